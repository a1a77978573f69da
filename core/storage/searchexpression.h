#pragma once

#include <QString>

namespace clarion {

/// What people type, as an expression for the full-text index: all words must stand there, the last one may go on.
/// Empty where there is no word in it.
[[nodiscard]] QString searchExpression(const QString& words);

} // namespace clarion
