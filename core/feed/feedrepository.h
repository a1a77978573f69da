#pragma once

#include "base/clock.h"
#include "feed/feedfetcher.h"
#include "storage/transaction.h"

#include <vector>

namespace clarion {

/// A feed that this workspace follows.
struct Feed {
    FeedId id;
    QString address;      ///< folder, without the key
    QString publicKey;    ///< base64
    QString title;
    QString provider;
    QString level;
    QString language;
    QString accent;
    QString website;
    qint64 sequence = 0;  ///< 0: added, its content never read
    QDateTime published;
    QDateTime expires;
    QByteArray etag;
    QString snapshot;
    QDateTime addedAt;
    QDateTime checkedAt;
    QDateTime syncedAt;
    QString lastError;    ///< of the last check, "" when it went well

    [[nodiscard]] Result<FeedAddress> feedAddress() const;
};

class FeedRepository {
public:
    explicit FeedRepository(const Database& database) : m_database(database) {}

    /// By level from national down, then by the time they were added.
    [[nodiscard]] Result<std::vector<Feed>> all() const;
    [[nodiscard]] Result<std::optional<Feed>> find(const FeedId& id) const;
    /// What the fetcher need not fetch again.
    [[nodiscard]] Result<KnownFeed> known(const Feed& feed) const;

private:
    const Database& m_database;
};

struct SyncReport {
    FeedId feed;
    QString title;
    bool unchanged = false;
    qint64 sequence = 0;
    int added = 0;
    int updated = 0;
    int removed = 0;
    qint64 figures = 0;       ///< figures that were read anew
    qint64 bytesReceived = 0;
    QDateTime expires;
};

/// Pins a feed: its manifest has been fetched and verified. Errors: InvalidArgument where a feed of this id is
/// followed already under another key.
[[nodiscard]] Result<void> insertFeed(Transaction& transaction, const FeedAddress& address, const Manifest& manifest,
                                      const Clock& clock);

/// Writes a fetched feed: items, areas, figures and media replace what was there, in the transaction's one step with the
/// new cursor. The officer's own tables are not touched. Errors: ContentInvalid, Cancelled, Database.
[[nodiscard]] Result<SyncReport> applyFeed(Transaction& transaction, const Feed& feed, const FetchedFeed& fetched,
                                           const Clock& clock, const CancelToken& cancel,
                                           const SyncProgressHandler& progress);

/// Notes that a check failed, and why.
[[nodiscard]] Result<void> noteFeedError(Transaction& transaction, const FeedId& id, const QString& reason,
                                         const Clock& clock);

} // namespace clarion
