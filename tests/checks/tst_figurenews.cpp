#include "checks/figurenews.h"
#include "checks/problemsentence.h"
#include "storage/query.h"
#include "support/required.h"
#include "support/temporaryworkspace.h"
#include "workspace/drafts.h"
#include "workspace/localisation.h"

#include <QTest>

#include <algorithm>

using namespace clarion;

/// A post made of the workshop's tool “class-sizes” about Tarnwater Central, at 24 November 2026, 10:00 UTC: it says 15.6 and 17.0.
class TestFigureNews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aFigureIsFoundAsANumberOfItsOwn_data();
    void aFigureIsFoundAsANumberOfItsOwn();

    void unchangedFiguresHaveNoNews();
    void aCorrectedFigureBlocksWithOldAndNew();
    void aFigureThatIsGoneBlocksWithTheReason();
    void anExcludedFigureBlocks();
    void aWithdrawnDatasetBlocks();
    void whatIsSaidOfAFigureIsKeptTrueToo();
    void wordsThatTheFiguresTurnedAgainstAreAWarning();
    void aNewerPeriodIsAHint();
    void whatTheOfficerTookOutIsNoNews();
    void whatOnlyTheCardSaysIsNews();
    void whatWasPostedIsHistory();
    void aFeedThatIsGoneHasNoNews();
    void figuresSurviveEditingAndReopening();
    void thePlanListsWhatIsNoLongerTrue();
    void anEstimateIsMadeAgain();
    void anEstimateOfWhichAPartIsGoneBlocks();
    void thePlanListsAnEstimateOnlyWhereItsDatasetIsWithdrawn();

    void onlyTheFiguresAreReplaced_data();
    void onlyTheFiguresAreReplaced();

private:
    void write(const char* sql);
    [[nodiscard]] std::vector<FigureNews> news(const Post& post);
    [[nodiscard]] QStringList sentences(const Post& post);
    /// A post of “crime-count” about Kettlebridge of 2010, which lies in two areas of 2024: it says 8,500 for 2025.
    [[nodiscard]] Post aboutKettlebridge();

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    Post m_post;
};

namespace {

constexpr auto nowRow = "dataset = (SELECT key FROM datasets WHERE id = 'pupils_per_teacher') AND code = 'E99000001' AND period = '2025-26'";

} // namespace

void TestFigureNews::init()
{
    m_workspace = std::make_unique<TemporaryWorkspace>();
    m_workspace->enterWorkshop(QStringLiteral("E99000001"));
    const auto localisation = required(prepareLocalisation((*m_workspace)->database(), ItemId(QStringLiteral("class-sizes")), QStringLiteral("2024"), builtInNetworks()));
    const Area area = required((*m_workspace)->area()).value();
    m_post = required(draftOf(**m_workspace, localisation, localisation.localiser.localise(area), QStringLiteral("facebook"), QStringLiteral("Promoted by X")));
    m_post.id = required((*m_workspace)->writer().runAndWait([&](Transaction& transaction) { return createPost(transaction, m_post, m_workspace->clock()); }));
    QCOMPARE(m_post.figures.size(), size_t(4));   // both, the change, and the way they went
}

void TestFigureNews::write(const char* sql)
{
    required((*m_workspace)->writer().runAndWait([sql](Transaction& transaction) { return Query(transaction.database(), sql).execute(); }));
}

std::vector<FigureNews> TestFigureNews::news(const Post& post)
{
    return stillSaid(required(newsOfFigures((*m_workspace)->library(), (*m_workspace)->areas(), post)), post);
}

QStringList TestFigureNews::sentences(const Post& post)
{
    QStringList lines;
    for (const FigureNews& one : news(post)) {
        if (const auto problem = figureProblem(one, post))
            lines << problemSentence(*problem, {});
    }
    return lines;
}

void TestFigureNews::aFigureIsFoundAsANumberOfItsOwn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("display");
    QTest::addColumn<int>("at");
    const auto row = [](const char* title, const char* text, const char* display, int at) {
        QTest::newRow(title) << QString::fromUtf8(text) << QString::fromUtf8(display) << at;
    };
    row("in a sentence", "It is 5.1 now", "5.1", 6);
    row("at the end of one", "It is 5.1.", "5.1", 6);
    row("in brackets", "(5.1)", "5.1", 1);
    row("with a comma behind it", "5.1, they say", "5.1", 0);
    row("within a longer number", "15.1", "5.1", -1);
    row("with more decimals", "5.14", "5.1", -1);
    row("behind which the officer put a sign", "5.1%", "5.1", 0);
    row("a percentage", "5.1%", "5.1%", 0);
    row("before which the officer put one", "£5.1", "5.1", 1);
    row("money", "£5,028 a year", "£5,028", 0);
    row("the end of more money", "£15,028", "5,028", -1);
    row("the beginning of more", "5,028,000", "5,028", -1);
    row("a rank", "the 3rd highest of 10 in England.", "3rd highest of 10 in England", 4);
    row("another rank", "the 13rd highest of 10 in England", "3rd highest of 10 in England", -1);
    row("the second one", "15.1 and 5.1", "5.1", 9);
    row("nothing", "5.1", "", -1);
}

void TestFigureNews::aFigureIsFoundAsANumberOfItsOwn()
{
    QFETCH(QString, text);
    QFETCH(QString, display);
    QFETCH(int, at);
    QCOMPARE(figureIn(text, display), qsizetype(at));
}

void TestFigureNews::unchangedFiguresHaveNoNews()
{
    QVERIFY(news(m_post).empty());
}

void TestFigureNews::aCorrectedFigureBlocksWithOldAndNew()
{
    write(qPrintable(QStringLiteral("UPDATE figures SET value = 18.24 WHERE ") + QLatin1String(nowRow)));
    const auto all = news(m_post);
    QCOMPARE(all.size(), size_t(1));
    QCOMPARE(all.front().what, FigureNews::What::Changed);
    QCOMPARE(all.front().display, QStringLiteral("18.2"));
    QCOMPARE(m_post.text.mid(all.front().position, all.front().length), all.front().figure.display);
    const auto problem = figureProblem(all.front(), m_post);
    QVERIFY(problem);
    QCOMPARE(problem->severity, Severity::Blocker);
    QVERIFY(sentences(m_post).front().contains(QStringLiteral("18.2")));
    // A correction that rounding hides changes nothing that the post says.
    write(qPrintable(QStringLiteral("UPDATE figures SET value = %1 + 0.001 WHERE ").arg(m_post.figures.front().value) + QLatin1String(nowRow)));
    QVERIFY(news(m_post).empty());
}

void TestFigureNews::aFigureThatIsGoneBlocksWithTheReason()
{
    write(qPrintable(QStringLiteral("DELETE FROM figures WHERE ") + QLatin1String(nowRow)));
    const auto all = news(m_post);
    QCOMPARE(all.size(), size_t(1));
    QCOMPARE(all.front().what, FigureNews::What::Gone);
    QVERIFY2(all.front().reason.contains(QStringLiteral("Tarnwater Central")), qPrintable(all.front().reason));
    QCOMPARE(figureProblem(all.front(), m_post)->severity, Severity::Blocker);
}

void TestFigureNews::anExcludedFigureBlocks()
{
    write("UPDATE items SET payload = json_set(payload, '$.exclude', json('[{\"code\":\"E99000001\",\"from\":\"2025-26\",\"to\":\"\",\"why\":\"One school was counted twice.\"}]')) "
          "WHERE kind = 'dataset' AND id = 'pupils_per_teacher'");
    const auto all = news(m_post);
    QCOMPARE(all.size(), size_t(1));
    QVERIFY(sentences(m_post).front().contains(QStringLiteral("One school was counted twice.")));
    QCOMPARE(required((*m_workspace)->posts().behindTheirSource()).size(), size_t(1));
}

void TestFigureNews::aWithdrawnDatasetBlocks()
{
    write("UPDATE items SET withdrawn = 1, payload = json_set(payload, '$.withdrawn', json('{\"reason\":\"The survey was flawed.\"}')) "
          "WHERE kind = 'dataset' AND id = 'pupils_per_teacher'");
    QCOMPARE(news(m_post).size(), size_t(2));
    QVERIFY(sentences(m_post).front().contains(QStringLiteral("The survey was flawed")));
}

void TestFigureNews::whatIsSaidOfAFigureIsKeptTrueToo()
{
    const auto localisation = required(prepareLocalisation((*m_workspace)->database(), ItemId(QStringLiteral("pay-packet")), QStringLiteral("2024"), builtInNetworks()));
    const Post pay = required(draftOf(**m_workspace, localisation, localisation.localiser.localise(required((*m_workspace)->area()).value()), QStringLiteral("facebook"),
                                      QStringLiteral("Promoted by X")));
    QVERIFY(news(pay).empty());
    // Somebody else's figure was corrected: ours is as it was, and stands in another place among them.
    write("UPDATE figures SET value = 99999 WHERE dataset = (SELECT key FROM datasets WHERE id = 'median_pay') AND code = 'E99000002' AND period = '2025'");
    const auto all = news(pay);
    QCOMPARE(all.size(), size_t(1));
    QCOMPARE(all.front().figure.name, QStringLiteral("now.rank"));
    QVERIFY2(all.front().display.contains(QStringLiteral("highest of 10 in England")), qPrintable(all.front().display));
    QCOMPARE(figureProblem(all.front(), pay)->severity, Severity::Blocker);
}

void TestFigureNews::wordsThatTheFiguresTurnedAgainstAreAWarning()
{
    QVERIFY(!canReplaceFigures({}));
    write(qPrintable(QStringLiteral("UPDATE figures SET value = 18.24 WHERE ") + QLatin1String(nowRow)));
    QVERIFY(canReplaceFigures(news(m_post)));
    // More pupils than there were was worse; fewer is better, and what the text says of teachers' arms is no longer so.
    write(qPrintable(QStringLiteral("UPDATE figures SET value = 9 WHERE ") + QLatin1String(nowRow)));
    const auto all = news(m_post);
    QVERIFY(!canReplaceFigures(all));
    const auto turned = std::find_if(all.begin(), all.end(), [](const FigureNews& one) { return one.what == FigureNews::What::Turned; });
    QVERIFY(turned != all.end());
    QCOMPARE(figureProblem(*turned, m_post)->severity, Severity::Warning);
    // Where nothing of it is said any more, there is nothing to turn against.
    m_post.text = QStringLiteral("Classes.");
    m_post.pictures.clear();
    QVERIFY(news(m_post).empty());
}

void TestFigureNews::aNewerPeriodIsAHint()
{
    write("INSERT INTO figures SELECT key, '2026-27', 'E99000001', 19.96 FROM datasets WHERE id = 'pupils_per_teacher'");
    const auto all = news(m_post);
    QCOMPARE(all.size(), size_t(1));   // the earlier one was asked for by its period
    QCOMPARE(all.front().what, FigureNews::What::Newer);
    QCOMPARE(all.front().display, QStringLiteral("20.0"));
    QCOMPARE(figureProblem(all.front(), m_post)->severity, Severity::Hint);
    QVERIFY(sentences(m_post).front().contains(QStringLiteral("2026-27")));
}

void TestFigureNews::whatTheOfficerTookOutIsNoNews()
{
    write(qPrintable(QStringLiteral("UPDATE figures SET value = 18.24 WHERE ") + QLatin1String(nowRow)));
    m_post.text = QStringLiteral("Classes are growing, and we have the figures.");
    m_post.pictures.clear();
    QVERIFY(news(m_post).empty());
}

void TestFigureNews::whatOnlyTheCardSaysIsNews()
{
    write(qPrintable(QStringLiteral("UPDATE figures SET value = 18.24 WHERE ") + QLatin1String(nowRow)));
    m_post.text = QStringLiteral("Classes are growing.");
    const auto all = news(m_post);
    QCOMPARE(all.size(), size_t(1));
    QCOMPARE(all.front().position, qsizetype(-1));
}

void TestFigureNews::whatWasPostedIsHistory()
{
    write(qPrintable(QStringLiteral("UPDATE figures SET value = 18.24 WHERE ") + QLatin1String(nowRow)));
    m_post.status = PostStatus::Posted;
    QVERIFY(sentences(m_post).isEmpty());
}

void TestFigureNews::aFeedThatIsGoneHasNoNews()
{
    write("DELETE FROM items WHERE kind = 'dataset'");
    QVERIFY(news(m_post).empty());
}

void TestFigureNews::figuresSurviveEditingAndReopening()
{
    Post edited = required((*m_workspace)->posts().find(m_post.id)).value();
    QCOMPARE(edited.figures, m_post.figures);
    edited.text += QStringLiteral(" And more.");
    required((*m_workspace)->writer().runAndWait([&](Transaction& transaction) { return updatePostContent(transaction, edited, m_workspace->clock()); }));
    m_workspace->reopen();
    QCOMPARE(required((*m_workspace)->posts().find(m_post.id)).value().figures, m_post.figures);
}

void TestFigureNews::thePlanListsWhatIsNoLongerTrue()
{
    QVERIFY(required((*m_workspace)->posts().behindTheirSource()).empty());
    write(qPrintable(QStringLiteral("UPDATE figures SET value = 18.24 WHERE ") + QLatin1String(nowRow)));
    const auto behind = required((*m_workspace)->posts().behindTheirSource());
    QCOMPARE(behind.size(), size_t(1));
    QCOMPARE(behind.front().id, m_post.id);
}

Post TestFigureNews::aboutKettlebridge()
{
    m_workspace = std::make_unique<TemporaryWorkspace>();
    m_workspace->enterWorkshop(QStringLiteral("E98000002"));
    const auto localisation = required(prepareLocalisation((*m_workspace)->database(), ItemId(QStringLiteral("crime-count")), QStringLiteral("2010"), builtInNetworks()));
    const Area area = required((*m_workspace)->area()).value();
    Post post = required(draftOf(**m_workspace, localisation, localisation.localiser.localise(area), QStringLiteral("facebook"), {}));
    post.id = required((*m_workspace)->writer().runAndWait([&](Transaction& transaction) { return createPost(transaction, post, m_workspace->clock()); }));
    return required((*m_workspace)->posts().find(post.id)).value();
}

void TestFigureNews::anEstimateIsMadeAgain()
{
    const Post post = aboutKettlebridge();
    QCOMPARE(post.figures.front().name, QStringLiteral("now"));
    QCOMPARE(post.figures.front().display, QStringLiteral("8,500"));   // 0.775 × 8,911 + 0.3043 × 5,236
    QVERIFY(post.figures.front().code.isEmpty());
    QVERIFY(news(post).empty());
    const auto setQuillby = [this](int value) {
        write(qPrintable(QStringLiteral("UPDATE figures SET value = %1 WHERE dataset = (SELECT key FROM datasets WHERE id = 'recorded_crime') "
                                        "AND code = 'E99000006' AND period = '2025'").arg(value)));
    };
    setQuillby(8913);   // which rounding hides
    QVERIFY(news(post).empty());
    setQuillby(9911);
    const auto all = news(post);
    QCOMPARE(all.size(), size_t(2));   // and the change in percent
    QCOMPARE(all.front().what, FigureNews::What::Changed);
    QCOMPARE(all.front().display, QStringLiteral("9,270"));
    QVERIFY(withPresentFigures(post.text, all).contains(QStringLiteral("9,270")));
}

void TestFigureNews::anEstimateOfWhichAPartIsGoneBlocks()
{
    const Post post = aboutKettlebridge();
    write("UPDATE items SET payload = json_set(payload, '$.exclude', json('[{\"code\":\"E99000007\",\"from\":\"2025\",\"to\":\"\",\"why\":\"The files were lost.\"}]')) "
          "WHERE kind = 'dataset' AND id = 'recorded_crime'");
    const auto all = news(post);
    QVERIFY(!all.empty());
    QVERIFY(std::all_of(all.begin(), all.end(), [](const FigureNews& one) { return one.what == FigureNews::What::Gone; }));
    QVERIFY2(all.front().reason.contains(QStringLiteral("a part of Kettlebridge")) && all.front().reason.contains(QStringLiteral("The files were lost.")), qPrintable(all.front().reason));
    QCOMPARE(figureProblem(all.front(), post)->severity, Severity::Blocker);
}

void TestFigureNews::thePlanListsAnEstimateOnlyWhereItsDatasetIsWithdrawn()
{
    const Post post = aboutKettlebridge();
    QVERIFY(required((*m_workspace)->posts().behindTheirSource()).empty());
    write("UPDATE items SET withdrawn = 1, payload = json_set(payload, '$.withdrawn', json('{\"reason\":\"The survey was flawed.\"}')) "
          "WHERE kind = 'dataset' AND id = 'recorded_crime'");
    const auto behind = required((*m_workspace)->posts().behindTheirSource());
    QCOMPARE(behind.size(), size_t(1));
    QCOMPARE(behind.front().id, post.id);
}

void TestFigureNews::onlyTheFiguresAreReplaced_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("after");
    QTest::newRow("both, although each becomes what the other was") << QStringLiteral("From 5.1 to 6.2!") << QStringLiteral("From 6.2 to 5.1!");
    QTest::newRow("every place") << QStringLiteral("5.1, I said 5.1.") << QStringLiteral("6.2, I said 6.2.");
    QTest::newRow("not within others") << QStringLiteral("15.1 or 5.12 of 2,5.1") << QStringLiteral("15.1 or 5.12 of 2,5.1");
    QTest::newRow("the officer's own words stay") << QStringLiteral("Ŵyn 🐑 5.1\n\n  two lines") << QStringLiteral("Ŵyn 🐑 6.2\n\n  two lines");
}

void TestFigureNews::onlyTheFiguresAreReplaced()
{
    QFETCH(QString, text);
    const auto change = [](const char* old, const char* now) {
        FigureNews one;
        one.figure.display = QString::fromLatin1(old);
        one.display = QString::fromLatin1(now);
        return one;
    };
    QTEST(withPresentFigures(text, {change("5.1", "6.2"), change("6.2", "5.1")}), "after");
}

QTEST_MAIN(TestFigureNews)
#include "tst_figurenews.moc"
