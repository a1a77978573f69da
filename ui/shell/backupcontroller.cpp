#include "shell/backupcontroller.h"

#include "shared/workpool.h"

#include <QtConcurrent>

namespace clarion {
namespace {

constexpr int soonMs = 3000;       // after the first frame, and whatever else the start brings
constexpr int lookAtTheDayMs = 60'000;
constexpr int looksLeftOut = 10;   // after a failure

Result<Backup> backUp(const QString& file, BackupReason reason, const Clock& clock)
{
    // A connection of this thread's own; it may write, as SQLite wants it for a copy.
    const auto database = Database::open(file, Database::Mode::ReadWrite);
    if (!database)
        return failure(database.error());
    return makeBackup(**database, reason, clock);
}

/// Nothing where the day has its backup already, by this program or by another one.
Result<std::optional<Backup>> backUpTheDay(const QString& file, const Clock& clock)
{
    const auto backups = backupsOf(file);
    if (!backups)
        return failure(backups.error());
    if (!isDailyBackupDue(*backups, clock.now()))
        return std::optional<Backup>();
    auto made = backUp(file, BackupReason::Daily, clock);
    if (!made)
        return failure(made.error());
    return std::optional(std::move(*made));
}

} // namespace

BackupController::BackupController(const Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace)
{
    m_clock.setInterval(lookAtTheDayMs);
    connect(&m_clock, &QTimer::timeout, this, &BackupController::lookAtTheDay);
    connect(&m_running, &QFutureWatcher<void>::finished, this, [this] {
        const Report report = std::exchange(m_report, {});
        report();
        Q_EMIT finished();
        next();
    });
}

BackupController::~BackupController()
{
    m_jobs.clear();
    m_running.waitForFinished();
}

QDate BackupController::today() const
{
    return LocalTime::fromUtc(m_workspace.clock().now()).date;
}

void BackupController::startDaily()
{
    m_clock.start();
    QTimer::singleShot(soonMs, this, &BackupController::lookAtTheDay);
}

void BackupController::lookAtTheDay()
{
    if (m_doneFor == today() || m_pause-- > 0)
        return;
    m_pause = 0;
    const auto outcome = std::make_shared<Result<std::optional<Backup>>>();
    enqueue([outcome, file = m_workspace.file(), &clock = m_workspace.clock()] { *outcome = backUpTheDay(file, clock); },
            [this, outcome] {
                if (*outcome) {
                    m_doneFor = today();
                    if (**outcome)
                        Q_EMIT backedUp(***outcome);
                    return;
                }
                // Tried again in some minutes; told once a day, as nothing that the person wrote is in danger.
                m_pause = looksLeftOut;
                if (std::exchange(m_toldFor, today()) != today())
                    Q_EMIT backupFailed(outcome->error());
            });
}

void BackupController::backUpNow()
{
    const auto outcome = std::make_shared<Result<Backup>>();
    enqueue([outcome, file = m_workspace.file(), &clock = m_workspace.clock()] { *outcome = backUp(file, BackupReason::ByHand, clock); },
            [this, outcome] {
                if (*outcome)
                    Q_EMIT backedUp(**outcome);
                else
                    Q_EMIT backupFailed(outcome->error());
            });
}

void BackupController::restore(const QString& source)
{
    m_isRestoring = true;
    const auto outcome = std::make_shared<Result<RestoreOutcome>>();
    enqueue([outcome, source, file = m_workspace.file(), &clock = m_workspace.clock()] { *outcome = restoreWorkspace(file, source, clock); },
            [this, outcome] {
                m_isRestoring = false;
                if (*outcome)
                    Q_EMIT restored(**outcome);
                else
                    Q_EMIT restoreFailed(outcome->error());
            });
}

void BackupController::enqueue(Job job, Report report)
{
    m_jobs.emplace_back(std::move(job), std::move(report));
    next();
}

void BackupController::next()
{
    if (m_report || m_jobs.empty())
        return;
    auto [job, report] = std::move(m_jobs.front());
    m_jobs.pop_front();
    m_report = std::move(report);
    Q_EMIT started();
    m_running.setFuture(QtConcurrent::run(&workPool(), job));
}

} // namespace clarion
