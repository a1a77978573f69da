#include "composer/owncarddialog.h"
#include "composer/sourcedialog.h"
#include "library/batchdialog.h"
#include "library/cardsheet.h"
#include "networks/network.h"
#include "storage/query.h"
#include "support/program.h"
#include "support/required.h"
#include "ui/person.h"
#include "workspace/localisation.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileSystemModel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace clarion;
using namespace Qt::Literals::StringLiterals;

/// What a person does with cards in the window: choose by looking, save many, make their own, and keep them true.
class TestCards : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(); }

    void allCardsAreSeenAtOnceAndOneIsOpenedByAPress();
    void anotherShapeIsAnotherCard();
    void inWalesThereIsAChoiceOfLanguage();
    void everyToolIsSavedIntoAFolder();
    void oneToolIsSavedForTheRegion();
    void aFolderWithOtherFilesIsRefusedInWords();
    void anOwnCardComesWithItsWords();
    void whatIsTooLongForAnOwnCardIsSaid();
    void figuresThatChangedAreReplacedAndCanBeUndone();
    void aRankThatOthersTookAwayIsLookedAtAgain();
    void choosingAFileBesideTheWorkspaceTakesNoLockAway();

private:
    static void open(Desk& desk, const char* tool)
    {
        desk.window()->openItem(u"tool"_s, ItemId(QString::fromLatin1(tool)));
        desk.settle();
    }
    template<typename Dialog>
    static Dialog* dialogOf(Desk& desk)
    {
        for (Dialog* dialog : desk.window()->findChildren<Dialog*>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
};

void TestCards::allCardsAreSeenAtOnceAndOneIsOpenedByAPress()
{
    Desk desk("E99000001");
    desk.window()->showPage(MainWindow::Library);
    press(desk.page(), "All cards");
    auto* sheet = the<QListView>(desk.page(), "Cards of all tools");
    const QAbstractItemModel* model = sheet->model();
    QCOMPARE(model->rowCount(), 6);
    // Each becomes a picture, or says why there is none.
    const auto isDone = [model](int row) {
        return !model->index(row, 0).data(Qt::UserRole + 1).value<QImage>().isNull() || !model->index(row, 0).data(Qt::UserRole + 2).toString().isEmpty();
    };
    for (int row = 0; row < model->rowCount(); ++row)
        QTRY_VERIFY2(isDone(row), qPrintable(model->index(row, 0).data().toString()));
    QModelIndex wanted;
    QModelIndex withheld;
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == "Count the buses"_L1)
            wanted = model->index(row, 0);
        if (model->index(row, 0).data(Qt::UserRole + 2).toString().contains("2010"_L1))
            withheld = model->index(row, 0);
    }
    QVERIFY(withheld.isValid());
    QTest::mouseClick(sheet->viewport(), Qt::LeftButton, {}, sheet->visualRect(wanted).center());
    QVERIFY(wordsOn(desk.page()).contains("Count the buses"_L1));
    QVERIFY(the<QPlainTextEdit>(desk.page(), "Localised text")->toPlainText().contains("Tarnwater Central"_L1));
}

void TestCards::anotherShapeIsAnotherCard()
{
    Desk desk("E99000001");
    open(desk, "class-sizes");
    auto* shape = the<QComboBox>(desk.page(), "Shape of the card");
    QCOMPARE(shape->count(), 4);
    shape->setCurrentIndex(shape->findData(u"1080x1350"_s));
    Q_EMIT shape->activated(shape->currentIndex());
    press(desk.page(), "Plan this");
    QTRY_COMPARE(desk.posts().size(), size_t(1));
    QCOMPARE(desk.posts().front().pictures.front().height, 1350);
    QVERIFY(desk.posts().front().pictures.front().fileName.contains("1080x1350"_L1));
}

void TestCards::inWalesThereIsAChoiceOfLanguage()
{
    {
        Desk england("E99000001");
        open(england, "cold-homes");
        QVERIFY(!seen<QComboBox>(england.page(), u"Language of the text"_s));
    }
    Desk desk("W99000002");
    open(desk, "cold-homes");
    auto* language = the<QComboBox>(desk.page(), "Language of the text");
    language->setCurrentIndex(1);
    Q_EMIT language->activated(1);
    const QString text = the<QPlainTextEdit>(desk.page(), "Localised text")->toPlainText();
    QVERIFY2(text.contains(u"Penllan a'r Tŷ Gwyn"_s), qPrintable(text));
    press(desk.page(), "Plan this");
    QTRY_COMPARE(desk.posts().size(), size_t(1));
    QCOMPARE(desk.posts().front().text, text);
    QVERIFY(desk.posts().front().pictures.front().alt.contains("Ffynhonnell"_L1));
    // Only what has Welsh texts offers them.
    open(desk, "bus-count");
    QVERIFY(!seen<QComboBox>(desk.page(), u"Language of the text"_s));
}

void TestCards::everyToolIsSavedIntoAFolder()
{
    Desk desk("E99000003");
    desk.window()->showPage(MainWindow::Library);
    press(desk.page(), "All cards");
    press(desk.page(), "Save to a folder…");
    auto* dialog = dialogOf<BatchDialog>(desk);
    QVERIFY(dialog);
    const QString folder = desk.workspace().folder() + u"/saved"_s;
    the<QLineEdit>(dialog, "Folder")->setText(folder);
    dialog->findChildren<QCheckBox*>().at(1)->setChecked(true);
    QVERIFY(wordsOn(dialog).contains("12 card"_L1));
    press(dialog, "Save");
    QTRY_VERIFY(seen<QPushButton>(dialog, u"Open the page"_s));
    QCOMPARE(QDir(folder).entryList({u"*.png"_s}).size(), 12);
    QVERIFY(readFile(folder + u"/index.html"_s).contains("Saltby and the Staithes"));
    // It is saved; the button comes back where something else is wanted.
    QVERIFY(!seen<QPushButton>(dialog, u"Save"_s));
    dialog->findChildren<QCheckBox*>().at(2)->setChecked(true);
    press(dialog, "Save");
    QTRY_VERIFY(seen<QPushButton>(dialog, u"Open the page"_s));
    QVERIFY2(wordsOn(dialog).contains("12 card"_L1), qPrintable(wordsOn(dialog)));
}

void TestCards::oneToolIsSavedForTheRegion()
{
    Desk desk("W99000001");
    open(desk, "cold-homes");
    press(desk.page(), "Save to a folder…");
    auto* dialog = dialogOf<BatchDialog>(desk);
    QVERIFY(dialog);
    the<QRadioButton>(dialog, "“Cold homes”, about all areas of")->setChecked(true);
    const QString folder = desk.workspace().folder() + u"/region"_s;
    the<QLineEdit>(dialog, "Folder")->setText(folder);
    press(dialog, "Save");
    QTRY_VERIFY(seen<QPushButton>(dialog, u"Open the page"_s));
    QCOMPARE(QDir(folder).entryList({u"*.png"_s}), QStringList({u"cold-homes-penllan-and-whitehouse.png"_s, u"cold-homes-vale-of-lambs.png"_s}));
}

void TestCards::aFolderWithOtherFilesIsRefusedInWords()
{
    Desk desk("E99000003");
    open(desk, "class-sizes");
    press(desk.page(), "Save to a folder…");
    auto* dialog = dialogOf<BatchDialog>(desk);
    const QString folder = desk.workspace().folder() + u"/theirs"_s;
    QVERIFY(QDir().mkpath(folder));
    writeFile(folder + u"/letter.txt"_s, "mine");
    the<QLineEdit>(dialog, "Folder")->setText(folder);
    press(dialog, "Save");
    QTRY_VERIFY2(wordsOn(dialog).contains("holds other files"_L1), qPrintable(wordsOn(dialog)));
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{u"letter.txt"_s});
}

void TestCards::anOwnCardComesWithItsWords()
{
    Desk desk;
    desk.window()->openPost(desk.add("Words"));
    desk.settle();
    press(desk.page(), "Make a card…");
    auto* dialog = dialogOf<OwnCardDialog>(desk);
    QVERIFY(dialog);
    the<QPlainTextEdit>(dialog, "Their words")->setPlainText(u"The last bus left at six"_s);
    the<QLineEdit>(dialog, "Name")->setText(u"Rosa Wainwright"_s);
    press(dialog, "Use this card");
    QTRY_COMPARE(desk.posts().front().pictures.size(), size_t(1));
    const Picture picture = desk.posts().front().pictures.front();
    QCOMPARE(picture.fileName, u"the-last-bus-left-at-six.png"_s);
    QVERIFY(picture.alt.startsWith("The last bus left at six. Rosa Wainwright. Promoted by"_L1));
    QCOMPARE(QSize(picture.width, picture.height), QSize(1080, 1080));
}

void TestCards::whatIsTooLongForAnOwnCardIsSaid()
{
    Desk desk;
    desk.window()->openPost(desk.add("Words"));
    desk.settle();
    press(desk.page(), "Make a card…");
    auto* dialog = dialogOf<OwnCardDialog>(desk);
    the<QLineEdit>(dialog, "Name")->setText(u"Rosa "_s.repeated(60));
    QTRY_VERIFY2(wordsOn(dialog).contains(u"“Name” is too long for its place."_s), qPrintable(wordsOn(dialog)));
    // Another kind of card keeps nothing of it that it has no place for.
    auto* kind = the<QComboBox>(dialog, "Kind of card");
    kind->setCurrentIndex(kind->findData(u"have-you-voted"_s));
    QVERIFY(!seen<QLineEdit>(dialog, u"Name"_s));
    QTRY_VERIFY(seen<QPlainTextEdit>(dialog, u"Headline"_s));
}

void TestCards::figuresThatChangedAreReplacedAndCanBeUndone()
{
    Desk desk("E99000001");
    open(desk, "class-sizes");
    press(desk.page(), "Plan this");
    QTRY_VERIFY(seen<QPlainTextEdit>(desk.window(), u"Text"_s));
    const Post before = desk.posts().front();
    QString now;
    for (const PostFigure& figure : before.figures)
        now = figure.name == "now"_L1 ? figure.display : now;
    QVERIFY(before.text.contains(now) && before.pictures.front().alt.contains(now));
    required(desk.workspace()->writer().runAndWait([](Transaction& transaction) {
        return Query(transaction.database(), "UPDATE figures SET value = 18.24 WHERE dataset = (SELECT key FROM datasets WHERE id = 'pupils_per_teacher') "
                                             "AND code = 'E99000001' AND period = '2025-26'").execute();
    }));
    desk.window()->showPage(MainWindow::Today);
    QTRY_VERIFY(wordsOn(desk.page()).contains("Look again"_L1));
    desk.window()->openPost(before.id);
    desk.settle();
    auto* problems = desk.page()->findChild<QListWidget*>();
    QTRY_VERIFY(problems->count() > 0 && problems->item(0)->text().contains("18.2"_L1));
    QVERIFY(!the<QPushButton>(desk.page(), "Ready")->isEnabled());
    problems->setCurrentRow(0);
    QTRY_VERIFY(dialogOf<SourceDialog>(desk));
    QVERIFY(wordsOn(dialogOf<SourceDialog>(desk)).contains("18.2"_L1));
    press(dialogOf<SourceDialog>(desk), "Use the new figures");
    desk.settle();
    auto* text = the<QPlainTextEdit>(desk.page(), "Text");
    QString expected = before.text;
    QCOMPARE(text->toPlainText(), expected.replace(now, u"18.2"_s));
    QVERIFY(desk.posts().front().pictures.front().alt.contains("18.2"_L1));
    QVERIFY(desk.posts().front().pictures.front().attachment != before.pictures.front().attachment);
    QVERIFY(the<QPushButton>(desk.page(), "Ready")->isEnabled());
    text->undo();
    QCOMPARE(text->toPlainText(), before.text);
}

void TestCards::aRankThatOthersTookAwayIsLookedAtAgain()
{
    Desk desk("E99000001");
    open(desk, "pay-packet");
    press(desk.page(), "Plan this");
    QTRY_VERIFY(seen<QPlainTextEdit>(desk.window(), u"Text"_s));   // it opens in its own time
    desk.window()->showPage(MainWindow::Today);
    desk.settle();
    QVERIFY(!seen<QListView>(desk.page(), u"Look again"_s));
    required(desk.workspace()->writer().runAndWait([](Transaction& transaction) {
        transaction.changes().addAll(Subject::Library);
        return Query(transaction.database(), "UPDATE figures SET value = 99999 WHERE dataset = (SELECT key FROM datasets WHERE id = 'median_pay') "
                                             "AND code = 'E99000002' AND period = '2025'").execute();
    }));
    QTRY_VERIFY(seen<QListView>(desk.page(), u"Look again"_s));
    QCOMPARE(the<QListView>(desk.page(), "Look again")->model()->rowCount(), 1);
}

// SQLite's locks are the process's: whoever opens and closes the file in it, to see what kind of file it is, ends them all, and
// the next program that reads the workspace takes the newest posts away.
void TestCards::choosingAFileBesideTheWorkspaceTakesNoLockAway()
{
    Desk desk;
    const PostId post = desk.add("Words");
    desk.window()->openPost(post);
    desk.settle();
    press(desk.page(), "Add picture…");
    QTRY_VERIFY(dialogOf<QFileDialog>(desk));
    auto* dialog = dialogOf<QFileDialog>(desk);
    dialog->setNameFilter(u"All (*)"_s);
    dialog->setDirectory(desk.workspace().folder());
    auto* files = dialog->findChild<QFileSystemModel*>();
    QVERIFY(files);
    const QString file = desk.workspace().file();
    QTRY_VERIFY(files->index(file).isValid());
    // Everything that is shown of it is asked for.
    for (int column = 0; column < files->columnCount(); ++column) {
        for (const int role : {int(Qt::DisplayRole), int(Qt::DecorationRole)})
            (void)files->index(file, column).data(role);
    }
    dialog->close();
    const ProgramRun listed = runProgram(QStringLiteral(CLARION_CLI), {u"--workspace"_s, file, u"post"_s, u"list"_s});
    QCOMPARE(listed.exitCode, 0);
    desk.add("Written afterwards");
    QCOMPARE(runProgram(QStringLiteral(CLARION_CLI), {u"--workspace"_s, file, u"post"_s, u"list"_s}).out.count("Written afterwards"), 1);
    desk.restart();
    QCOMPARE(desk.posts().size(), size_t(2));
}

QTEST_MAIN(TestCards)
#include "tst_cards.moc"
