#include "support/feedmirror.h"

#include "storage/query.h"
#include "support/required.h"

namespace clarion {
namespace {

constexpr const char* tableQueries[] = {
    "SELECT 'feed ' || json_array(id, address, public_key, title, provider, level, language, accent, website, sequence, "
    "published, expires, snapshot, next_keys) FROM feeds WHERE removed_at IS NULL ORDER BY id",
    "SELECT 'item ' || json_array(feed_id, kind, id, rev, title, text, payload, valid_from, valid_until, embargo, withdrawn) "
    "FROM items ORDER BY feed_id, kind, id",
    "SELECT 'area ' || json_array(feed_id, boundary_set, code, name, name_cy, slug, nation, region_code, region, hex_q, "
    "hex_r, folded) FROM areas ORDER BY feed_id, boundary_set, code",
    "SELECT 'alias ' || json_array(feed_id, boundary_set, superseded, current) FROM area_aliases ORDER BY feed_id, "
    "boundary_set, superseded",
    "SELECT 'overlap ' || json_array(feed_id, from_set, from_code, to_set, to_code, share) FROM area_overlaps ORDER BY "
    "feed_id, from_set, from_code, to_set, to_code",
    "SELECT 'postcodes ' || json_array(feed_id, first, last, codes) FROM postcode_ranges ORDER BY feed_id, first",
    "SELECT 'outline ' || json_array(feed_id, boundary_set, code, outline) FROM area_outlines ORDER BY feed_id, boundary_set, code",
    "SELECT 'dataset ' || json_array(feed_id, id, data) FROM datasets ORDER BY feed_id, id",
    "SELECT 'figure ' || json_array(d.feed_id, d.id, f.period, f.code, f.value) FROM figures f JOIN datasets d ON d.key = "
    "f.dataset ORDER BY d.feed_id, d.id, f.period, f.code",
    "SELECT 'stray figures ' || count(*) FROM figures WHERE dataset NOT IN (SELECT key FROM datasets)",
    "SELECT 'media ' || json_array(feed_id, name, sha256, hex(content)) FROM media ORDER BY feed_id, name"};

// A word of an item that is gone has no item here.
constexpr auto wordQuery = "SELECT 'word ' || json_array(w.term, i.feed_id, i.kind, i.id, w.col, w.offset) FROM temp.mirrored_words w "
                           "LEFT JOIN items i ON i.key = w.doc ORDER BY 1";

QStringList firstColumn(const Database& database, const char* sql)
{
    Query query(database, sql);
    required(query.execute());
    QStringList rows;
    while (query.next())
        rows << query.text(0);
    required(query.readToEnd());
    return rows;
}

} // namespace

QStringList feedTables(const QString& workspaceFile)
{
    const auto database = required(Database::open(workspaceFile, Database::Mode::ReadOnly));
    QStringList rows;
    for (const char* sql : tableQueries)
        rows += firstColumn(*database, sql);
    return rows;
}

QStringList feedMirror(const QString& workspaceFile)
{
    // The check of the index is a statement that writes, though it changes nothing.
    const auto database = required(Database::open(workspaceFile, Database::Mode::ReadWrite));
    required(database->execute(QStringLiteral("INSERT INTO items_text (items_text) VALUES ('integrity-check')")));
    required(database->execute(QStringLiteral("CREATE VIRTUAL TABLE temp.mirrored_words USING fts5vocab(main, items_text, instance)")));
    return feedTables(workspaceFile) + firstColumn(*database, wordQuery);
}

QStringList rowsOf(const QString& workspaceFile, const char* sql)
{
    return firstColumn(*required(Database::open(workspaceFile, Database::Mode::ReadOnly)), sql);
}

QString firstDifference(const QStringList& actual, const QStringList& expected)
{
    for (qsizetype i = 0; i < qMax(actual.size(), expected.size()); ++i) {
        if (actual.value(i) != expected.value(i))
            return actual.value(i).left(300) + QStringLiteral("\n  instead of\n") + expected.value(i).left(300);
    }
    return {};
}

} // namespace clarion
