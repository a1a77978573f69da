#pragma once

#include "feed/transport.h"
#include "workspace/workspace.h"

namespace clarion {

/// Makes a workspace a workshop, with no questions asked: the embedded feed is followed and read, and where no area is
/// chosen yet, the workspace belongs to the fictional party of the feed's first one. Blocks. Gives the workspace's area.
/// Errors: InvalidArgument where the workspace follows another feed, as invented places must not stand among real ones.
[[nodiscard]] Result<Area> startWorkshop(Workspace& workspace, Transport& transport);

} // namespace clarion
