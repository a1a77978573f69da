#include "storage/backup.h"

#include "storage/query.h"
#include "support/required.h"
#include "support/temporaryworkspace.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <thread>

using namespace clarion;

class TestBackup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aBackupIsAWorkspaceOfItsOwn();
    void theNameTellsWhenAndWhy();
    void whatIsOnlyInTheLogIsInTheBackupToo();
    void backupsAreListedLastMadeFirst();
    void aWorkspaceWithoutBackupsHasAnEmptyList();
    void halfAFileIsNeverAGoodOne_data();
    void halfAFileIsNeverAGoodOne();
    void aFileThatDiedInTheMakingIsSweptAway();
    void otherFilesInTheFolderAreLeftAlone();
    void oneBackupIsMadeAtATime();
    void aLockOfOneThatWasKilledHoldsNobodyUp();

    void oneBackupADayIsDue();
    void aClockThatWasWrongStopsNoDailyBackup_data();
    void aClockThatWasWrongStopsNoDailyBackup();
    void theDayIsTheOfficers();

    void theRuleKeepsDaysAndWeeks();
    void theRuleKeepsTheLastBeforeEachUpgrade();
    void theRuleKeepsTheLastFewOfTheOthers();
    void aYearForwardAndBackCostsOneDayAtMost();
    void aClockThatStandsStillKeepsTheLastOne();
    void pruningIsDoneWithEachBackup();
    void aDamagedBackupTakesNobodysPlace();
    void whatIsToBeKeptIsKept();

    void aDamagedWorkspaceGivesNoBackup();
    void aDamagedWorkspaceIsKeptAsItIs();
    void everyInjectedFaultLeavesNoHalfBackup();
    void aFolderThatCannotBeMadeIsTold();

private:
    [[nodiscard]] std::unique_ptr<Database> opened() { return required(Database::open(file(), Database::Mode::ReadWrite)); }
    [[nodiscard]] QString file() { return m_workspace->file(); }
    [[nodiscard]] QDir folder() { return QDir(backupFolder(file())); }
    Backup backUp(BackupReason reason = BackupReason::ByHand)
    {
        return required(makeBackup(*opened(), reason, m_workspace->clock()));
    }
    void write(const char* key)
    {
        required((*m_workspace)->writer().runAndWait([key](Transaction& transaction) {
            Query query(transaction.database(), "INSERT INTO settings (key, value, modified) VALUES (:key, '1', 1)");
            query.bind(":key", QString::fromLatin1(key));
            return query.execute();
        }));
    }
    /// Enough pages that one in the middle is not the header.
    void fill()
    {
        required((*m_workspace)->writer().runAndWait([](Transaction& transaction) {
            return Query(transaction.database(), "INSERT INTO settings (key, value, modified) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL "
                                                 "SELECT i + 1 FROM n WHERE i < 3000) SELECT 'filler' || i, hex(randomblob(60)), 1 FROM n").execute();
        }));
    }
    static void damage(const QString& path)
    {
        QFile stored(path);
        if (!stored.open(QIODevice::ReadWrite))
            qFatal("cannot open %s", qPrintable(path));
        // The heads of the pages that fill() made; the schema stays readable.
        for (qint64 page = 1; page * 4096 < stored.size(); ++page) {
            stored.seek(page * 4096);
            if (!stored.read(4096).contains("filler"))
                continue;
            stored.seek(page * 4096);
            stored.write(QByteArray(64, '\x7f'));
        }
    }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
};

namespace {

Backup made(int number, BackupReason reason, const QDate& day, int fromVersion = 0)
{
    Backup backup;
    backup.number = number;
    backup.reason = reason;
    backup.made = QDateTime(day, QTime(9, 0), Qt::UTC);
    backup.fromVersion = fromVersion;
    backup.isWhole = true;
    return backup;
}

QSet<int> numbers(const std::vector<Backup>& backups)
{
    QSet<int> result;
    for (const Backup& backup : backups)
        result.insert(backup.number);
    return result;
}

/// One daily backup after the other, with the rule after each; what is left.
std::vector<Backup> keptAfter(const std::vector<QDate>& days)
{
    std::vector<Backup> backups;
    int number = 0;
    for (const QDate& day : days) {
        backups.push_back(made(++number, BackupReason::Daily, day));
        const QSet<int> gone = numbers(superfluousBackups(backups));
        std::erase_if(backups, [&](const Backup& backup) { return gone.contains(backup.number); });
    }
    return backups;
}

const QDate tuesday(2026, 11, 24);

} // namespace

void TestBackup::init()
{
    m_workspace = std::make_unique<TemporaryWorkspace>();
}

void TestBackup::aBackupIsAWorkspaceOfItsOwn()
{
    write("tea");
    const Backup backup = backUp();
    write("coffee");
    QVERIFY(backup.isWhole);
    QCOMPARE(backup.bytes, QFileInfo(backup.file).size());
    required(checkWorkspaceFile(backup.file, Thoroughness::Full));
    const auto copy = required(Workspace::open(backup.file, m_workspace->clock()));
    QCOMPARE(copy->migration().outcome, MigrationOutcome::UpToDate);
    Query query(copy->database(), "SELECT group_concat(key) FROM settings");
    required(query.execute());
    QVERIFY(query.next());
    QCOMPARE(query.text(0), QStringLiteral("tea"));
}

void TestBackup::theNameTellsWhenAndWhy()
{
    QCOMPARE(QFileInfo(backUp(BackupReason::Daily).file).fileName(), QStringLiteral("0001-2026-11-24T100000Z-daily.clarion"));
    QCOMPARE(QFileInfo(backUp(BackupReason::BeforeUpgrade).file).fileName(),
             QStringLiteral("0002-2026-11-24T100000Z-before-upgrade-from-%1.clarion").arg(newestSchemaVersion()));
    QCOMPARE(QFileInfo(backUp(BackupReason::BeforeRestore).file).fileName(), QStringLiteral("0003-2026-11-24T100000Z-before-restore.clarion"));
    QCOMPARE(backUp().file, file() + QStringLiteral(".backups/0004-2026-11-24T100000Z-by-hand.clarion"));
}

void TestBackup::whatIsOnlyInTheLogIsInTheBackupToo()
{
    write("tea");
    QVERIFY(QFileInfo(file() + QStringLiteral("-wal")).size() > 0);
    const Backup backup = backUp();
    const auto copy = required(Database::open(backup.file, Database::Mode::ReadOnly));
    Query query(*copy, "SELECT 1 FROM settings WHERE key = 'tea'");
    required(query.execute());
    QVERIFY(query.next());
    QCOMPARE(folder().entryList(QDir::Files), QStringList{QFileInfo(backup.file).fileName()});
}

void TestBackup::backupsAreListedLastMadeFirst()
{
    const Backup first = backUp();
    m_workspace->clock().advance(-3 * 86400);   // set back meanwhile
    const Backup second = backUp(BackupReason::Daily);
    QCOMPARE(required(backupsOf(file())), (std::vector<Backup>{second, first}));
}

void TestBackup::aWorkspaceWithoutBackupsHasAnEmptyList()
{
    QVERIFY(required(backupsOf(file())).empty());
}

void TestBackup::halfAFileIsNeverAGoodOne_data()
{
    QTest::addColumn<int>("bytes");
    QTest::addColumn<int>("offset");
    QTest::newRow("empty") << 0 << -1;
    QTest::newRow("only the header") << 100 << -1;
    QTest::newRow("half a page short") << -2048 << -1;
    QTest::newRow("a page too many") << 4096 << -1;
    QTest::newRow("another program's") << 0 << 68;
    QTest::newRow("no database") << 0 << 0;
}

void TestBackup::halfAFileIsNeverAGoodOne()
{
    QFETCH(int, bytes);
    QFETCH(int, offset);
    const Backup backup = backUp(BackupReason::Daily);
    QFile stored(backup.file);
    QVERIFY(stored.open(QIODevice::ReadWrite));
    if (offset >= 0) {
        QVERIFY(stored.seek(offset));
        QCOMPARE(stored.write("####"), 4);
    } else {
        QVERIFY(stored.resize(bytes == 0 || bytes == 100 ? bytes : stored.size() + bytes));
    }
    stored.close();
    const auto backups = required(backupsOf(file()));
    QCOMPARE(backups.size(), size_t{1});
    QVERIFY(!backups.front().isWhole);
    // Nor does it count for its day.
    QVERIFY(isDailyBackupDue(backups, m_workspace->clock().now()));
}

void TestBackup::aFileThatDiedInTheMakingIsSweptAway()
{
    QVERIFY(folder().mkpath(QStringLiteral(".")));
    const QString half = folder().filePath(QStringLiteral("0007-2026-11-23T100000Z-daily.clarion.part"));
    QFile part(half);
    QVERIFY(part.open(QIODevice::WriteOnly));
    part.close();
    QVERIFY(required(backupsOf(file())).empty());
    backUp();
    QVERIFY(!QFile::exists(half));
    QCOMPARE(required(backupsOf(file())).size(), size_t{1});
}

void TestBackup::otherFilesInTheFolderAreLeftAlone()
{
    QVERIFY(folder().mkpath(QStringLiteral(".")));
    for (const char* name : {"notes.txt", "my own copy.clarion", "0001-daily.clarion", "0001-2026-11-24T100000Z-daily.clarion.bak"}) {
        QFile own(folder().filePath(QString::fromLatin1(name)));
        QVERIFY(own.open(QIODevice::WriteOnly));
    }
    for (int i = 0; i < 8; ++i)
        backUp();
    QCOMPARE(required(backupsOf(file())).size(), size_t{5});
    QCOMPARE(folder().entryList(QDir::Files).size(), 9);
}

void TestBackup::oneBackupIsMadeAtATime()
{
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([this] { (void)required(makeBackup(*required(Database::open(file(), Database::Mode::ReadWrite)), BackupReason::ByHand, m_workspace->clock())); });
    for (std::thread& thread : threads)
        thread.join();
    QSet<int> numbers;
    for (const Backup& backup : required(backupsOf(file()))) {
        QVERIFY(backup.isWhole);
        numbers.insert(backup.number);
    }
    QCOMPARE(numbers, (QSet<int>{1, 2, 3, 4}));
}

void TestBackup::aLockOfOneThatWasKilledHoldsNobodyUp()
{
    QVERIFY(folder().mkpath(QStringLiteral(".")));
    QFile lock(folder().filePath(QStringLiteral(".lock")));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.close();
    QElapsedTimer timer;
    timer.start();
    backUp();
    QVERIFY(timer.elapsed() < 10'000);   // and not the half minute that another program may take
}

void TestBackup::oneBackupADayIsDue()
{
    QVERIFY(isDailyBackupDue({}, m_workspace->clock().now()));
    backUp();   // one by hand is not the day's
    QVERIFY(isDailyBackupDue(required(backupsOf(file())), m_workspace->clock().now()));
    backUp(BackupReason::Daily);
    QVERIFY(!isDailyBackupDue(required(backupsOf(file())), m_workspace->clock().now()));
    QVERIFY(!isDailyBackupDue(required(backupsOf(file())), m_workspace->clock().now().addSecs(13 * 3600)));
    QVERIFY(isDailyBackupDue(required(backupsOf(file())), m_workspace->clock().now().addSecs(15 * 3600)));
}

void TestBackup::aClockThatWasWrongStopsNoDailyBackup_data()
{
    QTest::addColumn<int>("days");
    QTest::newRow("a year forward") << 365;
    QTest::newRow("a day forward") << 1;
    QTest::newRow("a year back") << -365;
    QTest::newRow("at the beginning of time") << -20'000;
}

void TestBackup::aClockThatWasWrongStopsNoDailyBackup()
{
    QFETCH(int, days);
    const QDateTime right = m_workspace->clock().now();
    m_workspace->clock().set(right.addDays(days));
    backUp(BackupReason::Daily);
    m_workspace->clock().set(right);
    QVERIFY(isDailyBackupDue(required(backupsOf(file())), right));
    const Backup today = backUp(BackupReason::Daily);
    QCOMPARE(required(backupsOf(file())).front(), today);
    QVERIFY(!isDailyBackupDue(required(backupsOf(file())), right));
}

void TestBackup::theDayIsTheOfficers()
{
    // Half past midnight in London, in summer: still the day before in UTC.
    m_workspace->clock().set(QDateTime(QDate(2027, 6, 1), QTime(22, 30), Qt::UTC));
    backUp(BackupReason::Daily);
    QVERIFY(isDailyBackupDue(required(backupsOf(file())), QDateTime(QDate(2027, 6, 1), QTime(23, 30), Qt::UTC)));
    QVERIFY(!isDailyBackupDue(required(backupsOf(file())), QDateTime(QDate(2027, 6, 1), QTime(22, 59), Qt::UTC)));
}

void TestBackup::theRuleKeepsDaysAndWeeks()
{
    std::vector<QDate> days;
    for (int day = 0; day < 100; ++day)
        days.push_back(tuesday.addDays(day));
    const auto kept = keptAfter(days);
    QCOMPARE(kept.size(), size_t{11});
    // The last week is whole ...
    for (int back = 0; back < 7; ++back)
        QCOMPARE(kept.at(kept.size() - 1 - static_cast<size_t>(back)).made.date(), days.back().addDays(-back));
    // ... and before it, the ends of four others.
    QSet<int> weeks;
    for (size_t i = 0; i < 4; ++i)
        weeks.insert(kept.at(i).made.date().weekNumber());
    QCOMPARE(weeks.size(), 4);
    QVERIFY(kept.front().made.date().daysTo(days.back()) >= 28);
    // Whoever works once a week keeps eleven weeks.
    std::vector<QDate> rare;
    for (int week = 0; week < 30; ++week)
        rare.push_back(tuesday.addDays(7 * week));
    QCOMPARE(keptAfter(rare).front().made.date(), rare.at(rare.size() - 11));
}

void TestBackup::theRuleKeepsTheLastBeforeEachUpgrade()
{
    std::vector<Backup> backups;
    for (int number = 1; number <= 9; ++number)
        backups.push_back(made(number, BackupReason::BeforeUpgrade, tuesday.addDays(number), number <= 4 ? 6 : 7));
    QCOMPARE(numbers(superfluousBackups(backups)), (QSet<int>{1, 2, 3, 5, 6, 7, 8}));
}

void TestBackup::theRuleKeepsTheLastFewOfTheOthers()
{
    std::vector<Backup> backups;
    for (int number = 1; number <= 7; ++number) {
        backups.push_back(made(number, BackupReason::ByHand, tuesday));
        backups.push_back(made(number + 10, BackupReason::BeforeRestore, tuesday));
        backups.push_back(made(number + 20, BackupReason::Damaged, tuesday));
    }
    QCOMPARE(numbers(superfluousBackups(backups)), (QSet<int>{1, 2, 11, 12, 21, 22, 23, 24}));
}

void TestBackup::aYearForwardAndBackCostsOneDayAtMost()
{
    std::vector<QDate> days;
    for (int day = 0; day < 40; ++day)
        days.push_back(tuesday.addDays(day));
    const QSet<QDate> before = [&] {
        QSet<QDate> kept;
        for (const Backup& backup : keptAfter(days))
            kept.insert(backup.made.date());
        return kept;
    }();
    for (const QDate& wrong : {days.back().addYears(1), days.back().addYears(-1), QDate(1970, 1, 1), QDate(2106, 2, 7)}) {
        auto jumped = days;
        jumped.push_back(wrong);
        qsizetype lost = before.size();
        const auto kept = keptAfter(jumped);
        for (const Backup& backup : kept)
            lost -= before.contains(backup.made.date()) ? 1 : 0;
        QVERIFY2(lost <= 1, qPrintable(wrong.toString()));
        // Back again, the days go on, and the last week of true ones is whole in the end.
        for (int day = 40; day < 60; ++day)
            jumped.push_back(tuesday.addDays(day));
        const auto later = keptAfter(jumped);
        for (int back = 0; back < 7; ++back)
            QCOMPARE(later.at(later.size() - 1 - static_cast<size_t>(back)).made.date(), jumped.back().addDays(-back));
    }
}

void TestBackup::aClockThatStandsStillKeepsTheLastOne()
{
    const auto kept = keptAfter(std::vector<QDate>(20, QDate(1970, 1, 1)));
    QCOMPARE(numbers(kept), QSet<int>{20});
}

void TestBackup::pruningIsDoneWithEachBackup()
{
    for (int day = 0; day < 20; ++day) {
        backUp(BackupReason::Daily);
        m_workspace->clock().advance(86400);
    }
    const auto kept = required(backupsOf(file()));
    QCOMPARE(superfluousBackups(kept).size(), size_t{0});
    QCOMPARE(kept.front().number, 20);
    QVERIFY(kept.size() < 12 && kept.size() >= 8);
}

void TestBackup::aDamagedBackupTakesNobodysPlace()
{
    fill();
    std::vector<Backup> backups;
    for (int i = 0; i < 5; ++i)
        backups.push_back(backUp());
    // The length is right, and the header too: only a look into it tells.
    damage(backups.at(3).file);
    damage(backups.at(4).file);
    QVERIFY(required(backupsOf(file())).front().isWhole);
    backUp();
    for (const Backup& backup : backups)
        QVERIFY2(QFile::exists(backup.file), qPrintable(backup.file));
    for (int i = 0; i < 2; ++i)
        backUp();
    QVERIFY(!QFile::exists(backups.at(0).file));
    QVERIFY(QFile::exists(backups.at(1).file) && QFile::exists(backups.at(2).file));
}

void TestBackup::whatIsToBeKeptIsKept()
{
    const Backup first = backUp();
    for (int i = 0; i < 4; ++i)
        backUp();
    const auto database = opened();
    (void)required(makeBackup(*database, BackupReason::ByHand, m_workspace->clock(), first.file));
    QVERIFY(QFile::exists(first.file));
    (void)required(makeBackup(*database, BackupReason::ByHand, m_workspace->clock()));
    QVERIFY(!QFile::exists(first.file));
}

void TestBackup::aDamagedWorkspaceGivesNoBackup()
{
    const Backup good = backUp(BackupReason::Daily);
    fill();
    const QString copy = m_workspace->folder() + QStringLiteral("/damaged.clarion");
    required(opened()->copyTo(copy));
    damage(copy);
    const auto database = required(Database::open(copy, Database::Mode::ReadWrite));
    const auto backup = makeBackup(*database, BackupReason::Daily, m_workspace->clock());
    QVERIFY(!backup);
    QCOMPARE(backup.error().code, ErrorCode::WorkspaceDamaged);
    QCOMPARE(backup.error().subject, copy);
    QVERIFY(QDir(backupFolder(copy)).isEmpty(QDir::Files));
    QVERIFY(QFile::exists(good.file));
}

void TestBackup::aDamagedWorkspaceIsKeptAsItIs()
{
    fill();
    const QString copy = m_workspace->folder() + QStringLiteral("/damaged.clarion");
    required(opened()->copyTo(copy));
    damage(copy);
    const auto database = required(Database::open(copy, Database::Mode::ReadWrite));
    const Backup kept = required(keepDamaged(*database, m_workspace->clock()));
    QCOMPARE(kept.reason, BackupReason::Damaged);
    QCOMPARE(kept.bytes, QFileInfo(copy).size());
    QFile stored(kept.file);
    QVERIFY(stored.open(QIODevice::ReadOnly));
    QVERIFY(stored.readAll().contains(QByteArray(64, '\x7f')));
}

void TestBackup::everyInjectedFaultLeavesNoHalfBackup()
{
    const auto database = opened();
    int failures = 0;
    for (int failing = 0;; ++failing) {
        QVERIFY2(failing < 50, "no run ever passes");
        int access = 0;
        database->setFaultInjector([&access, failing] { return access++ == failing; });
        const auto backup = makeBackup(*database, BackupReason::Daily, m_workspace->clock());
        database->setFaultInjector({});
        if (backup)
            break;
        ++failures;
        QCOMPARE(backup.error().code, ErrorCode::DiskFull);
        QVERIFY(required(backupsOf(file())).empty());
        QVERIFY(isDailyBackupDue(required(backupsOf(file())), m_workspace->clock().now()));
    }
    QVERIFY(failures >= 2);
    QCOMPARE(required(backupsOf(file())).size(), size_t{1});
}

void TestBackup::aFolderThatCannotBeMadeIsTold()
{
    QFile inTheWay(backupFolder(file()));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    const auto backup = makeBackup(*opened(), BackupReason::Daily, m_workspace->clock());
    QVERIFY(!backup);
    QCOMPARE(backup.error().code, ErrorCode::FileUnwritable);
    QCOMPARE(backup.error().subject, backupFolder(file()));
    const auto list = backupsOf(file());
    QVERIFY(!list);
    QCOMPARE(list.error().code, ErrorCode::FileUnreadable);
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
