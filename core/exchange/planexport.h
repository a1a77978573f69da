#pragma once

#include "calendar/post.h"

#include <QByteArray>
#include <QDate>

#include <vector>

namespace clarion {

/// Which posts go into a file.
struct PlanSelection {
    QString network = {};   ///< empty: of every network
    QDate from = {};        ///< invalid: from the beginning
    QDate to = {};          ///< that day included

    /// A post without a date is in no span of dates.
    [[nodiscard]] bool holds(const Post& post) const;
};

[[nodiscard]] std::vector<Post> selectedPosts(std::vector<Post> posts, const PlanSelection& selection);

/// The plan as CSV: UTF-8 with BOM (spreadsheets need it), one row a post, the columns named in the first row. Cells
/// that a spreadsheet would take for a formula are guarded with an apostrophe. understandPlan() gives back the same posts.
[[nodiscard]] QByteArray planAsCsv(const std::vector<Post>& posts);

} // namespace clarion
