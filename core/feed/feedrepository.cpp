#include "feed/feedrepository.h"

#include "storage/query.h"

#include <QJsonDocument>

namespace clarion {
namespace {

constexpr auto everyFeed = R"sql(
    SELECT id, address, public_key, title, provider, level, language, accent, website, sequence, published, expires,
           etag, snapshot, added_at, checked_at, synced_at, last_error
    FROM feeds
    ORDER BY CASE level WHEN 'national' THEN 0 WHEN 'region' THEN 1 WHEN 'society' THEN 2 ELSE 3 END, added_at, id
)sql";

constexpr auto insertion = R"sql(
    INSERT INTO feeds (id, address, public_key, title, provider, level, language, accent, website, sequence, published,
                       expires, etag, snapshot, added_at, checked_at, synced_at, last_error)
    VALUES (:id, :address, :key, :title, :provider, :level, :language, :accent, :website, 0, NULL, NULL, '', '', :now,
            NULL, NULL, '')
    ON CONFLICT (id) DO UPDATE SET address = excluded.address, etag = ''
)sql";

QDateTime instantColumn(const Query& query, int column)
{
    return query.isNull(column) ? QDateTime() : QDateTime::fromSecsSinceEpoch(query.integer(column), Qt::UTC);
}

Feed feedFromRow(const Query& query)
{
    return {FeedId(query.text(0)),    query.text(1),           query.text(2),           query.text(3),
            query.text(4),            query.text(5),           query.text(6),           query.text(7),
            query.text(8),            query.integer(9),        instantColumn(query, 10), instantColumn(query, 11),
            query.text(12).toUtf8(),  query.text(13),          instantColumn(query, 14), instantColumn(query, 15),
            instantColumn(query, 16), query.text(17)};
}

} // namespace

Result<FeedAddress> Feed::feedAddress() const
{
    return FeedAddress::parse(address + QLatin1Char('#') + publicKey);
}

Result<std::vector<Feed>> FeedRepository::all() const
{
    Query query(m_database, everyFeed);
    if (auto done = query.execute(); !done)
        return failure(done.error());
    std::vector<Feed> feeds;
    while (query.next())
        feeds.push_back(feedFromRow(query));
    if (auto read = query.readToEnd(); !read)
        return failure(read.error());
    return feeds;
}

Result<std::optional<Feed>> FeedRepository::find(const FeedId& id) const
{
    const auto feeds = all();
    if (!feeds)
        return failure(feeds.error());
    for (const Feed& feed : *feeds) {
        if (feed.id == id)
            return std::optional<Feed>(feed);
    }
    return std::optional<Feed>();
}

Result<KnownFeed> FeedRepository::known(const Feed& feed) const
{
    KnownFeed known{feed.id, feed.sequence, feed.etag, feed.snapshot, {}};
    Query query(m_database, "SELECT kind, id, payload FROM items WHERE feed_id = :feed AND json_type(payload, '$.data') = 'object'");
    query.bind(":feed", feed.id.text());
    if (auto done = query.execute(); !done)
        return failure(done.error());
    while (query.next()) {
        Item item;
        item.kind = query.text(0);
        item.id = ItemId(query.text(1));
        item.payload = QJsonDocument::fromJson(query.text(2).toUtf8()).object();
        const QJsonObject data = item.payload.value(QLatin1String("data")).toObject();
        for (const QJsonValue& ref : data)
            known.files.insert(fileKey(item, ref.toObject().value(QLatin1String("sha256")).toString()));
    }
    if (auto read = query.readToEnd(); !read)
        return failure(read.error());
    return known;
}

Result<void> insertFeed(Transaction& transaction, const FeedAddress& address, const Manifest& manifest, const Clock& clock)
{
    const auto existing = FeedRepository(transaction.database()).find(manifest.id);
    if (!existing)
        return failure(existing.error());
    if (*existing && (*existing)->publicKey != address.key.toBase64())
        return failure(ErrorCode::InvalidArgument, manifest.id.text(),
                       QStringLiteral("a feed of this id is followed already, with another key"));
    Query query(transaction.database(), insertion);
    query.bind(":id", manifest.id.text())
        .bind(":address", address.folder.toString(QUrl::FullyEncoded))
        .bind(":key", address.key.toBase64())
        .bind(":title", manifest.title)
        .bind(":provider", manifest.provider)
        .bind(":level", manifest.level)
        .bind(":language", manifest.language)
        .bind(":accent", manifest.accent)
        .bind(":website", manifest.website)
        .bind(":now", clock.now().toSecsSinceEpoch());
    if (auto done = query.execute(); !done)
        return failure(done.error());
    transaction.changes().add(Subject::Feeds, manifest.id.text());
    return {};
}

Result<void> noteFeedError(Transaction& transaction, const FeedId& id, const QString& reason, const Clock& clock)
{
    Query query(transaction.database(), "UPDATE feeds SET last_error = :reason, checked_at = :now WHERE id = :id");
    query.bind(":reason", reason).bind(":now", clock.now().toSecsSinceEpoch()).bind(":id", id.text());
    if (auto done = query.execute(); !done)
        return failure(done.error());
    transaction.changes().add(Subject::Feeds, id.text());
    return {};
}

} // namespace clarion
