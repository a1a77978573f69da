#pragma once

#include "base/clock.h"
#include "calendar/post.h"

#include <QByteArray>

#include <vector>

namespace clarion {

/// The planned posts as an iCalendar (RFC 5545), a quarter of an hour each. Times are those of the wall, with a definition of every
/// zone that is used; a time that the clocks make doubtful stands in UTC, as calendars disagree about what it means. The same post
/// keeps its UID, and its SEQUENCE rises with its revision, so that a calendar that reads the file again updates what it has.
[[nodiscard]] QByteArray planAsIcs(const std::vector<Post>& posts, const Clock& clock);

} // namespace clarion
