#include "feed/feedlink.h"
#include "support/required.h"

#include <QTest>

using namespace clarion;

class TestFeedLink : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFeedIsFoundInWhatPeoplePaste_data();
    void aFeedIsFoundInWhatPeoplePaste();
    void aWebsiteIsFoundInWhatPeoplePaste_data();
    void aWebsiteIsFoundInWhatPeoplePaste();
    void whatIsNeitherIsRefused_data();
    void whatIsNeitherIsRefused();
    void aLinkReadsBack();
};

static const QString key = MinisignSecretKey::create().publicKey().toBase64();

void TestFeedLink::aFeedIsFoundInWhatPeoplePaste_data()
{
    QTest::addColumn<QString>("text");
    const QString address = QStringLiteral("https://feeds.example.org/national/#") + key;
    QTest::newRow("as it is") << address;
    QTest::newRow("with blanks around") << QStringLiteral("\n  %1\t").arg(address);
    QTest::newRow("a link") << QStringLiteral("clarion:") + address;
    QTest::newRow("a link with slashes") << QStringLiteral("CLARION://") + address;
    QTest::newRow("an encoded link") << QStringLiteral("clarion:") + QString::fromLatin1(QUrl::toPercentEncoding(address));
    QTest::newRow("broken by a mail program") << address.left(30) + QStringLiteral("\n") + address.mid(30, 25) + QStringLiteral("\r\n ") + address.mid(55);
    QTest::newRow("in a sentence") << QStringLiteral("Dear all, add %1 in Clarion today, please.").arg(address);
    QTest::newRow("the manifest's own address") << QStringLiteral("https://feeds.example.org/national/clarion.json#") + key;
}

void TestFeedLink::aFeedIsFoundInWhatPeoplePaste()
{
    QFETCH(QString, text);
    const FeedLink link = required(parseFeedLink(text));
    QVERIFY(link.feed);
    QCOMPARE(link.feed->folder.toString(), QStringLiteral("https://feeds.example.org/national/"));
    QCOMPARE(link.feed->key.toBase64(), key);
    QVERIFY(link.website.isEmpty());
}

void TestFeedLink::aWebsiteIsFoundInWhatPeoplePaste_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("website");
    QTest::newRow("an address") << QStringLiteral("https://www.society.example/news/") << QStringLiteral("https://www.society.example/news/");
    QTest::newRow("without a scheme") << QStringLiteral("society.example") << QStringLiteral("society.example");
    QTest::newRow("with a port") << QStringLiteral("society.example:8443/rss") << QStringLiteral("society.example:8443/rss");
    QTest::newRow("feed:") << QStringLiteral("feed://society.example/rss") << QStringLiteral("feed://society.example/rss");
    QTest::newRow("in a sentence") << QStringLiteral("Look at https://society.example/feed.") << QStringLiteral("https://society.example/feed");
}

void TestFeedLink::aWebsiteIsFoundInWhatPeoplePaste()
{
    QFETCH(QString, text);
    QFETCH(QString, website);
    const FeedLink link = required(parseFeedLink(text));
    QVERIFY(!link.feed);
    QCOMPARE(link.website, website);
}

void TestFeedLink::whatIsNeitherIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nothing") << QString() << ErrorCode::InvalidArgument;
    QTest::newRow("a word") << QStringLiteral("hello") << ErrorCode::InvalidArgument;
    QTest::newRow("half a key") << QStringLiteral("https://feeds.example.org/#RWQabc") << ErrorCode::KeyInvalid;
    QTest::newRow("a feed without encryption") << QStringLiteral("http://feeds.example.org/#") + key << ErrorCode::InvalidArgument;
    QTest::newRow("a megabyte") << QString(1 << 20, QLatin1Char(' ')) << ErrorCode::InvalidArgument;
}

void TestFeedLink::whatIsNeitherIsRefused()
{
    QFETCH(QString, text);
    QFETCH(ErrorCode, code);
    const auto link = parseFeedLink(text);
    QVERIFY(!link);
    QCOMPARE(link.error().code, code);
}

void TestFeedLink::aLinkReadsBack()
{
    const FeedAddress address = required(FeedAddress::parse(QStringLiteral("https://feeds.example.org/gogledd%20cymru/#") + key));
    const FeedLink link = required(parseFeedLink(feedLinkText(address)));
    QVERIFY(link.feed);
    QCOMPARE(link.feed->toText(), address.toText());
}

QTEST_GUILESS_MAIN(TestFeedLink)
#include "tst_feedlink.moc"
