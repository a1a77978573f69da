#include "composer/emojimodel.h"
#include "composer/emojipicker.h"
#include "composer/snippetsdialog.h"
#include "support/required.h"
#include "ui/person.h"
#include "workspace/snippets.h"

#include <QAbstractItemModelTester>
#include <QCompleter>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace clarion;

/// Snippets, sets of hashtags and emoji in the composer.
class TestWritingAids : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(); }

    void aSnippetIsInsertedFromTheMenu();
    void aSnippetIsInsertedByItsTypedName();
    void aHashtagOfASetIsFinished();
    void escapeKeepsWhatWasTyped();
    void nothingIsOfferedInsideOfWords();
    void aSnippetIsWrittenInItsDialog();
    void aRefusedSnippetStaysInItsDialog();
    void theSelectionBecomesASnippet();
    void everyEmojiHasARow();
    void emojiAreFoundInBothLanguages_data();
    void emojiAreFoundInBothLanguages();
    void anEmojiIsInsertedByKeys();

private:
    static QPlainTextEdit* text(Desk& desk) { return the<QPlainTextEdit>(desk.page(), "Text"); }
    static void keep(Desk& desk, const char* name, const char* words)
    {
        required(desk.workspace()->writer().runAndWait([&](Transaction& transaction) {
            return saveSnippet(transaction, {}, {QString::fromUtf8(name), QString::fromUtf8(words)}, desk.clock());
        }));
    }
    static QMenu* menu(Desk& desk)
    {
        QMenu* found = the<QPushButton>(desk.page(), "Insert")->menu();
        Q_EMIT found->aboutToShow();
        return found;
    }
    static QAction* entry(QMenu* menu, const QString& beginning)
    {
        for (QAction* action : menu->actions()) {
            if (action->text().startsWith(beginning))
                return action;
        }
        qFatal("no entry %s", qPrintable(beginning));
    }
    /// What is offered at the cursor; empty while nothing is.
    static QStringList offered(Desk& desk)
    {
        QStringList rows;
        const auto* completer = desk.page()->findChild<QCompleter*>();
        if (!completer || !completer->popup()->isVisible())
            return rows;
        for (int row = 0; row < completer->completionModel()->rowCount(); ++row)
            rows << completer->completionModel()->index(row, 0).data().toString();
        return rows;
    }
    static void press(Desk& desk, Qt::Key key) { QTest::keyClick(desk.page()->findChild<QCompleter*>()->popup(), key); }
};

void TestWritingAids::aSnippetIsInsertedFromTheMenu()
{
    Desk desk;
    keep(desk, "surgery", "Every Saturday & no need to book. 🌹");
    keep(desk, "buses", "#Buses #Bysiau");
    const PostId id = desk.add("Come along: ");
    desk.window()->openPost(id);
    entry(menu(desk), QStringLiteral("surgery – Every Saturday &&"))->trigger();
    entry(menu(desk), QStringLiteral("buses – "))->trigger();
    QCOMPARE(text(desk)->toPlainText(), QStringLiteral("Come along: Every Saturday & no need to book. 🌹#Buses #Bysiau"));
    QTRY_COMPARE_WITH_TIMEOUT(desk.post(id).text, text(desk)->toPlainText(), 1000);
    QVERIFY(text(desk)->hasFocus());
}

void TestWritingAids::aSnippetIsInsertedByItsTypedName()
{
    Desk desk;
    keep(desk, "surgery", "Every Saturday,\nten to twelve");
    keep(desk, "survey", "Fill in our survey");
    desk.window()->openPost(desk.add("Hi "));
    QTest::keyClicks(text(desk), QStringLiteral(";sur"));
    QCOMPARE(offered(desk), QStringList({QStringLiteral("surgery – Every Saturday,"), QStringLiteral("survey – Fill in our survey")}));
    QTest::keyClicks(text(desk), QStringLiteral("v"));
    QCOMPARE(offered(desk).size(), 1);
    press(desk, Qt::Key_Return);
    QCOMPARE(text(desk)->toPlainText(), QStringLiteral("Hi Fill in our survey"));
    QVERIFY(offered(desk).isEmpty());
    QTest::keyClicks(text(desk), QStringLiteral(" ;S"));
    press(desk, Qt::Key_Tab);
    QCOMPARE(text(desk)->toPlainText(), QStringLiteral("Hi Fill in our survey Every Saturday,\nten to twelve"));
}

void TestWritingAids::aHashtagOfASetIsFinished()
{
    Desk desk;
    keep(desk, "buses", "#Buses #BusesAfterSix #Bysiau");
    desk.window()->openPost(desk.add(""));
    QTest::keyClicks(text(desk), QStringLiteral("#"));
    QVERIFY(offered(desk).isEmpty());
    QTest::keyClicks(text(desk), QStringLiteral("bu"));
    QCOMPARE(offered(desk), QStringList({QStringLiteral("#Buses"), QStringLiteral("#BusesAfterSix")}));
    press(desk, Qt::Key_Return);
    QCOMPARE(text(desk)->toPlainText(), QStringLiteral("#Buses"));
}

void TestWritingAids::escapeKeepsWhatWasTyped()
{
    Desk desk;
    keep(desk, "surgery", "Every Saturday");
    desk.window()->openPost(desk.add(""));
    QTest::keyClicks(text(desk), QStringLiteral(";sur"));
    QVERIFY(!offered(desk).isEmpty());
    press(desk, Qt::Key_Escape);
    QVERIFY(offered(desk).isEmpty());
    QCOMPARE(text(desk)->toPlainText(), QStringLiteral(";sur"));
}

void TestWritingAids::nothingIsOfferedInsideOfWords()
{
    Desk desk;
    keep(desk, "surgery", "Every Saturday");
    keep(desk, "buses", "#Buses");
    desk.window()->openPost(desk.add(""));
    for (const char* typed : {"buses;sur ", "a#bu ", "; ", "# ", "surgery "}) {
        QTest::keyClicks(text(desk), QString::fromUtf8(typed).chopped(1));
        if (*typed != ';')
            QVERIFY2(offered(desk).isEmpty(), typed);
        QTest::keyClicks(text(desk), QStringLiteral(" "));
        QVERIFY2(offered(desk).isEmpty(), typed);
    }
}

void TestWritingAids::aSnippetIsWrittenInItsDialog()
{
    Desk desk;
    desk.window()->openPost(desk.add(""));
    entry(menu(desk), QStringLiteral("Snippets…"))->trigger();
    auto* dialog = desk.window()->findChild<SnippetsDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    type(the<QLineEdit>(dialog, "Name:"), QStringLiteral("surgery"));
    type(the<QPlainTextEdit>(dialog, "Text:"), QStringLiteral("Every Saturday"));
    clarion::press(dialog, "Save");
    auto* list = the<QListWidget>(dialog, "Snippets");
    QTRY_COMPARE(list->count(), 1);
    QCOMPARE(required(readSnippets(desk.workspace()->database())), (std::vector<Snippet>{{QStringLiteral("surgery"), QStringLiteral("Every Saturday")}}));
    clarion::press(dialog, "Delete");
    QTRY_COMPARE(list->count(), 0);
    QVERIFY(required(readSnippets(desk.workspace()->database())).empty());
}

void TestWritingAids::aRefusedSnippetStaysInItsDialog()
{
    Desk desk;
    desk.window()->openPost(desk.add(""));
    entry(menu(desk), QStringLiteral("Snippets…"))->trigger();
    auto* dialog = desk.window()->findChild<SnippetsDialog*>();
    type(the<QLineEdit>(dialog, "Name:"), QStringLiteral("bus surgery"));
    type(the<QPlainTextEdit>(dialog, "Text:"), QStringLiteral("Every Saturday"));
    clarion::press(dialog, "Save");
    QTRY_VERIFY(wordsOn(dialog).contains(QStringLiteral("bus surgery")));
    QCOMPARE(the<QPlainTextEdit>(dialog, "Text:")->toPlainText(), QStringLiteral("Every Saturday"));
}

void TestWritingAids::theSelectionBecomesASnippet()
{
    Desk desk;
    desk.window()->openPost(desk.add("First\nsecond"));
    QVERIFY(!entry(menu(desk), QStringLiteral("Keep the selected text"))->isEnabled());
    text(desk)->selectAll();
    entry(menu(desk), QStringLiteral("Keep the selected text"))->trigger();
    auto* dialog = desk.window()->findChild<SnippetsDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(the<QPlainTextEdit>(dialog, "Text:")->toPlainText(), QStringLiteral("First\nsecond"));
    QTRY_VERIFY(the<QLineEdit>(dialog, "Name:")->hasFocus());
}

void TestWritingAids::everyEmojiHasARow()
{
    EmojiModel model(nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int all = model.rowCount();
    QVERIFY(all > 1800);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("😀"));
    for (const int row : {0, all - 1}) {
        QVERIFY(!model.index(row).data().toString().isEmpty());
        QVERIFY(!model.index(row).data(Qt::ToolTipRole).toString().isEmpty());
    }
    QVERIFY(!model.index(all).data().isValid());
    model.setWords(QStringLiteral("rose"));
    QVERIFY(model.rowCount() < 20);
    model.setWords({});
    QCOMPARE(model.rowCount(), all);
}

void TestWritingAids::emojiAreFoundInBothLanguages_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("emoji");
    QTest::newRow("English") << QStringLiteral("rose") << QStringLiteral("🌹");
    QTest::newRow("Welsh") << QStringLiteral("rhosyn") << QStringLiteral("🌹");
    QTest::newRow("the flag of Wales") << QStringLiteral("flag wales") << QStringLiteral("🏴󠁧󠁢󠁷󠁬󠁳󠁿");
    QTest::newRow("the same in Welsh") << QStringLiteral("cymru") << QStringLiteral("🏴󠁧󠁢󠁷󠁬󠁳󠁿");
    QTest::newRow("the beginning of a word") << QStringLiteral("ballot b") << QStringLiteral("🗳️");
    QTest::newRow("capitals") << QStringLiteral("BUS") << QStringLiteral("🚌");
}

void TestWritingAids::emojiAreFoundInBothLanguages()
{
    QFETCH(QString, words);
    EmojiModel model(nullptr);
    model.setWords(words);
    QVERIFY(model.rowCount() > 0);
    QTEST(model.index(0).data().toString(), "emoji");
    model.setWords(QStringLiteral("no such emoji at all"));
    QCOMPARE(model.rowCount(), 0);
}

void TestWritingAids::anEmojiIsInsertedByKeys()
{
    Desk desk;
    desk.window()->openPost(desk.add("Vote "));
    entry(menu(desk), QStringLiteral("Emoji…"))->trigger();
    auto* picker = desk.window()->findChild<EmojiPicker*>();
    QVERIFY(picker && picker->isVisible());
    auto* search = the<QLineEdit>(picker, "Search");
    type(search, QStringLiteral("rhosyn"));
    QVERIFY(wordsOn(picker).contains(QStringLiteral("rose")));
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(!picker->isVisible());
    QCOMPARE(text(desk)->toPlainText(), QStringLiteral("Vote 🌹"));
}

QTEST_MAIN(TestWritingAids)
#include "tst_writingaids.moc"
