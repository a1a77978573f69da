#pragma once

#include "networks/network.h"
#include "storage/database.h"

namespace clarion {

/// The networks with the limits that the feeds give them: an item of kind "rules" may hold a table of networks, as
/// resources/rules/networks.json is one. The first table that can be used speaks, of the feed of the widest level, within it of
/// the newest revision; one that is wrong, withdrawn or unsigned is passed over, and without any the built-in limits hold.
/// What "Open network" opens, names and icons stay the built-in ones: a feed tells limits, and adds no networks.
/// Errors: WorkspaceDamaged, Database.
[[nodiscard]] Result<std::vector<Network>> readNetworks(const Database& database);

} // namespace clarion
