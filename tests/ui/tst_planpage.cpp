#include "calendar/monthmodel.h"
#include "shared/postlistmodel.h"
#include "ui/person.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDateEdit>
#include <QDragEnterEvent>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace clarion;

/// The clock stands at Tuesday 24 November 2026, 10:00.
class TestPlanPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(); }

    void draggingInTheMonthChangesTheDateOnly();
    void draggingOverTheClockChangeKeepsTheTimeOnTheWall();
    void draggingBackToItsOwnDayIsNoChange();
    void aDayThatIsOverTakesNoPost();
    void foreignThingsAreNotDropped();
    void aPostedPostStaysWhereItIs();
    void keysMoveTheChosenPostByADayAndAWeek();
    void keysDoNotMoveAPostIntoThePast();
    void keysCarryAPostIntoTheNextMonth();
    void keysChooseAmongThePostsOfADay();
    void movingIsUndoneAndDoneAgain();
    void theWayToTheTrayAndBackKeepsTheTime();
    void thePostMenuTakesAPostOffTheCalendar();
    void thePostMenuMovesByADay();
    void aPostFromTheTrayGetsTheDayItIsDroppedOn();
    void aPostDroppedOnTheTrayLosesItsDateAndNothingElse();
    void doubleClickOnAnEmptyDayBeginsAPostOfThatDay();
    void newPostByKeyIsOfTheChosenDay();
    void aNewPostIsNeverPlannedForThePast();
    void aClickOpensThePost();
    void enterOpensTheChosenPost();
    void aFullDayOffersAllItsPosts();
    void keysTurnTheMonths();
    void buttonsTurnTheMonths();
    void everyPostIsSpoken();

private:
    static QAbstractItemView* month(Desk& desk) { return the<QAbstractItemView>(desk.page(), "Month"); }
    static QAbstractItemView* tray(Desk& desk) { return the<QAbstractItemView>(desk.page(), "Unscheduled posts"); }
};

static QModelIndex dayOf(QAbstractItemView* month, const QDate& date)
{
    for (int day = 0; day < 42; ++day) {
        const QModelIndex index = month->model()->index(day / 7, day % 7);
        if (index.data(MonthModel::DateRole).toDate() == date)
            return index;
    }
    qFatal("%s is not shown", qPrintable(date.toString(Qt::ISODate)));
}

static QDate chosenDay(QAbstractItemView* month)
{
    return month->currentIndex().data(MonthModel::DateRole).toDate();
}

static void choose(QAbstractItemView* month, const QDate& date)
{
    month->setFocus();
    month->setCurrentIndex(dayOf(month, date));
}

/// Places of this day, from above to below, where the pointer becomes a hand: tiles, then "+2 more".
static QList<QPoint> handsOn(QAbstractItemView* month, const QDate& date)
{
    const QRect cell = month->visualRect(dayOf(month, date));
    QList<QPoint> places;
    for (int y = cell.top() + 1; y < cell.bottom(); y += 2) {
        const QPoint place(cell.center().x(), y);
        QMouseEvent move(QEvent::MouseMove, place, month->viewport()->mapToGlobal(place), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(month->viewport(), &move);
        if (month->viewport()->cursor().shape() == Qt::PointingHandCursor)
            places << place;
    }
    return places;
}

static bool dropOnDay(QAbstractItemView* month, const QDate& date, const PostId& id)
{
    return dropPost(month, month->visualRect(dayOf(month, date)).center(), id);
}

static void pressMenuKey(QWidget* widget)
{
    QContextMenuEvent menu(QContextMenuEvent::Keyboard, widget->rect().center(), widget->mapToGlobal(widget->rect().center()));
    QCoreApplication::sendEvent(widget, &menu);
}

void TestPlanPage::draggingInTheMonthChangesTheDateOnly()
{
    Desk desk;
    const PostId id = desk.add("Soup", "2026-11-26 18:30");
    desk.window()->showPage(MainWindow::Plan);
    const Post before = desk.post(id);
    QVERIFY(dropOnDay(month(desk), QDate(2026, 11, 30), id));
    QTRY_COMPARE(desk.post(id).planned->date, QDate(2026, 11, 30));
    Post expected = before;
    expected.planned->date = QDate(2026, 11, 30);
    expected.revision = desk.post(id).revision;
    expected.modified = desk.post(id).modified;
    QCOMPARE(desk.post(id), expected);
    QCOMPARE(desk.post(id).planned->time, QTime(18, 30));
}

void TestPlanPage::draggingOverTheClockChangeKeepsTheTimeOnTheWall()
{
    Desk desk("E99000006", QDateTime(QDate(2027, 3, 20), QTime(9, 0), Qt::UTC));
    const PostId id = desk.add("Clocks", "2027-03-27 08:15");
    desk.window()->showPage(MainWindow::Plan);
    QCOMPARE(desk.post(id).planned->toUtc().time(), QTime(8, 15));
    QVERIFY(dropOnDay(month(desk), QDate(2027, 3, 29), id));
    QTRY_COMPARE(desk.post(id).planned->date, QDate(2027, 3, 29));
    QCOMPARE(desk.post(id).planned->time, QTime(8, 15));
    QCOMPARE(desk.post(id).planned->toUtc().time(), QTime(7, 15));
}

void TestPlanPage::draggingBackToItsOwnDayIsNoChange()
{
    Desk desk;
    const PostId id = desk.add("Soup", "2026-11-26 18:30");
    desk.window()->showPage(MainWindow::Plan);
    QVERIFY(dropOnDay(month(desk), QDate(2026, 11, 26), id));
    desk.settle();
    QCOMPARE(desk.post(id).revision, 1);
    QTest::keyClick(month(desk), Qt::Key_Z, Qt::ControlModifier);
    desk.settle();
    QCOMPARE(desk.post(id).revision, 1);
}

void TestPlanPage::aDayThatIsOverTakesNoPost()
{
    Desk desk;
    const PostId id = desk.add("Soup", "2026-11-26 18:30");
    desk.window()->showPage(MainWindow::Plan);
    QVERIFY(!dropOnDay(month(desk), QDate(2026, 11, 23), id));
    desk.settle();
    QCOMPARE(desk.post(id).planned->date, QDate(2026, 11, 26));
    QVERIFY2(dropOnDay(month(desk), QDate(2026, 11, 24), id), "today is not over");
    QTRY_COMPARE(desk.post(id).planned->date, QDate(2026, 11, 24));
}

void TestPlanPage::foreignThingsAreNotDropped()
{
    Desk desk;
    desk.window()->showPage(MainWindow::Plan);
    QMimeData text;
    text.setText(QStringLiteral("a text from elsewhere"));
    QVERIFY(!drop(month(desk), month(desk)->visualRect(dayOf(month(desk), QDate(2026, 11, 26))).center(), &text));
    QVERIFY(!drop(tray(desk), tray(desk)->viewport()->rect().center(), &text));
    QVERIFY(dropOnDay(month(desk), QDate(2026, 11, 26), PostId(QStringLiteral("a-post-that-is-gone"))));
    desk.settle();
    QVERIFY(desk.posts().empty());
}

void TestPlanPage::aPostedPostStaysWhereItIs()
{
    Desk desk;
    const PostId id = desk.add("History", "2026-11-24 08:00", PostStatus::Posted);
    desk.window()->showPage(MainWindow::Plan);
    choose(month(desk), QDate(2026, 11, 24));
    QTest::keyClick(month(desk), Qt::Key_Right, Qt::AltModifier);
    desk.settle();
    QCOMPARE(desk.post(id).planned->date, QDate(2026, 11, 24));
    dropOnDay(month(desk), QDate(2026, 11, 28), id);
    desk.settle();
    QCOMPARE(desk.post(id).planned->date, QDate(2026, 11, 24));
    dropPost(tray(desk), tray(desk)->viewport()->rect().center(), id);
    desk.settle();
    QVERIFY(desk.post(id).planned.has_value());
    choose(month(desk), QDate(2026, 11, 24));
    chooseInMenu(QStringLiteral("Take off the calendar"));
    pressMenuKey(month(desk));
    desk.settle();
    QVERIFY(desk.post(id).planned.has_value());
    QCOMPARE(desk.post(id).revision, 1);
}

void TestPlanPage::keysMoveTheChosenPostByADayAndAWeek()
{
    Desk desk;
    const PostId id = desk.add("Soup", "2026-11-26 18:30");
    const PostId other = desk.add("In the way", "2026-11-27 08:00");
    desk.window()->showPage(MainWindow::Plan);
    choose(month(desk), QDate(2026, 11, 26));
    QTest::keyClick(month(desk), Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(desk.post(id).planned->date, QDate(2026, 11, 27));
    desk.settle();
    QTest::keyClick(month(desk), Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(desk.post(id).planned->date, QDate(2026, 11, 28));
    desk.settle();
    QTest::keyClick(month(desk), Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(desk.post(id).planned->date, QDate(2026, 12, 5));
    desk.settle();
    QTest::keyClick(month(desk), Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(desk.post(id).planned->date, QDate(2026, 11, 28));
    desk.settle();
    QTest::keyClick(month(desk), Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(desk.post(id).planned->date, QDate(2026, 11, 27));
    QCOMPARE(desk.post(id).planned->time, QTime(18, 30));
    QCOMPARE(desk.post(other).revision, 1);
}

void TestPlanPage::keysDoNotMoveAPostIntoThePast()
{
    Desk desk;
    const PostId id = desk.add("Soup", "2026-11-24 18:30");
    desk.window()->showPage(MainWindow::Plan);
    choose(month(desk), QDate(2026, 11, 24));
    QTest::keyClick(month(desk), Qt::Key_Left, Qt::AltModifier);
    desk.settle();
    QCOMPARE(desk.post(id).planned->date, QDate(2026, 11, 24));
    // And the person is still with it.
    QTest::keyClick(month(desk), Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(desk.post(id).planned->date, QDate(2026, 11, 25));
}

void TestPlanPage::keysCarryAPostIntoTheNextMonth()
{
    Desk desk("E99000006", QDateTime(QDate(2027, 2, 28), QTime(9, 0), Qt::UTC));
    // February 2027 begins on a Monday; its six weeks end on 14 March.
    const PostId id = desk.add("Soup", "2027-03-12 18:30");
    desk.window()->showPage(MainWindow::Plan);
    choose(month(desk), QDate(2027, 3, 12));
    for (int day = 13; day <= 16; ++day) {
        QTest::keyClick(month(desk), Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(desk.post(id).planned->date, QDate(2027, 3, day));
        desk.settle();
    }
}

void TestPlanPage::keysChooseAmongThePostsOfADay()
{
    Desk desk;
    const PostId morning = desk.add("Morning", "2026-11-26 08:00");
    const PostId evening = desk.add("Evening", "2026-11-26 18:30");
    desk.window()->showPage(MainWindow::Plan);
    choose(month(desk), QDate(2026, 11, 26));
    QTest::keyClick(month(desk), Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(month(desk), Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(desk.post(evening).planned->date, QDate(2026, 11, 27));
    QCOMPARE(desk.post(morning).planned->date, QDate(2026, 11, 26));
}

void TestPlanPage::movingIsUndoneAndDoneAgain()
{
    Desk desk;
    const PostId id = desk.add("Soup", "2026-11-26 18:30");
    desk.window()->showPage(MainWindow::Plan);
    month(desk)->setFocus();
    QVERIFY(dropOnDay(month(desk), QDate(2026, 11, 30), id));
    QTRY_COMPARE(desk.post(id).planned->date, QDate(2026, 11, 30));
    QVERIFY(dropPost(tray(desk), tray(desk)->viewport()->rect().center(), id));
    QTRY_VERIFY(!desk.post(id).planned);
    QTest::keyClick(month(desk), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(desk.post(id).planned.value_or(LocalTime()).toText(), QStringLiteral("2026-11-30 18:30"));
    QTest::keyClick(month(desk), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(desk.post(id).planned->toText(), QStringLiteral("2026-11-26 18:30"));
    QTest::keySequence(month(desk), QKeySequence::Redo);
    QTRY_COMPARE(desk.post(id).planned->toText(), QStringLiteral("2026-11-30 18:30"));
    press(desk.window(), "Undo");
    QTRY_COMPARE(desk.post(id).planned->toText(), QStringLiteral("2026-11-26 18:30"));
}

void TestPlanPage::theWayToTheTrayAndBackKeepsTheTime()
{
    Desk desk;
    const PostId id = desk.add("Soup", "2026-11-26 18:30");
    desk.window()->showPage(MainWindow::Plan);
    QVERIFY(dropPost(tray(desk), tray(desk)->viewport()->rect().center(), id));
    QTRY_VERIFY(!desk.post(id).planned);
    desk.settle();
    QVERIFY(dropOnDay(month(desk), QDate(2026, 11, 28), id));
    QTRY_COMPARE(desk.post(id).planned.value_or(LocalTime()).toText(), QStringLiteral("2026-11-28 18:30"));
}

void TestPlanPage::thePostMenuTakesAPostOffTheCalendar()
{
    Desk desk;
    const PostId id = desk.add("Soup", "2026-11-26 18:30");
    desk.window()->showPage(MainWindow::Plan);
    choose(month(desk), QDate(2026, 11, 26));
    chooseInMenu(QStringLiteral("Take off the calendar"));
    pressMenuKey(month(desk));
    QTRY_VERIFY(!desk.post(id).planned);
    QTRY_COMPARE(tray(desk)->model()->rowCount(), 1);
}

void TestPlanPage::thePostMenuMovesByADay()
{
    Desk desk;
    const PostId id = desk.add("Soup", "2026-11-26 18:30");
    desk.window()->showPage(MainWindow::Plan);
    choose(month(desk), QDate(2026, 11, 26));
    chooseInMenu(QStringLiteral("A day later"));
    pressMenuKey(month(desk));
    QTRY_COMPARE(desk.post(id).planned->toText(), QStringLiteral("2026-11-27 18:30"));
}

void TestPlanPage::aPostFromTheTrayGetsTheDayItIsDroppedOn()
{
    Desk desk;
    const PostId id = desk.add("An idea");
    desk.window()->showPage(MainWindow::Plan);
    QCOMPARE(tray(desk)->model()->rowCount(), 1);
    const QModelIndex row = tray(desk)->model()->index(0, 0);
    QVERIFY(tray(desk)->dragEnabled());
    QVERIFY(row.flags() & Qt::ItemIsDragEnabled);
    const std::unique_ptr<QMimeData> mime(tray(desk)->model()->mimeData({row}));
    QVERIFY(drop(month(desk), month(desk)->visualRect(dayOf(month(desk), QDate(2026, 12, 1))).center(), mime.get()));
    QTRY_VERIFY(desk.post(id).planned.has_value());
    QCOMPARE(desk.post(id).planned->date, QDate(2026, 12, 1));
    QVERIFY(desk.post(id).planned->time.isValid());
    QTRY_COMPARE(tray(desk)->model()->rowCount(), 0);
}

void TestPlanPage::aPostDroppedOnTheTrayLosesItsDateAndNothingElse()
{
    Desk desk;
    const PostId id = desk.add("Soup", "2026-11-26 18:30", PostStatus::Ready);
    desk.window()->showPage(MainWindow::Plan);
    QVERIFY(dropPost(tray(desk), tray(desk)->viewport()->rect().center(), id));
    QTRY_VERIFY(!desk.post(id).planned);
    QCOMPARE(desk.post(id).text, QStringLiteral("Soup"));
    QCOMPARE(desk.post(id).status, PostStatus::Ready);
    QTRY_COMPARE(tray(desk)->model()->rowCount(), 1);
    QCOMPARE(desk.posts().size(), size_t(1));
}

void TestPlanPage::doubleClickOnAnEmptyDayBeginsAPostOfThatDay()
{
    Desk desk;
    desk.window()->showPage(MainWindow::Plan);
    const QPoint place = month(desk)->visualRect(dayOf(month(desk), QDate(2026, 12, 3))).center();
    QWidget* const viewport = month(desk)->viewport();
    QTest::mouseClick(viewport, Qt::LeftButton, {}, place);
    QVERIFY2(desk.posts().empty(), "one click only chooses the day");
    QTest::mouseDClick(viewport, Qt::LeftButton, {}, place);
    QTRY_VERIFY(seen<QPlainTextEdit>(desk.window(), QStringLiteral("Text")));
    QCOMPARE(the<QDateEdit>(desk.page(), "Date")->date(), QDate(2026, 12, 3));
    QCOMPARE(desk.posts().size(), size_t(1));
    QCOMPARE(desk.posts().front().planned->date, QDate(2026, 12, 3));
}

void TestPlanPage::newPostByKeyIsOfTheChosenDay()
{
    Desk desk;
    desk.window()->showPage(MainWindow::Plan);
    choose(month(desk), QDate(2026, 11, 27));
    QTest::keyClick(month(desk), Qt::Key_N);
    QTRY_VERIFY(seen<QDateEdit>(desk.window(), QStringLiteral("Date")));
    QCOMPARE(the<QDateEdit>(desk.page(), "Date")->date(), QDate(2026, 11, 27));
    QVERIFY2(the<QPlainTextEdit>(desk.page(), "Text")->hasFocus(), "typing can begin at once");
}

void TestPlanPage::aNewPostIsNeverPlannedForThePast()
{
    Desk desk;
    desk.window()->showPage(MainWindow::Plan);
    QTest::mouseDClick(month(desk)->viewport(), Qt::LeftButton, {},
                       month(desk)->visualRect(dayOf(month(desk), QDate(2026, 11, 23))).center());
    QTRY_VERIFY(seen<QPlainTextEdit>(desk.window(), QStringLiteral("Text")));
    QCOMPARE(desk.posts().size(), size_t(1));
    QVERIFY(!desk.posts().front().planned);
}

void TestPlanPage::aClickOpensThePost()
{
    Desk desk;
    desk.add("Soup at seven", "2026-11-26 18:30");
    desk.window()->showPage(MainWindow::Plan);
    desk.settle();
    const QList<QPoint> hands = handsOn(month(desk), QDate(2026, 11, 26));
    QVERIFY(!hands.isEmpty());
    QVERIFY(handsOn(month(desk), QDate(2026, 11, 27)).isEmpty());
    QTest::mouseClick(month(desk)->viewport(), Qt::LeftButton, {}, hands.first());
    QTRY_VERIFY(seen<QPlainTextEdit>(desk.window(), QStringLiteral("Text")));
    QCOMPARE(the<QPlainTextEdit>(desk.page(), "Text")->toPlainText(), QStringLiteral("Soup at seven"));
    QCOMPARE(desk.posts().size(), size_t(1));
}

void TestPlanPage::enterOpensTheChosenPost()
{
    Desk desk;
    desk.add("Soup at seven", "2026-11-26 18:30");
    desk.window()->showPage(MainWindow::Plan);
    month(desk)->setFocus();
    QCOMPARE(chosenDay(month(desk)), QDate(2026, 11, 24));
    QTest::keyClick(month(desk), Qt::Key_Right);
    QTest::keyClick(month(desk), Qt::Key_Right);
    QTest::keyClick(month(desk), Qt::Key_Return);
    QTRY_VERIFY(seen<QPlainTextEdit>(desk.window(), QStringLiteral("Text")));
    QCOMPARE(the<QPlainTextEdit>(desk.page(), "Text")->toPlainText(), QStringLiteral("Soup at seven"));
}

void TestPlanPage::aFullDayOffersAllItsPosts()
{
    Desk desk;
    PostId last;
    for (int i = 0; i < 30; ++i)
        last = desk.add(qPrintable(QStringLiteral("Post & number %1.").arg(i)),
                        qPrintable(QStringLiteral("2026-11-26 %1:00").arg(i % 24, 2, 10, QLatin1Char('0'))));
    desk.window()->showPage(MainWindow::Plan);
    desk.settle();
    const QList<QPoint> hands = handsOn(month(desk), QDate(2026, 11, 26));
    QVERIFY(!hands.isEmpty());
    QStringList entries;
    chooseInMenu(QStringLiteral("Post & number 29."), &entries);
    QTest::mouseClick(month(desk)->viewport(), Qt::LeftButton, {}, hands.last());
    QCOMPARE(entries.filter(QStringLiteral("Post & number")).size(), 30);
    QTRY_VERIFY(seen<QPlainTextEdit>(desk.window(), QStringLiteral("Text")));
    QCOMPARE(the<QPlainTextEdit>(desk.page(), "Text")->toPlainText(), desk.post(last).text);
}

void TestPlanPage::keysTurnTheMonths()
{
    Desk desk;
    desk.window()->showPage(MainWindow::Plan);
    month(desk)->setFocus();
    QTest::keyClick(month(desk), Qt::Key_PageDown);
    QCOMPARE(chosenDay(month(desk)), QDate(2026, 12, 1));
    QTest::keyClick(month(desk), Qt::Key_PageDown);
    QCOMPARE(chosenDay(month(desk)), QDate(2027, 1, 1));
    QTest::keyClick(month(desk), Qt::Key_PageUp);
    QCOMPARE(chosenDay(month(desk)), QDate(2026, 12, 1));
    QTest::keyClick(month(desk), Qt::Key_T);
    QCOMPARE(chosenDay(month(desk)), QDate(2026, 11, 24));
    QTest::keyClick(month(desk), Qt::Key_Left);
    QCOMPARE(chosenDay(month(desk)), QDate(2026, 11, 23));
    QTest::keyClick(month(desk), Qt::Key_Down);
    QCOMPARE(chosenDay(month(desk)), QDate(2026, 11, 30));
}

void TestPlanPage::buttonsTurnTheMonths()
{
    Desk desk;
    desk.window()->showPage(MainWindow::Plan);
    desk.add("Next year", "2027-01-04 09:00");
    press(desk.page(), "Next month");
    press(desk.page(), "Next month");
    QCOMPARE(chosenDay(month(desk)), QDate(2027, 1, 1));
    QVERIFY(dayOf(month(desk), QDate(2027, 1, 4)).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Next year")));
    press(desk.page(), "Previous month");
    QCOMPARE(chosenDay(month(desk)), QDate(2026, 12, 1));
    press(desk.page(), "Today");
    QCOMPARE(chosenDay(month(desk)), QDate(2026, 11, 24));
}

void TestPlanPage::everyPostIsSpoken()
{
    Desk desk;
    desk.add("Soup at seven", "2026-11-26 18:30", PostStatus::Ready, "bluesky");
    desk.window()->showPage(MainWindow::Plan);
    const QString spoken = dayOf(month(desk), QDate(2026, 11, 26)).data(Qt::AccessibleTextRole).toString();
    for (const char* part : {"26", "18:30", "Bluesky", "Ready", "Soup at seven"})
        QVERIFY2(spoken.contains(QLatin1String(part)), qPrintable(spoken));
}

QTEST_MAIN(TestPlanPage)
#include "tst_planpage.moc"
