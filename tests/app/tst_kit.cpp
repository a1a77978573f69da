#include "support/program.h"
#include "support/required.h"

#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace clarion;
using namespace Qt::Literals::StringLiterals;

/// What tool developers run, and what makes many outputs at once.
class TestKit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void aNewToolHasNoFaultAndCanBeLookedAt();
    void aPreviewIsWelshOnRequest();
    void aNewToolIsNeverWrittenOverAnother();
    void aFaultHasItsFileAndLine_data();
    void aFaultHasItsFileAndLine();
    void whatNothingShowsIsToldUnused();
    void aToolAloneIsTriedWithTheFiguresOfTheWorkspace();
    void tryingChangesNothingInTheWorkspace();
    void areasWithoutAFigureAreToldWithTheReason();

    void everyToolOfAnAreaIsMadeIntoAFolder();
    void aBatchGoesOnWhereItWasCutOff();
    void aBatchIsDrawnAgainWhereTheWordsChanged();
    void aFolderOfSomebodyElseIsLeftAlone();
    void aRegionIsAllThatIsMade();
    void thePageHoldsForeignWordsAsWords();
    void aWelshOutputStandsBesideTheEnglishOne();

    void anOwnCardSaysWhatItWasGiven();
    void anOwnCardRefusesWhatItHasNoPlaceFor();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_dir.filePath(name); }
    [[nodiscard]] ProgramRun run(const QStringList& arguments) const
    {
        return runProgram(QStringLiteral(CLARION_CLI), QStringList{u"--workspace"_s, path(u"w.clarion"_s)} + arguments);
    }
    [[nodiscard]] QJsonObject json(const QStringList& arguments) const
    {
        const ProgramRun done = run(arguments + QStringList{u"--json"_s});
        if (done.exitCode != 0)
            qWarning("%s", done.err.constData());
        return QJsonDocument::fromJson(done.out).object();
    }
    /// A new example tool, with one text of one of its files changed.
    [[nodiscard]] QString example(const QString& name, const QString& file = {}, const QByteArray& from = {}, const QByteArray& to = {}) const;

    QTemporaryDir m_dir;
};

void TestKit::initTestCase()
{
    QCOMPARE(run({u"workshop"_s, u"start"_s}).exitCode, 0);
}

QString TestKit::example(const QString& name, const QString& file, const QByteArray& from, const QByteArray& to) const
{
    const QString folder = path(name);
    const ProgramRun made = run({u"tool"_s, u"new"_s, folder});
    if (made.exitCode != 0)
        qFatal("%s", made.err.constData());
    if (!file.isEmpty()) {
        QByteArray bytes = readFile(folder + u'/' + file);
        if (!bytes.contains(from))
            qFatal("%s is not in %s", from.constData(), qPrintable(file));
        writeFile(folder + u'/' + file, bytes.replace(from, to));
    }
    return folder;
}

void TestKit::aNewToolHasNoFaultAndCanBeLookedAt()
{
    const QString folder = example(u"first-tool"_s);
    const QJsonObject checked = json({u"tool"_s, u"check"_s, folder});
    const QJsonArray tools = checked.value("tools"_L1).toArray();
    QCOMPARE(tools.size(), 1);
    const QJsonObject tool = tools.first().toObject();
    QCOMPARE(tool.value("tool"_L1).toString(), u"first-tool"_s);
    QCOMPARE(tool.value("unused"_L1).toArray(), QJsonArray());
    QCOMPARE(tool.value("shortened"_L1).toArray(), QJsonArray());
    QVERIFY(tool.value("ready"_L1).toInt() >= 4);
    QStringList reasons;
    for (const auto& sample : tool.value("samples"_L1).toArray())
        reasons << sample.toObject().value("why"_L1).toString();
    QCOMPARE(reasons, QStringList({u"shortest name"_s, u"longest name"_s, u"highest figure"_s, u"lowest figure"_s, u"longest Welsh name"_s}));

    const QJsonObject preview = json({u"tool"_s, u"preview"_s, folder, u"--area"_s, u"E99000009"_s, u"--out"_s, path(u"preview"_s)});
    QVERIFY(readFile(preview.value("page"_L1).toString()).contains("Quillby"));
    QCOMPARE(QImage(path(u"preview/first-tool-quillby-1080x1920.png"_s)).size(), QSize(1080, 1920));
}

void TestKit::aPreviewIsWelshOnRequest()
{
    const QByteArray welsh = "cy:\n  title: Disgyblion\n---\n## any, cy\n{{area.name}}: {{now}} o ddisgyblion\n\n## worse\n";
    const QString folder = example(u"welsh-tool"_s, u"tools/welsh-tool.md"_s, "---\n## worse\n", welsh);
    const QStringList words{u"tool"_s, u"preview"_s, folder, u"--area"_s, u"W99000002"_s};
    const auto pageOf = [&](const QString& language) {
        const QJsonObject made = json(words + QStringList{u"--out"_s, path(u"preview-"_s + language), u"--language"_s, language});
        return readFile(made.value("page"_L1).toString());
    };
    QVERIFY(pageOf(u"cy"_s).contains("16.4 o ddisgyblion"));
    QVERIFY(!pageOf(u"en"_s).contains("o ddisgyblion"));
    QCOMPARE(run(words + QStringList{u"--language"_s, u"de"_s}).exitCode, 2);
}

void TestKit::aNewToolIsNeverWrittenOverAnother()
{
    const QString folder = example(u"kept-tool"_s);
    writeFile(folder + u"/tools/kept-tool.md"_s, "mine");
    QCOMPARE(run({u"tool"_s, u"new"_s, folder}).exitCode, 1);
    QCOMPARE(readFile(folder + u"/tools/kept-tool.md"_s), QByteArray("mine"));
    QCOMPARE(run({u"tool"_s, u"new"_s, path(u"Not A Name"_s)}).exitCode, 1);
    QVERIFY(!QDir(path(u"Not A Name"_s)).exists());
}

void TestKit::aFaultHasItsFileAndLine_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char* title, const char* file, const char* from, const char* to, const char* said) {
        QTest::newRow(title) << QString::fromLatin1(file) << QByteArray(from) << QByteArray(to) << QByteArray(said);
    };
    row("a slip in a name", "tools/faulty.md", "have grown meanwhile", "have {{grwon}}", "tools/faulty.md:");
    row("no alt text", "tools/faulty.md", "alt: ", "alternative: ", "tools/faulty.md:");
    row("a period that is not there", "tools/faulty.md", "period: earliest", "period: \"1999\"", "tools/faulty.md:");
    row("a number that is none", "datasets/faulty.csv", "15.6", "15,6", "datasets/faulty.csv:2");
    row("words that cannot be read on the card", "cards/two-figures.svg", "fill=\"#1c1917\" font-family", "fill=\"#fbf7f0\" font-family", "cards/two-figures.svg:");
    row("a place on the card that nothing fills", "cards/two-figures.svg", "text:now.period", "text:now.rank", "tools/faulty.md:");
    row("a card of another shape than its name says", "cards/two-figures-1080x1350.svg", "viewBox=\"0 0 1080 1350\"", "viewBox=\"0 0 1080 1351\"", "cards/two-figures-1080x1350.svg:");
}

void TestKit::aFaultHasItsFileAndLine()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, said);
    QDir(path(u"faulty"_s)).removeRecursively();
    const ProgramRun checked = run({u"tool"_s, u"check"_s, example(u"faulty"_s, file, from, to)});
    QCOMPARE(checked.exitCode, 1);
    QVERIFY2(checked.err.contains(said), checked.err.constData());
}

void TestKit::whatNothingShowsIsToldUnused()
{
    const QString folder = example(u"spare-tool"_s, u"tools/spare-tool.md"_s, "cardTexts:\n", "cardTexts:\n  footnote: Nobody sees this\n");
    const QJsonObject tool = json({u"tool"_s, u"check"_s, folder}).value("tools"_L1).toArray().first().toObject();
    QCOMPARE(tool.value("unused"_L1).toArray(), QJsonArray{u"cardTexts: footnote"_s});
}

void TestKit::aToolAloneIsTriedWithTheFiguresOfTheWorkspace()
{
    // No areas, no dataset of its own: those of the workshop.
    const QString folder = example(u"guest-tool"_s);
    QVERIFY(QFile::remove(folder + u"/areas.csv"_s));
    QVERIFY(QDir(folder + u"/datasets"_s).removeRecursively());
    QByteArray tool = readFile(folder + u"/tools/guest-tool.md"_s);
    writeFile(folder + u"/tools/guest-tool.md"_s, tool.replace("guest_tool", "pupils_per_teacher"));
    const QJsonObject report = json({u"tool"_s, u"check"_s, folder}).value("tools"_L1).toArray().first().toObject();
    QVERIFY(report.value("ready"_L1).toInt() >= 6);
}

void TestKit::tryingChangesNothingInTheWorkspace()
{
    const QJsonObject before = json({u"tool"_s, u"list"_s});
    (void)json({u"tool"_s, u"check"_s, example(u"passing-tool"_s)});
    QCOMPARE(json({u"tool"_s, u"list"_s}), before);
}

void TestKit::areasWithoutAFigureAreToldWithTheReason()
{
    const QString folder = example(u"partial-tool"_s, u"datasets/partial_tool.csv"_s, "W99000002,2024-25,16.4\n", "");
    const QJsonObject tool = json({u"tool"_s, u"check"_s, folder}).value("tools"_L1).toArray().first().toObject();
    QString reason;
    for (const auto& same : tool.value("withheld"_L1).toArray()) {
        if (same.toObject().value("areas"_L1).toArray() == QJsonArray{u"Penllan and Whitehouse"_s})
            reason = same.toObject().value("reason"_L1).toString();
    }
    QVERIFY2(reason.contains("2024-25"_L1), qPrintable(reason));
}

void TestKit::everyToolOfAnAreaIsMadeIntoAFolder()
{
    const ProgramRun made = run({u"localise"_s, u"all"_s, u"--area"_s, u"E99000003"_s, u"--format"_s, u"all"_s, u"--out"_s, path(u"all"_s), u"--json"_s});
    QCOMPARE(made.exitCode, 0);
    int cards = 0;
    for (const QByteArray& line : made.out.trimmed().split('\n')) {
        const QJsonObject output = QJsonDocument::fromJson(line).object();
        QCOMPARE(output.value("area"_L1).toObject().value("code"_L1).toString(), u"E99000003"_s);
        for (const auto& entry : output.value("cards"_L1).toArray()) {
            const QJsonObject card = entry.toObject();
            ++cards;
            const QImage image(card.value("file"_L1).toString());
            QCOMPARE(image.size(), QSize(card.value("width"_L1).toInt(), card.value("height"_L1).toInt()));
            QVERIFY(QFileInfo(card.value("file"_L1).toString()).size() <= 300'000);
            QVERIFY(card.value("altText"_L1).toString().contains(output.value("source"_L1).toString()));
        }
    }
    QCOMPARE(cards, 6 * 4);
    const QByteArray page = readFile(path(u"all/index.html"_s));
    QCOMPARE(page.count("<article"), 6);
    for (const QString& picture : QDir(path(u"all"_s)).entryList({u"*1200*"_s, u"*.png"_s}))
        QVERIFY2(page.contains(picture.toUtf8()), qPrintable(picture));
    // It works from disk, and asks nobody.
    QVERIFY(!page.contains("src=\"http") && !page.contains("@import") && !page.contains("<link"));
    QCOMPARE(readFile(path(u"all/texts.csv"_s)).count("\r\nbus-count,E99000003,"), 11);
}

void TestKit::aBatchGoesOnWhereItWasCutOff()
{
    const QStringList command{u"localise"_s, u"class-sizes"_s, u"--all-areas"_s, u"--out"_s, path(u"cut"_s)};
    QCOMPARE(run(command).exitCode, 0);
    const QDir folder(path(u"cut"_s));
    const QStringList cards = folder.entryList({u"*.png"_s});
    QVERIFY(cards.size() >= 6);
    // As a batch leaves it that was stopped: one card is missing, a line of the journal broke off, no page is there.
    QVERIFY(QFile::remove(folder.filePath(cards.first())));
    QVERIFY(QFile::remove(folder.filePath(u"index.html"_s)));
    QFile journal(folder.filePath(u".clarion-batch"_s));
    QVERIFY(journal.open(QIODevice::Append));
    journal.write("0123456789abcdef0123");
    journal.close();
    const ProgramRun again = run(command);
    QCOMPARE(again.exitCode, 0);
    QVERIFY2(again.out.contains(QStringLiteral("1 cards drawn, %1 kept").arg(cards.size() - 1).toUtf8()), again.out.constData());
    QCOMPARE(folder.entryList({u"*.png"_s}), cards);
    QVERIFY(QFile::exists(folder.filePath(u"index.html"_s)));
}

void TestKit::aBatchIsDrawnAgainWhereTheWordsChanged()
{
    const QStringList command{u"localise"_s, u"cold-homes"_s, u"--region"_s, u"Wales"_s, u"--out"_s, path(u"twice"_s)};
    QVERIFY(run(command).out.contains("2 cards drawn, 0 kept"));
    QVERIFY(run(command).out.contains("0 cards drawn, 2 kept"));
    // Welsh cards are others, beside them.
    QVERIFY(run(command + QStringList{u"--language"_s, u"cy"_s}).out.contains("2 cards drawn, 0 kept"));
}

void TestKit::aFolderOfSomebodyElseIsLeftAlone()
{
    QVERIFY(QDir().mkpath(path(u"theirs"_s)));
    writeFile(path(u"theirs/index.html"_s), "mine");
    const ProgramRun refused = run({u"localise"_s, u"all"_s, u"--area"_s, u"E99000003"_s, u"--out"_s, path(u"theirs"_s)});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(refused.err.contains("holds other files"));
    QCOMPARE(readFile(path(u"theirs/index.html"_s)), QByteArray("mine"));
}

void TestKit::aRegionIsAllThatIsMade()
{
    const ProgramRun made = run({u"localise"_s, u"cold-homes"_s, u"--region"_s, u"The Welsh Border"_s, u"--out"_s, path(u"region"_s), u"--json"_s});
    QCOMPARE(made.exitCode, 0);
    QCOMPARE(made.out.trimmed().split('\n').size(), 2);
    QCOMPARE(run({u"localise"_s, u"cold-homes"_s, u"--region"_s, u"Atlantis"_s, u"--out"_s, path(u"nowhere"_s)}).exitCode, 1);
}

void TestKit::thePageHoldsForeignWordsAsWords()
{
    const QString folder = example(u"hostile-tool"_s, u"tools/hostile-tool.md"_s, "title: Pupils for each teacher", "title: \"<script>alert(1)</script>\"");
    const QJsonObject preview = json({u"tool"_s, u"preview"_s, folder, u"--out"_s, path(u"hostile"_s)});
    const QByteArray page = readFile(preview.value("page"_L1).toString());
    QVERIFY(page.contains("&lt;script&gt;alert(1)"));
    QVERIFY(!page.contains("<script>alert"));
}

void TestKit::aWelshOutputStandsBesideTheEnglishOne()
{
    const QString code = u"W99000002"_s;
    const QJsonObject english = json({u"localise"_s, u"cold-homes"_s, u"--area"_s, code, u"--out"_s, path(u"both"_s)});
    const QJsonObject welsh = json({u"localise"_s, u"cold-homes"_s, u"--area"_s, code, u"--out"_s, path(u"both"_s), u"--language"_s, u"cy"_s});
    QCOMPARE(welsh.value("language"_L1).toString(), u"cy"_s);
    QVERIFY(welsh.value("source"_L1).toString().startsWith("Ffynhonnell: "_L1));
    QVERIFY(welsh.value("texts"_L1).toArray().first().toObject().value("text"_L1).toString().contains(u"Penllan a'r Tŷ Gwyn"_s));
    QVERIFY(welsh.value("card"_L1).toObject().value("file"_L1) != english.value("card"_L1).toObject().value("file"_L1));
    // A tool without Welsh texts stays English, and says so.
    QCOMPARE(json({u"localise"_s, u"bus-count"_s, u"--area"_s, code, u"--language"_s, u"cy"_s}).value("language"_L1).toString(), u"en"_s);
}

void TestKit::anOwnCardSaysWhatItWasGiven()
{
    QImage photo(800, 600, QImage::Format_RGB32);
    photo.fill(QColor(0x30, 0x60, 0x40));
    QVERIFY(photo.save(path(u"photo.png"_s)));
    const QJsonObject card = json({u"card"_s, u"make"_s, u"quote"_s, u"--format"_s, u"1080x1080"_s, u"--photo"_s, path(u"photo.png"_s), u"--texts"_s,
                                   u"{\"quote\": \"The last bus left at six\", \"name\": \"Rosa Wainwright\", \"role\": \"Candidate\"}"_s, u"--out"_s, path(u"own.png"_s)});
    QCOMPARE(QImage(card.value("file"_L1).toString()).size(), QSize(1080, 1080));
    const QString alt = card.value("altText"_L1).toString();
    for (const QString& words : {u"The last bus left at six"_s, u"Rosa Wainwright"_s, u"Candidate"_s, u"Promoted by"_s})
        QVERIFY2(alt.contains(words), qPrintable(alt));
}

void TestKit::anOwnCardRefusesWhatItHasNoPlaceFor()
{
    const QStringList out{u"--out"_s, path(u"refused.png"_s)};
    const ProgramRun wrong = run(QStringList{u"card"_s, u"make"_s, u"quote"_s, u"--texts"_s, u"{\"headline\": \"x\"}"_s} + out);
    QCOMPARE(wrong.exitCode, 1);
    QVERIFY(wrong.err.contains("headline"));
    QCOMPARE(run(QStringList{u"card"_s, u"make"_s, u"../../etc/passwd"_s, u"--texts"_s, u"{}"_s} + out).exitCode, 1);
    QCOMPARE(run(QStringList{u"card"_s, u"make"_s, u"quote"_s, u"--texts"_s, u"no object"_s} + out).exitCode, 2);
    QVERIFY(!QFile::exists(path(u"refused.png"_s)));
}

QTEST_GUILESS_MAIN(TestKit)
#include "tst_kit.moc"
