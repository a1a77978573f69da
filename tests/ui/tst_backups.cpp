#include "settings/backupsdialog.h"
#include "shell/backupcontroller.h"
#include "support/required.h"
#include "ui/person.h"

#include <QDir>
#include <QFile>
#include <QListView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace clarion;

class TestBackups : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(); }

    void theDayHasItsBackupAfterTheStart();
    void theNextDayHasItsOwn();
    void aDayThatCannotBeBackedUpIsToldOnce();
    void everyControlHasANameAndRoomForIt();
    void anEmptyListSaysWhatToDo();
    void backingUpNowAddsARow();
    void aDamagedBackupIsMarkedAndNotBroughtBack();
    void theQuestionSaysWhatWillChange();
    void cancellingChangesNothing();
    void aBackupIsBroughtBackAndThatIsUndone();
    void whatIsTypedBeforeARestoreIsInTheBackupBeforeIt();
    void nothingIsBroughtBackOverWhatCannotBeSaved();
    void aFailedRestoreLeadsBackToThePost();
    void aRestoreElsewhereIsNoticed();
    void anOpenComposerWritesNothingOverWhatWasBroughtBack();
    void whatWasDoneBeforeARestoreCannotBeUndoneAfterIt();

private:
    static BackupsDialog* openDialog(Desk& desk)
    {
        desk.window()->openBackups();
        auto* dialog = desk.window()->findChild<BackupsDialog*>();
        if (!dialog)
            qFatal("the dialog does not open");
        return dialog;
    }
    static QListView* list(const BackupsDialog* dialog) { return dialog->findChild<QListView*>(); }
    static Backup backUp(Desk& desk)
    {
        desk.settle();
        return required(makeBackup(*required(Database::open(desk.workspace().file(), Database::Mode::ReadWrite)), BackupReason::ByHand, desk.clock()));
    }
    static std::vector<Backup> backups(Desk& desk) { return required(backupsOf(desk.workspace().file())); }
    static QPlainTextEdit* text(Desk& desk) { return the<QPlainTextEdit>(desk.page(), "Text"); }
    static QStringList texts(Desk& desk)
    {
        QStringList words;
        for (const Post& post : desk.posts())
            words << post.text;
        words.sort();
        return words;
    }
    /// Chooses the last backup and answers the question.
    static void restoreFirst(Desk& desk, const char* answer)
    {
        BackupsDialog* dialog = openDialog(desk);
        QTRY_VERIFY(seen<QPushButton>(dialog, QStringLiteral("Restore…")) && the<QPushButton>(dialog, "Restore…")->isEnabled());
        press(dialog, "Restore…");
        QTRY_VERIFY(dialog->findChild<QMessageBox*>());
        press(dialog->findChild<QMessageBox*>(), answer);
    }
    static void refuseWrites(Desk& desk)
    {
        required(desk.workspace()->writer().runAndWait([](Transaction& transaction) {
            return transaction.database().execute(QStringLiteral("CREATE TRIGGER refuse BEFORE UPDATE ON posts BEGIN SELECT RAISE(ABORT, 'refused'); END"));
        }));
    }
};

void TestBackups::theDayHasItsBackupAfterTheStart()
{
    Desk desk;
    QVERIFY(backups(desk).empty());
    QTRY_COMPARE_WITH_TIMEOUT(backups(desk).size(), size_t{1}, 10'000);
    QCOMPARE(backups(desk).front().reason, BackupReason::Daily);
}

void TestBackups::theNextDayHasItsOwn()
{
    TemporaryWorkspace workspace;
    BackupController controller(*workspace, nullptr);
    const QSignalSpy done(&controller, &BackupController::finished);
    const auto count = [&] { return required(backupsOf(workspace.file())).size(); };
    const auto look = [&](qsizetype runs) {
        controller.lookAtTheDay();
        return QTest::qWaitFor([&] { return done.size() == runs; });
    };
    QVERIFY(look(1));
    QCOMPARE(count(), size_t{1});
    workspace.clock().advance(3600);
    QVERIFY(look(1));   // nothing to do, so nothing is begun
    workspace.clock().advance(86400);
    QVERIFY(look(2));
    QCOMPARE(count(), size_t{2});
    // Back to the day before, and then a year on: each is a day that begins.
    workspace.clock().advance(-86400);
    QVERIFY(look(3));
    QCOMPARE(count(), size_t{2});   // the second one of that day takes the place of the first
    QCOMPARE(required(backupsOf(workspace.file())).front().number, 3);
    workspace.clock().advance(365 * 86400);
    QVERIFY(look(4));
    QCOMPARE(count(), size_t{3});
}

void TestBackups::aDayThatCannotBeBackedUpIsToldOnce()
{
    TemporaryWorkspace workspace;
    QFile inTheWay(backupFolder(workspace.file()));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    BackupController controller(*workspace, nullptr);
    const QSignalSpy done(&controller, &BackupController::finished);
    const QSignalSpy told(&controller, &BackupController::backupFailed);
    for (int look = 0; look < 30; ++look) {
        const qsizetype before = done.size();
        controller.lookAtTheDay();
        if (look % 11 == 0)
            QVERIFY(QTest::qWaitFor([&] { return done.size() == before + 1; }));
    }
    QCOMPARE(done.size(), 3);   // tried again now and then
    QCOMPARE(told.size(), 1);
    QVERIFY(inTheWay.remove());
    for (int look = 0; look < 11; ++look)
        controller.lookAtTheDay();
    QTRY_COMPARE(required(backupsOf(workspace.file())).size(), size_t{1});
}

void TestBackups::everyControlHasANameAndRoomForIt()
{
    const QFont usual = QApplication::font();
    QFont twice = usual;
    twice.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(twice);
    Desk desk;
    backUp(desk);
    BackupsDialog* dialog = openDialog(desk);
    QTRY_COMPARE(list(dialog)->model()->rowCount(), 1);
    for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
        if (!button->isVisible())
            continue;
        QVERIFY(!spokenName(button).isEmpty());
        QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    }
    QVERIFY(!spokenName(list(dialog)).isEmpty());
    dialog->close();
    QApplication::setFont(usual);
}

void TestBackups::anEmptyListSaysWhatToDo()
{
    Desk desk;
    BackupsDialog* dialog = openDialog(desk);
    QTRY_VERIFY(wordsOn(dialog).contains(QStringLiteral("No backups yet")));
    QVERIFY(!list(dialog)->isVisible());
    QVERIFY(!the<QPushButton>(dialog, "Restore…")->isEnabled());
    QVERIFY(wordsOn(dialog).contains(backupFolder(desk.workspace().file())));
    dialog->close();
}

void TestBackups::backingUpNowAddsARow()
{
    Desk desk;
    desk.add("Tea");
    BackupsDialog* dialog = openDialog(desk);
    press(dialog, "Back up now");
    QTRY_COMPARE(list(dialog)->model()->rowCount(), 1);
    QVERIFY(wordsOn(dialog).contains(QStringLiteral("Backed up and checked.")));
    QCOMPARE(list(dialog)->currentIndex().data().toString(), QStringLiteral("Today 10:00"));
    QVERIFY(list(dialog)->currentIndex().data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("By hand")));
    QCOMPARE(backups(desk).front().reason, BackupReason::ByHand);
    dialog->close();
}

void TestBackups::aDamagedBackupIsMarkedAndNotBroughtBack()
{
    Desk desk;
    const Backup backup = backUp(desk);
    QFile stored(backup.file);
    QVERIFY(stored.resize(stored.size() / 2));
    BackupsDialog* dialog = openDialog(desk);
    QTRY_COMPARE(list(dialog)->model()->rowCount(), 1);
    QVERIFY(list(dialog)->currentIndex().data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Damaged")));
    QVERIFY(!the<QPushButton>(dialog, "Restore…")->isEnabled());
    dialog->close();
}

void TestBackups::theQuestionSaysWhatWillChange()
{
    RestoreEffect effect;
    effect.then.posts = 12;
    effect.now.posts = 15;
    effect.gone = 4;
    effect.back = 1;
    effect.changed = 2;
    effect.unposted = 3;
    const QString words = BackupsDialog::effectWords(effect);
    for (const char* number : {"12", "15", "4", "1", "2", "3"})
        QVERIFY2(words.contains(QString::fromLatin1(number)), number);
    QVERIFY(words.contains(QStringLiteral("before you post them again")));
    QVERIFY(words.contains(QStringLiteral("undo this")));
    QVERIFY(!BackupsDialog::effectWords({}).contains(QStringLiteral("posted")));
    QVERIFY(BackupsDialog::effectWords({}).contains(QStringLiteral("The posts are the same.")));
}

void TestBackups::cancellingChangesNothing()
{
    Desk desk;
    desk.add("Tea");
    backUp(desk);
    desk.add("Coffee");
    restoreFirst(desk, "Cancel");
    desk.settle();
    QCOMPARE(texts(desk), (QStringList{QStringLiteral("Coffee"), QStringLiteral("Tea")}));
    QCOMPARE(backups(desk).size(), size_t{1});
    desk.window()->findChild<BackupsDialog*>()->close();
}

void TestBackups::aBackupIsBroughtBackAndThatIsUndone()
{
    Desk desk;
    desk.add("Tea");
    backUp(desk);
    desk.add("Coffee");
    restoreFirst(desk, "Restore");
    QTRY_COMPARE(texts(desk), QStringList{QStringLiteral("Tea")});
    QTRY_VERIFY(seen<QPushButton>(desk.window(), QStringLiteral("Undo")));
    QVERIFY(wordsOn(desk.window()).contains(QStringLiteral("“Today 10:00” was brought back")));
    QCOMPARE(backups(desk).front().reason, BackupReason::BeforeRestore);
    // The window works on what is there now.
    desk.add("Cake");
    QCOMPARE(texts(desk), (QStringList{QStringLiteral("Cake"), QStringLiteral("Tea")}));
    press(desk.window(), "Undo");
    QTRY_COMPARE(texts(desk), (QStringList{QStringLiteral("Coffee"), QStringLiteral("Tea")}));
}

void TestBackups::whatIsTypedBeforeARestoreIsInTheBackupBeforeIt()
{
    Desk desk;
    const PostId id = desk.add("Tea");
    backUp(desk);
    desk.window()->openPost(id);
    type(text(desk), QStringLiteral(" at four"));
    restoreFirst(desk, "Restore");
    QTRY_COMPARE(desk.post(id).text, QStringLiteral("Tea"));
    QTRY_VERIFY(seen<QPushButton>(desk.window(), QStringLiteral("Undo")));
    QVERIFY(!seen<QPlainTextEdit>(desk.page(), QStringLiteral("Text")));
    press(desk.window(), "Undo");
    QTRY_COMPARE(desk.post(id).text, QStringLiteral("Tea at four"));
}

void TestBackups::nothingIsBroughtBackOverWhatCannotBeSaved()
{
    Desk desk;
    const PostId id = desk.add("Tea");
    backUp(desk);
    desk.window()->openPost(id);
    refuseWrites(desk);
    type(text(desk), QStringLiteral(" at four"));
    restoreFirst(desk, "Restore");
    QVERIFY(seen<QPushButton>(desk.window(), QStringLiteral("Copy details")));
    QCOMPARE(text(desk)->toPlainText(), QStringLiteral("Tea at four"));
    desk.settle();
    QCOMPARE(backups(desk).size(), size_t{1});
}

void TestBackups::aFailedRestoreLeadsBackToThePost()
{
    Desk desk;
    const PostId id = desk.add("Tea");
    const Backup backup = backUp(desk);
    desk.window()->openPost(id);
    type(text(desk), QStringLiteral(" at four"));
    BackupsDialog* dialog = openDialog(desk);
    QTRY_VERIFY(the<QPushButton>(dialog, "Restore…")->isEnabled());
    press(dialog, "Restore…");
    QTRY_VERIFY(dialog->findChild<QMessageBox*>());
    QVERIFY(QFile::remove(backup.file));
    press(dialog->findChild<QMessageBox*>(), "Restore");
    QTRY_VERIFY(seen<QPlainTextEdit>(desk.page(), QStringLiteral("Text")));
    QCOMPARE(text(desk)->toPlainText(), QStringLiteral("Tea at four"));
    QVERIFY(seen<QPushButton>(desk.window(), QStringLiteral("Copy details")));
}

void TestBackups::aRestoreElsewhereIsNoticed()
{
    Desk desk;
    desk.add("Tea");
    const Backup backup = backUp(desk);
    desk.add("Coffee");
    (void)required(restoreWorkspace(desk.workspace().file(), backup.file, desk.clock()));
    QTRY_VERIFY_WITH_TIMEOUT(wordsOn(desk.window()).contains(QStringLiteral("Another program brought back a backup.")), 5000);
    desk.add("Cake");
    QCOMPARE(texts(desk), (QStringList{QStringLiteral("Cake"), QStringLiteral("Tea")}));
}

void TestBackups::anOpenComposerWritesNothingOverWhatWasBroughtBack()
{
    Desk desk;
    const PostId id = desk.add("Tea");
    const Backup backup = backUp(desk);
    desk.window()->openPost(id);
    type(text(desk), QStringLiteral(" at four"));
    QTRY_COMPARE(desk.post(id).text, QStringLiteral("Tea at four"));
    (void)required(restoreWorkspace(desk.workspace().file(), backup.file, desk.clock()));
    // Before the window has looked.
    type(text(desk), QStringLiteral(" or five"));
    QTRY_COMPARE_WITH_TIMEOUT(desk.posts().size(), size_t{2}, 5000);
    QCOMPARE(desk.post(id).text, QStringLiteral("Tea"));
    QCOMPARE(texts(desk), (QStringList{QStringLiteral("Tea"), QStringLiteral("Tea at four or five")}));
    // And it is there to go on with.
    QTRY_VERIFY(seen<QPlainTextEdit>(desk.page(), QStringLiteral("Text")));
    QCOMPARE(text(desk)->toPlainText(), QStringLiteral("Tea at four or five"));
    type(text(desk), QStringLiteral(", both"));
    QTRY_VERIFY(texts(desk).contains(QStringLiteral("Tea at four or five, both")));
}

void TestBackups::whatWasDoneBeforeARestoreCannotBeUndoneAfterIt()
{
    Desk desk;
    const PostId id = desk.add("Tea", "2026-11-26 10:00");
    backUp(desk);
    desk.window()->openPost(id);
    press(desk.page(), "Delete");
    QTRY_VERIFY(desk.posts().empty());
    restoreFirst(desk, "Restore");
    QTRY_COMPARE(texts(desk), QStringList{QStringLiteral("Tea")});
    QTRY_VERIFY(seen<QPushButton>(desk.window(), QStringLiteral("Undo")));
    QVERIFY(wordsOn(desk.window()).contains(QStringLiteral("was brought back")));
    for (const QAction* action : desk.window()->findChildren<QAction*>()) {
        if (action->shortcut() == QKeySequence(QKeySequence::Undo))
            QVERIFY(!action->isEnabled());
    }
}

QTEST_MAIN(TestBackups)
#include "tst_backups.moc"
