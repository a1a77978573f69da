#pragma once

#include "base/clock.h"
#include "storage/transaction.h"

namespace clarion {

/// When the network may be used.
struct SyncSettings {
    bool workOffline = false;   ///< nothing is asked for, by nobody
    bool bySelf = true;         ///< feeds are looked at now and then without being told

    friend bool operator==(const SyncSettings&, const SyncSettings&) = default;
};

[[nodiscard]] Result<SyncSettings> readSyncSettings(const Database& database);
[[nodiscard]] Result<void> writeSyncSettings(Transaction& transaction, const SyncSettings& settings, const Clock& clock);

} // namespace clarion
