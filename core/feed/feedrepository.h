#pragma once

#include "base/clock.h"
#include "feed/feedfetcher.h"
#include "storage/transaction.h"

#include <vector>

namespace clarion {

/// How many items a sync added, updated, withdrew and removed.
struct ChangeCounts {
    int added = 0;
    int updated = 0;
    int withdrawn = 0;
    int removed = 0;

    [[nodiscard]] int sum() const { return added + updated + withdrawn + removed; }
    friend bool operator==(const ChangeCounts&, const ChangeCounts&) = default;
};

/// Signed: a Clarion feed, pinned by its key. Web: RSS, Atom or JSON Feed as societies publish it; nobody signs it, so it
/// may never pause anything.
enum class FeedForm { Signed, Web };

/// What a failed check asks of the officer.
enum class FeedTrouble {
    None,
    Failed,         ///< nothing: it is tried again
    SignIn,
    KeyWithdrawn,
    Distrusted,     ///< somebody else signed it, or it is an old copy
    Gone
};

/// A feed that this workspace follows.
struct Feed {
    FeedId id;
    FeedForm form = FeedForm::Signed;
    QString address;        ///< folder without the key; of a web feed, its file
    QString publicKey;      ///< base64; empty for a web feed
    QString title;
    QString provider;
    QString level;          ///< as it was when it was added: a feed cannot raise itself
    QString language;
    QString accent;
    QString font;
    QString website;
    qint64 sequence = 0;    ///< 0: added, its content never read
    QDateTime published;
    QDateTime expires;
    QByteArray etag;
    QByteArray lastModified;
    QString snapshot;
    QStringList nextKeys;
    QStringList oldKeys;
    QDateTime addedAt;
    QDateTime checkedAt;    ///< of the last check that wrote anything
    QDateTime syncedAt;     ///< of the last sync that brought something
    QString lastError;      ///< of the last check, "" when it went well
    FeedTrouble trouble = FeedTrouble::None;
    int failures = 0;       ///< in a row
    QDateTime nextCheck;    ///< no check by itself before; invalid = at once
    QDateTime hostWait;     ///< the host asked not to come before
    qint64 contentBytes = 0;
    QString movedTo;        ///< of a web feed: where permanent redirects lead
    int movedSeen = 0;
    ChangeCounts lastChanges;

    [[nodiscard]] Result<FeedAddress> feedAddress() const;
    /// Its publisher has not renewed it in time: what was read stays readable, but may be withheld news.
    [[nodiscard]] bool isExpired(const QDateTime& now) const { return expires.isValid() && expires < now; }
};

/// One line of what the last sync changed.
struct FeedChange {
    enum class Kind { Added, Updated, Withdrawn, Removed };

    Kind change = Kind::Added;
    QString kind;      ///< of the item
    ItemId id;
    QString title;

    friend bool operator==(const FeedChange&, const FeedChange&) = default;
};

class FeedRepository {
public:
    explicit FeedRepository(const Database& database) : m_database(database) {}

    /// By level from national down, then by the time they were added; without those that were removed.
    [[nodiscard]] Result<std::vector<Feed>> all() const;
    [[nodiscard]] Result<std::optional<Feed>> find(const FeedId& id) const;
    /// What the fetcher need not fetch again.
    [[nodiscard]] Result<HeldFiles> heldFiles(const FeedId& feed) const;
    /// What the last sync that brought something changed; the first few hundred.
    [[nodiscard]] Result<std::vector<FeedChange>> lastChanges(const FeedId& feed) const;

private:
    const Database& m_database;
};

/// What one sync of one feed came to.
struct SyncReport {
    FeedId feed;
    QString title;
    bool unchanged = false;
    qint64 from = 0;          ///< sequence before; 0: nothing was read yet
    qint64 sequence = 0;
    ChangeCounts changes;
    qint64 figures = 0;       ///< figures that were read anew
    TransferCount transfer;
    QDateTime expires;
    QString note;             ///< what was made good on the way, or is odd; empty when nothing was
};

/// What a sync of this feed comes to that finds nothing new.
[[nodiscard]] SyncReport nothingNewOf(const Feed& feed);

/// Pins a feed: its manifest has been fetched and verified. A feed that is followed already keeps its content and level and
/// is read from the new address. Errors: InvalidArgument where a feed of this id is followed already under another key.
[[nodiscard]] Result<void> insertFeed(Transaction& transaction, const FeedAddress& address, const Manifest& manifest,
                                      const Clock& clock);

/// Stops following a feed. What it published goes, but for the items that posts were made from; the officer's marks stay.
[[nodiscard]] Result<void> removeFeed(Transaction& transaction, const FeedId& id, const Clock& clock);

/// Writes a fetched feed: items, areas, figures and media replace what was there, in the transaction's one step with the
/// new cursor. The officer's own tables are not touched. Errors: ContentInvalid, Cancelled, Rollback, Database.
[[nodiscard]] Result<SyncReport> applyFeed(Transaction& transaction, const Feed& feed, const FetchedFeed& fetched,
                                           const Clock& clock, const CancelToken& cancel,
                                           const SyncProgressHandler& progress);

/// Notes that a check failed, why, and when the next one may come. `jitter` from 0 to 1 spreads the readers of one host.
[[nodiscard]] Result<void> noteFeedError(Transaction& transaction, const FeedId& id, const Error& error, const Clock& clock,
                                         double jitter);
/// Notes that a check went well after one that had not.
[[nodiscard]] Result<void> noteFeedWell(Transaction& transaction, const FeedId& id, const Clock& clock);

} // namespace clarion
