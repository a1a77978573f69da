#include "localise/comparison.h"

#include "areas/nations.h"
#include "base/text.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace clarion {
namespace {

/// Two figures that show the same are the same.
constexpr double asShown = 1e-9;

/// Codes of areas that stand there under their present one, too.
QSet<QString> doubledCodes(const QString& boundarySet, const QHash<QString, double>& values, const QHash<AreaKey, QStringList>& supersededCodes)
{
    QSet<QString> doubled;
    for (auto it = supersededCodes.begin(); it != supersededCodes.end(); ++it) {
        if (it.key().boundarySet != boundarySet || !values.contains(it.key().code))
            continue;
        for (const QString& old : it.value())
            doubled.insert(old);
    }
    return doubled;
}

QString nationsNamed(const QStringList& codes)
{
    const QString nations = nationsOf(codes);
    return nations.isEmpty() ? QStringLiteral("the UK") : nations;
}

} // namespace

QString Rank::words(TextLanguage language) const
{
    const bool isWelsh = language == TextLanguage::Welsh;
    const QString joint = !tied ? QString() : isWelsh ? QStringLiteral("cydradd ") : QStringLiteral("joint ");
    const QString highest = isWelsh ? QStringLiteral("uchaf") : QStringLiteral("highest");
    const QString lowest = isWelsh ? QStringLiteral("isaf") : QStringLiteral("lowest");
    const int fromBelow = of - position - equals + 2;
    const bool isLow = fromBelow < position;
    const int number = isLow ? fromBelow : position;
    const QString end = isLow ? lowest : highest;
    const QString place = number == 1 ? end : ordinal(number, language) + QLatin1Char(' ') + end;
    return QStringLiteral("%1%2 %3 %4 %5").arg(joint, place, isWelsh ? QStringLiteral("o") : QStringLiteral("of"), QString::number(of), inGroup(group, language));
}

FigureField::FigureField(const Dataset& dataset, const QString& period, const QHash<QString, double>& values,
                         const QHash<AreaKey, QStringList>& supersededCodes)
    : m_decimals(dataset.decimals)
{
    const QSet<QString> doubled = doubledCodes(dataset.boundarySet, values, supersededCodes);
    std::vector<double> all;
    QStringList codes;
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (it.key().isEmpty() || doubled.contains(it.key()) || dataset.excludedBecause(it.key(), period))
            continue;
        const double shown = roundedTo(it.value(), m_decimals);
        m_ofNation[it.key().front()].push_back(shown);
        all.push_back(shown);
        codes << it.key();
    }
    for (std::vector<double>& figures : m_ofNation)
        std::sort(figures.begin(), figures.end());
    if (all.empty())
        return;
    m_median = medianOf(std::move(all));
    m_medianOf = nationsNamed(codes);
}

Comparison FigureField::compare(double value, const QString& code) const
{
    Comparison comparison{std::nullopt, m_median, m_medianOf, 0};
    const double shown = roundedTo(value, m_decimals);
    const auto nation = code.isEmpty() ? m_ofNation.constEnd() : m_ofNation.constFind(code.front());
    if (nation == m_ofNation.constEnd())
        return comparison;
    const std::vector<double>& figures = *nation;
    const auto first = std::lower_bound(figures.begin(), figures.end(), shown - asShown);
    const auto last = std::upper_bound(first, figures.end(), shown + asShown);
    const auto higher = static_cast<int>(figures.end() - last);
    const auto of = static_cast<int>(figures.size());
    if (first == last || of < 2)
        return comparison;
    comparison.rank = Rank{higher + 1, of, last - first > 1, nationsNamed({code}), static_cast<int>(last - first)};
    if (of >= 4)
        comparison.quarter = higher * 4 / of + 1;
    return comparison;
}

QString Comparison::quarterWords(TextLanguage language) const
{
    static constexpr std::array english{"in the highest quarter of", "in the second highest quarter of", "in the second lowest quarter of", "in the lowest quarter of"};
    static constexpr std::array welsh{"yn y chwarter uchaf o", "yn yr ail chwarter uchaf o", "yn yr ail chwarter isaf o", "yn y chwarter isaf o"};
    if (quarter < 1 || !rank)
        return {};
    const auto index = static_cast<size_t>(quarter - 1);
    return QStringLiteral("%1 %2 %3").arg(QString::fromUtf8(language == TextLanguage::Welsh ? welsh.at(index) : english.at(index)), QString::number(rank->of),
                                          inGroup(rank->group, language));
}

QString besideMedian(double value, int decimals, const Comparison& comparison, TextLanguage language)
{
    return comparison.median ? besideMedian(roundedTo(value, decimals), roundedTo(*comparison.median, decimals), comparison.medianOf, language) : QString();
}

QString besideMedian(double value, double median, const QString& medianOf, TextLanguage language)
{
    struct Multiple {
        double times;
        const char* english;
        const char* welsh;
        const char* aboutWelsh;   // "tua" turns the first letter
    };
    static constexpr std::array multiples{Multiple{0.25, "a quarter of", "chwarter", "tua chwarter"},
                                          Multiple{1.0 / 3, "a third of", "traean", "tua thraean"},
                                          Multiple{0.5, "half", "hanner", "tua hanner"},
                                          Multiple{2, "twice", "dwywaith", "tua dwywaith"},
                                          Multiple{3, "three times", "tair gwaith", "tua thair gwaith"},
                                          Multiple{4, "four times", "pedair gwaith", "tua phedair gwaith"},
                                          Multiple{5, "five times", "pum gwaith", "tua phum gwaith"},
                                          Multiple{6, "six times", "chwe gwaith", "tua chwe gwaith"},
                                          Multiple{10, "ten times", "deg gwaith", "tua deg gwaith"}};
    const bool isWelsh = language == TextLanguage::Welsh;
    const QString whose = isWelsh ? QStringLiteral("canolrif ") + groupName(medianOf, language) : QStringLiteral("the median of ") + medianOf;
    // After "na" and "â" it is "chanolrif".
    const auto than = [&](const char* english, const char* welsh) {
        return isWelsh ? QString::fromUtf8(welsh) + QStringLiteral(" ch") + whose.mid(1) : QString::fromUtf8(english) + QLatin1Char(' ') + whose;
    };
    if (std::abs(value - median) <= asShown)
        return than("the same as", "yr un fath â");
    if (value > 0 && median > 0) {
        for (const Multiple& multiple : multiples) {
            const double off = value / (median * multiple.times) - 1;
            if (std::abs(off) > 1.0 / 40)
                continue;
            const bool isExact = std::abs(off) < asShown;
            const QString words = isWelsh ? QString::fromUtf8(isExact ? multiple.welsh : multiple.aboutWelsh)
                                          : (isExact ? QString() : QStringLiteral("about ")) + QLatin1String(multiple.english);
            return words + QLatin1Char(' ') + whose;
        }
    }
    return value > median ? than("above", "uwch na") : than("below", "is na");
}

double medianOf(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

} // namespace clarion
