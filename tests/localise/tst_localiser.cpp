#include "localise/localiser.h"

#include "localise/toolcontext.h"
#include "support/required.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace clarion;
using Because = Withheld::Because;

class TestLocaliser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aToolIsMadeAboutAnArea();
    void figuresThatAreNotThereAreToldAsMissing_data();
    void figuresThatAreNotThereAreToldAsMissing();
    void whatIsWithheldHasNoTextAtAll();
    void everyReasonHasASentence();
    void aWithdrawnDatasetHasNoFigures();
    void aWithdrawnToolSaysNothing();
    void aChangeOverTwoDatasetsIsRefused();
    void zeroIsAFigure();
    void aPercentageOfNothingIsMissing();

    void aSupersededCodeStillHasItsFigures();
    void anExclusionUnderASupersededCodeHolds();
    void theSameGroundOnOtherBoundariesSaysSo();

    void figuresAreShownRounded_data();
    void figuresAreShownRounded();
    void largeFiguresAreShortInHeadlines_data();
    void largeFiguresAreShortInHeadlines();
    void movementIsThatOfTheShownFigures_data();
    void movementIsThatOfTheShownFigures();
    void theDirectionGoesByTheFiguresThatAreShown_data();
    void theDirectionGoesByTheFiguresThatAreShown();
    void theChangeAgreesWithTheFiguresThatAreShown_data();
    void theChangeAgreesWithTheFiguresThatAreShown();
    void aChangeOfPercentagesIsInPoints();
    void aChangeInPercentIsOfTheOlderFigure();

    void theSourceTellsPeriodsAndAttribution();
    void twoSourcesStandBesideEachOther();
    void latestAndEarliestAreOfTheDataset();
    void aSeriesOfOnePeriodIsItsEarliestAndItsLatest();
    void ofAPartOfTheCountryOnlyTheOthersAreToldWhatItCovers();
    void namesWithCommasAndSignsGoInAsTheyAre();

    void everyNetworkGetsATextThatFits();
    void aWordingForTheNetworkComesFirst();
    void theShortWordingIsTakenWhereTheLongOneIsTooLong();
    void theShortestIsShownWhereNothingFits();
    void withoutAWordingForTheDirectionTheGeneralOneIsTaken();
    void neighboursGetDifferentWordingsAndKeepThem();

    void otherWordingsGoRound();
    void ranksAndMediansStandInTexts();
    void whereThereIsNothingToCompareTheRankIsWithheld();
    void anUnknownNameIsAnError_data();
    void anUnknownNameIsAnError();
    void theLinkCannotNameItself();

private:
    [[nodiscard]] LocalisedOutput localised(const Area& area) const
    {
        return required(Localiser::prepare(m_context, builtInNetworks())).localise(area);
    }
    void setFigures(const char* code, double then, double now)
    {
        m_context.tables[0]->values[QString::fromLatin1(code)] = then;
        m_context.tables[1]->values[QString::fromLatin1(code)] = now;
    }
    void changeDataset(const std::function<void(Dataset&)>& change)
    {
        for (auto& table : m_context.tables)
            change(table->dataset);
    }

    ToolContext m_context;
};

namespace {

Area areaOf(const char* code, const char* name = "Quillby")
{
    return {{QStringLiteral("2024"), QString::fromLatin1(code)},
            QString::fromUtf8(name),
            QString(),
            QStringLiteral("quillby"),
            QStringLiteral("England"),
            QStringLiteral("E12999999"),
            QStringLiteral("Tarnwater"),
            {}};
}

Dataset pupils()
{
    Dataset dataset;
    dataset.feed = FeedId(QStringLiteral("workshop"));
    dataset.id = DatasetId(QStringLiteral("pupils"));
    dataset.label = QStringLiteral("Pupils for each teacher");
    dataset.unit = QStringLiteral("pupils per teacher");
    dataset.decimals = 1;
    dataset.better = Better::Down;
    dataset.boundarySet = QStringLiteral("2024");
    dataset.source = QStringLiteral("School Count");
    dataset.attribution = QStringLiteral("Contains made-up data.");
    dataset.exclusions = {{QStringLiteral("E3"), QStringLiteral("2024"), {}, QStringLiteral("The river was in the office.")},
                          {QStringLiteral("E30"), {}, {}, QStringLiteral("Counted twice.")}};
    return dataset;
}

const LocalisedText& textFor(const LocalisedOutput& output, const char* network)
{
    for (const LocalisedText& text : output.texts) {
        if (text.network == QLatin1String(network))
            return text;
    }
    qFatal("no text for %s", network);
}

} // namespace

void TestLocaliser::init()
{
    Tool tool;
    tool.id = ItemId(QStringLiteral("class-sizes"));
    tool.title = QStringLiteral("Class sizes");
    tool.link = QStringLiteral("https://example.org/{{area.slug}}");
    tool.alt = QStringLiteral("{{area.name}}: {{then}}, then {{now}}.");
    tool.cardTexts = {{QStringLiteral("caption"), QStringLiteral("In {{area.region}}")}};
    tool.figures = {{QStringLiteral("then"), DatasetId(QStringLiteral("pupils")), QStringLiteral("2012")},
                    {QStringLiteral("now"), DatasetId(QStringLiteral("pupils")), QStringLiteral("2025")}};
    tool.change = ChangeRequest{QStringLiteral("change"), QStringLiteral("then"), QStringLiteral("now"),
                                ChangeRequest::As::Difference};
    for (const Direction direction : {Direction::Worse, Direction::Better, Direction::Same})
        tool.variants.push_back({direction, false, {}, directionName(direction) + QStringLiteral(": {{then}} to {{now}}, {{change}}. {{link}}"), 0});
    m_context = {};
    m_context.tool = tool;
    m_context.tables = {ToolContext::Table{pupils(), QStringLiteral("2012"), {}},
                        ToolContext::Table{pupils(), QStringLiteral("2025"), {}}};
    m_context.covered = {{QStringLiteral("pupils"), {QStringLiteral("E1"), QStringLiteral("E2"), QStringLiteral("E3"), QStringLiteral("E9")}}};
    setFigures("E1", 15.62, 17.41);
    setFigures("E3", 15, 16);
    m_context.tables[0]->values[QStringLiteral("E2")] = 15;
}

void TestLocaliser::aToolIsMadeAboutAnArea()
{
    const LocalisedOutput output = localised(areaOf("E1"));
    QVERIFY(!output.withheld);
    QCOMPARE(output.tool.text(), QStringLiteral("class-sizes"));
    QCOMPARE(output.area, areaOf("E1"));
    QCOMPARE(output.direction, Direction::Worse);
    QCOMPARE(output.link, QStringLiteral("https://example.org/quillby"));
    QCOMPARE(output.altText, QStringLiteral("Quillby: 15.6, then 17.4."));
    QCOMPARE(output.figures.at(QStringLiteral("then")).display, QStringLiteral("15.6"));
    QCOMPARE(output.figures.at(QStringLiteral("then")).value, 15.62);
    QCOMPARE(output.figures.at(QStringLiteral("now")).period, QStringLiteral("2025"));
    QCOMPARE(textFor(output, "x").text, QStringLiteral("worse: 15.6 to 17.4, 1.8. https://example.org/quillby"));
    QCOMPARE(output.cardTexts.value(QStringLiteral("headline")), QStringLiteral("Class sizes"));
    QCOMPARE(output.cardTexts.value(QStringLiteral("area")), QStringLiteral("Quillby"));
    QCOMPARE(output.cardTexts.value(QStringLiteral("caption")), QStringLiteral("In Tarnwater"));
    QCOMPARE(output.cardTexts.value(QStringLiteral("then.period")), QStringLiteral("2012"));
}

void TestLocaliser::figuresThatAreNotThereAreToldAsMissing_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("dataBoundaries");
    QTest::addColumn<bool>("datasetIsThere");
    QTest::addColumn<Because>("because");
    QTest::addColumn<QString>("detail");
    const QString own = QStringLiteral("2024");
    QTest::newRow("an area without any figure") << QStringLiteral("E8") << own << true << Because::NoFigures << QString();
    QTest::newRow("an area of another nation") << QStringLiteral("W1") << own << true << Because::NoFigures << QStringLiteral("England");
    QTest::newRow("one period of two") << QStringLiteral("E2") << own << true << Because::PeriodMissing << QString();
    QTest::newRow("only other periods") << QStringLiteral("E9") << own << true << Because::PeriodMissing << QString();
    QTest::newRow("a figure that must not be shown")
        << QStringLiteral("E3") << own << true << Because::Excluded << QStringLiteral("The river was in the office.");
    QTest::newRow("other boundaries")
        << QStringLiteral("E1") << QStringLiteral("2010") << true << Because::OtherBoundaries << QStringLiteral("2010");
    QTest::newRow("no such dataset") << QStringLiteral("E1") << own << false << Because::DatasetMissing << QString();
}

void TestLocaliser::figuresThatAreNotThereAreToldAsMissing()
{
    QFETCH(QString, code);
    QFETCH(QString, dataBoundaries);
    QFETCH(bool, datasetIsThere);
    QFETCH(Because, because);
    QFETCH(QString, detail);
    changeDataset([&](Dataset& dataset) { dataset.boundarySet = dataBoundaries; });
    if (!datasetIsThere)
        m_context.tables[1].reset();
    const LocalisedOutput output = localised(areaOf(code.toLatin1().constData()));
    QVERIFY(output.withheld);
    QCOMPARE(output.withheld->because, because);
    QCOMPARE(output.withheld->detail, detail);
    QCOMPARE(output.withheld->dataset, datasetIsThere ? QStringLiteral("Pupils for each teacher") : QStringLiteral("pupils"));
}

void TestLocaliser::whatIsWithheldHasNoTextAtAll()
{
    for (const char* code : {"E2", "E3", "E8", "W1"}) {
        const LocalisedOutput output = localised(areaOf(code));
        QVERIFY(output.withheld);
        QVERIFY(output.texts.empty());
        QVERIFY(output.figures.empty());
        QVERIFY(output.cardTexts.isEmpty());
        QVERIFY(output.link.isEmpty() && output.source.isEmpty() && output.altText.isEmpty());
        QCOMPARE(output.area.key.code, QLatin1String(code));
    }
}

void TestLocaliser::everyReasonHasASentence()
{
    QSet<QString> sentences;
    for (const Because because : {Because::NoFigures, Because::PeriodMissing, Because::Excluded, Because::OtherBoundaries,
                                  Because::DatasetMissing, Because::ChangeFromZero, Because::Withdrawn}) {
        const QString sentence = withheldSentence({because, QStringLiteral("100%2 wool"), QStringLiteral("2012"),
                                                   QStringLiteral("%1 and so on.")}, areaOf("E1"));
        QVERIFY2(sentence.contains(QLatin1String("100%2 wool")), qPrintable(sentence));
        QVERIFY2(because == Because::DatasetMissing || because == Because::Withdrawn || sentence.contains(QLatin1String("Quillby")), qPrintable(sentence));
        sentences << sentence;
    }
    QCOMPARE(sentences.size(), 7);
    QVERIFY(withheldSentence({Because::NoFigures, QStringLiteral("d"), {}, {}}, areaOf("E1")).endsWith(QLatin1String("Quillby.")));
}

void TestLocaliser::aWithdrawnDatasetHasNoFigures()
{
    changeDataset([](Dataset& dataset) { dataset.withdrawn = QStringLiteral("Counted twice."); });
    const LocalisedOutput output = localised(areaOf("E1"));
    QVERIFY(output.withheld);
    QCOMPARE(output.withheld->because, Because::Withdrawn);
    QVERIFY(withheldSentence(*output.withheld, areaOf("E1")).contains(QLatin1String("Counted twice.")));
    QVERIFY(output.texts.empty() && output.figures.empty());
}

void TestLocaliser::aWithdrawnToolSaysNothing()
{
    m_context.tool.withdrawn = QStringLiteral("The law has changed.");
    const LocalisedOutput output = localised(areaOf("E1"));
    QVERIFY(output.withheld);
    QCOMPARE(output.withheld->detail, QStringLiteral("The law has changed."));
    QVERIFY(output.texts.empty() && output.figures.empty());
}

void TestLocaliser::aChangeOverTwoDatasetsIsRefused()
{
    m_context.tool.figures.front().dataset = DatasetId(QStringLiteral("crimes"));
    const auto localiser = Localiser::prepare(m_context, builtInNetworks());
    QVERIFY(!localiser);
    QCOMPARE(localiser.error().code, ErrorCode::Syntax);
}

void TestLocaliser::zeroIsAFigure()
{
    setFigures("E1", 0, 3);
    const LocalisedOutput output = localised(areaOf("E1"));
    QVERIFY(!output.withheld);
    QCOMPARE(output.figures.at(QStringLiteral("then")).display, QStringLiteral("0.0"));
    QCOMPARE(output.direction, Direction::Worse);
}

void TestLocaliser::aPercentageOfNothingIsMissing()
{
    m_context.tool.change->as = ChangeRequest::As::Percent;
    setFigures("E1", 0, 3);
    const LocalisedOutput output = localised(areaOf("E1"));
    QVERIFY(output.withheld);
    QCOMPARE(output.withheld->because, Because::ChangeFromZero);
    QVERIFY(output.texts.empty() && output.figures.empty());
}

void TestLocaliser::aSupersededCodeStillHasItsFigures()
{
    m_context.supersededCodes = {{{QStringLiteral("2024"), QStringLiteral("E7")}, {QStringLiteral("E1")}}};
    const LocalisedOutput output = localised(areaOf("E7"));
    QVERIFY(!output.withheld);
    QCOMPARE(output.figures.at(QStringLiteral("then")).value, 15.62);
    QCOMPARE(output.area.key.code, QStringLiteral("E7"));
}

void TestLocaliser::anExclusionUnderASupersededCodeHolds()
{
    setFigures("E7", 1, 2);
    m_context.supersededCodes = {{{QStringLiteral("2024"), QStringLiteral("E7")}, {QStringLiteral("E30")}}};
    const LocalisedOutput output = localised(areaOf("E7"));
    QVERIFY(output.withheld);
    QCOMPARE(output.withheld->because, Because::Excluded);
    QCOMPARE(output.withheld->detail, QStringLiteral("Counted twice."));
}

void TestLocaliser::theSameGroundOnOtherBoundariesSaysSo()
{
    changeDataset([](Dataset& dataset) { dataset.boundarySet = QStringLiteral("2010"); });
    m_context.unchanged = {{boundaryPair(QStringLiteral("2024"), QStringLiteral("2010")),
                            {{QStringLiteral("E77"), QStringLiteral("E1")}}}};
    const LocalisedOutput output = localised(areaOf("E77"));
    QVERIFY(!output.withheld);
    QCOMPARE(output.figures.at(QStringLiteral("then")).value, 15.62);
    QVERIFY2(output.source.contains(QLatin1String("(2010 boundaries)")), qPrintable(output.source));
    QCOMPARE(output.area.key.code, QStringLiteral("E77"));
    // E1 of 2010 is not E1 of 2024.
    QVERIFY(localised(areaOf("E1")).withheld);
}

void TestLocaliser::figuresAreShownRounded_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("shown");
    QTest::newRow("pounds") << 6804.6 << QStringLiteral("GBP") << 0 << QStringLiteral("£6,805");
    QTest::newRow("pounds a week") << 512.456 << QStringLiteral("GBP per week") << 2 << QStringLiteral("£512.46");
    QTest::newRow("pounds owed") << -12.4 << QStringLiteral("GBP") << 0 << QStringLiteral("-£12");
    QTest::newRow("percent") << 11.649 << QStringLiteral("percent") << 1 << QStringLiteral("11.6%");
    QTest::newRow("a count") << 12345.0 << QStringLiteral("crimes") << 0 << QStringLiteral("12,345");
    QTest::newRow("half, away from zero") << 15.65 << QStringLiteral("pupils") << 1 << QStringLiteral("15.7");
    QTest::newRow("never minus zero") << -0.04 << QStringLiteral("pupils") << 1 << QStringLiteral("0.0");
    QTest::newRow("never minus zero pounds") << -0.4 << QStringLiteral("GBP") << 0 << QStringLiteral("£0");
}

void TestLocaliser::figuresAreShownRounded()
{
    QFETCH(double, value);
    QFETCH(QString, unit);
    QFETCH(int, decimals);
    QFETCH(QString, shown);
    Dataset dataset;
    dataset.unit = unit;
    dataset.decimals = decimals;
    QCOMPARE(displayedValue(value, dataset), shown);
}

void TestLocaliser::largeFiguresAreShortInHeadlines_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("shown");
    QTest::newRow("thousands stay") << 5028.0 << QStringLiteral("GBP") << QStringLiteral("£5,028");
    QTest::newRow("nearly a million stays") << 960'000.0 << QStringLiteral("GBP") << QStringLiteral("£960,000");
    QTest::newRow("a hair below a million") << 999'960.0 << QStringLiteral("GBP") << QStringLiteral("£1m");
    QTest::newRow("millions") << 1'240'000.0 << QStringLiteral("GBP per year") << QStringLiteral("£1.2m");
    QTest::newRow("whole millions") << 3'010'000.0 << QStringLiteral("people") << QStringLiteral("3m");
    QTest::newRow("owed") << -1'250'000.0 << QStringLiteral("GBP") << QStringLiteral("-£1.3m");
    QTest::newRow("hundreds of millions") << 980'000'000.0 << QStringLiteral("GBP") << QStringLiteral("£980m");
    QTest::newRow("billions") << 12'345'000'000.0 << QStringLiteral("GBP") << QStringLiteral("£12.3bn");
    QTest::newRow("nothing") << 0.0 << QStringLiteral("GBP") << QStringLiteral("£0");
}

void TestLocaliser::largeFiguresAreShortInHeadlines()
{
    QFETCH(double, value);
    QFETCH(QString, unit);
    Dataset dataset;
    dataset.unit = unit;
    QTEST(shortValue(value, dataset), "shown");
}

void TestLocaliser::movementIsThatOfTheShownFigures_data()
{
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<QString>("word");
    QTest::newRow("up") << 15.6 << 15.7 << QStringLiteral("up");
    QTest::newRow("down") << 15.7 << 15.6 << QStringLiteral("down");
    QTest::newRow("a rise that rounding hides") << 15.61 << 15.64 << QStringLiteral("unchanged");
    QTest::newRow("a small rise that rounding shows") << 15.64 << 15.66 << QStringLiteral("up");
}

void TestLocaliser::movementIsThatOfTheShownFigures()
{
    QFETCH(double, from);
    QFETCH(double, to);
    QTEST(movement(from, to, 1), "word");
    setFigures("E1", from, to);
    m_context.tool.variants = {{Direction::Any, false, {}, QStringLiteral("It is {{change.movement}}, at {{now.short}}."), 0}};
    const QString text = textFor(localised(areaOf("E1")), "facebook").text;
    QVERIFY2(text.startsWith(QStringLiteral("It is %1, at %2.").arg(movement(from, to, 1), displayedValue(to, m_context.tables[1]->dataset))), qPrintable(text));
}

void TestLocaliser::theDirectionGoesByTheFiguresThatAreShown_data()
{
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<Better>("better");
    QTest::addColumn<Direction>("direction");
    QTest::newRow("more, where less is better") << 15.0 << 16.0 << Better::Down << Direction::Worse;
    QTest::newRow("less, where less is better") << 16.0 << 15.0 << Better::Down << Direction::Better;
    QTest::newRow("more, where more is better") << 15.0 << 16.0 << Better::Up << Direction::Better;
    QTest::newRow("less, where more is better") << 16.0 << 15.0 << Better::Up << Direction::Worse;
    QTest::newRow("nothing") << 15.0 << 15.0 << Better::Up << Direction::Same;
    QTest::newRow("a change that rounding hides") << 15.61 << 15.64 << Better::Down << Direction::Same;
    QTest::newRow("a change that rounding shows") << 15.64 << 15.65 << Better::Down << Direction::Worse;
    QTest::newRow("where neither is better") << 15.0 << 16.0 << Better::None << Direction::Any;
}

void TestLocaliser::theDirectionGoesByTheFiguresThatAreShown()
{
    QFETCH(double, from);
    QFETCH(double, to);
    QFETCH(Better, better);
    QFETCH(Direction, direction);
    Dataset dataset = pupils();
    dataset.better = better;
    QCOMPARE(directionOf(from, to, dataset), direction);
}

void TestLocaliser::theChangeAgreesWithTheFiguresThatAreShown_data()
{
    QTest::addColumn<double>("then");
    QTest::addColumn<double>("now");
    QTest::addColumn<QString>("shown");
    QTest::newRow("up") << 15.62 << 17.41 << QStringLiteral("15.6 to 17.4, 1.8");
    QTest::newRow("down is told without a sign") << 17.41 << 15.62 << QStringLiteral("17.4 to 15.6, 1.8");
    QTest::newRow("hardly, but the figures differ") << 15.64 << 15.66 << QStringLiteral("15.6 to 15.7, 0.1");
    QTest::newRow("nearly twice as much as the figures differ") << 15.55 << 15.74 << QStringLiteral("15.6 to 15.7, 0.1");
    QTest::newRow("nothing that the figures show") << 15.55 << 15.64 << QStringLiteral("15.6 to 15.6, 0.0");
}

void TestLocaliser::theChangeAgreesWithTheFiguresThatAreShown()
{
    QFETCH(double, then);
    QFETCH(double, now);
    QFETCH(QString, shown);
    setFigures("E1", then, now);
    const QString text = textFor(localised(areaOf("E1")), "facebook").text;
    QVERIFY2(text.contains(shown + QLatin1String(".")), qPrintable(text));
}

void TestLocaliser::aChangeOfPercentagesIsInPoints()
{
    changeDataset([](Dataset& dataset) { dataset.unit = QStringLiteral("percent"); });
    setFigures("E1", 10, 12.5);
    QCOMPARE(localised(areaOf("E1")).figures.at(QStringLiteral("change")).display, QStringLiteral("2.5 percentage points"));
}

void TestLocaliser::aChangeInPercentIsOfTheOlderFigure()
{
    m_context.tool.change->as = ChangeRequest::As::Percent;
    setFigures("E1", 200, 250);
    QCOMPARE(localised(areaOf("E1")).figures.at(QStringLiteral("change")).display, QStringLiteral("25.0%"));
    setFigures("E1", 250, 200);
    QCOMPARE(localised(areaOf("E1")).figures.at(QStringLiteral("change")).display, QStringLiteral("20.0%"));
}

void TestLocaliser::theSourceTellsPeriodsAndAttribution()
{
    QCOMPARE(localised(areaOf("E1")).source, QStringLiteral("Source: School Count, 2012 and 2025. Contains made-up data."));
}

void TestLocaliser::twoSourcesStandBesideEachOther()
{
    Dataset& other = m_context.tables[1]->dataset;
    other.id = DatasetId(QStringLiteral("others"));
    other.source = QStringLiteral("Other Count");
    QCOMPARE(localised(areaOf("E1")).source,
             QStringLiteral("Source: School Count, 2012; Other Count, 2025. Contains made-up data."));
    other.attribution = QStringLiteral("© Others.");
    QCOMPARE(localised(areaOf("E1")).source,
             QStringLiteral("Source: School Count, 2012; Other Count, 2025. Contains made-up data. © Others."));
}

void TestLocaliser::latestAndEarliestAreOfTheDataset()
{
    const QStringList periods{QStringLiteral("2012"), QStringLiteral("2019"), QStringLiteral("2025")};
    QCOMPARE(resolvedPeriod(QStringLiteral("latest"), periods), QStringLiteral("2025"));
    QCOMPARE(resolvedPeriod(QStringLiteral("earliest"), periods), QStringLiteral("2012"));
    QCOMPARE(resolvedPeriod(QStringLiteral("2019"), periods), QStringLiteral("2019"));
    QVERIFY(resolvedPeriod(QStringLiteral("latest"), {}).isEmpty());
}

void TestLocaliser::everyNetworkGetsATextThatFits()
{
    const LocalisedOutput output = localised(areaOf("E1"));
    QCOMPARE(output.texts.size(), builtInNetworks().size());
    for (size_t i = 0; i < output.texts.size(); ++i) {
        QCOMPARE(output.texts[i].network, builtInNetworks()[i].id);
        QCOMPARE(output.texts[i].limit, builtInNetworks()[i].limit);
        QVERIFY(output.texts[i].fits && !output.texts[i].text.isEmpty());
        QCOMPARE(output.texts[i].label, QStringLiteral("worse"));
    }
}

void TestLocaliser::aWordingForTheNetworkComesFirst()
{
    m_context.tool.variants.push_back({Direction::Worse, false, QStringLiteral("mastodon"), QStringLiteral("For you."), 0});
    const LocalisedOutput output = localised(areaOf("E1"));
    QCOMPARE(textFor(output, "mastodon").text, QStringLiteral("For you."));
    QCOMPARE(textFor(output, "mastodon").label, QStringLiteral("worse, mastodon"));
    QVERIFY(textFor(output, "x").text != QStringLiteral("For you."));
}

void TestLocaliser::theShortWordingIsTakenWhereTheLongOneIsTooLong()
{
    m_context.tool.variants = {{Direction::Any, false, {}, QString(290, QLatin1Char('a')), 0},
                               {Direction::Any, true, {}, QStringLiteral("Short."), 0}};
    const LocalisedOutput output = localised(areaOf("E1"));
    QCOMPARE(textFor(output, "x").text, QStringLiteral("Short."));
    QCOMPARE(textFor(output, "x").label, QStringLiteral("any, short"));
    QCOMPARE(textFor(output, "bluesky").length, 290);
    QCOMPARE(textFor(output, "bluesky").label, QStringLiteral("any"));
}

void TestLocaliser::theShortestIsShownWhereNothingFits()
{
    m_context.tool.variants = {{Direction::Any, false, {}, QString(400, QLatin1Char('a')), 0},
                               {Direction::Any, true, {}, QString(320, QLatin1Char('b')), 0}};
    const LocalisedText text = textFor(localised(areaOf("E1")), "x");
    QVERIFY(!text.fits);
    QCOMPARE(text.length, 320);
    QCOMPARE(text.text, QString(320, QLatin1Char('b')));
}

void TestLocaliser::withoutAWordingForTheDirectionTheGeneralOneIsTaken()
{
    m_context.tool.variants = {{Direction::Better, false, {}, QStringLiteral("Better."), 0},
                               {Direction::Any, false, {}, QStringLiteral("As it is."), 0}};
    QCOMPARE(textFor(localised(areaOf("E1")), "x").text, QStringLiteral("As it is."));
    setFigures("E1", 17, 15);
    QCOMPARE(textFor(localised(areaOf("E1")), "x").text, QStringLiteral("Better."));
    m_context.tool.variants.pop_back();
    setFigures("E1", 15, 17);
    const LocalisedText none = textFor(localised(areaOf("E1")), "x");
    QVERIFY(none.text.isEmpty() && !none.fits);
}

void TestLocaliser::neighboursGetDifferentWordingsAndKeepThem()
{
    m_context.tool.variants.clear();
    for (const char* wording : {"One.", "Two.", "Three."})
        m_context.tool.variants.push_back({Direction::Any, false, {}, QString::fromLatin1(wording), 0});
    const auto wordings = [this] {
        QStringList texts;
        for (int i = 1; i <= 30; ++i) {
            const QByteArray code = "E990000" + QByteArray::number(i).rightJustified(2, '0');
            setFigures(code.constData(), 15, 16);
            texts << textFor(localised(areaOf(code.constData())), "x").text;
        }
        return texts;
    };
    const QStringList first = wordings();
    QCOMPARE(wordings(), first);
    for (const char* wording : {"One.", "Two.", "Three."})
        QVERIFY2(first.count(QLatin1String(wording)) >= 4, wording);
    // Other figures give no other wording.
    m_context.tables[1]->values[QStringLiteral("E99000001")] = 99;
    QCOMPARE(textFor(localised(areaOf("E99000001")), "x").text, first.first());
}

void TestLocaliser::otherWordingsGoRound()
{
    setFigures("E1", 15, 16);
    m_context.tool.variants = {{Direction::Any, false, {}, QStringLiteral("One."), 0},
                               {Direction::Any, false, {}, QStringLiteral("Two."), 0},
                               {Direction::Any, true, {}, QStringLiteral("Short."), 0},
                               {Direction::Any, true, {}, QStringLiteral("Two."), 0},   // written twice by mistake
                               {Direction::Any, false, QStringLiteral("x"), QStringLiteral("For X."), 0},
                               {Direction::Any, false, QStringLiteral("x"), QString(400, QLatin1Char('y')), 0}};
    const Localiser localiser = required(Localiser::prepare(m_context, builtInNetworks()));
    const auto wordings = [&](const char* network) {
        QStringList texts;
        for (int wording = 0; wording < 8; ++wording)
            texts << textFor(localiser.localise(areaOf("E1"), wording), network).text;
        return texts;
    };
    const QStringList facebook = wordings("facebook");
    QCOMPARE(QSet<QString>(facebook.begin(), facebook.end()), (QSet<QString>{QStringLiteral("One."), QStringLiteral("Two."), QStringLiteral("Short.")}));
    QCOMPARE(facebook.mid(3, 3), facebook.mid(0, 3));
    QCOMPARE(facebook.at(0), textFor(localised(areaOf("E1")), "facebook").text);
    // What the network has no room for is not offered, and its own wording comes first.
    const QStringList x = wordings("x");
    QCOMPARE(x.first(), QStringLiteral("For X."));
    QCOMPARE(x.mid(4, 4), x.mid(0, 4));
    QCOMPARE(QSet<QString>(x.begin(), x.end()).size(), 4);
}

void TestLocaliser::ranksAndMediansStandInTexts()
{
    setFigures("E1", 15, 16.2);
    setFigures("E2", 15, 18.4);
    setFigures("W1", 15, 14);
    m_context.tool.variants = {{Direction::Any, false, {}, QStringLiteral("{{now}}: {{now.rank}}, {{now.beside_median}} ({{now.median}})."), 0}};
    for (auto& table : m_context.tables)
        table->values.removeIf([](const auto& entry) { return entry.key() != QLatin1String("E1") && entry.key() != QLatin1String("E2") && entry.key() != QLatin1String("W1"); });
    const LocalisedOutput output = localised(areaOf("E1"));
    QVERIFY(!output.withheld);
    QCOMPARE(textFor(output, "facebook").text.section(QStringLiteral("\n"), 0, 0), QStringLiteral("16.2: lowest of 2 in England, the same as the median of England and Wales (16.2)."));
}

void TestLocaliser::whereThereIsNothingToCompareTheRankIsWithheld()
{
    setFigures("W1", 15, 14);
    const auto withRank = [this](const char* text) {
        m_context.tool.variants = {{Direction::Any, false, {}, QString::fromLatin1(text), 0}};
        return localised(areaOf("W1"));
    };
    QVERIFY(!withRank("{{now}}").withheld);
    const LocalisedOutput alone = withRank("{{now.rank}}");
    QVERIFY(alone.withheld);
    QCOMPARE(alone.withheld->because, Withheld::Because::NothingToCompare);
    QVERIFY(withheldSentence(*alone.withheld, alone.area).contains(QLatin1String("no other figure")));
}

void TestLocaliser::anUnknownNameIsAnError_data()
{
    QTest::addColumn<QString>("where");
    for (const char* where : {"link", "alt", "worse", "caption"})
        QTest::newRow(where) << QString::fromLatin1(where);
}

void TestLocaliser::anUnknownNameIsAnError()
{
    QFETCH(QString, where);
    const QString bad = QStringLiteral("{{area.mayor}}");
    if (where == QLatin1String("link"))
        m_context.tool.link += bad;
    else if (where == QLatin1String("alt"))
        m_context.tool.alt += bad;
    else if (where == QLatin1String("worse"))
        m_context.tool.variants.front().text += bad;
    else
        m_context.tool.cardTexts[where] += bad;
    const auto localiser = Localiser::prepare(m_context, builtInNetworks());
    QVERIFY(!localiser);
    QCOMPARE(localiser.error().code, ErrorCode::Syntax);
    QVERIFY(localiser.error().subject.startsWith(QLatin1String("tools/class-sizes")));
    QVERIFY(localiser.error().subject.contains(where));
    QVERIFY(localiser.error().detail.contains(bad));
}

void TestLocaliser::theLinkCannotNameItself()
{
    m_context.tool.link = QStringLiteral("https://example.org/?from={{link}}");
    QVERIFY(!Localiser::prepare(m_context, builtInNetworks()));
}

void TestLocaliser::aSeriesOfOnePeriodIsItsEarliestAndItsLatest()
{
    const QStringList only{QStringLiteral("2023")};
    QCOMPARE(resolvedPeriod(QStringLiteral("latest"), only), QStringLiteral("2023"));
    QCOMPARE(resolvedPeriod(QStringLiteral("earliest"), only), QStringLiteral("2023"));
    // Beside itself it has not changed, and the source names the period once.
    for (auto& table : m_context.tables) {
        table->period = only.front();
        table->values = {{QStringLiteral("E1"), 15.6}};
    }
    const LocalisedOutput output = localised(areaOf("E1"));
    QVERIFY(!output.withheld);
    QCOMPARE(output.direction, Direction::Same);
    QVERIFY2(output.source.startsWith(QLatin1String("Source: School Count, 2023.")), qPrintable(output.source));
}

void TestLocaliser::ofAPartOfTheCountryOnlyTheOthersAreToldWhatItCovers()
{
    m_context.covered = {{QStringLiteral("pupils"), {QStringLiteral("E1"), QStringLiteral("W1"), QStringLiteral("N1")}}};
    const auto sentence = [this](const char* code) {
        const Area area = areaOf(code);
        return withheldSentence(localised(area).withheld.value(), area);
    };
    QCOMPARE(sentence("S1"), QStringLiteral("“Pupils for each teacher” has no figures for Quillby: it covers England, Wales and Northern Ireland only."));
    QCOMPARE(sentence("W2"), QStringLiteral("“Pupils for each teacher” has no figures for Quillby."));
}

void TestLocaliser::namesWithCommasAndSignsGoInAsTheyAre()
{
    for (const char* name : {"Ayr, Carrick and Cumnock", "Montgomeryshire and Glyndŵr", "Tŷ & <Gŵyr> “{{then}}”"}) {
        const LocalisedOutput output = localised(areaOf("E1", name));
        QCOMPARE(output.altText, QString::fromUtf8(name) + QStringLiteral(": 15.6, then 17.4."));
        QCOMPARE(output.cardTexts.value(QStringLiteral("area")), QString::fromUtf8(name));
    }
}

QTEST_GUILESS_MAIN(TestLocaliser)
#include "tst_localiser.moc"
