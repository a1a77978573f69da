#pragma once

#include <QStringView>

namespace clarion {

/// The end of the emoji, with all that belongs to it (tones, selectors, joined pictures, flags, keycaps), that begins at
/// `begin`; `begin` itself if none does. What is one picture counts once.
[[nodiscard]] qsizetype emojiEnd(QStringView text, qsizetype begin);

} // namespace clarion
