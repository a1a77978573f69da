#pragma once

#include "base/localtime.h"

#include <QString>

#include <optional>

namespace clarion {

/// What a cell says of a moment: a date, a time, both, or what is wrong with it.
struct CellMoment {
    std::optional<QDate> date = {};
    std::optional<QTime> time = {};
    std::optional<LocalTime> exact = {};   ///< written with "Z" or an offset, and here in the zone that was asked for
    QString wrong = {};                    ///< in plain words; empty where all is well
};

/// Dates as dd/mm/yyyy (with / . or -) and yyyy-mm-dd, never mm/dd; times as 9:30, 09:30:00, 9.30 am.
[[nodiscard]] CellMoment dateFromCell(const QString& cell);
[[nodiscard]] CellMoment timeFromCell(const QString& cell);
/// Both in one cell, with a blank, a "T" or a comma between. A date alone, or an empty cell, has no time.
[[nodiscard]] CellMoment momentFromCell(const QString& cell, const QByteArray& zone);

/// What the change of the clocks makes of this time, in a sentence; empty where it makes nothing of it.
[[nodiscard]] QString clockChangeNote(const LocalTime& time);

} // namespace clarion
