#include "library/libraryrepository.h"

#include "storage/query.h"
#include "storage/searchexpression.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace clarion {
namespace {

// One id is one item: the feed of the wider level speaks, then the one added first. Articles have ids of their own.
constexpr auto listedItems = R"sql(
    SELECT items.feed_id, feeds.title, feeds.form, items.kind, items.id, items.rev, items.title, substr(items.text, 1, 240),
           items.valid_from, items.valid_until, items.embargo, items.published,
           marks.seen_rev, marks.used_at, marks.skipped_at, marks.pinned_at, marks.dismissed_at
    FROM items JOIN feeds ON feeds.id = items.feed_id
         LEFT JOIN item_marks marks ON marks.feed_id = items.feed_id AND marks.kind = items.kind AND marks.id = items.id
    WHERE items.kind = :kind AND items.withdrawn = 0 AND feeds.removed_at IS NULL AND (marks.dismissed_at IS NOT NULL) = (:show = 'hidden')
      AND NOT EXISTS (SELECT 1 FROM feeds wider CROSS JOIN items other
                      ON other.feed_id = wider.id AND other.kind = items.kind AND other.id = items.id
                      WHERE wider.removed_at IS NULL
                        AND (wider.rank, wider.added_at, wider.id) < (feeds.rank, feeds.added_at, feeds.id))
      AND CASE :show
          WHEN 'open' THEN ifnull(items.valid_from, '') <= :today AND ifnull(items.valid_until, '9') >= :today
                           AND ifnull(items.embargo, 0) <= :now
          WHEN 'new' THEN ifnull(marks.seen_rev, 0) < items.rev
          WHEN 'pinned' THEN marks.pinned_at IS NOT NULL
          WHEN 'used' THEN marks.used_at IS NOT NULL
          WHEN 'skipped' THEN marks.skipped_at IS NOT NULL
          ELSE 1 END
    ORDER BY marks.pinned_at IS NULL,
             CASE WHEN items.valid_from > :today THEN 1 WHEN items.valid_until < :today THEN 2 ELSE 0 END,
             CASE WHEN items.valid_from > :today THEN items.valid_from ELSE '' END,
             items.title COLLATE NOCASE, items.id
    LIMIT :limit OFFSET :offset
)sql";

// From the few marks to their articles: the other way round every article would be looked at.
constexpr auto pinnedArticles = R"sql(
    SELECT items.feed_id, feeds.title, feeds.form, items.kind, items.id, items.rev, items.title, substr(items.text, 1, 240),
           items.valid_from, items.valid_until, items.embargo, items.published,
           marks.seen_rev, marks.used_at, marks.skipped_at, marks.pinned_at, marks.dismissed_at
    FROM item_marks marks CROSS JOIN items ON items.feed_id = marks.feed_id AND items.kind = marks.kind AND items.id = marks.id
         JOIN feeds ON feeds.id = items.feed_id
    WHERE marks.kind = 'article' AND marks.pinned_at IS NOT NULL AND marks.dismissed_at IS NULL AND feeds.removed_at IS NULL
    ORDER BY items.published DESC, items.key DESC
    LIMIT :limit OFFSET :offset
)sql";

constexpr auto listedArticles = R"sql(
    SELECT items.feed_id, feeds.title, feeds.form, items.kind, items.id, items.rev, items.title, substr(items.text, 1, 240),
           items.valid_from, items.valid_until, items.embargo, items.published,
           marks.seen_rev, marks.used_at, marks.skipped_at, marks.pinned_at, marks.dismissed_at
    FROM items JOIN feeds ON feeds.id = items.feed_id
         LEFT JOIN item_marks marks ON marks.feed_id = items.feed_id AND marks.kind = items.kind AND marks.id = items.id
    WHERE items.kind = 'article' AND feeds.removed_at IS NULL AND (marks.dismissed_at IS NOT NULL) = (:show = 'hidden')
      AND CASE :show
          WHEN 'new' THEN ifnull(marks.seen_rev, 0) < items.rev
          WHEN 'used' THEN marks.used_at IS NOT NULL
          WHEN 'skipped' THEN marks.skipped_at IS NOT NULL
          WHEN 'unpinned' THEN marks.pinned_at IS NULL
          ELSE 1 END
    ORDER BY items.published DESC, items.key DESC
    LIMIT :limit OFFSET :offset
)sql";

// Ranking looks at every hit, and a very common word has tens of thousands: the best of the newest few thousand will do.
constexpr auto oldestRankedHit = R"sql(
    SELECT rowid FROM items_text WHERE items_text MATCH :words ORDER BY rowid DESC LIMIT 1 OFFSET 1999
)sql";

// The newest of that kind: a policy must not be hidden by thousands of later articles.
constexpr auto oldestRankedHitOfKind = R"sql(
    SELECT items_text.rowid FROM items_text CROSS JOIN items ON items.key = items_text.rowid
    WHERE items_text MATCH :words AND items.kind = :kind
    ORDER BY items_text.rowid DESC LIMIT 1 OFFSET 1999
)sql";

// For a word that may go on FTS5 puts together the hits of every word that begins so, anew for each of the three passes
// that ranking takes. In a large library, and after few letters, that is nearly all the time.
constexpr qint64 largeLibrary = 20'000;
constexpr qsizetype fewLetters = 3;

constexpr auto foundItems = R"sql(
    SELECT items.feed_id, feeds.title, feeds.form, items.kind, items.id, items.rev, items.title,
           snippet(items_text, 1, '', '', '…', 20),
           items.valid_from, items.valid_until, items.embargo, items.published,
           marks.seen_rev, marks.used_at, marks.skipped_at, marks.pinned_at, marks.dismissed_at
    FROM items_text JOIN items ON items.key = items_text.rowid JOIN feeds ON feeds.id = items.feed_id
         LEFT JOIN item_marks marks ON marks.feed_id = items.feed_id AND marks.kind = items.kind AND marks.id = items.id
    WHERE items_text MATCH :words AND items_text.rowid >= :oldest AND (:kind = '' OR items.kind = :kind)
      AND items.withdrawn = 0 AND feeds.removed_at IS NULL AND marks.dismissed_at IS NULL
      AND (items.kind = 'article'
           OR NOT EXISTS (SELECT 1 FROM feeds wider CROSS JOIN items other
                          ON other.feed_id = wider.id AND other.kind = items.kind AND other.id = items.id
                          WHERE wider.removed_at IS NULL
                            AND (wider.rank, wider.added_at, wider.id) < (feeds.rank, feeds.added_at, feeds.id)))
    ORDER BY items_text.rank
    LIMIT :limit OFFSET :offset
)sql";

// The newest instead of the best: one pass.
constexpr auto newestFoundItems = R"sql(
    SELECT items.feed_id, feeds.title, feeds.form, items.kind, items.id, items.rev, items.title,
           snippet(items_text, 1, '', '', '…', 20),
           items.valid_from, items.valid_until, items.embargo, items.published,
           marks.seen_rev, marks.used_at, marks.skipped_at, marks.pinned_at, marks.dismissed_at
    FROM items_text JOIN items ON items.key = items_text.rowid JOIN feeds ON feeds.id = items.feed_id
         LEFT JOIN item_marks marks ON marks.feed_id = items.feed_id AND marks.kind = items.kind AND marks.id = items.id
    WHERE items_text MATCH :words AND (:kind = '' OR items.kind = :kind)
      AND items.withdrawn = 0 AND feeds.removed_at IS NULL AND marks.dismissed_at IS NULL
      AND (items.kind = 'article'
           OR NOT EXISTS (SELECT 1 FROM feeds wider CROSS JOIN items other
                          ON other.feed_id = wider.id AND other.kind = items.kind AND other.id = items.id
                          WHERE wider.removed_at IS NULL
                            AND (wider.rank, wider.added_at, wider.id) < (feeds.rank, feeds.added_at, feeds.id)))
    ORDER BY items_text.rowid DESC
    LIMIT :limit OFFSET :offset
)sql";

constexpr auto unreadByKind = R"sql(
    SELECT items.kind, count(*)
    FROM items JOIN feeds ON feeds.id = items.feed_id
         LEFT JOIN item_marks marks ON marks.feed_id = items.feed_id AND marks.kind = items.kind AND marks.id = items.id
    WHERE items.withdrawn = 0 AND feeds.removed_at IS NULL AND marks.dismissed_at IS NULL
      AND ifnull(marks.seen_rev, 0) < items.rev AND items.kind NOT IN ('areas', 'dataset', 'media', 'rules')
      AND (items.kind = 'article'
           OR NOT EXISTS (SELECT 1 FROM feeds wider CROSS JOIN items other
                          ON other.feed_id = wider.id AND other.kind = items.kind AND other.id = items.id
                          WHERE wider.removed_at IS NULL
                            AND (wider.rank, wider.added_at, wider.id) < (feeds.rank, feeds.added_at, feeds.id)))
    GROUP BY items.kind
)sql";

constexpr auto openItems = R"sql(
    SELECT items.feed_id, items.kind, items.id, items.rev, items.title, items.valid_from, items.valid_until,
           items.withdrawn, items.payload, items.embargo, items.published
    FROM items JOIN feeds ON feeds.id = items.feed_id
    WHERE items.kind = :kind AND items.withdrawn = 0 AND feeds.removed_at IS NULL
      AND ifnull(items.valid_from, '') <= :today AND ifnull(items.valid_until, '9') >= :today
      AND NOT EXISTS (SELECT 1 FROM feeds wider CROSS JOIN items other
                      ON other.feed_id = wider.id AND other.kind = items.kind AND other.id = items.id
                      WHERE wider.removed_at IS NULL
                        AND (wider.rank, wider.added_at, wider.id) < (feeds.rank, feeds.added_at, feeds.id))
    ORDER BY items.title COLLATE NOCASE, items.id
)sql";

constexpr auto itemOfFeed = R"sql(
    SELECT feed_id, kind, id, rev, title, valid_from, valid_until, withdrawn, payload, embargo, published
    FROM items WHERE feed_id = :feed AND kind = :kind AND id = :id
)sql";

// From the few feeds to their items: the other way round every item of the kind would be looked at.
constexpr auto itemOfAnyFeed = R"sql(
    SELECT items.feed_id, items.kind, items.id, items.rev, items.title, items.valid_from, items.valid_until,
           items.withdrawn, items.payload, items.embargo, items.published
    FROM feeds CROSS JOIN items ON items.feed_id = feeds.id AND items.kind = :kind AND items.id = :id
    WHERE feeds.removed_at IS NULL
    ORDER BY feeds.rank, feeds.added_at, feeds.id
    LIMIT 1
)sql";

constexpr auto periodsOfDataset = R"sql(
    SELECT DISTINCT figures.period FROM figures JOIN datasets ON datasets.key = figures.dataset
    WHERE datasets.feed_id = :feed AND datasets.id = :id ORDER BY figures.period
)sql";

constexpr auto figuresOfPeriod = R"sql(
    SELECT figures.code, figures.value FROM figures JOIN datasets ON datasets.key = figures.dataset
    WHERE datasets.feed_id = :feed AND datasets.id = :id AND figures.period = :period
)sql";

constexpr auto codesOfDataset = R"sql(
    SELECT DISTINCT figures.code FROM figures JOIN datasets ON datasets.key = figures.dataset
    WHERE datasets.feed_id = :feed AND datasets.id = :id
)sql";

constexpr auto mediaByName = "SELECT content FROM media WHERE feed_id = :feed AND name = :name";

QDateTime instantOf(const Query& query, int column)
{
    return query.isNull(column) ? QDateTime() : QDateTime::fromSecsSinceEpoch(query.integer(column), Qt::UTC);
}

Item itemFromRow(const Query& query)
{
    return {FeedId(query.text(0)),
            query.text(1),
            ItemId(query.text(2)),
            static_cast<int>(query.integer(3)),
            query.text(4),
            query.text(5),
            query.text(6),
            query.integer(7) != 0,
            QJsonDocument::fromJson(query.text(8).toUtf8()).object(),
            instantOf(query, 9),
            instantOf(query, 10)};
}

ItemRow rowFromQuery(const Query& query)
{
    return {FeedId(query.text(0)),
            query.text(1),
            query.text(2) == QLatin1String("signed"),
            query.text(3),
            ItemId(query.text(4)),
            static_cast<int>(query.integer(5)),
            query.text(6),
            query.text(7).simplified(),
            query.text(8),
            query.text(9),
            instantOf(query, 10),
            instantOf(query, 11),
            {static_cast<int>(query.integer(12)), instantOf(query, 13), instantOf(query, 14), instantOf(query, 15),
             instantOf(query, 16)}};
}

/// More than anybody pins.
constexpr int mostPinned = 200;

QString showName(ItemQuery::Show show)
{
    switch (show) {
    case ItemQuery::Show::Everything: return QStringLiteral("all");
    case ItemQuery::Show::OpenNow: return QStringLiteral("open");
    case ItemQuery::Show::NewOrUpdated: return QStringLiteral("new");
    case ItemQuery::Show::Pinned: return QStringLiteral("pinned");
    case ItemQuery::Show::Used: return QStringLiteral("used");
    case ItemQuery::Show::Skipped: return QStringLiteral("skipped");
    case ItemQuery::Show::Hidden: return QStringLiteral("hidden");
    }
    return {};
}

Result<std::vector<ItemRow>> rowsOf(Query& query)
{
    if (auto done = query.execute(); !done)
        return failure(done.error());
    std::vector<ItemRow> rows;
    while (query.next())
        rows.push_back(rowFromQuery(query));
    if (auto read = query.readToEnd(); !read)
        return failure(read.error());
    return rows;
}

Result<bool> isLargeLibrary(const Database& database)
{
    Query query(database, "SELECT max(key) FROM items");
    if (auto done = query.execute(); !done)
        return failure(done.error());
    return query.next() && query.integer(0) > largeLibrary;
}

/// The key from which on hits are ranked; 0 where all of them are.
Result<qint64> oldestRanked(const Database& database, const QString& words, const QString& kind)
{
    Query query(database, kind.isEmpty() ? oldestRankedHit : oldestRankedHitOfKind);
    query.bind(":words", words);
    if (!kind.isEmpty())
        query.bind(":kind", kind);
    if (auto done = query.execute(); !done)
        return failure(done.error());
    return query.next() ? query.integer(0) : 0;
}

Result<std::vector<ItemRow>> best(const Database& database, const ItemQuery& wanted, const QString& words, qint64 oldest)
{
    Query query(database, foundItems);
    query.bind(":words", words)
        .bind(":oldest", oldest)
        .bind(":kind", wanted.kind)
        .bind(":limit", wanted.limit)
        .bind(":offset", wanted.offset);
    return rowsOf(query);
}

Result<std::vector<ItemRow>> newest(const Database& database, const ItemQuery& wanted, const QString& words)
{
    Query query(database, newestFoundItems);
    query.bind(":words", words).bind(":kind", wanted.kind).bind(":limit", wanted.limit).bind(":offset", wanted.offset);
    return rowsOf(query);
}

/// Of an expression that ends in a quoted word.
qsizetype lastWordLength(const QString& expression)
{
    return expression.size() - expression.lastIndexOf(QLatin1Char('"'), -2) - 2;
}

Result<QStringList> textColumn(Query& query)
{
    if (auto done = query.execute(); !done)
        return failure(done.error());
    QStringList texts;
    while (query.next())
        texts << query.text(0);
    if (auto read = query.readToEnd(); !read)
        return failure(read.error());
    return texts;
}

} // namespace

Result<std::vector<ItemRow>> LibraryRepository::rows(const ItemQuery& wanted) const
{
    if (!wanted.words.trimmed().isEmpty())
        return found(wanted);
    if (wanted.kind == QLatin1String("article"))
        return articles(wanted);
    Query query(m_database, listedItems);
    query.bind(":kind", wanted.kind)
        .bind(":show", showName(wanted.show))
        .bind(":limit", wanted.limit)
        .bind(":offset", wanted.offset)
        .bind(":today", wanted.today.toString(Qt::ISODate))
        .bind(":now", wanted.now.toSecsSinceEpoch());
    return rowsOf(query);
}

Result<std::vector<ItemRow>> LibraryRepository::articles(const ItemQuery& wanted) const
{
    const auto listed = [this](const QString& show, int limit, int offset) {
        Query query(m_database, listedArticles);
        query.bind(":show", show).bind(":limit", limit).bind(":offset", offset);
        return rowsOf(query);
    };
    const auto pinnedOnes = [this](int limit, int offset) {
        Query query(m_database, pinnedArticles);
        query.bind(":limit", limit).bind(":offset", offset);
        return rowsOf(query);
    };
    if (wanted.show == ItemQuery::Show::Pinned)
        return pinnedOnes(wanted.limit, wanted.offset);
    if (wanted.show != ItemQuery::Show::Everything)
        return listed(showName(wanted.show), wanted.limit, wanted.offset);
    auto rows = pinnedOnes(mostPinned, 0);
    if (!rows)
        return rows;
    const int pinned = static_cast<int>(rows->size());
    rows->erase(rows->begin(), rows->begin() + std::min(pinned, wanted.offset));
    if (static_cast<int>(rows->size()) >= wanted.limit) {
        rows->resize(static_cast<size_t>(wanted.limit));
        return rows;
    }
    auto rest = listed(QStringLiteral("unpinned"), wanted.limit - static_cast<int>(rows->size()), std::max(0, wanted.offset - pinned));
    if (!rest)
        return rest;
    rows->insert(rows->end(), std::make_move_iterator(rest->begin()), std::make_move_iterator(rest->end()));
    return rows;
}

Result<std::vector<ItemRow>> LibraryRepository::found(const ItemQuery& wanted) const
{
    const QString words = searchExpression(wanted.words);
    if (words.isEmpty())
        return std::vector<ItemRow>();
    const auto isLarge = isLargeLibrary(m_database);
    if (!isLarge)
        return failure(isLarge.error());
    if (*isLarge && words.endsWith(QLatin1Char('*'))) {
        // Who has typed a word that thousands have gets these: what it could become would be lost among them.
        const QString asTyped = words.chopped(1);
        const auto oldest = oldestRanked(m_database, asTyped, wanted.kind);
        if (!oldest)
            return failure(oldest.error());
        if (*oldest > 0)
            return best(m_database, wanted, asTyped, *oldest);
        if (lastWordLength(asTyped) <= fewLetters)
            return newest(m_database, wanted, words);
    }
    const auto oldest = oldestRanked(m_database, words, wanted.kind);
    if (!oldest)
        return failure(oldest.error());
    return best(m_database, wanted, words, *oldest);
}

Result<std::vector<Item>> LibraryRepository::items(const QString& kind, const QDate& today) const
{
    Query query(m_database, openItems);
    query.bind(":kind", kind).bind(":today", today.toString(Qt::ISODate));
    if (auto done = query.execute(); !done)
        return failure(done.error());
    std::vector<Item> items;
    while (query.next())
        items.push_back(itemFromRow(query));
    if (auto read = query.readToEnd(); !read)
        return failure(read.error());
    return items;
}

Result<QHash<QString, int>> LibraryRepository::unreadCounts() const
{
    Query query(m_database, unreadByKind);
    if (auto done = query.execute(); !done)
        return failure(done.error());
    QHash<QString, int> counts;
    while (query.next())
        counts.insert(query.text(0), static_cast<int>(query.integer(1)));
    if (auto read = query.readToEnd(); !read)
        return failure(read.error());
    return counts;
}

Result<std::optional<Item>> LibraryRepository::item(const QString& kind, const ItemId& id, const FeedId& feed) const
{
    Query query(m_database, feed.isEmpty() ? itemOfAnyFeed : itemOfFeed);
    query.bind(":kind", kind).bind(":id", id.text());
    if (!feed.isEmpty())
        query.bind(":feed", feed.text());
    if (auto done = query.execute(); !done)
        return failure(done.error());
    return query.next() ? std::optional<Item>(itemFromRow(query)) : std::optional<Item>();
}

Result<std::optional<Dataset>> LibraryRepository::dataset(const DatasetId& id, const FeedId& preferred) const
{
    auto found = item(QStringLiteral("dataset"), ItemId(id.text()), preferred);
    if (found && !*found)
        found = item(QStringLiteral("dataset"), ItemId(id.text()));
    if (!found)
        return failure(found.error());
    return *found ? std::optional<Dataset>(Dataset::fromItem(**found)) : std::optional<Dataset>();
}

Result<QStringList> LibraryRepository::periods(const Dataset& dataset) const
{
    Query query(m_database, periodsOfDataset);
    query.bind(":feed", dataset.feed.text()).bind(":id", dataset.id.text());
    return textColumn(query);
}

Result<QHash<QString, double>> LibraryRepository::figures(const Dataset& dataset, const QString& period) const
{
    Query query(m_database, figuresOfPeriod);
    query.bind(":feed", dataset.feed.text()).bind(":id", dataset.id.text()).bind(":period", period);
    if (auto done = query.execute(); !done)
        return failure(done.error());
    QHash<QString, double> values;
    while (query.next())
        values.insert(query.text(0), query.real(1));
    if (auto read = query.readToEnd(); !read)
        return failure(read.error());
    return values;
}

Result<QStringList> LibraryRepository::coveredCodes(const Dataset& dataset) const
{
    Query query(m_database, codesOfDataset);
    query.bind(":feed", dataset.feed.text()).bind(":id", dataset.id.text());
    return textColumn(query);
}

Result<bool> LibraryRepository::hasMedia(const FeedId& feed, const QString& name) const
{
    Query query(m_database, "SELECT 1 FROM media WHERE feed_id = :feed AND name = :name");
    query.bind(":feed", feed.text()).bind(":name", name);
    if (auto done = query.execute(); !done)
        return failure(done.error());
    return query.next();
}

Result<std::optional<QByteArray>> LibraryRepository::media(const FeedId& feed, const QString& name) const
{
    Query query(m_database, mediaByName);
    query.bind(":feed", feed.text()).bind(":name", name);
    if (auto done = query.execute(); !done)
        return failure(done.error());
    return query.next() ? std::optional<QByteArray>(query.blob(0)) : std::optional<QByteArray>();
}

} // namespace clarion
