#include "feed/webfigures.h"
#include "library/tool.h"
#include "support/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace clarion;
using namespace Qt::Literals::StringLiterals;

/// “Make your tool local”, followed to the letter: what it tells to write is written, what it tells to run is run.
class TestHelpPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void everythingOnThePageWorks();
    void answersOfAWebToolAreAsThePageHasThem();
    void theTableOfNamesIsWhole();
    void whatARectangleMaySayIsWhole();
    void everyKeyOfADatasetsTableIsOne();

private:
    struct Block {
        QString language;
        QString file;   ///< that it is for, where it names one
        QString text;
    };

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] ProgramRun shell(const QString& script) const;
    void write(const Block& block) const;
    /// The first cells of the table with this heading.
    [[nodiscard]] QStringList firstCells(const QString& heading) const;

    QTemporaryDir m_folder;
    QString m_page;
    std::vector<Block> m_blocks;
};

namespace {

QSet<QString> allMatches(const QString& text, const QString& pattern)
{
    QSet<QString> found;
    for (const auto& match : QRegularExpression(pattern).globalMatch(text))
        found.insert(match.captured(1));
    return found;
}

QString inOrder(const QSet<QString>& names)
{
    QStringList list = names.values();
    list.sort();
    return list.join(u' ');
}

} // namespace

void TestHelpPages::initTestCase()
{
    m_page = QString::fromUtf8(readFile(QStringLiteral(CLARION_SOURCE_DIR "/resources/help/make-your-tool-local.md")));
    static const QRegularExpression fence(u"^```(\\w+)(?: (\\S+))?\\n(.*?)^```$"_s,
                                          QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    for (const auto& match : fence.globalMatch(m_page))
        m_blocks.push_back({match.captured(1), match.captured(2), match.captured(3)});
    QVERIFY(m_blocks.size() > 10);
    QVERIFY(QDir().mkpath(path(u"bin"_s)));
    QVERIFY(QFile::link(QStringLiteral(CLARION_CLI), path(u"bin/clarion-cli"_s)));
    // Whoever runs the tests wants no browser to open.
    writeFile(path(u"bin/xdg-open"_s), "#!/bin/sh\n");
    QVERIFY(QFile::setPermissions(path(u"bin/xdg-open"_s), QFile::ReadOwner | QFile::ExeOwner));
}

ProgramRun TestHelpPages::shell(const QString& script) const
{
    return runProgram(u"/bin/sh"_s, {u"-euc"_s, u"cd \"$0\"; "_s + script, m_folder.path()}, {},
                      {u"PATH=%1:%2"_s.arg(path(u"bin"_s), qEnvironmentVariable("PATH")), u"TMPDIR=%1"_s.arg(m_folder.path())});
}

void TestHelpPages::write(const Block& block) const
{
    QByteArray whole = block.language == "csv"_L1 ? QByteArray() : readFile(path(block.file));
    const QByteArray text = block.text.toUtf8();
    // Keys of a tool stand above the line that ends them; everything else goes to the end.
    const qsizetype end = block.language == u"yaml"_s && block.file.endsWith(".md"_L1) ? whole.indexOf("\n---\n") + 1 : whole.size();
    writeFile(path(block.file), whole.insert(end, text));
}

void TestHelpPages::everythingOnThePageWorks()
{
    if (!hasProgram(u"minisign"_s))
        QSKIP("minisign is not installed");
    QStringList commands;
    for (const Block& block : m_blocks) {
        if (!block.file.isEmpty())
            write(block);
        if (block.language != "sh"_L1)
            continue;
        commands += block.text.split(u'\n', Qt::SkipEmptyParts);
        // Without a passphrase, for which minisign would ask the terminal.
        const ProgramRun done = shell(QString(block.text).replace("minisign -G "_L1, "minisign -G -W "_L1));
        QVERIFY2(done.exitCode == 0, (block.text.toUtf8() + done.out + done.err).constData());
    }
    for (const QString& word : {u"tool new"_s, u"tool check"_s, u"tool preview"_s, u"dataset import"_s, u"feed schema"_s, u"feed build"_s, u"minisign"_s})
        QVERIFY2(!commands.filter(word).isEmpty(), qPrintable(word));

    // What the page says of what has come about.
    const QJsonObject tool = QJsonDocument::fromJson(shell(u"clarion-cli --json tool check my-tool"_s).out).object()
                                 .value("tools"_L1).toArray().first().toObject();
    QCOMPARE(tool.value("ready"_L1).toInt(), 2);
    QCOMPARE(tool.value("withheld"_L1).toArray().size(), 2);
    QCOMPARE(tool.value("unused"_L1).toArray(), QJsonArray());
    QCOMPARE(tool.value("shortened"_L1).toArray(), QJsonArray());
    const QJsonArray samples = tool.value("samples"_L1).toArray();
    QCOMPARE(samples.last().toObject().value("language"_L1).toString(), u"cy"_s);
    QVERIFY(QFile::exists(path(u"public/clarion.json.minisig"_s)));
}

void TestHelpPages::answersOfAWebToolAreAsThePageHasThem()
{
    int answers = 0;
    for (const Block& block : m_blocks) {
        if (block.language != "json"_L1)
            continue;
        ++answers;
        const auto figures = parseWebFigures(block.text.toUtf8());
        QVERIFY2(figures.has_value(), qPrintable(block.text));
    }
    QCOMPARE(answers, 2);
}

QStringList TestHelpPages::firstCells(const QString& heading) const
{
    QStringList cells;
    const QString rest = m_page.mid(m_page.indexOf(u"\n| "_s + heading + u" |"_s) + 1);
    for (const QString& line : rest.split(u'\n')) {
        if (!line.startsWith(u'|'))
            break;
        cells << line.section(u'|', 1, 1).trimmed();
    }
    return cells.mid(2);
}

void TestHelpPages::theTableOfNamesIsWhole()
{
    Tool tool;
    tool.figures = {{u"now"_s, DatasetId(u"any"_s), u"latest"_s}};
    tool.change = ChangeRequest{u"change"_s, u"now"_s, u"now"_s, ChangeRequest::As::Difference};
    const QStringList names = tool.templateNames();
    const QSet<QString> told = allMatches(firstCells(u"name"_s).join(u' '), u"\\{\\{[#/^]?([A-Za-z_.]+)\\}\\}"_s);
    QCOMPARE(inOrder(told), inOrder(QSet<QString>(names.begin(), names.end())));
}

void TestHelpPages::whatARectangleMaySayIsWhole()
{
    const QString source = QString::fromUtf8(readFile(QStringLiteral(CLARION_SOURCE_DIR "/core/cards/cardtemplate.cpp")));
    const QString table = firstCells(u"on the rectangle"_s).join(u' ');
    const QSet<QString> told = allMatches(table, u"`([a-z-]+)(?:=\"[a-z-]+\")?`"_s);
    QVERIFY(told.size() > 10);
    for (const QString& name : told)
        QVERIFY2(source.contains(u"\""_s + name + u"\""_s), qPrintable(name));
    for (const QString& name : allMatches(source, u"\"(data-[a-z-]+)\""_s))
        QVERIFY2(told.contains(name), qPrintable(name));
    for (const QString& name : allMatches(table, u"class=\"([a-z-]+)\""_s))
        QVERIFY2(source.contains(u"\""_s + name + u"\""_s), qPrintable(name));
    const QString kinds = firstCells(u"rectangle"_s).join(u' ');
    for (const QString& kind : {u"text"_s, u"chart"_s, u"map"_s, u"image"_s})
        QVERIFY2(kinds.contains(u"`"_s + kind + u":"_s), qPrintable(kind));
}

void TestHelpPages::everyKeyOfADatasetsTableIsOne()
{
    const ProgramRun printed = shell(u"clarion-cli feed schema dataset"_s);
    const QJsonObject properties = QJsonDocument::fromJson(printed.out).object().value("properties"_L1).toObject();
    const QSet<QString> told = allMatches(firstCells(u"key"_s).join(u' '), u"`([a-z_]+)[`:]"_s) - QSet<QString>{u"down"_s, u"none"_s};
    QVERIFY(told.contains(u"better"_s) && told.size() > 6);
    for (const QString& key : told)
        QVERIFY2(properties.contains(key), qPrintable(key));
}

QTEST_GUILESS_MAIN(TestHelpPages)
#include "tst_helppages.moc"
