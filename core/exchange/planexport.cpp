#include "exchange/planexport.h"

#include "base/csv.h"
#include "base/text.h"
#include "networks/network.h"

#include <libical/ical.h>

#include <memory>

namespace clarion {
namespace {

struct ComponentDeleter {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};

icaltimetype icalTime(const QDateTime& instant)
{
    const QDateTime utc = instant.toUTC();
    icaltimetype time = icaltime_null_time();
    time.year = utc.date().year();
    time.month = utc.date().month();
    time.day = utc.date().day();
    time.hour = utc.time().hour();
    time.minute = utc.time().minute();
    time.second = utc.time().second();
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

QString networkName(const QString& id)
{
    const Network* network = findNetwork(id);
    return network ? network->name : id;
}

} // namespace

QByteArray planAsCsv(const std::vector<Post>& posts)
{
    QByteArray csv("\xEF\xBB\xBF");
    csv += csvRow({QStringLiteral("id"), QStringLiteral("date"), QStringLiteral("time"), QStringLiteral("zone"),
                   QStringLiteral("network"), QStringLiteral("status"), QStringLiteral("text"), QStringLiteral("link"),
                   QStringLiteral("picture"), QStringLiteral("alt_text"), QStringLiteral("source"),
                   QStringLiteral("posted_link"), QStringLiteral("reason")},
                  false);
    for (const Post& post : posts) {
        const Picture picture = post.pictures.empty() ? Picture{} : post.pictures.front();
        csv += csvRow({post.id.text(), post.planned ? post.planned->date.toString(Qt::ISODate) : QString(),
                       post.planned ? post.planned->time.toString(QStringLiteral("HH:mm")) : QString(),
                       post.planned ? QString::fromLatin1(post.planned->zone) : QString(), post.network,
                       statusName(post.status), post.text, post.link, picture.fileName, picture.alt, post.source.line,
                       post.postedLink, post.reason},
                      true);
    }
    return csv;
}

QByteArray planAsIcs(const std::vector<Post>& posts, const Clock& clock)
{
    const std::unique_ptr<icalcomponent, ComponentDeleter> calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//clariondesk.org//Clarion//EN"));
    for (const Post& post : posts) {
        if (!post.planned)
            continue;
        const QDateTime start = post.planned->toUtc();
        icalcomponent* event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
        const QByteArray uid = (post.id.text() + QStringLiteral("@clariondesk.org")).toUtf8();
        const QByteArray summary =
            QStringLiteral("%1: %2").arg(networkName(post.network), firstWords(post.text, 60)).toUtf8();
        const QByteArray description = post.text.toUtf8();
        icalcomponent_add_property(event, icalproperty_new_uid(uid.constData()));
        icalcomponent_add_property(event, icalproperty_new_dtstamp(icalTime(clock.now())));
        icalcomponent_add_property(event, icalproperty_new_dtstart(icalTime(start)));
        icalcomponent_add_property(event, icalproperty_new_dtend(icalTime(start.addSecs(15 * 60))));
        icalcomponent_add_property(event, icalproperty_new_summary(summary.constData()));
        // Readers take a property without a value for a mistake.
        if (!description.isEmpty())
            icalcomponent_add_property(event, icalproperty_new_description(description.constData()));
        icalcomponent_add_property(event, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
        icalcomponent_add_component(calendar.get(), event);
    }
    const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text(icalcomponent_as_ical_string_r(calendar.get()),
                                                                        &icalmemory_free_buffer);
    return QByteArray(text.get());
}

} // namespace clarion
