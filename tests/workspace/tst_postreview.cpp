#include "workspace/postreview.h"

#include "calendar/postrepository.h"
#include "support/required.h"
#include "support/temporaryworkspace.h"

#include <QTest>

using namespace clarion;

/// What the workspace knows comes to bear on a post.
class TestPostReview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWorkspacesAreasAreOtherPlaces();
    void candidatesElsewhereAreNamesOfOthers();
    void theImprintIsTheWorkspaces();
    void otherPostsAreHeldBesideIt();
    void everyReadThatFailsIsAnError();
};

namespace {

QStringList checksIn(const std::vector<Problem>& problems)
{
    QStringList checks;
    for (const Problem& problem : problems)
        checks << checkName(problem.code);
    return checks;
}

Post postOf(const char* text, const char* planned = "")
{
    Post post;
    post.network = QStringLiteral("facebook");
    post.text = QString::fromUtf8(text);
    if (const LocalTime at = LocalTime::parse(QString::fromLatin1(planned)); at.isValid())
        post.planned = at;
    return post;
}

} // namespace

void TestPostReview::theWorkspacesAreasAreOtherPlaces()
{
    TemporaryWorkspace workspace;
    workspace.enterWorkshop(QStringLiteral("E99000006"));
    const auto problemsAbout = [&](const char* text, const char* area) {
        auto review = required(PostReview::prepare(*workspace, AreaKey{QStringLiteral("2024"), QString::fromLatin1(area)}));
        const Post post = postOf(text);
        required(review.turnTo(post));
        QStringList places;
        for (const Problem& problem : review.problems(post)) {
            if (problem.code == Problem::Code::WrongPlace)
                places << problem.words.first();
        }
        return places;
    };
    QCOMPARE(problemsAbout("Come to Kettlebridge on Saturday.", "E99000006"), QStringList());
    QCOMPARE(problemsAbout("Come to Kettlebridge on Saturday.", "E99000004"), QStringList{QStringLiteral("Kettlebridge")});
    QCOMPARE(problemsAbout("We like Ottermouth, and Thornwick, Ash & Calder.", "E99000004"), QStringList{QStringLiteral("Thornwick, Ash and Calder")});
}

void TestPostReview::candidatesElsewhereAreNamesOfOthers()
{
    TemporaryWorkspace workspace;
    workspace.enterWorkshop(QStringLiteral("E99000006"));
    Profile profile = required(workspace->profile());
    profile.otherCandidates = QStringLiteral("Rhys Vaughan,  Ama Boateng ,") + profile.onBehalfOf;
    required(workspace->writer().runAndWait([&](Transaction& transaction) { return writeProfile(transaction, profile, workspace.clock()); }));
    QCOMPARE(required(workspace->profile()), profile);
    auto review = required(PostReview::prepare(*workspace));
    const Post post = postOf("Meet Ama Boateng and Sam Okafor today, and Rhys from next door.");
    required(review.turnTo(post));
    QStringList names;
    for (const Problem& problem : review.problems(post)) {
        if (problem.code == Problem::Code::WrongPerson)
            names << problem.words.first();
    }
    QCOMPARE(names, QStringList{QStringLiteral("Ama Boateng")});
}

void TestPostReview::theImprintIsTheWorkspaces()
{
    TemporaryWorkspace workspace;
    workspace.enterWorkshop(QStringLiteral("E99000006"));
    const auto checks = [&](const QString& text) {
        auto review = required(PostReview::prepare(*workspace));
        const Post post = postOf(qPrintable(text));
        required(review.turnTo(post));
        return checksIn(review.problems(post));
    };
    QCOMPARE(checks(QStringLiteral("Hello")), QStringList{QStringLiteral("imprint")});
    QCOMPARE(checks(withImprint(QStringLiteral("Hello"), imprintOf(required(workspace->profile())))), QStringList());
}

void TestPostReview::otherPostsAreHeldBesideIt()
{
    TemporaryWorkspace workspace;
    workspace.enterWorkshop(QStringLiteral("E99000006"));
    const QString text = withImprint(QStringLiteral("The library in Mill Lane opens again on Saturday and all may come."), imprintOf(required(workspace->profile())));
    const PostId other = required(workspace->writer().runAndWait(
        [&](Transaction& transaction) { return insertPost(transaction, postOf(qPrintable(text), "2026-12-01 09:00"), workspace.clock()); }));
    auto review = required(PostReview::prepare(*workspace));
    Post post = postOf(qPrintable(text), "2026-12-01 09:30");
    required(review.turnTo(post));
    const auto problems = review.problems(post);
    QCOMPARE(checksIn(problems), (QStringList{QStringLiteral("same-text"), QStringLiteral("clash")}));
    for (const Problem& problem : problems)
        QCOMPARE(problem.other, other);
    // Another network's readers are others.
    post.network = QStringLiteral("x");
    required(review.turnTo(post));
    QVERIFY(!checksIn(review.problems(post)).contains(QStringLiteral("clash")));
}

void TestPostReview::everyReadThatFailsIsAnError()
{
    TemporaryWorkspace workspace;
    workspace.enterWorkshop(QStringLiteral("E99000006"));
    auto& reading = const_cast<Database&>(workspace->database());
    const Post post = postOf("Hello", "2026-12-01 09:30");
    int failures = 0;
    for (int failing = 0;; ++failing) {
        QVERIFY2(failing < 500, "no run ever passes");
        int access = 0;
        reading.setFaultInjector([&access, failing] { return access++ == failing; });
        auto review = PostReview::prepare(*workspace);
        if (review && review->turnTo(post))
            break;
        ++failures;
    }
    reading.setFaultInjector({});
    QVERIFY(failures > 3);
}

QTEST_GUILESS_MAIN(TestPostReview)
#include "tst_postreview.moc"
