#include "feed/feedfetcher.h"

#include "base/gzip.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace clarion {
namespace {

constexpr qsizetype mostItems = 500'000;

bool looksLikeWebPage(const TransportReply& reply)
{
    return reply.contentType.startsWith("text/html") || reply.body.trimmed().left(15).toLower().startsWith("<!doctype html")
           || reply.body.trimmed().left(5).toLower() == "<html";
}

Result<Item> itemFromJson(const QJsonObject& object, const FeedId& feed, const QString& where)
{
    static const QRegularExpression plainKind(QStringLiteral("\\A[a-z][a-z-]{0,31}\\z"));
    static const QRegularExpression plainName(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9._/-]{0,127}\\z"));
    Item item;
    item.feed = feed;
    item.kind = object.value(QLatin1String("kind")).toString();
    item.id = ItemId(object.value(QLatin1String("id")).toString());
    item.rev = object.value(QLatin1String("rev")).toInt(1);
    item.title = object.value(QLatin1String("title")).toString();
    item.from = object.value(QLatin1String("from")).toString();
    item.until = object.value(QLatin1String("until")).toString();
    item.withdrawn = object.value(QLatin1String("withdrawn")).isObject();
    if (!plainKind.match(item.kind).hasMatch() || !plainName.match(item.id.text()).hasMatch()
        || item.id.text().contains(QLatin1String("..")))
        return failure(ErrorCode::ContentInvalid, where, QStringLiteral("kind and id: plain names expected"));
    for (const QString& date : {item.from, item.until}) {
        if (!date.isEmpty() && !QDate::fromString(date, Qt::ISODate).isValid())
            return failure(ErrorCode::ContentInvalid, where, QStringLiteral("from and until: dates expected"));
    }
    item.payload = object;
    // These have columns of their own; keeping them twice would let them disagree.
    for (const char* key : {"kind", "id", "rev", "title", "from", "until"})
        item.payload.remove(QLatin1String(key));
    return item;
}

} // namespace

QString fileKey(const Item& item, const QString& sha256)
{
    return item.kind + QLatin1Char('/') + item.id.text() + QLatin1Char('/') + sha256;
}

Result<std::vector<ItemFile>> itemFiles(const Item& item)
{
    static const QRegularExpression plainSuffix(QStringLiteral("\\A[a-z0-9]{1,8}\\z"));
    std::vector<ItemFile> files;
    const QString where = item.kind + QLatin1Char('/') + item.id.text();
    const QJsonObject data = item.payload.value(QLatin1String("data")).toObject();
    for (auto it = data.begin(); it != data.end(); ++it) {
        auto ref = ContentRef::fromJson(it.value(), FeedLimits::file, where);
        if (!ref)
            return failure(ref.error());
        QString path;
        if (item.kind == QLatin1String("media")) {
            const QString suffix = item.payload.value(QLatin1String("suffix")).toString();
            if (!plainSuffix.match(suffix).hasMatch())
                return failure(ErrorCode::ContentInvalid, where, QStringLiteral("suffix: a file extension expected"));
            path = contentPath(QStringLiteral("media"), ref->sha256, QLatin1Char('.') + suffix);
        } else {
            path = contentPath(QStringLiteral("data"), ref->sha256, QStringLiteral(".csv.gz"));
        }
        files.push_back({it.key(), *ref, path});
    }
    return files;
}

Result<std::vector<Item>> parseSnapshot(const QByteArray& json, const Manifest& manifest)
{
    const QString where = manifest.id.text() + QStringLiteral(": snapshot");
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (!document.isObject())
        return failure(ErrorCode::ContentInvalid, where, parseError.errorString());
    const QJsonObject object = document.object();
    if (object.value(QLatin1String("feed")).toString() != manifest.id.text()
        || object.value(QLatin1String("sequence")).toInteger() != manifest.sequence)
        return failure(ErrorCode::ContentInvalid, where, QStringLiteral("it belongs to another feed or sequence"));
    const QJsonArray array = object.value(QLatin1String("items")).toArray();
    if (array.size() > mostItems)
        return failure(ErrorCode::TooLarge, where, QStringLiteral("%1 items").arg(array.size()));
    std::vector<Item> items;
    items.reserve(static_cast<size_t>(array.size()));
    QSet<std::pair<QString, QString>> seen;
    for (const QJsonValue& value : array) {
        auto item = itemFromJson(value.toObject(), manifest.id,
                                 where + QStringLiteral(": item %1").arg(items.size() + 1));
        if (!item)
            return failure(item.error());
        const std::pair key(item->kind, item->id.text());
        if (seen.contains(key))
            return failure(ErrorCode::ContentInvalid, where,
                           QStringLiteral("%1/%2 stands there twice").arg(key.first, key.second));
        seen.insert(key);
        items.push_back(std::move(*item));
    }
    return items;
}

Result<FetchedFeed> fetchManifest(Transport& transport, const FeedAddress& address, const KnownFeed& known,
                                  const CancelToken& cancel)
{
    const QUrl url = address.file(QStringLiteral("clarion.json"));
    auto reply = transport.get({url, known.etag, FeedLimits::manifest}, cancel, {});
    if (!reply)
        return failure(reply.error());
    FetchedFeed fetched;
    fetched.bytesReceived = reply->body.size();
    if (reply->notModified) {
        // "You have it already" is no answer to somebody who has nothing.
        if (known.etag.isEmpty())
            return failure(ErrorCode::HttpStatus, url.toString(), QStringLiteral("304"));
        fetched.notModified = true;
        return fetched;
    }
    if (looksLikeWebPage(*reply))
        return failure(ErrorCode::CaptivePortal, url.toString());

    auto signature = transport.get({address.file(QStringLiteral("clarion.json.minisig")), {}, FeedLimits::signature},
                                   cancel, {});
    if (!signature)
        return failure(signature.error());
    fetched.bytesReceived += signature->body.size();
    if (looksLikeWebPage(*signature))
        return failure(ErrorCode::CaptivePortal, url.toString());
    // The signature comes before the first look inside: nothing that is not the publisher's is ever parsed.
    if (auto verified = minisignVerify(reply->body, signature->body, address.key); !verified)
        return failure(verified.error().code == ErrorCode::Syntax ? ErrorCode::SignatureInvalid : verified.error().code,
                       url.toString(), verified.error().detail);
    auto manifest = Manifest::parse(reply->body, url.toString());
    if (!manifest)
        return failure(manifest.error());
    if (!known.id.isEmpty() && manifest->id != known.id)
        return failure(ErrorCode::ManifestInvalid, url.toString(),
                       QStringLiteral("it says it is “%1”, not “%2”").arg(manifest->id.text(), known.id.text()));
    if (manifest->sequence < known.sequence)
        return failure(ErrorCode::Rollback, url.toString(),
                       QStringLiteral("sequence %1, %2 was seen before").arg(manifest->sequence).arg(known.sequence));
    fetched.manifest = std::move(*manifest);
    fetched.etag = reply->etag;
    return fetched;
}

Result<FetchedFeed> fetchFeed(Transport& transport, const FeedAddress& address, const KnownFeed& known,
                              const CancelToken& cancel, const SyncProgressHandler& progress)
{
    const auto tell = [&progress](SyncStage stage, qint64 done, qint64 total) {
        if (progress)
            progress({stage, done, total});
    };
    tell(SyncStage::Checking, 0, 0);
    auto fetched = fetchManifest(transport, address, known, cancel);
    if (!fetched || fetched->notModified)
        return fetched;
    const Manifest& manifest = fetched->manifest;
    if (manifest.snapshot.sha256 == known.snapshot) {
        fetched->sameSnapshot = true;
        return fetched;
    }

    qint64 done = 0;
    qint64 total = manifest.snapshot.size;
    const auto getFile = [&](const ContentRef& ref, const QString& path) -> Result<QByteArray> {
        const QUrl url = address.file(path);
        auto reply = transport.get({url, {}, ref.size}, cancel,
                                   [&](qint64 bytes) { tell(SyncStage::Downloading, done + bytes, total); });
        if (!reply)
            return failure(reply.error());
        if (auto checked = ref.check(reply->body, url.toString()); !checked) {
            if (looksLikeWebPage(*reply))
                return failure(ErrorCode::CaptivePortal, url.toString());
            return failure(checked.error());
        }
        done += ref.size;
        fetched->bytesReceived += ref.size;
        tell(SyncStage::Downloading, done, total);
        return reply->body;
    };

    const QString snapshotPath = contentPath(QStringLiteral("snapshot"), manifest.snapshot.sha256, QStringLiteral(".json.gz"));
    auto packed = getFile(manifest.snapshot, snapshotPath);
    if (!packed)
        return failure(packed.error());
    auto json = gzipDecompress(*packed, manifest.snapshot.rawSize, snapshotPath);
    if (!json)
        return failure(json.error());
    auto items = parseSnapshot(*json, manifest);
    if (!items)
        return failure(items.error());
    fetched->items = std::move(*items);

    std::vector<ItemFile> wanted;
    QSet<QString> seen;
    for (const Item& item : fetched->items) {
        const auto files = itemFiles(item);
        if (!files)
            return failure(files.error());
        for (const ItemFile& file : *files) {
            if (seen.contains(file.ref.sha256) || known.files.contains(fileKey(item, file.ref.sha256)))
                continue;
            seen.insert(file.ref.sha256);
            wanted.push_back(file);
            total += file.ref.size;
        }
    }
    if (total > FeedLimits::total)
        return failure(ErrorCode::TooLarge, address.folder.toString(), QStringLiteral("%1 bytes in all").arg(total));
    for (const ItemFile& file : wanted) {
        auto bytes = getFile(file.ref, file.path);
        if (!bytes)
            return failure(bytes.error());
        fetched->files.insert(file.ref.sha256, std::move(*bytes));
    }
    return fetched;
}

} // namespace clarion
