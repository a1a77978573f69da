#pragma once

#include <QString>

namespace clarion {

/// A file of the shared test data; empty where the data is not beside this project. See also CLARION_SHARED.
[[nodiscard]] QString sharedFile(const QString& path);

} // namespace clarion
