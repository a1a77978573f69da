#include "support/required.h"
#include "ui/person.h"

#include <QPlainTextEdit>
#include <QTest>

using namespace clarion;

/// A computer whose clock is wrong for a while: what was written stays, in the order in which it was written, and what time
/// makes of a post follows the clock there and back.
class TestClock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(); }

    void whatIsWrittenAfterAJumpIsTheLatest_data() { jumps(); }
    void whatIsWrittenAfterAJumpIsTheLatest();
    void whatIsDueFollowsTheClockThereAndBack_data() { jumps(); }
    void whatIsDueFollowsTheClockThereAndBack();
    void whatWasPostedStaysPosted_data() { jumps(); }
    void whatWasPostedStaysPosted();
    void theWindowGoesOnUnderAnyClock_data() { jumps(); }
    void theWindowGoesOnUnderAnyClock();

private:
    static void jumps()
    {
        QTest::addColumn<qint64>("seconds");
        const qint64 day = 86'400;
        QTest::newRow("an hour back") << qint64{-3600};
        QTest::newRow("a day back") << -day;
        QTest::newRow("a year back") << -365 * day;
        QTest::newRow("a year forward") << 365 * day;
        QTest::newRow("to the beginning of time") << -QDateTime(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC).toSecsSinceEpoch();
    }
    static bool isDue(Desk& desk, const PostId& id)
    {
        const auto due = required(desk.workspace()->posts().dueUntil(desk.clock().now()));
        return std::any_of(due.begin(), due.end(), [&id](const PostSummary& post) { return post.id == id; });
    }
};

void TestClock::whatIsWrittenAfterAJumpIsTheLatest()
{
    QFETCH(qint64, seconds);
    Desk desk;
    const PostId id = desk.add("Soup at seven.");
    desk.window()->openPost(id);
    type(the<QPlainTextEdit>(desk.page(), "Text"), QStringLiteral(" Bring a bowl."));
    QTRY_COMPARE(desk.post(id).text, QStringLiteral("Soup at seven. Bring a bowl."));
    const int revision = desk.post(id).revision;
    desk.clock().advance(seconds);
    type(the<QPlainTextEdit>(desk.page(), "Text"), QStringLiteral(" And a spoon."));
    QTRY_COMPARE(desk.post(id).text, QStringLiteral("Soup at seven. Bring a bowl. And a spoon."));
    QCOMPARE(desk.post(id).revision, revision + 1);
    desk.restart();
    QCOMPARE(desk.post(id).text, QStringLiteral("Soup at seven. Bring a bowl. And a spoon."));
}

void TestClock::whatIsDueFollowsTheClockThereAndBack()
{
    QFETCH(qint64, seconds);
    Desk desk;
    const PostId past = desk.add("Past", "2026-11-24 09:50", PostStatus::Ready);
    const PostId future = desk.add("Future", "2026-12-24 09:50", PostStatus::Ready);
    QVERIFY(isDue(desk, past) && !isDue(desk, future));
    desk.clock().advance(seconds);
    QCOMPARE(isDue(desk, past), seconds > 0);
    QCOMPARE(isDue(desk, future), seconds > 0);
    desk.clock().advance(-seconds);
    QVERIFY(isDue(desk, past) && !isDue(desk, future));
    // Time alone has written nothing.
    QCOMPARE(desk.post(past).revision, 1);
    QCOMPARE(desk.post(future).status, PostStatus::Ready);
}

void TestClock::whatWasPostedStaysPosted()
{
    QFETCH(qint64, seconds);
    Desk desk;
    const PostId id = desk.add("Out", "2026-11-24 09:50", PostStatus::Ready);
    required(desk.workspace()->writer().runAndWait(
        [&](Transaction& transaction) { return setPostStatus(transaction, id, PostStatus::Posted, {}, {}, desk.clock()); }));
    desk.clock().advance(seconds);
    QVERIFY(!isDue(desk, id));
    const Post post = desk.post(id);
    QCOMPARE(stateAt(post.status, post.planned->toUtc(), desk.clock().now()), PostState::Posted);
}

void TestClock::theWindowGoesOnUnderAnyClock()
{
    QFETCH(qint64, seconds);
    Desk desk;
    const PostId id = desk.add("Soup", "2026-11-25 09:50", PostStatus::Ready);
    desk.clock().advance(seconds);
    for (const auto page : {MainWindow::Today, MainWindow::Plan, MainWindow::Library, MainWindow::Feeds}) {
        desk.window()->showPage(page);
        desk.settle();
        QVERIFY(desk.page()->isVisible());
    }
    desk.window()->openPost(id);
    QCOMPARE(the<QPlainTextEdit>(desk.page(), "Text")->toPlainText(), QStringLiteral("Soup"));
    QCOMPARE(desk.post(id).planned, std::optional(LocalTime::parse(QStringLiteral("2026-11-25 09:50"))));
}

QTEST_MAIN(TestClock)
#include "tst_clock.moc"
