#include "exchange/calendarzone.h"

#include <QTimeZone>

#include <map>
#include <optional>
#include <vector>

namespace clarion {
namespace {

/// A change of the clocks, as a VTIMEZONE tells it: by what the wall showed until then.
struct ZoneChange {
    QDateTime wall;   ///< naive
    int from = 0;
    int to = 0;
    bool isDaylight = false;
    QByteArray name;
};

icaltimetype wallTime(const QDateTime& naive)
{
    icaltimetype time = icaltime_null_time();
    time.year = naive.date().year();
    time.month = naive.date().month();
    time.day = naive.date().day();
    time.hour = naive.time().hour();
    time.minute = naive.time().minute();
    time.second = naive.time().second();
    return time;
}

std::vector<ZoneChange> changesOf(const QTimeZone& zone, int firstYear, int lastYear)
{
    std::vector<ZoneChange> changes;
    const QDateTime begin(QDate(firstYear, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime end(QDate(lastYear + 1, 1, 1), QTime(0, 0), Qt::UTC);
    for (const QTimeZone::OffsetData& change : zone.transitions(begin, end)) {
        const int before = zone.offsetFromUtc(change.atUtc.addSecs(-1));
        if (before == change.offsetFromUtc)
            continue;   // only the name has changed
        // Daylight is told by the clock, not by Qt's flag: in Ireland the law calls winter the exception.
        changes.push_back({change.atUtc.addSecs(before), before, change.offsetFromUtc, change.offsetFromUtc > before, change.abbreviation.toLatin1()});
    }
    return changes;
}

/// 1 to 4 or -1: the Sundays, say, of the month as a rule counts them. A fourth one may be the last of its month; only the years tell.
struct DayRule {
    int month = 0;
    int dayOfWeek = 0;
    int nth = 0;
};

std::optional<DayRule> ruleOf(const std::vector<ZoneChange>& changes, size_t years)
{
    if (changes.size() != years)
        return std::nullopt;
    const ZoneChange& first = changes.front();
    bool isLast = true;
    bool isNth = true;
    const auto nthOf = [](const QDate& date) { return (date.day() - 1) / 7 + 1; };
    for (const ZoneChange& change : changes) {
        const QDate date = change.wall.date();
        if (date.month() != first.wall.date().month() || date.dayOfWeek() != first.wall.date().dayOfWeek() || change.wall.time() != first.wall.time()
            || change.from != first.from || change.to != first.to)
            return std::nullopt;
        isLast = isLast && date.day() + 7 > date.daysInMonth();
        isNth = isNth && nthOf(date) == nthOf(first.wall.date());
    }
    if (!isLast && !isNth)
        return std::nullopt;
    return DayRule{first.wall.date().month(), first.wall.date().dayOfWeek(), isLast ? -1 : nthOf(first.wall.date())};
}

void addPeriod(icalcomponent* zone, const ZoneChange& change, const std::optional<DayRule>& rule)
{
    icalcomponent* period = icalcomponent_new(change.isDaylight ? ICAL_XDAYLIGHT_COMPONENT : ICAL_XSTANDARD_COMPONENT);
    icalcomponent_add_property(period, icalproperty_new_dtstart(wallTime(change.wall)));
    icalcomponent_add_property(period, icalproperty_new_tzoffsetfrom(change.from));
    icalcomponent_add_property(period, icalproperty_new_tzoffsetto(change.to));
    if (!change.name.isEmpty())
        icalcomponent_add_property(period, icalproperty_new_tzname(change.name.constData()));
    if (rule) {
        static constexpr const char* days[] = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
        const QByteArray text = "FREQ=YEARLY;BYMONTH=" + QByteArray::number(rule->month) + ";BYDAY=" + QByteArray::number(rule->nth)
                                + days[rule->dayOfWeek - 1];
        icalcomponent_add_property(period, icalproperty_new_rrule(icalrecurrencetype_from_string(text.constData())));
    }
    icalcomponent_add_component(zone, period);
}

} // namespace

icalcomponent* makeZoneDefinition(const QByteArray& id, int firstYear, int lastYear)
{
    const QTimeZone zone(id);
    if (!zone.isValid() || id == "UTC" || id == "Etc/UTC")
        return nullptr;
    // A year before, so that January has a change behind it; and some after, since only several years show a rule: in one alone
    // the fourth Sunday may be the last.
    const int first = firstYear - 1;
    const int last = qMax(lastYear, firstYear + 6) + 1;
    const std::vector<ZoneChange> changes = changesOf(zone, first, last);
    icalcomponent* definition = icalcomponent_new(ICAL_VTIMEZONE_COMPONENT);
    icalcomponent_add_property(definition, icalproperty_new_tzid(id.constData()));
    std::map<bool, std::vector<ZoneChange>> byKind;
    for (const ZoneChange& change : changes)
        byKind[change.isDaylight].push_back(change);
    const auto years = static_cast<size_t>(last - first + 1);
    const auto standard = ruleOf(byKind[false], years);
    const auto daylight = ruleOf(byKind[true], years);
    if (standard && daylight) {
        addPeriod(definition, byKind[true].front(), daylight);
        addPeriod(definition, byKind[false].front(), standard);
        return definition;
    }
    const QDateTime begin(QDate(first, 1, 1), QTime(0, 0), Qt::UTC);
    const int offset = zone.offsetFromUtc(begin);
    addPeriod(definition, {begin, offset, offset, false, zone.abbreviation(begin).toLatin1()}, std::nullopt);
    for (const ZoneChange& change : changes)
        addPeriod(definition, change, std::nullopt);
    return definition;
}

} // namespace clarion
