#pragma once

#include <QColor>

namespace clarion {

/// Contrast of two opaque colours, 1 to 21 (WCAG 2.2, "contrast ratio").
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);

/// Black or white, whichever is easier to read on `ground`.
[[nodiscard]] QColor readableOn(const QColor& ground);

} // namespace clarion
