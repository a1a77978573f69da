#pragma once

#include "base/localtime.h"

#include <optional>

namespace clarion {

/// What typed times are counted from.
struct TimeOrigin {
    LocalTime now;
    QDate pollingDay = {};                  ///< "poll -3" counts from it; invalid where none is known
    QTime usualTime = QTime(9, 0);          ///< where only a day is typed
};

/// A time as people type it: "thu 18:30", "tomorrow 8", "poll -3 18:00", "in 2 hours", "25/12 9am", "3 june", "18:30".
/// The order of day and time makes no difference. A weekday is the next one, today's only while its time is to come; a
/// time alone is the next such time; a date without a year is the next one. English and Welsh names of days and months.
/// Nothing where the text is anything else, or needs a polling day and there is none.
[[nodiscard]] std::optional<LocalTime> parseTypedTime(const QString& text, const TimeOrigin& origin);

} // namespace clarion
