#include "feed/feedcredential.h"

#include "feed/transport.h"
#include "secrets/secretstore.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

namespace clarion {
namespace {

constexpr qsizetype longestSecret = 4096;   // a header line is not endless; hosts take about 8 kB
constexpr qsizetype longestEntry = 64 * 1024;

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

Result<void> checkSecretPart(const QString& text, const QString& what)
{
    if (text.isEmpty())
        return failure(ErrorCode::InvalidArgument, what, QStringLiteral("it is empty"));
    if (text.size() > longestSecret)
        return failure(ErrorCode::InvalidArgument, what, QStringLiteral("it is too long"));
    if (std::any_of(text.begin(), text.end(), isControl))
        return failure(ErrorCode::InvalidArgument, what, QStringLiteral("it has a line break or another control character"));
    return {};
}

} // namespace

Result<FeedCredential> FeedCredential::basic(const QString& user, const QString& password)
{
    if (auto checked = checkSecretPart(user, QStringLiteral("user name")); !checked)
        return failure(checked.error());
    if (user.contains(QLatin1Char(':')))
        return failure(ErrorCode::InvalidArgument, QStringLiteral("user name"),
                       QStringLiteral("a colon would end it, and the password would begin there"));
    if (auto checked = checkSecretPart(password, QStringLiteral("password")); !checked)
        return failure(checked.error());
    return FeedCredential{Kind::Basic, user, password};
}

Result<FeedCredential> FeedCredential::bearer(const QString& token)
{
    if (auto checked = checkSecretPart(token, QStringLiteral("token")); !checked)
        return failure(checked.error());
    if (std::any_of(token.begin(), token.end(), [](QChar c) { return c <= QLatin1Char(' ') || c > QLatin1Char('~'); }))
        return failure(ErrorCode::InvalidArgument, QStringLiteral("token"),
                       QStringLiteral("letters, digits and signs of ASCII without a blank expected"));
    return FeedCredential{Kind::Bearer, {}, token};
}

QByteArray FeedCredential::authorizationHeader() const
{
    switch (kind) {
    case Kind::None: return {};
    case Kind::Basic: return "Basic " + (user + QLatin1Char(':') + secret).toUtf8().toBase64();
    case Kind::Bearer: return "Bearer " + secret.toLatin1();
    }
    return {};
}

QString FeedCredential::toText() const
{
    QJsonObject object{{QStringLiteral("kind"), kind == Kind::Basic    ? QStringLiteral("basic")
                                                : kind == Kind::Bearer ? QStringLiteral("bearer")
                                                                       : QStringLiteral("none")},
                       {QStringLiteral("secret"), secret}};
    if (!user.isEmpty())
        object.insert(QStringLiteral("user"), user);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<FeedCredential> FeedCredential::fromText(const QString& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.left(longestEntry).toUtf8()).object();
    const QString kind = object.value(QLatin1String("kind")).toString();
    const QString secret = object.value(QLatin1String("secret")).toString();
    if (kind == QLatin1String("none"))
        return FeedCredential();
    // What lies in a keychain was written by anybody who may; it is checked like what is typed.
    if (kind == QLatin1String("basic"))
        return basic(object.value(QLatin1String("user")).toString(), secret);
    if (kind == QLatin1String("bearer"))
        return bearer(secret);
    return failure(ErrorCode::Syntax, QStringLiteral("keychain"), QStringLiteral("what lies there is no credential of a feed"));
}

QString credentialKey(const QString& address)
{
    QUrl url(address.trimmed(), QUrl::StrictMode);
    if (!isWebAddress(url))
        return {};
    url.setFragment({});
    if (url.port() == (url.scheme() == QLatin1String("https") ? 443 : 80))
        url.setPort(-1);
    QString path = url.path();
    if (path.endsWith(QLatin1String("/clarion.json")))
        path.chop(static_cast<qsizetype>(qstrlen("clarion.json")));
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    url.setPath(path);
    return url.toString(QUrl::FullyEncoded);
}

Result<std::optional<FeedCredential>> credentialFor(SecretStore& store, const QString& address)
{
    const QString key = credentialKey(address);
    if (key.isEmpty())
        return std::nullopt;
    const auto text = store.read(key);
    if (!text)
        return failure(text.error());
    if (!*text)
        return std::nullopt;
    auto credential = FeedCredential::fromText(**text);
    if (!credential)
        return failure(credential.error().code, address, credential.error().detail);
    return *credential;
}

} // namespace clarion
