#pragma once

#include "workspace/workspace.h"

namespace clarion {

/// A plan of so many posts over three years around today: networks, lengths, labels, pictures and states as of a busy office. What
/// lies in the past was posted, but for three. The same count gives the same posts on the same day.
void writeSamplePlan(Workspace& workspace, int count);

} // namespace clarion
