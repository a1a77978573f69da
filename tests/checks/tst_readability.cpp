#include "checks/readability.h"

#include <QTest>

using namespace clarion;

class TestReadability : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shortTextsHaveNone();
    void wordsSentencesAndSyllablesAreCounted();
    void linksMentionsAndHashtagsAreNotRead();
    void plainEnglishIsEasyAndOfficialEnglishHard();
};

void TestReadability::shortTextsHaveNone()
{
    QVERIFY(!readabilityOf(QString()));
    QVERIFY(!readabilityOf(QStringLiteral("The cat sat on the mat.").repeated(4)));
    QVERIFY(readabilityOf(QStringLiteral("The cat sat on the mat. ").repeated(5)));
}

void TestReadability::wordsSentencesAndSyllablesAreCounted()
{
    const auto cats = readabilityOf(QStringLiteral("The cat sat on the mat. ").repeated(5));
    QCOMPARE(*cats, (Readability{30, 5, 30}));
    QVERIFY(qAbs(cats->ease() - 116.145) < 0.001);
    // One sentence a line, no end at a point inside; a silent e, a spoken one.
    const auto lines = readabilityOf(QStringLiteral("We closed 3.5 bus lines\nYou voted at the table!\n").repeated(4));
    QCOMPARE(lines->sentences, 8);
    QCOMPARE(lines->words, 44);
    QCOMPARE(lines->syllables, 4 * (1 + 1 + 1 + 1 + 1 + 1 + 1 + 2 + 1 + 1 + 2));
}

void TestReadability::linksMentionsAndHashtagsAreNotRead()
{
    const QString text = QStringLiteral("The cat sat on the mat. ").repeated(5);
    QCOMPARE(readabilityOf(text + QStringLiteral("https://example.org/accountability @jane_doe #AccountableGovernance\n")), readabilityOf(text));
}

void TestReadability::plainEnglishIsEasyAndOfficialEnglishHard()
{
    const auto plain = readabilityOf(QStringLiteral(
        "The last bus goes at six. Nobody asked us. If you work late at the warehouse, you walk home along the dual road in the dark. "
        "We think a town of our size should have a bus at night. Come and tell the council so on Tuesday."));
    QVERIFY(plain->ease() > 70);
    QVERIFY(!plain->isHard());
    const auto official = readabilityOf(QStringLiteral(
        "The administration's consideration of alternative arrangements regarding the sustainability of subsidised public transportation "
        "provision necessitates comprehensive consultation with representative organisations, notwithstanding the considerable "
        "financial constraints occasioned by preceding governmental determinations, and appropriate recommendations."));
    QVERIFY(official->ease() < 30);
    QVERIFY(official->isHard());
}

QTEST_APPLESS_MAIN(TestReadability)
#include "tst_readability.moc"
