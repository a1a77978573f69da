#include "exchange/exportdialog.h"
#include "exchange/importdialog.h"
#include "exchange/mappingheader.h"
#include "exchange/planexport.h"
#include "support/program.h"
#include "support/required.h"
#include "ui/person.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace clarion;
using namespace Qt::Literals::StringLiterals;

/// What a person does to bring a campaign in as a file, and to take one out.
class TestExchange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(); }

    void theFileMenuHasBoth();
    void aTableIsSeenBeforeItIsImported();
    void badRowsStayToBeSaved();
    void aColumnIsNamedAboveTheTable();
    void theNetworkOfRowsThatNameNoneIsChosen();
    void aSecondImportFindsThemThere();
    void anArchiveBringsItsPictures();
    void whatIsNoTableIsRefusedInWords_data();
    void whatIsNoTableIsRefusedInWords();
    void aSampleIsSaved();
    void aFileIsDropped();
    void aFaultOfTheDiskIsToldAndNothingIsImported();
    void theChoiceReachedByKeysComesIntoView();
    void everythingHasAName();
    void theModelKeepsItsRules();

    void everyFormatIsWritten_data();
    void everyFormatIsWritten();
    void whatStaysBehindIsToldBefore();
    void onlySomeDaysAndANetworkGoOut();
    void theWorkspaceIsNotWrittenOver();

private:
    template<typename Dialog>
    static Dialog* dialogOf(Desk& desk)
    {
        for (Dialog* dialog : desk.window()->findChildren<Dialog*>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    static ImportDialog* importing(Desk& desk)
    {
        desk.window()->importPosts();
        return dialogOf<ImportDialog>(desk);
    }
    /// Chooses a file in the chooser that a button opened.
    static void choose(QWidget* root, const QString& file)
    {
        QFileDialog* chooser = nullptr;
        for (QFileDialog* one : root->findChildren<QFileDialog*>()) {
            if (one->isVisible())
                chooser = one;
        }
        if (!chooser)
            qFatal("no file is asked for");
        Q_EMIT chooser->fileSelected(file);
        chooser->close();
    }
    static QString write(Desk& desk, const QByteArray& bytes, const QString& name = u"plan.csv"_s)
    {
        const QString path = desk.workspace().folder() + u'/' + name;
        writeFile(path, bytes);
        return path;
    }
    static bool canImport(const QWidget* dialog)
    {
        for (const QPushButton* button : dialog->findChildren<QPushButton*>()) {
            if (button->text().startsWith(u"Import "_s))
                return button->isVisible() && button->isEnabled();
        }
        return false;
    }
    static QAbstractItemModel* rowsOf(QWidget* dialog) { return the<QTableView>(dialog, "Rows of the file")->model(); }
};

namespace {

const QByteArray threeRows = "date,time,network,text\r\n05/03/2027,18:30,x,\"First\nline\"\r\n31/02/2027,18:30,x,Bad\r\n06/03/2027,18:30,bluesky,Second\r\n";

} // namespace

void TestExchange::theFileMenuHasBoth()
{
    Desk desk;
    QStringList words;
    for (const QAction* action : desk.window()->menuBar()->actions().at(0)->menu()->actions())
        words << action->text().remove(u'&');
    QVERIFY(words.contains(u"Import posts…"_s));
    QVERIFY(words.contains(u"Export plan…"_s));
}

void TestExchange::aTableIsSeenBeforeItIsImported()
{
    Desk desk;
    ImportDialog* dialog = importing(desk);
    press(dialog, "Choose a file…");
    choose(dialog, write(desk, "date;time;network;text\r\n05/03/2027;18:30;x;First\r\n06/03/2027;18:30;bluesky;Second\r\n"));
    QTRY_VERIFY(seen<QTableView>(dialog, u"Rows of the file"_s));
    QTRY_VERIFY(wordsOn(dialog).contains(u"2 post(s) to import"_s) || wordsOn(dialog).contains(u"2 posts to import"_s));
    QVERIFY(wordsOn(dialog).contains(u"plan.csv – UTF-8, separated by semicolons"_s));
    QAbstractItemModel* rows = rowsOf(dialog);
    QCOMPARE(rows->rowCount(), 2);
    QCOMPARE(rows->index(0, 0).data().toString(), u"2"_s);
    QCOMPARE(rows->index(0, 1).data().toString(), u"Good"_s);
    QCOMPARE(rows->index(1, 5).data().toString(), u"Second"_s);
    QCOMPARE(desk.posts().size(), size_t{0});
    auto* import = dialog->findChildren<QPushButton*>().constLast();
    for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
        if (button->text().startsWith(u"Import 2"_s))
            import = button;
    }
    QVERIFY(import->isDefault());
    QTest::mouseClick(import, Qt::LeftButton);
    QTRY_VERIFY(!dialogOf<ImportDialog>(desk));
    desk.settle();
    QCOMPARE(desk.posts().size(), size_t{2});
    QCOMPARE(desk.posts().at(0).text, u"First"_s);
    QTRY_VERIFY(wordsOn(desk.window()).contains(u"imported"_s));
    // Taken back, the same file can be imported anew; what was changed since stays.
    Post changed = desk.posts().at(1);
    changed.text = u"Second, changed"_s;
    required(desk.workspace()->writer().runAndWait([&](Transaction& transaction) { return updatePostContent(transaction, changed, desk.clock()); }));
    press(desk.window(), "Undo");
    QTRY_COMPARE(desk.posts().size(), size_t{1});
    QCOMPARE(desk.posts().at(0).text, u"Second, changed"_s);
    QTRY_VERIFY(wordsOn(desk.window()).contains(u"taken away again"_s));
    dialog = importing(desk);
    dialog->openFile(desk.workspace().folder() + u"/plan.csv"_s);
    QTRY_VERIFY(canImport(dialog));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!dialogOf<ImportDialog>(desk));
    QCOMPARE(desk.posts().size(), size_t{2});
}

void TestExchange::badRowsStayToBeSaved()
{
    Desk desk;
    ImportDialog* dialog = importing(desk);
    dialog->openFile(write(desk, threeRows));
    QTRY_VERIFY(seen<QTableView>(dialog, u"Rows of the file"_s));
    QAbstractItemModel* rows = rowsOf(dialog);
    QTRY_COMPARE(rows->rowCount(), 3);
    QVERIFY(rows->index(1, 1).data().toString().contains(u"31/02/2027"_s));
    the<QTableView>(dialog, "Rows of the file")->setCurrentIndex(rows->index(1, 1));
    QVERIFY(wordsOn(dialog).contains(u"Line 4: There is no day “31/02/2027”"_s));
    auto* onlyBad = the<QCheckBox>(dialog, "Only the bad rows");
    QTest::keyClick(onlyBad, Qt::Key_Space);
    QCOMPARE(rows->rowCount(), 1);
    QTest::keyClick(onlyBad, Qt::Key_Space);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(wordsOn(dialog).contains(u"These rows were not"_s));
    QCOMPARE(desk.posts().size(), size_t{2});
    QCOMPARE(rows->rowCount(), 1);
    press(dialog, "Save the bad rows…");
    choose(dialog, desk.workspace().folder() + u"/plan.csv"_s);
    QVERIFY(wordsOn(dialog).contains(u"the file with the good rows"_s));
    QCOMPARE(readFile(desk.workspace().folder() + u"/plan.csv"_s), threeRows);
    press(dialog, "Save the bad rows…");
    const QString bad = desk.workspace().folder() + u"/bad.csv"_s;
    choose(dialog, bad);
    QVERIFY(readFile(bad).contains("31/02/2027"));
    // Mended, they come in by the same dialog.
    writeFile(bad, readFile(bad).replace("31/02/2027,", "28/02/2027,"));
    press(dialog, "Another file…");
    choose(dialog, bad);
    QTRY_VERIFY(canImport(dialog));
    QCOMPARE(rows->rowCount(), 1);
    QCOMPARE(rows->index(0, 1).data().toString(), u"Good"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!dialogOf<ImportDialog>(desk));
    QCOMPARE(desk.posts().size(), size_t{3});
}

void TestExchange::aColumnIsNamedAboveTheTable()
{
    Desk desk;
    ImportDialog* dialog = importing(desk);
    dialog->openFile(write(desk, "Wann,Was\r\n05/03/2027 18:30,Hello\r\n"));
    QTRY_VERIFY(wordsOn(dialog).contains(u"No column holds the texts yet"_s));
    const auto pick = [dialog](const char* column, const QString& words) {
        auto* choice = the<QComboBox>(dialog, column);
        choice->setCurrentIndex(choice->findText(words));
        Q_EMIT choice->activated(choice->currentIndex());
    };
    pick("What the column “Was” holds", u"Text"_s);
    QTRY_COMPARE(rowsOf(dialog)->index(0, 1).data().toString(), u"Good"_s);
    pick("What the column “Wann” holds", u"Date and time"_s);
    QTRY_VERIFY(wordsOn(dialog).contains(u"It will be planned for 2027-03-05 18:30"_s));
    // The same meaning elsewhere leaves the first.
    pick("What the column “Wann” holds", u"Text"_s);
    QTRY_COMPARE(the<QComboBox>(dialog, "What the column “Was” holds")->currentText(), u"Not used"_s);
}

void TestExchange::theNetworkOfRowsThatNameNoneIsChosen()
{
    Desk desk;
    ImportDialog* dialog = importing(desk);
    dialog->openFile(write(desk, "text\r\nHello\r\n"));
    QTRY_VERIFY(seen<QTableView>(dialog, u"Rows of the file"_s));
    auto* network = the<QComboBox>(dialog, "Network where a row names none");
    QCOMPARE(network->currentText(), u"Facebook"_s);
    network->setCurrentText(u"Bluesky"_s);
    Q_EMIT network->activated(network->currentIndex());
    QPushButton* import = nullptr;
    for (QPushButton* button : dialog->findChildren<QPushButton*>())
        import = button->isDefault() ? button : import;
    QTRY_VERIFY(import->isEnabled());
    QTest::mouseClick(import, Qt::LeftButton);
    QTRY_VERIFY(!dialogOf<ImportDialog>(desk));
    QCOMPARE(desk.posts().at(0).network, u"bluesky"_s);
}

void TestExchange::aSecondImportFindsThemThere()
{
    Desk desk;
    desk.add("Mine", "2027-03-05 18:30");
    ImportDialog* dialog = importing(desk);
    dialog->openFile(write(desk, planAsCsv(desk.posts())));
    QTRY_VERIFY(seen<QTableView>(dialog, u"Rows of the file"_s));
    QTRY_COMPARE(rowsOf(dialog)->index(0, 1).data().toString(), u"There already"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialogOf<ImportDialog>(desk));
    QCOMPARE(desk.posts().size(), size_t{1});
}

void TestExchange::anArchiveBringsItsPictures()
{
    Desk desk;
    Post post;
    post.text = u"Stall"_s;
    QImage image(12, 8, QImage::Format_RGB32);
    image.fill(Qt::red);
    const QString picture = desk.workspace().folder() + u"/stall.png"_s;
    QVERIFY(image.save(picture));
    post.pictures = {{required(desk.workspace()->attachments().addFile(picture)), u"stall.png"_s, u"The stall"_s, 12, 8}};
    desk.add(post);
    const QString file = desk.workspace().folder() + u"/plan.zip"_s;
    QVERIFY(writePlanArchive(file, desk.posts(), desk.workspace()->attachments(), desk.clock()));

    Desk other;
    ImportDialog* dialog = importing(other);
    dialog->openFile(file);
    QTRY_VERIFY(seen<QTableView>(dialog, u"Rows of the file"_s));
    QTRY_COMPARE(rowsOf(dialog)->index(0, 1).data().toString(), u"Good"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!dialogOf<ImportDialog>(other));
    QCOMPARE(other.posts().at(0).pictures, desk.posts().at(0).pictures);
}

void TestExchange::whatIsNoTableIsRefusedInWords_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    QTest::newRow("a document") << u"plan.docx"_s << QByteArray("x") << u"is no table"_s;
    QTest::newRow("a workbook called csv") << u"plan.csv"_s << QByteArray("PK\x03\x04x") << u"it is a workbook"_s;
    QTest::newRow("nothing in it") << u"plan.csv"_s << QByteArray() << u"it is empty"_s;
    QTest::newRow("no archive of ours") << u"plan.zip"_s << QByteArray("PK no") << u"no zip file that can be read"_s;
}

void TestExchange::whatIsNoTableIsRefusedInWords()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, said);
    Desk desk;
    ImportDialog* dialog = importing(desk);
    dialog->openFile(write(desk, content, name));
    QTRY_VERIFY2(wordsOn(dialog).contains(said), qPrintable(wordsOn(dialog)));
    // Whoever has opened and closed the workspace's own file would have taken SQLite's locks away.
    dialog->openFile(desk.workspace().file());
    QTRY_VERIFY(wordsOn(dialog).contains(u"is no table"_s));
    // And a good one after that is read.
    dialog->openFile(write(desk, threeRows));
    QTRY_VERIFY(seen<QTableView>(dialog, u"Rows of the file"_s));
    QVERIFY(!wordsOn(dialog).contains(u"is no table"_s));
}

void TestExchange::aSampleIsSaved()
{
    Desk desk;
    ImportDialog* dialog = importing(desk);
    press(dialog, "Save a sample file…");
    const QString file = desk.workspace().folder() + u"/sample.csv"_s;
    choose(dialog, file);
    QVERIFY(wordsOn(dialog).contains(file));
    dialog->openFile(file);
    QTRY_VERIFY(seen<QTableView>(dialog, u"Rows of the file"_s));
    QTRY_COMPARE(rowsOf(dialog)->rowCount(), 2);
    QCOMPARE(rowsOf(dialog)->index(1, 1).data().toString(), u"Good"_s);
}

void TestExchange::aFileIsDropped()
{
    Desk desk;
    ImportDialog* dialog = importing(desk);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(desk, threeRows))});
    QDragEnterEvent entered(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(dialog, &entered);
    QVERIFY(entered.isAccepted());
    QDropEvent dropped(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(dialog, &dropped);
    QTRY_VERIFY(seen<QTableView>(dialog, u"Rows of the file"_s));
    data.setUrls({QUrl(u"https://example.org/plan.csv"_s)});
    QDragEnterEvent foreign(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    foreign.ignore();
    QCoreApplication::sendEvent(dialog, &foreign);
    QVERIFY(!foreign.isAccepted());
}

void TestExchange::aFaultOfTheDiskIsToldAndNothingIsImported()
{
    Desk desk;
    ImportDialog* dialog = importing(desk);
    dialog->openFile(write(desk, "text\r\nOne\r\nTwo\r\n"));
    QTRY_VERIFY(seen<QTableView>(dialog, u"Rows of the file"_s));
    QTRY_COMPARE(rowsOf(dialog)->rowCount(), 2);
    int accesses = 0;
    desk.workspace()->writer().setFaultInjector([&accesses] { return ++accesses > 4; });
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY2(wordsOn(dialog).contains(u"no room left"_s), qPrintable(wordsOn(dialog)));
    desk.workspace()->writer().setFaultInjector({});
    QCOMPARE(desk.posts().size(), size_t{0});
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!dialogOf<ImportDialog>(desk));
    QCOMPARE(desk.posts().size(), size_t{2});
}

void TestExchange::theChoiceReachedByKeysComesIntoView()
{
    Desk desk;
    ImportDialog* dialog = importing(desk);
    dialog->openFile(write(desk, "text,a,b,c,d,e,f,g,h,i,last\r\n1,2,3,4,5,6,7,8,9,10,11\r\n"));
    QTRY_VERIFY(seen<QTableView>(dialog, u"Rows of the file"_s));
    auto* last = the<QComboBox>(dialog, "What the column “last” holds");
    auto* table = the<QTableView>(dialog, "Rows of the file");
    QCOMPARE(table->horizontalScrollBar()->value(), 0);
    last->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(table->horizontalScrollBar()->value() > 0);
    QVERIFY(table->horizontalHeader()->viewport()->rect().contains(last->geometry()));
}

void TestExchange::everythingHasAName()
{
    Desk desk;
    ImportDialog* in = importing(desk);
    in->openFile(write(desk, threeRows));
    QTRY_VERIFY(seen<QTableView>(in, u"Rows of the file"_s));
    const auto nameless = [](QWidget* root) {
        QStringList names;
        for (QWidget* widget : root->findChildren<QWidget*>()) {
            if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && !widget->inherits("QScrollBar") && !widget->inherits("QHeaderView")
                && !widget->inherits("QLineEdit") && spokenName(widget).isEmpty())
                names << QString::fromLatin1(widget->metaObject()->className());
        }
        return names;
    };
    QCOMPARE(nameless(in), QStringList());
    in->close();
    desk.window()->exportPlan();
    QCOMPARE(nameless(dialogOf<ExportDialog>(desk)), QStringList());
}

void TestExchange::theModelKeepsItsRules()
{
    ImportModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 0);
    const auto file = std::make_shared<const PlanFile>(required(readPlanFile(threeRows + "\"open,1\r\n", u"x"_s)));
    const PlanColumns columns = guessPlanColumns(*file);
    ImportPreview preview{file, columns, understandPlan(*file, columns, u"x"_s), {}};
    preview.existing.insert(preview.reading.rows[2].posts[0].id, false);
    model.setPreview(preview);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.columnCount(), 6);
    QCOMPARE(model.index(0, 5).data().toString(), u"First"_s);
    QCOMPARE(model.index(2, 1).data().toString(), u"There already"_s);
    QVERIFY(model.index(3, 1).data().toString().startsWith(u"Bad: "_s));
    QCOMPARE(model.index(3, 2).data().toString(), u"\"open,1"_s);
    QVERIFY(!model.index(4, 0).isValid());
    QCOMPARE(model.wordsOf(4), QString());
    QCOMPARE(model.wordsOf(-1), QString());
    QCOMPARE(preview.count(), (ImportCount{1, 1, 0}));
    model.setPreview({});
    QCOMPARE(model.rowCount(), 0);
}

void TestExchange::everyFormatIsWritten_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("zip") << u"The plan with its pictures (zip)"_s << QByteArray("PK");
    QTest::newRow("csv") << u"A table (CSV)"_s << QByteArray("\xEF\xBB\xBFid,");
    QTest::newRow("ics") << u"A calendar (iCalendar)"_s << QByteArray("BEGIN:VCALENDAR\r\n");
    QTest::newRow("paper") << u"On paper (PDF)"_s << QByteArray("%PDF-");
    QTest::newRow("Buffer") << u"Buffer"_s << QByteArray("Text,Image URL,Tags,Posting Time\r\nMine,,,2027-03-05 18:30");
    QTest::newRow("Metricool") << u"Metricool"_s << QByteArray("Text,Date,Time,Draft,");
    QTest::newRow("Hootsuite") << u"Hootsuite"_s << QByteArray("05/03/2027 18:30,Mine,");
}

void TestExchange::everyFormatIsWritten()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, begins);
    Desk desk("E99000006", QDateTime(QDate(2027, 3, 1), QTime(10, 0), Qt::UTC));
    desk.add("Mine", "2027-03-05 18:30", PostStatus::Ready);
    desk.window()->exportPlan();
    auto* dialog = dialogOf<ExportDialog>(desk);
    QVERIFY(dialog);
    QPushButton* button = nullptr;
    for (QPushButton* one : dialog->findChildren<QPushButton*>())
        button = one->isDefault() ? one : button;
    QTRY_VERIFY(button->isEnabled());
    QTest::mouseClick(the<QRadioButton>(dialog, qPrintable(format)), Qt::LeftButton, {}, QPoint(8, 8));
    QTest::keyClick(dialog, Qt::Key_Return);
    const QString file = desk.workspace().folder() + u"/out"_s;
    choose(dialog, file);
    QTRY_VERIFY(!dialogOf<ExportDialog>(desk));
    QVERIFY2(readFile(file).startsWith(begins), readFile(file).left(200).constData());
    QTRY_VERIFY(wordsOn(desk.window()).contains(file));
}

void TestExchange::whatStaysBehindIsToldBefore()
{
    Desk desk;
    desk.add("Mine", "2027-03-05 18:33");
    desk.add("Tray");
    desk.add("Other", "2027-03-05 18:30", PostStatus::Ready, "x");
    desk.window()->exportPlan();
    auto* dialog = dialogOf<ExportDialog>(desk);
    QTRY_VERIFY(wordsOn(dialog).contains(u"Everything goes over."_s));
    QTest::mouseClick(the<QRadioButton>(dialog, "A calendar (iCalendar)"), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(wordsOn(dialog).contains(u"without a date stay behind"_s));
    QTest::mouseClick(the<QRadioButton>(dialog, "Hootsuite"), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(wordsOn(dialog).contains(u"steps of five"_s));
    QVERIFY(wordsOn(dialog).contains(u"The posts for X (1 of them) were left out"_s));
    QVERIFY(wordsOn(dialog).contains(u"Meta Business Suite takes no file"_s));
}

void TestExchange::onlySomeDaysAndANetworkGoOut()
{
    Desk desk;
    desk.add("Mine", "2027-03-05 18:30");
    desk.add("Later", "2027-03-06 18:30");
    desk.add("Other", "2027-03-05 18:30", PostStatus::Draft, "x");
    desk.window()->exportPlan();
    auto* dialog = dialogOf<ExportDialog>(desk);
    QTest::mouseClick(the<QRadioButton>(dialog, "A table (CSV)"), Qt::LeftButton, {}, QPoint(8, 8));
    auto* network = the<QComboBox>(dialog, "Network");
    network->setCurrentText(u"Facebook"_s);
    Q_EMIT network->activated(network->currentIndex());
    the<QCheckBox>(dialog, "Only from")->setChecked(true);
    the<QDateEdit>(dialog, "First day")->setDate(QDate(2027, 3, 7));
    the<QDateEdit>(dialog, "Last day")->setDate(QDate(2027, 3, 5));
    QTRY_VERIFY(wordsOn(dialog).contains(u"The last day lies before the first."_s));
    the<QDateEdit>(dialog, "First day")->setDate(QDate(2027, 3, 5));
    QPushButton* button = nullptr;
    for (QPushButton* one : dialog->findChildren<QPushButton*>())
        button = one->isDefault() ? one : button;
    QTRY_VERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    const QString file = desk.workspace().folder() + u"/out.csv"_s;
    choose(dialog, file);
    QTRY_VERIFY(!dialogOf<ExportDialog>(desk));
    const QByteArray csv = readFile(file);
    QVERIFY(csv.contains("Mine") && !csv.contains("Later") && !csv.contains("Other"));
}

void TestExchange::theWorkspaceIsNotWrittenOver()
{
    Desk desk;
    desk.add("Mine", "2027-03-05 18:30");
    desk.window()->exportPlan();
    auto* dialog = dialogOf<ExportDialog>(desk);
    QTRY_VERIFY(wordsOn(dialog).contains(u"Everything goes over."_s));
    QTest::keyClick(dialog, Qt::Key_Return);
    choose(dialog, desk.workspace().file());
    QVERIFY(wordsOn(dialog).contains(u"the workspace itself"_s));
    desk.restart();
    QCOMPARE(desk.posts().size(), size_t{1});
}

QTEST_MAIN(TestExchange)
#include "tst_exchange.moc"
