#include "feed/keystatement.h"

#include "feed/manifest.h"

#include <QJsonDocument>

namespace clarion {

Result<KeyStatement> KeyStatement::parse(const QByteArray& json, const QString& where)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto text = [&object](QLatin1StringView name) { return object.value(name).toString(); };
    KeyStatement statement;
    statement.feed = FeedId(text(QLatin1StringView("feed")));
    statement.reason = text(QLatin1StringView("reason")).left(500);
    statement.made = QDateTime::fromString(text(QLatin1StringView("made")), Qt::ISODate).toUTC();
    const auto from = MinisignPublicKey::parse(text(QLatin1StringView("key")));
    if (!isPlainId(statement.feed.text()) || !from)
        return failure(ErrorCode::ManifestInvalid, where, QStringLiteral("a statement of a feed about a key expected"));
    statement.from = *from;
    if (const QString next = text(QLatin1StringView("newKey")); !next.isEmpty()) {
        const auto to = MinisignPublicKey::parse(next);
        if (!to)
            return failure(ErrorCode::ManifestInvalid, where, QStringLiteral("newKey: a public key expected"));
        statement.to = *to;
    }
    return statement;
}

QByteArray KeyStatement::toJson() const
{
    QJsonObject object{{QStringLiteral("feed"), feed.text()},
                       {QStringLiteral("key"), from.toBase64()},
                       {QStringLiteral("reason"), reason},
                       {QStringLiteral("made"), made.toString(Qt::ISODate)}};
    if (to)
        object.insert(QStringLiteral("newKey"), to->toBase64());
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

QString KeyStatement::path(const MinisignPublicKey& key)
{
    return QStringLiteral("keys/%1.json").arg(key.keyId());
}

} // namespace clarion
