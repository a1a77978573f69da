#include "localise/toolcontext.h"

#include <QSet>

namespace clarion {

QString resolvedPeriod(const QString& request, const QStringList& periods)
{
    if (request == QLatin1String("latest"))
        return periods.isEmpty() ? QString() : periods.last();
    if (request == QLatin1String("earliest"))
        return periods.isEmpty() ? QString() : periods.first();
    return request;
}

Result<ToolContext> loadToolContext(const LibraryRepository& library, const AreaRepository& areas, const Tool& tool,
                                    const QString& boundarySet)
{
    ToolContext context;
    context.tool = tool;
    QSet<QString> read;  // feeds whose aliases are in
    for (const FigureRequest& request : tool.figures) {
        const auto dataset = library.dataset(request.dataset, tool.feed);
        if (!dataset)
            return failure(dataset.error());
        if (!*dataset) {
            context.tables.emplace_back();
            continue;
        }
        const auto periods = library.periods(**dataset);
        if (!periods)
            return failure(periods.error());
        ToolContext::Table table{**dataset, resolvedPeriod(request.period, *periods), {}, isMonthly(*periods)};
        auto values = library.figures(**dataset, table.period);
        if (!values)
            return failure(values.error());
        table.values = std::move(*values);
        const QString id = table.dataset.id.text();
        if (!context.covered.contains(id)) {
            const auto codes = library.coveredCodes(table.dataset);
            if (!codes)
                return failure(codes.error());
            context.covered.insert(id, *codes);
        }
        const FeedId& source = table.dataset.feed;
        if (!read.contains(source.text())) {
            read.insert(source.text());
            const auto superseded = areas.supersededCodes(source);
            if (!superseded)
                return failure(superseded.error());
            context.supersededCodes.insert(*superseded);
        }
        const QString pair = boundaryPair(boundarySet, table.dataset.boundarySet);
        if (table.dataset.boundarySet != boundarySet && !context.unchanged.contains(pair)) {
            auto pairs = areas.unchanged(boundarySet, table.dataset.boundarySet, source);
            if (!pairs)
                return failure(pairs.error());
            context.unchanged.insert(pair, std::move(*pairs));
        }
        if (table.dataset.addsUp && table.dataset.boundarySet != boundarySet && !context.overlaps.contains(pair)) {
            auto overlaps = areas.overlaps(boundarySet, table.dataset.boundarySet, source);
            if (!overlaps)
                return failure(overlaps.error());
            context.overlaps.insert(pair, std::move(*overlaps));
        }
        context.tables.emplace_back(std::move(table));
    }
    return context;
}

Tool toolOfFigure(const FeedId& feed, const DatasetId& dataset, const QString& period)
{
    Tool tool;
    tool.feed = feed;
    tool.id = ItemId(dataset.text());
    tool.figures = {{QStringLiteral("figure"), dataset, period}};
    return tool;
}

} // namespace clarion
