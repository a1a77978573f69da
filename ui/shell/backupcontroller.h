#pragma once

#include "workspace/restore.h"
#include "workspace/workspace.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>

namespace clarion {

/// Makes and brings back backups beside the window, one job at a time: the first of each day by itself, others when they
/// are wanted.
class BackupController final : public QObject {
    Q_OBJECT
public:
    BackupController(const Workspace& workspace, QObject* parent);
    /// Waits for what is under way; what has not begun is dropped.
    ~BackupController() override;

    /// From now on each day has its backup: today's in a moment, the next when the day turns.
    void startDaily();
    /// Backs the day up where it has no backup yet.
    void lookAtTheDay();
    void backUpNow();
    /// Nothing may be written to the workspace meanwhile; see restoreWorkspace().
    void restore(const QString& source);
    [[nodiscard]] bool isRestoring() const { return m_isRestoring; }

Q_SIGNALS:
    void started();
    /// Whatever became of the last job.
    void finished();
    void backedUp(const clarion::Backup& backup);
    void restored(const clarion::RestoreOutcome& outcome);
    void restoreFailed(const clarion::Error& error);
    void backupFailed(const clarion::Error& error);

private:
    using Job = std::function<void()>;           ///< in a thread of the pool
    using Report = std::function<void()>;        ///< in this thread, afterwards

    void enqueue(Job job, Report report);
    void next();
    [[nodiscard]] QDate today() const;

    const Workspace& m_workspace;
    QTimer m_clock;
    QDate m_doneFor;      ///< this day has its backup
    QDate m_toldFor;      ///< that it could not be made has been told today
    int m_pause = 0;      ///< looks that are left out after one that failed
    bool m_isRestoring = false;
    std::deque<std::pair<Job, Report>> m_jobs;
    Report m_report;
    QFutureWatcher<void> m_running;
};

} // namespace clarion
