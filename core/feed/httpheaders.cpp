#include "feed/httpheaders.h"

#include <QLocale>

#include <algorithm>

namespace clarion {
namespace {

constexpr qint64 longestWaitSeconds = 7 * 24 * 3600;

/// Digits alone, as HTTP's delta-seconds; -1 for everything else. A number beyond all counting is a very long time.
qint64 deltaSeconds(const QByteArray& text)
{
    if (text.isEmpty() || !std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return -1;
    return text.size() > 10 ? 9'999'999'999 : text.toLongLong();
}

} // namespace

QDateTime httpDate(const QByteArray& text)
{
    // Qt's parser of RFC 2822 dates takes no "GMT".
    static const QStringList forms{QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"), QStringLiteral("ddd MMM d HH:mm:ss yyyy"),
                                   QStringLiteral("dd-MMM-yy HH:mm:ss 'GMT'")};
    QString plain = QString::fromLatin1(text.left(64)).simplified();
    // Two digits of a year may be of this century. Qt takes them for the last one, where the name of the day is another.
    const bool hasShortYear = plain.count(QLatin1Char('-')) == 2;
    if (hasShortYear)
        plain.remove(0, plain.indexOf(QLatin1Char(' ')) + 1);
    for (const QString& form : forms) {
        const QDateTime date = QLocale::c().toDateTime(plain, form);
        if (!date.isValid())
            continue;
        const QDateTime utc(date.date(), date.time(), Qt::UTC);
        return hasShortYear && utc.date().year() < 1970 ? utc.addYears(100) : utc;
    }
    return {};
}

qint64 retryAfterSeconds(const QByteArray& header, const QDateTime& now)
{
    const QByteArray text = header.trimmed();
    qint64 seconds = deltaSeconds(text);
    if (seconds < 0) {
        const QDateTime date = httpDate(text);
        seconds = date.isValid() ? now.secsTo(date) : 0;
    }
    return std::clamp<qint64>(seconds, 0, longestWaitSeconds);
}

qint64 maxAgeSeconds(const QByteArray& cacheControl)
{
    qint64 seconds = -1;
    for (const QByteArray& part : cacheControl.toLower().split(',')) {
        const QByteArray directive = part.trimmed();
        if (directive == "no-store" || directive == "no-cache")
            return 0;
        if (directive.startsWith("max-age="))
            seconds = std::max<qint64>(seconds, deltaSeconds(directive.mid(8).replace('"', "").trimmed()));
    }
    return seconds;
}

} // namespace clarion
