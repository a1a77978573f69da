#include "feed/feedcredential.h"

#include "secrets/memorysecretstore.h"
#include "support/required.h"

#include <QTest>

using namespace clarion;

class TestFeedCredential : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headersAreAsTheStandardsWriteThem();
    void whatCouldBreakAHeaderIsRefused_data();
    void whatCouldBreakAHeaderIsRefused();
    void aCredentialIsWrittenAndReadAlike_data();
    void aCredentialIsWrittenAndReadAlike();
    void damagedEntriesAreRefused_data();
    void damagedEntriesAreRefused();
    void oneFeedHasOneKey_data();
    void oneFeedHasOneKey();
    void theCredentialOfAnAddressIsFound();
};

namespace {

QString wide(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

void TestFeedCredential::headersAreAsTheStandardsWriteThem()
{
    // The examples of RFC 7617 (2 and 2.1) and RFC 6750 (2.1).
    QCOMPARE(required(FeedCredential::basic(wide("Aladdin"), wide("open sesame"))).authorizationHeader(),
             QByteArray("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="));
    QCOMPARE(required(FeedCredential::basic(wide("test"), wide("123£"))).authorizationHeader(), QByteArray("Basic dGVzdDoxMjPCow=="));
    QCOMPARE(required(FeedCredential::bearer(wide("mF_9.B5f-4.1JqM"))).authorizationHeader(), QByteArray("Bearer mF_9.B5f-4.1JqM"));
    QCOMPARE(FeedCredential().authorizationHeader(), QByteArray());
}

void TestFeedCredential::whatCouldBreakAHeaderIsRefused_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("secret");
    QTest::newRow("a colon in the name") << wide("offi:cer") << wide("secret");
    QTest::newRow("no name") << QString() << wide("secret");
    QTest::newRow("no password") << wide("officer") << QString();
    QTest::newRow("a new line in the name") << wide("officer\nX-Evil: 1") << wide("secret");
    QTest::newRow("a new line in the password") << wide("officer") << wide("sec\r\nret");
    QTest::newRow("a control character") << wide("officer") << wide("sec\x07ret");
    QTest::newRow("a deleted character") << wide("officer") << wide("sec\x7fret");
    QTest::newRow("a control character beyond ASCII") << wide("officer") << wide("sec\xc2\x85ret");
    QTest::newRow("a null") << wide("officer") << QString(wide("sec") + QChar(0));
    QTest::newRow("a whole book") << wide("officer") << QString(100'000, QLatin1Char('x'));
}

void TestFeedCredential::whatCouldBreakAHeaderIsRefused()
{
    QFETCH(QString, user);
    QFETCH(QString, secret);
    const auto basic = FeedCredential::basic(user, secret);
    QVERIFY(!basic);
    QCOMPARE(basic.error().code, ErrorCode::InvalidArgument);
    QVERIFY(secret.isEmpty() || !(basic.error().subject + basic.error().detail).contains(secret));
    if (user == wide("officer"))
        QVERIFY(!FeedCredential::bearer(secret));
    QVERIFY(!FeedCredential::bearer(wide("two words")));
    QVERIFY(!FeedCredential::bearer(wide("tokén")));
}

void TestFeedCredential::aCredentialIsWrittenAndReadAlike_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("secret");
    QTest::newRow("nothing") << 0 << QString() << QString();
    QTest::newRow("a password") << 1 << wide("officer") << wide("secret: \"quoted\" \\ and más 🌹");
    QTest::newRow("a token") << 2 << QString() << wide("1|abc~DEF==");
}

void TestFeedCredential::aCredentialIsWrittenAndReadAlike()
{
    QFETCH(int, kind);
    QFETCH(QString, user);
    QFETCH(QString, secret);
    const FeedCredential credential{static_cast<FeedCredential::Kind>(kind), user, secret};
    QCOMPARE(required(FeedCredential::fromText(credential.toText())), credential);
}

void TestFeedCredential::damagedEntriesAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a bare password") << wide("secret");
    QTest::newRow("another kind") << wide("{\"kind\":\"digest\",\"secret\":\"x\"}");
    QTest::newRow("no name") << wide("{\"kind\":\"basic\",\"secret\":\"x\"}");
    QTest::newRow("no password") << wide("{\"kind\":\"basic\",\"user\":\"x\"}");
    QTest::newRow("a new line slipped in") << wide("{\"kind\":\"bearer\",\"secret\":\"x\\r\\nX-Evil: 1\"}");
}

void TestFeedCredential::damagedEntriesAreRefused()
{
    QFETCH(QString, text);
    QVERIFY(!FeedCredential::fromText(text));
    MemorySecretStore store;
    QVERIFY(store.write(credentialKey(wide("https://example.org/feed/")), text));
    const auto credential = credentialFor(store, wide("https://example.org/feed/"));
    QVERIFY(!credential);
    QCOMPARE(credential.error().subject, wide("https://example.org/feed/"));
}

void TestFeedCredential::oneFeedHasOneKey_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("key");
    const auto row = [](const char* address, const char* key) { QTest::newRow(address) << wide(address) << wide(key); };
    row("https://example.org/feed/", "https://example.org/feed");
    row("https://example.org/feed", "https://example.org/feed");
    row(" HTTPS://Example.org/feed/clarion.json ", "https://example.org/feed");
    row("https://example.org/feed/#RWQkey", "https://example.org/feed");
    row("https://example.org:443/feed/", "https://example.org/feed");
    row("https://example.org:8443/feed/", "https://example.org:8443/feed");
    row("https://example.org", "https://example.org");
    row("https://example.org/Feed/", "https://example.org/Feed");
    row("https://example.org/feed.xml?tag=a", "https://example.org/feed.xml?tag=a");
    row("http://127.0.0.1:8080/", "http://127.0.0.1:8080");
    row("http://example.org/feed/", "");
    row("https://officer:secret@example.org/feed/", "");
    row("file:///srv/feed/", "");
    row("qrc:/clarion/workshop/", "");
    row("national", "");
}

void TestFeedCredential::oneFeedHasOneKey()
{
    QFETCH(QString, address);
    QFETCH(QString, key);
    QCOMPARE(credentialKey(address), key);
}

void TestFeedCredential::theCredentialOfAnAddressIsFound()
{
    MemorySecretStore store;
    const FeedCredential credential = required(FeedCredential::basic(wide("officer"), wide("secret")));
    QVERIFY(store.write(credentialKey(wide("https://example.org/feed")), credential.toText()));
    QCOMPARE(required(credentialFor(store, wide("https://example.org/feed/"))), std::optional(credential));
    QCOMPARE(required(credentialFor(store, wide("https://example.org/"))), std::nullopt);
    QCOMPARE(required(credentialFor(store, wide("https://example.org.evil.example/feed"))), std::nullopt);
    QCOMPARE(required(credentialFor(store, wide("qrc:/clarion/workshop/"))), std::nullopt);
    QVERIFY(store.remove(credentialKey(wide("https://example.org/feed"))));
    QCOMPARE(required(credentialFor(store, wide("https://example.org/feed/"))), std::nullopt);
}

QTEST_APPLESS_MAIN(TestFeedCredential)
#include "tst_feedcredential.moc"
