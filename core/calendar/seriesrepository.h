#pragma once

#include "calendar/post.h"
#include "calendar/series.h"
#include "storage/transaction.h"

namespace clarion {

/// Reads series. What cannot be read of one is an error: Syntax, with the series as subject.
class SeriesRepository {
public:
    explicit SeriesRepository(const Database& database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<Series>> find(const SeriesId& id) const;
    /// Every series, the oldest first, those that have ended included.
    [[nodiscard]] Result<std::vector<SeriesId>> all() const;
    /// Those that go on.
    [[nodiscard]] Result<std::vector<SeriesId>> running() const;
    /// What stands on the calendar of a series, from a year before `now` on, in time order.
    [[nodiscard]] Result<std::vector<SeriesPost>> posts(const SeriesId& id, const QDateTime& now) const;
    /// Its posts that are still to come: drafts, or only those that nobody touched since they were planned.
    [[nodiscard]] Result<std::vector<PostId>> draftsToCome(const SeriesId& id, const QDateTime& now, bool untouchedOnly) const;

private:
    const Database& m_database;
};

// Inside a transaction of the Writer; told as a change of the series' posts.

/// Errors: InvalidArgument (see checkSeries), Database.
[[nodiscard]] Result<void> insertSeries(Transaction& transaction, const Series& series);
/// All of it but its id and when it was created. Errors: the same, NotFound.
[[nodiscard]] Result<void> updateSeries(Transaction& transaction, const Series& series);

} // namespace clarion
