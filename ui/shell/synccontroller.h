#pragma once

#include "feed/syncrun.h"
#include "workspace/workspace.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

namespace clarion {

/// What one run over feeds came to.
struct SyncOutcome {
    std::vector<FeedOutcome> feeds;
    std::optional<Error> addError;   ///< why a feed could not be added
    FeedId added;                    ///< of a feed that was added by this run
    QString movedFrom;               ///< where that feed was read from until now, if it was followed already
    bool isBySelf = false;           ///< nobody asked for it, so it should not speak up

    /// What went wrong, but for what somebody stopped.
    [[nodiscard]] std::vector<Error> errors() const;
};

/// Reads feeds in the background, one run at a time; looks at them by itself now and then, unless the person works offline
/// or the connection is metered.
class SyncController final : public QObject {
    Q_OBJECT
public:
    SyncController(Workspace& workspace, QString caFile, QObject* parent);
    ~SyncController() override;

    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }
    /// Brings every feed up to date.
    void syncAll();
    void sync(const FeedId& id);
    /// Adds a feed, then reads it.
    void add(const FeedAddress& address);
    void cancel();

    [[nodiscard]] bool isOffline() const;
    void setOffline(bool offline);
    /// From now on feeds are looked at without being told.
    void startLooking();
    /// When a feed was last asked, in this program's own memory: a check that finds nothing new writes nothing.
    [[nodiscard]] QDateTime lastCheck(const FeedId& id) const { return m_lastChecks.value(id); }

Q_SIGNALS:
    void started();
    void progressed(const clarion::FeedId& feed, const QString& title, const clarion::SyncProgress& progress);
    void finished(const clarion::SyncOutcome& outcome);
    void offlineChanged(bool offline);
    void failed(const clarion::Error& error);

private:
    struct Job {
        std::vector<Feed> feeds;
        std::optional<FeedAddress> address;
        bool isBySelf = false;
    };

    void lookAround();
    void startWith(const std::function<bool(const Feed&)>& isWanted, bool isBySelf);
    void start(Job job);

    Workspace& m_workspace;
    QString m_caFile;
    CancelToken m_cancel;
    QFutureWatcher<SyncOutcome> m_watcher;
    QTimer m_look;
    QHash<FeedId, QDateTime> m_lastChecks;
};

} // namespace clarion
