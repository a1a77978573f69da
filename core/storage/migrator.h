#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "storage/database.h"

#include <QStringList>

namespace clarion {

enum class MigrationOutcome {
    Created,            ///< the file was empty and has the present schema now
    UpToDate,
    Upgraded,           ///< the content as it was lies at `backupFile`
    NewerCompatible,    ///< written by a newer Clarion that says this one can still work with it
    NewerIncompatible   ///< nothing was touched
};

struct Migration {
    MigrationOutcome outcome;
    int fromVersion;
    QString backupFile;  ///< empty where nothing was upgraded
};

/// Whether what is upgraded is backed up first. What is itself a copy need not be.
enum class BeforeUpgrade { BackUp, GoAhead };

/// The statements of one migration file. They are divided by lines that hold only `-- next`, as Qt runs one
/// statement a query and a cut at ";" would break triggers.
[[nodiscard]] QStringList migrationStatements(const QString& sql);

/// The newest schema version this program knows.
[[nodiscard]] int newestSchemaVersion();

/// Brings a workspace's schema up to date, each step in one transaction with its version number, after a backup
/// (BackupReason::BeforeUpgrade); of several programs that find one file to upgrade one does it. Errors: MigrationFailed (the file is as it
/// was), DatabaseBusy (another program has been upgrading it for a minute), DiskFull.
/// `upTo` lets tests make a file of an older version.
[[nodiscard]] Result<Migration> migrate(Database& database, const Clock& clock, int upTo = newestSchemaVersion(),
                                        BeforeUpgrade before = BeforeUpgrade::BackUp);

} // namespace clarion
