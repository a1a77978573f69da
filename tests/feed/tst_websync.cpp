#include "feed/websync.h"

#include "base/errortext.h"
#include "base/gzip.h"
#include "feed/feedcredential.h"
#include "feed/feedschedule.h"
#include "feed/signintransport.h"
#include "library/itemmarks.h"
#include "secrets/memorysecretstore.h"
#include "storage/query.h"
#include "support/foldertransport.h"
#include "support/httpsserver.h"
#include "support/program.h"
#include "support/required.h"
#include "support/temporaryworkspace.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <utility>

using namespace clarion;

/// What societies publish on the web, from a real server of the test's own: found, read, and looked after politely.
class TestWebSync : public QObject {
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

    void theFirstSyncReadsEveryEntry();
    void nothingNewIsOneRequestAndWritesNothing();
    void aHostThatSendsTheSameAgainChangesNothing();
    void aChangedEntryGetsTheNextRevision();
    void newEntriesComeAndThoseThatFellOffTheListStay();
    void whatAnotherSyncBringsMeanwhileIsOvertaken();
    void aNewDateIsTakenOverAndIsNoNews();
    void aNewNameIsTakenOver();
    void whatASyncChangedIsListed();
    void anArticleOfTheFutureCountsFromWhenItCame();
    void theOfficersMarksSurvive();
    void htmlIsKeptAsPublishedAndItsTextIsPlain();
    void theEncodingThatTheHostNamesCounts();
    void linksStartFromWhereTheFeedCameFrom();
    void aPackedFeedIsRead();
    void aWebFeedBringsArticlesOnly();
    void twoEntriesOfOneIdAreOneArticle();
    void hostileIdsAreIds_data();
    void hostileIdsAreIds();
    void longTextsAreCutBetweenCharacters();
    void removingKeepsWhatPostsWereMadeFrom();

    void aLongFeedComesInBatches();
    void whatAConnectionThatBreaksOffBroughtStays();
    void aFeedWithoutItsEndIsFetchedWholeTheNextTime();
    void stoppingKeepsTheBatchesThatCame();
    void aFeedThatIsRemovedMeanwhileGetsNothingMore_data();
    void aFeedThatIsRemovedMeanwhileGetsNothingMore();
    void everyDatabaseAccessMayFail_data();
    void everyDatabaseAccessMayFail();
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
    /// A workspace, and a website that it may follow.
    struct Office {
        explicit Office(const TestWebSync& test);

        /// What lies at a path; an ETag is made where there is none in `headers`.
        void publish(const QByteArray& path, const QByteArray& body, const QByteArray& type = "application/rss+xml");
        void answerWith(const QByteArray& path, int status, const QList<std::pair<QByteArray, QByteArray>>& headers = {});
        [[nodiscard]] Result<Subscription> subscribe(const QString& path);
        /// Subscribes to /feed, which must work, and reads it.
        void follow();
        [[nodiscard]] Feed feed() { return required(workspace->feeds().all()).at(0); }
        [[nodiscard]] Result<SyncReport> sync(const CancelToken& cancel = {}, const SyncProgressHandler& progress = {})
        {
            return web.sync(feed(), cancel, progress);
        }
        [[nodiscard]] QStringList rows(const char* sql) const;
        /// "id rev title" of every item.
        [[nodiscard]] QStringList articles() const { return rows("SELECT id || ' ' || rev || ' ' || title FROM items ORDER BY id"); }
        [[nodiscard]] int count() const { return rows("SELECT count(*) FROM items").at(0).toInt(); }
        [[nodiscard]] Result<void> write(const QString& sql);
        /// Whether the full-text index says what the table says.
        [[nodiscard]] bool isIndexSound();

        TemporaryWorkspace workspace;
        HttpsServer server;
        std::unique_ptr<Transport> transport;
        WebSync web;
        QHash<QByteArray, HttpsReply> pages;
    };

    TestAuthority m_authority;
    TestAuthority::Certificate m_certificate;
    std::unique_ptr<Office> m_office;
};

namespace {

struct Entry {
    QByteArray id;
    QByteArray title;
    QByteArray html = "<p>Warm rooms.</p>";
};

QByteArray escaped(const QByteArray& text)
{
    return QString::fromUtf8(text).toHtmlEscaped().toUtf8();
}

QByteArray rss(const std::vector<Entry>& entries)
{
    QByteArray xml = "<?xml version=\"1.0\"?>\n<rss version=\"2.0\"><channel><title>Hearth &amp; Home</title>"
                     "<link>https://hearth.test/</link><description>News</description><language>en-GB</language>";
    for (const Entry& entry : entries)
        xml += "\n<item><guid isPermaLink=\"false\">" + escaped(entry.id) + "</guid><title>" + escaped(entry.title)
               + "</title><link>https://hearth.test/news</link><description>" + escaped(entry.html) + "</description></item>";
    return xml + "\n</channel></rss>\n";
}

/// Entries "0001 …" and so on, newest first.
std::vector<Entry> entriesNumbered(int first, int last)
{
    std::vector<Entry> entries;
    for (int number = last; number >= first; --number) {
        const QByteArray digits = QByteArray::number(number).rightJustified(4, '0');
        entries.push_back({digits, "Entry " + digits});
    }
    return entries;
}

const QByteArray htmlType = "text/html; charset=utf-8";

QByteArray pageWith(const QByteArray& head)
{
    return "<!DOCTYPE html><html><head><title>Hearth</title>" + head + "</head><body><p>Hello.</p></body></html>";
}

QByteArray feedLink(const QByteArray& address, const QByteArray& title = "News")
{
    return "<link rel=\"alternate\" type=\"application/rss+xml\" title=\"" + title + "\" href=\"" + address + "\">";
}

} // namespace

TestWebSync::Office::Office(const TestWebSync& test)
    : server(test.m_certificate), transport(makeTransport(test.m_authority.caFile())),
      web(workspace->writer(), workspace.clock(), *transport)
{
    server.answer = [this](const HttpsRequest& request) {
        HttpsReply reply = pages.value(request.path, [] {
            HttpsReply missing;
            missing.status = 404;
            return missing;
        }());
        const auto etag = std::find_if(reply.headers.cbegin(), reply.headers.cend(), [](const auto& header) { return header.first == "ETag"; });
        if (reply.status == 200 && etag != reply.headers.cend() && request.headers.value("if-none-match") == etag->second) {
            reply.status = 304;
            reply.body.clear();
        }
        return reply;
    };
}

void TestWebSync::Office::publish(const QByteArray& path, const QByteArray& body, const QByteArray& type)
{
    HttpsReply reply;
    reply.body = body;
    reply.headers = {{"Content-Type", type}, {"ETag", '"' + QCryptographicHash::hash(body, QCryptographicHash::Sha1).toHex() + '"'}};
    pages.insert(path, reply);
}

void TestWebSync::Office::answerWith(const QByteArray& path, int status, const QList<std::pair<QByteArray, QByteArray>>& headers)
{
    HttpsReply reply;
    reply.status = status;
    reply.headers = headers;
    pages.insert(path, reply);
}

Result<Subscription> TestWebSync::Office::subscribe(const QString& path)
{
    return web.subscribe(server.url(path).toString(), {});
}

void TestWebSync::Office::follow()
{
    (void)required(subscribe(QStringLiteral("/feed")));
    (void)required(sync());
    server.requests.clear();
}

QStringList TestWebSync::Office::rows(const char* sql) const
{
    const auto database = required(Database::open(workspace.file(), Database::Mode::ReadOnly));
    Query query(*database, sql);
    required(query.execute());
    QStringList texts;
    while (query.next())
        texts << query.text(0);
    return texts;
}

Result<void> TestWebSync::Office::write(const QString& sql)
{
    return workspace->writer().runAndWait([&](Transaction& transaction) { return transaction.database().execute(sql); });
}

bool TestWebSync::Office::isIndexSound()
{
    const auto checked = write(QStringLiteral("INSERT INTO items_text (items_text, rank) VALUES ('integrity-check', 1)"));
    if (!checked)
        qWarning("%s", qPrintable(checked.error().detail));
    return checked.has_value();
}

void TestWebSync::initTestCase()
{
    if (!TestAuthority::isAvailable())
        QSKIP("openssl is not installed");
    m_certificate = m_authority.issue(QStringLiteral("localhost"));
}

void TestWebSync::init()
{
    m_office = std::make_unique<Office>(*this);
}

void TestWebSync::cleanup()
{
    if (m_office)
        QVERIFY(m_office->isIndexSound());
    m_office.reset();
}

void TestWebSync::aFeedsOwnAddressIsFollowed()
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

void TestWebSync::aWebPageLeadsToItsFeed_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("by a path") << feedLink("/news/feed.xml");
    QTest::newRow("by a path beside it") << feedLink("feed.xml");
    QTest::newRow("by a path above it") << feedLink("../news/feed.xml");
    QTest::newRow("by a base of its own") << QByteArray("<base href=\"/news/\">" + feedLink("feed.xml"));
    QTest::newRow("as Atom") << QByteArray("<link href='/news/feed.xml' type=application/atom+xml rel='home ALTERNATE'>");
    QTest::newRow("among other links") << QByteArray("<link rel=stylesheet href=/style.css>" + feedLink("/news/feed.xml"));
}

void TestWebSync::aWebPageLeadsToItsFeed()
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

void TestWebSync::theOtherFeedsOfAPageAreTold()
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

void TestWebSync::aFeedThatAPageNamesInVainIsPassedOver()
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

void TestWebSync::whereAPageNamesNoneTheUsualPlacesAreLookedAt()
{
    m_office->publish("/about/us", pageWith({}), htmlType);
    m_office->publish("/atom.xml", rss({}));
    const Subscription subscription = required(m_office->subscribe(QStringLiteral("/about/us")));
    QCOMPARE(subscription.address, m_office->server.url(QStringLiteral("/atom.xml")));
    QVERIFY(subscription.others.empty());
}

void TestWebSync::whatPeoplePasteBecomesAnAddress_data()
{
    QTest::addColumn<QString>("pasted");
    for (const char* pasted : {"https://hearth.test/feed", "http://hearth.test/feed", "hearth.test/feed", "feed://hearth.test/feed",
                               "feed:https://hearth.test/feed", "FEED:http://hearth.test/feed", "//hearth.test/feed", "  https://hearth.test/feed#top\n",
                               "HTTPS://Hearth.Test/feed", "http://hearth.test:80/feed"})
        QTest::newRow(pasted) << QString::fromUtf8(pasted);
}

void TestWebSync::whatPeoplePasteBecomesAnAddress()
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

void TestWebSync::whatIsNoWebAddressIsNotAsked_data()
{
    QTest::addColumn<QString>("pasted");
    for (const char* pasted : {"", "  ", "https://", "ftp://hearth.test/feed", "https://officer:secret@hearth.test/feed", "javascript:alert(1)",
                               "officer@hearth.test", "https:// hearth.test/feed"})
        QTest::newRow(pasted) << QString::fromUtf8(pasted);
}

void TestWebSync::whatIsNoWebAddressIsNotAsked()
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

void TestWebSync::whereThereIsNoFeedItIsSaid()
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

void TestWebSync::whyANamedFeedCannotBeHadIsSaid()
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

void TestWebSync::aPageIsKnownByItsLabel()
{
    m_office->publish("/", "<title>Hearth</title>" + feedLink("/feed") + "<p>Hello.", htmlType);
    m_office->publish("/feed", rss({{"a", "Soup"}}));
    QCOMPARE(required(m_office->subscribe(QStringLiteral("/"))).address.path(), QStringLiteral("/feed"));
}

void TestWebSync::aFeedThatHasMovedIsFollowedWhereItIsNow()
{
    m_office->answerWith("/old", 301, {{"Location", "/feed"}});
    m_office->answerWith("/today", 302, {{"Location", "/feed"}});
    m_office->publish("/feed", rss({}));
    QCOMPARE(required(m_office->subscribe(QStringLiteral("/old"))).address.path(), QStringLiteral("/feed"));
    // For the time being only: the address that was given stays the one to ask.
    QCOMPARE(required(m_office->subscribe(QStringLiteral("/today"))).address.path(), QStringLiteral("/today"));
}

void TestWebSync::ofALongFeedTheBeginningIsEnough()
{
    constexpr qint64 much = 64 << 20;
    m_office->publish("/feed", rss(entriesNumbered(1, 3)) + QByteArray(much, ' '));
    QCOMPARE(required(m_office->subscribe(QStringLiteral("/feed"))).title, QStringLiteral("Hearth & Home"));
    // And of what is neither feed nor page.
    m_office->publish("/film", QByteArray("\x1a\x45\xdf\xa3") + QByteArray(much, '\0'), "video/webm");
    QVERIFY(!m_office->subscribe(QStringLiteral("/film")));
    QVERIFY2(m_office->server.bytesTaken < much / 2, qPrintable(QString::number(m_office->server.bytesTaken)));
}

void TestWebSync::subscribingAgainKeepsWhatWasRead()
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

void TestWebSync::subscribingStopsWhenItIsTold()
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

void TestWebSync::subscribingFollowsWhollyOrNotAtAll()
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

void TestWebSync::theFirstSyncReadsEveryEntry()
{
    m_office->publish("/feed", rss({{"a", "Café opens"}, {"b", "Boilers & <em>soup</em>"}}));
    (void)required(m_office->subscribe(QStringLiteral("/feed")));
    const Feed before = m_office->feed();
    QCOMPARE(before.sequence, 0);
    TransferCount count;
    const SyncReport report = required(m_office->web.sync(before, {}, {}, &count));
    QVERIFY(!report.unchanged);
    QCOMPARE(report.feed, before.id);
    QCOMPARE(report.from, 0);
    QCOMPARE(report.sequence, 1);
    QCOMPARE(report.changes, (ChangeCounts{2, 0, 0, 0}));
    QCOMPARE(count.requests, 1);
    QCOMPARE(count.bytes, m_office->pages.value("/feed").body.size());
    const Feed feed = m_office->feed();
    QCOMPARE(feed.sequence, 1);
    QCOMPARE(feed.syncedAt, m_office->workspace.clock().now());
    QCOMPARE(feed.lastChanges, (ChangeCounts{2, 0, 0, 0}));
    QVERIFY(!feed.etag.isEmpty());
    QCOMPARE(m_office->articles(), (QStringList{QStringLiteral("a 1 Café opens"), QStringLiteral("b 1 Boilers & soup")}));

    ItemQuery query;
    query.kind = QStringLiteral("article");
    query.now = m_office->workspace.clock().now();
    const auto rows = required(m_office->workspace->library().rows(query));
    QCOMPARE(rows.size(), size_t(2));
    for (const ItemRow& row : rows) {
        QVERIFY(!row.isSigned);
        QCOMPARE(row.feedTitle, QStringLiteral("Hearth & Home"));
        QCOMPARE(row.news(), ItemNews::New);
    }
    query.words = QStringLiteral("cafe");
    QCOMPARE(required(m_office->workspace->library().rows(query)).size(), size_t(1));
}

void TestWebSync::nothingNewIsOneRequestAndWritesNothing()
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

void TestWebSync::aHostThatSendsTheSameAgainChangesNothing()
{
    m_office->publish("/feed", rss(entriesNumbered(1, 3)));
    m_office->pages["/feed"].headers.removeLast();
    m_office->follow();
    for (int i = 0; i < 2; ++i) {
        const SyncReport report = required(m_office->sync());
        QVERIFY(report.unchanged);
        QCOMPARE(report.changes.sum(), 0);
    }
    QCOMPARE(m_office->articles().at(2), QStringLiteral("0003 1 Entry 0003"));
}

void TestWebSync::aChangedEntryGetsTheNextRevision()
{
    m_office->publish("/feed", rss({{"a", "Soup"}, {"b", "Bread"}}));
    m_office->follow();
    const ItemRef item{m_office->feed().id, QStringLiteral("article"), ItemId(QStringLiteral("a"))};
    required(m_office->workspace->writer().runAndWait(
        [&](Transaction& transaction) { return markItemSeen(transaction, item, 1, m_office->workspace.clock()); }));
    m_office->publish("/feed", rss({{"a", "Soup, at noon"}, {"b", "Bread"}}));
    const SyncReport report = required(m_office->sync());
    QCOMPARE(report.changes, (ChangeCounts{0, 1, 0, 0}));
    QCOMPARE(m_office->articles(), (QStringList{QStringLiteral("a 2 Soup, at noon"), QStringLiteral("b 1 Bread")}));
    ItemQuery query;
    query.kind = QStringLiteral("article");
    for (const ItemRow& row : required(m_office->workspace->library().rows(query)))
        QCOMPARE(row.news(), row.id.text() == QLatin1String("a") ? ItemNews::Updated : ItemNews::New);
    query.words = QStringLiteral("noon");
    QCOMPARE(required(m_office->workspace->library().rows(query)).size(), size_t(1));

    // The words alone.
    m_office->publish("/feed", rss({{"a", "Soup, at noon", "<p>Leek.</p>"}, {"b", "Bread"}}));
    QCOMPARE(required(m_office->sync()).changes, (ChangeCounts{0, 1, 0, 0}));
    QCOMPARE(m_office->articles().at(0), QStringLiteral("a 3 Soup, at noon"));
}

void TestWebSync::newEntriesComeAndThoseThatFellOffTheListStay()
{
    m_office->publish("/feed", rss(entriesNumbered(1, 10)));
    m_office->follow();
    m_office->publish("/feed", rss(entriesNumbered(6, 15)));
    QCOMPARE(required(m_office->sync()).changes, (ChangeCounts{5, 0, 0, 0}));
    QCOMPARE(m_office->count(), 15);
    m_office->publish("/feed", rss({}));
    QCOMPARE(required(m_office->sync()).changes, ChangeCounts());
    QCOMPARE(m_office->count(), 15);
    QCOMPARE(m_office->rows("SELECT count(*) FROM items WHERE withdrawn = 1"), QStringList{QStringLiteral("0")});
}

void TestWebSync::whatAnotherSyncBringsMeanwhileIsOvertaken()
{
    // Two programs on one workspace: the other one reads an older copy while this one is half through.
    m_office->publish("/feed", rss(entriesNumbered(1, 5000)));
    (void)required(m_office->subscribe(QStringLiteral("/feed")));
    const QString id = m_office->feed().id.text();
    bool hasCome = false;
    const SyncReport report = required(m_office->sync({}, [&](const SyncProgress& progress) {
        if (progress.stage != SyncStage::Applying || std::exchange(hasCome, true))
            return;
        required(m_office->write(QStringLiteral("INSERT INTO items (feed_id, kind, id, rev, title, text, payload, withdrawn) "
                                                "VALUES ('%1', 'article', '0001', 1, 'Older', 'Older words', '{}', 0)").arg(id)));
        required(m_office->write(QStringLiteral("INSERT INTO items_text (rowid, title, text) SELECT key, title, text FROM items WHERE title = 'Older'")));
    }));
    QVERIFY(hasCome);
    QCOMPARE(report.changes, (ChangeCounts{4999, 1, 0, 0}));
    QCOMPARE(m_office->rows("SELECT rev || ' ' || title FROM items WHERE id = '0001'"), QStringList{QStringLiteral("2 Entry 0001")});
}

void TestWebSync::aNewDateIsTakenOverAndIsNoNews()
{
    const auto dated = [](const QByteArray& day) {
        return "<rss version=\"2.0\"><channel><title>Hearth</title><item><guid>a</guid><title>Soup</title><pubDate>" + day
               + " Nov 2026 08:00:00 +0000</pubDate></item></channel></rss>";
    };
    m_office->publish("/feed", dated("01"));
    m_office->follow();
    m_office->publish("/feed", dated("02"));
    const SyncReport report = required(m_office->sync());
    QVERIFY(report.unchanged);
    QCOMPARE(report.changes, ChangeCounts());
    QCOMPARE(m_office->rows("SELECT rev || ' ' || datetime(published, 'unixepoch') FROM items"), QStringList{QStringLiteral("1 2026-11-02 08:00:00")});
}

void TestWebSync::aNewNameIsTakenOver()
{
    m_office->publish("/feed", rss({{"a", "Soup"}}));
    m_office->follow();
    QByteArray renamed = rss({{"a", "Soup"}});
    renamed.replace("Hearth &amp; Home", "Home");
    m_office->publish("/feed", renamed);
    (void)required(m_office->sync());
    QCOMPARE(m_office->feed().title, QStringLiteral("Home"));
    QCOMPARE(m_office->count(), 1);
}

void TestWebSync::whatASyncChangedIsListed()
{
    using Kind = FeedChange::Kind;
    const auto change = [](Kind kind, const char* id, const char* title) {
        return FeedChange{kind, QStringLiteral("article"), ItemId(QString::fromLatin1(id)), QString::fromLatin1(title)};
    };
    m_office->publish("/feed", rss({{"a", "Soup"}, {"b", "Bread"}}));
    m_office->follow();
    const auto listed = [this] { return required(m_office->workspace->feeds().lastChanges(m_office->feed().id)); };
    const std::vector<FeedChange> first{change(Kind::Added, "a", "Soup"), change(Kind::Added, "b", "Bread")};
    QVERIFY(listed() == first);
    // Where nothing is new, the list tells of the last sync that brought something.
    (void)required(m_office->sync());
    QVERIFY(listed() == first);
    m_office->publish("/feed", rss({{"c", "Cake"}, {"a", "Soup, at noon"}, {"b", "Bread"}}));
    (void)required(m_office->sync());
    QVERIFY(listed() == (std::vector<FeedChange>{change(Kind::Added, "c", "Cake"), change(Kind::Updated, "a", "Soup, at noon")}));
    // Of many the first are enough, over all batches.
    m_office->publish("/feed", rss(entriesNumbered(1, 5000)));
    QCOMPARE(required(m_office->sync()).changes, (ChangeCounts{5000, 0, 0, 0}));
    QCOMPARE(listed().size(), size_t(300));
    QCOMPARE(listed().front().title, QStringLiteral("Entry 5000"));
    QCOMPARE(m_office->feed().lastChanges, (ChangeCounts{5000, 0, 0, 0}));
}

void TestWebSync::anArticleOfTheFutureCountsFromWhenItCame()
{
    const auto announcement = [](const QByteArray& title) {
        return "<rss version=\"2.0\"><channel><title>Hearth</title>"
               "<item><guid>near</guid><title>Near</title><pubDate>Tue, 24 Nov 2026 20:00:00 +0000</pubDate></item>"
               "<item><guid>far</guid><title>" + title + "</title><pubDate>Sat, 24 Nov 2099 10:00:00 +0000</pubDate></item>"
               "</channel></rss>";
    };
    const auto dates = [this] { return m_office->rows("SELECT id || ' ' || datetime(published, 'unixepoch') FROM items ORDER BY published DESC"); };
    m_office->publish("/feed", announcement("Far"));
    m_office->follow();
    // The clock stands at 10:00; another zone may well be at tomorrow.
    const QStringList expected{QStringLiteral("near 2026-11-24 20:00:00"), QStringLiteral("far 2026-11-24 10:00:00")};
    QCOMPARE(dates(), expected);
    m_office->workspace.clock().advance(2 * 3600);
    m_office->publish("/feed", announcement("Far, and changed"));
    QCOMPARE(required(m_office->sync()).changes, (ChangeCounts{0, 1, 0, 0}));
    QCOMPARE(dates(), expected);
}

void TestWebSync::theOfficersMarksSurvive()
{
    m_office->publish("/feed", rss({{"a", "Soup"}}));
    m_office->follow();
    const ItemRef item{m_office->feed().id, QStringLiteral("article"), ItemId(QStringLiteral("a"))};
    required(m_office->workspace->writer().runAndWait([&](Transaction& transaction) -> Result<void> {
        if (auto seen = markItemSeen(transaction, item, 1, m_office->workspace.clock()); !seen)
            return seen;
        return setItemMark(transaction, item, ItemMark::Pinned, true, m_office->workspace.clock());
    }));
    const auto marks = [&] { return m_office->rows("SELECT json_array(feed_id, kind, id, seen_rev, pinned_at, modified) FROM item_marks"); };
    const QStringList before = marks();
    QCOMPARE(before.size(), 1);
    m_office->workspace.clock().advance(86'400);
    m_office->publish("/feed", rss({{"a", "Other soup"}}));
    (void)required(m_office->sync());
    QCOMPARE(marks(), before);
    // Neither does it go with the feed, nor with its articles.
    required(m_office->workspace->writer().runAndWait([&](Transaction& transaction) { return removeFeed(transaction, item.feed, m_office->workspace.clock()); }));
    QCOMPARE(m_office->count(), 0);
    QCOMPARE(marks(), before);
    m_office->follow();
    ItemQuery query;
    query.kind = QStringLiteral("article");
    QVERIFY(required(m_office->workspace->library().rows(query)).at(0).marks.pinnedAt.isValid());
}

void TestWebSync::htmlIsKeptAsPublishedAndItsTextIsPlain()
{
    const QByteArray html = "<p onclick=\"x()\">Soup &amp; <b>bread</b></p><script>alert('x')</script>\n<p>At noon.</p>";
    m_office->publish("/feed", rss({{"a", "A <script>title</script>", html}}));
    m_office->follow();
    const Item item = required(m_office->workspace->library().item(QStringLiteral("article"), ItemId(QStringLiteral("a")))).value();
    QCOMPARE(item.payload.value(QLatin1String("html")).toString(), QString::fromUtf8(html));
    QCOMPARE(item.payload.value(QLatin1String("link")).toString(), QStringLiteral("https://hearth.test/news"));
    const QString text = m_office->rows("SELECT text FROM items").at(0);
    QVERIFY2(text.contains(QLatin1String("Soup & bread")) && text.contains(QLatin1String("At noon.")), qPrintable(text));
    QVERIFY2(!text.contains(QLatin1Char('<')) && !text.contains(QLatin1String("alert")), qPrintable(text));
    QVERIFY2(!item.title.contains(QLatin1Char('<')), qPrintable(item.title));
}

void TestWebSync::theEncodingThatTheHostNamesCounts()
{
    const QByteArray body = "<rss version=\"2.0\"><channel><title>Caf\xe9</title><item><guid>a</guid><title>Entr\xe9""e</title></item></channel></rss>";
    m_office->publish("/feed", body, "application/rss+xml; charset=iso-8859-1");
    QCOMPARE(required(m_office->subscribe(QStringLiteral("/feed"))).title, QStringLiteral("Café"));
    const SyncReport report = required(m_office->sync());
    QCOMPARE(report.note, QString());
    QCOMPARE(m_office->articles(), QStringList{QStringLiteral("a 1 Entrée")});
}

void TestWebSync::linksStartFromWhereTheFeedCameFrom()
{
    m_office->answerWith("/feed", 302, {{"Location", "/news/today/feed"}});
    m_office->publish("/news/today/feed", "<rss version=\"2.0\"><channel><title>Hearth</title><item><guid>a</guid><link>soup.html</link></item></channel></rss>");
    m_office->follow();
    const QStringList links = m_office->rows("SELECT payload ->> '$.link' FROM items");
    QCOMPARE(links, QStringList{m_office->server.url(QStringLiteral("/news/today/soup.html")).toString()});
}

void TestWebSync::aPackedFeedIsRead()
{
    const QByteArray body = rss(entriesNumbered(1, 700));
    m_office->publish("/feed", gzipCompress(body));
    m_office->pages["/feed"].headers.push_back({"Content-Encoding", "gzip"});
    m_office->follow();
    QCOMPARE(m_office->count(), 700);
    m_office->publish("/feed", gzipCompress(rss(entriesNumbered(1, 800))).chopped(40));
    m_office->pages["/feed"].headers.push_back({"Content-Encoding", "gzip"});
    const auto damaged = m_office->sync();
    QVERIFY(!damaged);
    QCOMPARE(damaged.error().code, ErrorCode::Truncated);
}

void TestWebSync::aWebFeedBringsArticlesOnly()
{
    // Words of Clarion's own in an entry are words: nobody vouches for them.
    QJsonObject entry{{QStringLiteral("id"), QStringLiteral("notices/stop")}, {QStringLiteral("title"), QStringLiteral("Stop")},
                      {QStringLiteral("content_text"), QStringLiteral("Stop.")},
                      {QStringLiteral("kind"), QStringLiteral("notice")}, {QStringLiteral("_clarion"), QJsonObject{{QStringLiteral("kind"), QStringLiteral("notice")}}},
                      {QStringLiteral("level"), QStringLiteral("national")}, {QStringLiteral("rev"), 99}};
    const QJsonObject feed{{QStringLiteral("version"), QStringLiteral("https://jsonfeed.org/version/1.1")}, {QStringLiteral("title"), QStringLiteral("Party")},
                           {QStringLiteral("level"), QStringLiteral("national")}, {QStringLiteral("notices"), QJsonArray{entry}},
                           {QStringLiteral("items"), QJsonArray{entry}}};
    m_office->publish("/feed", QJsonDocument(feed).toJson(), "application/feed+json");
    m_office->follow();
    QCOMPARE(m_office->rows("SELECT kind || ' ' || id || ' ' || rev FROM items"), QStringList{QStringLiteral("article notices/stop 1")});
    QCOMPARE(m_office->rows("SELECT form || ' ' || level || ' ' || public_key FROM feeds"), QStringList{QStringLiteral("web society ")});
    QVERIFY(required(m_office->workspace->library().items(QStringLiteral("notice"), m_office->workspace->today())).empty());
}

void TestWebSync::twoEntriesOfOneIdAreOneArticle()
{
    m_office->publish("/feed", rss({{"a", "The newer"}, {"b", "Bread"}, {"a", "The older"}}));
    m_office->follow();
    QCOMPARE(m_office->articles(), (QStringList{QStringLiteral("a 1 The newer"), QStringLiteral("b 1 Bread")}));
    // Nor is it "updated" for ever, back and forth.
    m_office->publish("/feed", rss({{"c", "Cake"}, {"a", "The newer"}, {"b", "Bread"}, {"a", "The older"}}));
    QCOMPARE(required(m_office->sync()).changes, (ChangeCounts{1, 0, 0, 0}));
    m_office->publish("/feed", rss({{"a", "The newest"}, {"a", "The newer"}, {"a", "The older"}}));
    QCOMPARE(required(m_office->sync()).changes, (ChangeCounts{0, 1, 0, 0}));
    QCOMPARE(m_office->articles().at(0), QStringLiteral("a 2 The newest"));

    // Also where they come in two batches.
    std::vector<Entry> entries = entriesNumbered(1, 3000);
    entries.push_back({"3000", "An old one"});
    m_office->publish("/feed", rss(entries));
    QCOMPARE(required(m_office->sync()).changes, (ChangeCounts{3000, 0, 0, 0}));
    entries.insert(entries.begin(), {"new", "New"});
    m_office->publish("/feed", rss(entries));
    QCOMPARE(required(m_office->sync()).changes, (ChangeCounts{1, 0, 0, 0}));
}

void TestWebSync::hostileIdsAreIds_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("a NUL inside") << QString(QStringLiteral("a") + QChar(0) + QStringLiteral("b"));
    QTest::newRow("a way out of a folder") << QStringLiteral("../../../etc/passwd");
    QTest::newRow("quotes of SQL") << QStringLiteral("'; DROP TABLE items; --");
    QTest::newRow("double quotes and backslashes") << QStringLiteral("\"\\\"\\\\{}[]");
    QTest::newRow("markup") << QStringLiteral("<b>&amp;</b>");
    QTest::newRow("a megabyte") << QString(1 << 20, QLatin1Char('x'));
    QTest::newRow("a quarter of a megabyte of wide letters") << QString(1 << 18, QChar(0x0175));
    QTest::newRow("signs beyond the first plane") << QString::fromUtf8("🌹🌹");
    QTest::newRow("half a sign") << QString(QStringLiteral("a") + QChar(0xd83c));
}

void TestWebSync::hostileIdsAreIds()
{
    QFETCH(QString, id);
    const auto feedWith = [&id](const QString& title) {
        const auto entry = [](const QString& name, const QString& words) {
            return QJsonObject{{QStringLiteral("id"), name}, {QStringLiteral("title"), words}, {QStringLiteral("content_html"), QStringLiteral("<p>Words.</p>")}};
        };
        return QJsonDocument(QJsonObject{{QStringLiteral("version"), QStringLiteral("https://jsonfeed.org/version/1.1")},
                                         {QStringLiteral("title"), QStringLiteral("Hearth")},
                                         {QStringLiteral("items"), QJsonArray{entry(id, title), entry(QStringLiteral("plain"), QStringLiteral("Plain"))}}})
            .toJson();
    };
    m_office->publish("/feed", feedWith(QStringLiteral("Once")), "application/feed+json");
    m_office->follow();
    QCOMPARE(m_office->count(), 2);
    // It is the same one the next time, and can be opened by what a list says.
    m_office->publish("/feed", feedWith(QStringLiteral("Twice")), "application/feed+json");
    QCOMPARE(required(m_office->sync()).changes, (ChangeCounts{0, 1, 0, 0}));
    QCOMPARE(m_office->count(), 2);
    ItemQuery query;
    query.kind = QStringLiteral("article");
    query.words = QStringLiteral("twice");
    const auto rows = required(m_office->workspace->library().rows(query));
    QCOMPARE(rows.size(), size_t(1));
    QVERIFY(rows.at(0).id.text().toUtf8().size() <= 500);
    const auto item = required(m_office->workspace->library().item(query.kind, rows.at(0).id, rows.at(0).feed));
    QVERIFY(item.has_value());
    QCOMPARE(item->title, QStringLiteral("Twice"));
}

void TestWebSync::longTextsAreCutBetweenCharacters()
{
    // Three bytes each, so that the limit falls inside of one.
    const QByteArray rose = QString(100'000, QChar(0x20ac)).toUtf8();
    m_office->publish("/feed", rss({{"a", rose, "<p>" + rose + "</p>"}}));
    m_office->follow();
    const Item item = required(m_office->workspace->library().item(QStringLiteral("article"), ItemId(QStringLiteral("a")))).value();
    for (const QString& text : {item.title, m_office->rows("SELECT text FROM items").at(0), item.payload.value(QLatin1String("html")).toString()}) {
        QVERIFY(text.size() > 300 && text.size() < 100'000);
        QVERIFY(!text.contains(QChar::ReplacementCharacter));
        QVERIFY(text.endsWith(QChar(0x20ac)));
    }
}

void TestWebSync::removingKeepsWhatPostsWereMadeFrom()
{
    m_office->publish("/feed", rss({{"a", "Soup"}, {"b", "Bread"}}));
    m_office->follow();
    const FeedId id = m_office->feed().id;
    Post post;
    post.text = QStringLiteral("Soup at noon.");
    post.source = {id, QStringLiteral("article"), ItemId(QStringLiteral("a")), 1, {}};
    const PostId postId = required(m_office->workspace->writer().runAndWait([&](Transaction& transaction) { return insertPost(transaction, post, m_office->workspace.clock()); }));
    required(m_office->workspace->writer().runAndWait([&](Transaction& transaction) { return removeFeed(transaction, id, m_office->workspace.clock()); }));
    QVERIFY(required(m_office->workspace->feeds().all()).empty());
    QCOMPARE(m_office->articles(), QStringList{QStringLiteral("a 1 Soup")});
    QVERIFY(required(m_office->workspace->library().item(QStringLiteral("article"), ItemId(QStringLiteral("a")), id)));
    QCOMPARE(required(m_office->workspace->posts().find(postId)).value().text, post.text);
    // Nobody follows it, so no list and no search has it.
    ItemQuery query;
    query.kind = QStringLiteral("article");
    QVERIFY(required(m_office->workspace->library().rows(query)).empty());
    query.words = QStringLiteral("soup");
    QVERIFY(required(m_office->workspace->library().rows(query)).empty());
    QVERIFY(m_office->isIndexSound());

    m_office->follow();
    QCOMPARE(m_office->articles(), (QStringList{QStringLiteral("a 1 Soup"), QStringLiteral("b 1 Bread")}));
    QCOMPARE(required(m_office->workspace->library().rows(query)).size(), size_t(1));
}

void TestWebSync::aLongFeedComesInBatches()
{
    m_office->publish("/feed", rss(entriesNumbered(1, 5000)));
    (void)required(m_office->subscribe(QStringLiteral("/feed")));
    std::vector<qint64> written;
    const SyncReport report = required(m_office->sync({}, [&](const SyncProgress& progress) {
        if (progress.stage == SyncStage::Applying)
            written.push_back(progress.done);
    }));
    QCOMPARE(report.changes, (ChangeCounts{5000, 0, 0, 0}));
    QCOMPARE(written, (std::vector<qint64>{2000, 4000, 5000}));
    QCOMPARE(m_office->count(), 5000);
}

void TestWebSync::whatAConnectionThatBreaksOffBroughtStays()
{
    const QByteArray body = rss(entriesNumbered(1, 5000));
    m_office->publish("/feed", body);
    (void)required(m_office->subscribe(QStringLiteral("/feed")));
    HttpsReply& reply = m_office->pages["/feed"];
    reply.body = body.left(body.indexOf("Entry 0350") + 4);
    reply.declaredLength = body.size();
    reply.closes = true;
    const auto cut = m_office->sync();
    QVERIFY(!cut);
    QCOMPARE(cut.error().code, ErrorCode::Truncated);
    // Whole entries only, and of them those that were written already.
    QVERIFY(m_office->count() >= 2000 && m_office->count() <= 4650);
    QCOMPARE(m_office->rows("SELECT count(*) FROM items WHERE title NOT LIKE 'Entry ____' OR text <> 'Warm rooms.'"), QStringList{QStringLiteral("0")});
    QCOMPARE(m_office->feed().sequence, 0);
    QVERIFY(m_office->isIndexSound());

    const int came = m_office->count();
    m_office->publish("/feed", body);
    QCOMPARE(required(m_office->sync()).changes, (ChangeCounts{5000 - came, 0, 0, 0}));
    QCOMPARE(m_office->count(), 5000);
    QCOMPARE(m_office->rows("SELECT DISTINCT rev FROM items"), QStringList{QStringLiteral("1")});
}

void TestWebSync::aFeedWithoutItsEndIsFetchedWholeTheNextTime()
{
    // A host that does not say how long it is cannot be caught by the connection: the document has to tell.
    const QByteArray body = rss(entriesNumbered(1, 700));
    m_office->publish("/feed", body);
    (void)required(m_office->subscribe(QStringLiteral("/feed")));
    HttpsReply& reply = m_office->pages["/feed"];
    reply.body = body.left(body.indexOf("Entry 0100") + 4);
    reply.isUndeclared = true;
    reply.headers.push_back({"Cache-Control", "max-age=86000"});
    const SyncReport half = required(m_office->sync());
    QVERIFY(!half.note.isEmpty());
    QVERIFY(half.changes.added >= 600);
    QVERIFY(!m_office->feed().nextCheck.isValid());

    // The host gives the whole one the same ETag.
    reply.body = body;
    reply.isUndeclared = false;
    (void)required(m_office->sync());
    QCOMPARE(m_office->count(), 700);
    QVERIFY(m_office->articles().contains(QStringLiteral("0001 1 Entry 0001")));
}

void TestWebSync::stoppingKeepsTheBatchesThatCame()
{
    m_office->publish("/feed", rss(entriesNumbered(1, 5000)));
    (void)required(m_office->subscribe(QStringLiteral("/feed")));
    const CancelToken cancel;
    const auto stopped = m_office->sync(cancel, [&](const SyncProgress& progress) {
        if (progress.stage == SyncStage::Applying)
            cancel.cancel();
    });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QCOMPARE(m_office->count(), 2000);
    // The person stopped it; nothing is wrong with the feed.
    QVERIFY(m_office->feed().lastError.isEmpty());
    QCOMPARE(m_office->feed().failures, 0);
    QCOMPARE(required(m_office->sync()).changes, (ChangeCounts{3000, 0, 0, 0}));
    QCOMPARE(m_office->rows("SELECT DISTINCT rev FROM items"), QStringList{QStringLiteral("1")});
}

void TestWebSync::aFeedThatIsRemovedMeanwhileGetsNothingMore_data()
{
    QTest::addColumn<bool>("isUsed");
    QTest::newRow("nothing of it was used") << false;
    QTest::newRow("a post was made from it") << true;
}

void TestWebSync::aFeedThatIsRemovedMeanwhileGetsNothingMore()
{
    QFETCH(bool, isUsed);
    m_office->publish("/feed", rss({{"a", "Soup"}}));
    m_office->follow();
    const FeedId id = m_office->feed().id;
    if (isUsed) {
        Post post;
        post.source = {id, QStringLiteral("article"), ItemId(QStringLiteral("a")), 1, {}};
        (void)required(m_office->workspace->writer().runAndWait([&](Transaction& transaction) { return insertPost(transaction, post, m_office->workspace.clock()); }));
    }
    m_office->publish("/feed", rss(entriesNumbered(1, 5000)));
    bool isRemoved = false;
    const auto stopped = m_office->sync({}, [&](const SyncProgress& progress) {
        if (progress.stage != SyncStage::Applying || std::exchange(isRemoved, true))
            return;
        required(m_office->workspace->writer().runAndWait([&](Transaction& transaction) { return removeFeed(transaction, id, m_office->workspace.clock()); }));
    });
    QVERIFY(isRemoved);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QVERIFY(required(m_office->workspace->feeds().all()).empty());
    QCOMPARE(m_office->articles(), isUsed ? QStringList{QStringLiteral("a 1 Soup")} : QStringList());
    // Whoever follows it again begins anew.
    (void)required(m_office->subscribe(QStringLiteral("/feed")));
    QCOMPARE(m_office->feed().sequence, 0);
    QCOMPARE(required(m_office->sync()).changes, (ChangeCounts{5000, 0, 0, 0}));
}

void TestWebSync::everyDatabaseAccessMayFail_data()
{
    QTest::addColumn<bool>("onlyOnce");
    QTest::newRow("one access") << true;
    QTest::newRow("every access from there on") << false;
}

void TestWebSync::everyDatabaseAccessMayFail()
{
    QFETCH(bool, onlyOnce);
    const QStringList expected{QStringLiteral("a 2 Soup, at noon"), QStringLiteral("b 1 Bread"), QStringLiteral("c 1 Cake")};
    bool isUntouched = false;
    int failing = 0;
    for (; !isUntouched; ++failing) {
        Office office(*this);
        office.publish("/feed", rss({{"a", "Soup"}, {"b", "Bread"}}));
        office.follow();
        const QStringList before = office.articles();
        office.publish("/feed", rss({{"c", "Cake"}, {"a", "Soup, at noon"}, {"b", "Bread"}}));
        std::atomic_int accesses{0};
        office.workspace->writer().setFaultInjector([&accesses, failing, onlyOnce] {
            const int number = accesses++;
            return onlyOnce ? number == failing : number >= failing;
        });
        const auto report = office.sync();
        const bool isFaulty = accesses > failing;
        office.workspace->writer().setFaultInjector({});
        isUntouched = !isFaulty;
        QVERIFY2(report.has_value() == isUntouched, qPrintable(QString::number(failing)));
        QVERIFY(office.isIndexSound());
        if (isFaulty) {
            QCOMPARE(report.error().code, ErrorCode::DiskFull);
            // A batch is there or it is not.
            const QStringList now = office.articles();
            QVERIFY2(now == before || now == expected, qPrintable(now.join(QLatin1Char('\n'))));
            QCOMPARE(office.feed().sequence, 1);
            (void)required(office.sync());
        }
        QCOMPARE(office.articles(), expected);
        QVERIFY(office.feed().lastError.isEmpty());
        QVERIFY(office.isIndexSound());
    }
    QVERIFY(failing > 10);
}

void TestWebSync::aPageInsteadOfAFeedChangesNothing()
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

void TestWebSync::theReasonIsNotedAndClearedAgain()
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

void TestWebSync::whoeverIsKeptOutIsLetInAgain()
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

void TestWebSync::nothingNewIsNoAnswerToWhoHasNothing()
{
    m_office->publish("/feed", rss({{"a", "Soup"}}));
    (void)required(m_office->subscribe(QStringLiteral("/feed")));
    m_office->answerWith("/feed", 304);
    const auto report = m_office->sync();
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::HttpStatus);
    QVERIFY(m_office->feed().lastError.contains(QLatin1String("304")));
}

void TestWebSync::whatIsGoneIsNotAskedAgain()
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

void TestWebSync::aMoveForGoodIsBelievedTheThirdTime()
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

void TestWebSync::aMoveToWhatIsFollowedMakesOneOfTwo()
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

void TestWebSync::oneRedirectOfAHotelMovesNothing()
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

void TestWebSync::aPassingRedirectNeverMovesAnything()
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

void TestWebSync::anotherHostDoesNotGetTheSignIn()
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

void TestWebSync::theWaitThatAHostAskedForIsKept()
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

void TestWebSync::freshnessHoldsBackChecksByThemselvesOnly()
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

QTEST_GUILESS_MAIN(TestWebSync)
#include "tst_websync.moc"
