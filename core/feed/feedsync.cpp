#include "feed/feedsync.h"

#include "base/errortext.h"

namespace clarion {

Result<Manifest> FeedSync::add(const FeedAddress& address, const CancelToken& cancel)
{
    auto fetched = fetchManifest(m_transport, address, {}, cancel);
    if (!fetched)
        return failure(fetched.error());
    const Manifest manifest = fetched->manifest;
    auto inserted = m_writer.runAndWait(
        [&](Transaction& transaction) { return insertFeed(transaction, address, manifest, m_clock); });
    if (!inserted)
        return failure(inserted.error());
    return manifest;
}

Result<SyncReport> FeedSync::sync(const Feed& feed, const CancelToken& cancel, const SyncProgressHandler& progress)
{
    const auto fetch = [&]() -> Result<FetchedFeed> {
        const auto address = feed.feedAddress();
        if (!address)
            return failure(address.error());
        const auto database = Database::open(m_file, Database::Mode::ReadOnly);
        if (!database)
            return failure(database.error());
        const auto known = FeedRepository(**database).known(feed);
        if (!known)
            return failure(known.error());
        return fetchFeed(m_transport, *address, *known, cancel, progress);
    };
    const auto fetchAndApply = [&]() -> Result<SyncReport> {
        const auto fetched = fetch();
        if (!fetched)
            return failure(fetched.error());
        // A file has no ETag: there the sequence tells that nothing is new.
        const bool nothingNew = fetched->notModified || (fetched->sameSnapshot && fetched->manifest.sequence == feed.sequence
                                                         && fetched->etag == feed.etag);
        if (nothingNew && feed.lastError.isEmpty()) {
            SyncReport report;
            report.feed = feed.id;
            report.title = feed.title;
            report.unchanged = true;
            report.sequence = feed.sequence;
            report.expires = feed.expires;
            return report;
        }
        return m_writer.runAndWait([&](Transaction& transaction) -> Result<SyncReport> {
            if (fetched->notModified) {
                if (auto cleared = noteFeedError(transaction, feed.id, {}, m_clock); !cleared)
                    return failure(cleared.error());
            }
            return applyFeed(transaction, feed, *fetched, m_clock, cancel, progress);
        });
    };
    auto report = fetchAndApply();
    if (!report && report.error().code != ErrorCode::Cancelled) {
        const QString reason = errorText(report.error());
        // If even this cannot be written, the first failure is still the one to tell.
        (void)m_writer.runAndWait(
            [&](Transaction& transaction) { return noteFeedError(transaction, feed.id, reason, m_clock); });
    }
    return report;
}

} // namespace clarion
