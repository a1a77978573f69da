#pragma once

#include "feed/feedcredential.h"
#include "feed/signintransport.h"
#include "feed/syncrun.h"
#include "secrets/keychainstore.h"
#include "workspace/workspace.h"

#include <QFutureSynchronizer>
#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <deque>

namespace clarion {

/// What one run over feeds came to.
struct SyncOutcome {
    quint64 run = 0;                 ///< the number that whoever wanted it was given
    std::vector<FeedOutcome> feeds;
    std::optional<Error> addError;   ///< why a feed could not be added
    FeedId added;                    ///< of a feed that was added by this run
    QString movedFrom;               ///< where that feed was read from until now, if it was followed already
    bool isBySelf = false;           ///< nobody asked for it, so it should not speak up
    QString secretNotKept;           ///< why a sign-in lasts only until the program ends; empty where it is kept
    int otherWebFeeds = 0;           ///< how many more feeds the page of a subscription names

    /// What went wrong.
    [[nodiscard]] std::vector<Error> errors() const;
    /// Whether all that went wrong is that somebody stopped it.
    [[nodiscard]] bool isStopped() const;
};

/// Reads feeds in the background, one run at a time, what was wanted meanwhile after it; looks at them by itself now and then, unless the person works offline
/// or the connection is metered.
class SyncController final : public QObject {
    Q_OBJECT
public:
    SyncController(Workspace& workspace, QString caFile, QObject* parent);
    ~SyncController() override;

    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }
    /// Brings every feed up to date; does nothing during a run.
    void syncAll();
    void sync(const FeedId& id);
    /// Adds a feed, then reads it. Gives the number of the run, which may have to wait for another one.
    quint64 add(const FeedAddress& address);
    /// Follows a website, then reads it.
    quint64 subscribe(const QString& address);
    /// What the next run signs in with at this address; it goes into the keychain.
    void signIn(const QString& address, const FeedCredential& credential) { m_signIn = std::pair(address, credential); }
    /// Takes what somebody signed in with out of the keychain, and out of this program's memory.
    void forgetSignIn(const FeedId& id, const QString& address);
    void cancel();
    /// The run of this number alone, also while it waits.
    void cancelRun(quint64 run);
    /// Fetches pictures of an article, one after the other; what cannot be had is left out.
    void fetchPictures(const QStringList& addresses);

    [[nodiscard]] bool isOffline() const;
    void setOffline(bool offline);
    /// From now on feeds are looked at without being told.
    void startLooking();
    /// When a feed was last asked, in this program's own memory: a check that finds nothing new writes nothing.
    [[nodiscard]] QDateTime lastCheck(const FeedId& id) const { return m_lastChecks.value(id); }
    /// What went otherwise than it should when the feed was last read by this program, and was made good; mostly nothing.
    [[nodiscard]] QString lastNote(const FeedId& id) const { return m_lastNotes.value(id); }

Q_SIGNALS:
    void started();
    void progressed(const clarion::FeedId& feed, const QString& title, const clarion::SyncProgress& progress);
    void finished(const clarion::SyncOutcome& outcome);
    void offlineChanged(bool offline);
    void signInForgotten(const clarion::FeedId& id);
    void pictureFetched(const QString& address, const QByteArray& bytes);
    void failed(const clarion::Error& error);

private:
    struct Job {
        quint64 run = 0;
        std::vector<Feed> feeds;
        std::optional<FeedAddress> address;
        QString website;
        bool isBySelf = false;
        std::optional<std::pair<QString, FeedCredential>> signIn;
    };

    void lookAround();
    void startWith(const std::function<bool(const Feed&)>& isWanted, bool isBySelf);
    quint64 start(Job job);
    void begin(Job job);
    void beginNext();
    void cancelAll();
    [[nodiscard]] SyncOutcome run(Job job, const CancelToken& cancel);
    /// Adds what the job wants to have added; the feed to read then.
    [[nodiscard]] Result<std::optional<Feed>> addFeed(const Job& job, const SyncMeans& means, const CancelToken& cancel, SyncOutcome& outcome);
    /// The number of a run that is over at once, as the person works offline; nothing where it may go ahead.
    [[nodiscard]] std::optional<quint64> refusedOffline(const QUrl& address);
    /// Tells of a run that never began.
    void end(SyncOutcome outcome);

    Workspace& m_workspace;
    QString m_caFile;
    CancelToken m_cancel;
    QFutureWatcher<SyncOutcome> m_watcher;
    quint64 m_lastRun = 0;
    quint64 m_running = 0;
    std::deque<Job> m_waiting;
    QFutureSynchronizer<void> m_errands;   ///< beside the run: pictures, the keychain
    CancelToken m_pictureCancel;
    QTimer m_look;
    QHash<FeedId, QDateTime> m_lastChecks;
    QHash<FeedId, QString> m_lastNotes;
    KeychainStore m_secrets;
    std::shared_ptr<SignIns> m_signIns;
    std::optional<std::pair<QString, FeedCredential>> m_signIn;
};

} // namespace clarion
