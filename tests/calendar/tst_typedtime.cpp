#include "calendar/slots.h"
#include "calendar/typedtime.h"

#include <QTest>

using namespace clarion;

/// It is Tuesday 24 November 2026, 10:00, and polling day is Thursday 6 May 2027.
class TestTypedTime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReadAsPeopleTypeIt_data();
    void isReadAsPeopleTypeIt();
    void whatMakesNoSenseIsNothing_data();
    void whatMakesNoSenseIsNothing();
    void withoutAPollingDayThereIsNoneToCountFrom();
    void hoursPassOnTheClockOfTheWorld();
    void theNextFreeSlotIsTheFirstThatNoPostHas();
};

namespace {

TimeOrigin origin()
{
    return {LocalTime{QDate(2026, 11, 24), QTime(10, 0)}, QDate(2027, 5, 6)};
}

} // namespace

void TestTypedTime::isReadAsPeopleTypeIt_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    const auto row = [](const char* typed, const char* meant) { QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromLatin1(meant); };
    row("thu 18:30", "2026-11-26 18:30");
    row("Thursday at 6.30pm", "2026-11-26 18:30");
    row("18:30 thu", "2026-11-26 18:30");
    row("thu 1830", "2026-11-26 18:30");
    row("tomorrow 8", "2026-11-25 08:00");
    row("tomorrow", "2026-11-25 09:00");
    row("today 18:00", "2026-11-24 18:00");
    row("tonight", "2026-11-24 19:00");
    row("tonight 9pm", "2026-11-24 21:00");
    row("tue 18:00", "2026-11-24 18:00");
    row("tue 9:00", "2026-12-01 09:00");
    row("next tue 18:00", "2026-12-01 18:00");
    row("next thu 9", "2026-12-03 09:00");
    row("next week", "2026-12-01 09:00");
    row("poll -3 18:00", "2027-05-03 18:00");
    row("poll 7:00", "2027-05-06 07:00");
    row("polling day 7:00", "2027-05-06 07:00");
    row("poll -2w 12:00", "2027-04-22 12:00");
    row("poll - 3 18:00", "2027-05-03 18:00");
    row("poll +1 9am", "2027-05-07 09:00");
    row("18:30", "2026-11-24 18:30");
    row("9:30", "2026-11-25 09:30");
    row("9am", "2026-11-25 09:00");
    row("noon", "2026-11-24 12:00");
    row("25/12 9am", "2026-12-25 09:00");
    row("25/12/2027 09:00", "2027-12-25 09:00");
    row("25.12.2027 09:00", "2027-12-25 09:00");
    row("1/2", "2027-02-01 09:00");
    row("2027-05-06 07:00", "2027-05-06 07:00");
    row("3 june", "2027-06-03 09:00");
    row("june 3rd 2 pm", "2027-06-03 14:00");
    row("thu 3 june 2027 14:00", "2027-06-03 14:00");
    row("3 june 1830", "2027-06-03 18:30");
    row("29 feb", "2028-02-29 09:00");
    row("12am tomorrow", "2026-11-25 00:00");
    row("in 2 hours", "2026-11-24 12:00");
    row("in 30 min", "2026-11-24 10:30");
    row("in 3 days 18:00", "2026-11-27 18:00");
    row("+2w 8:00", "2026-12-08 08:00");
    row("iau 18:30", "2026-11-26 18:30");
    row("yfory 8:15", "2026-11-25 08:15");
    row("dydd Sadwrn 10:00", "2026-11-28 10:00");
    row("  THU   18:30 ", "2026-11-26 18:30");
}

void TestTypedTime::isReadAsPeopleTypeIt()
{
    QFETCH(QString, typed);
    QFETCH(QString, meant);
    const auto time = parseTypedTime(typed, origin());
    QVERIFY(time);
    QCOMPARE(time->toText(), meant);
}

void TestTypedTime::whatMakesNoSenseIsNothing_data()
{
    QTest::addColumn<QString>("typed");
    for (const char* typed : {"", " ", "8", "soon", "thu fri", "25:00", "tomorrow 8 9", "31/2", "13pm", "fri 3 june 2027", "poll", "in", "in 3", "in -2 hours",
                              "in 9999 weeks", "next", "today tomorrow", "thu 18:30 and more words than anybody would type for a time", "-3"}) {
        if (QString::fromLatin1(typed) != QLatin1String("poll"))
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }
}

void TestTypedTime::whatMakesNoSenseIsNothing()
{
    QFETCH(QString, typed);
    const auto time = parseTypedTime(typed, origin());
    QVERIFY2(!time, time ? qPrintable(time->toText()) : "");
}

void TestTypedTime::withoutAPollingDayThereIsNoneToCountFrom()
{
    TimeOrigin without = origin();
    without.pollingDay = {};
    QVERIFY(!parseTypedTime(QStringLiteral("poll -3 18:00"), without));
}

void TestTypedTime::hoursPassOnTheClockOfTheWorld()
{
    TimeOrigin eve = origin();
    eve.now = LocalTime{QDate(2027, 3, 28), QTime(0, 30)};
    QCOMPARE(parseTypedTime(QStringLiteral("in 2 hours"), eve)->toText(), QStringLiteral("2027-03-28 03:30"));
    QCOMPARE(parseTypedTime(QStringLiteral("in 1 day 0:30"), eve)->toText(), QStringLiteral("2027-03-29 00:30"));
}

void TestTypedTime::theNextFreeSlotIsTheFirstThatNoPostHas()
{
    const QString x = QStringLiteral("x");
    const std::vector<PostingSlot> week{{x, 2, QTime(18, 0)}, {x, 2, QTime(8, 0)}, {x, 4, QTime(12, 0)}, {QStringLiteral("facebook"), 2, QTime(11, 0)}};
    const LocalTime now = origin().now;
    const auto next = [&](std::vector<QDateTime> taken, const LocalTime& from) {
        const auto slot = nextFreeSlot(week, x, from, taken);
        return slot ? slot->toText() : QString();
    };
    QCOMPARE(next({}, now), QStringLiteral("2026-11-24 18:00"));
    const QDateTime tuesday = LocalTime{QDate(2026, 11, 24), QTime(18, 0)}.toUtc();
    QCOMPARE(next({tuesday}, now), QStringLiteral("2026-11-26 12:00"));
    QCOMPARE(next({tuesday.addSecs(-14 * 60)}, now), QStringLiteral("2026-11-26 12:00"));
    QCOMPARE(next({tuesday.addSecs(15 * 60)}, now), QStringLiteral("2026-11-24 18:00"));
    QCOMPARE(next({}, LocalTime{QDate(2026, 11, 24), QTime(18, 0)}), QStringLiteral("2026-11-26 12:00"));
    QVERIFY(!nextFreeSlot(week, QStringLiteral("mastodon"), now, {}));
    // The slot stays on the wall when the clocks change.
    QCOMPARE(next({}, LocalTime{QDate(2027, 3, 25), QTime(13, 0)}), QStringLiteral("2027-03-30 08:00"));
}

QTEST_GUILESS_MAIN(TestTypedTime)
#include "tst_typedtime.moc"
