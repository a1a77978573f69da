#include "checks/sourcenews.h"

#include <QLocale>

namespace clarion {

Result<SourceNews> newsOfSource(const LibraryRepository& library, const Post& post, const QDateTime& now)
{
    SourceNews news;
    if (post.source.isEmpty())
        return news;
    const auto item = library.item(post.source.kind, post.source.item, post.source.feed);
    if (!item)
        return failure(item.error());
    if (!*item)
        return news;
    news.title = (*item)->title;
    news.rev = (*item)->rev;
    news.isFigure = post.source.kind == QLatin1String("tool");
    if (const auto reason = (*item)->withdrawnBecause()) {
        news.what = SourceNews::What::Withdrawn;
        news.reason = *reason;
        news.replacedBy = (*item)->replacedBy();
        if (!news.replacedBy.isEmpty()) {
            const auto replacement = library.item(post.source.kind, news.replacedBy);
            if (!replacement)
                return failure(replacement.error());
            if (*replacement)
                news.replacementTitle = (*replacement)->title;
        }
    } else if ((*item)->embargo.isValid() && (*item)->embargo > now) {
        news.what = SourceNews::What::Embargoed;
        news.embargo = (*item)->embargo;
    } else if ((*item)->rev > post.source.rev) {
        news.what = SourceNews::What::Updated;
    }
    return news;
}

std::optional<Problem> sourceProblem(const SourceNews& news, const Post& post)
{
    const auto problem = [](Severity severity, Problem::Code code, const QStringList& words) {
        return Problem{severity, code, -1, 0, 0, words};
    };
    switch (news.what) {
    case SourceNews::What::None: return std::nullopt;
    case SourceNews::What::Withdrawn:
        return problem(news.isFigure ? Severity::Blocker : Severity::Warning,
                       news.replacementTitle.isEmpty() ? Problem::Code::SourceWithdrawn : Problem::Code::SourceReplaced,
                       {news.title, news.reason, news.replacementTitle});
    case SourceNews::What::Updated:
        // What was posted is history.
        if (post.status == PostStatus::Posted || post.status == PostStatus::NotPosted)
            return std::nullopt;
        return problem(Severity::Hint, Problem::Code::SourceUpdated, {news.title});
    case SourceNews::What::Embargoed: {
        if (post.planned && post.planned->toUtc() >= news.embargo)
            return std::nullopt;
        const LocalTime until = LocalTime::fromUtc(news.embargo);
        return problem(Severity::Warning, Problem::Code::SourceEmbargoed,
                       {news.title, QLocale().toString(until.date, QStringLiteral("d MMM yyyy")) + until.time.toString(QStringLiteral(" HH:mm"))});
    }
    }
    return std::nullopt;
}

} // namespace clarion
