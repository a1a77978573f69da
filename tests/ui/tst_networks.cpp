#include "checks/postchecks.h"
#include "support/required.h"
#include "ui/person.h"

#include <QDateEdit>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

using namespace clarion;

/// One post for several networks: the same words, or words of its own.
class TestNetworks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(); }

    void aPostGoesToAnotherNetworkToo();
    void whatIsTypedGoesToAllThatShareIt();
    void aNetworkGetsWordsOfItsOwnAndGoesBack();
    void theTightestNetworkIsNamed();
    void thoseOfOneTimeMoveTogether();
    void readyTakesTheOthersAlongWhereNothingKeepsThem();
    void typingIsUndoneOnAllOfThem();
    void aPostedOneIsLeftAsItIs();

private:
    static QPlainTextEdit* text(Desk& desk) { return the<QPlainTextEdit>(desk.page(), "Text"); }
    static QTabBar* tabs(Desk& desk) { return the<QTabBar>(desk.page(), "Networks"); }
    static void alsoOn(Desk& desk, const char* network)
    {
        for (QAction* action : the<QPushButton>(desk.page(), "Also on…")->menu()->actions()) {
            if (action->text() == QLatin1String(network))
                action->trigger();
        }
        desk.settle();
    }
    static void turnTo(Desk& desk, const char* network)
    {
        for (int tab = 0; tab < tabs(desk)->count(); ++tab) {
            if (tabs(desk)->tabText(tab).startsWith(QLatin1String(network)))
                tabs(desk)->setCurrentIndex(tab);
        }
        desk.settle();
    }
    static Post on(Desk& desk, const char* network)
    {
        for (const Post& post : desk.posts()) {
            if (post.network == QLatin1String(network))
                return post;
        }
        qFatal("nothing is planned for %s", network);
    }
};

void TestNetworks::aPostGoesToAnotherNetworkToo()
{
    Desk desk;
    desk.window()->openPost(desk.add("Soup", "2026-11-26 18:30", PostStatus::Draft, "facebook"));
    QVERIFY(!seen<QTabBar>(desk.page(), QStringLiteral("Networks")));
    alsoOn(desk, "Bluesky");
    QTRY_COMPARE(desk.posts().size(), size_t{2});
    QTRY_COMPARE(tabs(desk)->count(), 2);
    QCOMPARE(on(desk, "bluesky").text, QStringLiteral("Soup"));
    QCOMPARE(on(desk, "bluesky").planned->toText(), QStringLiteral("2026-11-26 18:30"));
    QCOMPARE(on(desk, "bluesky").group, on(desk, "facebook").group);
    QVERIFY(wordsOn(desk.page()).contains(QStringLiteral("What you write here goes to Bluesky, too.")));
    press(desk.window(), "Undo");
    QTRY_COMPARE(desk.posts().size(), size_t{1});
    QTRY_VERIFY(!seen<QTabBar>(desk.page(), QStringLiteral("Networks")));
    press(desk.window(), "Redo");
    QTRY_COMPARE(desk.posts().size(), size_t{2});
}

void TestNetworks::whatIsTypedGoesToAllThatShareIt()
{
    Desk desk;
    desk.window()->openPost(desk.add("Soup", "", PostStatus::Draft, "facebook"));
    alsoOn(desk, "Bluesky");
    alsoOn(desk, "Mastodon");
    QTRY_COMPARE(tabs(desk)->count(), 3);
    text(desk)->moveCursor(QTextCursor::End);
    QTest::keyClicks(text(desk), QStringLiteral(" at seven"));
    QTRY_COMPARE(on(desk, "facebook").text, QStringLiteral("Soup at seven"));
    QCOMPARE(on(desk, "bluesky").text, QStringLiteral("Soup at seven"));
    QCOMPARE(on(desk, "mastodon").text, QStringLiteral("Soup at seven"));
    turnTo(desk, "Mastodon");
    QCOMPARE(text(desk)->toPlainText(), QStringLiteral("Soup at seven"));
}

void TestNetworks::aNetworkGetsWordsOfItsOwnAndGoesBack()
{
    Desk desk;
    desk.window()->openPost(desk.add("Soup", "", PostStatus::Draft, "facebook"));
    alsoOn(desk, "Bluesky");
    QTRY_COMPARE(tabs(desk)->count(), 2);
    turnTo(desk, "Bluesky");
    press(desk.page(), "Own words for Bluesky");
    QTRY_VERIFY(on(desk, "bluesky").isDetached);
    desk.settle();
    QTRY_VERIFY(wordsOn(desk.page()).contains(QStringLiteral("Bluesky has words of its own.")));
    text(desk)->moveCursor(QTextCursor::End);
    QTest::keyClicks(text(desk), QStringLiteral("!"));
    QTRY_COMPARE(on(desk, "bluesky").text, QStringLiteral("Soup!"));
    QCOMPARE(on(desk, "facebook").text, QStringLiteral("Soup"));
    press(desk.page(), "Back to the common text");
    QTRY_COMPARE(on(desk, "bluesky").text, QStringLiteral("Soup"));
    QTRY_COMPARE(text(desk)->toPlainText(), QStringLiteral("Soup"));
    QVERIFY(!on(desk, "bluesky").isDetached);
    press(desk.window(), "Undo");
    QTRY_COMPARE(on(desk, "bluesky").text, QStringLiteral("Soup!"));
    QVERIFY(on(desk, "bluesky").isDetached);
}

void TestNetworks::theTightestNetworkIsNamed()
{
    Desk desk;
    desk.window()->openPost(desk.add(qPrintable(QString(200, QLatin1Char('a'))), "", PostStatus::Draft, "facebook"));
    alsoOn(desk, "Bluesky");
    QTRY_VERIFY(wordsOn(desk.page()).contains(QStringLiteral("100 left on Bluesky")));
    alsoOn(desk, "X");
    QTRY_VERIFY(wordsOn(desk.page()).contains(QStringLiteral("80 left on X")));
}

void TestNetworks::thoseOfOneTimeMoveTogether()
{
    Desk desk;
    desk.window()->openPost(desk.add("Soup", "2026-11-26 18:30", PostStatus::Draft, "facebook"));
    alsoOn(desk, "Bluesky");
    alsoOn(desk, "Mastodon");
    QTRY_COMPARE(tabs(desk)->count(), 3);
    const PostId mastodon = on(desk, "mastodon").id;
    required(desk.workspace()->writer().runAndWait([&](Transaction& transaction) {
        return movePost(transaction, mastodon, LocalTime{QDate(2026, 11, 28), QTime(9, 0)}, desk.clock());
    }));
    desk.settle();
    the<QDateEdit>(desk.page(), "Date")->setDate(QDate(2026, 11, 30));
    QTRY_COMPARE(on(desk, "facebook").planned->toText(), QStringLiteral("2026-11-30 18:30"));
    QCOMPARE(on(desk, "bluesky").planned->toText(), QStringLiteral("2026-11-30 18:30"));
    QCOMPARE(on(desk, "mastodon").planned->toText(), QStringLiteral("2026-11-28 09:00"));
}

void TestNetworks::readyTakesTheOthersAlongWhereNothingKeepsThem()
{
    Desk desk;
    const QString words = withImprint(QString(220, QLatin1Char('a')), imprintOf(required(desk.workspace()->profile())));
    desk.window()->openPost(desk.add(qPrintable(words), "", PostStatus::Draft, "facebook"));
    alsoOn(desk, "Mastodon");
    alsoOn(desk, "X");
    QTRY_COMPARE(tabs(desk)->count(), 3);
    press(desk.page(), "Ready");
    QTRY_COMPARE(on(desk, "facebook").status, PostStatus::Ready);
    QCOMPARE(on(desk, "mastodon").status, PostStatus::Ready);
    QCOMPARE(on(desk, "x").status, PostStatus::Draft);
    QTRY_VERIFY(wordsOn(desk.window()).contains(QStringLiteral("Not ready yet: X.")));
}

void TestNetworks::typingIsUndoneOnAllOfThem()
{
    Desk desk;
    desk.window()->openPost(desk.add("Soup", "", PostStatus::Draft, "facebook"));
    alsoOn(desk, "Bluesky");
    QTRY_COMPARE(tabs(desk)->count(), 2);
    text(desk)->moveCursor(QTextCursor::End);
    QTest::keyClicks(text(desk), QStringLiteral("!"));
    press(desk.page(), "Back");
    QTRY_COMPARE(on(desk, "bluesky").text, QStringLiteral("Soup!"));
    press(desk.window(), "Undo");
    QTRY_COMPARE(on(desk, "bluesky").text, QStringLiteral("Soup"));
    QCOMPARE(on(desk, "facebook").text, QStringLiteral("Soup"));
}

void TestNetworks::aPostedOneIsLeftAsItIs()
{
    Desk desk;
    desk.window()->openPost(desk.add("Soup", "2026-11-24 09:00", PostStatus::Draft, "facebook"));
    alsoOn(desk, "Bluesky");
    QTRY_COMPARE(tabs(desk)->count(), 2);
    const PostId bluesky = on(desk, "bluesky").id;
    required(desk.workspace()->writer().runAndWait([&](Transaction& transaction) {
        return setPostStatus(transaction, bluesky, PostStatus::Posted, {}, {}, desk.clock());
    }));
    desk.settle();
    text(desk)->moveCursor(QTextCursor::End);
    QTest::keyClicks(text(desk), QStringLiteral("!"));
    QTRY_COMPARE(on(desk, "facebook").text, QStringLiteral("Soup!"));
    QCOMPARE(on(desk, "bluesky").text, QStringLiteral("Soup"));
}

QTEST_MAIN(TestNetworks)
#include "tst_networks.moc"
