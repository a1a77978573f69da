#pragma once

#include "base/id.h"
#include "base/localtime.h"
#include "base/result.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace clarion {

using SeriesId = Id<struct SeriesTag>;

enum class SeriesKind {
    Weekly,          ///< every so many weeks, on some weekdays
    MonthlyDate,     ///< the 31st; the last day of a month that is shorter
    MonthlyWeekday,  ///< the first Monday, the last Friday
    Pool             ///< on some weekdays, one of a pool of wordings, each not too often
};

[[nodiscard]] QString seriesKindName(SeriesKind kind);
[[nodiscard]] std::optional<SeriesKind> seriesKindFromName(const QString& name);

/// When a post comes again. What a kind does not need is ignored.
struct SeriesRule {
    SeriesKind kind = SeriesKind::Weekly;
    int everyWeeks = 1;           ///< weekly: counted from the week of `from`
    std::vector<int> weekdays;    ///< weekly and pool: 1 = Monday … 7 = Sunday, rising; of a month, the one weekday
    int dayOfMonth = 1;           ///< 1 … 31
    int weekOfMonth = 1;          ///< 1 … 4, or lastWeek
    QTime time;
    QByteArray zone = "Europe/London";
    QDate from;                   ///< the first day that counts
    QDate until;                  ///< the last one; invalid: it goes on
    int minimumGapDays = 14;      ///< pool: between two uses of one wording
    int maximumUses = 0;          ///< pool: of one wording; 0: as often as its turn comes

    friend bool operator==(const SeriesRule&, const SeriesRule&) = default;
};

constexpr int lastWeek = -1;
/// Bounds for what comes from files and fields.
constexpr int mostWeeksBetween = 52;
constexpr int mostWordings = 50;
constexpr int mostGapDays = 366;
constexpr int mostUses = 20;

/// A day that the series has planned already: never planned again, whatever became of the post.
struct PlannedDay {
    QDate date;        ///< that the rule gave, wherever the post lies now
    PostId post;
    QString wording;   ///< wordingKey() of what it began with

    friend bool operator==(const PlannedDay&, const PlannedDay&) = default;
};

/// A post that comes again, or a pool of posts that take turns. Each occurrence is a post of its own.
struct Series {
    SeriesId id;
    SeriesRule rule;
    QString network;
    QStringList wordings;             ///< take turns; the first is the words of the post that it began with
    PostId pattern;                   ///< the post that occurrences take link, pictures, label and subject from
    std::vector<PlannedDay> planned;  ///< rising by date, the last `mostPlannedDays`
    QDateTime ended;                  ///< invalid while it goes on
    QDateTime created;

    friend bool operator==(const Series&, const Series&) = default;
};

/// Enough for a pool in full and years of a daily post.
constexpr size_t mostPlannedDays = 1000;

/// What stands on the calendar of a series already: its posts, wherever they were moved to and whatever they say now.
struct SeriesPost {
    QDateTime utc;
    QString wording;   ///< wordingKey() of its text
    PostId id = {};

    friend bool operator==(const SeriesPost&, const SeriesPost&) = default;
};

/// One that is still to be planned.
struct Occurrence {
    LocalTime when;
    int wording = -1;   ///< index into Series::wordings; -1: none is free on that day, so nothing is planned

    friend bool operator==(const Occurrence&, const Occurrence&) = default;
};

/// The days of a rule from `first` to `last`, both included; the time is that on the wall, so it stays over the clock changes.
/// At most `most`.
[[nodiscard]] std::vector<LocalTime> occurrences(const SeriesRule& rule, const QDate& first, const QDate& last, int most = 1000);

/// The same for two texts that readers take for the same: case, spaces and punctuation do not count.
[[nodiscard]] QString wordingKey(const QString& text);
/// How many readers would tell apart; empty ones do not count.
[[nodiscard]] int differentWordings(const QStringList& wordings);

/// The wording whose turn it is on `date`: the one that was used the longest time ago, those not yet used first, in their order.
/// Never one that stands `before` or `after` it on the calendar, so that nothing is said twice in a row. -1 where none is left.
[[nodiscard]] int nextWording(const QStringList& wordings, const std::vector<PlannedDay>& usedBefore, const QString& before, const QString& after);
/// The same out of a pool, which honours the gap and the number of uses.
[[nodiscard]] int poolPick(const SeriesRule& rule, const QStringList& wordings, const std::vector<PlannedDay>& usedBefore, const QDate& date,
                           const QString& before, const QString& after);

/// What is still to be planned from `now` up to the day `last`, in time order, at most `most`: never a moment that is over, nor a
/// day that was planned before.
[[nodiscard]] std::vector<Occurrence> openOccurrences(const Series& series, std::vector<SeriesPost> posts, const QDateTime& now, const QDate& last,
                                                      int most = 1000);

/// Errors: InvalidArgument, with what is wrong with it in `detail`. At least two wordings that differ are asked for, as one alone
/// would come twice in a row.
[[nodiscard]] Result<void> checkSeries(const Series& series);

} // namespace clarion
