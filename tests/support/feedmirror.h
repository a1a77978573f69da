#pragma once

#include "base/result.h"

#include <QStringList>

namespace clarion {

/// What feeds that are followed brought into a workspace, a line a row, without what the last check left.
[[nodiscard]] QStringList feedTables(const QString& workspaceFile);

/// The same, and every word of the full-text index with where it stands. Two workspaces that read the same have the same
/// lines, whatever way they took. Ends the test where the index is damaged.
[[nodiscard]] QStringList feedMirror(const QString& workspaceFile);

/// The rows of a query's first column.
[[nodiscard]] QStringList rowsOf(const QString& workspaceFile, const char* sql);

/// The first difference between two lists; empty where there is none.
[[nodiscard]] QString firstDifference(const QStringList& actual, const QStringList& expected);

} // namespace clarion

/// For test slots: two such lists are the same, or the first difference is told.
#define COMPARE_ROWS(actual, expected) \
    do { \
        const QString different = clarion::firstDifference(actual, expected); \
        QVERIFY2(different.isEmpty(), qPrintable(different)); \
    } while (false)
