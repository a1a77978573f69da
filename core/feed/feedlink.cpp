#include "feed/feedlink.h"

#include "feed/transport.h"

#include <QRegularExpression>

namespace clarion {
namespace {

constexpr qsizetype longestLink = 8192;

QString withoutScheme(QString text)
{
    if (!text.startsWith(QLatin1String("clarion:"), Qt::CaseInsensitive))
        return text;
    text.remove(0, static_cast<qsizetype>(qstrlen("clarion:")));
    // "clarion://https…" is what some programs make of it.
    while (text.startsWith(QLatin1Char('/')))
        text.remove(0, 1);
    // A whole address was encoded where its own "://" is; else what is encoded belongs to the address.
    return text.contains(QLatin1String("://")) ? text : QUrl::fromPercentEncoding(text.toUtf8());
}

} // namespace

Result<FeedLink> parseFeedLink(const QString& text)
{
    QString trimmed = withoutScheme(text.left(longestLink).trimmed());
    // A mail or a QR reader breaks a long line; an address has no blanks of its own.
    QString joined = trimmed;
    joined.remove(QRegularExpression(QStringLiteral("\\s+")));
    joined = withoutScheme(joined);
    if (auto feed = FeedAddress::parse(joined))
        return FeedLink{*feed, {}};
    static const QRegularExpression addressWithKey(QStringLiteral("(?:https?|file|qrc):\\S+#RW[A-Za-z0-9+/=]{54}"));
    if (const auto match = addressWithKey.match(trimmed); match.hasMatch()) {
        if (auto feed = FeedAddress::parse(match.captured()))
            return FeedLink{*feed, {}};
    }
    // Something was meant to be a key: what is wrong with it, or with the address before it, is the thing to tell.
    if (joined.contains(QLatin1String("#RW")))
        return failure(FeedAddress::parse(joined).error());
    static const QRegularExpression website(QStringLiteral("(?:(?:https?|feed|file):\\S+|[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+(?::[0-9]{1,5})?(?:/\\S*)?)"));
    const auto match = website.match(trimmed);
    if (!match.hasMatch())
        return failure(ErrorCode::InvalidArgument, trimmed.left(200), QStringLiteral("there is no address in it"));
    QString address = match.captured();
    while (address.endsWith(QLatin1Char('.')) || address.endsWith(QLatin1Char(',')) || address.endsWith(QLatin1Char(')')))
        address.chop(1);
    return FeedLink{std::nullopt, address};
}

QUrl webAddress(const QString& text)
{
    QString address = text.trimmed();
    if (address.startsWith(QLatin1String("feed:"), Qt::CaseInsensitive))
        address = address.mid(5);
    if (address.startsWith(QLatin1String("//")))
        address.prepend(QStringLiteral("https:"));
    // "host:8443/feed" has a port, "mailto:officer" has another scheme.
    static const QRegularExpression scheme(QStringLiteral("^[A-Za-z][A-Za-z0-9+.-]*:(?![0-9])"));
    if (!scheme.match(address).hasMatch())
        address.prepend(QStringLiteral("https://"));
    QUrl url(address, QUrl::TolerantMode);
    if (url.scheme() == QLatin1String("http") && !isWebAddress(url)) {
        url.setScheme(QStringLiteral("https"));
        if (url.port() == 80)
            url.setPort(-1);
    }
    url.setFragment(QString());
    return url;
}

QString feedLinkText(const FeedAddress& address)
{
    return QStringLiteral("clarion:") + address.toText();
}

} // namespace clarion
