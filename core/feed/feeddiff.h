#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace clarion {

/// One item that differs between two built feeds.
struct ItemDifference {
    enum class Change { Added, Changed, Withdrawn, Removed };

    Change change = Change::Added;
    QString kind;
    QString id;
    QString title;
    int fromRev = 0;
    int toRev = 0;
    QStringList fields;    ///< what differs in a changed one
};

/// What readers of the old feed will see when the new one is published.
struct FeedDifference {
    qint64 fromSequence = 0;
    qint64 toSequence = 0;
    QStringList manifest;                  ///< fields of the manifest that differ
    std::vector<ItemDifference> items;     ///< by kind and id
    qint64 deltaBytes = 0;                 ///< what such a reader fetches; 0 where there is no delta

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] QString toText() const;
};

/// Compares two folders that `feed build` made. Errors: FileUnreadable, InvalidArgument (not a whole feed, or two different
/// ones).
[[nodiscard]] Result<FeedDifference> diffFeeds(const QString& oldFolder, const QString& newFolder);

} // namespace clarion
