#pragma once

#include "base/clock.h"
#include "calendar/post.h"
#include "calendar/series.h"
#include "storage/transaction.h"

namespace clarion {

/// So far ahead are occurrences planned: long enough to see clashes, short enough to stay true.
constexpr int seriesHorizonDays = 42;

/// What starting, changing or ending a series did, so that it can be undone and done again.
struct SeriesChange {
    std::optional<Series> before;          ///< none: it was made
    Series after;
    std::vector<PostId> added;             ///< occurrences that were planned
    std::vector<PostId> removed;           ///< drafts that went to the bin
    PostId first;                          ///< made from this post
    std::optional<LocalTime> firstBefore;  ///< where that was planned
    std::optional<LocalTime> firstAfter;
};

// Each inside a transaction of the Writer: all of it happens, or nothing. Nothing is ever posted by it: occurrences are drafts.
// Errors: InvalidArgument (see checkSeries), NotFound, Syntax, Database.

/// Makes a post the first of a series and plans what follows. One that has no date gets that of the first occurrence.
[[nodiscard]] Result<SeriesChange> startSeries(Transaction& transaction, Series series, const PostId& first, const Clock& clock);
/// Another rule or other wordings. Drafts to come that nobody touched are planned anew by it; those that the officer moved or
/// wrote on stay as they are.
[[nodiscard]] Result<SeriesChange> changeSeries(Transaction& transaction, const SeriesId& id, const SeriesRule& rule, const QStringList& wordings,
                                                const Clock& clock);
/// Nothing more is planned. `takeOff` puts the drafts that are still to come into the bin, all but `except`.
[[nodiscard]] Result<SeriesChange> endSeries(Transaction& transaction, const SeriesId& id, bool takeOff, const PostId& except, const Clock& clock);
[[nodiscard]] Result<void> undoSeriesChange(Transaction& transaction, const SeriesChange& change, const Clock& clock);
[[nodiscard]] Result<void> redoSeriesChange(Transaction& transaction, const SeriesChange& change, const Clock& clock);

/// Plans what is missing of one series in the days ahead, and says what it made. A day is planned once: where the officer moved,
/// changed or deleted what was planned for it, it is not planned again. Never a moment that is over.
[[nodiscard]] Result<std::vector<PostId>> planOccurrences(Transaction& transaction, Series& series, int horizonDays, const Clock& clock);

struct PlannedSeries {
    std::vector<PostId> added;
    std::vector<Error> unreadable;   ///< series that were left out, as nobody can tell what they mean
};
/// The same for every series that goes on.
[[nodiscard]] Result<PlannedSeries> planAllSeries(Transaction& transaction, int horizonDays, const Clock& clock);

} // namespace clarion
