#include "feed/manifest.h"

#include "base/localtime.h"
#include "base/text.h"
#include "feed/minisign.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace clarion {
namespace {

constexpr qsizetype longestFontName = 80;

constexpr int mostNextKeys = 4;
/// Far below where the next number would be none.
constexpr qint64 lastSequence = 1'000'000'000'000'000'000;
/// What a request costs beside its content: headers there and back, and the wait, as bytes.
constexpr qint64 requestCost = 800;

QString sha256Of(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Result<std::vector<DeltaRef>> deltasFromJson(const QJsonArray& array, qint64 sequence, const QString& where)
{
    if (array.size() > FeedLimits::deltas)
        return failure(ErrorCode::ManifestInvalid, where, QStringLiteral("deltas: at most %1 expected").arg(FeedLimits::deltas));
    std::vector<DeltaRef> deltas;
    for (const QJsonValue& value : array) {
        const QJsonObject object = value.toObject();
        auto content = ContentRef::fromJson(value, FeedLimits::snapshot, where + QStringLiteral(": deltas"));
        if (!content)
            return failure(content.error());
        DeltaRef delta{object.value(QLatin1String("from")).toInteger(), object.value(QLatin1String("to")).toInteger(), *content};
        if (delta.from < 1 || delta.from >= delta.to || delta.to > sequence)
            return failure(ErrorCode::ManifestInvalid, where, QStringLiteral("deltas: from a sequence to a later one expected"));
        deltas.push_back(std::move(delta));
    }
    return deltas;
}

Result<QStringList> keysFromJson(const QJsonArray& array, const QString& where)
{
    QStringList keys;
    for (const QJsonValue& value : array) {
        const auto key = MinisignPublicKey::parse(value.toString());
        if (!key || keys.size() == mostNextKeys)
            return failure(ErrorCode::ManifestInvalid, where, QStringLiteral("nextKeys: at most %1 public keys expected").arg(mostNextKeys));
        keys << key->toBase64();
    }
    return keys;
}

} // namespace

Result<ContentRef> ContentRef::fromJson(const QJsonValue& value, qint64 maxSize, const QString& where)
{
    static const QRegularExpression hash(QStringLiteral("\\A[0-9a-f]{64}\\z"));
    const QJsonObject object = value.toObject();
    ContentRef ref{object.value(QLatin1String("sha256")).toString(), object.value(QLatin1String("size")).toInteger(-1),
                   object.value(QLatin1String("rawSize")).toInteger(-1)};
    if (!hash.match(ref.sha256).hasMatch())
        return failure(ErrorCode::ManifestInvalid, where, QStringLiteral("a sha256 of 64 hex digits expected"));
    if (ref.size < 0 || ref.size > maxSize || ref.rawSize < 0 || ref.rawSize > FeedLimits::raw)
        return failure(ErrorCode::TooLarge, where,
                       QStringLiteral("size %1, uncompressed %2; at most %3 and %4 are taken")
                           .arg(QString::number(ref.size), QString::number(ref.rawSize), QString::number(maxSize),
                                QString::number(FeedLimits::raw)));
    return ref;
}

ContentRef ContentRef::of(const QByteArray& bytes, qint64 rawSize)
{
    return {sha256Of(bytes), bytes.size(), rawSize};
}

QJsonObject ContentRef::toJson() const
{
    return {{QStringLiteral("sha256"), sha256}, {QStringLiteral("size"), size}, {QStringLiteral("rawSize"), rawSize}};
}

Result<void> ContentRef::check(const QByteArray& bytes, const QString& where) const
{
    if (bytes.size() != size)
        return failure(ErrorCode::ContentInvalid, where,
                       QStringLiteral("%1 bytes, the signed list says %2").arg(bytes.size()).arg(size));
    if (sha256Of(bytes) != sha256)
        return failure(ErrorCode::ContentInvalid, where, QStringLiteral("the content differs from the signed list"));
    return {};
}

Result<Manifest> Manifest::parse(const QByteArray& json, const QString& where)
{
    const auto read = jsonObject(json, ErrorCode::ManifestInvalid, where);
    if (!read)
        return failure(read.error());
    const QJsonObject& object = *read;
    const int format = object.value(QLatin1String("format")).toInt();
    if (format != currentFormat)
        return failure(ErrorCode::FormatUnknown, where, QStringLiteral("format %1").arg(format));

    const auto text = [&object](QLatin1StringView name) { return object.value(name).toString(); };
    Manifest manifest;
    manifest.id = FeedId(text(QLatin1StringView("id")));
    manifest.title = safeLine(text(QLatin1StringView("title")));
    manifest.provider = safeLine(text(QLatin1StringView("provider")));
    manifest.level = text(QLatin1StringView("level"));
    manifest.language = text(QLatin1StringView("language"));
    manifest.accent = text(QLatin1StringView("accent"));
    manifest.website = text(QLatin1StringView("website"));
    manifest.font = safeLine(text(QLatin1StringView("font")).left(longestFontName));
    manifest.sequence = object.value(QLatin1String("sequence")).toInteger(0);
    manifest.published = instantFromIso(text(QLatin1StringView("published")));
    manifest.expires = instantFromIso(text(QLatin1StringView("expires")));
    manifest.notices = object.value(QLatin1String("notices")).toArray();

    static const QStringList levels{QStringLiteral("national"), QStringLiteral("region"), QStringLiteral("society"),
                                    QStringLiteral("tool")};
    const auto expected = [&where](const char* what) {
        return failure(ErrorCode::ManifestInvalid, where, QString::fromLatin1(what));
    };
    if (!isPlainId(manifest.id.text()))
        return expected("id: lower-case letters, digits and dashes expected");
    if (manifest.title.isEmpty() || manifest.title.size() > 200 || manifest.provider.size() > 200)
        return expected("title: a text of at most 200 characters expected");
    if (!levels.contains(manifest.level))
        return expected("level: national, region, society or tool expected");
    if (manifest.sequence < 1 || manifest.sequence > lastSequence)
        return expected("sequence: a number from 1 expected");
    if (!manifest.published.isValid() || !manifest.expires.isValid())
        return expected("published and expires: times in UTC expected");
    auto snapshot = ContentRef::fromJson(object.value(QLatin1String("snapshot")), FeedLimits::snapshot,
                                         where + QStringLiteral(": snapshot"));
    if (!snapshot)
        return failure(snapshot.error());
    manifest.snapshot = *snapshot;
    auto deltas = deltasFromJson(object.value(QLatin1String("deltas")).toArray(), manifest.sequence, where);
    if (!deltas)
        return failure(deltas.error());
    manifest.deltas = std::move(*deltas);
    if (object.contains(QLatin1String("history"))) {
        auto history = ContentRef::fromJson(object.value(QLatin1String("history")), FeedLimits::manifest, where + QStringLiteral(": history"));
        if (!history)
            return failure(history.error());
        manifest.history = *history;
    }
    auto keys = keysFromJson(object.value(QLatin1String("nextKeys")).toArray(), where);
    if (!keys)
        return failure(keys.error());
    manifest.nextKeys = std::move(*keys);
    return manifest;
}

QByteArray Manifest::toJson() const
{
    QJsonObject object{{QStringLiteral("format"), currentFormat},
                             {QStringLiteral("id"), id.text()},
                             {QStringLiteral("title"), title},
                             {QStringLiteral("provider"), provider},
                             {QStringLiteral("level"), level},
                             {QStringLiteral("language"), language},
                             {QStringLiteral("accent"), accent},
                             {QStringLiteral("website"), website},
                             {QStringLiteral("sequence"), sequence},
                             {QStringLiteral("published"), published.toString(Qt::ISODate)},
                             {QStringLiteral("expires"), expires.toString(Qt::ISODate)},
                             {QStringLiteral("snapshot"), snapshot.toJson()},
                             {QStringLiteral("deltas"), deltasToJson(deltas)},
                             {QStringLiteral("notices"), notices},
                             {QStringLiteral("nextKeys"), QJsonArray::fromStringList(nextKeys)}};
    if (!font.isEmpty())
        object.insert(QStringLiteral("font"), font);
    if (history)
        object.insert(QStringLiteral("history"), history->toJson());
    // Every reader fetches it after every change: no byte for looks.
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QJsonArray deltasToJson(const std::vector<DeltaRef>& deltas)
{
    QJsonArray array;
    for (const DeltaRef& delta : deltas) {
        QJsonObject object = delta.content.toJson();
        object.insert(QStringLiteral("from"), delta.from);
        object.insert(QStringLiteral("to"), delta.to);
        array.append(object);
    }
    return array;
}

Result<QJsonObject> jsonObject(const QByteArray& json, ErrorCode code, const QString& where)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (document.isObject())
        return document.object();
    return failure(code, where, parseError.error == QJsonParseError::NoError ? QStringLiteral("a JSON object expected") : parseError.errorString());
}

Result<std::vector<DeltaRef>> parseHistory(const QByteArray& json, const Manifest& manifest)
{
    return deltasFromJson(QJsonDocument::fromJson(json).array(), manifest.sequence, manifest.id.text() + QStringLiteral(": history"));
}

std::vector<DeltaRef> shortestDeltas(const Manifest& manifest, qint64 fromSequence)
{
    struct Step {
        qint64 cost;
        const DeltaRef* last;
    };
    // Every delta leads forward, so one pass in the order of where they begin finds the shortest way to each sequence.
    std::vector<const DeltaRef*> deltas;
    for (const DeltaRef& delta : manifest.deltas)
        deltas.push_back(&delta);
    std::stable_sort(deltas.begin(), deltas.end(), [](const DeltaRef* a, const DeltaRef* b) { return a->from < b->from; });
    std::map<qint64, Step> reached{{fromSequence, {0, nullptr}}};
    for (const DeltaRef* delta : deltas) {
        const auto start = reached.find(delta->from);
        if (start == reached.end())
            continue;
        const qint64 cost = start->second.cost + delta->content.size + requestCost;
        const auto [place, isNew] = reached.try_emplace(delta->to, Step{cost, delta});
        if (!isNew && cost < place->second.cost)
            place->second = {cost, delta};
    }
    const auto end = reached.find(manifest.sequence);
    std::vector<DeltaRef> way;
    if (end == reached.end() || fromSequence >= manifest.sequence || end->second.cost >= manifest.snapshot.size + requestCost)
        return way;
    for (qint64 at = manifest.sequence; at != fromSequence; at = way.back().from)
        way.push_back(*reached.at(at).last);
    std::reverse(way.begin(), way.end());
    return way;
}

QString contentPath(const QString& folder, const QString& sha256, const QString& suffix)
{
    return folder + QLatin1Char('/') + sha256 + suffix;
}

bool isPlainId(const QString& text)
{
    static const QRegularExpression plain(QStringLiteral("\\A[a-z0-9][a-z0-9._-]{0,63}\\z"));
    return plain.match(text).hasMatch();
}

} // namespace clarion
