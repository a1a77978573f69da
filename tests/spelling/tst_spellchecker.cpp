#include "spelling/ownwords.h"
#include "spelling/spellchecker.h"
#include "spelling/textlanguage.h"
#include "storage/query.h"
#include "support/required.h"
#include "support/temporaryworkspace.h"

#include <QTest>

using namespace clarion;

class TestSpellChecker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aParagraphTellsItsLanguage_data();
    void aParagraphTellsItsLanguage();
    void wordsAreWhatADictionaryCanJudge_data();
    void wordsAreWhatADictionaryCanJudge();
    void slipsAreFound_data();
    void slipsAreFound();
    void ownWordsAndPlacesAreLeftAlone();
    void theBestSuggestionComesFirst();
    void withoutADictionaryNothingIsWrong();
    void ownWordsAreKeptInTheWorkspace();
    void ownWordsAreWords();
    void everyFailedWriteLosesNoWord();

private:
    static QString wordsOf(const QString& text, const std::vector<WordSpan>& spans)
    {
        QStringList words;
        for (const WordSpan& span : spans)
            words << text.mid(span.begin, span.length);
        return words.join(QLatin1Char(' '));
    }
};

void TestSpellChecker::aParagraphTellsItsLanguage_data()
{
    QTest::addColumn<QString>("paragraph");
    QTest::addColumn<QString>("code");
    const auto english = [](const char* text) { QTest::newRow(text) << QString::fromUtf8(text) << QStringLiteral("en"); };
    const auto welsh = [](const char* text) { QTest::newRow(text) << QString::fromUtf8(text) << QStringLiteral("cy"); };
    const auto open = [](const char* text) { QTest::newRow(text) << QString::fromUtf8(text) << QString(); };
    english("The last bus goes at six, and nobody asked us.");
    english("Vote Labour on Thursday 6 May");
    english("Ysgol Gymraeg is full: our children need a second school.");
    english("Join us in Ynys Môn to talk about buses");
    english("Waiting times are up. We will fix them.");
    english("Meet your councillors in Llanfair town hall");
    english("2,340 pupils, 112 teachers: that is not fair");
    welsh("Mae'r bws olaf yn mynd am chwech, a neb wedi gofyn i ni.");
    welsh("Pleidleisiwch dros Lafur ddydd Iau");
    welsh("Mae angen ysgol newydd ar ein plant");
    welsh("Dewch draw i'r neuadd nos Fawrth i siarad am fysiau");
    welsh("Diolch i bawb a ddaeth heno!");
    welsh("Mae amseroedd aros yn rhy hir yng Nghymru.");
    welsh("Cyfarfod â’ch cynghorwyr yn Merrowbridge");
    welsh("Tŷ oer, biliau uchel");
    welsh("Pleidleisiwch #VoteLabour https://www.the-and-of.org/we/will @the_and_you");
    open("");
    open("Merrowbridge");
    open("🌹🌹🌹 #Vote2027 https://example.org");
}

void TestSpellChecker::aParagraphTellsItsLanguage()
{
    QFETCH(QString, paragraph);
    const auto language = guessLanguage(paragraph);
    QTEST(language ? languageCode(*language) : QString(), "code");
}

void TestSpellChecker::wordsAreWhatADictionaryCanJudge_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("words with apostrophes") << QStringLiteral("i'r Jane’s 'quoted' school-cuts") << QStringLiteral("i'r Jane’s quoted school cuts");
    QTest::newRow("links") << QStringLiteral("See https://example.org/teh and schoolcuts.org.uk/teh now") << QStringLiteral("See and now");
    QTest::newRow("mentions, hashtags, addresses")
        << QStringLiteral("Ask @jane_doe, @jane@mastodon.example #SchoolCuts #teh jane@example.org!") << QStringLiteral("Ask");
    QTest::newRow("numbers") << QStringLiteral("1st covid19 £1m 7pm A55 two") << QStringLiteral("two");
    QTest::newRow("capitals") << QStringLiteral("NHS MPs TUC GP BREAKING Vote") << QStringLiteral("BREAKING Vote");
    QTest::newRow("capitals inside") << QStringLiteral("iPhone McDonald McDonald's YouTube done") << QStringLiteral("done");
    QTest::newRow("placeholders") << QStringLiteral("In {area} we have {value:figure} now") << QStringLiteral("In we have now");
    QTest::newRow("other scripts") << QStringLiteral("пример नमस्ते word") << QStringLiteral("word");
    QTest::newRow("accents") << QStringLiteral("Ŵyl tŷ Mo\u0302n naïve") << QStringLiteral("Ŵyl tŷ Mo\u0302n naïve");
    QTest::newRow("emoji between") << QStringLiteral("Vote🌹Labour") << QString();
    QTest::newRow("single letters") << QStringLiteral("a b I y") << QString();
}

void TestSpellChecker::wordsAreWhatADictionaryCanJudge()
{
    QFETCH(QString, text);
    QTEST(wordsOf(text, spelledWords(text, SpelledWords::ToCheck)), "words");
}

void TestSpellChecker::slipsAreFound_data()
{
    QTest::addColumn<QString>("paragraph");
    QTest::addColumn<QString>("slips");
    const auto add = [](const char* text, const char* slips) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(slips); };
    add("The last bus goes at six, and nobody asked us.", "");
    add("Teh last bus gose at six, and nobdy asked us.", "Teh gose nobdy");
    add("The councilors organised a colour-coded map", "councilors");
    add("Our color scheme isn’t final; our voters' views are", "color");
    add("Mae'r bws olaf yn mynd am chwech, a neb wedi gofyn i ni.", "");
    add("Mae'r bws olaf yn mnyd am chwech, a neb wedi goffyn i ni.", "mnyd goffyn");
    add("Mae gwasaneth da yng Nghymru, meddai'r cynghorydd", "gwasaneth");
    add("Diolch and thank you to all of our volunteers, pleidleisiwch!", "");
    add("Ask @jaen about #Teh https://teh.example/gose on the NHS", "");
}

void TestSpellChecker::slipsAreFound()
{
    SpellChecker checker;
    if (!checker.has(TextLanguage::English) || !checker.has(TextLanguage::Welsh))
        QSKIP("the dictionaries are not installed");
    QFETCH(QString, paragraph);
    QTEST(wordsOf(paragraph, misspelledWords(paragraph, checker, {})), "slips");
}

void TestSpellChecker::ownWordsAndPlacesAreLeftAlone()
{
    SpellChecker checker;
    if (!checker.has(TextLanguage::English) || !checker.has(TextLanguage::Welsh))
        QSKIP("the dictionaries are not installed");
    const QString english = QStringLiteral("We will meet in Merrowbridge, Stannerley’s neighbour");
    QCOMPARE(wordsOf(english, misspelledWords(english, checker, {})), QStringLiteral("Merrowbridge Stannerley’s"));
    const QSet<QString> known{spellingKey(QStringLiteral("Merrowbridge")), spellingKey(QStringLiteral("Stannerley")),
                              spellingKey(QStringLiteral("Penmachlo")), spellingKey(QStringLiteral("Caerddu"))};
    QCOMPARE(wordsOf(english, misspelledWords(english, checker, known)), QString());
    // Mutated as Welsh has it: not listed anywhere.
    const QString welsh = QStringLiteral("Mae bws o Benmachlo i Gaerddu, ac yng Nghaerddu mae'r ysgol");
    QCOMPARE(wordsOf(welsh, misspelledWords(welsh, checker, known)), QString());
    QCOMPARE(wordsOf(welsh, misspelledWords(welsh, checker, {})), QStringLiteral("Benmachlo Gaerddu Nghaerddu"));
}

void TestSpellChecker::theBestSuggestionComesFirst()
{
    SpellChecker checker;
    if (!checker.has(TextLanguage::English) || !checker.has(TextLanguage::Welsh))
        QSKIP("the dictionaries are not installed");
    QCOMPARE(checker.suggestions(QStringLiteral("councilor"), TextLanguage::English, 3).value(0), QStringLiteral("councillor"));
    QCOMPARE(checker.suggestions(QStringLiteral("gwasaneth"), TextLanguage::Welsh, 3).value(0), QStringLiteral("gwasanaeth"));
    QVERIFY(checker.suggestions(QStringLiteral("teh"), TextLanguage::English, 3).size() <= 3);
}

void TestSpellChecker::withoutADictionaryNothingIsWrong()
{
    SpellChecker checker({{QStringLiteral("/nowhere")}, QStringLiteral("en_GB"), QStringLiteral("zz")});
    QVERIFY(!checker.has(TextLanguage::English));
    QVERIFY(!checker.has(TextLanguage::Welsh));
    QVERIFY(checker.isRight(QStringLiteral("teh"), TextLanguage::English));
    QCOMPARE(checker.suggestions(QStringLiteral("teh"), TextLanguage::Welsh, 3), QStringList());
    QVERIFY(misspelledWords(u"Teh last bus", checker, {}).empty());
    // An English text is checked without the Welsh dictionary, and a Welsh one then not by the English one.
    SpellChecker half({DictionaryPlaces().englishFolders, QStringLiteral("en_GB"), QStringLiteral("zz")});
    if (!half.has(TextLanguage::English))
        QSKIP("the English dictionary is not installed");
    QCOMPARE(misspelledWords(u"Teh last bus goes at six", half, {}).size(), std::size_t(1));
    QVERIFY(misspelledWords(u"Mae'r bws olaf yn mynd am chwech", half, {}).empty());
}

void TestSpellChecker::ownWordsAreKeptInTheWorkspace()
{
    TemporaryWorkspace workspace;
    QCOMPARE(required(readOwnWords(workspace->database())), QStringList());
    const auto add = [&](const char* word) {
        required(workspace->writer().runAndWait(
            [&](Transaction& transaction) { return addOwnWord(transaction, QString::fromUtf8(word), workspace->clock()); }));
    };
    add("Stannerley");
    add("Merrowbridge");
    add("merrowbridge’s");
    workspace.reopen();
    QCOMPARE(required(readOwnWords(workspace->database())), QStringList({QStringLiteral("Merrowbridge"), QStringLiteral("Stannerley")}));
    required(workspace->writer().runAndWait(
        [&](Transaction& transaction) { return removeOwnWord(transaction, QStringLiteral("merrowbridge"), workspace->clock()); }));
    QCOMPARE(required(readOwnWords(workspace->database())), QStringList(QStringLiteral("Stannerley")));
}

void TestSpellChecker::ownWordsAreWords()
{
    TemporaryWorkspace workspace;
    for (const QString& word : {QString(), QStringLiteral("two words"), QStringLiteral("a\nb"), QStringLiteral("#tag"), QStringLiteral("12"),
                                QString(101, QLatin1Char('a'))}) {
        const auto added = workspace->writer().runAndWait([&](Transaction& transaction) { return addOwnWord(transaction, word, workspace->clock()); });
        QVERIFY2(!added && added.error().code == ErrorCode::InvalidArgument, qPrintable(word));
    }
    QCOMPARE(required(readOwnWords(workspace->database())), QStringList());
}

void TestSpellChecker::everyFailedWriteLosesNoWord()
{
    TemporaryWorkspace workspace;
    const auto add = [&](const QString& word) {
        return workspace->writer().runAndWait([&](Transaction& transaction) { return addOwnWord(transaction, word, workspace->clock()); });
    };
    required(add(QStringLiteral("Stannerley")));
    for (int i = 0;; ++i) {
        auto accesses = std::make_shared<int>(0);
        workspace->writer().setFaultInjector([accesses, i] { return (*accesses)++ == i; });
        const auto added = add(QStringLiteral("Merrowbridge"));
        workspace->writer().setFaultInjector({});
        const QStringList words = required(readOwnWords(workspace->database()));
        if (added) {
            QCOMPARE(words, QStringList({QStringLiteral("Merrowbridge"), QStringLiteral("Stannerley")}));
            QVERIFY(i > 0);
            return;
        }
        QCOMPARE(words, QStringList(QStringLiteral("Stannerley")));
    }
}

QTEST_GUILESS_MAIN(TestSpellChecker)
#include "tst_spellchecker.moc"
