#pragma once

#include "base/clock.h"
#include "library/itemrow.h"
#include "storage/transaction.h"

namespace clarion {

/// An item's name in the workspace.
struct ItemRef {
    FeedId feed;
    QString kind;
    ItemId id;

    friend bool operator==(const ItemRef&, const ItemRef&) = default;
};

enum class ItemMark { Used, Skipped, Pinned, Dismissed };

/// Notes that a revision was read. An older one than was read before changes nothing.
[[nodiscard]] Result<void> markItemSeen(Transaction& transaction, const ItemRef& item, int rev, const Clock& clock);
/// Sets or clears a mark.
[[nodiscard]] Result<void> setItemMark(Transaction& transaction, const ItemRef& item, ItemMark mark, bool isSet, const Clock& clock);

} // namespace clarion
