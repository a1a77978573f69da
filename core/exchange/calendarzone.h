#pragma once

#include <QByteArray>

#include <libical/ical.h>

namespace clarion {

/// The definition of a zone (VTIMEZONE, RFC 5545 3.6.5) for the years from `firstYear` to `lastYear`: as yearly rules where the
/// clocks follow one, as in Britain ("the last Sunday in March"), else each change by its date. nullptr for a zone that nobody knows,
/// and for UTC, which needs none. Owned by the caller.
[[nodiscard]] icalcomponent* makeZoneDefinition(const QByteArray& zone, int firstYear, int lastYear);

} // namespace clarion
