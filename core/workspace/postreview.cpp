#include "workspace/postreview.h"

#include "base/text.h"
#include "checks/imprintcheck.h"

namespace clarion {
namespace {

constexpr int daysAhead = 60;
/// In the busiest weeks; the closest in time count.
constexpr int mostOthers = 1000;
/// Overlaps of less are a street or two.
constexpr double sharedGround = 0.05;

/// The names to look for: every area of every set but the one at home and what shares its ground on other boundaries; and the
/// candidates elsewhere that the officer named.
Result<std::shared_ptr<const PlaceNames>> readPlaces(const Workspace& workspace, const Area& own, const Profile& profile)
{
    const AreaRepository areas = workspace.areas();
    const auto sets = areas.boundarySets();
    const auto feeds = workspace.feeds().all();
    if (!sets || !feeds)
        return failure(sets ? feeds.error() : sets.error());
    std::vector<Area> everywhere;
    QStringList neighbours;
    for (const QString& set : *sets) {
        const auto all = areas.all(set);
        if (!all)
            return failure(all.error());
        everywhere.insert(everywhere.end(), all->begin(), all->end());
        for (const Feed& feed : *feeds) {
            if (set == own.key.boundarySet)
                break;
            const auto overlaps = areas.overlaps(own.key.boundarySet, set, feed.id);
            if (!overlaps)
                return failure(overlaps.error());
            for (const AreaOverlap& overlap : overlaps->value(own.key.code)) {
                if (overlap.share >= sharedGround || overlap.shareOfOther >= sharedGround)
                    neighbours << overlap.other;
            }
        }
    }
    PlaceNames names = placeNames(everywhere, own, neighbours);
    names.addOwn(profile.onBehalfOf);
    for (const QString& name : profile.otherCandidates.split(QLatin1Char(','), Qt::SkipEmptyParts))
        names.addForeignPerson(name.simplified());
    return std::make_shared<const PlaceNames>(std::move(names));
}

} // namespace

Result<PostReview> PostReview::prepare(const Workspace& workspace, const std::optional<AreaKey>& area)
{
    PostReview review(workspace);
    const auto profile = workspace.profile();
    if (!profile)
        return failure(profile.error());
    review.m_context.imprint = imprintOf(*profile);
    review.m_context.pollingDay = profile->pollingDay.isValid() ? std::optional(profile->pollingDay) : std::nullopt;
    const auto own = area ? workspace.areas().find(area->code, area->boundarySet) : workspace.area();
    if (!own)
        return failure(own.error());
    if (!*own)
        return review;
    auto places = readPlaces(workspace, **own, *profile);
    if (!places)
        return failure(places.error());
    review.m_context.places = std::move(*places);
    return review;
}

Result<void> PostReview::turnTo(const Post& post)
{
    const QDateTime now = m_workspace->clock().now();
    m_context.now = now;
    const QDateTime around = post.planned ? post.planned->toUtc() : now;
    const auto close = m_workspace->posts().closeTo(around, m_context.rules.likenessDays, daysAhead, post.network, post.id, mostOthers);
    if (!close)
        return failure(close.error());
    std::vector<OtherPost> others;
    others.reserve(close->size());
    for (const ClosePost& other : *close)
        others.push_back({other.id, other.plannedUtc, other.status, firstWords(other.text, 60), ComparedText(withoutImprint(other.text, m_context.rules)),
                          other.series});
    m_context.others = std::make_shared<const std::vector<OtherPost>>(std::move(others));
    auto source = newsOfSource(m_workspace->library(), post, now);
    auto figures = newsOfFigures(m_workspace->library(), m_workspace->areas(), post);
    if (!source || !figures)
        return failure(source ? figures.error() : source.error());
    m_sourceNews = std::move(*source);
    m_figureNews = std::move(*figures);
    return {};
}

std::vector<Problem> PostReview::problems(const Post& post) const
{
    const auto network = m_workspace->network(post.network);
    // What is not true any more comes before what is not finished.
    std::vector<Problem> problems;
    if (const auto problem = sourceProblem(m_sourceNews, post))
        problems.push_back(*problem);
    for (const FigureNews& one : stillSaid(m_figureNews, post)) {
        if (const auto problem = figureProblem(one, post))
            problems.push_back(*problem);
    }
    if (network) {
        const std::vector<Problem> found = checkPost(post, *network, m_context);
        problems.insert(problems.end(), found.begin(), found.end());
    }
    putInOrder(problems, post.mutes);
    return problems;
}

} // namespace clarion
