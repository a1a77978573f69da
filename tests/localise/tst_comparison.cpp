#include "localise/localiser.h"

#include <QTest>

using namespace clarion;

class TestComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void figuresAreRankedWithinTheNation();
    void equalFiguresShareTheBetterPlace();
    void whatLooksEqualIsEqual();
    void whatThePublisherExcludesIsNotCounted();
    void anAreaUnderTwoCodesIsCountedOnce();
    void anAreaIsRankedUnderItsSupersededCode();
    void aNationWithOneFigureHasNoRank();
    void theMedianNamesWhoseItIs();
    void quartersAreOfTheNation_data();
    void quartersAreOfTheNation();
    void ranksAreSaid_data();
    void ranksAreSaid();
    void ordinalsAreEnglish_data();
    void ordinalsAreEnglish();
    void mediansAreInTheMiddle();
    void figuresAreSaidBesideTheMedian_data();
    void figuresAreSaidBesideTheMedian();

private:
    [[nodiscard]] Comparison compared(const char* code) const
    {
        const QString key = QString::fromLatin1(code);
        return comparedAs(m_table.values.value(key), key);
    }
    [[nodiscard]] Comparison comparedAs(double value, const QString& code) const
    {
        return FigureField(m_table.dataset, m_table.period, m_table.values, m_superseded).compare(value, code);
    }
    void set(std::initializer_list<std::pair<const char*, double>> figures)
    {
        m_table.values.clear();
        for (const auto& [code, value] : figures)
            m_table.values.insert(QString::fromLatin1(code), value);
    }

    ToolContext::Table m_table;
    QHash<AreaKey, QStringList> m_superseded;
};

void TestComparison::init()
{
    m_table = {};
    m_table.dataset.boundarySet = QStringLiteral("2024");
    m_table.dataset.decimals = 1;
    m_table.period = QStringLiteral("2025");
    m_superseded.clear();
}

void TestComparison::figuresAreRankedWithinTheNation()
{
    set({{"E1", 10}, {"E2", 30}, {"E3", 20}, {"W1", 99}, {"S1", 1}});
    const Comparison second = compared("E3");
    QVERIFY(second.rank);
    QCOMPARE(second.rank->position, 2);
    QCOMPARE(second.rank->of, 3);
    QCOMPARE(second.rank->group, QStringLiteral("England"));
    QVERIFY(!second.rank->tied);
    QCOMPARE(compared("E2").rank->position, 1);
    QCOMPARE(compared("E1").rank->position, 3);
}

void TestComparison::equalFiguresShareTheBetterPlace()
{
    set({{"E1", 4}, {"E2", 3}, {"E3", 3}, {"E4", 2}});
    QCOMPARE(compared("E2").rank->position, 2);
    QVERIFY(compared("E2").rank->tied && compared("E3").rank->tied);
    QCOMPARE(compared("E3").rank->position, 2);
    QCOMPARE(compared("E4").rank->position, 4);
    QVERIFY(!compared("E4").rank->tied);
}

void TestComparison::whatLooksEqualIsEqual()
{
    // 15.64 and 15.55 are both shown as 15.6.
    set({{"E1", 15.64}, {"E2", 15.55}, {"E3", 15.4}});
    QCOMPARE(compared("E2").rank->position, 1);
    QVERIFY(compared("E1").rank->tied);
}

void TestComparison::whatThePublisherExcludesIsNotCounted()
{
    m_table.dataset.exclusions = {{QStringLiteral("E2"), QStringLiteral("2025"), {}, QStringLiteral("The river was in the office.")}};
    set({{"E1", 1}, {"E2", 1000}, {"E3", 2}});
    QCOMPARE(compared("E3").rank->position, 1);
    QCOMPARE(compared("E3").rank->of, 2);
    QCOMPARE(*compared("E3").median, 1.5);
}

void TestComparison::anAreaUnderTwoCodesIsCountedOnce()
{
    m_superseded.insert({QStringLiteral("2024"), QStringLiteral("E9")}, {QStringLiteral("E1")});
    set({{"E1", 5}, {"E9", 5}, {"E2", 4}});
    QCOMPARE(compared("E9").rank->of, 2);
    QVERIFY(!compared("E9").rank->tied);
    QCOMPARE(compared("E2").rank->position, 2);
}

void TestComparison::anAreaIsRankedUnderItsSupersededCode()
{
    m_superseded.insert({QStringLiteral("2024"), QStringLiteral("E9")}, {QStringLiteral("E1")});
    set({{"E1", 5}, {"E2", 4}});
    QCOMPARE(compared("E1").rank->position, 1);
    QCOMPARE(compared("E1").rank->of, 2);
}

void TestComparison::aNationWithOneFigureHasNoRank()
{
    set({{"N1", 5}, {"E1", 4}, {"E2", 6}});
    QVERIFY(!compared("N1").rank);
    QCOMPARE(compared("N1").quarter, 0);
    QCOMPARE(*compared("N1").median, 5.0);
}

void TestComparison::theMedianNamesWhoseItIs()
{
    set({{"E1", 1}, {"W1", 3}});
    QCOMPARE(compared("E1").medianOf, QStringLiteral("England and Wales"));
    QCOMPARE(*compared("E1").median, 2.0);
    set({{"E1", 1}, {"W1", 3}, {"S1", 5}, {"N1", 7}});
    QCOMPARE(compared("E1").medianOf, QStringLiteral("the UK"));
    QCOMPARE(*compared("E1").median, 4.0);
}

void TestComparison::quartersAreOfTheNation_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("quarter");
    for (int value = 1; value <= 8; ++value)
        QTest::newRow(qPrintable(QString::number(value))) << double(value) << 4 - (value - 1) / 2;
}

void TestComparison::quartersAreOfTheNation()
{
    QFETCH(double, value);
    QFETCH(int, quarter);
    for (int each = 1; each <= 8; ++each)
        m_table.values.insert(QStringLiteral("E%1").arg(each), each);
    m_table.values.insert(QStringLiteral("W1"), 100);
    const Comparison compared = comparedAs(value, QStringLiteral("E%1").arg(value));
    QCOMPARE(compared.quarter, quarter);
    static const QStringList words{QStringLiteral("in the highest quarter of 8 in England"), QStringLiteral("in the second highest quarter of 8 in England"),
                                   QStringLiteral("in the second lowest quarter of 8 in England"), QStringLiteral("in the lowest quarter of 8 in England")};
    QCOMPARE(compared.quarterWords(), words.at(quarter - 1));
    QVERIFY(compared.quarterWords(TextLanguage::Welsh).endsWith(QStringLiteral("o 8 yn Lloegr")));
}

void TestComparison::ranksAreSaid_data()
{
    QTest::addColumn<int>("position");
    QTest::addColumn<bool>("tied");
    QTest::addColumn<QString>("words");
    QTest::newRow("the first") << 1 << false << QStringLiteral("highest of 543 in England");
    QTest::newRow("one of several first") << 1 << true << QStringLiteral("joint highest of 543 in England");
    QTest::newRow("the twelfth") << 12 << false << QStringLiteral("12th highest of 543 in England");
    QTest::newRow("one of several twelfth") << 12 << true << QStringLiteral("joint 12th highest of 543 in England");
    QTest::newRow("the last") << 543 << false << QStringLiteral("lowest of 543 in England");
    QTest::newRow("the last but one") << 542 << false << QStringLiteral("2nd lowest of 543 in England");
    QTest::newRow("the one in the middle") << 272 << false << QStringLiteral("272nd highest of 543 in England");
    QTest::newRow("just below it") << 273 << false << QStringLiteral("271st lowest of 543 in England");
    QTest::newRow("two that share the last place") << 542 << true << QStringLiteral("joint lowest of 543 in England");
}

void TestComparison::ranksAreSaid()
{
    QFETCH(int, position);
    QFETCH(bool, tied);
    const Rank rank{position, 543, tied, QStringLiteral("England"), tied ? 2 : 1};
    QTEST(rank.words(), "words");
}

void TestComparison::ordinalsAreEnglish_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"1st", "2nd", "3rd", "4th", "10th", "11th", "12th", "13th", "20th", "21st", "22nd", "23rd", "100th", "101st", "111th", "112th", "650th"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestComparison::ordinalsAreEnglish()
{
    QFETCH(QString, text);
    QCOMPARE(ordinal(text.left(text.size() - 2).toInt()), text);
}

void TestComparison::mediansAreInTheMiddle()
{
    QCOMPARE(medianOf({3}), 3.0);
    QCOMPARE(medianOf({9, 1, 2}), 2.0);
    QCOMPARE(medianOf({9, 1, 2, 4}), 3.0);
    QCOMPARE(medianOf({5, 5, 5, 1}), 5.0);
}

void TestComparison::figuresAreSaidBesideTheMedian_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("median");
    QTest::addColumn<QString>("words");
    const auto row = [](double value, double median, const char* words) {
        QTest::addRow("%g beside %g", value, median) << value << median << QString::fromLatin1(words) + QStringLiteral("the median of the UK");
    };
    row(6, 3, "twice ");
    row(6.1, 3, "about twice ");
    row(6.2, 3, "above ");
    row(9, 3, "three times ");
    row(30, 3, "ten times ");
    row(1.5, 3, "half ");
    row(1, 3, "a third of ");
    row(3, 12, "a quarter of ");
    row(3, 3, "the same as ");
    row(3.1, 3, "above ");
    row(2.9, 3, "below ");
    row(5, 0, "above ");
    row(0, 5, "below ");
    row(-4, -2, "below ");
    row(0, 0, "the same as ");
}

void TestComparison::figuresAreSaidBesideTheMedian()
{
    QFETCH(double, value);
    QFETCH(double, median);
    QTEST(besideMedian(value, median, QStringLiteral("the UK")), "words");
}

QTEST_APPLESS_MAIN(TestComparison)
#include "tst_comparison.moc"
