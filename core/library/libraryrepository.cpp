#include "library/libraryrepository.h"

#include "storage/query.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace clarion {
namespace {

constexpr auto itemsOfKind = R"sql(
    SELECT items.feed_id, items.kind, items.id, items.rev, items.title, items.valid_from, items.valid_until,
           items.withdrawn, items.payload
    FROM items JOIN feeds ON feeds.id = items.feed_id
    WHERE items.kind = :kind AND items.withdrawn = 0
    ORDER BY CASE feeds.level WHEN 'national' THEN 0 WHEN 'region' THEN 1 WHEN 'society' THEN 2 ELSE 3 END,
             feeds.added_at, feeds.id
)sql";

constexpr auto itemById = R"sql(
    SELECT items.feed_id, items.kind, items.id, items.rev, items.title, items.valid_from, items.valid_until,
           items.withdrawn, items.payload
    FROM items JOIN feeds ON feeds.id = items.feed_id
    WHERE items.kind = :kind AND items.id = :id AND (:feed = '' OR items.feed_id = :feed)
    ORDER BY CASE feeds.level WHEN 'national' THEN 0 WHEN 'region' THEN 1 WHEN 'society' THEN 2 ELSE 3 END,
             feeds.added_at, feeds.id
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
            QJsonDocument::fromJson(query.text(8).toUtf8()).object()};
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

Result<std::vector<Item>> LibraryRepository::items(const QString& kind, const QDate& today) const
{
    auto items = itemsOfAnyTime(kind);
    if (items)
        std::erase_if(*items, [&today](const Item& item) { return item.shareWindow(today) != ShareWindow::Open; });
    return items;
}

Result<std::vector<Item>> LibraryRepository::itemsOfAnyTime(const QString& kind) const
{
    Query query(m_database, itemsOfKind);
    query.bind(":kind", kind);
    if (auto done = query.execute(); !done)
        return failure(done.error());
    std::vector<Item> items;
    QSet<ItemId> seen;
    while (query.next()) {
        // The widest level comes first, and one id is one item.
        Item item = itemFromRow(query);
        if (seen.contains(item.id))
            continue;
        seen.insert(item.id);
        items.push_back(std::move(item));
    }
    if (auto read = query.readToEnd(); !read)
        return failure(read.error());
    std::sort(items.begin(), items.end(), [](const Item& a, const Item& b) {
        const int byTitle = a.title.compare(b.title, Qt::CaseInsensitive);
        return byTitle != 0 ? byTitle < 0 : a.id < b.id;
    });
    return items;
}

Result<std::optional<Item>> LibraryRepository::item(const QString& kind, const ItemId& id, const FeedId& feed) const
{
    Query query(m_database, itemById);
    query.bind(":kind", kind).bind(":id", id.text()).bind(":feed", feed.text());
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

Result<std::optional<QByteArray>> LibraryRepository::media(const FeedId& feed, const QString& name) const
{
    Query query(m_database, mediaByName);
    query.bind(":feed", feed.text()).bind(":name", name);
    if (auto done = query.execute(); !done)
        return failure(done.error());
    return query.next() ? std::optional<QByteArray>(query.blob(0)) : std::optional<QByteArray>();
}

} // namespace clarion
