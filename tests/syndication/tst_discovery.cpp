#include "syndication/discovery.h"

#include <QElapsedTimer>
#include <QTest>

using namespace clarion;

class TestDiscovery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheFeedsThatAPageNames();
    void findsNoMoreThanFeeds_data();
    void findsNoMoreThanFeeds();
    void theBaseElementCounts();
    void feedsOfCommentsComeLast();
    void theSameAddressIsFoundOnce();
    void hostilePagesAreQuick();
    void commonPathsAreAbsolute();
    void commonPathsNeedAWebAddress();
};

void TestDiscovery::findsTheFeedsThatAPageNames()
{
    const auto feeds = discoverFeeds(R"(<!DOCTYPE html><html><head><title>Fabian</title>
        <link rel="stylesheet" href="/style.css">
        <link rel="alternate" type="application/rss+xml" title="News &amp; views" href="/feed/">
        <LINK REL='Alternate' TYPE='application/atom+xml; charset=utf-8' HREF=https://example.net/atom?a=1&amp;b=2>
        <link rel="alternate" type="application/feed+json" href="feed:https://example.org/feed.json">
        <link rel="feed" href="feed://example.org/old"></head><body>)",
                                     "https://example.org/about/");
    const std::vector<FoundFeed> expected{{"https://example.org/feed/", "News & views", "application/rss+xml"},
                                          {"https://example.net/atom?a=1&b=2", "", "application/atom+xml"},
                                          {"https://example.org/feed.json", "", "application/feed+json"},
                                          {"https://example.org/old", "", ""}};
    QCOMPARE(feeds.size(), expected.size());
    for (std::size_t i = 0; i < feeds.size(); ++i) {
        QCOMPARE(QString::fromStdString(feeds[i].url), QString::fromStdString(expected[i].url));
        QVERIFY(feeds[i] == expected[i]);
    }
}

void TestDiscovery::findsNoMoreThanFeeds_data()
{
    QTest::addColumn<QByteArray>("html");
    for (const char* html : {"", "words", "<link>", "<link rel=alternate hreflang=cy href=/cy/>",
                             "<link rel=alternate type=application/json href=https://example.org/wp-json/wp/v2/pages/1>",
                             "<link rel=alternate type=application/rss+xml>", "<link rel=alternate type=application/rss+xml href=javascript:alert(1)>",
                             "<link rel=alternate type=application/rss+xml href=file:///etc/passwd>",
                             "<!-- <link rel=alternate type=application/rss+xml href=/feed> -->",
                             "<script>'<link rel=alternate type=application/rss+xml href=/feed>'</script>",
                             "<link rel=stylesheet type=application/rss+xml href=/feed>"})
        QTest::newRow(*html ? html : "nothing") << QByteArray(html);
}

void TestDiscovery::findsNoMoreThanFeeds()
{
    QFETCH(QByteArray, html);
    QVERIFY(discoverFeeds({html.constData(), static_cast<std::size_t>(html.size())}, "https://example.org/").empty());
}

void TestDiscovery::theBaseElementCounts()
{
    const auto feeds = discoverFeeds("<base href='/blog/'><link rel=alternate type=application/rss+xml href=rss.xml>", "https://example.org/x/y");
    QCOMPARE(feeds.size(), 1U);
    QCOMPARE(QString::fromStdString(feeds.front().url), QStringLiteral("https://example.org/blog/rss.xml"));
}

void TestDiscovery::feedsOfCommentsComeLast()
{
    const auto feeds = discoverFeeds("<link rel=alternate type=application/rss+xml title='Comments Feed' href=/comments/feed/>"
                                     "<link rel=alternate type=application/rss+xml href=/feed/>",
                                     "https://example.org/");
    QCOMPARE(feeds.size(), 2U);
    QCOMPARE(QString::fromStdString(feeds.front().url), QStringLiteral("https://example.org/feed/"));
}

void TestDiscovery::theSameAddressIsFoundOnce()
{
    const std::string link = "<link rel=alternate type=application/rss+xml href=/feed/>";
    QCOMPARE(discoverFeeds(link + link, "https://example.org/").size(), 1U);
}

void TestDiscovery::hostilePagesAreQuick()
{
    QElapsedTimer timer;
    timer.start();
    for (const char* piece : {"<link rel=\"", "<!--", "<link rel=alternate type=application/rss+xml href=/", "<script>", "<"}) {
        const QByteArray html = QByteArray(piece).repeated(500'000);
        QVERIFY(discoverFeeds({html.constData(), static_cast<std::size_t>(html.size())}, "https://example.org/").size() <= 32);
    }
    QString many;
    for (int i = 0; i < 20'000; ++i)
        many += QStringLiteral("<link rel=alternate type=application/rss+xml href=/%1>").arg(i);
    QCOMPARE(discoverFeeds(many.toStdString(), "https://example.org/").size(), 32U);
    QVERIFY(timer.elapsed() < 20'000);
}

void TestDiscovery::commonPathsAreAbsolute()
{
    const auto paths = commonFeedPaths("example.org/about/us?x=1#y");
    QVERIFY(paths.size() >= 8);
    QCOMPARE(QString::fromStdString(paths.front()), QStringLiteral("https://example.org/feed/"));
    for (const char* wanted : {"https://example.org/rss.xml", "https://example.org/atom.xml", "https://example.org/feed.json"})
        QVERIFY2(std::find(paths.begin(), paths.end(), wanted) != paths.end(), wanted);
}

void TestDiscovery::commonPathsNeedAWebAddress()
{
    QVERIFY(commonFeedPaths("").empty());
    QVERIFY(commonFeedPaths("file:///etc").empty());
    QVERIFY(commonFeedPaths("javascript:alert(1)").empty());
}

QTEST_GUILESS_MAIN(TestDiscovery)
#include "tst_discovery.moc"
