#include "feed/source/feedsource.h"

#include "localise/toolcontext.h"
#include "networks/network.h"

#include <algorithm>

// What can be known before a feed is published: no template may fail, and no text be too long, on anybody's screen.

namespace clarion {
namespace {

std::vector<Area> areasOf(const FeedSource& source, const QString& boundarySet)
{
    std::vector<Area> areas;
    for (const Area& area : source.areas) {
        if (area.key.boundarySet == boundarySet)
            areas.push_back(area);
    }
    std::sort(areas.begin(), areas.end(), [](const Area& a, const Area& b) { return a.key.code < b.key.code; });
    return areas;
}

/// The context of a tool; nothing where one of its datasets or periods is missing, which is noted.
std::optional<ToolContext> contextOf(const FeedSource& source, const Tool& tool, const QString& file,
                                     SourceProblems& problems)
{
    ToolContext context;
    context.tool = tool;
    context.supersededCodes = source.supersededCodes;
    context.unchanged = source.unchanged;
    bool whole = true;
    for (const FigureRequest& request : tool.figures) {
        const auto found = source.datasets.constFind(request.dataset.text());
        if (found == source.datasets.constEnd()) {
            // A tool developer's feed may build on figures that the national feed publishes.
            if (source.level != QLatin1String("tool") || !source.datasets.isEmpty())
                problems.push_back({file, 0, QStringLiteral("figures: %1: a dataset of this feed expected, “%2” found")
                                                 .arg(request.name, request.dataset.text())});
            whole = false;
            continue;
        }
        const QString period = resolvedPeriod(request.period, found->periods);
        if (!found->periods.contains(period)) {
            problems.push_back({file, 0, QStringLiteral("figures: %1: a period of %2 expected (%3 to %4), “%5” found")
                                             .arg(request.name, request.dataset.text(), found->periods.value(0),
                                                  found->periods.isEmpty() ? QString() : found->periods.last(), request.period)});
            whole = false;
            continue;
        }
        context.tables.emplace_back(ToolContext::Table{found->dataset, period, found->values.value(period)});
        for (const auto& values : found->values)
            context.covered[request.dataset.text()] += values.keys();
    }
    return whole ? std::optional<ToolContext>(std::move(context)) : std::nullopt;
}

void checkDirections(const Tool& tool, const ToolContext& context, const QString& file, SourceProblems& problems)
{
    const auto has = [&tool](Direction direction) {
        return std::any_of(tool.variants.begin(), tool.variants.end(), [direction](const ToolVariant& variant) {
            return variant.direction == direction && variant.network.isEmpty();
        });
    };
    if (has(Direction::Any))
        return;
    const bool judges = tool.change && std::any_of(context.tables.begin(), context.tables.end(), [](const auto& table) {
                            return table && table->dataset.better != Better::None;
                        });
    const std::vector<Direction> needed = judges ? std::vector{Direction::Worse, Direction::Better, Direction::Same}
                                                 : std::vector{Direction::Any};
    for (const Direction direction : needed) {
        if (!has(direction))
            problems.push_back({file, 0, QStringLiteral("a text under “## %1” (or “## any”) expected").arg(directionName(direction))});
    }
}

void checkCard(const Tool& tool, const QHash<QString, QStringList>& cardNames, const QString& file,
               SourceProblems& problems)
{
    if (tool.card.isEmpty())
        return;
    const auto found = cardNames.constFind(tool.card);
    if (found == cardNames.constEnd()) {
        problems.push_back({file, 0, QStringLiteral("card: a file of cards/ that can be used expected, “%1” found").arg(tool.card)});
        return;
    }
    QStringList known{QStringLiteral("headline"), QStringLiteral("area"), QStringLiteral("source"), QStringLiteral("imprint")};
    known += tool.templateNames();
    known += tool.cardTexts.keys();
    for (const QString& name : *found) {
        if (!known.contains(name))
            problems.push_back({file, 0, QStringLiteral("%1 has a place for “%2”; a figure of this name, or a text under cardTexts, expected")
                                             .arg(tool.card, name)});
    }
}

/// Localises every area and keeps the longest text of each network that is over its limit.
void checkLengths(const FeedSource& source, const Localiser& localiser, const ToolContext& context, const QString& file,
                  SourceProblems& problems)
{
    QMap<QString, LocalisedText> longest;
    QHash<QString, QString> where;
    QStringList sets;
    for (const auto& table : context.tables) {
        if (table && !sets.contains(table->dataset.boundarySet))
            sets << table->dataset.boundarySet;
    }
    for (const QString& set : std::as_const(sets)) {
        for (const Area& area : areasOf(source, set)) {
            const LocalisedOutput output = localiser.localise(area);
            for (const LocalisedText& text : output.texts) {
                if (text.fits || (longest.contains(text.network) && longest.value(text.network).length >= text.length))
                    continue;
                longest.insert(text.network, text);
                where.insert(text.network, area.name);
            }
        }
    }
    for (const LocalisedText& text : std::as_const(longest))
        problems.push_back({file, 0, QStringLiteral("“%1” is too long for %2 in %3: %4 of %5; a “short” text expected")
                                         .arg(text.label, text.network, where.value(text.network),
                                              QString::number(text.length), QString::number(text.limit.value_or(0)))});
}

} // namespace

void checkTools(const FeedSource& source, const QHash<QString, QStringList>& cardNames, SourceProblems& problems)
{
    for (const Tool& tool : source.tools) {
        const QString file = source.toolFiles.value(tool.id.text());
        checkCard(tool, cardNames, file, problems);
        const auto context = contextOf(source, tool, file, problems);
        // Templates are checked even where a dataset is missing: several faults are told in one run.
        ToolContext forTemplates = context.value_or(ToolContext{});
        forTemplates.tool = tool;
        const auto localiser = Localiser::prepare(forTemplates, builtInNetworks());
        if (!localiser) {
            problems.push_back({file, 0, QString(localiser.error().subject).remove(0, 6 + tool.id.text().size() + 2)
                                             + QStringLiteral(": ") + localiser.error().detail});
            continue;
        }
        if (!context)
            continue;
        checkDirections(tool, *context, file, problems);
        checkLengths(source, *localiser, *context, file, problems);
    }
}

} // namespace clarion
