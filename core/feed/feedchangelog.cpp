#include "feed/feedchangelog.h"

namespace clarion {
namespace {

/// What a person may want to scroll through; the counts tell of the rest.
constexpr int mostListed = 300;

} // namespace

FeedChangeLog::FeedChangeLog(const Database& database, std::string feed, ChangeCounts& counts)
    : m_feed(std::move(feed)), m_counts(counts), m_clear(database, "DELETE FROM sync_changes WHERE feed_id = ?1"),
      m_insert(database, "INSERT INTO sync_changes (feed_id, position, change, kind, id, title) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
{
}

Result<void> FeedChangeLog::note(FeedChange::Kind change, std::string_view kind, std::string_view id, std::string_view title)
{
    const auto position = m_counts.sum();
    if (position == 0) {
        if (auto cleared = clear(); !cleared)
            return cleared;
    }
    std::string_view name;
    switch (change) {
    case FeedChange::Kind::Added: ++m_counts.added; name = "added"; break;
    case FeedChange::Kind::Updated: ++m_counts.updated; name = "updated"; break;
    case FeedChange::Kind::Withdrawn: ++m_counts.withdrawn; name = "withdrawn"; break;
    case FeedChange::Kind::Removed: ++m_counts.removed; name = "removed"; break;
    }
    if (position >= mostListed)
        return {};
    m_insert.bindText(1, m_feed);
    m_insert.bindInteger(2, position);
    m_insert.bindText(3, name);
    m_insert.bindText(4, kind);
    m_insert.bindText(5, id);
    m_insert.bindText(6, title);
    const auto done = m_insert.execute();
    return done ? Result<void>() : failure(done.error());
}

Result<void> FeedChangeLog::clear()
{
    m_clear.bindText(1, m_feed);
    const auto done = m_clear.execute();
    return done ? Result<void>() : failure(done.error());
}

} // namespace clarion
