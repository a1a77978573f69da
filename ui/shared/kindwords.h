#pragma once

#include <QString>

namespace clarion {

/// One item of this kind, in words: "Tool", "Event idea" …
[[nodiscard]] QString kindWords(const QString& kind);

} // namespace clarion
