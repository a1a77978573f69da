#pragma once

#include "cards/cardmaker.h"
#include "localise/localiser.h"
#include "workspace/workspace.h"

namespace clarion {

/// One tool, ready to be made about any area of one boundary set.
struct Localisation {
    Localiser localiser;
    std::optional<CardMaker> cards;   ///< none where the tool has no card that can be drawn
    QString accent;                   ///< of the provider
};

/// Reads what the tool needs. Errors: NotFound (no such tool), Syntax (its templates), Database.
[[nodiscard]] Result<Localisation> prepareLocalisation(const Workspace& workspace, const ItemId& tool,
                                                       const QString& boundarySet, std::vector<Network> networks);

} // namespace clarion
