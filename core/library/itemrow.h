#pragma once

#include "library/item.h"

namespace clarion {

/// What the officer did with an item. It belongs to the officer and outlives the item.
struct ItemMarks {
    int seenRev = 0;        ///< the newest revision that was read; 0: none
    QDateTime usedAt;
    QDateTime skippedAt;
    QDateTime pinnedAt;
    QDateTime dismissedAt;

    friend bool operator==(const ItemMarks&, const ItemMarks&) = default;
};

/// Whether there is something new to read.
enum class ItemNews { New, Updated, Seen };

/// What a list shows of an item; the rest is fetched when it is opened.
struct ItemRow {
    FeedId feed;
    QString feedTitle;
    bool isSigned = true;   ///< false: read from the open web, nobody vouches for it
    QString kind;
    ItemId id;
    int rev = 1;
    QString title;
    QString firstWords;     ///< of its summary or text; of a search, the words around what was found
    QString from;           ///< as Item's
    QString until;
    QDateTime embargo;
    QDateTime published;
    ItemMarks marks;

    [[nodiscard]] ItemNews news() const
    {
        return marks.seenRev == 0 ? ItemNews::New : marks.seenRev < rev ? ItemNews::Updated : ItemNews::Seen;
    }
    [[nodiscard]] bool isEmbargoed(const QDateTime& now) const { return embargo.isValid() && embargo > now; }

    friend bool operator==(const ItemRow&, const ItemRow&) = default;
};

/// Which items a list shows. Withdrawn ones are on none.
struct ItemQuery {
    enum class Show { Everything, OpenNow, NewOrUpdated, Pinned, Used, Skipped, Hidden };

    QString kind;           ///< empty: of every kind that is read
    QString words;          ///< what must stand in title or text; the last word may be unfinished. Empty: anything
    Show show = Show::Everything;
    QDate today;            ///< in the officer's zone
    QDateTime now;
    int limit = 100;
    int offset = 0;
};

} // namespace clarion
