#include "storage/backup.h"
#include "support/program.h"
#include "support/required.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace clarion;

/// backup, backup list and restore, as scripts use them.
class TestBackupCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void backupSaysWhereItLies();
    void backupListTellsEachAndWhatIsInIt();
    void restoreBringsBackAndSaysHowToUndoIt();
    void aBackupIsFoundByItsName();
    void aWorkspaceThatIsNotThereIsNotMade();
    void backupUpgradesNothing();
    void aDamagedWorkspaceIsBroughtBack();
    void whatIsNoWorkspaceIsRefused();
    void theCommandThatUndoesCanBePasted();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("the party's.clarion")); }
    [[nodiscard]] ProgramRun run(const QStringList& arguments) const
    {
        return runProgram(QStringLiteral(CLARION_CLI), QStringList{QStringLiteral("--workspace"), file()} + arguments);
    }
    [[nodiscard]] QJsonObject json(const QStringList& arguments) const
    {
        const ProgramRun result = run(QStringList{QStringLiteral("--json")} + arguments);
        const QJsonDocument document = QJsonDocument::fromJson(result.out);
        if (result.exitCode != 0 || !result.err.isEmpty() || !document.isObject())
            qFatal("%s: exit code %d, %s", qPrintable(arguments.join(QLatin1Char(' '))), result.exitCode, result.err.constData());
        return document.object();
    }
    void add(const char* text) const { (void)json({QStringLiteral("post"), QStringLiteral("add"), QStringLiteral("--text"), QString::fromUtf8(text)}); }
    [[nodiscard]] QStringList texts() const
    {
        QStringList words;
        for (const QJsonValue post : json({QStringLiteral("post"), QStringLiteral("list")}).value(QLatin1String("posts")).toArray())
            words << post.toObject().value(QLatin1String("text")).toString();
        words.sort();
        return words;
    }
    QString backUp() const { return json({QStringLiteral("backup")}).value(QLatin1String("file")).toString(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestBackupCommands::backupSaysWhereItLies()
{
    add("tea");
    const QJsonObject made = json({QStringLiteral("backup")});
    const QString backup = made.value(QLatin1String("file")).toString();
    QVERIFY(backup.startsWith(file() + QStringLiteral(".backups/0001-")) && backup.endsWith(QStringLiteral("-by-hand.clarion")));
    QCOMPARE(made.value(QLatin1String("bytes")).toInteger(), QFileInfo(backup).size());
    QCOMPARE(made.value(QLatin1String("reason")).toString(), QStringLiteral("by-hand"));
    required(checkWorkspaceFile(backup, Thoroughness::Full));
    QVERIFY(run({QStringLiteral("backup")}).out.contains(file().toUtf8() + ".backups/0002-"));
}

void TestBackupCommands::backupListTellsEachAndWhatIsInIt()
{
    add("tea");
    backUp();
    add("coffee");
    const QString second = backUp();
    QFile half(backUp());
    QVERIFY(half.resize(half.size() / 2));
    const QJsonObject listed = json({QStringLiteral("backup"), QStringLiteral("list")});
    QCOMPARE(listed.value(QLatin1String("folder")).toString(), backupFolder(file()));
    const QJsonArray backups = listed.value(QLatin1String("backups")).toArray();
    QCOMPARE(backups.size(), 3);
    QVERIFY(backups.at(0).toObject().value(QLatin1String("error")).toString().contains(half.fileName()));
    QVERIFY(!backups.at(0).toObject().contains(QLatin1String("posts")));
    QCOMPARE(backups.at(1).toObject().value(QLatin1String("file")).toString(), second);
    QCOMPARE(backups.at(1).toObject().value(QLatin1String("posts")).toInt(), 2);
    QCOMPARE(backups.at(2).toObject().value(QLatin1String("posts")).toInt(), 1);
    QCOMPARE(run({QStringLiteral("backup"), QStringLiteral("list")}).out.count('\n'), 3);
}

void TestBackupCommands::restoreBringsBackAndSaysHowToUndoIt()
{
    add("tea");
    const QString backup = backUp();
    add("coffee");
    const QJsonObject restored = json({QStringLiteral("restore"), backup});
    QCOMPARE(restored.value(QLatin1String("posts")).toInt(), 1);
    QVERIFY(restored.value(QLatin1String("missingPictures")).toArray().isEmpty());
    QCOMPARE(texts(), QStringList{QStringLiteral("tea")});
    const QString before = restored.value(QLatin1String("before")).toString();
    QVERIFY(before.endsWith(QStringLiteral("-before-restore.clarion")));
    (void)json({QStringLiteral("restore"), before});
    QCOMPARE(texts(), (QStringList{QStringLiteral("coffee"), QStringLiteral("tea")}));
}

void TestBackupCommands::aBackupIsFoundByItsName()
{
    add("tea");
    const QString backup = backUp();
    add("coffee");
    (void)json({QStringLiteral("restore"), QFileInfo(backup).fileName()});
    QCOMPARE(texts(), QStringList{QStringLiteral("tea")});
}

void TestBackupCommands::aWorkspaceThatIsNotThereIsNotMade()
{
    const ProgramRun refused = run({QStringLiteral("backup")});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(refused.out.isEmpty() && refused.err.contains("there is no workspace yet"));
    QVERIFY(json({QStringLiteral("backup"), QStringLiteral("list")}).value(QLatin1String("backups")).toArray().isEmpty());
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestBackupCommands::backupUpgradesNothing()
{
    const auto database = required(Database::open(file(), Database::Mode::ReadWrite));
    required(database->execute(QStringLiteral("CREATE TABLE leaflets (text TEXT) STRICT")));
    required(database->execute(QStringLiteral("PRAGMA application_id = %1").arg(workspaceApplicationId)));
    QVERIFY(!backUp().isEmpty());
    QVERIFY(database->execute(QStringLiteral("SELECT count(*) FROM leaflets")).has_value());
    QVERIFY(!database->execute(QStringLiteral("SELECT count(*) FROM posts")).has_value());
}

void TestBackupCommands::aDamagedWorkspaceIsBroughtBack()
{
    add("tea");
    const QString backup = backUp();
    writeFile(file(), QByteArray(20'000, 'x'));
    QCOMPARE(run({QStringLiteral("post"), QStringLiteral("list")}).exitCode, 1);
    const QJsonObject restored = json({QStringLiteral("restore"), backup});
    QCOMPARE(readFile(restored.value(QLatin1String("damaged")).toString()), QByteArray(20'000, 'x'));
    QCOMPARE(texts(), QStringList{QStringLiteral("tea")});
}

void TestBackupCommands::whatIsNoWorkspaceIsRefused()
{
    add("tea");
    const QString other = m_folder->filePath(QStringLiteral("letter.txt"));
    writeFile(other, "Dear diary");
    for (const QString& source : {other, file(), m_folder->filePath(QStringLiteral("nothing"))}) {
        const ProgramRun refused = run({QStringLiteral("restore"), source});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.out.isEmpty() && refused.err.contains(source.toUtf8()), refused.err.constData());
    }
    QCOMPARE(texts(), QStringList{QStringLiteral("tea")});
    QCOMPARE(run({QStringLiteral("restore")}).exitCode, 2);
    QCOMPARE(run({QStringLiteral("backup"), QStringLiteral("somewhere")}).exitCode, 2);
}

void TestBackupCommands::theCommandThatUndoesCanBePasted()
{
    add("tea");
    const QString backup = backUp();
    add("coffee");
    QString undo = json({QStringLiteral("restore"), backup}).value(QLatin1String("undo")).toString();
    QVERIFY(undo.startsWith(QStringLiteral("clarion-cli ")));
    undo.replace(0, QStringLiteral("clarion-cli").size(), QStringLiteral(CLARION_CLI));
    QCOMPARE(runProgram(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), undo}).exitCode, 0);
    QCOMPARE(texts(), (QStringList{QStringLiteral("coffee"), QStringLiteral("tea")}));
}

QTEST_GUILESS_MAIN(TestBackupCommands)
#include "tst_backupcommands.moc"
