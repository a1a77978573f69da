#include "calendar/postrepository.h"

#include "calendar/mix.h"
#include "storage/query.h"
#include "support/required.h"
#include "support/temporaryworkspace.h"

#include <QSignalSpy>
#include <QTest>

using namespace clarion;

class TestPostRepository : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_workspace = std::make_unique<TemporaryWorkspace>(); }

    void aPostComesBackAsItWasWritten();
    void aPostWithoutAnIdGetsOne();
    void theSameIdCannotBeInsertedTwice();
    void anUnknownPostIsNone();

    void typingChangesTextNetworkLinkAndPictures();
    void movingChangesTheDateOnly();
    void markingChangesTheStatusOnly();
    void sayingTheSubjectChangesTheSubjectOnly();
    void aSubjectThatDoesNotExistIsRefused();
    void aSummaryCountsAsTheOfficerOrTheSourceSays_data();
    void aSummaryCountsAsTheOfficerOrTheSourceSays();
    void typingAndDraggingDoNotUndoEachOther();
    void everyChangeRaisesTheRevisionAndTheTime();
    void everyChangeIsTold();
    void whatDoesNotExistCannotBeChanged();
    void anUnrealTimeIsRefused();

    void theInstantFollowsTheZone();
    void theInstantFollowsTheClocks();
    void postingNotesWhenAndWhere();
    void takingBackForgetsWhenAndWhere();

    void theBinHidesAPostFromEveryList();
    void outOfTheBinAPostIsAsItWas();
    void typingIntoAPostInTheBinIsKept();

    void daysAreIncludedAtBothEnds();
    void aDayIsTheWallsDay();
    void theTrayHoldsWhatHasNoDateNewestFirst();
    void dueIsWhatWasPlannedUntilNow();
    void everyPostIsListedByTimeTheUnscheduledLast();
    void aSummaryTellsTheFirstWordsAndThePicture();

    void whatWasSaidBeforeIsARevisionABurst();
    void revisionsAreBounded();
    void aMuteIsKeptWithItsReasonUntilItIsTakenBack();
    void postsCloseInTimeAreFoundTheClosestFirst();

    void everyInjectedFaultKeepsTheDraft_data();
    void everyInjectedFaultKeepsTheDraft();
    void everyInjectedFaultInsertsAllOrNothing();
    void aFailedReadIsAnErrorAndNeverHalfAPost();

private:
    [[nodiscard]] ManualClock& clock() { return m_workspace->clock(); }
    template<typename Work>
    auto write(Work work)
    {
        return (*m_workspace)->writer().runAndWait(std::move(work));
    }
    PostId insert(const Post& post)
    {
        return required(write([&](Transaction& transaction) { return insertPost(transaction, post, clock()); }));
    }
    Post read(const PostId& id)
    {
        const auto post = required((*m_workspace)->posts().find(id));
        if (!post)
            qFatal("the post is not there");
        return *post;
    }
    [[nodiscard]] QDateTime plannedUtcOf(const PostId& id);

    std::unique_ptr<TemporaryWorkspace> m_workspace;
};

namespace {

LocalTime at(const char* text, const QByteArray& zone = "Europe/London")
{
    const LocalTime time = LocalTime::parse(QString::fromLatin1(text), zone);
    if (!time.isValid())
        qFatal("%s is no time", text);
    return time;
}

Post examplePost()
{
    Post post;
    post.status = PostStatus::Draft;
    post.network = QStringLiteral("bluesky");
    post.text = QStringLiteral("Warm rooms open in Penllan a'r Tŷ Gwyn 🌹\n\nBrenda has made flapjack.");
    post.link = QStringLiteral("https://example.org/warm-rooms");
    post.planned = at("2026-11-26 09:00");
    post.source = {FeedId(QStringLiteral("workshop")), QStringLiteral("message"),
                   ItemId(QStringLiteral("2026-11-warm-rooms")), 3, QStringLiteral("Source: Tarnwater, 2026."),
                   QStringLiteral("Warm rooms are open.")};
    post.pictures = {{QStringLiteral("aa.png"), QStringLiteral("stall.png"), QStringLiteral("A stall"), 1200, 630, QStringLiteral("Promoted by A of B")},
                     {QStringLiteral("bb.png"), QStringLiteral("goose.png"), QString(), 10, 20}};
    return post;
}

Post textPost(const char* text, const std::optional<LocalTime>& planned = {})
{
    Post post;
    post.network = QStringLiteral("x");
    post.text = QString::fromUtf8(text);
    post.planned = planned;
    return post;
}

QStringList wordsOf(const std::vector<PostSummary>& summaries)
{
    QStringList words;
    for (const PostSummary& summary : summaries)
        words << summary.firstWords;
    return words;
}

QStringList textsOf(const std::vector<Post>& posts)
{
    QStringList texts;
    for (const Post& post : posts)
        texts << post.text;
    return texts;
}

} // namespace

QDateTime TestPostRepository::plannedUtcOf(const PostId& id)
{
    const auto summaries = required((*m_workspace)->posts().plannedBetween(QDate(2000, 1, 1), QDate(2100, 1, 1)));
    for (const PostSummary& summary : summaries) {
        if (summary.id == id)
            return summary.plannedUtc;
    }
    return {};
}

void TestPostRepository::aPostComesBackAsItWasWritten()
{
    Post expected = examplePost();
    const PostId id = insert(expected);
    expected.id = id;
    expected.revision = 1;
    expected.created = clock().now();
    expected.modified = clock().now();
    QCOMPARE(read(id), expected);
    m_workspace->reopen();
    QCOMPARE(read(id), expected);
}

void TestPostRepository::aPostWithoutAnIdGetsOne()
{
    const PostId first = insert(textPost("one"));
    const PostId second = insert(textPost("two"));
    QVERIFY(!first.isEmpty() && !second.isEmpty());
    QVERIFY(!(first == second));
}

void TestPostRepository::theSameIdCannotBeInsertedTwice()
{
    Post post = textPost("one");
    post.id = insert(post);
    post.text = QStringLiteral("another");
    QVERIFY(!write([&](Transaction& transaction) { return insertPost(transaction, post, clock()); }));
    QCOMPARE(read(post.id).text, QStringLiteral("one"));
}

void TestPostRepository::anUnknownPostIsNone()
{
    QVERIFY(!required((*m_workspace)->posts().find(PostId(QStringLiteral("nobody")))));
}

void TestPostRepository::typingChangesTextNetworkLinkAndPictures()
{
    const PostId id = insert(examplePost());
    Post expected = read(id);
    Post typed = expected;
    typed.text = QStringLiteral("Warm rooms, and cake.");
    typed.network = QStringLiteral("facebook");
    typed.link = QString();
    typed.pictures = {{QStringLiteral("cc.png"), QStringLiteral("cake.png"), QStringLiteral("Cake"), 3, 4}};
    // What typing must not touch, whatever the caller's copy says.
    typed.status = PostStatus::Posted;
    typed.planned = std::nullopt;
    typed.reason = QStringLiteral("rain");
    typed.source = {};
    required(write([&](Transaction& transaction) { return updatePostContent(transaction, typed, clock()); }));
    expected.text = typed.text;
    expected.network = typed.network;
    expected.link = typed.link;
    expected.pictures = typed.pictures;
    expected.revision = 2;
    QCOMPARE(read(id), expected);
}

void TestPostRepository::movingChangesTheDateOnly()
{
    const PostId id = insert(examplePost());
    Post expected = read(id);
    expected.planned = at("2026-12-01 18:30");
    expected.revision = 2;
    required(write([&](Transaction& transaction) { return movePost(transaction, id, expected.planned, clock()); }));
    QCOMPARE(read(id), expected);
    expected.planned = std::nullopt;
    expected.revision = 3;
    required(write([&](Transaction& transaction) { return movePost(transaction, id, std::nullopt, clock()); }));
    QCOMPARE(read(id), expected);
}

void TestPostRepository::markingChangesTheStatusOnly()
{
    const PostId id = insert(examplePost());
    Post expected = read(id);
    expected.status = PostStatus::NotPosted;
    expected.reason = QStringLiteral("The river was in the hall.");
    expected.revision = 2;
    required(write([&](Transaction& transaction) {
        return setPostStatus(transaction, id, expected.status, {}, expected.reason, clock());
    }));
    QCOMPARE(read(id), expected);
}

void TestPostRepository::typingAndDraggingDoNotUndoEachOther()
{
    const PostId id = insert(examplePost());
    Post inTheComposer = read(id);
    required(write([&](Transaction& transaction) { return movePost(transaction, id, at("2026-12-24 12:00"), clock()); }));
    required(write([&](Transaction& transaction) {
        return setPostStatus(transaction, id, PostStatus::Ready, {}, {}, clock());
    }));
    inTheComposer.text = QStringLiteral("typed meanwhile");
    required(write([&](Transaction& transaction) { return updatePostContent(transaction, inTheComposer, clock()); }));
    const Post post = read(id);
    QCOMPARE(post.text, QStringLiteral("typed meanwhile"));
    QCOMPARE(post.planned, std::optional<LocalTime>(at("2026-12-24 12:00")));
    QCOMPARE(post.status, PostStatus::Ready);
}

void TestPostRepository::everyChangeRaisesTheRevisionAndTheTime()
{
    const PostId id = insert(examplePost());
    const Post first = read(id);
    QDateTime now = clock().now();
    int revision = 1;
    const auto check = [&](const Result<void>& done) {
        required(done);
        const Post post = read(id);
        QCOMPARE(post.revision, ++revision);
        QCOMPARE(post.modified, now);
        QCOMPARE(post.created, first.created);
    };
    const auto later = [&] {
        clock().advance(60);
        now = clock().now();
    };
    later();
    check(write([&](Transaction& transaction) { return updatePostContent(transaction, first, clock()); }));
    later();
    check(write([&](Transaction& transaction) { return movePost(transaction, id, first.planned, clock()); }));
    later();
    check(write([&](Transaction& transaction) {
        return setPostStatus(transaction, id, PostStatus::Ready, {}, {}, clock());
    }));
    later();
    required(write([&](Transaction& transaction) { return setPostDeleted(transaction, id, true, clock()); }));
    ++revision;
    later();
    check(write([&](Transaction& transaction) { return setPostDeleted(transaction, id, false, clock()); }));
}

void TestPostRepository::everyChangeIsTold()
{
    QSignalSpy spy(&(*m_workspace)->writer(), &Writer::changed);
    const PostId id = insert(examplePost());
    const Post post = read(id);
    required(write([&](Transaction& transaction) { return updatePostContent(transaction, post, clock()); }));
    required(write([&](Transaction& transaction) { return movePost(transaction, id, std::nullopt, clock()); }));
    required(write([&](Transaction& transaction) {
        return setPostStatus(transaction, id, PostStatus::Ready, {}, {}, clock());
    }));
    required(write([&](Transaction& transaction) { return setPostDeleted(transaction, id, true, clock()); }));
    QTRY_COMPARE(spy.size(), 5);
    for (const QList<QVariant>& told : spy)
        QCOMPARE(told.first().value<Changes>().ids(Subject::Posts), QSet<QString>{id.text()});
}

void TestPostRepository::whatDoesNotExistCannotBeChanged()
{
    Post nobody = examplePost();
    nobody.id = PostId(QStringLiteral("nobody"));
    const std::vector<Result<void>> outcomes{
        write([&](Transaction& transaction) { return updatePostContent(transaction, nobody, clock()); }),
        write([&](Transaction& transaction) { return movePost(transaction, nobody.id, std::nullopt, clock()); }),
        write([&](Transaction& transaction) {
            return setPostStatus(transaction, nobody.id, PostStatus::Ready, {}, {}, clock());
        }),
        write([&](Transaction& transaction) { return setPostDeleted(transaction, nobody.id, true, clock()); })};
    for (const Result<void>& outcome : outcomes) {
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::NotFound);
        QCOMPARE(outcome.error().subject, QStringLiteral("nobody"));
    }
}

void TestPostRepository::anUnrealTimeIsRefused()
{
    const PostId id = insert(examplePost());
    const Post before = read(id);
    const LocalTime unreal{QDate(2026, 2, 30), QTime(9, 0)};
    QVERIFY(!write([&](Transaction& transaction) { return movePost(transaction, id, unreal, clock()); }));
    QCOMPARE(read(id), before);
}

void TestPostRepository::theInstantFollowsTheZone()
{
    const PostId id = insert(textPost("post", at("2026-11-26 09:00")));
    QCOMPARE(plannedUtcOf(id), QDateTime(QDate(2026, 11, 26), QTime(9, 0), Qt::UTC));
    required(write([&](Transaction& transaction) {
        return movePost(transaction, id, at("2026-11-26 09:00", "America/New_York"), clock());
    }));
    QCOMPARE(plannedUtcOf(id), QDateTime(QDate(2026, 11, 26), QTime(14, 0), Qt::UTC));
    QCOMPARE(read(id).planned->zone, QByteArray("America/New_York"));
}

void TestPostRepository::theInstantFollowsTheClocks()
{
    const PostId winter = insert(textPost("winter", at("2026-10-25 09:00")));
    const PostId summer = insert(textPost("summer", at("2026-10-24 09:00")));
    QCOMPARE(plannedUtcOf(winter), QDateTime(QDate(2026, 10, 25), QTime(9, 0), Qt::UTC));
    QCOMPARE(plannedUtcOf(summer), QDateTime(QDate(2026, 10, 24), QTime(8, 0), Qt::UTC));
}

void TestPostRepository::postingNotesWhenAndWhere()
{
    const PostId id = insert(examplePost());
    clock().advance(3600);
    const QString link = QStringLiteral("https://example.org/post/1");
    required(write([&](Transaction& transaction) {
        return setPostStatus(transaction, id, PostStatus::Posted, link, {}, clock());
    }));
    const Post post = read(id);
    QCOMPARE(post.status, PostStatus::Posted);
    QCOMPARE(post.postedAt, clock().now());
    QCOMPARE(post.postedLink, link);
    QVERIFY(required((*m_workspace)->posts().dueUntil(clock().now().addYears(1))).empty());
}

void TestPostRepository::takingBackForgetsWhenAndWhere()
{
    const PostId id = insert(examplePost());
    required(write([&](Transaction& transaction) {
        return setPostStatus(transaction, id, PostStatus::Posted, QStringLiteral("https://example.org/1"), {}, clock());
    }));
    required(write([&](Transaction& transaction) {
        return setPostStatus(transaction, id, PostStatus::Draft, {}, {}, clock());
    }));
    const Post post = read(id);
    QCOMPARE(post.status, PostStatus::Draft);
    QVERIFY(!post.postedAt.isValid());
    QVERIFY(post.postedLink.isEmpty());
}

void TestPostRepository::theBinHidesAPostFromEveryList()
{
    const PostId planned = insert(textPost("planned", at("2026-11-24 09:00")));
    const PostId tray = insert(textPost("tray"));
    const auto counts = [&] {
        const PostRepository posts = (*m_workspace)->posts();
        return QList<size_t>{required(posts.all()).size(),
                             required(posts.plannedBetween(QDate(2026, 1, 1), QDate(2026, 12, 31))).size(),
                             required(posts.unscheduled()).size(), required(posts.dueUntil(clock().now())).size()};
    };
    QCOMPARE(counts(), (QList<size_t>{2, 1, 1, 1}));
    for (const PostId& id : {planned, tray})
        required(write([&](Transaction& transaction) { return setPostDeleted(transaction, id, true, clock()); }));
    QCOMPARE(counts(), (QList<size_t>{0, 0, 0, 0}));
    QVERIFY(!required((*m_workspace)->posts().find(planned)));
}

void TestPostRepository::outOfTheBinAPostIsAsItWas()
{
    const PostId id = insert(examplePost());
    Post expected = read(id);
    required(write([&](Transaction& transaction) { return setPostDeleted(transaction, id, true, clock()); }));
    m_workspace->reopen();
    required(write([&](Transaction& transaction) { return setPostDeleted(transaction, id, false, clock()); }));
    expected.revision = 3;
    QCOMPARE(read(id), expected);
}

void TestPostRepository::typingIntoAPostInTheBinIsKept()
{
    const PostId id = insert(examplePost());
    Post typed = read(id);
    required(write([&](Transaction& transaction) { return setPostDeleted(transaction, id, true, clock()); }));
    typed.text = QStringLiteral("one more word");
    required(write([&](Transaction& transaction) { return updatePostContent(transaction, typed, clock()); }));
    required(write([&](Transaction& transaction) { return setPostDeleted(transaction, id, false, clock()); }));
    QCOMPARE(read(id).text, QStringLiteral("one more word"));
}

void TestPostRepository::daysAreIncludedAtBothEnds()
{
    for (const char* time : {"2026-11-22 23:59", "2026-11-23 00:00", "2026-11-29 23:59", "2026-11-30 00:00"})
        insert(textPost(time, at(time)));
    QCOMPARE(wordsOf(required((*m_workspace)->posts().plannedBetween(QDate(2026, 11, 23), QDate(2026, 11, 29)))),
             (QStringList{QStringLiteral("2026-11-23 00:00"), QStringLiteral("2026-11-29 23:59")}));
}

void TestPostRepository::aDayIsTheWallsDay()
{
    // 00:30 BST is still the day before in UTC.
    insert(textPost("early", at("2026-07-15 00:30")));
    QCOMPARE(required((*m_workspace)->posts().plannedBetween(QDate(2026, 7, 15), QDate(2026, 7, 15))).size(), size_t{1});
    QVERIFY(required((*m_workspace)->posts().plannedBetween(QDate(2026, 7, 14), QDate(2026, 7, 14))).empty());
}

void TestPostRepository::theTrayHoldsWhatHasNoDateNewestFirst()
{
    for (const char* text : {"first", "second", "third"}) {
        insert(textPost(text));
        clock().advance(1);
    }
    insert(textPost("planned", at("2026-11-26 09:00")));
    Post done = textPost("done");
    done.status = PostStatus::Posted;
    insert(done);
    QCOMPARE(wordsOf(required((*m_workspace)->posts().unscheduled())),
             (QStringList{QStringLiteral("third"), QStringLiteral("second"), QStringLiteral("first")}));
}

void TestPostRepository::dueIsWhatWasPlannedUntilNow()
{
    insert(textPost("now", at("2026-11-24 10:00")));
    insert(textPost("in a minute", at("2026-11-24 10:01")));
    insert(textPost("last week", at("2026-11-17 10:00")));
    insert(textPost("some day"));
    Post ready = textPost("ready", at("2026-11-24 09:00"));
    ready.status = PostStatus::Ready;
    insert(ready);
    for (const PostStatus status : {PostStatus::Posted, PostStatus::NotPosted}) {
        Post done = textPost("done", at("2026-11-24 09:00"));
        done.status = status;
        insert(done);
    }
    QCOMPARE(wordsOf(required((*m_workspace)->posts().dueUntil(clock().now()))),
             (QStringList{QStringLiteral("last week"), QStringLiteral("ready"), QStringLiteral("now")}));
}

void TestPostRepository::everyPostIsListedByTimeTheUnscheduledLast()
{
    insert(textPost("some day"));
    insert(textPost("second", at("2026-11-24 10:00")));
    insert(textPost("first, for New York is behind", at("2026-11-24 04:59", "America/New_York")));
    QCOMPARE(textsOf(required((*m_workspace)->posts().all())),
             (QStringList{QStringLiteral("first, for New York is behind"), QStringLiteral("second"),
                          QStringLiteral("some day")}));
}

void TestPostRepository::aSummaryTellsTheFirstWordsAndThePicture()
{
    const PostId id = insert(examplePost());
    insert(textPost("without", at("2026-11-26 10:00")));
    const auto summaries = required((*m_workspace)->posts().plannedBetween(QDate(2026, 11, 26), QDate(2026, 11, 26)));
    QCOMPARE(summaries.size(), size_t{2});
    const PostSummary expected{id, PostStatus::Draft, QStringLiteral("bluesky"),
                               QStringLiteral("Warm rooms open in Penllan a'r Tŷ Gwyn 🌹"), at("2026-11-26 09:00"),
                               QDateTime(QDate(2026, 11, 26), QTime(9, 0), Qt::UTC), true, QString(), QString(), QStringLiteral("policy")};
    QCOMPARE(summaries.at(0), expected);
    QVERIFY(!summaries.at(1).hasPicture);
}

void TestPostRepository::whatWasSaidBeforeIsARevisionABurst()
{
    Post post = textPost("one");
    post.id = insert(post);
    const auto type = [&](const char* text, qint64 secondsLater) {
        clock().advance(secondsLater);
        post.text = QString::fromUtf8(text);
        required(write([&](Transaction& transaction) { return updatePostContent(transaction, post, clock()); }));
    };
    const auto revisions = [&] {
        QStringList texts;
        for (const PostRevision& revision : required((*m_workspace)->posts().revisions(post.id)))
            texts << revision.text;
        return texts;
    };
    QVERIFY(revisions().isEmpty());
    type("one two", 5);
    QCOMPARE(revisions(), QStringList{QStringLiteral("one")});
    // Within a minute it is the same burst of typing.
    type("one two three", 5);
    QCOMPARE(revisions(), QStringList{QStringLiteral("one")});
    type("four", 120);
    QCOMPARE(revisions(), (QStringList{QStringLiteral("one two three"), QStringLiteral("one")}));
    // What changed nothing, and an empty text, are no revisions.
    type("four", 120);
    type("", 120);
    type("five", 120);
    QCOMPARE(revisions(), (QStringList{QStringLiteral("four"), QStringLiteral("one two three"), QStringLiteral("one")}));
    // A clock that jumps back keeps what was said, too.
    type("six", -86400);
    QVERIFY(revisions().size() >= 3);
}

void TestPostRepository::revisionsAreBounded()
{
    Post post = textPost("0");
    post.id = insert(post);
    for (int i = 1; i <= 120; ++i) {
        clock().advance(120);
        post.text = QString::number(i);
        required(write([&](Transaction& transaction) { return updatePostContent(transaction, post, clock()); }));
    }
    const auto revisions = required((*m_workspace)->posts().revisions(post.id));
    QCOMPARE(revisions.size(), size_t{100});
    QCOMPARE(revisions.front().text, QStringLiteral("119"));
}

void TestPostRepository::aMuteIsKeptWithItsReasonUntilItIsTakenBack()
{
    const PostId id = insert(textPost("a"));
    const auto mute = [&](const char* reason) {
        required(write([&](Transaction& transaction) {
            return setCheckMute(transaction, id, QStringLiteral("clash"), QString::fromUtf8(reason), clock());
        }));
    };
    mute("meant so");
    QCOMPARE(read(id).mutes, (std::vector<CheckMute>{{QStringLiteral("clash"), QStringLiteral("meant so")}}));
    QCOMPARE(read(id).revision, 2);
    mute(" another  reason ");
    QCOMPARE(read(id).mutes, (std::vector<CheckMute>{{QStringLiteral("clash"), QStringLiteral("another reason")}}));
    mute(" ");
    QVERIFY(read(id).mutes.empty());
    QVERIFY(!write([&](Transaction& transaction) {
        return setCheckMute(transaction, PostId(QStringLiteral("nobody")), QStringLiteral("clash"), QStringLiteral("why"), clock());
    }));
}

void TestPostRepository::postsCloseInTimeAreFoundTheClosestFirst()
{
    insert(textPost("far", at("2027-03-01 09:00")));
    insert(textPost("before", at("2026-11-26 08:00")));
    insert(textPost("after", at("2026-11-27 09:00")));
    insert(textPost("undated"));
    Post elsewhere = textPost("elsewhere", at("2026-11-26 09:00"));
    elsewhere.network = QStringLiteral("facebook");
    insert(elsewhere);
    const PostId self = insert(textPost("self", at("2026-11-26 09:00")));
    const auto texts = [&](int limit) {
        QStringList found;
        for (const ClosePost& post : required((*m_workspace)->posts().closeTo(at("2026-11-26 09:00").toUtc(), 60, 60, QStringLiteral("x"), self, limit)))
            found << post.text;
        return found;
    };
    QCOMPARE(texts(10), (QStringList{QStringLiteral("before"), QStringLiteral("after")}));
    QCOMPARE(texts(1), QStringList{QStringLiteral("before")});
}

void TestPostRepository::sayingTheSubjectChangesTheSubjectOnly()
{
    const PostId id = insert(examplePost());
    Post expected = read(id);
    QSignalSpy told(&(*m_workspace)->writer(), &Writer::changed);
    clock().advance(60);
    QVERIFY(write([&](Transaction& transaction) { return setPostSubject(transaction, id, QStringLiteral("event"), clock()); }));
    const Post changed = read(id);
    expected.subject = QStringLiteral("event");
    expected.revision += 1;
    expected.modified = clock().now();
    QCOMPARE(changed, expected);
    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(told.first().first().value<Changes>().ids(Subject::Posts), (QSet<QString>{id.text()}));
    QVERIFY(write([&](Transaction& transaction) { return setPostSubject(transaction, id, {}, clock()); }));
    QCOMPARE(read(id).subject, QString());
}

void TestPostRepository::aSubjectThatDoesNotExistIsRefused()
{
    const PostId id = insert(examplePost());
    const Post before = read(id);
    const auto outcome = write([&](Transaction& transaction) { return setPostSubject(transaction, id, QStringLiteral("weather"), clock()); });
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(outcome.error().subject, QStringLiteral("weather"));
    QCOMPARE(read(id), before);
}

void TestPostRepository::aSummaryCountsAsTheOfficerOrTheSourceSays_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("subject");
    for (const char* kind : {"", "tool", "policy", "message", "society", "article", "event-idea", "example", "unheard-of"}) {
        const QString name = QString::fromLatin1(kind);
        QTest::addRow("a source of the kind “%s” alone", kind) << name << QString() << subjectOfSource(name);
        QTest::addRow("a source of the kind “%s”, and the officer says otherwise", kind) << name << QStringLiteral("issue") << QStringLiteral("issue");
    }
}

// Lists are read by a rule in SQL, and a post alone by one in C++.
void TestPostRepository::aSummaryCountsAsTheOfficerOrTheSourceSays()
{
    QFETCH(QString, kind);
    QFETCH(QString, said);
    QFETCH(QString, subject);
    Post post = examplePost();
    post.source.kind = kind;
    post.subject = said;
    post.planned = at("2026-11-24 08:00");
    insert(post);
    Post waiting = post;
    waiting.planned.reset();
    insert(waiting);
    const PostRepository& posts = (*m_workspace)->posts();
    const QDate day(2026, 11, 24);
    QCOMPARE(effectiveSubject(post), subject);
    QCOMPARE(required(posts.plannedBetween(day, day)).front().subject, subject);
    QCOMPARE(required(posts.listed({}, 0, 5)).front().subject, subject);
    QCOMPARE(required(posts.unscheduled()).front().subject, subject);
    QCOMPARE(required(posts.dueUntil(clock().now())).front().subject, subject);
}

void TestPostRepository::everyInjectedFaultKeepsTheDraft_data()
{
    using Change = std::function<Result<void>(Transaction&, const Post&, const Clock&)>;
    QTest::addColumn<Change>("change");
    QTest::newRow("while it is typed into") << Change([](Transaction& transaction, const Post& post, const Clock& clock) {
        Post typed = post;
        typed.text = QStringLiteral("new");
        typed.pictures.push_back({QStringLiteral("dd.png"), QStringLiteral("d.png"), QString(), 1, 1});
        return updatePostContent(transaction, typed, clock);
    });
    QTest::newRow("while it is moved") << Change([](Transaction& transaction, const Post& post, const Clock& clock) {
        return movePost(transaction, post.id, at("2026-12-01 12:00"), clock);
    });
    QTest::newRow("while it is marked") << Change([](Transaction& transaction, const Post& post, const Clock& clock) {
        return setPostStatus(transaction, post.id, PostStatus::Posted, QStringLiteral("https://example.org/"), {}, clock);
    });
    QTest::newRow("while it is said what it is about") << Change([](Transaction& transaction, const Post& post, const Clock& clock) {
        return setPostSubject(transaction, post.id, QStringLiteral("issue"), clock);
    });
    QTest::newRow("while it goes to the bin and back")
        << Change([](Transaction& transaction, const Post& post, const Clock& clock) {
               if (auto done = setPostDeleted(transaction, post.id, true, clock); !done)
                   return done;
               return setPostDeleted(transaction, post.id, false, clock);
           });
}

void TestPostRepository::everyInjectedFaultKeepsTheDraft()
{
    using Change = std::function<Result<void>(Transaction&, const Post&, const Clock&)>;
    QFETCH(Change, change);
    const PostId id = insert(examplePost());
    const Post before = read(id);
    Writer& writer = (*m_workspace)->writer();
    int failures = 0;
    for (int failing = 0;; ++failing) {
        QVERIFY2(failing < 100, "no run ever passes");
        auto access = std::make_shared<int>(0);
        writer.setFaultInjector([access, failing] { return (*access)++ == failing; });
        const auto outcome = write([&](Transaction& transaction) { return change(transaction, before, clock()); });
        writer.setFaultInjector({});
        if (outcome)
            break;
        ++failures;
        QCOMPARE(outcome.error().code, ErrorCode::DiskFull);
        QCOMPARE(read(id), before);
    }
    QVERIFY(failures >= 3);
    QVERIFY(!(read(id) == before));
    m_workspace->reopen();
    QVERIFY(read(id).revision > before.revision);
}

void TestPostRepository::everyInjectedFaultInsertsAllOrNothing()
{
    const PostId kept = insert(textPost("written before"));
    const Post before = read(kept);
    Writer& writer = (*m_workspace)->writer();
    Post post = examplePost();
    post.id = PostId::create();
    for (int failing = 0;; ++failing) {
        QVERIFY2(failing < 100, "no run ever passes");
        auto access = std::make_shared<int>(0);
        writer.setFaultInjector([access, failing] { return (*access)++ == failing; });
        const auto outcome = write([&](Transaction& transaction) { return insertPost(transaction, post, clock()); });
        writer.setFaultInjector({});
        QCOMPARE(read(kept), before);
        if (outcome) {
            QVERIFY(failing >= 3);
            break;
        }
        QVERIFY(!required((*m_workspace)->posts().find(post.id)));
        QCOMPARE(required((*m_workspace)->posts().all()).size(), size_t{1});
    }
    QCOMPARE(read(post.id).pictures, post.pictures);
    QCOMPARE(read(post.id).text, post.text);
}

void TestPostRepository::aFailedReadIsAnErrorAndNeverHalfAPost()
{
    const PostId id = insert(examplePost());
    const Post expected = read(id);
    const auto database = required(Database::open(m_workspace->file(), Database::Mode::ReadOnly));
    const PostRepository posts(*database);
    int failures = 0;
    for (int failing = 0;; ++failing) {
        QVERIFY2(failing < 100, "no run ever passes");
        int access = 0;
        database->setFaultInjector([&access, failing] { return access++ == failing; });
        const auto one = posts.find(id);
        access = 0;
        const auto all = posts.all();
        if (one && all) {
            QCOMPARE(*one, std::optional<Post>(expected));
            QCOMPARE(*all, std::vector<Post>{expected});
            break;
        }
        ++failures;
        QVERIFY(!one && !all);
        QCOMPARE(one.error().code, ErrorCode::DiskFull);
    }
    QCOMPARE(failures, 4); // the post, then its pictures, its mutes and its figures
}

QTEST_GUILESS_MAIN(TestPostRepository)
#include "tst_postrepository.moc"
