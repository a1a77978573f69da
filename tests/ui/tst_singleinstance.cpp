#include "window/singleinstance.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <memory>

using namespace clarion;

class TestSingleInstance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theFirstCopyOpens();
    void aSecondCopyRaisesTheFirstAndEnds();
    void everyFurtherCopyRaisesTheFirst();
    void theNextStartOpensAgain();
    void aCrashDoesNotBlockTheNextStart();
    void twoWorkspacesDoNotDisturbEachOther();
    void oneWorkspaceByTwoPathsIsOne();
    void aFolderThatIsNotThereIsMade();
    void oddNamesAreNames();

private:
    [[nodiscard]] QString file(const char* name = "workspace.clarion") const { return m_folder->filePath(QString::fromUtf8(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

/// This program again, as another copy of Clarion on a workspace. It says whether it is the first one.
class OtherCopy {
public:
    explicit OtherCopy(const QString& workspace)
    {
        m_process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--copy-on"), workspace});
        m_process.waitForReadyRead(10'000);
        m_isFirst = m_process.readAllStandardOutput() == "first\n";
    }
    ~OtherCopy() { crash(); }

    [[nodiscard]] bool isFirst() const { return m_isFirst; }
    [[nodiscard]] QByteArray said() { return m_process.waitForReadyRead(5000) ? m_process.readAllStandardOutput() : QByteArray(); }
    [[nodiscard]] bool hasEnded() { return m_process.waitForFinished(5000); }
    void crash()
    {
        m_process.kill();
        m_process.waitForFinished(5000);
    }

private:
    QProcess m_process;
    bool m_isFirst = false;
};

static int beACopy(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    SingleInstance instance(QString::fromLocal8Bit(argv[2]));
    const auto say = [](const char* word) {
        std::printf("%s\n", word);
        std::fflush(stdout);
    };
    QObject::connect(&instance, &SingleInstance::raiseWanted, &application, [say](const QString&) { say("raised"); });
    if (!instance.claim()) {
        say("second");
        return 0;
    }
    say("first");
    return QCoreApplication::exec();
}

void TestSingleInstance::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSingleInstance::theFirstCopyOpens()
{
    SingleInstance instance(file());
    QSignalSpy raised(&instance, &SingleInstance::raiseWanted);
    QVERIFY(instance.claim());
    QCoreApplication::processEvents();
    QCOMPARE(raised.count(), 0);
}

void TestSingleInstance::aSecondCopyRaisesTheFirstAndEnds()
{
    OtherCopy first(file());
    QVERIFY(first.isFirst());
    OtherCopy second(file());
    QVERIFY(!second.isFirst());
    QVERIFY(second.hasEnded());
    QCOMPARE(first.said(), QByteArray("raised\n"));
}

void TestSingleInstance::everyFurtherCopyRaisesTheFirst()
{
    SingleInstance first(file());
    QVERIFY(first.claim());
    QSignalSpy raised(&first, &SingleInstance::raiseWanted);
    for (int times = 1; times <= 3; ++times) {
        SingleInstance further(file());
        QVERIFY(!further.claim());
        QTRY_COMPARE(raised.count(), times);
    }
}

void TestSingleInstance::theNextStartOpensAgain()
{
    {
        SingleInstance instance(file());
        QVERIFY(instance.claim());
    }
    SingleInstance next(file());
    QVERIFY(next.claim());
    QSignalSpy raised(&next, &SingleInstance::raiseWanted);
    SingleInstance second(file());
    QVERIFY(!second.claim());
    QTRY_COMPARE(raised.count(), 1);
}

void TestSingleInstance::aCrashDoesNotBlockTheNextStart()
{
    {
        OtherCopy crashed(file());
        QVERIFY(crashed.isFirst());
        crashed.crash();
    }
    QVERIFY2(QFile::exists(file() + QStringLiteral(".lock")), "a crash leaves its lock behind; otherwise this shows nothing");
    SingleInstance next(file());
    QVERIFY(next.claim());
    QSignalSpy raised(&next, &SingleInstance::raiseWanted);
    OtherCopy second(file());
    QVERIFY(!second.isFirst());
    QTRY_COMPARE(raised.count(), 1);
}

void TestSingleInstance::twoWorkspacesDoNotDisturbEachOther()
{
    SingleInstance one(file("one.clarion"));
    SingleInstance other(file("other.clarion"));
    QVERIFY(one.claim());
    QVERIFY(other.claim());
    QSignalSpy oneRaised(&one, &SingleInstance::raiseWanted);
    QSignalSpy otherRaised(&other, &SingleInstance::raiseWanted);
    SingleInstance again(file("other.clarion"));
    QVERIFY(!again.claim());
    QTRY_COMPARE(otherRaised.count(), 1);
    QCOMPARE(oneRaised.count(), 0);
}

void TestSingleInstance::oneWorkspaceByTwoPathsIsOne()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("real")));
    QVERIFY(QFile::link(file("real"), file("linked")));
    SingleInstance first(file("real/workspace.clarion"));
    QVERIFY(first.claim());
    QSignalSpy raised(&first, &SingleInstance::raiseWanted);
    SingleInstance second(file("linked/../linked/workspace.clarion"));
    QVERIFY(!second.claim());
    QTRY_COMPARE(raised.count(), 1);
}

void TestSingleInstance::aFolderThatIsNotThereIsMade()
{
    SingleInstance first(file("new/folder/workspace.clarion"));
    QVERIFY(first.claim());
    SingleInstance second(file("new/folder/workspace.clarion"));
    QVERIFY(!second.claim());
}

void TestSingleInstance::oddNamesAreNames()
{
    const QString odd = file("Tŷ Gwyn's “workspace” & more #1 with a name that is longer than any socket may have.clarion");
    SingleInstance first(odd);
    QVERIFY(first.claim());
    QSignalSpy raised(&first, &SingleInstance::raiseWanted);
    SingleInstance second(odd);
    QVERIFY(!second.claim());
    QTRY_COMPARE(raised.count(), 1);
}

int main(int argc, char** argv)
{
    if (argc == 3 && qstrcmp(argv[1], "--copy-on") == 0)
        return beACopy(argc, argv);
    QCoreApplication application(argc, argv);
    TestSingleInstance test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_singleinstance.moc"
