#pragma once

#include "feed/feedrepository.h"
#include "storage/writer.h"

namespace clarion {

/// Gives the value of the Authorization header for a feed's address; empty where nobody signed in. Thread-safe.
using Authorization = std::function<QByteArray(const QString& address)>;

/// What adding a feed came to.
struct AddedFeed {
    Manifest manifest;
    QString movedFrom;   ///< its address until now, where it was followed already from another one
};

/// Follows feeds: fetch, verify, apply. Blocks; used off the GUI thread, from one thread at a time.
class FeedSync {
public:
    FeedSync(QString workspaceFile, Writer& writer, const Clock& clock, Transport& transport, Authorization authorization = {})
        : m_file(std::move(workspaceFile)), m_writer(writer), m_clock(clock), m_transport(transport),
          m_authorization(std::move(authorization)) {}

    /// Checks the manifest with the key, or the one its publisher turned to, and pins it. Its content comes with the first
    /// sync.
    [[nodiscard]] Result<AddedFeed> add(const FeedAddress& address, const CancelToken& cancel);
    /// Brings one feed up to date. Whatever fails, what was there stays; the reason is noted with the feed.
    /// `count` tells what it took, also when it failed. Errors: those of fetchFeed and applyFeed, and Busy where the host
    /// asked to be left alone and the time is not over.
    [[nodiscard]] Result<SyncReport> sync(const Feed& feed, const CancelToken& cancel, const SyncProgressHandler& progress,
                                          TransferCount* count = nullptr);

private:
    [[nodiscard]] Result<FetchedFeed> fetch(const Feed& feed, const CancelToken& cancel, const SyncProgressHandler& progress,
                                            TransferCount& count);

    QString m_file;
    Writer& m_writer;
    const Clock& m_clock;
    Transport& m_transport;
    Authorization m_authorization;
};

} // namespace clarion
