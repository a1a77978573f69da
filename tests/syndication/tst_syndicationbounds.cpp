#include "syndication/syndicationreader.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace clarion;

namespace {

/// The most memory this process ever had, in KiB.
qint64 peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return -1;
}

QByteArray inFeed(const QByteArray& item)
{
    return "<rss><channel><item><title>whole</title></item><item>" + item + "</item></channel></rss>";
}

} // namespace

class TestSyndicationBounds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void memoryDoesNotGrowWithTheEntries();
    void whatGrowsWithoutBoundIsRefused_data();
    void whatGrowsWithoutBoundIsRefused();
    void whatIsOnlyLongIsCut_data();
    void whatIsOnlyLongIsCut();
    void nothingIsReadFromOutside();
    void hostileDocumentsAreQuick_data();
    void hostileDocumentsAreQuick();
    void anyByteChangedAnywhereIsSurvived();
};

void TestSyndicationBounds::memoryDoesNotGrowWithTheEntries()
{
    const std::string item = "<item><title>A title</title><link>https://example.org/a</link><description>" + std::string(600, 'x')
                             + "</description><pubDate>Tue, 24 Nov 2026 09:00:00 GMT</pubDate></item>";
    qint64 entries = 0;
    SyndicationReader reader({}, [&entries](SyndicationEntry&&) -> Result<void> {
        ++entries;
        return {};
    });
    QVERIFY(reader.addData("<rss><channel><title>t</title>"));
    for (int i = 0; i < 1'000; ++i)
        QVERIFY(reader.addData(item));
    const qint64 before = peakMemory();
    for (int i = 0; i < 50'000; ++i)
        QVERIFY(reader.addData(item));
    QVERIFY(reader.addData("</channel></rss>"));
    QVERIFY(reader.finish());
    QCOMPARE(entries, 51'000);
    if (before < 0)
        QSKIP("this system does not tell how much memory is used");
#ifdef __SANITIZE_ADDRESS__
    QSKIP("the sanitizer keeps what was freed, so memory says nothing here");
#endif
    QVERIFY2(peakMemory() - before < 4 * 1024, qPrintable(QString::number(peakMemory() - before)));
}

void TestSyndicationBounds::whatGrowsWithoutBoundIsRefused_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("reason");
    QByteArray laughs = "<!DOCTYPE rss [<!ENTITY l0 \"lol\">";
    for (int i = 1; i < 15; ++i)
        laughs += "<!ENTITY l" + QByteArray::number(i) + " \"" + ("&l" + QByteArray::number(i - 1) + ";").repeated(10) + "\">";
    QTest::newRow("a billion laughs") << laughs + "]>" + inFeed("<title>&l14;</title>") << QStringLiteral("entities grow");
    QTest::newRow("a quadratic blow-up") << "<!DOCTYPE rss [<!ENTITY a \"" + QByteArray(50'000, 'a') + "\">]>" + inFeed("<title>" + QByteArray("&a;").repeated(50'000) + "</title>")
                                         << QStringLiteral("entities grow");
    QTest::newRow("an entity of itself") << QByteArray("<!DOCTYPE rss [<!ENTITY a \"&b;\"><!ENTITY b \"&a;\">]>") + inFeed("<title>&a;</title>")
                                         << QStringLiteral("without end");
    QTest::newRow("elements nested without end") << inFeed(QByteArray("<a>").repeated(100'000)) << QStringLiteral("nested deeper");
    QTest::newRow("elements nested in a text") << inFeed("<description>" + QByteArray("<b>").repeated(100'000)) << QStringLiteral("nested deeper");
    QTest::newRow("a tag without end") << inFeed("<enclosure url=\"" + QByteArray(1'000'000, 'a')) << QStringLiteral("a tag is longer");
    QTest::newRow("an end tag without end") << inFeed("</a" + QByteArray(1'000'000, ' ')) << QStringLiteral("a tag is longer");
    QByteArray attributes;
    for (int i = 0; i < 1'000; ++i)
        attributes += " a" + QByteArray::number(i) + "=''";
    QTest::newRow("attributes") << inFeed("<enclosure" + attributes + "/>") << QStringLiteral("attributes");
    QTest::newRow("a document type without end") << "<!DOCTYPE rss [" + QByteArray(1'000'000, 'a') << QStringLiteral("document type");
    QByteArray names;
    for (int i = 0; i < 120'000; ++i)
        names += "<name-" + QByteArray::number(i) + QByteArray(80, 'x') + "/>";
    QTest::newRow("names without end") << inFeed(names) << QStringLiteral("different names");
    QTest::newRow("JSON without end") << "{\"version\":\"https://jsonfeed.org/version/1\",\"title\":\"" + QByteArray(66 << 20, 'a') << QStringLiteral("JSON of more");
    QTest::newRow("JSON nested without end") << "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":" + QByteArray("[").repeated(1'000'000)
                                             << QStringLiteral("cannot be read");
}

void TestSyndicationBounds::whatGrowsWithoutBoundIsRefused()
{
    QFETCH(QByteArray, document);
    QFETCH(QString, reason);
    QElapsedTimer timer;
    timer.start();
    const auto result = readSyndication({document.constData(), static_cast<std::size_t>(document.size())});
    QVERIFY(!result);
    QVERIFY(result.error().code == ErrorCode::TooLarge || result.error().code == ErrorCode::Syntax);
    QVERIFY2(result.error().detail.contains(reason), qPrintable(result.error().detail));
    QVERIFY(timer.elapsed() < 20'000);
}

void TestSyndicationBounds::whatIsOnlyLongIsCut_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<SyndicationNote>("note");
    QTest::newRow("a text") << "<description>" + QByteArray("ŷ").repeated(5 << 20) + "</description>" << SyndicationNote::TextCut;
    QTest::newRow("a title") << "<title>x" + QByteArray("ŷ").repeated(100'000) + "</title>" << SyndicationNote::TextCut;
    QByteArray categories;
    for (int i = 0; i < 1'000; ++i)
        categories += "<category>" + QByteArray::number(i) + "</category>";
    QTest::newRow("categories") << categories << SyndicationNote::ValuesDropped;
}

void TestSyndicationBounds::whatIsOnlyLongIsCut()
{
    QFETCH(QByteArray, item);
    QFETCH(SyndicationNote, note);
    const auto document = readSyndication(inFeed(item).toStdString());
    QVERIFY(document);
    QCOMPARE(document->entries.size(), 2U);
    const SyndicationEntry& entry = document->entries.at(1);
    QVERIFY(entry.summary.size() <= SyndicationLimits::textBytes);
    QVERIFY(entry.title.size() <= SyndicationLimits::lineBytes);
    QVERIFY(entry.categories.size() <= SyndicationLimits::listLength);
    for (const std::string* text : {&entry.summary, &entry.title})
        QVERIFY(QByteArray::fromStdString(*text).isValidUtf8());
    QVERIFY(std::find(document->notes.begin(), document->notes.end(), note) != document->notes.end());
}

void TestSyndicationBounds::nothingIsReadFromOutside()
{
    const QString path = QStringLiteral(CLARION_SOURCE_DIR "/LICENSE");
    QVERIFY(QFile::exists(path));
    const std::string declarations = "<!DOCTYPE rss SYSTEM \"file://" + path.toStdString() + "\" [<!ENTITY x SYSTEM \"file://" + path.toStdString()
                                     + "\"><!ENTITY % p SYSTEM \"file://" + path.toStdString() + "\"> %p;]>";
    const auto document = readSyndication(declarations
                                          + "<rss xmlns:xi='http://www.w3.org/2001/XInclude'><channel><item><title>&x;</title><description>"
                                            "<xi:include href='file://" + path.toStdString() + "' parse='text'/></description></item></channel></rss>");
    QVERIFY(document);
    QCOMPARE(document->entries.size(), 1U);
    QCOMPARE(QString::fromStdString(document->entries.front().title), QStringLiteral("&x;"));
    QVERIFY(document->entries.front().summary.find("GNU") == std::string::npos);
}

void TestSyndicationBounds::hostileDocumentsAreQuick_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::newRow("brackets") << inFeed("<title>" + QByteArray("<").repeated(1'000'000));
    QTest::newRow("ampersands") << inFeed("<title>" + QByteArray("&").repeated(1'000'000));
    QTest::newRow("references that never end") << inFeed("<title>" + QByteArray("&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa").repeated(100'000));
    QTest::newRow("tags that break off") << inFeed("<title>" + QByteArray("<a b=c ").repeated(500'000));
    QTest::newRow("comments") << inFeed(QByteArray("<!---->").repeated(500'000));
    QTest::newRow("a comment without end") << inFeed("<!--" + QByteArray("-").repeated(3'000'000));
    QTest::newRow("sections") << inFeed("<description>" + QByteArray("<![CDATA[]]>").repeated(300'000));
    QTest::newRow("a section without end") << inFeed("<description><![CDATA[" + QByteArray("]").repeated(3'000'000));
    QTest::newRow("ends without beginnings") << inFeed(QByteArray("</a>").repeated(500'000));
    QTest::newRow("entries that are not closed") << inFeed(QByteArray("<item>").repeated(100'000));
    QTest::newRow("deep ends without beginnings") << inFeed(QByteArray("<a>").repeated(250) + QByteArray("</b>").repeated(50'000));
    QTest::newRow("bases in bases") << inFeed(QByteArray("<description xml:base='a/'>").repeated(200) + "<a href='b'/>");
    QTest::newRow("instructions") << inFeed(QByteArray("<?a?>").repeated(500'000));
    QTest::newRow("junk before the feed") << QByteArray("<").repeated(1'000'000);
    QTest::newRow("NUL bytes") << QByteArray(3'000'000, '\0');
    QTest::newRow("bytes that are not UTF-8") << inFeed("<title>" + QByteArray(3'000'000, '\xFF'));
    QTest::newRow("links in a text") << inFeed("<link>https://example.org/</link><description><![CDATA[" + QByteArray("<a href=b>").repeated(200'000) + "]]></description>");
}

void TestSyndicationBounds::hostileDocumentsAreQuick()
{
    QFETCH(QByteArray, document);
    QElapsedTimer timer;
    timer.start();
    for (const std::size_t step : {std::size_t(4'096), std::size_t(document.size())}) {
        SyndicationReader reader({"https://example.org/feed", ""}, [](SyndicationEntry&&) -> Result<void> { return {}; });
        const std::string_view bytes(document.constData(), static_cast<std::size_t>(document.size()));
        for (std::size_t i = 0; i < bytes.size() && reader.addData(bytes.substr(i, step)); i += step) { }
        (void)reader.finish();
    }
    // Well below a second each on an idle machine; what it must not be is minutes.
    QVERIFY(timer.elapsed() < 30'000);
}

void TestSyndicationBounds::anyByteChangedAnywhereIsSurvived()
{
    const QByteArray whole = "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY e 'x'>]><rss xmlns:m='http://search.yahoo.com/mrss/'><channel><title>a &amp; b</title>"
                             "<item><title>c</title><m:group><m:content url='u'/></m:group><description><![CDATA[<b>d</b>]]></description>"
                             "<pubDate>Tue, 24 Nov 2026 09:00:00 GMT</pubDate></item></channel></rss>";
    for (qsizetype i = 0; i < whole.size(); ++i) {
        for (const char c : {'<', '>', '&', '"', '\'', ']', '/', '\0', '\xFF', ' ', 'x', '!'}) {
            QByteArray changed = whole;
            changed[i] = c;
            const auto document = readSyndication(changed.toStdString());
            QVERIFY(document ? document->entries.size() <= 2 : !document.error().detail.isEmpty());
        }
    }
}

QTEST_GUILESS_MAIN(TestSyndicationBounds)
#include "tst_syndicationbounds.moc"
