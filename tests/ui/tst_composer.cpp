#include "checks/postchecks.h"
#include "networks/network.h"
#include "storage/query.h"
#include "support/required.h"
#include "ui/person.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QTextBlock>
#include <QTextLayout>
#include <QTimeEdit>

using namespace clarion;

class TestComposer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(); }

    void whatIsTypedIsSavedWithinASecond();
    void whatIsTypedSurvivesClosingAtOnce();
    void whatIsTypedIsSavedBeforeAnotherPostIsOpened();
    void aFailedSaveIsToldAndDoneAgain();
    void aFailedSaveIsDoneAgainOnClosing();
    void theCounterCountsAsTheNetworkDoes_data();
    void theCounterCountsAsTheNetworkDoes();
    void theCounterIsHeardAsItIsSeen();
    void whatIsOverTheLimitIsMarkedInTheText();
    void blockersKeepAPostFromReady_data();
    void blockersKeepAPostFromReady();
    void adviceDoesNotKeepAPostFromReady();
    void theMainButtonAddsAnImprintThatIsMissing();
    void withoutAnImprintTheSettingsAreOffered();
    void aProblemIsSetAsideWithAReasonAndHeardAgain();
    void whatIsTheSameAsAnotherPostIsShownBesideIt();
    void anEarlierTextIsComparedAndBroughtBack();
    void aProblemLeadsToItsPlace();
    void anotherNetworkKeepsTheText();
    void aPictureFromAFileIsCopiedIntoTheWorkspace();
    void altTextIsKept();
    void aFileThatIsNoPictureIsRefusedWithItsName();
    void aPictureIsTakenOffAgain();
    void dateAndTimeAreThePlan();
    void aTimeIsTypedAsPeopleDo_data();
    void aTimeIsTypedAsPeopleDo();
    void withoutAPlanThePostLiesInTheTray();
    void copyTextGivesExactlyTheText_data();
    void copyTextGivesExactlyTheText();
    void editingKeepsEveryOtherCharacter();
    void copyPictureGivesThePicture();
    void readyAndBackToDraft();
    void controlEnterIsTheMainAction();
    void aPostedPostCanOnlyBeRead();
    void aDeletedPostComesBackWhole();
    void backLeadsToWhereOneCameFrom();

private:
    static QPlainTextEdit* text(Desk& desk) { return the<QPlainTextEdit>(desk.page(), "Text"); }
    static QPushButton* ready(Desk& desk) { return mainButton(desk.page()); }
    static QListWidget* problems(Desk& desk) { return seen<QListWidget>(desk.page(), QStringLiteral("Problems")); }
    /// The number that the counter shows.
    static int counter(Desk& desk)
    {
        for (const QLabel* label : desk.page()->findChildren<QLabel*>()) {
            static const QRegularExpression words(QStringLiteral("^(\\d+) (left on|too many for) "));
            const auto match = words.match(label->text());
            if (label->isVisible() && match.hasMatch())
                return match.captured(2).startsWith(QLatin1Char('l')) ? match.captured(1).toInt() : -match.captured(1).toInt();
        }
        qFatal("no counter can be seen");
    }
    static QString imprint(Desk& desk) { return imprintOf(required(desk.workspace()->profile())); }
    static void choose(QComboBox* box, const QString& id) { box->setCurrentIndex(box->findData(id)); }
    /// Through the dialog, as a person does who knows the file's place.
    static void addPicture(Desk& desk, const QString& file)
    {
        press(desk.page(), "Add picture…");
        auto* dialog = desk.window()->findChild<QFileDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        dialog->selectFile(file);
        QMetaObject::invokeMethod(dialog, "accept");
    }
    static void run(Desk& desk, const char* statement)
    {
        required(desk.workspace()->writer().runAndWait(
            [statement](Transaction& transaction) { return Query(transaction.database(), statement).execute(); }));
    }
    static void letNoPostBeWritten(Desk& desk)
    {
        run(desk, "CREATE TRIGGER refuse BEFORE UPDATE ON posts BEGIN SELECT RAISE(ABORT, 'refused'); END");
    }
    static void letPostsBeWritten(Desk& desk) { run(desk, "DROP TRIGGER refuse"); }
    static QString pictureFile(const TemporaryWorkspace& workspace)
    {
        QImage image(64, 48, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        const QString file = workspace.folder() + QStringLiteral("/New crossing.png");
        if (!image.save(file))
            qFatal("cannot write %s", qPrintable(file));
        return file;
    }
};

void TestComposer::whatIsTypedIsSavedWithinASecond()
{
    Desk desk;
    const PostId id = desk.add("");
    desk.window()->openPost(id);
    QVERIFY(text(desk)->hasFocus());
    QTest::keyClicks(text(desk), QStringLiteral("Soup at seven"));
    QTRY_COMPARE_WITH_TIMEOUT(desk.post(id).text, QStringLiteral("Soup at seven"), 1000);
    QTRY_VERIFY_WITH_TIMEOUT(wordsOn(desk.window()).contains(QStringLiteral("Saved 10:00")), 1000);
    QTest::keyClicks(text(desk), QStringLiteral(", bring a bowl"));
    QTRY_COMPARE_WITH_TIMEOUT(desk.post(id).text, QStringLiteral("Soup at seven, bring a bowl"), 1000);
    desk.restart();
    QCOMPARE(desk.post(id).text, QStringLiteral("Soup at seven, bring a bowl"));
    desk.window()->openPost(id);
    QCOMPARE(text(desk)->toPlainText(), QStringLiteral("Soup at seven, bring a bowl"));
}

void TestComposer::whatIsTypedSurvivesClosingAtOnce()
{
    Desk desk;
    const PostId id = desk.add("");
    desk.window()->openPost(id);
    QTest::keyClicks(text(desk), QStringLiteral("Last words"));
    QCOMPARE(desk.post(id).text, QString());
    desk.restart();
    QCOMPARE(desk.post(id).text, QStringLiteral("Last words"));
}

void TestComposer::whatIsTypedIsSavedBeforeAnotherPostIsOpened()
{
    Desk desk;
    const PostId first = desk.add("");
    const PostId second = desk.add("Second");
    desk.window()->openPost(first);
    QTest::keyClicks(text(desk), QStringLiteral("First"));
    desk.window()->openPost(second);
    QCOMPARE(desk.post(first).text, QStringLiteral("First"));
    QCOMPARE(text(desk)->toPlainText(), QStringLiteral("Second"));
    desk.settle();
    QCOMPARE(desk.post(second).revision, 1);
}

void TestComposer::aFailedSaveIsToldAndDoneAgain()
{
    Desk desk;
    const PostId id = desk.add("");
    desk.window()->openPost(id);
    letNoPostBeWritten(desk);
    QTest::keyClicks(text(desk), QStringLiteral("a"));
    QTRY_VERIFY(seen<QPushButton>(desk.window(), QStringLiteral("Copy details")));
    QCOMPARE(text(desk)->toPlainText(), QStringLiteral("a"));
    letPostsBeWritten(desk);
    QTest::keyClicks(text(desk), QStringLiteral("b"));
    QTRY_COMPARE(desk.post(id).text, QStringLiteral("ab"));
}

void TestComposer::aFailedSaveIsDoneAgainOnClosing()
{
    Desk desk;
    const PostId id = desk.add("");
    desk.window()->openPost(id);
    letNoPostBeWritten(desk);
    QTest::keyClicks(text(desk), QStringLiteral("a"));
    QTRY_VERIFY(seen<QPushButton>(desk.window(), QStringLiteral("Copy details")));
    letPostsBeWritten(desk);
    desk.restart();
    QCOMPARE(desk.post(id).text, QStringLiteral("a"));
}

void TestComposer::theCounterCountsAsTheNetworkDoes_data()
{
    QTest::addColumn<QString>("network");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("used");
    QTest::newRow("letters on X") << QStringLiteral("x") << QStringLiteral("abc") << 3;
    QTest::newRow("a thumb on X counts two") << QStringLiteral("x") << QStringLiteral("👍") << 2;
    QTest::newRow("a thumb on Bluesky counts one") << QStringLiteral("bluesky") << QStringLiteral("👍") << 1;
    QTest::newRow("a link on Mastodon counts 23") << QStringLiteral("mastodon") << QStringLiteral("https://example.org/a/very/long/address/indeed") << 23;
    QTest::newRow("exactly full") << QStringLiteral("x") << QString(280, QLatin1Char('a')) << 280;
    QTest::newRow("one too many") << QStringLiteral("x") << QString(281, QLatin1Char('a')) << 281;
}

void TestComposer::theCounterCountsAsTheNetworkDoes()
{
    QFETCH(QString, network);
    QFETCH(QString, text);
    QFETCH(int, used);
    Desk desk;
    desk.window()->openPost(desk.add(qPrintable(text), "", PostStatus::Draft, qPrintable(network)));
    QCOMPARE(counter(desk), *findNetwork(network)->limit - used);
}

void TestComposer::theCounterIsHeardAsItIsSeen()
{
    Desk desk;
    desk.window()->openPost(desk.add("abc", "", PostStatus::Draft, "x"));
    int heard = 0;
    for (QLabel* label : desk.page()->findChildren<QLabel*>())
        heard += label->isVisible() && spokenName(label).contains(QStringLiteral("277")) ? 1 : 0;
    QCOMPARE(heard, 1);
}

void TestComposer::whatIsOverTheLimitIsMarkedInTheText()
{
    Desk desk;
    desk.window()->openPost(desk.add(qPrintable(QString(280, QLatin1Char('a'))), "", PostStatus::Draft, "x"));
    const auto marks = [&desk] { return text(desk)->document()->firstBlock().layout()->formats(); };
    QTRY_VERIFY(marks().isEmpty());
    QVERIFY(ready(desk)->isEnabled());
    QTest::keyClicks(text(desk), QStringLiteral("bc"));
    QTRY_COMPARE(marks().size(), 1);
    QCOMPARE(marks().first().start, 280);
    QCOMPARE(marks().first().length, 2);
    QCOMPARE(counter(desk), -2);
    QTRY_VERIFY(!ready(desk)->isEnabled());
    QTest::keyClick(text(desk), Qt::Key_Backspace);
    QTest::keyClick(text(desk), Qt::Key_Backspace);
    QTRY_VERIFY(marks().isEmpty());
    QTRY_VERIFY(ready(desk)->isEnabled());
}

void TestComposer::blockersKeepAPostFromReady_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("blocked");
    QTest::newRow("nothing") << QString() << true;
    QTest::newRow("only spaces") << QStringLiteral("  \n ") << true;
    QTest::newRow("too long") << QString(281, QLatin1Char('a')) << true;
    QTest::newRow("placeholder") << QStringLiteral("Hello {{area.name}}") << true;
    QTest::newRow("a text") << QStringLiteral("Hello") << false;
}

void TestComposer::blockersKeepAPostFromReady()
{
    QFETCH(QString, text);
    QFETCH(bool, blocked);
    Desk desk;
    const PostId id = desk.add(qPrintable(text), "", PostStatus::Draft, "x");
    desk.window()->openPost(id);
    QCOMPARE(ready(desk)->isEnabled(), !blocked);
    QTest::mouseClick(ready(desk), Qt::LeftButton);
    QTest::keyClick(TestComposer::text(desk), Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
    if (blocked)
        QCOMPARE(desk.post(id).revision, 1);
    else
        QTRY_VERIFY(desk.post(id).revision > 1);
}

void TestComposer::adviceDoesNotKeepAPostFromReady()
{
    Desk desk;
    // For Instagram no picture, and Armistice Day: two warnings.
    const PostId id = desk.add(qPrintable(withImprint(QStringLiteral("Look at this"), imprint(desk))), "2026-11-11 10:00", PostStatus::Draft, "instagram");
    desk.window()->openPost(id);
    QVERIFY(problems(desk));
    QCOMPARE(problems(desk)->count(), 2);
    press(desk.page(), "Ready");
    QTRY_COMPARE(desk.post(id).status, PostStatus::Ready);
}

void TestComposer::theMainButtonAddsAnImprintThatIsMissing()
{
    Desk desk;
    const PostId id = desk.add("Soup at seven");
    desk.window()->openPost(id);
    QCOMPARE(problems(desk)->item(0)->text().section(QLatin1Char('.'), 0, 0), QStringLiteral("The imprint is missing"));
    press(desk.page(), "Add imprint, Ready");
    QTRY_COMPARE(desk.post(id).status, PostStatus::Ready);
    QCOMPARE(desk.post(id).text, withImprint(QStringLiteral("Soup at seven"), imprint(desk)));
    // It is only typed for the officer.
    text(desk)->undo();
    QTRY_COMPARE(desk.post(id).text, QStringLiteral("Soup at seven"));
}

void TestComposer::withoutAnImprintTheSettingsAreOffered()
{
    Desk desk;
    Profile profile = required(desk.workspace()->profile());
    profile.promoter.clear();
    required(desk.workspace()->writer().runAndWait([&](Transaction& transaction) {
        return writeProfile(transaction, profile, desk.clock());
    }));
    desk.window()->openPost(desk.add("Look at this"));
    QVERIFY(!ready(desk)->isEnabled());
    press(desk.page(), "Fill it in…");
    auto* settings = desk.window()->findChild<QDialog*>();
    QVERIFY(settings && settings->isVisible());
}

void TestComposer::aProblemIsSetAsideWithAReasonAndHeardAgain()
{
    Desk desk;
    const PostId id = desk.add("Register to vote by noon");
    desk.window()->openPost(id);
    QVERIFY(!problems(desk)->item(0)->text().isEmpty());
    const auto more = [&desk] { return the<QToolButton>(problems(desk), "More about this problem"); };
    more()->menu()->actions().first()->trigger();
    auto* dialog = desk.window()->findChild<QDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(!the<QPushButton>(dialog, "Set aside")->isEnabled());
    press(dialog, "It is neutral voter information");
    press(dialog, "Set aside");
    QTRY_COMPARE(desk.post(id).mutes, (std::vector<CheckMute>{{QStringLiteral("imprint"), QStringLiteral("It is neutral voter information")}}));
    desk.settle();
    QTRY_VERIFY(wordsOn(problems(desk)).contains(QStringLiteral("Set aside: It is neutral voter information")));
    press(desk.page(), "Ready");
    QTRY_COMPARE(desk.post(id).status, PostStatus::Ready);
    more()->menu()->actions().first()->trigger();
    QTRY_VERIFY(desk.post(id).mutes.empty());
}

void TestComposer::whatIsTheSameAsAnotherPostIsShownBesideIt()
{
    Desk desk;
    const QString words = withImprint(QStringLiteral("The library in Mill Lane opens again on Saturday and everybody may come to see it."), imprint(desk));
    const PostId other = desk.add(qPrintable(words), "2026-11-28 10:00");
    const PostId id = desk.add(qPrintable(words), "2026-11-30 10:00");
    desk.window()->openPost(id);
    QCOMPARE(problems(desk)->count(), 1);
    press(desk.page(), "Compare");
    auto* dialog = desk.window()->findChild<QDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(wordsOn(dialog).contains(QStringLiteral("100%")));
    press(dialog, "Open the other");
    QTRY_COMPARE(text(desk)->toPlainText(), words);
    QVERIFY(wordsOn(desk.page()).contains(QStringLiteral("28 Nov")));
    QVERIFY(desk.post(other).revision == 1);
}

void TestComposer::anEarlierTextIsComparedAndBroughtBack()
{
    Desk desk;
    const PostId id = desk.add("The first text");
    desk.window()->openPost(id);
    text(desk)->selectAll();
    QTest::keyClicks(text(desk), QStringLiteral("Another text"));
    QTRY_COMPARE(desk.post(id).text, QStringLiteral("Another text"));
    press(desk.page(), "Earlier texts");
    auto* dialog = desk.window()->findChild<QDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(the<QListWidget>(dialog, "Earlier texts")->count(), 1);
    QCOMPARE(the<QTextBrowser>(dialog, "The earlier text, compared with the present one")->toPlainText(), QStringLiteral("The first Another text"));
    press(dialog, "Bring this text back");
    QTRY_COMPARE(desk.post(id).text, QStringLiteral("The first text"));
    text(desk)->undo();
    QTRY_COMPARE(desk.post(id).text, QStringLiteral("Another text"));
}

void TestComposer::aProblemLeadsToItsPlace()
{
    Desk desk;
    desk.window()->openPost(desk.add("Dear [[name]], hello {{area.name}}!"));
    QVERIFY(problems(desk));
    QCOMPARE(problems(desk)->count(), 3);   // the imprint, too, which has no place
    QStringList places;
    for (int row = 1; row < 3; ++row) {
        const QRect place = problems(desk)->visualItemRect(problems(desk)->item(row));
        QTest::mouseClick(problems(desk)->viewport(), Qt::LeftButton, {}, place.center());
        places << text(desk)->textCursor().selectedText();
        QVERIFY(text(desk)->hasFocus());
    }
    QCOMPARE(places, (QStringList{QStringLiteral("[[name]]"), QStringLiteral("{{area.name}}")}));
}

void TestComposer::anotherNetworkKeepsTheText()
{
    Desk desk;
    const PostId id = desk.add("Soup", "", PostStatus::Draft, "x");
    desk.window()->openPost(id);
    auto* network = the<QComboBox>(desk.page(), "Network");
    QCOMPARE(network->currentData().toString(), QStringLiteral("x"));
    choose(network, QStringLiteral("mastodon"));
    QCOMPARE(counter(desk), 496);
    QTRY_COMPARE(desk.post(id).network, QStringLiteral("mastodon"));
    QCOMPARE(desk.post(id).text, QStringLiteral("Soup"));
    desk.restart();
    desk.window()->openPost(id);
    QCOMPARE(the<QComboBox>(desk.page(), "Network")->currentData().toString(), QStringLiteral("mastodon"));
}

void TestComposer::aPictureFromAFileIsCopiedIntoTheWorkspace()
{
    Desk desk;
    const PostId id = desk.add("The crossing");
    desk.window()->openPost(id);
    const QString file = pictureFile(desk.workspace());
    addPicture(desk, file);
    QTRY_COMPARE(desk.post(id).pictures.size(), size_t(1));
    const Picture picture = desk.post(id).pictures.front();
    QCOMPARE(picture.fileName, QStringLiteral("New crossing.png"));
    QCOMPARE(QSize(picture.width, picture.height), QSize(64, 48));
    QVERIFY(QFile::remove(file));
    QCOMPARE(QImage(desk.workspace()->attachments().path(picture.attachment)).size(), QSize(64, 48));
    // The next thing to do is to describe it. (Offscreen, nobody makes the window active again.)
    desk.window()->activateWindow();
    QTRY_VERIFY(the<QPlainTextEdit>(desk.page(), "Alt text")->hasFocus());
}

void TestComposer::altTextIsKept()
{
    Desk desk;
    const PostId id = desk.add("The crossing");
    desk.window()->openPost(id);
    QVERIFY(!seen<QPlainTextEdit>(desk.page(), QStringLiteral("Alt text")));
    addPicture(desk, pictureFile(desk.workspace()));
    QTRY_VERIFY(seen<QPlainTextEdit>(desk.page(), QStringLiteral("Alt text")));
    QVERIFY2(problems(desk), "a picture without alt text is mentioned");
    QTest::keyClicks(the<QPlainTextEdit>(desk.page(), "Alt text"), QStringLiteral("A zebra crossing & a zebra"));
    QTRY_VERIFY(!wordsOn(problems(desk)).contains(QStringLiteral("alt text")));
    desk.restart();
    QCOMPARE(desk.post(id).pictures.at(0).alt, QStringLiteral("A zebra crossing & a zebra"));
    desk.window()->openPost(id);
    QCOMPARE(the<QPlainTextEdit>(desk.page(), "Alt text")->toPlainText(), QStringLiteral("A zebra crossing & a zebra"));
}

void TestComposer::aFileThatIsNoPictureIsRefusedWithItsName()
{
    Desk desk;
    const PostId id = desk.add("The crossing");
    desk.window()->openPost(id);
    QFile file(desk.workspace().folder() + QStringLiteral("/not a picture.png"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Clarion");
    file.close();
    addPicture(desk, file.fileName());
    QTRY_VERIFY(wordsOn(desk.window()).contains(QStringLiteral("not a picture.png")));
    desk.settle();
    QVERIFY(desk.post(id).pictures.empty());
    QCOMPARE(desk.post(id).text, QStringLiteral("The crossing"));
}

void TestComposer::aPictureIsTakenOffAgain()
{
    Desk desk;
    const PostId id = desk.add("The crossing");
    desk.window()->openPost(id);
    addPicture(desk, pictureFile(desk.workspace()));
    QTRY_COMPARE(desk.post(id).pictures.size(), size_t(1));
    press(desk.page(), "Remove");
    QTRY_VERIFY(desk.post(id).pictures.empty());
    QVERIFY(!seen<QPlainTextEdit>(desk.page(), QStringLiteral("Alt text")));
    QVERIFY(seen<QPushButton>(desk.page(), QStringLiteral("Add picture…")));
}

void TestComposer::dateAndTimeAreThePlan()
{
    Desk desk;
    const PostId id = desk.add("Soup");
    desk.window()->openPost(id);
    auto* planned = the<QCheckBox>(desk.page(), "Plan for");
    QVERIFY(!planned->isChecked());
    QVERIFY(!the<QDateEdit>(desk.page(), "Date")->isEnabled());
    planned->setFocus();
    QTest::keyClick(planned, Qt::Key_Space);
    QTRY_VERIFY(desk.post(id).planned.has_value());
    QVERIFY2(desk.post(id).planned->toUtc() > desk.clock().now(), "what is offered lies ahead");
    desk.settle();
    the<QDateEdit>(desk.page(), "Date")->setDate(QDate(2027, 3, 29));
    QTRY_COMPARE(desk.post(id).planned->date, QDate(2027, 3, 29));
    desk.settle();
    the<QTimeEdit>(desk.page(), "Time")->setTime(QTime(18, 45));
    QTRY_COMPARE(desk.post(id).planned->time, QTime(18, 45));
    QCOMPARE(desk.post(id).planned->date, QDate(2027, 3, 29));
    QCOMPARE(desk.post(id).planned->toUtc(), QDateTime(QDate(2027, 3, 29), QTime(17, 45), Qt::UTC));
    desk.restart();
    desk.window()->openPost(id);
    QCOMPARE(the<QDateEdit>(desk.page(), "Date")->date(), QDate(2027, 3, 29));
    QCOMPARE(the<QTimeEdit>(desk.page(), "Time")->time(), QTime(18, 45));
}

void TestComposer::aTimeIsTypedAsPeopleDo_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QTime>("meant");
    QTest::newRow("with a colon") << QStringLiteral("18:45") << QTime(18, 45);
    QTest::newRow("without one") << QStringLiteral("0730") << QTime(7, 30);
}

void TestComposer::aTimeIsTypedAsPeopleDo()
{
    QFETCH(QString, keys);
    QFETCH(QTime, meant);
    Desk desk;
    const PostId id = desk.add("Soup", "2026-11-26 09:00");
    desk.window()->openPost(id);
    auto* time = the<QTimeEdit>(desk.page(), "Time");
    time->setFocus();
    QTest::keySequence(time, QKeySequence::SelectAll);
    QTest::keyClicks(time, keys);
    QTest::keyClick(time, Qt::Key_Tab);
    QTRY_COMPARE(desk.post(id).planned->time, meant);
    QCOMPARE(desk.post(id).planned->date, QDate(2026, 11, 26));
    desk.settle();
    QCOMPARE(time->time(), meant);
}

void TestComposer::withoutAPlanThePostLiesInTheTray()
{
    Desk desk;
    const PostId id = desk.add("Soup", "2026-11-26 18:30");
    desk.window()->openPost(id);
    auto* planned = the<QCheckBox>(desk.page(), "Plan for");
    QVERIFY(planned->isChecked());
    planned->setFocus();
    QTest::keyClick(planned, Qt::Key_Space);
    QTRY_VERIFY(!desk.post(id).planned);
    QCOMPARE(required(desk.workspace()->posts().unscheduled()).size(), size_t(1));
}

void TestComposer::copyTextGivesExactlyTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << QStringLiteral("Soup at seven");
    QTest::newRow("lines and spaces at both ends") << QStringLiteral("  One\n\nTwo \n");
    QTest::newRow("markup is text") << QStringLiteral("<b>5 > 3</b> & more");
    QTest::newRow("emoji and Welsh") << QStringLiteral("Dyffryn yr Ŵyn 🐑👩‍🌾");
    QTest::newRow("no-break space") << QStringLiteral("£6,805\u00a0a\u00a0year");
}

void TestComposer::copyTextGivesExactlyTheText()
{
    QFETCH(QString, text);
    Desk desk;
    const PostId id = desk.add(text.toUtf8().constData());
    desk.window()->openPost(id);
    press(desk.page(), "Copy text");
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
    QCOMPARE(desk.post(id).text, text);
    // What was typed a moment ago is handed off too.
    QTest::keyClicks(TestComposer::text(desk), QStringLiteral("!"));
    press(desk.page(), "Copy text");
    QCOMPARE(QGuiApplication::clipboard()->text(), QString(text + QLatin1Char('!')));
}

void TestComposer::editingKeepsEveryOtherCharacter()
{
    Desk desk;
    const QString text = QStringLiteral("£6,805\u00a0a\u00a0year\n\tand\u2009more");
    const PostId id = desk.add(text.toUtf8().constData());
    desk.window()->openPost(id);
    QTest::keyClick(TestComposer::text(desk), Qt::Key_Exclam, Qt::NoModifier);
    QTest::keyClicks(TestComposer::text(desk), QStringLiteral("!"));
    QTRY_COMPARE(desk.post(id).text, QString(text + QStringLiteral("!!")));
}

void TestComposer::copyPictureGivesThePicture()
{
    Desk desk;
    const PostId id = desk.add("The crossing");
    desk.window()->openPost(id);
    QVERIFY(!the<QPushButton>(desk.page(), "Copy picture")->isEnabled());
    addPicture(desk, pictureFile(desk.workspace()));
    QTRY_VERIFY(the<QPushButton>(desk.page(), "Copy picture")->isEnabled());
    press(desk.page(), "Copy picture");
    QCOMPARE(QGuiApplication::clipboard()->image().size(), QSize(64, 48));
}

void TestComposer::readyAndBackToDraft()
{
    Desk desk;
    const PostId id = desk.add("Soup", "2026-11-26 18:30");
    desk.window()->openPost(id);
    press(desk.page(), "Add imprint, Ready");
    QTRY_COMPARE(desk.post(id).status, PostStatus::Ready);
    QTRY_VERIFY(seen<QPushButton>(desk.page(), QStringLiteral("Back to draft")));
    press(desk.page(), "Back to draft");
    QTRY_COMPARE(desk.post(id).status, PostStatus::Draft);
}

void TestComposer::controlEnterIsTheMainAction()
{
    Desk desk;
    const PostId id = desk.add("");
    desk.window()->openPost(id);
    QTest::keyClicks(text(desk), QStringLiteral("Soup"));
    QTest::keyClick(text(desk), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.post(id).status, PostStatus::Ready);
    QCOMPARE(desk.post(id).text, withImprint(QStringLiteral("Soup"), imprint(desk)));
}

void TestComposer::aPostedPostCanOnlyBeRead()
{
    Desk desk;
    const PostId id = desk.add("History", "2026-11-24 08:00", PostStatus::Posted);
    desk.window()->openPost(id);
    QVERIFY(!seen<QPushButton>(desk.page(), QStringLiteral("Ready")));
    QCOMPARE(text(desk)->toPlainText(), QStringLiteral("History"));
    QTest::keyClicks(text(desk), QStringLiteral(" rewritten"));
    QTest::keyClick(text(desk), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(text(desk)->toPlainText(), QStringLiteral("History"));
    QVERIFY(!the<QCheckBox>(desk.page(), "Plan for")->isEnabled());
    QVERIFY(!the<QComboBox>(desk.page(), "Network")->isEnabled());
    QVERIFY(!the<QPushButton>(desk.page(), "Add picture…")->isEnabled());
    desk.settle();
    QCOMPARE(desk.post(id).revision, 1);
    press(desk.page(), "Copy text");
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("History"));
}

void TestComposer::aDeletedPostComesBackWhole()
{
    Desk desk;
    const PostId id = desk.add("", "2026-11-26 18:30");
    desk.window()->openPost(id);
    QTest::keyClicks(text(desk), QStringLiteral("Soup"));
    press(desk.page(), "Delete");
    QTRY_VERIFY(desk.posts().empty());
    QVERIFY(!seen<QPlainTextEdit>(desk.window(), QStringLiteral("Text")));
    press(desk.window(), "Undo");
    QTRY_COMPARE(desk.posts().size(), size_t(1));
    QCOMPARE(desk.post(id).text, QStringLiteral("Soup"));
    QCOMPARE(desk.post(id).planned->toText(), QStringLiteral("2026-11-26 18:30"));
}

void TestComposer::backLeadsToWhereOneCameFrom()
{
    Desk desk;
    const PostId id = desk.add("");
    for (const MainWindow::Page page : {MainWindow::Plan, MainWindow::Library, MainWindow::Today}) {
        desk.window()->showPage(page);
        const QWidget* const before = desk.page();
        desk.window()->openPost(id);
        QVERIFY(desk.page() != before);
        QTest::keyClicks(text(desk), QStringLiteral("x"));
        press(desk.page(), "Back");
        QCOMPARE(desk.page(), before);
    }
    QCOMPARE(desk.post(id).text, QStringLiteral("xxx"));
}

QTEST_MAIN(TestComposer)
#include "tst_composer.moc"
