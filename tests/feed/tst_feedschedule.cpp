#include "feed/feedschedule.h"

#include <QTest>

#include <limits>
#include <utility>

using namespace clarion;

class TestFeedSchedule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void waitsDoubleUpToADay_data();
    void waitsDoubleUpToADay();
    void waitsAreSpreadByAQuarter_data();
    void waitsAreSpreadByAQuarter();
    void aCheckComesWhenItIsDue_data();
    void aCheckComesWhenItIsDue();
    void aHostIsLeftAloneForAWeekAtMost_data();
    void aHostIsLeftAloneForAWeekAtMost();
    void aHostThatAskedToBeLeftAloneIs();
    void theStateSaysWhatToDo_data();
    void theStateSaysWhatToDo();
};

namespace {

constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;

const QDateTime now(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC);

/// Read an hour ago, and well.
Feed wellFeed()
{
    Feed feed;
    feed.sequence = 1;
    feed.checkedAt = now.addSecs(-hour);
    feed.syncedAt = feed.checkedAt;
    return feed;
}

Feed feedIn(FeedTrouble trouble)
{
    Feed feed = wellFeed();
    feed.trouble = trouble;
    feed.failures = trouble == FeedTrouble::None ? 0 : 1;
    return feed;
}

} // namespace

void TestFeedSchedule::waitsDoubleUpToADay_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("a number that cannot be") << -1 << qint64{300};
    QTest::newRow("none") << 0 << qint64{300};
    QTest::newRow("the first") << 1 << qint64{300};
    QTest::newRow("the second") << 2 << qint64{600};
    QTest::newRow("the third") << 3 << qint64{1200};
    QTest::newRow("the ninth") << 9 << qint64{300 << 8};
    QTest::newRow("the tenth") << 10 << day;
    QTest::newRow("the hundredth") << 100 << day;
    QTest::newRow("very many") << std::numeric_limits<int>::max() << day;
}

void TestFeedSchedule::waitsDoubleUpToADay()
{
    QFETCH(int, failures);
    QFETCH(qint64, seconds);
    QCOMPARE(backOffSeconds(failures, 0.5), seconds);
}

void TestFeedSchedule::waitsAreSpreadByAQuarter_data()
{
    QTest::addColumn<double>("jitter");
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("longest");
    QTest::newRow("the least") << 0.0 << qint64{225} << day * 3 / 4;
    QTest::newRow("in the middle") << 0.5 << qint64{300} << day;
    QTest::newRow("the most") << 1.0 << qint64{375} << day * 5 / 4;
    QTest::newRow("below it") << -3.0 << qint64{225} << day * 3 / 4;
    QTest::newRow("beyond it") << 7.0 << qint64{375} << day * 5 / 4;
}

void TestFeedSchedule::waitsAreSpreadByAQuarter()
{
    QFETCH(double, jitter);
    QFETCH(qint64, first);
    QFETCH(qint64, longest);
    QCOMPARE(backOffSeconds(1, jitter), first);
    QCOMPARE(backOffSeconds(50, jitter), longest);
    for (int failures = 1; failures < 20; ++failures)
        QVERIFY(backOffSeconds(failures, jitter) <= backOffSeconds(failures + 1, jitter));
}

void TestFeedSchedule::aCheckComesWhenItIsDue_data()
{
    QTest::addColumn<Feed>("feed");
    QTest::addColumn<QDateTime>("lastCheck");
    QTest::addColumn<bool>("due");
    const auto with = [](FeedTrouble trouble, qint64 nextCheck) {
        Feed feed = feedIn(trouble);
        feed.nextCheck = now.addSecs(nextCheck);
        return feed;
    };
    const auto checked = [](qint64 seconds) {
        Feed feed = wellFeed();
        feed.checkedAt = now.addSecs(seconds);
        return feed;
    };
    QTest::newRow("never checked") << Feed() << QDateTime() << true;
    QTest::newRow("checked an hour ago") << wellFeed() << QDateTime() << false;
    QTest::newRow("almost four hours ago") << checked(-4 * hour + 1) << QDateTime() << false;
    QTest::newRow("four hours ago") << checked(-4 * hour) << QDateTime() << true;
    QTest::newRow("four hours ago, but this program looked a minute ago") << checked(-4 * hour) << now.addSecs(-60) << false;
    QTest::newRow("this program looked long ago, another one just now") << checked(-60) << now.addSecs(-day) << false;
    // A clock that was set back must not silence a feed.
    QTest::newRow("checked tomorrow") << checked(day) << QDateTime() << true;
    QTest::newRow("this program looked tomorrow") << checked(-day) << now.addSecs(day) << true;

    Feed fresh = checked(-5 * hour);
    fresh.nextCheck = now.addSecs(hour);
    QTest::newRow("its host says that nothing changes yet") << fresh << QDateTime() << false;
    fresh.nextCheck = now.addSecs(-1);
    QTest::newRow("that time is over") << fresh << QDateTime() << true;
    fresh.nextCheck = now.addSecs(2 * day);
    QTest::newRow("nothing changes for two days: a clock was wrong") << fresh << QDateTime() << true;

    for (const auto& [trouble, name] : {std::pair(FeedTrouble::Failed, "failed"), std::pair(FeedTrouble::Distrusted, "distrusted")}) {
        QTest::addRow("%s, and the wait is not over", name) << with(trouble, 60) << QDateTime() << false;
        QTest::addRow("%s, and the wait is over", name) << with(trouble, 0) << QDateTime() << true;
        QTest::addRow("%s, and the longest wait is not over", name) << with(trouble, day * 5 / 4) << QDateTime() << false;
        QTest::addRow("%s, and the wait is from a clock that was wrong", name) << with(trouble, 30 * day) << QDateTime() << true;
        QTest::addRow("%s, without a wait", name) << feedIn(trouble) << QDateTime() << true;
    }
    QTest::newRow("a sign-in is needed") << with(FeedTrouble::SignIn, -day) << QDateTime() << false;
    QTest::newRow("its key is withdrawn") << with(FeedTrouble::KeyWithdrawn, -day) << QDateTime() << false;
    QTest::newRow("it is gone") << with(FeedTrouble::Gone, -day) << QDateTime() << false;
}

void TestFeedSchedule::aCheckComesWhenItIsDue()
{
    QFETCH(Feed, feed);
    QFETCH(QDateTime, lastCheck);
    QFETCH(bool, due);
    QCOMPARE(isCheckDue(feed, lastCheck, now), due);
}

void TestFeedSchedule::aHostIsLeftAloneForAWeekAtMost_data()
{
    QTest::addColumn<qint64>("ahead");
    QTest::addColumn<bool>("waits");
    QTest::newRow("over") << qint64{-1} << false;
    QTest::newRow("just over") << qint64{0} << false;
    QTest::newRow("a second") << qint64{1} << true;
    QTest::newRow("a week") << 7 * day << true;
    // Noted by a clock that stood in another year.
    QTest::newRow("more than a week") << 7 * day + 1 << false;
    QTest::newRow("ten years") << 3650 * day << false;
}

void TestFeedSchedule::aHostIsLeftAloneForAWeekAtMost()
{
    QFETCH(qint64, ahead);
    QFETCH(bool, waits);
    Feed feed = feedIn(FeedTrouble::Failed);
    feed.hostWait = now.addSecs(ahead);
    QCOMPARE(hostWaitsUntil(feed, now), waits ? feed.hostWait : QDateTime());
}

void TestFeedSchedule::aHostThatAskedToBeLeftAloneIs()
{
    QVERIFY(!hostWaitsUntil(wellFeed(), now).isValid());
    // Whatever else says that a check is due.
    Feed feed = feedIn(FeedTrouble::Failed);
    feed.checkedAt = now.addSecs(-day);
    feed.nextCheck = now.addSecs(-hour);
    QVERIFY(isCheckDue(feed, {}, now));
    feed.hostWait = now.addSecs(1);
    QVERIFY(!isCheckDue(feed, {}, now));
    QVERIFY(isCheckDue(feed, {}, now.addSecs(1)));
}

void TestFeedSchedule::theStateSaysWhatToDo_data()
{
    QTest::addColumn<Feed>("feed");
    QTest::addColumn<FeedState>("state");
    QTest::newRow("never read") << Feed() << FeedState::NeverRead;
    QTest::newRow("well") << wellFeed() << FeedState::Current;
    Feed feed = wellFeed();
    feed.expires = now;
    QTest::newRow("in its last second") << feed << FeedState::Current;
    feed.expires = now.addSecs(-1);
    QTest::newRow("expired") << feed << FeedState::Expired;
    feed.trouble = FeedTrouble::Failed;
    QTest::newRow("failed, and expired meanwhile") << feed << FeedState::Failing;
    QTest::newRow("failed") << feedIn(FeedTrouble::Failed) << FeedState::Failing;
    feed = feedIn(FeedTrouble::Failed);
    feed.hostWait = now.addSecs(60);
    QTest::newRow("its host asked to wait") << feed << FeedState::Waiting;
    feed.hostWait = now.addSecs(-60);
    QTest::newRow("its host asked to wait, until then") << feed << FeedState::Failing;
    Feed unread;
    unread.trouble = FeedTrouble::Failed;
    QTest::newRow("failed before it was ever read") << unread << FeedState::Failing;
    QTest::newRow("a sign-in is needed") << feedIn(FeedTrouble::SignIn) << FeedState::SignInNeeded;
    QTest::newRow("its key is withdrawn") << feedIn(FeedTrouble::KeyWithdrawn) << FeedState::KeyWithdrawn;
    QTest::newRow("not to be trusted") << feedIn(FeedTrouble::Distrusted) << FeedState::Distrusted;
    QTest::newRow("gone") << feedIn(FeedTrouble::Gone) << FeedState::Gone;
}

void TestFeedSchedule::theStateSaysWhatToDo()
{
    QFETCH(Feed, feed);
    QFETCH(FeedState, state);
    QCOMPARE(feedState(feed, now), state);
}

QTEST_GUILESS_MAIN(TestFeedSchedule)
#include "tst_feedschedule.moc"
