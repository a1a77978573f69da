#include "shell/synccontroller.h"

#include "feed/feedschedule.h"

#include <QNetworkInformation>
#include <QtConcurrent>

#include <algorithm>

namespace clarion {
namespace {

constexpr int lookEveryMs = 5 * 60'000;
/// The first look leaves the start of the program alone.
constexpr int firstLookMs = 20'000;

bool isMetered()
{
    // Loaded here and not at the start: the backend asks the system's bus.
    static const bool isKnown = QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Metered);
    return isKnown && QNetworkInformation::instance()->isMetered();
}

} // namespace

std::vector<Error> SyncOutcome::errors() const
{
    std::vector<Error> all;
    if (addError)
        all.push_back(*addError);
    for (const FeedOutcome& outcome : feeds) {
        if (!outcome.report)
            all.push_back(outcome.report.error());
    }
    return all;
}

SyncController::SyncController(Workspace& workspace, QString caFile, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_caFile(std::move(caFile))
{
    qRegisterMetaType<SyncProgress>();
    qRegisterMetaType<FeedId>();
    connect(&m_watcher, &QFutureWatcher<SyncOutcome>::finished, this, [this] {
        const SyncOutcome outcome = m_watcher.result();
        for (const FeedOutcome& feed : outcome.feeds) {
            if (feed.report)
                m_lastChecks.insert(feed.feed.id, m_workspace.clock().now());
        }
        Q_EMIT finished(outcome);
    });
    connect(&m_look, &QTimer::timeout, this, &SyncController::lookAround);
}

SyncController::~SyncController()
{
    m_cancel.cancel();
    m_watcher.waitForFinished();
}

void SyncController::syncAll()
{
    startWith([](const Feed&) { return true; }, false);
}

void SyncController::sync(const FeedId& id)
{
    startWith([&id](const Feed& feed) { return feed.id == id; }, false);
}

void SyncController::add(const FeedAddress& address)
{
    // What lies on this computer can be read without any network.
    if (isOffline() && isWebAddress(address.folder)) {
        SyncOutcome outcome;
        outcome.addError = Error{ErrorCode::WorkOffline, address.folder.toString(), {}};
        Q_EMIT finished(outcome);
        return;
    }
    start({{}, address, false});
}

void SyncController::cancel()
{
    m_cancel.cancel();
}

bool SyncController::isOffline() const
{
    const auto settings = m_workspace.syncSettings();
    return settings && settings->workOffline;
}

void SyncController::setOffline(bool offline)
{
    auto settings = m_workspace.syncSettings();
    if (!settings)
        return;
    settings->workOffline = offline;
    const Clock& clock = m_workspace.clock();
    const auto written = m_workspace.writer().runAndWait(
        [&](Transaction& transaction) { return writeSyncSettings(transaction, *settings, clock); });
    if (!written)
        Q_EMIT failed(written.error());
    else if (offline)
        cancel();
    Q_EMIT offlineChanged(isOffline());
}

void SyncController::startLooking()
{
    QTimer::singleShot(firstLookMs, this, &SyncController::lookAround);
    m_look.start(lookEveryMs);
}

void SyncController::lookAround()
{
    const auto settings = m_workspace.syncSettings();
    if (isRunning() || !settings || settings->workOffline || !settings->bySelf || isMetered())
        return;
    const QDateTime now = m_workspace.clock().now();
    startWith(
        [&](const Feed& feed) { return isWebAddress(QUrl(feed.address)) && isCheckDue(feed, m_lastChecks.value(feed.id), now); }, true);
}

void SyncController::startWith(const std::function<bool(const Feed&)>& isWanted, bool isBySelf)
{
    auto feeds = m_workspace.feeds().all();
    if (!feeds) {
        Q_EMIT failed(feeds.error());
        return;
    }
    const bool offline = isOffline();
    const bool hadAny = !feeds->empty();
    std::erase_if(*feeds, [&](const Feed& feed) { return !isWanted(feed) || (offline && isWebAddress(QUrl(feed.address))); });
    if (!feeds->empty() || (hadAny && !offline && !isBySelf)) {
        start({std::move(*feeds), std::nullopt, isBySelf});
    } else if (!isBySelf && offline) {
        Q_EMIT failed({ErrorCode::WorkOffline, m_workspace.file(), {}});
    } else if (!isBySelf) {
        Q_EMIT finished(SyncOutcome());
    }
}

void SyncController::start(Job job)
{
    if (isRunning())
        return;
    m_cancel = CancelToken();
    Q_EMIT started();
    m_watcher.setFuture(QtConcurrent::run([this, job = std::move(job), cancel = m_cancel]() mutable -> SyncOutcome {
        SyncOutcome outcome;
        outcome.isBySelf = job.isBySelf;
        const SyncMeans means{m_workspace.file(), m_workspace.writer(), m_workspace.clock(), [this] { return makeTransport(m_caFile); }, {}};
        if (job.address) {
            const auto transport = means.makeTransport();
            FeedSync sync(means.workspaceFile, means.writer, means.clock, *transport, means.authorization);
            const auto added = sync.add(*job.address, cancel);
            if (!added) {
                outcome.addError = added.error();
                return outcome;
            }
            outcome.added = added->manifest.id;
            outcome.movedFrom = added->movedFrom;
            // A connection of this thread's own: the window's belongs to the window.
            const auto database = Database::open(m_workspace.file(), Database::Mode::ReadOnly);
            const auto feed = database ? FeedRepository(**database).find(outcome.added) : Result<std::optional<Feed>>(failure(database.error()));
            if (!feed) {
                outcome.addError = feed.error();
                return outcome;
            }
            if (*feed)
                job.feeds.push_back(**feed);
        }
        outcome.feeds = syncFeeds(means, job.feeds, cancel, [this](const Feed& feed, const SyncProgress& progress) {
            Q_EMIT progressed(feed.id, feed.title, progress);
        });
        return outcome;
    }));
}

} // namespace clarion
