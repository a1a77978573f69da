#pragma once

#include "base/cancel.h"

namespace clarion {

/// Is cancelled by Ctrl+C, and by a request to end. The second one ends the program as ever.
[[nodiscard]] CancelToken cancelOnInterrupt();

} // namespace clarion
