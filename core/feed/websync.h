#pragma once

#include "feed/feedsync.h"
#include "syndication/syndication.h"

namespace clarion {

/// What a website offers to be followed.
struct FoundWebFeed {
    QUrl address;
    QString title;
};

/// What subscribing came to.
struct Subscription {
    FeedId id;
    QString title;
    QUrl address;
    std::vector<FoundWebFeed> others;   ///< further feeds of the same page
};

/// Follows RSS, Atom and JSON Feed as they stand on the web. Nobody signs them, so all they may bring is articles.
/// A polite guest: conditional requests, Cache-Control and Retry-After kept, 410 ends it, and a permanent redirect is
/// believed when it has been seen three times in a row. Blocks; used off the GUI thread, from one thread at a time.
class WebSync {
public:
    WebSync(Writer& writer, const Clock& clock, Transport& transport)
        : m_writer(writer), m_clock(clock), m_transport(transport) {}

    /// The address of a feed, or of a web page that has one. Its articles come with the first sync.
    /// Errors: those of Transport, InvalidArgument (no web address), NotFound (no feed there).
    [[nodiscard]] Result<Subscription> subscribe(const QString& address, const CancelToken& cancel);

    /// Fetches what is new. Articles arrive in batches, so that neither memory nor a transaction grows with the feed.
    /// Whatever fails, what was there stays, and the reason is noted with the feed. Errors: those of Transport and of
    /// SyndicationReader; Gone and Busy also without asking; Cancelled, also where the feed was removed meanwhile.
    [[nodiscard]] Result<SyncReport> sync(const Feed& feed, const CancelToken& cancel, const SyncProgressHandler& progress,
                                          TransferCount* count = nullptr);

private:
    struct Visit;

    [[nodiscard]] Result<Visit> visit(const Feed& feed, const CancelToken& cancel, const SyncProgressHandler& progress, TransferCount& count);
    /// Follows what lies at this address.
    [[nodiscard]] Result<Subscription> pin(const QUrl& address, const SyndicationChannel& channel);
    [[nodiscard]] Result<Subscription> subscribeAt(const QUrl& address, const CancelToken& cancel, int hopsLeft);

    Writer& m_writer;
    const Clock& m_clock;
    Transport& m_transport;
};

} // namespace clarion
