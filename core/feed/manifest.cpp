#include "feed/manifest.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>

namespace clarion {
namespace {

QString sha256Of(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QDateTime instantFromText(const QString& text)
{
    QDateTime instant = QDateTime::fromString(text, Qt::ISODate);
    return instant.timeSpec() == Qt::UTC || instant.timeSpec() == Qt::OffsetFromUTC ? instant.toUTC() : QDateTime();
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
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (!document.isObject())
        return failure(ErrorCode::ManifestInvalid, where, parseError.errorString());
    const QJsonObject object = document.object();
    const int format = object.value(QLatin1String("format")).toInt();
    if (format != currentFormat)
        return failure(ErrorCode::FormatUnknown, where, QStringLiteral("format %1").arg(format));

    const auto text = [&object](QLatin1StringView name) { return object.value(name).toString(); };
    Manifest manifest;
    manifest.id = FeedId(text(QLatin1StringView("id")));
    manifest.title = text(QLatin1StringView("title"));
    manifest.provider = text(QLatin1StringView("provider"));
    manifest.level = text(QLatin1StringView("level"));
    manifest.language = text(QLatin1StringView("language"));
    manifest.accent = text(QLatin1StringView("accent"));
    manifest.website = text(QLatin1StringView("website"));
    manifest.sequence = object.value(QLatin1String("sequence")).toInteger(0);
    manifest.published = instantFromText(text(QLatin1StringView("published")));
    manifest.expires = instantFromText(text(QLatin1StringView("expires")));
    manifest.deltas = object.value(QLatin1String("deltas")).toArray();
    manifest.notices = object.value(QLatin1String("notices")).toArray();
    manifest.nextKeys = object.value(QLatin1String("nextKeys")).toArray();

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
    if (manifest.sequence < 1)
        return expected("sequence: a number from 1 expected");
    if (!manifest.published.isValid() || !manifest.expires.isValid())
        return expected("published and expires: times in UTC expected");
    auto snapshot = ContentRef::fromJson(object.value(QLatin1String("snapshot")), FeedLimits::snapshot,
                                         where + QStringLiteral(": snapshot"));
    if (!snapshot)
        return failure(snapshot.error());
    manifest.snapshot = *snapshot;
    return manifest;
}

QByteArray Manifest::toJson() const
{
    const QJsonObject object{{QStringLiteral("format"), currentFormat},
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
                             {QStringLiteral("deltas"), deltas},
                             {QStringLiteral("notices"), notices},
                             {QStringLiteral("nextKeys"), nextKeys}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
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
