#include "feed/deltabuilder.h"

#include "base/gzip.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>
#include <set>

namespace clarion {
namespace {

/// From how many sequences back the manifest itself tells the way.
constexpr size_t recentSequences = 6;
/// A step at every power of this.
constexpr qint64 stepBase = 4;
/// Sequences that are dates or times stay within what a revision can be, with room for changes.
constexpr qint64 largestFirstRevision = 1'000'000'000;

Result<QByteArray> readListed(const QString& folder, const QString& path, const ContentRef& ref)
{
    QFile file(QDir(folder).filePath(path));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, file.fileName(), file.errorString());
    const QByteArray packed = file.read(ref.size + 1);
    if (auto checked = ref.check(packed, file.fileName()); !checked)
        return failure(ErrorCode::InvalidArgument, file.fileName(), checked.error().detail);
    return packed;
}

Result<QJsonObject> unpackObject(const QByteArray& packed, const ContentRef& ref, const QString& where)
{
    const auto json = gzipDecompress(packed, ref.rawSize, where);
    if (!json)
        return failure(json.error());
    return QJsonDocument::fromJson(*json).object();
}

/// The packed delta between two sequences. `base`: sha256 of the snapshot at the first one.
QByteArray packDelta(const Manifest& manifest, qint64 from, qint64 to, const QString& base, const QJsonArray& items,
                     const QJsonArray& removed, DeltaRef& ref)
{
    const QByteArray json = QJsonDocument(QJsonObject{{QStringLiteral("feed"), manifest.id.text()},
                                                      {QStringLiteral("from"), from},
                                                      {QStringLiteral("to"), to},
                                                      {QStringLiteral("base"), base},
                                                      {QStringLiteral("items"), items},
                                                      {QStringLiteral("removed"), removed}})
                                .toJson(QJsonDocument::Compact);
    const QByteArray packed = gzipCompress(json);
    ref = {from, to, ContentRef::of(packed, json.size())};
    return packed;
}

Result<QByteArray> readDelta(const PreviousFeed& feed, const DeltaRef& delta)
{
    return readListed(feed.folder, contentPath(QStringLiteral("delta"), delta.content.sha256, QStringLiteral(".json.gz")), delta.content);
}

struct JsonChanges {
    std::map<std::pair<QString, QString>, QJsonObject> items;
    std::set<std::pair<QString, QString>> removed;

    void add(const QJsonObject& delta)
    {
        const QJsonArray gone = delta.value(QLatin1String("removed")).toArray();
        for (const QJsonValue& value : gone) {
            const std::pair name(value.toArray().at(0).toString(), value.toArray().at(1).toString());
            items.erase(name);
            removed.insert(name);
        }
        const QJsonArray changed = delta.value(QLatin1String("items")).toArray();
        for (const QJsonValue& value : changed) {
            const QJsonObject item = value.toObject();
            const std::pair name(item.value(QLatin1String("kind")).toString(), item.value(QLatin1String("id")).toString());
            removed.erase(name);
            items.insert_or_assign(name, item);
        }
    }

    [[nodiscard]] QJsonArray itemArray() const
    {
        QJsonArray array;
        for (const auto& [name, item] : items)
            array.append(item);
        return array;
    }

    [[nodiscard]] QJsonArray removedArray() const
    {
        QJsonArray array;
        for (const auto& [kind, id] : removed)
            array.append(QJsonArray{kind, id});
        return array;
    }
};

JsonChanges changesBetween(const JsonItems& before, const QJsonArray& after)
{
    JsonChanges changes;
    QSet<ItemName> present;
    for (const QJsonValue& value : after) {
        const QJsonObject item = value.toObject();
        const ItemName name{item.value(QLatin1String("kind")).toString(), item.value(QLatin1String("id")).toString()};
        present.insert(name);
        if (before.value(name) != item)
            changes.items.emplace(std::pair(name.kind, name.id), item);
    }
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (!present.contains(it.key()))
            changes.removed.emplace(it.key().kind, it.key().id);
    }
    return changes;
}

/// The deltas that somebody needs on the shortest way from where they are.
std::vector<DeltaRef> usefulDeltas(Manifest manifest, qint64 fromSequence)
{
    std::set<qint64> starts;
    for (const DeltaRef& delta : manifest.deltas)
        starts.insert(delta.from);
    std::map<std::pair<qint64, qint64>, DeltaRef> useful;
    for (const qint64 start : starts) {
        if (start < fromSequence)
            continue;
        for (const DeltaRef& delta : shortestDeltas(manifest, start))
            useful.emplace(std::pair(delta.from, delta.to), delta);
    }
    std::vector<DeltaRef> deltas;
    for (const auto& [ends, delta] : useful)
        deltas.push_back(delta);
    return deltas;
}

/// Sequences are counted, not subtracted: some publishers number by the date.
qint64 firstRecent(const std::vector<DeltaRef>& deltas)
{
    std::set<qint64, std::greater<>> starts;
    for (const DeltaRef& delta : deltas)
        starts.insert(delta.from);
    return starts.size() < recentSequences ? 1 : *std::next(starts.begin(), recentSequences - 1);
}

} // namespace

JsonItems itemsByName(const QJsonArray& items)
{
    JsonItems named;
    for (const QJsonValue& value : items) {
        const QJsonObject item = value.toObject();
        named.insert({item.value(QLatin1String("kind")).toString(), item.value(QLatin1String("id")).toString()}, item);
    }
    return named;
}

Result<PreviousFeed> PreviousFeed::read(const QString& folder)
{
    QFile file(QDir(folder).filePath(QStringLiteral("clarion.json")));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, file.fileName(), file.errorString());
    auto manifest = Manifest::parse(file.read(FeedLimits::manifest), file.fileName());
    if (!manifest)
        return failure(ErrorCode::InvalidArgument, folder, manifest.error().detail);
    PreviousFeed previous{folder, std::move(*manifest), {}};
    const ContentRef& ref = previous.manifest.snapshot;
    const QString path = contentPath(QStringLiteral("snapshot"), ref.sha256, QStringLiteral(".json.gz"));
    const auto packed = readListed(folder, path, ref);
    if (!packed)
        return failure(packed.error());
    const auto snapshot = unpackObject(*packed, ref, path);
    if (!snapshot)
        return failure(ErrorCode::InvalidArgument, folder, snapshot.error().detail);
    previous.items = itemsByName(snapshot->value(QLatin1String("items")).toArray());
    previous.recent = previous.manifest.deltas;
    // The older steps, too: what the manifest leaves out stands in the history.
    if (const auto& history = previous.manifest.history) {
        const QString historyPath = contentPath(QStringLiteral("delta"), history->sha256, QStringLiteral(".json.gz"));
        const auto list = readListed(folder, historyPath, *history);
        if (!list)
            return failure(list.error());
        const auto json = gzipDecompress(*list, history->rawSize, historyPath);
        if (!json)
            return failure(json.error());
        auto deltas = parseHistory(*json, previous.manifest);
        if (!deltas)
            return failure(deltas.error());
        previous.manifest.deltas = std::move(*deltas);
    }
    return previous;
}

QJsonArray withRevisions(const QJsonArray& items, const JsonItems& previous, qint64 sequence)
{
    static const QString revision = QStringLiteral("rev");
    QJsonArray revised;
    for (const QJsonValue& value : items) {
        QJsonObject item = value.toObject();
        const auto before =
            previous.constFind({item.value(QLatin1String("kind")).toString(), item.value(QLatin1String("id")).toString()});
        if (before != previous.constEnd()) {
            const int old = before->value(revision).toInt(1);
            QJsonObject same = item;
            same.insert(revision, old);
            const int least = same == *before ? old : old + 1;
            item.insert(revision, std::max(item.value(revision).toInt(1), least));
        } else {
            // It may have been published before, and no item has been changed more often than there were sequences.
            item.insert(revision, std::max(item.value(revision).toInt(1), static_cast<int>(std::min(sequence, largestFirstRevision))));
        }
        revised.append(item);
    }
    return revised;
}

Result<DeltaChain> buildDeltas(const PreviousFeed& previous, const QJsonArray& items, qint64 sequence, const ContentRef& snapshot)
{
    Manifest manifest = previous.manifest;
    const qint64 before = manifest.sequence;
    manifest.sequence = sequence;
    manifest.snapshot = snapshot;
    QHash<QString, QByteArray> fresh;   // sha256 → packed
    const JsonChanges latest = changesBetween(previous.items, items);
    DeltaRef ref;
    const QByteArray packed = packDelta(manifest, before, sequence, previous.manifest.snapshot.sha256, latest.itemArray(), latest.removedArray(), ref);
    fresh.insert(ref.content.sha256, packed);
    manifest.deltas.push_back(ref);

    for (qint64 step = stepBase; sequence % step == 0 && step < sequence; step *= stepBase) {
        const std::vector<DeltaRef> way = shortestDeltas(previous.manifest, sequence - step);
        if (way.empty())
            break;
        JsonChanges merged;
        QString base;
        for (const DeltaRef& part : way) {
            const auto bytes = readDelta(previous, part);
            if (!bytes)
                return failure(bytes.error());
            const auto delta = unpackObject(*bytes, part.content, previous.folder);
            if (!delta)
                return failure(ErrorCode::InvalidArgument, previous.folder, delta.error().detail);
            if (&part == &way.front())
                base = delta->value(QLatin1String("base")).toString();
            merged.add(*delta);
        }
        merged.add({{QStringLiteral("items"), latest.itemArray()}, {QStringLiteral("removed"), latest.removedArray()}});
        const QByteArray bytes = packDelta(manifest, sequence - step, sequence, base, merged.itemArray(), merged.removedArray(), ref);
        fresh.insert(ref.content.sha256, bytes);
        manifest.deltas.push_back(ref);
    }

    DeltaChain chain;
    chain.all = usefulDeltas(manifest, 1);
    if (chain.all.size() > static_cast<size_t>(FeedLimits::deltas))
        chain.all.erase(chain.all.begin(), chain.all.end() - FeedLimits::deltas);
    manifest.deltas = chain.all;
    chain.recent = usefulDeltas(manifest, firstRecent(chain.all));
    for (const DeltaRef& delta : chain.all) {
        const QString& sha256 = delta.content.sha256;
        if (const auto built = fresh.constFind(sha256); built != fresh.constEnd()) {
            chain.files.insert(sha256, *built);
            continue;
        }
        const auto bytes = readDelta(previous, delta);
        if (!bytes)
            return failure(bytes.error());
        chain.files.insert(sha256, *bytes);
    }
    if (chain.recent.size() == chain.all.size())
        chain.all.clear();
    return chain;
}

Result<DeltaChain> keptDeltas(const PreviousFeed& previous)
{
    DeltaChain chain;
    chain.recent = previous.recent;
    if (previous.manifest.history)
        chain.all = previous.manifest.deltas;
    for (const DeltaRef& delta : previous.manifest.deltas) {
        const auto bytes = readDelta(previous, delta);
        if (!bytes)
            return failure(bytes.error());
        chain.files.insert(delta.content.sha256, *bytes);
    }
    return chain;
}

QByteArray historyJson(const std::vector<DeltaRef>& deltas)
{
    return QJsonDocument(deltasToJson(deltas)).toJson(QJsonDocument::Compact);
}

} // namespace clarion
