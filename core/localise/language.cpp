#include "localise/language.h"

#include <QDate>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace clarion {
namespace {

QString monthName(int month, TextLanguage language)
{
    // Not QLocale: what a text says must not hang on which locales a computer has.
    static constexpr std::array english{"January", "February", "March",     "April",   "May",      "June",
                                        "July",    "August",   "September", "October", "November", "December"};
    static constexpr std::array welsh{"Ionawr",    "Chwefror", "Mawrth", "Ebrill",  "Mai",       "Mehefin",
                                      "Gorffennaf", "Awst",     "Medi",   "Hydref",  "Tachwedd", "Rhagfyr"};
    const auto index = static_cast<size_t>(std::clamp(month, 1, 12) - 1);
    return QString::fromUtf8(language == TextLanguage::Welsh ? welsh[index] : english[index]);
}

QString englishOrdinal(int number)
{
    const int last = number % 10;
    const bool isTeen = number % 100 >= 11 && number % 100 <= 13;
    const char* ending = isTeen || last > 3 || last == 0 ? "th" : last == 1 ? "st" : last == 2 ? "nd" : "rd";
    return QString::number(number) + QLatin1String(ending);
}

/// After the spoken form: to twenty each number has its own ending, from there the twenties and the ten in use decide.
QString welshOrdinal(int number)
{
    static constexpr std::array toTwenty{"fed", "af", "il", "ydd", "ydd", "ed", "ed", "fed", "fed", "fed", "fed",
                                         "eg",  "fed", "eg", "eg",  "fed", "eg", "eg", "fed", "eg",  "fed"};
    const int part = number % 100;
    const char* const ending = part <= 20 ? (part == 0 && number > 0 ? "fed" : toTwenty[static_cast<size_t>(part)])
                               : part % 20 == 0 || part == 50 ? "fed"
                                                              : "ain";
    return QString::number(number) + QLatin1String(ending);
}

QString welshNation(const QString& nation)
{
    static const QHash<QString, QString> names{{QStringLiteral("England"), QStringLiteral("Lloegr")},
                                               {QStringLiteral("Wales"), QStringLiteral("Cymru")},
                                               {QStringLiteral("Scotland"), QStringLiteral("yr Alban")},
                                               {QStringLiteral("Northern Ireland"), QStringLiteral("Gogledd Iwerddon")},
                                               {QStringLiteral("the UK"), QStringLiteral("y DU")}};
    return names.value(nation, nation);
}

} // namespace

QString languageCode(TextLanguage language)
{
    return language == TextLanguage::Welsh ? QStringLiteral("cy") : QStringLiteral("en");
}

std::optional<TextLanguage> languageFromCode(const QString& code)
{
    return code == QLatin1String("en")   ? std::optional(TextLanguage::English)
           : code == QLatin1String("cy") ? std::optional(TextLanguage::Welsh)
                                         : std::nullopt;
}

QString ordinal(int number, TextLanguage language)
{
    return language == TextLanguage::Welsh ? welshOrdinal(number) : englishOrdinal(number);
}

QString pluralCategory(double number, TextLanguage language)
{
    const bool isWhole = std::abs(number - std::round(number)) < 1e-9;
    const auto whole = isWhole && std::abs(number) < 1e9 ? static_cast<int>(std::lround(number)) : -1;
    if (language == TextLanguage::English)
        return whole == 1 ? QStringLiteral("one") : QStringLiteral("other");
    switch (whole) {
    case 0: return QStringLiteral("zero");
    case 1: return QStringLiteral("one");
    case 2: return QStringLiteral("two");
    case 3: return QStringLiteral("few");
    case 6: return QStringLiteral("many");
    default: return QStringLiteral("other");
    }
}

bool isMonthly(const QStringList& periods)
{
    static const QRegularExpression shape(QStringLiteral("\\A(\\d{4})-(\\d{2})\\z"));
    if (periods.isEmpty())
        return false;
    // 2010-11 and 2011-12 go on for a year each, 2001-03 and 2007-09 for two: all of one dataset for as long.
    QSet<int> lengths;
    for (const QString& period : periods) {
        const auto match = shape.match(period);
        const int second = match.captured(2).toInt();
        if (!match.hasMatch() || second < 1 || second > 12)
            return false;
        lengths.insert((second - match.captured(1).toInt() % 100 + 100) % 100);
    }
    constexpr int longestSpan = 9;
    return lengths.size() > 1 || *lengths.begin() < 1 || *lengths.begin() > longestSpan;
}

QString periodInWords(const QString& period, bool isMonthly, TextLanguage language)
{
    static const QRegularExpression month(QStringLiteral("\\A(\\d{4})-(\\d{2})\\z"));
    static const QRegularExpression quarter(QStringLiteral("\\A(\\d{4})[- ]?Q([1-4])\\z"));
    if (const auto match = month.match(period); isMonthly && match.hasMatch())
        return monthName(match.captured(2).toInt(), language) + QLatin1Char(' ') + match.captured(1);
    if (const auto match = quarter.match(period); match.hasMatch()) {
        const int last = match.captured(2).toInt() * 3;
        return QStringLiteral("%1 %2 %3 %4").arg(monthName(last - 2, language), language == TextLanguage::Welsh ? QStringLiteral("i") : QStringLiteral("to"),
                                                 monthName(last, language), match.captured(1));
    }
    if (const QDate day = QDate::fromString(period, Qt::ISODate); day.isValid() && period.size() == 10)
        return QStringLiteral("%1 %2 %3").arg(QString::number(day.day()), monthName(day.month(), language), QString::number(day.year()));
    return period;
}

QString groupName(const QString& nations, TextLanguage language)
{
    if (language == TextLanguage::English)
        return nations;
    QString list = nations;
    list.replace(QStringLiteral(" and "), QStringLiteral(", "));
    QStringList names = list.split(QStringLiteral(", "));
    for (QString& name : names)
        name = welshNation(name);
    const QString last = names.takeLast();
    if (names.isEmpty())
        return last;
    // "a" runs together with the article, and turns the C of Cymru.
    const QString joined = last.startsWith(QLatin1String("yr "))   ? QStringLiteral("a'r ") + last.mid(3)
                           : last.startsWith(QLatin1Char('C')) ? QStringLiteral("a Ch") + last.mid(1)
                                                               : QStringLiteral("a ") + last;
    return names.join(QStringLiteral(", ")) + QLatin1Char(' ') + joined;
}

QString inGroup(const QString& nations, TextLanguage language)
{
    if (language == TextLanguage::English)
        return QStringLiteral("in ") + nations;
    // "yn" turns the first letter of what stands behind it.
    static const QHash<QString, QString> names{{QStringLiteral("Wales"), QStringLiteral("yng Nghymru")},
                                               {QStringLiteral("Northern Ireland"), QStringLiteral("yng Ngogledd Iwerddon")}};
    return names.value(nations, QStringLiteral("yn ") + groupName(nations, language));
}

} // namespace clarion
