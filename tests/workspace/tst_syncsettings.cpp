#include "workspace/syncsettings.h"

#include "support/required.h"
#include "support/temporaryworkspace.h"

#include <QSignalSpy>
#include <QTest>

using namespace clarion;

class TestSyncSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewWorkspaceLooksForNewsByItself();
    void theyComeBackAsTheyWereWritten_data();
    void theyComeBackAsTheyWereWritten();
    void aChangeIsTold();
    void theyStandBesideTheProfile();
    void aValueOfNobodysIsNo();
    void aFaultWritesNeither();

private:
    static void write(TemporaryWorkspace& workspace, const SyncSettings& settings)
    {
        required(workspace->writer().runAndWait([&](Transaction& transaction) { return writeSyncSettings(transaction, settings, workspace.clock()); }));
    }
};

void TestSyncSettings::aNewWorkspaceLooksForNewsByItself()
{
    TemporaryWorkspace workspace;
    const SyncSettings settings = required(workspace->syncSettings());
    QVERIFY(!settings.workOffline);
    QVERIFY(settings.bySelf);
}

void TestSyncSettings::theyComeBackAsTheyWereWritten_data()
{
    QTest::addColumn<bool>("workOffline");
    QTest::addColumn<bool>("bySelf");
    QTest::newRow("offline, and not by itself") << true << false;
    QTest::newRow("offline for now") << true << true;
    QTest::newRow("only when told") << false << false;
    QTest::newRow("as in a new workspace") << false << true;
}

void TestSyncSettings::theyComeBackAsTheyWereWritten()
{
    QFETCH(bool, workOffline);
    QFETCH(bool, bySelf);
    TemporaryWorkspace workspace;
    write(workspace, {!workOffline, !bySelf});
    write(workspace, {workOffline, bySelf});
    QCOMPARE(required(workspace->syncSettings()), (SyncSettings{workOffline, bySelf}));
    workspace.reopen();
    QCOMPARE(required(workspace->syncSettings()), (SyncSettings{workOffline, bySelf}));
}

void TestSyncSettings::aChangeIsTold()
{
    TemporaryWorkspace workspace;
    QSignalSpy changed(&workspace->writer(), &Writer::changed);
    write(workspace, {true, true});
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(changed.at(0).at(0).value<Changes>().touchesAll(Subject::Settings));
}

void TestSyncSettings::theyStandBesideTheProfile()
{
    TemporaryWorkspace workspace;
    Profile profile = required(workspace->profile());
    profile.promoter = QStringLiteral("Morgan Ellis");
    required(workspace->writer().runAndWait([&](Transaction& transaction) { return writeProfile(transaction, profile, workspace.clock()); }));
    write(workspace, {true, false});
    QCOMPARE(required(workspace->profile()), profile);
    profile.promoter.clear();
    required(workspace->writer().runAndWait([&](Transaction& transaction) { return writeProfile(transaction, profile, workspace.clock()); }));
    QCOMPARE(required(workspace->syncSettings()), (SyncSettings{true, false}));
}

void TestSyncSettings::aValueOfNobodysIsNo()
{
    TemporaryWorkspace workspace;
    write(workspace, {true, true});
    required(workspace->writer().runAndWait(
        [](Transaction& transaction) { return transaction.database().execute(QStringLiteral("UPDATE settings SET value = 'perhaps'")); }));
    QCOMPARE(required(workspace->syncSettings()), (SyncSettings{false, false}));
}

void TestSyncSettings::aFaultWritesNeither()
{
    TemporaryWorkspace workspace;
    bool isUntouched = false;
    int failing = 0;
    for (; !isUntouched; ++failing) {
        write(workspace, {false, true});
        int accesses = 0;
        workspace->writer().setFaultInjector([&accesses, failing] { return accesses++ == failing; });
        const auto written = workspace->writer().runAndWait(
            [&](Transaction& transaction) { return writeSyncSettings(transaction, {true, false}, workspace.clock()); });
        workspace->writer().setFaultInjector({});
        isUntouched = written.has_value();
        QCOMPARE(required(workspace->syncSettings()), (isUntouched ? SyncSettings{true, false} : SyncSettings{false, true}));
    }
    QVERIFY(failing > 3);
}

QTEST_GUILESS_MAIN(TestSyncSettings)
#include "tst_syncsettings.moc"
