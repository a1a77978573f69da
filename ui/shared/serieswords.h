#pragma once

#include "calendar/series.h"

namespace clarion {

/// When a post comes again, as it follows other words: "every Thursday 18:30", "on the last Friday of every month, 09:00".
[[nodiscard]] QString seriesWords(const SeriesRule& rule);

} // namespace clarion
