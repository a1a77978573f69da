#pragma once

#include "areas/area.h"
#include "base/result.h"

namespace clarion {

/// Reads POLYGON and MULTIPOLYGON as Well-Known Text (OGC 06-103r4, "WKT"), longitude before latitude in degrees, as
/// geographic programs write it into tables. At most 20,000 points. Errors: Syntax, with what was expected.
[[nodiscard]] Result<AreaOutline> parseOutline(const QString& text);

} // namespace clarion
