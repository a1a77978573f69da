#pragma once

#include <QString>

namespace clarion {

/// Name of a network's icon in Clarion's set.
[[nodiscard]] QString networkIcon(const QString& networkId);
/// Its name as people know it; the id where it is not known.
[[nodiscard]] QString networkName(const QString& networkId);

} // namespace clarion
