#include "base/localtime.h"

#include <QTest>
#include <QTimeZone>

using namespace clarion;

class TestLocalTime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wallTimesMeanOneInstant_data();
    void wallTimesMeanOneInstant();
    void instantsComeBackFromTheWall_data();
    void instantsComeBackFromTheWall();
    void wallTimesComeBackFromTheInstant_data();
    void wallTimesComeBackFromTheInstant();
    void secondsAreCutOff();
    void readsBothSpellings();
    void refusesOtherTexts_data();
    void refusesOtherTexts();
    void textComesBackAsItWas();
    void whatIsInvalidHasNoInstantAndNoText();
    void anUnknownZoneCountsAsUtc();
    void instantsOfFeedsNeedAZone_data();
    void instantsOfFeedsNeedAZone();
};

namespace {

QDateTime utc(const char* text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
}

} // namespace

void TestLocalTime::wallTimesMeanOneInstant_data()
{
    QTest::addColumn<QString>("wall");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDateTime>("instant");
    const QByteArray london("Europe/London");
    QTest::newRow("winter") << QStringLiteral("2026-01-15 09:00") << london << utc("2026-01-15T09:00:00Z");
    QTest::newRow("summer") << QStringLiteral("2026-07-15 09:00") << london << utc("2026-07-15T08:00:00Z");
    QTest::newRow("the minute before the gap") << QStringLiteral("2026-03-29 00:59") << london << utc("2026-03-29T00:59:00Z");
    QTest::newRow("the first minute of the gap") << QStringLiteral("2026-03-29 01:00") << london << utc("2026-03-29T01:00:00Z");
    QTest::newRow("the gap moves on by an hour") << QStringLiteral("2026-03-29 01:30") << london << utc("2026-03-29T01:30:00Z");
    QTest::newRow("the minute after the gap") << QStringLiteral("2026-03-29 02:00") << london << utc("2026-03-29T01:00:00Z");
    QTest::newRow("the minute before the fold") << QStringLiteral("2026-10-25 00:59") << london << utc("2026-10-24T23:59:00Z");
    QTest::newRow("the fold begins at the first of the two") << QStringLiteral("2026-10-25 01:00") << london << utc("2026-10-25T00:00:00Z");
    QTest::newRow("the fold takes the first of the two") << QStringLiteral("2026-10-25 01:30") << london << utc("2026-10-25T00:30:00Z");
    QTest::newRow("the last minute of the fold") << QStringLiteral("2026-10-25 01:59") << london << utc("2026-10-25T00:59:00Z");
    QTest::newRow("the minute after the fold") << QStringLiteral("2026-10-25 02:00") << london << utc("2026-10-25T02:00:00Z");
    QTest::newRow("a gap behind Greenwich") << QStringLiteral("2026-03-08 02:30") << QByteArray("America/New_York") << utc("2026-03-08T07:30:00Z");
    QTest::newRow("a fold behind Greenwich") << QStringLiteral("2026-11-01 01:30") << QByteArray("America/New_York") << utc("2026-11-01T05:30:00Z");
    QTest::newRow("a zone of half an hour") << QStringLiteral("2026-06-01 12:00") << QByteArray("Asia/Kolkata") << utc("2026-06-01T06:30:00Z");
}

void TestLocalTime::wallTimesMeanOneInstant()
{
    QFETCH(QString, wall);
    QFETCH(QByteArray, zone);
    QFETCH(QDateTime, instant);
    const QDateTime made = LocalTime::parse(wall, zone).toUtc();
    QCOMPARE(made, instant);
    QCOMPARE(made.timeSpec(), Qt::UTC);
}

void TestLocalTime::instantsComeBackFromTheWall_data()
{
    QTest::addColumn<QDateTime>("first");
    QTest::addColumn<QDateTime>("last");
    QTest::newRow("28 to 30 March 2026") << utc("2026-03-28T00:00:00Z") << utc("2026-03-31T00:00:00Z");
    QTest::newRow("24 to 26 October 2026") << utc("2026-10-24T00:00:00Z") << utc("2026-10-27T00:00:00Z");
}

void TestLocalTime::instantsComeBackFromTheWall()
{
    QFETCH(QDateTime, first);
    QFETCH(QDateTime, last);
    // 01:00 to 02:00 GMT on 25 October is the second pass of the fold: the one hour that no wall time means.
    const QDateTime secondPass = utc("2026-10-25T01:00:00Z");
    for (QDateTime instant = first; instant < last; instant = instant.addSecs(1800)) {
        const QDateTime back = LocalTime::fromUtc(instant).toUtc();
        const qint64 into = secondPass.secsTo(instant);
        QCOMPARE(back, into >= 0 && into < 3600 ? instant.addSecs(-3600) : instant);
    }
}

void TestLocalTime::wallTimesComeBackFromTheInstant_data()
{
    QTest::addColumn<QDate>("day");
    for (const char* day : {"2026-03-28", "2026-03-29", "2026-03-30", "2026-10-24", "2026-10-25", "2026-10-26"})
        QTest::newRow(day) << QDate::fromString(QString::fromLatin1(day), Qt::ISODate);
}

void TestLocalTime::wallTimesComeBackFromTheInstant()
{
    QFETCH(QDate, day);
    for (int minute = 0; minute < 24 * 60; minute += 30) {
        const LocalTime wall{day, QTime(minute / 60, minute % 60)};
        LocalTime expected = wall;
        // In the gap there is no such wall time: what it means is shown an hour later.
        if (day == QDate(2026, 3, 29) && minute / 60 == 1)
            expected.time = expected.time.addSecs(3600);
        QCOMPARE(LocalTime::fromUtc(wall.toUtc()).toText(), expected.toText());
    }
}

void TestLocalTime::secondsAreCutOff()
{
    const LocalTime wall = LocalTime::fromUtc(utc("2026-11-24T09:59:59Z"));
    QCOMPARE(wall, (LocalTime{QDate(2026, 11, 24), QTime(9, 59), "Europe/London"}));
}

void TestLocalTime::readsBothSpellings()
{
    const LocalTime expected{QDate(2026, 11, 24), QTime(9, 5), "Europe/London"};
    QCOMPARE(LocalTime::parse(QStringLiteral("2026-11-24 09:05")), expected);
    QCOMPARE(LocalTime::parse(QStringLiteral("2026-11-24T09:05")), expected);
    QCOMPARE(LocalTime::parse(QStringLiteral("2026-11-24 09:05"), "America/New_York").zone, QByteArray("America/New_York"));
}

void TestLocalTime::refusesOtherTexts_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "tomorrow at nine", "2026-11-24", "09:05", "2026-11-24 9:05", "2026-11-24 24:00",
                             "2026-11-24 09:60", "2026-02-29 09:00", "2026-13-01 09:00", "2026-11-24 09:05:00",
                             "2026-11-24_09:05", "24/11/2026 09:05", "2026/11/24 09:05", "2026.11.24 09:05",
                             "2026-11-24 09.05", "2026-11-24 0905h", "2026-11-24T09:05Z", "-026-11-24 09:05",
                             "2026-11-24 +9:05", "2026- 1-24 09:05"})
        QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text);
}

void TestLocalTime::refusesOtherTexts()
{
    QFETCH(QString, text);
    QVERIFY(!LocalTime::parse(text).isValid());
}

void TestLocalTime::textComesBackAsItWas()
{
    for (const char* text : {"2026-01-01 00:00", "2026-11-24 09:05", "2026-12-31 23:59", "2028-02-29 12:00"})
        QCOMPARE(LocalTime::parse(QString::fromLatin1(text)).toText(), QString::fromLatin1(text));
}

void TestLocalTime::whatIsInvalidHasNoInstantAndNoText()
{
    const LocalTime onlyADay{QDate(2026, 11, 24), {}};
    QVERIFY(!onlyADay.toUtc().isValid());
    QVERIFY(onlyADay.toText().isEmpty());
    QVERIFY(!LocalTime::fromUtc(QDateTime()).isValid());
}

void TestLocalTime::anUnknownZoneCountsAsUtc()
{
    const LocalTime wall = LocalTime::parse(QStringLiteral("2026-07-15 09:00"), "Tarnwater/Moor");
    QCOMPARE(wall.toUtc(), utc("2026-07-15T09:00:00Z"));
    QCOMPARE(LocalTime::fromUtc(wall.toUtc(), wall.zone), wall);
}

void TestLocalTime::instantsOfFeedsNeedAZone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("instant");   // empty: none
    QTest::newRow("in UTC") << "2026-11-24T10:00:00Z" << "2026-11-24T10:00:00Z";
    QTest::newRow("ahead of it") << "2026-11-24T10:00:00+01:00" << "2026-11-24T09:00:00Z";
    QTest::newRow("no zone") << "2026-11-24T10:00:00" << "";
    QTest::newRow("no time") << "2026-11-24" << "";
    QTest::newRow("the last second") << "9999-12-31T23:59:59Z" << "9999-12-31T23:59:59Z";
    QTest::newRow("before the first year") << "0001-01-01T00:30:00+01:00" << "";
    QTest::newRow("after the last year") << "9999-12-31T23:30:00-01:00" << "";
}

void TestLocalTime::instantsOfFeedsNeedAZone()
{
    QFETCH(QString, text);
    QFETCH(QString, instant);
    const QDateTime read = instantFromIso(text);
    QCOMPARE(read.toString(Qt::ISODate), instant);
    QCOMPARE(instantFromIso(read.toString(Qt::ISODate)), read);
}

QTEST_GUILESS_MAIN(TestLocalTime)
#include "tst_localtime.moc"
