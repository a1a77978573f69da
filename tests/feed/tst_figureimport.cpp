#include "feed/source/figureimport.h"

#include "base/csv.h"
#include "feed/source/figuretext.h"
#include "support/feedfolder.h"
#include "support/program.h"
#include "support/required.h"
#include "support/shareddata.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace clarion;

/// Spreadsheets of official figures as they come.
class TestFigureImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCellIsAFigureOrSaysWhyNot_data();
    void aCellIsAFigureOrSaysWhyNot();
    void aMarkBesideANumberIsToldOrForbidsIt_data();
    void aMarkBesideANumberIsToldOrForbidsIt();

    void preambleAndFootnotesAreLeftOutAndTold();
    void everyEncodingIsReadAndNamed_data();
    void everyEncodingIsReadAndNamed();
    void everyDelimiterIsTold_data();
    void everyDelimiterIsTold();
    void theCodeColumnIsFoundByItsCodes();
    void twoColumnsOfCodesAreNotChosenBetween();
    void ofTwoColumnsOfCodesTheKnownOnesAreMeant();
    void columnsGoByNameOrNumber();
    void aColumnCalled2021IsNoNumber();
    void columnsThatArePeriods();
    void theHeadingMayStandInAnotherRow();
    void rowsShorterThanTheHeaderHaveEmptyCells();
    void totalsAreLeftOut();
    void codesOfOtherBoundariesAreLeftOut();
    void theSameFigureTwiceIsTakenOnce();
    void differentFiguresOfOneAreaAndPeriodAreAllLeftOut();
    void decimalCommasMakeThousandsDoubtful();
    void figuresWithoutAPeriodAreLeftOut();
    void marksOfPeriodsAreTakenOff();
    void periodsThatDoNotSortAreWarnedOf();
    void nothingThatATerminalWouldObeyIsTold();
    void percentAndPoundsGiveTheUnit();

    void whatIsNoTableIsRefused_data();
    void whatIsNoTableIsRefused();
    void aVeryLargeFileIsRefused();
    void aVeryLongRowIsRefused();
    void theDescriptionIsRefusedUntilItIsFilledIn();
    void officialFiguresComeThroughUnchanged();
    void theConstituenciesGiveTheirElectorate();
};

namespace {

const FigureColumns valueColumn{.code = QStringLiteral("Code"), .value = QStringLiteral("Value"), .onePeriod = QStringLiteral("2024")};

FigureImport imported(const QByteArray& bytes, const FigureColumns& columns = valueColumn, const std::optional<KnownAreas>& areas = {})
{
    return required(importFigures(bytes, QStringLiteral("test.csv"), columns, areas));
}

Error refused(const QByteArray& bytes, const FigureColumns& columns = valueColumn)
{
    const auto result = importFigures(bytes, QStringLiteral("test.csv"), columns, {});
    if (result)
        qFatal("it was taken");
    return result.error();
}

QString figures(const FigureImport& import)
{
    QStringList all;
    for (const ImportedFigure& figure : import.figures)
        all << figure.code + QLatin1Char(' ') + figure.period + QLatin1Char(' ') + figure.value;
    return all.join(QStringLiteral("; "));
}

QString leftOut(const FigureImport& import)
{
    QStringList all;
    for (const ImportRemark& remark : import.leftOut)
        all << QStringLiteral("%1: %2 (%3)").arg(QString::number(remark.line), remark.found, remark.why);
    return all.join(QLatin1Char('\n'));
}

} // namespace

void TestFigureImport::aCellIsAFigureOrSaysWhyNot_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("why");
    const auto taken = [](const char* cell, const char* number) {
        QTest::addRow("taken: %s", cell) << QString::fromUtf8(cell) << QString::fromUtf8(number) << QString();
    };
    const auto left = [](const char* cell, const char* why) {
        QTest::addRow("left out: %s", cell) << QString::fromUtf8(cell) << QString() << QString::fromUtf8(why);
    };
    taken("12", "12");
    taken(" 12.30 ", "12.30");
    taken("0", "0");
    taken("-0", "0");
    taken("0.00", "0.00");
    taken("-3", "-3");
    taken("+3", "3");
    taken(".5", "0.5");
    taken("1,234", "1234");
    taken("1,234,567.89", "1234567.89");
    taken("1 234 567", "1234567");
    taken("1\u00A0234", "1234");
    taken("1\u202F234", "1234");
    taken("\u00A012\u00A0", "12");
    taken("1'234", "1234");
    taken("\u00A31,234", "1234");
    taken("\u00A3 1,234.50", "1234.50");
    taken("-\u00A312", "-12");
    taken("\u00A3-12", "-12");
    taken("12.3%", "12.3");
    taken("12.3 %", "12.3");
    taken("\u221212.5", "-12.5");
    taken("\u20135", "-5");
    taken("(1,234)", "-1234");
    taken("(1.5%)", "-1.5");
    taken("(\u00A312)", "-12");
    taken("(0)", "0");
    taken("1.2E+05", "120000");
    taken("1.5e-3", "0.0015");
    taken("2023", "2023");
    left("", "empty");
    left(" \u00A0 ", "empty");
    for (const char* mark : {"[c]", "[C]", "c", "*", "**"})
        left(mark, "suppressed, so that nobody can be recognised or as too few were counted");
    for (const char* mark : {"..", ":", "[x]", "x", "n/a", "N/A", "#N/A", "..."})
        left(mark, "marked as not available");
    for (const char* mark : {"[z]", "z"})
        left(mark, "marked as not applicable");
    left("[u]", "marked as too unreliable to publish");
    left("[low]", "marked as low: less than would be rounded up to one");
    for (const char* mark : {"-", "\u2013", "\u2014", "\u2212"})
        left(mark, "a dash, which may mean nought or missing");
    left("#DIV/0!", "a spreadsheet's mistake");
    const char* comma = "a decimal comma, or thousands that are not grouped by three: a number as 1,234.5 expected";
    for (const char* cell : {"1,5", "12,34", "0,123", "1234,567", "1.234,56", "1 234,5", "-1,5", "\u00A31,5"})
        left(cell, comma);
    for (const char* cell : {"1,23,456", "1,234,56", "1.2.3", "1 23", "12 34", "ten", "12-", "--5", "-(5)", "(5", "5)", "\u00A35%", "\u20AC5", "1e999", "0x10", "nan5",
                             "1..2", "5 to 9", "<5", ">99", "12/13", "\u0661\u0662", "1e5e5", ",", "%", "\u00A3"})
        left(cell, "a number as 1,234.5 expected");
    left("1.2m", "a number with a mark that forbids it, or that is not known");
    left("9999999999999999999999999999999999999999999999999999999999999", "");
}

void TestFigureImport::aCellIsAFigureOrSaysWhyNot()
{
    QFETCH(QString, cell);
    QFETCH(QString, number);
    QFETCH(QString, why);
    if (cell.size() == 61) {
        // A plain number is taken however long it is; a reader gets what a double holds of it.
        QCOMPARE(readFigureText(cell.mid(0, 20)).number, cell.mid(0, 20));
        QVERIFY(readFigureText(cell).number.isEmpty());
        return;
    }
    const FigureText figure = readFigureText(cell);
    QCOMPARE(figure.number, number);
    QCOMPARE(figure.why, why);
    QCOMPARE(figure.mark, QString());
}

void TestFigureImport::aMarkBesideANumberIsToldOrForbidsIt_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("mark");
    const auto row = [](const char* cell, const char* number, const char* mark) {
        QTest::newRow(cell) << QString::fromUtf8(cell) << QString::fromUtf8(number) << QString::fromUtf8(mark);
    };
    row("12.3 [p]", "12.3", "provisional");
    row("12.3[p]", "12.3", "provisional");
    row("1,234 r", "1234", "revised");
    row("1,234r", "1234", "revised");
    row("12% [e]", "12", "estimated");
    row("[r] 12", "12", "revised");
    row("12 [note 3]", "12", "with note 3");
    row("12 [3]", "12", "with note 3");
    row("12 [b, p]", "12", "break in the series, provisional");
    row("12 [u]", "12", "of low reliability");
    row("(12) [p]", "-12", "provisional");
    row("12 [c]", "", "");
    row("12 [x]", "", "");
    row("12 c", "", "");
    row("12 [q]", "", "");
    row("12*", "", "");
    row("12 [p] [c]", "", "");
    row("1,5 [p]", "", "provisional");
}

void TestFigureImport::aMarkBesideANumberIsToldOrForbidsIt()
{
    QFETCH(QString, cell);
    QFETCH(QString, number);
    QFETCH(QString, mark);
    const FigureText figure = readFigureText(cell);
    QCOMPARE(figure.number, number);
    QCOMPARE(figure.mark, mark);
    QCOMPARE(figure.why.isEmpty(), !number.isEmpty());
}

void TestFigureImport::preambleAndFootnotesAreLeftOutAndTold()
{
    const FigureImport import = imported("Table 3: people on the roll\r\n"
                                         "\"Source: a survey, 2024\"\r\n"
                                         "\r\n"
                                         "Code,Name,Value\r\n"
                                         ",,Thousands\r\n"
                                         "E14001063,Aldershot,\"76,765\"\r\n"
                                         "E14001064,\"Aldridge, and Brownhills\",[c]\r\n"
                                         ",,\r\n"
                                         "1. Counted in March.\r\n"
                                         "\"Crown copyright \"\"reserved\"\"\"\r\n");
    QCOMPARE(figures(import), QStringLiteral("E14001063 2024 76765"));
    QCOMPARE(import.headerLine, 4);
    QCOMPARE(import.encoding, QStringLiteral("UTF-8"));
    QCOMPARE(leftOut(import),
             QStringLiteral("1: Table 3: people on the roll (above the names of the columns: a preamble)\n"
                            "2: Source: a survey, 2024 (above the names of the columns: a preamble)\n"
                            "5: Thousands (no code of an area stands there)\n"
                            "7: E14001064, 2024: [c] (suppressed, so that nobody can be recognised or as too few were counted)\n"
                            "9: 1. Counted in March. (below the last area: a footnote)\n"
                            "10: Crown copyright \"reserved\" (below the last area: a footnote)"));
}

void TestFigureImport::everyEncodingIsReadAndNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    const QString text = QStringLiteral("Code,Enw,Value\nW07000112,Ynys Môn,£5\n");
    QTest::newRow("UTF-8") << text.toUtf8() << QStringLiteral("UTF-8");
    QTest::newRow("UTF-8 with BOM") << "\xEF\xBB\xBF" + text.toUtf8() << QStringLiteral("UTF-8 with a byte order mark");
    QTest::newRow("Windows-1252") << text.toLatin1() << QStringLiteral("Windows-1252");
    QTest::newRow("Windows-1252 with a curly quote") << text.toLatin1().replace("Ynys", "Ynys\x92") << QStringLiteral("Windows-1252");
    QByteArray little("\xFF\xFE");
    QByteArray big("\xFE\xFF");
    for (const QChar c : text) {
        little.append(static_cast<char>(c.unicode() & 0xFF)).append(static_cast<char>(c.unicode() >> 8));
        big.append(static_cast<char>(c.unicode() >> 8)).append(static_cast<char>(c.unicode() & 0xFF));
    }
    QTest::newRow("UTF-16LE") << little << QStringLiteral("UTF-16");
    QTest::newRow("UTF-16BE") << big << QStringLiteral("UTF-16");
}

void TestFigureImport::everyEncodingIsReadAndNamed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    const FigureImport import = imported(bytes);
    QCOMPARE(figures(import), QStringLiteral("W07000112 2024 5"));
    QCOMPARE(import.encoding, encoding);
    QCOMPARE(import.unit, QStringLiteral("GBP"));
}

void TestFigureImport::everyDelimiterIsTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<char>("delimiter");
    QTest::newRow("commas") << QByteArray("a;b;c;d\nCode,Name,Value\nE14001063,x;y,1\n") << ',';
    QTest::newRow("semicolons") << QByteArray("a,b,c,d\nCode;Name;Value\nE14001063;x,y;1\n") << ';';
    QTest::newRow("tabs") << QByteArray("a,b,c,d\nCode\tName\tValue\nE14001063\tx,y;z\t1\n") << '\t';
    QTest::newRow("old Mac lines") << QByteArray("Code,Name,Value\rE14001063,x,1\r") << ',';
}

void TestFigureImport::everyDelimiterIsTold()
{
    QFETCH(QByteArray, bytes);
    QFETCH(char, delimiter);
    const FigureImport import = imported(bytes);
    QCOMPARE(figures(import), QStringLiteral("E14001063 2024 1"));
    QCOMPARE(import.delimiter, QLatin1Char(delimiter));
}

void TestFigureImport::theCodeColumnIsFoundByItsCodes()
{
    // As Nomis writes it; the region's code stands beside each, but has fewer values.
    const FigureImport import = imported("\"annual population survey\"\n\"ONS Crown Copyright Reserved [from Nomis on 1 March 2025]\"\n\n\"date\",\"Jan 2024-Dec 2024\"\n\n"
                                         "\"region\",\"constituency\",\"mnemonic\",\"number\",\"conf\"\n"
                                         "\"E12000001\",\"A\",\"E14001063\",\"41,000\",\"3.1\"\n"
                                         "\"E12000001\",\"B\",\"E14001064\",\"-\",\"3.1\"\n\n"
                                         "\"- These figures are missing.\"\n",
                                         {.value = QStringLiteral("number"), .onePeriod = QStringLiteral("2024")});
    QCOMPARE(import.codeColumn, QStringLiteral("mnemonic"));
    QCOMPARE(import.headerLine, 6);
    QCOMPARE(figures(import), QStringLiteral("E14001063 2024 41000"));
    QVERIFY(leftOut(import).contains(QStringLiteral("8: E14001064, 2024: - (a dash, which may mean nought or missing)")));
}

void TestFigureImport::twoColumnsOfCodesAreNotChosenBetween()
{
    const Error error = refused("Old,New,Value\nE14000530,E14001063,1\n", {.value = QStringLiteral("Value"), .onePeriod = QStringLiteral("2024")});
    QCOMPARE(error.code, ErrorCode::Ambiguous);
    QCOMPARE(error.subject, QStringLiteral("--code-column"));
}

void TestFigureImport::ofTwoColumnsOfCodesTheKnownOnesAreMeant()
{
    const KnownAreas areas{QStringLiteral("2024"), {QStringLiteral("E14001063")}, {}};
    const FigureImport import = imported("Old,New,Value\nE14000530,E14001063,1\n", {.value = QStringLiteral("Value"), .onePeriod = QStringLiteral("2024")}, areas);
    QCOMPARE(import.codeColumn, QStringLiteral("New"));
}

void TestFigureImport::columnsGoByNameOrNumber()
{
    const QByteArray bytes("Area  Code ,Year,VALUE\nE14001063,2024,1\n");
    for (const FigureColumns& columns : {FigureColumns{.code = QStringLiteral("area code"), .value = QStringLiteral("value"), .period = QStringLiteral("year")},
                                         FigureColumns{.code = QStringLiteral("1"), .value = QStringLiteral("3"), .period = QStringLiteral("2")}})
        QCOMPARE(figures(imported(bytes, columns)), QStringLiteral("E14001063 2024 1"));
    QCOMPARE(refused(bytes, {.code = QStringLiteral("Cod"), .value = QStringLiteral("3"), .onePeriod = QStringLiteral("2024")}).code, ErrorCode::NotFound);
    QCOMPARE(refused(bytes, {.code = QStringLiteral("3"), .value = QStringLiteral("3"), .onePeriod = QStringLiteral("2024")}).code, ErrorCode::NotFound);
    const Error error = refused(bytes, {.code = QStringLiteral("1"), .value = QStringLiteral("4"), .onePeriod = QStringLiteral("2024")});
    QCOMPARE(error.code, ErrorCode::NotFound);
    QVERIFY2(error.detail.contains(QLatin1String("Area Code, Year, VALUE")), qPrintable(error.detail));
    QCOMPARE(refused("Code,Value,Value\nE14001063,1,2\n").code, ErrorCode::Ambiguous);
}

void TestFigureImport::aColumnCalled2021IsNoNumber()
{
    QCOMPARE(figures(imported("Code,2,1\nE14001063,10,20\n", {.code = QStringLiteral("Code"), .value = QStringLiteral("2"), .onePeriod = QStringLiteral("2024")})),
             QStringLiteral("E14001063 2024 10"));
}

void TestFigureImport::columnsThatArePeriods()
{
    const FigureImport import = imported("Code,Name,2022-23,2023-24 [p],Year ending June 2024,Change 2022-2024,Mar-25,Electorate 2024,2025 Q1\n"
                                         "E14001063,x,1,..,3,4,5,6,7\n",
                                         {.code = QStringLiteral("Code"), .arePeriods = true});
    QCOMPARE(figures(import), QStringLiteral("E14001063 2022-23 1; E14001063 2025 Q1 7; E14001063 Mar-25 5; E14001063 Year ending June 2024 3"));
    QCOMPARE(leftOut(import), QStringLiteral("2: E14001063, 2023-24: .. (marked as not available)"));
    QCOMPARE(import.warnings.size(), 2);
    QCOMPARE(import.warnings.first(), QStringLiteral("Columns that are no periods were not read: Name, Change 2022-2024, Electorate 2024."));
}

void TestFigureImport::theHeadingMayStandInAnotherRow()
{
    // Two rows of headings: the value's stands above the code's.
    const FigureImport import = imported(",,All,Men\nCode,Name,,\nE14001063,x,5,3\n",
                                         {.code = QStringLiteral("Code"), .value = QStringLiteral("3"), .onePeriod = QStringLiteral("2024")});
    QCOMPARE(figures(import), QStringLiteral("E14001063 2024 5"));
    QCOMPARE(import.valueColumns, QStringList{QStringLiteral("column 3")});
}

void TestFigureImport::rowsShorterThanTheHeaderHaveEmptyCells()
{
    QCOMPARE(leftOut(imported("Code,Name,Value\nE14001063,x\nE14001064,y,1,,,\n")), QStringLiteral("2: E14001063, 2024: (empty)"));
}

void TestFigureImport::totalsAreLeftOut()
{
    const FigureImport import = imported("Code,Value\nK02000001,9\nE92000001,8\nE12000001,7\nE14001063,1\n");
    QCOMPARE(figures(import), QStringLiteral("E14001063 2024 1"));
    QCOMPARE(leftOut(import), QStringLiteral("2: K02000001 (a total of a country or a region)\n3: E92000001 (a total of a country or a region)\n"
                                             "4: E12000001 (a total of a country or a region)"));
}

void TestFigureImport::codesOfOtherBoundariesAreLeftOut()
{
    const FeedFolder folder;
    const KnownAreas areas = required(readKnownAreas(folder.path(), QStringLiteral("2024")));
    const FigureImport import = imported("Code,Value\nE14000001,1\nE14000099,2\nE13000001,3\nE14009999,4\nE92000001,5\n", valueColumn, areas);
    QCOMPARE(figures(import), QStringLiteral("E14000001 2024 1; E14000099 2024 2"));
    QCOMPARE(leftOut(import), QStringLiteral("4: E13000001 (a code of the boundary set 2010, not of 2024)\n"
                                             "5: E14009999 (a code of no area of the boundary set 2024)\n6: E92000001 (a total of a country or a region)"));
    QCOMPARE(readKnownAreas(folder.path(), {}).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(readKnownAreas(folder.path(), QStringLiteral("1997")).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(readKnownAreas(folder.file(QStringLiteral("none.csv")), {}).error().code, ErrorCode::FileUnreadable);
    QCOMPARE(readKnownAreas(folder.file(QStringLiteral("feed.yaml")), {}).error().code, ErrorCode::Syntax);
}

void TestFigureImport::theSameFigureTwiceIsTakenOnce()
{
    const FigureImport import = imported("Code,Value\nE14001063,\"1,000\"\nE14001063,1000.0\n");
    QCOMPARE(figures(import), QStringLiteral("E14001063 2024 1000"));
    QCOMPARE(leftOut(import), QStringLiteral("3: E14001063, 2024: 1000.0 (the same figure stands above already)"));
}

void TestFigureImport::differentFiguresOfOneAreaAndPeriodAreAllLeftOut()
{
    const FigureImport import = imported("Code,Sex,Value\nE14001063,M,10\nE14001063,F,12\nE14001063,M,10\nE14001064,M,1\n");
    QCOMPARE(figures(import), QStringLiteral("E14001064 2024 1"));
    QCOMPARE(import.leftOut.size(), size_t(3));
    QCOMPARE(import.leftOut.front().why, QStringLiteral("several different figures of one area and period"));
    QVERIFY(import.warnings.first().contains(QLatin1String("sex or age")));
}

void TestFigureImport::decimalCommasMakeThousandsDoubtful()
{
    const FigureImport import = imported("Code;Value\nE14001063;1,5\nE14001064;1,234\nE14001065;1.234\nE14001066;12\n");
    QCOMPARE(figures(import), QStringLiteral("E14001066 2024 12"));
    QCOMPARE(import.leftOut.size(), size_t(3));
    QCOMPARE(import.leftOut.at(1).why, QStringLiteral("thousands or decimals: other figures here have decimal commas"));
}

void TestFigureImport::figuresWithoutAPeriodAreLeftOut()
{
    const FigureImport import = imported("Code,Year,Value\nE14001063, ,1\nE14001064, 2024 ,1\n",
                                         {.code = QStringLiteral("Code"), .value = QStringLiteral("Value"), .period = QStringLiteral("Year")});
    QCOMPARE(figures(import), QStringLiteral("E14001064 2024 1"));
    QCOMPARE(leftOut(import), QStringLiteral("2: E14001063, ?: 1 (no period stands there)"));
}

void TestFigureImport::marksOfPeriodsAreTakenOff()
{
    QCOMPARE(figures(imported("Code,Year,Value\nE14001063,2023 [p],1\n", {.code = QStringLiteral("Code"), .value = QStringLiteral("Value"), .period = QStringLiteral("Year")})),
             QStringLiteral("E14001063 2023 1"));
}

void TestFigureImport::periodsThatDoNotSortAreWarnedOf()
{
    const FigureColumns columns{.code = QStringLiteral("Code"), .value = QStringLiteral("Value"), .period = QStringLiteral("When")};
    QCOMPARE(imported("Code,When,Value\nE14001063,Mar 2024,1\nE14001063,Sep 2023,2\n", columns).warnings.size(), 1);
    QCOMPARE(imported("Code,When,Value\nE14001063,2024-03,1\nE14001063,2023-09,2\n", columns).warnings.size(), 0);
}

void TestFigureImport::nothingThatATerminalWouldObeyIsTold()
{
    const FigureImport import = imported("\x1b[2JTitle\nCode,Na\x1b[1mme,2023\x07,2024\nE14001063,x,1 \x1b[31m[p],\x1b[2J\nE14001064,x,1,2\n",
                                         {.code = QStringLiteral("Code"), .arePeriods = true});
    const QString told = leftOut(import) + import.warnings.join(QLatin1Char(' ')) + import.valueColumns.join(QLatin1Char(' ')) + figures(import);
    QVERIFY2(!told.contains(QChar(0x1B)) && !told.contains(QChar(7)), qPrintable(told));
    QCOMPARE(figures(import), QStringLiteral("E14001064 2023 1; E14001064 2024 2"));
}

void TestFigureImport::percentAndPoundsGiveTheUnit()
{
    QCOMPARE(imported("Code,Value\nE14001063,5%\nE14001064,5.125%\n").unit, QStringLiteral("percent"));
    QCOMPARE(imported("Code,Value\nE14001063,5%\nE14001064,5.125%\n").decimals, 2);
    const FigureImport mixed = imported("Code,Value\nE14001063,5%\nE14001064,5\n");
    QCOMPARE(mixed.unit, QString());
    QCOMPARE(mixed.warnings.size(), 1);
}

void TestFigureImport::whatIsNoTableIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* title, const QByteArray& bytes, const char* expected) { QTest::newRow(title) << bytes << QString::fromUtf8(expected); };
    row("nothing", "", "a column with codes of areas");
    row("a byte order mark", "\xEF\xBB\xBF", "a column with codes of areas");
    row("no codes", "Code,Value\nAldershot,1\n", "a column with codes of areas");
    row("codes alone", "Code\nE14001063\n", "a column with codes of areas");
    row("an unclosed quote", "Code,Value\nE14001063,1\nE14001064,\"2\nE14001065,3\n", "line 3: quote that is not closed");
    row("text after a quote", "Code,Value\nE14001063,\"1\"2\n", "line 2: text after a closing quote");
    row("a NUL", QByteArray("Code,Value\nE14001063,\0\n", 24), "line 2: NUL byte");
    row("UTF-16 without a mark", QByteArray("C\0o\0d\0e\0", 8), "line 1: NUL byte");
    row("UTF-8 that is damaged", "\xEF\xBB\xBF" "Code,Value\nE14001063,\xA3" "1\n", "begins like UTF-8");
    row("half of UTF-16", QByteArray("\xFF\xFE" "C", 3), "UTF-16");
    row("a workbook", "PK\x03\x04zip", "CSV UTF-8");
    row("an old workbook", "\xD0\xCF\x11\xE0old", "CSV UTF-8");
    row("a web page", "<!DOCTYPE html><title>Not found</title>", "a web page");
}

void TestFigureImport::whatIsNoTableIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    const Error error = refused(bytes);
    QVERIFY2(error.detail.contains(expected), qPrintable(error.detail));
    // Without a header there is nobody to say what the columns are.
    QVERIFY(refused("E14001063,1\n", {.code = QStringLiteral("1"), .value = QStringLiteral("2"), .onePeriod = QStringLiteral("2024")}).detail.contains(QLatin1String("line 1")));
}

void TestFigureImport::aVeryLargeFileIsRefused()
{
    QCOMPARE(refused(QByteArray((64 << 20) + 1, 'x')).code, ErrorCode::FileTooLarge);
}

void TestFigureImport::aVeryLongRowIsRefused()
{
    const Error error = refused("Code,Value\nE14001063,1\n" + QByteArray((1 << 20) + 1, 'x') + "\nE14001064,2\n");
    QCOMPARE(error.code, ErrorCode::FileTooLarge);
    QVERIFY2(error.detail.startsWith(QLatin1String("line 3")), qPrintable(error.detail));
}

void TestFigureImport::theDescriptionIsRefusedUntilItIsFilledIn()
{
    const FeedFolder folder;
    const FigureImport import = imported("Code,Value\nE14000001,12.5%\n", valueColumn, required(readKnownAreas(folder.path(), QStringLiteral("2024"))));
    folder.write(QStringLiteral("datasets/new.csv"), import.toCsv());
    folder.write(QStringLiteral("datasets/new.yaml"), datasetDescription(import, {}, {}, QStringLiteral("2024")));
    QStringList problems;
    for (const SourceProblem& problem : folder.problems())
        problems << problem.toText();
    QCOMPARE(problems, (QStringList{QStringLiteral("datasets/new.yaml:2: label: a text expected, nothing found"),
                                    QStringLiteral("datasets/new.yaml:12: source: a text expected, nothing found"),
                                    QStringLiteral("datasets/new.yaml:15: licence: a text expected, nothing found")}));
    folder.write(QStringLiteral("datasets/new.yaml"),
                 datasetDescription(import, QStringLiteral("Share: of \"all\" #1"), {}, QStringLiteral("2024")).replace("source:\n", "source: x\n").replace("licence:\n", "licence: y\n"));
    SourceProblems none;
    const FeedSource source = readFeedSource(folder.path(), slotNames, none);
    QVERIFY(none.empty());
    const Dataset dataset = source.datasets.value(QStringLiteral("new")).dataset;
    QCOMPARE(dataset.label, QStringLiteral("Share: of \"all\" #1"));
    QCOMPARE(dataset.unit, QStringLiteral("percent"));
    QCOMPARE(dataset.decimals, 1);
}

void TestFigureImport::officialFiguresComeThroughUnchanged()
{
    const QString folder = sharedFile(QStringLiteral("data/indicators"));
    if (folder.isEmpty())
        QSKIP("the shared data is not here");
    int tables = 0;
    for (const QString& name : QDir(folder).entryList({QStringLiteral("*.csv")})) {
        const QByteArray bytes = readFile(folder + QLatin1Char('/') + name);
        if (!bytes.startsWith("gss_code,period,value"))
            continue;
        ++tables;
        const FigureImport import = imported(bytes, {.value = QStringLiteral("value"), .period = QStringLiteral("period")});
        std::vector<QStringList> before;
        size_t missing = 0;
        for (const CsvRow& row : required(parseCsv(bytes, name)).rows) {
            if (row.cells.at(2).isEmpty())
                ++missing;
            else
                before.push_back(row.cells);
        }
        std::vector<QStringList> after;
        for (const ImportedFigure& figure : import.figures)
            after.push_back({figure.code, figure.period, figure.value});
        std::ranges::sort(before, {}, [](const QStringList& row) { return std::pair(row.at(0), row.at(1)); });
        QVERIFY2(before == after, qPrintable(name));
        QCOMPARE(import.leftOut.size(), missing);
    }
    QVERIFY(tables > 20);
}

void TestFigureImport::theConstituenciesGiveTheirElectorate()
{
    const QString file = sharedFile(QStringLiteral("data/constituencies/constituencies_2024.csv"));
    if (file.isEmpty())
        QSKIP("the shared data is not here");
    // A column of regions stands beside that of the constituencies.
    const FigureImport import = imported(readFile(file), {.value = QStringLiteral("electorate_at_review"), .onePeriod = QStringLiteral("2020")},
                                         required(readKnownAreas(file, {})));
    QCOMPARE(import.codeColumn, QStringLiteral("gss_code"));
    QCOMPARE(import.areaCount() + static_cast<int>(import.leftOut.size()), 650);
    QVERIFY(import.areaCount() > 600);
}

QTEST_GUILESS_MAIN(TestFigureImport)
#include "tst_figureimport.moc"
