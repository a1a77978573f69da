#include "exchange/planfile.h"

#include "support/required.h"
#include "support/shareddata.h"

#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace clarion;
using namespace Qt::Literals::StringLiterals;

class TestPlanFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSeparatorIsGuessed_data();
    void theSeparatorIsGuessed();
    void everyEncodingGivesTheSameText_data();
    void everyEncodingGivesTheSameText();
    void quotedLineBreaksStayInOneRow();
    void aBrokenRowSpoilsNoOther();
    void rowsOfNothingAreNoRows();
    void whatIsNoTableIsRefused_data();
    void whatIsNoTableIsRefused();
    void thereIsABoundOnEverything();
    void aMillionOpenQuotesEndSoon();

    void columnsAreFoundByTheirNames_data();
    void columnsAreFoundByTheirNames();
    void hootsuitesColumnsHaveNoNames();
    void metricoolNamesANetworkInEachColumn();
    void aColumnCanBeNamed();
    void anUnknownColumnIsNotFound();
    void networksAreKnownByWhatSchedulersCallThem();
    void theSamplesOfOtherSchedulersAreRead();

private:
    static PlanFile read(const QByteArray& bytes) { return required(readPlanFile(bytes, u"plan.csv"_s)); }
    static QMap<QString, QString> columnsOf(const PlanFile& file)
    {
        QMap<QString, QString> named;
        for (const auto& [field, column] : guessPlanColumns(file).at)
            named.insert(planFieldName(field), file.header.at(column));
        return named;
    }
};

void TestPlanFile::theSeparatorIsGuessed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QChar>("separator");
    QTest::newRow("commas") << QByteArray("date,time,text\r\n05/03/2027,18:30,\"a; b; c; d\"\r\n") << QChar(u',');
    QTest::newRow("semicolons") << QByteArray("date;time;text\n05/03/2027;18:30;a, b, c, d\n") << QChar(u';');
    QTest::newRow("tabs") << QByteArray("date\ttime\ttext\r05/03/2027\t18:30\ta, b; c\r") << QChar(u'\t');
    QTest::newRow("said by Excel") << QByteArray("sep=;\r\ndate;time;text\r\n05/03/2027;18:30;a\r\n") << QChar(u';');
    QTest::newRow("one column") << QByteArray("Message\nHello\n") << QChar(u',');
    QTest::newRow("without names") << QByteArray("05/03/2027 18:30;a, b, c;https://example.org\n") << QChar(u';');
}

void TestPlanFile::theSeparatorIsGuessed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QChar, separator);
    const PlanFile file = read(bytes);
    QCOMPARE(file.separator, separator);
    QCOMPARE(file.rows.size(), size_t{1});
    QVERIFY(guessPlanColumns(file).at.contains(PlanField::Text));
}

void TestPlanFile::everyEncodingGivesTheSameText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    const QString text = u"text\r\nYnys Môn – “warm” £5\r\n"_s;
    QTest::newRow("UTF-8") << text.toUtf8() << u"UTF-8"_s;
    QTest::newRow("with a mark") << "\xEF\xBB\xBF" + text.toUtf8() << u"UTF-8 with a byte order mark"_s;
    QStringEncoder little(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QTest::newRow("UTF-16") << QByteArray(little.encode(text)) << u"UTF-16"_s;
    QStringEncoder big(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
    QTest::newRow("UTF-16, the other way") << QByteArray(big.encode(text)) << u"UTF-16"_s;
    QTest::newRow("Windows-1252") << QByteArray("text\r\nYnys M\xF4n \x96 \x93warm\x94 \xA3" "5\r\n") << u"Windows-1252"_s;
}

void TestPlanFile::everyEncodingGivesTheSameText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    const PlanFile file = read(bytes);
    QCOMPARE(file.encoding, encoding);
    QCOMPARE(file.rows.at(0).cells, QStringList{u"Ynys Môn – “warm” £5"_s});
}

void TestPlanFile::quotedLineBreaksStayInOneRow()
{
    const PlanFile file = read("text,link\r\n\"one\r\ntwo \"\"2\"\", three\",l\r\nnext,\r\n");
    QCOMPARE(file.rows.size(), size_t{2});
    QCOMPARE(file.rows.at(0).cells, (QStringList{u"one\r\ntwo \"2\", three"_s, u"l"_s}));
    QCOMPARE(file.rows.at(1).line, 4);
}

void TestPlanFile::aBrokenRowSpoilsNoOther()
{
    const PlanFile file = read("text,link\na,1\n\"b\" and more,2\nc,3\n\"never closed,4\nd,5\n");
    QCOMPARE(file.rows.size(), size_t{3});
    QCOMPARE(file.rows.at(2).cells, (QStringList{u"d"_s, u"5"_s}));
    QCOMPARE(file.rows.at(2).line, 6);
    QCOMPARE(file.broken, (std::vector<BrokenRow>{{3, u"text after a closing quote"_s, u"\"b\" and more,2"_s},
                                                  {5, u"quote that is not closed"_s, u"\"never closed,4"_s}}));
}

void TestPlanFile::rowsOfNothingAreNoRows()
{
    const PlanFile file = read("text,link\r\na,1\r\n,\r\n\r\n , \r\nb,2\r\n,,\r\n");
    QCOMPARE(file.rows.size(), size_t{2});
    QCOMPARE(file.rows.at(1).line, 6);
}

void TestPlanFile::whatIsNoTableIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("empty lines") << QByteArray("\r\n\r\n");
    QTest::newRow("a workbook") << QByteArray("PK\x03\x04rest");
    QTest::newRow("a web page") << QByteArray("<!DOCTYPE html>");
    QTest::newRow("NUL bytes") << QByteArray("text\na\0b\n", 9);
    QTest::newRow("names that cannot be read") << QByteArray("\"text\nabc\n");
}

void TestPlanFile::whatIsNoTableIsRefused()
{
    QFETCH(QByteArray, bytes);
    const auto file = readPlanFile(bytes, u"plan.csv"_s);
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::Syntax);
    QVERIFY(!file.error().detail.isEmpty());
}

void TestPlanFile::thereIsABoundOnEverything()
{
    QCOMPARE(readPlanFile("text\n" + QByteArray(largestPlanFile, 'a'), u"x"_s).error().code, ErrorCode::FileTooLarge);
    QCOMPARE(readPlanFile("text\n" + QByteArray("a\n").repeated(mostPlanRows + 1), u"x"_s).error().code, ErrorCode::FileTooLarge);
    QCOMPARE(read("text\n" + QByteArray("a\n").repeated(mostPlanRows)).rows.size(), size_t{mostPlanRows});
    QCOMPARE(readPlanFile(QByteArray("text,").repeated(mostPlanColumns + 1), u"x"_s).error().code, ErrorCode::FileTooLarge);
}

void TestPlanFile::aMillionOpenQuotesEndSoon()
{
    // Each broken row is read from its second line on; if each of them read to the end, this would take hours.
    QCOMPARE(readPlanFile("text\n" + QByteArray("\"a\"b\n").repeated(1'000'000), u"x"_s).error().code, ErrorCode::FileTooLarge);
    QCOMPARE(read("text\n\"\n" + QByteArray("\"\"\n").repeated(1'000'000)).broken.size(), size_t{1});
}

void TestPlanFile::columnsAreFoundByTheirNames_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("expected");
    QTest::newRow("Clarion's own") << QByteArray("id,date,time,zone,network,status,text,link,picture,alt_text,source,posted_link,reason,posted_at")
                                   << u"alt_text date id link network picture posted_at posted_link reason source status text time zone"_s;
    QTest::newRow("Buffer") << QByteArray("Text,Image URL,Tags,Posting Time") << u"date_time picture text"_s;
    QTest::newRow("Metricool") << QByteArray("Text,Date,Time,Draft,Facebook,Twitter/X,LinkedIn,Picture Url 1,Picture Url 2,Alt text picture 1,Brand name")
                               << u"alt_text date picture text time"_s;
    QTest::newRow("Sprout") << QByteArray("date,time_24hr,message_text") << u"date text time"_s;
    QTest::newRow("PostFast") << QByteArray("scheduled_at,account_id,content,media_urls") << u"date_time picture text"_s;
    QTest::newRow("people") << QByteArray(" Date ,TIME,Platform,Message,Web link") << u"date link network text time"_s;
    QTest::newRow("nothing known") << QByteArray("Foo,Bar") << QString();
}

void TestPlanFile::columnsAreFoundByTheirNames()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, expected);
    const PlanFile file = read(header + "\r\na\r\n");
    QCOMPARE(QStringList(columnsOf(file).keys()).join(u' '), expected);
    QCOMPARE(guessPlanColumns(file).isOwn, header.startsWith("id,"));
}

void TestPlanFile::hootsuitesColumnsHaveNoNames()
{
    const PlanFile file = read("03/10/2026 10:00,\"Street stall, 10am\",https://example.org/e\r\n03/10/2026 10:05,Two,\r\n");
    QVERIFY(!file.hasHeader);
    QCOMPARE(file.rows.size(), size_t{2});
    QCOMPARE(file.rows.at(0).line, 1);
    QCOMPARE(columnsOf(file), (QMap<QString, QString>{{u"date_time"_s, u"Column 1"_s}, {u"text"_s, u"Column 2"_s}, {u"link"_s, u"Column 3"_s}}));
}

void TestPlanFile::metricoolNamesANetworkInEachColumn()
{
    const PlanColumns columns = guessPlanColumns(read("Text,Date,Time,Facebook,Twitter/X,GBP,Bluesky\r\na\r\n"));
    QCOMPARE(columns.networkFlags, (std::map<QString, int>{{u"facebook"_s, 3}, {u"x"_s, 4}, {u"bluesky"_s, 6}}));
    // One alone may be anything.
    QVERIFY(guessPlanColumns(read("Text,Facebook\r\na\r\n")).networkFlags.empty());
}

void TestPlanFile::aColumnCanBeNamed()
{
    const PlanFile file = read("Wann,Was,Text\r\na,b,c\r\n");
    PlanColumns columns = guessPlanColumns(file);
    required(mapPlanColumn(columns, file, PlanField::DateTime, u"Wann"_s));
    required(mapPlanColumn(columns, file, PlanField::Text, u"2"_s));
    QCOMPARE(columns.at, (std::map<PlanField, int>{{PlanField::DateTime, 0}, {PlanField::Text, 1}}));
    required(mapPlanColumn(columns, file, PlanField::Date, u"Wann"_s));
    QVERIFY(!columns.at.contains(PlanField::DateTime));
    required(mapPlanColumn(columns, file, PlanField::Date, {}));
    QVERIFY(!columns.at.contains(PlanField::Date));
}

void TestPlanFile::anUnknownColumnIsNotFound()
{
    const PlanFile file = read("Wann,Was\r\na,b\r\n");
    PlanColumns columns = guessPlanColumns(file);
    const PlanColumns before = columns;
    for (const QString& name : {u"wann"_s, u"0"_s, u"3"_s, u"-1"_s}) {
        const auto mapped = mapPlanColumn(columns, file, PlanField::Text, name);
        QVERIFY(!mapped);
        QCOMPARE(mapped.error().code, ErrorCode::NotFound);
        QVERIFY(mapped.error().detail.contains(u"Wann, Was"_s));
    }
    QCOMPARE(columns, before);
}

void TestPlanFile::networksAreKnownByWhatSchedulersCallThem()
{
    for (const auto& [words, id] : {std::pair{"Twitter/X", "x"}, {"X (Twitter)", "x"}, {"Facebook Page", "facebook"}, {"LinkedIn", "linkedin"}, {"YOUTUBE", "youtube"},
                                    {"bluesky", "bluesky"}, {"GBP", ""}, {"Pinterest", ""}, {"", ""}})
        QCOMPARE(networkFromWords(QString::fromLatin1(words)), QString::fromLatin1(id));
}

void TestPlanFile::theSamplesOfOtherSchedulersAreRead()
{
    const QString buffer = sharedFile(u"peers/csv/sample-buffer.csv"_s);
    const QString hootsuite = sharedFile(u"peers/csv/sample-hootsuite.csv"_s);
    if (buffer.isEmpty() || hootsuite.isEmpty())
        QSKIP("the samples are not beside this project");
    for (const QString& path : {buffer, hootsuite}) {
        const PlanFile file = required(loadPlanFile(path));
        QCOMPARE(file.rows.size(), size_t{2});
        QVERIFY(file.broken.empty());
        const PlanColumns columns = guessPlanColumns(file);
        QVERIFY(columns.at.contains(PlanField::DateTime) && columns.at.contains(PlanField::Text));
    }
}

QTEST_GUILESS_MAIN(TestPlanFile)
#include "tst_planfile.moc"
