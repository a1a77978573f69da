#include "base/errortext.h"
#include "feed/feedschedule.h"
#include "support/foldertransport.h"
#include "support/required.h"
#include "support/weboffice.h"

#include <QTest>

#include <atomic>

using namespace clarion;

/// A website is followed: by its feed's address, by a page that names it, by what people paste.
class TestWebSubscribe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aFeedsOwnAddressIsFollowed();
    void aWebPageLeadsToItsFeed_data();
    void aWebPageLeadsToItsFeed();
    void theOtherFeedsOfAPageAreTold();
    void aFeedThatAPageNamesInVainIsPassedOver();
    void whereAPageNamesNoneTheUsualPlacesAreLookedAt();
    void whatPeoplePasteBecomesAnAddress_data();
    void whatPeoplePasteBecomesAnAddress();
    void whatIsNoWebAddressIsNotAsked_data();
    void whatIsNoWebAddressIsNotAsked();
    void whereThereIsNoFeedItIsSaid();
    void whyANamedFeedCannotBeHadIsSaid();
    void aPageIsKnownByItsLabel();
    void aFeedThatHasMovedIsFollowedWhereItIsNow();
    void ofALongFeedTheBeginningIsEnough();
    void subscribingAgainKeepsWhatWasRead();
    void subscribingStopsWhenItIsTold();
    void subscribingFollowsWhollyOrNotAtAll();

private:
    TestAuthority m_authority;
    TestAuthority::Certificate m_certificate;
    std::unique_ptr<WebOffice> m_office;
};

void TestWebSubscribe::initTestCase()
{
    if (!TestAuthority::isAvailable())
        QSKIP("openssl is not installed");
    m_certificate = m_authority.issue(QStringLiteral("localhost"));
}

void TestWebSubscribe::init()
{
    m_office = std::make_unique<WebOffice>(m_certificate, m_authority.caFile());
}

void TestWebSubscribe::cleanup()
{
    if (m_office)
        QVERIFY(m_office->isIndexSound());
    m_office.reset();
}

void TestWebSubscribe::aFeedsOwnAddressIsFollowed()
{
    m_office->publish("/feed", rss(entriesNumbered(1, 3)));
    const Subscription subscription = required(m_office->subscribe(QStringLiteral("/feed")));
    QCOMPARE(subscription.title, QStringLiteral("Hearth & Home"));
    QCOMPARE(subscription.address, m_office->server.url(QStringLiteral("/feed")));
    QVERIFY(subscription.others.empty());
    const Feed feed = m_office->feed();
    QCOMPARE(feed.id, subscription.id);
    QCOMPARE(feed.form, FeedForm::Web);
    QCOMPARE(feed.level, QStringLiteral("society"));
    QCOMPARE(feed.provider, QStringLiteral("localhost"));
    QCOMPARE(feed.language, QStringLiteral("en-GB"));
    QCOMPARE(feed.website, QStringLiteral("https://hearth.test/"));
    QVERIFY(feed.publicKey.isEmpty());
    // Its articles come with the first sync.
    QCOMPARE(m_office->count(), 0);
    QCOMPARE(feedState(feed, m_office->workspace.clock().now()), FeedState::NeverRead);
}

void TestWebSubscribe::aWebPageLeadsToItsFeed_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("by a path") << feedLink("/news/feed.xml");
    QTest::newRow("by a path beside it") << feedLink("feed.xml");
    QTest::newRow("by a path above it") << feedLink("../news/feed.xml");
    QTest::newRow("by a base of its own") << QByteArray("<base href=\"/news/\">" + feedLink("feed.xml"));
    QTest::newRow("as Atom") << QByteArray("<link href='/news/feed.xml' type=application/atom+xml rel='home ALTERNATE'>");
    QTest::newRow("among other links") << QByteArray("<link rel=stylesheet href=/style.css>" + feedLink("/news/feed.xml"));
}

void TestWebSubscribe::aWebPageLeadsToItsFeed()
{
    QFETCH(QByteArray, head);
    m_office->publish("/news/", pageWith(head), htmlType);
    m_office->publish("/news/feed.xml", rss(entriesNumbered(1, 1)));
    const Subscription subscription = required(m_office->subscribe(QStringLiteral("/news/")));
    QCOMPARE(subscription.address, m_office->server.url(QStringLiteral("/news/feed.xml")));
    QVERIFY(subscription.others.empty());
    QCOMPARE(m_office->server.requests.size(), size_t(2));
    QCOMPARE(m_office->feed().address, subscription.address.toString());
}

void TestWebSubscribe::theOtherFeedsOfAPageAreTold()
{
    m_office->publish("/", pageWith(feedLink("/comments/feed/", "Comments") + feedLink("/feed", "News") + feedLink("/events.xml", "Events")), htmlType);
    m_office->publish("/feed", rss({}));
    m_office->publish("/comments/feed/", rss({}));
    m_office->publish("/events.xml", rss({}));
    const Subscription subscription = required(m_office->subscribe(QStringLiteral("/")));
    QCOMPARE(subscription.address.path(), QStringLiteral("/feed"));
    QCOMPARE(subscription.others.size(), size_t(2));
    QCOMPARE(subscription.others.at(0).address, m_office->server.url(QStringLiteral("/events.xml")));
    QCOMPARE(subscription.others.at(0).title, QStringLiteral("Events"));
    QCOMPARE(subscription.others.at(1).title, QStringLiteral("Comments"));
    // One was asked for, so one is followed.
    QCOMPARE(m_office->rows("SELECT count(*) FROM feeds"), QStringList{QStringLiteral("1")});
}

void TestWebSubscribe::aFeedThatAPageNamesInVainIsPassedOver()
{
    m_office->publish("/", pageWith(feedLink("/old.xml") + feedLink("/a-page") + feedLink("/feed")), htmlType);
    m_office->publish("/a-page", pageWith(feedLink("/elsewhere")), htmlType);
    m_office->publish("/feed", rss({}));
    const Subscription subscription = required(m_office->subscribe(QStringLiteral("/")));
    QCOMPARE(subscription.address.path(), QStringLiteral("/feed"));
    // A page that a page names is not searched again.
    QVERIFY(std::none_of(m_office->server.requests.begin(), m_office->server.requests.end(),
                         [](const HttpsRequest& request) { return request.path == "/elsewhere"; }));
}

void TestWebSubscribe::whereAPageNamesNoneTheUsualPlacesAreLookedAt()
{
    m_office->publish("/about/us", pageWith({}), htmlType);
    m_office->publish("/atom.xml", rss({}));
    const Subscription subscription = required(m_office->subscribe(QStringLiteral("/about/us")));
    QCOMPARE(subscription.address, m_office->server.url(QStringLiteral("/atom.xml")));
    QVERIFY(subscription.others.empty());
}

void TestWebSubscribe::whatPeoplePasteBecomesAnAddress_data()
{
    QTest::addColumn<QString>("pasted");
    for (const char* pasted : {"https://hearth.test/feed", "http://hearth.test/feed", "hearth.test/feed", "feed://hearth.test/feed",
                               "feed:https://hearth.test/feed", "FEED:http://hearth.test/feed", "//hearth.test/feed", "  https://hearth.test/feed#top\n",
                               "HTTPS://Hearth.Test/feed", "http://hearth.test:80/feed"})
        QTest::newRow(pasted) << QString::fromUtf8(pasted);
}

void TestWebSubscribe::whatPeoplePasteBecomesAnAddress()
{
    QFETCH(QString, pasted);
    FolderTransport transport({});
    transport.instead = [](const TransportRequest&, int) {
        TransportReply reply;
        reply.body = rss({});
        return FolderTransport::Outcome(reply);
    };
    WebSync web(m_office->workspace->writer(), m_office->workspace.clock(), transport);
    const Subscription subscription = required(web.subscribe(pasted, {}));
    QCOMPARE(subscription.address.toString(), QStringLiteral("https://hearth.test/feed"));
    QCOMPARE(transport.requests.size(), size_t(1));
    QCOMPARE(transport.requests.at(0).url, subscription.address);
}

void TestWebSubscribe::whatIsNoWebAddressIsNotAsked_data()
{
    QTest::addColumn<QString>("pasted");
    for (const char* pasted : {"", "  ", "https://", "ftp://hearth.test/feed", "https://officer:secret@hearth.test/feed", "javascript:alert(1)",
                               "officer@hearth.test", "https:// hearth.test/feed"})
        QTest::newRow(pasted) << QString::fromUtf8(pasted);
}

void TestWebSubscribe::whatIsNoWebAddressIsNotAsked()
{
    QFETCH(QString, pasted);
    FolderTransport transport({});
    WebSync web(m_office->workspace->writer(), m_office->workspace.clock(), transport);
    const auto refused = web.subscribe(pasted, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
    QVERIFY(transport.requests.empty());
    QCOMPARE(m_office->rows("SELECT id FROM feeds"), QStringList());
}

void TestWebSubscribe::whereThereIsNoFeedItIsSaid()
{
    m_office->publish("/", pageWith({}), htmlType);
    const auto nothing = m_office->subscribe(QStringLiteral("/"));
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().code, ErrorCode::NotFound);
    const QString sentence = errorText(nothing.error());
    QVERIFY2(sentence.contains(m_office->server.url().toString()) && sentence.contains(QLatin1String("there is no feed at this address")), qPrintable(sentence));
    // Some places are tried, but a website is not searched through.
    QVERIFY(m_office->server.requests.size() <= 20);

    const auto missing = m_office->subscribe(QStringLiteral("/missing"));
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::HttpStatus);
    m_office->publish("/picture", "\x89PNG\r\n\x1a\n\0\0\0", "image/png");
    QVERIFY(!m_office->subscribe(QStringLiteral("/picture")));
    QCOMPARE(m_office->rows("SELECT id FROM feeds"), QStringList());
}

void TestWebSubscribe::whyANamedFeedCannotBeHadIsSaid()
{
    m_office->publish("/", pageWith(feedLink("/members")), htmlType);
    m_office->answerWith("/members", 401);
    const auto closed = m_office->subscribe(QStringLiteral("/"));
    QVERIFY(!closed);
    QCOMPARE(closed.error().code, ErrorCode::CredentialsNeeded);
    // One of several will do.
    m_office->publish("/", pageWith(feedLink("/members") + feedLink("/open")), htmlType);
    m_office->publish("/open", rss({{"a", "Soup"}}));
    QCOMPARE(required(m_office->subscribe(QStringLiteral("/"))).address.path(), QStringLiteral("/open"));
}

void TestWebSubscribe::aPageIsKnownByItsLabel()
{
    m_office->publish("/", "<title>Hearth</title>" + feedLink("/feed") + "<p>Hello.", htmlType);
    m_office->publish("/feed", rss({{"a", "Soup"}}));
    QCOMPARE(required(m_office->subscribe(QStringLiteral("/"))).address.path(), QStringLiteral("/feed"));
}

void TestWebSubscribe::aFeedThatHasMovedIsFollowedWhereItIsNow()
{
    m_office->answerWith("/old", 301, {{"Location", "/feed"}});
    m_office->answerWith("/today", 302, {{"Location", "/feed"}});
    m_office->publish("/feed", rss({}));
    QCOMPARE(required(m_office->subscribe(QStringLiteral("/old"))).address.path(), QStringLiteral("/feed"));
    // For the time being only: the address that was given stays the one to ask.
    QCOMPARE(required(m_office->subscribe(QStringLiteral("/today"))).address.path(), QStringLiteral("/today"));
}

void TestWebSubscribe::ofALongFeedTheBeginningIsEnough()
{
    constexpr qint64 much = 64 << 20;
    m_office->publish("/feed", rss(entriesNumbered(1, 3)) + QByteArray(much, ' '));
    QCOMPARE(required(m_office->subscribe(QStringLiteral("/feed"))).title, QStringLiteral("Hearth & Home"));
    // And of what is neither feed nor page.
    m_office->publish("/film", QByteArray("\x1a\x45\xdf\xa3") + QByteArray(much, '\0'), "video/webm");
    QVERIFY(!m_office->subscribe(QStringLiteral("/film")));
    QVERIFY2(m_office->server.bytesTaken < much / 2, qPrintable(QString::number(m_office->server.bytesTaken)));
}

void TestWebSubscribe::subscribingAgainKeepsWhatWasRead()
{
    m_office->publish("/feed", rss(entriesNumbered(1, 3)));
    m_office->follow();
    const Feed before = m_office->feed();
    QCOMPARE(required(m_office->subscribe(QStringLiteral("/feed"))).id, before.id);
    QCOMPARE(required(m_office->workspace->feeds().all()).size(), size_t(1));
    QCOMPARE(m_office->count(), 3);
    const SyncReport report = required(m_office->sync());
    QVERIFY(report.unchanged);
    QCOMPARE(m_office->articles().at(0), QStringLiteral("0001 1 Entry 0001"));
}

void TestWebSubscribe::subscribingStopsWhenItIsTold()
{
    m_office->publish("/", pageWith({}), htmlType);
    const CancelToken cancel;
    const auto answer = m_office->server.answer;
    m_office->server.answer = [&](const HttpsRequest& request) {
        if (m_office->server.requests.size() == 3)
            cancel.cancel();
        return answer(request);
    };
    const auto stopped = m_office->web.subscribe(m_office->server.url().toString(), cancel);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QCOMPARE(m_office->server.requests.size(), size_t(3));
}

void TestWebSubscribe::subscribingFollowsWhollyOrNotAtAll()
{
    m_office->publish("/feed", rss({{"a", "Soup"}}));
    bool isUntouched = false;
    int failing = 0;
    for (; !isUntouched; ++failing) {
        std::atomic_int accesses{0};
        m_office->workspace->writer().setFaultInjector([&accesses, failing] { return accesses++ == failing; });
        const auto subscription = m_office->subscribe(QStringLiteral("/feed"));
        m_office->workspace->writer().setFaultInjector({});
        isUntouched = subscription.has_value();
        QVERIFY(isUntouched || subscription.error().code == ErrorCode::DiskFull);
        QCOMPARE(required(m_office->workspace->feeds().all()).size(), size_t(isUntouched ? 1 : 0));
    }
    QVERIFY(failing > 3);
    QCOMPARE(required(m_office->sync()).changes, (ChangeCounts{1, 0, 0, 0}));
}

QTEST_GUILESS_MAIN(TestWebSubscribe)
#include "tst_websubscribe.moc"
