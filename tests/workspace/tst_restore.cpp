#include "workspace/restore.h"

#include "storage/query.h"
#include "support/required.h"
#include "support/temporaryworkspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSemaphore>
#include <QTest>

#include <thread>

using namespace clarion;

class TestRestore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theContentIsThatOfTheBackup();
    void bringingBackWhatWasBeforeUndoesIt();
    void whoHasItOpenSeesTheOtherContent();
    void whatWasMeantForTheOldContentIsNotWritten();
    void aWriteThatIsUnderWayIsWaitedFor();
    void anOlderBackupIsBroughtUpToDate();
    void aBackupOfANewerClarionIsRefused();
    void whatIsNoWorkspaceIsRefused_data();
    void whatIsNoWorkspaceIsRefused();
    void theWorkspaceItselfIsRefused();
    void anyWorkspaceCanBeBroughtIn();
    void anotherPageSizeIsNoHindrance();
    void aMissingWorkspaceIsMadeFromTheBackup();
    void aDamagedWorkspaceIsKeptAndReplaced();
    void aWorkspaceThatIsNoDatabaseIsPutAside();
    void missingPicturesAreTold();
    void picturesThatLieBesideTheSourceComeAlong();
    void theEffectIsToldBefore();
    void theBackupThatIsBroughtBackIsNotPrunedMeanwhile();
    void nothingIsLeftBehind();

private:
    [[nodiscard]] QString file() { return m_workspace->file(); }
    [[nodiscard]] Workspace& workspace() { return **m_workspace; }
    PostId add(const char* text, PostStatus status = PostStatus::Draft, const std::vector<Picture>& pictures = {})
    {
        Post post;
        post.network = QStringLiteral("facebook");
        post.text = QString::fromLatin1(text);
        post.status = status;
        post.pictures = pictures;
        return required(workspace().writer().runAndWait([&](Transaction& transaction) { return insertPost(transaction, post, m_workspace->clock()); }));
    }
    Backup backUp()
    {
        return required(makeBackup(*required(Database::open(file(), Database::Mode::ReadWrite)), BackupReason::ByHand, m_workspace->clock()));
    }
    Result<RestoreOutcome> restore(const QString& source) { return restoreWorkspace(file(), source, m_workspace->clock()); }
    QStringList texts()
    {
        QStringList words;
        for (const Post& post : required(workspace().posts().all()))
            words << post.text;
        words.sort();
        return words;
    }
    static QStringList textsIn(const QString& path)
    {
        const auto database = required(Database::open(path, Database::Mode::ReadOnly));
        Query query(*database, "SELECT body FROM posts WHERE deleted IS NULL ORDER BY body");
        required(query.execute());
        QStringList words;
        while (query.next())
            words << query.text(0);
        return words;
    }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
};

namespace {

QStringList list(std::initializer_list<const char*> words)
{
    QStringList result;
    for (const char* word : words)
        result << QString::fromLatin1(word);
    return result;
}

void fillFile(const QString& path, const QByteArray& bytes)
{
    QFile stored(path);
    if (!stored.open(QIODevice::WriteOnly) || stored.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

void TestRestore::init()
{
    m_workspace = std::make_unique<TemporaryWorkspace>();
}

void TestRestore::theContentIsThatOfTheBackup()
{
    add("tea");
    const Backup backup = backUp();
    add("coffee");
    const RestoreOutcome outcome = required(restore(backup.file));
    QCOMPARE(outcome.contents.posts, 1);
    QVERIFY(!outcome.isUpgraded);
    QVERIFY(outcome.missingPictures.isEmpty());
    QCOMPARE(textsIn(file()), list({"tea"}));
    required(checkWorkspaceFile(file(), Thoroughness::Full));
}

void TestRestore::bringingBackWhatWasBeforeUndoesIt()
{
    add("tea");
    const Backup backup = backUp();
    add("coffee");
    const RestoreOutcome outcome = required(restore(backup.file));
    QVERIFY(outcome.before.has_value());
    QCOMPARE(outcome.before->reason, BackupReason::BeforeRestore);
    (void)required(restore(outcome.before->file));
    QCOMPARE(textsIn(file()), list({"coffee", "tea"}));
}

void TestRestore::whoHasItOpenSeesTheOtherContent()
{
    add("tea");
    const Backup backup = backUp();
    add("coffee");
    QCOMPARE(texts(), list({"coffee", "tea"}));
    const qint64 version = required(workspace().dataVersion());
    const QString mark = required(restoreMark(workspace().database()));
    (void)required(restore(backup.file));
    QVERIFY(required(workspace().dataVersion()) != version);
    QVERIFY(required(restoreMark(workspace().database())) != mark);
    QCOMPARE(texts(), list({"tea"}));
}

void TestRestore::whatWasMeantForTheOldContentIsNotWritten()
{
    const PostId id = add("tea");
    const Backup backup = backUp();
    Post typed = *required(workspace().posts().find(id));
    typed.text = QStringLiteral("tea, and what was typed over it");
    (void)required(restore(backup.file));
    const auto write = [&] {
        return workspace().writer().runAndWait([&](Transaction& transaction) { return updatePostContent(transaction, typed, m_workspace->clock()); });
    };
    for (int i = 0; i < 2; ++i) {
        const auto refused = write();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::WorkspaceReplaced);
        QCOMPARE(refused.error().subject, file());
    }
    QCOMPARE(texts(), list({"tea"}));
    workspace().writer().acceptReplacement();
    required(write());
    QCOMPARE(texts(), list({"tea, and what was typed over it"}));
}

void TestRestore::aWriteThatIsUnderWayIsWaitedFor()
{
    add("tea");
    const Backup backup = backUp();
    QSemaphore begun;
    QSemaphore mayEnd;
    auto writing = workspace().writer().run([&](Transaction& transaction) -> Result<void> {
        begun.release();
        mayEnd.acquire();
        Post post;
        post.network = QStringLiteral("facebook");
        post.text = QStringLiteral("written meanwhile");
        if (auto done = insertPost(transaction, post, m_workspace->clock()); !done)
            return failure(done.error());
        return {};
    });
    begun.acquire();
    std::thread restoring([&] { (void)required(restore(backup.file)); });
    // The backup before it is made beside the write; then the restore stands at the lock.
    const bool isBackedUp = QTest::qWaitFor([&] { return required(backupsOf(file())).size() == 2; });
    mayEnd.release();
    writing.waitForFinished();
    restoring.join();
    QVERIFY(isBackedUp);
    required(writing.result());
    QCOMPARE(textsIn(file()), list({"tea"}));
}

void TestRestore::anOlderBackupIsBroughtUpToDate()
{
    const QString old = m_workspace->folder() + QStringLiteral("/old.clarion");
    {
        const auto database = required(Database::open(old, Database::Mode::ReadWrite));
        (void)required(migrate(*database, m_workspace->clock(), 3));
        required(database->execute(QStringLiteral("INSERT INTO posts (id, revision, created, modified, status, network, body) "
                                                  "VALUES ('11111111-1111-1111-1111-111111111111', 1, 5, 5, 'draft', 'facebook', 'long ago')")));
    }
    const RestoreOutcome outcome = required(restore(old));
    QVERIFY(outcome.isUpgraded);
    QCOMPARE(outcome.contents.schemaVersion, newestSchemaVersion());
    QCOMPARE(textsIn(file()), list({"long ago"}));
    QCOMPARE(required(contentsOf(old)).schemaVersion, 3);   // the source stays as it was
    workspace().writer().acceptReplacement();
    add("today");
    QCOMPARE(texts(), list({"long ago", "today"}));
}

void TestRestore::aBackupOfANewerClarionIsRefused()
{
    add("tea");
    const Backup backup = backUp();
    {
        const auto database = required(Database::open(backup.file, Database::Mode::ReadWrite));
        required(database->execute(QStringLiteral("PRAGMA user_version = %1").arg(newestSchemaVersion() + 1)));
    }
    // One that says that this program can work with it is taken.
    (void)required(restore(backup.file));
    {
        const auto database = required(Database::open(backup.file, Database::Mode::ReadWrite));
        required(database->execute(QStringLiteral("UPDATE meta SET value = '%1' WHERE key = 'oldest_reader'").arg(newestSchemaVersion() + 1)));
    }
    const auto outcome = restore(backup.file);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::WorkspaceNewer);
}

void TestRestore::whatIsNoWorkspaceIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nothing in it") << QByteArray("") << ErrorCode::WorkspaceDamaged;
    QTest::newRow("words") << QByteArray("Dear diary,").repeated(500) << ErrorCode::WorkspaceDamaged;
    QTest::newRow("half a backup") << QByteArray("half") << ErrorCode::WorkspaceDamaged;
    QTest::newRow("no file") << QByteArray() << ErrorCode::FileUnreadable;
}

void TestRestore::whatIsNoWorkspaceIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    add("tea");
    const QString source = m_workspace->folder() + QStringLiteral("/source");
    if (bytes == "half") {
        QFile whole(backUp().file);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        fillFile(source, whole.read(whole.size() / 2));
    } else if (!bytes.isNull()) {
        fillFile(source, bytes);
    }
    const size_t before = required(backupsOf(file())).size();
    const auto outcome = restore(source);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, code);
    QCOMPARE(outcome.error().subject, source);
    QCOMPARE(texts(), list({"tea"}));
    QCOMPARE(required(backupsOf(file())).size(), before);
}

void TestRestore::theWorkspaceItselfIsRefused()
{
    add("tea");
    const QString link = m_workspace->folder() + QStringLiteral("/link.clarion");
    QVERIFY(QFile::link(file(), link));
    for (const QString& source : {file(), link}) {
        const auto outcome = restore(source);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::InvalidArgument);
    }
    QCOMPARE(texts(), list({"tea"}));
}

void TestRestore::anyWorkspaceCanBeBroughtIn()
{
    // Also one that is open, with what is in its log only.
    TemporaryWorkspace other;
    Post post;
    post.network = QStringLiteral("facebook");
    post.text = QStringLiteral("from elsewhere");
    (void)required(other->writer().runAndWait([&](Transaction& transaction) { return insertPost(transaction, post, other.clock()); }));
    add("tea");
    QCOMPARE(required(restore(other.file())).contents.posts, 1);
    QCOMPARE(textsIn(file()), list({"from elsewhere"}));
    QCOMPARE(textsIn(other.file()), list({"from elsewhere"}));
    QVERIFY(required(restoreMark(other->database())).isEmpty());
}

void TestRestore::anotherPageSizeIsNoHindrance()
{
    add("tea");
    const QString other = m_workspace->folder() + QStringLiteral("/pages.clarion");
    {
        const auto database = required(Database::open(file(), Database::Mode::ReadWrite));
        required(database->execute(QStringLiteral("PRAGMA page_size = 8192")));
        required(database->copyTo(other));
    }
    add("coffee");
    (void)required(restore(other));
    QCOMPARE(textsIn(file()), list({"tea"}));
    QCOMPARE(texts(), list({"tea"}));
}

void TestRestore::aMissingWorkspaceIsMadeFromTheBackup()
{
    add("tea");
    const Backup backup = backUp();
    const QString fresh = m_workspace->folder() + QStringLiteral("/fresh.clarion");
    const RestoreOutcome outcome = required(restoreWorkspace(fresh, backup.file, m_workspace->clock()));
    QVERIFY(!outcome.before.has_value());
    QCOMPARE(textsIn(fresh), list({"tea"}));
    QCOMPARE(required(Workspace::open(fresh, m_workspace->clock()))->migration().outcome, MigrationOutcome::UpToDate);
}

void TestRestore::aDamagedWorkspaceIsKeptAndReplaced()
{
    for (int i = 0; i < 100; ++i)
        add(QByteArray("words that fill pages ").repeated(200).constData());
    const Backup backup = backUp();
    const QString damaged = m_workspace->folder() + QStringLiteral("/damaged.clarion");
    QVERIFY(QFile::copy(backup.file, damaged));
    {
        QFile stored(damaged);
        QVERIFY(stored.open(QIODevice::ReadWrite));
        for (qint64 page = 1; page * 4096 < stored.size(); ++page) {
            QVERIFY(stored.seek(page * 4096));
            if (!stored.read(4096).contains("words that fill"))
                continue;
            QVERIFY(stored.seek(page * 4096));
            QCOMPARE(stored.write(QByteArray(64, '\x7f')), 64);
        }
    }
    const RestoreOutcome outcome = required(restoreWorkspace(damaged, backup.file, m_workspace->clock()));
    QVERIFY(outcome.before.has_value());
    QCOMPARE(outcome.before->reason, BackupReason::Damaged);
    required(checkWorkspaceFile(damaged, Thoroughness::Full));
    QCOMPARE(textsIn(damaged).size(), 100);
}

void TestRestore::aWorkspaceThatIsNoDatabaseIsPutAside()
{
    add("tea");
    const Backup backup = backUp();
    const QString broken = m_workspace->folder() + QStringLiteral("/broken.clarion");
    fillFile(broken, QByteArray(10'000, 'x'));
    const RestoreOutcome outcome = required(restoreWorkspace(broken, backup.file, m_workspace->clock()));
    QCOMPARE(textsIn(broken), list({"tea"}));
    QVERIFY(outcome.before.has_value());
    QCOMPARE(outcome.before->reason, BackupReason::Damaged);
    QCOMPARE(QFileInfo(outcome.before->file).size(), 10'000);
    QCOMPARE(required(backupsOf(broken)), std::vector<Backup>{*outcome.before});
}

void TestRestore::missingPicturesAreTold()
{
    const QString kept = required(workspace().attachments().add("kept", QStringLiteral("png")));
    const QString lost = required(workspace().attachments().add("lost", QStringLiteral("png")));
    add("with pictures", PostStatus::Draft, {{kept, QStringLiteral("kept.png"), {}, 1, 1}, {lost, QStringLiteral("New crossing.png"), {}, 1, 1}});
    const Backup backup = backUp();
    QVERIFY(QFile::remove(workspace().attachments().path(lost)));
    const RestoreOutcome outcome = required(restore(backup.file));
    QCOMPARE(outcome.missingPictures, list({"New crossing.png"}));
    QCOMPARE(outcome.fetchedPictures, 0);
}

void TestRestore::picturesThatLieBesideTheSourceComeAlong()
{
    const QString name = required(workspace().attachments().add("a picture", QStringLiteral("png")));
    const QString forged = required(workspace().attachments().add("another", QStringLiteral("png")));
    add("with a picture", PostStatus::Draft, {{name, QStringLiteral("a.png"), {}, 1, 1}, {forged, QStringLiteral("b.png"), {}, 1, 1}});
    const Backup backup = backUp();
    fillFile(workspace().attachments().path(forged), "not what its name says");
    const QString elsewhere = m_workspace->folder() + QStringLiteral("/elsewhere/w.clarion");
    QVERIFY(QDir().mkpath(QFileInfo(elsewhere).path()));
    const RestoreOutcome outcome = required(restoreWorkspace(elsewhere, backup.file, m_workspace->clock()));
    QCOMPARE(outcome.fetchedPictures, 1);
    QCOMPARE(outcome.missingPictures, list({"b.png"}));
    QVERIFY(QFile::exists(AttachmentStore(elsewhere + QStringLiteral(".files")).path(name)));
}

void TestRestore::theEffectIsToldBefore()
{
    const PostId same = add("same");
    const PostId changed = add("changed");
    const PostId binned = add("binned");
    const PostId posted = add("posted", PostStatus::Ready);
    const Backup backup = backUp();
    const auto write = [&](auto work) { required(workspace().writer().runAndWait(work)); };
    Post other = *required(workspace().posts().find(changed));
    other.text = QStringLiteral("changed since");
    write([&](Transaction& transaction) { return updatePostContent(transaction, other, m_workspace->clock()); });
    write([&](Transaction& transaction) { return setPostDeleted(transaction, binned, true, m_workspace->clock()); });
    write([&](Transaction& transaction) { return setPostStatus(transaction, posted, PostStatus::Posted, {}, {}, m_workspace->clock()); });
    add("new");
    const RestoreEffect effect = required(effectOfRestore(file(), backup.file));
    QCOMPARE(effect.now.posts, 4);
    QCOMPARE(effect.then.posts, 4);
    QCOMPARE(effect.gone, 1);
    QCOMPARE(effect.back, 1);
    QCOMPARE(effect.changed, 2);
    QCOMPARE(effect.unposted, 1);
    QCOMPARE(texts().size(), 4);
    QCOMPARE(required(backupsOf(file())).size(), size_t{1});
    QVERIFY(required(workspace().posts().find(same)).has_value());
}

void TestRestore::theBackupThatIsBroughtBackIsNotPrunedMeanwhile()
{
    add("tea");
    QString oldest;
    for (int i = 0; i < 5; ++i) {
        const auto before = required(restore(backUp().file)).before;
        if (oldest.isEmpty())
            oldest = before->file;
    }
    // By whatever name it is called.
    (void)required(restore(QDir::current().relativeFilePath(oldest)));
    QVERIFY(QFile::exists(oldest));
}

void TestRestore::nothingIsLeftBehind()
{
    add("tea");
    const Backup backup = backUp();
    (void)required(restore(backup.file));
    (void)restore(m_workspace->folder());
    QStringList names = QDir(backupFolder(file())).entryList(QDir::Files);
    QCOMPARE(names.size(), 2);
    for (const QString& name : std::as_const(names))
        QVERIFY2(name.endsWith(QLatin1String(".clarion")), qPrintable(name));
}

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_restore.moc"
