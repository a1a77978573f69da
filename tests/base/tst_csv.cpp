#include "base/csv.h"

#include <QElapsedTimer>
#include <QTest>

using namespace clarion;

class TestCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsRows_data();
    void readsRows();
    void rowsKnowTheirLine();
    void columnsAreFoundByName();
    void refusesWhatIsNoTable_data();
    void refusesWhatIsNoTable();
    void otherDelimitersAreTaken();
    void cellsAreQuotedOnlyWhereNeeded_data();
    void cellsAreQuotedOnlyWhereNeeded();
    void rowsComeBackAsTheyWere();
    void formulasAreGuardedOnRequest_data();
    void formulasAreGuardedOnRequest();
    void aLargeTableIsReadInWellBelowASecond();
};

void TestCsv::readsRows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QStringList>>("rows");
    const QList<QStringList> plain{{QStringLiteral("a"), QStringLiteral("b")},
                                   {QStringLiteral("1"), QStringLiteral("2")}};
    QTest::newRow("lines end with CRLF") << QByteArray("a,b\r\n1,2\r\n") << plain;
    QTest::newRow("lines end with LF") << QByteArray("a,b\n1,2\n") << plain;
    QTest::newRow("lines end with CR") << QByteArray("a,b\r1,2\r") << plain;
    QTest::newRow("the last line has no end") << QByteArray("a,b\n1,2") << plain;
    QTest::newRow("a byte order mark is dropped") << QByteArray("\xEF\xBB\xBF" "a,b\n1,2") << plain;
    QTest::newRow("a byte order mark before a quote is dropped") << QByteArray("\xEF\xBB\xBF\"a\",b\n1,2") << plain;
    QTest::newRow("empty lines are skipped") << QByteArray("\n\r\na,b\n\n\n1,2\n\n") << plain;
    QTest::newRow("quoted cells lose their quotes") << QByteArray("\"a\",\"b\"\n\"1\",\"2\"\n") << plain;
    QTest::newRow("quoted cells at the very end") << QByteArray("a,b\n1,\"2\"") << plain;
    QTest::newRow("only a header") << QByteArray("a,b") << QList<QStringList>{plain.first()};
    QTest::newRow("empty cells stay") << QByteArray("a,b\n,\n\"\",\n")
                                      << QList<QStringList>{plain.first(), {QString(), QString()},
                                                            {QString(), QString()}};
    QTest::newRow("delimiters, quotes and line breaks in quotes")
        << QByteArray("a,b\n\"1,\"\"x\"\"\",\"2\r\n3\"\n")
        << QList<QStringList>{plain.first(), {QStringLiteral("1,\"x\""), QStringLiteral("2\r\n3")}};
    QTest::newRow("a quote inside an unquoted cell is a quote")
        << QByteArray("a,b\n5\" pipe,2\n")
        << QList<QStringList>{plain.first(), {QStringLiteral("5\" pipe"), QStringLiteral("2")}};
    QTest::newRow("blanks are kept") << QByteArray("a,b\n 1 ,2\n")
                                     << QList<QStringList>{plain.first(),
                                                           {QStringLiteral(" 1 "), QStringLiteral("2")}};
    QTest::newRow("letters beyond ASCII") << QByteArray("a,b\nYnys M\xC3\xB4n,\xF0\x9F\x8C\xB9\n")
                                          << QList<QStringList>{plain.first(),
                                                                {QStringLiteral("Ynys Môn"), QStringLiteral("🌹")}};
}

void TestCsv::readsRows()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<QStringList>, rows);
    const Result<CsvTable> table = parseCsv(bytes, QStringLiteral("t.csv"));
    QVERIFY2(table, table ? "" : qPrintable(table.error().detail));
    QList<QStringList> read{table->header};
    for (const CsvRow& row : table->rows)
        read.append(row.cells);
    QCOMPARE(read, rows);
}

void TestCsv::rowsKnowTheirLine()
{
    const Result<CsvTable> table = parseCsv("\na\r\n1\r\n\r\n\"2\r\n2\"\r\n3\r4\n", QString());
    QVERIFY(table);
    QList<int> lines;
    for (const CsvRow& row : table->rows)
        lines.append(row.line);
    QCOMPARE(lines, (QList<int>{3, 5, 7, 8}));
}

void TestCsv::columnsAreFoundByName()
{
    const Result<CsvTable> table = parseCsv("code,value,value\n", QString());
    QVERIFY(table);
    QCOMPARE(table->column(QLatin1StringView("code")), 0);
    QCOMPARE(table->column(QStringLiteral("value")), 1);
    QCOMPARE(table->column(QLatin1StringView("Value")), -1);
}

void TestCsv::refusesWhatIsNoTable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    const auto syntax = ErrorCode::Syntax;
    QTest::newRow("nothing") << QByteArray() << syntax << QStringLiteral("line 1: no header");
    QTest::newRow("only empty lines") << QByteArray("\n\r\n") << syntax << QStringLiteral("line 1: no header");
    QTest::newRow("only a byte order mark") << QByteArray("\xEF\xBB\xBF") << syntax
                                            << QStringLiteral("line 1: no header");
    QTest::newRow("a row too long") << QByteArray("a,b,c\n1,2,3\n1,2,3,4\n") << syntax
                                    << QStringLiteral("line 3: expected 3 cells, found 4");
    QTest::newRow("a row too short") << QByteArray("a,b\n\n1\n") << syntax
                                     << QStringLiteral("line 3: expected 2 cells, found 1");
    QTest::newRow("the line of a bad row after a cell of two lines")
        << QByteArray("a,b\n\"x\ny\",1\n2\n") << syntax << QStringLiteral("line 4: expected 2 cells, found 1");
    QTest::newRow("a quote that is not closed") << QByteArray("a,b\n1,\"2\n3,4\n") << syntax
                                                << QStringLiteral("line 2: quote that is not closed");
    QTest::newRow("a quote that is not closed in the header") << QByteArray("\"a,b\n1,2") << syntax
                                                              << QStringLiteral("line 1: quote that is not closed");
    QTest::newRow("text after a closing quote") << QByteArray("a,b\n1,\"2\"x\n") << syntax
                                                << QStringLiteral("line 2: text after a closing quote");
    QTest::newRow("a NUL byte") << QByteArray("a,b\r\n1,\0\r\n", 10) << syntax << QStringLiteral("line 2: NUL byte");
    QTest::newRow("Latin-1") << QByteArray("a,b\r\n1,2\r\nM\xF4n,3\r\n") << ErrorCode::Encoding
                             << QStringLiteral("line 3: not UTF-8");
    QTest::newRow("a sequence cut at the end") << QByteArray("a\n\xC3") << ErrorCode::Encoding
                                               << QStringLiteral("line 2: not UTF-8");
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE" "a\0", 4) << ErrorCode::Encoding
                            << QStringLiteral("line 1: not UTF-8");
}

void TestCsv::refusesWhatIsNoTable()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    QFETCH(QString, detail);
    const Result<CsvTable> table = parseCsv(bytes, QStringLiteral("t.csv"));
    QVERIFY(!table);
    QCOMPARE(table.error(), (Error{code, QStringLiteral("t.csv"), detail}));
}

void TestCsv::otherDelimitersAreTaken()
{
    const Result<CsvTable> table = parseCsv("a;b\n1,5;\"2;\"\n", QString(), QLatin1Char(';'));
    QVERIFY(table);
    QCOMPARE(table->rows.front().cells, (QStringList{QStringLiteral("1,5"), QStringLiteral("2;")}));
}

void TestCsv::cellsAreQuotedOnlyWhereNeeded_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("written");
    QTest::newRow("plain text") << QStringLiteral("Ynys Môn") << QStringLiteral("Ynys Môn");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("a comma") << QStringLiteral("a,b") << QStringLiteral("\"a,b\"");
    QTest::newRow("a quote") << QStringLiteral("a\"b") << QStringLiteral("\"a\"\"b\"");
    QTest::newRow("a line feed") << QStringLiteral("a\nb") << QStringLiteral("\"a\nb\"");
    QTest::newRow("a carriage return") << QStringLiteral("a\rb") << QStringLiteral("\"a\rb\"");
    QTest::newRow("what would be a byte order mark") << QStringLiteral("\uFEFFa") << QStringLiteral("\"\uFEFFa\"");
    QTest::newRow("a formula stays one") << QStringLiteral("=1+1") << QStringLiteral("=1+1");
}

void TestCsv::cellsAreQuotedOnlyWhereNeeded()
{
    QFETCH(QString, cell);
    QTEST(csvCell(cell), "written");
}

void TestCsv::rowsComeBackAsTheyWere()
{
    const QList<QStringList> rows{{QStringLiteral("\uFEFFonly")}, {QString()}, {QStringLiteral("a\r\n\"b\",c")},
                                  {QStringLiteral(" x ")}, {QStringLiteral("'=1")}, {QStringLiteral("\"")}};
    QByteArray bytes;
    for (const QStringList& row : rows)
        bytes += csvRow(row);
    const Result<CsvTable> table = parseCsv(bytes, QString());
    QVERIFY(table);
    QCOMPARE(table->header, rows.first());
    QCOMPARE(qsizetype(table->rows.size()), rows.size() - 1);
    for (std::size_t i = 0; i < table->rows.size(); ++i)
        QCOMPARE(table->rows[i].cells, rows.at(qsizetype(i) + 1));
}

void TestCsv::formulasAreGuardedOnRequest_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("equals") << QStringLiteral("=1+1") << QByteArray("'=1+1,\r\n");
    QTest::newRow("at") << QStringLiteral("@SUM(A1)") << QByteArray("'@SUM(A1),\r\n");
    QTest::newRow("plus") << QStringLiteral("+1+1") << QByteArray("'+1+1,\r\n");
    QTest::newRow("minus and text") << QStringLiteral("-cmd") << QByteArray("'-cmd,\r\n");
    QTest::newRow("a tab") << QStringLiteral("\tx") << QByteArray("'\tx,\r\n");
    QTest::newRow("a carriage return") << QStringLiteral("\rx") << QByteArray("\"'\rx\",\r\n");
    QTest::newRow("a negative number is no formula") << QStringLiteral("-12.5") << QByteArray("-12.5,\r\n");
    QTest::newRow("a signed number is no formula") << QStringLiteral("+3") << QByteArray("+3,\r\n");
    QTest::newRow("a lone minus is one") << QStringLiteral("-") << QByteArray("'-,\r\n");
    QTest::newRow("two points make no number") << QStringLiteral("-1.2.3") << QByteArray("'-1.2.3,\r\n");
    QTest::newRow("text") << QStringLiteral("a=b") << QByteArray("a=b,\r\n");
}

void TestCsv::formulasAreGuardedOnRequest()
{
    QFETCH(QString, cell);
    QTEST(csvRow({cell, QString()}, true), "written");
    QVERIFY(!csvRow({cell}).contains('\''));
}

void TestCsv::aLargeTableIsReadInWellBelowASecond()
{
    QByteArray bytes = "code,name,period,value\r\n";
    for (int i = 0; i < 200'000; ++i)
        bytes += "E14" + QByteArray::number(i) + ",\"Town, " + QByteArray::number(i) + "\",2024,12.5\r\n";
    QElapsedTimer timer;
    timer.start();
    const Result<CsvTable> table = parseCsv(bytes, QString());
    const qint64 elapsed = timer.elapsed();
    QVERIFY(table);
    QCOMPARE(table->rows.size(), std::size_t(200'000));
    qInfo("200,000 rows in %lld ms", elapsed);
    // Far above what it takes, so that a busy machine or a sanitizer does not fail it; a quadratic reader does.
    QVERIFY(elapsed < 5'000);
}

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
