#include "library/itemindex.h"

#include "storage/query.h"

namespace clarion {
namespace {

constexpr auto unindexing = R"sql(
    INSERT INTO items_text (items_text, rowid, title, text)
    SELECT 'delete', key, title, text FROM items
    WHERE feed_id = :feed AND kind NOT IN ('areas', 'dataset', 'media', 'rules') AND (:kind = '' OR kind = :kind)
      AND (:unused = 0 OR NOT EXISTS (SELECT 1 FROM posts WHERE source_item = items.id AND source_kind = items.kind
                                                            AND source_feed = items.feed_id))
)sql";

// A post of the bin can come back, so its item stays, too.
constexpr auto itemDeletion = R"sql(
    DELETE FROM items
    WHERE feed_id = :feed AND (:kind = '' OR kind = :kind)
      AND (:unused = 0 OR NOT EXISTS (SELECT 1 FROM posts WHERE source_item = items.id AND source_kind = items.kind
                                                            AND source_feed = items.feed_id))
)sql";

Result<void> writeIndex(BulkStatement& statement, qint64 key, std::string_view title, std::string_view text)
{
    statement.bindInteger(1, key);
    statement.bindText(2, title);
    statement.bindText(3, text);
    const auto done = statement.execute();
    return done ? Result<void>() : failure(done.error());
}

} // namespace

bool isSearchable(const QString& kind)
{
    return kind != QLatin1String("areas") && kind != QLatin1String("dataset") && kind != QLatin1String("media")
           && kind != QLatin1String("rules");
}

ItemIndex::ItemIndex(const Database& database)
    : m_insert(database, "INSERT INTO items_text (rowid, title, text) VALUES (?, ?, ?)"),
      m_remove(database, "INSERT INTO items_text (items_text, rowid, title, text) VALUES ('delete', ?, ?, ?)")
{
}

Result<void> ItemIndex::insert(qint64 key, std::string_view title, std::string_view text)
{
    return writeIndex(m_insert, key, title, text);
}

Result<void> ItemIndex::remove(qint64 key, std::string_view title, std::string_view text)
{
    return writeIndex(m_remove, key, title, text);
}

Result<void> deleteItems(const Database& database, const QString& feed, DeletedItems which)
{
    for (const char* sql : {unindexing, itemDeletion}) {
        Query query(database, sql);
        query.bind(":feed", feed)
            .bind(":kind", which == DeletedItems::Notices ? QStringLiteral("notice") : QString())
            .bind(":unused", which == DeletedItems::Unused);
        if (auto done = query.execute(); !done)
            return done;
    }
    return {};
}

} // namespace clarion
