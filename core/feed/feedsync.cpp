#include "feed/feedsync.h"

#include "feed/feedschedule.h"

#include <QRandomGenerator>

namespace clarion {

Result<AddedFeed> FeedSync::add(const FeedAddress& address, const CancelToken& cancel)
{
    const QString place = address.folder.toString(QUrl::FullyEncoded);
    TransferCount count;
    auto fetched = fetchManifest(m_transport, address, {}, cancel, count);
    if (!fetched)
        return failure(fetched.error());
    return m_writer.runAndWait([&](Transaction& transaction) -> Result<AddedFeed> {
        const auto before = FeedRepository(transaction.database()).find(fetched->manifest.id);
        if (!before)
            return failure(before.error());
        // Who follows it with the pasted key already keeps that one: the next sync turns it, and remembers the old one.
        const bool isSameKey = *before && (*before)->publicKey == address.key.toBase64();
        const FeedAddress present{address.folder, isSameKey ? address.key : fetched->key};
        if (auto inserted = insertFeed(transaction, present, fetched->manifest, m_clock); !inserted)
            return failure(inserted.error());
        return AddedFeed{fetched->manifest, *before && (*before)->address != place ? (*before)->address : QString()};
    });
}

Result<FetchedFeed> FeedSync::fetch(const Feed& feed, const CancelToken& cancel, const SyncProgressHandler& progress,
                                    TransferCount& count)
{
    if (auto free = mayCallHost(feed, m_clock.now()); !free)
        return failure(free.error());
    const auto address = feed.feedAddress();
    if (!address)
        return failure(address.error());
    KnownFeed known{feed.id, feed.sequence, feed.etag, feed.lastModified, feed.snapshot, feed.nextKeys, feed.oldKeys, {}, feed.published};
    known.heldFiles = [this, &feed]() -> Result<HeldFiles> {
        const auto database = Database::open(m_file, Database::Mode::ReadOnly);
        if (!database)
            return failure(database.error());
        return FeedRepository(**database).heldFiles(feed.id);
    };
    return fetchFeed(m_transport, *address, known, cancel, progress, count);
}

Result<SyncReport> FeedSync::sync(const Feed& feed, const CancelToken& cancel, const SyncProgressHandler& progress,
                                  TransferCount* count)
{
    TransferCount transfer;
    const auto fetched = fetch(feed, cancel, progress, transfer);
    if (count)
        *count = transfer;
    auto report = [&]() -> Result<SyncReport> {
        if (!fetched)
            return failure(fetched.error());
        // A file has no ETag: there the sequence tells that nothing is new.
        const bool isNothingNew = fetched->notModified
                                  || (fetched->sameSnapshot && fetched->manifest.sequence == feed.sequence && fetched->etag == feed.etag
                                      && fetched->lastModified == feed.lastModified && fetched->key.toBase64() == feed.publicKey);
        if (isNothingNew && feed.lastError.isEmpty())
            return nothingNewOf(feed);
        return m_writer.runAndWait([&](Transaction& transaction) -> Result<SyncReport> {
            if (!isNothingNew)
                return applyFeed(transaction, feed, *fetched, m_clock, cancel, progress);
            if (auto noted = noteFeedWell(transaction, feed.id, m_clock); !noted)
                return failure(noted.error());
            return nothingNewOf(feed);
        });
    }();
    if (report) {
        report->transfer = transfer;
        return report;
    }
    const bool isOwnWait = report.error().code == ErrorCode::Busy && transfer.requests == 0;
    // Another sync was faster and has noted what is so; that says nothing against the host.
    const bool isOvertaken = fetched && report.error().code == ErrorCode::Rollback;
    // Whoever stopped it knows so.
    if (report.error().code != ErrorCode::Cancelled && !isOwnWait && !isOvertaken) {
        // If even this cannot be written, the first failure is still the one to tell.
        (void)m_writer.runAndWait([&](Transaction& transaction) {
            return noteFeedError(transaction, feed.id, report.error(), m_clock, QRandomGenerator::global()->generateDouble());
        });
    }
    return report;
}

} // namespace clarion
