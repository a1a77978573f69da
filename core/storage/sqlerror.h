#pragma once

#include "base/error.h"

class QSqlError;

namespace clarion {

/// SQLite's error as one of ours: busy, full, damaged or plain Database.
[[nodiscard]] Error sqlFailure(const QSqlError& error, const QString& subject);
/// The same for a result code of sqlite3.h, extended or not.
[[nodiscard]] Error sqlFailure(int resultCode, const QString& message, const QString& subject);

/// What a fault injector answers with: a disk that is full.
[[nodiscard]] Error injectedFault(const QString& subject);

} // namespace clarion
