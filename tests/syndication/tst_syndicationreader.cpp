#include "syndication/feeddate.h"
#include "syndication/syndicationreader.h"

#include <QTest>

using namespace clarion;

namespace {

const char* const wordpress = R"(<?xml version="1.0" encoding="UTF-8"?><?xml-stylesheet href="x.xsl"?>
<!-- generator="WordPress" -->
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
     xmlns:atom="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"
     xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:georss="http://www.georss.org/georss">
<channel>
  <title>Society &amp; news</title>
  <atom:link href="https://example.org/feed/" rel="self" type="application/rss+xml"/>
  <atom:link href="https://hub.example.org/" rel="hub"/>
  <link>https://example.org/</link>
  <description>What we do</description>
  <language>en-GB</language><ttl>60</ttl>
  <lastBuildDate>Tue, 24 Nov 2026 10:00:00 +0000</lastBuildDate>
  <image><url>https://example.org/logo.png</url><title>Logo</title><link>https://example.org/</link></image>
  <item>
    <title>Warm homes</title>
    <link>https://example.org/warm</link>
    <dc:creator><![CDATA[Ann Example]]></dc:creator>
    <pubDate>Tue, 24 Nov 2026 09:00:00 +0000</pubDate>
    <category><![CDATA[Housing]]></category><category>Energy</category>
    <guid isPermaLink="false">https://example.org/?p=1</guid>
    <georss:point>51 -3</georss:point>
    <description><![CDATA[In short &#8230;]]></description>
    <content:encoded><![CDATA[<p>In <b>long</b>.</p><p><a href="/more">More</a></p>]]></content:encoded>
    <media:group><media:content url="https://example.org/a.jpg" type="image/jpeg" fileSize="10"/></media:group>
    <enclosure url="https://example.org/a.mp3" length="123" type="audio/mpeg"/>
    <itunes:image href="https://example.org/i.jpg"/>
  </item>
  <item><title>Second</title><guid>https://example.org/second</guid></item>
</channel></rss>)";

const char* const atomFeed = R"(<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://example.org/a/" xml:lang="cy">
  <id>tag:example.org,2026:feed</id><title type="html">News &amp;amp; views</title><subtitle>Sub</subtitle>
  <link href="."/><link rel="self" href="feed.atom"/><link rel="next" href="feed.atom?page=2"/>
  <updated>2026-11-24T09:00:00Z</updated><generator uri="https://example.net" version="2">Press</generator>
  <author><name>Ann</name><email>ann@example.org</email><uri>about</uri></author>
  <entry>
    <id>tag:example.org,2026:1</id><title>a &lt; b</title><link rel="alternate" href="one"/>
    <link rel="enclosure" href="one.mp3" type="audio/mpeg" length="5"/>
    <updated>2026-11-24T08:00:00+01:00</updated><published>2026-11-23T08:00:00Z</published>
    <category term="t" label="Topic"/><summary>1 &lt; 2</summary>
    <content type="xhtml" xml:base="deep/"><div xmlns="http://www.w3.org/1999/xhtml">a &amp; b <a href="x">y</a><br/></div></content>
    <source><title>Elsewhere</title></source>
  </entry>
</feed>)";

const char* const jsonFeed = R"({"version":"https://jsonfeed.org/version/1.1","title":"J & K","home_page_url":"https://example.org/",
 "feed_url":"https://example.org/feed.json","language":"en","authors":[{"name":"Ann","url":"https://example.org/ann"}],
 "items":[{"id":7,"url":"/seven","content_html":"<p><img src='p.png'></p>","date_published":"2026-11-24T09:00:00Z","tags":["a","b"],
           "attachments":[{"url":"x.mp3","mime_type":"audio/mpeg","size_in_bytes":9}]},
          {"id":"t","content_text":"1 < 2","summary":"s"}]})";

const char* const rdfFeed = R"(<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://example.org/"><title>Old</title><link>https://example.org/</link><description>d</description></channel>
<image rdf:about="x"><url>https://example.org/i.gif</url></image>
<item rdf:about="https://example.org/1"><title>One</title><link>https://example.org/1</link><dc:date>2026-11-24</dc:date></item>
</rdf:RDF>)";

SyndicationDocument read(const std::string& bytes, const SyndicationSource& source = {})
{
    auto document = readSyndication(bytes, source);
    if (!document) {
        qWarning("%s", qPrintable(document.error().detail));
        return {};
    }
    return std::move(*document);
}

/// The same document, `step` bytes at a time.
SyndicationDocument readInPieces(const std::string& bytes, std::size_t step)
{
    SyndicationDocument document;
    SyndicationReader reader({}, [&document](SyndicationEntry&& entry) -> Result<void> {
        document.entries.push_back(std::move(entry));
        return {};
    });
    for (std::size_t i = 0; i < bytes.size(); i += step) {
        if (!reader.addData(std::string_view(bytes).substr(i, step)))
            return {};
    }
    if (auto channel = reader.finish())
        document.channel = std::move(*channel);
    document.notes = reader.notes();
    return document;
}

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

QString isoDate(const std::optional<std::int64_t>& seconds)
{
    return seconds ? text(rfc3339(*seconds)) : QString();
}

std::string inRss(const std::string& item)
{
    return "<rss version=\"2.0\"><channel><title>t</title><item>" + item + "</item></channel></rss>";
}

bool hasNote(const SyndicationDocument& document, SyndicationNote note)
{
    return std::find(document.notes.begin(), document.notes.end(), note) != document.notes.end();
}

} // namespace

class TestSyndicationReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsRssAsWordPressWritesIt();
    void readsAtom();
    void readsAtom03();
    void readsAnAtomEntryAlone();
    void readsRdf();
    void readsJsonFeed();
    void readsEveryCorrectDocumentWithoutANote();
    void oneDateStandsForBoth();
    void idsComeFromWhatIsThere();
    void madeIdsAreStableAndDiffer();
    void authorsOfRssAreTakenApart_data();
    void authorsOfRssAreTakenApart();
    void titlesAreAlsoGivenInWords_data();
    void titlesAreAlsoGivenInWords();
    void linksStartFromTheSourceOrTheWebsite();
    void whatIsBrokenIsRepairedWithANote_data();
    void whatIsBrokenIsRepairedWithANote();
    void anUnclosedEntryIsStillAnEntry();
    void whatIsNotAFeedIsRefusedWithTheReason_data();
    void whatIsNotAFeedIsRefusedWithTheReason();
    void theSizeOfThePiecesChangesNothing_data();
    void theSizeOfThePiecesChangesNothing();
    void aCutDocumentKeepsTheEntriesBeforeTheCut();
    void anErrorOfTheHandlerStopsTheReading();
    void everyNoteHasWords();
};

void TestSyndicationReader::readsRssAsWordPressWritesIt()
{
    const SyndicationDocument document = read(wordpress);
    const SyndicationChannel& channel = document.channel;
    QCOMPARE(channel.format, SyndicationFormat::Rss);
    QCOMPARE(text(channel.title), QStringLiteral("Society & news"));
    QCOMPARE(text(channel.link), QStringLiteral("https://example.org/"));
    QCOMPARE(text(channel.self), QStringLiteral("https://example.org/feed/"));
    QVERIFY(channel.hubs == std::vector<std::string>{"https://hub.example.org/"});
    QCOMPARE(text(channel.language), QStringLiteral("en-GB"));
    QCOMPARE(text(channel.image), QStringLiteral("https://example.org/logo.png"));
    QCOMPARE(channel.ttl.value_or(0), 60);
    QCOMPARE(isoDate(channel.updated), QStringLiteral("2026-11-24T10:00:00Z"));
    QCOMPARE(document.entries.size(), 2U);

    const SyndicationEntry& entry = document.entries.front();
    QCOMPARE(text(entry.id), QStringLiteral("https://example.org/?p=1"));
    QVERIFY(!entry.idIsMade);
    QCOMPARE(text(entry.link), QStringLiteral("https://example.org/warm"));
    QCOMPARE(text(entry.summary), QStringLiteral("In short &#8230;"));
    QCOMPARE(text(entry.content), QStringLiteral("<p>In <b>long</b>.</p><p><a href=\"https://example.org/more\">More</a></p>"));
    QCOMPARE(text(entry.contentText), QStringLiteral("In long.\nMore"));
    QCOMPARE(isoDate(entry.published), QStringLiteral("2026-11-24T09:00:00Z"));
    QVERIFY(entry.authors == (std::vector<SyndicationPerson>{{"Ann Example", "", ""}}));
    QVERIFY(entry.categories == (std::vector<std::string>{"Housing", "Energy"}));
    const std::vector<SyndicationEnclosure> files{{"https://example.org/a.mp3", "audio/mpeg", 123}, {"https://example.org/a.jpg", "image/jpeg", 10}};
    QVERIFY(entry.enclosures == files);
    QCOMPARE(text(entry.image), QStringLiteral("https://example.org/i.jpg"));

    QCOMPARE(text(document.entries.at(1).link), QStringLiteral("https://example.org/second"));
}

void TestSyndicationReader::readsAtom()
{
    const SyndicationDocument document = read(atomFeed);
    const SyndicationChannel& channel = document.channel;
    QCOMPARE(channel.format, SyndicationFormat::Atom);
    QCOMPARE(text(channel.title), QStringLiteral("News &amp; views"));
    QCOMPARE(text(channel.titleText), QStringLiteral("News & views"));
    QCOMPARE(text(channel.link), QStringLiteral("https://example.org/a/"));
    QCOMPARE(text(channel.next), QStringLiteral("https://example.org/a/feed.atom?page=2"));
    QCOMPARE(text(channel.language), QStringLiteral("cy"));
    QCOMPARE(text(channel.generator), QStringLiteral("Press v2 https://example.net"));
    QVERIFY(channel.authors == (std::vector<SyndicationPerson>{{"Ann", "ann@example.org", "https://example.org/a/about"}}));
    QCOMPARE(document.entries.size(), 1U);

    const SyndicationEntry& entry = document.entries.front();
    QCOMPARE(text(entry.title), QStringLiteral("a < b"));
    QCOMPARE(text(entry.titleText), QStringLiteral("a < b"));
    QCOMPARE(text(entry.summary), QStringLiteral("1 &lt; 2"));
    QCOMPARE(text(entry.content), QStringLiteral("a &amp; b <a href=\"https://example.org/a/deep/x\">y</a><br>"));
    QCOMPARE(text(entry.contentText), QStringLiteral("a & b y"));
    QCOMPARE(isoDate(entry.updated), QStringLiteral("2026-11-24T07:00:00Z"));
    QCOMPARE(isoDate(entry.published), QStringLiteral("2026-11-23T08:00:00Z"));
    QVERIFY(entry.categories == std::vector<std::string>{"Topic"});
    QVERIFY(entry.enclosures == (std::vector<SyndicationEnclosure>{{"https://example.org/a/one.mp3", "audio/mpeg", 5}}));
}

void TestSyndicationReader::readsAtom03()
{
    const SyndicationDocument document = read(R"(<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title mode="escaped" type="text/html">&lt;b&gt;T&lt;/b&gt;</title>
        <tagline>tag</tagline><copyright>c</copyright><modified>2003-12-13T18:30:02Z</modified>
        <entry><title mode="base64">VGl0bGU=</title><issued>2003-12-12T18:30:02Z</issued><content type="application/xhtml+xml" mode="xml"><p>x</p></content></entry></feed>)");
    QCOMPARE(text(document.channel.titleText), QStringLiteral("T"));
    QCOMPARE(text(document.channel.description), QStringLiteral("tag"));
    QCOMPARE(isoDate(document.channel.updated), QStringLiteral("2003-12-13T18:30:02Z"));
    QCOMPARE(document.entries.size(), 1U);
    QCOMPARE(text(document.entries.front().title), QStringLiteral("Title"));
    QCOMPARE(text(document.entries.front().content), QStringLiteral("<p>x</p>"));
    QCOMPARE(isoDate(document.entries.front().published), QStringLiteral("2003-12-12T18:30:02Z"));
}

void TestSyndicationReader::readsAnAtomEntryAlone()
{
    const SyndicationDocument document = read("<?xml version='1.0'?><entry xmlns='http://www.w3.org/2005/Atom'><id>a</id><title>b</title></entry>");
    QCOMPARE(document.channel.format, SyndicationFormat::Atom);
    QCOMPARE(document.entries.size(), 1U);
    QCOMPARE(text(document.entries.front().title), QStringLiteral("b"));
}

void TestSyndicationReader::readsRdf()
{
    const SyndicationDocument document = read(rdfFeed);
    QCOMPARE(document.channel.format, SyndicationFormat::Rdf);
    QCOMPARE(text(document.channel.title), QStringLiteral("Old"));
    QCOMPARE(text(document.channel.image), QStringLiteral("https://example.org/i.gif"));
    QCOMPARE(document.entries.size(), 1U);
    QCOMPARE(text(document.entries.front().id), QStringLiteral("https://example.org/1"));
    QCOMPARE(isoDate(document.entries.front().published), QStringLiteral("2026-11-24T00:00:00Z"));
}

void TestSyndicationReader::readsJsonFeed()
{
    const SyndicationDocument document = read(jsonFeed);
    QCOMPARE(document.channel.format, SyndicationFormat::Json);
    QCOMPARE(text(document.channel.title), QStringLiteral("J & K"));
    QCOMPARE(text(document.channel.self), QStringLiteral("https://example.org/feed.json"));
    QCOMPARE(isoDate(document.channel.updated), QStringLiteral("2026-11-24T09:00:00Z"));
    QCOMPARE(document.entries.size(), 2U);
    const SyndicationEntry& entry = document.entries.front();
    QCOMPARE(text(entry.id), QStringLiteral("7"));
    QCOMPARE(text(entry.link), QStringLiteral("https://example.org/seven"));
    QCOMPARE(text(entry.image), QStringLiteral("https://example.org/p.png"));
    QVERIFY(entry.categories == (std::vector<std::string>{"a", "b"}));
    QVERIFY(entry.enclosures == (std::vector<SyndicationEnclosure>{{"https://example.org/x.mp3", "audio/mpeg", 9}}));
    QCOMPARE(text(document.entries.at(1).content), QStringLiteral("1 &lt; 2"));
    QCOMPARE(text(document.entries.at(1).contentText), QStringLiteral("1 < 2"));
}

void TestSyndicationReader::readsEveryCorrectDocumentWithoutANote()
{
    for (const char* document : {wordpress, atomFeed, jsonFeed, rdfFeed}) {
        const auto notes = read(document).notes;
        QVERIFY2(notes.empty(), notes.empty() ? "" : qPrintable(syndicationNoteText(notes.front())));
    }
}

void TestSyndicationReader::oneDateStandsForBoth()
{
    const auto rss = read(inRss("<pubDate>24 Nov 2026</pubDate>")).entries;
    QCOMPARE(isoDate(rss.front().updated), QStringLiteral("2026-11-24T00:00:00Z"));
    const auto wrong = read(inRss("<pubDate>soon</pubDate>")).entries;
    QVERIFY(!wrong.front().published && !wrong.front().updated);
    const auto both = read(inRss("<pubDate>soon</pubDate><x:date xmlns:x='http://purl.org/dc/elements/1.1/'>2026-11-24</x:date>")).entries;
    QCOMPARE(isoDate(both.front().published), QStringLiteral("2026-11-24T00:00:00Z"));
}

void TestSyndicationReader::idsComeFromWhatIsThere()
{
    const auto guid = read(inRss("<guid>g</guid><link>https://example.org/l</link>")).entries.front();
    QCOMPARE(text(guid.id), QStringLiteral("g"));
    const auto link = read(inRss("<link> https://example.org/l </link>")).entries.front();
    QCOMPARE(text(link.id), QStringLiteral("https://example.org/l"));
    QVERIFY(!link.idIsMade);
    // Many entries of one feed may lead to the front page; none of them is it.
    for (const char* front : {"https://example.org", "https://example.org/"}) {
        const auto first = read(inRss("<title>a</title><link>" + std::string(front) + "</link>")).entries.front();
        const auto second = read(inRss("<title>b</title><link>" + std::string(front) + "</link>")).entries.front();
        QVERIFY(first.idIsMade && first.id != second.id);
    }
    const auto part = read(inRss("<link>https://example.org/#soup</link>")).entries.front();
    QCOMPARE(text(part.id), QStringLiteral("https://example.org/#soup"));
    const auto notALink = read(inRss("<guid isPermaLink='false'>https://example.org/g</guid>")).entries.front();
    QVERIFY(notALink.link.empty());
}

void TestSyndicationReader::madeIdsAreStableAndDiffer()
{
    const auto one = read(inRss("<title>a</title><description>b</description>")).entries.front();
    const auto again = read(inRss("<description>b</description><title>a</title>")).entries.front();
    const auto other = read(inRss("<title>a</title><description>c</description>")).entries.front();
    const auto moved = read(inRss("<title>ab</title>")).entries.front();
    QVERIFY(one.idIsMade && !one.id.empty());
    QCOMPARE(one.id, again.id);
    QVERIFY(one.id != other.id);
    QVERIFY(one.id != moved.id);
}

void TestSyndicationReader::authorsOfRssAreTakenApart_data()
{
    QTest::addColumn<QByteArray>("author");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("email");
    const auto row = [](const char* author, const char* name, const char* email) {
        QTest::newRow(author) << QByteArray(author) << QString::fromUtf8(name) << QString::fromUtf8(email);
    };
    row("Ann Example", "Ann Example", "");
    row("ann@example.org", "", "ann@example.org");
    row("ann@example.org (Ann Example)", "Ann Example", "ann@example.org");
    row("Ann Example (ann@example.org)", "Ann Example", "ann@example.org");
    row("Ann Example &lt;ann@example.org&gt;", "Ann Example", "ann@example.org");
    row("&quot;Ann Example&quot; &lt;mailto:ann@example.org&gt;", "Ann Example", "ann@example.org");
    row("Ann Example ann@example.org", "Ann Example", "ann@example.org");
}

void TestSyndicationReader::authorsOfRssAreTakenApart()
{
    QFETCH(QByteArray, author);
    QFETCH(QString, name);
    QFETCH(QString, email);
    const auto authors = read(inRss("<author>" + author.toStdString() + "</author>")).entries.front().authors;
    QCOMPARE(authors.size(), 1U);
    QCOMPARE(text(authors.front().name), name);
    QCOMPARE(text(authors.front().email), email);
}

void TestSyndicationReader::titlesAreAlsoGivenInWords_data()
{
    QTest::addColumn<QByteArray>("published");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* published, const char* words) { QTest::newRow(published) << QByteArray(published) << QString::fromUtf8(words); };
    row("A plain title", "A plain title");
    row("Fish &amp; chips", "Fish & chips");
    row("Fish &amp;amp; chips", "Fish & chips");
    row("&lt;b&gt;Bold&lt;/b&gt; words", "Bold words");
    row("<![CDATA[We &#8217;re here]]>", "We ’re here");
    row("1 &lt; 2 &amp; 3", "1 < 2 & 3");
    row("two\n   lines", "two lines");
    row("naked <i>markup</i>", "naked markup");
}

void TestSyndicationReader::titlesAreAlsoGivenInWords()
{
    QFETCH(QByteArray, published);
    QFETCH(QString, words);
    QCOMPARE(text(read(inRss("<title>" + published.toStdString() + "</title>")).entries.front().titleText), words);
}

void TestSyndicationReader::linksStartFromTheSourceOrTheWebsite()
{
    const std::string feed = "<rss><channel><link>https://example.org/site/</link><item><link>a</link><description>&lt;a href='b'&gt;x&lt;/a&gt;</description></item></channel></rss>";
    const auto fromSite = read(feed).entries.front();
    QCOMPARE(text(fromSite.link), QStringLiteral("https://example.org/site/a"));
    QCOMPARE(text(fromSite.summary), QStringLiteral("<a href='https://example.org/site/b'>x</a>"));
    const auto fromSource = read(feed, {"https://example.net/feeds/rss", ""}).entries.front();
    QCOMPARE(text(fromSource.link), QStringLiteral("https://example.net/feeds/a"));
    QCOMPARE(text(read(inRss("<link>a</link>")).entries.front().link), QStringLiteral("a"));
}

void TestSyndicationReader::whatIsBrokenIsRepairedWithANote_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("title");
    QTest::addColumn<SyndicationNote>("note");
    const auto whole = [](const char* name, const QByteArray& document, const char* title, SyndicationNote note) {
        QTest::newRow(name) << document << QString::fromUtf8(title) << note;
    };
    const auto row = [&whole](const char* name, const char* item, const char* title, SyndicationNote note) {
        whole(name, QByteArray::fromStdString(inRss(item)), title, note);
    };
    row("a bare ampersand", "<title>Fish & chips</title>", "Fish & chips", SyndicationNote::BareAmpersand);
    row("a bare ampersand at the end", "<title>Fish &</title>", "Fish &", SyndicationNote::BareAmpersand);
    row("an unknown entity", "<title>a &unknown; b</title>", "a &unknown; b", SyndicationNote::BareAmpersand);
    row("an entity without a semicolon", "<title>?a=1&copy=2</title>", "?a=1&copy=2", SyndicationNote::BareAmpersand);
    row("a bare ampersand in an attribute", "<title>x</title><enclosure url='https://example.org/?a&b'/>", "x", SyndicationNote::BareAmpersand);
    row("entities of HTML", "<title>caf&eacute;&nbsp;x</title>", "café\xC2\xA0x", SyndicationNote::HtmlEntity);
    row("control characters", "<title>a\x01\x1F" "b</title>", "ab", SyndicationNote::ControlCharacters);
    row("control characters in a section", "<title><![CDATA[a\x08" "b]]></title>", "ab", SyndicationNote::ControlCharacters);
    row("a number for a control character", "<title>a&#1;b</title>", "a\xEF\xBF\xBD" "b", SyndicationNote::ReferenceInvalid);
    row("a bare bracket", "<title>I <3 you</title>", "I <3 you", SyndicationNote::BareBracket);
    row("an address in brackets", "<title>a <b@example.org> c</title>", "a <b@example.org> c", SyndicationNote::BareBracket);
    row("attributes without quotes", "<title>x</title><enclosure url=https://example.org/a.mp3 length=1/>", "x", SyndicationNote::TagBroken);
    row("the same attribute twice", "<title>x</title><enclosure url='a' url='b'/>", "x", SyndicationNote::TagBroken);
    row("attributes without a value", "<title>x</title><enclosure url='a' loop/>", "x", SyndicationNote::TagBroken);
    row("an element that is not closed", "<title>x</title><description>a<br>b<p>c</description>", "x", SyndicationNote::TagsUnbalanced);
    row("an end without a beginning", "<title>x</b></title>", "x", SyndicationNote::TagsUnbalanced);
    row("a prefix without a declaration", "<dc:title>x</dc:title>", "x", SyndicationNote::NamespaceUndeclared);
    row("names in capitals", "<TITLE>x</TITLE>", "x", SyndicationNote::NameCase);
    row("an end in another case", "<title>x</TITLE>", "x", SyndicationNote::NameCase);
    row("the end of a section in text", "<title>x</title><description>a ]]> &zwnj;</description>", "x", SyndicationNote::HtmlEntity);
    const QByteArray good = QByteArray::fromStdString(inRss("<title>x</title>"));
    whole("blank lines before the prolog", "\n\n  <?xml version='1.0'?>" + good, "x", SyndicationNote::LeadingJunk);
    whole("a warning before the prolog", "<br />\n<b>Warning</b>: include() <?xml version='1.0'?>" + good, "x", SyndicationNote::LeadingJunk);
    whole("words before the feed", "Notice: something " + good, "x", SyndicationNote::LeadingJunk);
    whole("words behind the feed", good + "\n<!-- cached --> bye", "x", SyndicationNote::TrailingJunk);
    whole("a script behind the feed", good + "<script>if (1<2 && 3) x()</script>", "x", SyndicationNote::TrailingJunk);
    whole("a second root", good + good, "x", SyndicationNote::TrailingJunk);
    whole("the root in capitals", "<RSS><Channel><Item><Title>x</Title></Item></Channel></RSS>", "x", SyndicationNote::NameCase);
    whole("a cut document", good.left(good.indexOf("</channel>")), "x", SyndicationNote::Truncated);
    whole("entities of the document's own", "<!DOCTYPE rss [<!ENTITY w 'x'> <!-- don't --> <!ENTITY v \"&w;\">]>" + QByteArray::fromStdString(inRss("<title>&v;</title>")),
          "x", SyndicationNote::DeclaredEntity);
    whole("something behind the JSON", R"({"version":"https://jsonfeed.org/version/1","items":[{"id":"1","title":"x"}]} <!-- cached -->)", "x",
          SyndicationNote::JsonTrailing);
}

void TestSyndicationReader::whatIsBrokenIsRepairedWithANote()
{
    QFETCH(QByteArray, document);
    QFETCH(QString, title);
    QFETCH(SyndicationNote, note);
    const SyndicationDocument result = read(document.toStdString());
    QCOMPARE(result.entries.size(), 1U);
    QCOMPARE(text(result.entries.front().title), title);
    QVERIFY2(hasNote(result, note), qPrintable(syndicationNoteText(note)));
    QVERIFY2(!hasNote(result, SyndicationNote::XmlFault), "the parser met something that was not repaired");
}

void TestSyndicationReader::anUnclosedEntryIsStillAnEntry()
{
    const auto result = read("<rss><channel><item><title>one</title><item><title>two</title></item></channel></rss>");
    QCOMPARE(result.entries.size(), 2U);
    QCOMPARE(text(result.entries.at(1).title), QStringLiteral("two"));
}

void TestSyndicationReader::whatIsNotAFeedIsRefusedWithTheReason_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nothing") << QByteArray() << ErrorCode::Syntax;
    QTest::newRow("blanks") << QByteArray("  \n ") << ErrorCode::Syntax;
    QTest::newRow("words") << QByteArray("404 not found") << ErrorCode::Syntax;
    QTest::newRow("other XML") << QByteArray("<?xml version='1.0'?><opml><body/></opml>") << ErrorCode::Syntax;
    QTest::newRow("other JSON") << QByteArray("{\"a\":1}") << ErrorCode::Syntax;
    QTest::newRow("broken JSON") << QByteArray("{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[") << ErrorCode::Syntax;
    QTest::newRow("a prolog only") << QByteArray("<?xml version='1.0'?>") << ErrorCode::Syntax;
    QTest::newRow("a web page") << QByteArray("<!DOCTYPE html><html><head><title>x</title></head></html>") << ErrorCode::CaptivePortal;
    QTest::newRow("a web page without a document type") << QByteArray("<html><body>x") << ErrorCode::CaptivePortal;
    QTest::newRow("XHTML") << QByteArray("<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><body/></html>") << ErrorCode::CaptivePortal;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16) << ErrorCode::Syntax;
}

void TestSyndicationReader::whatIsNotAFeedIsRefusedWithTheReason()
{
    QFETCH(QByteArray, document);
    QFETCH(ErrorCode, code);
    const auto result = readSyndication(document.toStdString(), {"https://example.org/feed", ""});
    QVERIFY(!result);
    QCOMPARE(result.error().code, code);
    QCOMPARE(result.error().subject, QStringLiteral("https://example.org/feed"));
    QVERIFY(!result.error().detail.isEmpty());
}

void TestSyndicationReader::theSizeOfThePiecesChangesNothing_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::newRow("RSS") << QByteArray(wordpress);
    QTest::newRow("Atom") << QByteArray(atomFeed);
    QTest::newRow("JSON") << QByteArray(jsonFeed);
    QTest::newRow("RDF") << QByteArray(rdfFeed);
    QTest::newRow("UTF-8 with everything divided") << QByteArray::fromStdString(inRss("<title>Tŷ 🌹 &#x1F339; caf&eacute; ]]&gt; & <3</title>"));
    QTest::newRow("broken") << QByteArray("\xEF\xBB\xBF junk <!DOCTYPE rss [<!ENTITY e 'x'>]><?xml version='1.0'?>"
                                          "<rss><channel><item><title>a & &nbsp;b ]]> \x01 <3</title><!-- - -- --><description><![CDATA[]]]]><![CDATA[>]]>"
                                          "<p>x<br></description><enclosure url=a b='<'/></item></channel></rss>]]> tail");
    QTest::newRow("windows-1252") << QByteArray("<?xml version='1.0' encoding='windows-1252'?><rss><channel><item><title>\x93quoted\x94</title></item></channel></rss>");
    QTest::newRow("bytes that are not UTF-8") << QByteArray::fromStdString(inRss("<title>caf\xE9 \xF0\x9F</title>"));
}

void TestSyndicationReader::theSizeOfThePiecesChangesNothing()
{
    QFETCH(QByteArray, document);
    const std::string bytes = document.toStdString();
    const SyndicationDocument atOnce = read(bytes);
    QVERIFY(!atOnce.entries.empty());
    for (const std::size_t step : {1U, 2U, 3U, 7U, 61U}) {
        const SyndicationDocument inPieces = readInPieces(bytes, step);
        QVERIFY(inPieces.channel == atOnce.channel);
        QVERIFY(inPieces.entries == atOnce.entries);
        QVERIFY(inPieces.notes == atOnce.notes);
    }
}

void TestSyndicationReader::aCutDocumentKeepsTheEntriesBeforeTheCut()
{
    for (const std::string& whole : {std::string(wordpress), std::string(atomFeed), std::string(rdfFeed)}) {
        const SyndicationDocument complete = read(whole);
        for (std::size_t cut = 0; cut < whole.size(); ++cut) {
            const std::string part = whole.substr(0, cut);
            const auto document = readSyndication(part);
            const std::string end = whole.find("</item>") != std::string::npos ? "</item>" : "</entry>";
            std::size_t finished = 0;
            for (std::size_t i = part.find(end); i != std::string::npos; i = part.find(end, i + 1))
                ++finished;
            if (!document) {
                QCOMPARE(finished, 0U);
                QCOMPARE(document.error().code, ErrorCode::Syntax);
                continue;
            }
            QCOMPARE(document->entries.size(), finished);
            for (std::size_t i = 0; i < finished; ++i)
                QVERIFY(document->entries[i] == complete.entries[i]);
            // Without its last characters, blank ones perhaps, a document may still be whole.
            const std::size_t rootEnd = whole.find_last_of('>');
            QCOMPARE(hasNote(*document, SyndicationNote::Truncated), cut <= rootEnd);
        }
    }
}

void TestSyndicationReader::anErrorOfTheHandlerStopsTheReading()
{
    int handled = 0;
    SyndicationReader reader({}, [&handled](SyndicationEntry&&) -> Result<void> {
        ++handled;
        return failure(ErrorCode::DiskFull, QStringLiteral("here"));
    });
    (void)reader.addData(wordpress);
    const auto channel = reader.finish();
    QVERIFY(!channel);
    QCOMPARE(channel.error().code, ErrorCode::DiskFull);
    QCOMPARE(handled, 1);
    QVERIFY(!reader.addData(wordpress));
    QCOMPARE(handled, 1);
}

void TestSyndicationReader::everyNoteHasWords()
{
    QSet<QString> sentences;
    for (int note = 0; note <= static_cast<int>(SyndicationNote::JsonTrailing); ++note) {
        const QString sentence = syndicationNoteText(static_cast<SyndicationNote>(note));
        QVERIFY(!sentence.isEmpty());
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), static_cast<int>(SyndicationNote::JsonTrailing) + 1);
}

QTEST_GUILESS_MAIN(TestSyndicationReader)
#include "tst_syndicationreader.moc"
