#pragma once

#include "base/clock.h"
#include "feed/feedaddress.h"
#include "feed/manifest.h"
#include "feed/transport.h"
#include "library/item.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace clarion {

/// What a client holds of a feed already, asked for only when the manifest has something new.
struct HeldFiles {
    QSet<QString> content;             ///< sha256 of datasets and media that any feed brought
    QHash<QString, QString> areas;     ///< sha256 of this feed's tables of areas, by name
};

/// Where a client stands with a feed.
struct KnownFeed {
    FeedId id;                ///< empty when the feed has never been read
    qint64 sequence = 0;
    QByteArray etag;
    QByteArray lastModified;
    QString snapshot;         ///< sha256 of the snapshot that is applied, also where deltas led to it
    QStringList nextKeys;     ///< announced by its publisher, base64
    QStringList oldKeys;      ///< never taken again
    std::function<Result<HeldFiles>()> heldFiles;
    QDateTime published = {}; ///< of the manifest that is applied
};

enum class SyncStage { Checking, Downloading, Applying };

struct SyncProgress {
    SyncStage stage = SyncStage::Checking;
    qint64 done = 0;         ///< bytes
    qint64 total = 0;        ///< bytes, 0 while unknown
};
using SyncProgressHandler = std::function<void(const SyncProgress&)>;

/// An item's name within its feed.
struct ItemName {
    QString kind;
    QString id;

    friend bool operator==(const ItemName&, const ItemName&) = default;
    friend size_t qHash(const ItemName& name, size_t seed = 0) { return qHashMulti(seed, name.kind, name.id); }
};

/// The changes of a delta.
struct FeedChanges {
    std::vector<Item> items;
    std::vector<ItemName> removed;
    QString base;                ///< sha256 of the snapshot that they change; empty where it is not said
};

/// A feed, fetched and verified to the last byte; nothing is written yet.
struct FetchedFeed {
    bool notModified = false;             ///< one conditional request said so; the rest is empty
    bool sameSnapshot = false;            ///< the manifest is newer, its content is what is applied
    bool isDelta = false;                 ///< items and removed are changes; else items are all there are
    Manifest manifest;
    MinisignPublicKey key;                ///< that signed the manifest: the pinned one, or its successor
    std::vector<MinisignPublicKey> givenUpKeys;   ///< where it is a successor: the pinned one, and those between
    QByteArray etag;
    QByteArray lastModified;
    std::vector<Item> items;
    std::vector<ItemName> removed;
    QHash<QString, QByteArray> files;     ///< sha256 → bytes as they lie on the host, of those not held
    QString note;                         ///< what went otherwise than it should and was made good; empty when nothing did
};

/// What a transfer took, told also when it failed.
struct TransferCount {
    qint64 bytes = 0;
    int requests = 0;
};

/// A file that an item refers to: the snapshot's `data` object, by name.
struct ItemFile {
    QString name;
    ContentRef ref;
    QString path;      ///< in the feed
};

/// The files of an item: areas, datasets and media have some. Errors: ManifestInvalid, TooLarge.
[[nodiscard]] Result<std::vector<ItemFile>> itemFiles(const Item& item);

/// The items of a snapshot. Errors: ContentInvalid, naming the item and what was expected.
[[nodiscard]] Result<std::vector<Item>> parseSnapshot(const QByteArray& json, const Manifest& manifest);

/// The changes of a delta. Errors: ContentInvalid.
[[nodiscard]] Result<FeedChanges> parseDelta(const QByteArray& json, const FeedId& feed, const DeltaRef& delta);

/// Fetches the manifest and checks its signature with the pinned key, its id and its sequence. Where another key signed it,
/// the way from the pinned key to that one is looked for: announced before, or stated by the old key.
/// Errors: those of Transport, and CaptivePortal, SignatureInvalid, KeyInvalid, KeyRevoked, ManifestInvalid, Rollback.
[[nodiscard]] Result<FetchedFeed> fetchManifest(Transport& transport, const FeedAddress& address, const KnownFeed& known,
                                                const CancelToken& cancel, TransferCount& count);

/// The manifest and everything it leads to that is not known yet: by deltas where they are the shorter way, and where one
/// of them is missing or wrong, by the snapshot.
[[nodiscard]] Result<FetchedFeed> fetchFeed(Transport& transport, const FeedAddress& address, const KnownFeed& known,
                                            const CancelToken& cancel, const SyncProgressHandler& progress,
                                            TransferCount& count);

} // namespace clarion
