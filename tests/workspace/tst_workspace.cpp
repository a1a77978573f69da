#include "workspace/workshop.h"
#include "workspace/workspace.h"

#include "support/required.h"
#include "support/temporaryworkspace.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <atomic>
#include <barrier>
#include <future>
#include <thread>

using namespace clarion;

class TestWorkspace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void openingMakesAWorkspaceAndItsFolder();
    void openingAgainFindsWhatWasWritten();
    void aPlaceThatCannotBeWrittenIsTold_data();
    void aPlaceThatCannotBeWrittenIsTold();
    void aFileThatIsNoWorkspaceIsTold();
    void whatACrashLeftIsReadAtTheNextStart();
    void twoWorkspacesOnOneFileBothWrite();
    void theOtherOneSeesWhatWasWritten();
    void aLongWriteElsewhereIsWaitedFor();

    void aWorkshopStartsOnlyApartFromRealFeeds();
    void aNewWorkspaceHasNoProfile();
    void theProfileComesBackAsItWasWritten();
    void aFieldMayBeEmptiedAgain();
    void theAreaIsThatOfTheProfile();
    void theAreaIsNoneWithoutItsFeed();
    void todayIsTheOfficersDay_data();
    void todayIsTheOfficersDay();
    void attachmentsLieBesideTheFile();

    void theImprintFollowsTheCommissionsWording_data();
    void theImprintFollowsTheCommissionsWording();
};

namespace {

Profile exampleProfile()
{
    return {{QStringLiteral("2024"), QStringLiteral("E99000009")},
            QStringLiteral("Quillby & Tŷ Gwyn CLP"),
            QStringLiteral("Morgan Ellis"),
            QStringLiteral("14 Market Row\nMerrowbridge"),
            QStringLiteral("Sam Okafor")};
}

Result<void> write(Workspace& workspace, const Profile& profile)
{
    return workspace.writer().runAndWait(
        [&](Transaction& transaction) { return writeProfile(transaction, profile, workspace.clock()); });
}

Result<PostId> addPost(Workspace& workspace, const QString& text)
{
    return workspace.writer().runAndWait([&](Transaction& transaction) {
        Post post;
        post.network = QStringLiteral("x");
        post.text = text;
        return insertPost(transaction, post, workspace.clock());
    });
}

size_t postsIn(const Workspace& workspace)
{
    return required(workspace.posts().all()).size();
}

const ManualClock standing{QDateTime(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC)};

} // namespace

void TestWorkspace::openingMakesAWorkspaceAndItsFolder()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a/b/Tŷ Gwyn.clarion"));
    const auto workspace = required(Workspace::open(file, standing));
    QVERIFY(QFile::exists(file));
    QCOMPARE(workspace->file(), file);
    QCOMPARE(workspace->migration().outcome, MigrationOutcome::Created);
    QCOMPARE(postsIn(*workspace), size_t{0});
    QVERIFY(required(workspace->feeds().all()).empty());
    QVERIFY(required(workspace->areas().boundarySets()).isEmpty());
}

void TestWorkspace::openingAgainFindsWhatWasWritten()
{
    TemporaryWorkspace workspace;
    (void)required(addPost(*workspace, QStringLiteral("kettle")));
    workspace.reopen();
    QCOMPARE(workspace->migration().outcome, MigrationOutcome::UpToDate);
    QCOMPARE(required(workspace->posts().all()).front().text, QStringLiteral("kettle"));
}

void TestWorkspace::aPlaceThatCannotBeWrittenIsTold_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("a file where the folder belongs") << QStringLiteral("occupied/w.clarion");
    QTest::newRow("a folder where the file belongs") << QStringLiteral("folder");
}

void TestWorkspace::aPlaceThatCannotBeWrittenIsTold()
{
    QFETCH(QString, path);
    const QTemporaryDir folder;
    QFile occupied(folder.filePath(QStringLiteral("occupied")));
    QVERIFY(occupied.open(QIODevice::WriteOnly));
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("folder")));
    const auto workspace = Workspace::open(folder.filePath(path), standing);
    QVERIFY(!workspace);
    QVERIFY(workspace.error().code == ErrorCode::FileUnwritable || workspace.error().code == ErrorCode::FileUnreadable);
    QVERIFY(workspace.error().subject.startsWith(folder.path()));
}

void TestWorkspace::aFileThatIsNoWorkspaceIsTold()
{
    const QTemporaryDir folder;
    QFile letter(folder.filePath(QStringLiteral("letter.txt")));
    QVERIFY(letter.open(QIODevice::WriteOnly));
    letter.write(QByteArray("Dear officer, this is a letter.\n").repeated(100));
    letter.close();
    const auto workspace = Workspace::open(letter.fileName(), standing);
    QVERIFY(!workspace);
    QCOMPARE(workspace.error().code, ErrorCode::WorkspaceDamaged);
}

void TestWorkspace::whatACrashLeftIsReadAtTheNextStart()
{
    // While a workspace is open, what was committed last stands in its WAL: a copy of both is what a pulled plug leaves.
    TemporaryWorkspace workspace;
    (void)required(addPost(*workspace, QStringLiteral("typed a second ago")));
    const QTemporaryDir folder;
    const QString left = folder.filePath(QStringLiteral("left.clarion"));
    QVERIFY(QFile::copy(workspace.file(), left));
    QVERIFY(QFile::copy(workspace.file() + QStringLiteral("-wal"), left + QStringLiteral("-wal")));
    QVERIFY(QFile(left + QStringLiteral("-wal")).size() > 0);
    const auto found = required(Workspace::open(left, standing));
    QCOMPARE(required(found->posts().all()).front().text, QStringLiteral("typed a second ago"));
}

void TestWorkspace::twoWorkspacesOnOneFileBothWrite()
{
    TemporaryWorkspace first;
    const auto second = required(Workspace::open(first.file(), standing));
    constexpr int each = 25;
    std::barrier start(2);
    std::atomic_int failures = 0;
    const auto writeMany = [&](Workspace& workspace) {
        start.arrive_and_wait();
        for (int i = 0; i < each; ++i) {
            if (!addPost(workspace, QString::number(i)))
                ++failures;
        }
    };
    std::thread other([&] { writeMany(*second); });
    writeMany(*first);
    other.join();
    QCOMPARE(failures.load(), 0);
    QCOMPARE(postsIn(*first), size_t{2 * each});
    QCOMPARE(postsIn(*second), size_t{2 * each});
}

void TestWorkspace::theOtherOneSeesWhatWasWritten()
{
    TemporaryWorkspace first;
    const auto second = required(Workspace::open(first.file(), standing));
    const PostId id = required(addPost(*first, QStringLiteral("kettle")));
    QVERIFY(required(second->posts().find(id)));
    required(write(*second, exampleProfile()));
    QCOMPARE(required(first->profile()), exampleProfile());
}

void TestWorkspace::aLongWriteElsewhereIsWaitedFor()
{
    TemporaryWorkspace first;
    const auto second = required(Workspace::open(first.file(), standing));
    std::promise<void> begun;
    std::promise<void> mayEnd;
    auto held = first->writer().run([&](Transaction& transaction) -> Result<void> {
        auto done = writeProfile(transaction, exampleProfile(), standing);
        begun.set_value();
        mayEnd.get_future().wait();
        return done;
    });
    begun.get_future().wait();
    auto waiting = second->writer().run([&](Transaction& transaction) -> Result<void> {
        Profile profile = required(readProfile(transaction.database()));
        profile.partyName += QStringLiteral(", second");
        return writeProfile(transaction, profile, standing);
    });
    QVERIFY(!waiting.isFinished());
    // Readers never wait.
    QCOMPARE(required(second->profile()), Profile());
    mayEnd.set_value();
    held.waitForFinished();
    waiting.waitForFinished();
    required(held.result());
    required(waiting.result());
    QCOMPARE(required(first->profile()).partyName, exampleProfile().partyName + QStringLiteral(", second"));
}

void TestWorkspace::aWorkshopStartsOnlyApartFromRealFeeds()
{
    const auto transport = makeTransport();
    TemporaryWorkspace fresh;
    const Area area = required(startWorkshop(*fresh, *transport));
    QCOMPARE(required(startWorkshop(*fresh, *transport)), area);

    TemporaryWorkspace real;
    real.readWorkshopFeed();
    required(real->writer().runAndWait([](Transaction& transaction) {
        return transaction.database().execute(QStringLiteral("UPDATE feeds SET public_key = 'of somebody else'"));
    }));
    const auto refused = startWorkshop(*real, *transport);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
    QVERIFY(required(real->profile()).area.isEmpty());
}

void TestWorkspace::aNewWorkspaceHasNoProfile()
{
    TemporaryWorkspace workspace;
    QCOMPARE(required(workspace->profile()), Profile());
    QVERIFY(!required(workspace->area()));
}

void TestWorkspace::theProfileComesBackAsItWasWritten()
{
    TemporaryWorkspace workspace;
    required(write(*workspace, exampleProfile()));
    QCOMPARE(required(workspace->profile()), exampleProfile());
    workspace.reopen();
    QCOMPARE(required(workspace->profile()), exampleProfile());
}

void TestWorkspace::aFieldMayBeEmptiedAgain()
{
    TemporaryWorkspace workspace;
    required(write(*workspace, exampleProfile()));
    Profile shorter = exampleProfile();
    shorter.onBehalfOf.clear();
    shorter.area = {};
    required(write(*workspace, shorter));
    QCOMPARE(required(workspace->profile()), shorter);
}

void TestWorkspace::theAreaIsThatOfTheProfile()
{
    TemporaryWorkspace workspace;
    workspace.enterWorkshop(QStringLiteral("E99000009"));
    const auto area = required(workspace->area());
    QVERIFY(area);
    QCOMPARE(area->name, QStringLiteral("Quillby"));
}

void TestWorkspace::theAreaIsNoneWithoutItsFeed()
{
    TemporaryWorkspace workspace;
    required(write(*workspace, exampleProfile()));
    QVERIFY(!required(workspace->area()));
}

void TestWorkspace::todayIsTheOfficersDay_data()
{
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QDate>("today");
    QTest::newRow("winter, before midnight") << QDateTime(QDate(2026, 11, 24), QTime(23, 59), Qt::UTC) << QDate(2026, 11, 24);
    QTest::newRow("summer, after midnight here") << QDateTime(QDate(2026, 7, 1), QTime(23, 0), Qt::UTC) << QDate(2026, 7, 2);
}

void TestWorkspace::todayIsTheOfficersDay()
{
    QFETCH(QDateTime, now);
    QFETCH(QDate, today);
    TemporaryWorkspace workspace;
    workspace.clock().set(now);
    QCOMPARE(workspace->today(), today);
}

void TestWorkspace::attachmentsLieBesideTheFile()
{
    TemporaryWorkspace workspace;
    const QString name = required(workspace->attachments().add("picture", QStringLiteral("png")));
    const QString path = workspace->attachments().path(name);
    QVERIFY(QFile::exists(path));
    QVERIFY(path.startsWith(workspace.file()));
}

void TestWorkspace::theImprintFollowsTheCommissionsWording_data()
{
    QTest::addColumn<Profile>("profile");
    QTest::addColumn<QString>("imprint");
    const auto of = [](const char* promoter, const char* address, const char* behalf) {
        Profile profile;
        profile.promoter = QString::fromUtf8(promoter);
        profile.promoterAddress = QString::fromUtf8(address);
        profile.onBehalfOf = QString::fromUtf8(behalf);
        return profile;
    };
    QTest::newRow("on behalf of a candidate")
        << of("Morgan Ellis", "14 Market Row, Merrowbridge", "Sam Okafor")
        << QStringLiteral("Promoted by Morgan Ellis on behalf of Sam Okafor, both of 14 Market Row, Merrowbridge");
    QTest::newRow("for the promoter alone")
        << of("Morgan Ellis", "14 Market Row", "") << QStringLiteral("Promoted by Morgan Ellis of 14 Market Row");
    QTest::newRow("blanks and lines are one space")
        << of(" Morgan  Ellis ", "14 Market Row\nMerrowbridge ", "") << QStringLiteral("Promoted by Morgan Ellis of 14 Market Row Merrowbridge");
    QTest::newRow("names that look like placeholders")
        << of("%2", "%3 Lane", "%1 Party") << QStringLiteral("Promoted by %2 on behalf of %1 Party, both of %3 Lane");
    QTest::newRow("no promoter") << of(" ", "14 Market Row", "Sam Okafor") << QString();
    QTest::newRow("no address") << of("Morgan Ellis", "", "Sam Okafor") << QString();
}

void TestWorkspace::theImprintFollowsTheCommissionsWording()
{
    QFETCH(Profile, profile);
    QFETCH(QString, imprint);
    QCOMPARE(imprintOf(profile), imprint);
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
