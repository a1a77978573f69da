#include "floordatabase.h"

#include <QFile>

#include <sqlite3.h>

namespace clarion {

FloorDatabase::FloorDatabase(const QString& file)
{
    if (sqlite3_open(QFile::encodeName(file).constData(), &m_handle) != SQLITE_OK)
        qFatal("%s: %s", qPrintable(file), sqlite3_errmsg(m_handle));
    run("PRAGMA cache_size = -65536; PRAGMA mmap_size = 1073741824; PRAGMA temp_store = MEMORY");
}

FloorDatabase::~FloorDatabase()
{
    sqlite3_close(m_handle);
}

void FloorDatabase::run(const char* sql)
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(m_handle));
}

qint64 FloorDatabase::lastRowId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

FloorStatement::FloorStatement(const FloorDatabase& database, const char* sql)
{
    if (sqlite3_prepare_v3(database.handle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(database.handle()));
}

FloorStatement::~FloorStatement()
{
    sqlite3_finalize(m_statement);
}

void FloorStatement::bind(int position, std::string_view text)
{
    sqlite3_bind_text64(m_statement, position, text.data(), text.size(), SQLITE_STATIC, SQLITE_UTF8);
}

void FloorStatement::bind(int position, qint64 number)
{
    sqlite3_bind_int64(m_statement, position, number);
}

bool FloorStatement::step()
{
    const int outcome = sqlite3_step(m_statement);
    if (outcome == SQLITE_ROW)
        return true;
    if (outcome != SQLITE_DONE)
        qFatal("%s", sqlite3_errmsg(sqlite3_db_handle(m_statement)));
    sqlite3_reset(m_statement);
    return false;
}

void FloorStatement::reset()
{
    sqlite3_reset(m_statement);
}

std::string_view FloorStatement::text(int column) const
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return {bytes ? bytes : "", static_cast<size_t>(sqlite3_column_bytes(m_statement, column))};
}

qint64 FloorStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

} // namespace clarion
