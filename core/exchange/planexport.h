#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "calendar/post.h"

#include <QByteArray>

namespace clarion {

/// The plan as CSV: UTF-8 with BOM (spreadsheets need it), one row a post, the columns named in the first row. Cells
/// that a spreadsheet would take for a formula are guarded with an apostrophe.
[[nodiscard]] QByteArray planAsCsv(const std::vector<Post>& posts);

/// The planned posts as an iCalendar (RFC 5545), a quarter of an hour each, in UTC.
[[nodiscard]] QByteArray planAsIcs(const std::vector<Post>& posts, const Clock& clock);

} // namespace clarion
