#include "feed/feedserver.h"

#include "feed/feedsync.h"
#include "support/feedfolder.h"
#include "support/program.h"
#include "support/required.h"
#include "support/temporaryworkspace.h"

#include <QFile>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace clarion;

class TestFeedServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aFileComesAsItLies();
    void filesHaveTheirTypes_data();
    void filesHaveTheirTypes();
    void whatIsNamedByItsHashMayBeKept();
    void whatHasNotChangedIsNotSentAgain_data();
    void whatHasNotChangedIsNotSentAgain();
    void aChangedFileHasAnotherTag();
    void headSendsNoBody();
    void nothingOutsideTheFolderIsServed_data();
    void nothingOutsideTheFolderIsServed();
    void wrongRequestsAreRefused_data();
    void wrongRequestsAreRefused();
    void otherNamesOfThisComputerAreRefused();
    void requestsFollowEachOtherOnOneConnection();
    void aLargeFileArrivesWhole();
    void idleAndTooManyConnectionsAreClosed();
    void placesThatCannotBeServedAreSaid();
    void aFeedIsFollowedFromIt();

private:
    /// Everything that comes back until the server closes; `request` gets its last lines here.
    [[nodiscard]] QByteArray raw(const QByteArray& request);
    [[nodiscard]] QByteArray get(const QByteArray& path, const QByteArray& headers = {});

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FeedServer> m_server;
    QUrl m_url;
};

namespace {

QByteArray headerOf(const QByteArray& reply, const QByteArray& name)
{
    for (const QByteArray& line : reply.left(reply.indexOf("\r\n\r\n")).split('\n')) {
        if (line.toLower().startsWith(name.toLower() + ':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

QByteArray bodyOf(const QByteArray& reply)
{
    return reply.mid(reply.indexOf("\r\n\r\n") + 4);
}

} // namespace

void TestFeedServer::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    writeFile(m_dir->filePath(QStringLiteral("secret.key")), "the secret key");
    writeFile(m_dir->filePath(QStringLiteral("feed/clarion.json")), "{\"a\": 1}");
    writeFile(m_dir->filePath(QStringLiteral("feed/data/0a.csv.gz")), QByteArray::fromHex("1f8b0800"));
    m_server = std::make_unique<FeedServer>(m_dir->filePath(QStringLiteral("feed")));
    m_url = required(m_server->listen(0));
}

QByteArray TestFeedServer::raw(const QByteArray& request)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(m_url.port()));
    socket.write(request);
    QByteArray reply;
    const bool ended = QTest::qWaitFor([&] {
        reply += socket.readAll();
        return socket.state() == QTcpSocket::UnconnectedState;
    }, 20'000);
    return ended ? reply + socket.readAll() : QByteArray();
}

QByteArray TestFeedServer::get(const QByteArray& path, const QByteArray& headers)
{
    return raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n");
}

void TestFeedServer::aFileComesAsItLies()
{
    QStringList served;
    m_server->served = [&served](const QString& method, const QString& path, int status) {
        served << QStringLiteral("%1 %2 %3").arg(method, path).arg(status);
    };
    const QByteArray reply = get("/clarion.json?from=here");
    QVERIFY2(reply.startsWith("HTTP/1.1 200 OK\r\n"), reply.constData());
    QCOMPARE(bodyOf(reply), QByteArray("{\"a\": 1}"));
    QCOMPARE(headerOf(reply, "Content-Length"), QByteArray("8"));
    const QByteArray packed = get("/data/0a.csv.gz", "Accept-Encoding: gzip\r\n");
    QCOMPARE(bodyOf(packed), QByteArray::fromHex("1f8b0800"));
    QCOMPARE(headerOf(packed, "Content-Encoding"), QByteArray());
    QCOMPARE(served, QStringList({QStringLiteral("GET /clarion.json 200"), QStringLiteral("GET /data/0a.csv.gz 200")}));
}

void TestFeedServer::filesHaveTheirTypes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("type");
    const auto row = [](const char* name, const char* type) { QTest::newRow(name) << QString::fromLatin1(name) << QByteArray(type); };
    row("clarion.json", "application/json");
    row("clarion.json.minisig", "text/plain; charset=utf-8");
    row("snapshot/0a.json.gz", "application/gzip");
    row("media/0a.svg", "image/svg+xml");
    row("media/0a.PNG", "image/png");
    row("media/0a.exe", "application/octet-stream");
    row("media/0a", "application/octet-stream");
}

void TestFeedServer::filesHaveTheirTypes()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, type);
    writeFile(m_dir->filePath(QStringLiteral("feed/") + name), "x");
    QCOMPARE(headerOf(get('/' + name.toLatin1()), "Content-Type"), type);
}

void TestFeedServer::whatIsNamedByItsHashMayBeKept()
{
    QVERIFY(headerOf(get("/data/0a.csv.gz"), "Cache-Control").contains("immutable"));
    QCOMPARE(headerOf(get("/clarion.json"), "Cache-Control"), QByteArray("no-cache"));
}

void TestFeedServer::whatHasNotChangedIsNotSentAgain_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("same");
    QTest::newRow("the tag") << QByteArray("%1") << true;
    QTest::newRow("one of several") << QByteArray("\"other\", %1") << true;
    QTest::newRow("a weak tag, as a cache may make it") << QByteArray("W/%1") << true;
    QTest::newRow("anything") << QByteArray("*") << true;
    QTest::newRow("another tag") << QByteArray("\"other\"") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestFeedServer::whatHasNotChangedIsNotSentAgain()
{
    QFETCH(QByteArray, header);
    QFETCH(bool, same);
    const QByteArray etag = headerOf(get("/clarion.json"), "ETag");
    QVERIFY(etag.size() > 10 && etag.startsWith('"') && etag.endsWith('"'));
    const QByteArray reply = get("/clarion.json", "If-None-Match: " + header.replace("%1", etag) + "\r\n");
    QVERIFY2(reply.startsWith(same ? "HTTP/1.1 304 " : "HTTP/1.1 200 "), reply.constData());
    QCOMPARE(bodyOf(reply).isEmpty(), same);
    QCOMPARE(headerOf(reply, "ETag"), etag);
}

void TestFeedServer::aChangedFileHasAnotherTag()
{
    for (const qsizetype size : {qsizetype(8), qsizetype(3 << 20)}) {
        const QString path = m_dir->filePath(QStringLiteral("feed/clarion.json"));
        writeFile(path, QByteArray(size, 'a'));
        const QByteArray first = headerOf(get("/clarion.json"), "ETag");
        QCOMPARE(headerOf(get("/clarion.json"), "ETag"), first);
        writeFile(path, QByteArray(size, 'b'));
        // Large files are known by their time, which must not be the same.
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::fromSecsSinceEpoch(1'000'000'000), QFileDevice::FileModificationTime));
        QVERIFY(headerOf(get("/clarion.json"), "ETag") != first);
    }
}

void TestFeedServer::headSendsNoBody()
{
    const QByteArray reply = raw("HEAD /clarion.json HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
    QVERIFY(reply.startsWith("HTTP/1.1 200 "));
    QCOMPARE(headerOf(reply, "Content-Length"), QByteArray("8"));
    QCOMPARE(bodyOf(reply), QByteArray());
    const QByteArray missing = raw("HEAD /missing HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
    QVERIFY(missing.startsWith("HTTP/1.1 404 "));
    QCOMPARE(bodyOf(missing), QByteArray());
}

void TestFeedServer::nothingOutsideTheFolderIsServed_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char* path : {"/../secret.key", "/%2e%2e/secret.key", "/data/../../secret.key", "/..%2fsecret.key", "/..\\secret.key",
                             "//../secret.key", "/./clarion.json", "/link.key", "/linked/secret.key", "/dangling", "/loop", "/.hidden",
                             "/data", "/data/", "/", "/clarion.json/", "/clarion.json%00.key", "/pipe", "/no/such/file",
                             "/%ff%fe"})
        QTest::newRow(path) << QByteArray(path);
}

void TestFeedServer::nothingOutsideTheFolderIsServed()
{
    QFETCH(QByteArray, path);
    const QString feed = m_dir->filePath(QStringLiteral("feed/"));
    QVERIFY(QFile::link(m_dir->filePath(QStringLiteral("secret.key")), feed + QStringLiteral("link.key")));
    QVERIFY(QFile::link(m_dir->path(), feed + QStringLiteral("linked")));
    QVERIFY(QFile::link(m_dir->filePath(QStringLiteral("nothing")), feed + QStringLiteral("dangling")));
    QVERIFY(QFile::link(feed + QStringLiteral("loop"), feed + QStringLiteral("loop")));
    QCOMPARE(::mkfifo(QFile::encodeName(feed + QStringLiteral("pipe")).constData(), 0600), 0);
    writeFile(feed + QStringLiteral(".hidden"), "hidden");
    const QByteArray reply = get(path);
    QVERIFY2(reply.startsWith("HTTP/1.1 404 "), reply.constData());
    QVERIFY(!reply.contains("the secret key"));
    // A link that stays inside is a file like others.
    QVERIFY(QFile::link(feed + QStringLiteral("clarion.json"), feed + QStringLiteral("inside.json")));
    QCOMPARE(bodyOf(get("/inside.json")), QByteArray("{\"a\": 1}"));
}

void TestFeedServer::wrongRequestsAreRefused_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("status");
    const QByteArray host = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    QTest::newRow("POST") << QByteArray("POST /clarion.json" + host) << QByteArray("405");
    QTest::newRow("DELETE") << QByteArray("DELETE /clarion.json" + host) << QByteArray("405");
    QTest::newRow("another protocol") << QByteArray("GET /clarion.json HTTP/2.0\r\n\r\n") << QByteArray("400");
    QTest::newRow("no protocol") << QByteArray("GET /clarion.json\r\n\r\n") << QByteArray("400");
    QTest::newRow("a whole address, as to a proxy") << QByteArray("GET http://localhost/clarion.json" + host) << QByteArray("400");
    QTest::newRow("no header") << QByteArray("GET /clarion.json HTTP/1.1\r\nwords\r\n\r\n") << QByteArray("400");
    QTest::newRow("noise") << QByteArray(QByteArray(300, '\x16') + "\r\n\r\n") << QByteArray("400");
    QTest::newRow("a very long address") << QByteArray("GET /" + QByteArray(50'000, 'x') + host) << QByteArray("431");
    QTest::newRow("headers without an end") << QByteArray("GET / HTTP/1.1\r\n" + QByteArray("X: 1\r\n").repeated(10'000))
                                            << QByteArray("431");
}

void TestFeedServer::wrongRequestsAreRefused()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, status);
    // The connection may be reset while the rest of a long request is on its way; then no words arrive.
    const QByteArray reply = raw(request);
    QVERIFY2(reply.startsWith("HTTP/1.1 " + status + ' ') || (reply.isEmpty() && status == "431"), reply.constData());
    QVERIFY(!reply.contains("{\"a\": 1}"));
    QCOMPARE(bodyOf(get("/clarion.json")), QByteArray("{\"a\": 1}"));
}

void TestFeedServer::otherNamesOfThisComputerAreRefused()
{
    for (const char* host : {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "evil.example:80", ""}) {
        const QByteArray reply = raw(QByteArray("GET /clarion.json HTTP/1.1\r\nHost: ") + host + "\r\nConnection: close\r\n\r\n");
        QVERIFY2(reply.startsWith("HTTP/1.1 403 "), host);
    }
    for (const char* host : {"localhost", "localhost:8080", "127.0.0.1:8080", "[::1]:8080"}) {
        const QByteArray reply = raw(QByteArray("GET /clarion.json HTTP/1.1\r\nHost: ") + host + "\r\nConnection: close\r\n\r\n");
        QVERIFY2(reply.startsWith("HTTP/1.1 200 "), host);
    }
}

void TestFeedServer::requestsFollowEachOtherOnOneConnection()
{
    // Sent at once, answered in their order, and the last one ends it.
    const QByteArray one = "GET /clarion.json HTTP/1.1\r\nHost: localhost\r\n\r\n";
    const QByteArray reply = raw(one.repeated(20) + "GET /data/0a.csv.gz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    QCOMPARE(reply.count("HTTP/1.1 200 OK"), 21);
    QCOMPARE(reply.count("{\"a\": 1}"), 20);
    QVERIFY(reply.endsWith(QByteArray::fromHex("1f8b0800")));
}

void TestFeedServer::aLargeFileArrivesWhole()
{
    QByteArray large;
    for (int i = 0; i < 1'000'000; ++i)
        large += QByteArray::number(i);
    writeFile(m_dir->filePath(QStringLiteral("feed/media/large.png")), large);
    const QByteArray reply = get("/media/large.png");
    QVERIFY(bodyOf(reply) == large);
}

void TestFeedServer::idleAndTooManyConnectionsAreClosed()
{
    m_server = std::make_unique<FeedServer>(m_dir->filePath(QStringLiteral("feed")), FeedServerLimits{300, 2, 8192});
    m_url = required(m_server->listen(0));
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    const auto open = [&] {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(QHostAddress::LocalHost, static_cast<quint16>(m_url.port()));
        return QTest::qWaitFor([&] { return sockets.back()->state() == QTcpSocket::ConnectedState; }, 5000);
    };
    QVERIFY(open() && open() && open());
    sockets.at(0)->write("GET /clar");
    for (const auto& socket : sockets)
        QTRY_COMPARE_WITH_TIMEOUT(socket->state(), QTcpSocket::UnconnectedState, 5000);
    QVERIFY(sockets.at(2)->readAll().isEmpty());
    // There is room again.
    QCOMPARE(bodyOf(get("/clarion.json")), QByteArray("{\"a\": 1}"));
}

void TestFeedServer::placesThatCannotBeServedAreSaid()
{
    const auto taken = FeedServer(m_dir->path()).listen(static_cast<quint16>(m_url.port()));
    QCOMPARE(taken.error().code, ErrorCode::InvalidArgument);
    QVERIFY(taken.error().subject.contains(QString::number(m_url.port())));
    const auto missing = FeedServer(m_dir->filePath(QStringLiteral("missing"))).listen(0);
    QCOMPARE(missing.error().code, ErrorCode::FileUnreadable);
    const auto file = FeedServer(m_dir->filePath(QStringLiteral("secret.key"))).listen(0);
    QCOMPARE(file.error().code, ErrorCode::FileUnreadable);
}

void TestFeedServer::aFeedIsFollowedFromIt()
{
    const FeedFolder source;
    source.build();
    FeedServer server(source.out());
    QStringList served;
    server.served = [&served](const QString&, const QString& path, int status) {
        served << QStringLiteral("%1 %2").arg(path).arg(status);
    };
    const QUrl url = required(server.listen(0));
    TemporaryWorkspace workspace;
    const auto transport = makeTransport();
    FeedSync sync(workspace.file(), workspace->writer(), workspace.clock(), *transport);
    const FeedAddress address = required(
        FeedAddress::parse(url.toString() + QLatin1Char('#') + FeedFolder::key().publicKey().toBase64()));
    const Manifest manifest = required(sync.add(address, {})).manifest;
    QVERIFY(!required(sync.sync(required(workspace->feeds().find(manifest.id)).value(), {}, {})).unchanged);
    served.clear();
    QVERIFY(required(sync.sync(required(workspace->feeds().find(manifest.id)).value(), {}, {})).unchanged);
    QCOMPARE(served, QStringList{QStringLiteral("/clarion.json 304")});
}

QTEST_GUILESS_MAIN(TestFeedServer)
#include "tst_feedserver.moc"
