#include "exchange/plantime.h"

#include <QTest>

using namespace clarion;

class TestPlanTime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void datesAreReadWithTheDayFirst_data();
    void datesAreReadWithTheDayFirst();
    void whatIsNoDateSaysWhy_data();
    void whatIsNoDateSaysWhy();
    void timesAreRead_data();
    void timesAreRead();
    void bothStandInOneCell_data();
    void bothStandInOneCell();
    void anInstantIsReadInTheZone();
    void theChangeOfTheClocksIsTold_data();
    void theChangeOfTheClocksIsTold();
};

void TestPlanTime::datesAreReadWithTheDayFirst_data()
{
    QTest::addColumn<QString>("cell");
    for (const char* cell : {"05/03/2027", "5/3/2027", "2027-03-05", "05.03.2027", "5-3-2027", "2027/03/05", " 05/03/2027 "})
        QTest::newRow(cell) << QString::fromLatin1(cell);
}

void TestPlanTime::datesAreReadWithTheDayFirst()
{
    QFETCH(QString, cell);
    const CellMoment moment = dateFromCell(cell);
    QCOMPARE(moment.wrong, QString());
    QCOMPARE(moment.date, std::optional(QDate(2027, 3, 5)));
}

void TestPlanTime::whatIsNoDateSaysWhy_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("said");
    QTest::newRow("the month first") << QStringLiteral("03/25/2027") << QStringLiteral("no month 25");
    QTest::newRow("two digits of year") << QStringLiteral("25/03/27") << QStringLiteral("two digits");
    QTest::newRow("a day that is not") << QStringLiteral("30/02/2027") << QStringLiteral("no day");
    QTest::newRow("words") << QStringLiteral("next Tuesday") << QStringLiteral("no date");
    QTest::newRow("two separators") << QStringLiteral("25/03-2027") << QStringLiteral("no date");
    QTest::newRow("long ago") << QStringLiteral("25/03/1899") << QStringLiteral("too far off");
    QTest::newRow("letters of another script as digits") << QStringLiteral("٢٥/٠٣/٢٠٢٧") << QStringLiteral("no date");
}

void TestPlanTime::whatIsNoDateSaysWhy()
{
    QFETCH(QString, cell);
    QFETCH(QString, said);
    const CellMoment moment = dateFromCell(cell);
    QVERIFY(!moment.date);
    QVERIFY2(moment.wrong.contains(said), qPrintable(moment.wrong));
}

void TestPlanTime::timesAreRead_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QTime>("time");
    QTest::newRow("24 hours") << QStringLiteral("18:30") << QTime(18, 30);
    QTest::newRow("one digit") << QStringLiteral("9:05") << QTime(9, 5);
    QTest::newRow("with seconds") << QStringLiteral("18:30:00") << QTime(18, 30);
    QTest::newRow("a point") << QStringLiteral("18.30") << QTime(18, 30);
    QTest::newRow("in the evening") << QStringLiteral("6:30 PM") << QTime(18, 30);
    QTest::newRow("the hour alone, with am") << QStringLiteral("9am") << QTime(9, 0);
    QTest::newRow("midnight in twelve hours") << QStringLiteral("12:00 am") << QTime(0, 0);
    QTest::newRow("noon in twelve hours") << QStringLiteral("12:00 pm") << QTime(12, 0);
    QTest::newRow("the hour alone") << QStringLiteral("9") << QTime();
    QTest::newRow("after midnight") << QStringLiteral("24:00") << QTime();
    QTest::newRow("thirteen o'clock pm") << QStringLiteral("13:00 pm") << QTime();
    QTest::newRow("words") << QStringLiteral("soon") << QTime();
}

void TestPlanTime::timesAreRead()
{
    QFETCH(QString, cell);
    QFETCH(QTime, time);
    const CellMoment moment = timeFromCell(cell);
    QCOMPARE(moment.time.value_or(QTime()), time);
    QCOMPARE(moment.wrong.isEmpty(), time.isValid());
}

void TestPlanTime::bothStandInOneCell_data()
{
    QTest::addColumn<QString>("cell");
    for (const char* cell : {"2027-03-05 18:30", "05/03/2027 18:30", "2027-03-05T18:30", "05/03/2027, 6:30 pm", "2027-03-05  18:30:00"})
        QTest::newRow(cell) << QString::fromLatin1(cell);
}

void TestPlanTime::bothStandInOneCell()
{
    QFETCH(QString, cell);
    const CellMoment moment = momentFromCell(cell, "Europe/London");
    QCOMPARE(moment.wrong, QString());
    QCOMPARE(moment.date, std::optional(QDate(2027, 3, 5)));
    QCOMPARE(moment.time, std::optional(QTime(18, 30)));
}

void TestPlanTime::anInstantIsReadInTheZone()
{
    for (const char* cell : {"2027-07-01T17:30:00Z", "2027-07-01T19:30:00+02:00"}) {
        const CellMoment moment = momentFromCell(QString::fromLatin1(cell), "Europe/London");
        QCOMPARE(moment.exact, std::optional(LocalTime{QDate(2027, 7, 1), QTime(18, 30), "Europe/London"}));
    }
    QVERIFY(!momentFromCell(QStringLiteral("2027-13-01T17:30:00Z"), "Europe/London").wrong.isEmpty());
}

void TestPlanTime::theChangeOfTheClocksIsTold_data()
{
    QTest::addColumn<QString>("planned");
    QTest::addColumn<QString>("said");
    QTest::newRow("before the gap") << QStringLiteral("2027-03-28 00:59") << QString();
    QTest::newRow("the gap begins") << QStringLiteral("2027-03-28 01:00") << QStringLiteral("it is 02:00 then");
    QTest::newRow("in the gap") << QStringLiteral("2027-03-28 01:30") << QStringLiteral("it is 02:30 then");
    QTest::newRow("after the gap") << QStringLiteral("2027-03-28 02:00") << QString();
    QTest::newRow("before the fold") << QStringLiteral("2027-10-31 00:59") << QString();
    QTest::newRow("the fold begins") << QStringLiteral("2027-10-31 01:00") << QStringLiteral("comes twice");
    QTest::newRow("the fold ends") << QStringLiteral("2027-10-31 01:59") << QStringLiteral("comes twice");
    QTest::newRow("after the fold") << QStringLiteral("2027-10-31 02:00") << QString();
    QTest::newRow("the day before the fold") << QStringLiteral("2027-10-30 01:30") << QString();
}

void TestPlanTime::theChangeOfTheClocksIsTold()
{
    QFETCH(QString, planned);
    QFETCH(QString, said);
    const QString note = clockChangeNote(LocalTime::parse(planned));
    QCOMPARE(note.isEmpty(), said.isEmpty());
    QVERIFY2(note.contains(said), qPrintable(note));
}

QTEST_GUILESS_MAIN(TestPlanTime)
#include "tst_plantime.moc"
