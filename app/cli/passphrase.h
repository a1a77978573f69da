#pragma once

#include "base/result.h"

#include <QString>

namespace clarion {

/// The passphrase of a key file: from CLARION_PASSPHRASE, else typed at the terminal without being shown.
/// Errors: InvalidArgument where there is neither.
[[nodiscard]] Result<QString> askPassphrase(const QString& keyFile);

/// The password or token for an address: from CLARION_PASSWORD, else typed at the terminal without being shown.
/// `question` is what the terminal shows. Errors: InvalidArgument where there is neither.
[[nodiscard]] Result<QString> askPassword(const QString& address, const QString& question);

} // namespace clarion
