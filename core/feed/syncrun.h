#pragma once

#include "feed/feedsync.h"

namespace clarion {

/// What became of one feed in a run over several.
struct FeedOutcome {
    Feed feed;                    ///< as it was before
    Result<SyncReport> report;
    TransferCount transfer;
};

/// What a run works with.
struct SyncMeans {
    QString workspaceFile;
    Writer& writer;
    const Clock& clock;
    std::function<std::unique_ptr<Transport>()> makeTransport;   ///< called once in each of the run's threads
    Authorization authorization;
};

/// Told as the run goes on, from any of its threads.
using FeedProgressHandler = std::function<void(const Feed&, const SyncProgress&)>;

/// Brings feeds up to date, several at a time but never more than two at one host, so that a slow or broken one does not
/// hold up the others. Blocks until all are done. The outcomes are in the order of `feeds`.
[[nodiscard]] std::vector<FeedOutcome> syncFeeds(const SyncMeans& means, const std::vector<Feed>& feeds,
                                                 const CancelToken& cancel, const FeedProgressHandler& progress);

} // namespace clarion
