#pragma once

#include "feed/feedrepository.h"

namespace clarion {

/// How often a feed that is well is looked at by itself.
constexpr qint64 checkEverySeconds = 4 * 3600;

/// How long to wait after this many failures in a row: five minutes, doubled each time, a day at most, spread by a quarter
/// either way so that a host that was down is not met by all its readers at once. `jitter` is from 0 to 1.
[[nodiscard]] qint64 backOffSeconds(int failures, double jitter);

/// Whether a check that nobody asked for may come now. `lastCheck`: of this program's own memory, as a check that finds
/// nothing new writes nothing.
[[nodiscard]] bool isCheckDue(const Feed& feed, const QDateTime& lastCheck, const QDateTime& now);

/// Until when the host asked not to be called, by anybody; invalid where that is over. An instant too far ahead comes from a
/// clock that was wrong, and is not believed.
[[nodiscard]] QDateTime hostWaitsUntil(const Feed& feed, const QDateTime& now);

/// Whether the host may be called now, by anybody. Errors: Busy, until when it asked to be left alone.
[[nodiscard]] Result<void> mayCallHost(const Feed& feed, const QDateTime& now);

/// What a person should know of a feed at a glance.
enum class FeedState { NeverRead, Current, Expired, Failing, Waiting, SignInNeeded, KeyWithdrawn, Distrusted, Gone };
[[nodiscard]] FeedState feedState(const Feed& feed, const QDateTime& now);

} // namespace clarion
