#pragma once

#include "calendar/post.h"
#include "checks/problem.h"
#include "library/libraryrepository.h"

namespace clarion {

/// What became of the central item that a post was made from. Nothing here changes the post: that is the officer's.
struct SourceNews {
    enum class What { None, Withdrawn, Updated, Embargoed };

    What what = What::None;
    bool isFigure = false;      ///< it carries figures, so that a withdrawal makes the post untrue
    QString title;
    QString reason;             ///< of a withdrawal
    ItemId replacedBy;          ///< what its publisher puts in its place; empty where there is nothing
    QString replacementTitle;
    int rev = 0;                ///< the present one
    QDateTime embargo;

    friend bool operator==(const SourceNews&, const SourceNews&) = default;
};

/// Looks at a post's source. An item that its feed does not publish any more, or whose feed is gone, has no news.
[[nodiscard]] Result<SourceNews> newsOfSource(const LibraryRepository& library, const Post& post, const QDateTime& now);

/// As a problem of the post: a withdrawn figure blocks, everything else is advice.
[[nodiscard]] std::optional<Problem> sourceProblem(const SourceNews& news, const Post& post);

} // namespace clarion
