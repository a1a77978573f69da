#include "checks/textforms.h"

#include "base/datewords.h"

#include <QRegularExpression>
#include <QUrl>

namespace clarion {
namespace {

constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;
constexpr auto unicode = QRegularExpression::UseUnicodePropertiesOption;
/// Shorter ones are mostly one word: "#election".
constexpr int longHashtag = 14;
/// A date without a year that lies up to a month back is that one, not next year's.
constexpr int daysBack = 31;

template<typename Visit>
void forEachMatch(const QRegularExpression& expression, const QString& text, Visit visit)
{
    auto matches = expression.globalMatch(text);
    while (matches.hasNext())
        visit(matches.next());
}

TextSpan spanOf(const QRegularExpressionMatch& match, int group = 0)
{
    return {match.capturedStart(group), match.capturedLength(group)};
}

bool isSoundLink(const QString& link)
{
    const QUrl url(link, QUrl::StrictMode);
    const QString host = url.host();
    return url.isValid() && host.contains(QLatin1Char('.')) && !host.contains(QLatin1String("..")) && !host.endsWith(QLatin1Char('.'));
}

} // namespace

std::vector<TextSpan> findPlaceholders(const QString& text)
{
    static const QRegularExpression expression(QStringLiteral(
        "\\{\\{.*?\\}\\}|\\[\\[.*?\\]\\]"
        "|\\[\\s*(?:insert|add|fill in|enter|your|name|candidate|constituency|place|town|area|date|time|venue|address|link|number|figure|tbc|tba|xx+|\\.\\.\\.|…)(?![\\p{L}\\p{N}])[^\\]\\n]{0,80}\\]"
        "|<\\s*(?:insert|add|your|name|candidate|constituency|date|time|venue|link)\\b[^>\\n]{0,80}>"
        "|(?<![\\p{L}\\p{N}])X{3,}(?![\\p{L}\\p{N}])"
        "|(?<![\\p{L}\\p{N}])lorem ipsum(?![\\p{L}\\p{N}])"), anyCase | unicode);
    static const QRegularExpression toDo(QStringLiteral("(?<![\\p{L}\\p{N}])TODO(?![\\p{L}\\p{N}])"), unicode);
    std::vector<TextSpan> spans;
    forEachMatch(expression, text, [&](const QRegularExpressionMatch& match) {
        // "xxx" in small letters are kisses.
        if (!match.captured().startsWith(QLatin1Char('x')))
            spans.push_back(spanOf(match));
    });
    forEachMatch(toDo, text, [&](const QRegularExpressionMatch& match) { spans.push_back(spanOf(match)); });
    return spans;
}

std::vector<LinkFlaw> findLinkFlaws(const QString& text)
{
    // Anything that was meant to be a link: a scheme, right or misspelt, or "www." with what follows up to a blank.
    static const QRegularExpression expression(
        QStringLiteral("(?<![\\p{L}\\p{N}])(?:(?:h+t+p+s?|htps?|hhtps?|ttps?|https?)[:;]?/{0,3}(?=[\\p{L}\\p{N}:/])|https?:/{0,2}(?=\\s|$)|www[.,])\\S*"), anyCase | unicode);
    std::vector<LinkFlaw> flaws;
    forEachMatch(expression, text, [&](const QRegularExpressionMatch& match) {
        QString link = match.captured();
        while (!link.isEmpty() && QStringLiteral(".,;:!?)]}'\"”’»").contains(link.back()))
            link.chop(1);
        const TextSpan span{match.capturedStart(), link.size()};
        if (link.startsWith(QLatin1String("https://"), Qt::CaseInsensitive)) {
            if (!isSoundLink(link))
                flaws.push_back({span, LinkFlaw::Kind::Broken});
        } else if (link.startsWith(QLatin1String("http://"), Qt::CaseInsensitive)) {
            flaws.push_back({span, isSoundLink(link) ? LinkFlaw::Kind::Insecure : LinkFlaw::Kind::Broken});
        } else if (link.startsWith(QLatin1String("www."), Qt::CaseInsensitive)) {
            if (!isSoundLink(QStringLiteral("https://") + link))
                flaws.push_back({span, LinkFlaw::Kind::Broken});
        } else if (link.contains(QLatin1Char('/')) || link.startsWith(QLatin1String("www,"), Qt::CaseInsensitive)) {
            flaws.push_back({{span.begin, qMax<qsizetype>(span.length, 4)}, LinkFlaw::Kind::Broken});
        }
    });
    return flaws;
}

std::vector<TextSpan> findJoinedHashtags(const QString& text)
{
    static const QRegularExpression expression(QStringLiteral("(?<![\\p{L}\\p{N}&/])#(\\p{Ll}+)(?![\\p{L}\\p{N}_])"), unicode);
    std::vector<TextSpan> spans;
    forEachMatch(expression, text, [&](const QRegularExpressionMatch& match) {
        if (match.capturedLength(1) >= longHashtag)
            spans.push_back(spanOf(match));
    });
    return spans;
}

QDate SpokenDate::meant(const QDate& around) const
{
    if (year)
        return QDate(*year, month, day);
    const QDate earliest = around.addDays(-daysBack);
    for (int candidate = earliest.year(); candidate <= earliest.year() + 1; ++candidate) {
        const QDate date(candidate, month, day);
        if (date.isValid() && date >= earliest)
            return date;
    }
    return {};
}

std::vector<SpokenDate> findSpokenDates(const QString& text)
{
    static const QRegularExpression expression(
        QStringLiteral("(?<![\\p{L}\\p{N}])(?:dydd\\s+)?(%1)\\.?,?\\s+(?:the\\s+)?(?:(\\d{1,2})(?:st|nd|rd|th|af|ail|ydd|fed|eg|ain)?\\s+(?:of\\s+|o\\s+)?(%2)"
                       "|(%2)\\s+(\\d{1,2})(?:st|nd|rd|th)?)(?![\\p{L}\\p{N}])(?:,?\\s+(\\d{4})(?!\\d))?").arg(weekdayAlternatives(), monthAlternatives()),
        anyCase | unicode);
    static const QRegularExpression voting(
        QStringLiteral("(?:polling day|election day|elections?|diwrnod pleidleisio)(?:\\s+(?:is|are|on|yw|ar))*[\\s:,–-]*$"
                       "|(?<![\\p{L}])(?:vote|voting|pleidleisiwch)(?:\\s+[^\\s.!?]+){0,5}?\\s+(?:on|this|ar)[\\s:,]*$"), anyCase | unicode);
    static const QRegularExpression deadline(QStringLiteral("regist|apply|by post|cofrestr|deadline"), anyCase);
    std::vector<SpokenDate> dates;
    forEachMatch(expression, text, [&](const QRegularExpressionMatch& match) {
        SpokenDate date;
        date.span = spanOf(match);
        date.weekday = weekdayNamed(match.captured(1));
        const bool dayFirst = match.capturedLength(2) > 0;
        date.day = match.captured(dayFirst ? 2 : 5).toInt();
        date.month = monthNamed(match.captured(dayFirst ? 3 : 4));
        if (match.capturedLength(6) > 0)
            date.year = match.captured(6).toInt();
        if (date.day < 1 || date.day > 31 || date.month == 0)
            return;
        const QString before = text.left(date.span.begin).right(120).section(QLatin1Char('\n'), -1).section(QLatin1Char('.'), -1);
        date.isAboutVoting = voting.match(before).hasMatch() && !deadline.match(before).hasMatch();
        dates.push_back(date);
    });
    return dates;
}

} // namespace clarion
