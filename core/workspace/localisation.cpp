#include "workspace/localisation.h"

#include "localise/toolcontext.h"

namespace clarion {

Result<Localisation> prepareLocalisation(const Workspace& workspace, const ItemId& toolId, const QString& boundarySet,
                                         std::vector<Network> networks)
{
    const LibraryRepository library = workspace.library();
    const AreaRepository areas = workspace.areas();
    const auto item = library.item(QStringLiteral("tool"), toolId);
    if (!item)
        return failure(item.error());
    if (!*item)
        return failure(ErrorCode::NotFound, toolId.text(), QStringLiteral("no such tool in the feeds that were read"));
    const auto tool = Tool::fromItem(**item);
    if (!tool)
        return failure(tool.error());
    auto context = loadToolContext(library, areas, *tool, boundarySet);
    if (!context)
        return failure(context.error());
    auto localiser = Localiser::prepare(std::move(*context), std::move(networks));
    if (!localiser)
        return failure(localiser.error());
    const auto feed = workspace.feeds().find(tool->feed);
    if (!feed)
        return failure(feed.error());
    const QString accent = *feed ? (*feed)->accent : QString();
    Localisation localisation{std::move(*localiser), std::nullopt, accent};
    if (auto cards = CardMaker::prepare(library, areas, *tool, boundarySet, accent))
        localisation.cards = std::move(*cards);
    else if (cards.error().code != ErrorCode::NotFound)
        return failure(cards.error());
    return localisation;
}

} // namespace clarion
