#include "feed/syncrun.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace clarion {
namespace {

constexpr size_t mostAtOnce = 4;
constexpr int mostAtOneHost = 2;

/// Hands out the feeds, in their order, as soon as their host may be called.
class FeedQueue {
public:
    explicit FeedQueue(const std::vector<Feed>& feeds)
    {
        for (const Feed& feed : feeds)
            m_hosts.push_back(QUrl(feed.address).host());
        m_taken.resize(feeds.size(), false);
    }

    /// The next feed's index; nothing where all are taken.
    std::optional<size_t> take()
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            bool isAnyLeft = false;
            for (size_t index = 0; index < m_taken.size(); ++index) {
                if (m_taken[index])
                    continue;
                isAnyLeft = true;
                int& active = m_active[m_hosts[index]];
                // Feeds on this computer have no host to spare.
                if (active >= mostAtOneHost && !m_hosts[index].isEmpty())
                    continue;
                ++active;
                m_taken[index] = true;
                return index;
            }
            if (!isAnyLeft)
                return std::nullopt;
            m_wake.wait(lock);
        }
    }

    void finish(size_t index)
    {
        {
            const std::lock_guard lock(m_mutex);
            --m_active[m_hosts[index]];
        }
        m_wake.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<QString> m_hosts;
    std::vector<bool> m_taken;
    QHash<QString, int> m_active;
};

} // namespace

std::vector<FeedOutcome> syncFeeds(const SyncMeans& means, const std::vector<Feed>& feeds, const CancelToken& cancel,
                                   const FeedProgressHandler& progress)
{
    std::vector<FeedOutcome> outcomes;
    for (const Feed& feed : feeds)
        outcomes.push_back({feed, failure(ErrorCode::Cancelled, feed.id.text()), {}});
    FeedQueue queue(feeds);
    const auto work = [&] {
        const auto transport = means.makeTransport();
        FeedSync sync(means.workspaceFile, means.writer, means.clock, *transport, means.authorization);
        while (const auto index = queue.take()) {
            const Feed& feed = feeds[*index];
            FeedOutcome& outcome = outcomes[*index];
            if (!cancel.isCancelled()) {
                outcome.report = sync.sync(
                    feed, cancel,
                    [&](const SyncProgress& state) {
                        if (progress)
                            progress(feed, state);
                    },
                    &outcome.transfer);
            }
            queue.finish(*index);
        }
    };
    std::vector<std::thread> threads;
    for (size_t i = 1; i < std::min(mostAtOnce, feeds.size()); ++i)
        threads.emplace_back(work);
    work();
    for (std::thread& thread : threads)
        thread.join();
    return outcomes;
}

} // namespace clarion
