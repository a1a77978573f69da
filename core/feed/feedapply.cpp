#include "feed/feedrepository.h"

#include "base/csv.h"
#include "base/gzip.h"
#include "base/text.h"
#include "storage/query.h"

#include <QHash>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

// Writing a verified feed into the workspace. A file that the signature covers can still be wrong (a publisher's own
// program made it), so every row is read with care, and one bad row refuses the whole feed: half a dataset would be
// false figures.

namespace clarion {
namespace {

constexpr auto cursorUpdate = R"sql(
    UPDATE feeds SET title = :title, provider = :provider, level = :level, language = :language, accent = :accent,
                     website = :website, sequence = :sequence, published = :published, expires = :expires, etag = :etag,
                     snapshot = :snapshot, checked_at = :now, synced_at = :now, last_error = ''
    WHERE id = :id
)sql";

constexpr auto itemUpsert = R"sql(
    INSERT INTO items (feed_id, kind, id, rev, title, payload, valid_from, valid_until, withdrawn)
    VALUES (:feed, :kind, :id, :rev, :title, :payload, nullif(:from, ''), nullif(:until, ''), :withdrawn)
    ON CONFLICT (feed_id, kind, id) DO UPDATE SET rev = excluded.rev, title = excluded.title,
        payload = excluded.payload, valid_from = excluded.valid_from, valid_until = excluded.valid_until,
        withdrawn = excluded.withdrawn
)sql";

constexpr auto areaInsertion = R"sql(
    INSERT INTO areas (feed_id, boundary_set, code, name, name_cy, slug, nation, region_code, region, hex_q, hex_r, folded)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
)sql";

/// What the steps of one application share.
struct Application {
    Transaction& transaction;
    const FeedId& feed;
    const FetchedFeed& fetched;
    SyncReport& report;

    [[nodiscard]] const Database& database() const { return transaction.database(); }
};

QByteArray payloadText(const Item& item)
{
    return QJsonDocument(item.payload).toJson(QJsonDocument::Compact);
}

Result<void> executeForFeed(const Application& application, const char* sql)
{
    Query query(application.database(), sql);
    query.bind(":feed", application.feed.text());
    return query.execute();
}

/// The unpacked bytes of an item's file, or nothing where it is known and was not fetched again.
Result<std::optional<QByteArray>> fileOf(const Application& application, const Item& item, const QString& name)
{
    const auto files = itemFiles(item);
    if (!files)
        return failure(files.error());
    for (const ItemFile& file : *files) {
        const auto found = application.fetched.files.constFind(file.ref.sha256);
        if (file.name != name || found == application.fetched.files.constEnd())
            continue;
        if (item.kind == QLatin1String("media"))
            return std::optional<QByteArray>(*found);
        auto raw = gzipDecompress(*found, file.ref.rawSize, file.path);
        if (!raw)
            return failure(ErrorCode::ContentInvalid, file.path, raw.error().detail);
        return std::optional<QByteArray>(std::move(*raw));
    }
    return std::optional<QByteArray>();
}

/// A row that the table's own rules refuse is the publisher's fault; a full disk is not.
Error rowError(const Error& error, const QString& where, int line)
{
    if (error.code != ErrorCode::Database)
        return error;
    return {ErrorCode::ContentInvalid, where, QStringLiteral("line %1: %2").arg(line).arg(error.detail)};
}

Result<CsvTable> tableOf(const QByteArray& bytes, const QString& where, std::initializer_list<const char*> columns)
{
    auto table = parseCsv(bytes, where);
    if (!table)
        return failure(ErrorCode::ContentInvalid, where, table.error().detail);
    for (const char* column : columns) {
        if (table->column(QString::fromLatin1(column)) < 0)
            return failure(ErrorCode::ContentInvalid, where, QStringLiteral("no column %1").arg(QLatin1String(column)));
    }
    return table;
}

std::optional<int> wholeNumber(const QString& text)
{
    bool valid = false;
    const int number = text.toInt(&valid);
    return valid ? std::optional<int>(number) : std::nullopt;
}

Result<void> applyAreas(const Application& application, const QByteArray& bytes, const QString& where)
{
    const auto table = tableOf(bytes, where, {"boundary_set", "gss_code", "name", "name_cy", "slug", "nation",
                                              "region_code", "region", "hex_q", "hex_r"});
    if (!table)
        return failure(table.error());
    std::array<int, 10> columns{};
    static constexpr std::array names{"boundary_set", "gss_code", "name", "name_cy", "slug",
                                      "nation", "region_code", "region", "hex_q", "hex_r"};
    for (size_t i = 0; i < names.size(); ++i)
        columns[i] = table->column(QString::fromLatin1(names[i]));
    Query insert(application.database(), areaInsertion);
    for (const CsvRow& row : table->rows) {
        insert.bindAt(0, application.feed.text());
        for (size_t i = 0; i < 8; ++i)
            insert.bindAt(static_cast<int>(i) + 1, row.cells.at(columns[i]).trimmed());
        for (size_t i = 8; i < 10; ++i) {
            const auto number = wholeNumber(row.cells.at(columns[i]));
            insert.bindAt(static_cast<int>(i) + 1, number ? QVariant(*number) : QVariant());
        }
        insert.bindAt(11, foldForSearch(row.cells.at(columns[2]) + QLatin1Char(' ') + row.cells.at(columns[3])));
        if (auto done = insert.execute(); !done)
            return failure(rowError(done.error(), where, row.line));
    }
    return {};
}

Result<void> applyAliases(const Application& application, const QByteArray& bytes, const QString& where)
{
    const auto table = tableOf(bytes, where, {"boundary_set", "superseded_gss", "current_gss"});
    if (!table)
        return failure(table.error());
    Query insert(application.database(),
                 "INSERT INTO area_aliases (feed_id, boundary_set, superseded, current) VALUES (?, ?, ?, ?)");
    for (const CsvRow& row : table->rows) {
        insert.bindAt(0, application.feed.text())
            .bindAt(1, row.cells.at(table->column(QStringLiteral("boundary_set"))))
            .bindAt(2, row.cells.at(table->column(QStringLiteral("superseded_gss"))))
            .bindAt(3, row.cells.at(table->column(QStringLiteral("current_gss"))));
        if (auto done = insert.execute(); !done)
            return failure(rowError(done.error(), where, row.line));
    }
    return {};
}

Result<void> applyOverlaps(const Application& application, const QByteArray& bytes, const QString& where)
{
    const auto table = tableOf(bytes, where, {"from_set", "from_gss", "to_set", "to_gss", "share_of_from"});
    if (!table)
        return failure(table.error());
    Query insert(application.database(), "INSERT INTO area_overlaps (feed_id, from_set, from_code, to_set, to_code, share) "
                                         "VALUES (?, ?, ?, ?, ?, ?)");
    for (const CsvRow& row : table->rows) {
        bool valid = false;
        const double share = row.cells.at(table->column(QStringLiteral("share_of_from"))).toDouble(&valid);
        if (!valid || !(share >= 0 && share <= 1))
            return failure(ErrorCode::ContentInvalid, where, QStringLiteral("line %1: a share from 0 to 1 expected").arg(row.line));
        insert.bindAt(0, application.feed.text())
            .bindAt(1, row.cells.at(table->column(QStringLiteral("from_set"))))
            .bindAt(2, row.cells.at(table->column(QStringLiteral("from_gss"))))
            .bindAt(3, row.cells.at(table->column(QStringLiteral("to_set"))))
            .bindAt(4, row.cells.at(table->column(QStringLiteral("to_gss"))))
            .bindAt(5, share);
        if (auto done = insert.execute(); !done)
            return failure(rowError(done.error(), where, row.line));
    }
    return {};
}

Result<void> applyFigures(const Application& application, const Item& item)
{
    const QString where = QStringLiteral("datasets/") + item.id.text();
    const auto files = itemFiles(item);
    if (!files)
        return failure(files.error());
    if (files->size() != 1)
        return failure(ErrorCode::ContentInvalid, where, QStringLiteral("one file of figures expected"));
    const QString sha256 = files->front().ref.sha256;

    Query existing(application.database(), "SELECT key, data FROM datasets WHERE feed_id = :feed AND id = :id");
    existing.bind(":feed", application.feed.text()).bind(":id", item.id.text());
    if (auto done = existing.execute(); !done)
        return failure(done.error());
    if (existing.next() && existing.text(1) == sha256)
        return {};
    auto bytes = fileOf(application, item, files->front().name);
    if (!bytes)
        return failure(bytes.error());
    if (!*bytes)
        return failure(ErrorCode::ContentInvalid, where, QStringLiteral("its figures were not fetched"));
    const auto table = tableOf(**bytes, where, {"gss_code", "period", "value"});
    if (!table)
        return failure(table.error());

    Query clear(application.database(), "DELETE FROM datasets WHERE feed_id = :feed AND id = :id");
    clear.bind(":feed", application.feed.text()).bind(":id", item.id.text());
    if (auto done = clear.execute(); !done)
        return failure(done.error());
    Query dataset(application.database(), "INSERT INTO datasets (feed_id, id, data) VALUES (:feed, :id, :data) RETURNING key");
    dataset.bind(":feed", application.feed.text()).bind(":id", item.id.text()).bind(":data", sha256);
    if (auto done = dataset.execute(); !done)
        return failure(done.error());
    if (!dataset.next())
        return failure(ErrorCode::Database, where);
    const qint64 key = dataset.integer(0);

    // In the order of the primary key, so that SQLite appends to its tree instead of splitting it.
    const int code = table->column(QStringLiteral("gss_code"));
    const int period = table->column(QStringLiteral("period"));
    const int value = table->column(QStringLiteral("value"));
    std::vector<const CsvRow*> rows;
    rows.reserve(table->rows.size());
    for (const CsvRow& row : table->rows)
        rows.push_back(&row);
    std::sort(rows.begin(), rows.end(), [=](const CsvRow* a, const CsvRow* b) {
        return std::tie(a->cells.at(period), a->cells.at(code)) < std::tie(b->cells.at(period), b->cells.at(code));
    });
    Query insert(application.database(), "INSERT INTO figures (dataset, period, code, value) VALUES (?, ?, ?, ?)");
    insert.bindAt(0, key);
    for (const CsvRow* row : rows) {
        if (row->cells.at(value).isEmpty())
            continue;  // an empty cell is a missing figure, never 0
        bool valid = false;
        const double number = row->cells.at(value).toDouble(&valid);
        if (!valid || !std::isfinite(number))
            return failure(ErrorCode::ContentInvalid, where, QStringLiteral("line %1: a number expected").arg(row->line));
        insert.bindAt(1, row->cells.at(period)).bindAt(2, row->cells.at(code)).bindAt(3, number);
        if (auto done = insert.execute(); !done)
            return failure(rowError(done.error(), where, row->line));
        ++application.report.figures;
    }
    return {};
}

Result<void> applyMedia(const Application& application, const Item& item)
{
    const auto bytes = fileOf(application, item, QStringLiteral("file"));
    if (!bytes)
        return failure(bytes.error());
    const auto files = itemFiles(item);
    if (!files)
        return failure(files.error());
    if (files->size() != 1 || files->front().name != QLatin1String("file"))
        return failure(ErrorCode::ContentInvalid, item.id.text(), QStringLiteral("one file expected"));
    if (!*bytes)
        return {};
    Query query(application.database(), "INSERT OR REPLACE INTO media (feed_id, name, sha256, content) "
                                        "VALUES (:feed, :name, :sha, :content)");
    query.bind(":feed", application.feed.text())
        .bind(":name", item.id.text())
        .bind(":sha", files->front().ref.sha256)
        .bind(":content", **bytes);
    return query.execute();
}

/// The tables of areas as the feed has them now: what it publishes no longer goes here, too.
Result<void> applyAreaFiles(const Application& application, const Item& item)
{
    struct Part {
        const char* name;
        const char* clear;
        Result<void> (*apply)(const Application&, const QByteArray&, const QString&);
    };
    static constexpr std::array parts{Part{"areas", "DELETE FROM areas WHERE feed_id = :feed", applyAreas},
                                      Part{"aliases", "DELETE FROM area_aliases WHERE feed_id = :feed", applyAliases},
                                      Part{"overlaps", "DELETE FROM area_overlaps WHERE feed_id = :feed", applyOverlaps}};
    for (const Part& part : parts) {
        const QString name = QString::fromLatin1(part.name);
        const bool isPublished = item.payload.value(QLatin1String("data")).toObject().contains(name);
        const auto bytes = fileOf(application, item, name);
        if (!bytes)
            return failure(bytes.error());
        if (isPublished && !*bytes)
            continue;  // it is as it was
        if (auto cleared = executeForFeed(application, part.clear); !cleared)
            return failure(cleared.error());
        application.transaction.changes().addAll(Subject::Areas);
        if (!isPublished)
            continue;
        if (auto done = part.apply(application, **bytes, name + QStringLiteral(".csv")); !done)
            return failure(done.error());
    }
    return {};
}

using ItemKey = std::pair<QString, QString>;
struct StoredItem {
    int rev;
    QByteArray payload;
};

Result<QHash<ItemKey, StoredItem>> storedItems(const Application& application)
{
    Query query(application.database(),
                "SELECT kind, id, rev, payload FROM items WHERE feed_id = :feed AND kind <> 'notice'");
    query.bind(":feed", application.feed.text());
    if (auto done = query.execute(); !done)
        return failure(done.error());
    QHash<ItemKey, StoredItem> stored;
    while (query.next())
        stored.insert({query.text(0), query.text(1)}, {static_cast<int>(query.integer(2)), query.text(3).toUtf8()});
    if (auto read = query.readToEnd(); !read)
        return failure(read.error());
    return stored;
}

Result<void> applyItem(const Application& application, const Item& item)
{
    Query query(application.database(), itemUpsert);
    query.bind(":feed", application.feed.text())
        .bind(":kind", item.kind)
        .bind(":id", item.id.text())
        .bind(":rev", item.rev)
        .bind(":title", item.title)
        .bind(":payload", QString::fromUtf8(payloadText(item)))
        .bind(":from", item.from)
        .bind(":until", item.until)
        .bind(":withdrawn", item.withdrawn);
    if (auto done = query.execute(); !done)
        return failure(done.error());
    if (item.kind == QLatin1String("dataset"))
        return applyFigures(application, item);
    if (item.kind == QLatin1String("media"))
        return applyMedia(application, item);
    if (item.kind == QLatin1String("areas"))
        return applyAreaFiles(application, item);
    return {};
}

Result<void> removeItem(const Application& application, const ItemKey& key)
{
    for (const char* sql : {"DELETE FROM items WHERE feed_id = :feed AND kind = :kind AND id = :id",
                            "DELETE FROM datasets WHERE feed_id = :feed AND :kind = 'dataset' AND id = :id",
                            "DELETE FROM media WHERE feed_id = :feed AND :kind = 'media' AND name = :id"}) {
        Query query(application.database(), sql);
        query.bind(":feed", application.feed.text()).bind(":kind", key.first).bind(":id", key.second);
        if (auto done = query.execute(); !done)
            return failure(done.error());
    }
    return {};
}

/// Notices stand in the manifest, not in the snapshot: they are small and must travel fast.
Result<void> applyNotices(const Application& application)
{
    if (auto cleared = executeForFeed(application, "DELETE FROM items WHERE feed_id = :feed AND kind = 'notice'"); !cleared)
        return failure(cleared.error());
    for (const QJsonValue& value : application.fetched.manifest.notices) {
        Item notice;
        notice.payload = value.toObject();
        notice.kind = QStringLiteral("notice");
        notice.id = ItemId(notice.payload.value(QLatin1String("id")).toString());
        notice.rev = notice.payload.value(QLatin1String("rev")).toInt(1);
        notice.title = notice.payload.value(QLatin1String("title")).toString();
        if (!isPlainId(notice.id.text()))
            return failure(ErrorCode::ContentInvalid, QStringLiteral("notices"), QStringLiteral("id: a plain name expected"));
        if (auto applied = applyItem(application, notice); !applied)
            return failure(applied.error());
    }
    return {};
}

Result<void> moveCursor(const Application& application, const Feed& feed, const Clock& clock)
{
    const Manifest& manifest = application.fetched.manifest;
    Query query(application.database(), cursorUpdate);
    query.bind(":id", feed.id.text())
        .bind(":title", manifest.title)
        .bind(":provider", manifest.provider)
        .bind(":level", manifest.level)
        .bind(":language", manifest.language)
        .bind(":accent", manifest.accent)
        .bind(":website", manifest.website)
        .bind(":sequence", manifest.sequence)
        .bind(":published", manifest.published.toSecsSinceEpoch())
        .bind(":expires", manifest.expires.toSecsSinceEpoch())
        .bind(":etag", QString::fromUtf8(application.fetched.etag))
        .bind(":snapshot", manifest.snapshot.sha256)
        .bind(":now", clock.now().toSecsSinceEpoch());
    application.transaction.changes().add(Subject::Feeds, feed.id.text());
    return query.execute();
}

} // namespace

Result<SyncReport> applyFeed(Transaction& transaction, const Feed& feed, const FetchedFeed& fetched, const Clock& clock,
                             const CancelToken& cancel, const SyncProgressHandler& progress)
{
    SyncReport report;
    report.feed = feed.id;
    report.title = feed.title;
    report.bytesReceived = fetched.bytesReceived;
    report.sequence = feed.sequence;
    report.expires = feed.expires;
    if (fetched.notModified) {
        // Nothing changed: one request, and nothing is written.
        report.unchanged = true;
        return report;
    }
    // Another sync may have come between the fetch and this transaction; only here can nobody come between any more.
    const auto present = FeedRepository(transaction.database()).find(feed.id);
    if (!present)
        return failure(present.error());
    if (*present && fetched.manifest.sequence < (*present)->sequence)
        return failure(ErrorCode::Rollback, feed.id.text(),
                       QStringLiteral("sequence %1, %2 was applied meanwhile").arg(fetched.manifest.sequence).arg((*present)->sequence));
    const Application application{transaction, feed.id, fetched, report};
    report.title = fetched.manifest.title;
    report.sequence = fetched.manifest.sequence;
    report.expires = fetched.manifest.expires;
    if (fetched.sameSnapshot) {
        report.unchanged = true;
    } else {
        auto stored = storedItems(application);
        if (!stored)
            return failure(stored.error());
        qint64 done = 0;
        for (const Item& item : fetched.items) {
            if (cancel.isCancelled())
                return failure(ErrorCode::Cancelled, feed.id.text());
            const auto old = stored->constFind({item.kind, item.id.text()});
            const bool isNew = old == stored->constEnd();
            const bool isChanged = !isNew && (old->rev != item.rev || old->payload != payloadText(item));
            report.added += isNew;
            report.updated += isChanged;
            // A title or a date can change while the payload does not, so every item is written.
            if (auto applied = applyItem(application, item); !applied)
                return failure(applied.error());
            stored->remove({item.kind, item.id.text()});
            if (progress)
                progress({SyncStage::Applying, ++done, static_cast<qint64>(fetched.items.size())});
        }
        for (auto it = stored->cbegin(); it != stored->cend(); ++it) {
            if (auto removed = removeItem(application, it.key()); !removed)
                return failure(removed.error());
            ++report.removed;
        }
        const bool hasAreas = std::any_of(fetched.items.begin(), fetched.items.end(),
                                          [](const Item& item) { return item.kind == QLatin1String("areas"); });
        if (!hasAreas) {
            if (auto cleared = applyAreaFiles(application, {}); !cleared)
                return failure(cleared.error());
        }
        transaction.changes().addAll(Subject::Library);
    }
    if (auto applied = applyNotices(application); !applied)
        return failure(applied.error());
    if (auto moved = moveCursor(application, feed, clock); !moved)
        return failure(moved.error());
    return report;
}

} // namespace clarion
