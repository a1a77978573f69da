#pragma once

#include "storage/backup.h"

#include <QStringList>

#include <optional>

namespace clarion {

/// What is in a backup, or in any workspace's file, as a list shows it.
struct BackupContents {
    int schemaVersion = 0;
    int posts = 0;           ///< those in the bin are not counted
    QDateTime lastChanged;   ///< of a post; invalid where there is none
};

/// What bringing back a backup would do to the posts.
struct RestoreEffect {
    BackupContents now;
    BackupContents then;
    int gone = 0;        ///< are there now and not in the backup
    int back = 0;        ///< are in the backup and not there now
    int changed = 0;     ///< in both, and otherwise
    int unposted = 0;    ///< marked as posted now, and not so in the backup: they could go out twice
};

struct RestoreOutcome {
    std::optional<Backup> before;   ///< bringing this back undoes it; none where there was nothing to keep
    BackupContents contents;
    bool isUpgraded = false;        ///< the backup had an older schema
    QStringList missingPictures;    ///< by the names that the officer knows them by
    int fetchedPictures = 0;        ///< were missing, and lay beside the file that was brought back
};

/// Reads a file that may be a backup of this workspace, a workspace or anything else.
/// Errors: WorkspaceDamaged, WorkspaceNewer, FileUnreadable, Database.
[[nodiscard]] Result<BackupContents> contentsOf(const QString& file);

/// Compares posts by id and revision. A workspace that cannot be read counts as empty. Errors: as contentsOf(source).
[[nodiscard]] Result<RestoreEffect> effectOfRestore(const QString& workspaceFile, const QString& source);

/// Puts the content of `source` in the place of the workspace's, in one step: nothing is changed where it fails. The source
/// is checked through and through, copied, brought up to date as a copy, and what was there before is backed up first, or
/// kept as it is where it is damaged. Programs that have the workspace open see another content by
/// Workspace::dataVersion() and restoreMark(), and may not write before they have looked (Writer). Not in the GUI thread.
/// Errors: InvalidArgument (the workspace itself), those of contentsOf(), of makeBackup() and of replaceContent().
[[nodiscard]] Result<RestoreOutcome> restoreWorkspace(const QString& workspaceFile, const QString& source, const Clock& clock);

} // namespace clarion
