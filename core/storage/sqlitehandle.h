#pragma once

struct sqlite3;

namespace clarion {

class Database;

/// The driver's own connection, for what Qt has no words for; nullptr where the driver gives none. Qt's SQLite driver and
/// this code use the one library of the system.
[[nodiscard]] sqlite3* sqliteHandle(const Database& database);

} // namespace clarion
