#include "feed/transport.h"

#include "feed/feedsync.h"
#include "support/feedfolder.h"
#include "support/httpsserver.h"
#include "support/program.h"
#include "support/required.h"
#include "support/temporaryworkspace.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <optional>

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
    void theFileComesAsItLiesThere();
    void statusesOfTrouble_data();
    void statusesOfTrouble();
    void redirectsOutOfTheHostAreNotFollowed_data();
    void redirectsOutOfTheHostAreNotFollowed();
    void redirectsInsideTheHostAreFollowedAFewTimes();
    void tooMuchIsStoppedWhileItArrives_data();
    void tooMuchIsStoppedWhileItArrives();
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
    for (const int status : {204, 206, 401, 403, 404, 429, 500, 503})
        QTest::addRow("%d", status) << status;
}

void TestTransport::statusesOfTrouble()
{
    QFETCH(int, status);
    m_server->answer = [status](const HttpsRequest&) {
        HttpsReply reply = bodyReply(status == 204 ? "" : "words about it");
        reply.status = status;
        return reply;
    };
    const auto reply = get(QStringLiteral("/"));
    QCOMPARE(codeOf(reply), ErrorCode::HttpStatus);
    QCOMPARE(reply.error().detail, QString::number(status));
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
    // Qt may ask for one place twice; what counts is how far it follows.
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
