#include "checks/plancheck.h"

#include "base/text.h"
#include "checks/imprintcheck.h"
#include "checks/textforms.h"

#include <QLocale>

#include <algorithm>

namespace clarion {
namespace {

/// Fewer words than these are a greeting or a title: everybody's.
constexpr int fewestComparedWords = 8;
/// How people voted is news only shortly before a poll closes: postal votes come in from three weeks before.
constexpr int daysOfVoting = 28;

QString dayWords(const QDate& date)
{
    return QLocale().toString(date, QStringLiteral("dddd d MMMM yyyy"));
}

QString momentWords(const QDateTime& utc)
{
    const LocalTime there = LocalTime::fromUtc(utc);
    return there.isValid() ? QLocale().toString(there.date, QStringLiteral("ddd d MMM yyyy ")) + there.time.toString(QStringLiteral("HH:mm")) : QString();
}

void checkClashes(const Post& post, const QDateTime& planned, const CheckContext& context, std::vector<Problem>& problems)
{
    if (!context.others || context.rules.clashMinutes == 0)
        return;
    const OtherPost* nearest = nullptr;
    for (const OtherPost& other : *context.others) {
        if (other.id == post.id || !other.plannedUtc.isValid() || other.status == PostStatus::NotPosted)
            continue;
        const qint64 apart = qAbs(other.plannedUtc.secsTo(planned));
        if (apart < 60LL * context.rules.clashMinutes && (!nearest || apart < qAbs(nearest->plannedUtc.secsTo(planned))))
            nearest = &other;
    }
    if (nearest)
        problems.push_back({Severity::Warning, Problem::Code::Clash, -1, 0, static_cast<int>(qAbs(nearest->plannedUtc.secsTo(planned)) / 60),
                            {nearest->firstWords, momentWords(nearest->plannedUtc)}, nearest->id});
}

/// Before the poll closes nothing may tell how people voted (RPA 1983, s. 66A).
void checkVotingTold(const Post& post, const QDateTime& planned, const CheckContext& context, std::vector<Problem>& problems)
{
    if (!context.pollingDay)
        return;
    const QDateTime closes = LocalTime{*context.pollingDay, context.rules.pollCloses}.toUtc();
    if (planned >= closes || planned < closes.addDays(-daysOfVoting))
        return;
    for (const QString& phrase : context.rules.votingPhrases) {
        if (const qsizetype at = post.text.indexOf(phrase, 0, Qt::CaseInsensitive); at >= 0) {
            problems.push_back({Severity::Warning, Problem::Code::VotingTold, at, phrase.size(), 0,
                                {post.text.mid(at, phrase.size()), momentWords(closes)}});
            return;
        }
    }
}

void checkSpokenDates(const Post& post, const QDate& around, const CheckContext& context, std::vector<Problem>& problems)
{
    for (const SpokenDate& date : findSpokenDates(post.text)) {
        const QDate meant = date.meant(around);
        const QString said = post.text.mid(date.span.begin, date.span.length);
        if (!meant.isValid() || meant.dayOfWeek() != date.weekday)
            problems.push_back({Severity::Warning, Problem::Code::WrongWeekday, date.span.begin, date.span.length, 0,
                                {said, meant.isValid() ? dayWords(meant) : QString()}});
        else if (date.isAboutVoting && context.pollingDay && *context.pollingDay != meant && *context.pollingDay >= around.addDays(-1))
            problems.push_back({Severity::Warning, Problem::Code::WrongPollingDay, date.span.begin, date.span.length, 0,
                                {said, dayWords(*context.pollingDay)}});
    }
}

/// Whether two posts take turns in one series, with another of it between them: the same words there are meant to come again.
bool takeTurns(const Post& post, const OtherPost& other, const std::vector<OtherPost>& others)
{
    if (post.series.isEmpty() || other.series != post.series || !post.planned)
        return false;
    const QDateTime planned = post.planned->toUtc();
    const QDateTime begin = qMin(planned, other.plannedUtc);
    const QDateTime end = qMax(planned, other.plannedUtc);
    return std::any_of(others.begin(), others.end(), [&](const OtherPost& third) {
        return third.series == post.series && third.id != post.id && third.status != PostStatus::NotPosted && third.plannedUtc > begin
            && third.plannedUtc < end;
    });
}

} // namespace

void checkLikeness(const Post& post, const CheckContext& context, std::vector<Problem>& problems)
{
    const ComparedText text(withoutImprint(post.text, context.rules));
    if (text.words() < fewestComparedWords)
        return;
    const CheckRules& rules = context.rules;
    if (!post.source.text.isEmpty()) {
        const int percent = text.in(ComparedText(post.source.text)).percent;
        // A tool's text is about here already; of a message sent to everybody this is what its readers see everywhere.
        const bool isEverybodys = post.source.kind != QLatin1String("tool");
        if (percent >= rules.likenessHint)
            problems.push_back({isEverybodys && percent >= rules.likenessWarning ? Severity::Warning : Severity::Hint, Problem::Code::CloneOfCentral,
                                -1, 0, percent});
    }
    if (!context.others)
        return;
    const OtherPost* closest = nullptr;
    int percent = 0;
    bool isSame = false;
    for (const OtherPost& other : *context.others) {
        if (other.id == post.id || other.status == PostStatus::NotPosted || takeTurns(post, other, *context.others))
            continue;
        const bool same = text.isSameAs(other.text);
        // Of a thousand posts most are nowhere near: only what may be closer than the closest so far is looked at in full.
        if (const int most = same ? 100 : text.mostPercentIn(other.text); !same && (most < rules.likenessHint || most <= percent))
            continue;
        const int likeness = same ? 100 : text.in(other.text).percent;
        if (likeness > percent || (same && !isSame)) {
            closest = &other;
            percent = likeness;
            isSame = same;
        }
    }
    if (!closest || percent < rules.likenessHint)
        return;
    const QStringList words{closest->firstWords, momentWords(closest->plannedUtc)};
    if (isSame)
        problems.push_back({Severity::Warning, Problem::Code::SameText, -1, 0, 100, words, closest->id});
    else
        problems.push_back({percent >= rules.likenessWarning ? Severity::Warning : Severity::Hint, Problem::Code::CloneOfPost, -1, 0, percent, words,
                            closest->id});
}

void checkTimes(const Post& post, const CheckContext& context, std::vector<Problem>& problems)
{
    const QDate today = LocalTime::fromUtc(context.now).date;
    const QDate around = post.planned ? post.planned->date : today;
    if (around.isValid())
        checkSpokenDates(post, around, context, problems);
    if (!post.planned || !post.planned->isValid()) {
        if (context.now.isValid())
            checkVotingTold(post, context.now, context, problems);
        return;
    }
    const QDateTime planned = post.planned->toUtc();
    checkClashes(post, planned, context, problems);
    checkVotingTold(post, planned, context, problems);
    for (const SolemnDay& day : context.rules.solemnDays) {
        if (day.in(post.planned->date.year()) == post.planned->date)
            problems.push_back({Severity::Warning, Problem::Code::SolemnDay, -1, 0, 0, {day.name, dayWords(post.planned->date)}});
    }
    switch (post.planned->clockChange()) {
    case ClockChange::None: break;
    case ClockChange::Skipped:
    case ClockChange::Repeated:
        problems.push_back({Severity::Hint, Problem::Code::ClockChange, -1, 0, post.planned->clockChange() == ClockChange::Skipped ? 1 : 2,
                            {post.planned->time.toString(QStringLiteral("HH:mm")), dayWords(post.planned->date),
                             LocalTime::fromUtc(planned, post.planned->zone).time.toString(QStringLiteral("HH:mm"))}});
        break;
    }
}

} // namespace clarion
