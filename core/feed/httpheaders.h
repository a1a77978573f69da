#pragma once

#include <QByteArray>
#include <QDateTime>

namespace clarion {

/// A date as HTTP writes it (RFC 9110, 5.6.7), in UTC: the fixed form, and the two obsolete ones that must still be
/// read. Invalid where it is none.
[[nodiscard]] QDateTime httpDate(const QByteArray& text);

/// The seconds of a Retry-After header, which has seconds or a date; 0 where it has neither or the date is past, and
/// 7 days at most, so that nobody can silence a feed for good.
[[nodiscard]] qint64 retryAfterSeconds(const QByteArray& header, const QDateTime& now);

/// For how many seconds Cache-Control calls a reply fresh: 0 for no-store and no-cache, -1 where it says nothing.
[[nodiscard]] qint64 maxAgeSeconds(const QByteArray& cacheControl);

} // namespace clarion
