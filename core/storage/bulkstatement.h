#pragma once

#include "base/result.h"
#include "storage/database.h"

#include <QByteArray>

#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace clarion {

/// One prepared statement for very many rows, in SQLite's own interface: text goes in as the UTF-8 that it arrived in,
/// and nothing is looked up by name. Positions count from 1. Belongs to the connection and its thread; must go before it.
class BulkStatement {
public:
    BulkStatement(const Database& database, const char* sql);
    ~BulkStatement();
    BulkStatement(const BulkStatement&) = delete;
    BulkStatement& operator=(const BulkStatement&) = delete;

    /// The bytes must live until the next execute() or next() has returned.
    void bindText(int position, std::string_view utf8);
    void bindText(int position, const QByteArray& utf8) { bindText(position, std::string_view(utf8.constData(), static_cast<size_t>(utf8.size()))); }
    void bindInteger(int position, qint64 value);
    void bindReal(int position, double value);
    void bindNull(int position);

    /// Runs a statement that gives no rows; says how many rows it changed.
    [[nodiscard]] Result<int> execute();
    /// Runs a query for at most one row: whether there is one. The columns stay readable until the next call
    /// or bind.
    [[nodiscard]] Result<bool> fetch();
    /// Goes to the first row of a query for many, and then from one to the next: whether there is one.
    [[nodiscard]] Result<bool> next();
    /// Where the value of a named placeholder is bound; 0 where the statement has none of that name.
    [[nodiscard]] int positionOf(const char* placeholder) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] std::string_view text(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    /// The rowid of the last insertion of this connection.
    [[nodiscard]] qint64 lastRowId() const;

private:
    [[nodiscard]] Error error() const;
    [[nodiscard]] Result<bool> step();
    void leaveRow();

    const Database& m_database;
    sqlite3* m_handle = nullptr;
    sqlite3_stmt* m_statement = nullptr;
    bool m_isOnRow = false;
    Error m_unprepared;   ///< why there is no statement
};

} // namespace clarion
