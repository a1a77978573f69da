#pragma once

#include "base/clock.h"
#include "base/error.h"

namespace clarion {

enum class BackupOffer {
    NoneIsGood,    ///< there was nothing to offer, and nothing was said
    Declined,      ///< the person wants the file to stay as it is, or it could not be replaced, which was told
    BroughtBack
};

/// Offers to bring back the last good backup in the place of a workspace that is damaged.
[[nodiscard]] BackupOffer offerBackup(const QString& file, const Error& error, const Clock& clock);

} // namespace clarion
