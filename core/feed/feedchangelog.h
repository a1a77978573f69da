#pragma once

#include "feed/feedrepository.h"
#include "storage/bulkstatement.h"

namespace clarion {

/// Notes what a sync changes: all of it in numbers, the first of it by name, for the page Feeds to list.
class FeedChangeLog {
public:
    /// `counts` is added to; where it stands at nothing, the list of the sync before goes with the first change.
    FeedChangeLog(const Database& database, std::string feed, ChangeCounts& counts);

    [[nodiscard]] Result<void> note(FeedChange::Kind change, std::string_view kind, std::string_view id, std::string_view title);
    /// Forgets what the sync before changed.
    [[nodiscard]] Result<void> clear();

private:
    std::string m_feed;
    ChangeCounts& m_counts;
    BulkStatement m_clear;
    BulkStatement m_insert;
};

} // namespace clarion
