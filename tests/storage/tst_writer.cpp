#include "storage/writer.h"

#include "storage/query.h"
#include "support/required.h"

#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace clarion;

class TestWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theResultComesBackThroughTheFuture();
    void whatIsCommittedIsThereWhenItIsTold();
    void whatChangedIsTold();
    void nothingIsToldWhereNothingChanged();
    void anErrorRollsBackAndIsNotTold();
    void aFailedCommitKeepsTheOldRow();
    void aBrokenPromiseIsFoundAtTheCommit();
    void afterAFailureTheNextWorkGoesOn();
    void workIsDoneInTheOrderOfItsQueueing();
    void workMayQueueMoreWork();
    void theDestructorFinishesTheQueue();
    void aReaderSeesTheOldUntilTheCommit();
    void everyInjectedFaultLeavesAllOrNothing();
    void aFileThatCannotGrowIsAFullDisk();
    void aFileThatIsNoDatabaseGivesNoWriter();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("w.clarion")); }
    [[nodiscard]] std::unique_ptr<Writer> opened() const { return required(Writer::open(file())); }
    [[nodiscard]] QStringList texts() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

Result<int> addNote(Transaction& transaction, const QString& text)
{
    Query insert(transaction.database(), "INSERT INTO notes (text) VALUES (:text)");
    insert.bind(":text", text);
    if (auto done = insert.execute(); !done)
        return failure(done.error());
    transaction.changes().add(Subject::Posts, text);
    return static_cast<int>(text.size());
}

auto adding(const QString& text)
{
    return [text](Transaction& transaction) { return addNote(transaction, text); };
}

/// Replaces all notes by three, in several steps.
Result<void> writeThree(Transaction& transaction, const QString& mark)
{
    Query clear(transaction.database(), "DELETE FROM notes");
    if (auto done = clear.execute(); !done)
        return failure(done.error());
    for (const char* part : {"1", "2", "3"}) {
        if (auto done = addNote(transaction, mark + QString::fromLatin1(part)); !done)
            return failure(done.error());
    }
    return {};
}

} // namespace

void TestWriter::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto database = required(Database::open(file(), Database::Mode::ReadWrite));
    required(database->execute(QStringLiteral("PRAGMA application_id = %1").arg(workspaceApplicationId)));
    required(database->execute(QStringLiteral("CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT")));
    required(database->execute(QStringLiteral(
        "CREATE TABLE answers (note INTEGER REFERENCES notes (id) DEFERRABLE INITIALLY DEFERRED) STRICT")));
}

QStringList TestWriter::texts() const
{
    const auto database = required(Database::open(file(), Database::Mode::ReadOnly));
    Query query(*database, "SELECT text FROM notes ORDER BY id");
    required(query.execute());
    QStringList found;
    while (query.next())
        found << query.text(0);
    return found;
}

void TestWriter::theResultComesBackThroughTheFuture()
{
    const auto writer = opened();
    QFuture<Result<int>> future = writer->run(adding(QStringLiteral("kettle")));
    future.waitForFinished();
    QCOMPARE(required(future.result()), 6);
    QCOMPARE(texts(), QStringList{QStringLiteral("kettle")});
}

void TestWriter::whatIsCommittedIsThereWhenItIsTold()
{
    const auto writer = opened();
    QStringList seenWhenTold;
    connect(writer.get(), &Writer::changed, writer.get(), [&] { seenWhenTold = texts(); }, Qt::DirectConnection);
    required(writer->runAndWait([&](Transaction& transaction) -> Result<void> {
        if (auto done = addNote(transaction, QStringLiteral("kettle")); !done)
            return failure(done.error());
        return seenWhenTold.isEmpty() ? Result<void>() : failure(ErrorCode::Internal, {}, QStringLiteral("told too early"));
    }));
    QCOMPARE(seenWhenTold, QStringList{QStringLiteral("kettle")});
}

void TestWriter::whatChangedIsTold()
{
    const auto writer = opened();
    QSignalSpy spy(writer.get(), &Writer::changed);
    required(writer->runAndWait([](Transaction& transaction) -> Result<void> {
        transaction.changes().add(Subject::Posts, QStringLiteral("a"));
        transaction.changes().add(Subject::Posts, QStringLiteral("b"));
        transaction.changes().addAll(Subject::Library);
        return {};
    }));
    QTRY_COMPARE(spy.size(), 1);
    const auto changes = spy.first().first().value<Changes>();
    QCOMPARE(changes.ids(Subject::Posts), (QSet<QString>{QStringLiteral("a"), QStringLiteral("b")}));
    QVERIFY(!changes.touchesAll(Subject::Posts));
    QVERIFY(changes.touches(Subject::Library) && changes.touchesAll(Subject::Library));
    QVERIFY(!changes.touches(Subject::Feeds));
}

void TestWriter::nothingIsToldWhereNothingChanged()
{
    const auto writer = opened();
    std::atomic_int told = 0;
    connect(writer.get(), &Writer::changed, writer.get(), [&told] { ++told; }, Qt::DirectConnection);
    required(writer->runAndWait([](Transaction&) { return Result<void>(); }));
    QCOMPARE(told.load(), 0);
    (void)required(writer->runAndWait(adding(QStringLiteral("kettle"))));
    QCOMPARE(told.load(), 1);
}

void TestWriter::anErrorRollsBackAndIsNotTold()
{
    const auto writer = opened();
    std::atomic_int told = 0;
    connect(writer.get(), &Writer::changed, writer.get(), [&told] { ++told; }, Qt::DirectConnection);
    const auto outcome = writer->runAndWait([](Transaction& transaction) -> Result<int> {
        (void)required(addNote(transaction, QStringLiteral("kettle")));
        return failure(ErrorCode::NotFound, QStringLiteral("the tea"));
    });
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::NotFound);
    QCOMPARE(outcome.error().subject, QStringLiteral("the tea"));
    QCOMPARE(told.load(), 0);
    QCOMPARE(texts(), QStringList());
}

void TestWriter::aFailedCommitKeepsTheOldRow()
{
    const auto writer = opened();
    (void)required(writer->runAndWait(adding(QStringLiteral("old"))));
    std::atomic_bool workIsDone = false;
    std::atomic_int told = 0;
    connect(writer.get(), &Writer::changed, writer.get(), [&told] { ++told; }, Qt::DirectConnection);
    writer->setFaultInjector([&workIsDone] { return workIsDone.load(); });
    const auto outcome = writer->runAndWait([&](Transaction& transaction) -> Result<void> {
        Query update(transaction.database(), "UPDATE notes SET text = 'new'");
        required(update.execute());
        transaction.changes().addAll(Subject::Posts);
        workIsDone = true;
        return {};
    });
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::DiskFull);
    QCOMPARE(told.load(), 0);
    QCOMPARE(texts(), QStringList{QStringLiteral("old")});
}

void TestWriter::aBrokenPromiseIsFoundAtTheCommit()
{
    const auto writer = opened();
    const auto outcome = writer->runAndWait([](Transaction& transaction) -> Result<void> {
        (void)required(addNote(transaction, QStringLiteral("kettle")));
        Query orphan(transaction.database(), "INSERT INTO answers (note) VALUES (999)");
        return orphan.execute();
    });
    QVERIFY(!outcome);
    QCOMPARE(texts(), QStringList());
    (void)required(writer->runAndWait(adding(QStringLiteral("after"))));
    QCOMPARE(texts(), QStringList{QStringLiteral("after")});
}

void TestWriter::afterAFailureTheNextWorkGoesOn()
{
    const auto writer = opened();
    auto failed = writer->run([](Transaction& transaction) -> Result<int> {
        (void)required(addNote(transaction, QStringLiteral("lost")));
        return failure(ErrorCode::Internal);
    });
    auto next = writer->run(adding(QStringLiteral("kept")));
    failed.waitForFinished();
    next.waitForFinished();
    QVERIFY(!failed.result() && next.result());
    QCOMPARE(texts(), QStringList{QStringLiteral("kept")});
}

void TestWriter::workIsDoneInTheOrderOfItsQueueing()
{
    const auto writer = opened();
    QStringList expected;
    QFuture<Result<int>> last;
    for (int i = 0; i < 100; ++i) {
        expected << QString::number(i);
        last = writer->run(adding(expected.last()));
    }
    last.waitForFinished();
    QCOMPARE(texts(), expected);
}

void TestWriter::workMayQueueMoreWork()
{
    const auto writer = opened();
    QFuture<Result<int>> second;
    required(writer->runAndWait([&](Transaction& transaction) -> Result<void> {
        second = writer->run(adding(QStringLiteral("second")));
        const auto added = addNote(transaction, QStringLiteral("first"));
        return added ? Result<void>() : failure(added.error());
    }));
    second.waitForFinished();
    QCOMPARE(texts(), (QStringList{QStringLiteral("first"), QStringLiteral("second")}));
}

void TestWriter::theDestructorFinishesTheQueue()
{
    auto writer = opened();
    QSemaphore mayBegin;
    auto held = writer->run([&mayBegin](Transaction&) -> Result<void> {
        mayBegin.acquire();
        return {};
    });
    QList<QFuture<Result<int>>> queued;
    for (int i = 0; i < 20; ++i)
        queued << writer->run(adding(QString::number(i)));
    QVERIFY(!queued.first().isFinished());
    mayBegin.release();
    writer.reset();
    for (const auto& future : std::as_const(queued)) {
        QVERIFY(future.isFinished());
        QVERIFY(future.result());
    }
    QCOMPARE(texts().size(), 20);
}

void TestWriter::aReaderSeesTheOldUntilTheCommit()
{
    const auto writer = opened();
    (void)required(writer->runAndWait(adding(QStringLiteral("old"))));
    QSemaphore written;
    QSemaphore mayCommit;
    auto work = writer->run([&](Transaction& transaction) -> Result<void> {
        Query update(transaction.database(), "UPDATE notes SET text = 'new'");
        const auto done = update.execute();
        written.release();
        mayCommit.acquire();
        return done;
    });
    written.acquire();
    const QStringList before = texts();
    mayCommit.release();
    work.waitForFinished();
    QCOMPARE(before, QStringList{QStringLiteral("old")});
    QCOMPARE(texts(), QStringList{QStringLiteral("new")});
}

void TestWriter::everyInjectedFaultLeavesAllOrNothing()
{
    const auto writer = opened();
    required(writer->runAndWait([](Transaction& transaction) { return writeThree(transaction, QStringLiteral("old")); }));
    const QStringList old = texts();
    int failures = 0;
    for (int failing = 0;; ++failing) {
        QVERIFY2(failing < 100, "no run ever passes");
        auto access = std::make_shared<int>(0);
        writer->setFaultInjector([access, failing] { return (*access)++ == failing; });
        const auto outcome =
            writer->runAndWait([](Transaction& transaction) { return writeThree(transaction, QStringLiteral("new")); });
        writer->setFaultInjector({});
        if (outcome)
            break;
        ++failures;
        QCOMPARE(outcome.error().code, ErrorCode::DiskFull);
        QCOMPARE(texts(), old);
        // The next run goes through and can be taken back again.
        required(writer->runAndWait([](Transaction& transaction) { return writeThree(transaction, QStringLiteral("old")); }));
        QCOMPARE(texts(), old);
    }
    // Begin, the look whether the content is still the same, delete, three inserts, commit.
    QCOMPARE(failures, 7);
    QCOMPARE(texts(), (QStringList{QStringLiteral("new1"), QStringLiteral("new2"), QStringLiteral("new3")}));
}

void TestWriter::aFileThatCannotGrowIsAFullDisk()
{
    const auto writer = opened();
    (void)required(writer->runAndWait(adding(QStringLiteral("old"))));
    const auto outcome = writer->runAndWait([](Transaction& transaction) -> Result<int> {
        required(transaction.database().execute(QStringLiteral("PRAGMA max_page_count = 1"))); // the present size, at least
        (void)required(addNote(transaction, QStringLiteral("small enough")));
        return addNote(transaction, QString(100'000, QLatin1Char('x')));
    });
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::DiskFull);
    QCOMPARE(texts(), QStringList{QStringLiteral("old")});
    required(writer->runAndWait([](Transaction& transaction) {
        return transaction.database().execute(QStringLiteral("PRAGMA max_page_count = 1000000"));
    }));
    (void)required(writer->runAndWait(adding(QString(100'000, QLatin1Char('x')))));
    QCOMPARE(texts().size(), 2);
}

void TestWriter::aFileThatIsNoDatabaseGivesNoWriter()
{
    const QString path = m_folder->filePath(QStringLiteral("leaflet.pdf"));
    QFile leaflet(path);
    QVERIFY(leaflet.open(QIODevice::WriteOnly));
    leaflet.write(QByteArray("%PDF-1.7 leaflet for the market stall\n").repeated(200));
    leaflet.close();
    const auto writer = Writer::open(path);
    QVERIFY(!writer);
    QCOMPARE(writer.error().code, ErrorCode::WorkspaceDamaged);
}

QTEST_GUILESS_MAIN(TestWriter)
#include "tst_writer.moc"
