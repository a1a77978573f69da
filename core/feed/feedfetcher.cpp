#include "feed/feedfetcher.h"

#include "base/gzip.h"
#include "base/localtime.h"
#include "base/text.h"
#include "feed/keystatement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <tuple>

namespace clarion {
namespace {

constexpr qsizetype mostItems = 500'000;
/// From the pinned key to the present one; more turns than any honest publisher makes.
constexpr int mostKeyTurns = 8;

bool looksLikeWebPage(const TransportReply& reply)
{
    return reply.contentType.startsWith("text/html") || reply.body.trimmed().left(15).toLower().startsWith("<!doctype html")
           || reply.body.trimmed().left(5).toLower() == "<html";
}

bool isSmall(QChar c)
{
    return c >= QLatin1Char('a') && c <= QLatin1Char('z');
}

bool isPlain(QChar c)
{
    return isSmall(c) || (c >= QLatin1Char('A') && c <= QLatin1Char('Z')) || (c >= QLatin1Char('0') && c <= QLatin1Char('9'));
}

/// Kinds are small letters and dashes, at most 32; ids letters, digits and . _ / - without two dots in a row, at most 128.
/// Both begin with a letter, ids also with a digit. Not by regular expressions: there may be tens of thousands.
bool isItemName(const ItemName& name)
{
    const QString& kind = name.kind;
    const QString& id = name.id;
    if (kind.isEmpty() || kind.size() > 32 || !isSmall(kind.front()) || id.isEmpty() || id.size() > 128 || !isPlain(id.front()))
        return false;
    return std::all_of(kind.begin(), kind.end(), [](QChar c) { return isSmall(c) || c == QLatin1Char('-'); })
           && std::all_of(id.begin(), id.end(), [](QChar c) { return isPlain(c) || QLatin1String("._/-").contains(c); })
           && !id.contains(QLatin1String(".."));
}

Result<Item> itemFromJson(const QJsonObject& object, const FeedId& feed, const QString& where)
{
    Item item;
    item.feed = feed;
    item.kind = object.value(QLatin1String("kind")).toString();
    item.id = ItemId(object.value(QLatin1String("id")).toString());
    item.rev = object.value(QLatin1String("rev")).toInt(1);
    item.title = safeLine(object.value(QLatin1String("title")).toString());
    item.from = object.value(QLatin1String("from")).toString();
    item.until = object.value(QLatin1String("until")).toString();
    item.withdrawn = object.value(QLatin1String("withdrawn")).isObject();
    if (!isItemName({item.kind, item.id.text()}))
        return failure(ErrorCode::ContentInvalid, where, QStringLiteral("kind and id: plain names expected"));
    for (const QString& date : {item.from, item.until}) {
        if (!date.isEmpty() && !QDate::fromString(date, Qt::ISODate).isValid())
            return failure(ErrorCode::ContentInvalid, where, QStringLiteral("from and until: dates expected"));
    }
    if (const QString embargo = object.value(QLatin1String("embargo")).toString(); !embargo.isEmpty()) {
        item.embargo = instantFromIso(embargo);
        if (!item.embargo.isValid())
            return failure(ErrorCode::ContentInvalid, where, QStringLiteral("embargo: a time in UTC expected"));
    }
    item.payload = object;
    // These have columns of their own; keeping them twice would let them disagree.
    for (const char* key : {"kind", "id", "rev", "title", "from", "until", "embargo"})
        item.payload.remove(QLatin1String(key));
    return item;
}

Result<std::vector<Item>> itemsFromJson(const QJsonArray& array, const FeedId& feed, const QString& where)
{
    if (array.size() > mostItems)
        return failure(ErrorCode::TooLarge, where, QStringLiteral("%1 items").arg(array.size()));
    std::vector<Item> items;
    items.reserve(static_cast<size_t>(array.size()));
    QSet<ItemName> seen;
    seen.reserve(array.size());
    for (const QJsonValue& value : array) {
        auto item = itemFromJson(value.toObject(), feed, where);
        if (!item) {
            Error error = item.error();
            error.subject += QStringLiteral(": item %1").arg(items.size() + 1);
            return failure(error);
        }
        const ItemName name{item->kind, item->id.text()};
        if (seen.contains(name))
            return failure(ErrorCode::ContentInvalid, where, QStringLiteral("%1/%2 stands there twice").arg(name.kind, name.id));
        seen.insert(name);
        items.push_back(std::move(*item));
    }
    return items;
}

/// Where a feed is fetched from, what is known of it, and what fetching it has come to.
struct Source {
    Transport& transport;
    const FeedAddress& address;
    const KnownFeed& known;
    const CancelToken& cancel;
    TransferCount& count;
    const SyncProgressHandler& progress;
    qint64 done = 0;    ///< bytes of content
    qint64 total = 0;

    void tell(SyncStage stage, qint64 more = 0) const
    {
        if (progress)
            progress({stage, done + more, total});
    }

    Result<TransportReply> get(const QString& path, qint64 maxBytes, const BytesReceived& received = {}, bool isConditional = false)
    {
        const QUrl url = address.file(path);
        TransportRequest request;
        request.url = url;
        request.maxBytes = maxBytes;
        if (isConditional) {
            request.etag = known.etag;
            request.lastModified = known.lastModified;
        }
        ++count.requests;
        auto reply = transport.get(request, cancel, received);
        if (!reply)
            return reply;
        count.bytes += reply->body.size();
        if (looksLikeWebPage(*reply))
            return failure(ErrorCode::CaptivePortal, url.toString(), QStringLiteral("a web page came instead"));
        return reply;
    }

    /// A file that is listed with its size and hash, whole and as listed.
    Result<QByteArray> getContent(const ContentRef& ref, const QString& path)
    {
        auto reply = get(path, ref.size, [this](qint64 bytes) { tell(SyncStage::Downloading, bytes); });
        if (!reply)
            return failure(reply.error());
        if (auto checked = ref.check(reply->body, address.file(path).toString()); !checked)
            return failure(checked.error());
        done += ref.size;
        tell(SyncStage::Downloading);
        return std::move(reply->body);
    }

    Result<QByteArray> getUnpacked(const ContentRef& ref, const QString& path)
    {
        const auto packed = getContent(ref, path);
        if (!packed)
            return failure(packed.error());
        return gzipDecompress(*packed, ref.rawSize, path);
    }
};

/// Whether a missing or wrong file is the matter, and not the way to the host. Some hosts call missing files forbidden, and
/// some answer with a page of theirs; where it is the whole feed that they keep back, the next file shows it.
bool isOfThisFile(ErrorCode code)
{
    return code == ErrorCode::HttpStatus || code == ErrorCode::Gone || code == ErrorCode::Forbidden
           || code == ErrorCode::CaptivePortal || code == ErrorCode::ContentInvalid
           || code == ErrorCode::TooLarge || code == ErrorCode::Syntax || code == ErrorCode::Truncated
           || code == ErrorCode::FileUnreadable || code == ErrorCode::ManifestInvalid;
}

/// What the old key says about itself; nothing where it says nothing that holds. Errors: those of the way to the host.
Result<std::optional<KeyStatement>> statementOf(Source& source, const MinisignPublicKey& key)
{
    const QString path = KeyStatement::path(key);
    std::array<QByteArray, 2> files;   // the statement, its signature
    for (size_t i = 0; i < files.size(); ++i) {
        auto reply = source.get(i == 0 ? path : path + QStringLiteral(".minisig"), FeedLimits::signature);
        if (!reply && !isOfThisFile(reply.error().code))
            return failure(reply.error());
        if (!reply)
            return std::nullopt;
        files[i] = std::move(reply->body);
    }
    if (!minisignVerify(files[0], files[1], key))
        return std::nullopt;
    auto statement = KeyStatement::parse(files[0], path);
    if (!statement || statement->from != key || (!source.known.id.isEmpty() && statement->feed != source.known.id))
        return std::nullopt;
    return std::optional<KeyStatement>(std::move(*statement));
}

struct SigningKey {
    MinisignPublicKey key;
    std::vector<MinisignPublicKey> givenUp = {};   ///< on the way to it, the pinned one first
    FeedId stated = {};                            ///< the feed that statements led to it for; empty where none was needed
};

/// The key that signed the manifest, if there is a way to it from the pinned one.
Result<SigningKey> signingKey(Source& source, const QByteArray& manifest, const QByteArray& signature)
{
    const QString place = source.address.file(QStringLiteral("clarion.json")).toString();
    const auto pinned = minisignVerify(manifest, signature, source.address.key);
    if (pinned)
        return SigningKey{source.address.key};
    const auto signedBy = [&](const QString& key) {
        const auto parsed = MinisignPublicKey::parse(key);
        return parsed && minisignVerify(manifest, signature, *parsed);
    };
    for (const QString& key : source.known.oldKeys) {
        if (signedBy(key))
            return failure(ErrorCode::KeyRevoked, place, QStringLiteral("it is signed with a key that was given up before"));
    }
    for (const QString& key : source.known.nextKeys) {
        if (signedBy(key))
            return SigningKey{*MinisignPublicKey::parse(key), {source.address.key}};
    }
    MinisignPublicKey key = source.address.key;
    std::vector<MinisignPublicKey> givenUp;
    FeedId stated;
    for (int turn = 0; turn < mostKeyTurns; ++turn) {
        const auto found = statementOf(source, key);
        if (!found)
            return failure(found.error());
        const std::optional<KeyStatement>& statement = *found;
        // Until the first manifest is read, the first statement tells which feed this is about.
        if (!statement || (!stated.isEmpty() && statement->feed != stated))
            break;
        if (!statement->to)
            return failure(ErrorCode::KeyRevoked, place, statement->reason);
        stated = statement->feed;
        givenUp.push_back(std::exchange(key, *statement->to));
        if (minisignVerify(manifest, signature, key))
            return SigningKey{key, givenUp, stated};
    }
    const Error& error = pinned.error();
    return failure(error.code == ErrorCode::Syntax ? ErrorCode::SignatureInvalid : error.code, place, error.detail);
}

/// Puts the changes of the deltas one over the other: what came last holds.
Result<FeedChanges> fetchDeltas(Source& source, const std::vector<DeltaRef>& deltas)
{
    QHash<ItemName, Item> items;
    QSet<ItemName> removed;
    for (const DeltaRef& delta : deltas)
        source.total += delta.content.size;
    for (const DeltaRef& delta : deltas) {
        const auto json = source.getUnpacked(delta.content,
                                             contentPath(QStringLiteral("delta"), delta.content.sha256, QStringLiteral(".json.gz")));
        if (!json)
            return failure(json.error());
        auto changes = parseDelta(*json, source.known.id, delta);
        if (!changes)
            return failure(changes.error());
        // A sequence may have been built twice, and this reader may hold the other one.
        if (delta.from == source.known.sequence && !changes->base.isEmpty() && changes->base != source.known.snapshot)
            return failure(ErrorCode::ContentInvalid, source.known.id.text(),
                           QStringLiteral("it changes another edition of sequence %1 than the one that was read").arg(delta.from));
        for (const ItemName& name : changes->removed) {
            items.remove(name);
            removed.insert(name);
        }
        for (Item& item : changes->items) {
            const ItemName name{item.kind, item.id.text()};
            removed.remove(name);
            items.insert(name, std::move(item));
        }
    }
    FeedChanges whole;
    for (Item& item : items)
        whole.items.push_back(std::move(item));
    // A hash has no order of its own; the report and the list of changes should have one.
    std::sort(whole.items.begin(), whole.items.end(), [](const Item& a, const Item& b) {
        return std::tie(a.kind, a.id) < std::tie(b.kind, b.id);
    });
    whole.removed.assign(removed.begin(), removed.end());
    return whole;
}

/// The deltas from the sequence that is held; the history is asked only where the manifest knows no way.
Result<std::vector<DeltaRef>> wayFromHere(Source& source, const Manifest& manifest)
{
    std::vector<DeltaRef> way = shortestDeltas(manifest, source.known.sequence);
    if (!way.empty() || !manifest.history || manifest.history->size >= manifest.snapshot.size)
        return way;
    const auto json = source.getUnpacked(
        *manifest.history, contentPath(QStringLiteral("delta"), manifest.history->sha256, QStringLiteral(".json.gz")));
    if (!json)
        return failure(json.error());
    Manifest whole = manifest;
    auto deltas = parseHistory(*json, manifest);
    if (!deltas)
        return failure(deltas.error());
    whole.deltas = std::move(*deltas);
    return shortestDeltas(whole, source.known.sequence);
}

/// The items: by deltas where that is the shorter way, else by the snapshot.
Result<void> fetchContent(Source& source, FetchedFeed& fetched)
{
    const Manifest& manifest = fetched.manifest;
    const auto deltas = source.known.snapshot.isEmpty() ? Result<std::vector<DeltaRef>>() : wayFromHere(source, manifest);
    if (!deltas || !deltas->empty()) {
        auto changes = deltas ? fetchDeltas(source, *deltas) : Result<FeedChanges>(failure(deltas.error()));
        if (changes) {
            fetched.isDelta = true;
            fetched.items = std::move(changes->items);
            fetched.removed = std::move(changes->removed);
            return {};
        }
        if (!isOfThisFile(changes.error().code))
            return failure(changes.error());
        fetched.note = QStringLiteral("a list of changes could not be used (%1); everything was fetched instead").arg(changes.error().detail);
        source.done = 0;
        source.total = 0;
    }
    source.total += manifest.snapshot.size;
    const auto json = source.getUnpacked(
        manifest.snapshot, contentPath(QStringLiteral("snapshot"), manifest.snapshot.sha256, QStringLiteral(".json.gz")));
    if (!json)
        return failure(json.error());
    auto items = parseSnapshot(*json, manifest);
    if (!items)
        return failure(items.error());
    fetched.items = std::move(*items);
    return {};
}

/// The files of these items that nobody here holds yet.
Result<void> fetchFiles(Source& source, FetchedFeed& fetched)
{
    HeldFiles held;
    if (source.known.heldFiles) {
        auto answer = source.known.heldFiles();
        if (!answer)
            return failure(answer.error());
        held = std::move(*answer);
    }
    std::vector<ItemFile> wanted;
    QSet<QString> seen;
    for (const Item& item : fetched.items) {
        const auto files = itemFiles(item);
        if (!files)
            return failure(files.error());
        for (const ItemFile& file : *files) {
            const bool isHeld = item.kind == QLatin1String("areas") ? held.areas.value(file.name) == file.ref.sha256
                                                                    : held.content.contains(file.ref.sha256);
            if (isHeld || seen.contains(file.ref.sha256))
                continue;
            seen.insert(file.ref.sha256);
            wanted.push_back(file);
            source.total += file.ref.size;
        }
    }
    if (source.total > FeedLimits::total)
        return failure(ErrorCode::TooLarge, source.address.folder.toString(), QStringLiteral("%1 bytes in all").arg(source.total));
    for (const ItemFile& file : wanted) {
        auto bytes = source.getContent(file.ref, file.path);
        if (!bytes)
            return failure(bytes.error());
        fetched.files.insert(file.ref.sha256, std::move(*bytes));
    }
    return {};
}

} // namespace

Result<std::vector<ItemFile>> itemFiles(const Item& item)
{
    static const QRegularExpression plainSuffix(QStringLiteral("\\A[a-z0-9]{1,8}\\z"));
    static const QSet<QString> kindsWithFiles{QStringLiteral("areas"), QStringLiteral("dataset"), QStringLiteral("media")};
    std::vector<ItemFile> files;
    if (!kindsWithFiles.contains(item.kind))
        return files;
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
    const auto object = jsonObject(json, ErrorCode::ContentInvalid, where);
    if (!object)
        return failure(object.error());
    if (object->value(QLatin1String("feed")).toString() != manifest.id.text()
        || object->value(QLatin1String("sequence")).toInteger() != manifest.sequence)
        return failure(ErrorCode::ContentInvalid, where, QStringLiteral("it belongs to another feed or sequence"));
    return itemsFromJson(object->value(QLatin1String("items")).toArray(), manifest.id, where);
}

Result<FeedChanges> parseDelta(const QByteArray& json, const FeedId& feed, const DeltaRef& delta)
{
    const QString where = QStringLiteral("%1: delta %2 to %3").arg(feed.text(), QString::number(delta.from), QString::number(delta.to));
    const auto object = jsonObject(json, ErrorCode::ContentInvalid, where);
    if (!object)
        return failure(object.error());
    if (object->value(QLatin1String("feed")).toString() != feed.text()
        || object->value(QLatin1String("from")).toInteger() != delta.from
        || object->value(QLatin1String("to")).toInteger() != delta.to)
        return failure(ErrorCode::ContentInvalid, where, QStringLiteral("it belongs to another feed or sequence"));
    FeedChanges changes;
    changes.base = object->value(QLatin1String("base")).toString();
    auto items = itemsFromJson(object->value(QLatin1String("items")).toArray(), feed, where);
    if (!items)
        return failure(items.error());
    changes.items = std::move(*items);
    const QJsonArray removed = object->value(QLatin1String("removed")).toArray();
    if (removed.size() > mostItems)
        return failure(ErrorCode::TooLarge, where, QStringLiteral("%1 removed items").arg(removed.size()));
    for (const QJsonValue& value : removed) {
        const QJsonArray pair = value.toArray();
        const ItemName name{pair.at(0).toString(), pair.at(1).toString()};
        if (!isItemName(name))
            return failure(ErrorCode::ContentInvalid, where, QStringLiteral("removed: kinds and ids expected"));
        changes.removed.push_back(name);
    }
    return changes;
}

Result<FetchedFeed> fetchManifest(Transport& transport, const FeedAddress& address, const KnownFeed& known,
                                  const CancelToken& cancel, TransferCount& count)
{
    const SyncProgressHandler silent;
    Source source{transport, address, known, cancel, count, silent};
    const QString place = address.file(QStringLiteral("clarion.json")).toString();
    auto reply = source.get(QStringLiteral("clarion.json"), FeedLimits::manifest, {}, true);
    if (!reply)
        return failure(reply.error());
    FetchedFeed fetched;
    if (reply->notModified) {
        // "You have it already" is no answer to somebody who has nothing.
        if (known.etag.isEmpty() && known.lastModified.isEmpty())
            return failure(ErrorCode::HttpStatus, place, QStringLiteral("304"));
        fetched.notModified = true;
        return fetched;
    }
    auto signature = source.get(QStringLiteral("clarion.json.minisig"), FeedLimits::signature);
    if (!signature)
        return failure(signature.error());
    // The signature comes before the first look inside: nothing that is not the publisher's is ever parsed.
    auto key = signingKey(source, reply->body, signature->body);
    if (!key)
        return failure(key.error());
    auto manifest = Manifest::parse(reply->body, place);
    if (!manifest)
        return failure(manifest.error());
    if (!key->stated.isEmpty() && manifest->id != key->stated)
        return failure(ErrorCode::KeyInvalid, place,
                       QStringLiteral("its key was turned for the feed “%1”, not for “%2”").arg(key->stated.text(), manifest->id.text()));
    if (!known.id.isEmpty() && manifest->id != known.id)
        return failure(ErrorCode::ManifestInvalid, place,
                       QStringLiteral("it says it is “%1”, not “%2”").arg(manifest->id.text(), known.id.text()));
    // A thief of the key may have counted up so far that no one can follow. With a new key the count begins anew: under it
    // there is nothing old to be shown again.
    const bool isSameKey = key->givenUp.empty();
    if (isSameKey && manifest->sequence < known.sequence)
        return failure(ErrorCode::Rollback, place,
                       QStringLiteral("sequence %1, %2 was seen before").arg(manifest->sequence).arg(known.sequence));
    // A feed renewed under its old number has several manifests, and the first may lack the notice that matters.
    if (isSameKey && manifest->sequence == known.sequence && known.published.isValid() && manifest->published < known.published)
        return failure(ErrorCode::Rollback, place,
                       QStringLiteral("it was published %1, one of %2 was seen before")
                           .arg(manifest->published.toString(Qt::ISODate), known.published.toString(Qt::ISODate)));
    fetched.manifest = std::move(*manifest);
    fetched.key = key->key;
    fetched.givenUpKeys = std::move(key->givenUp);
    fetched.etag = reply->etag;
    fetched.lastModified = reply->lastModified;
    return fetched;
}

Result<FetchedFeed> fetchFeed(Transport& transport, const FeedAddress& address, const KnownFeed& known,
                              const CancelToken& cancel, const SyncProgressHandler& progress, TransferCount& count)
{
    Source source{transport, address, known, cancel, count, progress};
    source.tell(SyncStage::Checking);
    auto fetched = fetchManifest(transport, address, known, cancel, count);
    if (!fetched || fetched->notModified)
        return fetched;
    if (fetched->manifest.snapshot.sha256 == known.snapshot) {
        fetched->sameSnapshot = true;
        return fetched;
    }
    if (auto content = fetchContent(source, *fetched); !content)
        return failure(content.error());
    if (auto files = fetchFiles(source, *fetched); !files)
        return failure(files.error());
    return fetched;
}

} // namespace clarion
