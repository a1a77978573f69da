#pragma once

#include "base/clock.h"
#include "feed/feedaddress.h"
#include "feed/manifest.h"
#include "feed/transport.h"
#include "library/item.h"

#include <QHash>
#include <QSet>

namespace clarion {

/// What a client holds of a feed already.
struct KnownFeed {
    FeedId id;               ///< empty when the feed has never been read
    qint64 sequence = 0;
    QByteArray etag;
    QString snapshot;        ///< sha256 of the snapshot that is applied
    QSet<QString> files;     ///< fileKey() of data and media files that need not come again
};

enum class SyncStage { Checking, Downloading, Applying };

struct SyncProgress {
    SyncStage stage = SyncStage::Checking;
    qint64 done = 0;         ///< bytes
    qint64 total = 0;        ///< bytes, 0 while unknown
};
using SyncProgressHandler = std::function<void(const SyncProgress&)>;

/// A feed, fetched and verified to the last byte; nothing is written yet.
struct FetchedFeed {
    bool notModified = false;             ///< one conditional request said so; the rest is empty
    bool sameSnapshot = false;            ///< the manifest is newer, its content is what is applied
    Manifest manifest;
    QByteArray etag;
    std::vector<Item> items;
    QHash<QString, QByteArray> files;     ///< sha256 → bytes as they lie on the host, of those not known
    qint64 bytesReceived = 0;
};

/// A file that an item refers to: the snapshot's `data` object, by name.
struct ItemFile {
    QString name;
    ContentRef ref;
    QString path;      ///< in the feed
};

/// What KnownFeed::files holds. The item is part of it: the same bytes under another name must be written again.
[[nodiscard]] QString fileKey(const Item& item, const QString& sha256);

/// The files of an item. Errors: ManifestInvalid, TooLarge.
[[nodiscard]] Result<std::vector<ItemFile>> itemFiles(const Item& item);

/// The items of a snapshot. Errors: ContentInvalid, naming the item and what was expected.
[[nodiscard]] Result<std::vector<Item>> parseSnapshot(const QByteArray& json, const Manifest& manifest);

/// Fetches the manifest and checks its signature with the pinned key, its id and its sequence.
/// Errors: those of Transport, and CaptivePortal, SignatureInvalid, KeyInvalid, ManifestInvalid, Rollback.
[[nodiscard]] Result<FetchedFeed> fetchManifest(Transport& transport, const FeedAddress& address, const KnownFeed& known,
                                                const CancelToken& cancel);

/// The manifest and everything it leads to that is not known yet.
[[nodiscard]] Result<FetchedFeed> fetchFeed(Transport& transport, const FeedAddress& address, const KnownFeed& known,
                                            const CancelToken& cancel, const SyncProgressHandler& progress);

} // namespace clarion
