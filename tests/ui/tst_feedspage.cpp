#include "feed/feedlink.h"
#include "feed/feedsync.h"
#include "feeds/addfeeddialog.h"
#include "feeds/feedmodel.h"
#include "shared/rowdelegate.h"
#include "storage/query.h"
#include "support/feedfolder.h"
#include "support/program.h"
#include "support/required.h"
#include "ui/person.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QTcpServer>
#include <QTest>
#include <QToolButton>

using namespace clarion;

namespace {

/// Keeps the writer busy, and with it every sync that has something to write.
class Held {
public:
    explicit Held(Desk& desk)
    {
        (void)desk.workspace()->writer().run([mayGoOn = m_mayGoOn](Transaction&) -> Result<void> {
            mayGoOn->acquire();
            return {};
        });
    }
    ~Held() { m_mayGoOn->release(); }
    Held(const Held&) = delete;
    Held& operator=(const Held&) = delete;
    void release() const { m_mayGoOn->release(); }

private:
    std::shared_ptr<QSemaphore> m_mayGoOn = std::make_shared<QSemaphore>();
};

} // namespace

/// The clock stands at Tuesday 24 November 2026, 10:00; the workshop's feed is followed.
class TestFeedsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(); }

    void aFeedShowsWhatItIsAndWhatItBrought();
    void aFeedIsAddedByWhateverWasPasted_data();
    void aFeedIsAddedByWhateverWasPasted();
    void aWrongKeyIsToldAndTheTextStays();
    void aWebsiteIsSubscribedAndCalledUnsigned();
    void everyStateHasAWordAndASentence_data();
    void everyStateHasAWordAndASentence();
    void checkNowBringsWhatIsNew();
    void removingKeepsWhatWasUsed();
    void aRemovedFeedIsFollowedAgain();
    void aFeedIsAddedAfterASyncThatIsRunning();
    void cancellingWhatWaitsLeavesTheSyncRunning();
    void goingOfflineDropsWhatWaits();
    void anErrorComesBackAfterWhatCanBeUndone();
    void theListOffersWhatCanBeDone();
    void aSignInIsForgotten();
    void aFeedFromTheFutureMakesTheClockDoubtful();
    void offlineNothingIsAskedOfTheNet();
    void aLinkIsCopiedThatAddsTheFeedElsewhere();
    void aChangedSourceIsShownBesideTheText();
    void aWithdrawnFigureKeepsAPostFromBeingReady();
    void modelsHoldWhatTheyPromise();

private:
    static QString addressOf(const FeedFolder& folder)
    {
        return folder.out() + QLatin1Char('#') + FeedFolder::key().publicKey().toBase64();
    }
    static QAbstractItemView* list(Desk& desk) { return the<QAbstractItemView>(desk.page(), "Feeds"); }
    static QStringList titles(Desk& desk)
    {
        QStringList all;
        for (int row = 0; row < list(desk)->model()->rowCount(); ++row)
            all << list(desk)->model()->index(row, 0).data().toString();
        return all;
    }
    static AddFeedDialog* dialog(Desk& desk)
    {
        for (AddFeedDialog* each : desk.window()->findChildren<AddFeedDialog*>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    /// Adds what the text says, as a person does.
    static void add(Desk& desk, const QString& text)
    {
        desk.window()->showPage(MainWindow::Feeds);
        press(desk.page(), "Add a feed");
        QTRY_VERIFY(dialog(desk));
        auto* field = the<QPlainTextEdit>(dialog(desk), "Feed");
        field->setPlainText(text);
        press(dialog(desk), "Add");
    }
    static void write(Desk& desk, const char* sql)
    {
        required(desk.workspace()->writer().runAndWait([sql](Transaction& transaction) -> Result<void> {
            Query query(transaction.database(), sql);
            transaction.changes().addAll(Subject::Feeds);
            transaction.changes().addAll(Subject::Library);
            return query.execute();
        }));
        desk.settle();
    }
};

void TestFeedsPage::aFeedShowsWhatItIsAndWhatItBrought()
{
    Desk desk;
    desk.window()->showPage(MainWindow::Feeds);
    QCOMPARE(titles(desk), QStringList{QStringLiteral("The Tarnwater workshop")});
    const QString words = wordsOn(desk.page());
    const Feed feed = required(desk.workspace()->feeds().all()).front();
    QVERIFY2(words.contains(QStringLiteral("Up to date")), qPrintable(words));
    QVERIFY(words.contains(feed.address));
    // Not the key's id, which anybody can give to a key of their own.
    QVERIFY2(words.contains(required(MinisignPublicKey::parse(feed.publicKey)).fingerprint()), qPrintable(words));
    QVERIFY(words.contains(QStringLiteral("%1 new").arg(feed.lastChanges.added)));
    auto* changes = the<QAbstractItemView>(desk.page(), "What the last sync changed");
    QCOMPARE(changes->model()->rowCount(), feed.lastChanges.added);
    // A change that can be read opens in the library.
    const QModelIndex first = changes->model()->index(0, 0);
    const QString title = first.data().toString();
    Q_EMIT changes->activated(first);
    QVERIFY(wordsOn(desk.page()).contains(title));
}

void TestFeedsPage::aFeedIsAddedByWhateverWasPasted_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::newRow("address and key") << QStringLiteral("%1");
    QTest::newRow("a link") << QStringLiteral("clarion:file://%1");
    QTest::newRow("a percent-encoded link") << QStringLiteral("clarion:%2");
    QTest::newRow("a QR code's text with broken lines") << QStringLiteral("  clarion:\nfile://%1\n");
}

void TestFeedsPage::aFeedIsAddedByWhateverWasPasted()
{
    QFETCH(QString, pattern);
    const FeedFolder folder;
    folder.build();
    Desk desk;
    const QString address = addressOf(folder);
    add(desk, pattern.contains(QLatin1String("%2"))
                  ? QStringLiteral("clarion:") + QString::fromLatin1(QUrl::toPercentEncoding(QStringLiteral("file://") + address))
                  : pattern.arg(address));
    QTRY_VERIFY(!dialog(desk));
    desk.settle();
    QTRY_VERIFY(titles(desk).contains(QStringLiteral("A feed for tests")));
    const Feed feed = required(desk.workspace()->feeds().find(FeedId(QStringLiteral("test-feed")))).value();
    QCOMPARE(feed.sequence, 1);
    QCOMPARE(list(desk)->currentIndex().data().toString(), QStringLiteral("A feed for tests"));
}

void TestFeedsPage::aWrongKeyIsToldAndTheTextStays()
{
    const FeedFolder folder;
    folder.build();
    Desk desk;
    const QString text = folder.out() + QLatin1Char('#') + MinisignSecretKey::create().publicKey().toBase64();
    add(desk, text);
    QTRY_VERIFY(wordsOn(dialog(desk)).contains(QStringLiteral("The key of")));
    QCOMPARE(the<QPlainTextEdit>(dialog(desk), "Feed")->toPlainText(), text);
    QCOMPARE(required(desk.workspace()->feeds().all()).size(), size_t(1));
    press(dialog(desk), "Cancel");
    QTRY_VERIFY(!dialog(desk));
}

void TestFeedsPage::aWebsiteIsSubscribedAndCalledUnsigned()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("society.xml"));
    writeFile(file, "<rss version=\"2.0\"><channel><title>Rural doctors</title><link>https://doctors.example/</link>"
                    "<item><title>A surgery closes</title><link>https://doctors.example/1</link><guid>1</guid>"
                    "<description>&lt;p&gt;It was the last one.&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src='https://doctors.example/x.png' width='400'&gt;</description></item>"
                    "</channel></rss>");
    Desk desk;
    add(desk, QStringLiteral("file://") + file);
    QTRY_VERIFY(!dialog(desk));
    desk.settle();
    QTRY_VERIFY(titles(desk).contains(QStringLiteral("Rural doctors")));
    const QString facts = wordsOn(desk.page());
    QVERIFY(facts.contains(QStringLiteral("nobody signs it")));
    // A website counts nothing and promises nothing.
    QVERIFY(!facts.contains(QStringLiteral("Sequence")) && !facts.contains(QStringLiteral("Valid until")));
    QCOMPARE(the<QAbstractItemView>(desk.page(), "What the last sync changed")->model()->index(0, 0).data().toString(),
             QStringLiteral("A surgery closes"));
    desk.window()->openItem(QStringLiteral("article"), ItemId(QStringLiteral("1")));
    desk.settle();
    const QString words = wordsOn(desk.page());
    QVERIFY2(words.contains(QStringLiteral("Nobody signed it")), qPrintable(words));
    // Nothing is fetched before the person asks for it.
    QVERIFY(seen<QPushButton>(desk.page(), QStringLiteral("Show 1 picture(s)")));
    press(desk.page(), "Use as a draft");
    desk.settle();
    QCOMPARE(desk.posts().front().text, QStringLiteral("A surgery closes\n\nhttps://doctors.example/1"));
}

void TestFeedsPage::everyStateHasAWordAndASentence_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* name, const char* sql, const char* word, const char* sentence) {
        QTest::newRow(name) << QByteArray(sql) << QString::fromUtf8(word) << QString::fromUtf8(sentence);
    };
    row("never read", "UPDATE feeds SET synced_at = NULL", "Not read yet", "comes with the first check");
    row("expired", "UPDATE feeds SET expires = 1700000000", "Expired", "has not renewed it since");
    row("failing", "UPDATE feeds SET trouble = 'failed', last_error = 'The host is gone.', next_check = 1795521600", "Not reached", "The host is gone. It is tried again");
    row("waiting", "UPDATE feeds SET trouble = 'failed', last_error = 'Busy.', host_wait = 1795521600", "Waiting", "asked to be left alone until");
    row("private", "UPDATE feeds SET trouble = 'sign_in', last_error = 'It wants a password.'", "Sign in", "It wants a password.");
    row("key withdrawn", "UPDATE feeds SET trouble = 'key_withdrawn', last_error = 'The key was withdrawn.'", "Key withdrawn", "The key was withdrawn.");
    row("forged", "UPDATE feeds SET trouble = 'distrusted', last_error = 'It is not signed by its publisher.'", "Not trusted", "not signed by its publisher");
    row("taken down", "UPDATE feeds SET trouble = 'gone', last_error = 'Gone.'", "Ended", "taken down for good");
}

void TestFeedsPage::everyStateHasAWordAndASentence()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, word);
    QFETCH(QString, sentence);
    Desk desk;
    desk.window()->showPage(MainWindow::Feeds);
    write(desk, sql.constData());
    desk.window()->showPage(MainWindow::Feeds);
    const QModelIndex index = list(desk)->model()->index(0, 0);
    QCOMPARE(index.data(RowDelegate::StateWordRole).toString(), word);
    QVERIFY(!index.data(RowDelegate::StateIconRole).toString().isEmpty());   // never by colour alone
    const QString words = wordsOn(desk.page());
    QVERIFY2(words.contains(word) && words.contains(sentence), qPrintable(words));
    QCOMPARE(seen<QPushButton>(desk.page(), QStringLiteral("Sign in…")) != nullptr, word == QLatin1String("Sign in"));
}

void TestFeedsPage::checkNowBringsWhatIsNew()
{
    const FeedFolder folder;
    folder.build();
    Desk desk;
    add(desk, addressOf(folder));
    QTRY_VERIFY(!dialog(desk));
    desk.settle();
    folder.write(QStringLiteral("messages/fresh.md"), "---\ntitle: Fresh from the press\ntopics: [press]\n---\nNews.\n");
    folder.build();
    press(desk.page(), "Check now");
    QTRY_COMPARE(required(desk.workspace()->feeds().find(FeedId(QStringLiteral("test-feed")))).value().sequence, 2);
    QTRY_VERIFY(wordsOn(desk.page()).contains(QStringLiteral("1 new")));
    auto* changes = the<QAbstractItemView>(desk.page(), "What the last sync changed");
    QTRY_COMPARE(changes->model()->index(0, 0).data().toString(), QStringLiteral("Fresh from the press"));
}

void TestFeedsPage::removingKeepsWhatWasUsed()
{
    Desk desk;
    desk.window()->openItem(QStringLiteral("policy"), ItemId(QStringLiteral("clean-rivers")));
    press(desk.page(), "Use as a draft");
    desk.settle();
    desk.window()->showPage(MainWindow::Feeds);
    press(desk.page(), "Remove…");
    QTRY_VERIFY(desk.window()->findChild<QMessageBox*>());
    press(desk.window()->findChild<QMessageBox*>(), "Remove");
    QTRY_VERIFY(required(desk.workspace()->feeds().all()).empty());
    desk.settle();
    QCOMPARE(desk.posts().size(), size_t(1));
    const FeedId workshop(QStringLiteral("workshop"));
    QVERIFY(required(desk.workspace()->library().item(QStringLiteral("policy"), ItemId(QStringLiteral("clean-rivers")), workshop)));
    QVERIFY(!required(desk.workspace()->library().item(QStringLiteral("policy"), ItemId(QStringLiteral("fair-pay-floor")), workshop)));
    QVERIFY(required(desk.workspace()->library().items(QStringLiteral("policy"), desk.workspace()->today())).empty());
}

void TestFeedsPage::aRemovedFeedIsFollowedAgain()
{
    Desk desk;
    desk.window()->showPage(MainWindow::Feeds);
    const Feed before = required(desk.workspace()->feeds().all()).front();
    press(desk.page(), "Remove…");
    QTRY_VERIFY(desk.window()->findChild<QMessageBox*>());
    press(desk.window()->findChild<QMessageBox*>(), "Remove");
    QTRY_VERIFY(required(desk.workspace()->feeds().all()).empty());
    desk.settle();
    QVERIFY(wordsOn(desk.window()).contains(QStringLiteral("is not followed any more")));
    press(desk.window(), "Follow again");
    QTRY_COMPARE(required(desk.workspace()->feeds().all()).size(), size_t(1));
    QTRY_COMPARE(required(desk.workspace()->feeds().all()).front().sequence, before.sequence);
    desk.settle();
    QCOMPARE(titles(desk), QStringList{before.title});
    QCOMPARE(required(desk.workspace()->feeds().all()).front().publicKey, before.publicKey);
    QVERIFY(!required(desk.workspace()->library().items(QStringLiteral("policy"), desk.workspace()->today())).empty());
}

void TestFeedsPage::aFeedIsAddedAfterASyncThatIsRunning()
{
    const FeedFolder folder;
    folder.build();
    Desk desk;
    desk.window()->showPage(MainWindow::Feeds);
    write(desk, "UPDATE feeds SET snapshot = '', sequence = 0");
    const Held writer(desk);   // so the sync that has something to write cannot end
    press(desk.page(), "Check now");
    add(desk, addressOf(folder));
    QVERIFY(wordsOn(dialog(desk)).contains(QStringLiteral("A sync is running")));
    writer.release();
    QTRY_VERIFY(!dialog(desk));
    desk.settle();
    QTRY_VERIFY(titles(desk).contains(QStringLiteral("A feed for tests")));
    QTRY_COMPARE(required(desk.workspace()->feeds().find(FeedId(QStringLiteral("test-feed")))).value().sequence, 1);
}

void TestFeedsPage::cancellingWhatWaitsLeavesTheSyncRunning()
{
    const FeedFolder folder;
    folder.build();
    Desk desk;
    desk.window()->showPage(MainWindow::Feeds);
    write(desk, "UPDATE feeds SET snapshot = '', sequence = 0");
    const Held writer(desk);
    press(desk.page(), "Check now");
    add(desk, addressOf(folder));
    press(dialog(desk), "Cancel");
    QTRY_VERIFY(the<QPlainTextEdit>(dialog(desk), "Feed")->isEnabled());
    press(dialog(desk), "Cancel");
    QTRY_VERIFY(!dialog(desk));
    writer.release();
    QTRY_COMPARE(required(desk.workspace()->feeds().all()).front().sequence, 1);
    desk.settle();
    QCOMPARE(titles(desk).size(), 1);
}

void TestFeedsPage::goingOfflineDropsWhatWaits()
{
    QTcpServer silent;   // takes the call and says nothing
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    QTcpServer waiting;
    QVERIFY(waiting.listen(QHostAddress::LocalHost));
    const auto address = [](const QTcpServer& server) { return QStringLiteral("http://127.0.0.1:%1/feed/").arg(server.serverPort()); };
    Desk desk;
    desk.window()->showPage(MainWindow::Feeds);
    write(desk, qPrintable(QStringLiteral("UPDATE feeds SET address = '%1'").arg(address(silent))));
    press(desk.page(), "Check now");
    QTRY_VERIFY(silent.hasPendingConnections());
    add(desk, address(waiting));
    for (QAction* action : desk.window()->findChildren<QAction*>()) {
        if (action->text().contains(QLatin1String("ork offline")))
            action->setChecked(true);
    }
    // The dialog stays, with what was typed, and nobody was called.
    QTRY_VERIFY(the<QPlainTextEdit>(dialog(desk), "Feed")->isEnabled());
    QVERIFY(required(desk.workspace()->syncSettings()).workOffline);
    QVERIFY(!waiting.hasPendingConnections());
    press(dialog(desk), "Cancel");
    QTRY_VERIFY(!dialog(desk));
}

void TestFeedsPage::anErrorComesBackAfterWhatCanBeUndone()
{
    Desk desk;
    desk.window()->showPage(MainWindow::Feeds);
    write(desk, "UPDATE feeds SET address = 'https://127.0.0.1:9/feed/'");
    press(desk.page(), "Check now");
    QTRY_VERIFY(seen<QPushButton>(desk.window(), QStringLiteral("Copy details")));
    press(desk.page(), "Remove…");
    QTRY_VERIFY(desk.window()->findChild<QMessageBox*>());
    press(desk.window()->findChild<QMessageBox*>(), "Remove");
    QTRY_VERIFY(seen<QPushButton>(desk.window(), QStringLiteral("Follow again")));
    press(desk.window(), "Close");
    QVERIFY(seen<QPushButton>(desk.window(), QStringLiteral("Copy details")));
    press(desk.window(), "Close");
    QVERIFY(!seen<QPushButton>(desk.window(), QStringLiteral("Copy details")));
}

void TestFeedsPage::theListOffersWhatCanBeDone()
{
    Desk desk;
    desk.window()->showPage(MainWindow::Feeds);
    QTest::keyClick(list(desk), Qt::Key_Return);
    QCOMPARE(spokenName(QApplication::focusWidget()), QStringLiteral("Check now"));
    const QPoint place = list(desk)->visualRect(list(desk)->currentIndex()).center();
    Q_EMIT list(desk)->customContextMenuRequested(place);
    auto* menu = list(desk)->findChild<QMenu*>();
    QVERIFY(menu && menu->isVisible());
    QStringList offered;
    for (const QAction* action : menu->actions())
        offered << action->text();
    QCOMPARE(offered, (QStringList{QStringLiteral("Check now"), QStringLiteral("Remove…")}));
    menu->actions().last()->trigger();
    QTRY_VERIFY(desk.window()->findChild<QMessageBox*>());
    menu->close();
    press(desk.window()->findChild<QMessageBox*>(), "Cancel");
    QCOMPARE(titles(desk).size(), 1);
}

void TestFeedsPage::aSignInIsForgotten()
{
    Desk desk;
    desk.window()->showPage(MainWindow::Feeds);
    // What lies on this computer asks for none.
    QVERIFY(!seen<QToolButton>(desk.page(), QStringLiteral("More about this feed")));
    write(desk, "UPDATE feeds SET address = 'https://127.0.0.1:9/feed/'");
    QTRY_VERIFY(seen<QToolButton>(desk.page(), QStringLiteral("More about this feed")));
    for (QAction* action : the<QToolButton>(desk.page(), "More about this feed")->menu()->actions()) {
        if (action->text() == QLatin1String("Forget the sign-in"))
            action->trigger();
    }
    QTRY_VERIFY_WITH_TIMEOUT(wordsOn(desk.window()).contains(QStringLiteral("is forgotten")), 30'000);
}

void TestFeedsPage::aFeedFromTheFutureMakesTheClockDoubtful()
{
    Desk desk;
    desk.window()->showPage(MainWindow::Feeds);
    QVERIFY(!wordsOn(desk.page()).contains(QStringLiteral("yet to come")));
    write(desk, "UPDATE feeds SET published = unixepoch('2026-12-24')");
    QTRY_VERIFY(wordsOn(desk.page()).contains(QStringLiteral("yet to come: is the date of this computer right?")));
}

void TestFeedsPage::offlineNothingIsAskedOfTheNet()
{
    Desk desk;
    desk.window()->showPage(MainWindow::Feeds);
    press(desk.page(), "Work offline");
    QTRY_VERIFY(required(desk.workspace()->syncSettings()).workOffline);
    desk.settle();
    QVERIFY(wordsOn(desk.page()).contains(QStringLiteral("Working offline")));
    add(desk, QStringLiteral("https://127.0.0.1:9/feed/#") + FeedFolder::key().publicKey().toBase64());
    QTRY_VERIFY(wordsOn(dialog(desk)).contains(QStringLiteral("You are working offline")));
    press(dialog(desk), "Cancel");
    // What lies on this computer needs no network.
    const FeedFolder folder;
    folder.build();
    add(desk, addressOf(folder));
    QTRY_VERIFY(!dialog(desk));
    desk.restart();
    QVERIFY(required(desk.workspace()->syncSettings()).workOffline);
}

void TestFeedsPage::aLinkIsCopiedThatAddsTheFeedElsewhere()
{
    Desk desk;
    desk.window()->showPage(MainWindow::Feeds);
    // What lies on this computer is nothing to pass on.
    QVERIFY(!seen<QPushButton>(desk.page(), QStringLiteral("Copy link")));
    write(desk, "UPDATE feeds SET address = 'https://feeds.example.org/workshop/'");
    desk.window()->showPage(MainWindow::Feeds);
    press(desk.page(), "Copy link");
    const Feed feed = required(desk.workspace()->feeds().all()).front();
    const FeedLink link = required(parseFeedLink(QGuiApplication::clipboard()->text()));
    QVERIFY(link.feed);
    QCOMPARE(link.feed->key.toBase64(), feed.publicKey);
    QCOMPARE(link.feed->folder.toString(), feed.address);
}

void TestFeedsPage::aChangedSourceIsShownBesideTheText()
{
    Desk desk;
    desk.window()->openItem(QStringLiteral("policy"), ItemId(QStringLiteral("clean-rivers")));
    press(desk.page(), "Use as a draft");
    desk.settle();
    const PostId id = desk.posts().front().id;
    write(desk, "UPDATE items SET rev = 2 WHERE id = 'clean-rivers'");
    desk.window()->showPage(MainWindow::Today);
    desk.settle();
    QVERIFY2(wordsOn(desk.page()).contains(QStringLiteral("what these were made from has changed (1)")), qPrintable(wordsOn(desk.page())));
    desk.window()->openPost(id);
    auto* problems = the<QAbstractItemView>(desk.page(), "Problems");
    const auto rows = problems->model()->match(problems->model()->index(0, 0), Qt::DisplayRole, QStringLiteral("has been updated"), 1, Qt::MatchContains);
    QCOMPARE(rows.size(), 1);
    QVERIFY(mainButton(desk.page())->isEnabled());
    QTest::mouseClick(problems->viewport(), Qt::LeftButton, {}, problems->visualRect(rows.first()).center());
    QTRY_VERIFY(QApplication::activeModalWidget() || desk.window()->findChild<QDialog*>());
    auto* compare = desk.window()->findChild<QDialog*>();
    QVERIFY(seen<QPlainTextEdit>(compare, QStringLiteral("Your text")));
    const QString before = desk.post(id).text;
    press(compare, "Keep mine");
    QTRY_COMPARE(desk.post(id).source.rev, 2);
    desk.settle();
    QCOMPARE(desk.post(id).text, before);
    QVERIFY(required(desk.workspace()->posts().behindTheirSource()).empty());
}

void TestFeedsPage::aWithdrawnFigureKeepsAPostFromBeingReady()
{
    Desk desk;
    Post post;
    post.network = QStringLiteral("facebook");
    post.text = QStringLiteral("Our classes are the largest.");
    post.source = {FeedId(QStringLiteral("workshop")), QStringLiteral("tool"), ItemId(QStringLiteral("class-sizes")), 1, {}};
    const PostId id = desk.add(post);
    desk.window()->openPost(id);
    QVERIFY(mainButton(desk.page())->isEnabled());
    write(desk, "UPDATE items SET withdrawn = 1, rev = 2, payload = json_set(payload, '$.withdrawn', "
                "json('{\"reason\":\"the figures were wrong\",\"replacedBy\":\"gp-waits\"}')) WHERE id = 'class-sizes'");
    QTRY_VERIFY(!mainButton(desk.page())->isEnabled());
    auto* problems = the<QAbstractItemView>(desk.page(), "Problems");
    const QString said = problems->model()->index(0, 0).data().toString();
    QVERIFY2(said.contains(QStringLiteral("the figures were wrong")) && said.contains(QStringLiteral("takes its place")), qPrintable(said));
    QCOMPARE(required(desk.workspace()->posts().behindTheirSource()).size(), size_t(1));
    // It is no longer offered.
    const auto tools = required(desk.workspace()->library().items(QStringLiteral("tool"), desk.workspace()->today()));
    QVERIFY(std::none_of(tools.begin(), tools.end(), [](const Item& tool) { return tool.id.text() == QLatin1String("class-sizes"); }));
}

void TestFeedsPage::modelsHoldWhatTheyPromise()
{
    FeedModel feeds;
    QAbstractItemModelTester feedTester(&feeds, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QDateTime now(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC);
    QCOMPARE(feeds.rowCount(), 0);
    Feed a;
    a.id = FeedId(QStringLiteral("a"));
    a.title = QStringLiteral("<b>A</b>");
    Feed b;
    b.id = FeedId(QStringLiteral("b"));
    feeds.setFeeds({a, b}, now);
    QCOMPARE(feeds.rowCount(), 2);
    QCOMPARE(feeds.rowCount(feeds.index(0)), 0);
    QCOMPARE(feeds.rowOf(b.id), 1);
    QCOMPARE(feeds.rowOf(FeedId(QStringLiteral("c"))), -1);
    QVERIFY(!feeds.index(2).isValid());
    QVERIFY(!feeds.data({}, Qt::DisplayRole).isValid());
    const QPersistentModelIndex second = feeds.index(1);
    b.title = QStringLiteral("B, renamed");
    feeds.setFeeds({a, b}, now);
    QCOMPARE(second.data().toString(), QStringLiteral("B, renamed"));   // the same feeds stay selected

    ChangeModel changes;
    QAbstractItemModelTester changeTester(&changes, QAbstractItemModelTester::FailureReportingMode::QtTest);
    changes.setChanges({{FeedChange::Kind::Withdrawn, QStringLiteral("tool"), ItemId(QStringLiteral("t")), QStringLiteral("T")},
                        {FeedChange::Kind::Added, QStringLiteral("dataset"), ItemId(QStringLiteral("d")), QString()}});
    QCOMPARE(changes.rowCount(), 2);
    QVERIFY(!changes.index(0).data(ChangeModel::IsThereRole).toBool());
    QCOMPARE(changes.index(1).data().toString(), QStringLiteral("d"));
    QVERIFY(!changes.index(1).data(ChangeModel::IsThereRole).toBool());
    QVERIFY(!changes.index(2).isValid());
}

QTEST_MAIN(TestFeedsPage)
#include "tst_feedspage.moc"
