#include "workspace/planning.h"

namespace clarion {

TimeOrigin timeOrigin(const Workspace& workspace, const QTime& usualTime)
{
    const auto profile = workspace.profile();
    return {LocalTime::fromUtc(workspace.clock().now()), profile ? profile->pollingDay : QDate(), usualTime};
}

std::optional<LocalTime> usualTimeOn(const Workspace& workspace, const QDate& date)
{
    const LocalTime now = LocalTime::fromUtc(workspace.clock().now());
    if (!date.isValid() || date < now.date)
        return std::nullopt;
    const QTime usual(9, 0);
    if (date > now.date || now.time < usual)
        return LocalTime{date, usual, now.zone};
    return now.time.hour() < 23 ? std::optional(LocalTime{date, QTime(now.time.hour() + 1, 0), now.zone}) : std::nullopt;
}

Result<std::optional<LocalTime>> nextFreeSlotFor(const Workspace& workspace, const QString& network)
{
    const auto postingSlots = readSlots(workspace.database());
    if (!postingSlots)
        return failure(postingSlots.error());
    if (postingSlots->empty())
        return std::optional<LocalTime>();
    const LocalTime now = LocalTime::fromUtc(workspace.clock().now());
    const auto planned = workspace.posts().plannedBetween(now.date, now.date.addYears(1), {{}, {network}, {}, {}});
    if (!planned)
        return failure(planned.error());
    std::vector<QDateTime> taken;
    for (const PostSummary& post : *planned)
        taken.push_back(post.plannedUtc);
    return nextFreeSlot(*postingSlots, network, now, taken);
}

Result<PlannedMix> mixOfWeek(const Workspace& workspace, const QDate& day)
{
    const QDate monday = mondayOf(day);
    auto posts = workspace.posts().plannedBetween(monday, monday.addDays(6));
    if (!posts)
        return failure(posts.error());
    auto targets = readMixTargets(workspace.database());
    if (!targets)
        return failure(targets.error());
    const auto postingSlots = readSlots(workspace.database());
    if (!postingSlots)
        return failure(postingSlots.error());
    const LocalTime now = LocalTime::fromUtc(workspace.clock().now());
    PlannedMix mix{weekMix(*posts, monday), {}, std::move(*targets), {}};
    mix.gaps = mixGaps(*posts, mix.targets, monday, *postingSlots, now);
    mix.posts = std::move(*posts);
    return mix;
}

} // namespace clarion
