#include "library/itemmarks.h"

#include "storage/query.h"

namespace clarion {
namespace {

constexpr auto seenUpsert = R"sql(
    INSERT INTO item_marks (feed_id, kind, id, seen_rev, modified) VALUES (:feed, :kind, :id, :value, :now)
    ON CONFLICT (feed_id, kind, id) DO UPDATE SET seen_rev = max(seen_rev, excluded.seen_rev), modified = excluded.modified
)sql";

constexpr auto usedUpsert = R"sql(
    INSERT INTO item_marks (feed_id, kind, id, used_at, modified) VALUES (:feed, :kind, :id, :value, :now)
    ON CONFLICT (feed_id, kind, id) DO UPDATE SET used_at = excluded.used_at, modified = excluded.modified
)sql";

constexpr auto skippedUpsert = R"sql(
    INSERT INTO item_marks (feed_id, kind, id, skipped_at, modified) VALUES (:feed, :kind, :id, :value, :now)
    ON CONFLICT (feed_id, kind, id) DO UPDATE SET skipped_at = excluded.skipped_at, modified = excluded.modified
)sql";

constexpr auto pinnedUpsert = R"sql(
    INSERT INTO item_marks (feed_id, kind, id, pinned_at, modified) VALUES (:feed, :kind, :id, :value, :now)
    ON CONFLICT (feed_id, kind, id) DO UPDATE SET pinned_at = excluded.pinned_at, modified = excluded.modified
)sql";

constexpr auto dismissedUpsert = R"sql(
    INSERT INTO item_marks (feed_id, kind, id, dismissed_at, modified) VALUES (:feed, :kind, :id, :value, :now)
    ON CONFLICT (feed_id, kind, id) DO UPDATE SET dismissed_at = excluded.dismissed_at, modified = excluded.modified
)sql";

Result<void> writeMark(Transaction& transaction, const char* sql, const ItemRef& item, std::optional<qint64> value, const Clock& clock)
{
    Query query(transaction.database(), sql);
    query.bind(":feed", item.feed.text())
        .bind(":kind", item.kind)
        .bind(":id", item.id.text())
        .bind(":value", value)
        .bind(":now", clock.now().toSecsSinceEpoch());
    if (auto done = query.execute(); !done)
        return failure(done.error());
    transaction.changes().add(Subject::Marks, item.id.text());
    return {};
}

} // namespace

Result<void> markItemSeen(Transaction& transaction, const ItemRef& item, int rev, const Clock& clock)
{
    return writeMark(transaction, seenUpsert, item, rev, clock);
}

Result<void> setItemMark(Transaction& transaction, const ItemRef& item, ItemMark mark, bool isSet, const Clock& clock)
{
    const char* sql = mark == ItemMark::Used      ? usedUpsert
                      : mark == ItemMark::Skipped ? skippedUpsert
                      : mark == ItemMark::Pinned  ? pinnedUpsert
                                                  : dismissedUpsert;
    return writeMark(transaction, sql, item, isSet ? std::optional<qint64>(clock.now().toSecsSinceEpoch()) : std::nullopt, clock);
}

} // namespace clarion
