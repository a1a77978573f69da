#include "storage/backup.h"

#include "base/filelock.h"
#include "base/localtime.h"
#include "base/savefile.h"
#include "storage/query.h"
#include "storage/sqlerror.h"
#include "storage/sqlitehandle.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QThread>
#include <QUuid>
#include <QtEndian>

#include <sqlite3.h>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>

namespace clarion {
namespace {

constexpr int keptDays = 7;
constexpr int keptWeeks = 4;
constexpr int keptBeforeRestore = 5;
constexpr int keptByHand = 5;
constexpr int keptDamaged = 3;
/// How long another program may take for its backup, or for a write that a restore has to wait for.
constexpr std::chrono::seconds backupPatience{30};

/// What SQLite calls the log beside a file.
constexpr auto logEnding = "-wal";

constexpr std::array backupReasons{BackupReason::Daily, BackupReason::BeforeUpgrade, BackupReason::BeforeRestore, BackupReason::ByHand,
                             BackupReason::Damaged};

QString backupName(const Backup& backup)
{
    QString name = QStringLiteral("%1-%2-%3").arg(backup.number, 4, 10, QLatin1Char('0'))
                       .arg(backup.made.toString(QStringLiteral("yyyy-MM-dd'T'HHmmss'Z'")), reasonName(backup.reason));
    if (backup.reason == BackupReason::BeforeUpgrade)
        name += QStringLiteral("-from-%1").arg(backup.fromVersion);
    return name + QStringLiteral(".clarion");
}

/// What a SQLite file says of itself in its first hundred bytes, against how long it is: half a file is found out without
/// reading it. https://www.sqlite.org/fileformat2.html#the_database_header
bool isWholeFile(const QString& path, qint64 bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray header = file.read(100);
    if (header.size() < 100 || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return false;
    const qint64 written = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = written == 1 ? 65536 : written;
    const qint64 pages = qFromBigEndian<quint32>(header.constData() + 28);
    return pages > 0 && pages * pageSize == bytes && qFromBigEndian<qint32>(header.constData() + 68) == workspaceApplicationId;
}

std::optional<Backup> backupFrom(const QFileInfo& info)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A(\\d{4,9})-(\\d{4}-\\d\\d-\\d\\dT\\d{6})Z-(daily|before-upgrade|before-restore|by-hand|damaged)(?:-from-(\\d{1,6}))?\\.clarion\\z"));
    const auto match = pattern.match(info.fileName());
    if (!match.hasMatch())
        return std::nullopt;
    Backup backup;
    backup.file = info.absoluteFilePath();
    backup.number = match.captured(1).toInt();
    backup.made = QDateTime::fromString(match.captured(2), QStringLiteral("yyyy-MM-dd'T'HHmmss"));
    backup.made.setTimeSpec(Qt::UTC);
    for (const BackupReason reason : backupReasons) {
        if (reasonName(reason) == match.captured(3))
            backup.reason = reason;
    }
    backup.fromVersion = match.captured(4).toInt();
    backup.bytes = info.size();
    backup.isWhole = backup.made.isValid() && isWholeFile(backup.file, backup.bytes);
    return backup;
}

QDate dayOf(const Backup& backup)
{
    return LocalTime::fromUtc(backup.made).date;
}

/// Onto the disk itself: VACUUM INTO leaves that to whoever wants the copy.
Result<void> flushToDisk(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool done = descriptor >= 0 && ::fsync(descriptor) == 0;
    const int reason = errno;
    if (descriptor >= 0)
        ::close(descriptor);
    if (!done)
        return failure(reason == ENOSPC || reason == EDQUOT ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, path, qt_error_string(reason));
    return {};
}

/// Of one kind of backup, those beyond the last `count`.
void takeBeyond(const std::vector<Backup>& backups, BackupReason reason, int count, std::vector<Backup>& beyond)
{
    int seen = 0;
    for (const Backup& backup : backups) {
        if (backup.reason == reason && ++seen > count)
            beyond.push_back(backup);
    }
}

/// Takes away what is not needed any more. What another one is deleted for is checked first: a backup that was damaged
/// where it lies takes nobody's place.
void pruneBackups(const QString& workspaceFile, const QString& keep)
{
    auto backups = backupsOf(workspaceFile);
    if (!backups)
        return;
    std::erase_if(*backups, [](const Backup& backup) { return !backup.isWhole && backup.reason != BackupReason::Damaged; });
    QSet<QString> checked;
    for (;;) {
        const std::vector<Backup> superfluous = superfluousBackups(*backups);
        const auto isKept = [&](const Backup& backup) { return std::find(superfluous.begin(), superfluous.end(), backup) == superfluous.end(); };
        const auto isWitness = [&](const Backup& backup) {
            return isKept(backup) && backup.reason != BackupReason::Damaged && !checked.contains(backup.file)
                   && std::any_of(superfluous.begin(), superfluous.end(), [&](const Backup& other) { return other.reason == backup.reason; });
        };
        const auto damaged = std::find_if(backups->begin(), backups->end(), [&](const Backup& backup) {
            if (!isWitness(backup))
                return false;
            checked.insert(backup.file);
            return !checkWorkspaceFile(backup.file, Thoroughness::Quick).has_value();
        });
        if (damaged != backups->end()) {
            backups->erase(damaged);
            continue;
        }
        for (const Backup& backup : superfluous) {
            if (backup.file == keep)
                continue;
            QFile::remove(backup.file);
            QFile::remove(backup.file + QLatin1String(logEnding));
        }
        return;
    }
}

/// Makes the file under a name that is nobody's backup, then gives it its own.
template<typename Copy>
Result<Backup> writeBackup(const QString& workspaceFile, Backup backup, const QString& keep, Copy copy)
{
    const QString folder = backupFolder(workspaceFile);
    if (!QDir().mkpath(folder))
        return failure(unwritable(folder));
    // One at a time: two would take one number, and one would sweep away what the other is at.
    const auto turn = FileLock::take(folder + QStringLiteral("/.lock"), backupPatience);
    if (!turn && turn.error().code == ErrorCode::DatabaseBusy)
        return failure(ErrorCode::DatabaseBusy, workspaceFile, QStringLiteral("another program is backing it up"));
    if (!turn)
        return failure(turn.error());
    for (const QString& half : QDir(folder).entryList({QStringLiteral("*.part*")}, QDir::Files))
        QFile::remove(folder + QLatin1Char('/') + half);
    const auto others = backupsOf(workspaceFile);
    if (!others)
        return failure(others.error());
    backup.number = others->empty() ? 1 : others->front().number + 1;
    backup.file = folder + QLatin1Char('/') + backupName(backup);
    const QString part = backup.file + QStringLiteral(".part");
    Result<void> done = copy(part);
    if (done)
        done = flushToDisk(part);
    if (done && backup.reason != BackupReason::Damaged)
        done = checkWorkspaceFile(part, Thoroughness::Quick);
    if (done && !QFile::rename(part, backup.file))
        done = failure(unwritable(backup.file));
    if (done)
        done = flushToDisk(folder);
    if (!done) {
        QFile::remove(part);
        Error error = done.error();
        if (error.code == ErrorCode::DiskFull || error.code == ErrorCode::FileUnwritable)
            error.subject = folder;
        else if (error.code == ErrorCode::WorkspaceDamaged)
            error.subject = workspaceFile;
        return failure(error);
    }
    backup.bytes = QFileInfo(backup.file).size();
    backup.isWhole = isWholeFile(backup.file, backup.bytes);
    pruneBackups(workspaceFile, keep);
    return backup;
}

Result<int> schemaOf(const Database& database)
{
    Query query(database, "PRAGMA user_version");
    if (auto done = query.execute(); !done)
        return failure(done.error());
    return query.next() ? static_cast<int>(query.integer(0)) : 0;
}

Result<void> copyPages(sqlite3* from, sqlite3* to, const QString& subject)
{
    if (!from || !to)
        return failure(ErrorCode::Internal, subject, QStringLiteral("Qt's SQLite driver gives no handle"));
    sqlite3_backup* const backup = sqlite3_backup_init(to, "main", from, "main");
    if (!backup)
        return failure(sqlFailure(sqlite3_extended_errcode(to), QString::fromUtf8(sqlite3_errmsg(to)), subject));
    const QDeadlineTimer deadline(backupPatience);
    int outcome = sqlite3_backup_step(backup, -1);
    while ((outcome == SQLITE_BUSY || outcome == SQLITE_LOCKED) && !deadline.hasExpired()) {
        QThread::msleep(20);
        outcome = sqlite3_backup_step(backup, -1);
    }
    sqlite3_backup_finish(backup);   // rolls back what is not done
    if (outcome != SQLITE_DONE)
        return failure(sqlFailure(outcome, QString::fromUtf8(sqlite3_errstr(outcome)), subject));
    return {};
}

} // namespace

QString backupFolder(const QString& workspaceFile)
{
    return QFileInfo(workspaceFile).absoluteFilePath() + QStringLiteral(".backups");
}

QString reasonName(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Daily: return QStringLiteral("daily");
    case BackupReason::BeforeUpgrade: return QStringLiteral("before-upgrade");
    case BackupReason::BeforeRestore: return QStringLiteral("before-restore");
    case BackupReason::ByHand: return QStringLiteral("by-hand");
    case BackupReason::Damaged: return QStringLiteral("damaged");
    }
    return {};
}

Result<std::vector<Backup>> backupsOf(const QString& workspaceFile)
{
    const QFileInfo folder(backupFolder(workspaceFile));
    if (!folder.exists())
        return std::vector<Backup>();
    if (!folder.isDir() || !folder.isReadable())
        return failure(ErrorCode::FileUnreadable, folder.filePath(), QStringLiteral("it is no folder that can be read"));
    std::vector<Backup> backups;
    for (const QFileInfo& info : QDir(folder.filePath()).entryInfoList(QDir::Files)) {
        if (auto backup = backupFrom(info))
            backups.push_back(std::move(*backup));
    }
    std::sort(backups.begin(), backups.end(), [](const Backup& a, const Backup& b) { return std::pair(a.number, a.file) > std::pair(b.number, b.file); });
    return backups;
}

bool isDailyBackupDue(const std::vector<Backup>& backups, const QDateTime& now)
{
    const auto last = std::find_if(backups.begin(), backups.end(),
                                   [](const Backup& backup) { return backup.reason == BackupReason::Daily && backup.isWhole; });
    return last == backups.end() || dayOf(*last) != LocalTime::fromUtc(now).date;
}

Result<Backup> makeBackup(const Database& database, BackupReason reason, const Clock& clock, const QString& keep)
{
    const auto version = schemaOf(database);
    if (!version)
        return failure(version.error());
    return writeBackup(database.file(), {{}, 0, reason, reason == BackupReason::BeforeUpgrade ? *version : 0, clock.now(), 0, false}, keep,
                [&database](const QString& part) { return database.copyTo(part); });
}

Result<Backup> keepDamaged(const Database& database, const Clock& clock)
{
    return writeBackup(database.file(), {{}, 0, BackupReason::Damaged, 0, clock.now(), 0, false}, {}, [&database](const QString& part) -> Result<void> {
        sqlite3* copy = nullptr;
        const int opened = sqlite3_open_v2(QFile::encodeName(part).constData(), &copy, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
        auto done = opened == SQLITE_OK ? copyPages(sqliteHandle(database), copy, database.file())
                                        : Result<void>(failure(sqlFailure(opened, QString::fromUtf8(sqlite3_errstr(opened)), part)));
        sqlite3_close(copy);
        return done;
    });
}

Result<Backup> putDamagedAside(const QString& workspaceFile, const Clock& clock)
{
    const QString folder = backupFolder(workspaceFile);
    if (!QDir().mkpath(folder))
        return failure(unwritable(folder));
    const auto others = backupsOf(workspaceFile);
    if (!others)
        return failure(others.error());
    Backup backup{{}, others->empty() ? 1 : others->front().number + 1, BackupReason::Damaged, 0, clock.now(), 0, false};
    backup.file = folder + QLatin1Char('/') + backupName(backup);
    const QString log = QString::fromLatin1(logEnding);
    // The log first: what it is put beside later would read it as its own.
    for (const auto& [from, to] : {std::pair(workspaceFile + log, backup.file + log), std::pair(workspaceFile, backup.file)}) {
        if (QFileInfo::exists(from) && !QFile::rename(from, to))
            return failure(ErrorCode::FileUnwritable, from);
    }
    QFile::remove(workspaceFile + QStringLiteral("-shm"));
    backup.bytes = QFileInfo(backup.file).size();
    return backup;
}

std::vector<Backup> superfluousBackups(std::vector<Backup> whole)
{
    std::sort(whole.begin(), whole.end(), [](const Backup& a, const Backup& b) { return std::pair(a.number, a.file) > std::pair(b.number, b.file); });
    std::vector<Backup> superfluous;
    QSet<QDate> days;
    QSet<std::pair<int, int>> weeksOfDays;
    QSet<std::pair<int, int>> weeks;
    QSet<int> upgrades;
    for (const Backup& backup : whole) {
        if (backup.reason == BackupReason::BeforeUpgrade) {
            if (upgrades.contains(backup.fromVersion))
                superfluous.push_back(backup);
            upgrades.insert(backup.fromVersion);
        }
        if (backup.reason != BackupReason::Daily)
            continue;
        const QDate day = dayOf(backup);
        int year = 0;
        const int number = day.weekNumber(&year);
        const std::pair week(year, number);
        if (!days.contains(day) && days.size() < keptDays) {
            days.insert(day);
            weeksOfDays.insert(week);
        } else if (days.contains(day) || weeksOfDays.contains(week) || weeks.contains(week) || weeks.size() >= keptWeeks) {
            superfluous.push_back(backup);
        } else {
            weeks.insert(week);
        }
    }
    takeBeyond(whole, BackupReason::BeforeRestore, keptBeforeRestore, superfluous);
    takeBeyond(whole, BackupReason::ByHand, keptByHand, superfluous);
    takeBeyond(whole, BackupReason::Damaged, keptDamaged, superfluous);
    return superfluous;
}

Result<void> checkWorkspaceFile(const QString& file, Thoroughness thoroughness)
{
    const auto database = Database::open(file, Database::Mode::ReadOnly);
    if (!database)
        return failure(database.error());
    // An empty file is a workspace to be made, and none that could be brought back.
    Query identity(**database, "SELECT application_id FROM pragma_application_id");
    if (auto done = identity.execute(); !done)
        return failure(done.error());
    if (!identity.next() || identity.integer(0) != workspaceApplicationId)
        return failure(ErrorCode::WorkspaceDamaged, file, QStringLiteral("there is nothing in it"));
    Query check(**database, thoroughness == Thoroughness::Quick ? "PRAGMA quick_check(1)" : "PRAGMA integrity_check(1)");
    if (auto done = check.execute(); !done)
        return failure(done.error());
    const bool answered = check.next();
    if (auto done = check.readToEnd(); !done)
        return failure(done.error());
    if (!answered || check.text(0) != QLatin1String("ok"))
        return failure(ErrorCode::WorkspaceDamaged, file, answered ? check.text(0).simplified() : QStringLiteral("it cannot be checked"));
    return {};
}

Result<QString> restoreMark(const Database& database)
{
    Query query(database, "SELECT value FROM meta WHERE key = 'restored'");
    if (auto done = query.execute(); !done) {
        // Before its first migration a file has no such table, and has not been restored.
        if (done.error().code == ErrorCode::Database)
            return QString();
        return failure(done.error());
    }
    return query.next() ? query.text(0) : QString();
}

Result<void> writeRestoreMark(const Database& database)
{
    Query query(database, "INSERT OR REPLACE INTO meta (key, value) VALUES ('restored', :mark)");
    query.bind(":mark", QUuid::createUuid().toString(QUuid::WithoutBraces));
    return query.execute();
}

Result<void> replaceContent(const Database& database, const Database& by)
{
    return copyPages(sqliteHandle(by), sqliteHandle(database), database.file());
}

} // namespace clarion
