#include "storage/database.h"
#include "storage/query.h"
#include "support/required.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace clarion;

class TestDatabase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void foreignKeysHold_data();
    void foreignKeysHold();
    void theWritingConnectionUsesWal();
    void theWritingConnectionWaitsForTheDisk();
    void theReadingConnectionRefusesToWrite();
    void theReadingConnectionSeesWhatIsCommitted();
    void aFileThatIsNoDatabaseIsDamaged_data();
    void aFileThatIsNoDatabaseIsDamaged();
    void aFileOfAnotherProgramIsNotTouched_data();
    void aFileOfAnotherProgramIsNotTouched();
    void aMissingFileIsNotMadeByReading();
    void aMissingFolderIsAnError();
    void aRefusedStatementSaysWhy();
    void aNullTextIsStoredAsEmpty();
    void anEmptyOptionalIsStoredAsNull();
    void aStatementRunsAgainWithOtherValues();
    void aListThatBreaksOffIsAnErrorAndNotAShorterList();
    void theFaultInjectorIsAskedBeforeEveryStatement();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("w.clarion")); }
    [[nodiscard]] std::unique_ptr<Database> writing() const
    {
        auto database = required(Database::open(file(), Database::Mode::ReadWrite));
        required(database->execute(QStringLiteral("PRAGMA application_id = %1").arg(workspaceApplicationId)));
        return database;
    }
    [[nodiscard]] std::unique_ptr<Database> reading() const
    {
        return required(Database::open(file(), Database::Mode::ReadOnly));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QString pragma(const Database& database, const char* sql)
{
    Query query(database, sql);
    required(query.execute());
    return query.next() ? query.text(0) : QString();
}

} // namespace

void TestDatabase::foreignKeysHold_data()
{
    QTest::addColumn<bool>("again");
    QTest::newRow("at the first open") << false;
    QTest::newRow("at every later open") << true;
}

void TestDatabase::foreignKeysHold()
{
    QFETCH(bool, again);
    auto database = writing();
    required(database->execute(QStringLiteral("CREATE TABLE parents (id INTEGER PRIMARY KEY) STRICT")));
    required(database->execute(QStringLiteral("CREATE TABLE children (parent INTEGER NOT NULL REFERENCES parents (id)) STRICT")));
    if (again) {
        database.reset();
        database = writing();
    }
    QVERIFY(!database->execute(QStringLiteral("INSERT INTO children (parent) VALUES (1)")));
    QVERIFY(database->execute(QStringLiteral("INSERT INTO parents (id) VALUES (1)")));
    QVERIFY(database->execute(QStringLiteral("INSERT INTO children (parent) VALUES (1)")));
}

void TestDatabase::theWritingConnectionUsesWal()
{
    QCOMPARE(pragma(*writing(), "PRAGMA journal_mode"), QStringLiteral("wal"));
}

void TestDatabase::theWritingConnectionWaitsForTheDisk()
{
    QCOMPARE(pragma(*writing(), "PRAGMA synchronous"), QStringLiteral("2"));
}

void TestDatabase::theReadingConnectionRefusesToWrite()
{
    const auto writer = writing();
    required(writer->execute(QStringLiteral("CREATE TABLE notes (text TEXT NOT NULL) STRICT")));
    const auto reader = reading();
    for (const char* sql : {"INSERT INTO notes (text) VALUES ('x')", "DELETE FROM notes", "DROP TABLE notes",
                            "CREATE TABLE more (id INTEGER) STRICT"})
        QVERIFY2(!reader->execute(QString::fromLatin1(sql)), sql);
    QCOMPARE(pragma(*writer, "SELECT count(*) FROM notes"), QStringLiteral("0"));
}

void TestDatabase::theReadingConnectionSeesWhatIsCommitted()
{
    const auto writer = writing();
    required(writer->execute(QStringLiteral("CREATE TABLE notes (text TEXT NOT NULL) STRICT")));
    const auto reader = reading();
    required(writer->execute(QStringLiteral("INSERT INTO notes (text) VALUES ('the kettle is on')")));
    QCOMPARE(pragma(*reader, "SELECT text FROM notes"), QStringLiteral("the kettle is on"));
}

void TestDatabase::aFileThatIsNoDatabaseIsDamaged_data()
{
    QTest::addColumn<Database::Mode>("mode");
    QTest::newRow("to write") << Database::Mode::ReadWrite;
    QTest::newRow("to read") << Database::Mode::ReadOnly;
}

void TestDatabase::aFileThatIsNoDatabaseIsDamaged()
{
    QFETCH(Database::Mode, mode);
    const QByteArray bytes = QByteArray("%PDF-1.7 leaflet for the market stall\n").repeated(200);
    QFile letter(file());
    QVERIFY(letter.open(QIODevice::WriteOnly));
    letter.write(bytes);
    letter.close();
    const auto database = Database::open(file(), mode);
    QVERIFY(!database);
    QCOMPARE(database.error().code, ErrorCode::WorkspaceDamaged);
    QCOMPARE(database.error().subject, file());
    QVERIFY(letter.open(QIODevice::ReadOnly));
    QCOMPARE(letter.readAll(), bytes);
}

void TestDatabase::aFileOfAnotherProgramIsNotTouched_data()
{
    aFileThatIsNoDatabaseIsDamaged_data();
}

void TestDatabase::aFileOfAnotherProgramIsNotTouched()
{
    QFETCH(Database::Mode, mode);
    {
        QSqlDatabase handle = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        handle.setDatabaseName(file());
        QVERIFY(handle.open());
        handle.exec(QStringLiteral("CREATE TABLE bookmarks (url TEXT)"));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
    QFile stored(file());
    QVERIFY(stored.open(QIODevice::ReadOnly));
    const QByteArray before = stored.readAll();
    stored.close();
    const auto database = Database::open(file(), mode);
    QVERIFY(!database);
    QCOMPARE(database.error().code, ErrorCode::WorkspaceDamaged);
    QVERIFY(stored.open(QIODevice::ReadOnly));
    QCOMPARE(stored.readAll(), before);
}

void TestDatabase::aMissingFileIsNotMadeByReading()
{
    const auto database = Database::open(file(), Database::Mode::ReadOnly);
    QVERIFY(!database);
    QCOMPARE(database.error().code, ErrorCode::FileUnreadable);
    QVERIFY(!QFile::exists(file()));
}

void TestDatabase::aMissingFolderIsAnError()
{
    const auto database = Database::open(m_folder->filePath(QStringLiteral("not/here.clarion")), Database::Mode::ReadWrite);
    QVERIFY(!database);
    QCOMPARE(database.error().code, ErrorCode::FileUnreadable);
    QVERIFY(!database.error().detail.isEmpty());
}

void TestDatabase::aRefusedStatementSaysWhy()
{
    const auto done = writing()->execute(QStringLiteral("INSERT INTO nowhere (id) VALUES (1)"));
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Database);
    QCOMPARE(done.error().subject, file());
    QVERIFY(done.error().detail.contains(QLatin1String("nowhere")));
}

void TestDatabase::aNullTextIsStoredAsEmpty()
{
    const auto database = writing();
    required(database->execute(QStringLiteral("CREATE TABLE notes (text TEXT NOT NULL) STRICT")));
    Query insert(*database, "INSERT INTO notes (text) VALUES (:text)");
    QVERIFY(insert.bind(":text", QString()).execute());
    QCOMPARE(pragma(*database, "SELECT count(*) FROM notes WHERE text = ''"), QStringLiteral("1"));
}

void TestDatabase::anEmptyOptionalIsStoredAsNull()
{
    const auto database = writing();
    required(database->execute(QStringLiteral("CREATE TABLE notes (text TEXT, number INTEGER) STRICT")));
    Query insert(*database, "INSERT INTO notes (text, number) VALUES (:text, :number)");
    insert.bind(":text", std::optional<QString>()).bind(":number", std::optional<int>(7));
    required(insert.execute());
    QCOMPARE(pragma(*database, "SELECT count(*) FROM notes WHERE text IS NULL AND number = 7"), QStringLiteral("1"));
}

void TestDatabase::aStatementRunsAgainWithOtherValues()
{
    const auto database = writing();
    required(database->execute(QStringLiteral("CREATE TABLE notes (text TEXT NOT NULL) STRICT")));
    Query insert(*database, "INSERT INTO notes (text) VALUES (:text)");
    for (const char* text : {"a", "b", "c"})
        required(insert.bind(":text", QString::fromLatin1(text)).execute());
    QCOMPARE(pragma(*database, "SELECT group_concat(text, '') FROM notes"), QStringLiteral("abc"));
}

void TestDatabase::aListThatBreaksOffIsAnErrorAndNotAShorterList()
{
    constexpr int rows = 400;
    {
        const auto database = writing();
        required(database->execute(QStringLiteral("CREATE TABLE figures (id INTEGER PRIMARY KEY, text TEXT)")));
        Query insert(*database, "INSERT INTO figures (text) VALUES (:text)");
        for (int i = 0; i < rows; ++i) {
            insert.bind(":text", QString(100, QLatin1Char('x')));
            required(insert.execute());
        }
    }
    QFile damaged(file());
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    QVERIFY(damaged.size() > 5 * 4096);
    damaged.seek(4 * 4096);  // a page in the middle of the table
    damaged.write(QByteArray(4096, '\xff'));
    damaged.close();

    const auto database = reading();
    Query query(*database, "SELECT text FROM figures");
    required(query.execute());
    int read = 0;
    while (query.next())
        ++read;
    QVERIFY(read < rows);
    const Result<void> whole = query.readToEnd();
    QVERIFY(!whole);
    QCOMPARE(whole.error().code, ErrorCode::WorkspaceDamaged);
}

void TestDatabase::theFaultInjectorIsAskedBeforeEveryStatement()
{
    const auto database = writing();
    required(database->execute(QStringLiteral("CREATE TABLE notes (text TEXT NOT NULL) STRICT")));
    bool fail = false;
    database->setFaultInjector([&fail] { return fail; });
    Query insert(*database, "INSERT INTO notes (text) VALUES ('x')");
    QVERIFY(insert.execute());
    fail = true;
    const auto prepared = insert.execute();
    const auto plain = database->execute(QStringLiteral("INSERT INTO notes (text) VALUES ('y')"));
    QVERIFY(!prepared && !plain);
    QCOMPARE(prepared.error().code, ErrorCode::DiskFull);
    QCOMPARE(plain.error().code, ErrorCode::DiskFull);
    fail = false;
    QCOMPARE(pragma(*database, "SELECT count(*) FROM notes"), QStringLiteral("1"));
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
