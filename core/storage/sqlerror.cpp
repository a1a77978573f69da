#include "storage/sqlerror.h"

#include <QSqlError>

namespace clarion {

Error sqlFailure(const QSqlError& error, const QString& subject)
{
    // Primary result codes of sqlite3.h; the driver hands on extended ones, whose low byte is the primary code.
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 5:   // SQLITE_BUSY
    case 6:   // SQLITE_LOCKED
        return {ErrorCode::DatabaseBusy, subject, error.text()};
    case 13:  // SQLITE_FULL
        return {ErrorCode::DiskFull, subject, error.text()};
    case 11:  // SQLITE_CORRUPT
    case 26:  // SQLITE_NOTADB
        return {ErrorCode::WorkspaceDamaged, subject, error.text()};
    case 8:   // SQLITE_READONLY
    case 14:  // SQLITE_CANTOPEN
        return {ErrorCode::FileUnwritable, subject, error.text()};
    default:
        return {ErrorCode::Database, subject, error.text()};
    }
}

Error injectedFault(const QString& subject)
{
    return {ErrorCode::DiskFull, subject, QStringLiteral("injected fault")};
}

} // namespace clarion
