#pragma once

#include <QByteArray>
#include <QImage>

namespace clarion {

/// A picture as PNG: without row filters, which flat art does not need, and with a palette where there are at most 256
/// colours. Transparency is laid on white. Deterministic.
[[nodiscard]] QByteArray encodePng(const QImage& image);

} // namespace clarion
