#include "checks/postchecks.h"

#include "checks/problemsentence.h"
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
    void anImprintIsReadAsTheLawWantsIt_data();
    void anImprintIsReadAsTheLawWantsIt();
    void aMissingImprintBlocksWhereThereIsRoomForIt();
    void anImprintOnThePictureServesTheWholePost();
    void theImprintIsTheLastParagraph();
    void aProblemThatWasSetAsideComesLastAndDoesNotBlock();
    void namesOfOtherPlacesAreFound_data();
    void namesOfOtherPlacesAreFound();
    void aSingleNameAtTheHeadOfASentenceIsAHintOnly();
    void likenessIsTheShareOfWordsThatStandThereInARow();
    void copiesOfTheCentralWordingAndOfOtherPostsAreTold();
    void wordsThatTakeTurnsInASeriesAreToldOnlyWhereTheyMeet();
    void postsWithinTheHourClash();
    void solemnDaysWarn_data();
    void solemnDaysWarn();
    void howPeopleVotedIsNotToldBeforeThePollCloses();
    void aDateWithTheWrongWeekdayIsTold_data();
    void aDateWithTheWrongWeekdayIsTold();
    void theClockChangesAreShown();
    void linksAndHashtagsAreLookedAt_data();
    void linksAndHashtagsAreLookedAt();
    void aTextThatIsHardToReadIsAHint();
    void ruleFilesAreReadWithCare();
    void theWorstComesFirstThenTheOrderOfTheText();
    void everyProblemHasASentenceAndAMend();
};

namespace {

const QString imprint = QStringLiteral("Promoted by Ada Amble on behalf of Bo Brook, both of 3 Mill Lane, Engleston, AB12 3CD");

/// Of somebody whom the law on imprints does not bind, so that the other checks can be seen alone.
CheckContext bare()
{
    CheckContext context;
    context.needsImprint = false;
    return context;
}

CheckContext bound(const QString& ownImprint = imprint)
{
    CheckContext context;
    context.imprint = ownImprint;
    return context;
}

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
        QVERIFY2(checkPost(post, each, bare()).empty(), qPrintable(each.id));
}

void TestPostChecks::onlyEmptinessLengthAndPlaceholdersBlock()
{
    Post bad = postOf(QStringLiteral("{{area.name}} ") + QString(300, QLatin1Char('a')));
    bad.pictures = std::vector<Picture>(9, picture(""));
    for (const Problem& problem : checkPost(bad, network("x"), bare())) {
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
    const auto problems = checkPost(postOf(text), network("x"), bare());
    QCOMPARE(codesOf(problems), QList<Code>{Code::EmptyText});
    QCOMPARE(problems.front().severity, Severity::Blocker);
}

void TestPostChecks::aPictureAloneIsSomethingToPost()
{
    Post post;
    post.pictures = {picture("A stall")};
    QVERIFY(checkPost(post, network("instagram"), bare()).empty());
}

void TestPostChecks::aTextAtTheLimitFits()
{
    const Network& bluesky = network("bluesky");
    QVERIFY(checkPost(postOf(QString(*bluesky.limit, QLatin1Char('a'))), bluesky, bare()).empty());
    QCOMPARE(codesOf(checkPost(postOf(QString(*bluesky.limit + 1, QLatin1Char('a'))), bluesky, bare())),
             QList<Code>{Code::OverLimit});
}

void TestPostChecks::aTextOverTheLimitTellsWhereAndHowFar()
{
    const Network& bluesky = network("bluesky");
    const QString rose = QStringLiteral("🌹");
    const auto problems = checkPost(postOf(rose.repeated(*bluesky.limit + 5)), bluesky, bare());
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
    const auto problems = checkPost(post, bluesky, bare());
    QCOMPARE(codesOf(problems), QList<Code>{Code::OverLimit});
    const qsizetype over = post.text.mid(problems.front().position).size() / family.size();
    QVERIFY(over > 0);
    QCOMPARE(problems.front().number, static_cast<int>(over));
}

void TestPostChecks::aNetworkWithoutLimitTakesEverything()
{
    const Network unlimited{QStringLiteral("letter"), QStringLiteral("Letter"), {}, CountUnit::Char, {}, 0, false, {}, 0, {}, {}};
    QVERIFY(checkPost(postOf(QString(500'000, QLatin1Char('a'))), unlimited, bare()).empty());
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
    QTest::newRow("what somebody was to insert") << QStringLiteral("Hello [insert name], see you at [Venue] <your name>")
                                                 << QStringList{QStringLiteral("[insert name]"), QStringLiteral("[Venue]"), QStringLiteral("<your name>")};
    QTest::newRow("crosses, but no kisses") << QStringLiteral("On XXX at ten, love xxx") << QStringList{QStringLiteral("XXX")};
    QTest::newRow("filler and a note") << QStringLiteral("Lorem ipsum dolor. TODO, not todo")
                                       << QStringList{QStringLiteral("Lorem ipsum"), QStringLiteral("TODO")};
    QTest::newRow("empty ones") << QStringLiteral("{{}} [[]]") << QStringList{QStringLiteral("{{}}"), QStringLiteral("[[]]")};
}

void TestPostChecks::placeholdersAreFoundWhereTheyStand()
{
    QFETCH(QString, text);
    QFETCH(QStringList, found);
    QStringList marked;
    for (const Problem& problem : checkPost(postOf(text), network("facebook"), bare())) {
        QCOMPARE(problem.code, Code::PlaceholderLeft);
        QCOMPARE(problem.severity, Severity::Blocker);
        marked << text.mid(problem.position, problem.length);
    }
    QCOMPARE(marked, found);
}

void TestPostChecks::picturesAreAskedForWhereTheNetworkNeedsThem()
{
    for (const Network& each : builtInNetworks()) {
        const auto problems = checkPost(postOf(QStringLiteral("text")), each, bare());
        QCOMPARE(codesOf(problems), each.imageRequired ? QList<Code>{Code::PictureNeeded} : QList<Code>{});
    }
}

void TestPostChecks::tooManyPicturesAreAWarning()
{
    const Network& x = network("x");
    Post post = postOf(QStringLiteral("text"));
    post.pictures = std::vector<Picture>(static_cast<size_t>(x.imagesMax), picture("alt"));
    QVERIFY(checkPost(post, x, bare()).empty());
    post.pictures.push_back(picture("alt"));
    const auto problems = checkPost(post, x, bare());
    QCOMPARE(codesOf(problems), QList<Code>{Code::TooManyPictures});
    QCOMPARE(problems.front().severity, Severity::Warning);
    QVERIFY(problemSentence(problems.front(), x).contains(QString::number(x.imagesMax)));
}

void TestPostChecks::everyPictureWithoutAltTextIsNamed()
{
    Post post = postOf(QStringLiteral("text"));
    post.pictures = {picture(""), picture("A goose"), picture("  ")};
    QList<int> numbers;
    for (const Problem& problem : checkPost(post, network("x"), bare())) {
        QCOMPARE(problem.code, Code::AltTextMissing);
        QCOMPARE(problem.severity, Severity::Warning);
        numbers << problem.number;
    }
    QCOMPARE(numbers, (QList<int>{1, 3}));
}

void TestPostChecks::anImprintIsReadAsTheLawWantsIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<Code>>("codes");
    QTest::newRow("none") << QStringLiteral("Vote Jane Doe") << QList<Code>{Code::ImprintMissing};
    QTest::newRow("whole") << QStringLiteral("Vote. Promoted by John Smith on behalf of Jane Doe, both of 110 High Street, Engleston, AB12 3CD")
                           << QList<Code>{Code::ImprintOther};
    QTest::newRow("ours") << QString(QStringLiteral("Vote.\n\n") + imprint) << QList<Code>{};
    QTest::newRow("ours in other spacing and case") << QString(QStringLiteral("Vote. ") + imprint.toUpper()) << QList<Code>{};
    QTest::newRow("a town is no address") << QStringLiteral("Promoted by John Smith on behalf of Jane Doe, Engleston") << QList<Code>{Code::EmptyText, Code::ImprintIncomplete};
    QTest::newRow("for itself") << QStringLiteral("Vote. Promoted by Engleston CLP, 110 High Street, Engleston, AB12 3CD") << QList<Code>{Code::ImprintOther};
    QTest::newRow("an address on another line is none") << QStringLiteral("Promoted by John Smith\nMeet us at 110 High Street") << QList<Code>{Code::ImprintIncomplete};
    QTest::newRow("two addresses") << QStringLiteral("Vote. Promoted by J Smith of 1 Low Street, Engleston on behalf of J Doe of 2 High Street, Engleston")
                                   << QList<Code>{Code::ImprintOther};
    QTest::newRow("Welsh") << QStringLiteral("Pleidleisiwch. Hyrwyddwyd gan Siân Puw ar ran Ifan Rhys, y ddau o 3 Stryd Fawr, Aberallt, LL99 1AA")
                           << QList<Code>{Code::ImprintOther};
    QTest::newRow("the word alone") << QStringLiteral("She was promoted by the club last year.") << QList<Code>{Code::ImprintIncomplete};
}

void TestPostChecks::anImprintIsReadAsTheLawWantsIt()
{
    QFETCH(QString, text);
    QFETCH(QList<Code>, codes);
    QCOMPARE(codesOf(checkPost(postOf(text), network("facebook"), bound())), codes);
}

void TestPostChecks::aMissingImprintBlocksWhereThereIsRoomForIt()
{
    const Network& x = network("x");
    const auto codesFor = [&x](int length) {
        const auto problems = checkPost(postOf(QString(length, QLatin1Char('a'))), x, bound());
        return problems.size() == 1 ? std::pair(problems.front().code, problems.front().severity) : std::pair(Code::EmptyText, Severity::Hint);
    };
    const int room = *x.limit - static_cast<int>(imprint.size()) - 2;
    QCOMPARE(codesFor(room), std::pair(Code::ImprintMissing, Severity::Blocker));
    // Where the network leaves no room, one step away is enough.
    QCOMPARE(codesFor(room + 1), std::pair(Code::ImprintInProfile, Severity::Warning));
    QCOMPARE(codesOf(checkPost(postOf(QStringLiteral("text")), x, bound({}))), QList<Code>{Code::ImprintUnknown});
    QVERIFY(checkPost(postOf(QStringLiteral("text")), x, bare()).empty());
}

void TestPostChecks::anImprintOnThePictureServesTheWholePost()
{
    Post post = postOf(QStringLiteral("Warm rooms"));
    post.pictures = {picture("A stall")};
    QCOMPARE(codesOf(checkPost(post, network("x"), bound())), QList<Code>{Code::ImprintMissing});
    post.pictures.front().imprint = imprint;
    QVERIFY(checkPost(post, network("x"), bound()).empty());
    post.pictures.front().imprint.clear();
    post.text = withImprint(post.text, imprint);
    QCOMPARE(codesOf(checkPost(post, network("x"), bound())), QList<Code>{Code::ImprintNotOnPicture});
}

void TestPostChecks::theImprintIsTheLastParagraph()
{
    QCOMPARE(withImprint(QStringLiteral("a\n"), QStringLiteral("i")), QStringLiteral("a\n\ni"));
    QCOMPARE(withImprint(QStringLiteral(" \n"), QStringLiteral("i")), QStringLiteral("i"));
}

void TestPostChecks::aProblemThatWasSetAsideComesLastAndDoesNotBlock()
{
    Post post = postOf(QStringLiteral("text XXX"));
    post.pictures = {picture("")};
    post.mutes = {{QStringLiteral("imprint"), QStringLiteral("neutral")}, {QStringLiteral("placeholder"), QStringLiteral("no")}};
    const auto problems = checkPost(post, network("x"), bound());
    QCOMPARE(codesOf(problems), (QList<Code>{Code::PlaceholderLeft, Code::AltTextMissing, Code::ImprintMissing}));
    QVERIFY(problems.back().isMuted);
    QCOMPARE(problems.back().muteReason, QStringLiteral("neutral"));
    // A placeholder that is left cannot be wanted.
    QVERIFY(!problems.front().isMuted);
    QVERIFY(blocks(problems));
    post.text = QStringLiteral("text");
    QVERIFY(!blocks(checkPost(post, network("x"), bound())));
}

void TestPostChecks::namesOfOtherPlacesAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    const QStringList none;
    QTest::newRow("home") << QStringLiteral("A stall in Upper Tansley and North Merrow") << none;
    QTest::newRow("another one") << QStringLiteral("Doctors in Lower Tansley.") << QStringList{QStringLiteral("Lower Tansley")};
    QTest::newRow("of several words, with other signs") << QStringLiteral("In Ayr, Carrick & Cumnock") << QStringList{QStringLiteral("Ayr, Carrick & Cumnock")};
    QTest::newRow("without its accent") << QStringLiteral("Vote in Ynys Mon") << QStringList{QStringLiteral("Ynys Mon")};
    QTest::newRow("in small letters it is a word") << QStringLiteral("We were reading all day") << none;
    QTest::newRow("the longest counts") << QStringLiteral("In North Merrow we canvass") << none;
    QTest::newRow("the shorter one alone") << QStringLiteral("We like Merrow") << QStringList{QStringLiteral("Merrow")};
    QTest::newRow("a part of a word is none") << QStringLiteral("Merrowbridge library") << none;
    QTest::newRow("tags, names and links say nothing") << QStringLiteral("#Merrow @Merrow https://Merrow.example.org/Merrow") << none;
    QTest::newRow("in the imprint it is an address") << QStringLiteral("Hello. Promoted by Ada Amble, 3 Mill Lane, Merrow, AB12 3CD") << none;
    QTest::newRow("a candidate elsewhere") << QStringLiteral("Meet Rhys Vaughan today") << QStringList{QStringLiteral("Rhys Vaughan")};
}

void TestPostChecks::namesOfOtherPlacesAreFound()
{
    QFETCH(QString, text);
    QFETCH(QStringList, found);
    PlaceNames names;
    for (const char* own : {"Upper Tansley", "North Merrow"})
        names.addOwn(QString::fromUtf8(own));
    for (const char* foreign : {"Lower Tansley", "Merrow", "Reading", "Ayr, Carrick and Cumnock", "Ynys Môn"})
        names.addForeign(QString::fromUtf8(foreign));
    names.addForeignPerson(QStringLiteral("Rhys Vaughan"));
    CheckContext context = bare();
    context.places = std::make_shared<const PlaceNames>(names);
    QStringList marked;
    for (const Problem& problem : checkPost(postOf(text), network("facebook"), context)) {
        QVERIFY(problem.code == Code::WrongPlace || problem.code == Code::WrongPerson);
        QCOMPARE(problem.severity, Severity::Warning);
        marked << text.mid(problem.position, problem.length);
    }
    QCOMPARE(marked, found);
}

void TestPostChecks::aSingleNameAtTheHeadOfASentenceIsAHintOnly()
{
    PlaceNames names;
    names.addForeign(QStringLiteral("Reading"));
    CheckContext context = bare();
    context.places = std::make_shared<const PlaceNames>(names);
    const auto problems = checkPost(postOf(QStringLiteral("Hello. Reading is fun. We go to Reading")), network("x"), context);
    QCOMPARE(problems.size(), size_t{2});
    QCOMPARE(problems[0].severity, Severity::Warning);
    QCOMPARE(problems[1].severity, Severity::Hint);
    QVERIFY(problems[1].position < problems[0].position);
}

namespace {

OtherPost other(const char* id, const char* text, const QDateTime& planned, PostStatus status = PostStatus::Ready)
{
    return {PostId(QString::fromLatin1(id)), planned, status, QString::fromUtf8(text).left(10), ComparedText(QString::fromUtf8(text))};
}

const QDateTime noon(QDate(2027, 4, 1), QTime(11, 0), Qt::UTC);
constexpr auto wording = "The library in Mill Lane opens again on Saturday and everybody may come to see it.";

} // namespace

void TestPostChecks::likenessIsTheShareOfWordsThatStandThereInARow()
{
    const ComparedText text(QStringLiteral("one two three four five six"));
    QCOMPARE(text.in(ComparedText(QStringLiteral("zero ONE, two three! four"))).percent, 67);
    QCOMPARE(text.in(ComparedText(QStringLiteral("six five four three two one"))).percent, 0);
    QCOMPARE(text.in(text).percent, 100);
    const auto unchanged = text.in(ComparedText(QStringLiteral("x two three four y"))).unchanged;
    QCOMPARE(unchanged, (std::vector<std::pair<qsizetype, qsizetype>>{{4, 14}}));
    QCOMPARE(ComparedText(QString()).in(text).percent, 0);
    // What is looked at first promises no less than what is found then: also where a row of words comes again, or an accent stands.
    for (const char* other : {"zero one two three four", "one two three one two three one two three", "ONE Twò three four five six seven", "six five four", ""}) {
        const ComparedText there(QString::fromUtf8(other));
        QVERIFY2(text.mostPercentIn(there) >= text.in(there).percent, other);
        QVERIFY2(there.mostPercentIn(text) >= there.in(text).percent, other);
    }
    QCOMPARE(text.mostPercentIn(ComparedText(QStringLiteral("six five four three two one"))), 0);
    QVERIFY(ComparedText(QStringLiteral("Hello, you!")).isSameAs(ComparedText(QStringLiteral("hello you"))));
    QVERIFY(!ComparedText(QString()).isSameAs(ComparedText(QString())));
}

void TestPostChecks::wordsThatTakeTurnsInASeriesAreToldOnlyWhereTheyMeet()
{
    const char* const words = "Advice surgery tonight at six in the library, no appointment, bring a friend";
    const char* const otherWords = "Stuck with a letter, a landlord or a form? We are in the library at six";
    Post post;
    post.network = QStringLiteral("facebook");
    post.text = QString::fromUtf8(words);
    post.planned = LocalTime{QDate(2026, 12, 3), QTime(18, 30)};
    post.series = QStringLiteral("s");
    const QDateTime utc = post.planned->toUtc();
    const auto tellsSame = [&post](std::vector<OtherPost> others) {
        CheckContext context;
        context.others = std::make_shared<const std::vector<OtherPost>>(std::move(others));
        const std::vector<Problem> problems = checkPost(post, *findNetwork(post.network), context);
        return std::any_of(problems.begin(), problems.end(), [](const Problem& problem) { return problem.code == Problem::Code::SameText; });
    };
    OtherPost between = other("between", otherWords, utc.addDays(7));
    OtherPost again = other("again", words, utc.addDays(14));
    between.series = again.series = post.series;
    QVERIFY(!tellsSame({between, again}));
    QVERIFY(tellsSame({again}));
    between.status = PostStatus::NotPosted;
    QVERIFY(tellsSame({between, again}));
    between.status = PostStatus::Ready;
    again.series = QStringLiteral("another");
    QVERIFY(tellsSame({between, again}));
}

void TestPostChecks::copiesOfTheCentralWordingAndOfOtherPostsAreTold()
{
    Post post = postOf(QString::fromUtf8(wording));
    post.id = PostId(QStringLiteral("this"));
    post.source.item = ItemId(QStringLiteral("m"));
    post.source.kind = QStringLiteral("message");
    post.source.text = post.text;
    CheckContext context = bare();
    auto problems = checkPost(post, network("x"), context);
    QCOMPARE(codesOf(problems), QList<Code>{Code::CloneOfCentral});
    QCOMPARE(problems.front().number, 100);
    QCOMPARE(problems.front().severity, Severity::Warning);
    // What a tool says is about here already.
    post.source.kind = QStringLiteral("tool");
    QCOMPARE(checkPost(post, network("x"), context).front().severity, Severity::Hint);

    post.source = {};
    context.others = std::make_shared<const std::vector<OtherPost>>(std::vector{
        other("this", wording, noon), other("far", "Something else is said here about buses and trains and roads.", noon),
        other("same", wording, noon), other("dropped", wording, noon, PostStatus::NotPosted)});
    problems = checkPost(post, network("x"), context);
    QCOMPARE(codesOf(problems), QList<Code>{Code::SameText});
    QCOMPARE(problems.front().other, PostId(QStringLiteral("same")));
    post.text.replace(QLatin1String("see it"), QLatin1String("look around"));
    problems = checkPost(post, network("x"), context);
    QCOMPARE(codesOf(problems), QList<Code>{Code::CloneOfPost});
    QVERIFY(problems.front().number >= 60 && problems.front().number < 100);
    post.text = QStringLiteral("Nothing of that: a wholly new text about the swimming pool and its roof.");
    QVERIFY(checkPost(post, network("x"), context).empty());
}

void TestPostChecks::postsWithinTheHourClash()
{
    Post post = postOf(QStringLiteral("text"));
    post.id = PostId(QStringLiteral("this"));
    post.planned = LocalTime::fromUtc(noon);
    CheckContext context = bare();
    const auto with = [&](qint64 seconds, PostStatus status = PostStatus::Ready) {
        context.others = std::make_shared<const std::vector<OtherPost>>(std::vector{other("far", "a", noon.addDays(1)), other("near", "b", noon.addSecs(seconds), status)});
        return codesOf(checkPost(post, network("x"), context));
    };
    QCOMPARE(with(59 * 60), QList<Code>{Code::Clash});
    QCOMPARE(with(-59 * 60), QList<Code>{Code::Clash});
    QCOMPARE(with(60 * 60), QList<Code>{});
    QCOMPARE(with(0, PostStatus::NotPosted), QList<Code>{});
    QCOMPARE(with(0, PostStatus::Posted), QList<Code>{Code::Clash});
    post.planned.reset();
    QCOMPARE(with(0), QList<Code>{});
}

void TestPostChecks::solemnDaysWarn_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<bool>("warns");
    QTest::newRow("Armistice Day") << QDate(2026, 11, 11) << true;
    QTest::newRow("Remembrance Sunday 2026") << QDate(2026, 11, 8) << true;
    QTest::newRow("Remembrance Sunday 2027") << QDate(2027, 11, 14) << true;
    QTest::newRow("the first Sunday is not") << QDate(2026, 11, 1) << false;
    QTest::newRow("Holocaust Memorial Day") << QDate(2027, 1, 27) << true;
    QTest::newRow("any other day") << QDate(2027, 3, 3) << false;
}

void TestPostChecks::solemnDaysWarn()
{
    QFETCH(QDate, date);
    QFETCH(bool, warns);
    Post post = postOf(QStringLiteral("text"));
    post.planned = LocalTime{date, QTime(10, 0)};
    const auto problems = checkPost(post, network("x"), bare());
    QCOMPARE(codesOf(problems), warns ? QList<Code>{Code::SolemnDay} : QList<Code>{});
    if (warns)
        QCOMPARE(problems.front().severity, Severity::Warning);
}

void TestPostChecks::howPeopleVotedIsNotToldBeforeThePollCloses()
{
    Post post = postOf(QStringLiteral("Postal votes look good for us!"));
    CheckContext context = bare();
    context.pollingDay = QDate(2027, 5, 6);
    const auto at = [&](const QDate& date, const QTime& time) {
        post.planned = LocalTime{date, time};
        return codesOf(checkPost(post, network("x"), context));
    };
    QCOMPARE(at({2027, 5, 6}, {21, 59}), QList<Code>{Code::VotingTold});
    QCOMPARE(at({2027, 5, 6}, {22, 0}), QList<Code>{});
    QCOMPARE(at({2027, 4, 20}, {9, 0}), QList<Code>{Code::VotingTold});
    QCOMPARE(at({2027, 3, 1}, {9, 0}), QList<Code>{});
    post.text = QStringLiteral("The polls are open until ten tonight.");
    QCOMPARE(at({2027, 5, 6}, {9, 0}), QList<Code>{});
}

void TestPostChecks::aDateWithTheWrongWeekdayIsTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<Code>>("codes");
    const QList<Code> wrong{Code::WrongWeekday};
    QTest::newRow("right") << QStringLiteral("Come on Thursday 15th April at ten.") << QList<Code>{};
    QTest::newRow("wrong") << QStringLiteral("Come on Thursday 16th April at ten.") << wrong;
    QTest::newRow("with a year, right") << QStringLiteral("Since Thursday 8th June 2017") << QList<Code>{};
    QTest::newRow("with a year, wrong") << QStringLiteral("Since Friday 8 June 2017") << wrong;
    QTest::newRow("month first") << QStringLiteral("Friday, April 15") << wrong;
    QTest::newRow("short") << QStringLiteral("Sat 17 Apr, 10am") << QList<Code>{};
    QTest::newRow("no such day") << QStringLiteral("Monday 31 April") << wrong;
    QTest::newRow("Welsh, right") << QStringLiteral("Dewch ddydd Iau 15 Ebrill") << QList<Code>{};
    QTest::newRow("Welsh, wrong") << QStringLiteral("Dewch ddydd Gwener 15 Ebrill") << wrong;
    QTest::newRow("polling day, right") << QStringLiteral("Polling day is Thursday 6 May.") << QList<Code>{};
    QTest::newRow("polling day, wrong") << QStringLiteral("Polling day is Friday 7 May.") << QList<Code>{Code::WrongPollingDay};
    QTest::newRow("vote on the wrong day") << QStringLiteral("Vote for us on Thursday 13 May") << QList<Code>{Code::WrongPollingDay};
    QTest::newRow("a deadline is another day") << QStringLiteral("Register to vote by post on Tuesday 20 April") << QList<Code>{};
}

void TestPostChecks::aDateWithTheWrongWeekdayIsTold()
{
    QFETCH(QString, text);
    QFETCH(QList<Code>, codes);
    CheckContext context = bare();
    context.now = noon;
    context.pollingDay = QDate(2027, 5, 6);
    QCOMPARE(codesOf(checkPost(postOf(text), network("x"), context)), codes);
}

void TestPostChecks::theClockChangesAreShown()
{
    Post post = postOf(QStringLiteral("text"));
    const auto at = [&post](const QDate& date, const QTime& time) {
        post.planned = LocalTime{date, time};
        return codesOf(checkPost(post, network("x"), bare()));
    };
    QCOMPARE(at({2027, 3, 28}, {1, 30}), QList<Code>{Code::ClockChange});
    QCOMPARE(at({2027, 3, 28}, {0, 59}), QList<Code>{});
    QCOMPARE(at({2027, 3, 28}, {2, 0}), QList<Code>{});
    QCOMPARE(at({2026, 10, 25}, {1, 30}), QList<Code>{Code::ClockChange});
    QCOMPARE(at({2026, 10, 25}, {2, 0}), QList<Code>{});
}

void TestPostChecks::linksAndHashtagsAreLookedAt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("sound") << QStringLiteral("See https://example.org/a?b=c#d, or www.example.org. (https://example.org)") << QStringList();
    QTest::newRow("insecure") << QStringLiteral("See http://example.org/a.") << QStringList{QStringLiteral("http://example.org/a")};
    QTest::newRow("one slash") << QStringLiteral("See https:/example.org now") << QStringList{QStringLiteral("https:/example.org")};
    QTest::newRow("misspelt") << QStringLiteral("See htps://example.org now") << QStringList{QStringLiteral("htps://example.org")};
    QTest::newRow("no host") << QStringLiteral("See https:// example.org now") << QStringList{QStringLiteral("https://")};
    QTest::newRow("no dot") << QStringLiteral("See https://example now") << QStringList{QStringLiteral("https://example")};
    QTest::newRow("a comma for a dot") << QStringLiteral("See www,example.org now") << QStringList{QStringLiteral("www,example.org")};
    QTest::newRow("the word http") << QStringLiteral("http is a protocol") << QStringList();
    QTest::newRow("joined hashtag") << QStringLiteral("#savethelibrarynow and #SaveTheLibraryNow and #election") << QStringList{QStringLiteral("#savethelibrarynow")};
}

void TestPostChecks::linksAndHashtagsAreLookedAt()
{
    QFETCH(QString, text);
    QFETCH(QStringList, found);
    QStringList marked;
    for (const Problem& problem : checkPost(postOf(text), network("facebook"), bare()))
        marked << text.mid(problem.position, problem.length);
    QCOMPARE(marked, found);
}

void TestPostChecks::aTextThatIsHardToReadIsAHint()
{
    const QString hard = QStringLiteral("Notwithstanding considerable infrastructural uncertainties, the administration’s institutional determination to "
                                        "accelerate comprehensive transportation improvements necessitates extraordinarily substantial additional parliamentary "
                                        "appropriations, irrespective of contemporaneous macroeconomic considerations affecting international manufacturing. ").repeated(2);
    const auto problems = checkPost(postOf(hard), network("facebook"), bare());
    QCOMPARE(codesOf(problems), QList<Code>{Code::HardToRead});
    QCOMPARE(problems.front().severity, Severity::Hint);
    const QString plain = QStringLiteral("We met at the bridge. It was cold. Ann had made soup, and Bob had brought a drum. ").repeated(4);
    QVERIFY(checkPost(postOf(plain), network("facebook"), bare()).empty());
}

void TestPostChecks::ruleFilesAreReadWithCare()
{
    QVERIFY(builtInCheckRules().solemnDays.size() > 5);
    const QByteArray good = R"({"format":1,"imprint":{"openers":["Promoted by"]},"solemnDays":[{"name":"A","on":"second sunday of november"}]})";
    QVERIFY(parseCheckRules(good, QStringLiteral("r")));
    for (const char* bad : {"", "{", R"({"format":2})", R"({"format":1})",
                            R"({"format":1,"imprint":{"openers":["a"]},"clashMinutes":-1})",
                            R"({"format":1,"imprint":{"openers":["a"]},"solemnDays":[{"name":"A","on":"13-01"}]})",
                            R"({"format":1,"imprint":{"openers":["a"]},"solemnDays":[{"on":"01-01"}]})",
                            R"({"format":1,"imprint":{"openers":["a"]},"polling":{"close":"ten"}})"}) {
        const auto rules = parseCheckRules(bad, QStringLiteral("r"));
        QVERIFY2(!rules && rules.error().code == ErrorCode::Syntax, bad);
    }
}

void TestPostChecks::theWorstComesFirstThenTheOrderOfTheText()
{
    Post post = postOf(QStringLiteral("[[a]] ") + QString(400, QLatin1Char('a')) + QStringLiteral(" [[b]]"));
    post.pictures = {picture("")};
    const auto problems = checkPost(post, network("x"), bare());
    QVERIFY(std::is_sorted(problems.begin(), problems.end(), [](const Problem& a, const Problem& b) {
        return a.severity > b.severity || (a.severity == b.severity && a.position < b.position);
    }));
    QCOMPARE(codesOf(problems), (QList<Code>{Code::PlaceholderLeft, Code::OverLimit, Code::PlaceholderLeft,
                                             Code::AltTextMissing}));
}

void TestPostChecks::everyProblemHasASentenceAndAMend()
{
    QStringList sentences;
    for (int code = 0; code <= static_cast<int>(Code::FigureTurned); ++code) {
        const Problem problem{Severity::Warning, static_cast<Code>(code), -1, 0, 3,
                              QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d"), QStringLiteral("e"), QStringLiteral("f.")}};
        const QString sentence = problemSentence(problem, network("x"));
        QVERIFY2(sentence.endsWith(QLatin1Char('.')) && !sentence.contains(QLatin1String("%1")), qPrintable(sentence));
        QVERIFY(problemMend(problem).endsWith(QLatin1Char('.')));
        QVERIFY(!checkName(problem.code).isEmpty());
        sentences << sentence;
    }
    QCOMPARE(sentences.removeDuplicates(), 0);
}

QTEST_GUILESS_MAIN(TestPostChecks)
#include "tst_postchecks.moc"
