#include "cards/figureseries.h"

#include <algorithm>

namespace clarion {

Result<FigureSeries> FigureSeries::read(const LibraryRepository& library, const ToolContext& context, const Dataset& dataset)
{
    FigureSeries series;
    series.m_dataset = dataset;
    const auto periods = library.periods(dataset);
    if (!periods)
        return failure(periods.error());
    series.m_isMonthly = isMonthly(*periods);
    for (const QString& period : *periods) {
        auto values = library.figures(dataset, period);
        if (!values)
            return failure(values.error());
        FigureField field(dataset, period, *values, context.supersededCodes);
        series.m_periods.emplace(period, Period{std::move(*values), std::move(field)});
    }
    return series;
}

CardChart FigureSeries::chartOf(const LocalisedOutput& output, const LocalisedFigure& figure) const
{
    const auto shown = [this](double value) { return CardChart::Figure{value, displayedValue(value, m_dataset)}; };
    CardChart chart;
    chart.here = output.cardTexts.value(QStringLiteral("area"));
    for (const auto& [period, figures] : m_periods) {
        if (period > figure.period)
            break;
        CardChart::Point point{periodInWords(period, m_isMonthly, output.language), std::nullopt, std::nullopt};
        const auto value = figures.values.constFind(figure.code);
        if (value != figures.values.constEnd() && !m_dataset.excludedBecause(figure.code, period))
            point.here = shown(*value);
        if (const auto median = figures.field.median())
            point.median = shown(*median);
        chart.median = (output.language == TextLanguage::Welsh ? QStringLiteral("Canolrif %1") : QStringLiteral("Median of %1"))
                           .arg(groupName(figures.field.medianGroup(), output.language));
        const std::vector<double> nation = figures.field.ofNation(figure.code);
        chart.ranked.assign(nation.rbegin(), nation.rend());
        chart.points.push_back(std::move(point));
    }
    return chart;
}

size_t chartFigure(const Tool& tool, const QString& name)
{
    for (const QString& wanted : {name, tool.change ? tool.change->to : QString(), QStringLiteral("now")}) {
        const auto found = std::find_if(tool.figures.begin(), tool.figures.end(),
                                        [&wanted](const FigureRequest& request) { return request.name == wanted; });
        if (found != tool.figures.end())
            return static_cast<size_t>(found - tool.figures.begin());
    }
    return 0;
}

} // namespace clarion
