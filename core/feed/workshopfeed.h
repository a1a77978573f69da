#pragma once

#include "feed/feedaddress.h"

namespace clarion {

/// The fictional feed that every copy of Clarion carries, for trying and for training; it needs no network.
[[nodiscard]] Result<FeedAddress> workshopFeed();

} // namespace clarion
