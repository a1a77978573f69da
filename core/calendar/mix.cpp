#include "calendar/mix.h"

#include <algorithm>
#include <cmath>

namespace clarion {
namespace {

constexpr int daysOfWeek = 7;

/// Whether the week counts it. What was not posted was seen by nobody.
bool counts(const PostSummary& post, const QDate& monday)
{
    return post.planned && post.status != PostStatus::NotPosted && post.planned->date >= monday && post.planned->date < monday.addDays(daysOfWeek);
}

/// The usual time to offer on a day: of the network that has the fewest posts in the week, the first one still to come.
std::optional<PostingSlot> slotOn(const QDate& date, const std::vector<PostingSlot>& postingSlots, const WeekMix& week, const LocalTime& now)
{
    const auto postsOn = [&week](const QString& network) {
        const auto found = week.byNetwork.find(network);
        return found == week.byNetwork.end() ? 0 : found->second.total;
    };
    std::optional<PostingSlot> best;
    for (const PostingSlot& slot : postingSlots) {
        const LocalTime time{date, slot.time, now.zone};
        if (slot.weekday != date.dayOfWeek() || !time.isValid() || time.clockChange() == ClockChange::Skipped || time.toUtc() <= now.toUtc())
            continue;
        const auto rank = [&postsOn](const PostingSlot& each) { return std::pair(postsOn(each.network), each.time); };
        if (!best || rank(slot) < rank(*best))
            best = slot;
    }
    return best;
}

double below(const SubjectCounts& counted, const QString& subject, int target)
{
    return target / 100.0 - counted.share(subject);
}

/// The subject furthest below its target; empty where none is.
QString furthestBelow(const SubjectCounts& counted, const MixTargets& targets)
{
    QString furthest;
    double distance = 0;
    for (const QString& subject : subjectNames()) {
        const auto target = targets.find(subject);
        if (target == targets.end() || below(counted, subject, target->second) <= distance + 1e-9)
            continue;
        furthest = subject;
        distance = below(counted, subject, target->second);
    }
    return furthest;
}

} // namespace

const QStringList& subjectNames()
{
    static const QStringList names{QStringLiteral("issue"), QStringLiteral("policy"), QStringLiteral("tool"),
                                   QStringLiteral("event"), QStringLiteral("society"), QStringLiteral("personal")};
    return names;
}

QString subjectOfSource(const QString& sourceKind)
{
    static const std::map<QString, QString> subjects{{QStringLiteral("tool"), QStringLiteral("tool")},
                                                     {QStringLiteral("policy"), QStringLiteral("policy")},
                                                     {QStringLiteral("message"), QStringLiteral("policy")},
                                                     {QStringLiteral("society"), QStringLiteral("society")},
                                                     {QStringLiteral("article"), QStringLiteral("society")},
                                                     {QStringLiteral("event-idea"), QStringLiteral("event")}};
    const auto found = subjects.find(sourceKind);
    return found == subjects.end() ? QString() : found->second;
}

QString effectiveSubject(const Post& post)
{
    return post.subject.isEmpty() ? subjectOfSource(post.source.kind) : post.subject;
}

void SubjectCounts::add(const QString& subject)
{
    ++total;
    ++bySubject[subject];
}

int SubjectCounts::count(const QString& subject) const
{
    const auto found = bySubject.find(subject);
    return found == bySubject.end() ? 0 : found->second;
}

double SubjectCounts::share(const QString& subject) const
{
    return total == 0 ? 0 : static_cast<double>(count(subject)) / total;
}

int SubjectCounts::percent(const QString& subject) const
{
    return qRound(100 * share(subject));
}

QDate mondayOf(const QDate& day)
{
    return day.addDays(1 - day.dayOfWeek());
}

WeekMix weekMix(const std::vector<PostSummary>& posts, const QDate& monday)
{
    WeekMix mix;
    mix.monday = monday;
    for (const PostSummary& post : posts) {
        if (!counts(post, monday))
            continue;
        mix.all.add(post.subject);
        mix.byNetwork[post.network].add(post.subject);
    }
    return mix;
}

std::vector<MixSuggestion> mixGaps(const std::vector<PostSummary>& posts, const MixTargets& targets, const QDate& monday,
                                   const std::vector<PostingSlot>& postingSlots, const LocalTime& now)
{
    const WeekMix week = weekMix(posts, monday);
    std::vector<MixSuggestion> days;
    std::map<QDate, int> postsOn;
    for (const PostSummary& post : posts) {
        if (counts(post, monday))
            ++postsOn[post.planned->date];
    }
    for (int day = 0; day < daysOfWeek; ++day) {
        const QDate date = monday.addDays(day);
        const auto slot = slotOn(date, postingSlots, week, now);
        if (date < now.date || (date == now.date && !slot))
            continue;
        days.push_back({date, postsOn[date] == 0, slot ? std::optional(slot->time) : std::nullopt, slot ? slot->network : QString(), {}, 0, 0});
    }
    const auto name = [&](MixSuggestion& suggestion, const QString& subject) {
        suggestion.subject = subject;
        suggestion.percent = week.all.percent(subject);
        suggestion.target = subject.isEmpty() ? 0 : targets.at(subject);
    };

    std::vector<MixSuggestion> suggestions;
    std::copy_if(days.begin(), days.end(), std::back_inserter(suggestions), [](const MixSuggestion& each) { return each.isEmptyDay; });
    std::stable_partition(suggestions.begin(), suggestions.end(), [](const MixSuggestion& each) { return each.time.has_value(); });
    // Said is what is below its target now, to the per cent that people read; which of these comes first, those before it decide.
    MixTargets missed;
    for (const auto& [subject, target] : targets) {
        if (week.all.percent(subject) < target)
            missed.emplace(subject, target);
    }
    SubjectCounts counted = week.all;
    for (MixSuggestion& suggestion : suggestions) {
        name(suggestion, furthestBelow(counted, missed));
        counted.add(suggestion.subject);
    }
    if (!suggestions.empty() || days.empty())
        return suggestions;

    const QString subject = furthestBelow(week.all, missed);
    if (subject.isEmpty())
        return suggestions;
    // A week of four posts cannot be at 30 %: one more must bring it nearer, or the advice would never end.
    counted.add(subject);
    if (std::abs(below(counted, subject, targets.at(subject))) >= below(week.all, subject, targets.at(subject)))
        return suggestions;
    MixSuggestion emptiest = *std::min_element(days.begin(), days.end(), [&postsOn](const MixSuggestion& one, const MixSuggestion& other) {
        return postsOn[one.date] < postsOn[other.date];
    });
    name(emptiest, subject);
    suggestions.push_back(emptiest);
    return suggestions;
}

} // namespace clarion
