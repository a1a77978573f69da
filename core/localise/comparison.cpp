#include "localise/comparison.h"

#include "areas/nations.h"
#include "base/text.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace clarion {
namespace {

/// Two figures that show the same are the same.
constexpr double asShown = 1e-9;

struct Figure {
    QString code;
    double value;
};

std::vector<Figure> comparedFigures(const ToolContext::Table& table, const QHash<AreaKey, QStringList>& supersededCodes)
{
    QSet<QString> doubled;   // superseded codes of areas that stand there under their present one, too
    for (auto it = supersededCodes.begin(); it != supersededCodes.end(); ++it) {
        if (it.key().boundarySet != table.dataset.boundarySet || !table.values.contains(it.key().code))
            continue;
        for (const QString& old : it.value())
            doubled.insert(old);
    }
    std::vector<Figure> figures;
    for (auto it = table.values.begin(); it != table.values.end(); ++it) {
        if (!doubled.contains(it.key()) && !table.dataset.excludedBecause(it.key(), table.period))
            figures.push_back({it.key(), roundedTo(it.value(), table.dataset.decimals)});
    }
    return figures;
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

Comparison compareFigure(const ToolContext::Table& table, double value, const QString& code,
                         const QHash<AreaKey, QStringList>& supersededCodes)
{
    const double shown = roundedTo(value, table.dataset.decimals);
    const std::vector<Figure> figures = comparedFigures(table, supersededCodes);
    Comparison comparison;
    if (!figures.empty()) {
        std::vector<double> values;
        QStringList codes;
        for (const Figure& figure : figures) {
            values.push_back(figure.value);
            codes << figure.code;
        }
        comparison.median = medianOf(std::move(values));
        comparison.medianOf = groupName(codes);
    }
    int higher = 0;
    int equal = 0;
    int of = 0;
    for (const Figure& figure : figures) {
        if (figure.code.left(1) != code.left(1))
            continue;
        ++of;
        higher += figure.value > shown + asShown ? 1 : 0;
        equal += std::abs(figure.value - shown) <= asShown ? 1 : 0;
    }
    if (of > 1 && equal > 0)
        comparison.rank = Rank{higher + 1, of, equal > 1, groupName({code})};
    if (of >= 4 && equal > 0)
        comparison.quarter = higher * 4 / of + 1;
    return comparison;
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
