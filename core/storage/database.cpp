#include "storage/database.h"

#include "storage/query.h"
#include "storage/sqlerror.h"
#include "storage/sqlitehandle.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>

#include <sqlite3.h>

#include <atomic>

namespace clarion {
namespace {

constexpr int busyTimeout = 5000; // milliseconds

/// Reads the file's header and schema, so that also a file that is no database is found out here: the pragmas of a
/// reading connection alone would not look at it.
Result<void> checkIdentity(const Database& database)
{
    Query query(database, "SELECT EXISTS (SELECT 1 FROM sqlite_schema) OR (SELECT user_version FROM pragma_user_version) <> 0, "
                          "(SELECT application_id FROM pragma_application_id)");
    if (auto done = query.execute(); !done)
        return failure(done.error());
    if (query.next() && query.integer(0) != 0 && query.integer(1) != workspaceApplicationId)
        return failure(ErrorCode::WorkspaceDamaged, database.file(),
                       QStringLiteral("a SQLite file, but not a workspace of Clarion"));
    return {};
}

/// Of two programs that turn one file to WAL at the same moment SQLite refuses one at once, whatever the busy timeout:
/// each holds what the other waits for. So the waiting is done here.
Result<void> useWal(const Database& database)
{
    const QDeadlineTimer patience(busyTimeout);
    for (;;) {
        auto done = database.execute(QStringLiteral("PRAGMA journal_mode = WAL"));
        if (done || done.error().code != ErrorCode::DatabaseBusy || patience.hasExpired())
            return done;
        QThread::msleep(5);
    }
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString& file, Mode mode)
{
    static std::atomic_int counter{0};
    const QString connection = QStringLiteral("clarion-%1").arg(++counter);
    if (mode == Mode::ReadOnly && !QFileInfo::exists(file))
        return failure(ErrorCode::FileUnreadable, file, QStringLiteral("no such file"));

    std::unique_ptr<Database> database(new Database(file, connection));
    {
        QSqlDatabase handle = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        if (!handle.isValid())
            return failure(ErrorCode::Database, file, QStringLiteral("Qt's SQLite driver is not installed"));
        handle.setDatabaseName(file);
        handle.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeout));
        if (!handle.open())
            return failure(ErrorCode::FileUnreadable, file, handle.lastError().text());
    }
    // SQLite opens what it may not write for reading, without a word: better told now than at the first thing typed.
    if (mode == Mode::ReadWrite && sqlite3_db_readonly(sqliteHandle(*database), "main") == 1)
        return failure(ErrorCode::FileUnwritable, file, QStringLiteral("it may only be read"));
    if (auto ours = checkIdentity(*database); !ours)
        return failure(ours.error());
    // foreign_keys is off by default and cannot be changed inside a transaction, so it is set here, at every open.
    QStringList pragmas{QStringLiteral("PRAGMA foreign_keys = ON"), QStringLiteral("PRAGMA trusted_schema = OFF"),
                        QStringLiteral("PRAGMA temp_store = MEMORY")};
    if (mode == Mode::ReadWrite) {
        if (auto done = useWal(*database); !done)
            return failure(done.error());
        pragmas << QStringLiteral("PRAGMA synchronous = FULL");
    } else {
        // A read-only open cannot recover a WAL that a crash left; query_only can, and writes nothing of ours.
        pragmas << QStringLiteral("PRAGMA query_only = ON");
        // Taken as pages are read; a search goes through more than SQLite's own 2 MB and would read them again each time.
        pragmas << QStringLiteral("PRAGMA cache_size = -16384");
    }
    for (const QString& pragma : std::as_const(pragmas)) {
        if (auto done = database->execute(pragma); !done)
            return failure(done.error());
    }
    return database;
}

Database::~Database()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

QSqlDatabase Database::handle() const
{
    return QSqlDatabase::database(m_connection, false);
}

Result<void> Database::execute(const QString& sql) const
{
    if (faultIsDue())
        return failure(injectedFault(m_file));
    QSqlQuery query(handle());
    if (!query.exec(sql))
        return failure(sqlFailure(query.lastError(), m_file));
    return {};
}

Result<void> Database::copyTo(const QString& copy) const
{
    Query query(*this, "VACUUM INTO :file");
    query.bind(":file", copy);
    return query.execute();
}

} // namespace clarion
