#include "exchange/calendarexport.h"

#include "base/text.h"
#include "exchange/calendarzone.h"
#include "exchange/planfile.h"

#include <QTimeZone>
#include <QUrl>

#include <libical/ical.h>

#include <map>
#include <memory>

namespace clarion {
namespace {

constexpr qint64 eventSeconds = 15 * 60;

struct ComponentDeleter {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, ComponentDeleter>;

icaltimetype icalTime(const QDate& date, const QTime& clock)
{
    icaltimetype time = icaltime_null_time();
    time.year = date.year();
    time.month = date.month();
    time.day = date.day();
    time.hour = clock.hour();
    time.minute = clock.minute();
    time.second = clock.second();
    return time;
}

icaltimetype icalUtc(const QDateTime& instant)
{
    const QDateTime utc = instant.toUTC();
    icaltimetype time = icalTime(utc.date(), utc.time());
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

icalproperty_status eventStatus(PostStatus status)
{
    switch (status) {
    case PostStatus::Draft: return ICAL_STATUS_TENTATIVE;
    case PostStatus::Ready:
    case PostStatus::Posted: return ICAL_STATUS_CONFIRMED;
    case PostStatus::NotPosted: return ICAL_STATUS_CANCELLED;
    }
    return ICAL_STATUS_NONE;
}

QByteArray textOf(icalcomponent* component)
{
    const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text(icalcomponent_as_ical_string_r(component), &icalmemory_free_buffer);
    return QByteArray(text.get());
}

/// Years in which a zone is needed.
using ZoneYears = std::map<QByteArray, std::pair<int, int>>;

class EventWriter {
public:
    explicit EventWriter(const Clock& clock) : m_now(clock.now()) {}

    [[nodiscard]] const ZoneYears& zones() const { return m_zones; }

    QByteArray event(const Post& post)
    {
        const Component event(icalcomponent_new(ICAL_VEVENT_COMPONENT));
        const auto add = [&event](icalproperty* property) { icalcomponent_add_property(event.get(), property); };
        const QByteArray uid = (post.id.text() + QStringLiteral("@clariondesk.org")).toUtf8();
        const QByteArray network = networkWords(post.network).toUtf8();
        const QByteArray summary = network + ": " + firstWords(post.text, 60).toUtf8();
        const QByteArray description = post.text.toUtf8();
        add(icalproperty_new_uid(uid.constData()));
        // Without METHOD, DTSTAMP is when the event was last changed (RFC 5545, 3.8.7.2): what did not change is written alike.
        add(icalproperty_new_dtstamp(icalUtc(post.modified.isValid() ? post.modified : m_now)));
        if (post.created.isValid())
            add(icalproperty_new_created(icalUtc(post.created)));
        if (post.modified.isValid())
            add(icalproperty_new_lastmodified(icalUtc(post.modified)));
        add(icalproperty_new_sequence(qMax(0, post.revision - 1)));
        addTimes(event.get(), *post.planned);
        add(icalproperty_new_summary(summary.constData()));
        // Readers take a property without a value for a mistake.
        if (!description.isEmpty())
            add(icalproperty_new_description(description.constData()));
        if (const QUrl link(post.link, QUrl::StrictMode); link.isValid() && (link.scheme() == QLatin1String("https") || link.scheme() == QLatin1String("http")))
            add(icalproperty_new_url(link.toEncoded().constData()));
        if (!network.isEmpty())
            add(icalproperty_new_categories(network.constData()));
        add(icalproperty_new_status(eventStatus(post.status)));
        add(icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
        return textOf(event.get());
    }

private:
    void addTimes(icalcomponent* event, const LocalTime& planned)
    {
        const QDateTime start = planned.toUtc();
        const LocalTime from = LocalTime::fromUtc(start, planned.zone);
        const LocalTime to = LocalTime::fromUtc(start.addSecs(eventSeconds), planned.zone);
        // Twice in a night the wall shows the same time. Which of them is meant, readers do not agree about.
        const bool isDoubtful = from.clockChange() == ClockChange::Repeated || to.clockChange() == ClockChange::Repeated;
        if (isDoubtful || planned.zone == "UTC" || planned.zone == "Etc/UTC" || !isKnown(planned.zone)) {
            icalcomponent_add_property(event, icalproperty_new_dtstart(icalUtc(start)));
            icalcomponent_add_property(event, icalproperty_new_dtend(icalUtc(start.addSecs(eventSeconds))));
            return;
        }
        const auto inZone = [&planned](icalproperty* property) {
            icalproperty_add_parameter(property, icalparameter_new_tzid(planned.zone.constData()));
            return property;
        };
        icalcomponent_add_property(event, inZone(icalproperty_new_dtstart(icalTime(from.date, from.time))));
        icalcomponent_add_property(event, inZone(icalproperty_new_dtend(icalTime(to.date, to.time))));
        const auto [years, isNew] = m_zones.try_emplace(planned.zone, from.date.year(), to.date.year());
        if (!isNew)
            years->second = {qMin(years->second.first, from.date.year()), qMax(years->second.second, to.date.year())};
    }

    bool isKnown(const QByteArray& zone)
    {
        const auto [known, isNew] = m_known.try_emplace(zone, false);
        if (isNew)
            known->second = QTimeZone(zone).isValid();
        return known->second;
    }

    QDateTime m_now;
    ZoneYears m_zones;
    std::map<QByteArray, bool> m_known;
};

} // namespace

QByteArray planAsIcs(const std::vector<Post>& posts, const Clock& clock)
{
    // Each component is written on its own: libical copies what is within a component once more at every level.
    EventWriter writer(clock);
    QByteArray events;
    for (const Post& post : posts) {
        if (post.planned)
            events += writer.event(post);
    }
    QByteArray ics("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//clariondesk.org//Clarion//EN\r\nCALSCALE:GREGORIAN\r\n");
    for (const auto& [zone, years] : writer.zones()) {
        if (const Component definition(makeZoneDefinition(zone, years.first, years.second)); definition)
            ics += textOf(definition.get());
    }
    return ics + events + "END:VCALENDAR\r\n";
}

} // namespace clarion
