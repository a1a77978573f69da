#include "feed/feedaddress.h"

#include "support/feedfolder.h"
#include "support/required.h"

#include <QDir>
#include <QTest>

using namespace clarion;

class TestFeedAddress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAddressIsReadAndWrittenAlike_data();
    void anAddressIsReadAndWrittenAlike();
    void wrongAddressesAreRefused_data();
    void wrongAddressesAreRefused();
    void aBrokenKeyIsTheKeysFault_data();
    void aBrokenKeyIsTheKeysFault();
    void aPlainPathIsAFolderOfThisComputer();
    void filesLieInTheFolder();

private:
    const QString m_key = FeedFolder::key().publicKey().toBase64();
};

void TestFeedAddress::anAddressIsReadAndWrittenAlike_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("folder");
    const auto row = [](const char* title, const char* place, const char* folder) {
        QTest::newRow(title) << QString::fromUtf8(place) << QString::fromUtf8(folder);
    };
    row("a folder", "https://example.org/feed/", "https://example.org/feed/");
    row("a folder without the slash", "https://example.org/feed", "https://example.org/feed/");
    row("a bare host", "https://example.org", "https://example.org/");
    row("the manifest itself", "https://example.org/feed/clarion.json", "https://example.org/feed/");
    row("the manifest at the top", "https://example.org/clarion.json", "https://example.org/");
    row("a port", "https://example.org:8443/feed/", "https://example.org:8443/feed/");
    row("capitals in scheme and host", "HTTPS://Example.ORG/Feed/", "https://example.org/Feed/");
    row("a query, which no static host needs", "https://example.org/feed/?utm_source=mail", "https://example.org/feed/");
    row("another fragment before the key", "https://example.org/feed/#top", "https://example.org/feed/");
    row("an escaped blank", "https://example.org/a%20b/", "https://example.org/a%20b/");
    row("plain http on this computer", "http://127.0.0.1:8080/", "http://127.0.0.1:8080/");
    row("plain http on this computer, by name", "http://localhost:8080/feed", "http://localhost:8080/feed/");
    row("plain http on this computer, by IPv6", "http://[::1]:8080/", "http://[::1]:8080/");
    row("a file address", "file:///srv/feed", "file:///srv/feed/");
    row("a feed inside of the program", "qrc:/clarion/workshop/", "qrc:/clarion/workshop/");
}

void TestFeedAddress::anAddressIsReadAndWrittenAlike()
{
    QFETCH(QString, place);
    QFETCH(QString, folder);
    const auto address = FeedAddress::parse(QStringLiteral("  %1#%2\n").arg(place, m_key));
    QVERIFY2(address, qPrintable(address ? QString() : address.error().detail));
    QCOMPARE(address->folder.toString(QUrl::FullyEncoded), folder);
    QCOMPARE(address->key, FeedFolder::key().publicKey());
    QCOMPARE(address->toText(), folder + QLatin1Char('#') + m_key);
    const auto again = FeedAddress::parse(address->toText());
    QVERIFY(again);
    QCOMPARE(again->folder, address->folder);
}

void TestFeedAddress::wrongAddressesAreRefused_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [this](const char* title, const char* place) {
        QTest::newRow(title) << QString::fromUtf8(place) + QLatin1Char('#') + m_key;
    };
    row("plain http", "http://example.org/feed/");
    row("plain http in the house", "http://192.168.1.2/feed/");
    row("plain http to a name that begins like this computer", "http://localhost.example.org/");
    row("plain http to an address that begins like this computer", "http://127.0.0.1.example.org/");
    row("plain http to anybody", "http://0.0.0.0:8080/");
    row("plain http on this computer with a password", "http://officer:secret@127.0.0.1:8080/");
    row("ftp", "ftp://example.org/feed/");
    row("a script", "javascript:alert(1)");
    row("data", "data:text/plain,hello");
    row("a name and password", "https://officer:secret@example.org/feed/");
    row("a name", "https://officer@example.org/feed/");
    row("no host", "https:///feed/");
    row("no scheme", "example.org/feed/");
    row("a host that looks like a scheme", "example.org:443/feed/");
    row("a blank in the host", "https://exam ple.org/feed/");
    row("a folder that is not there", "/no/such/folder");
    row("nothing", "");
    QTest::newRow("no key") << QStringLiteral("https://example.org/feed/");
    QTest::newRow("an empty key") << QStringLiteral("https://example.org/feed/#");
    QTest::newRow("no text at all") << QString();
}

void TestFeedAddress::wrongAddressesAreRefused()
{
    QFETCH(QString, text);
    const auto address = FeedAddress::parse(text);
    QVERIFY2(!address, qPrintable(address ? address->toText() : QString()));
    QCOMPARE(address.error().code, ErrorCode::InvalidArgument);
    QVERIFY(!address.error().detail.isEmpty());
}

void TestFeedAddress::aBrokenKeyIsTheKeysFault_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("cut") << m_key.chopped(1);
    QTest::newRow("one letter more") << m_key + QLatin1Char('A');
    QTest::newRow("no base64") << QStringLiteral("hello");
    QTest::newRow("another algorithm") << QString(m_key).replace(0, 2, QStringLiteral("Ab"));
    QTest::newRow("a blank inside") << QString(m_key).insert(20, QLatin1Char(' '));
}

void TestFeedAddress::aBrokenKeyIsTheKeysFault()
{
    QFETCH(QString, key);
    const auto address = FeedAddress::parse(QStringLiteral("https://example.org/feed/#") + key);
    QVERIFY(!address);
    QCOMPARE(address.error().code, ErrorCode::KeyInvalid);
}

void TestFeedAddress::aPlainPathIsAFolderOfThisComputer()
{
    const QTemporaryDir dir;
    const QString place = dir.filePath(QStringLiteral("a feed #1, 100%"));
    QVERIFY(QDir().mkpath(place));
    const auto address = FeedAddress::parse(place + QLatin1Char('#') + m_key);
    QVERIFY(address);
    QCOMPARE(address->folder.toLocalFile(), place + QLatin1Char('/'));
    const auto again = FeedAddress::parse(address->toText());
    QVERIFY(again);
    QCOMPARE(again->file(QStringLiteral("clarion.json")).toLocalFile(), place + QStringLiteral("/clarion.json"));
}

void TestFeedAddress::filesLieInTheFolder()
{
    const FeedAddress address = required(FeedAddress::parse(QStringLiteral("https://example.org/a/b#") + m_key));
    QCOMPARE(address.file(QStringLiteral("data/x.csv.gz")), QUrl(QStringLiteral("https://example.org/a/b/data/x.csv.gz")));
}

QTEST_APPLESS_MAIN(TestFeedAddress)
#include "tst_feedaddress.moc"
