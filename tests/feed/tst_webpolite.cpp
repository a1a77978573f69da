#include "base/errortext.h"
#include "feed/feedcredential.h"
#include "feed/feedschedule.h"
#include "feed/signintransport.h"
#include "library/itemmarks.h"
#include "secrets/memorysecretstore.h"
#include "support/program.h"
#include "support/required.h"
#include "support/weboffice.h"

#include <QSignalSpy>
#include <QTest>

using namespace clarion;

/// A website's feed looked after over months: asked politely, moved, closed, gone, and told of.
class TestWebPolite : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void nothingNewIsOneRequestAndWritesNothing();
    void aPageInsteadOfAFeedChangesNothing();
    void theReasonIsNotedAndClearedAgain();
    void whoeverIsKeptOutIsLetInAgain();
    void nothingNewIsNoAnswerToWhoHasNothing();
    void whatIsGoneIsNotAskedAgain();
    void aMoveForGoodIsBelievedTheThirdTime();
    void aMoveToWhatIsFollowedMakesOneOfTwo();
    void oneRedirectOfAHotelMovesNothing();
    void aPassingRedirectNeverMovesAnything();
    void anotherHostDoesNotGetTheSignIn();
    void theWaitThatAHostAskedForIsKept();
    void freshnessHoldsBackChecksByThemselvesOnly();

private:
    TestAuthority m_authority;
    TestAuthority::Certificate m_certificate;
    std::unique_ptr<WebOffice> m_office;
};

void TestWebPolite::initTestCase()
{
    if (!TestAuthority::isAvailable())
        QSKIP("openssl is not installed");
    m_certificate = m_authority.issue(QStringLiteral("localhost"));
}

void TestWebPolite::init()
{
    m_office = std::make_unique<WebOffice>(m_certificate, m_authority.caFile());
}

void TestWebPolite::cleanup()
{
    if (m_office)
        QVERIFY(m_office->isIndexSound());
    m_office.reset();
}

void TestWebPolite::nothingNewIsOneRequestAndWritesNothing()
{
    m_office->publish("/feed", rss(entriesNumbered(1, 3)));
    m_office->follow();
    const qint64 version = required(m_office->workspace->dataVersion());
    const QString log = m_office->workspace.file() + QStringLiteral("-wal");
    const QByteArray written = readFile(log);
    QSignalSpy changed(&m_office->workspace->writer(), &Writer::changed);
    m_office->workspace.clock().advance(3600);

    const SyncReport report = required(m_office->sync());
    QVERIFY(report.unchanged);
    QCOMPARE(report.changes.sum(), 0);
    QCOMPARE(report.sequence, 1);
    QCOMPARE(report.transfer.requests, 1);
    QCOMPARE(report.transfer.bytes, 0);
    QCOMPARE(m_office->server.requests.size(), size_t(1));
    QVERIFY(!m_office->server.requests.at(0).headers.value("if-none-match").isEmpty());
    QCOMPARE(required(m_office->workspace->dataVersion()), version);
    QVERIFY(readFile(log) == written);
    QCoreApplication::processEvents();
    QCOMPARE(changed.size(), 0);
}

void TestWebPolite::aPageInsteadOfAFeedChangesNothing()
{
    m_office->publish("/feed", rss({{"a", "Soup"}}));
    m_office->follow();
    const Feed before = m_office->feed();
    m_office->publish("/feed", pageWith("<meta http-equiv=refresh content=0>") + "<form>Sign in to our Wi-Fi</form>", htmlType);
    const auto portal = m_office->sync();
    QVERIFY(!portal);
    QCOMPARE(portal.error().code, ErrorCode::CaptivePortal);
    QVERIFY(errorText(portal.error()).contains(QLatin1String("Wi-Fi")));
    QCOMPARE(m_office->articles(), QStringList{QStringLiteral("a 1 Soup")});
    QCOMPARE(m_office->feed().etag, before.etag);
    QCOMPARE(m_office->feed().address, before.address);
    QCOMPARE(m_office->feed().trouble, FeedTrouble::Failed);
}

void TestWebPolite::theReasonIsNotedAndClearedAgain()
{
    m_office->publish("/feed", rss({{"a", "Soup"}}));
    m_office->follow();
    const HttpsReply good = m_office->pages.value("/feed");
    m_office->answerWith("/feed", 500);
    QVERIFY(!m_office->sync());
    QVERIFY(!m_office->sync());
    Feed feed = m_office->feed();
    QVERIFY(feed.lastError.contains(QLatin1String("500")));
    QCOMPARE(feed.failures, 2);
    QVERIFY(feed.nextCheck > m_office->workspace.clock().now());
    QCOMPARE(feedState(feed, m_office->workspace.clock().now()), FeedState::Failing);
    m_office->pages["/feed"] = good;
    QVERIFY(required(m_office->sync()).unchanged);
    feed = m_office->feed();
    QVERIFY(feed.lastError.isEmpty());
    QCOMPARE(feed.failures, 0);
    QVERIFY(!feed.nextCheck.isValid());
}

void TestWebPolite::whoeverIsKeptOutIsLetInAgain()
{
    m_office->publish("/feed", rss({{"a", "Soup"}}));
    m_office->follow();
    m_office->answerWith("/feed", 403);
    QCOMPARE(m_office->sync().error().code, ErrorCode::Forbidden);
    const Feed feed = m_office->feed();
    QCOMPARE(feed.trouble, FeedTrouble::Failed);
    // By itself, after a while.
    QVERIFY(!isCheckDue(feed, {}, m_office->workspace.clock().now()));
    QVERIFY(isCheckDue(feed, {}, m_office->workspace.clock().now().addSecs(3600)));
}

void TestWebPolite::nothingNewIsNoAnswerToWhoHasNothing()
{
    m_office->publish("/feed", rss({{"a", "Soup"}}));
    (void)required(m_office->subscribe(QStringLiteral("/feed")));
    m_office->answerWith("/feed", 304);
    const auto report = m_office->sync();
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::HttpStatus);
    QVERIFY(m_office->feed().lastError.contains(QLatin1String("304")));
}

void TestWebPolite::whatIsGoneIsNotAskedAgain()
{
    m_office->publish("/feed", rss({{"a", "Soup"}}));
    m_office->follow();
    m_office->answerWith("/feed", 410);
    const auto gone = m_office->sync();
    QVERIFY(!gone);
    QCOMPARE(gone.error().code, ErrorCode::Gone);
    QCOMPARE(feedState(m_office->feed(), m_office->workspace.clock().now()), FeedState::Gone);
    QCOMPARE(m_office->server.requests.size(), size_t(1));
    m_office->workspace.clock().advance(100LL * 86'400);
    m_office->publish("/feed", rss({{"b", "Bread"}}));
    const auto again = m_office->sync();
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Gone);
    QCOMPARE(m_office->server.requests.size(), size_t(1));
    QVERIFY(!isCheckDue(m_office->feed(), {}, m_office->workspace.clock().now()));
    QCOMPARE(m_office->count(), 1);
    // Until the officer subscribes anew.
    (void)required(m_office->subscribe(QStringLiteral("/feed")));
    QCOMPARE(required(m_office->sync()).changes, (ChangeCounts{1, 0, 0, 0}));
    QCOMPARE(m_office->count(), 2);
}

void TestWebPolite::aMoveForGoodIsBelievedTheThirdTime()
{
    m_office->publish("/feed", rss({{"a", "Soup"}}));
    m_office->follow();
    const Feed before = m_office->feed();
    m_office->publish("/new", rss({{"a", "Soup"}, {"b", "Bread"}}));
    m_office->answerWith("/feed", 301, {{"Location", "/new"}});
    const QString target = m_office->server.url(QStringLiteral("/new")).toString();
    for (int seen = 1; seen <= 3; ++seen) {
        QCOMPARE(m_office->feed().address, before.address);
        (void)required(m_office->sync());
    }
    QCOMPARE(m_office->feed().address, target);
    QCOMPARE(m_office->feed().id, before.id);
    QCOMPARE(m_office->count(), 2);
    m_office->server.requests.clear();
    QVERIFY(required(m_office->sync()).unchanged);
    QCOMPARE(m_office->server.requests.size(), size_t(1));
    QCOMPARE(m_office->server.requests.at(0).path, QByteArray("/new"));
    // Whoever subscribes to either address subscribes to this feed.
    QCOMPARE(required(m_office->subscribe(QStringLiteral("/new"))).id, before.id);
    QCOMPARE(required(m_office->subscribe(QStringLiteral("/feed"))).id, before.id);
    QCOMPARE(required(m_office->workspace->feeds().all()).size(), size_t(1));
}

void TestWebPolite::aMoveToWhatIsFollowedMakesOneOfTwo()
{
    m_office->publish("/feed", rss({{"a", "Soup"}, {"b", "Bread"}}));
    m_office->follow();
    const Feed moving = m_office->feed();
    required(m_office->workspace->writer().runAndWait([&](Transaction& transaction) {
        return setItemMark(transaction, {moving.id, QStringLiteral("article"), ItemId(QStringLiteral("a"))}, ItemMark::Pinned, true, m_office->workspace.clock());
    }));
    m_office->publish("/new", rss({{"a", "Soup"}, {"b", "Bread"}}));
    const FeedId other = required(m_office->subscribe(QStringLiteral("/new"))).id;
    const auto sync = [this](const FeedId& id) {
        return required(m_office->web.sync(required(m_office->workspace->feeds().find(id)).value(), {}, {}));
    };
    (void)sync(other);
    QCOMPARE(m_office->count(), 4);
    m_office->answerWith("/feed", 301, {{"Location", "/new"}});
    for (int seen = 1; seen < 3; ++seen)
        QCOMPARE(sync(moving.id).note, QString());
    QVERIFY(sync(moving.id).note.contains(QLatin1String("followed already")));
    QCOMPARE(required(m_office->workspace->feeds().all()).size(), size_t(1));
    QCOMPARE(m_office->feed().id, other);
    QCOMPARE(m_office->count(), 2);
    QCOMPARE(m_office->rows("SELECT feed_id FROM item_marks WHERE pinned_at IS NOT NULL"), QStringList{other.text()});
}

void TestWebPolite::oneRedirectOfAHotelMovesNothing()
{
    m_office->publish("/feed", rss({{"a", "Soup"}}));
    m_office->follow();
    const Feed before = m_office->feed();
    const HttpsReply good = m_office->pages.value("/feed");
    m_office->publish("/hotel", rss({{"rooms", "Rooms"}}));
    // Every summer again: what lies between two of them says that nothing moved.
    for (int summer = 0; summer < 4; ++summer) {
        m_office->answerWith("/feed", 301, {{"Location", "/hotel"}});
        (void)required(m_office->sync());
        QCOMPARE(m_office->feed().address, before.address);
        m_office->pages["/feed"] = good;
        (void)required(m_office->sync());
        QCOMPARE(m_office->feed().address, before.address);
        QCOMPARE(m_office->feed().movedSeen, 0);
    }
    // Nor do three redirects to three places.
    for (const char* place : {"/one", "/two", "/three", "/four"}) {
        m_office->publish(place, rss({{"a", "Soup"}}));
        m_office->answerWith("/feed", 301, {{"Location", place}});
        (void)required(m_office->sync());
        QCOMPARE(m_office->feed().address, before.address);
    }
}

void TestWebPolite::aPassingRedirectNeverMovesAnything()
{
    m_office->publish("/feed", rss({{"a", "Soup"}}));
    m_office->follow();
    const Feed before = m_office->feed();
    m_office->publish("/today", rss({{"a", "Soup"}, {"b", "Bread"}}));
    m_office->answerWith("/feed", 302, {{"Location", "/today"}});
    for (int i = 0; i < 5; ++i)
        (void)required(m_office->sync());
    QCOMPARE(m_office->count(), 2);
    // One for good and one for the time being are not for good.
    m_office->answerWith("/feed", 301, {{"Location", "/middle"}});
    m_office->answerWith("/middle", 307, {{"Location", "/today"}});
    for (int i = 0; i < 5; ++i)
        (void)required(m_office->sync());
    QCOMPARE(m_office->feed().address, before.address);
}

void TestWebPolite::anotherHostDoesNotGetTheSignIn()
{
    HttpsServer elsewhere(m_certificate);
    elsewhere.answer = [](const HttpsRequest&) {
        HttpsReply reply;
        reply.body = rss({{"a", "Soup"}});
        return reply;
    };
    const QByteArray header = required(FeedCredential::basic(QStringLiteral("officer"), QStringLiteral("secret"))).authorizationHeader();
    const QByteArray target = elsewhere.url(QStringLiteral("/feed")).toString().toUtf8();
    m_office->server.answer = [&](const HttpsRequest& request) {
        HttpsReply reply;
        reply.status = request.headers.value("authorization") == header ? 302 : 401;
        reply.headers = {{"Location", target}, {"WWW-Authenticate", "Basic realm=\"members\""}};
        return reply;
    };
    MemorySecretStore secrets;
    const QString address = m_office->server.url(QStringLiteral("/feed")).toString();
    required(secrets.write(credentialKey(address), required(FeedCredential::basic(QStringLiteral("officer"), QStringLiteral("secret"))).toText()));
    const auto transport = signingIn(makeTransport(m_authority.caFile()), std::make_shared<SignIns>(secrets));
    WebSync web(m_office->workspace->writer(), m_office->workspace.clock(), *transport);
    (void)required(web.subscribe(address, {}));
    (void)required(web.sync(m_office->feed(), {}, {}));
    QCOMPARE(m_office->count(), 1);
    QCOMPARE(elsewhere.requests.size(), size_t(2));
    for (const HttpsRequest& request : elsewhere.requests)
        QVERIFY(!request.headers.contains("authorization"));
    // Asked for once, known from then on.
    QCOMPARE(m_office->server.requests.size(), size_t(3));
}

void TestWebPolite::theWaitThatAHostAskedForIsKept()
{
    m_office->publish("/feed", rss({{"a", "Soup"}}));
    m_office->follow();
    const HttpsReply good = m_office->pages.value("/feed");
    m_office->answerWith("/feed", 429, {{"Retry-After", "7200"}});
    const auto busy = m_office->sync();
    QVERIFY(!busy);
    QCOMPARE(busy.error().code, ErrorCode::Busy);
    const QString reason = m_office->feed().lastError;
    QVERIFY(!reason.isEmpty());
    m_office->pages["/feed"] = good;
    m_office->server.requests.clear();

    // Also the next start knows of it, and a person's own wish does not change it.
    m_office->workspace.clock().advance(7199);
    m_office->workspace.reopen();
    WebSync next(m_office->workspace->writer(), m_office->workspace.clock(), *m_office->transport);
    const Feed feed = m_office->feed();
    QVERIFY(!isCheckDue(feed, {}, m_office->workspace.clock().now()));
    QCOMPARE(feedState(feed, m_office->workspace.clock().now()), FeedState::Waiting);
    const auto early = next.sync(feed, {}, {});
    QVERIFY(!early);
    QCOMPARE(early.error().code, ErrorCode::Busy);
    QVERIFY(m_office->server.requests.empty());
    // Not having asked is no failure of the host.
    QCOMPARE(m_office->feed().failures, 1);
    QCOMPARE(m_office->feed().lastError, reason);

    m_office->workspace.clock().advance(2);
    QVERIFY(required(next.sync(m_office->feed(), {}, {})).unchanged);
    QCOMPARE(m_office->server.requests.size(), size_t(1));
    QCOMPARE(m_office->feed().failures, 0);
    QVERIFY(!m_office->feed().hostWait.isValid());
}

void TestWebPolite::freshnessHoldsBackChecksByThemselvesOnly()
{
    m_office->publish("/feed", rss({{"a", "Soup"}}));
    m_office->pages["/feed"].headers.push_back({"Cache-Control", "public, max-age=36000"});
    m_office->follow();
    ManualClock& clock = m_office->workspace.clock();
    clock.advance(35'000);
    QVERIFY(!isCheckDue(m_office->feed(), {}, clock.now()));
    QVERIFY(required(m_office->sync()).unchanged);
    QCOMPARE(m_office->server.requests.size(), size_t(1));
    clock.advance(2'000);
    QVERIFY(isCheckDue(m_office->feed(), {}, clock.now()));

    // A year is not believed, a day is.
    m_office->publish("/feed", rss({{"b", "Bread"}}));
    m_office->pages["/feed"].headers.push_back({"Cache-Control", "max-age=31536000"});
    (void)required(m_office->sync());
    clock.advance(86'399);
    QVERIFY(!isCheckDue(m_office->feed(), {}, clock.now()));
    clock.advance(2);
    QVERIFY(isCheckDue(m_office->feed(), {}, clock.now()));
}

QTEST_GUILESS_MAIN(TestWebPolite)
#include "tst_webpolite.moc"
