#include "base/csv.h"
#include "feed/manifest.h"
#include "feed/minisign.h"
#include "feed/source/sourceschema.h"
#include "support/feedfolder.h"
#include "support/httpsserver.h"
#include "support/program.h"
#include "support/required.h"
#include "support/temporaryworkspace.h"

#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QSet>
#include <QTest>

#include <algorithm>

#include <csignal>

using namespace clarion;

/// The program as scripts use it: one step after another in one workspace, from the feed's folder to the calendar file.
class TestCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void feedBuildMakesAFeed();
    void feedBuildIsReproducible();
    void feedBuildTellsEveryFault();
    void feedBuildTakesThePassphraseFromTheEnvironment();
    void feedVerifyChecksItWhole();
    void feedVerifyRefusesAForgery();
    void feedSchemaPrintsASchemaForEditors();
    void datasetImportWritesWhatAFeedIsBuiltFrom();
    void datasetImportReplacesNothingUnasked();
    void datasetImportReadsLatin1AndNamesWithCommas();
    void commandsBeforeAnyFeedSayWhatToDo_data();
    void commandsBeforeAnyFeedSayWhatToDo();
    void feedAddAndSyncReadIt();
    void aSecondSyncHasNothingNew();
    void areaFindKnowsBothLanguages();
    void areaSetChoosesTheArea();
    void postcodeSaysWhereItLiesOrWhyNot();
    void toolListNamesTheTools();
    void localiseGivesTheShapeOfTheContract();
    void localiseForOneNetwork();
    void localiseDrawsACard();
    void withheldHasStatusAndReason();
    void localiseAllAreas();
    void localiseGivesAnotherWording();
    void aFigureIsToldBesideTheOthers();
    void aFigureThatIsWithheldSaysWhy();
    void postAddAndList();
    void mixTellsWhatAWeekIsAbout();
    void postAddRefusesWhatIsNoPicture();
    void postAddTakesThePlaceOutOfAPicture();
    void exportCsvAndIcs();
    void syncOverHttps();
    void feedBuildFetchesFiguresFromTheWeb();
    void feedBuildThatIsInterruptedLeavesTheFolder();
    void twoProgramsShareOneWorkspace();
    void aFailedSyncSaysWhyAndLeavesTheRest();

    void wrongUsageExitsWith2_data();
    void wrongUsageExitsWith2();
    void failedJobsExitWith1_data();
    void failedJobsExitWith1();
    void whatCannotBePrintedIsNoSuccess();
    void helpAndVersionAreResults();

private:
    [[nodiscard]] ProgramRun run(const QStringList& arguments, const QStringList& environment = {}) const
    {
        return runProgram(QStringLiteral(CLARION_CLI), QStringList{QStringLiteral("--workspace"), m_workspace} + arguments, {}, environment);
    }
    /// The JSON of a command that must succeed in silence.
    [[nodiscard]] QJsonObject json(const QStringList& arguments) const;
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
    QString m_workspace = path("party.clarion");
    QString m_keyFile = QStringLiteral(CLARION_SOURCE_DIR "/resources/workshop.key");
    QString m_publicKey;
    QString m_address;
};

namespace {

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '));
}

QStringList keysOf(const QJsonObject& object)
{
    QStringList keys = object.keys();
    keys.sort();
    return keys;
}

#define SUCCEEDS(program) \
    do { \
        const ProgramRun ended = (program); \
        QVERIFY2(ended.exitCode == 0 && ended.err.isEmpty(), (ended.err + ended.out).constData()); \
    } while (false)

} // namespace

QJsonObject TestCli::json(const QStringList& arguments) const
{
    const ProgramRun result = run(QStringList{QStringLiteral("--json")} + arguments);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(result.out, &error);
    if (result.exitCode != 0 || !result.err.isEmpty() || !document.isObject())
        qFatal("%s: exit code %d, %s\n%s", qPrintable(arguments.join(QLatin1Char(' '))), result.exitCode, result.err.constData(),
               result.out.constData());
    return document.object();
}

void TestCli::initTestCase()
{
    const auto copy = [this](const QString& from, const QString& to) {
        const QMap<QString, QByteArray> files = tree(QStringLiteral(CLARION_SOURCE_DIR "/resources/") + from);
        for (auto it = files.cbegin(); it != files.cend(); ++it)
            writeFile(path("source/") + to + it.key(), it.value());
    };
    copy(QStringLiteral("workshop"), QString());
    copy(QStringLiteral("cards"), QStringLiteral("cards/"));
    const MinisignSecretKey key = required(MinisignSecretKey::parse(QString::fromUtf8(readFile(m_keyFile)), [] { return Result<QString>(QString()); }));
    m_publicKey = key.publicKey().toBase64();
    m_address = QUrl::fromLocalFile(path("feed")).toString() + QLatin1Char('#') + m_publicKey;
}

void TestCli::feedBuildMakesAFeed()
{
    const QJsonObject built = json({QStringLiteral("feed"), QStringLiteral("build"), path("source"), QStringLiteral("--out"), path("feed"),
                                    QStringLiteral("--secret-key"), m_keyFile, QStringLiteral("--sequence"), QStringLiteral("3"),
                                    QStringLiteral("--time"), QStringLiteral("2026-11-23T09:00:00Z")});
    QCOMPARE(built.value(QLatin1String("feed")).toString(), QStringLiteral("workshop"));
    QCOMPARE(built.value(QLatin1String("sequence")).toInt(), 3);
    QCOMPARE(built.value(QLatin1String("published")).toString(), QStringLiteral("2026-11-23T09:00:00Z"));
    QCOMPARE(built.value(QLatin1String("publicKey")).toString(), m_publicKey);
    QVERIFY(QFileInfo::exists(path("feed/clarion.json.minisig")));
    if (hasProgram(QStringLiteral("minisign")))
        QCOMPARE(runProgram(QStringLiteral("minisign"), {QStringLiteral("-V"), QStringLiteral("-m"), path("feed/clarion.json"), QStringLiteral("-P"), m_publicKey}).exitCode, 0);
}

void TestCli::feedBuildIsReproducible()
{
    const ProgramRun again = run({QStringLiteral("feed"), QStringLiteral("build"), path("source"), QStringLiteral("--out=") + path("again"),
                                  QStringLiteral("--secret-key=") + m_keyFile, QStringLiteral("--sequence=3"),
                                  QStringLiteral("--time=2026-11-23T09:00:00Z")});
    SUCCEEDS(again);
    QVERIFY(again.out.contains("ADDRESS#" + m_publicKey.toLatin1()));
    QVERIFY(tree(path("again")) == tree(path("feed")));
}

void TestCli::feedBuildTellsEveryFault()
{
    const FeedFolder folder;
    folder.replace(QStringLiteral("feed.yaml"), "national", "galactic");
    folder.write(QStringLiteral("cards/plain.svg"), "<svg viewBox=\"0 0 1200 630\">\n<script/>\n</svg>");
    folder.replace(QStringLiteral("tools/class-sizes.md"), "down from {{then}}", "down from {{before}}");
    const QStringList arguments{QStringLiteral("feed"), QStringLiteral("build"), folder.path(), QStringLiteral("--out"), path("none"),
                                QStringLiteral("--secret-key"), m_keyFile};
    const ProgramRun said = run(arguments);
    QCOMPARE(said.exitCode, 1);
    QVERIFY(said.out.isEmpty());
    for (const char* place : {"feed.yaml:4: ", "cards/plain.svg:2: ", "tools/class-sizes.md:5: ", "tools/class-sizes.md:17: "})
        QVERIFY2(said.err.contains(place), said.err.constData());
    QVERIFY(!QFileInfo::exists(path("none")));

    const ProgramRun listed = run(QStringList{QStringLiteral("--json")} + arguments);
    QCOMPARE(listed.exitCode, 1);
    QVERIFY(listed.err.contains("feed.yaml:4: "));
    const QJsonArray problems = QJsonDocument::fromJson(listed.out).object().value(QLatin1String("problems")).toArray();
    QCOMPARE(problems.size(), 4);
    QCOMPARE(keysOf(problems.at(0).toObject()), words("expected file line"));
}

void TestCli::feedBuildTakesThePassphraseFromTheEnvironment()
{
    // Made by `minisign -G` with the passphrase "secret".
    writeFile(path("locked.key"),
              "untrusted comment: minisign encrypted secret key\n"
              "RWRTY0Iy4SYZrwX5c1jQGGHrWZQUWCDw3ElXIL0WhJ3cK+uOG/EAAAACAAAAAAAAAEAAAAAAiIXsfAh6dPOX8SwCt6P/5Rjm7SbBVJ2OGNMm/KEc"
              "HDLnXvshZsMzGrQy6LSS6pveziobjdxunRV2VRnpFlXk1DS4/cpb4qA7mB3HNtPx9YFcmkWmTYgcOIdf4TkawUV+LEzJMMbtVI0=\n");
    const ProgramRun built = run({QStringLiteral("feed"), QStringLiteral("build"), path("source"), QStringLiteral("--out"), path("locked"),
                                  QStringLiteral("--secret-key"), path("locked.key")},
                                 {QStringLiteral("CLARION_PASSPHRASE=secret")});
    SUCCEEDS(built);
    QVERIFY(built.out.contains("RWQ5NY9orFtG1aYca0EBVpX9mlsX2adB5kkPWGVyGPGkBeMfIUKjzOa3"));
    QVERIFY(!built.out.contains("secret"));
}

void TestCli::feedVerifyChecksItWhole()
{
    const QJsonObject verified = json({QStringLiteral("feed"), QStringLiteral("verify"), m_address});
    QCOMPARE(verified.value(QLatin1String("feed")).toString(), QStringLiteral("workshop"));
    QCOMPARE(verified.value(QLatin1String("sequence")).toInt(), 3);
    QVERIFY(verified.value(QLatin1String("items")).toInt() > 40);
    // A plain path does, too; and it makes no workspace.
    SUCCEEDS(run({QStringLiteral("feed"), QStringLiteral("verify"), path("feed") + QLatin1Char('#') + m_publicKey}));
    QVERIFY(!QFileInfo::exists(m_workspace));
}

void TestCli::feedVerifyRefusesAForgery()
{
    const auto forged = [this](const QString& file) {
        const QMap<QString, QByteArray> files = tree(path("feed"));
        QDir(path("forged")).removeRecursively();
        for (auto it = files.cbegin(); it != files.cend(); ++it) {
            QByteArray bytes = it.value();
            if (it.key().startsWith(file))
                bytes[bytes.size() / 2] = static_cast<char>(bytes.at(bytes.size() / 2) ^ 1);
            writeFile(path("forged/") + it.key(), bytes);
        }
        return run({QStringLiteral("feed"), QStringLiteral("verify"), path("forged") + QLatin1Char('#') + m_publicKey});
    };
    for (const char* file : {"clarion.json", "snapshot/", "data/", "media/"}) {
        const ProgramRun refused = forged(QString::fromLatin1(file));
        QVERIFY2(refused.exitCode == 1, file);
        QVERIFY(refused.out.isEmpty());
        QVERIFY(!refused.err.isEmpty());
    }
    const ProgramRun otherKey = run({QStringLiteral("feed"), QStringLiteral("verify"), path("feed") + QLatin1Char('#')
                                     + MinisignSecretKey::create().publicKey().toBase64()});
    QCOMPARE(otherKey.exitCode, 1);
}

void TestCli::feedSchemaPrintsASchemaForEditors()
{
    const QByteArray known = schemaNames().join(QLatin1Char('|')).toLatin1();
    QVERIFY(known.contains("tool"));
    QVERIFY(run(words("--help")).out.contains("feed schema " + known));
    for (const QByteArray& name : known.split('|')) {
        const QJsonObject schema = json({QStringLiteral("feed"), QStringLiteral("schema"), QString::fromLatin1(name)});
        QCOMPARE(schema.value(QLatin1String("$schema")).toString(), QStringLiteral("http://json-schema.org/draft-07/schema#"));
    }
}

void TestCli::datasetImportWritesWhatAFeedIsBuiltFrom()
{
    const FeedFolder folder;
    writeFile(path("figures.csv"), "\xEF\xBB\xBFTable 1\r\n\r\nCode,Name,2023,2024\r\nE92000001,England,1,2\r\n"
                                   "E14000001,Alderbrook,\"12 [p]\",..\r\nE14000002,Bramley,5.5,\"6,5\"\r\n1. Counted in May.\r\n");
    const QString out = folder.file(QStringLiteral("datasets/new.csv"));
    const QJsonObject told = json(words("dataset import --columns-are-periods --boundary-set 2024 --label Roll")
                                  + QStringList{path("figures.csv"), QStringLiteral("--out"), out, QStringLiteral("--unit"), QStringLiteral("people"),
                                                QStringLiteral("--report"), path("report.txt")});
    QCOMPARE(readFile(out), QByteArray("gss_code,period,value\r\nE14000001,2023,12\r\nE14000002,2023,5.5\r\n"));
    QCOMPARE(keysOf(told), words("areas codeColumn delimiter description descriptionWritten encoding figures headerLine leftOut notes out periods reasons "
                                 "valueColumns warnings"));
    QCOMPARE(told.value(QLatin1String("leftOut")).toArray().size(), 5);
    QCOMPARE(told.value(QLatin1String("notes")).toArray().size(), 1);
    QCOMPARE(keysOf(told.value(QLatin1String("leftOut")).toArray().at(0).toObject()), words("found line why"));
    const QByteArray report = readFile(path("report.txt"));
    for (const char* line : {"Read as UTF-8 with a byte order mark with commas. Line 3 names the columns", "2 figures of 2 areas, 2023.",
                             "1 time: a total of a country or a region", "line 5: E14000001, 2024: .. (marked as not available)",
                             "line 6: E14000002, 2024: 6,5 (a decimal comma", "line 5: E14000001, 2023: 12 [p] (provisional)"})
        QVERIFY2(report.contains(line), report.constData());

    // What only a person knows is asked for, where it has to be written.
    const QStringList build{QStringLiteral("feed"), QStringLiteral("build"), folder.path(), QStringLiteral("--out"), path("imported"),
                            QStringLiteral("--secret-key"), m_keyFile};
    const ProgramRun asked = run(build);
    QCOMPARE(asked.exitCode, 1);
    QVERIFY2(asked.err.contains("datasets/new.yaml:12: source:") && asked.err.contains("datasets/new.yaml:15: licence:"), asked.err.constData());
}

void TestCli::datasetImportReplacesNothingUnasked()
{
    writeFile(path("figures.csv"), "Code,Value\nE99000001,1\n");
    writeFile(path("sets/new.yaml"), "label: Mine\n");
    const QString out = path("sets/new.csv");
    const QStringList import = words("dataset import --value-column Value --period 2024") + QStringList{path("figures.csv"), QStringLiteral("--out"), out};
    const ProgramRun first = run(import);
    SUCCEEDS(first);
    QVERIFY2(first.out.contains("new.yaml was there already and stays as it is."), first.out.constData());
    QVERIFY2(first.out.contains("The codes were not checked"), first.out.constData());
    writeFile(path("figures.csv"), "Code,Value\nE99000001,2\n");
    const QByteArray before = readFile(out);
    QCOMPARE(run(import).exitCode, 1);
    QCOMPARE(readFile(out), before);
    SUCCEEDS(run(import + words("--force")));
    QVERIFY(readFile(out).contains("E99000001,2024,2"));
    QCOMPARE(readFile(path("sets/new.yaml")), QByteArray("label: Mine\n"));
    // What holds no figure at all leaves what was there.
    writeFile(path("figures.csv"), "Code,Value\nE99000001,[c]\n");
    QCOMPARE(run(import + words("--force")).exitCode, 1);
    QVERIFY(readFile(out).contains("E99000001,2024,2"));
}

void TestCli::datasetImportReadsLatin1AndNamesWithCommas()
{
    writeFile(path("latin1.csv"), "Code,Enw,Value\nW07000112,Ynys M\xf4n,\xa3" "5\nS14000107,\"Ayr, Carrick and Cumnock\",\"\xa3" "1,234\"\n");
    const QString out = path("sets/latin1.csv");
    const QJsonObject told = json(words("dataset import --value-column Value --period 2024") + QStringList{path("latin1.csv"), QStringLiteral("--out"), out});
    QCOMPARE(told.value(QLatin1String("encoding")).toString(), QStringLiteral("Windows-1252"));
    QCOMPARE(told.value(QLatin1String("leftOut")).toArray().size(), 0);
    QCOMPARE(readFile(out).replace("\r\n", "\n"), QByteArray("gss_code,period,value\nS14000107,2024,1234\nW07000112,2024,5\n"));
    QVERIFY(readFile(path("sets/latin1.yaml")).contains("unit: \"GBP"));
}

void TestCli::commandsBeforeAnyFeedSayWhatToDo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("sync") << words("sync") << 1;
    QTest::newRow("figure") << words("figure fuel_poverty --area E99000001") << 1;
    QTest::newRow("localise") << words("localise class-sizes --area E99000001") << 1;
    QTest::newRow("area find") << words("area find Quillby") << 1;
    QTest::newRow("area set") << words("area set E99000001") << 1;
    QTest::newRow("postcode") << words("postcode ab156xs") << 1;
    QTest::newRow("tool list") << words("tool list") << 0;
    QTest::newRow("feed list") << words("feed list") << 0;
    QTest::newRow("post list") << words("post list") << 0;
    QTest::newRow("mix") << words("mix") << 0;
    QTest::newRow("series list") << words("series list") << 0;
}

void TestCli::commandsBeforeAnyFeedSayWhatToDo()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    const ProgramRun said = run(arguments);
    QCOMPARE(said.exitCode, exitCode);
    QVERIFY((exitCode == 0 ? said.out : said.err).size() > 10);
    QVERIFY((exitCode == 0 ? said.err : said.out).trimmed().isEmpty());
}

void TestCli::feedAddAndSyncReadIt()
{
    const QJsonObject added = json({QStringLiteral("feed"), QStringLiteral("add"), m_address});
    QCOMPARE(added.value(QLatin1String("feed")).toString(), QStringLiteral("workshop"));
    QJsonObject listed = json(words("feed list")).value(QLatin1String("feeds")).toArray().at(0).toObject();
    QCOMPARE(listed.value(QLatin1String("sequence")).toInt(), 0);

    const QJsonObject synced = json(words("sync")).value(QLatin1String("feeds")).toArray().at(0).toObject();
    QCOMPARE(synced.value(QLatin1String("id")).toString(), QStringLiteral("workshop"));
    QCOMPARE(synced.value(QLatin1String("from")).toInt(), 0);
    QCOMPARE(synced.value(QLatin1String("to")).toInt(), 3);
    QCOMPARE(synced.value(QLatin1String("outcome")).toString(), QStringLiteral("updated"));
    QVERIFY(synced.value(QLatin1String("bytes")).toInt() > 10'000);
    QVERIFY(synced.value(QLatin1String("requests")).toInt() > 3);
    QVERIFY(synced.value(QLatin1String("added")).toInt() > 40);
    QVERIFY(synced.value(QLatin1String("figures")).toInt() > 100);
    listed = json(words("feed list")).value(QLatin1String("feeds")).toArray().at(0).toObject();
    QCOMPARE(listed.value(QLatin1String("sequence")).toInt(), 3);
    QCOMPARE(listed.value(QLatin1String("lastError")).toString(), QString());
    QCOMPARE(listed.value(QLatin1String("key")).toString(), m_publicKey);
}

void TestCli::aSecondSyncHasNothingNew()
{
    const QJsonObject synced = json(words("sync")).value(QLatin1String("feeds")).toArray().at(0).toObject();
    QCOMPARE(synced.value(QLatin1String("outcome")).toString(), QStringLiteral("unchanged"));
    QCOMPARE(synced.value(QLatin1String("figures")).toInt(), 0);
}

void TestCli::areaFindKnowsBothLanguages()
{
    for (const char* text : {"Vale of Lambs", "Dyffryn yr Ŵyn", "DYFFRYN YR WYN", "W99000001"}) {
        const QJsonArray areas = json({QStringLiteral("area"), QStringLiteral("find"), QString::fromUtf8(text)}).value(QLatin1String("areas")).toArray();
        QVERIFY2(areas.size() == 1, text);
        QCOMPARE(areas.at(0).toObject().value(QLatin1String("code")).toString(), QStringLiteral("W99000001"));
    }
    const ProgramRun nowhere = run(words("area find Atlantis"));
    QCOMPARE(nowhere.exitCode, 1);
    QVERIFY(nowhere.err.contains("Atlantis"));
}

void TestCli::areaSetChoosesTheArea()
{
    const QJsonObject set = json(words("area set E99000001"));
    QCOMPARE(set.value(QLatin1String("boundarySet")).toString(), QStringLiteral("2024"));
    QCOMPARE(set.value(QLatin1String("name")).toString(), QStringLiteral("Tarnwater Central"));
    QCOMPARE(json(words("area set E99000099")).value(QLatin1String("code")).toString(), QStringLiteral("E99000007"));
    QCOMPARE(json(words("area set E98000003 --boundary-set 2010")).value(QLatin1String("boundarySet")).toString(), QStringLiteral("2010"));
    QCOMPARE(run(words("area set E98000003 --boundary-set 2024")).exitCode, 1);
    QCOMPARE(run(words("area set X")).exitCode, 1);
    // The last good choice stands.
    (void)json(words("area set E99000001"));
    QCOMPARE(json(words("localise class-sizes")).value(QLatin1String("area")).toObject().value(QLatin1String("code")).toString(), QStringLiteral("E99000001"));
}

void TestCli::postcodeSaysWhereItLiesOrWhyNot()
{
    const QJsonObject found = json({QStringLiteral("postcode"), QStringLiteral("zz8 1ab")});
    QCOMPARE(keysOf(found), words("areas attribution postcode reason status"));
    QCOMPARE(found.value(QLatin1String("postcode")).toString(), QStringLiteral("ZZ8 1AB"));
    QCOMPARE(found.value(QLatin1String("status")).toString(), QStringLiteral("found"));
    QCOMPARE(found.value(QLatin1String("areas")).toArray().at(0).toObject().value(QLatin1String("code")).toString(), QStringLiteral("W99000001"));
    QVERIFY(found.value(QLatin1String("attribution")).toString().startsWith(QLatin1String("Invented")));
    QCOMPARE(found.value(QLatin1String("reason")).toString(), QString());
    const QJsonObject choice = json(words("postcode zz25aa"));
    QCOMPARE(choice.value(QLatin1String("status")).toString(), QStringLiteral("choice"));
    QCOMPARE(choice.value(QLatin1String("areas")).toArray().size(), 2);
    const ProgramRun said = run(words("postcode zz25aa"));
    SUCCEEDS(said);
    for (const char* part : {"ZZ2 5AA lies in more than one area", "E99000006\t2024\tKettlebridge", "E99000007", "Invented for training"})
        QVERIFY2(said.out.contains(part), said.out.constData());

    const QMap<QString, QString> others{{QStringLiteral("QQ1 1AA"), QStringLiteral("unknown")}, {QStringLiteral("JE23AB"), QStringLiteral("unknown")},
                                        {QStringLiteral("AB15 6XS"), QStringLiteral("unknown")}, {QStringLiteral("12345"), QStringLiteral("invalid")},
                                        {QStringLiteral("zz1"), QStringLiteral("invalid")}, {QString(), QStringLiteral("invalid")},
                                        {QStringLiteral("bt1 1aa"), QStringLiteral("missing")}};
    for (auto it = others.cbegin(); it != others.cend(); ++it) {
        const ProgramRun none = run({QStringLiteral("--json"), QStringLiteral("postcode"), it.key()});
        QCOMPARE(none.exitCode, 1);
        const QJsonObject answer = QJsonDocument::fromJson(none.out).object();
        QCOMPARE(answer.value(QLatin1String("status")).toString(), it.value());
        QVERIFY(answer.value(QLatin1String("areas")).toArray().isEmpty());
        QCOMPARE(answer.value(QLatin1String("reason")).toString() + QLatin1Char('\n'), QString::fromUtf8(none.err));
    }
}

void TestCli::toolListNamesTheTools()
{
    QStringList ids;
    for (const QJsonValue& tool : json(words("tool list")).value(QLatin1String("tools")).toArray())
        ids << tool.toObject().value(QLatin1String("id")).toString();
    ids.sort();
    QCOMPARE(ids, words("bus-count class-sizes cold-homes crime-count gp-waits pay-packet"));
    const ProgramRun listed = run(words("tool list"));
    SUCCEEDS(listed);
    QVERIFY(listed.out.contains("class-sizes\tPupils for each teacher\n"));
}

// {tool, area:{boundarySet,code,name}, language, status, reason, direction, figures:{NAME:{dataset,period,value,display}},
//  texts:[{network,label,text,length,limit}], link, source, card:{file,width,height,altText}}
void TestCli::localiseGivesTheShapeOfTheContract()
{
    const QJsonObject object = json({QStringLiteral("localise"), QStringLiteral("class-sizes"), QStringLiteral("--area"), QStringLiteral("E99000001"),
                                     QStringLiteral("--out"), path("shape")});
    QCOMPARE(keysOf(object), words("area card direction figures language link reason source status texts tool"));
    QCOMPARE(object.value(QLatin1String("tool")).toString(), QStringLiteral("class-sizes"));
    QCOMPARE(object.value(QLatin1String("status")).toString(), QStringLiteral("ready"));
    QCOMPARE(keysOf(object.value(QLatin1String("area")).toObject()), words("boundarySet code name"));
    QVERIFY(words("worse better same any").contains(object.value(QLatin1String("direction")).toString()));
    QVERIFY(object.value(QLatin1String("link")).toString().startsWith(QLatin1String("https://example.org/class-sizes/")));
    const QJsonObject figures = object.value(QLatin1String("figures")).toObject();
    QCOMPARE(keysOf(figures), words("change now then"));
    const QJsonObject then = figures.value(QLatin1String("then")).toObject();
    QCOMPARE(keysOf(then), words("dataset display period value"));
    QCOMPARE(then.value(QLatin1String("dataset")).toString(), QStringLiteral("pupils_per_teacher"));
    QCOMPARE(then.value(QLatin1String("period")).toString(), QStringLiteral("2011-12"));
    QVERIFY(then.value(QLatin1String("value")).isDouble());
    QCOMPARE(then.value(QLatin1String("display")).toString(), QStringLiteral("15.6"));
    QSet<QString> networks;
    for (const QJsonValue& value : object.value(QLatin1String("texts")).toArray()) {
        const QJsonObject text = value.toObject();
        QCOMPARE(keysOf(text), words("label length limit network text"));
        networks.insert(text.value(QLatin1String("network")).toString());
        QVERIFY(text.value(QLatin1String("text")).toString().contains(QLatin1String("Tarnwater Central")));
        QVERIFY(!text.value(QLatin1String("text")).toString().contains(QLatin1String("{{")));
        if (text.value(QLatin1String("limit")).isDouble())
            QVERIFY(text.value(QLatin1String("length")).toInt() <= text.value(QLatin1String("limit")).toInt());
        else
            QVERIFY(text.value(QLatin1String("limit")).isNull());
    }
    QVERIFY(networks.contains(QStringLiteral("x")) && networks.contains(QStringLiteral("facebook")));
    QCOMPARE(keysOf(object.value(QLatin1String("card")).toObject()), words("altText file height width"));
}

void TestCli::localiseGivesAnotherWording()
{
    const auto textOf = [this](const char* wording) {
        return json(words("localise cold-homes --area E99000001 --network facebook --wording") + QStringList{QString::fromLatin1(wording)})
            .value(QLatin1String("texts")).toArray().at(0).toObject().value(QLatin1String("text")).toString();
    };
    const QString own = json(words("localise cold-homes --area E99000001 --network facebook")).value(QLatin1String("texts")).toArray().at(0).toObject().value(QLatin1String("text")).toString();
    QCOMPARE(textOf("0"), own);
    QVERIFY(textOf("1") != own && !textOf("1").isEmpty());
    QCOMPARE(run(words("localise cold-homes --area E99000001 --wording -1")).exitCode, 2);
}

void TestCli::aFigureIsToldBesideTheOthers()
{
    QFile file(QStringLiteral(CLARION_SOURCE_DIR "/resources/workshop/datasets/fuel_poverty.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const CsvTable table = required(parseCsv(file.readAll(), file.fileName()));
    QMap<QString, double> figures;
    for (const CsvRow& row : table.rows) {
        if (row.cells.at(table.column(QStringLiteral("period"))) == QLatin1String("2024") && !row.cells.at(table.column(QStringLiteral("value"))).isEmpty())
            figures.insert(row.cells.at(table.column(QStringLiteral("gss_code"))), row.cells.at(table.column(QStringLiteral("value"))).toDouble());
    }
    QVERIFY(figures.size() > 4);
    const QString code = figures.firstKey();
    int higher = 0;
    int english = 0;
    for (auto it = figures.cbegin(); it != figures.cend(); ++it) {
        english += it.key().startsWith(QLatin1Char('E')) ? 1 : 0;
        higher += it.key().startsWith(QLatin1Char('E')) && it.value() > figures.value(code) ? 1 : 0;
    }
    QVERIFY(english < figures.size());
    const QStringList command{QStringLiteral("figure"), QStringLiteral("fuel_poverty"), QStringLiteral("--area"), code,
                              QStringLiteral("--period"), QStringLiteral("2024")};
    const QJsonObject object = json(command);
    QCOMPARE(object.value(QLatin1String("status")).toString(), QStringLiteral("ready"));
    QCOMPARE(object.value(QLatin1String("value")).toDouble(), figures.value(code));
    QVERIFY(object.value(QLatin1String("display")).toString().endsWith(QLatin1Char('%')));
    QVERIFY(object.value(QLatin1String("reason")).isNull());
    const QJsonObject rank = object.value(QLatin1String("rank")).toObject();
    QCOMPARE(rank.value(QLatin1String("position")).toInt(), higher + 1);
    QCOMPARE(rank.value(QLatin1String("of")).toInt(), english);
    QCOMPARE(rank.value(QLatin1String("group")).toString(), QStringLiteral("England"));
    QCOMPARE(object.value(QLatin1String("medianOf")).toString(), QStringLiteral("England and Wales"));
    const double median = object.value(QLatin1String("median")).toDouble();
    const auto below = std::count_if(figures.begin(), figures.end(), [&](double other) { return other < median; });
    const auto above = std::count_if(figures.begin(), figures.end(), [&](double other) { return other > median; });
    QVERIFY(below <= figures.size() / 2 && above <= figures.size() / 2);
    const ProgramRun said = run(command);
    QVERIFY2(said.out.contains(object.value(QLatin1String("display")).toString().toUtf8()) && said.out.contains(" in England"), said.out.constData());
    QVERIFY(said.out.contains("Source: "));
}

void TestCli::aFigureThatIsWithheldSaysWhy()
{
    const QJsonObject object = json(words("figure fuel_poverty --area E99000001 --period 1066"));
    QCOMPARE(object.value(QLatin1String("status")).toString(), QStringLiteral("withheld"));
    QVERIFY(object.value(QLatin1String("reason")).toString().contains(QLatin1String("1066")));
    for (const char* name : {"value", "rank", "median"})
        QVERIFY(object.value(QLatin1String(name)).isNull());
    const ProgramRun unknown = run(words("figure nonesuch --area E99000001"));
    QCOMPARE(unknown.exitCode, 1);
    QVERIFY(unknown.err.contains("nonesuch"));
}

void TestCli::localiseForOneNetwork()
{
    const QJsonArray texts = json(words("localise class-sizes --area E99000001 --network mastodon")).value(QLatin1String("texts")).toArray();
    QCOMPARE(texts.size(), 1);
    QCOMPARE(texts.at(0).toObject().value(QLatin1String("network")).toString(), QStringLiteral("mastodon"));
    const ProgramRun said = run(words("localise class-sizes --area E99000001 --network mastodon"));
    SUCCEEDS(said);
    QVERIFY(said.out.contains(texts.at(0).toObject().value(QLatin1String("text")).toString().toUtf8()));
    QVERIFY(said.out.contains("Source: "));
}

void TestCli::localiseDrawsACard()
{
    // The folder is made, and the longest name makes a file like any other.
    const QJsonObject object = json({QStringLiteral("localise"), QStringLiteral("class-sizes"), QStringLiteral("--area"), QStringLiteral("E99000008"),
                                     QStringLiteral("--out"), path("deep/cards")});
    const QJsonObject card = object.value(QLatin1String("card")).toObject();
    const QString file = card.value(QLatin1String("file")).toString();
    QCOMPARE(QFileInfo(file).absolutePath(), path("deep/cards"));
    QCOMPARE(QImage(file).size(), QSize(1200, 630));
    QCOMPARE(card.value(QLatin1String("width")).toInt(), 1200);
    QCOMPARE(card.value(QLatin1String("height")).toInt(), 630);
    QVERIFY(card.value(QLatin1String("altText")).toString().contains(QLatin1String("Twelve Hundreds")));
    // Without --out nothing is written, and no card is promised.
    QVERIFY(!json(words("localise class-sizes --area E99000008")).contains(QLatin1String("card")));
}

void TestCli::withheldHasStatusAndReason()
{
    // The workshop's figures are of England; this area is in Wales.
    const QStringList arguments = words("localise class-sizes --area W99000001");
    const QJsonObject object = json(arguments);
    QCOMPARE(object.value(QLatin1String("status")).toString(), QStringLiteral("withheld"));
    QVERIFY(object.value(QLatin1String("reason")).toString().size() > 10);
    QVERIFY(object.value(QLatin1String("texts")).toArray().isEmpty());
    QVERIFY(object.value(QLatin1String("figures")).toObject().isEmpty());
    const ProgramRun said = run(arguments);
    SUCCEEDS(said);
    QVERIFY(said.out.contains("withheld"));
    QVERIFY(said.out.contains(object.value(QLatin1String("reason")).toString().toUtf8()));
}

void TestCli::localiseAllAreas()
{
    const ProgramRun all = run({QStringLiteral("--json"), QStringLiteral("localise"), QStringLiteral("class-sizes"), QStringLiteral("--all-areas"),
                                QStringLiteral("--out"), path("all")});
    SUCCEEDS(all);
    const QByteArrayList lines = all.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 12);
    int ready = 0;
    QSet<QString> cards;
    for (const QByteArray& line : lines) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object.value(QLatin1String("status")) != QLatin1String("ready")) {
            QVERIFY(!object.value(QLatin1String("reason")).toString().isEmpty());
            continue;
        }
        ++ready;
        const QJsonObject card = object.value(QLatin1String("card")).toObject();
        cards.insert(card.value(QLatin1String("file")).toString());
        const QImage image(card.value(QLatin1String("file")).toString());
        QCOMPARE(image.size(), QSize(1200, 630));
        QVERIFY(card.value(QLatin1String("altText")).toString().contains(object.value(QLatin1String("source")).toString()));
    }
    QVERIFY(ready >= 6 && ready < 12);
    QCOMPARE(cards.size(), ready);
    QCOMPARE(QDir(path("all")).entryList({QStringLiteral("*.png")}).size(), ready);
    QCOMPARE(readFile(path("all/outputs.jsonl")), all.out);
    const QByteArray csv = readFile(path("all/texts.csv"));
    QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
    QVERIFY(csv.contains("withheld"));
}

void TestCli::postAddAndList()
{
    const QString picture = path("all/class-sizes-tarnwater-central.png");
    QVERIFY(QFileInfo::exists(picture));
    const QJsonObject added = json({QStringLiteral("post"), QStringLiteral("add"), QStringLiteral("--text"), QStringLiteral("=Pyramids, “quoted”\nand a second line"),
                                    QStringLiteral("--network"), QStringLiteral("mastodon"), QStringLiteral("--at"), QStringLiteral("2027-05-06 07:00"),
                                    QStringLiteral("--picture"), picture, QStringLiteral("--alt"), QStringLiteral("A card about class sizes")});
    QCOMPARE(added.value(QLatin1String("at")).toString(), QStringLiteral("2027-05-06 07:00"));
    QCOMPARE(added.value(QLatin1String("utc")).toString(), QStringLiteral("2027-05-06T06:00:00Z"));
    const QJsonObject attached = added.value(QLatin1String("pictures")).toArray().at(0).toObject();
    QCOMPARE(attached.value(QLatin1String("altText")).toString(), QStringLiteral("A card about class sizes"));
    QCOMPARE(readFile(m_workspace + QStringLiteral(".files/") + attached.value(QLatin1String("attachment")).toString()), readFile(picture));
    SUCCEEDS(run({QStringLiteral("post"), QStringLiteral("add"), QStringLiteral("--text"), QStringLiteral("--no date yet")}));

    const QJsonArray posts = json(words("post list")).value(QLatin1String("posts")).toArray();
    QCOMPARE(posts.size(), 2);
    QCOMPARE(posts.at(0).toObject().value(QLatin1String("id")), added.value(QLatin1String("id")));
    QCOMPARE(posts.at(0).toObject().value(QLatin1String("text")).toString(), QStringLiteral("=Pyramids, “quoted”\nand a second line"));
    QCOMPARE(posts.at(1).toObject().value(QLatin1String("text")).toString(), QStringLiteral("--no date yet"));
    QVERIFY(posts.at(1).toObject().value(QLatin1String("at")).isNull());

    // Too long is said and kept.
    const ProgramRun tooLong = run({QStringLiteral("post"), QStringLiteral("add"), QStringLiteral("--network"), QStringLiteral("x"), QStringLiteral("--text"),
                                    QString(400, QLatin1Char('a'))});
    QCOMPARE(tooLong.exitCode, 0);
    QVERIFY(tooLong.err.contains("400"));
    QCOMPARE(json(words("post list")).value(QLatin1String("posts")).toArray().size(), 3);
}

void TestCli::mixTellsWhatAWeekIsAbout()
{
    // Thursday 6 May 2027 has the post of the row before. Whatever today is, that week is told in the same shape.
    const QJsonObject told = json(words("mix --week 2027-05-06"));
    QCOMPARE(keysOf(told), (QStringList{QStringLiteral("gaps"), QStringLiteral("monday"), QStringLiteral("networks"), QStringLiteral("posts"),
                                        QStringLiteral("subjects"), QStringLiteral("targets")}));
    QCOMPARE(told.value(QLatin1String("monday")).toString(), QStringLiteral("2027-05-03"));
    QCOMPARE(told.value(QLatin1String("posts")).toInt(), 1);
    const QJsonObject subject = told.value(QLatin1String("subjects")).toArray().at(0).toObject();
    QCOMPARE(subject.value(QLatin1String("subject")).toString(), QStringLiteral("not_said"));
    QCOMPARE(subject.value(QLatin1String("percent")).toInt(), 100);
    QCOMPARE(told.value(QLatin1String("networks")).toObject().value(QLatin1String("mastodon")).toObject().value(QLatin1String("posts")).toInt(), 1);
    for (const QJsonValue& gap : told.value(QLatin1String("gaps")).toArray())
        QVERIFY(gap.toObject().value(QLatin1String("date")).toString() != QLatin1String("2027-05-06"));

    const ProgramRun spoken = run(words("mix --week 2027-05-03"));
    QCOMPARE(spoken.exitCode, 0);
    QVERIFY2(spoken.out.contains("The week of 2027-05-03") && spoken.out.contains("not_said\t1\t100 %"), spoken.out.constData());
    QVERIFY(run(words("mix --week 2031-01-01")).out.contains("Nothing is planned for the week of 2030-12-30."));
    // A week far ahead is seven empty days.
    QCOMPARE(json(words("mix --week 9000-01-01")).value(QLatin1String("gaps")).toArray().size(), 7);
    QCOMPARE(json(words("mix --week 1999-01-01")).value(QLatin1String("gaps")).toArray().size(), 0);
}

void TestCli::postAddRefusesWhatIsNoPicture()
{
    writeFile(path("words.png"), "words");
    for (const char* file : {"words.png", "missing.png", "feed"}) {
        const ProgramRun refused = run({QStringLiteral("post"), QStringLiteral("add"), QStringLiteral("--text"), QStringLiteral("x"), QStringLiteral("--picture"),
                                        path(file), QStringLiteral("--alt"), QStringLiteral("x")});
        QVERIFY2(refused.exitCode == 1, file);
        QVERIFY(refused.out.isEmpty());
        QVERIFY(refused.err.contains(file));
    }
    QCOMPARE(json(words("post list")).value(QLatin1String("posts")).toArray().size(), 3);
}

void TestCli::postAddTakesThePlaceOutOfAPicture()
{
    TemporaryWorkspace workspace;
    const QByteArray card = readFile(path("all/class-sizes-tarnwater-central.png"));
    writeFile(path("telling.png"), card + "53.2480 N 1.1337 W, kitchen table");
    const ProgramRun added = runProgram(QStringLiteral(CLARION_CLI), {QStringLiteral("--workspace"), workspace.file(), QStringLiteral("post"), QStringLiteral("add"),
                                                                     QStringLiteral("--text"), QStringLiteral("x"), QStringLiteral("--picture"), path("telling.png"), QStringLiteral("--json")});
    QVERIFY2(added.exitCode == 0, added.err.constData());
    const QString name = QJsonDocument::fromJson(added.out).object().value(QLatin1String("pictures")).toArray().at(0).toObject().value(QLatin1String("attachment")).toString();
    QCOMPARE(readFile(workspace->attachments().path(name)), card);
}

void TestCli::exportCsvAndIcs()
{
    SUCCEEDS(run({QStringLiteral("export"), QStringLiteral("csv"), path("plan.csv")}));
    const QByteArray csv = readFile(path("plan.csv"));
    QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
    QVERIFY(csv.contains("'=Pyramids"));
    QVERIFY(csv.contains("A card about class sizes"));
    SUCCEEDS(run({QStringLiteral("export"), QStringLiteral("ics"), path("plan.ics")}));
    const QByteArray ics = readFile(path("plan.ics"));
    QVERIFY(ics.startsWith("BEGIN:VCALENDAR\r\n"));
    QCOMPARE(ics.count("BEGIN:VEVENT"), 1);
    QVERIFY(ics.contains("DTSTART;TZID=Europe/London:20270506T070000"));
    const ProgramRun refused = run({QStringLiteral("export"), QStringLiteral("csv"), path("no/such/folder/plan.csv")});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(!refused.err.isEmpty());
}

void TestCli::syncOverHttps()
{
    if (!TestAuthority::isAvailable())
        QSKIP("openssl is not installed");
    const TestAuthority authority;
    HttpsServer server(authority.issue(QStringLiteral("localhost")));
    server.serveFolder(path("feed"));
    const QString address = server.url().toString() + QLatin1Char('#') + m_publicKey;
    const QStringList trusting{QStringLiteral("--ca"), authority.caFile()};
    const QString workspace = path("https.clarion");
    const auto in = [&](const QStringList& arguments) {
        return runProgram(QStringLiteral(CLARION_CLI), QStringList{QStringLiteral("--workspace"), workspace} + arguments);
    };
    const ProgramRun unknown = in({QStringLiteral("feed"), QStringLiteral("add"), address});
    QCOMPARE(unknown.exitCode, 1);
    QVERIFY2(unknown.err.contains("not safe"), unknown.err.constData());
    QVERIFY(server.requests.empty());
    SUCCEEDS(in(trusting + QStringList{QStringLiteral("feed"), QStringLiteral("verify"), address}));
    SUCCEEDS(in(trusting + QStringList{QStringLiteral("feed"), QStringLiteral("add"), address}));
    SUCCEEDS(in(QStringList{QStringLiteral("sync")} + trusting));
    server.requests.clear();
    const ProgramRun second = in(QStringList{QStringLiteral("sync")} + trusting);
    SUCCEEDS(second);
    QVERIFY(second.out.contains("nothing new"));
    QCOMPARE(server.requests.size(), size_t(1));
}

void TestCli::feedBuildFetchesFiguresFromTheWeb()
{
    if (!TestAuthority::isAvailable())
        QSKIP("openssl is not installed");
    const TestAuthority authority;
    HttpsServer server(authority.issue(QStringLiteral("localhost")));
    server.answer = [](const HttpsRequest& request) {
        HttpsReply reply;
        reply.status = request.path.contains("E14000002") ? 404 : 200;
        reply.body = R"({"figures": [{"period": "2011", "value": 15.5}, {"period": "2012", "value": 16}]})";
        return reply;
    };
    const FeedFolder folder;
    folder.remove(QStringLiteral("datasets/ratio.csv"));
    folder.write(QStringLiteral("cards/plain.svg"), readFile(path("source/cards/two-figures.svg")));
    folder.replace(QStringLiteral("datasets/ratio.yaml"), "unit:", "figures_url: \"" + server.url().toEncoded() + "{{area.code}}\"\nunit:");
    const QStringList build{QStringLiteral("--ca"), authority.caFile(), QStringLiteral("feed"), QStringLiteral("build"), folder.path(), QStringLiteral("--secret-key"),
                            m_keyFile, QStringLiteral("--sequence=3"), QStringLiteral("--time=2026-11-23T09:00:00Z"), QStringLiteral("--out")};
    const ProgramRun offline = run(build + QStringList{folder.out(), QStringLiteral("--offline")});
    QCOMPARE(offline.exitCode, 1);
    QVERIFY2(offline.err.contains("datasets/ratio.fetched.csv expected"), offline.err.constData());
    QCOMPARE(server.requests.size(), size_t(0));

    const ProgramRun built = run(build + QStringList{folder.out()});
    QVERIFY2(built.exitCode == 0, built.err.constData());
    QVERIFY2(built.err.contains("Fetched datasets/ratio.fetched.csv: 2 answers, nothing about 1 areas."), built.err.constData());
    QVERIFY(readFile(folder.file(QStringLiteral("datasets/ratio.fetched.csv"))).contains("W07000001,2012,16\r\n"));

    server.requests.clear();
    QCOMPARE(run(build + QStringList{path("offline"), QStringLiteral("--offline")}).exitCode, 0);
    QCOMPARE(server.requests.size(), size_t(0));
    QVERIFY(tree(path("offline")) == tree(folder.out()));
}

void TestCli::feedBuildThatIsInterruptedLeavesTheFolder()
{
    if (!TestAuthority::isAvailable())
        QSKIP("openssl is not installed");
    const TestAuthority authority;
    HttpsServer server(authority.issue(QStringLiteral("localhost")));
    server.answer = [](const HttpsRequest&) {
        HttpsReply reply;
        reply.body = "{";
        reply.declaredLength = 100;   // and never comes
        return reply;
    };
    const FeedFolder folder;
    folder.remove(QStringLiteral("datasets/ratio.csv"));
    folder.write(QStringLiteral("cards/plain.svg"), readFile(path("source/cards/two-figures.svg")));
    folder.replace(QStringLiteral("datasets/ratio.yaml"), "unit:", "figures_url: \"" + server.url().toEncoded() + "{{area.code}}\"\nunit:");
    const auto before = tree(folder.parent());
    QProcess build;
    build.start(QStringLiteral(CLARION_CLI), {QStringLiteral("--ca"), authority.caFile(), QStringLiteral("feed"), QStringLiteral("build"), folder.path(),
                                              QStringLiteral("--secret-key"), m_keyFile, QStringLiteral("--out"), folder.out()});
    QTRY_VERIFY(!server.requests.empty());
    ::kill(static_cast<pid_t>(build.processId()), SIGINT);
    QTRY_COMPARE(build.state(), QProcess::NotRunning);
    QCOMPARE(build.exitStatus(), QProcess::NormalExit);
    QCOMPARE(build.exitCode(), 1);
    QVERIFY(build.readAllStandardError().contains("Stopped. Nothing was changed."));
    QVERIFY(tree(folder.parent()) == before);
}

void TestCli::twoProgramsShareOneWorkspace()
{
    const QString workspace = path("shared.clarion");
    // All find no workspace, make it, and write to it.
    std::vector<std::unique_ptr<QProcess>> programs;
    for (int i = 0; i < 4; ++i) {
        programs.push_back(std::make_unique<QProcess>());
        programs.back()->start(QStringLiteral(CLARION_CLI),
                               {QStringLiteral("--workspace"), workspace, QStringLiteral("post"), QStringLiteral("add"), QStringLiteral("--text"), QString::number(i)});
    }
    for (const auto& program : programs) {
        QVERIFY(program->waitForFinished(30'000));
        QVERIFY2(program->exitCode() == 0, program->readAllStandardError().constData());
    }
    const ProgramRun listed = runProgram(QStringLiteral(CLARION_CLI), {QStringLiteral("--workspace"), workspace, QStringLiteral("--json"), QStringLiteral("post"), QStringLiteral("list")});
    QCOMPARE(QJsonDocument::fromJson(listed.out).object().value(QLatin1String("posts")).toArray().size(), 4);

    // Two syncs at once end in one state.
    (void)runProgram(QStringLiteral(CLARION_CLI), {QStringLiteral("--workspace"), workspace, QStringLiteral("feed"), QStringLiteral("add"), m_address});
    QProcess one;
    QProcess two;
    for (QProcess* program : {&one, &two})
        program->start(QStringLiteral(CLARION_CLI), {QStringLiteral("--workspace"), workspace, QStringLiteral("sync")});
    for (QProcess* program : {&one, &two}) {
        QVERIFY(program->waitForFinished(30'000));
        QVERIFY2(program->exitCode() == 0, program->readAllStandardError().constData());
    }
    const ProgramRun tools = runProgram(QStringLiteral(CLARION_CLI), {QStringLiteral("--workspace"), workspace, QStringLiteral("--json"), QStringLiteral("tool"), QStringLiteral("list")});
    QCOMPARE(QJsonDocument::fromJson(tools.out).object().value(QLatin1String("tools")).toArray().size(), 6);
}

void TestCli::aFailedSyncSaysWhyAndLeavesTheRest()
{
    const QString manifest = path("feed/clarion.json");
    const QByteArray good = readFile(manifest);
    writeFile(manifest, QByteArray(good).replace("\"sequence\":3", "\"sequence\":4"));
    const ProgramRun failed = run(words("--json sync"));
    writeFile(manifest, good);
    QCOMPARE(failed.exitCode, 1);
    QVERIFY(failed.err.contains("not signed by its publisher"));
    const QJsonObject report = QJsonDocument::fromJson(failed.out).object().value(QLatin1String("feeds")).toArray().at(0).toObject();
    QCOMPARE(report.value(QLatin1String("outcome")).toString(), QStringLiteral("failed"));
    QVERIFY(report.value(QLatin1String("reason")).toString().contains(QStringLiteral("not signed by its publisher")));
    QVERIFY(!json(words("feed list")).value(QLatin1String("feeds")).toArray().at(0).toObject().value(QLatin1String("lastError")).toString().isEmpty());
    QCOMPARE(json(words("tool list")).value(QLatin1String("tools")).toArray().size(), 6);
    (void)json(words("sync"));
    QVERIFY(json(words("feed list")).value(QLatin1String("feeds")).toArray().at(0).toObject().value(QLatin1String("lastError")).toString().isEmpty());
}

void TestCli::wrongUsageExitsWith2_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("an unknown command") << words("frobnicate");
    QTest::newRow("half a command") << words("feed");
    QTest::newRow("an unknown part of a command") << words("feed burn");
    QTest::newRow("an unknown option") << words("tool list --loud");
    QTest::newRow("an option of another command") << words("tool list --area E99000001");
    QTest::newRow("an option without its value") << words("localise class-sizes --area");
    QTest::newRow("a switch with a value") << (words("localise class-sizes --all-areas=no --out") << path("x"));
    QTest::newRow("an option with a short dash") << words("tool list -v");
    QTest::newRow("a week that is no date") << words("mix --week 2027-02-30");
    QTest::newRow("a week in words") << words("mix --week soon");
    QTest::newRow("no argument") << words("area find");
    QTest::newRow("an argument too many") << words("area set E99000001 E99000002");
    QTest::newRow("a build without an output") << words("feed build x --secret-key y");
    QTest::newRow("a build without a key") << words("feed build x --out y");
    QTest::newRow("a sequence in words") << words("feed build x --out y --secret-key z --sequence one");
    QTest::newRow("sequence 0") << words("feed build x --out y --secret-key z --sequence 0");
    QTest::newRow("a time in words") << words("feed build x --out y --secret-key z --time today");
    QTest::newRow("an import without an output") << words("dataset import x --value-column v --period 2024");
    QTest::newRow("an import to a name that is no id") << words("dataset import x --value-column v --period 2024 --out A.csv");
    QTest::newRow("an import without its figures") << words("dataset import x --period 2024 --out a.csv");
    QTest::newRow("an import without a period") << words("dataset import x --value-column v --out a.csv");
    QTest::newRow("an import of two periods") << words("dataset import x --value-column v --period 2024 --period-column p --out a.csv");
    QTest::newRow("an unknown network") << words("localise class-sizes --network myspace");
    QTest::newRow("all areas without an output") << words("localise class-sizes --all-areas");
    QTest::newRow("one area and all areas") << (words("localise class-sizes --all-areas --area E99000001 --out") << path("x"));
    QTest::newRow("a post without a text") << words("post add");
    QTest::newRow("a post with an empty text") << QStringList{QStringLiteral("post"), QStringLiteral("add"), QStringLiteral("--text"), QString()};
    QTest::newRow("a post on an unknown network") << words("post add --text x --network myspace");
    QTest::newRow("a post at no time") << words("post add --text x --at tomorrow");
    QTest::newRow("a post on a day that does not exist") << words("post add --text x --at 2027-02-30T10:00");
    QTest::newRow("an alt text without a picture") << words("post add --text x --alt y");
}

void TestCli::wrongUsageExitsWith2()
{
    QFETCH(QStringList, arguments);
    const QByteArray before = run(words("post list")).out;
    const ProgramRun said = run(arguments);
    QVERIFY2(said.exitCode == 2, (said.err + said.out).constData());
    QVERIFY(said.out.isEmpty());
    QVERIFY(said.err.contains("clarion-cli"));
    QCOMPARE(run(words("post list")).out, before);
}

void TestCli::failedJobsExitWith1_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("a tool that does not exist") << words("localise nothing --area E99000001");
    QTest::newRow("an area that does not exist") << words("localise class-sizes --area E00000000");
    QTest::newRow("a feed by plain http") << QStringList{QStringLiteral("feed"), QStringLiteral("add"), QStringLiteral("http://example.org/#") + m_publicKey};
    QTest::newRow("a feed without a key") << words("feed add https://example.org/");
    QTest::newRow("a feed that is not there") << QStringList{QStringLiteral("feed"), QStringLiteral("verify"), QStringLiteral("file:///no/such/feed#") + m_publicKey};
    QTest::newRow("a folder that is not there") << QStringList{QStringLiteral("feed"), QStringLiteral("build"), QStringLiteral("/no/such/folder"), QStringLiteral("--out"),
                                                               path("x"), QStringLiteral("--secret-key"), m_keyFile};
    QTest::newRow("a key that is not there") << QStringList{QStringLiteral("feed"), QStringLiteral("build"), path("source"), QStringLiteral("--out"), path("x"),
                                                            QStringLiteral("--secret-key"), QStringLiteral("/no/such/key")};
    QTest::newRow("a key that is none") << QStringList{QStringLiteral("feed"), QStringLiteral("build"), path("source"), QStringLiteral("--out"), path("x"),
                                                       QStringLiteral("--secret-key"), path("source/feed.yaml")};
    QTest::newRow("a lower sequence") << QStringList{QStringLiteral("feed"), QStringLiteral("build"), path("source"), QStringLiteral("--out"), path("feed"),
                                                     QStringLiteral("--secret-key"), m_keyFile, QStringLiteral("--sequence"), QStringLiteral("2")};
    QTest::newRow("a schema that is not there") << words("feed schema post");
    QTest::newRow("a spreadsheet that is not there") << words("dataset import /no/such/file --value-column v --period 2024 --out /no/such/x.csv");
    QTest::newRow("a workspace that is something else") << QStringList{QStringLiteral("--workspace"), path("source/feed.yaml"), QStringLiteral("post"), QStringLiteral("list")};
}

void TestCli::failedJobsExitWith1()
{
    QFETCH(QStringList, arguments);
    const ProgramRun said = run(arguments);
    QVERIFY2(said.exitCode == 1, (said.err + said.out).constData());
    QVERIFY(said.out.isEmpty());
    QVERIFY(said.err.endsWith('\n'));
    QVERIFY(!QFileInfo::exists(path("x")));
    QVERIFY(readFile(path("source/feed.yaml")).startsWith("id: workshop"));
}

void TestCli::helpAndVersionAreResults()
{
    const ProgramRun help = run(words("--help"));
    SUCCEEDS(help);
    for (const char* command : {"feed build SRC", "dataset import FILE", "feed verify", "feed add", "feed list", "sync", "area find TEXT", "area set CODE", "tool list",
                                "localise TOOL", "[--format WxH[,WxH…]|all]", "post add", "post list", "export csv FILE", "export ics FILE"})
        QVERIFY2(help.out.contains(command), command);
    const ProgramRun version = run(words("--version"));
    SUCCEEDS(version);
    QVERIFY(version.out.startsWith("clarion-cli "));
}

void TestCli::whatCannotBePrintedIsNoSuccess()
{
    QProcess process;
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(QStringLiteral(CLARION_CLI), {QStringLiteral("--workspace"), m_workspace, QStringLiteral("tool"), QStringLiteral("list")});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("standard output"));
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
