#pragma once

#include "feed/feedrepository.h"
#include "storage/writer.h"

namespace clarion {

/// Follows feeds: fetch, verify, apply. Blocks; used off the GUI thread, from one thread at a time.
class FeedSync {
public:
    FeedSync(QString workspaceFile, Writer& writer, const Clock& clock, Transport& transport)
        : m_file(std::move(workspaceFile)), m_writer(writer), m_clock(clock), m_transport(transport) {}

    /// Checks the manifest with the key and pins both. Its content comes with the first sync.
    [[nodiscard]] Result<Manifest> add(const FeedAddress& address, const CancelToken& cancel);
    /// Brings one feed up to date. Whatever fails, what was there stays; the reason is noted with the feed.
    [[nodiscard]] Result<SyncReport> sync(const Feed& feed, const CancelToken& cancel,
                                          const SyncProgressHandler& progress);

private:
    QString m_file;
    Writer& m_writer;
    const Clock& m_clock;
    Transport& m_transport;
};

} // namespace clarion
