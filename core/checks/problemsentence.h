#pragma once

#include "checks/problem.h"
#include "networks/network.h"

namespace clarion {

/// What is the matter: one translated sentence.
[[nodiscard]] QString problemSentence(const Problem& problem, const Network& network);

/// What to do about it: one translated sentence.
[[nodiscard]] QString problemMend(const Problem& problem);

} // namespace clarion
