#include "feed/signintransport.h"

#include "feed/feedcredential.h"
#include "secrets/memorysecretstore.h"
#include "support/httpsserver.h"
#include "support/required.h"

#include <QTest>

using namespace clarion;

/// Signing in where a host asks for it, with a keychain that counts how often it is asked.
class TestSignInTransport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void whoDoesNotAskGetsNoSignIn();
    void aPasswordIsSentOnceItIsAskedFor();
    void aTokenIsSentOnceItIsAskedFor();
    void aWrongPasswordIsTriedOnceARequest();
    void whereNobodySignedInItIsRefused();
    void aKeychainThatDoesNotAnswerIsARefusal();
    void whatLiesBelowTheFeedIsSignedInToo_data();
    void whatLiesBelowTheFeedIsSignedInToo();
    void signingOutAndInAgainCountsFromTheNextRequestOn();
    void aGivenHeaderIsLeftAlone();

private:
    class CountingStore final : public SecretStore {
    public:
        Result<std::optional<QString>> read(const QString& key) override
        {
            ++reads;
            return fails ? Result<std::optional<QString>>(failure(ErrorCode::FileUnreadable, key)) : m_store.read(key);
        }
        Result<void> write(const QString& key, const QString& secret) override { return m_store.write(key, secret); }
        Result<void> remove(const QString& key) override { return m_store.remove(key); }
        [[nodiscard]] bool keeps() const override { return true; }
        [[nodiscard]] QString whyNotKept() const override { return {}; }

        int reads = 0;
        bool fails = false;

    private:
        MemorySecretStore m_store;
    };

    /// A host that lets in who sends this header.
    struct Site {
        explicit Site(const TestSignInTransport& test);

        void signIn(const QString& path, const FeedCredential& credential) { required(store.write(credentialKey(server.url(path).toString()), credential.toText())); }
        [[nodiscard]] Result<TransportReply> get(const QString& path) { return transport->get({server.url(path), {}, 1000}, {}, {}); }
        /// The Authorization headers of all requests so far.
        [[nodiscard]] QList<QByteArray> sent() const;

        HttpsServer server;
        CountingStore store;
        std::shared_ptr<SignIns> signIns = std::make_shared<SignIns>(store);
        std::unique_ptr<Transport> transport;
        QByteArray expected;
    };

    TestAuthority m_authority;
    TestAuthority::Certificate m_certificate;
    std::unique_ptr<Site> m_site;
};

namespace {

FeedCredential password(const char* secret)
{
    return required(FeedCredential::basic(QStringLiteral("officer"), QString::fromUtf8(secret)));
}

const QByteArray rightHeader = "Basic b2ZmaWNlcjpzZWNyZXQ=";

} // namespace

TestSignInTransport::Site::Site(const TestSignInTransport& test)
    : server(test.m_certificate), transport(signingIn(makeTransport(test.m_authority.caFile()), signIns))
{
    server.answer = [this](const HttpsRequest& request) {
        HttpsReply reply;
        reply.status = expected.isEmpty() || request.headers.value("authorization") == expected ? 200 : 401;
        reply.headers = {{"WWW-Authenticate", "Basic realm=\"members\""}};
        reply.body = "words";
        return reply;
    };
}

QList<QByteArray> TestSignInTransport::Site::sent() const
{
    QList<QByteArray> headers;
    for (const HttpsRequest& request : server.requests)
        headers << request.headers.value("authorization");
    return headers;
}

void TestSignInTransport::initTestCase()
{
    if (!TestAuthority::isAvailable())
        QSKIP("openssl is not installed");
    m_certificate = m_authority.issue(QStringLiteral("localhost"));
}

void TestSignInTransport::init()
{
    m_site = std::make_unique<Site>(*this);
}

void TestSignInTransport::whoDoesNotAskGetsNoSignIn()
{
    m_site->signIn(QStringLiteral("/feed"), password("secret"));
    QCOMPARE(required(m_site->get(QStringLiteral("/feed"))).body, QByteArray("words"));
    QCOMPARE(m_site->sent(), QList<QByteArray>{QByteArray()});
    QCOMPARE(m_site->store.reads, 0);
}

void TestSignInTransport::aPasswordIsSentOnceItIsAskedFor()
{
    m_site->expected = rightHeader;
    m_site->signIn(QStringLiteral("/feed"), password("secret"));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(required(m_site->get(QStringLiteral("/feed/clarion.json"))).body, QByteArray("words"));
    // Refused once; known from then on, without the keychain.
    QCOMPARE(m_site->sent(), (QList<QByteArray>{QByteArray(), rightHeader, rightHeader, rightHeader}));
    QCOMPARE(m_site->store.reads, 1);
}

void TestSignInTransport::aTokenIsSentOnceItIsAskedFor()
{
    m_site->expected = "Bearer t0ken";
    m_site->signIn(QStringLiteral("/feed"), required(FeedCredential::bearer(QStringLiteral("t0ken"))));
    QCOMPARE(required(m_site->get(QStringLiteral("/feed"))).body, QByteArray("words"));
    QCOMPARE(m_site->sent(), (QList<QByteArray>{QByteArray(), QByteArray("Bearer t0ken")}));
}

void TestSignInTransport::aWrongPasswordIsTriedOnceARequest()
{
    m_site->expected = rightHeader;
    m_site->signIn(QStringLiteral("/feed"), password("wrong"));
    const auto refused = m_site->get(QStringLiteral("/feed"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::CredentialsNeeded);
    QCOMPARE(m_site->server.requests.size(), size_t(2));
    QVERIFY(!refused.error().detail.contains(QLatin1String("wrong")));
    // The same answer to the same password is not asked for twice.
    QVERIFY(!m_site->get(QStringLiteral("/feed")));
    QCOMPARE(m_site->server.requests.size(), size_t(3));
    QCOMPARE(m_site->store.reads, 1);
}

void TestSignInTransport::whereNobodySignedInItIsRefused()
{
    m_site->expected = rightHeader;
    const auto refused = m_site->get(QStringLiteral("/feed"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::CredentialsNeeded);
    QCOMPARE(m_site->sent(), QList<QByteArray>{QByteArray()});
}

void TestSignInTransport::aKeychainThatDoesNotAnswerIsARefusal()
{
    m_site->expected = rightHeader;
    m_site->signIn(QStringLiteral("/feed"), password("secret"));
    m_site->store.fails = true;
    const auto refused = m_site->get(QStringLiteral("/feed"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::CredentialsNeeded);
    m_site->store.fails = false;
    QVERIFY(m_site->get(QStringLiteral("/feed")));
}

void TestSignInTransport::whatLiesBelowTheFeedIsSignedInToo_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isBelow");
    QTest::newRow("the folder itself") << QStringLiteral("/feed/") << true;
    QTest::newRow("without its slash") << QStringLiteral("/feed") << true;
    QTest::newRow("a file in it") << QStringLiteral("/feed/snapshot/abc.json.gz") << true;
    QTest::newRow("one that begins alike") << QStringLiteral("/feeds/clarion.json") << false;
    QTest::newRow("the folder above") << QStringLiteral("/") << false;
    QTest::newRow("another one") << QStringLiteral("/other/clarion.json") << false;
}

void TestSignInTransport::whatLiesBelowTheFeedIsSignedInToo()
{
    QFETCH(QString, path);
    QFETCH(bool, isBelow);
    m_site->expected = rightHeader;
    m_site->signIn(QStringLiteral("/feed/"), password("secret"));
    QVERIFY(m_site->get(QStringLiteral("/feed/clarion.json")));
    m_site->server.requests.clear();
    QCOMPARE(m_site->get(path).has_value(), isBelow);
    QCOMPARE(m_site->sent(), QList<QByteArray>{isBelow ? rightHeader : QByteArray()});
}

void TestSignInTransport::signingOutAndInAgainCountsFromTheNextRequestOn()
{
    m_site->expected = rightHeader;
    m_site->signIn(QStringLiteral("/feed"), password("wrong"));
    QVERIFY(!m_site->get(QStringLiteral("/feed")));
    m_site->signIn(QStringLiteral("/feed"), password("secret"));
    m_site->signIns->forget();
    QVERIFY(m_site->get(QStringLiteral("/feed")));
    required(m_site->store.remove(credentialKey(m_site->server.url(QStringLiteral("/feed")).toString())));
    m_site->signIns->forget();
    QVERIFY(!m_site->get(QStringLiteral("/feed")));
}

void TestSignInTransport::aGivenHeaderIsLeftAlone()
{
    m_site->expected = rightHeader;
    m_site->signIn(QStringLiteral("/feed"), password("secret"));
    TransportRequest request{m_site->server.url(QStringLiteral("/feed")), {}, 1000};
    request.authorization = "Bearer given";
    QVERIFY(!m_site->transport->get(request, {}, {}));
    QCOMPARE(m_site->sent(), QList<QByteArray>{QByteArray("Bearer given")});
}

QTEST_GUILESS_MAIN(TestSignInTransport)
#include "tst_signintransport.moc"
