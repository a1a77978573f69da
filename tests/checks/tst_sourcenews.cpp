#include "checks/problemsentence.h"
#include "checks/sourcenews.h"
#include "storage/query.h"
#include "support/required.h"
#include "support/temporaryworkspace.h"

#include <QTest>

using namespace clarion;

/// The workshop's policy “clean-rivers” and tool “class-sizes”, at 24 November 2026, 10:00 UTC.
class TestSourceNews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void anUnchangedSourceHasNoNews();
    void aPostFromNothingHasNoNews();
    void aHigherRevisionIsAHint();
    void whatWasPostedIsNotToldOfAnUpdate();
    void aWithdrawnFigureBlocksAndAWithdrawnTextWarns();
    void aReplacementIsNamed();
    void anEmbargoWarnsUntilThePlanRespectsIt();
    void acknowledgingEndsTheFlagUntilTheNextRevision();
    void theListHoldsWithdrawalsFirst();

private:
    void write(const char* sql);
    [[nodiscard]] Post postOf(const char* kind, const char* item);
    [[nodiscard]] SourceNews newsOf(const Post& post);
    [[nodiscard]] PostId plan(const Post& post);

    std::unique_ptr<TemporaryWorkspace> m_workspace;
};

void TestSourceNews::init()
{
    m_workspace = std::make_unique<TemporaryWorkspace>();
    m_workspace->readWorkshopFeed();
}

void TestSourceNews::write(const char* sql)
{
    required((*m_workspace)->writer().runAndWait([sql](Transaction& transaction) { return Query(transaction.database(), sql).execute(); }));
}

Post TestSourceNews::postOf(const char* kind, const char* item)
{
    Post post;
    post.network = QStringLiteral("facebook");
    post.text = QStringLiteral("Words");
    post.source = {FeedId(QStringLiteral("workshop")), QString::fromLatin1(kind), ItemId(QString::fromLatin1(item)), 1, {}};
    return post;
}

SourceNews TestSourceNews::newsOf(const Post& post)
{
    return required(newsOfSource((*m_workspace)->library(), post, m_workspace->clock().now()));
}

PostId TestSourceNews::plan(const Post& post)
{
    return required((*m_workspace)->writer().runAndWait([&](Transaction& transaction) { return insertPost(transaction, post, m_workspace->clock()); }));
}

void TestSourceNews::anUnchangedSourceHasNoNews()
{
    const Post post = postOf("policy", "clean-rivers");
    QCOMPARE(newsOf(post).what, SourceNews::What::None);
    QVERIFY(!sourceProblem(newsOf(post), post));
}

void TestSourceNews::aPostFromNothingHasNoNews()
{
    QCOMPARE(newsOf(Post()).what, SourceNews::What::None);
    // Nor has one whose item nobody publishes any more.
    QCOMPARE(newsOf(postOf("policy", "never-was")).what, SourceNews::What::None);
}

void TestSourceNews::aHigherRevisionIsAHint()
{
    write("UPDATE items SET rev = 2 WHERE id = 'clean-rivers'");
    const Post post = postOf("policy", "clean-rivers");
    const auto problem = sourceProblem(newsOf(post), post);
    QVERIFY(problem);
    QCOMPARE(problem->severity, Severity::Hint);
    QVERIFY(problemSentence(*problem, {}).contains(newsOf(post).title));
}

void TestSourceNews::whatWasPostedIsNotToldOfAnUpdate()
{
    write("UPDATE items SET rev = 2 WHERE id = 'clean-rivers'");
    Post post = postOf("policy", "clean-rivers");
    post.status = PostStatus::Posted;
    QVERIFY(!sourceProblem(newsOf(post), post));
}

void TestSourceNews::aWithdrawnFigureBlocksAndAWithdrawnTextWarns()
{
    write("UPDATE items SET withdrawn = 1, payload = json_set(payload, '$.withdrawn', json('{\"reason\":\"it was wrong\"}')) "
          "WHERE id IN ('clean-rivers', 'class-sizes')");
    const Post text = postOf("policy", "clean-rivers");
    const Post figure = postOf("tool", "class-sizes");
    QCOMPARE(sourceProblem(newsOf(text), text)->severity, Severity::Warning);
    QCOMPARE(sourceProblem(newsOf(figure), figure)->severity, Severity::Blocker);
    QVERIFY(problemSentence(*sourceProblem(newsOf(figure), figure), {}).contains(QStringLiteral("it was wrong")));
}

void TestSourceNews::aReplacementIsNamed()
{
    write("UPDATE items SET withdrawn = 1, payload = json_set(payload, '$.withdrawn', json('{\"reason\":\"old\",\"replacedBy\":\"gp-waits\"}')) "
          "WHERE id = 'class-sizes'");
    const Post post = postOf("tool", "class-sizes");
    const SourceNews news = newsOf(post);
    QCOMPARE(news.replacedBy, ItemId(QStringLiteral("gp-waits")));
    const auto replacement = required((*m_workspace)->library().item(QStringLiteral("tool"), news.replacedBy));
    QVERIFY(problemSentence(*sourceProblem(news, post), {}).contains(replacement->title));
}

void TestSourceNews::anEmbargoWarnsUntilThePlanRespectsIt()
{
    const QDateTime until(QDate(2026, 11, 26), QTime(9, 0), Qt::UTC);
    write("UPDATE items SET embargo = 1795683600 WHERE id = 'clean-rivers'");
    QCOMPARE(until.toSecsSinceEpoch(), 1795683600);
    Post post = postOf("policy", "clean-rivers");
    QCOMPARE(sourceProblem(newsOf(post), post)->severity, Severity::Warning);
    post.planned = LocalTime{QDate(2026, 11, 26), QTime(8, 59)};
    QVERIFY(sourceProblem(newsOf(post), post));
    post.planned = LocalTime{QDate(2026, 11, 26), QTime(9, 0)};
    QVERIFY(!sourceProblem(newsOf(post), post));
    post.planned.reset();
    m_workspace->clock().set(until);
    QVERIFY(!sourceProblem(newsOf(post), post));
}

void TestSourceNews::acknowledgingEndsTheFlagUntilTheNextRevision()
{
    const PostId id = plan(postOf("policy", "clean-rivers"));
    write("UPDATE items SET rev = 2, withdrawn = 1 WHERE id = 'clean-rivers'");
    QCOMPARE(required((*m_workspace)->posts().behindTheirSource()).size(), size_t(1));
    required((*m_workspace)->writer().runAndWait([&](Transaction& transaction) { return acknowledgeSource(transaction, id, 2, m_workspace->clock()); }));
    QVERIFY(required((*m_workspace)->posts().behindTheirSource()).empty());
    write("UPDATE items SET rev = 3 WHERE id = 'clean-rivers'");
    QCOMPARE(required((*m_workspace)->posts().behindTheirSource()).size(), size_t(1));
}

void TestSourceNews::theListHoldsWithdrawalsFirst()
{
    const PostId updated = plan(postOf("policy", "clean-rivers"));
    Post later = postOf("tool", "class-sizes");
    later.planned = LocalTime{QDate(2026, 12, 1), QTime(9, 0)};
    const PostId withdrawn = plan(later);
    (void)plan(postOf("tool", "gp-waits"));
    write("UPDATE items SET rev = 2 WHERE id = 'clean-rivers'");
    write("UPDATE items SET rev = 2, withdrawn = 1 WHERE id = 'class-sizes'");
    const auto behind = required((*m_workspace)->posts().behindTheirSource());
    QCOMPARE(behind.size(), size_t(2));
    QCOMPARE(behind[0].id, withdrawn);
    QCOMPARE(behind[1].id, updated);
}

QTEST_GUILESS_MAIN(TestSourceNews)
#include "tst_sourcenews.moc"
