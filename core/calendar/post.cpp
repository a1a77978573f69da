#include "calendar/post.h"

namespace clarion {
namespace {

constexpr qint64 overdueAfterSeconds = 30 * 60;

} // namespace

PostState stateAt(PostStatus status, const QDateTime& plannedUtc, const QDateTime& now)
{
    switch (status) {
    case PostStatus::Posted: return PostState::Posted;
    case PostStatus::NotPosted: return PostState::NotPosted;
    case PostStatus::Draft:
    case PostStatus::Ready: break;
    }
    if (plannedUtc.isValid() && plannedUtc <= now)
        return plannedUtc.secsTo(now) >= overdueAfterSeconds ? PostState::Overdue : PostState::Due;
    return status == PostStatus::Ready ? PostState::Ready : PostState::Draft;
}

QString statusName(PostStatus status)
{
    switch (status) {
    case PostStatus::Draft: return QStringLiteral("draft");
    case PostStatus::Ready: return QStringLiteral("ready");
    case PostStatus::Posted: return QStringLiteral("posted");
    case PostStatus::NotPosted: return QStringLiteral("not_posted");
    }
    return {};
}

std::optional<PostStatus> statusFromName(const QString& name)
{
    for (const PostStatus status : {PostStatus::Draft, PostStatus::Ready, PostStatus::Posted, PostStatus::NotPosted}) {
        if (statusName(status) == name)
            return status;
    }
    return std::nullopt;
}

QString stateName(PostState state)
{
    switch (state) {
    case PostState::Draft: return QStringLiteral("draft");
    case PostState::Ready: return QStringLiteral("ready");
    case PostState::Due: return QStringLiteral("due");
    case PostState::Overdue: return QStringLiteral("overdue");
    case PostState::Posted: return QStringLiteral("posted");
    case PostState::NotPosted: return QStringLiteral("not_posted");
    }
    return {};
}

} // namespace clarion
