#include "calendar/post.h"

#include <QSet>
#include <QTest>

using namespace clarion;

class TestPost : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void timePassingChangesTheState_data();
    void timePassingChangesTheState();
    void aPostWithoutADateIsNeverDue_data();
    void aPostWithoutADateIsNeverDue();
    void whatIsDoneStaysDone_data();
    void whatIsDoneStaysDone();
    void everyStatusComesBackFromItsName();
    void otherNamesAreNoStatus();
    void everyStateHasANameOfItsOwn();
    void aPostFromNothingHasNoSource();
};

void TestPost::timePassingChangesTheState_data()
{
    QTest::addColumn<PostStatus>("status");
    QTest::addColumn<qint64>("millisecondsLate");
    QTest::addColumn<PostState>("state");
    const qint64 minute = 60'000;
    for (const PostStatus status : {PostStatus::Draft, PostStatus::Ready}) {
        const QByteArray name = statusName(status).toLatin1();
        const PostState before = status == PostStatus::Draft ? PostState::Draft : PostState::Ready;
        QTest::addRow("%s, a day before", name.constData()) << status << -24 * 60 * minute << before;
        QTest::addRow("%s, a moment before", name.constData()) << status << qint64{-1} << before;
        QTest::addRow("%s, at its time", name.constData()) << status << qint64{0} << PostState::Due;
        QTest::addRow("%s, in its half hour", name.constData()) << status << 30 * minute - 1 << PostState::Due;
        QTest::addRow("%s, half an hour late", name.constData()) << status << 30 * minute << PostState::Overdue;
        QTest::addRow("%s, after a week asleep", name.constData()) << status << 7 * 24 * 60 * minute << PostState::Overdue;
    }
}

void TestPost::timePassingChangesTheState()
{
    QFETCH(PostStatus, status);
    QFETCH(qint64, millisecondsLate);
    QFETCH(PostState, state);
    const QDateTime planned(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);
    QCOMPARE(stateAt(status, planned, planned.addMSecs(millisecondsLate)), state);
}

void TestPost::aPostWithoutADateIsNeverDue_data()
{
    QTest::addColumn<PostStatus>("status");
    QTest::addColumn<PostState>("state");
    QTest::newRow("a draft") << PostStatus::Draft << PostState::Draft;
    QTest::newRow("a ready post") << PostStatus::Ready << PostState::Ready;
}

void TestPost::aPostWithoutADateIsNeverDue()
{
    QFETCH(PostStatus, status);
    QFETCH(PostState, state);
    QCOMPARE(stateAt(status, {}, QDateTime(QDate(2126, 1, 1), QTime(0, 0), Qt::UTC)), state);
}

void TestPost::whatIsDoneStaysDone_data()
{
    QTest::addColumn<PostStatus>("status");
    QTest::addColumn<PostState>("state");
    QTest::newRow("posted") << PostStatus::Posted << PostState::Posted;
    QTest::newRow("not posted") << PostStatus::NotPosted << PostState::NotPosted;
}

void TestPost::whatIsDoneStaysDone()
{
    QFETCH(PostStatus, status);
    QFETCH(PostState, state);
    const QDateTime now(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);
    for (const QDateTime& planned : {QDateTime(), now.addDays(-1), now, now.addDays(1)})
        QCOMPARE(stateAt(status, planned, now), state);
}

void TestPost::everyStatusComesBackFromItsName()
{
    for (const PostStatus status : {PostStatus::Draft, PostStatus::Ready, PostStatus::Posted, PostStatus::NotPosted})
        QCOMPARE(statusFromName(statusName(status)), std::optional<PostStatus>(status));
}

void TestPost::otherNamesAreNoStatus()
{
    for (const char* name : {"", "Draft", "due", "overdue", "posted "})
        QVERIFY2(!statusFromName(QString::fromLatin1(name)), name);
}

void TestPost::everyStateHasANameOfItsOwn()
{
    QSet<QString> names;
    for (const PostState state : {PostState::Draft, PostState::Ready, PostState::Due, PostState::Overdue,
                                  PostState::Posted, PostState::NotPosted})
        names.insert(stateName(state));
    QCOMPARE(names.size(), 6);
    QVERIFY(!names.contains(QString()));
}

void TestPost::aPostFromNothingHasNoSource()
{
    QVERIFY(Post().source.isEmpty());
    PostSource source;
    source.item = ItemId(QStringLiteral("crime-count"));
    QVERIFY(!source.isEmpty());
}

QTEST_GUILESS_MAIN(TestPost)
#include "tst_post.moc"
