#include "feed/feedschedule.h"
#include "support/attacktable.h"
#include "support/feedoffice.h"
#include "support/forgery.h"
#include "support/program.h"
#include "support/required.h"

#include <QProcess>
#include <QTest>

#include <atomic>
#include <csignal>

// What goes wrong without anybody's ill will: broken connections, full disks, a pulled plug, busy hosts.

using namespace clarion;

class TestFeedFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCutOfEveryByteIsNoticed_data();
    void everyCutOfEveryByteIsNoticed();
    void everyRequestMayFail();
    void everyAccessMayFailAndTheIndexStaysWhole();
    void beingKilledAnywhereLosesNothing();
    void aBusyHostIsLeftAloneUntilItSaid();
    void failuresAreSpreadFurtherAndFurther();
    void aHostThatWantsASignInKeepsWhatWasRead();
    void theSameFileInTwoFeedsIsFetchedOnce();
    void aRemovedFeedLeavesWhatWasUsedAndComesBackWhole();

    void cleanupTestCase() { m_table.print(); }

private:
    [[nodiscard]] QString version(int number) const { return m_versions.folder(number); }
    void convergesTo2(FeedOffice& office, const QStringList& own) { QCOMPARE(m_versions.problemAfterGoodSync(office, own), QString()); }

    TwoVersions m_versions;
    AttackTable m_table;
};

namespace {

std::optional<FolderTransport::Outcome> failed(ErrorCode code, const TransportRequest& request, const char* detail, qint64 retryAfter = 0)
{
    Error error{code, request.url.toString(), QString::fromLatin1(detail)};
    error.retryAfterSeconds = retryAfter;
    return FolderTransport::Outcome(failure(std::move(error)));
}

/// The other process of beingKilledAnywhereLosesNothing(): a sync that ends by SIGKILL at its n-th request or access.
int syncAndDie(const QString& workspaceFile, const QString& folder, bool atRequest, int number)
{
    const ManualClock clock(QDateTime(QDate(2026, 11, 24), QTime(11, 0), Qt::UTC));
    const auto workspace = required(Workspace::open(workspaceFile, clock));
    FolderTransport transport(folder);
    std::atomic_int seen{0};
    const auto step = [&] {
        if (seen++ == number)
            std::raise(SIGKILL);
    };
    if (atRequest)
        transport.instead = [&](const TransportRequest&, int) {
            step();
            return std::nullopt;
        };
    else
        workspace->writer().setFaultInjector([&] {
            step();
            return false;
        });
    FeedSync sync(workspaceFile, workspace->writer(), clock, transport);
    const auto report = sync.sync(required(workspace->feeds().all()).at(0), {}, {});
    workspace->writer().setFaultInjector({});
    return report ? 0 : 1;
}

} // namespace

void TestFeedFaults::everyCutOfEveryByteIsNoticed_data()
{
    QTest::addColumn<QString>("without");
    QTest::newRow("by a delta") << QStringLiteral("/snapshot/");
    QTest::newRow("by the snapshot") << QStringLiteral("/delta/");
}

void TestFeedFaults::everyCutOfEveryByteIsNoticed()
{
    QFETCH(QString, without);
    FeedOffice office(version(1));
    const QStringList own = office.own();
    office.transport.setFolder(version(2));
    // What makes good a spoilt file is not there, so that every cut has to be noticed.
    office.transport.instead = [&without](const TransportRequest& request, int) {
        return request.url.path().startsWith(without) ? failed(ErrorCode::HttpStatus, request, "404") : std::nullopt;
    };
    int cuts = 0;
    bool isCut = true;
    for (int number = 0; isCut; ++number) {
        qsizetype size = 1;
        for (qsizetype length = 0; length < size; ++length) {
            int seen = 0;
            isCut = false;
            office.transport.requests.clear();
            office.transport.tamper = [&](const TransportRequest& request, TransportReply& reply) {
                if (seen++ != number)
                    return;
                // The end of its last line is no part of a signature.
                size = reply.body.size() - (request.url.path().endsWith(QLatin1String(".minisig")) ? 1 : 0);
                isCut = true;
                reply.body.truncate(length);
            };
            const auto report = office.run();
            if (!isCut)
                break;
            ++cuts;
            QVERIFY2(!report, qPrintable(QStringLiteral("reply %1 cut at byte %2").arg(number).arg(length)));
            QVERIFY(!errorText(report.error()).isEmpty());
            QCOMPARE(office.feed().sequence, 1);
            if (length % 100 == 0 || length == size - 1)
                COMPARE_ROWS(office.mirror(), m_versions.tables(1));
        }
        COMPARE_ROWS(office.mirror(), isCut ? m_versions.tables(1) : m_versions.tables(2));
    }
    m_table.add("cut at every byte of every reply", QStringLiteral("%1 cuts refused").arg(cuts), QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(cuts > 1000);
    convergesTo2(office, own);
}

void TestFeedFaults::everyRequestMayFail()
{
    const std::vector<std::pair<ErrorCode, const char*>> ways{{ErrorCode::Offline, "no route"}, {ErrorCode::Timeout, "30 s"},
                                                              {ErrorCode::Tls, "certificate"},  {ErrorCode::Truncated, "closed"},
                                                              {ErrorCode::Busy, "503"},         {ErrorCode::HttpStatus, "500"}};
    for (const auto& [code, detail] : ways) {
        int number = 0;
        for (bool untouched = false; !untouched; ++number) {
            FeedOffice office(version(1));
            const QStringList own = office.own();
            office.transport.setFolder(version(2));
            office.transport.instead = [&, code = code, detail = detail](const TransportRequest& request, int request_) {
                return request_ >= number ? failed(code, request, detail) : std::nullopt;
            };
            const auto report = office.run();
            untouched = static_cast<int>(office.transport.requests.size()) <= number;
            QCOMPARE(report.has_value(), untouched);
            if (!untouched) {
                if (number == 0)
                    m_table.add("the connection fails", report);
                QCOMPARE(report.error().code, code);
                QVERIFY(office.feed().lastError.size() > 20);
                COMPARE_ROWS(office.mirror(), m_versions.tables(1));
            }
            STILL_WELL(convergesTo2(office, own));
        }
        QVERIFY(number > 3);
    }
}

void TestFeedFaults::everyAccessMayFailAndTheIndexStaysWhole()
{
    int number = 0;
    for (bool untouched = false; !untouched; ++number) {
        FeedOffice office(version(1));
        const QStringList own = office.own();
        office.transport.setFolder(version(2));
        office.failWhere([number](int access) { return access == number; });
        const auto report = office.run();
        untouched = office.accesses() <= number;
        office.failWhere({});
        QVERIFY2(report.has_value() == untouched, qPrintable(QString::number(number)));
        if (!untouched) {
            if (number == 10)
                m_table.add("the disk is full while a delta is written", report);
            COMPARE_ROWS(office.mirror(), m_versions.tables(1));
            QCOMPARE(indexProblem(*office.workspace), QString());
        }
        STILL_WELL(convergesTo2(office, own));
    }
    QVERIFY(number > 30);
}

void TestFeedFaults::beingKilledAnywhereLosesNothing()
{
    for (const bool atRequest : {true, false}) {
        int number = 0;
        for (bool untouched = false; !untouched; ++number) {
            FeedOffice office(version(1));
            const QStringList own = office.own();
            QProcess process;
            // What it leaves behind when it is killed goes with the workspace.
            QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
            variables.insert(QStringLiteral("TMPDIR"), office.workspace.folder());
            process.setProcessEnvironment(variables);
            process.start(QCoreApplication::applicationFilePath(),
                          {QStringLiteral("--sync-and-die"), office.workspace.file(), version(2), QString::number(atRequest), QString::number(number)});
            QVERIFY(process.waitForFinished());
            untouched = process.exitStatus() == QProcess::NormalExit;
            QVERIFY2(!untouched || process.exitCode() == 0, process.readAllStandardError().constData());
            office.workspace.reopen();
            const QStringList found = office.mirror();
            QVERIFY(untouched ? found == m_versions.tables(2) : found == m_versions.tables(1));
            QCOMPARE(office.own(), own);
            QCOMPARE(indexProblem(*office.workspace), QString());
            FeedSync sync(office.workspace.file(), office.workspace->writer(), office.workspace.clock(), office.transport);
            office.transport.setFolder(version(2));
            (void)required(sync.sync(office.feed(), {}, {}));
            COMPARE_ROWS(office.mirror(), m_versions.tables(2));
        }
        m_table.add(atRequest ? "killed at every request" : "killed at every access to the workspace",
                    QStringLiteral("%1 kills").arg(number - 1), QStringLiteral("the old content, then the new"));
        QVERIFY(number > (atRequest ? 3 : 30));
    }
}

void TestFeedFaults::aBusyHostIsLeftAloneUntilItSaid()
{
    FeedOffice office(version(1));
    const QStringList own = office.own();
    office.transport.setFolder(version(2));
    office.transport.instead = [](const TransportRequest& request, int) { return failed(ErrorCode::Busy, request, "503", 3600); };
    const QDateTime start = office.workspace.clock().now();
    m_table.add("503 with Retry-After", office.run());
    QCOMPARE(office.feed().hostWait, start.addSecs(3600));
    office.transport.instead = nullptr;
    office.transport.requests.clear();
    // Neither the next start nor a person's impatience calls it before.
    office.workspace.reopen();
    FeedSync sync(office.workspace.file(), office.workspace->writer(), office.workspace.clock(), office.transport);
    office.workspace.clock().advance(3599);
    QVERIFY(!isCheckDue(office.feed(), {}, office.workspace.clock().now()));
    QCOMPARE(feedState(office.feed(), office.workspace.clock().now()), FeedState::Waiting);
    const auto early = sync.sync(office.feed(), {}, {});
    m_table.add("a second before the host said", early);
    QVERIFY(!early);
    QCOMPARE(early.error().code, ErrorCode::Busy);
    QVERIFY(office.transport.requests.empty());
    QCOMPARE(office.feed().hostWait, start.addSecs(3600));
    QCOMPARE(office.feed().failures, 1);
    COMPARE_ROWS(office.mirror(), m_versions.tables(1));
    office.workspace.clock().advance(1);
    (void)required(sync.sync(office.feed(), {}, {}));
    COMPARE_ROWS(office.mirror(), m_versions.tables(2));
    QCOMPARE(office.own(), own);
    QVERIFY(!office.feed().hostWait.isValid());
}

void TestFeedFaults::failuresAreSpreadFurtherAndFurther()
{
    FeedOffice office(version(1));
    const QStringList own = office.own();
    office.transport.instead = [](const TransportRequest& request, int) { return failed(ErrorCode::Offline, request, "no route"); };
    for (int failures = 1; failures <= 14; ++failures) {
        QVERIFY(!office.run());
        const Feed feed = office.feed();
        QCOMPARE(feed.failures, failures);
        const qint64 wait = office.workspace.clock().now().secsTo(feed.nextCheck);
        const qint64 middle = std::min<qint64>(24 * 3600, 300LL << (failures - 1));
        QVERIFY2(wait >= middle * 3 / 4 && wait <= middle * 5 / 4, qPrintable(QString::number(wait)));
        office.workspace.clock().set(feed.nextCheck.addSecs(-1));
        QVERIFY(!isCheckDue(feed, {}, office.workspace.clock().now()));
        office.workspace.clock().set(feed.nextCheck);
        QVERIFY(isCheckDue(feed, {}, office.workspace.clock().now()));
    }
    m_table.add("14 failures in a row", QStringLiteral("waits double"), office.feed().lastError);
    // A restart forgets none of it; a clock that jumps back holds nothing up for longer than two days.
    TemporaryWorkspace& workspace = office.workspace;
    const Feed before = office.feed();
    COMPARE_ROWS(office.mirror(), m_versions.tables(1));
    workspace.reopen();
    QCOMPARE(office.feed().failures, 14);
    QCOMPARE(office.feed().nextCheck, before.nextCheck);
    QVERIFY(isCheckDue(office.feed(), {}, before.nextCheck.addDays(-400)));
    FeedSync sync(workspace.file(), workspace->writer(), workspace.clock(), office.transport);
    office.transport.instead = nullptr;
    office.transport.setFolder(version(2));
    (void)required(sync.sync(office.feed(), {}, {}));
    QCOMPARE(office.feed().failures, 0);
    QVERIFY(!office.feed().nextCheck.isValid());
    COMPARE_ROWS(office.mirror(), m_versions.tables(2));
    QCOMPARE(office.own(), own);
}

void TestFeedFaults::aHostThatWantsASignInKeepsWhatWasRead()
{
    FeedOffice office(version(1));
    const QStringList own = office.own();
    office.transport.setFolder(version(2));
    office.transport.instead = [](const TransportRequest& request, int number) {
        return number == 0 ? std::nullopt : failed(ErrorCode::CredentialsNeeded, request, "401");
    };
    const auto report = office.run();
    m_table.add("401", report);
    QVERIFY(!report);
    QCOMPARE(feedState(office.feed(), office.workspace.clock().now()), FeedState::SignInNeeded);
    QVERIFY(!isCheckDue(office.feed(), {}, office.workspace.clock().now().addDays(30)));
    QVERIFY(office.feed().lastError.contains(QLatin1String("Sign in")));
    COMPARE_ROWS(office.mirror(), m_versions.tables(1));
    // Adding it again is something that the officer did: checks go on by themselves.
    office.transport.instead = nullptr;
    (void)required(office.sync().add({testHost(), FeedFolder::key().publicKey()}, {}));
    QVERIFY(isCheckDue(office.feed(), {}, office.workspace.clock().now().addDays(1)));
    convergesTo2(office, own);
}

void TestFeedFaults::theSameFileInTwoFeedsIsFetchedOnce()
{
    FeedFolder other;
    other.replace(QStringLiteral("feed.yaml"), "test-feed", "other-feed");
    other.build();
    FeedOffice office(version(1));
    office.transport.setFolder(other.out());
    (void)required(office.sync().add({testHost(), FeedFolder::key().publicKey()}, {}));
    office.transport.requests.clear();
    const Feed feed = required(office.workspace->feeds().find(FeedId(QStringLiteral("other-feed")))).value();
    const auto report = office.sync().sync(feed, {}, {});
    QVERIFY(report);
    QStringList fetched;
    for (const TransportRequest& request : office.transport.requests)
        fetched << request.url.path();
    // The manifest, its signature, the snapshot, and its own four tables of areas.
    m_table.add("the same files in a second feed", QStringLiteral("%1 requests").arg(fetched.size()), QString());
    QCOMPARE(fetched.filter(QStringLiteral("/media/")).size(), 0);
    QCOMPARE(fetched.filter(QStringLiteral("/data/")).size(), 4);
    QStringList others;
    const QStringList rows = office.mirror();
    for (QString row : rows) {
        if (row.contains(QLatin1String("other-feed")))
            others << row.replace(QLatin1String("other-feed"), QLatin1String("test-feed"));
    }
    QStringList mine = m_versions.tables(1);
    mine.removeIf([](const QString& row) { return row.startsWith(QLatin1String("feed ")) || row.startsWith(QLatin1String("stray")); });
    others.removeIf([](const QString& row) { return row.startsWith(QLatin1String("feed ")); });
    COMPARE_ROWS(others, mine);
}

void TestFeedFaults::aRemovedFeedLeavesWhatWasUsedAndComesBackWhole()
{
    FeedOffice office(version(1));
    const QStringList own = office.own();
    office.remove();
    const auto item = [&](const char* kind, const char* id) {
        return required(office.workspace->library().item(QString::fromLatin1(kind), ItemId(QString::fromLatin1(id)), FeedId(QStringLiteral("test-feed"))));
    };
    QVERIFY(item("message", "warm-rooms").has_value());
    QVERIFY(!item("policy", "buses").has_value());
    QVERIFY(required(office.workspace->feeds().all()).empty());
    QVERIFY(required(office.workspace->areas().boundarySets()).isEmpty());
    QCOMPARE(office.own(), own);
    QCOMPARE(office.mirror().filter(QStringLiteral("item ")).size(), 1);
    QCOMPARE(indexProblem(*office.workspace), QString());
    m_table.add("a removed feed", QStringLiteral("what was used stays"), item("message", "warm-rooms").value().title);
    (void)required(office.sync().add({testHost(), FeedFolder::key().publicKey()}, {}));
    (void)required(office.run());
    COMPARE_ROWS(office.mirror(), m_versions.tables(1));
    convergesTo2(office, own);
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--sync-and-die"))
        return syncAndDie(arguments.at(2), arguments.at(3), arguments.at(4) == QLatin1String("1"), arguments.at(5).toInt());
    TestFeedFaults test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_feedfaults.moc"
