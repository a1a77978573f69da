#pragma once

#include "storage/transaction.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace clarion {

/// The only place that writes: a thread that owns the one writing connection and runs one transaction after another.
/// After a commit, and only then, it tells what changed.
class Writer final : public QObject {
    Q_OBJECT
public:
    /// Opens the writing connection in its own thread. The file must have been migrated.
    [[nodiscard]] static Result<std::unique_ptr<Writer>> open(const QString& file);
    /// Finishes what is queued, then ends the thread.
    ~Writer() override;

    /// Queues `work(Transaction&) -> Result<T>`. It is committed when it returns a value and rolled back when it
    /// returns an Error; the future then holds that Error, or the commit's. From any thread.
    template<typename Work>
    auto run(Work work) -> QFuture<std::invoke_result_t<Work, Transaction&>>
    {
        using Outcome = std::invoke_result_t<Work, Transaction&>;
        auto promise = std::make_shared<QPromise<Outcome>>();
        promise->start();
        QFuture<Outcome> future = promise->future();
        enqueue([this, promise, work = std::move(work)](Database& database) mutable {
            promise->addResult(attempt<Outcome>(database, work));
            promise->finish();
        });
        return future;
    }

    /// The same, and waits for the outcome. Not from the GUI thread for anything long.
    template<typename Work>
    auto runAndWait(Work work) -> std::invoke_result_t<Work, Transaction&>
    {
        auto future = run(std::move(work));
        future.waitForFinished();
        return future.takeResult();
    }

    /// Once a backup has been brought back, by whatever program, every change fails with WorkspaceReplaced: it was meant for
    /// what was there before. Whoever has shown the person what is there now calls this, and the changes queued from now
    /// on are written.
    void acceptReplacement();

    /// See Database::setFaultInjector.
    void setFaultInjector(std::function<bool()> injector);

Q_SIGNALS:
    /// Sent from the writer's thread; receivers get it in their own.
    void changed(const clarion::Changes& changes);

private:
    using Job = std::function<void(Database&)>;

    Writer() = default;
    void enqueue(Job job);
    void loop(const QString& file, QPromise<Result<void>> opened);
    [[nodiscard]] Result<void> checkSame(const Database& database) const;

    template<typename Outcome, typename Work>
    Outcome attempt(Database& database, Work& work)
    {
        auto transaction = Transaction::begin(database);
        if (!transaction)
            return failure(transaction.error());
        if (auto same = checkSame(database); !same)
            return failure(same.error());
        Outcome outcome = work(**transaction);
        if (!outcome)
            return outcome;
        if (auto committed = (*transaction)->commit(); !committed)
            return failure(committed.error());
        if (!(*transaction)->changes().isEmpty())
            Q_EMIT changed((*transaction)->changes());
        return outcome;
    }

    std::thread m_thread;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    bool m_stopping = false;
    QString m_mark;   ///< of the content that is written to; the thread's own
};

} // namespace clarion
