#include "base/text.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace clarion;

class TestText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSentenceEndsWithAMark();
    void graphemesAreWhatReadersCount_data();
    void graphemesAreWhatReadersCount();
    void searchFoldsAccentsCaseAndPunctuation_data();
    void searchFoldsAccentsCaseAndPunctuation();
    void slugsAreAscii_data();
    void slugsAreAscii();
    void firstWordsAreCutAtWords_data();
    void firstWordsAreCutAtWords();
    void firstWordsNeverExceedTheirRoom();
    void roundingActsOnTheDecimal_data();
    void roundingActsOnTheDecimal();
    void roundingGivesNoMinusZero();
    void roundingKeepsWhatIsNotFinite();
    void numbersAreFormattedInEnglish_data();
    void numbersAreFormattedInEnglish();
    void foreignTextIsOneHarmlessLine_data();
    void foreignTextIsOneHarmlessLine();
};

void TestText::graphemesAreWhatReadersCount_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("letters") << QStringLiteral("Vote") << 4;
    QTest::newRow("composed and decomposed accents") << QStringLiteral("Môn Mo\u0302n") << 7;
    QTest::newRow("a family") << QStringLiteral("👩‍👩‍👧‍👦") << 1;
    QTest::newRow("the flag of Wales") << QStringLiteral("🏴󠁧󠁢󠁷󠁬󠁳󠁿") << 1;
    QTest::newRow("two national flags") << QStringLiteral("🇬🇧🇮🇪") << 2;
    QTest::newRow("a tone of skin") << QStringLiteral("👍🏽") << 1;
    QTest::newRow("a Hindi conjunct is one") << QStringLiteral("क्षत्रिय") << 3;
    QTest::newRow("a Tamil vowel belongs to its letter") << QStringLiteral("தமிழ்") << 3;
    QTest::newRow("Thai") << QStringLiteral("ภาษาไทย") << 7;
    QTest::newRow("a CRLF is one") << QStringLiteral("a\r\nb") << 3;
}

void TestText::graphemesAreWhatReadersCount()
{
    QFETCH(QString, text);
    QTEST(graphemeCount(text), "count");
}

void TestText::searchFoldsAccentsCaseAndPunctuation_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("Welsh accents") << QStringLiteral("Ynys Môn") << QStringLiteral("ynys mon");
    QTest::newRow("Welsh w and y") << QStringLiteral("Tŷ Ŵyl") << QStringLiteral("ty wyl");
    QTest::newRow("decomposed accents") << QStringLiteral("Mo\u0302n") << QStringLiteral("mon");
    QTest::newRow("a comma is a space") << QStringLiteral("Ayr, Carrick") << QStringLiteral("ayr carrick");
    QTest::newRow("spaces become one") << QStringLiteral("  a \n\t b  ") << QStringLiteral("a b");
    QTest::newRow("hyphens and dashes") << QStringLiteral("Kingston-upon-Hull – East")
                                        << QStringLiteral("kingston upon hull east");
    QTest::newRow("compatible forms") << QStringLiteral("ﬁve ２０１７") << QStringLiteral("five 2017");
    QTest::newRow("a soft hyphen is nothing") << QStringLiteral("cam\u00ADpaign") << QStringLiteral("campaign");
    QTest::newRow("pictures stay") << QStringLiteral("Vote 🌹!") << QStringLiteral("vote 🌹");
    QTest::newRow("only punctuation") << QStringLiteral("…!?") << QString();
}

void TestText::searchFoldsAccentsCaseAndPunctuation()
{
    QFETCH(QString, text);
    QTEST(foldForSearch(text), "folded");
}

void TestText::slugsAreAscii_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("slug");
    QTest::newRow("Welsh accents") << QStringLiteral("Tŷ Gwyn") << QStringLiteral("ty-gwyn");
    QTest::newRow("punctuation at the ends") << QStringLiteral("--School cuts: 2017!") << QStringLiteral("school-cuts-2017");
    QTest::newRow("apostrophes join") << QStringLiteral("Jane's & Dai’s") << QStringLiteral("janes-dais");
    QTest::newRow("path separators") << QStringLiteral("../a/b") << QStringLiteral("a-b");
    QTest::newRow("pictures go") << QStringLiteral("Vote 🌹 now") << QStringLiteral("vote-now");
    QTest::newRow("another script leaves nothing") << QStringLiteral("日本") << QString();
}

void TestText::slugsAreAscii()
{
    QFETCH(QString, text);
    QTEST(slugified(text), "slug");
}

void TestText::firstWordsAreCutAtWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("room");
    QTest::addColumn<QString>("words");
    QTest::newRow("a text that fits") << QStringLiteral("Vote Jane") << 9 << QStringLiteral("Vote Jane");
    QTest::newRow("only the first line") << QStringLiteral("\n \n Vote  Jane \nThursday") << 20
                                         << QStringLiteral("Vote Jane");
    QTest::newRow("cut at a word") << QStringLiteral("Vote Jane Doe") << 10 << QStringLiteral("Vote Jane…");
    QTest::newRow("cut inside the next word") << QStringLiteral("Vote Jane Doe") << 12 << QStringLiteral("Vote Jane…");
    QTest::newRow("a first word that is too long") << QStringLiteral("Llanfairpwllgwyngyll") << 6
                                                   << QStringLiteral("Llanf…");
    QTest::newRow("no comma before the ellipsis") << QStringLiteral("Today, tomorrow") << 10
                                                  << QStringLiteral("Today…");
    QTest::newRow("flags are not cut") << QStringLiteral("🏴󠁧󠁢󠁷󠁬󠁳󠁿🏴󠁧󠁢󠁷󠁬󠁳󠁿🏴󠁧󠁢󠁷󠁬󠁳󠁿") << 2 << QStringLiteral("🏴󠁧󠁢󠁷󠁬󠁳󠁿…");
    QTest::newRow("nothing") << QString() << 5 << QString();
    QTest::newRow("blank") << QStringLiteral(" \n ") << 5 << QString();
    QTest::newRow("no room") << QStringLiteral("Vote") << 0 << QString();
}

void TestText::firstWordsAreCutAtWords()
{
    QFETCH(QString, text);
    QFETCH(int, room);
    QTEST(firstWords(text, room), "words");
}

void TestText::firstWordsNeverExceedTheirRoom()
{
    const QString text = QStringLiteral("Pleidleisiwch dros Jane, 👩‍👩‍👧‍👦 ar ddydd Iau – drwy’r dydd");
    for (int room = 1; room <= graphemeCount(text) + 1; ++room) {
        const QString words = firstWords(text, room);
        QVERIFY(graphemeCount(words) <= room);
        QVERIFY(!words.isEmpty());
    }
    QCOMPARE(firstWords(text, graphemeCount(text)), text);
}

void TestText::roundingActsOnTheDecimal_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<double>("rounded");
    QTest::newRow("2.675 is written so, though the double is below") << 2.675 << 2 << 2.68;
    QTest::newRow("1.005") << 1.005 << 2 << 1.01;
    QTest::newRow("15.65") << 15.65 << 1 << 15.7;
    QTest::newRow("a half goes away from zero") << 0.25 << 1 << 0.3;
    QTest::newRow("a negative half goes away from zero") << -0.25 << 1 << -0.3;
    QTest::newRow("no banker's rounding") << 2.5 << 0 << 3.0;
    QTest::newRow("a carry through nines") << 9.995 << 2 << 10.0;
    QTest::newRow("a carry beyond the first digit") << 0.96 << 1 << 1.0;
    QTest::newRow("just below a half") << 0.4999999999999999 << 0 << 0.0;
    QTest::newRow("exactly a half") << 0.5 << 0 << 1.0;
    QTest::newRow("much smaller than the unit") << 0.00001 << 2 << 0.0;
    QTest::newRow("enough decimals already") << 1.5 << 3 << 1.5;
    QTest::newRow("thousands") << 12'500.0 << -3 << 13'000.0;
    QTest::newRow("below half a thousand") << 499.0 << -3 << 0.0;
    QTest::newRow("five hundred to thousands") << 500.0 << -3 << 1'000.0;
    QTest::newRow("very large") << 1e300 << 2 << 1e300;
    QTest::newRow("zero") << 0.0 << 2 << 0.0;
}

void TestText::roundingActsOnTheDecimal()
{
    QFETCH(double, value);
    QFETCH(int, decimals);
    QFETCH(double, rounded);
    // Exactly: QCOMPARE of doubles allows a difference.
    QVERIFY2(roundedTo(value, decimals) == rounded, qPrintable(QString::number(roundedTo(value, decimals), 'g', 17)));
}

void TestText::roundingGivesNoMinusZero()
{
    QVERIFY(!std::signbit(roundedTo(-0.04, 1)));
    QVERIFY(!std::signbit(roundedTo(-0.004, 1)));
    QVERIFY(!std::signbit(roundedTo(-0.0, 1)));
}

void TestText::roundingKeepsWhatIsNotFinite()
{
    QVERIFY(std::isnan(roundedTo(std::numeric_limits<double>::quiet_NaN(), 1)));
    QVERIFY(std::isinf(roundedTo(std::numeric_limits<double>::infinity(), 1)));
}

void TestText::numbersAreFormattedInEnglish_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("text");
    QTest::newRow("thousands") << 12'345.67 << 1 << QStringLiteral("12,345.7");
    QTest::newRow("millions") << 1'234'567.0 << 0 << QStringLiteral("1,234,567");
    QTest::newRow("three digits have no comma") << 999.0 << 0 << QStringLiteral("999");
    QTest::newRow("a carry makes a thousand") << 999.95 << 1 << QStringLiteral("1,000.0");
    QTest::newRow("decimals are filled up") << 3.0 << 2 << QStringLiteral("3.00");
    QTest::newRow("negative") << -1'234.5 << 0 << QStringLiteral("-1,235");
    QTest::newRow("negative with three digits") << -123.0 << 0 << QStringLiteral("-123");
    QTest::newRow("never minus zero") << -0.04 << 1 << QStringLiteral("0.0");
    QTest::newRow("rounded to thousands") << 12'500.0 << -3 << QStringLiteral("13,000");
    QTest::newRow("the decimal counts") << 2.675 << 2 << QStringLiteral("2.68");
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << 1 << QString();
}

void TestText::numbersAreFormattedInEnglish()
{
    QFETCH(double, value);
    QFETCH(int, decimals);
    QTEST(formattedNumber(value, decimals), "text");
}

void TestText::foreignTextIsOneHarmlessLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("as it is") << QStringLiteral("Warm rooms") << QStringLiteral("Warm rooms");
    QTest::newRow("lines and tabs") << QStringLiteral(" Warm\r\n\trooms\n") << QStringLiteral("Warm rooms");
    QTest::newRow("a bell") << QStringLiteral("Warm\u0007 rooms") << QStringLiteral("Warm rooms");
    QTest::newRow("the text turned round") << QStringLiteral("exe.\u202Eslip") << QStringLiteral("exe.slip");
    QTest::newRow("Arabic") << QStringLiteral("غرف دافئة") << QStringLiteral("غرف دافئة");
    QTest::newRow("nothing that can be seen") << QStringLiteral("\u0001\t\u0001 \u200E") << QString();
    QTest::newRow("controls around a word") << QStringLiteral("\u0001 Warm \u0001 rooms \u0001") << QStringLiteral("Warm rooms");
}

void TestText::foreignTextIsOneHarmlessLine()
{
    QFETCH(QString, text);
    QFETCH(QString, line);
    QCOMPARE(safeLine(text), line);
    QCOMPARE(safeLine(line), line);
}

void TestText::aSentenceEndsWithAMark()
{
    QCOMPARE(asSentence(QStringLiteral("Mind the goose")), QStringLiteral("Mind the goose."));
    QCOMPARE(asSentence(QStringLiteral("Have you voted?")), QStringLiteral("Have you voted?"));
    QCOMPARE(asSentence(QString()), QString());
}

QTEST_APPLESS_MAIN(TestText)
#include "tst_text.moc"
