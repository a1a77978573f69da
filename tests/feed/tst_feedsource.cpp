#include "feed/source/feedsource.h"

#include "feed/manifest.h"
#include "support/feedfolder.h"
#include "support/program.h"
#include "support/required.h"

#include <QDir>
#include <QTest>

using namespace clarion;

class TestFeedSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGoodFolderHasNoFaults();
    void theWorkshopHasNoFaults();
    void whatStandsThereIsRead();
    void aMissingFigureIsNotZero();
    void readingTwiceGivesTheSame();

    void everyFaultHasItsFileAndLine_data();
    void everyFaultHasItsFileAndLine();
    void aChangedFileIsRefused_data();
    void aChangedFileIsRefused();
    void anAddressOfFiguresThatCannotBeAskedIsRefused_data();
    void anAddressOfFiguresThatCannotBeAskedIsRefused();
    void severalFaultsAreToldInOneRun();
    void severalFaultsOfOneToolAreToldInOneRun();
    void aWrongAreaTableIsOneFault();
    void aWrongBoundarySetIsOneFaultOfEachTable();
    void postcodesNeedTheirAreasAndTheirDescription();
    void outlinesAreOfKnownAreasAndCanBeDrawn();
    void overlapsMayStandAlone();
    void welshTextsNeedAllDirectionsToo();
    void linksOutOfTheFolderAreRefused();
    void referencesThatMultiplyAreStopped();
    void veryDeepYamlIsRefused();
    void aFileOfVeryManyKeysIsRead();
    void veryManyUnknownKeysAreOneFault();
    void whatIsTooLargeIsRefused();
    void hiddenFilesAndNotesAtTheTopAreNobodysFault();
    void aToolFeedMayBuildOnFiguresOfOthers();
};

namespace {

QString words(const SourceProblems& problems)
{
    QStringList lines;
    for (const SourceProblem& problem : problems)
        lines << problem.toText();
    return lines.join(QLatin1Char('\n'));
}

} // namespace

void TestFeedSource::aGoodFolderHasNoFaults()
{
    const FeedFolder folder;
    QCOMPARE(words(folder.problems()), QString());
}

void TestFeedSource::theWorkshopHasNoFaults()
{
    SourceProblems problems;
    QTemporaryDir dir;
    const QString source = QStringLiteral(CLARION_SOURCE_DIR "/resources/workshop");
    const QMap<QString, QByteArray> files = tree(source);
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        const QString path = dir.filePath(it.key());
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QVERIFY(QFile::copy(source + QLatin1Char('/') + it.key(), path));
    }
    QVERIFY(QDir(dir.path()).mkdir(QStringLiteral("cards")));
    for (const QString& card : QDir(QStringLiteral(CLARION_SOURCE_DIR "/resources/cards")).entryList(QDir::Files))
        QVERIFY(QFile::copy(QStringLiteral(CLARION_SOURCE_DIR "/resources/cards/") + card, dir.filePath(QStringLiteral("cards/") + card)));
    const FeedSource read = readFeedSource(dir.path(), slotNames, problems);
    QCOMPARE(words(problems), QString());
    QCOMPARE(read.tools.size(), size_t(6));
    QCOMPARE(read.datasets.size(), 6);
}

void TestFeedSource::whatStandsThereIsRead()
{
    const FeedFolder folder;
    SourceProblems problems;
    const FeedSource source = readFeedSource(folder.path(), slotNames, problems);
    QCOMPARE(source.id, QStringLiteral("test-feed"));
    QCOMPARE(source.level, QStringLiteral("national"));
    QCOMPARE(source.accent, QStringLiteral("#205080"));
    QCOMPARE(source.areas.size(), 4);
    const Area area = source.areas.value({QStringLiteral("2024"), QStringLiteral("W07000001")});
    QCOMPARE(area.nameCy, QStringLiteral("Dyffryn yr Ŵyn"));
    QVERIFY(area.hex);
    QCOMPARE(*area.hex, (HexPosition{0, 1}));
    QCOMPARE(source.areas.value({QStringLiteral("2024"), QStringLiteral("E14000002")}).name, QStringLiteral("Bramley, Carr and Dene"));
    QCOMPARE(source.supersededCodes.value({QStringLiteral("2024"), QStringLiteral("E14000002")}),
             QStringList{QStringLiteral("E14000099")});
    QCOMPARE(source.unchanged.value(QStringLiteral("2010\u21922024")).value(QStringLiteral("E13000001")), QStringLiteral("E14000001"));
    QCOMPARE(source.overlaps.value(QStringLiteral("2010\u21922024")).value(QStringLiteral("E13000001")),
             (std::vector<AreaOverlap>{{QStringLiteral("E14000001"), 1, 0.995}}));
    const Dataset dataset = source.datasets.value(QStringLiteral("ratio")).dataset;
    QCOMPARE(dataset.better, Better::Down);
    QVERIFY(!dataset.addsUp);
    QCOMPARE(dataset.exclusions.size(), size_t(1));
    QVERIFY(dataset.excludedBecause(QStringLiteral("W07000001"), QStringLiteral("2012")));
    QVERIFY(!dataset.excludedBecause(QStringLiteral("E14000001"), QStringLiteral("2012")));
    QCOMPARE(source.notices.size(), 1);

    QStringList items;
    for (const SourceItem& item : source.items)
        items << item.item.kind + QLatin1Char('/') + item.item.id.text();
    items.sort();
    QCOMPARE(items.join(QLatin1Char(' ')),
             QStringLiteral("areas/areas dataset/pay dataset/ratio event-idea/walk example/potholes guide/voice lesson/first "
                            "media/cards/plain.svg media/media/stall.png message/warm-rooms policy/buses rules/networks "
                            "society/hearth tool/class-sizes"));
}

void TestFeedSource::aMissingFigureIsNotZero()
{
    const FeedFolder folder;
    SourceProblems problems;
    const SourceDataset ratio = readFeedSource(folder.path(), slotNames, problems).datasets.value(QStringLiteral("ratio"));
    QCOMPARE(ratio.periods, (QStringList{QStringLiteral("2011"), QStringLiteral("2012")}));
    QVERIFY(!ratio.values.value(QStringLiteral("2012")).contains(QStringLiteral("E14000002")));
    QVERIFY(ratio.values.value(QStringLiteral("2011")).contains(QStringLiteral("W07000001")));
    QCOMPARE(ratio.values.value(QStringLiteral("2011")).value(QStringLiteral("W07000001")), 0.0);
}

void TestFeedSource::readingTwiceGivesTheSame()
{
    const FeedFolder folder;
    folder.write(QStringLiteral("tools/class-sizes.md"), "nothing");
    folder.replace(QStringLiteral("feed.yaml"), "national", "galactic");
    QCOMPARE(words(folder.problems()), words(folder.problems()));
}

// One fault each, made by replacing a text that stands in the good folder.
void TestFeedSource::everyFaultHasItsFileAndLine_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("old");
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QString>("faultyFile");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("expected");
    QString current;
    const auto row = [&current](const char* title, const char* old, const char* now, int line, const char* expected,
                                const char* faultyFile = "") {
        QTest::addRow("%s: %s", qPrintable(current), title)
            << current << QByteArray(old) << QByteArray(now)
            << (*faultyFile ? QString::fromUtf8(faultyFile) : current) << line << QString::fromUtf8(expected);
    };

    current = QStringLiteral("feed.yaml");
    row("no id", "id: test-feed\n", "", 1, "id: lower-case letters, digits and dashes expected, nothing found");
    row("an id of two words", "test-feed", "Test Feed", 1, "lower-case letters");
    row("an id that climbs", "test-feed", "../../x", 1, "lower-case letters");
    row("no title", "title: A feed for tests\n", "", 1, "title: a text expected");
    row("a title that is a list", "A feed for tests", "[a, b]", 2, "title: a text expected");
    row("no provider", "provider: The testers\n", "", 1, "provider: a text expected");
    row("no level", "level: national\n", "", 1, "level: national, region");
    row("an unknown level", "national", "galactic", 4, "national, region, society or tool expected, “galactic” found");
    row("days in words", "expiresDays: 30", "expiresDays: a month", 6, "a whole number from 1");
    row("no days", "expiresDays: 30", "expiresDays: 0", 6, "a whole number from 1");
    row("a broken number of days", "expiresDays: 30", "expiresDays: 1.5", 6, "a whole number from 1");
    row("a colour by name", "\"#205080\"", "blue", 7, "accent: a colour");
    row("a colour without quotes", "\"#205080\"", "#205080", 7, "in quotes");
    row("an unknown key", "language: en", "langauge: en", 5, "unknown key “langauge”; expected one of: accent, expiresDays, font, id,");
    row("a title of nothing", "A feed for tests", "~", 2, "title: a text expected, nothing found");
    row("a title of no letters", "A feed for tests", "\"\"", 2, "title: a text expected, nothing found");
    row("a key twice", "language: en", "title: Another", 5, "“title” once expected");
    row("an unclosed list", "The testers", "[The testers", 4, "");
    row("a tab", "level: national", "\tlevel: national", 4, "");
    row("Latin-1", "The testers", "Caf\xe9", 3, "UTF-8");
    row("a list that never ends", "language: en", "language: [", 7, "");

    current = QStringLiteral("areas.csv");
    const char* lastArea = "2010,E13000001,Alderbrook,,alderbrook,England,E12000001,North,,,\n";
    const auto area = [&](const char* title, const char* line, const char* expected) {
        row(title, lastArea, QByteArray(lastArea).append(line).append('\n').constData(), 6, expected);
    };
    area("a short code", "2024,E1400003,Short,,short,,,,,,", "gss_code: a letter and 8 digits");
    area("a code in small letters", "2024,e14000003,Small,,small,,,,,,", "gss_code: a letter and 8 digits");
    area("the same code twice", "2024,E14000001,Again,,again,,,,,,", "E14000001 stands twice");
    area("the same code twice, with blanks", "2024, E14000001 ,Again,,again,,,,,,", "E14000001 stands twice");
    area("no boundary set", ",E14000003,None,,none,,,,,,", "boundary_set");
    area("no name", "2024,E14000003,,,none,,,,,,", "name: a name expected");
    area("no slug", "2024,E14000003,None,,,,,,,,", "slug: lower-case letters");
    area("a slug that climbs", "2024,E14000003,Evil,,../../evil,,,,,,", "slug: lower-case letters");
    area("a slug with a blank", "2024,E14000003,Two Words,,two words,,,,,,", "slug: lower-case letters");
    area("a slug twice", "2024,E14000003,Other,,alderbrook,,,,,,", "slug: “alderbrook” is another area's");
    area("half a hex position", "2024,E14000003,Half,,half,,,,1,,", "hex_q and hex_r");
    area("a broken hex position", "2024,E14000003,Half,,half,,,,1.5,2,", "hex_q and hex_r");
    area("a cell too few", "2024,E14000003,Few,,few,,,,1,1", "");
    area("a cell too many", "2024,E14000003,Many,,many,,,,1,1,,", "");
    area("an unclosed quote", "2024,E14000003,\"Open,,open,,,,1,1,", "");
    area("Latin-1", "2024,E14000003,Caf\xe9,,cafe,,,,,,", "");

    current = QStringLiteral("aliases.csv");
    row("an unknown code", "E14000099,E14000002", "E14000099,E14000002\n2024,E14000098,E14000097", 3, "current_gss: a code of areas.csv");
    row("a code that is none", "E14000099,E14000002", "E14000099,E14000002\n2024,Bramley,E14000002", 3, "superseded_gss: a letter");
    row("the same code twice", "E14000099,E14000002", "E14000099,E14000002\n2024,E14000099,E14000001", 3, "E14000099 stands twice");
    current = QStringLiteral("overlaps.csv");
    row("a share above 1", "0.995", "99.5", 3, "share_of_from: a number from 0 to 1");
    row("no share", "0.995", "", 3, "share_of_from: a number from 0 to 1");
    row("a share that is no number", "0.995", "nan", 3, "share_of_from: a number from 0 to 1");
    row("an unknown code", "0.995\n", "0.995\n2010,E13000009,2024,E14000001,0.5\n", 4, "“E13000009” (2010) found");
    row("the same pair twice", "0.995\n", "0.995\n2024,E14000001,2010,E13000001,0.5\n", 4, "stand together twice");

    current = QStringLiteral("postcodes.yaml");
    row("no attribution", "attribution: Contains data of the testers.\n", "", 1, "attribution: a text expected");
    row("no boundary set", "boundary_set: \"2024\"\n", "", 1, "boundary_set: a text expected");
    row("an unknown key", "attribution:", "source: x\nattribution:", 2, "unknown key “source”");
    current = QStringLiteral("postcodes.csv");
    row("an unknown code", "AB1 9ZZ,E14000001", "AB1 9ZZ,E14000003", 2, "gss_codes: codes of the boundary set 2024 expected, “E14000003” found");
    row("one unknown code of two", "E14000001 E14000002", "E14000001 E14000003", 3, "“E14000003” found");
    row("a code of another boundary set", "AB1 9ZZ,E14000001", "AB1 9ZZ,E13000001", 2, "“E13000001” found");
    row("codes with a semicolon", "E14000001 E14000002", "E14000001;E14000002", 3, "“E14000001;E14000002” found");
    row("no code", "AB1 9ZZ,E14000001", "AB1 9ZZ,", 2, "gss_codes: a code");
    row("a postcode that is none", "AB1 1AA", "AB1 1CA", 2, "first: a postcode as “AB15 6XS” expected, “AB1 1CA” found");
    row("half a postcode", "AB1 9ZZ", "AB1", 2, "last: a postcode as");
    row("a range over two postcode areas", "AB19 9ZZ", "AL19 9ZZ", 4, "last: a postcode of the same area and length as AB10 2AA");
    row("a range over two lengths", "AB1 9ZZ", "AB10 1ZZ", 2, "last: a postcode of the same area and length");
    row("a range that ends before it begins", "AB10 2AA,AB19 9ZZ", "AB19 9ZZ,AB10 2AA", 4, "last: a postcode not before AB19 9ZZ");
    row("ranges that overlap", "AB10 2AA", "AB10 1ZZ", 4, "first: a postcode after the row above expected, AB10 1ZZ lies in it");
    row("ranges out of order", "AB10 2AA,AB19 9ZZ", "AB1 1AB,AB1 1AB", 4, "first: the shorter postcodes before the longer");
    row("a Crown dependency", "AB10 2AA,AB19 9ZZ", "IM10 2AA,IM19 9ZZ", 4, "a postcode of the United Kingdom expected");
    row("a missing column", "gss_codes", "codes", 1, "a column “gss_codes” expected");
    row("no range", "AB1 1AA,AB1 9ZZ,E14000001\nAB10 1AA,AB10 1ZZ,E14000001 E14000002\nAB10 2AA,AB19 9ZZ,W07000001\n", "", 0, "at least one range");
    row("Latin-1", "AB1 9ZZ", "AB1\xa0" "9ZZ", 2, "");

    current = QStringLiteral("datasets/ratio.yaml");
    row("no label", "label: Pupils for each teacher\n", "", 1, "label: a text expected");
    row("no unit", "unit: pupils per teacher\n", "", 1, "unit: a text expected");
    row("no source", "source: School census\n", "", 1, "source: a text expected");
    row("no licence", "licence: OGL 3.0\n", "", 1, "licence: a text expected");
    row("too many decimals", "decimals: 1", "decimals: 7", 3, "decimals: a whole number from 0 to 6");
    row("an unknown direction", "better: down", "better: sideways", 4, "none, up or down expected, “sideways” found");
    row("an unknown key", "attribution:", "atribution:", 8, "unknown key “atribution”");
    row("percentages that add up", "unit: pupils per teacher\n", "unit: percent\nadds_up: true\n", 3, "adds_up: false expected, as percentages do not add up");
    row("neither true nor false", "better: down", "adds_up: perhaps", 4, "adds_up: true or false expected");
    row("an exclusion without a reason", ", why: counted in another way", "", 10, "why: a text expected");
    row("an exclusion of no area", "gss_code: W07000001, ", "", 10, "gss_code: a text expected");
    row("an exclusion of an unknown area", "W07000001", "W07000002", 10, "gss_code: a code of the boundary set 2024");
    row("an exclusion that ends before it begins", "to: \"2012\"", "to: \"2010\"", 10, "not before");
    row("an exclusion with a slip of the pen", "why:", "wy: x, why:", 10, "unknown key “wy”");
    row("exclusions that are no list", "exclude:\n  - {gss_code: W07000001, from: \"2011\", to: \"2012\", why: counted in another way}",
        "exclude: W07000001", 9, "exclude: a list expected");

    const char* web = "label: Pupils for each teacher\n";
    const auto address = [&](const char* title, const char* text, const char* expected) {
        row(title, web, QByteArray(web).append("figures_url: ").append(text).append('\n').constData(), 2, expected);
    };
    address("figures from the web and from a file", "https://example.org/{{area.code}}", "figures from the web or in datasets/ratio.csv expected, not both");

    current = QStringLiteral("datasets/ratio.csv");
    row("a decimal comma", "16.25", "\"16,25\"", 3, "value: a number as 1234.5");
    row("a word for missing", "16.25", "n/a", 3, "value: a number as 1234.5");
    row("a unit", "16.25", "16.25%", 3, "value: a number as 1234.5");
    row("a blank for missing", "16.25", " ", 3, "value: a number as 1234.5");
    row("no number", "16.25", "nan", 3, "value: a number as 1234.5");
    row("an endless number", "16.25", "1e999", 3, "value: a number as 1234.5");
    row("a hexadecimal number", "16.25", "0x10", 3, "value: a number as 1234.5");
    row("an unknown code", "E14000099,2011", "E14000098,2011", 4, "gss_code: a code of the boundary set 2024");
    row("a code of another boundary set", "E14000099,2011", "E13000001,2011", 4, "gss_code: a code of the boundary set 2024");
    row("no period", "E14000099,2011", "E14000099,", 4, "period: a period expected");
    row("a period with a blank", "E14000099,2011", "E14000099,2011 ", 4, "period: a period expected");
    row("a figure twice", "E14000099,2011", "E14000001,2011", 4, "has a value for 2011 already");
    row("a missing column", "gss_code,period,value", "gss_code,period,count", 1, "a column “value” expected");
    row("Latin-1", "16.25", "16\xa3", 3, "");

    current = QStringLiteral("tools/class-sizes.md");
    row("no front matter", "---\ntitle", "title", 1, "a line of --- expected");
    row("no end of the front matter", "---\n## worse", "## worse", 1, "no closing line");
    row("no title", "title: Class sizes\n", "", 2, "title: a text expected");
    row("no link", "link: https://example.org/class-sizes/{{area.slug}}\n", "", 2, "link: an address that begins with https:// expected, nothing found");
    row("a link that runs", "https://example.org/class-sizes/{{area.slug}}", "javascript:alert(1)", 3, "link: an address");
    row("an unknown name in the link", "{{area.slug}}", "{{area.postcode}}", 3, "unknown name {{area.postcode}}");
    row("the link in itself", "{{area.slug}}", "{{link}}", 3, "unknown name {{link}}");
    row("an unknown card", "cards/plain.svg", "cards/other.svg", 5, "card: a file of cards/");
    row("a card that climbs", "cards/plain.svg", "../../x", 5, "card: a file of cards/");
    row("an unknown dataset", "{dataset: ratio, period: latest}", "{dataset: ratios, period: latest}", 8, "now: a dataset of this feed");
    row("a dataset that climbs", "{dataset: ratio, period: latest}", "{dataset: ../../x, period: latest}", 8, "now: a dataset of this feed");
    row("an unknown period", "period: \"2011\"", "period: \"1911\"", 7, "then: a period of ratio expected (2011 to 2012)");
    row("no period", "{dataset: ratio, period: latest}", "{dataset: ratio}", 8, "period: a text expected");
    row("a figure in words", "{dataset: ratio, period: latest}", "latest", 8, "");
    row("a change of one", "of: [then, now]", "of: [then]", 9, "of: two of the figures");
    row("a change of an unknown figure", "of: [then, now]", "of: [then, tomorrow]", 6, "two of the tool's own figures");
    row("a change over two datasets", "then: {dataset: ratio, period: \"2011\"}", "then: {dataset: pay, period: earliest}", 9, "a change of two figures of one dataset");
    row("an unknown kind of change", "as: difference", "as: a feeling", 9, "difference or percent");
    row("a key of a figure with a slip", "{dataset: ratio, period: latest}", "{dataset: ratio, perod: x, period: latest}", 8, "unknown key “perod”");
    row("a figure with a blank in its name", "  change:", "  the change:", 9, "a figure's name of letters");
    row("a figure called link", "  change:", "  link:", 9, "are taken");
    row("no alt text", "alt: \"{{area.name}}: {{then}} in {{then.period}}, {{now}} in {{now.period}}.\"\n", "", 2, "alt: a text expected");
    row("an unknown name in the alt text", "alt: \"{{area.name}}", "alt: \"{{area.nme}}", 10, "unknown name {{area.nme}}");
    row("an unknown name on the card", "headline: Pupils for each teacher", "headline: \"{{title}}\"", 12, "unknown name {{title}}");
    row("an unknown key", "topics:", "topic:", 4, "unknown key “topic”");
    row("an unknown name in a text", "down from {{then}}", "down from {{before}}", 17, "unknown name {{before}}");
    row("an unknown name in a section", "down from {{then}}", "down from {{#before}}x{{/before}}", 17, "unknown name {{before}}");
    row("an unclosed name", "down from {{then}}", "down from {{then", 17, "");
    row("an unclosed section", "down from {{then}}", "down from {{#then}}", 17, "");
    row("a partial", "down from {{then}}", "down from {{> then}}", 17, "partials");
    row("an unknown heading", "## better", "## nicer", 16, "worse, better, same or any expected, “nicer” found");
    row("an unknown network", "## better", "## better, myspace", 16, "a network's name expected");
    row("a text before the headings", "## worse", "Hello\n## worse", 14, "a heading such as");
    row("a heading without a text", "## same\n", "## same, short\n## same\n", 18, "a text expected under this heading");
    row("no text for one direction", "## same\n{{area.name}}: still {{now}}. {{link}}\n", "", 15, "a text under “## same”");

    current = QStringLiteral("messages/warm-rooms.md");
    row("no title", "title: Warm rooms\n", "", 2, "title: a text expected");
    row("a day that does not exist", "2026-11-01", "2026-11-31", 4, "from: a date");
    row("a British date", "2026-11-01", "01/11/2026", 4, "from: a date");
    row("an end before the beginning", "2027-03-31", "2026-03-31", 5, "until: a day not before");
    row("no text", "There is soup.\n", "", 7, "a text expected after");
    row("YAML that goes wrong on its third line", "topics: [energy]", "topics: [energy", 4, "");
    row("Latin-1", "There is soup.", "Caf\xe9", 7, "UTF-8");
    row("a withdrawal without a reason", "topics: [energy]", "withdrawn: {replacedBy: other}", 3, "reason: a text expected");
    row("a withdrawal in words", "topics: [energy]", "withdrawn: yes", 3, "withdrawn: “key: value” lines");
    row("topics that are a map", "[energy]", "{a: b}", 3, "topics: a list");
    row("a revision in words", "topics: [energy]", "rev: new", 3, "rev: a whole number");
    row("a revision out of all bounds", "topics: [energy]", "rev: 99999999999", 3, "rev: a whole number from 1 to 1000000000 expected, “99999999999” found");
    row("topics of topics", "topics: [energy]", "topics:\n  - a\n  - [b]", 5, "topics: a list of texts expected");
    row("a 29 February that does not exist", "2026-11-01", "2026-02-29", 4, "from: a date as 2027-05-06 expected, “2026-02-29” found");
    row("a key twice", "topics: [energy]", "title: Cold rooms", 3, "“title” once expected");

    current = QStringLiteral("societies/hearth.yaml");
    row("no remit", "remit: Warm homes\n", "", 1, "remit: a text expected");
    row("neither yes nor no", "sensitive: false", "sensitive: perhaps", 4, "true or false");
    row("an unknown key", "indicators:", "indicator:", 5, "unknown key “indicator”");

    current = QStringLiteral("notices/exercise.yaml");
    row("no reason", "reason: Exercise\n", "", 1, "reason: a text expected");
    row("no beginning", "from: \"2027-04-21\"\n", "", 1, "from: a text expected");
    row("a beginning in words", "from: \"2027-04-21\"", "from: tomorrow", 6, "from: a day as 2027-05-06");
    row("an unknown kind", "kind: pause", "kind: party", 2, "pause or information");
    row("an unknown key", "channels:", "chanels:", 4, "unknown key “chanels”");

    current = QStringLiteral("rules/networks.json");
    row("no JSON", "\"networks\": [", "\n\"networks\":\n}", 3, "JSON expected");
    row("no network", "\"limit\": 280", "\"limit\": 0", 1, "networks[0]: limit must be a whole number from 1");
}

void TestFeedSource::everyFaultHasItsFileAndLine()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, old);
    QFETCH(QByteArray, now);
    QFETCH(QString, faultyFile);
    QFETCH(int, line);
    QFETCH(QString, expected);
    const FeedFolder folder;
    folder.replace(file, old, now);
    const SourceProblems problems = folder.problems();
    QVERIFY2(problems.size() == 1, qPrintable(words(problems)));
    QCOMPARE(problems.front().file, faultyFile);
    QVERIFY2(problems.front().line == line, qPrintable(words(problems)));
    QVERIFY2(!problems.front().message.isEmpty() && problems.front().message.contains(expected), qPrintable(words(problems)));
}

// Whole files: missing, in the wrong place, or of the wrong kind.
void TestFeedSource::aChangedFileIsRefused_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* title, const char* file, const QByteArray& bytes, int line, const char* expected) {
        QTest::newRow(title) << QString::fromUtf8(file) << bytes << line << QString::fromUtf8(expected);
    };
    const QByteArray missing("(remove)");
    row("no feed.yaml", "feed.yaml", missing, 0, "cannot be read");
    row("an empty feed.yaml", "feed.yaml", "", 1, "“key: value” lines");
    row("a feed.yaml that is a list", "feed.yaml", "- one\n- two\n", 1, "“key: value” lines");
    row("a dataset without its figures", "datasets/pay.csv", missing, 0, "cannot be read");
    row("a dataset with a header only", "datasets/pay.csv", "gss_code,period,value\n", 0, "at least one figure expected");
    row("a dataset that is empty", "datasets/pay.csv", "", 1, "no header");
    row("figures without their dataset", "datasets/lonely.csv", "gss_code,period,value\n", 0, "a description beside it");
    row("fetched figures of a dataset that has its own", "datasets/ratio.fetched.csv", "gss_code,period,value\n", 0, "a description beside it");
    row("a file that an editor left behind", "messages/warm-rooms.md~", "x", 0, "ending in .md");
    row("an editor's swap file", "tools/class-sizes.md.swp", "x", 0, "ending in .md");
    row("a text of another ending", "policies/buses.txt", "x", 0, "ending in .md");
    row("an ending in capitals", "policies/trams.MD", "x", 0, "ending in .md");
    row("a spreadsheet", "datasets/ratio.xlsx", "x", 0, "ending in .yaml or .csv");
    row("a name with capitals and blanks", "messages/Warm Rooms.md", "---\ntitle: x\n---\nx\n", 0, "lower-case letters");
    row("a name that begins with a dash", "messages/-rf.md", "---\ntitle: x\n---\nx\n", 0, "lower-case letters");
    row("a Welsh name", "messages/tŷ.md", "---\ntitle: x\n---\nx\n", 0, "lower-case letters");
    row("a program among the pictures", "media/run.exe", "MZ", 0, "ending in .png");
    row("an SVG among the pictures", "media/drawing.svg", "<svg/>", 0, "ending in .png");
    row("a folder too deep", "media", missing, 0, "");
    row("a misspelt folder", "tool", missing, 0, "one of these folders expected");
    row("a misspelt table", "alias.csv", "a,b\n", 0, "one of these files expected");
    row("an empty rule file", "rules/empty.json", "", 1, "JSON expected");
}

void TestFeedSource::aChangedFileIsRefused()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, bytes);
    QFETCH(int, line);
    QFETCH(QString, expected);
    const FeedFolder folder;
    QString faulty = file;
    if (bytes != "(remove)") {
        folder.write(file, bytes);
    } else if (file.contains(QLatin1Char('.'))) {
        folder.remove(file);
    } else if (file == QLatin1String("media")) {
        faulty = QStringLiteral("media/old");
        QVERIFY(QDir(folder.path()).mkpath(faulty));
    } else {
        QVERIFY(QDir(folder.path()).mkpath(file));
    }
    const SourceProblems problems = folder.problems();
    QVERIFY2(problems.size() == 1, qPrintable(words(problems)));
    QCOMPARE(problems.front().file, faulty);
    QVERIFY2(problems.front().line == line, qPrintable(words(problems)));
    QVERIFY2(problems.front().message.contains(expected), qPrintable(words(problems)));
}

void TestFeedSource::anAddressOfFiguresThatCannotBeAskedIsRefused_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain http") << QByteArray("http://example.org/{{area.code}}") << QStringLiteral("an address as https://example.org/{{area.code}}.json");
    QTest::newRow("one address for all") << QByteArray("https://example.org/all.json") << QStringLiteral("an address as https://example.org/{{area.code}}.json");
    QTest::newRow("another name") << QByteArray("https://example.org/{{area.code}}/{{area.name}}") << QStringLiteral("no other names than {{area.code}} and {{area.slug}}");
    QTest::newRow("an unclosed name") << QByteArray("https://example.org/{{area.code}}/{{#area.slug}}") << QStringLiteral("no other names than");
    QTest::newRow("never fetched") << QByteArray("https://example.org/{{area.code}}") << QStringLiteral("datasets/pay.fetched.csv expected");
}

void TestFeedSource::anAddressOfFiguresThatCannotBeAskedIsRefused()
{
    QFETCH(QByteArray, address);
    QFETCH(QString, expected);
    const FeedFolder folder;
    const QByteArray table = "gss_code,period,value\nE13000001,2020,24000\n";
    folder.remove(QStringLiteral("datasets/pay.csv"));
    folder.write(QStringLiteral("datasets/pay.fetched.csv"), table);
    folder.replace(QStringLiteral("datasets/pay.yaml"), "unit:", "figures_url: \"https://example.org/{{area.code}}\"\nunit:");
    QCOMPARE(words(folder.problems()), QString());
    if (expected.contains(QLatin1String("fetched.csv")))
        folder.remove(QStringLiteral("datasets/pay.fetched.csv"));
    folder.replace(QStringLiteral("datasets/pay.yaml"), "https://example.org/{{area.code}}", address);
    const SourceProblems problems = folder.problems();
    QVERIFY2(problems.size() == 1, qPrintable(words(problems)));
    QVERIFY2(problems.front().toText().startsWith(QStringLiteral("datasets/pay.yaml:2: figures_url: ") + expected), qPrintable(words(problems)));
}

void TestFeedSource::severalFaultsAreToldInOneRun()
{
    const FeedFolder folder;
    folder.replace(QStringLiteral("feed.yaml"), "national", "galactic");
    folder.replace(QStringLiteral("datasets/ratio.csv"), "16.25", "n/a");
    folder.replace(QStringLiteral("datasets/ratio.csv"), "17.9", "n/a");
    folder.replace(QStringLiteral("tools/class-sizes.md"), "## better", "## nicer");
    folder.replace(QStringLiteral("societies/hearth.yaml"), "remit", "remitt");
    folder.write(QStringLiteral("messages/bad.md"), "hello");
    folder.write(QStringLiteral("rules/networks.json"), "{");
    folder.write(QStringLiteral("cards/plain.svg"), "hello");
    QStringList files;
    for (const SourceProblem& problem : folder.problems())
        files << QStringLiteral("%1:%2").arg(problem.file).arg(problem.line);
    files.sort();
    QCOMPARE(files.join(QLatin1Char(' ')),
             QStringLiteral("cards/plain.svg:1 datasets/ratio.csv:3 datasets/ratio.csv:7 feed.yaml:4 messages/bad.md:1 "
                            "rules/networks.json:1 societies/hearth.yaml:1 societies/hearth.yaml:2 "
                            "tools/class-sizes.md:16 tools/class-sizes.md:5"));
}

void TestFeedSource::severalFaultsOfOneToolAreToldInOneRun()
{
    const FeedFolder folder;
    folder.replace(QStringLiteral("tools/class-sizes.md"), "from {{then}} to {{now}}", "from {{a}} to {{b}}");
    folder.replace(QStringLiteral("tools/class-sizes.md"), "still {{now}}", "still {{c}}\nand {{d}}");
    folder.replace(QStringLiteral("tools/class-sizes.md"), "period: latest", "period: \"1911\"");
    folder.replace(QStringLiteral("tools/class-sizes.md"), "class-sizes/{{area.slug}}", "{{e}}");
    QStringList found;
    for (const SourceProblem& problem : folder.problems())
        found << QStringLiteral("%1 %2").arg(problem.line).arg(problem.message.section(QLatin1Char(';'), 0, 0));
    found.sort();
    QCOMPARE(found.join(QLatin1Char('\n')),
             QStringLiteral("15 unknown name {{a}}\n15 unknown name {{b}}\n17 unknown name {{a}}\n17 unknown name {{b}}\n"
                            "19 unknown name {{c}}\n20 unknown name {{d}}\n3 unknown name {{e}}\n"
                            "8 figures: now: a period of ratio expected (2011 to 2012), “1911” found"));
}

void TestFeedSource::aWrongAreaTableIsOneFault()
{
    const FeedFolder folder;
    folder.replace(QStringLiteral("areas.csv"), ",slug,", ",slugs,");
    QCOMPARE(words(folder.problems()), QStringLiteral("areas.csv:1: a column “slug” expected"));
}

void TestFeedSource::aWrongBoundarySetIsOneFaultOfEachTable()
{
    const FeedFolder folder;
    folder.replace(QStringLiteral("datasets/ratio.yaml"), "\"2024\"", "\"2023\"");
    const SourceProblems problems = folder.problems();
    QVERIFY2(problems.size() == 1, qPrintable(words(problems)));
    QCOMPARE(problems.front().toText(), QStringLiteral("datasets/ratio.yaml:5: boundary_set: one of areas.csv expected, “2023” found"));
}

void TestFeedSource::outlinesAreOfKnownAreasAndCanBeDrawn()
{
    const FeedFolder folder;
    const QByteArray head = "boundary_set,gss_code,outline\n";
    const QByteArray good = "2024,E14000001,\"POLYGON((0 50, 1 50, 1 51))\"\n";
    folder.write(QStringLiteral("outlines.csv"), head + good);
    QCOMPARE(words(folder.problems()), QString());
    folder.write(QStringLiteral("outlines.csv"), head + good + good + "2024,E99999999,\"POLYGON((0 50, 1 50, 1 51))\"\n2024,E14000002,\"POLYGON((0 50))\"\n");
    const QStringList found = words(folder.problems()).split(QLatin1Char('\n'));
    QCOMPARE(found.size(), 3);
    QVERIFY(found.at(0).startsWith(QLatin1String("outlines.csv:3: E14000001 has an outline already")));
    QVERIFY(found.at(1).startsWith(QLatin1String("outlines.csv:4: a code of areas.csv expected")));
    QVERIFY(found.at(2).startsWith(QLatin1String("outlines.csv:5: outline: at least three points")));
}

// The areas are the national feed's then, and the overlaps say on which ground a tool's own figures stand.
void TestFeedSource::overlapsMayStandAlone()
{
    const FeedFolder folder;
    for (const char* file : {"areas.csv", "aliases.csv", "postcodes.csv", "postcodes.yaml"})
        folder.remove(QString::fromLatin1(file));
    SourceProblems problems;
    const FeedSource source = readFeedSource(folder.path(), slotNames, problems);
    QCOMPARE(words(problems), QString());
    const auto item = std::find_if(source.items.begin(), source.items.end(), [](const SourceItem& entry) { return entry.item.kind == QLatin1String("areas"); });
    QVERIFY(item != source.items.end());
    QCOMPARE(item->files.keys(), QStringList{QStringLiteral("overlaps")});
}

void TestFeedSource::welshTextsNeedAllDirectionsToo()
{
    const FeedFolder folder;
    const QString tool = QStringLiteral("tools/class-sizes.md");
    folder.write(tool, readFile(folder.file(tool)) + "\n## better, cy\nMae'n well yn {{area.name}}.\n");
    const QString found = words(folder.problems());
    QVERIFY2(found.contains(QStringLiteral("a text under “## worse, cy” (or “## any, cy”) expected")), qPrintable(found));
    folder.write(tool, readFile(folder.file(tool)) + "\n## any, cy\n{{area.name}}: {{nwo}}\n");
    QVERIFY(words(folder.problems()).contains(QStringLiteral("unknown name {{nwo}}")));
}

void TestFeedSource::postcodesNeedTheirAreasAndTheirDescription()
{
    {
        const FeedFolder folder;
        folder.replace(QStringLiteral("postcodes.yaml"), "\"2024\"", "\"2023\"");
        QCOMPARE(words(folder.problems()), QStringLiteral("postcodes.yaml:1: boundary_set: one of areas.csv expected, “2023” found"));
    }
    for (const char* missing : {"postcodes.yaml", "postcodes.csv"}) {
        const FeedFolder folder;
        folder.remove(QString::fromLatin1(missing));
        const SourceProblems problems = folder.problems();
        QVERIFY2(problems.size() == 1, qPrintable(words(problems)));
        QCOMPARE(problems.front().file, QString::fromLatin1(missing));
    }
    const FeedFolder folder;
    folder.remove(QStringLiteral("areas.csv"));
    QVERIFY2(words(folder.problems()).contains(QLatin1String("postcodes.csv: areas.csv beside it expected")), qPrintable(words(folder.problems())));
}

void TestFeedSource::linksOutOfTheFolderAreRefused()
{
    const FeedFolder folder;
    QVERIFY(QFile::link(QStringLiteral("/etc/hostname"), folder.file(QStringLiteral("messages/host.md"))));
    QVERIFY(QFile::link(QStringLiteral("/no/such/file"), folder.file(QStringLiteral("messages/none.md"))));
    const SourceProblems problems = folder.problems();
    QVERIFY2(problems.size() == 2, qPrintable(words(problems)));
    QCOMPARE(problems.at(0).file, QStringLiteral("messages/host.md"));
    QVERIFY(problems.at(0).message.contains(QLatin1String("leads out")));
    QCOMPARE(problems.at(1).file, QStringLiteral("messages/none.md"));
}

void TestFeedSource::referencesThatMultiplyAreStopped()
{
    const FeedFolder folder;
    QByteArray text("---\ntitle: Bomb\na: &a [x, x, x, x, x, x, x, x, x, x]\n");
    for (char name = 'b'; name < 'k'; ++name) {
        const QByteArray reference = QByteArray("*") + static_cast<char>(name - 1);
        text += QByteArray(1, name) + ": &" + name + " [" + QByteArrayList(10, reference).join(", ") + "]\n";
    }
    folder.write(QStringLiteral("messages/bomb.md"), text + "---\nBoom.\n");
    const SourceProblems problems = folder.problems();
    QVERIFY(!problems.empty());
    for (const SourceProblem& problem : problems)
        QVERIFY2(problem.file == QLatin1String("messages/bomb.md") && problem.message.contains(QLatin1String("at most")),
                 qPrintable(problem.toText()));
}

void TestFeedSource::veryDeepYamlIsRefused()
{
    const FeedFolder folder;
    folder.write(QStringLiteral("notices/deep.yaml"), "title: " + QByteArray(200'000, '['));
    const SourceProblems problems = folder.problems();
    QVERIFY2(problems.size() == 1, qPrintable(words(problems)));
    QCOMPARE(problems.front().file, QStringLiteral("notices/deep.yaml"));
}

void TestFeedSource::aFileOfVeryManyKeysIsRead()
{
    // Where every key is looked for among all of them, this takes minutes.
    constexpr int keys = 60'000;
    const FeedFolder folder;
    QByteArray text = "---\ntitle: Many\n";
    for (int i = 0; i < keys; ++i)
        text += "k" + QByteArray::number(i) + ": v\n";
    folder.write(QStringLiteral("messages/many.md"), text + "---\nAll there.\n");
    SourceProblems problems;
    const FeedSource source = readFeedSource(folder.path(), slotNames, problems);
    QCOMPARE(words(problems), QString());
    const auto many = std::find_if(source.items.begin(), source.items.end(),
                                   [](const SourceItem& item) { return item.item.id.text() == QLatin1String("many"); });
    QVERIFY(many != source.items.end());
    QCOMPARE(many->item.payload.value(QLatin1String("k59999")).toString(), QStringLiteral("v"));
}

void TestFeedSource::veryManyUnknownKeysAreOneFault()
{
    const FeedFolder folder;
    QByteArray text = "label: Many\n";
    for (int i = 0; i < 60'000; ++i)
        text += "k" + QByteArray::number(i) + ": v\n";
    folder.write(QStringLiteral("datasets/pay.yaml"), text);
    const SourceProblems problems = folder.problems();
    QVERIFY2(problems.size() == 1, qPrintable(words(problems).left(1000)));
    QCOMPARE(problems.front().toText(), QStringLiteral("datasets/pay.yaml:1: at most 20000 values expected"));
}

void TestFeedSource::whatIsTooLargeIsRefused()
{
    const FeedFolder folder;
    folder.write(QStringLiteral("media/huge.png"), QByteArray((10 << 20) + 1, 'x'));
    folder.write(QStringLiteral("messages/huge.md"), QByteArray((1 << 20) + 1, 'x'));
    const SourceProblems problems = folder.problems();
    QVERIFY2(problems.size() == 2, qPrintable(words(problems)));
    for (const SourceProblem& problem : problems)
        QVERIFY2(problem.message.startsWith(QLatin1String("at most ")), qPrintable(problem.toText()));
}

void TestFeedSource::hiddenFilesAndNotesAtTheTopAreNobodysFault()
{
    const FeedFolder folder;
    folder.write(QStringLiteral("README.md"), "How to edit this feed");
    folder.write(QStringLiteral(".git/config"), "x");
    folder.write(QStringLiteral("messages/.DS_Store"), "x");
    QCOMPARE(words(folder.problems()), QString());
}

void TestFeedSource::aToolFeedMayBuildOnFiguresOfOthers()
{
    const FeedFolder folder;
    folder.replace(QStringLiteral("feed.yaml"), "national", "tool");
    for (const char* file : {"datasets/ratio.yaml", "datasets/ratio.csv", "datasets/pay.yaml", "datasets/pay.csv",
                             "areas.csv", "aliases.csv", "overlaps.csv", "postcodes.csv", "postcodes.yaml"})
        folder.remove(QString::fromLatin1(file));
    QCOMPARE(words(folder.problems()), QString());
    // The templates are checked all the same.
    folder.replace(QStringLiteral("tools/class-sizes.md"), "down from {{then}}", "down from {{before}}");
    QCOMPARE(folder.problems().size(), size_t(1));
}

QTEST_GUILESS_MAIN(TestFeedSource)
#include "tst_feedsource.moc"
