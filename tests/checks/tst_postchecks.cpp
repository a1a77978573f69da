#include "checks/postchecks.h"

#include "networks/textlength.h"

#include <QTest>

#include <algorithm>

using namespace clarion;
using Code = Problem::Code;

class TestPostChecks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGoodPostHasNoProblems();
    void onlyEmptinessLengthAndPlaceholdersBlock();
    void nothingToPostIsABlocker_data();
    void nothingToPostIsABlocker();
    void aPictureAloneIsSomethingToPost();
    void aTextAtTheLimitFits();
    void aTextOverTheLimitTellsWhereAndHowFar();
    void aTextOverTheBytesTellsHowFarToo();
    void aNetworkWithoutLimitTakesEverything();
    void placeholdersAreFoundWhereTheyStand_data();
    void placeholdersAreFoundWhereTheyStand();
    void picturesAreAskedForWhereTheNetworkNeedsThem();
    void tooManyPicturesAreAWarning();
    void everyPictureWithoutAltTextIsNamed();
    void aMissingImprintIsAWarning();
    void theWorstComesFirstThenTheOrderOfTheText();
    void everyProblemHasASentence();
};

namespace {

const QString imprint = QStringLiteral("Promoted by A on behalf of B, both of C");

const Network& network(const char* id)
{
    const Network* found = findNetwork(QString::fromLatin1(id));
    if (!found)
        qFatal("no network %s", id);
    return *found;
}

Post postOf(const QString& text)
{
    Post post;
    post.text = text;
    return post;
}

Picture picture(const char* alt)
{
    return {QStringLiteral("a.png"), QStringLiteral("a.png"), QString::fromLatin1(alt), 10, 10};
}

QList<Code> codesOf(const std::vector<Problem>& problems)
{
    QList<Code> codes;
    for (const Problem& problem : problems)
        codes << problem.code;
    return codes;
}

} // namespace

void TestPostChecks::aGoodPostHasNoProblems()
{
    Post post = postOf(QStringLiteral("Warm rooms open today."));
    post.pictures = {picture("A stall under a red awning")};
    for (const Network& each : builtInNetworks())
        QVERIFY2(checkPost(post, each, imprint).empty(), qPrintable(each.id));
}

void TestPostChecks::onlyEmptinessLengthAndPlaceholdersBlock()
{
    Post bad = postOf(QStringLiteral("{{area.name}} ") + QString(300, QLatin1Char('a')));
    bad.pictures = std::vector<Picture>(9, picture(""));
    for (const Problem& problem : checkPost(bad, network("x"), {})) {
        const bool blocks = problem.code == Code::OverLimit || problem.code == Code::PlaceholderLeft;
        QCOMPARE(problem.severity == Severity::Blocker, blocks);
    }
}

void TestPostChecks::nothingToPostIsABlocker_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks") << QStringLiteral(" \n\t ");
}

void TestPostChecks::nothingToPostIsABlocker()
{
    QFETCH(QString, text);
    const auto problems = checkPost(postOf(text), network("x"), imprint);
    QCOMPARE(codesOf(problems), QList<Code>{Code::EmptyText});
    QCOMPARE(problems.front().severity, Severity::Blocker);
}

void TestPostChecks::aPictureAloneIsSomethingToPost()
{
    Post post;
    post.pictures = {picture("A stall")};
    QVERIFY(checkPost(post, network("instagram"), imprint).empty());
}

void TestPostChecks::aTextAtTheLimitFits()
{
    const Network& bluesky = network("bluesky");
    QVERIFY(checkPost(postOf(QString(*bluesky.limit, QLatin1Char('a'))), bluesky, imprint).empty());
    QCOMPARE(codesOf(checkPost(postOf(QString(*bluesky.limit + 1, QLatin1Char('a'))), bluesky, imprint)),
             QList<Code>{Code::OverLimit});
}

void TestPostChecks::aTextOverTheLimitTellsWhereAndHowFar()
{
    const Network& bluesky = network("bluesky");
    const QString rose = QStringLiteral("🌹");
    const auto problems = checkPost(postOf(rose.repeated(*bluesky.limit + 5)), bluesky, imprint);
    QCOMPARE(codesOf(problems), QList<Code>{Code::OverLimit});
    const Problem& problem = problems.front();
    QCOMPARE(problem.number, 5);
    QCOMPARE(problem.position, *bluesky.limit * rose.size());
    QCOMPARE(problem.length, 5 * rose.size());
    QVERIFY(problemSentence(problem, bluesky).contains(QLatin1String("5")));
}

void TestPostChecks::aTextOverTheBytesTellsHowFarToo()
{
    const Network& bluesky = network("bluesky");
    const QString family = QStringLiteral("👨‍👩‍👧‍👦");
    const Post post = postOf(family.repeated(*bluesky.limit - 10));
    QVERIFY(textLength(post.text, bluesky) < *bluesky.limit);
    const auto problems = checkPost(post, bluesky, imprint);
    QCOMPARE(codesOf(problems), QList<Code>{Code::OverLimit});
    const qsizetype over = post.text.mid(problems.front().position).size() / family.size();
    QVERIFY(over > 0);
    QCOMPARE(problems.front().number, static_cast<int>(over));
}

void TestPostChecks::aNetworkWithoutLimitTakesEverything()
{
    const Network unlimited{QStringLiteral("letter"), QStringLiteral("Letter"), {}, CountUnit::Char, {}, 0, false, 0, {}, {}};
    QVERIFY(checkPost(postOf(QString(500'000, QLatin1Char('a'))), unlimited, imprint).empty());
}

void TestPostChecks::placeholdersAreFoundWhereTheyStand_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("none") << QStringLiteral("Ring {us} or [them].") << QStringList();
    QTest::newRow("a template's name") << QStringLiteral("Hello {{area.name}}!") << QStringList{QStringLiteral("{{area.name}}")};
    QTest::newRow("a gap to fill") << QStringLiteral("Ask [[whom]].") << QStringList{QStringLiteral("[[whom]]")};
    QTest::newRow("several, after a picture sign")
        << QStringLiteral("🌹 [[a]] and {{b}} and [[c]]")
        << QStringList{QStringLiteral("[[a]]"), QStringLiteral("{{b}}"), QStringLiteral("[[c]]")};
    QTest::newRow("empty ones") << QStringLiteral("{{}} [[]]") << QStringList{QStringLiteral("{{}}"), QStringLiteral("[[]]")};
}

void TestPostChecks::placeholdersAreFoundWhereTheyStand()
{
    QFETCH(QString, text);
    QFETCH(QStringList, found);
    QStringList marked;
    for (const Problem& problem : checkPost(postOf(text), network("facebook"), imprint)) {
        QCOMPARE(problem.code, Code::PlaceholderLeft);
        QCOMPARE(problem.severity, Severity::Blocker);
        marked << text.mid(problem.position, problem.length);
    }
    QCOMPARE(marked, found);
}

void TestPostChecks::picturesAreAskedForWhereTheNetworkNeedsThem()
{
    for (const Network& each : builtInNetworks()) {
        const auto problems = checkPost(postOf(QStringLiteral("text")), each, imprint);
        QCOMPARE(codesOf(problems), each.imageRequired ? QList<Code>{Code::PictureNeeded} : QList<Code>{});
    }
}

void TestPostChecks::tooManyPicturesAreAWarning()
{
    const Network& x = network("x");
    Post post = postOf(QStringLiteral("text"));
    post.pictures = std::vector<Picture>(static_cast<size_t>(x.imagesMax), picture("alt"));
    QVERIFY(checkPost(post, x, imprint).empty());
    post.pictures.push_back(picture("alt"));
    const auto problems = checkPost(post, x, imprint);
    QCOMPARE(codesOf(problems), QList<Code>{Code::TooManyPictures});
    QCOMPARE(problems.front().severity, Severity::Warning);
    QVERIFY(problemSentence(problems.front(), x).contains(QString::number(x.imagesMax)));
}

void TestPostChecks::everyPictureWithoutAltTextIsNamed()
{
    Post post = postOf(QStringLiteral("text"));
    post.pictures = {picture(""), picture("A goose"), picture("  ")};
    QList<int> numbers;
    for (const Problem& problem : checkPost(post, network("x"), imprint)) {
        QCOMPARE(problem.code, Code::AltTextMissing);
        QCOMPARE(problem.severity, Severity::Warning);
        numbers << problem.number;
    }
    QCOMPARE(numbers, (QList<int>{1, 3}));
}

void TestPostChecks::aMissingImprintIsAWarning()
{
    const auto problems = checkPost(postOf(QStringLiteral("text")), network("x"), {});
    QCOMPARE(codesOf(problems), QList<Code>{Code::ImprintMissing});
    QCOMPARE(problems.front().severity, Severity::Warning);
}

void TestPostChecks::theWorstComesFirstThenTheOrderOfTheText()
{
    Post post = postOf(QStringLiteral("[[a]] ") + QString(400, QLatin1Char('a')) + QStringLiteral(" [[b]]"));
    post.pictures = {picture("")};
    const auto problems = checkPost(post, network("x"), {});
    QVERIFY(std::is_sorted(problems.begin(), problems.end(), [](const Problem& a, const Problem& b) {
        return a.severity > b.severity || (a.severity == b.severity && a.position < b.position);
    }));
    QCOMPARE(codesOf(problems), (QList<Code>{Code::PlaceholderLeft, Code::OverLimit, Code::PlaceholderLeft,
                                             Code::AltTextMissing, Code::ImprintMissing}));
}

void TestPostChecks::everyProblemHasASentence()
{
    QStringList sentences;
    for (const Code code : {Code::EmptyText, Code::OverLimit, Code::PlaceholderLeft, Code::PictureNeeded,
                            Code::TooManyPictures, Code::AltTextMissing, Code::ImprintMissing}) {
        const QString sentence = problemSentence({Severity::Warning, code, -1, 0, 3}, network("x"));
        QVERIFY2(sentence.endsWith(QLatin1Char('.')) && !sentence.contains(QLatin1Char('%')), qPrintable(sentence));
        sentences << sentence;
    }
    QCOMPARE(sentences.removeDuplicates(), 0);
}

QTEST_GUILESS_MAIN(TestPostChecks)
#include "tst_postchecks.moc"
