#include "exchange/planexport.h"

#include "base/csv.h"
#include "support/required.h"

#include <QTest>

#include <libical/ical.h>

#include <memory>

using namespace clarion;

class TestPlanExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void csvBeginsWithAByteOrderMark();
    void csvComesBackAsItWasWritten();
    void csvKeepsEveryPostInItsOrder();
    void csvTellsTheWallTimeAndTheZone();
    void formulasAreGuarded_data();
    void formulasAreGuarded();
    void anEmptyPlanIsATableWithoutRows();

    void everyLineOfIcsEndsWithCrLf();
    void noLineOfIcsIsLongerThan75Octets();
    void icsIsReadBackByAnotherReader();
    void commasSemicolonsAndLinesAreEscaped_data();
    void commasSemicolonsAndLinesAreEscaped();
    void icsTellsUtcAcrossTheChangeOfClocks();
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

Post postOf(const QString& text, const char* planned = "2026-11-26 09:00")
{
    Post post;
    post.id = PostId(QStringLiteral("3f9a"));
    post.network = QStringLiteral("bluesky");
    post.text = text;
    if (planned)
        post.planned = LocalTime::parse(QString::fromLatin1(planned));
    return post;
}

Post fullPost()
{
    Post post = postOf(QStringLiteral("Penllan a'r Tŷ Gwyn 🌹: \"open\", warm;\n\nsecond\r\nline"));
    post.status = PostStatus::NotPosted;
    post.link = QStringLiteral("https://example.org/?a=1,2");
    post.pictures = {{QStringLiteral("aa.png"), QStringLiteral("the stall, front.png"), QStringLiteral("A \"stall\""), 1, 1}};
    post.source.line = QStringLiteral("Source: School Count, 2012 and 2025.");
    post.postedLink = QStringLiteral("https://example.org/post");
    post.reason = QStringLiteral("The river, again.");
    return post;
}

QString cellOf(const CsvTable& table, size_t row, const char* column)
{
    const int index = table.column(QString::fromLatin1(column));
    return index < 0 ? QStringLiteral("no such column") : table.rows.at(row).cells.at(index);
}

} // namespace

void TestPlanExport::csvBeginsWithAByteOrderMark()
{
    QVERIFY(planAsCsv({fullPost()}).startsWith("\xEF\xBB\xBF"));
}

void TestPlanExport::csvComesBackAsItWasWritten()
{
    const Post post = fullPost();
    const CsvTable table = required(parseCsv(planAsCsv({post}), QStringLiteral("plan")));
    QCOMPARE(table.rows.size(), size_t{1});
    QCOMPARE(cellOf(table, 0, "id"), post.id.text());
    QCOMPARE(cellOf(table, 0, "network"), post.network);
    QCOMPARE(cellOf(table, 0, "text"), post.text);
    QCOMPARE(cellOf(table, 0, "link"), post.link);
    QCOMPARE(cellOf(table, 0, "picture"), post.pictures.front().fileName);
    QCOMPARE(cellOf(table, 0, "alt_text"), post.pictures.front().alt);
    QCOMPARE(cellOf(table, 0, "source"), post.source.line);
    QCOMPARE(cellOf(table, 0, "posted_link"), post.postedLink);
    QCOMPARE(cellOf(table, 0, "reason"), post.reason);
    QCOMPARE(statusFromName(cellOf(table, 0, "status")), std::optional<PostStatus>(post.status));
}

void TestPlanExport::csvKeepsEveryPostInItsOrder()
{
    std::vector<Post> posts;
    for (int i = 0; i < 50; ++i)
        posts.push_back(postOf(QStringLiteral("post\n%1").arg(i)));
    const CsvTable table = required(parseCsv(planAsCsv(posts), QStringLiteral("plan")));
    QCOMPARE(table.rows.size(), posts.size());
    for (size_t i = 0; i < posts.size(); ++i)
        QCOMPARE(cellOf(table, i, "text"), posts[i].text);
}

void TestPlanExport::csvTellsTheWallTimeAndTheZone()
{
    Post abroad = postOf(QStringLiteral("x"), "2026-07-01 18:30");
    abroad.planned->zone = "America/New_York";
    const CsvTable table = required(parseCsv(planAsCsv({abroad, postOf(QStringLiteral("tray"), nullptr)}), QStringLiteral("plan")));
    QCOMPARE(cellOf(table, 0, "date"), QStringLiteral("2026-07-01"));
    QCOMPARE(cellOf(table, 0, "time"), QStringLiteral("18:30"));
    QCOMPARE(cellOf(table, 0, "zone"), QStringLiteral("America/New_York"));
    for (const char* column : {"date", "time", "zone"})
        QCOMPARE(cellOf(table, 1, column), QString());
}

void TestPlanExport::formulasAreGuarded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("guarded");
    QTest::newRow("a formula") << QStringLiteral("=HYPERLINK(\"https://example.org\")") << true;
    QTest::newRow("a sum") << QStringLiteral("+1+1") << true;
    QTest::newRow("a difference") << QStringLiteral("-1+cmd|' /C calc'!A0") << true;
    QTest::newRow("an at sign") << QStringLiteral("@SUM(1)") << true;
    QTest::newRow("a tab") << QStringLiteral("\t=1") << true;
    QTest::newRow("plain text") << QStringLiteral("1 + 1 = 2 @home") << false;
}

void TestPlanExport::formulasAreGuarded()
{
    QFETCH(QString, text);
    QFETCH(bool, guarded);
    Post post = postOf(text);
    post.reason = text;
    const CsvTable table = required(parseCsv(planAsCsv({post}), QStringLiteral("plan")));
    const QString expected = guarded ? QLatin1Char('\'') + text : text;
    QCOMPARE(cellOf(table, 0, "text"), expected);
    QCOMPARE(cellOf(table, 0, "reason"), expected);
}

void TestPlanExport::anEmptyPlanIsATableWithoutRows()
{
    const CsvTable table = required(parseCsv(planAsCsv({}), QStringLiteral("plan")));
    QVERIFY(table.rows.empty());
    QVERIFY(table.column(QStringLiteral("text")) >= 0);
}

void TestPlanExport::everyLineOfIcsEndsWithCrLf()
{
    const QByteArray ics = planAsIcs({fullPost(), postOf(QStringLiteral("a\rb\nc\r\nd"))}, m_clock);
    QVERIFY(ics.endsWith("END:VCALENDAR\r\n"));
    QCOMPARE(ics.count('\n'), ics.count("\r\n"));
    QCOMPARE(ics.count('\r'), ics.count("\r\n"));
}

void TestPlanExport::noLineOfIcsIsLongerThan75Octets()
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

void TestPlanExport::icsIsReadBackByAnotherReader()
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

void TestPlanExport::commasSemicolonsAndLinesAreEscaped_data()
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

void TestPlanExport::commasSemicolonsAndLinesAreEscaped()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, written);
    const QByteArray ics = planAsIcs({postOf(text)}, m_clock);
    QVERIFY2(unfolded(ics).contains("\r\nDESCRIPTION:" + written + "\r\n"), ics.constData());
    const Component calendar = parsed(ics);
    QCOMPARE(eventsOf(calendar).size(), 1);
    QCOMPARE(QString::fromUtf8(icalcomponent_get_description(eventsOf(calendar).first())), text);
}

void TestPlanExport::icsTellsUtcAcrossTheChangeOfClocks()
{
    const QByteArray ics = planAsIcs({postOf(QStringLiteral("summer"), "2026-10-24 09:00"),
                                      postOf(QStringLiteral("winter"), "2026-10-25 09:00"),
                                      postOf(QStringLiteral("midnight"), "2026-07-01 00:30")},
                                     m_clock);
    QVERIFY(ics.contains("DTSTART:20261024T080000Z\r\n") && ics.contains("DTEND:20261024T081500Z\r\n"));
    QVERIFY(ics.contains("DTSTART:20261025T090000Z\r\n") && ics.contains("DTEND:20261025T091500Z\r\n"));
    QVERIFY(ics.contains("DTSTART:20260630T233000Z\r\n") && ics.contains("DTEND:20260630T234500Z\r\n"));
    QVERIFY(ics.contains("DTSTAMP:20261124T100000Z\r\n"));
}

void TestPlanExport::unscheduledPostsStandInNoCalendar()
{
    const Component calendar =
        parsed(planAsIcs({postOf(QStringLiteral("tray"), nullptr), postOf(QStringLiteral("planned"))}, m_clock));
    QCOMPARE(eventsOf(calendar).size(), 1);
    QCOMPARE(QByteArray(icalcomponent_get_description(eventsOf(calendar).first())), QByteArray("planned"));
}

void TestPlanExport::aPictureAloneIsAnEventToo()
{
    const QByteArray ics = planAsIcs({postOf({})}, m_clock);
    QVERIFY2(!ics.contains("ERROR"), ics.constData());
    const Component calendar = parsed(ics);
    QCOMPARE(eventsOf(calendar).size(), 1);
    QCOMPARE(icalcomponent_count_errors(calendar.get()), 0);
    QVERIFY(QByteArray(icalcomponent_get_summary(eventsOf(calendar).first())).startsWith("Bluesky"));
}

void TestPlanExport::theSamePostKeepsItsUid()
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

void TestPlanExport::anEmptyPlanIsAnEmptyCalendar()
{
    const Component calendar = parsed(planAsIcs({}, m_clock));
    QVERIFY(calendar);
    QVERIFY(eventsOf(calendar).isEmpty());
}

QTEST_GUILESS_MAIN(TestPlanExport)
#include "tst_planexport.moc"
