#pragma once

#include "checks/postchecks.h"

namespace clarion {

/// Copies: of the central wording, and of other posts on the same network.
void checkLikeness(const Post& post, const CheckContext& context, std::vector<Problem>& problems);

/// What its time makes of a post: clashes, solemn days, polling day, dates that are no such weekday, the clock changes.
void checkTimes(const Post& post, const CheckContext& context, std::vector<Problem>& problems);

} // namespace clarion
