#pragma once

#include "base/result.h"

#include <QStringList>

namespace clarion {

/// What feeds brought into a workspace, a line a row, and every word of the full-text index with where it stands. Two
/// workspaces that read the same have the same lines, whatever way they took. Ends the test where the index is damaged.
[[nodiscard]] QStringList feedMirror(const QString& workspaceFile);

/// The rows of a query's first column.
[[nodiscard]] QStringList rowsOf(const QString& workspaceFile, const char* sql);

/// The first difference between two lists; empty where there is none.
[[nodiscard]] QString firstDifference(const QStringList& actual, const QStringList& expected);

} // namespace clarion
