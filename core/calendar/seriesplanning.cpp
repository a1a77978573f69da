#include "calendar/seriesplanning.h"

#include "calendar/postrepository.h"
#include "calendar/seriesrepository.h"
#include "storage/query.h"

#include <algorithm>

namespace clarion {
namespace {

constexpr auto belonging = "UPDATE posts SET series_id = :series, revision = revision + 1, modified = :now WHERE id = :id";
/// So far is looked for the day of a post that has none yet.
constexpr int firstDayWithin = 366;

Result<void> setBelonging(Transaction& transaction, const PostId& id, const SeriesId& series, const Clock& clock)
{
    Query query(transaction.database(), belonging);
    query.bind(":series", series.text()).bind(":id", id.text()).bind(":now", clock.now().toSecsSinceEpoch());
    if (auto done = query.execute(); !done)
        return done;
    if (query.rowsAffected() != 1)
        return failure(ErrorCode::NotFound, id.text(), QStringLiteral("no such post"));
    transaction.changes().add(Subject::Posts, id.text());
    return {};
}

Result<void> setAllDeleted(Transaction& transaction, const std::vector<PostId>& ids, bool deleted, const Clock& clock)
{
    for (const PostId& id : ids) {
        if (auto done = setPostDeleted(transaction, id, deleted, clock); !done)
            return done;
    }
    return {};
}

Result<Series> seriesOf(Transaction& transaction, const SeriesId& id)
{
    auto series = SeriesRepository(transaction.database()).find(id);
    if (!series)
        return failure(series.error());
    if (!*series)
        return failure(ErrorCode::NotFound, id.text(), QStringLiteral("no such series"));
    return std::move(**series);
}

/// An occurrence as a draft of its own. What the first post carries besides its words goes along; its source and figures only
/// where the words are the same, as they stand behind nothing else.
Post occurrencePost(const Series& series, const std::optional<Post>& pattern, const Occurrence& occurrence)
{
    Post post;
    post.network = series.network;
    post.text = series.wordings[occurrence.wording];
    post.planned = occurrence.when;
    post.series = series.id.text();
    if (!pattern)
        return post;
    post.link = pattern->link;
    post.pictures = pattern->pictures;
    post.label = pattern->label;
    post.subject = pattern->subject;
    if (wordingKey(pattern->text) == wordingKey(post.text)) {
        post.source = pattern->source;
        post.figures = pattern->figures;
    }
    return post;
}

void notePlanned(Series& series, PlannedDay day)
{
    const auto place = std::upper_bound(series.planned.begin(), series.planned.end(), day,
                                        [](const PlannedDay& a, const PlannedDay& b) { return a.date < b.date; });
    series.planned.insert(place, std::move(day));
}

} // namespace

Result<std::vector<PostId>> planOccurrences(Transaction& transaction, Series& series, int horizonDays, const Clock& clock)
{
    const SeriesRepository repository(transaction.database());
    auto posts = repository.posts(series.id, clock.now());
    if (!posts)
        return failure(posts.error());
    const QDate last = LocalTime::fromUtc(clock.now(), series.rule.zone).date.addDays(horizonDays);
    const std::vector<Occurrence> open = openOccurrences(series, std::move(*posts), clock.now(), last);
    const auto pattern = PostRepository(transaction.database()).find(series.pattern);
    if (!pattern)
        return failure(pattern.error());
    std::vector<PostId> added;
    for (const Occurrence& occurrence : open) {
        if (occurrence.wording < 0)
            continue;
        const auto id = insertPost(transaction, occurrencePost(series, *pattern, occurrence), clock);
        if (!id)
            return failure(id.error());
        added.push_back(*id);
        notePlanned(series, {occurrence.when.date, *id, wordingKey(series.wordings[occurrence.wording])});
    }
    if (!added.empty()) {
        if (auto done = updateSeries(transaction, series); !done)
            return failure(done.error());
    }
    return added;
}

Result<PlannedSeries> planAllSeries(Transaction& transaction, int horizonDays, const Clock& clock)
{
    const SeriesRepository repository(transaction.database());
    const auto ids = repository.running();
    if (!ids)
        return failure(ids.error());
    PlannedSeries planned;
    for (const SeriesId& id : *ids) {
        auto series = seriesOf(transaction, id);
        if (!series && series.error().code == ErrorCode::Syntax) {
            planned.unreadable.push_back(series.error());
            continue;
        }
        if (!series)
            return failure(series.error());
        const auto added = planOccurrences(transaction, *series, horizonDays, clock);
        if (!added)
            return failure(added.error());
        planned.added.insert(planned.added.end(), added->begin(), added->end());
    }
    return planned;
}

Result<SeriesChange> startSeries(Transaction& transaction, Series series, const PostId& first, const Clock& clock)
{
    const auto post = PostRepository(transaction.database()).find(first);
    if (!post)
        return failure(post.error());
    if (!*post)
        return failure(ErrorCode::NotFound, first.text(), QStringLiteral("no such post"));
    if (!(*post)->series.isEmpty()) {
        const auto other = SeriesRepository(transaction.database()).find(SeriesId((*post)->series));
        if (!other)
            return failure(other.error());
        if (*other && !(*other)->ended.isValid())
            return failure(ErrorCode::InvalidArgument, first.text(), QStringLiteral("the post belongs to a series that goes on"));
    }
    series.id = SeriesId::create();
    series.network = (*post)->network;
    series.pattern = first;
    series.created = clock.now();
    series.ended = {};
    series.planned.clear();
    SeriesChange change{std::nullopt, series, {}, {}, first, (*post)->planned, (*post)->planned};
    if (!(*post)->planned) {
        const QDate today = LocalTime::fromUtc(clock.now(), series.rule.zone).date;
        const std::vector<Occurrence> open = openOccurrences(series, {}, clock.now(), today.addDays(firstDayWithin), 1);
        if (open.empty())
            return failure(ErrorCode::InvalidArgument, first.text(), QStringLiteral("the rule has no day to come"));
        change.firstAfter = open.front().when;
        if (auto moved = movePost(transaction, first, change.firstAfter, clock); !moved)
            return failure(moved.error());
    }
    notePlanned(series, {change.firstAfter->date, first, wordingKey((*post)->text)});
    if (auto done = insertSeries(transaction, series); !done)
        return failure(done.error());
    if (auto done = setBelonging(transaction, first, series.id, clock); !done)
        return failure(done.error());
    auto added = planOccurrences(transaction, series, seriesHorizonDays, clock);
    if (!added)
        return failure(added.error());
    change.added = std::move(*added);
    change.after = std::move(series);
    return change;
}

Result<SeriesChange> changeSeries(Transaction& transaction, const SeriesId& id, const SeriesRule& rule, const QStringList& wordings, const Clock& clock)
{
    auto series = seriesOf(transaction, id);
    if (!series)
        return failure(series.error());
    SeriesChange change{*series, *series, {}, {}, {}, {}, {}};
    auto untouched = SeriesRepository(transaction.database()).draftsToCome(id, clock.now(), true);
    if (!untouched)
        return failure(untouched.error());
    if (auto done = setAllDeleted(transaction, *untouched, true, clock); !done)
        return failure(done.error());
    series->rule = rule;
    series->wordings = wordings;
    const auto isTakenOff = [&untouched](const PlannedDay& day) { return std::find(untouched->begin(), untouched->end(), day.post) != untouched->end(); };
    series->planned.erase(std::remove_if(series->planned.begin(), series->planned.end(), isTakenOff), series->planned.end());
    if (auto done = updateSeries(transaction, *series); !done)
        return failure(done.error());
    auto added = planOccurrences(transaction, *series, seriesHorizonDays, clock);
    if (!added)
        return failure(added.error());
    change.added = std::move(*added);
    change.removed = std::move(*untouched);
    change.after = std::move(*series);
    return change;
}

Result<SeriesChange> endSeries(Transaction& transaction, const SeriesId& id, bool takeOff, const PostId& except, const Clock& clock)
{
    auto series = seriesOf(transaction, id);
    if (!series)
        return failure(series.error());
    SeriesChange change{*series, *series, {}, {}, {}, {}, {}};
    change.after.ended = clock.now();
    if (takeOff) {
        auto drafts = SeriesRepository(transaction.database()).draftsToCome(id, clock.now(), false);
        if (!drafts)
            return failure(drafts.error());
        drafts->erase(std::remove(drafts->begin(), drafts->end(), except), drafts->end());
        if (auto done = setAllDeleted(transaction, *drafts, true, clock); !done)
            return failure(done.error());
        change.removed = std::move(*drafts);
    }
    if (auto done = updateSeries(transaction, change.after); !done)
        return failure(done.error());
    return change;
}

Result<void> undoSeriesChange(Transaction& transaction, const SeriesChange& change, const Clock& clock)
{
    // What was planned by the new rule since, at midnight perhaps, goes with it.
    const bool isEnding = change.before && change.after.ended.isValid() && !change.before->ended.isValid();
    if (!isEnding) {
        const auto others = SeriesRepository(transaction.database()).draftsToCome(change.after.id, clock.now(), true);
        if (!others)
            return failure(others.error());
        if (auto done = setAllDeleted(transaction, *others, true, clock); !done)
            return done;
    }
    if (auto done = setAllDeleted(transaction, change.added, true, clock); !done)
        return done;
    if (auto done = setAllDeleted(transaction, change.removed, false, clock); !done)
        return done;
    Series series = change.before.value_or(change.after);
    // Its row stays, for doing it again.
    if (!change.before)
        series.ended = clock.now();
    if (auto done = updateSeries(transaction, series); !done)
        return done;
    if (change.first.isEmpty())
        return {};
    if (change.firstBefore != change.firstAfter) {
        if (auto done = movePost(transaction, change.first, change.firstBefore, clock); !done)
            return done;
    }
    return setBelonging(transaction, change.first, {}, clock);
}

Result<void> redoSeriesChange(Transaction& transaction, const SeriesChange& change, const Clock& clock)
{
    if (auto done = setAllDeleted(transaction, change.removed, true, clock); !done)
        return done;
    if (auto done = setAllDeleted(transaction, change.added, false, clock); !done)
        return done;
    if (auto done = updateSeries(transaction, change.after); !done)
        return done;
    if (change.first.isEmpty())
        return {};
    if (change.firstBefore != change.firstAfter) {
        if (auto done = movePost(transaction, change.first, change.firstAfter, clock); !done)
            return done;
    }
    return setBelonging(transaction, change.first, change.after.id, clock);
}

} // namespace clarion
