#pragma once

#include <QIcon>
#include <QString>

namespace clarion {

/// An icon of Clarion's own set, drawn in the palette's colours at the moment it is painted: it follows light and
/// dark, disabled and selected. `name` is the file's name in resources/icons without its ending.
[[nodiscard]] QIcon icon(const QString& name);

/// The drawing in one colour, for painters and empty pages.
[[nodiscard]] QPixmap iconPixmap(const QString& name, int size, const QColor& colour, qreal devicePixelRatio);

} // namespace clarion
