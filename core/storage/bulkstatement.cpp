#include "storage/bulkstatement.h"

#include "storage/sqlerror.h"
#include "storage/sqlitehandle.h"

#include <sqlite3.h>

namespace clarion {

BulkStatement::BulkStatement(const Database& database, const char* sql) : m_database(database), m_handle(sqliteHandle(database))
{
    if (m_handle && sqlite3_prepare_v2(m_handle, sql, -1, &m_statement, nullptr) != SQLITE_OK)
        m_unprepared = error();
    else if (!m_handle)
        m_unprepared = {ErrorCode::Internal, m_database.file(), QStringLiteral("Qt's SQLite driver gives no handle")};
}

BulkStatement::~BulkStatement()
{
    sqlite3_finalize(m_statement);
}

void BulkStatement::bindText(int position, std::string_view utf8)
{
    // A view of nothing has no address, and SQLite would take that for NULL.
    leaveRow();
    sqlite3_bind_text64(m_statement, position, utf8.empty() ? "" : utf8.data(), utf8.size(), SQLITE_STATIC, SQLITE_UTF8);
}

void BulkStatement::bindInteger(int position, qint64 value)
{
    leaveRow();
    sqlite3_bind_int64(m_statement, position, value);
}

void BulkStatement::bindReal(int position, double value)
{
    leaveRow();
    sqlite3_bind_double(m_statement, position, value);
}

void BulkStatement::bindNull(int position)
{
    leaveRow();
    sqlite3_bind_null(m_statement, position);
}

Result<int> BulkStatement::execute()
{
    if (m_database.faultIsDue())
        return failure(injectedFault(m_database.file()));
    if (!m_statement)
        return failure(m_unprepared);
    const int outcome = sqlite3_step(m_statement);
    if (outcome != SQLITE_DONE && outcome != SQLITE_ROW) {
        const Error reason = error();
        sqlite3_reset(m_statement);
        return failure(reason);
    }
    const int changed = sqlite3_changes(m_handle);
    sqlite3_reset(m_statement);
    return changed;
}

Result<bool> BulkStatement::fetch()
{
    if (m_database.faultIsDue())
        return failure(injectedFault(m_database.file()));
    leaveRow();
    return step();
}

Result<bool> BulkStatement::next()
{
    if (!m_isOnRow && m_database.faultIsDue())
        return failure(injectedFault(m_database.file()));
    return step();
}

Result<bool> BulkStatement::step()
{
    if (!m_statement)
        return failure(m_unprepared);
    const int outcome = sqlite3_step(m_statement);
    m_isOnRow = outcome == SQLITE_ROW;
    if (m_isOnRow)
        return true;
    const Result<bool> answer = outcome == SQLITE_DONE ? Result<bool>(false) : failure(error());
    sqlite3_reset(m_statement);
    return answer;
}

void BulkStatement::leaveRow()
{
    // SQLite refuses, without a word here, to bind values while a row is still open.
    if (m_isOnRow)
        sqlite3_reset(m_statement);
    m_isOnRow = false;
}

qint64 BulkStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::string_view BulkStatement::text(int column) const
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return bytes ? std::string_view(bytes, static_cast<size_t>(sqlite3_column_bytes(m_statement, column))) : std::string_view();
}

bool BulkStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

int BulkStatement::positionOf(const char* placeholder) const
{
    return sqlite3_bind_parameter_index(m_statement, placeholder);
}

qint64 BulkStatement::lastRowId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

Error BulkStatement::error() const
{
    return sqlFailure(sqlite3_extended_errcode(m_handle), QString::fromUtf8(sqlite3_errmsg(m_handle)), m_database.file());
}

} // namespace clarion
