#include "support/program.h"
#include "support/required.h"
#include "base/csv.h"

#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace clarion;
using namespace Qt::Literals::StringLiterals;

/// Plans that come in and go out as files, by commands.
class TestExchangeCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void anImportTellsWhatTheContractNames();
    void aDryRunChangesNothing();
    void badRowsAreReportedWrittenAndMended();
    void columnsAreNamedOneByOneOrTogether();
    void whatCannotBeReadAtAllFails_data();
    void whatCannotBeReadAtAllFails();
    void wrongUsageExitsWith2_data();
    void wrongUsageExitsWith2();
    void theWorkspaceIsNeverTakenForAFile();
    void anExportComesBackIntoAnEmptyWorkspace();
    void aPlanTravelsWithItsPictures();
    void bulkFilesAreReadByAnotherProgram_data();
    void bulkFilesAreReadByAnotherProgram();
    void exportsAreOfANetworkAndOfDays();
    void aWeekIsPrinted();
    void metaHasNoFile();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] ProgramRun run(const QStringList& arguments, const char* workspace = "w.clarion") const
    {
        return runProgram(QStringLiteral(CLARION_CLI), QStringList{u"--workspace"_s, path(QString::fromLatin1(workspace))} + arguments);
    }
    /// The JSON of a command that must succeed.
    [[nodiscard]] QJsonObject json(const QStringList& arguments, const char* workspace = "w.clarion") const
    {
        const ProgramRun done = run(arguments + QStringList{u"--json"_s}, workspace);
        if (done.exitCode != 0)
            qFatal("%s: %s", qPrintable(arguments.join(u' ')), done.err.constData());
        return QJsonDocument::fromJson(done.out).object();
    }
    [[nodiscard]] QJsonArray posts(const char* workspace = "w.clarion") const { return json({u"post"_s, u"list"_s}, workspace).value("posts"_L1).toArray(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestExchangeCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestExchangeCommands::anImportTellsWhatTheContractNames()
{
    writeFile(path(u"p.csv"_s), "date;time;text;network\r\n28/03/2027;01:30;\"a;\r\nb\";bluesky\r\n31/02/2027;10:00;b;\r\n");
    const ProgramRun done = run({u"import"_s, u"csv"_s, path(u"p.csv"_s), u"--json"_s});
    QCOMPARE(done.exitCode, 0);
    const QJsonObject told = QJsonDocument::fromJson(done.out).object();
    QCOMPARE(told.value("file"_L1).toString(), path(u"p.csv"_s));
    QCOMPARE(told.value("dryRun"_L1), QJsonValue(false));
    QCOMPARE(told.value("rows"_L1).toInt(), 2);
    QCOMPARE(told.value("imported"_L1).toInt(), 1);
    QCOMPARE(told.value("existing"_L1).toInt(-1), 0);
    QCOMPARE(told.value("encoding"_L1).toString(), u"UTF-8"_s);
    QCOMPARE(told.value("separator"_L1).toString(), u";"_s);
    QCOMPARE(told.value("columns"_L1).toObject(), (QJsonObject{{u"date"_s, u"date"_s}, {u"time"_s, u"time"_s}, {u"text"_s, u"text"_s}, {u"network"_s, u"network"_s}}));
    const QJsonArray bad = told.value("bad"_L1).toArray();
    QCOMPARE(bad.size(), 1);
    QCOMPARE(bad.at(0).toObject().value("row"_L1).toInt(), 2);
    QCOMPARE(bad.at(0).toObject().value("line"_L1).toInt(), 4);
    QVERIFY(bad.at(0).toObject().value("reason"_L1).toString().contains(u"31/02/2027"_s));
    QVERIFY(done.err.contains("row 2, line 4: "));
    QVERIFY(done.err.contains("02:30"));
    QCOMPARE(posts().size(), 1);
    const QJsonObject post = posts().at(0).toObject();
    QCOMPARE(post.value("text"_L1).toString(), u"a;\nb"_s);
    QCOMPARE(post.value("utc"_L1).toString(), u"2027-03-28T01:30:00Z"_s);
    QCOMPARE(post.value("network"_L1).toString(), u"bluesky"_s);
    QCOMPARE(post.value("status"_L1).toString(), u"draft"_s);
}

void TestExchangeCommands::aDryRunChangesNothing()
{
    writeFile(path(u"p.csv"_s), "text\r\na\r\nb\r\n\r\n");
    QCOMPARE(json({u"import"_s, u"csv"_s, path(u"p.csv"_s), u"--dry-run"_s}).value("imported"_L1).toInt(), 2);
    QCOMPARE(posts().size(), 0);
    QCOMPARE(json({u"import"_s, u"csv"_s, path(u"p.csv"_s)}).value("imported"_L1).toInt(), 2);
    const QJsonObject again = json({u"import"_s, u"csv"_s, path(u"p.csv"_s), u"--dry-run"_s});
    QCOMPARE(again.value("imported"_L1).toInt(-1), 0);
    QCOMPARE(again.value("existing"_L1).toInt(), 2);
}

void TestExchangeCommands::badRowsAreReportedWrittenAndMended()
{
    writeFile(path(u"p.csv"_s), "text,date,time\r\ngood,05/03/2027,18:30\r\nbad,WRONG,18:30\r\n\"quote,05/03/2027,18:30\r\n");
    const QJsonObject first = json({u"import"_s, u"csv"_s, path(u"p.csv"_s), u"--bad"_s, path(u"bad.csv"_s)});
    QCOMPARE(first.value("bad"_L1).toArray().size(), 2);
    const CsvTable bad = required(parseCsv(readFile(path(u"bad.csv"_s)), u"bad.csv"_s));
    QCOMPARE(bad.header, (QStringList{u"text"_s, u"date"_s, u"time"_s, u"reason"_s}));
    QCOMPARE(bad.rows.size(), size_t{2});
    QVERIFY(!bad.rows[0].cells[3].isEmpty());
    writeFile(path(u"bad.csv"_s), readFile(path(u"bad.csv"_s)).replace("WRONG", "06/03/2027").replace("\"\"\"quote,05/03/2027,18:30\"", "quote"));
    const QJsonObject second = json({u"import"_s, u"csv"_s, path(u"bad.csv"_s)});
    QCOMPARE(second.value("imported"_L1).toInt(), 2);
    QCOMPARE(second.value("bad"_L1).toArray().size(), 0);
    QCOMPARE(posts().size(), 3);
    // A list that cannot be written is found out about before anything is imported.
    writeFile(path(u"p2.csv"_s), "text,date,time\r\nanother,05/03/2027,18:30\r\nbad,WRONG,18:30\r\n");
    QCOMPARE(run({u"import"_s, u"csv"_s, path(u"p2.csv"_s), u"--bad"_s, path(u"no/such/bad.csv"_s)}).exitCode, 1);
    QCOMPARE(posts().size(), 3);
}

void TestExchangeCommands::columnsAreNamedOneByOneOrTogether()
{
    writeFile(path(u"p.csv"_s), "Wann,Was,Text\r\n2027-03-05 18:30,the words,not these\r\n");
    for (const QStringList& map : {QStringList{u"--map"_s, u"date_time=Wann;text=Was"_s}, QStringList{u"--map"_s, u"date_time=Wann"_s, u"--map"_s, u"text=2"_s}}) {
        const QJsonObject told = json(QStringList{u"import"_s, u"csv"_s, path(u"p.csv"_s), u"--dry-run"_s} + map);
        QCOMPARE(told.value("columns"_L1).toObject(), (QJsonObject{{u"date_time"_s, u"Wann"_s}, {u"text"_s, u"Was"_s}}));
        QCOMPARE(told.value("imported"_L1).toInt(), 1);
    }
    const ProgramRun unknown = run({u"import"_s, u"csv"_s, path(u"p.csv"_s), u"--map"_s, u"text=Nichts"_s});
    QCOMPARE(unknown.exitCode, 1);
    QVERIFY(unknown.err.contains("Wann, Was, Text"));
}

void TestExchangeCommands::whatCannotBeReadAtAllFails_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("nothing") << QByteArray() << QByteArray("it is empty");
    QTest::newRow("a workbook") << QByteArray("PK\x03\x04...") << QByteArray("a workbook");
    QTest::newRow("no column of texts") << QByteArray("foo,bar\r\n1,2\r\n") << QByteArray("--map text=HEADER");
}

void TestExchangeCommands::whatCannotBeReadAtAllFails()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, said);
    writeFile(path(u"p.csv"_s), content);
    const ProgramRun done = run({u"import"_s, u"csv"_s, path(u"p.csv"_s), u"--json"_s});
    QCOMPARE(done.exitCode, 1);
    QVERIFY2(done.err.contains(said), done.err.constData());
    QVERIFY(done.out.isEmpty());
    QCOMPARE(run({u"import"_s, u"csv"_s, path(u"missing.csv"_s)}).exitCode, 1);
    QCOMPARE(run({u"import"_s, u"zip"_s, path(u"p.csv"_s)}).exitCode, 1);
}

void TestExchangeCommands::wrongUsageExitsWith2_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no file") << QStringList{u"import"_s, u"csv"_s};
    QTest::newRow("no such network") << QStringList{u"import"_s, u"csv"_s, u"FILE"_s, u"--network"_s, u"friendster"_s};
    QTest::newRow("no such field") << QStringList{u"import"_s, u"csv"_s, u"FILE"_s, u"--map"_s, u"colour=text"_s};
    QTest::newRow("a field without a heading") << QStringList{u"import"_s, u"csv"_s, u"FILE"_s, u"--map"_s, u"text"_s};
    QTest::newRow("bad rows over the file itself") << QStringList{u"import"_s, u"csv"_s, u"FILE"_s, u"--bad"_s, u"FILE"_s};
    QTest::newRow("no date") << QStringList{u"export"_s, u"csv"_s, u"OUT"_s, u"--from"_s, u"tomorrow"_s};
    QTest::newRow("dates the wrong way round") << QStringList{u"export"_s, u"csv"_s, u"OUT"_s, u"--from"_s, u"2027-05-06"_s, u"--to"_s, u"2027-05-05"_s};
    QTest::newRow("no network of exports") << QStringList{u"export"_s, u"ics"_s, u"OUT"_s, u"--network"_s, u"friendster"_s};
}

void TestExchangeCommands::wrongUsageExitsWith2()
{
    QFETCH(QStringList, arguments);
    writeFile(path(u"p.csv"_s), "text\r\na\r\n");
    arguments.replaceInStrings(u"FILE"_s, path(u"p.csv"_s));
    arguments.replaceInStrings(u"OUT"_s, path(u"out"_s));
    const ProgramRun done = run(arguments);
    QCOMPARE(done.exitCode, 2);
    QVERIFY(!done.err.isEmpty());
    QVERIFY(!QFileInfo::exists(path(u"out"_s)));
}

void TestExchangeCommands::theWorkspaceIsNeverTakenForAFile()
{
    QCOMPARE(run({u"post"_s, u"add"_s, u"--text"_s, u"mine"_s}).exitCode, 0);
    QVERIFY(QFile::link(path(u"w.clarion"_s), path(u"link"_s)));
    for (const QString& file : {path(u"w.clarion"_s), path(u"link"_s), path(u"./w.clarion-wal"_s)}) {
        for (const QString& command : {u"import csv"_s, u"import zip"_s, u"export csv"_s, u"export ics"_s, u"export zip"_s, u"export buffer"_s}) {
            const ProgramRun done = run(command.split(u' ') + QStringList{file});
            QCOMPARE(done.exitCode, 1);
            QVERIFY2(done.err.contains("the workspace itself"), done.err.constData());
        }
    }
    QCOMPARE(posts().size(), 1);
}

void TestExchangeCommands::anExportComesBackIntoAnEmptyWorkspace()
{
    for (const QStringList& post : {QStringList{u"=1+1, \"quoted\"\nand more"_s, u"2027-03-28 01:30"_s, u"x"_s}, {u"'=guarded"_s, u"2027-10-31 01:30"_s, u"bluesky"_s}, {u" -blank "_s, u"2027-07-01 00:05"_s, u"mastodon"_s}})
        QCOMPARE(run({u"post"_s, u"add"_s, u"--text"_s, post[0], u"--at"_s, post[1], u"--network"_s, post[2]}).exitCode, 0);
    QCOMPARE(run({u"post"_s, u"add"_s, u"--text"_s, u"tray"_s}).exitCode, 0);
    QCOMPARE(json({u"export"_s, u"csv"_s, path(u"p.csv"_s)}).value("posts"_L1).toInt(), 4);
    const QJsonObject first = json({u"import"_s, u"csv"_s, path(u"p.csv"_s)}, "w2.clarion");
    QCOMPARE(first.value("imported"_L1).toInt(), 4);
    const auto sorted = [this](const char* workspace) {
        QMap<QString, QJsonObject> byId;
        for (const QJsonValue& post : posts(workspace))
            byId.insert(post.toObject().value("id"_L1).toString(), post.toObject());
        return byId;
    };
    QCOMPARE(sorted("w2.clarion"), sorted("w.clarion"));
    const QJsonObject second = json({u"import"_s, u"csv"_s, path(u"p.csv"_s)}, "w2.clarion");
    QCOMPARE(second.value("imported"_L1).toInt(-1), 0);
    QCOMPARE(second.value("existing"_L1).toInt(), 4);
    QCOMPARE(run({u"export"_s, u"csv"_s, path(u"p2.csv"_s)}, "w2.clarion").exitCode, 0);
    QCOMPARE(readFile(path(u"p2.csv"_s)).size(), readFile(path(u"p.csv"_s)).size());
}

void TestExchangeCommands::aPlanTravelsWithItsPictures()
{
    QImage image(20, 10, QImage::Format_RGB32);
    image.fill(Qt::red);
    QVERIFY(image.save(path(u"the stall.png"_s)));
    QCOMPARE(run({u"post"_s, u"add"_s, u"--text"_s, u"stall"_s, u"--picture"_s, path(u"the stall.png"_s), u"--alt"_s, u"The stall, seen from the church"_s}).exitCode, 0);
    const QJsonObject told = json({u"export"_s, u"zip"_s, path(u"p.zip"_s)});
    QCOMPARE(told.value("pictures"_L1).toInt(), 1);
    QCOMPARE(json({u"import"_s, u"zip"_s, path(u"p.zip"_s), u"--dry-run"_s}, "w2.clarion").value("imported"_L1).toInt(), 1);
    QVERIFY(!QFileInfo::exists(path(u"w2.clarion.files"_s)));
    QCOMPARE(json({u"import"_s, u"zip"_s, path(u"p.zip"_s)}, "w2.clarion").value("imported"_L1).toInt(), 1);
    const QJsonObject picture = posts("w2.clarion").at(0).toObject().value("pictures"_L1).toArray().at(0).toObject();
    QCOMPARE(picture.value("file"_L1).toString(), u"the stall.png"_s);
    QCOMPARE(picture.value("altText"_L1).toString(), u"The stall, seen from the church"_s);
    QCOMPARE(readFile(path(u"w2.clarion.files/"_s + picture.value("attachment"_L1).toString())), readFile(path(u"the stall.png"_s)));
    // A table names the pictures and says that it does not hold them.
    QVERIFY(run({u"export"_s, u"csv"_s, path(u"p.csv"_s)}).out.contains("export zip"));
}

void TestExchangeCommands::bulkFilesAreReadByAnotherProgram_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("script");
    QTest::newRow("Buffer") << u"buffer"_s << u"rows = list(csv.DictReader(file))\n[(r['Text'], r['Posting Time']) for r in rows]"_s;
    QTest::newRow("Metricool") << u"metricool"_s << u"rows = list(csv.DictReader(file))\n[(r['Text'], r['Date'] + ' ' + r['Time'][:5]) for r in rows if r['Facebook'] == 'TRUE']"_s;
    QTest::newRow("Hootsuite") << u"hootsuite"_s
                               << u"rows = list(csv.reader(file))\n[(r[1], datetime.datetime.strptime(r[0], '%d/%m/%Y %H:%M').strftime('%Y-%m-%d %H:%M')) for r in rows]"_s;
}

void TestExchangeCommands::bulkFilesAreReadByAnotherProgram()
{
    QFETCH(QString, format);
    QFETCH(QString, script);
    if (!hasProgram(u"python3"_s))
        QSKIP("python3 is not installed");
    const QString text = u"=SUM(A1), \"quoted\"; 🌹\nsecond\r\nthird"_s;
    QCOMPARE(run({u"post"_s, u"add"_s, u"--text"_s, text, u"--at"_s, u"2099-05-06 07:05"_s}).exitCode, 0);
    QCOMPARE(run({u"post"_s, u"add"_s, u"--text"_s, u"tray"_s}).exitCode, 0);
    const QJsonObject told = json({u"export"_s, format, path(u"out.csv"_s)});
    QCOMPARE(told.value("posts"_L1).toInt(), 1);
    QVERIFY(!told.value("notes"_L1).toArray().isEmpty());
    const QString python = u"import csv, json, datetime\nfile = open('%1', newline='', encoding='utf-8')\n%2\nprint(json.dumps(%3))"_s
                               .arg(path(u"out.csv"_s), script.section(u'\n', 0, 0), script.section(u'\n', 1));
    const ProgramRun read = runProgram(u"python3"_s, {u"-c"_s, python});
    QCOMPARE(read.err, QByteArray());
    const QJsonArray rows = QJsonDocument::fromJson(read.out).array();
    QCOMPARE(rows, (QJsonArray{QJsonArray{text, u"2099-05-06 07:05"_s}}));
}

void TestExchangeCommands::exportsAreOfANetworkAndOfDays()
{
    for (const char* network : {"facebook", "x"}) {
        for (const char* at : {"2099-05-06 07:05", "2099-05-07 07:05"})
            QCOMPARE(run({u"post"_s, u"add"_s, u"--text"_s, u"a"_s, u"--at"_s, QString::fromLatin1(at), u"--network"_s, QString::fromLatin1(network)}).exitCode, 0);
    }
    for (const QString& format : {u"csv"_s, u"ics"_s, u"buffer"_s, u"metricool"_s, u"hootsuite"_s, u"zip"_s}) {
        const QStringList command{u"export"_s, format, path(u"out"_s)};
        QCOMPARE(json(command + QStringList{u"--network"_s, u"x"_s}).value("posts"_L1).toInt(), 2);
        QCOMPARE(json(command + QStringList{u"--network"_s, u"x"_s, u"--from"_s, u"2099-05-07"_s}).value("posts"_L1).toInt(), 1);
        QCOMPARE(json(command + QStringList{u"--to"_s, u"2099-05-05"_s}).value("posts"_L1).toInt(-1), 0);
    }
}

void TestExchangeCommands::aWeekIsPrinted()
{
    QCOMPARE(run({u"post"_s, u"add"_s, u"--text"_s, u"Warm rooms open at ten"_s, u"--at"_s, u"2099-05-06 07:05"_s, u"--network"_s, u"bluesky"_s}).exitCode, 0);
    QCOMPARE(run({u"post"_s, u"add"_s, u"--text"_s, u"The week after"_s, u"--at"_s, u"2099-05-13 07:05"_s}).exitCode, 0);
    const QJsonObject told = json({u"export"_s, u"pdf"_s, path(u"week.pdf"_s), u"--week"_s, u"2099-05-10"_s});
    QCOMPARE(told.value("posts"_L1).toInt(), 1);
    QCOMPARE(told.value("pages"_L1).toInt(), 1);
    QCOMPARE(told.value("week"_L1).toString(), u"2099-05-04"_s);
    QVERIFY(readFile(path(u"week.pdf"_s)).startsWith("%PDF-"));
    QCOMPARE(run({u"export"_s, u"pdf"_s, path(u"other.pdf"_s), u"--week"_s, u"soon"_s}).exitCode, 2);
    if (!hasProgram(u"pdftotext"_s))
        QSKIP("pdftotext is not installed");
    const QString words = QString::fromUtf8(runProgram(u"pdftotext"_s, {u"-raw"_s, path(u"week.pdf"_s), u"-"_s}).out).simplified();
    for (const QString& part : {u"07:05"_s, u"Bluesky"_s, u"Draft"_s, u"Warm rooms open at ten"_s, u"4 May to 10 May 2099"_s, u"Wed 6 May"_s})
        QVERIFY2(words.contains(part), qPrintable(words));
    QVERIFY(!words.contains(u"The week after"_s));
}

void TestExchangeCommands::metaHasNoFile()
{
    for (const QStringList& arguments : {QStringList{u"export"_s, u"meta"_s, path(u"out"_s)}, QStringList{u"export"_s, u"meta"_s}}) {
        const ProgramRun done = run(arguments);
        QCOMPARE(done.exitCode, 2);
        QVERIFY(done.err.contains("Meta Business Suite") && done.err.contains("Copy text"));
    }
    QVERIFY(!QFileInfo::exists(path(u"out"_s)));
}

QTEST_GUILESS_MAIN(TestExchangeCommands)
#include "tst_exchangecommands.moc"
