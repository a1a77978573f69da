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

QString groupName(const QStringList& codes)
{
    const QString nations = nationsOf(codes);
    return nations.isEmpty() ? QStringLiteral("the UK") : nations;
}

} // namespace

QString Rank::words() const
{
    const QString where = QStringLiteral("of %1 in %2").arg(QString::number(of), group);
    if (position == 1 || (position == of && !tied))
        return QStringLiteral("%1%2 %3").arg(tied ? QStringLiteral("joint ") : QString(),
                                             position == 1 ? QStringLiteral("highest") : QStringLiteral("lowest"), where);
    return QStringLiteral("%1%2 highest %3").arg(tied ? QStringLiteral("joint ") : QString(), ordinal(position), where);
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
    m_medianOf = groupName(codes);
}

Comparison FigureField::compare(double value, const QString& code) const
{
    Comparison comparison{std::nullopt, m_median, m_medianOf, {}, 0};
    const double shown = roundedTo(value, m_decimals);
    if (m_median)
        comparison.besideMedian = besideMedian(shown, roundedTo(*m_median, m_decimals), m_medianOf);
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
    comparison.rank = Rank{higher + 1, of, last - first > 1, groupName({code})};
    if (of >= 4)
        comparison.quarter = higher * 4 / of + 1;
    return comparison;
}

QString besideMedian(double value, double median, const QString& medianOf)
{
    struct Multiple {
        double times;
        const char* words;
    };
    static constexpr std::array multiples{Multiple{0.25, "a quarter of"}, Multiple{1.0 / 3, "a third of"}, Multiple{0.5, "half"},
                                          Multiple{2, "twice"},           Multiple{3, "three times"},      Multiple{4, "four times"},
                                          Multiple{5, "five times"},      Multiple{6, "six times"},        Multiple{10, "ten times"}};
    const QString whose = QStringLiteral("the median of ") + medianOf;
    if (std::abs(value - median) <= asShown)
        return QStringLiteral("the same as ") + whose;
    if (value > 0 && median > 0) {
        for (const Multiple& multiple : multiples) {
            const double off = value / (median * multiple.times) - 1;
            if (std::abs(off) > 1.0 / 40)
                continue;
            const bool isExact = std::abs(off) < asShown;
            return QStringLiteral("%1%2 %3").arg(isExact ? QString() : QStringLiteral("about "), QLatin1String(multiple.words), whose);
        }
    }
    return (value > median ? QStringLiteral("above ") : QStringLiteral("below ")) + whose;
}

QString ordinal(int number)
{
    const int last = number % 10;
    const bool isTeen = number % 100 >= 11 && number % 100 <= 13;
    const char* ending = isTeen || last > 3 || last == 0 ? "th" : last == 1 ? "st" : last == 2 ? "nd" : "rd";
    return QString::number(number) + QLatin1String(ending);
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
