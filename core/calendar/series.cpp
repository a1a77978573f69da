#include "calendar/series.h"

#include "base/text.h"

#include <QCryptographicHash>
#include <QSet>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace clarion {
namespace {

constexpr std::array seriesKindNames{"weekly", "monthly_date", "monthly_weekday", "pool"};
constexpr int ruleWeekLength = 7;

QDate ruleMondayOf(const QDate& date)
{
    return date.addDays(1 - date.dayOfWeek());
}

bool ruleHasWeekday(const SeriesRule& rule, const QDate& date)
{
    return std::find(rule.weekdays.begin(), rule.weekdays.end(), date.dayOfWeek()) != rule.weekdays.end();
}

/// Whether the rule has an occurrence on this day, its first and last days apart.
bool ruleFalls(const SeriesRule& rule, const QDate& date)
{
    switch (rule.kind) {
    case SeriesKind::Weekly:
        return ruleHasWeekday(rule, date) && ruleMondayOf(rule.from).daysTo(ruleMondayOf(date)) / ruleWeekLength % qMax(1, rule.everyWeeks) == 0;
    case SeriesKind::Pool: return ruleHasWeekday(rule, date);
    case SeriesKind::MonthlyDate: return date.day() == qMin(rule.dayOfMonth, date.daysInMonth());
    case SeriesKind::MonthlyWeekday:
        if (!ruleHasWeekday(rule, date))
            return false;
        return rule.weekOfMonth == lastWeek ? date.day() + ruleWeekLength > date.daysInMonth() : (date.day() - 1) / ruleWeekLength + 1 == rule.weekOfMonth;
    }
    return false;
}

int usesOf(const std::vector<PlannedDay>& used, const QString& key)
{
    return static_cast<int>(std::count_if(used.begin(), used.end(), [&key](const PlannedDay& day) { return day.wording == key; }));
}

QDate lastUseOf(const std::vector<PlannedDay>& used, const QString& key)
{
    QDate last;
    for (const PlannedDay& day : used) {
        if (day.wording == key && (!last.isValid() || day.date > last))
            last = day.date;
    }
    return last;
}

template<typename IsFree>
int pickWording(const QStringList& wordings, const std::vector<PlannedDay>& used, const QString& before, const QString& after, IsFree isFree)
{
    int chosen = -1;
    QDate chosenLast;
    for (int index = 0; index < wordings.size(); ++index) {
        const QString key = wordingKey(wordings[index]);
        if (key.isEmpty() || key == before || key == after || !isFree(key))
            continue;
        const QDate last = lastUseOf(used, key);
        if (chosen < 0 || (chosenLast.isValid() && (!last.isValid() || last < chosenLast))) {
            chosen = index;
            chosenLast = last;
        }
    }
    return chosen;
}

tl::unexpected<Error> wrongSeries(const Series& series, const char* what)
{
    return failure(ErrorCode::InvalidArgument, series.id.text(), QString::fromLatin1(what));
}

} // namespace

QString seriesKindName(SeriesKind kind)
{
    return QString::fromLatin1(seriesKindNames[static_cast<size_t>(kind)]);
}

std::optional<SeriesKind> seriesKindFromName(const QString& name)
{
    for (size_t kind = 0; kind < seriesKindNames.size(); ++kind) {
        if (name == QLatin1String(seriesKindNames[kind]))
            return static_cast<SeriesKind>(kind);
    }
    return std::nullopt;
}

std::vector<LocalTime> occurrences(const SeriesRule& rule, const QDate& first, const QDate& last, int most)
{
    std::vector<LocalTime> times;
    if (!rule.from.isValid() || !rule.time.isValid() || !first.isValid() || !last.isValid())
        return times;
    const QDate begin = qMax(first, rule.from);
    const QDate end = rule.until.isValid() ? qMin(last, rule.until) : last;
    for (QDate date = begin; date <= end && static_cast<int>(times.size()) < most; date = date.addDays(1)) {
        if (ruleFalls(rule, date))
            times.push_back({date, rule.time, rule.zone});
    }
    return times;
}

QString wordingKey(const QString& text)
{
    const QString folded = foldForSearch(text);
    if (folded.isEmpty() && text.trimmed().isEmpty())
        return {};
    // Texts of nothing but signs are told apart by these.
    const QByteArray words = (folded.isEmpty() ? text.simplified() : folded).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(words, QCryptographicHash::Sha256).toHex().left(16));
}

int differentWordings(const QStringList& wordings)
{
    QSet<QString> keys;
    for (const QString& wording : wordings)
        keys.insert(wordingKey(wording));
    keys.remove({});
    return static_cast<int>(keys.size());
}

int nextWording(const QStringList& wordings, const std::vector<PlannedDay>& usedBefore, const QString& before, const QString& after)
{
    return pickWording(wordings, usedBefore, before, after, [](const QString&) { return true; });
}

int poolPick(const SeriesRule& rule, const QStringList& wordings, const std::vector<PlannedDay>& usedBefore, const QDate& date,
             const QString& before, const QString& after)
{
    return pickWording(wordings, usedBefore, before, after, [&](const QString& key) {
        if (rule.maximumUses > 0 && usesOf(usedBefore, key) >= rule.maximumUses)
            return false;
        return std::none_of(usedBefore.begin(), usedBefore.end(), [&](const PlannedDay& day) {
            return day.wording == key && qAbs(day.date.daysTo(date)) < rule.minimumGapDays;
        });
    });
}

std::vector<Occurrence> openOccurrences(const Series& series, std::vector<SeriesPost> posts, const QDateTime& now, const QDate& last, int most)
{
    std::vector<Occurrence> open;
    if (series.ended.isValid() || !now.isValid())
        return open;
    const auto byTime = [](const SeriesPost& a, const SeriesPost& b) { return a.utc < b.utc; };
    std::sort(posts.begin(), posts.end(), byTime);
    std::vector<PlannedDay> used = series.planned;
    QSet<QDate> days;
    for (const PlannedDay& day : used)
        days.insert(day.date);
    const auto hasOpenDay = [&](const QDateTime& before) {
        const QDate end = LocalTime::fromUtc(before, series.rule.zone).date.addDays(-1);
        const std::vector<LocalTime> between = occurrences(series.rule, last.addDays(1), end);
        return std::any_of(between.begin(), between.end(), [&days](const LocalTime& time) { return !days.contains(time.date); });
    };
    for (const LocalTime& when : occurrences(series.rule, LocalTime::fromUtc(now, series.rule.zone).date, last)) {
        const QDateTime utc = when.toUtc();
        if (utc <= now || days.contains(when.date))
            continue;
        const SeriesPost here{utc, {}, {}};
        const auto next = std::upper_bound(posts.begin(), posts.end(), here, byTime);
        const QString before = next == posts.begin() ? QString() : std::prev(next)->wording;
        // A post beyond `last`, which a clock that stood wrong has planned, is no neighbour yet: days between are still to be
        // planned. Otherwise two wordings would leave every one of them free.
        const bool isNeighbour = next != posts.end() && (LocalTime::fromUtc(next->utc, series.rule.zone).date <= last || !hasOpenDay(next->utc));
        const QString after = isNeighbour ? next->wording : QString();
        const int wording = series.rule.kind == SeriesKind::Pool ? poolPick(series.rule, series.wordings, used, when.date, before, after)
                                                                 : nextWording(series.wordings, used, before, after);
        open.push_back({when, wording});
        if (wording >= 0) {
            const QString key = wordingKey(series.wordings[wording]);
            used.push_back({when.date, {}, key});
            posts.insert(next, {utc, key, {}});
        }
        if (static_cast<int>(open.size()) >= most)
            break;
    }
    return open;
}

Result<void> checkSeries(const Series& series)
{
    const SeriesRule& rule = series.rule;
    if (!rule.time.isValid() || !rule.from.isValid() || !QTimeZone(rule.zone).isValid())
        return wrongSeries(series, "it has no time, no first day or no zone");
    if (rule.until.isValid() && rule.until < rule.from)
        return wrongSeries(series, "it ends before it begins");
    if (rule.kind != SeriesKind::MonthlyDate) {
        const bool isOneToSeven = std::all_of(rule.weekdays.begin(), rule.weekdays.end(), [](int day) { return day >= 1 && day <= ruleWeekLength; });
        if (rule.weekdays.empty() || rule.weekdays.size() > ruleWeekLength || !isOneToSeven)
            return wrongSeries(series, "it has no weekday");
        if (rule.kind == SeriesKind::MonthlyWeekday && rule.weekdays.size() != 1)
            return wrongSeries(series, "it needs one weekday");
    }
    if (rule.kind == SeriesKind::Weekly && (rule.everyWeeks < 1 || rule.everyWeeks > mostWeeksBetween))
        return wrongSeries(series, "the number of weeks is out of range");
    if (rule.kind == SeriesKind::MonthlyDate && (rule.dayOfMonth < 1 || rule.dayOfMonth > 31))
        return wrongSeries(series, "there is no such day of the month");
    if (rule.kind == SeriesKind::MonthlyWeekday && rule.weekOfMonth != lastWeek && (rule.weekOfMonth < 1 || rule.weekOfMonth > 4))
        return wrongSeries(series, "there is no such week of the month");
    if (rule.kind == SeriesKind::Pool
        && (rule.minimumGapDays < 0 || rule.minimumGapDays > mostGapDays || rule.maximumUses < 0 || rule.maximumUses > mostUses))
        return wrongSeries(series, "the gap or the number of uses is out of range");
    if (series.wordings.size() > mostWordings)
        return wrongSeries(series, "it has too many wordings");
    if (differentWordings(series.wordings) < 2)
        return wrongSeries(series, "it needs at least two wordings that differ");
    return {};
}

} // namespace clarion
