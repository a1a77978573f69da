#pragma once

#include "feed/feedschedule.h"

#include <QColor>
#include <QPalette>

namespace clarion {

// How a feed's state is shown: icon, word and colour together, and the sentences around them.

[[nodiscard]] QString feedStateIcon(FeedState state);
[[nodiscard]] QString feedStateWord(FeedState state);
[[nodiscard]] QColor feedStateColour(FeedState state, const QPalette& palette);

/// What is the matter, and what the person can do. `lastCheck`: of this program's own memory.
[[nodiscard]] QString feedStateSentence(const Feed& feed, const QDateTime& lastCheck, const QDateTime& now);

/// "national", "society" … in words.
[[nodiscard]] QString levelWords(const Feed& feed);
/// "today 14:02", "3 May 09:10", "3 May 2025 09:10".
[[nodiscard]] QString whenWords(const QDateTime& instant, const QDateTime& now);
/// "12 kB", "3.4 MB".
[[nodiscard]] QString sizeWords(qint64 bytes);

} // namespace clarion
