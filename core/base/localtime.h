#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>

namespace clarion {

/// What the change of the clocks does to a time on the wall.
enum class ClockChange {
    None,
    Skipped,   ///< it does not occur: the clocks go forward over it
    Repeated   ///< it occurs twice
};

/// A time as people say it: what the clock on the wall shows in one zone. The plan stores this and derives UTC, so
/// that "Thursday 09:00" stays 09:00 when the clocks change or when the rules of the zone do.
struct LocalTime {
    QDate date;
    QTime time;                         ///< to the minute
    QByteArray zone = "Europe/London";  ///< an IANA zone id

    [[nodiscard]] bool isValid() const { return date.isValid() && time.isValid(); }

    /// The instant. Decided once, for all of Clarion: a time in the spring gap (29 March 2026 01:30) means the
    /// same distance after the change (02:30 BST); a time in the autumn fold (25 October 2026 01:30) means the
    /// first of the two (BST). Qt 6.4 alone would take the second.
    [[nodiscard]] QDateTime toUtc() const;

    [[nodiscard]] ClockChange clockChange() const;

    /// What the wall shows at `instant` in `zone`, cut to the minute.
    [[nodiscard]] static LocalTime fromUtc(const QDateTime& instant, const QByteArray& zone = "Europe/London");

    /// Reads "YYYY-MM-DD HH:MM" or "YYYY-MM-DDTHH:MM"; invalid where the text is anything else.
    [[nodiscard]] static LocalTime parse(const QString& text, const QByteArray& zone = "Europe/London");

    /// "YYYY-MM-DD HH:MM", empty when invalid.
    [[nodiscard]] QString toText() const;

    friend bool operator==(const LocalTime&, const LocalTime&) = default;
};

/// An instant as feeds write it: ISO 8601 with "Z" or an offset, given back in UTC. Invalid where it is anything else,
/// a time without a zone included, or beyond the years 1 to 9999.
[[nodiscard]] QDateTime instantFromIso(const QString& text);

} // namespace clarion
