#pragma once

#include "calendar/postrepository.h"

namespace clarion {

/// Puts a new post on the plan; the item that it was made from counts as used from now on.
[[nodiscard]] Result<PostId> createPost(Transaction& transaction, const Post& post, const Clock& clock);

} // namespace clarion
