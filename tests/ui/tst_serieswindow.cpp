#include "calendar/monthmodel.h"
#include "calendar/seriesrepository.h"
#include "support/required.h"
#include "ui/person.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTimeEdit>
#include <QTimer>
#include <QToolButton>

using namespace clarion;

/// Posts that come again. The clock stands at Tuesday 24 November 2026, 10:00; the post lies on Thursday 26 November, 18:30.
class TestSeriesWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(); }

    void aPostIsRepeatedFromTheComposer();
    void aPostIsRepeatedFromThePlan();
    void oneWordingAloneIsNotPlanned();
    void wordingsThatSayTheSameAreNotPlanned();
    void thePreviewFollowsEveryChoice();
    void thePreviewTellsClashesAndTheClockChange();
    void aPoolTellsTheDaysThatStayFree();
    void wordingsAreAddedMovedAndRemoved();
    void theComposerSaysWhichSeries();
    void aSeriesIsChanged();
    void endingAsksAboutTheDraftsToCome();
    void keepingTheDraftsEndsTheSeriesOnly();
    void everythingIsUndoneAndDoneAgain();
    void anEmptyPostIsWrittenFirst();
    void theNextStartPlansTheWeeksSince();
    void theTurnOfTheDayPlansAhead();
    void aCopyStandsAlone();
    void theTileSaysThatItRepeats();

private:
    static QWidget* dialog()
    {
        QWidget* const shown = QApplication::activeModalWidget();
        if (!shown)
            qFatal("no dialog is open");
        return shown;
    }
    static PostId open(Desk& desk, const char* planned = "2026-11-26 18:30")
    {
        const PostId id = desk.add("Surgery tonight at six", planned);
        desk.window()->openPost(id);
        ::press(desk.page(), "Repeat…");
        return id;
    }
    static void writeWording(const char* text)
    {
        auto* field = the<QPlainTextEdit>(dialog(), "Text of the wording");
        field->selectAll();
        type(field, QString::fromUtf8(text));
    }
    static QPushButton* planIt() { return the<QPushButton>(dialog(), "Plan it"); }
    /// As it is offered: every Thursday, with a second wording.
    static PostId repeat(Desk& desk)
    {
        const PostId id = open(desk);
        writeWording("Come and talk to us");
        planIt()->click();
        for (int tries = 0; tries < 100 && desk.posts().size() < 6; ++tries)
            desk.settle();
        return id;
    }
    static QStringList plan(Desk& desk)
    {
        QStringList lines;
        for (const Post& post : desk.posts())
            lines << (post.planned ? post.planned->toText() : QStringLiteral("unscheduled")) + QLatin1Char(' ') + post.text.section(QLatin1Char(' '), 0, 0);
        return lines;
    }
    static void answer(const char* button)
    {
        auto* box = qobject_cast<QMessageBox*>(dialog());
        if (!box)
            qFatal("nothing is asked");
        ::press(box, button);
    }
};

static const QStringList sixWeeks{QStringLiteral("2026-11-26 18:30 Surgery"), QStringLiteral("2026-12-03 18:30 Come"),    QStringLiteral("2026-12-10 18:30 Surgery"),
                                  QStringLiteral("2026-12-17 18:30 Come"),    QStringLiteral("2026-12-24 18:30 Surgery"), QStringLiteral("2026-12-31 18:30 Come")};

void TestSeriesWindow::aPostIsRepeatedFromTheComposer()
{
    Desk desk;
    const PostId id = open(desk);
    QCOMPARE(the<QComboBox>(dialog(), "Repeat")->currentText(), QStringLiteral("Weekly"));
    QVERIFY(the<QToolButton>(dialog(), "Thursday")->isChecked());
    QCOMPARE(the<QTimeEdit>(dialog(), "Time")->time(), QTime(18, 30));
    writeWording("Come and talk to us");
    planIt()->click();
    QTRY_COMPARE(plan(desk), sixWeeks);
    for (const Post& post : desk.posts()) {
        QCOMPARE(post.status, PostStatus::Draft);
        QCOMPARE(post.series, desk.post(id).series);
    }
}

void TestSeriesWindow::aPostIsRepeatedFromThePlan()
{
    Desk desk;
    (void)desk.add("Surgery tonight at six", "2026-11-26 18:30");
    desk.window()->showPage(MainWindow::Plan);
    auto* month = the<QAbstractItemView>(desk.page(), "Month");
    month->setFocus();
    for (int day = 0; day < 42; ++day) {
        const QModelIndex index = month->model()->index(day / 7, day % 7);
        if (index.data(MonthModel::DateRole).toDate() == QDate(2026, 11, 26))
            month->setCurrentIndex(index);
    }
    chooseInMenu(QStringLiteral("Repeat…"));
    QContextMenuEvent menu(QContextMenuEvent::Keyboard, month->rect().center(), month->mapToGlobal(month->rect().center()));
    QCoreApplication::sendEvent(month, &menu);
    writeWording("Come and talk to us");
    planIt()->click();
    QTRY_COMPARE(plan(desk), sixWeeks);
}

void TestSeriesWindow::oneWordingAloneIsNotPlanned()
{
    Desk desk;
    (void)open(desk);
    QVERIFY(!planIt()->isEnabled());
    QVERIFY(wordsOn(dialog()).contains(QStringLiteral("Write a second wording.")));
    writeWording("Come and talk to us");
    QVERIFY(planIt()->isEnabled());
    writeWording("   ");
    QVERIFY(!planIt()->isEnabled());
}

void TestSeriesWindow::wordingsThatSayTheSameAreNotPlanned()
{
    Desk desk;
    (void)open(desk);
    writeWording("surgery tonight, at six!");
    QVERIFY(!planIt()->isEnabled());
    QVERIFY(wordsOn(dialog()).contains(QStringLiteral("say the same")));
}

void TestSeriesWindow::thePreviewFollowsEveryChoice()
{
    Desk desk;
    (void)open(desk);
    writeWording("Come and talk to us");
    QVERIFY(wordsOn(dialog()).contains(QStringLiteral("Thu 3 Dec 2026, 18:30")));
    QVERIFY(wordsOn(dialog()).contains(QStringLiteral("Thu 31 Dec 2026, 18:30")));
    the<QToolButton>(dialog(), "Monday")->click();
    QVERIFY(wordsOn(dialog()).contains(QStringLiteral("Mon 30 Nov 2026, 18:30")));
    the<QToolButton>(dialog(), "Monday")->click();
    the<QSpinBox>(dialog(), "Weeks")->setValue(2);
    QVERIFY(!wordsOn(dialog()).contains(QStringLiteral("Thu 3 Dec 2026")));
    QVERIFY(wordsOn(dialog()).contains(QStringLiteral("Thu 7 Jan 2027, 18:30")));
    the<QTimeEdit>(dialog(), "Time")->setTime(QTime(9, 15));
    QVERIFY(wordsOn(dialog()).contains(QStringLiteral("Thu 10 Dec 2026, 09:15")));
    auto* kind = the<QComboBox>(dialog(), "Repeat");
    kind->setCurrentIndex(kind->findText(QStringLiteral("Monthly, on a date")));
    the<QSpinBox>(dialog(), "Day of the month")->setValue(31);
    QVERIFY(wordsOn(dialog()).contains(QStringLiteral("Mon 30 Nov 2026")));
    QVERIFY(wordsOn(dialog()).contains(QStringLiteral("Sun 28 Feb 2027")));
    QVERIFY(wordsOn(dialog()).contains(QStringLiteral("In shorter months on the last day.")));
    kind->setCurrentIndex(kind->findText(QStringLiteral("Monthly, on a weekday")));
    the<QComboBox>(dialog(), "Week of the month")->setCurrentIndex(4);
    the<QComboBox>(dialog(), "Weekday")->setCurrentIndex(4);
    QVERIFY(wordsOn(dialog()).contains(QStringLiteral("Fri 29 Jan 2027")));
    the<QCheckBox>(dialog(), "Until")->setChecked(true);
    the<QDateEdit>(dialog(), "Last day")->setDate(QDate(2027, 1, 1));
    QVERIFY(!wordsOn(dialog()).contains(QStringLiteral("Fri 29 Jan 2027")));
    QVERIFY(wordsOn(dialog()).contains(QStringLiteral("Fri 25 Dec 2026")));
}

void TestSeriesWindow::thePreviewTellsClashesAndTheClockChange()
{
    Desk desk("E99000006", QDateTime(QDate(2027, 3, 16), QTime(10, 0), Qt::UTC));
    (void)desk.add("The other one on bluesky", "2027-04-04 01:00", PostStatus::Draft, "bluesky");
    (void)desk.add("The market stall", "2027-04-04 01:00");
    (void)open(desk, "2027-03-21 01:30");
    const QString words = wordsOn(dialog());
    QVERIFY(words.contains(QStringLiteral("Sun 28 Mar 2027, 01:30")));
    QVERIFY(words.contains(QStringLiteral("The clocks go forward over this time: it will be 02:30.")));
    QVERIFY(words.contains(QStringLiteral("Close to “The market stall” at 01:00.")));
    QVERIFY(!words.contains(QStringLiteral("bluesky")));
}

void TestSeriesWindow::aPoolTellsTheDaysThatStayFree()
{
    Desk desk;
    (void)open(desk);
    writeWording("Come and talk to us");
    auto* kind = the<QComboBox>(dialog(), "Repeat");
    kind->setCurrentIndex(kind->findText(QStringLiteral("From a pool of wordings")));
    the<QSpinBox>(dialog(), "Days until the same words come again")->setValue(21);
    QVERIFY(wordsOn(dialog()).contains(QStringLiteral("Stays free")));
    planIt()->click();
    QTRY_COMPARE(plan(desk), QStringList({QStringLiteral("2026-11-26 18:30 Surgery"), QStringLiteral("2026-12-03 18:30 Come"),
                                          QStringLiteral("2026-12-17 18:30 Surgery"), QStringLiteral("2026-12-24 18:30 Come")}));
}

void TestSeriesWindow::wordingsAreAddedMovedAndRemoved()
{
    Desk desk;
    (void)open(desk);
    writeWording("Two words");
    the<QToolButton>(dialog(), "Add wording")->click();
    writeWording("Three words");
    auto* list = the<QListWidget>(dialog(), "Wordings");
    QCOMPARE(list->count(), 3);
    the<QToolButton>(dialog(), "Earlier")->click();
    QCOMPARE(list->item(1)->text(), QStringLiteral("2.  Three words"));
    QCOMPARE(list->currentRow(), 1);
    the<QToolButton>(dialog(), "Later")->click();
    QCOMPARE(list->item(2)->text(), QStringLiteral("3.  Three words"));
    list->setCurrentRow(1);
    QCOMPARE(the<QPlainTextEdit>(dialog(), "Text of the wording")->toPlainText(), QStringLiteral("Two words"));
    the<QToolButton>(dialog(), "Remove")->click();
    QCOMPARE(list->count(), 2);
    QCOMPARE(the<QPlainTextEdit>(dialog(), "Text of the wording")->toPlainText(), QStringLiteral("Three words"));
    planIt()->click();
    QTRY_COMPARE(desk.posts().size(), size_t(6));
    const auto series = required(SeriesRepository(desk.workspace()->database()).find(SeriesId(desk.posts().front().series)));
    QVERIFY(series);
    QCOMPARE(series->wordings, QStringList({QStringLiteral("Surgery tonight at six"), QStringLiteral("Three words")}));
}

void TestSeriesWindow::theComposerSaysWhichSeries()
{
    Desk desk;
    (void)repeat(desk);
    QTRY_VERIFY(wordsOn(desk.page()).contains(QStringLiteral("One of a series: every Thursday 18:30")));
    desk.window()->openPost(desk.posts().at(2).id);
    QVERIFY(wordsOn(desk.page()).contains(QStringLiteral("One of a series: every Thursday 18:30")));
    QVERIFY(seen<QPushButton>(desk.page(), QStringLiteral("Change…")));
    QVERIFY(!seen<QPushButton>(desk.page(), QStringLiteral("Repeat…")));
}

void TestSeriesWindow::aSeriesIsChanged()
{
    Desk desk;
    (void)repeat(desk);
    QCOMPARE(plan(desk), sixWeeks);
    QTRY_VERIFY(seen<QPushButton>(desk.page(), QStringLiteral("Change…")));
    ::press(desk.page(), "Change…");
    QVERIFY(wordsOn(dialog()).contains(QStringLiteral("Thu 26 Nov 2026, 18:30")));
    the<QTimeEdit>(dialog(), "Time")->setTime(QTime(9, 0));
    ::press(dialog(), "Change it");
    QTRY_COMPARE(plan(desk).at(1), QStringLiteral("2026-12-03 09:00 Come"));
    QCOMPARE(desk.posts().size(), size_t(6));
    QTRY_VERIFY(wordsOn(desk.page()).contains(QStringLiteral("One of a series: every Thursday 09:00")));
}

void TestSeriesWindow::endingAsksAboutTheDraftsToCome()
{
    Desk desk;
    (void)repeat(desk);
    QTRY_VERIFY(seen<QPushButton>(desk.page(), QStringLiteral("End it")));
    ::press(desk.page(), "End it");
    QVERIFY(wordsOn(dialog()).contains(QStringLiteral("5 other")));
    answer("Take them off");
    QTRY_COMPARE(plan(desk), QStringList{sixWeeks.front()});
    QTRY_VERIFY(seen<QPushButton>(desk.page(), QStringLiteral("Repeat…")));
    ::press(desk.window(), "Undo");
    QTRY_COMPARE(plan(desk), sixWeeks);
    QTRY_VERIFY(seen<QPushButton>(desk.page(), QStringLiteral("End it")));
}

void TestSeriesWindow::keepingTheDraftsEndsTheSeriesOnly()
{
    Desk desk;
    (void)repeat(desk);
    QTRY_VERIFY(seen<QPushButton>(desk.page(), QStringLiteral("End it")));
    ::press(desk.page(), "End it");
    answer("Keep them");
    QTRY_VERIFY(seen<QPushButton>(desk.page(), QStringLiteral("Repeat…")));
    QCOMPARE(plan(desk), sixWeeks);
    QVERIFY(required(SeriesRepository(desk.workspace()->database()).running()).empty());
}

void TestSeriesWindow::everythingIsUndoneAndDoneAgain()
{
    Desk desk;
    (void)repeat(desk);
    desk.window()->showPage(MainWindow::Plan);
    QCOMPARE(plan(desk), sixWeeks);
    desk.window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(desk.window()));
    QTest::keyClick(desk.page()->focusProxy(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(plan(desk), QStringList{sixWeeks.front()});
    QVERIFY(desk.posts().front().series.isEmpty());
    ::press(desk.window(), "Redo");
    QTRY_COMPARE(plan(desk), sixWeeks);
    QVERIFY(!desk.posts().front().series.isEmpty());
}

void TestSeriesWindow::anEmptyPostIsWrittenFirst()
{
    Desk desk;
    const PostId id = desk.add("", "2026-11-26 18:30");
    desk.window()->openPost(id);
    ::press(desk.page(), "Repeat…");
    QVERIFY(!QApplication::activeModalWidget());
    QTRY_VERIFY(wordsOn(desk.window()).contains(QStringLiteral("Write the post first")));
}

void TestSeriesWindow::theNextStartPlansTheWeeksSince()
{
    Desk desk;
    (void)repeat(desk);
    desk.closeWindow();
    desk.clock().advance(86400 * 10);
    desk.restart();
    QTRY_COMPARE(plan(desk), sixWeeks + QStringList({QStringLiteral("2027-01-07 18:30 Surgery"), QStringLiteral("2027-01-14 18:30 Come")}));
    desk.restart();
    desk.settle();
    QCOMPARE(desk.posts().size(), size_t(8));
}

void TestSeriesWindow::theTurnOfTheDayPlansAhead()
{
    Desk desk;
    (void)repeat(desk);
    desk.clock().set(QDateTime(QDate(2026, 11, 26), QTime(0, 1), Qt::UTC));
    QTRY_COMPARE_WITH_TIMEOUT(plan(desk), sixWeeks + QStringList{QStringLiteral("2027-01-07 18:30 Surgery")}, 10000);
}

void TestSeriesWindow::aCopyStandsAlone()
{
    Desk desk;
    (void)repeat(desk);
    desk.window()->showPage(MainWindow::Plan);
    auto* month = the<QAbstractItemView>(desk.page(), "Month");
    month->setFocus();
    for (int day = 0; day < 42; ++day) {
        const QModelIndex index = month->model()->index(day / 7, day % 7);
        if (index.data(MonthModel::DateRole).toDate() == QDate(2026, 11, 26))
            month->setCurrentIndex(index);
    }
    desk.window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(desk.window()));
    QTest::keyClick(month, Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(desk.posts().size(), size_t(7));
    int alone = 0;
    for (const Post& post : desk.posts())
        alone += post.series.isEmpty() ? 1 : 0;
    QCOMPARE(alone, 1);
}

void TestSeriesWindow::theTileSaysThatItRepeats()
{
    Desk desk;
    (void)repeat(desk);
    desk.window()->showPage(MainWindow::Plan);
    const auto* month = the<QAbstractItemView>(desk.page(), "Month");
    QString spoken;
    for (int day = 0; day < 42; ++day)
        spoken += month->model()->index(day / 7, day % 7).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(QStringLiteral("one of a series: Surgery tonight at six")), qPrintable(spoken));
}

QTEST_MAIN(TestSeriesWindow)
#include "tst_serieswindow.moc"
