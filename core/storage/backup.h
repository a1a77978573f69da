#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "storage/database.h"

#include <QString>

#include <vector>

namespace clarion {

/// Why a backup was made.
enum class BackupReason {
    Daily,           ///< the first of a day
    BeforeUpgrade,   ///< a newer Clarion was about to change the schema
    BeforeRestore,   ///< another content was about to take its place
    ByHand,          ///< somebody wanted it
    Damaged          ///< no good backup, but what was found damaged, kept before it was replaced
};

/// One backup: a whole workspace in a file of its own. When and why are in its name, so that a person who looks into the
/// folder can tell them too.
struct Backup {
    QString file;
    int number = 0;         ///< they are counted up as they are made, whatever the clock says
    BackupReason reason = BackupReason::Daily;
    int fromVersion = 0;    ///< before an upgrade: the schema version that it has
    QDateTime made;         ///< by the clock of then, in UTC
    qint64 bytes = 0;
    bool isWhole = false;   ///< as long as its header says, and a workspace's; what is in it is checked where it matters

    friend bool operator==(const Backup&, const Backup&) = default;
};

/// Where the backups of a workspace lie: beside it.
[[nodiscard]] QString backupFolder(const QString& workspaceFile);
/// "daily", "before-upgrade", "before-restore", "by-hand", "damaged": for names and commands.
[[nodiscard]] QString reasonName(BackupReason reason);

/// Every backup of a workspace, the last made first; those that are not whole too. Errors: FileUnreadable.
[[nodiscard]] Result<std::vector<Backup>> backupsOf(const QString& workspaceFile);
/// Whether the day has no backup yet: the last daily one has another date, be it an earlier or (the clock was wrong) a
/// later one.
[[nodiscard]] bool isDailyBackupDue(const std::vector<Backup>& backups, const QDateTime& now);

/// Backs up the content as of this moment, also while others write; reads only, but SQLite wants a connection that may
/// write. It gets its name when it is whole, on the disk and checked, and then those that are not needed any more go
/// (see superfluousBackups; `keep` stays in any case). Takes as long as the disk needs: not in the GUI thread.
/// Errors: WorkspaceDamaged, DiskFull, FileUnwritable, DatabaseBusy (another program is at it).
[[nodiscard]] Result<Backup> makeBackup(const Database& database, BackupReason reason, const Clock& clock, const QString& keep = {});
/// Keeps the bytes of a damaged workspace, page by page and unlooked at, before something takes their place.
[[nodiscard]] Result<Backup> keepDamaged(const Database& database, const Clock& clock);
/// The same where SQLite will not even open the file: it goes to the backups as it lies, with its log. Nobody may have it open.
[[nodiscard]] Result<Backup> putDamagedAside(const QString& workspaceFile, const Clock& clock);

/// The rule, over whole backups. Kept are: of the daily ones the last of each of the last 7 days that have any, and of each
/// of the 4 weeks before those; the last before each upgrade; the last 5 before a restore, the last 5 by hand, the last 3
/// damaged ones. Days and weeks are counted as they were made, and no age is asked for: a clock that was wrong for a day
/// costs no more than that day.
[[nodiscard]] std::vector<Backup> superfluousBackups(std::vector<Backup> whole);

enum class Thoroughness { Quick, Full };
/// Whether a file is a workspace with nothing broken in it. Errors: WorkspaceDamaged, FileUnreadable, Database.
[[nodiscard]] Result<void> checkWorkspaceFile(const QString& file, Thoroughness thoroughness);

/// What tells one content that was brought back from another: who has read it before sees by it that the content under
/// their hands has been replaced. Empty where nothing ever was.
[[nodiscard]] Result<QString> restoreMark(const Database& database);
/// A mark that never was before.
[[nodiscard]] Result<void> writeRestoreMark(const Database& database);

/// Puts the pages of one database in the place of those of the other, in one transaction: whoever has it open sees the one
/// content or the other. Errors: DatabaseBusy (somebody has been writing for half a minute), DiskFull, Database.
[[nodiscard]] Result<void> replaceContent(const Database& database, const Database& by);

} // namespace clarion
