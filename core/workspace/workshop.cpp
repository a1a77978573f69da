#include "workspace/workshop.h"

#include "feed/feedsync.h"
#include "feed/workshopfeed.h"

namespace clarion {
namespace {

/// The feed as it is followed; it is added where it is not yet.
Result<Feed> followedWorkshop(Workspace& workspace, FeedSync& sync)
{
    const auto address = workshopFeed();
    if (!address)
        return failure(address.error());
    const auto find = [&]() -> Result<std::optional<Feed>> {
        const auto feeds = workspace.feeds().all();
        if (!feeds)
            return failure(feeds.error());
        std::optional<Feed> workshop;
        for (const Feed& feed : *feeds) {
            if (feed.publicKey == address->key.toBase64()) {
                workshop = feed;
                continue;
            }
            return failure(ErrorCode::InvalidArgument, workspace.file(),
                           QStringLiteral("it follows “%1”, and a workshop follows the workshop feed alone").arg(feed.title));
        }
        return workshop;
    };
    auto feed = find();
    if (feed && !*feed) {
        if (const auto added = sync.add(*address, {}); !added)
            return failure(added.error());
        feed = find();
    }
    if (!feed)
        return failure(feed.error());
    if (!*feed)
        return failure(ErrorCode::Internal, address->toText(), QStringLiteral("the feed was added and is not there"));
    return **feed;
}

} // namespace

Result<Area> startWorkshop(Workspace& workspace, Transport& transport)
{
    FeedSync sync(workspace.file(), workspace.writer(), workspace.clock(), transport);
    const auto feed = followedWorkshop(workspace, sync);
    if (!feed)
        return failure(feed.error());
    if (const auto report = sync.sync(*feed, {}, {}); !report)
        return failure(report.error());
    const auto chosen = workspace.area();
    if (!chosen)
        return failure(chosen.error());
    if (*chosen)
        return **chosen;
    const auto sets = workspace.areas().boundarySets();
    if (!sets)
        return failure(sets.error());
    const auto areas = workspace.areas().all(sets->value(0));
    if (!areas)
        return failure(areas.error());
    if (areas->empty())
        return failure(ErrorCode::Internal, feed->id.text(), QStringLiteral("the workshop has no areas"));
    const auto written = workspace.writer().runAndWait([&](Transaction& transaction) {
        return writeProfile(transaction, workshopProfile(areas->front()), workspace.clock());
    });
    if (!written)
        return failure(written.error());
    return areas->front();
}

} // namespace clarion
