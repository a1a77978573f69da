#pragma once

#include "calendar/post.h"
#include "checks/problem.h"
#include "networks/network.h"

namespace clarion {

/// Checks one post for its network. `imprint` is the workspace's, empty where it is not filled in.
/// Pure; the order is by severity, then by place.
[[nodiscard]] std::vector<Problem> checkPost(const Post& post, const Network& network, const QString& imprint);

/// One translated sentence.
[[nodiscard]] QString problemSentence(const Problem& problem, const Network& network);

} // namespace clarion
