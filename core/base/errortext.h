#pragma once

#include "base/error.h"

namespace clarion {

/// An Error in words for a person: what, which, why and what to do, in one or two translated sentences.
[[nodiscard]] QString errorText(const Error& error);

} // namespace clarion
