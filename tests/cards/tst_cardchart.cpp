#include "cards/cardchart.h"
#include "cards/figureseries.h"
#include "support/required.h"
#include "support/temporaryworkspace.h"
#include "workspace/localisation.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace clarion;

class TestCardChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWordsHoldWhatIsDrawn();
    void aShortSeriesIsBars();
    void aMissingFigureIsAGapAndNoZero();
    void everythingStaysInItsPlace_data();
    void everythingStaysInItsPlace();
    void aLongNameIsSaidToBeShortened();
    void theLitBarStandsWhereItsRankIs();
    void nothingIsDrawnOfNothing();
    void aSeriesIsThatOfTheAreaBesideTheMedian();
    void theFigureOfAChartIsTheToolsOwn();
};

namespace {

CardChart::Figure figure(double value)
{
    return {value, QString::number(value, 'f', 1)};
}

CardChart chartOf(const std::vector<std::optional<double>>& here, const std::vector<double>& ranked = {})
{
    CardChart chart;
    chart.here = QStringLiteral("Quillby");
    chart.median = QStringLiteral("Median of England");
    int year = 2015;
    for (const auto& value : here) {
        CardChart::Point point{QString::number(year++), std::nullopt, figure(10)};
        if (value)
            point.here = figure(*value);
        chart.points.push_back(point);
    }
    chart.ranked = ranked;
    return chart;
}

const QColor hereColour(0x20, 0x50, 0x80);

QImage drawn(const CardChart& chart, ChartKind kind, bool* shortened = nullptr)
{
    QImage image(600, 400, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lost = paintChart(painter, QRectF(100, 50, 400, 300), chart, {QFont(), 14, 20, Qt::black, hereColour, Qt::gray, QColor(0xe6, 0xdc, 0xcb)}, kind);
    if (shortened)
        *shortened = lost;
    return image;
}

QRect inkOf(const QImage& image, const std::function<bool(QRgb)>& isInk)
{
    QRect rect;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (isInk(image.pixel(x, y)))
                rect |= QRect(x, y, 1, 1);
        }
    }
    return rect;
}

} // namespace

void TestCardChart::theWordsHoldWhatIsDrawn()
{
    const CardChart chart = chartOf({12.5, 13.0, 15.7});
    QCOMPARE(chart.words(ChartKind::Lines), QStringLiteral("Quillby: 12.5 in 2015, 15.7 in 2017. Median of England: 10.0 in 2015, 10.0 in 2017."));
    QCOMPARE(chart.words(ChartKind::Bars), QStringLiteral("Quillby: 15.7. Median of England: 10.0."));
    QCOMPARE(chart.words(ChartKind::Ranks), QString());
}

void TestCardChart::aShortSeriesIsBars()
{
    const CardChart chart = chartOf({12.5, 15.7});
    QCOMPARE(chart.words(ChartKind::Lines), chart.words(ChartKind::Bars));
    QCOMPARE(drawn(chart, ChartKind::Lines), drawn(chart, ChartKind::Bars));
}

void TestCardChart::aMissingFigureIsAGapAndNoZero()
{
    // With a gap in the middle there is less of the line; were it taken for 0, the line would dive to the ground.
    const auto isHere = [](QRgb pixel) { return pixel == hereColour.rgb(); };
    const QRect whole = inkOf(drawn(chartOf({12, 12, 12, 12}), ChartKind::Lines), isHere);
    const QImage gap = drawn(chartOf({12, std::nullopt, 12, 12}), ChartKind::Lines);
    QCOMPARE(inkOf(gap, isHere).bottom(), whole.bottom());
    QVERIFY(chartOf({std::nullopt, 12, 13, 14}).words(ChartKind::Lines).startsWith(QStringLiteral("Quillby: 12.0 in 2016")));
}

void TestCardChart::everythingStaysInItsPlace_data()
{
    QTest::addColumn<CardChart>("chart");
    QTest::newRow("a series") << chartOf({12.5, 13, 15.7});
    QTest::newRow("all the same") << chartOf({10, 10, 10});
    QTest::newRow("below zero") << chartOf({-5, 3, -8}, {3, -2, -8});
    QTest::newRow("all zero") << chartOf({0, 0, 0}, {0, 0, 0});
    QTest::newRow("enormous") << chartOf({1e12, 2, 1e-9}, {1e12, 1e-9});
    QTest::newRow("one figure") << chartOf({7});
    CardChart many = chartOf({5, 6, 7});
    for (int i = 0; i < 650; ++i)
        many.ranked.push_back(100 - i * 0.15);
    QTest::newRow("650 areas") << many;
    CardChart named = chartOf({5, 6, 7});
    named.here = QStringLiteral("Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch").repeated(3);
    QTest::newRow("a long name") << named;
}

void TestCardChart::everythingStaysInItsPlace()
{
    QFETCH(CardChart, chart);
    for (const ChartKind kind : {ChartKind::Lines, ChartKind::Bars, ChartKind::Ranks}) {
        const QRect ink = inkOf(drawn(chart, kind), [](QRgb pixel) { return pixel != qRgb(255, 255, 255); });
        QVERIFY(ink.isEmpty() || QRect(100, 50, 400, 300).contains(ink));
        QVERIFY(kind == ChartKind::Ranks || !ink.isEmpty());
    }
}

void TestCardChart::aLongNameIsSaidToBeShortened()
{
    CardChart chart = chartOf({5, 6, 7});
    bool shortened = true;
    (void)drawn(chart, ChartKind::Lines, &shortened);
    QVERIFY(!shortened);
    chart.here = QString(200, QLatin1Char('W'));
    (void)drawn(chart, ChartKind::Lines, &shortened);
    QVERIFY(shortened);
    (void)drawn(chart, ChartKind::Bars, &shortened);
    QVERIFY(shortened);
}

void TestCardChart::theLitBarStandsWhereItsRankIs()
{
    const auto isHere = [](QRgb pixel) { return pixel == hereColour.rgb(); };
    const std::vector<double> ranked{20, 18, 16, 14, 12, 10, 8, 6, 4, 2};
    const QRect first = inkOf(drawn(chartOf({20}, ranked), ChartKind::Ranks), isHere);
    const QRect last = inkOf(drawn(chartOf({2}, ranked), ChartKind::Ranks), isHere);
    QVERIFY(first.left() < 110 && last.right() > 480);
    QVERIFY(first.height() > 5 * last.height());
    // As wide as the others, where there are few.
    QVERIFY(first.width() > 25 && first.width() < 45);
}

void TestCardChart::nothingIsDrawnOfNothing()
{
    for (const CardChart& chart : {CardChart(), chartOf({std::nullopt, std::nullopt})}) {
        QVERIFY(chart.isEmpty());
        QVERIFY(inkOf(drawn(chart, ChartKind::Lines), [](QRgb pixel) { return pixel != qRgb(255, 255, 255); }).isEmpty());
        QCOMPARE(chart.words(ChartKind::Lines), QString());
    }
}

void TestCardChart::aSeriesIsThatOfTheAreaBesideTheMedian()
{
    TemporaryWorkspace workspace;
    workspace.readWorkshopFeed();
    const auto localisation = required(prepareLocalisation(workspace->database(), ItemId(QStringLiteral("class-sizes")), QStringLiteral("2024"), {}));
    const LibraryRepository library = workspace->library();
    const Dataset dataset = required(library.dataset(DatasetId(QStringLiteral("pupils_per_teacher")), {})).value();
    const auto series = required(FigureSeries::read(library, localisation.localiser.context(), dataset));
    const Area area = required(workspace->areas().find(QStringLiteral("E99000001"), QStringLiteral("2024"))).value();
    const LocalisedOutput output = localisation.localiser.localise(area);
    const LocalisedFigure& now = output.figures.at(QStringLiteral("now"));
    const CardChart chart = series.chartOf(output, now);
    QCOMPARE(chart.points.size(), size_t(required(library.periods(dataset)).size()));
    QCOMPARE(chart.points.back().here->display, now.display);
    const QHash<QString, double> figures = required(library.figures(dataset, now.period));
    QCOMPARE(chart.points.back().median->value, medianOf({figures.begin(), figures.end()}));
    QVERIFY(std::is_sorted(chart.ranked.rbegin(), chart.ranked.rend()));
    // A chart of the earlier figure ends there.
    QCOMPARE(series.chartOf(output, output.figures.at(QStringLiteral("then"))).points.size(), size_t(1));
}

void TestCardChart::theFigureOfAChartIsTheToolsOwn()
{
    Tool tool;
    tool.figures = {{QStringLiteral("before"), {}, {}}, {QStringLiteral("now"), {}, {}}, {QStringLiteral("other"), {}, {}}};
    QCOMPARE(chartFigure(tool, QStringLiteral("other")), size_t(2));
    QCOMPARE(chartFigure(tool, QStringLiteral("series")), size_t(1));
    tool.change = ChangeRequest{QStringLiteral("change"), QStringLiteral("other"), QStringLiteral("before"), ChangeRequest::As::Difference};
    QCOMPARE(chartFigure(tool, QStringLiteral("series")), size_t(0));
}

QTEST_MAIN(TestCardChart)
#include "tst_cardchart.moc"
