#include "areas/outline.h"

#include <QTest>

using namespace clarion;

class TestOutline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void polygonsAreRead_data();
    void polygonsAreRead();
    void whatIsNoPolygonIsRefused_data();
    void whatIsNoPolygonIsRefused();
};

void TestOutline::polygonsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("rings");
    QTest::addColumn<int>("points");
    QTest::newRow("a polygon") << QStringLiteral("POLYGON((0 50, 1 50, 1 51, 0 50))") << 1 << 4;
    QTest::newRow("one with a hole") << QStringLiteral("POLYGON((0 50, 3 50, 3 53, 0 50), (1 51, 2 51, 2 52, 1 51))") << 2 << 8;
    QTest::newRow("islands") << QStringLiteral("MULTIPOLYGON (((0 50, 1 50, 1 51)), ((-5.25 58.1, -5 58, -5 58.5)))") << 2 << 6;
    QTest::newRow("small letters and wide blanks") << QStringLiteral("  polygon  (( 0   50,1 50 ,1 51 ))") << 1 << 3;
    QTest::newRow("with a height") << QStringLiteral("POLYGON Z ((0 50 7, 1 50 7, 1 51 7))") << 1 << 3;
}

void TestOutline::polygonsAreRead()
{
    QFETCH(QString, text);
    const auto outline = parseOutline(text);
    QVERIFY2(outline, qPrintable(outline ? QString() : outline.error().detail));
    size_t points = 0;
    for (const auto& ring : *outline)
        points += ring.size();
    QTEST(int(outline->size()), "rings");
    QTEST(int(points), "points");
}

void TestOutline::whatIsNoPolygonIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a point") << QStringLiteral("POINT(0 50)");
    QTest::newRow("no ring") << QStringLiteral("POLYGON()");
    QTest::newRow("an empty one") << QStringLiteral("POLYGON EMPTY");
    QTest::newRow("an open bracket") << QStringLiteral("POLYGON((0 50, 1 50, 1 51)");
    QTest::newRow("two points") << QStringLiteral("POLYGON((0 50, 1 50))");
    QTest::newRow("a word for a number") << QStringLiteral("POLYGON((0 50, east 50, 1 51))");
    QTest::newRow("no number") << QStringLiteral("POLYGON((0 50, nan 50, 1 51))");
    QTest::newRow("latitude before longitude, in metres") << QStringLiteral("POLYGON((530000 180000, 530100 180000, 530100 180100))");
    QTest::newRow("beyond the pole") << QStringLiteral("POLYGON((0 91, 1 50, 1 51))");
    QTest::newRow("one number") << QStringLiteral("POLYGON((0, 1, 2))");
    QTest::newRow("too many points") << QStringLiteral("POLYGON((") + QStringLiteral("0 50, ").repeated(20'001) + QStringLiteral("1 51))");
}

void TestOutline::whatIsNoPolygonIsRefused()
{
    QFETCH(QString, text);
    const auto outline = parseOutline(text);
    QVERIFY(!outline);
    QCOMPARE(outline.error().code, ErrorCode::Syntax);
    QVERIFY(!outline.error().detail.isEmpty());
}

QTEST_APPLESS_MAIN(TestOutline)
#include "tst_outline.moc"
