#include "base/gzip.h"
#include "library/itemmarks.h"
#include "support/required.h"
#include "support/weboffice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <atomic>
#include <utility>

using namespace clarion;

/// What societies publish on the web, brought from a real server of the test's own: each entry once, whatever happens.
class TestWebSync : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void theFirstSyncReadsEveryEntry();
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

private:
    TestAuthority m_authority;
    TestAuthority::Certificate m_certificate;
    std::unique_ptr<WebOffice> m_office;
};

void TestWebSync::initTestCase()
{
    if (!TestAuthority::isAvailable())
        QSKIP("openssl is not installed");
    m_certificate = m_authority.issue(QStringLiteral("localhost"));
}

void TestWebSync::init()
{
    m_office = std::make_unique<WebOffice>(m_certificate, m_authority.caFile());
}

void TestWebSync::cleanup()
{
    if (m_office)
        QVERIFY(m_office->isIndexSound());
    m_office.reset();
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
    std::vector<RssEntry> entries = entriesNumbered(1, 3000);
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
        WebOffice office(m_certificate, m_authority.caFile());
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

QTEST_GUILESS_MAIN(TestWebSync)
#include "tst_websync.moc"
