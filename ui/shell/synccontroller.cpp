#include "shell/synccontroller.h"

#include <QtConcurrent>

namespace clarion {

SyncController::SyncController(Workspace& workspace, QString caFile, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_caFile(std::move(caFile))
{
    qRegisterMetaType<SyncProgress>();
    connect(&m_watcher, &QFutureWatcher<SyncOutcome>::finished, this, [this] { Q_EMIT finished(m_watcher.result()); });
}

SyncController::~SyncController()
{
    m_cancel.cancel();
    m_watcher.waitForFinished();
}

void SyncController::syncAll()
{
    start(std::nullopt);
}

void SyncController::add(const FeedAddress& address)
{
    start(address);
}

void SyncController::cancel()
{
    m_cancel.cancel();
}

void SyncController::start(std::optional<FeedAddress> address)
{
    if (isRunning())
        return;
    m_cancel = CancelToken();
    Q_EMIT started();
    m_watcher.setFuture(QtConcurrent::run([this, address = std::move(address), cancel = m_cancel]() -> SyncOutcome {
        SyncOutcome outcome;
        const auto transport = makeTransport(m_caFile);
        FeedSync sync(m_workspace.file(), m_workspace.writer(), m_workspace.clock(), *transport);
        if (address) {
            const auto manifest = sync.add(*address, cancel);
            if (!manifest) {
                outcome.errors.push_back(manifest.error());
                return outcome;
            }
            outcome.added = manifest->id;
        }
        // A connection of this thread's own: the window's belongs to the window.
        const auto database = Database::open(m_workspace.file(), Database::Mode::ReadOnly);
        const auto feeds = database ? FeedRepository(**database).all() : Result<std::vector<Feed>>(failure(database.error()));
        if (!feeds) {
            outcome.errors.push_back(feeds.error());
            return outcome;
        }
        for (const Feed& feed : *feeds) {
            if (!outcome.added.isEmpty() && feed.id != outcome.added)
                continue;
            const auto report = sync.sync(feed, cancel, [this, &feed](const SyncProgress& progress) {
                Q_EMIT progressed(feed.title, progress);
            });
            if (report)
                outcome.reports.push_back(*report);
            else
                outcome.errors.push_back(report.error());
        }
        return outcome;
    }));
}

} // namespace clarion
