#pragma once

#include "shell/synccontroller.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace clarion {

/// The foot of the window: what a sync is doing, with a way to stop it, and when the last one was.
class SyncStatus final : public QWidget {
    Q_OBJECT
public:
    SyncStatus(Workspace& workspace, SyncController& sync, QWidget* parent);

    /// What is so while nothing is going on: working offline, or when something was last read.
    void showRest();

private:
    void showProgress(const QString& title, const SyncProgress& progress);
    void showEnd(const SyncOutcome& outcome);

    Workspace& m_workspace;
    SyncController& m_sync;
    QLabel* m_state;
    QProgressBar* m_progress;
    QPushButton* m_stop;
};

} // namespace clarion
