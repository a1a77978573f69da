#include "storage/sqlerror.h"

#include "base/savefile.h"

#include <QSqlError>

namespace clarion {

Error sqlFailure(const QSqlError& error, const QString& subject)
{
    return sqlFailure(error.nativeErrorCode().toInt(), error.text(), subject);
}

Error sqlFailure(int resultCode, const QString& message, const QString& subject)
{
    // Primary result codes of sqlite3.h; the low byte of an extended one is the primary code.
    switch (resultCode & 0xff) {
    case 5:   // SQLITE_BUSY
    case 6:   // SQLITE_LOCKED
        return {ErrorCode::DatabaseBusy, subject, message};
    case 13:  // SQLITE_FULL
        return {ErrorCode::DiskFull, subject, message};
    case 11:  // SQLITE_CORRUPT
    case 26:  // SQLITE_NOTADB
        return {ErrorCode::WorkspaceDamaged, subject, message};
    case 10:  // SQLITE_IOERR, also where no room is left for the log's index
        return {isDiskFull(subject) ? ErrorCode::DiskFull : ErrorCode::Database, subject, message};
    case 8:   // SQLITE_READONLY
    case 14:  // SQLITE_CANTOPEN
        return {isDiskFull(subject) ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, subject, message};
    default:
        return {ErrorCode::Database, subject, message};
    }
}

Error injectedFault(const QString& subject)
{
    return {ErrorCode::DiskFull, subject, QStringLiteral("injected fault")};
}

} // namespace clarion
