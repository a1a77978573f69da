#pragma once

#include "calendar/post.h"

#include <QColor>
#include <QPalette>
#include <QString>

namespace clarion {

/// A post's state is always shown as icon + word + colour, never by colour alone.
[[nodiscard]] QString stateIcon(PostState state);
[[nodiscard]] QString stateWord(PostState state);
[[nodiscard]] QColor stateColour(PostState state, const QPalette& palette);

} // namespace clarion
