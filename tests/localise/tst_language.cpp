#include "localise/comparison.h"
#include "localise/language.h"

#include <QTest>

using namespace clarion;

class TestLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersAreOrdered_data();
    void numbersAreOrdered();
    void everyLanguageHasItsPlurals_data();
    void everyLanguageHasItsPlurals();
    void aDatasetOfMonthsIsToldFromOneOfSchoolYears_data();
    void aDatasetOfMonthsIsToldFromOneOfSchoolYears();
    void periodsAreSaidInWords_data();
    void periodsAreSaidInWords();
    void ranksAreSaidInWelsh_data();
    void ranksAreSaidInWelsh();
    void mediansAreSaidInWelsh_data();
    void mediansAreSaidInWelsh();
};

void TestLanguage::numbersAreOrdered_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("welsh");
    const auto row = [](int number, const char* english, const char* welsh) {
        QTest::addRow("%d", number) << number << QString::fromUtf8(english) << QString::fromUtf8(welsh);
    };
    row(1, "1st", "1af");
    row(2, "2nd", "2il");
    row(3, "3rd", "3ydd");
    row(5, "5th", "5ed");
    row(7, "7th", "7fed");
    row(11, "11th", "11eg");
    row(12, "12th", "12fed");
    row(20, "20th", "20fed");
    row(21, "21st", "21ain");
    row(39, "39th", "39ain");
    row(40, "40th", "40fed");
    row(50, "50th", "50fed");
    row(100, "100th", "100fed");
    row(112, "112th", "112fed");
    row(166, "166th", "166ain");
}

void TestLanguage::numbersAreOrdered()
{
    QFETCH(int, number);
    QTEST(ordinal(number), "english");
    QTEST(ordinal(number, TextLanguage::Welsh), "welsh");
}

void TestLanguage::everyLanguageHasItsPlurals_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("welsh");
    const auto row = [](double number, const char* english, const char* welsh) {
        QTest::addRow("%g", number) << number << QString::fromUtf8(english) << QString::fromUtf8(welsh);
    };
    row(0, "other", "zero");
    row(1, "one", "one");
    row(2, "other", "two");
    row(3, "other", "few");
    row(4, "other", "other");
    row(6, "other", "many");
    row(1.5, "other", "other");
    row(1e12, "other", "other");
}

void TestLanguage::everyLanguageHasItsPlurals()
{
    QFETCH(double, number);
    QTEST(pluralCategory(number, TextLanguage::English), "english");
    QTEST(pluralCategory(number, TextLanguage::Welsh), "welsh");
}

void TestLanguage::aDatasetOfMonthsIsToldFromOneOfSchoolYears_data()
{
    QTest::addColumn<QString>("periods");
    QTest::addColumn<bool>("monthly");
    QTest::newRow("school years") << QStringLiteral("2010-11 2011-12 2012-13") << false;
    QTest::newRow("school years that could all be months") << QStringLiteral("2010-11 2011-12") << false;
    QTest::newRow("months") << QStringLiteral("2011-10 2011-11 2011-12") << true;
    QTest::newRow("a budget year at the turn of the century") << QStringLiteral("1999-00 2000-01") << false;
    QTest::newRow("three years of a survey") << QStringLiteral("2001-03 2007-09 2009-11") << false;
    QTest::newRow("each March") << QStringLiteral("2001-03 2002-03 2003-03") << true;
    QTest::newRow("years") << QStringLiteral("2014 2015") << false;
    QTest::newRow("days") << QStringLiteral("2014-09-30") << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestLanguage::aDatasetOfMonthsIsToldFromOneOfSchoolYears()
{
    QFETCH(QString, periods);
    QTEST(isMonthly(periods.split(QLatin1Char(' '), Qt::SkipEmptyParts)), "monthly");
}

void TestLanguage::periodsAreSaidInWords_data()
{
    QTest::addColumn<QString>("period");
    QTest::addColumn<bool>("monthly");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("welsh");
    const auto row = [](const char* period, bool monthly, const char* english, const char* welsh) {
        QTest::addRow("%s%s", period, monthly ? " of months" : "") << QString::fromUtf8(period) << monthly << QString::fromUtf8(english) << QString::fromUtf8(welsh);
    };
    row("2024", false, "2024", "2024");
    row("2011-12", false, "2011-12", "2011-12");
    row("2011-12", true, "December 2011", "Rhagfyr 2011");
    row("2014-03", true, "March 2014", "Mawrth 2014");
    row("2014-09-30", false, "30 September 2014", "30 Medi 2014");
    row("2024-Q2", false, "April to June 2024", "Ebrill i Mehefin 2024");
    row("2014-02-30", false, "2014-02-30", "2014-02-30");
    row("year to March", false, "year to March", "year to March");
}

void TestLanguage::periodsAreSaidInWords()
{
    QFETCH(QString, period);
    QFETCH(bool, monthly);
    QTEST(periodInWords(period, monthly, TextLanguage::English), "english");
    QTEST(periodInWords(period, monthly, TextLanguage::Welsh), "welsh");
}

void TestLanguage::ranksAreSaidInWelsh_data()
{
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("of");
    QTest::addColumn<bool>("tied");
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("words");
    QTest::newRow("first") << 1 << 32 << false << QStringLiteral("Wales") << QStringLiteral("uchaf o 32 yng Nghymru");
    QTest::newRow("last") << 32 << 32 << false << QStringLiteral("Wales") << QStringLiteral("isaf o 32 yng Nghymru");
    QTest::newRow("between") << 12 << 543 << false << QStringLiteral("England") << QStringLiteral("12fed uchaf o 543 yn Lloegr");
    QTest::newRow("joint") << 3 << 57 << true << QStringLiteral("Scotland") << QStringLiteral("cydradd 3ydd uchaf o 57 yn yr Alban");
}

void TestLanguage::ranksAreSaidInWelsh()
{
    QFETCH(int, position);
    QFETCH(int, of);
    QFETCH(bool, tied);
    QFETCH(QString, group);
    QTEST((Rank{position, of, tied, group}.words(TextLanguage::Welsh)), "words");
}

void TestLanguage::mediansAreSaidInWelsh_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("words");
    QTest::newRow("the same") << 10.0 << QStringLiteral("the UK") << QStringLiteral("yr un fath â chanolrif y DU");
    QTest::newRow("above") << 12.0 << QStringLiteral("England and Wales") << QStringLiteral("uwch na chanolrif Lloegr a Chymru");
    QTest::newRow("below") << 8.0 << QStringLiteral("England, Wales and Scotland") << QStringLiteral("is na chanolrif Lloegr, Cymru a'r Alban");
    QTest::newRow("twice") << 20.0 << QStringLiteral("Wales") << QStringLiteral("dwywaith canolrif Cymru");
    QTest::newRow("about three times") << 30.1 << QStringLiteral("Wales") << QStringLiteral("tua thair gwaith canolrif Cymru");
}

void TestLanguage::mediansAreSaidInWelsh()
{
    QFETCH(double, value);
    QFETCH(QString, group);
    QTEST(besideMedian(value, 10, group, TextLanguage::Welsh), "words");
}

QTEST_APPLESS_MAIN(TestLanguage)
#include "tst_language.moc"
