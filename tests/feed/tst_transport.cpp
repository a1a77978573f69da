#include "feed/transport.h"

#include "base/gzip.h"
#include "feed/feedsync.h"
#include "feed/httpheaders.h"
#include "support/feedfolder.h"
#include "support/httpsserver.h"
#include "support/program.h"
#include "support/required.h"
#include "support/temporaryworkspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QScopeGuard>
#include <QSemaphore>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <future>
#include <optional>
#include <utility>

#include <sys/stat.h>

using namespace clarion;

class TestTransport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void anOwnAuthorityIsAcceptedWhenItIsGiven();
    void anUnknownAuthorityIsRefused();
    void anotherHostsCertificateIsRefused();
    void anExpiredCertificateIsRefused();
    void aFileWithoutCertificatesIsSaidToHaveNone();

    void theETagGoesBackAndForth();
    void lastModifiedGoesBackAndForth();
    void freshnessIsRead_data();
    void freshnessIsRead();
    void theClientSaysItsNameAndWhatItTakes();
    void theFileComesAsItLiesThere();
    void statusesOfTrouble_data();
    void statusesOfTrouble();
    void theWaitAskedForIsTold_data();
    void theWaitAskedForIsTold();
    void datesOfHttpAreRead_data();
    void datesOfHttpAreRead();

    void authorizationIsSentToItsOwnOriginAlone();
    void aWrongPasswordIsTriedOnce();
    void nameAndPasswordInTheAddressAreRefused();
    void aWebsiteIsFollowedToAnotherHostByHttpsAlone();
    void whereItMovedForGoodIsTold_data();
    void whereItMovedForGoodIsTold();

    void redirectsOutOfTheHostAreNotFollowed_data();
    void redirectsOutOfTheHostAreNotFollowed();
    void redirectsInsideTheHostAreFollowedAFewTimes();
    void tooMuchIsStoppedWhileItArrives_data();
    void tooMuchIsStoppedWhileItArrives();
    void aPackedBodyIsUnpackedWhenItIsAskedFor();
    void aBombIsStoppedAtTheLimit_data();
    void aBombIsStoppedAtTheLimit();
    void aPackedBodyMayBeFilledUp();
    void aDamagedPackedBodyIsRefused_data();
    void aDamagedPackedBodyIsRefused();
    void aSinkGetsTheBodyInPieces();
    void aSinkStopsTheTransfer();
    void aSinkGetsNoErrorPageAndNoRedirect();
    void theHeadIsToldBeforeTheBody();
    void whereItIsEnoughTheRestIsNotWaitedFor();
    void aSlowSinkHoldsBackTheHost();

    void hostsThatHoldUsAreLeft_data();
    void hostsThatHoldUsAreLeft();
    void plainHttpIsForThisComputerAlone_data();
    void plainHttpIsForThisComputerAlone();
    void theProxyOfTheSystemIsUsed();
    void aCutBodyIsNoticed_data();
    void aCutBodyIsNoticed();
    void cancellingAHangingReplyReturnsAtOnce_data();
    void cancellingAHangingReplyReturnsAtOnce();
    void whatIsCancelledBeforeIsNotAsked();
    void nobodyThereIsOffline();

    void filesOfThisComputerAreRead_data();
    void filesOfThisComputerAreRead();
    void aPipeIsNotWaitedFor();
    void aFeedSyncsOverHttps();

private:
    [[nodiscard]] Result<TransportReply> get(const QString& path, qint64 maxBytes = 1000, const QByteArray& etag = {});

    std::optional<TestAuthority> m_authority;
    std::optional<HttpsServer> m_server;
    std::unique_ptr<Transport> m_transport;
};

namespace {

ErrorCode codeOf(const Result<TransportReply>& reply)
{
    return reply ? ErrorCode::Internal : reply.error().code;
}

HttpsReply bodyReply(const QByteArray& body)
{
    HttpsReply reply;
    reply.body = body;
    return reply;
}

HttpsReply redirectReply(int status, const QUrl& target)
{
    HttpsReply reply;
    reply.status = status;
    reply.headers = {{"Location", target.toEncoded()}};
    return reply;
}

} // namespace

void TestTransport::initTestCase()
{
    if (!TestAuthority::isAvailable())
        QSKIP("openssl is not installed");
    m_authority.emplace();
    m_server.emplace(m_authority->issue(QStringLiteral("localhost")));
}

void TestTransport::init()
{
    m_server->answer = nullptr;
    m_server->requests.clear();
    m_server->bytesTaken = 0;
    m_transport = makeTransport(m_authority->caFile());
}

Result<TransportReply> TestTransport::get(const QString& path, qint64 maxBytes, const QByteArray& etag)
{
    return m_transport->get({m_server->url(path), etag, maxBytes}, {}, {});
}

void TestTransport::anOwnAuthorityIsAcceptedWhenItIsGiven()
{
    m_server->answer = [](const HttpsRequest&) { return bodyReply("hello"); };
    QCOMPARE(required(get(QStringLiteral("/clarion.json"))).body, QByteArray("hello"));
    QCOMPARE(m_server->requests.at(0).path, QByteArray("/clarion.json"));
}

void TestTransport::anUnknownAuthorityIsRefused()
{
    m_transport = makeTransport();
    const auto reply = get(QStringLiteral("/"));
    QCOMPARE(codeOf(reply), ErrorCode::Tls);
    QVERIFY(!reply.error().detail.isEmpty());
    QVERIFY(m_server->requests.empty());
    // Another test authority of the same name is another authority.
    const TestAuthority other;
    m_transport = makeTransport(other.caFile());
    QCOMPARE(codeOf(get(QStringLiteral("/"))), ErrorCode::Tls);
    QVERIFY(m_server->requests.empty());
}

void TestTransport::anotherHostsCertificateIsRefused()
{
    QCOMPARE(codeOf(m_transport->get({m_server->url(QStringLiteral("/"), QStringLiteral("127.0.0.1")), {}, 1000}, {}, {})),
             ErrorCode::Tls);
    HttpsServer other(m_authority->issue(QStringLiteral("example.org")));
    other.answer = [](const HttpsRequest&) { return bodyReply("hello"); };
    QCOMPARE(codeOf(m_transport->get({other.url(), {}, 1000}, {}, {})), ErrorCode::Tls);
    QVERIFY(m_server->requests.empty());
    QVERIFY(other.requests.empty());
}

void TestTransport::anExpiredCertificateIsRefused()
{
    HttpsServer expired(m_authority->issue(QStringLiteral("localhost"), -1));
    expired.answer = [](const HttpsRequest&) { return bodyReply("hello"); };
    const auto reply = m_transport->get({expired.url(), {}, 1000}, {}, {});
    QCOMPARE(codeOf(reply), ErrorCode::Tls);
    QVERIFY2(reply.error().detail.contains(QLatin1String("expired")), qPrintable(reply.error().detail));
    QVERIFY(expired.requests.empty());
}

void TestTransport::aFileWithoutCertificatesIsSaidToHaveNone()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("ca.pem"));
    writeFile(file, "nothing of that kind");
    for (const QString& name : {file, dir.filePath(QStringLiteral("missing.pem"))}) {
        m_transport = makeTransport(name);
        const auto reply = get(QStringLiteral("/"));
        QCOMPARE(codeOf(reply), ErrorCode::FileUnreadable);
        QCOMPARE(reply.error().subject, name);
    }
    QVERIFY(m_server->requests.empty());
}

void TestTransport::theETagGoesBackAndForth()
{
    const QTemporaryDir dir;
    writeFile(dir.filePath(QStringLiteral("clarion.json")), "{}");
    m_server->serveFolder(dir.path());
    const TransportReply first = required(get(QStringLiteral("/clarion.json")));
    QVERIFY(!first.notModified);
    QVERIFY(!first.etag.isEmpty());
    QVERIFY(!m_server->requests.at(0).headers.contains("if-none-match"));

    const TransportReply second = required(get(QStringLiteral("/clarion.json"), 1000, first.etag));
    QVERIFY(second.notModified);
    QVERIFY(second.body.isEmpty());
    QCOMPARE(m_server->requests.at(1).headers.value("if-none-match"), first.etag);

    writeFile(dir.filePath(QStringLiteral("clarion.json")), "{ }");
    const TransportReply third = required(get(QStringLiteral("/clarion.json"), 1000, first.etag));
    QVERIFY(!third.notModified);
    QCOMPARE(third.body, QByteArray("{ }"));
    QVERIFY(third.etag != first.etag);
}

void TestTransport::theFileComesAsItLiesThere()
{
    m_server->answer = [](const HttpsRequest&) {
        HttpsReply reply = bodyReply(QByteArray::fromHex("1f8b08000000000002ff"));
        reply.headers = {{"Content-Encoding", "gzip"}, {"Content-Type", "application/json"}};
        return reply;
    };
    const TransportReply reply = required(get(QStringLiteral("/")));
    QCOMPARE(reply.body.toHex(), QByteArray("1f8b08000000000002ff"));
    QCOMPARE(reply.contentType, QByteArray("application/json"));
    QCOMPARE(m_server->requests.at(0).headers.value("accept-encoding"), QByteArray("identity"));
    QVERIFY(!m_server->requests.at(0).headers.contains("cookie"));
}

void TestTransport::statusesOfTrouble_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorCode>("code");
    for (const int status : {204, 206, 300, 404, 407, 418, 500, 502, 504})
        QTest::addRow("%d", status) << status << ErrorCode::HttpStatus;
    QTest::newRow("401") << 401 << ErrorCode::CredentialsNeeded;
    QTest::newRow("403") << 403 << ErrorCode::Forbidden;
    QTest::newRow("410") << 410 << ErrorCode::Gone;
    QTest::newRow("429") << 429 << ErrorCode::Busy;
    QTest::newRow("503") << 503 << ErrorCode::Busy;
}

void TestTransport::statusesOfTrouble()
{
    QFETCH(int, status);
    QFETCH(ErrorCode, code);
    m_server->answer = [status](const HttpsRequest&) {
        HttpsReply reply = bodyReply(status == 204 ? "" : "words about it");
        reply.status = status;
        return reply;
    };
    const auto reply = get(QStringLiteral("/"));
    QCOMPARE(codeOf(reply), code);
    QCOMPARE(reply.error().detail, QString::number(status));
    QCOMPARE(reply.error().retryAfterSeconds, 0);
    // The same connection, or a new one, is good for the next request.
    m_server->answer = [](const HttpsRequest&) { return bodyReply("hello"); };
    QCOMPARE(required(get(QStringLiteral("/"))).body, QByteArray("hello"));
}

void TestTransport::theWaitAskedForIsTold_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("seconds") << 503 << QByteArray("120") << qint64(120);
    QTest::newRow("a limit of requests") << 429 << QByteArray("30") << qint64(30);
    QTest::newRow("an hour later by the host's clock") << 503 << QByteArray("Sun, 06 Nov 1994 09:49:37 GMT") << qint64(3600);
    QTest::newRow("a time that is past") << 503 << QByteArray("Sun, 06 Nov 1994 08:00:00 GMT") << qint64(0);
    QTest::newRow("a year") << 503 << QByteArray("31536000") << qint64(7 * 24 * 3600);
    QTest::newRow("more than can be counted") << 503 << QByteArray("99999999999999999999") << qint64(7 * 24 * 3600);
    QTest::newRow("a negative number") << 503 << QByteArray("-5") << qint64(0);
    QTest::newRow("words") << 503 << QByteArray("later") << qint64(0);
    QTest::newRow("an error that is not for waiting") << 404 << QByteArray("120") << qint64(0);
}

void TestTransport::theWaitAskedForIsTold()
{
    QFETCH(int, status);
    QFETCH(QByteArray, header);
    QFETCH(qint64, seconds);
    m_server->answer = [status, header](const HttpsRequest&) {
        HttpsReply reply = bodyReply("busy");
        reply.status = status;
        reply.headers = {{"Retry-After", header}, {"Date", "Sun, 06 Nov 1994 08:49:37 GMT"}};
        return reply;
    };
    const auto reply = get(QStringLiteral("/"));
    QVERIFY(!reply);
    QCOMPARE(reply.error().retryAfterSeconds, seconds);
}

void TestTransport::datesOfHttpAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    // The three forms, and their one instant, stand in RFC 9110, 5.6.7.
    const QString instant = QStringLiteral("1994-11-06T08:49:37Z");
    QTest::newRow("the form of today") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << instant;
    QTest::newRow("RFC 850") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << instant;
    QTest::newRow("asctime") << QByteArray("Sun Nov  6 08:49:37 1994") << instant;
    QTest::newRow("two digits of this century") << QByteArray("Wednesday, 06-Jan-27 08:49:37 GMT") << QStringLiteral("2027-01-06T08:49:37Z");
    QTest::newRow("another zone") << QByteArray("Sun, 06 Nov 1994 08:49:37 EST") << QString();
    QTest::newRow("no such day") << QByteArray("Sun, 31 Nov 1994 08:49:37 GMT") << QString();
    QTest::newRow("a number") << QByteArray("120") << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
}

void TestTransport::datesOfHttpAreRead()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    QCOMPARE(httpDate(text).toString(Qt::ISODate), expected);
}

void TestTransport::lastModifiedGoesBackAndForth()
{
    m_server->answer = [](const HttpsRequest& request) {
        HttpsReply reply = bodyReply("hello");
        reply.headers = {{"Last-Modified", "Sun, 06 Nov 1994 08:49:37 GMT"}};
        if (request.headers.contains("if-modified-since")) {
            reply.status = 304;
            reply.body.clear();
        }
        return reply;
    };
    const TransportReply first = required(get(QStringLiteral("/")));
    QCOMPARE(first.lastModified, QByteArray("Sun, 06 Nov 1994 08:49:37 GMT"));
    QVERIFY(!m_server->requests.at(0).headers.contains("if-modified-since"));
    TransportRequest request{m_server->url(), {}, 1000};
    request.lastModified = first.lastModified;
    QVERIFY(required(m_transport->get(request, {}, {})).notModified);
    QCOMPARE(m_server->requests.at(1).headers.value("if-modified-since"), first.lastModified);
}

void TestTransport::freshnessIsRead_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("nothing") << QByteArray() << qint64(-1);
    QTest::newRow("something else") << QByteArray("public, must-revalidate") << qint64(-1);
    QTest::newRow("a time") << QByteArray("public, max-age=300") << qint64(300);
    QTest::newRow("capitals and quotes") << QByteArray("Max-Age=\"60\"") << qint64(60);
    QTest::newRow("none") << QByteArray("max-age=0") << qint64(0);
    QTest::newRow("no store, and a time") << QByteArray("max-age=300, no-store") << qint64(0);
    QTest::newRow("no cache") << QByteArray("no-cache") << qint64(0);
    QTest::newRow("for other caches alone") << QByteArray("s-maxage=300") << qint64(-1);
    QTest::newRow("words") << QByteArray("max-age=long") << qint64(-1);
}

void TestTransport::freshnessIsRead()
{
    QFETCH(QByteArray, header);
    QFETCH(qint64, seconds);
    m_server->answer = [header](const HttpsRequest&) {
        HttpsReply reply = bodyReply("hello");
        if (!header.isEmpty())
            reply.headers = {{"Cache-Control", header}};
        return reply;
    };
    QCOMPARE(required(get(QStringLiteral("/"))).maxAgeSeconds, seconds);
}

void TestTransport::theClientSaysItsNameAndWhatItTakes()
{
    const auto restore = qScopeGuard([] { QCoreApplication::setApplicationVersion({}); });
    QCoreApplication::setApplicationVersion(QStringLiteral("7.8.9"));
    m_server->answer = [](const HttpsRequest&) { return bodyReply("hello"); };
    TransportRequest request{m_server->url(), {}, 1000};
    request.accept = "application/rss+xml";
    QVERIFY(m_transport->get(request, {}, {}));
    QCOMPARE(m_server->requests.at(0).headers.value("user-agent"), QByteArray("Clarion/7.8.9 (+desktop feed reader)"));
    QCOMPARE(m_server->requests.at(0).headers.value("accept"), QByteArray("application/rss+xml"));
    QVERIFY(!m_server->requests.at(0).headers.contains("authorization"));
}

void TestTransport::authorizationIsSentToItsOwnOriginAlone()
{
    HttpsServer other(m_authority->issue(QStringLiteral("localhost")));
    // here -> here -> the other one -> back here
    other.answer = [this](const HttpsRequest&) { return redirectReply(302, m_server->url(QStringLiteral("/back"))); };
    m_server->answer = [&](const HttpsRequest& request) {
        if (request.path == "/back")
            return bodyReply("hello");
        return redirectReply(302, request.path == "/" ? m_server->url(QStringLiteral("/again")) : other.url());
    };
    TransportRequest request{m_server->url(), {}, 1000};
    request.authorization = "Basic b2ZmaWNlcjpzZWNyZXQ=";
    request.redirects = Redirects::AnyHttps;
    const TransportReply reply = required(m_transport->get(request, {}, {}));
    QCOMPARE(reply.body, QByteArray("hello"));
    QCOMPARE(reply.finalUrl, m_server->url(QStringLiteral("/back")));
    QCOMPARE(m_server->requests.size(), size_t(3));
    QCOMPARE(m_server->requests.at(0).headers.value("authorization"), request.authorization);
    QCOMPARE(m_server->requests.at(1).headers.value("authorization"), request.authorization);
    QVERIFY(!m_server->requests.at(2).headers.contains("authorization"));
    QCOMPARE(other.requests.size(), size_t(1));
    QVERIFY(!other.requests.at(0).headers.contains("authorization"));
}

void TestTransport::aWrongPasswordIsTriedOnce()
{
    m_server->answer = [](const HttpsRequest&) {
        HttpsReply reply = bodyReply("words about it");
        reply.status = 401;
        reply.headers = {{"WWW-Authenticate", "Basic realm=\"members\""}};
        return reply;
    };
    TransportRequest request{m_server->url(), {}, 1000};
    request.authorization = "Basic b2ZmaWNlcjpzZWNyZXQ=";
    QCOMPARE(codeOf(m_transport->get(request, {}, {})), ErrorCode::CredentialsNeeded);
    QCOMPARE(m_server->requests.size(), size_t(1));
    // Nor is it remembered for requests that do not carry it.
    QCOMPARE(codeOf(get(QStringLiteral("/"))), ErrorCode::CredentialsNeeded);
    QVERIFY(!m_server->requests.at(1).headers.contains("authorization"));
    QCOMPARE(m_server->requests.size(), size_t(2));
}

void TestTransport::nameAndPasswordInTheAddressAreRefused()
{
    QUrl url = m_server->url();
    url.setUserInfo(QStringLiteral("officer:secret"));
    const auto reply = m_transport->get({url, {}, 1000}, {}, {});
    QCOMPARE(codeOf(reply), ErrorCode::InvalidArgument);
    QVERIFY(!reply.error().subject.contains(QLatin1String("secret")));
    // A redirect cannot bring them in either.
    m_server->answer = [&](const HttpsRequest&) { return redirectReply(302, url); };
    const auto redirected = get(QStringLiteral("/"));
    QCOMPARE(codeOf(redirected), ErrorCode::Redirected);
    QVERIFY(!redirected.error().detail.contains(QLatin1String("secret")));
    QCOMPARE(m_server->requests.size(), size_t(1));
}

void TestTransport::aWebsiteIsFollowedToAnotherHostByHttpsAlone()
{
    HttpsServer other(m_authority->issue(QStringLiteral("localhost")));
    other.answer = [](const HttpsRequest&) { return bodyReply("moved here"); };
    QUrl target = other.url(QStringLiteral("/feed.xml#entry"));
    m_server->answer = [&](const HttpsRequest&) { return redirectReply(302, target); };
    TransportRequest request{m_server->url(), {}, 1000};
    request.redirects = Redirects::AnyHttps;
    const TransportReply reply = required(m_transport->get(request, {}, {}));
    QCOMPARE(reply.body, QByteArray("moved here"));
    QCOMPARE(reply.finalUrl, other.url(QStringLiteral("/feed.xml")));
    QVERIFY(reply.movedPermanentlyTo.isEmpty());

    for (const char* elsewhere : {"http://localhost:%1/", "http://example.org/", "file:///etc/passwd", "ftp://localhost/"}) {
        target = QUrl(QString::fromLatin1(elsewhere).replace(QLatin1String("%1"), QString::number(other.url().port())));
        QCOMPARE(codeOf(m_transport->get(request, {}, {})), ErrorCode::Redirected);
    }
    QCOMPARE(other.requests.size(), size_t(1));

    m_server->answer = [this](const HttpsRequest& asked) {
        return redirectReply(302, m_server->url(QLatin1Char('/') + QString::number(asked.path.mid(1).toInt() + 1)));
    };
    m_server->requests.clear();
    QCOMPARE(codeOf(m_transport->get(request, {}, {})), ErrorCode::Redirected);
    QCOMPARE(m_server->requests.size(), size_t(6));
}

void TestTransport::whereItMovedForGoodIsTold_data()
{
    QTest::addColumn<QList<int>>("statuses");
    QTest::addColumn<bool>("forGood");
    QTest::newRow("not moved") << QList<int>{} << false;
    QTest::newRow("301") << QList<int>{301} << true;
    QTest::newRow("308") << QList<int>{308} << true;
    QTest::newRow("301 and 308") << QList<int>{301, 308} << true;
    QTest::newRow("302") << QList<int>{302} << false;
    QTest::newRow("307") << QList<int>{307} << false;
    QTest::newRow("301, then for the moment") << QList<int>{301, 302} << false;
    QTest::newRow("for the moment, then 301") << QList<int>{303, 301} << false;
}

void TestTransport::whereItMovedForGoodIsTold()
{
    QFETCH(QList<int>, statuses);
    QFETCH(bool, forGood);
    m_server->answer = [&](const HttpsRequest& request) {
        const int step = request.path.mid(1).toInt();
        return step < statuses.size() ? redirectReply(statuses.at(step), m_server->url(QStringLiteral("/%1").arg(step + 1)))
                                      : bodyReply("hello");
    };
    const TransportReply reply = required(get(QStringLiteral("/0")));
    const QUrl last = m_server->url(QStringLiteral("/%1").arg(statuses.size()));
    QCOMPARE(reply.finalUrl, last);
    QCOMPARE(reply.movedPermanentlyTo, forGood ? last : QUrl());
}

void TestTransport::redirectsOutOfTheHostAreNotFollowed_data()
{
    QTest::addColumn<QByteArray>("place");
    QTest::newRow("another host") << QByteArray("https://127.0.0.1:%1/");
    QTest::newRow("plain http") << QByteArray("http://localhost:%1/");
    QTest::newRow("another port") << QByteArray("https://localhost:1/");
    QTest::newRow("a file") << QByteArray("file:///etc/passwd");
}

void TestTransport::redirectsOutOfTheHostAreNotFollowed()
{
    QFETCH(QByteArray, place);
    place.replace("%1", QByteArray::number(m_server->url().port()));
    m_server->answer = [place](const HttpsRequest&) {
        HttpsReply reply = bodyReply("moved");
        reply.status = 302;
        reply.headers = {{"Location", place}};
        return reply;
    };
    QCOMPARE(codeOf(get(QStringLiteral("/clarion.json"))), ErrorCode::Redirected);
    for (const HttpsRequest& request : m_server->requests)
        QCOMPARE(request.path, QByteArray("/clarion.json"));
}

void TestTransport::redirectsInsideTheHostAreFollowedAFewTimes()
{
    m_server->answer = [](const HttpsRequest& request) {
        HttpsReply reply = bodyReply("here");
        const int left = request.path.mid(1).toInt();
        if (left > 0) {
            reply.status = 301;
            reply.headers = {{"Location", '/' + QByteArray::number(left - 1)}};
        }
        return reply;
    };
    QCOMPARE(required(get(QStringLiteral("/2"))).body, QByteArray("here"));
    QCOMPARE(codeOf(get(QStringLiteral("/100"))), ErrorCode::Redirected);
    // A place may be asked for twice; what counts is how far it is followed.
    QByteArrayList asked;
    for (const HttpsRequest& request : m_server->requests)
        asked << request.path;
    QVERIFY2(asked.contains("/97") && !asked.contains("/96"), asked.join(' ').constData());
}

void TestTransport::tooMuchIsStoppedWhileItArrives_data()
{
    QTest::addColumn<bool>("declared");
    QTest::newRow("said beforehand") << true;
    QTest::newRow("not said") << false;
}

void TestTransport::tooMuchIsStoppedWhileItArrives()
{
    QFETCH(bool, declared);
    constexpr qint64 much = 64 << 20;
    m_server->answer = [declared](const HttpsRequest&) {
        HttpsReply reply = bodyReply(QByteArray(much, 'x'));
        reply.isUndeclared = !declared;
        return reply;
    };
    qint64 seen = 0;
    const auto reply = m_transport->get({m_server->url(), {}, 100'000}, {}, [&seen](qint64 bytes) { seen = bytes; });
    QCOMPARE(codeOf(reply), ErrorCode::TooLarge);
    QVERIFY(seen <= 100'000);
    QVERIFY2(m_server->bytesTaken < much / 2, qPrintable(QString::number(m_server->bytesTaken)));

    // Exactly as many bytes as are allowed are not too many.
    m_server->answer = [](const HttpsRequest&) { return bodyReply(QByteArray(1000, 'x')); };
    QCOMPARE(required(get(QStringLiteral("/"), 1000)).body.size(), qsizetype(1000));
    QCOMPARE(codeOf(get(QStringLiteral("/"), 999)), ErrorCode::TooLarge);
}

void TestTransport::aPackedBodyIsUnpackedWhenItIsAskedFor()
{
    const QByteArray text = QByteArray("soup and surgery, ").repeated(20'000);
    QByteArray body = gzipCompress(text);
    m_server->answer = [&body](const HttpsRequest& request) {
        HttpsReply reply = bodyReply(request.headers.value("accept-encoding") == "gzip" ? body : QByteArray("not asked for"));
        reply.headers = {{"Content-Encoding", "gzip"}};
        return reply;
    };
    TransportRequest request{m_server->url(), {}, text.size()};
    request.unpacks = true;
    qint64 seen = 0;
    QCOMPARE(required(m_transport->get(request, {}, [&seen](qint64 bytes) { seen = bytes; })).body, text);
    QCOMPARE(seen, qint64(text.size()));
    body = gzipCompress(text.left(1000)) + gzipCompress(text.mid(1000));
    QCOMPARE(required(m_transport->get(request, {}, {})).body, text);
    body = gzipCompress({});
    QCOMPARE(required(m_transport->get(request, {}, {})).body, QByteArray());

    // Who does not pack is understood as well.
    m_server->answer = [](const HttpsRequest&) { return bodyReply("plain"); };
    QCOMPARE(required(m_transport->get(request, {}, {})).body, QByteArray("plain"));
}

void TestTransport::aBombIsStoppedAtTheLimit_data()
{
    QTest::addColumn<QByteArray>("packed");
    QTest::newRow("a hundred megabytes of nothing") << gzipCompress(QByteArray(100 << 20, '\0'));
    QTest::newRow("one byte too many") << gzipCompress(QByteArray(200'001, 'x'));
    QTest::newRow("members that hold nothing") << gzipCompress({}).repeated(50'000);
}

void TestTransport::aBombIsStoppedAtTheLimit()
{
    QFETCH(QByteArray, packed);
    m_server->answer = [packed](const HttpsRequest&) {
        HttpsReply reply = bodyReply(packed);
        reply.headers = {{"Content-Encoding", "gzip"}};
        return reply;
    };
    qint64 taken = 0;
    TransportRequest request{m_server->url(), {}, 200'000};
    request.unpacks = true;
    request.sink = [&taken](QByteArrayView bytes) -> Result<void> {
        taken += bytes.size();
        return {};
    };
    QCOMPARE(codeOf(m_transport->get(request, {}, {})), ErrorCode::TooLarge);
    QVERIFY2(taken <= 200'000, qPrintable(QString::number(taken)));
}

void TestTransport::aPackedBodyMayBeFilledUp()
{
    m_server->answer = [](const HttpsRequest&) {
        HttpsReply reply = bodyReply(gzipCompress("first, ") + gzipCompress("second") + QByteArray(300'000, '\0'));
        reply.headers = {{"Content-Encoding", "gzip"}};
        return reply;
    };
    TransportRequest request{m_server->url(), {}, 1'000'000};
    request.unpacks = true;
    QCOMPARE(required(m_transport->get(request, {}, {})).body, QByteArray("first, second"));
}

void TestTransport::aDamagedPackedBodyIsRefused_data()
{
    QTest::addColumn<QByteArray>("packed");
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray packed = gzipCompress("a text of some length, so that there is something to cut");
    QByteArray flipped = packed;
    flipped[flipped.size() - 6] = static_cast<char>(flipped.at(flipped.size() - 6) ^ 1);
    QTest::newRow("cut in the middle") << packed.left(packed.size() / 2) << QByteArray("gzip") << ErrorCode::Truncated;
    QTest::newRow("cut before the last byte") << packed.chopped(1) << QByteArray("gzip") << ErrorCode::Truncated;
    QTest::newRow("another checksum") << flipped << QByteArray("gzip") << ErrorCode::Syntax;
    QTest::newRow("no gzip") << QByteArray("plain words") << QByteArray("gzip") << ErrorCode::Syntax;
    QTest::newRow("words after it") << QByteArray(packed + "plain words") << QByteArray("GZIP") << ErrorCode::Syntax;
    QTest::newRow("packed otherwise") << packed << QByteArray("br") << ErrorCode::Syntax;
}

void TestTransport::aDamagedPackedBodyIsRefused()
{
    QFETCH(QByteArray, packed);
    QFETCH(QByteArray, encoding);
    QFETCH(ErrorCode, code);
    m_server->answer = [&](const HttpsRequest&) {
        HttpsReply reply = bodyReply(packed);
        reply.headers = {{"Content-Encoding", encoding}};
        return reply;
    };
    TransportRequest request{m_server->url(), {}, 1000};
    request.unpacks = true;
    QCOMPARE(codeOf(m_transport->get(request, {}, {})), code);
}

void TestTransport::aSinkGetsTheBodyInPieces()
{
    QByteArray body;
    for (int i = 0; i < 300'000; ++i)
        body += QByteArray::number(i);
    const QTemporaryDir dir;
    writeFile(dir.filePath(QStringLiteral("body")), body);
    m_server->answer = [&body](const HttpsRequest&) { return bodyReply(body); };
    for (const QUrl& url : {m_server->url(), QUrl::fromLocalFile(dir.filePath(QStringLiteral("body")))}) {
        QByteArray gathered;
        int pieces = 0;
        TransportRequest request{url, {}, body.size()};
        request.sink = [&](QByteArrayView bytes) -> Result<void> {
            gathered.append(bytes);
            ++pieces;
            return {};
        };
        const TransportReply reply = required(m_transport->get(request, {}, {}));
        QVERIFY(reply.body.isEmpty());
        QVERIFY(gathered == body);
        QVERIFY(pieces > 1);
    }
}

void TestTransport::aSinkStopsTheTransfer()
{
    constexpr qint64 much = 64 << 20;
    m_server->answer = [](const HttpsRequest&) { return bodyReply(QByteArray(much, 'x')); };
    TransportRequest request{m_server->url(), {}, much};
    int calls = 0;
    request.sink = [&calls](QByteArrayView) -> Result<void> {
        ++calls;
        return failure(ErrorCode::DiskFull, QStringLiteral("the sink"));
    };
    const auto reply = m_transport->get(request, {}, {});
    QCOMPARE(codeOf(reply), ErrorCode::DiskFull);
    QCOMPARE(reply.error().subject, QStringLiteral("the sink"));
    QCOMPARE(calls, 1);
    QVERIFY2(m_server->bytesTaken < much / 2, qPrintable(QString::number(m_server->bytesTaken)));
}

void TestTransport::aSinkGetsNoErrorPageAndNoRedirect()
{
    m_server->answer = [this](const HttpsRequest& request) {
        HttpsReply reply = request.path == "/moved" ? redirectReply(302, m_server->url(QStringLiteral("/gone"))) : HttpsReply();
        if (request.path == "/gone")
            reply.status = 404;
        reply.body = "words about it";
        return reply;
    };
    QByteArray gathered;
    TransportRequest request{m_server->url(QStringLiteral("/moved")), {}, 1000};
    request.sink = [&gathered](QByteArrayView bytes) -> Result<void> {
        gathered.append(bytes);
        return {};
    };
    QCOMPARE(codeOf(m_transport->get(request, {}, {})), ErrorCode::HttpStatus);
    QCOMPARE(gathered, QByteArray());
}

void TestTransport::theHeadIsToldBeforeTheBody()
{
    m_server->answer = [this](const HttpsRequest& request) {
        if (request.path == "/moved")
            return redirectReply(302, m_server->url(QStringLiteral("/here")));
        HttpsReply reply = bodyReply(QByteArray(500'000, 'x'));
        reply.headers = {{"Content-Type", "text/xml; charset=iso-8859-1"}, {"ETag", "\"7\""}};
        if (!request.headers.value("if-none-match").isEmpty()) {
            reply.status = 304;
            reply.body.clear();
        }
        return reply;
    };
    QStringList told;
    TransportRequest request{m_server->url(QStringLiteral("/moved")), {}, 1'000'000};
    request.begins = [&told](const TransportReply& head) {
        told << head.finalUrl.path() + QLatin1Char(' ') + QString::fromLatin1(head.contentType + ' ' + head.etag);
    };
    request.sink = [&told](QByteArrayView) -> Result<void> {
        if (told.last() != QLatin1String("body"))
            told << QStringLiteral("body");
        return {};
    };
    (void)required(m_transport->get(request, {}, {}));
    QCOMPARE(told, (QStringList{QStringLiteral("/here text/xml; charset=iso-8859-1 \"7\""), QStringLiteral("body")}));
    // Also where no body follows.
    told.clear();
    request.etag = "\"7\"";
    QVERIFY(required(m_transport->get(request, {}, {})).notModified);
    QCOMPARE(told.size(), 1);
}

void TestTransport::whereItIsEnoughTheRestIsNotWaitedFor()
{
    constexpr qint64 much = 64 << 20;
    m_server->answer = [](const HttpsRequest&) {
        HttpsReply reply = bodyReply(QByteArray(much, 'x'));
        reply.headers = {{"ETag", "\"7\""}};
        return reply;
    };
    const QTemporaryDir dir;
    writeFile(dir.filePath(QStringLiteral("body")), QByteArray(1 << 20, 'x'));
    for (const QUrl& url : {m_server->url(), QUrl::fromLocalFile(dir.filePath(QStringLiteral("body")))}) {
        TransportRequest request{url, {}, much};
        int calls = 0;
        request.sink = [&calls](QByteArrayView) -> Result<void> {
            ++calls;
            return {};
        };
        request.isEnough = [&calls] { return calls == 2; };
        const TransportReply reply = required(m_transport->get(request, {}, {}));
        QCOMPARE(calls, 2);
        QCOMPARE(reply.finalUrl, url);
        QCOMPARE(reply.etag, url.isLocalFile() ? QByteArray() : QByteArray("\"7\""));
    }
    QVERIFY2(m_server->bytesTaken < much / 2, qPrintable(QString::number(m_server->bytesTaken)));
    // The next one begins anew.
    QCOMPARE(required(m_transport->get({m_server->url(), {}, much}, {}, {})).body.size(), much);
}

void TestTransport::aSlowSinkHoldsBackTheHost()
{
    // A sink that waits for longer than the host may be silent: its own time is not the host's fault.
    constexpr int silenceMs = 1000;
    constexpr qint64 much = 48 << 20;
    m_server->answer = [](const HttpsRequest&) { return bodyReply(QByteArray(much, 'x')); };
    QSemaphore mayGoOn;
    qint64 taken = 0;
    TransportRequest request{m_server->url(), {}, much};
    request.sink = [&](QByteArrayView bytes) -> Result<void> {
        if (taken == 0)
            mayGoOn.acquire();
        taken += bytes.size();
        return {};
    };
    // In a thread of its own, so that the server goes on sending while the sink waits.
    auto reply = std::async(std::launch::async, [this, &request] {
        return makeTransport(m_authority->caFile(), {silenceMs, 1'000'000'000})->get(request, {}, {});
    });
    const auto always = qScopeGuard([&mayGoOn] { mayGoOn.release(); });
    QElapsedTimer quiet;
    qint64 ahead = 0;
    QTRY_VERIFY(m_server->bytesTaken > 0);
    QVERIFY(QTest::qWaitFor([&] {
        if (std::exchange(ahead, m_server->bytesTaken) != m_server->bytesTaken || !quiet.isValid())
            quiet.start();
        return quiet.hasExpired(2 * silenceMs);
    }, 20'000));
    QVERIFY2(ahead < much / 2, qPrintable(QString::number(ahead)));
    mayGoOn.release();
    QTRY_COMPARE_WITH_TIMEOUT(reply.wait_for(std::chrono::seconds(0)), std::future_status::ready, 20'000);
    const auto ended = reply.get();
    QVERIFY2(ended, qPrintable(ended ? QString() : ended.error().detail));
    QCOMPARE(taken, much);
}

void TestTransport::hostsThatHoldUsAreLeft_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("drip");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray headers = "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n";
    QTest::newRow("silence in the handshake") << QStringLiteral("https") << QByteArray() << QByteArray() << ErrorCode::Timeout;
    QTest::newRow("silence before the headers") << QStringLiteral("http") << QByteArray() << QByteArray() << ErrorCode::Timeout;
    QTest::newRow("silence after the headers") << QStringLiteral("http") << headers << QByteArray() << ErrorCode::Timeout;
    QTest::newRow("silence in the middle") << QStringLiteral("http") << QByteArray(headers + "some bytes") << QByteArray()
                                           << ErrorCode::Timeout;
    QTest::newRow("a byte at a time") << QStringLiteral("http") << headers << QByteArray("x") << ErrorCode::Timeout;
    QTest::newRow("headers without an end") << QStringLiteral("http") << QByteArray("HTTP/1.1 200 OK\r\n")
                                            << QByteArray("X-More: 1\r\n") << ErrorCode::Timeout;
    QTest::newRow("a body without an end") << QStringLiteral("http") << QByteArray("HTTP/1.1 200 OK\r\n\r\n")
                                           << QByteArray(500, 'x') << ErrorCode::TooLarge;
    QTest::newRow("pieces without an end") << QStringLiteral("http")
                                           << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
                                           << QByteArray("1\r\nx\r\n") << ErrorCode::Timeout;
    QTest::newRow("a part without an end") << QStringLiteral("http") << QByteArray("HTTP/1.1 206 Partial Content\r\n\r\n")
                                           << QByteArray(5000, 'x') << ErrorCode::HttpStatus;
    QTest::newRow("an error page without an end") << QStringLiteral("http") << QByteArray("HTTP/1.1 404 Not Found\r\n\r\n")
                                                  << QByteArray(5000, 'x') << ErrorCode::HttpStatus;
}

void TestTransport::hostsThatHoldUsAreLeft()
{
    QFETCH(QString, scheme);
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, drip);
    QFETCH(ErrorCode, code);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QTimer dripping;
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket* socket = server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, &start, sent = false]() mutable {
            if (!std::exchange(sent, true))
                socket->write(start);
        });
        QObject::connect(&dripping, &QTimer::timeout, socket, [socket, &drip] { socket->write(drip); });
        dripping.start(20);
    });
    // 300 ms of silence, twice that before the speed counts; and a large limit gives a drip of 50 bytes a second no more time.
    m_transport = makeTransport({}, {300, 2000});
    QElapsedTimer elapsed;
    elapsed.start();
    const QUrl url(QStringLiteral("%1://127.0.0.1:%2/").arg(scheme).arg(server.serverPort()));
    const auto reply = m_transport->get({url, {}, code == ErrorCode::TooLarge ? 1000 : 256 << 20}, {}, {});
    QCOMPARE(codeOf(reply), code);
    QCOMPARE(reply.error().subject, url.toString());
    QVERIFY(!reply.error().detail.isEmpty());
    QVERIFY2(elapsed.elapsed() < 10'000, qPrintable(QString::number(elapsed.elapsed())));
}

void TestTransport::plainHttpIsForThisComputerAlone_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("asked");
    const auto row = [](const char* address, bool asked) { QTest::newRow(address) << QString::fromLatin1(address) << asked; };
    row("http://127.0.0.1:1/", true);
    row("http://127.9.9.9:1/", true);
    row("http://localhost:1/", true);
    row("http://[::1]:1/", true);
    row("http://example.org/", false);
    row("http://localhost.example.org/", false);
    row("http://127.0.0.1.example.org/", false);
    row("http://128.0.0.1/", false);
    row("http://0.0.0.0/", false);
    row("http://[::2]/", false);
    row("http://192.168.0.1/", false);
    row("ftp://127.0.0.1/", false);
}

void TestTransport::plainHttpIsForThisComputerAlone()
{
    QFETCH(QString, address);
    QFETCH(bool, asked);
    QCOMPARE(isWebAddress(QUrl(address)), asked);
    // Nobody listens on port 1, so being asked ends offline.
    QCOMPARE(codeOf(m_transport->get({QUrl(address), {}, 1000}, {}, {})), asked ? ErrorCode::Offline : ErrorCode::InvalidArgument);
}

void TestTransport::theProxyOfTheSystemIsUsed()
{
    HttpsServer host(m_authority->issue(QStringLiteral("feed.test")));
    host.answer = [](const HttpsRequest&) { return bodyReply("through the proxy"); };
    // A proxy that knows one way: CONNECT, to the host of this test.
    QTcpServer proxy;
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    QByteArrayList asked;
    QObject::connect(&proxy, &QTcpServer::newConnection, &proxy, [&] {
        QTcpSocket* client = proxy.nextPendingConnection();
        auto* upstream = new QTcpSocket(client);
        QObject::connect(upstream, &QTcpSocket::readyRead, client, [=] { client->write(upstream->readAll()); });
        QObject::connect(client, &QTcpSocket::readyRead, upstream, [&, client, upstream] {
            if (upstream->state() == QTcpSocket::ConnectedState) {
                upstream->write(client->readAll());
                return;
            }
            asked << client->readAll();
            QObject::connect(upstream, &QTcpSocket::connected, client, [client] { client->write("HTTP/1.1 200 OK\r\n\r\n"); });
            upstream->connectToHost(QHostAddress::LocalHost, static_cast<quint16>(host.url().port()));
        });
    });
    const auto restore = qScopeGuard([] {
        for (const char* name : {"https_proxy", "http_proxy", "no_proxy"})
            qunsetenv(name);
    });
    qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.serverPort()));
    qputenv("http_proxy", qgetenv("https_proxy"));
    const auto url = [](const char* name) { return QUrl(QStringLiteral("https://%1/clarion.json").arg(QLatin1String(name))); };
    QCOMPARE(required(m_transport->get({url("feed.test"), {}, 1000}, {}, {})).body, QByteArray("through the proxy"));
    QVERIFY2(asked.value(0).startsWith("CONNECT feed.test:443 "), asked.value(0).constData());
    QCOMPARE(host.requests.size(), size_t(1));
    // The secure connection goes on to the host itself: what the proxy sees is its name.
    QVERIFY(!asked.value(0).contains("clarion.json"));

    // This computer is reached without a proxy, and so is what no_proxy names.
    m_server->answer = [](const HttpsRequest&) { return bodyReply("directly"); };
    QCOMPARE(required(get(QStringLiteral("/"))).body, QByteArray("directly"));
    qputenv("no_proxy", "feed.test");
    QCOMPARE(codeOf(m_transport->get({url("feed.test"), {}, 1000}, {}, {})), ErrorCode::Offline);
    QCOMPARE(asked.size(), 1);

    // A proxy that is not there is not passed by.
    qunsetenv("no_proxy");
    proxy.close();
    m_transport = makeTransport(m_authority->caFile());
    QCOMPARE(codeOf(m_transport->get({url("feed.test"), {}, 1000}, {}, {})), ErrorCode::Offline);
    QCOMPARE(host.requests.size(), size_t(1));
}

void TestTransport::aCutBodyIsNoticed_data()
{
    QTest::addColumn<int>("sent");
    QTest::newRow("nothing came") << 0;
    QTest::newRow("the first byte came") << 1;
    QTest::newRow("the last byte is missing") << 499;
}

void TestTransport::aCutBodyIsNoticed()
{
    QFETCH(int, sent);
    m_server->answer = [sent](const HttpsRequest&) {
        HttpsReply reply = bodyReply(QByteArray(sent, 'x'));
        reply.declaredLength = 500;
        reply.closes = true;
        return reply;
    };
    QCOMPARE(codeOf(get(QStringLiteral("/"))), ErrorCode::Truncated);
}

void TestTransport::cancellingAHangingReplyReturnsAtOnce_data()
{
    QTest::addColumn<int>("sent");
    QTest::newRow("before the first byte") << 0;
    QTest::newRow("in the middle") << 100;
}

void TestTransport::cancellingAHangingReplyReturnsAtOnce()
{
    QFETCH(int, sent);
    const CancelToken cancel;
    m_server->answer = [sent, &cancel](const HttpsRequest&) {
        QTimer::singleShot(0, qApp, [cancel] { cancel.cancel(); });
        HttpsReply reply = bodyReply(QByteArray(sent, 'x'));
        reply.declaredLength = 500;
        return reply;
    };
    QElapsedTimer elapsed;
    elapsed.start();
    QCOMPARE(codeOf(m_transport->get({m_server->url(), {}, 1000}, cancel, {})), ErrorCode::Cancelled);
    QVERIFY2(elapsed.elapsed() < 5000, qPrintable(QString::number(elapsed.elapsed())));
    // The same transport is good for the next request.
    m_server->answer = [](const HttpsRequest&) { return bodyReply("hello"); };
    QCOMPARE(required(get(QStringLiteral("/"))).body, QByteArray("hello"));
}

void TestTransport::whatIsCancelledBeforeIsNotAsked()
{
    const CancelToken cancel;
    cancel.cancel();
    QCOMPARE(codeOf(m_transport->get({m_server->url(), {}, 1000}, cancel, {})), ErrorCode::Cancelled);
    QCOMPARE(codeOf(m_transport->get({QUrl(QStringLiteral("file:///etc/hostname")), {}, 1000}, cancel, {})),
             ErrorCode::Cancelled);
    QVERIFY(m_server->requests.empty());
}

void TestTransport::nobodyThereIsOffline()
{
    QUrl gone;
    {
        const HttpsServer closing(m_authority->issue(QStringLiteral("localhost")));
        gone = closing.url();
    }
    QCOMPARE(codeOf(m_transport->get({gone, {}, 1000}, {}, {})), ErrorCode::Offline);
    QCOMPARE(codeOf(m_transport->get({QUrl(QStringLiteral("https://feed.invalid/")), {}, 1000}, {}, {})), ErrorCode::Offline);
}

void TestTransport::filesOfThisComputerAreRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a plain name") << QStringLiteral("clarion.json");
    QTest::newRow("a name that an address would read otherwise") << QStringLiteral("a #1 100% file");
}

void TestTransport::filesOfThisComputerAreRead()
{
    QFETCH(QString, name);
    const QTemporaryDir dir;
    const QUrl url = QUrl::fromLocalFile(dir.filePath(name));
    QCOMPARE(codeOf(m_transport->get({url, {}, 10}, {}, {})), ErrorCode::FileUnreadable);
    writeFile(dir.filePath(name), "0123456789");
    QCOMPARE(required(m_transport->get({url, {}, 10}, {}, {})).body, QByteArray("0123456789"));
    QCOMPARE(codeOf(m_transport->get({url, {}, 9}, {}, {})), ErrorCode::TooLarge);
}

void TestTransport::aFeedSyncsOverHttps()
{
    const FeedFolder source;
    source.build();
    m_server->serveFolder(source.out());
    TemporaryWorkspace workspace;
    FeedSync sync(workspace.file(), workspace->writer(), workspace.clock(), *m_transport);
    const FeedAddress address = required(FeedAddress::parse(m_server->url().toString() + QLatin1Char('#')
                                                            + FeedFolder::key().publicKey().toBase64()));
    (void)required(sync.add(address, {}));
    const SyncReport first = required(sync.sync(required(workspace->feeds().all()).front(), {}, {}));
    QVERIFY(!first.unchanged);
    QVERIFY(first.figures > 0);

    m_server->requests.clear();
    const SyncReport second = required(sync.sync(required(workspace->feeds().all()).front(), {}, {}));
    QVERIFY(second.unchanged);
    QCOMPARE(m_server->requests.size(), size_t(1));
    QVERIFY(m_server->requests.at(0).headers.contains("if-none-match"));
}

void TestTransport::aPipeIsNotWaitedFor()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("clarion.json"));
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    QCOMPARE(codeOf(m_transport->get({QUrl::fromLocalFile(path), {}, 1000}, {}, {})), ErrorCode::FileUnreadable);
}

QTEST_GUILESS_MAIN(TestTransport)
#include "tst_transport.moc"
