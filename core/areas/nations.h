#pragma once

#include <QStringList>

namespace clarion {

/// The nations that GSS codes are of, by their first letter, as people say them: "England and Wales"; empty where all four
/// are among them, or none.
[[nodiscard]] QString nationsOf(const QStringList& codes);

} // namespace clarion
