#include "shell/synccontroller.h"

#include "feed/feedlink.h"
#include "feed/feedschedule.h"
#include "feed/websync.h"
#include "shared/workpool.h"

#include <QtConcurrent>

#include <algorithm>
#include <utility>

namespace clarion {
namespace {

constexpr int lookEveryMs = 5 * 60'000;
/// The first look leaves the start of the program alone.
constexpr int firstLookMs = 20'000;
constexpr qint64 largestPicture = 8 << 20;

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

bool SyncOutcome::isStopped() const
{
    const std::vector<Error> all = errors();
    return !all.empty() && std::all_of(all.begin(), all.end(), [](const Error& error) { return error.code == ErrorCode::Cancelled; });
}

SyncController::SyncController(Workspace& workspace, QString caFile, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_caFile(std::move(caFile)), m_secrets(QStringLiteral("Clarion")),
      m_signIns(std::make_shared<SignIns>(m_secrets))
{
    qRegisterMetaType<SyncProgress>();
    qRegisterMetaType<FeedId>();
    connect(&m_watcher, &QFutureWatcher<SyncOutcome>::finished, this, [this] {
        const SyncOutcome outcome = m_watcher.result();
        for (const FeedOutcome& feed : outcome.feeds) {
            if (feed.report && feed.report->unchanged)
                m_lastChecks.insert(feed.feed.id, m_workspace.clock().now());
            else if (feed.report)
                m_lastNotes.insert(feed.feed.id, feed.report->note);
        }
        Q_EMIT finished(outcome);
        beginNext();
    });
    connect(&m_look, &QTimer::timeout, this, &SyncController::lookAround);
}

SyncController::~SyncController()
{
    m_cancel.cancel();
    m_watcher.waitForFinished();
    m_pictureCancel.cancel();
    m_errands.waitForFinished();
}

void SyncController::syncAll()
{
    if (!isRunning())
        startWith([](const Feed&) { return true; }, false);
}

void SyncController::sync(const FeedId& id)
{
    startWith([&id](const Feed& feed) { return feed.id == id; }, false);
}

std::optional<quint64> SyncController::refusedOffline(const QUrl& address)
{
    // What lies on this computer can be read without any network.
    if (!isOffline() || !isWebAddress(address))
        return std::nullopt;
    SyncOutcome outcome;
    outcome.run = ++m_lastRun;
    outcome.addError = Error{ErrorCode::WorkOffline, address.toString(), {}};
    end(outcome);
    return outcome.run;
}

void SyncController::end(SyncOutcome outcome)
{
    // Later, when whoever wanted the run knows its number.
    QMetaObject::invokeMethod(this, [this, outcome = std::move(outcome)] { Q_EMIT finished(outcome); }, Qt::QueuedConnection);
}

quint64 SyncController::add(const FeedAddress& address)
{
    const auto refused = refusedOffline(address.folder);
    return refused ? *refused : start({0, {}, address, {}, false, std::nullopt});
}

quint64 SyncController::subscribe(const QString& address)
{
    const auto refused = refusedOffline(webAddress(address));
    return refused ? *refused : start({0, {}, std::nullopt, address, false, std::nullopt});
}

void SyncController::cancelAll()
{
    cancel();
    while (!m_waiting.empty())
        cancelRun(m_waiting.front().run);
}

void SyncController::cancelRun(quint64 run)
{
    if (isRunning() && run == m_running) {
        cancel();
        return;
    }
    if (std::erase_if(m_waiting, [run](const Job& job) { return job.run == run; }) == 0)
        return;
    SyncOutcome outcome;
    outcome.run = run;
    outcome.addError = Error{ErrorCode::Cancelled, m_workspace.file(), {}};
    end(outcome);
}

void SyncController::forgetSignIn(const FeedId& id, const QString& address)
{
    // The keychain may ask to be unlocked first, and take its time.
    m_errands.addFuture(QtConcurrent::run(&workPool(), [this, id, address] {
        m_secrets.tryAgain();
        const auto removed = m_secrets.remove(credentialKey(address));
        m_signIns->forget();
        if (removed)
            Q_EMIT signInForgotten(id);
        else
            Q_EMIT failed(removed.error());
    }));
}

void SyncController::cancel()
{
    m_cancel.cancel();
}

void SyncController::fetchPictures(const QStringList& addresses)
{
    if (isOffline()) {
        Q_EMIT failed({ErrorCode::WorkOffline, QUrl(addresses.value(0)).host(), {}});
        return;
    }
    // Whoever turns to another article does not wait for the pictures of the one before.
    m_pictureCancel.cancel();
    m_pictureCancel = CancelToken();
    m_errands.addFuture(QtConcurrent::run(&workPool(), [this, addresses, cancel = m_pictureCancel] {
        const auto transport = makeTransport(m_caFile);
        for (const QString& address : addresses) {
            TransportRequest request;
            request.url = QUrl(address, QUrl::TolerantMode);
            request.maxBytes = largestPicture;
            request.redirects = Redirects::AnyHttps;
            request.accept = "image/*";
            if (!isWebAddress(request.url))
                continue;
            if (const auto reply = transport->get(request, cancel, {}))
                Q_EMIT pictureFetched(address, reply->body);
        }
    }));
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
        cancelAll();
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
    if (isRunning() || !settings || settings->workOffline || !settings->bySelf || isConnectionMetered())
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
        start({0, std::move(*feeds), std::nullopt, {}, isBySelf, std::nullopt});
    } else if (!isBySelf && offline) {
        Q_EMIT failed({ErrorCode::WorkOffline, m_workspace.file(), {}});
    } else if (!isBySelf) {
        Q_EMIT finished(SyncOutcome());
    }
}

quint64 SyncController::start(Job job)
{
    const quint64 run = job.run = ++m_lastRun;
    job.signIn = std::exchange(m_signIn, std::nullopt);
    if (isRunning())
        m_waiting.push_back(std::move(job));
    else
        begin(std::move(job));
    return run;
}

void SyncController::begin(Job job)
{
    m_cancel = CancelToken();
    m_running = job.run;
    Q_EMIT started();
    m_watcher.setFuture(QtConcurrent::run(&workPool(), [this, job = std::move(job), cancel = m_cancel]() mutable { return run(std::move(job), cancel); }));
}

void SyncController::beginNext()
{
    if (isRunning() || m_waiting.empty())
        return;
    Job job = std::move(m_waiting.front());
    m_waiting.pop_front();
    // The feeds may be another matter by now.
    std::vector<Feed> present;
    for (const Feed& feed : job.feeds) {
        if (auto found = m_workspace.feeds().find(feed.id); found && *found)
            present.push_back(std::move(**found));
    }
    job.feeds = std::move(present);
    begin(std::move(job));
}

SyncOutcome SyncController::run(Job job, const CancelToken& cancel)
{
    SyncOutcome outcome;
    outcome.run = job.run;
    outcome.isBySelf = job.isBySelf;
    const SyncMeans means{m_workspace.file(), m_workspace.writer(), m_workspace.clock(),
                          [this] { return signingIn(makeTransport(m_caFile), m_signIns); }};
    if (job.signIn) {
        m_signIns->forget();
        m_secrets.tryAgain();
        if (auto written = m_secrets.write(credentialKey(job.signIn->first), job.signIn->second.toText()); !written)
            outcome.secretNotKept = written.error().detail;
        else if (!m_secrets.keeps())
            outcome.secretNotKept = m_secrets.whyNotKept();
    }
    if (job.address || !job.website.isEmpty()) {
        auto feed = addFeed(job, means, cancel, outcome);
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
}

Result<std::optional<Feed>> SyncController::addFeed(const Job& job, const SyncMeans& means, const CancelToken& cancel, SyncOutcome& outcome)
{
    const auto transport = means.makeTransport();
    if (job.address) {
        FeedSync sync(means.workspaceFile, means.writer, means.clock, *transport);
        const auto added = sync.add(*job.address, cancel);
        if (!added)
            return failure(added.error());
        outcome.added = added->manifest.id;
        outcome.movedFrom = added->movedFrom;
    } else {
        WebSync web(means.writer, means.clock, *transport);
        const auto subscription = web.subscribe(job.website, cancel);
        if (!subscription)
            return failure(subscription.error());
        outcome.added = subscription->id;
        outcome.otherWebFeeds = static_cast<int>(subscription->others.size());
    }
    // A connection of this thread's own: the window's belongs to the window.
    const auto database = Database::open(means.workspaceFile, Database::Mode::ReadOnly);
    if (!database)
        return failure(database.error());
    return FeedRepository(**database).find(outcome.added);
}

} // namespace clarion
