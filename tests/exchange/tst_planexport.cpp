#include "exchange/planexport.h"

#include "base/csv.h"
#include "exchange/exampleposts.h"
#include "support/required.h"

#include <QTest>

using namespace clarion;

class TestPlanExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void csvBeginsWithAByteOrderMark();
    void csvComesBackAsItWasWritten();
    void csvKeepsEveryPostInItsOrder();
    void csvTellsTheWallTimeAndTheZone();
    void formulasAreGuarded_data();
    void formulasAreGuarded();
    void anEmptyPlanIsATableWithoutRows();
    void aSelectionIsOfANetworkAndOfDays();
};

namespace {

QString cellOf(const CsvTable& table, size_t row, const char* column)
{
    const int index = table.column(QString::fromLatin1(column));
    return index < 0 ? QStringLiteral("no such column") : table.rows.at(row).cells.at(index);
}

} // namespace

void TestPlanExport::csvBeginsWithAByteOrderMark()
{
    QVERIFY(planAsCsv({fullPost()}).startsWith("\xEF\xBB\xBF"));
}

void TestPlanExport::csvComesBackAsItWasWritten()
{
    const Post post = fullPost();
    const CsvTable table = required(parseCsv(planAsCsv({post}), QStringLiteral("plan")));
    QCOMPARE(table.rows.size(), size_t{1});
    QCOMPARE(cellOf(table, 0, "id"), post.id.text());
    QCOMPARE(cellOf(table, 0, "network"), post.network);
    QCOMPARE(cellOf(table, 0, "text"), post.text);
    QCOMPARE(cellOf(table, 0, "link"), post.link);
    QCOMPARE(cellOf(table, 0, "picture"), post.pictures.front().fileName);
    QCOMPARE(cellOf(table, 0, "alt_text"), post.pictures.front().alt);
    QCOMPARE(cellOf(table, 0, "source"), post.source.line);
    QCOMPARE(cellOf(table, 0, "posted_link"), post.postedLink);
    QCOMPARE(cellOf(table, 0, "reason"), post.reason);
    QCOMPARE(statusFromName(cellOf(table, 0, "status")), std::optional<PostStatus>(post.status));
}

void TestPlanExport::csvKeepsEveryPostInItsOrder()
{
    std::vector<Post> posts;
    for (int i = 0; i < 50; ++i)
        posts.push_back(postOf(QStringLiteral("post\n%1").arg(i)));
    const CsvTable table = required(parseCsv(planAsCsv(posts), QStringLiteral("plan")));
    QCOMPARE(table.rows.size(), posts.size());
    for (size_t i = 0; i < posts.size(); ++i)
        QCOMPARE(cellOf(table, i, "text"), posts[i].text);
}

void TestPlanExport::csvTellsTheWallTimeAndTheZone()
{
    Post abroad = postOf(QStringLiteral("x"), "2026-07-01 18:30");
    abroad.planned->zone = "America/New_York";
    const CsvTable table = required(parseCsv(planAsCsv({abroad, postOf(QStringLiteral("tray"), nullptr)}), QStringLiteral("plan")));
    QCOMPARE(cellOf(table, 0, "date"), QStringLiteral("2026-07-01"));
    QCOMPARE(cellOf(table, 0, "time"), QStringLiteral("18:30"));
    QCOMPARE(cellOf(table, 0, "zone"), QStringLiteral("America/New_York"));
    for (const char* column : {"date", "time", "zone"})
        QCOMPARE(cellOf(table, 1, column), QString());
}

void TestPlanExport::formulasAreGuarded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("guarded");
    QTest::newRow("a formula") << QStringLiteral("=HYPERLINK(\"https://example.org\")") << true;
    QTest::newRow("a sum") << QStringLiteral("+1+1") << true;
    QTest::newRow("a difference") << QStringLiteral("-1+cmd|' /C calc'!A0") << true;
    QTest::newRow("an at sign") << QStringLiteral("@SUM(1)") << true;
    QTest::newRow("a tab") << QStringLiteral("\t=1") << true;
    QTest::newRow("what looks guarded already") << QStringLiteral("'=1") << true;
    QTest::newRow("a quotation") << QStringLiteral("'Never again'") << false;
    QTest::newRow("a number") << QStringLiteral("-12.5") << false;
    QTest::newRow("plain text") << QStringLiteral("1 + 1 = 2 @home") << false;
}

void TestPlanExport::formulasAreGuarded()
{
    QFETCH(QString, text);
    QFETCH(bool, guarded);
    Post post = postOf(text);
    post.reason = text;
    const CsvTable table = required(parseCsv(planAsCsv({post}), QStringLiteral("plan")));
    const QString expected = guarded ? QLatin1Char('\'') + text : text;
    QCOMPARE(cellOf(table, 0, "text"), expected);
    QCOMPARE(cellOf(table, 0, "reason"), expected);
    QCOMPARE(csvUnguarded(expected), text);
}

void TestPlanExport::anEmptyPlanIsATableWithoutRows()
{
    const CsvTable table = required(parseCsv(planAsCsv({}), QStringLiteral("plan")));
    QVERIFY(table.rows.empty());
    QVERIFY(table.column(QStringLiteral("text")) >= 0);
}

void TestPlanExport::aSelectionIsOfANetworkAndOfDays()
{
    const auto countOf = [](const PlanSelection& selection) {
        Post other = postOf(QStringLiteral("x"), "2026-11-27 00:00");
        other.network = QStringLiteral("x");
        return selectedPosts({postOf(QStringLiteral("a"), "2026-11-26 23:59"), other, postOf(QStringLiteral("tray"), nullptr)}, selection).size();
    };
    const QDate first(2026, 11, 26);
    QCOMPARE(countOf({}), size_t{3});
    QCOMPARE(countOf({.network = QStringLiteral("bluesky")}), size_t{2});
    QCOMPARE(countOf({.from = first, .to = first}), size_t{1});
    QCOMPARE(countOf({.from = first.addDays(1)}), size_t{1});
    QCOMPARE(countOf({.to = first.addDays(-1)}), size_t{0});
    QCOMPARE(countOf({.network = QStringLiteral("x"), .to = first}), size_t{0});
}

QTEST_GUILESS_MAIN(TestPlanExport)
#include "tst_planexport.moc"
