#pragma once

#include "base/result.h"

#include <QString>

namespace clarion {

/// The passphrase of a key file: from CLARION_PASSPHRASE, else typed at the terminal without being shown.
/// Errors: InvalidArgument where there is neither.
[[nodiscard]] Result<QString> askPassphrase(const QString& keyFile);

} // namespace clarion
