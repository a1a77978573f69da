#include "workspace/syncsettings.h"

#include "storage/query.h"

namespace clarion {
namespace {

constexpr auto workOfflineKey = "sync.work_offline";
constexpr auto bySelfKey = "sync.by_self";

Result<bool> readFlag(const Database& database, const char* key, bool fallback)
{
    Query query(database, "SELECT value FROM settings WHERE key = :key");
    query.bind(":key", QString::fromLatin1(key));
    if (auto done = query.execute(); !done)
        return failure(done.error());
    return query.next() ? query.text(0) == QLatin1String("yes") : fallback;
}

Result<void> writeFlag(Transaction& transaction, const char* key, bool value, const Clock& clock)
{
    Query query(transaction.database(), "INSERT INTO settings (key, value, modified) VALUES (:key, :value, :now) "
                                        "ON CONFLICT (key) DO UPDATE SET value = excluded.value, modified = excluded.modified");
    query.bind(":key", QString::fromLatin1(key))
        .bind(":value", value ? QStringLiteral("yes") : QStringLiteral("no"))
        .bind(":now", clock.now().toSecsSinceEpoch());
    return query.execute();
}

} // namespace

Result<SyncSettings> readSyncSettings(const Database& database)
{
    const SyncSettings defaults;
    const auto offline = readFlag(database, workOfflineKey, defaults.workOffline);
    if (!offline)
        return failure(offline.error());
    const auto bySelf = readFlag(database, bySelfKey, defaults.bySelf);
    if (!bySelf)
        return failure(bySelf.error());
    return SyncSettings{*offline, *bySelf};
}

Result<void> writeSyncSettings(Transaction& transaction, const SyncSettings& settings, const Clock& clock)
{
    if (auto written = writeFlag(transaction, workOfflineKey, settings.workOffline, clock); !written)
        return written;
    transaction.changes().addAll(Subject::Settings);
    return writeFlag(transaction, bySelfKey, settings.bySelf, clock);
}

} // namespace clarion
