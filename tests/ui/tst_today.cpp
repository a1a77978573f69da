#include "today/todaypage.h"
#include "ui/person.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace clarion;

/// The clock stands at Tuesday 24 November 2026, 10:00.
class TestToday : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(); }

    void duePostsStandInTheOrderOfTheirTimes();
    void whatIsNotYetDueComesLater();
    void timeMakesAReadyPostDueAndThenOverdue();
    void goingToThePageLooksAtTheClock();
    void postedMovesItOut();
    void postedIsUndone();
    void notPostedAsksForAReason();
    void aCancelledQuestionChangesNothing_data();
    void aCancelledQuestionChangesNothing();
    void copyTextHandsOffTheTextOfItsOwnRow();
    void editOpensThePost();
    void rowsStayUnderTheHandWhileNothingChanges();
    void aDayWithoutDuePostsLeadsToTheLibrary();
    void whatTheFeedsOfferOpensInTheLibrary();
    void foreignTextIsShownAsItIs();

private:
    static QList<QPushButton*> buttons(Desk& desk, const char* name)
    {
        QList<QPushButton*> found;
        for (QPushButton* button : desk.page()->findChildren<QPushButton*>()) {
            if (button->isVisible() && spokenName(button) == QString::fromUtf8(name))
                found << button;
        }
        std::sort(found.begin(), found.end(), [](const QPushButton* a, const QPushButton* b) {
            return a->mapToGlobal(QPoint()).y() < b->mapToGlobal(QPoint()).y();
        });
        return found;
    }
    static QInputDialog* question(Desk& desk)
    {
        for (QInputDialog* dialog : desk.window()->findChildren<QInputDialog*>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    static bool says(Desk& desk, const char* words) { return wordsOn(desk.page()).contains(QString::fromUtf8(words)); }
    static void lookAtTheClock(Desk& desk)
    {
        desk.window()->findChild<TodayPage*>()->refresh();
        desk.settle();
    }
};

void TestToday::duePostsStandInTheOrderOfTheirTimes()
{
    Desk desk;
    desk.add("Second", "2026-11-24 09:00", PostStatus::Ready);
    desk.add("Third", "2026-11-24 10:00");
    desk.add("First", "2026-11-23 21:00", PostStatus::Ready);
    desk.settle();
    const QList<QPushButton*> copies = buttons(desk, "Copy text");
    QCOMPARE(copies.size(), 3);
    QStringList order;
    for (QPushButton* copy : copies) {
        QTest::mouseClick(copy, Qt::LeftButton);
        order << QGuiApplication::clipboard()->text();
    }
    QCOMPARE(order, (QStringList{QStringLiteral("First"), QStringLiteral("Second"), QStringLiteral("Third")}));
}

void TestToday::whatIsNotYetDueComesLater()
{
    Desk desk;
    desk.add("Soon", "2026-11-24 10:01", PostStatus::Ready);
    desk.add("Within the week", "2026-12-01 08:00");
    desk.add("Later", "2026-12-02 08:00");
    desk.add("History", "2026-11-24 09:00", PostStatus::Posted);
    desk.settle();
    QVERIFY(buttons(desk, "Copy text").isEmpty());
    auto* next = the<QAbstractItemView>(desk.page(), "The next seven days");
    QCOMPARE(next->model()->rowCount(), 2);
    QCOMPARE(next->model()->index(0, 0).data().toString(), QStringLiteral("Soon"));
    QCOMPARE(next->model()->index(1, 0).data().toString(), QStringLiteral("Within the week"));
}

void TestToday::timeMakesAReadyPostDueAndThenOverdue()
{
    Desk desk;
    desk.add("Soup", "2026-11-24 12:00", PostStatus::Ready);
    desk.clock().set(QDateTime(QDate(2026, 11, 24), QTime(11, 59, 59), Qt::UTC));
    lookAtTheClock(desk);
    QVERIFY(buttons(desk, "Posted…").isEmpty());
    desk.clock().advance(1);
    lookAtTheClock(desk);
    QCOMPARE(buttons(desk, "Posted…").size(), 1);
    QVERIFY(says(desk, "· Due"));
    QVERIFY(!says(desk, "Overdue"));
    desk.clock().advance(29 * 60 + 59);
    lookAtTheClock(desk);
    QVERIFY(!says(desk, "Overdue"));
    desk.clock().advance(1);
    lookAtTheClock(desk);
    QVERIFY(says(desk, "Overdue"));
    QCOMPARE(buttons(desk, "Posted…").size(), 1);
}

void TestToday::goingToThePageLooksAtTheClock()
{
    Desk desk;
    desk.add("Soup", "2026-11-24 12:00", PostStatus::Ready);
    desk.window()->showPage(MainWindow::Plan);
    desk.clock().set(QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC));
    desk.window()->showPage(MainWindow::Today);
    QCOMPARE(buttons(desk, "Posted…").size(), 1);
}

void TestToday::postedMovesItOut()
{
    Desk desk;
    const PostId id = desk.add("Soup", "2026-11-24 09:50", PostStatus::Ready);
    const PostId other = desk.add("Bread", "2026-11-24 09:55", PostStatus::Ready);
    desk.settle();
    QTest::mouseClick(buttons(desk, "Posted…").first(), Qt::LeftButton);
    QVERIFY(question(desk));
    QTest::keyClicks(question(desk)->findChild<QLineEdit*>(), QStringLiteral(" https://example.org/soup "));
    press(question(desk), "Posted");
    QTRY_COMPARE(desk.post(id).status, PostStatus::Posted);
    QCOMPARE(desk.post(id).postedLink, QStringLiteral("https://example.org/soup"));
    QCOMPARE(desk.post(id).postedAt, desk.clock().now());
    QTRY_COMPARE(buttons(desk, "Posted…").size(), 1);
    QVERIFY(!says(desk, "Soup"));
    QVERIFY(says(desk, "Bread"));
    QCOMPARE(desk.post(other).status, PostStatus::Ready);
}

void TestToday::postedIsUndone()
{
    Desk desk;
    const PostId id = desk.add("Soup", "2026-11-24 09:50", PostStatus::Ready);
    desk.settle();
    press(desk.page(), "Posted…");
    QVERIFY(question(desk));
    press(question(desk), "Posted");
    QTRY_COMPARE(desk.post(id).status, PostStatus::Posted);
    press(desk.window(), "Undo");
    QTRY_COMPARE(desk.post(id).status, PostStatus::Ready);
    QVERIFY(!desk.post(id).postedAt.isValid());
    QTRY_COMPARE(buttons(desk, "Posted…").size(), 1);
}

void TestToday::notPostedAsksForAReason()
{
    Desk desk;
    const PostId id = desk.add("Soup", "2026-11-24 09:50", PostStatus::Ready);
    desk.settle();
    press(desk.page(), "Not posted…");
    QVERIFY(question(desk));
    QCOMPARE(desk.post(id).status, PostStatus::Ready);
    QTest::keyClicks(question(desk)->findChild<QLineEdit*>(), QStringLiteral("The kettle broke"));
    press(question(desk), "Not posted");
    QTRY_COMPARE(desk.post(id).status, PostStatus::NotPosted);
    QCOMPARE(desk.post(id).reason, QStringLiteral("The kettle broke"));
    QTRY_VERIFY(buttons(desk, "Not posted…").isEmpty());
}

void TestToday::aCancelledQuestionChangesNothing_data()
{
    QTest::addColumn<QString>("button");
    QTest::newRow("posted") << QStringLiteral("Posted…");
    QTest::newRow("not posted") << QStringLiteral("Not posted…");
}

void TestToday::aCancelledQuestionChangesNothing()
{
    QFETCH(QString, button);
    Desk desk;
    const PostId id = desk.add("Soup", "2026-11-24 09:50", PostStatus::Ready);
    desk.settle();
    press(desk.page(), qPrintable(button));
    QVERIFY(question(desk));
    QTest::keyClicks(question(desk)->findChild<QLineEdit*>(), QStringLiteral("words"));
    QTest::keyClick(question(desk), Qt::Key_Escape);
    desk.settle();
    QVERIFY(!question(desk));
    QCOMPARE(desk.post(id).revision, 1);
    QCOMPARE(buttons(desk, "Posted…").size(), 1);
}

void TestToday::copyTextHandsOffTheTextOfItsOwnRow()
{
    Desk desk;
    desk.add("Bread", "2026-11-24 09:00");
    desk.add("  Soup\n<b>& more</b> ", "2026-11-24 09:30");
    desk.settle();
    QTest::mouseClick(buttons(desk, "Copy text").at(1), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("  Soup\n<b>& more</b> "));
    QVERIFY2(buttons(desk, "Copy picture").isEmpty(), "there is no picture to copy");
}

void TestToday::editOpensThePost()
{
    Desk desk;
    desk.add("Soup", "2026-11-24 09:00");
    desk.settle();
    press(desk.page(), "Edit");
    QCOMPARE(the<QPlainTextEdit>(desk.page(), "Text")->toPlainText(), QStringLiteral("Soup"));
}

void TestToday::rowsStayUnderTheHandWhileNothingChanges()
{
    Desk desk;
    desk.add("Soup", "2026-11-24 09:50", PostStatus::Ready);
    desk.settle();
    QPushButton* const before = buttons(desk, "Posted…").first();
    desk.clock().advance(60);
    lookAtTheClock(desk);
    desk.add("Something else");
    desk.settle();
    QCOMPARE(buttons(desk, "Posted…").first(), before);
}

void TestToday::aDayWithoutDuePostsLeadsToTheLibrary()
{
    Desk desk;
    press(desk.page(), "Open the library");
    QVERIFY(seen<QLineEdit>(desk.page(), QStringLiteral("Search the library")));
}

void TestToday::whatTheFeedsOfferOpensInTheLibrary()
{
    Desk desk;
    auto* offers = the<QAbstractItemView>(desk.page(), "From the feeds");
    QVERIFY(offers->model()->rowCount() > 0);
    const QString title = offers->model()->index(0, 0).data().toString();
    QTest::mouseClick(offers->viewport(), Qt::LeftButton, {}, offers->visualRect(offers->model()->index(0, 0)).center());
    QVERIFY(seen<QLineEdit>(desk.page(), QStringLiteral("Search the library")));
    QCOMPARE(the<QAbstractItemView>(desk.page(), "Items")->currentIndex().data().toString(), title);
    QVERIFY(says(desk, qPrintable(title)));
}

void TestToday::foreignTextIsShownAsItIs()
{
    Desk desk;
    desk.add("<img src=x onerror=alert(1)> & <b>soup</b>", "2026-11-24 09:00");
    desk.settle();
    int shown = 0;
    for (const QLabel* label : desk.page()->findChildren<QLabel*>()) {
        if (!label->text().contains(QStringLiteral("<img")))
            continue;
        ++shown;
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QCOMPARE(shown, 1);
}

QTEST_MAIN(TestToday)
#include "tst_today.moc"
