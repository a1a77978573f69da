#pragma once

class QString;

namespace clarion {

/// Whether `file` is the workspace, or one of the files that SQLite keeps beside it, by whatever name. Such a file must be neither
/// read nor written by anything else: closing it, too, would take SQLite's locks on it away.
[[nodiscard]] bool isPartOfWorkspace(const QString& workspaceFile, const QString& file);

} // namespace clarion
