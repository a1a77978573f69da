#include "storage/migrator.h"

#include "storage/backup.h"
#include "storage/query.h"
#include "storage/transaction.h"

#include <QFile>
#include <QLockFile>

#include <array>
#include <chrono>

namespace clarion {
namespace {

struct MigrationFile {
    int version;
    const char* path;
};

/// How long another program may take for its upgrade, and its copy, of a workspace.
constexpr std::chrono::minutes patience{1};

constexpr std::array migrationFiles{
    MigrationFile{1, ":/clarion/migrations/0001_start.sql"},
    MigrationFile{2, ":/clarion/migrations/0002_feeds.sql"},
    MigrationFile{3, ":/clarion/migrations/0003_searchindex.sql"},
    MigrationFile{4, ":/clarion/migrations/0004_postcodes.sql"},
    MigrationFile{5, ":/clarion/migrations/0005_outlines.sql"},
    MigrationFile{6, ":/clarion/migrations/0006_postfigures.sql"},
    MigrationFile{7, ":/clarion/migrations/0007_feedfont.sql"},
    MigrationFile{8, ":/clarion/migrations/0008_checks.sql"},
    MigrationFile{9, ":/clarion/migrations/0009_plan.sql"},
    MigrationFile{10, ":/clarion/migrations/0010_campaign.sql"},
};

constexpr bool versionsRiseByOne()
{
    int expected = 1;
    for (const MigrationFile& file : migrationFiles) {
        if (file.version != expected++)
            return false;
    }
    return true;
}
static_assert(versionsRiseByOne(), "migrations are numbered 1, 2, 3 … without gaps");

Result<int> pragmaValue(const Database& database, const char* sql)
{
    Query query(database, sql);
    if (auto done = query.execute(); !done)
        return failure(done.error());
    return query.next() ? static_cast<int>(query.integer(0)) : 0;
}

Result<bool> isEmptyFile(const Database& database)
{
    const auto tables = pragmaValue(database, "SELECT count(*) FROM sqlite_schema");
    if (!tables)
        return failure(tables.error());
    return *tables == 0;
}

/// The oldest schema version whose programs can work with this file, as the program that wrote it says.
Result<int> oldestReader(const Database& database)
{
    return pragmaValue(database, "SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'oldest_reader'");
}

Result<void> applyMigration(Database& database, const MigrationFile& migration)
{
    QFile file(QString::fromLatin1(migration.path));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::MigrationFailed, database.file(), QString::fromLatin1(migration.path));
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    // A program on another machine that shares the folder may have taken this step all the same.
    const auto version = pragmaValue(database, "PRAGMA user_version");
    if (!version)
        return failure(version.error());
    if (*version >= migration.version)
        return {};
    const QStringList statements = migrationStatements(QString::fromUtf8(file.readAll()));
    for (const QString& statement : statements) {
        if (auto done = database.execute(statement); !done)
            return failure(done.error());
    }
    for (const QString& pragma : {QStringLiteral("PRAGMA application_id = %1").arg(workspaceApplicationId),
                                  QStringLiteral("PRAGMA user_version = %1").arg(migration.version)}) {
        if (auto done = database.execute(pragma); !done)
            return failure(done.error());
    }
    return (*transaction)->commit();
}

Result<Migration> upgrade(Database& database, int version, const Clock& clock, int upTo, BeforeUpgrade before)
{
    const auto empty = isEmptyFile(database);
    if (!empty)
        return failure(empty.error());
    Migration result{*empty ? MigrationOutcome::Created : MigrationOutcome::Upgraded, version, {}};
    if (!*empty && before == BeforeUpgrade::BackUp) {
        const auto backup = makeBackup(database, BackupReason::BeforeUpgrade, clock);
        if (!backup)
            return failure(backup.error());
        result.backupFile = backup->file;
    }
    for (const MigrationFile& migration : migrationFiles) {
        if (migration.version <= version || migration.version > upTo)
            continue;
        if (auto done = applyMigration(database, migration); !done) {
            if (done.error().code == ErrorCode::Database)
                return failure(ErrorCode::MigrationFailed, database.file(), done.error().detail);
            return failure(done.error());
        }
    }
    return result;
}

} // namespace

QStringList migrationStatements(const QString& sql)
{
    QStringList statements;
    QStringList lines;
    const auto finish = [&] {
        const QString statement = lines.join(QLatin1Char('\n')).trimmed();
        if (!statement.isEmpty())
            statements << statement;
        lines.clear();
    };
    for (const QString& line : sql.split(QLatin1Char('\n'))) {
        if (line.trimmed() == QLatin1String("-- next"))
            finish();
        else
            lines << line;
    }
    finish();
    return statements;
}

int newestSchemaVersion()
{
    return migrationFiles.back().version;
}

Result<Migration> migrate(Database& database, const Clock& clock, int upTo, BeforeUpgrade before)
{
    const auto found = pragmaValue(database, "PRAGMA user_version");
    if (!found)
        return failure(found.error());
    if (*found == upTo)
        return Migration{MigrationOutcome::UpToDate, *found, {}};
    if (*found > upTo) {
        const auto oldest = oldestReader(database);
        if (!oldest)
            return failure(oldest.error());
        return Migration{*oldest <= upTo ? MigrationOutcome::NewerCompatible : MigrationOutcome::NewerIncompatible,
                         *found, {}};
    }

    // One program at a time: another would copy a file that is half made, or write its copy over this one's. Where the
    // lock cannot be made the steps are taken all the same, and SQLite says what is wrong with the folder.
    QLockFile turn(database.file() + QStringLiteral(".upgrade-lock"));
    turn.setStaleLockTime(std::chrono::milliseconds(patience).count());
    if (!turn.tryLock(std::chrono::milliseconds(patience).count()) && turn.error() == QLockFile::LockFailedError)
        return failure(ErrorCode::DatabaseBusy, database.file(), QStringLiteral("another program is upgrading it"));
    const auto version = pragmaValue(database, "PRAGMA user_version");
    if (!version)
        return failure(version.error());
    if (*version >= upTo)
        return migrate(database, clock, upTo, before);
    return upgrade(database, *version, clock, upTo, before);
}

} // namespace clarion
