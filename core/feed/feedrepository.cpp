#include "feed/feedrepository.h"

#include "base/errortext.h"
#include "feed/feedschedule.h"
#include "library/itemindex.h"
#include "storage/query.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace clarion {
namespace {

constexpr auto everyFeed = R"sql(
    SELECT id, form, address, public_key, title, provider, level, language, accent, website, sequence, published, expires,
           etag, last_modified, snapshot, next_keys, old_keys, added_at, checked_at, synced_at, last_error,
           trouble, failures, next_check, host_wait, content_bytes, moved_to, moved_seen, last_changes, font
    FROM feeds
    WHERE removed_at IS NULL
    ORDER BY rank, added_at, id
)sql";

constexpr auto insertion = R"sql(
    INSERT INTO feeds (id, address, public_key, title, provider, level, language, accent, website, sequence, published,
                       expires, etag, snapshot, added_at, checked_at, synced_at, last_error)
    VALUES (:id, :address, :key, :title, :provider, :level, :language, :accent, :website, 0, NULL, NULL, '', '', :now,
            NULL, NULL, '')
    ON CONFLICT (id) DO UPDATE SET address = excluded.address, public_key = excluded.public_key, etag = '',
        last_modified = '', level = CASE WHEN removed_at IS NULL THEN level ELSE excluded.level END, removed_at = NULL,
        last_error = '', trouble = 'none', failures = 0, next_check = NULL,
        host_wait = CASE WHEN address = excluded.address THEN host_wait END
)sql";

// Whoever adds it again pins it afresh: a key that was announced before may have been a thief's.
constexpr auto removal = R"sql(
    UPDATE feeds SET removed_at = :now, sequence = 0, published = NULL, expires = NULL, etag = '', last_modified = '',
                     snapshot = '', next_keys = '[]', old_keys = '[]', checked_at = NULL, synced_at = NULL, last_error = '',
                     trouble = 'none', failures = 0, next_check = NULL, host_wait = NULL
    WHERE id = :feed
)sql";

constexpr auto errorUpdate = R"sql(
    UPDATE feeds SET last_error = :reason, trouble = :trouble, failures = failures + 1, checked_at = :now,
                     next_check = :next, host_wait = :wait
    WHERE id = :id
)sql";

constexpr auto wellUpdate = R"sql(
    UPDATE feeds SET last_error = '', trouble = 'none', failures = 0, checked_at = :now, next_check = NULL, host_wait = NULL
    WHERE id = :id
)sql";

struct TroubleName {
    FeedTrouble trouble;
    const char* name;
};
constexpr std::array troubleNames{TroubleName{FeedTrouble::None, "none"},
                                  TroubleName{FeedTrouble::Failed, "failed"},
                                  TroubleName{FeedTrouble::SignIn, "sign_in"},
                                  TroubleName{FeedTrouble::KeyWithdrawn, "key_withdrawn"},
                                  TroubleName{FeedTrouble::Distrusted, "distrusted"},
                                  TroubleName{FeedTrouble::Gone, "gone"}};

const char* troubleName(FeedTrouble trouble)
{
    const auto found = std::find_if(troubleNames.begin(), troubleNames.end(), [trouble](const TroubleName& entry) { return entry.trouble == trouble; });
    return found->name;
}

FeedTrouble troubleFromName(const QString& name)
{
    const auto found = std::find_if(troubleNames.begin(), troubleNames.end(), [&name](const TroubleName& entry) { return name == QLatin1String(entry.name); });
    return found == troubleNames.end() ? FeedTrouble::None : found->trouble;
}

FeedTrouble troubleOf(ErrorCode code)
{
    switch (code) {
    // Not 403: what guards a website says so to whoever asks too often, and lets in again later.
    case ErrorCode::CredentialsNeeded: return FeedTrouble::SignIn;
    case ErrorCode::KeyRevoked: return FeedTrouble::KeyWithdrawn;
    case ErrorCode::Gone: return FeedTrouble::Gone;
    case ErrorCode::SignatureInvalid:
    case ErrorCode::KeyInvalid:
    case ErrorCode::Rollback: return FeedTrouble::Distrusted;
    default: return FeedTrouble::Failed;
    }
}

QDateTime instantColumn(const Query& query, int column)
{
    return query.isNull(column) ? QDateTime() : QDateTime::fromSecsSinceEpoch(query.integer(column), Qt::UTC);
}

QStringList listColumn(const Query& query, int column)
{
    QStringList texts;
    const QJsonArray array = QJsonDocument::fromJson(query.text(column).toUtf8()).array();
    for (const QJsonValue& value : array)
        texts << value.toString();
    return texts;
}

Feed feedFromRow(const Query& query)
{
    Feed feed;
    int column = 0;
    feed.id = FeedId(query.text(column++));
    feed.form = query.text(column++) == QLatin1String("web") ? FeedForm::Web : FeedForm::Signed;
    for (QString* text : {&feed.address, &feed.publicKey, &feed.title, &feed.provider, &feed.level, &feed.language,
                          &feed.accent, &feed.website})
        *text = query.text(column++);
    feed.sequence = query.integer(column++);
    feed.published = instantColumn(query, column++);
    feed.expires = instantColumn(query, column++);
    feed.etag = query.text(column++).toUtf8();
    feed.lastModified = query.text(column++).toUtf8();
    feed.snapshot = query.text(column++);
    feed.nextKeys = listColumn(query, column++);
    feed.oldKeys = listColumn(query, column++);
    feed.addedAt = instantColumn(query, column++);
    feed.checkedAt = instantColumn(query, column++);
    feed.syncedAt = instantColumn(query, column++);
    feed.lastError = query.text(column++);
    feed.trouble = troubleFromName(query.text(column++));
    feed.failures = static_cast<int>(query.integer(column++));
    feed.nextCheck = instantColumn(query, column++);
    feed.hostWait = instantColumn(query, column++);
    feed.contentBytes = query.integer(column++);
    feed.movedTo = query.text(column++);
    feed.movedSeen = static_cast<int>(query.integer(column++));
    const QJsonArray counts = QJsonDocument::fromJson(query.text(column++).toUtf8()).array();
    feed.lastChanges = {counts.at(0).toInt(), counts.at(1).toInt(), counts.at(2).toInt(), counts.at(3).toInt()};
    feed.font = query.text(column++);
    return feed;
}

Result<void> executeFor(Transaction& transaction, const char* sql, const FeedId& feed)
{
    Query query(transaction.database(), sql);
    query.bind(":feed", feed.text());
    return query.execute();
}

/// The first column of a query about one feed, as a set.
Result<QSet<QString>> textsOf(Query& query)
{
    if (auto done = query.execute(); !done)
        return failure(done.error());
    QSet<QString> texts;
    while (query.next())
        texts.insert(query.text(0));
    if (auto read = query.readToEnd(); !read)
        return failure(read.error());
    return texts;
}

FeedChange::Kind changeFromName(const QString& name)
{
    return name == QLatin1String("added")       ? FeedChange::Kind::Added
           : name == QLatin1String("updated")   ? FeedChange::Kind::Updated
           : name == QLatin1String("withdrawn") ? FeedChange::Kind::Withdrawn
                                                : FeedChange::Kind::Removed;
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

Result<HeldFiles> FeedRepository::heldFiles(const FeedId& feed) const
{
    HeldFiles held;
    Query content(m_database, "SELECT data FROM datasets UNION SELECT sha256 FROM media");
    auto texts = textsOf(content);
    if (!texts)
        return failure(texts.error());
    held.content = std::move(*texts);
    Query areas(m_database, "SELECT payload FROM items WHERE feed_id = :feed AND kind = 'areas'");
    areas.bind(":feed", feed.text());
    const auto payloads = textsOf(areas);
    if (!payloads)
        return failure(payloads.error());
    for (const QString& payload : *payloads) {
        const QJsonObject data = QJsonDocument::fromJson(payload.toUtf8()).object().value(QLatin1String("data")).toObject();
        for (auto it = data.begin(); it != data.end(); ++it)
            held.areas.insert(it.key(), it.value().toObject().value(QLatin1String("sha256")).toString());
    }
    return held;
}

Result<std::vector<FeedChange>> FeedRepository::lastChanges(const FeedId& feed) const
{
    Query query(m_database, "SELECT change, kind, id, title FROM sync_changes WHERE feed_id = :feed "
                            "ORDER BY kind IN ('areas', 'dataset', 'media', 'rules'), position");
    query.bind(":feed", feed.text());
    if (auto done = query.execute(); !done)
        return failure(done.error());
    std::vector<FeedChange> changes;
    while (query.next())
        changes.push_back({changeFromName(query.text(0)), query.text(1), ItemId(query.text(2)), query.text(3)});
    if (auto read = query.readToEnd(); !read)
        return failure(read.error());
    return changes;
}

SyncReport nothingNewOf(const Feed& feed)
{
    SyncReport report;
    report.feed = feed.id;
    report.title = feed.title;
    report.unchanged = true;
    report.from = feed.sequence;
    report.sequence = feed.sequence;
    report.expires = feed.expires;
    return report;
}

Result<void> insertFeed(Transaction& transaction, const FeedAddress& address, const Manifest& manifest, const Clock& clock)
{
    Query existing(transaction.database(), "SELECT public_key FROM feeds WHERE id = :id AND removed_at IS NULL");
    existing.bind(":id", manifest.id.text());
    if (auto done = existing.execute(); !done)
        return failure(done.error());
    if (existing.next() && existing.text(0) != address.key.toBase64())
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

Result<void> removeFeed(Transaction& transaction, const FeedId& id, const Clock& clock)
{
    if (auto gone = deleteItems(transaction.database(), id.text(), DeletedItems::Unused); !gone)
        return gone;
    for (const char* sql :
         {"DELETE FROM datasets WHERE feed_id = :feed", "DELETE FROM media WHERE feed_id = :feed",
          "DELETE FROM areas WHERE feed_id = :feed", "DELETE FROM area_aliases WHERE feed_id = :feed",
          "DELETE FROM area_overlaps WHERE feed_id = :feed", "DELETE FROM postcode_ranges WHERE feed_id = :feed",
           "DELETE FROM area_outlines WHERE feed_id = :feed",
          "DELETE FROM sync_changes WHERE feed_id = :feed"}) {
        if (auto done = executeFor(transaction, sql, id); !done)
            return failure(done.error());
    }
    // Where nothing of it was used, nothing need remember it.
    Query used(transaction.database(), "SELECT EXISTS (SELECT 1 FROM items WHERE feed_id = :feed)");
    used.bind(":feed", id.text());
    if (auto done = used.execute(); !done)
        return failure(done.error());
    const bool isUsed = used.next() && used.integer(0) != 0;
    Query query(transaction.database(), isUsed ? removal : "DELETE FROM feeds WHERE id = :feed");
    query.bind(":feed", id.text());
    if (isUsed)
        query.bind(":now", clock.now().toSecsSinceEpoch());
    if (auto done = query.execute(); !done)
        return failure(done.error());
    transaction.changes().add(Subject::Feeds, id.text());
    transaction.changes().addAll(Subject::Library);
    transaction.changes().addAll(Subject::Areas);
    return {};
}

Result<void> noteFeedError(Transaction& transaction, const FeedId& id, const Error& error, const Clock& clock, double jitter)
{
    const auto feed = FeedRepository(transaction.database()).find(id);
    if (!feed)
        return failure(feed.error());
    if (!*feed)
        return {};
    const QDateTime now = clock.now();
    Query query(transaction.database(), errorUpdate);
    query.bind(":reason", errorText(error))
        .bind(":trouble", QString::fromLatin1(troubleName(troubleOf(error.code))))
        .bind(":now", now.toSecsSinceEpoch())
        .bind(":next", now.addSecs(backOffSeconds((*feed)->failures + 1, jitter)).toSecsSinceEpoch())
        .bind(":id", id.text());
    if (error.retryAfterSeconds > 0)
        query.bind(":wait", now.addSecs(error.retryAfterSeconds).toSecsSinceEpoch());
    else
        query.bindNull(":wait");
    if (auto done = query.execute(); !done)
        return failure(done.error());
    transaction.changes().add(Subject::Feeds, id.text());
    return {};
}

Result<void> noteFeedWell(Transaction& transaction, const FeedId& id, const Clock& clock)
{
    Query query(transaction.database(), wellUpdate);
    query.bind(":now", clock.now().toSecsSinceEpoch()).bind(":id", id.text());
    if (auto done = query.execute(); !done)
        return failure(done.error());
    transaction.changes().add(Subject::Feeds, id.text());
    return {};
}

} // namespace clarion
