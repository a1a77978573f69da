#pragma once

#include "feed/feedfetcher.h"

#include <QHash>
#include <QJsonObject>

namespace clarion {

using JsonItems = QHash<ItemName, QJsonObject>;

/// A feed as it was built before: what the next one is compared with.
struct PreviousFeed {
    QString folder;
    Manifest manifest;                   ///< with all deltas, those of its history included
    JsonItems items;
    std::vector<DeltaRef> recent = {};   ///< the deltas that stand in the manifest itself

    /// Reads and checks a built folder. Errors: InvalidArgument (not a whole feed; why), FileUnreadable.
    [[nodiscard]] static Result<PreviousFeed> read(const QString& folder);
};

/// The items of a snapshot or a delta, by name.
[[nodiscard]] JsonItems itemsByName(const QJsonArray& items);

/// Gives an item whose content changed a revision above the one it had, and one that did not the revision it had: who edits
/// the folder need not count. What is new begins with the sequence, so that an item that was removed and returns stands
/// above every revision that it had. A higher number of their own stays.
[[nodiscard]] QJsonArray withRevisions(const QJsonArray& items, const JsonItems& previous, qint64 sequence);

/// The deltas of a new feed, and the files of those that are worth keeping.
struct DeltaChain {
    std::vector<DeltaRef> recent;         ///< for the manifest: how readers of the last few sequences get here
    std::vector<DeltaRef> all;            ///< for the history file; empty where `recent` says everything
    QHash<QString, QByteArray> files;     ///< sha256 → packed
};

/// The change from the previous feed, and with it larger steps at every fourth, sixteenth … sequence, so that who was away
/// for long takes few of them. What would cost a reader more than the snapshot is dropped.
/// Errors: InvalidArgument, FileUnreadable (a delta of the previous feed is missing or damaged).
[[nodiscard]] Result<DeltaChain> buildDeltas(const PreviousFeed& previous, const QJsonArray& items, qint64 sequence,
                                             const ContentRef& snapshot);

/// The deltas that lead to the previous feed itself, for the same content built once more.
/// Errors: InvalidArgument, FileUnreadable.
[[nodiscard]] Result<DeltaChain> keptDeltas(const PreviousFeed& previous);

/// The list of deltas in a history file.
[[nodiscard]] QByteArray historyJson(const std::vector<DeltaRef>& deltas);

} // namespace clarion
