#include "feed/feedaddress.h"

#include "feed/transport.h"

#include <QDir>
#include <QFileInfo>

namespace clarion {

Result<FeedAddress> FeedAddress::parse(const QString& text)
{
    const QString trimmed = text.trimmed();
    const qsizetype hash = trimmed.lastIndexOf(QLatin1Char('#'));
    if (hash <= 0 || hash == trimmed.size() - 1)
        return failure(ErrorCode::InvalidArgument, trimmed,
                       QStringLiteral("an address, a # and the feed's public key expected"));
    auto key = MinisignPublicKey::parse(trimmed.mid(hash + 1));
    if (!key)
        return failure(ErrorCode::KeyInvalid, trimmed, key.error().detail);

    const QString place = trimmed.left(hash);
    QUrl folder(place, QUrl::StrictMode);
    if (folder.isRelative() && QFileInfo(place).isDir())
        folder = QUrl::fromLocalFile(QFileInfo(place).absoluteFilePath());
    const QString scheme = folder.scheme();
    const bool isWeb = scheme == QLatin1String("https") || scheme == QLatin1String("http");
    if (!folder.isValid() || (!isWeb && scheme != QLatin1String("file") && scheme != QLatin1String("qrc")))
        return failure(ErrorCode::InvalidArgument, place, QStringLiteral("an https address or a folder expected"));
    if (isWeb && (folder.host().isEmpty() || !folder.userInfo().isEmpty()))
        return failure(ErrorCode::InvalidArgument, place,
                       QStringLiteral("a host, and no name or password, expected in the address"));
    if (isWeb && !isWebAddress(folder))
        return failure(ErrorCode::InvalidArgument, place,
                       QStringLiteral("an https address or a folder expected; plain http is for this computer alone"));
    folder.setQuery(QString());
    folder.setFragment(QString());
    // People copy the manifest's own address as often as the folder's.
    QString path = folder.path();
    if (path.endsWith(QLatin1String("/clarion.json")))
        path.chop(static_cast<int>(qstrlen("clarion.json")));
    if (!path.endsWith(QLatin1Char('/')))
        path += QLatin1Char('/');
    folder.setPath(path);
    return FeedAddress{folder, *key};
}

QUrl FeedAddress::file(const QString& relativePath) const
{
    QUrl url = folder;
    url.setPath(folder.path() + relativePath);
    return url;
}

QString FeedAddress::toText() const
{
    return folder.toString(QUrl::FullyEncoded) + QLatin1Char('#') + key.toBase64();
}

} // namespace clarion
