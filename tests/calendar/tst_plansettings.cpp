#include "calendar/plansettings.h"

#include "support/required.h"
#include "support/temporaryworkspace.h"

#include <QTest>

using namespace clarion;

class TestPlanSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_workspace = std::make_unique<TemporaryWorkspace>(); }

    void aNewWorkspaceHasNoTargets();
    void targetsComeBackAndReplaceThoseBefore();
    void aTargetOfNothingIsNone();
    void targetsMayAddToMoreOrLessThanAHundred();
    void whatIsNoTargetIsRefusedAndTheOldOnesStay_data();
    void whatIsNoTargetIsRefusedAndTheOldOnesStay();
    void everyInjectedFaultKeepsTheTargets();
    void aFailedReadIsAnErrorAndNotAnEmptyList();
    void foldingAwayIsRemembered();

private:
    template<typename Work>
    auto write(Work work)
    {
        return (*m_workspace)->writer().runAndWait(std::move(work));
    }
    Result<void> writeTargets(const MixTargets& targets)
    {
        return write([targets](Transaction& transaction) { return writeMixTargets(transaction, targets); });
    }
    MixTargets targets() { return required(readMixTargets((*m_workspace)->database())); }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
};

namespace {

const MixTargets example{{QStringLiteral("issue"), 30}, {QStringLiteral("tool"), 20}};

} // namespace

void TestPlanSettings::aNewWorkspaceHasNoTargets()
{
    QVERIFY(targets().empty());
}

void TestPlanSettings::targetsComeBackAndReplaceThoseBefore()
{
    QVERIFY(writeTargets(example));
    m_workspace->reopen();
    QCOMPARE(targets(), example);
    const MixTargets other{{QStringLiteral("event"), 100}};
    QVERIFY(writeTargets(other));
    QCOMPARE(targets(), other);
    QVERIFY(writeTargets({}));
    QVERIFY(targets().empty());
}

void TestPlanSettings::aTargetOfNothingIsNone()
{
    QVERIFY(writeTargets({{QStringLiteral("issue"), 0}, {QStringLiteral("tool"), 1}}));
    QCOMPARE(targets(), (MixTargets{{QStringLiteral("tool"), 1}}));
}

void TestPlanSettings::targetsMayAddToMoreOrLessThanAHundred()
{
    MixTargets all;
    for (const QString& subject : subjectNames())
        all.emplace(subject, 100);
    QVERIFY(writeTargets(all));
    QCOMPARE(targets(), all);
}

void TestPlanSettings::whatIsNoTargetIsRefusedAndTheOldOnesStay_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QString>("named");
    QTest::newRow("a subject that does not exist") << "weather" << 10 << "weather";
    QTest::newRow("no subject") << "" << 10 << "";
    QTest::newRow("more than everything") << "issue" << 101 << "101";
    QTest::newRow("less than nothing") << "issue" << -1 << "-1";
}

void TestPlanSettings::whatIsNoTargetIsRefusedAndTheOldOnesStay()
{
    QFETCH(QString, subject);
    QFETCH(int, percent);
    QFETCH(QString, named);
    QVERIFY(writeTargets(example));
    const auto outcome = writeTargets({{QStringLiteral("tool"), 50}, {subject, percent}});
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(outcome.error().subject, named);
    QCOMPARE(targets(), example);
}

void TestPlanSettings::everyInjectedFaultKeepsTheTargets()
{
    QVERIFY(writeTargets(example));
    const MixTargets fresh{{QStringLiteral("issue"), 40}, {QStringLiteral("personal"), 10}};
    Writer& writer = (*m_workspace)->writer();
    int failures = 0;
    for (int failing = 0;; ++failing) {
        QVERIFY2(failing < 100, "no run ever passes");
        auto access = std::make_shared<int>(0);
        writer.setFaultInjector([access, failing] { return (*access)++ == failing; });
        const auto outcome = writeTargets(fresh);
        writer.setFaultInjector({});
        if (outcome)
            break;
        ++failures;
        QCOMPARE(outcome.error().code, ErrorCode::DiskFull);
        QCOMPARE(targets(), example);
    }
    QVERIFY(failures >= 4); // the beginning, what was there, and each of the two
    QCOMPARE(targets(), fresh);
}

void TestPlanSettings::aFailedReadIsAnErrorAndNotAnEmptyList()
{
    QVERIFY(writeTargets(example));
    const auto database = required(Database::open(m_workspace->file(), Database::Mode::ReadOnly));
    database->setFaultInjector([] { return true; });
    const auto read = readMixTargets(*database);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::DiskFull);
    QVERIFY(!readMixFolded(*database));
}

void TestPlanSettings::foldingAwayIsRemembered()
{
    QCOMPARE(required(readMixFolded((*m_workspace)->database())), false);
    for (const bool folded : {true, false}) {
        QVERIFY(write([&](Transaction& transaction) { return writeMixFolded(transaction, folded, m_workspace->clock()); }));
        m_workspace->reopen();
        QCOMPARE(required(readMixFolded((*m_workspace)->database())), folded);
    }
}

QTEST_GUILESS_MAIN(TestPlanSettings)
#include "tst_plansettings.moc"
