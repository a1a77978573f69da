#include "syndication/feeddate.h"

#include "support/shareddata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace clarion;

namespace {

/// The date as RFC 3339; empty where none was read.
QString readDate(const QByteArray& text)
{
    const auto seconds = parseFeedDate({text.constData(), static_cast<std::size_t>(text.size())});
    return seconds ? QString::fromStdString(rfc3339(*seconds)) : QString();
}

} // namespace

class TestFeedDate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsDatesAsFeedsWriteThem_data();
    void readsDatesAsFeedsWriteThem();
    void refusesWhatIsNoDate_data();
    void refusesWhatIsNoDate();
    void readsThePublicListOfDates();
    void anythingCutAnywhereIsADateOrNone();
};

void TestFeedDate::readsDatesAsFeedsWriteThem_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("utc");
    const auto row = [](const char* name, const char* text, const char* utc) {
        QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(utc);
    };
    row("RFC 822", "Sun, 06 Nov 1994 08:49:37 GMT", "1994-11-06T08:49:37Z");
    row("an offset", "Tue, 24 Nov 2026 09:00:00 +0100", "2026-11-24T08:00:00Z");
    row("an offset with a colon", "Tue, 24 Nov 2026 09:00:00 +01:00", "2026-11-24T08:00:00Z");
    row("British Summer Time by name", "Tue, 4 Aug 2026 09:00:00 BST", "2026-08-04T08:00:00Z");
    row("American zones by name", "Tue, 24 Nov 2026 09:00:00 PST", "2026-11-24T17:00:00Z");
    row("a military zone, with the sign of RFC 822", "Tue, 24 Nov 2026 09:00 A", "2026-11-24T10:00:00Z");
    row("two digits of a year in this century", "Tue, 24 Nov 26 09:00:00 GMT", "2026-11-24T09:00:00Z");
    row("two digits of a year in the last century", "Sunday, 06-Nov-94 08:49:37 GMT", "1994-11-06T08:49:37Z");
    row("a wrong name of the day", "Fri, 24 Nov 2026 09:00:00 GMT", "2026-11-24T09:00:00Z");
    row("a name of the day that nobody knows", "Xyz, 24 Nov 2026 09:00:00 GMT", "2026-11-24T09:00:00Z");
    row("no seconds", "Tue, 24 Nov 2026 09:00 GMT", "2026-11-24T09:00:00Z");
    row("no time", "24 Nov 2026", "2026-11-24T00:00:00Z");
    row("no zone", "Tue, 24 Nov 2026 09:00:00", "2026-11-24T09:00:00Z");
    row("blanks around and inside", "  Tue,  24  Nov  2026  09:00:00  GMT \n", "2026-11-24T09:00:00Z");
    row("a comment behind", "Tue, 24 Nov 2026 09:00:00 +0000 (UTC)", "2026-11-24T09:00:00Z");
    row("the month before the day", "November 24, 2026 3:15 PM", "2026-11-24T15:15:00Z");
    row("noon is PM", "November 24, 2026 12:15 pm", "2026-11-24T12:15:00Z");
    row("midnight is AM", "November 24, 2026 12:15 am", "2026-11-24T00:15:00Z");
    row("an ordinal day", "24th November 2026", "2026-11-24T00:00:00Z");
    row("asctime", "Tue Nov 24 09:00:00 2026", "2026-11-24T09:00:00Z");
    row("RFC 3339", "2026-11-24T09:00:00Z", "2026-11-24T09:00:00Z");
    row("RFC 3339 in small letters", "2026-11-24t09:00:00z", "2026-11-24T09:00:00Z");
    row("a fraction of a second", "2026-11-24T09:00:00.999999+01:00", "2026-11-24T08:00:00Z");
    row("a blank for the T", "2026-11-24 09:00:00 +0100", "2026-11-24T08:00:00Z");
    row("the basic format", "20261124T090000Z", "2026-11-24T09:00:00Z");
    row("a week", "2026-W48-2", "2026-11-24T00:00:00Z");
    row("the first week, which begins in the old year", "2003-W01-1", "2002-12-30T00:00:00Z");
    row("a day of the year", "2026-328", "2026-11-24T00:00:00Z");
    row("a leap second is the next moment", "2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z");
    row("24:00 is the next day", "2026-11-24T24:00:00Z", "2026-11-25T00:00:00Z");
    row("the 29th of February in a leap year", "2028-02-29", "2028-02-29T00:00:00Z");
    row("seconds since 1970", "1795510800", "2026-11-24T09:00:00Z");
    row("milliseconds since 1970", "1795510800123", "2026-11-24T09:00:00Z");
    row("day before month", "04/11/2026", "2026-11-04T00:00:00Z");
    row("month before day where it must be", "11/24/2026 09:00", "2026-11-24T09:00:00Z");
    row("dots", "24.11.2026 09:00", "2026-11-24T09:00:00Z");
    row("before 1970", "Wed, 01 Jan 1969 00:00:00 GMT", "1969-01-01T00:00:00Z");
    row("Welsh", "24 Tachwedd 2026", "2026-11-24T00:00:00Z");
    row("French, abbreviated", "mar. 24 nov. 2026 09:00:00 +0100", "2026-11-24T08:00:00Z");
    row("German", "Di, 24 Dezember 2026 09:00:00 +0100", "2026-12-24T08:00:00Z");
    row("Spanish with its little words", "24 de noviembre de 2026", "2026-11-24T00:00:00Z");
}

void TestFeedDate::readsDatesAsFeedsWriteThem()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, utc);
    QCOMPARE(readDate(text), utc);
}

void TestFeedDate::refusesWhatIsNoDate_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"", "   ", "yesterday", "24", "Nov 2026 x", "30 Feb 2026", "2026-02-30", "2026-13-01", "2026-11-24T25:00:00Z",
                             "2026-11-24T09:61:00Z", "Tue, 99 Nov 2026 09:00:00 GMT", "Tue, 24 Nov 2026 1:2:3:4 GMT", "1:2", "--", "+", "T", "-",
                             "2026-11-24T09:00:00+99:99", "2026-11-24 2025-11-24", "99999999999999999999"})
        QTest::newRow(*text ? text : "nothing") << QByteArray(text);
    QTest::newRow("very long") << QByteArray(100'000, '1');
}

void TestFeedDate::refusesWhatIsNoDate()
{
    QFETCH(QByteArray, text);
    QCOMPARE(readDate(text), QString());
}

void TestFeedDate::readsThePublicListOfDates()
{
    const QString path = sharedFile(QStringLiteral("peers/feeds/dates_feedparser.json"));
    if (path.isEmpty())
        QSKIP("the shared test data is not there");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray list = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(list.size() >= 72);
    for (const QJsonValue& value : list) {
        // The list writes the year 99 with two digits, RFC 3339 wants four.
        QString wanted = value[QStringLiteral("utc")].toString();
        wanted = wanted.isEmpty() ? wanted : wanted.rightJustified(20, QLatin1Char('0'));
        QCOMPARE(readDate(value[QStringLiteral("input")].toString().toUtf8()), wanted);
    }
}

void TestFeedDate::anythingCutAnywhereIsADateOrNone()
{
    for (const QByteArray& whole : {QByteArray("Tue, 24 Nov 2026 09:00:00.5 GMT+01:00 (x)"), QByteArray("2026-W48-2T09:00:00Z"),
                                   QByteArray("2004년 05월 28일  01:31:15"), QByteArray("-03-12")}) {
        for (qsizetype begin = 0; begin < whole.size(); ++begin) {
            for (qsizetype length = 0; begin + length <= whole.size(); ++length) {
                const QString date = readDate(whole.mid(begin, length));
                QVERIFY(date.isEmpty() || date.endsWith(QLatin1Char('Z')));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestFeedDate)
#include "tst_feeddate.moc"
