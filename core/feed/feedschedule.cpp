#include "feed/feedschedule.h"

#include <algorithm>

namespace clarion {
namespace {

constexpr qint64 firstBackOff = 5 * 60;
constexpr qint64 longestBackOff = 24 * 3600;
/// What hosts may ask for at most; see Transport.
constexpr qint64 longestHostWait = 7 * 24 * 3600;

bool liesAhead(const QDateTime& instant, const QDateTime& now, qint64 atMostSeconds)
{
    return instant.isValid() && instant > now && now.secsTo(instant) <= atMostSeconds;
}

} // namespace

qint64 backOffSeconds(int failures, double jitter)
{
    const int doublings = std::clamp(failures - 1, 0, 16);
    const qint64 wait = std::min(longestBackOff, firstBackOff << doublings);
    return static_cast<qint64>(static_cast<double>(wait) * (0.75 + 0.5 * std::clamp(jitter, 0.0, 1.0)));
}

bool isCheckDue(const Feed& feed, const QDateTime& lastCheck, const QDateTime& now)
{
    if (hostWaitsUntil(feed, now).isValid())
        return false;
    switch (feed.trouble) {
    case FeedTrouble::None:
        // A website may say how long nothing changes.
        if (liesAhead(feed.nextCheck, now, longestBackOff))
            return false;
        break;
    case FeedTrouble::Failed:
    case FeedTrouble::Distrusted: return !liesAhead(feed.nextCheck, now, longestBackOff * 2);
    case FeedTrouble::SignIn:
    case FeedTrouble::KeyWithdrawn:
    case FeedTrouble::Gone: return false;  // asking again will not help until the officer has done something
    }
    const QDateTime last = std::max(lastCheck, feed.checkedAt);
    // A last check in the future was made by a clock that was wrong.
    return !last.isValid() || last > now || last.secsTo(now) >= checkEverySeconds;
}

QDateTime hostWaitsUntil(const Feed& feed, const QDateTime& now)
{
    return liesAhead(feed.hostWait, now, longestHostWait) ? feed.hostWait : QDateTime();
}

Result<void> mayCallHost(const Feed& feed, const QDateTime& now)
{
    const QDateTime wait = hostWaitsUntil(feed, now);
    if (wait.isValid())
        return failure(ErrorCode::Busy, feed.address, QStringLiteral("it asked to be left alone until %1").arg(wait.toString(Qt::ISODate)));
    return {};
}

FeedState feedState(const Feed& feed, const QDateTime& now)
{
    switch (feed.trouble) {
    case FeedTrouble::None: break;
    case FeedTrouble::Failed: return hostWaitsUntil(feed, now).isValid() ? FeedState::Waiting : FeedState::Failing;
    case FeedTrouble::SignIn: return FeedState::SignInNeeded;
    case FeedTrouble::KeyWithdrawn: return FeedState::KeyWithdrawn;
    case FeedTrouble::Distrusted: return FeedState::Distrusted;
    case FeedTrouble::Gone: return FeedState::Gone;
    }
    if (!feed.syncedAt.isValid())
        return FeedState::NeverRead;
    return feed.isExpired(now) ? FeedState::Expired : FeedState::Current;
}

} // namespace clarion
