#include "feed/feedsync.h"
#include "localise/toolcontext.h"
#include "support/feedfolder.h"
#include "support/required.h"
#include "support/temporaryworkspace.h"

#include <QTest>
#include <QUrl>

#include <cmath>

using namespace clarion;
using Because = Withheld::Because;

/// Figures of other boundaries, joined by the people that two areas have in common. Old Wold lies in three new areas: in all of
/// N1, in a quarter of N2, and in N3 with 12 of its 4,000 people.
class TestShares : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aCountIsAddedUpByThePeopleInCommon();
    void theSourceSaysThatItIsAnEstimate();
    void anEstimateHasThreeSignificantDigits_data();
    void anEstimateHasThreeSignificantDigits();
    void theChangeIsThatOfTheEstimatesAsTheyAreShown();
    void unchangedGroundHasTheFigureItself();
    void zeroAddsUp();

    void whatCannotBeAddedUpIsWithheld_data();
    void whatCannotBeAddedUpIsWithheld();
    void aPartOfFewPeopleMayBeMissing();
    void aSupersededCodeOfAPartHasItsFigure();
    void anEstimateIsComparedWithNothing();
    void everyReasonHasASentence();

    void theFeedTellsWhatAddsUpAndWhere();
    void onlyWhatAddsUpNeedsTheOverlaps();
    void theChecksOfAFeedSeeEstimates();

private:
    [[nodiscard]] LocalisedOutput localised(TextLanguage language = TextLanguage::English) const
    {
        return required(Localiser::prepare(m_context, builtInNetworks())).localise(m_area, 0, language);
    }
    [[nodiscard]] std::vector<AreaOverlap>& overlaps() { return m_context.overlaps[QStringLiteral("2010→2024")][QStringLiteral("OLD")]; }
    void setNow(const char* code, double value) { m_context.tables[1]->values[QString::fromLatin1(code)] = value; }
    void changeDataset(const std::function<void(Dataset&)>& change)
    {
        for (auto& table : m_context.tables)
            change(table->dataset);
    }

    ToolContext m_context;
    Area m_area;
};

void TestShares::init()
{
    m_area = {};
    m_area.key = {QStringLiteral("2010"), QStringLiteral("OLD")};
    m_area.name = QStringLiteral("Old Wold");
    m_area.nation = QStringLiteral("England");
    Dataset crimes;
    crimes.id = DatasetId(QStringLiteral("crimes"));
    crimes.label = QStringLiteral("Crimes");
    crimes.unit = QStringLiteral("crimes");
    crimes.better = Better::Down;
    crimes.boundarySet = QStringLiteral("2024");
    crimes.addsUp = true;
    crimes.source = QStringLiteral("Police");
    Tool tool;
    tool.id = ItemId(QStringLiteral("crime"));
    tool.title = QStringLiteral("Crime");
    tool.figures = {{QStringLiteral("then"), crimes.id, QStringLiteral("2018")}, {QStringLiteral("now"), crimes.id, QStringLiteral("2024")}};
    tool.change = ChangeRequest{QStringLiteral("change"), QStringLiteral("then"), QStringLiteral("now"), ChangeRequest::As::Difference};
    tool.variants.push_back({Direction::Any, false, {}, QStringLiteral("{{area.name}}: {{then}}, then {{now}}: {{change}} {{change.movement}}"), 0});
    m_context = {};
    m_context.tool = tool;
    const QString n1 = QStringLiteral("N1");
    const QString n2 = QStringLiteral("N2");
    const QString n3 = QStringLiteral("N3");
    m_context.tables = {ToolContext::Table{crimes, QStringLiteral("2018"), {{n1, 10000}, {n2, 8000}, {n3, 4000}}},
                        ToolContext::Table{crimes, QStringLiteral("2024"), {{n1, 10200}, {n2, 8080}, {n3, 5000}}}};
    m_context.covered = {{QStringLiteral("crimes"), {n1, n2, n3}}};
    overlaps() = {{n1, 0.75, 1}, {n2, 0.247, 0.25}, {n3, 0.003, 0.003}};
}

void TestShares::aCountIsAddedUpByThePeopleInCommon()
{
    const LocalisedOutput output = localised();
    QVERIFY(!output.withheld);
    const LocalisedFigure& then = output.figures.at(QStringLiteral("then"));
    QCOMPARE(then.value, 12000.0);   // 10,000 + 2,000 + 12
    QCOMPARE(then.display, QStringLiteral("12,000"));
    QVERIFY(then.isEstimate);
    QVERIFY(then.code.isEmpty());
    QCOMPARE(output.figures.at(QStringLiteral("now")).display, QStringLiteral("12,200"));   // 10,200 + 2,020 + 15
    QCOMPARE(output.direction, Direction::Worse);
    QCOMPARE(output.texts.front().text, QStringLiteral("Old Wold: 12,000, then 12,200: 200 up"));
}

void TestShares::theSourceSaysThatItIsAnEstimate()
{
    QCOMPARE(localised().source, QStringLiteral("Source: Police, 2018 and 2024 (estimated from 2024 boundaries by population)."));
    m_context.tool.welsh = ToolWords{};
    QCOMPARE(localised(TextLanguage::Welsh).source, QStringLiteral("Ffynhonnell: Police, 2018 a 2024 (amcangyfrif o ffiniau 2024 yn ôl poblogaeth)."));
}

void TestShares::anEstimateHasThreeSignificantDigits_data()
{
    QTest::addColumn<double>("figure");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("inShort");
    const auto row = [](const char* title, double figure, int decimals, const char* unit, double value, const char* shown, const char* inShort) {
        QTest::newRow(title) << figure << decimals << QString::fromLatin1(unit) << value << QString::fromUtf8(shown) << QString::fromUtf8(inShort);
    };
    row("thousands", 12345, 0, "crimes", 12300, "12,300", "12,300");
    row("hundreds", 123.4, 0, "crimes", 123, "123", "123");
    row("a handful", 4.37, 0, "practices", 4, "4", "4");
    row("a handful with decimals", 4.376, 1, "officers", 4.4, "4.4", "4.4");
    row("decimals that would be made up", 1234.5, 1, "officers", 1230, "1,230", "1,230");
    row("millions", 1234567, 0, "GBP", 1230000, "£1,230,000", "£1.2m");
    row("rounded into the next thousand", 999.7, 1, "crimes", 1000, "1,000", "1,000");
    row("below 0", -12345, 0, "people", -12300, "-12,300", "-12,300");
    row("less than a half", 0.4, 0, "practices", 0, "0", "0");
}

void TestShares::anEstimateHasThreeSignificantDigits()
{
    QFETCH(double, figure);
    QFETCH(int, decimals);
    QFETCH(QString, unit);
    QFETCH(double, value);
    QFETCH(QString, shown);
    QFETCH(QString, inShort);
    changeDataset([&](Dataset& dataset) {
        dataset.decimals = decimals;
        dataset.unit = unit;
    });
    m_context.tool.variants.front().text = QStringLiteral("{{now}}|{{now.short}}|{{now.value}}");
    overlaps() = {{QStringLiteral("N1"), 1, 0.5}};
    setNow("N1", 2 * figure);
    const LocalisedOutput output = localised();
    QVERIFY(!output.withheld);
    QCOMPARE(output.figures.at(QStringLiteral("now")).value, value);
    QCOMPARE(output.figures.at(QStringLiteral("now")).display, shown);
    QCOMPARE(output.texts.front().text.section(QLatin1Char('|'), 0, 1), shown + QLatin1Char('|') + inShort);
    QCOMPARE(output.texts.front().text.section(QLatin1Char('|'), 2).remove(QLatin1Char(',')).toDouble(), value);
}

void TestShares::theChangeIsThatOfTheEstimatesAsTheyAreShown()
{
    // 12,049 and 12,051 differ by 2; what is shown differs by 100.
    setNow("N1", 10016);
    m_context.tables[0]->values[QStringLiteral("N1")] = 10037;
    LocalisedOutput output = localised();
    QCOMPARE(output.figures.at(QStringLiteral("change")).value, 100.0);
    QCOMPARE(output.figures.at(QStringLiteral("change")).display, QStringLiteral("100"));
    QVERIFY(output.figures.at(QStringLiteral("change")).isEstimate);
    m_context.tool.change->as = ChangeRequest::As::Percent;
    output = localised();
    QCOMPARE(output.figures.at(QStringLiteral("change")).display, QStringLiteral("0.8%"));
    // No decimals that nobody knows.
    m_context.tool.change->as = ChangeRequest::As::Difference;
    changeDataset([](Dataset& dataset) { dataset.decimals = 1; });
    QCOMPARE(localised().figures.at(QStringLiteral("change")).display, QStringLiteral("100"));
    // And what rounding hides is no change.
    m_context.tables[0]->values[QStringLiteral("N1")] = 10080;
    output = localised();
    QCOMPARE(output.direction, Direction::Same);
    QCOMPARE(output.figures.at(QStringLiteral("change")).value, 0.0);
}

void TestShares::unchangedGroundHasTheFigureItself()
{
    m_context.unchanged = {{QStringLiteral("2010→2024"), {{QStringLiteral("OLD"), QStringLiteral("N1")}}}};
    const LocalisedOutput output = localised();
    QVERIFY(!output.withheld);
    const LocalisedFigure& now = output.figures.at(QStringLiteral("now"));
    QCOMPARE(now.display, QStringLiteral("10,200"));
    QCOMPARE(now.code, QStringLiteral("N1"));
    QVERIFY(!now.isEstimate);
    QCOMPARE(output.source, QStringLiteral("Source: Police, 2018 and 2024 (2024 boundaries)."));
}

void TestShares::zeroAddsUp()
{
    for (const char* code : {"N1", "N2", "N3"})
        setNow(code, 0);
    const LocalisedOutput output = localised();
    QVERIFY(!output.withheld);
    QCOMPARE(output.figures.at(QStringLiteral("now")).display, QStringLiteral("0"));
}

void TestShares::whatCannotBeAddedUpIsWithheld_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<Because>("because");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char* fault, Because because, const char* detail) {
        QTest::newRow(fault) << QString::fromLatin1(fault) << because << QString::fromLatin1(detail);
    };
    row("a rate", Because::OtherBoundaries, "2024");
    row("no overlaps at all", Because::OtherBoundaries, "2024");
    row("ground that lies in no area", Because::OtherBoundaries, "2024");
    row("overlaps of the other direction only", Because::OtherBoundaries, "2024");
    row("a part without the period", Because::PartMissing, "2024");
    row("a part without any figure", Because::PartMissing, "2024");
    row("a part whose figure is false", Because::PartExcluded, "The river was in the office.");
    row("many small parts", Because::PartMissing, "2024");
    row("no part with the period", Because::PeriodMissing, "");
    row("another nation", Because::NoFigures, "England");
    row("no part whose figure is true", Because::Excluded, "The river was in the office.");
    row("a withdrawn dataset", Because::Withdrawn, "Counted twice.");
}

void TestShares::whatCannotBeAddedUpIsWithheld()
{
    QFETCH(QString, fault);
    QFETCH(Because, because);
    QFETCH(QString, detail);
    const QString n1 = QStringLiteral("N1");
    const QString n2 = QStringLiteral("N2");
    auto& now = *m_context.tables[1];
    const Exclusion flood{{}, QStringLiteral("2024"), {}, QStringLiteral("The river was in the office.")};
    const auto exclude = [&](const QString& code) {
        changeDataset([&](Dataset& dataset) {
            dataset.exclusions.push_back(flood);
            dataset.exclusions.back().code = code;
        });
    };
    if (fault == QLatin1String("a rate")) {
        changeDataset([](Dataset& dataset) { dataset.addsUp = false; });
    } else if (fault == QLatin1String("no overlaps at all")) {
        m_context.overlaps.clear();
    } else if (fault == QLatin1String("ground that lies in no area")) {
        overlaps()[1].share = 0.23;   // 0.75 + 0.23 + 0.003
    } else if (fault == QLatin1String("overlaps of the other direction only")) {
        m_context.overlaps = {{QStringLiteral("2024→2010"), m_context.overlaps.value(QStringLiteral("2010→2024"))}};
    } else if (fault == QLatin1String("a part without the period")) {
        now.values.remove(n2);
    } else if (fault == QLatin1String("a part without any figure")) {
        now.values.remove(n2);
        m_context.tables[0]->values.remove(n2);
        m_context.covered[QStringLiteral("crimes")].removeAll(n2);
    } else if (fault == QLatin1String("a part whose figure is false")) {
        exclude(n2);
    } else if (fault == QLatin1String("many small parts")) {
        // Each is small in its own area, and together they are a tenth of Old Wold.
        overlaps() = {{n1, 0.9, 1}};
        for (int i = 0; i < 25; ++i)
            overlaps().push_back({QStringLiteral("X%1").arg(i), 0.004, 0.004});
    } else if (fault == QLatin1String("no part with the period")) {
        now.values = {{QStringLiteral("N9"), 1}};
    } else if (fault == QLatin1String("another nation")) {
        for (auto& table : m_context.tables)
            table->values.clear();
        m_context.covered = {{QStringLiteral("crimes"), {QStringLiteral("E9")}}};
    } else if (fault == QLatin1String("no part whose figure is true")) {
        for (const char* code : {"N1", "N2", "N3"})
            exclude(QString::fromLatin1(code));
    } else {
        changeDataset([](Dataset& dataset) { dataset.withdrawn = QStringLiteral("Counted twice."); });
    }
    const LocalisedOutput output = localised();
    QVERIFY(output.withheld);
    QCOMPARE(output.withheld->because, because);
    QCOMPARE(output.withheld->detail, detail);
    QVERIFY(output.figures.empty() && output.texts.empty());
    QVERIFY(withheldSentence(*output.withheld, m_area).contains(QLatin1String("Crimes")));
}

void TestShares::aPartOfFewPeopleMayBeMissing()
{
    m_context.tables[1]->values.remove(QStringLiteral("N3"));
    QCOMPARE(localised().figures.at(QStringLiteral("now")).display, QStringLiteral("12,200"));
    // The line: half a percent of the people of the part.
    overlaps()[2].shareOfOther = 0.005;
    QCOMPARE(localised().withheld->because, Because::PartMissing);
}

void TestShares::aSupersededCodeOfAPartHasItsFigure()
{
    auto& now = m_context.tables[1]->values;
    now.insert(QStringLiteral("N0"), now.take(QStringLiteral("N1")));
    m_context.supersededCodes = {{{QStringLiteral("2024"), QStringLiteral("N1")}, {QStringLiteral("N0")}}};
    QCOMPARE(localised().figures.at(QStringLiteral("now")).display, QStringLiteral("12,200"));
    changeDataset([](Dataset& dataset) { dataset.exclusions = {{QStringLiteral("N0"), {}, {}, QStringLiteral("False.")}}; });
    QCOMPARE(localised().withheld->because, Because::PartExcluded);
}

void TestShares::anEstimateIsComparedWithNothing()
{
    for (const char* part : {"rank", "median", "beside_median"}) {
        m_context.tool.variants.front().text = QStringLiteral("{{now.%1}}").arg(QLatin1String(part));
        const LocalisedOutput output = localised();
        QVERIFY2(output.withheld, part);
        QCOMPARE(output.withheld->because, Because::NothingToCompare);
        QCOMPARE(withheldSentence(*output.withheld, m_area),
                 QStringLiteral("“Crimes” for Old Wold is an estimate from the 2024 boundaries, which cannot be compared with figures of other areas."));
    }
}

void TestShares::everyReasonHasASentence()
{
    for (const Because because : {Because::PartMissing, Because::PartExcluded}) {
        const QString sentence = withheldSentence({because, QStringLiteral("100%2 wool"), QStringLiteral("2012"), QStringLiteral("the detail")}, m_area);
        for (const char* word : {"100%2 wool", "Old Wold", "the detail", "a part of"})
            QVERIFY2(sentence.contains(QLatin1String(word)), qPrintable(sentence));
    }
}

namespace {

/// Alderbrook of 2010 is cut in two in 2024, and the count of surgeries adds up.
void cutAlderbrook(const FeedFolder& folder)
{
    folder.write(QStringLiteral("overlaps.csv"), "from_set,from_gss,to_set,to_gss,share_of_from\n"
                                                 "2010,E13000001,2024,E14000001,0.6\n"
                                                 "2010,E13000001,2024,E14000002,0.4\n"
                                                 "2024,E14000001,2010,E13000001,1\n"
                                                 "2024,E14000002,2010,E13000001,0.5\n");
    folder.write(QStringLiteral("datasets/surgeries.yaml"), "label: Surgeries\nunit: surgeries\nadds_up: true\nboundary_set: \"2024\"\n"
                                                            "source: Health survey\nlicence: OGL 3.0\n");
    folder.write(QStringLiteral("datasets/surgeries.csv"), "gss_code,period,value\nE14000001,2024,6\nE14000099,2024,8\nW07000001,2024,3\n");
}

void readFeed(TemporaryWorkspace& workspace, const FeedFolder& folder)
{
    const auto transport = makeTransport();
    FeedSync sync(workspace->file(), workspace->writer(), workspace.clock(), *transport);
    static_cast<void>(required(sync.add({QUrl::fromLocalFile(folder.out() + QLatin1Char('/')), FeedFolder::key().publicKey()}, {})));
    static_cast<void>(required(sync.sync(required(workspace->feeds().find(FeedId(QStringLiteral("test-feed")))).value(), {}, {})));
}

} // namespace

void TestShares::theFeedTellsWhatAddsUpAndWhere()
{
    const FeedFolder folder;
    cutAlderbrook(folder);
    folder.build(1);
    TemporaryWorkspace workspace;
    readFeed(workspace, folder);
    const FeedId feed(QStringLiteral("test-feed"));
    QVERIFY(required(workspace->library().dataset(DatasetId(QStringLiteral("surgeries")), feed)).value().addsUp);
    QVERIFY(!required(workspace->library().dataset(DatasetId(QStringLiteral("ratio")), feed)).value().addsUp);
    const AreaOverlaps overlaps = required(workspace->areas().overlaps(QStringLiteral("2010"), QStringLiteral("2024"), feed));
    QCOMPARE(overlaps.value(QStringLiteral("E13000001")),
             (std::vector<AreaOverlap>{{QStringLiteral("E14000001"), 0.6, 1}, {QStringLiteral("E14000002"), 0.4, 0.5}}));
    QVERIFY(required(workspace->areas().overlaps(QStringLiteral("2010"), QStringLiteral("2024"), FeedId(QStringLiteral("other")))).isEmpty());

    const Tool tool = toolOfFigure(feed, DatasetId(QStringLiteral("surgeries")), QStringLiteral("latest"));
    const auto localiser = required(Localiser::prepare(required(loadToolContext(workspace->library(), workspace->areas(), tool, QStringLiteral("2010"))), {}));
    const LocalisedOutput output = localiser.localise(required(workspace->areas().find(QStringLiteral("E13000001"), QStringLiteral("2010"))).value());
    QVERIFY(!output.withheld);
    QCOMPARE(output.figures.at(QStringLiteral("figure")).display, QStringLiteral("10"));   // 6 + half of the 8 under the old code
    QVERIFY(output.figures.at(QStringLiteral("figure")).isEstimate);
}

void TestShares::onlyWhatAddsUpNeedsTheOverlaps()
{
    const FeedFolder folder;
    cutAlderbrook(folder);
    folder.build(1);
    TemporaryWorkspace workspace;
    readFeed(workspace, folder);
    const auto contextOf = [&](const char* dataset, const char* set) {
        const Tool tool = toolOfFigure(FeedId(QStringLiteral("test-feed")), DatasetId(QString::fromLatin1(dataset)), QStringLiteral("latest"));
        return required(loadToolContext(workspace->library(), workspace->areas(), tool, QString::fromLatin1(set)));
    };
    QCOMPARE(contextOf("surgeries", "2010").overlaps.size(), 1);
    QVERIFY(contextOf("surgeries", "2024").overlaps.isEmpty());
    QVERIFY(contextOf("ratio", "2010").overlaps.isEmpty());
}

// A name of 2010 is longer than any of 2024, and its estimate has a text of its own that does not fit.
void TestShares::theChecksOfAFeedSeeEstimates()
{
    const FeedFolder folder;
    cutAlderbrook(folder);
    folder.replace(QStringLiteral("areas.csv"), "2010,E13000001,Alderbrook,", "2010,E13000001,Alder" + QByteArray(300, 'r') + "brook,");
    folder.write(QStringLiteral("tools/surgeries.md"), "---\ntitle: Surgeries\nlink: https://example.org/surgeries\nfigures:\n"
                                                       "  now: {dataset: surgeries, period: latest}\nalt: \"{{area.name}}: {{now}}\"\n---\n"
                                                       "## any\n{{area.name}} has {{now}}. {{link}}\n");
    SourceProblems problems = folder.problems();
    QVERIFY(!problems.empty());
    for (const SourceProblem& problem : problems) {
        QCOMPARE(problem.file, QStringLiteral("tools/surgeries.md"));
        QVERIFY2(problem.message.contains(QLatin1String("is too long")), qPrintable(problem.toText()));
    }
    folder.replace(QStringLiteral("datasets/surgeries.yaml"), "adds_up: true\n", "");
    QVERIFY(folder.problems().empty());
}

QTEST_GUILESS_MAIN(TestShares)
#include "tst_shares.moc"
