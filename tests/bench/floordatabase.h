#pragma once

#include <QString>

#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace clarion {

/// A workspace's file in SQLite's own interface, for floors: no Qt, no checks, plenty of cache. Any error ends the program.
class FloorDatabase {
public:
    explicit FloorDatabase(const QString& file);
    ~FloorDatabase();
    FloorDatabase(const FloorDatabase&) = delete;
    FloorDatabase& operator=(const FloorDatabase&) = delete;

    void run(const char* sql);
    [[nodiscard]] qint64 lastRowId() const;
    [[nodiscard]] sqlite3* handle() const { return m_handle; }

private:
    sqlite3* m_handle = nullptr;
};

class FloorStatement {
public:
    FloorStatement(const FloorDatabase& database, const char* sql);
    ~FloorStatement();
    FloorStatement(const FloorStatement&) = delete;
    FloorStatement& operator=(const FloorStatement&) = delete;

    void bind(int position, std::string_view text);
    void bind(int position, qint64 number);
    /// Whether there is a row. After the last one the statement is ready for the next values.
    bool step();
    void reset();
    [[nodiscard]] std::string_view text(int column) const;
    [[nodiscard]] qint64 integer(int column) const;

private:
    sqlite3_stmt* m_statement = nullptr;
};

} // namespace clarion
