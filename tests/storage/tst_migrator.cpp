#include "storage/migrator.h"

#include "library/item.h"
#include "storage/backup.h"
#include "storage/query.h"
#include "support/required.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QJsonDocument>
#include <QTest>

#include <barrier>
#include <thread>

using namespace clarion;

class TestMigrator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void statementsAreDividedByTheMarkerOnly();
    void aTriggerStaysOneStatement();
    void theMarkerMayHaveBlanksAndCarriageReturns();
    void nothingBetweenMarkersIsNoStatement();

    void anEmptyFileGetsThePresentSchema();
    void everyTableIsStrict();
    void aSecondRunFindsNothingToDo();
    void anOlderFileIsUpgradedAfterACopy();
    void whatWasReadBeforeCanBeSearchedAfterAnUpgrade();
    void aFileWithoutTablesIsNotCopied();
    void aNewerFileThatAllowsItIsUsed();
    void aNewerFileThatForbidsItIsLeftAlone();
    void aFailedStepLeavesTheFileAsItWas();
    void everyInjectedFaultLeavesNothingHalfDone();
    void twoThatStartAtOnceBothFindAWorkspace();

    void aFileOfAnotherProgramIsRefused_data();
    void aFileOfAnotherProgramIsRefused();

private:
    /// What a new file has at this version.
    [[nodiscard]] QStringList schemaAt(int version);
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("w.clarion")); }
    [[nodiscard]] std::unique_ptr<Database> opened() const
    {
        return required(Database::open(file(), Database::Mode::ReadWrite));
    }
    /// Makes a SQLite file as another program would.
    void makeFile(const QStringList& statements) const
    {
        {
            QSqlDatabase handle = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
            handle.setDatabaseName(file());
            if (!handle.open())
                qFatal("the file could not be made");
            for (const QString& statement : statements)
                handle.exec(statement);
        }
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
    }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile stored(file());
        return stored.open(QIODevice::ReadOnly) ? stored.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock{QDateTime(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC)};
};

namespace {

const QString ownApplicationId = QStringLiteral("PRAGMA application_id = %1").arg(workspaceApplicationId);

QStringList column(const Database& database, const char* sql)
{
    Query query(database, sql);
    required(query.execute());
    QStringList values;
    while (query.next())
        values << query.text(0);
    return values;
}

QStringList schemaOf(const Database& database)
{
    return column(database, "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY type, name");
}

QString versionOf(const Database& database)
{
    return column(database, "PRAGMA user_version").value(0);
}

} // namespace

void TestMigrator::statementsAreDividedByTheMarkerOnly()
{
    QCOMPARE(migrationStatements(QStringLiteral("-- why\nCREATE TABLE a (x INTEGER DEFAULT 1);\n-- next\nCREATE TABLE b (y TEXT -- next to it\n)\n-- next\n")),
             (QStringList{QStringLiteral("-- why\nCREATE TABLE a (x INTEGER DEFAULT 1);"),
                          QStringLiteral("CREATE TABLE b (y TEXT -- next to it\n)")}));
}

void TestMigrator::aTriggerStaysOneStatement()
{
    const auto database = opened();
    const QStringList statements = migrationStatements(QStringLiteral(
        "CREATE TABLE notes (text TEXT, seen INTEGER DEFAULT 0) STRICT\n-- next\n"
        "CREATE TRIGGER see AFTER INSERT ON notes BEGIN\n  UPDATE notes SET seen = seen + 1;\n"
        "  UPDATE notes SET seen = seen + 1;\nEND\n-- next\nINSERT INTO notes (text) VALUES ('x')"));
    QCOMPARE(statements.size(), 3);
    for (const QString& statement : statements)
        required(database->execute(statement));
    QCOMPARE(column(*database, "SELECT seen FROM notes"), QStringList{QStringLiteral("2")});
}

void TestMigrator::theMarkerMayHaveBlanksAndCarriageReturns()
{
    QCOMPARE(migrationStatements(QStringLiteral("A\r\n-- next\r\nB\r\n  -- next  \r\nC")),
             (QStringList{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}));
}

void TestMigrator::nothingBetweenMarkersIsNoStatement()
{
    QCOMPARE(migrationStatements(QStringLiteral("-- next\n\n-- next\nA\n-- next\n")), QStringList{QStringLiteral("A")});
    QVERIFY(migrationStatements(QString()).isEmpty());
}

void TestMigrator::anEmptyFileGetsThePresentSchema()
{
    const auto database = opened();
    const Migration migration = required(migrate(*database, m_clock));
    QCOMPARE(migration.outcome, MigrationOutcome::Created);
    QCOMPARE(migration.fromVersion, 0);
    QVERIFY(migration.backupFile.isEmpty());
    QCOMPARE(versionOf(*database), QString::number(newestSchemaVersion()));
    const QStringList tables = column(*database, "SELECT name FROM sqlite_schema WHERE type = 'table'");
    for (const char* table : {"meta", "settings", "posts", "post_pictures", "feeds", "items", "areas", "figures", "media"})
        QVERIFY2(tables.contains(QLatin1String(table)), table);
    QCOMPARE(column(*database, "PRAGMA integrity_check"), QStringList{QStringLiteral("ok")});
    QVERIFY(column(*database, "PRAGMA foreign_key_check").isEmpty());
}

void TestMigrator::everyTableIsStrict()
{
    const auto database = opened();
    (void)required(migrate(*database, m_clock));
    QVERIFY(!column(*database, "SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict = 1").isEmpty());
    QCOMPARE(column(*database, "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 "
                               "AND name NOT LIKE 'sqlite_%'"),
             QStringList());
}

void TestMigrator::aSecondRunFindsNothingToDo()
{
    const auto database = opened();
    (void)required(migrate(*database, m_clock));
    const QStringList schema = schemaOf(*database);
    const Migration again = required(migrate(*database, m_clock));
    QCOMPARE(again.outcome, MigrationOutcome::UpToDate);
    QCOMPARE(again.fromVersion, newestSchemaVersion());
    QCOMPARE(schemaOf(*database), schema);
}

void TestMigrator::anOlderFileIsUpgradedAfterACopy()
{
    makeFile({QStringLiteral("CREATE TABLE leaflets (text TEXT) STRICT"),
              QStringLiteral("INSERT INTO leaflets VALUES ('mind the goose')"), ownApplicationId});
    const auto database = opened();
    const Migration migration = required(migrate(*database, m_clock));
    QCOMPARE(migration.outcome, MigrationOutcome::Upgraded);
    QCOMPARE(migration.fromVersion, 0);
    QCOMPARE(versionOf(*database), QString::number(newestSchemaVersion()));
    QCOMPARE(column(*database, "SELECT text FROM leaflets"), QStringList{QStringLiteral("mind the goose")});

    const auto backups = required(backupsOf(file()));
    QCOMPARE(backups.size(), size_t{1});
    QCOMPARE(migration.backupFile, backups.front().file);
    QVERIFY(backups.front().isWhole);
    QCOMPARE(backups.front().reason, BackupReason::BeforeUpgrade);
    const auto copy = required(Database::open(migration.backupFile, Database::Mode::ReadOnly));
    QCOMPARE(versionOf(*copy), QStringLiteral("0"));
    QCOMPARE(column(*copy, "SELECT name FROM sqlite_schema"), QStringList{QStringLiteral("leaflets")});
    QCOMPARE(column(*copy, "SELECT text FROM leaflets"), QStringList{QStringLiteral("mind the goose")});
    QCOMPARE(column(*copy, "PRAGMA application_id"), column(*database, "PRAGMA application_id"));
}

void TestMigrator::whatWasReadBeforeCanBeSearchedAfterAnUpgrade()
{
    const auto database = opened();
    (void)required(migrate(*database, m_clock, 1));
    required(database->execute(QStringLiteral("INSERT INTO feeds VALUES ('f', 'a', 'k', 'F', 'P', 'national', 'en', '', '', 1, NULL, NULL, '', '', 1, NULL, NULL, '')")));
    Item item;
    item.payload = QJsonDocument::fromJson(R"({"summary":"Kettles on","body":"The church hall is warm.","topics":["energy","winter"]})").object();
    Query insert(*database, "INSERT INTO items VALUES ('f', 'message', 'm', 1, 'Warm rooms', :payload, NULL, NULL, 0)");
    insert.bind(":payload", QString::fromUtf8(QJsonDocument(item.payload).toJson(QJsonDocument::Compact)));
    required(insert.execute());
    QCOMPARE(required(migrate(*database, m_clock)).outcome, MigrationOutcome::Upgraded);
    QCOMPARE(column(*database, "SELECT text FROM items"), QStringList{item.searchText()});
    for (const char* found : {"SELECT rowid FROM items_text WHERE items_text MATCH 'winter'", "SELECT rowid FROM items_text WHERE items_text MATCH 'church'"})
        QCOMPARE(column(*database, found), column(*database, "SELECT key FROM items"));
}

void TestMigrator::aFileWithoutTablesIsNotCopied()
{
    const auto database = opened();
    const Migration none = required(migrate(*database, m_clock, 0));
    QCOMPARE(none.outcome, MigrationOutcome::UpToDate);
    QVERIFY(schemaOf(*database).isEmpty());
    QCOMPARE(required(migrate(*database, m_clock)).outcome, MigrationOutcome::Created);
    QVERIFY(!QDir(backupFolder(file())).exists());
}

void TestMigrator::aNewerFileThatAllowsItIsUsed()
{
    const auto database = opened();
    (void)required(migrate(*database, m_clock));
    const int newer = newestSchemaVersion() + 3;
    required(database->execute(QStringLiteral("PRAGMA user_version = %1").arg(newer)));
    const Migration migration = required(migrate(*database, m_clock));
    QCOMPARE(migration.outcome, MigrationOutcome::NewerCompatible);
    QCOMPARE(migration.fromVersion, newer);
    QCOMPARE(versionOf(*database), QString::number(newer));
}

void TestMigrator::aNewerFileThatForbidsItIsLeftAlone()
{
    {
        const auto database = opened();
        (void)required(migrate(*database, m_clock));
        const int newer = newestSchemaVersion() + 1;
        required(database->execute(QStringLiteral("PRAGMA user_version = %1").arg(newer)));
        required(database->execute(QStringLiteral("UPDATE meta SET value = '%1' WHERE key = 'oldest_reader'").arg(newer)));
    }
    const QByteArray before = bytes();
    {
        const auto database = opened();
        const Migration migration = required(migrate(*database, m_clock));
        QCOMPARE(migration.outcome, MigrationOutcome::NewerIncompatible);
        QCOMPARE(migration.fromVersion, newestSchemaVersion() + 1);
    }
    const auto workspace = Workspace::open(file(), m_clock);
    QVERIFY(!workspace);
    QCOMPARE(workspace.error().code, ErrorCode::WorkspaceNewer);
    QCOMPARE(bytes(), before);
}

void TestMigrator::aFailedStepLeavesTheFileAsItWas()
{
    // The step cannot make its table of posts, as there is one already; several tables come before it.
    makeFile({QStringLiteral("CREATE TABLE posts (text TEXT) STRICT"),
              QStringLiteral("INSERT INTO posts VALUES ('mind the goose')"), ownApplicationId});
    const auto database = opened();
    const QStringList before = schemaOf(*database);
    const auto migration = migrate(*database, m_clock);
    QVERIFY(!migration);
    QCOMPARE(migration.error().code, ErrorCode::MigrationFailed);
    QCOMPARE(migration.error().subject, file());
    QVERIFY(migration.error().detail.contains(QLatin1String("posts")));
    QCOMPARE(schemaOf(*database), before);
    QCOMPARE(versionOf(*database), QStringLiteral("0"));
    QCOMPARE(column(*database, "SELECT text FROM posts"), QStringList{QStringLiteral("mind the goose")});
}

QStringList TestMigrator::schemaAt(int version)
{
    const QTemporaryDir folder;
    const auto database = required(Database::open(folder.filePath(QStringLiteral("at.clarion")), Database::Mode::ReadWrite));
    if (version > 0)
        (void)required(migrate(*database, m_clock, version));
    return schemaOf(*database);
}

void TestMigrator::everyInjectedFaultLeavesNothingHalfDone()
{
    const auto database = opened();
    bool passed = false;
    int failures = 0;
    for (int failing = 0; !passed; ++failing) {
        QVERIFY2(failing < 200, "no run ever passes");
        int access = 0;
        database->setFaultInjector([&access, failing] { return access++ == failing; });
        const auto migration = migrate(*database, m_clock);
        database->setFaultInjector({});
        passed = migration.has_value();
        if (passed)
            break;
        ++failures;
        QCOMPARE(migration.error().code, ErrorCode::DiskFull);
        // Each step is whole or not there; what stands is exactly what the steps before it make.
        QCOMPARE(schemaOf(*database), schemaAt(versionOf(*database).toInt()));
    }
    QVERIFY(failures > 10);
    QCOMPARE(required(migrate(*database, m_clock)).outcome, MigrationOutcome::UpToDate);
}

void TestMigrator::twoThatStartAtOnceBothFindAWorkspace()
{
    for (int round = 0; round < 40; ++round) {
        const QString path = m_folder->filePath(QStringLiteral("%1.clarion").arg(round));
        // Every second one is there already, and old.
        const bool old = round % 2 == 1;
        if (old)
            (void)required(migrate(*required(Database::open(path, Database::Mode::ReadWrite)), m_clock, 1));
        std::barrier start(2);
        std::array<Error, 2> errors;
        std::array<bool, 2> done{};
        const auto begin = [&](size_t who) {
            start.arrive_and_wait();
            const auto workspace = Workspace::open(path, m_clock);
            done[who] = workspace.has_value();
            if (!workspace)
                errors[who] = workspace.error();
        };
        std::thread other(begin, 1);
        begin(0);
        other.join();
        for (size_t who = 0; who < 2; ++who)
            QVERIFY2(done[who], qPrintable(QStringLiteral("round %1: %2").arg(QString::number(round), errors[who].detail)));
        // One of them upgrades; what the other finds half made is no workspace to keep a copy of.
        const QStringList copies = QDir(backupFolder(path)).entryList({QStringLiteral("*-before-upgrade-from-1.clarion")});
        QVERIFY2(copies.size() == (old ? 1 : 0), qPrintable(copies.join(QLatin1Char(' '))));
    }
}

void TestMigrator::aFileOfAnotherProgramIsRefused_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("with tables") << QStringList{QStringLiteral("CREATE TABLE bookmarks (url TEXT)")};
    QTest::newRow("with tables and a version of its own")
        << QStringList{QStringLiteral("CREATE TABLE bookmarks (url TEXT)"), QStringLiteral("PRAGMA user_version = 1")};
    QTest::newRow("with another application id")
        << QStringList{QStringLiteral("CREATE TABLE meta (key TEXT, value TEXT)"), QStringLiteral("PRAGMA application_id = 7")};
    QTest::newRow("with a version, but without tables") << QStringList{QStringLiteral("PRAGMA user_version = 1")};
}

void TestMigrator::aFileOfAnotherProgramIsRefused()
{
    QFETCH(QStringList, statements);
    makeFile(statements);
    const QByteArray before = bytes();
    QVERIFY(!before.isEmpty());
    const auto workspace = Workspace::open(file(), m_clock);
    QVERIFY(!workspace);
    QCOMPARE(workspace.error().code, ErrorCode::WorkspaceDamaged);
    QCOMPARE(bytes(), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("w.clarion")});
}

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
