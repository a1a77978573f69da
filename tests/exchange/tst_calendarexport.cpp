#include "exchange/calendarexport.h"

#include "exchange/exampleposts.h"
#include "support/required.h"

#include <QTest>

#include <libical/ical.h>

#include <memory>

using namespace clarion;

class TestCalendarExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLineOfIcsEndsWithCrLf();
    void noLineOfIcsIsLongerThan75Octets();
    void icsIsReadBackByAnotherReader();
    void commasSemicolonsAndLinesAreEscaped_data();
    void commasSemicolonsAndLinesAreEscaped();
    void timesAreThoseOfTheWall();
    void anotherReaderFindsTheInstantOfThePlan_data();
    void anotherReaderFindsTheInstantOfThePlan();
    void britainIsDefinedByItsRules();
    void aZoneWithoutARuleListsItsChanges();
    void aChangedPostIsTheSameEventOfAHigherSequence();
    void theStateOfAPostIsTheStateOfItsEvent_data();
    void theStateOfAPostIsTheStateOfItsEvent();
    void onlyAWebAddressIsALink();
    void unscheduledPostsStandInNoCalendar();
    void aPictureAloneIsAnEventToo();
    void theSamePostKeepsItsUid();
    void anEmptyPlanIsAnEmptyCalendar();

private:
    ManualClock m_clock{QDateTime(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC)};
};

namespace {

struct ComponentDeleter {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, ComponentDeleter>;

Component parsed(const QByteArray& ics)
{
    return Component(icalparser_parse_string(ics.constData()));
}

QList<icalcomponent*> eventsOf(const Component& calendar)
{
    QList<icalcomponent*> events;
    for (icalcomponent* event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT))
        events << event;
    return events;
}

QByteArray unfolded(QByteArray ics)
{
    return ics.replace("\r\n ", "").replace("\r\n\t", "");
}

QDateTime instantOf(const icaltimetype& time)
{
    const icaltimetype utc = icaltime_convert_to_zone(time, icaltimezone_get_utc_timezone());
    return QDateTime(QDate(utc.year, utc.month, utc.day), QTime(utc.hour, utc.minute, utc.second), Qt::UTC);
}

} // namespace

void TestCalendarExport::everyLineOfIcsEndsWithCrLf()
{
    const QByteArray ics = planAsIcs({fullPost(), postOf(QStringLiteral("a\rb\nc\r\nd"))}, m_clock);
    QVERIFY(ics.endsWith("END:VCALENDAR\r\n"));
    QCOMPARE(ics.count('\n'), ics.count("\r\n"));
    QCOMPARE(ics.count('\r'), ics.count("\r\n"));
}

void TestCalendarExport::noLineOfIcsIsLongerThan75Octets()
{
    // The reader drops blanks at the ends of a value.
    const QString longText = QStringLiteral("Tŷ Gwyn 🌹 open; ").repeated(60).trimmed();
    const QByteArray ics = planAsIcs({postOf(longText), postOf(QString(500, QLatin1Char('a')))}, m_clock);
    bool folded = false;
    for (const QByteArray& line : ics.split('\n')) {
        QVERIFY2(line.size() <= 76, line.constData()); // 75 and the CR
        // A fold inside a letter would leave bytes that are no UTF-8 in each line.
        QCOMPARE(QString::fromUtf8(line).toUtf8(), line);
        QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
        folded = folded || line.startsWith(' ');
    }
    QVERIFY(folded);
    const Component calendar = parsed(ics);
    QCOMPARE(QString::fromUtf8(icalcomponent_get_description(eventsOf(calendar).first())), longText);
}

void TestCalendarExport::icsIsReadBackByAnotherReader()
{
    const Component calendar = parsed(planAsIcs({postOf(QStringLiteral("Warm rooms open.\nBring a mug."))}, m_clock));
    QVERIFY(calendar);
    QCOMPARE(icalcomponent_isa(calendar.get()), ICAL_VCALENDAR_COMPONENT);
    QCOMPARE(icalcomponent_count_errors(calendar.get()), 0);
    QCOMPARE(icalproperty_get_version(icalcomponent_get_first_property(calendar.get(), ICAL_VERSION_PROPERTY)), "2.0");
    QVERIFY(icalcomponent_get_first_property(calendar.get(), ICAL_PRODID_PROPERTY));
    const auto events = eventsOf(calendar);
    QCOMPARE(events.size(), 1);
    QVERIFY(QByteArray(icalcomponent_get_uid(events.first())).startsWith("3f9a@"));
    QCOMPARE(QString::fromUtf8(icalcomponent_get_summary(events.first())), QStringLiteral("Bluesky: Warm rooms open."));
    QCOMPARE(QString::fromUtf8(icalcomponent_get_description(events.first())), QStringLiteral("Warm rooms open.\nBring a mug."));
    QCOMPARE(icalcomponent_get_dtstamp(events.first()).hour, 10);
}

void TestCalendarExport::commasSemicolonsAndLinesAreEscaped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("a comma") << QStringLiteral("a,b") << QByteArray("a\\,b");
    QTest::newRow("a semicolon") << QStringLiteral("a;b") << QByteArray("a\\;b");
    QTest::newRow("a line") << QStringLiteral("a\nb") << QByteArray("a\\nb");
    QTest::newRow("a backslash") << QStringLiteral("a\\nb") << QByteArray("a\\\\nb");
    QTest::newRow("a colon stays") << QStringLiteral("a:b") << QByteArray("a:b");
    QTest::newRow("an injected event")
        << QStringLiteral("a\nEND:VEVENT\nBEGIN:VEVENT") << QByteArray("a\\nEND:VEVENT\\nBEGIN:VEVENT");
}

void TestCalendarExport::commasSemicolonsAndLinesAreEscaped()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, written);
    const QByteArray ics = planAsIcs({postOf(text)}, m_clock);
    QVERIFY2(unfolded(ics).contains("\r\nDESCRIPTION:" + written + "\r\n"), ics.constData());
    const Component calendar = parsed(ics);
    QCOMPARE(eventsOf(calendar).size(), 1);
    QCOMPARE(QString::fromUtf8(icalcomponent_get_description(eventsOf(calendar).first())), text);
}

void TestCalendarExport::timesAreThoseOfTheWall()
{
    const QByteArray ics = planAsIcs({postOf(QStringLiteral("summer"), "2026-10-24 09:00"), postOf(QStringLiteral("winter"), "2026-10-25 09:00")}, m_clock);
    QVERIFY(ics.contains("DTSTART;TZID=Europe/London:20261024T090000\r\n") && ics.contains("DTEND;TZID=Europe/London:20261024T091500\r\n"));
    QVERIFY(ics.contains("DTSTART;TZID=Europe/London:20261025T090000\r\n") && ics.contains("DTEND;TZID=Europe/London:20261025T091500\r\n"));
    QVERIFY(ics.contains("DTSTAMP:20261124T100000Z\r\n"));
    QCOMPARE(ics.count("BEGIN:VTIMEZONE"), 1);
}

void TestCalendarExport::anotherReaderFindsTheInstantOfThePlan_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("planned");
    for (const char* time : {"2026-01-15 09:00", "2026-03-28 23:50", "2026-03-29 00:59", "2026-03-29 01:00", "2026-03-29 01:30", "2026-03-29 02:00", "2026-07-01 00:30",
                             "2026-10-24 23:59", "2026-10-25 00:45", "2026-10-25 00:50", "2026-10-25 01:00", "2026-10-25 01:30", "2026-10-25 01:59", "2026-10-25 02:00",
                             "2026-12-31 23:55", "2027-03-28 01:30", "2028-10-29 01:30", "2035-07-01 12:00"})
        QTest::newRow(time) << QByteArray("Europe/London") << QString::fromLatin1(time);
    QTest::newRow("New York, in the gap") << QByteArray("America/New_York") << QStringLiteral("2027-03-14 02:30");
    QTest::newRow("New York, in the fold") << QByteArray("America/New_York") << QStringLiteral("2027-11-07 01:30");
    QTest::newRow("Sydney, summer in January") << QByteArray("Australia/Sydney") << QStringLiteral("2027-01-10 18:00");
    QTest::newRow("Casablanca, by no rule") << QByteArray("Africa/Casablanca") << QStringLiteral("2027-02-20 12:00");
    QTest::newRow("Kolkata, never changing") << QByteArray("Asia/Kolkata") << QStringLiteral("2027-02-20 12:00");
    QTest::newRow("UTC") << QByteArray("UTC") << QStringLiteral("2027-02-20 12:00");
}

void TestCalendarExport::anotherReaderFindsTheInstantOfThePlan()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, planned);
    Post post = postOf(QStringLiteral("x"));
    post.planned = LocalTime::parse(planned, zone);
    const Component calendar = parsed(planAsIcs({post}, m_clock));
    icalcomponent* event = eventsOf(calendar).value(0);
    QVERIFY(event);
    // libical takes the definitions that stand in the file.
    const QDateTime start = instantOf(icalcomponent_get_dtstart(event));
    QCOMPARE(start, post.planned->toUtc());
    QCOMPARE(instantOf(icalcomponent_get_dtend(event)), start.addSecs(15 * 60));
}

void TestCalendarExport::britainIsDefinedByItsRules()
{
    const QByteArray ics = planAsIcs({postOf(QStringLiteral("x"))}, m_clock);
    const QByteArray definition = ics.mid(ics.indexOf("BEGIN:VTIMEZONE"), ics.indexOf("END:VTIMEZONE") - ics.indexOf("BEGIN:VTIMEZONE"));
    QVERIFY(definition.contains("TZID:Europe/London\r\n"));
    for (const char* part : {"RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3", "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10", "DTSTART:20250330T010000", "DTSTART:20251026T020000"})
        QVERIFY2(definition.contains(part), definition.constData());
    QVERIFY(!definition.contains("1970"));
    // What the definition says, asked of libical as any reader would ask.
    const Component calendar = parsed(ics);
    icaltimezone* zone = icalcomponent_get_timezone(calendar.get(), "Europe/London");
    QVERIFY(zone);
    for (const auto& [month, hours] : {std::pair{1, 0}, {3, 0}, {4, 1}, {7, 1}, {10, 1}, {11, 0}, {12, 0}}) {
        icaltimetype time = icaltime_null_time();
        time.year = 2027;
        time.month = month;
        time.day = 15;
        time.hour = 12;
        QCOMPARE(icaltimezone_get_utc_offset(zone, &time, nullptr), hours * 3600);
    }
}

void TestCalendarExport::aZoneWithoutARuleListsItsChanges()
{
    Post post = postOf(QStringLiteral("x"));
    post.planned = LocalTime::parse(QStringLiteral("2027-02-20 12:00"), "Africa/Casablanca");
    const QByteArray ics = planAsIcs({post}, m_clock);
    QVERIFY(ics.contains("TZID:Africa/Casablanca\r\n"));
    QVERIFY(!ics.contains("RRULE"));
}

void TestCalendarExport::aChangedPostIsTheSameEventOfAHigherSequence()
{
    Post post = postOf(QStringLiteral("x"));
    post.created = QDateTime(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC);
    post.modified = QDateTime(QDate(2026, 11, 2), QTime(9, 30), Qt::UTC);
    post.revision = 4;
    const QByteArray ics = planAsIcs({post}, m_clock);
    for (const char* line : {"SEQUENCE:3", "CREATED:20261101T080000Z", "LAST-MODIFIED:20261102T093000Z", "DTSTAMP:20261102T093000Z", "CATEGORIES:Bluesky"})
        QVERIFY2(ics.contains("\r\n" + QByteArray(line) + "\r\n"), line);
    m_clock.advance(86'400);
    QCOMPARE(planAsIcs({post}, m_clock), ics);
}

void TestCalendarExport::theStateOfAPostIsTheStateOfItsEvent_data()
{
    QTest::addColumn<PostStatus>("status");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("a draft") << PostStatus::Draft << QByteArray("STATUS:TENTATIVE");
    QTest::newRow("ready") << PostStatus::Ready << QByteArray("STATUS:CONFIRMED");
    QTest::newRow("posted") << PostStatus::Posted << QByteArray("STATUS:CONFIRMED");
    QTest::newRow("not posted") << PostStatus::NotPosted << QByteArray("STATUS:CANCELLED");
}

void TestCalendarExport::theStateOfAPostIsTheStateOfItsEvent()
{
    QFETCH(PostStatus, status);
    QFETCH(QByteArray, line);
    Post post = postOf(QStringLiteral("x"));
    post.status = status;
    QVERIFY(planAsIcs({post}, m_clock).contains("\r\n" + line + "\r\n"));
}

void TestCalendarExport::onlyAWebAddressIsALink()
{
    Post post = postOf(QStringLiteral("x"));
    post.link = QStringLiteral("https://example.org/e?a=1,2");
    QVERIFY(planAsIcs({post}, m_clock).contains("\r\nURL:https://example.org/e?a=1\\,2\r\n") || planAsIcs({post}, m_clock).contains("\r\nURL:https://example.org/e?a=1,2\r\n"));
    for (const char* link : {"javascript:alert(1)", "file:///etc/passwd", "example.org", "https://a\r\nX:1"}) {
        post.link = QString::fromLatin1(link);
        QVERIFY2(!planAsIcs({post}, m_clock).contains("URL:"), link);
    }
}

void TestCalendarExport::unscheduledPostsStandInNoCalendar()
{
    const Component calendar =
        parsed(planAsIcs({postOf(QStringLiteral("tray"), nullptr), postOf(QStringLiteral("planned"))}, m_clock));
    QCOMPARE(eventsOf(calendar).size(), 1);
    QCOMPARE(QByteArray(icalcomponent_get_description(eventsOf(calendar).first())), QByteArray("planned"));
}

void TestCalendarExport::aPictureAloneIsAnEventToo()
{
    const QByteArray ics = planAsIcs({postOf({})}, m_clock);
    QVERIFY2(!ics.contains("ERROR"), ics.constData());
    const Component calendar = parsed(ics);
    QCOMPARE(eventsOf(calendar).size(), 1);
    QCOMPARE(icalcomponent_count_errors(calendar.get()), 0);
    QVERIFY(QByteArray(icalcomponent_get_summary(eventsOf(calendar).first())).startsWith("Bluesky"));
}

void TestCalendarExport::theSamePostKeepsItsUid()
{
    const auto uidOf = [this](const Post& post) {
        const Component calendar = parsed(planAsIcs({post}, m_clock));
        return QByteArray(icalcomponent_get_uid(eventsOf(calendar).value(0)));
    };
    const QByteArray before = uidOf(postOf(QStringLiteral("x")));
    m_clock.advance(86'400);
    QCOMPARE(uidOf(postOf(QStringLiteral("y"), "2026-12-01 10:00")), before);
    Post other = postOf(QStringLiteral("x"));
    other.id = PostId(QStringLiteral("another"));
    QVERIFY(uidOf(other) != before);
}

void TestCalendarExport::anEmptyPlanIsAnEmptyCalendar()
{
    const Component calendar = parsed(planAsIcs({}, m_clock));
    QVERIFY(calendar);
    QVERIFY(eventsOf(calendar).isEmpty());
}

QTEST_GUILESS_MAIN(TestCalendarExport)
#include "tst_calendarexport.moc"
