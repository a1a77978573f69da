#pragma once

#include "feed/feedsync.h"
#include "workspace/workspace.h"

#include <QFutureWatcher>
#include <QObject>

namespace clarion {

/// What one run over all feeds came to.
struct SyncOutcome {
    std::vector<SyncReport> reports;
    std::vector<Error> errors;
    FeedId added;          ///< of a feed that was added by this run
};

/// Reads feeds in the background, one run at a time.
class SyncController final : public QObject {
    Q_OBJECT
public:
    SyncController(Workspace& workspace, QString caFile, QObject* parent);
    ~SyncController() override;

    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }
    /// Brings every feed up to date.
    void syncAll();
    /// Adds a feed, then reads it.
    void add(const FeedAddress& address);
    void cancel();

Q_SIGNALS:
    void started();
    void progressed(const QString& feedTitle, const clarion::SyncProgress& progress);
    void finished(const clarion::SyncOutcome& outcome);

private:
    void start(std::optional<FeedAddress> address);

    Workspace& m_workspace;
    QString m_caFile;
    CancelToken m_cancel;
    QFutureWatcher<SyncOutcome> m_watcher;
};

} // namespace clarion

