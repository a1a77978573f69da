#include "calendar/planlistmodel.h"
#include "calendar/planpage.h"
#include "calendar/timegridview.h"
#include "shared/postlistmodel.h"
#include "storage/query.h"
#include "support/required.h"
#include "ui/person.h"

#include <QAbstractItemModelTester>
#include <QInputDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace clarion;

/// The other ways to look at the plan. The clock stands at Tuesday 24 November 2026, 10:00.
class TestPlanViews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(); }

    void everyViewShowsTheSamePosts();
    void theLastViewIsRemembered();
    void draggingInTheWeekSnapsToAQuarterOfAnHour();
    void draggingWithControlCopies();
    void nothingIsDroppedOnADayThatIsOver();
    void keysMoveByADayAndAQuarterOfAnHour();
    void postsAtOneTimeLieBesideEachOther();
    void doubleClickBeginsAPostAtThatTime();
    void severalPostsMoveTogetherAndComeBackTogether();
    void severalPostsAreNotPushedIntoThePast();
    void aHeldKeyMovesOnBeforeTheFirstMoveIsWritten();
    void theListIsReadPageByPage();
    void whatWasMissedHasItsOwnPlace();
    void wordsNetworksAndStatesFilterEveryView();
    void aNamedViewBringsItsFilterBack();
    void aTypedTimeMovesThePost();
    void theNextUsualTimeIsOffered();
    void aLabelIsGivenToAllThatAreChosen();
    void whatWasTypedIsUndoneFromThePlan();
    void lettersAreLettersInTheSearchField();

private:
    static PlanPage* plan(Desk& desk)
    {
        desk.window()->showPage(MainWindow::Plan);
        return desk.window()->findChild<PlanPage*>();
    }
    static TimeGridView* week(Desk& desk)
    {
        plan(desk)->showView(PlanPage::Week);
        return the<TimeGridView>(desk.page(), "Week");
    }
    static LocalTime at(const char* time) { return LocalTime::parse(QString::fromLatin1(time)); }
    static QStringList wordsIn(const QAbstractItemModel* model)
    {
        QStringList words;
        for (int row = 0; row < model->rowCount(); ++row)
            words << model->index(row, 0).data().toString();
        return words;
    }
    static void click(TimeGridView* view, const QModelIndex& index, Qt::KeyboardModifiers modifiers)
    {
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers, view->visualRect(index).center());
    }
};

void TestPlanViews::everyViewShowsTheSamePosts()
{
    Desk desk;
    desk.add("Monday", "2026-11-23 09:00");
    desk.add("Tuesday", "2026-11-24 18:30");
    desk.add("Next week", "2026-12-01 09:00");
    plan(desk);
    desk.settle();
    QTest::keyClick(desk.page()->focusProxy(), Qt::Key_W);
    QCOMPARE(wordsIn(the<TimeGridView>(desk.page(), "Week")->model()), (QStringList{QStringLiteral("Monday"), QStringLiteral("Tuesday")}));
    QTest::keyClick(desk.page()->focusProxy(), Qt::Key_D);
    QCOMPARE(wordsIn(the<TimeGridView>(desk.page(), "Day")->model()), QStringList{QStringLiteral("Tuesday")});
    press(desk.page(), "Next day");
    QVERIFY(wordsOn(desk.page()).contains(QStringLiteral("Wednesday 25 November 2026")));
    QTest::keyClick(desk.page()->focusProxy(), Qt::Key_L);
    QCOMPARE(wordsIn(the<QListView>(desk.page(), "List of posts")->model()),
             (QStringList{QStringLiteral("Monday"), QStringLiteral("Tuesday"), QStringLiteral("Next week")}));
    QTest::keyClick(desk.page()->focusProxy(), Qt::Key_M);
    QVERIFY(seen<QAbstractItemView>(desk.page(), QStringLiteral("Month")));
}

void TestPlanViews::theLastViewIsRemembered()
{
    Desk desk;
    plan(desk)->showView(PlanPage::Week);
    desk.settle();
    desk.restart();
    plan(desk);
    QVERIFY(seen<TimeGridView>(desk.page(), QStringLiteral("Week")));
}

void TestPlanViews::draggingInTheWeekSnapsToAQuarterOfAnHour()
{
    Desk desk;
    const PostId id = desk.add("Soup", "2026-11-26 18:30");
    TimeGridView* view = week(desk);
    view->scrollToDay();
    QVERIFY(dropPost(view, view->pointOf(at("2026-11-27 09:15")) + QPoint(0, 6), id));
    QTRY_COMPARE(desk.post(id).planned->toText(), QStringLiteral("2026-11-27 09:15"));
    QVERIFY(wordsOn(desk.window()).contains(QStringLiteral("Fri 27 Nov 2026 09:15")));
    press(desk.window(), "Undo");
    QTRY_COMPARE(desk.post(id).planned->toText(), QStringLiteral("2026-11-26 18:30"));
}

void TestPlanViews::draggingWithControlCopies()
{
    Desk desk;
    const PostId id = desk.add("Soup", "2026-11-23 18:30", PostStatus::Posted);
    TimeGridView* view = week(desk);
    view->scrollToDay();
    QMimeData mime;
    mime.setData(QString::fromLatin1(postMimeType), mimeOfPosts({id}));
    QVERIFY(drop(view, view->pointOf(at("2026-11-28 12:00")), &mime, Qt::ControlModifier));
    QTRY_COMPARE(desk.posts().size(), size_t{2});
    QCOMPARE(desk.post(id).planned->toText(), QStringLiteral("2026-11-23 18:30"));
    const Post copy = desk.posts().back();
    QCOMPARE(copy.planned->toText(), QStringLiteral("2026-11-28 12:00"));
    QCOMPARE(copy.status, PostStatus::Draft);
    QCOMPARE(copy.text, QStringLiteral("Soup"));
    press(desk.window(), "Undo");
    QTRY_COMPARE(desk.posts().size(), size_t{1});
    press(desk.window(), "Redo");
    QTRY_COMPARE(desk.posts().size(), size_t{2});
}

void TestPlanViews::nothingIsDroppedOnADayThatIsOver()
{
    Desk desk;
    const PostId id = desk.add("Soup", "2026-11-26 18:30");
    TimeGridView* view = week(desk);
    view->scrollToDay();
    QVERIFY(!dropPost(view, view->pointOf(at("2026-11-23 12:00")), id));
    desk.settle();
    QCOMPARE(desk.post(id).revision, 1);
}

void TestPlanViews::keysMoveByADayAndAQuarterOfAnHour()
{
    Desk desk;
    const PostId id = desk.add("Soup", "2026-11-26 18:30");
    TimeGridView* view = week(desk);
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(desk.post(id).planned->toText(), QStringLiteral("2026-11-26 18:45"));
    QTest::keyClick(view, Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(desk.post(id).planned->toText(), QStringLiteral("2026-11-27 18:45"));
    // Out of the week, and the week comes along.
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(view, Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(desk.post(id).planned->toText(), QStringLiteral("2026-11-30 18:45"));
    QTRY_COMPARE(view->firstDay(), QDate(2026, 11, 30));
    QTest::keyClick(view, Qt::Key_Return);
    QTRY_VERIFY(seen<QPlainTextEdit>(desk.page(), QStringLiteral("Text")));
}

void TestPlanViews::postsAtOneTimeLieBesideEachOther()
{
    Desk desk;
    for (const char* time : {"2026-11-26 18:30", "2026-11-26 18:30", "2026-11-26 18:40", "2026-11-26 21:00", "2026-11-26 23:55"})
        desk.add("Soup", time);
    TimeGridView* view = week(desk);
    const auto rect = [view](int row) { return view->visualRect(view->model()->index(row, 0)); };
    for (int a = 0; a < 5; ++a) {
        QVERIFY(!rect(a).isEmpty());
        for (int b = a + 1; b < 5; ++b)
            QVERIFY2(!rect(a).intersects(rect(b)), qPrintable(QStringLiteral("%1 and %2").arg(a).arg(b)));
    }
    QVERIFY(rect(3).width() > 2 * rect(0).width());
}

void TestPlanViews::doubleClickBeginsAPostAtThatTime()
{
    Desk desk;
    TimeGridView* view = week(desk);
    view->scrollToDay();
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, view->pointOf(at("2026-11-27 11:30")));
    QTRY_COMPARE(desk.posts().size(), size_t{1});
    QCOMPARE(desk.posts().front().planned->toText(), QStringLiteral("2026-11-27 11:30"));
}

void TestPlanViews::severalPostsMoveTogetherAndComeBackTogether()
{
    Desk desk;
    const PostId soup = desk.add("Soup", "2026-11-25 12:00");
    const PostId bread = desk.add("Bread", "2026-11-26 18:30");
    const PostId salt = desk.add("Salt", "2026-11-26 08:00");
    TimeGridView* view = week(desk);
    const auto rowOf = [view](const char* words) {
        return view->model()->match(view->model()->index(0, 0), Qt::DisplayRole, QString::fromLatin1(words)).first();
    };
    view->scrollToDay();
    click(view, rowOf("Soup"), Qt::ControlModifier);
    click(view, rowOf("Bread"), Qt::ControlModifier);
    QTest::keyClick(view, Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(desk.post(bread).planned->toText(), QStringLiteral("2026-11-27 18:30"));
    QCOMPARE(desk.post(soup).planned->toText(), QStringLiteral("2026-11-26 12:00"));
    QCOMPARE(desk.post(salt).planned->toText(), QStringLiteral("2026-11-26 08:00"));
    press(desk.window(), "Undo");
    QTRY_COMPARE(desk.post(bread).planned->toText(), QStringLiteral("2026-11-26 18:30"));
    QCOMPARE(desk.post(soup).planned->toText(), QStringLiteral("2026-11-25 12:00"));
}

void TestPlanViews::severalPostsAreNotPushedIntoThePast()
{
    Desk desk;
    const PostId soup = desk.add("Soup", "2026-11-24 12:00");
    const PostId bread = desk.add("Bread", "2026-11-26 18:30");
    QMimeData mime;
    mime.setData(QString::fromLatin1(postMimeType), mimeOfPosts({soup, bread}));
    TimeGridView* view = week(desk);
    view->scrollToDay();
    QVERIFY(drop(view, view->pointOf(at("2026-11-25 12:00")), &mime));
    desk.settle();
    QCOMPARE(desk.post(soup).revision, 1);
    QCOMPARE(desk.post(bread).revision, 1);
    QVERIFY(wordsOn(desk.window()).contains(QStringLiteral("Nothing was moved")));
}

void TestPlanViews::aHeldKeyMovesOnBeforeTheFirstMoveIsWritten()
{
    Desk desk;
    const PostId id = desk.add("Soup", "2026-11-26 12:00");
    TimeGridView* view = week(desk);
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 0));
    for (int i = 0; i < 8; ++i)
        QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(desk.post(id).planned->toText(), QStringLiteral("2026-11-26 14:00"));
}

void TestPlanViews::theListIsReadPageByPage()
{
    Desk desk;
    required(desk.workspace()->writer().runAndWait([&](Transaction& transaction) -> Result<void> {
        for (int i = 0; i < 950; ++i) {
            Post post;
            post.network = QStringLiteral("x");
            post.text = QStringLiteral("Post %1").arg(i);
            post.planned = LocalTime{QDate(2026, 11, 1).addDays(i / 10), QTime(8 + i % 10, 0)};
            if (auto done = insertPost(transaction, post, desk.clock()); !done)
                return failure(done.error());
        }
        return {};
    }));
    PlanListModel model(*desk.workspace());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    required(model.refresh({}));
    QCOMPARE(model.rowCount(), 950);
    for (int row : {0, 99, 100, 499, 949})
        QCOMPARE(model.index(row).data().toString(), QStringLiteral("Post %1").arg(row));
    QVERIFY(!model.index(950).isValid());
    QCOMPARE(model.rowFrom(QDate(2026, 11, 24)), 230);
    required(model.refresh({QStringLiteral("Post 17"), {}, {}, {}}));
    QCOMPARE(model.rowCount(), 11);   // 17, 170 … 179
    plan(desk)->showView(PlanPage::List);
    auto* list = the<QListView>(desk.page(), "List of posts");
    QCOMPARE(list->indexAt({20, 20}).data().toString(), QStringLiteral("Post 230"));
}

void TestPlanViews::whatWasMissedHasItsOwnPlace()
{
    Desk desk;
    plan(desk)->showView(PlanPage::Missed);
    QVERIFY(wordsOn(desk.page()).contains(QStringLiteral("Nothing was missed")));
    desk.add("Late", "2026-11-24 09:00", PostStatus::Ready);
    desk.add("Just due", "2026-11-24 09:50", PostStatus::Ready);
    desk.add("Done", "2026-11-24 08:00", PostStatus::Posted);
    desk.settle();
    QTRY_VERIFY(seen<QToolButton>(desk.page(), QStringLiteral("Missed (1)")));
    QCOMPARE(wordsIn(the<QListView>(desk.page(), "Missed posts")->model()), QStringList{QStringLiteral("Late")});
}

void TestPlanViews::wordsNetworksAndStatesFilterEveryView()
{
    Desk desk;
    desk.add("Soup at seven", "2026-11-26 12:00", PostStatus::Draft, "x");
    desk.add("Bread at eight", "2026-11-26 13:00", PostStatus::Ready, "facebook");
    desk.add("Tŷ Gwyn soup", "2026-11-26 14:00", PostStatus::Ready, "x");
    TimeGridView* view = week(desk);
    const auto words = [view] { return wordsIn(view->model()); };
    QCOMPARE(words().size(), 3);
    QTest::keyClick(view, Qt::Key_F);
    auto* field = the<QLineEdit>(desk.page(), "Search the posts");
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("sou"));
    QTRY_COMPARE(words(), (QStringList{QStringLiteral("Soup at seven"), QStringLiteral("Tŷ Gwyn soup")}));
    const auto check = [&desk](const char* choice, const char* entry) {
        for (QAction* action : the<QToolButton>(desk.page(), choice)->menu()->actions()) {
            if (action->text() == QLatin1String(entry))
                action->trigger();
        }
        desk.settle();
    };
    check("State", "Ready");
    QCOMPARE(words(), QStringList{QStringLiteral("Tŷ Gwyn soup")});
    QVERIFY(seen<QPushButton>(desk.page(), QStringLiteral("Filter (2)")));
    check("Network", "Facebook");
    QVERIFY(words().isEmpty());
    press(desk.page(), "Clear");
    QTRY_COMPARE(words().size(), 3);
    field->setText(QStringLiteral("ty gwyn"));
    QTRY_COMPARE(words(), QStringList{QStringLiteral("Tŷ Gwyn soup")});
    press(desk.page(), "Filter (1)");
    QTRY_COMPARE(words().size(), 3);
}

void TestPlanViews::aNamedViewBringsItsFilterBack()
{
    Desk desk;
    desk.add("Soup", "2026-11-26 12:00", PostStatus::Draft, "x");
    desk.add("Bread", "2026-11-26 13:00", PostStatus::Ready, "facebook");
    TimeGridView* view = week(desk);
    QTest::keyClick(view, Qt::Key_F);
    the<QLineEdit>(desk.page(), "Search the posts")->setText(QStringLiteral("bread"));
    QTRY_COMPARE(wordsIn(view->model()).size(), 1);
    const auto views = [&desk] { return the<QToolButton>(desk.page(), "Saved views")->menu(); };
    views()->actions().first()->trigger();
    auto* dialog = desk.window()->findChild<QInputDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->setTextValue(QStringLiteral("Baking"));
    dialog->accept();
    desk.settle();
    press(desk.page(), "Clear");
    plan(desk)->showView(PlanPage::Month);
    QTRY_COMPARE(views()->actions().first()->text(), QStringLiteral("Baking"));
    views()->actions().first()->trigger();
    QTRY_COMPARE(wordsIn(the<TimeGridView>(desk.page(), "Week")->model()), QStringList{QStringLiteral("Bread")});
}

void TestPlanViews::aTypedTimeMovesThePost()
{
    Desk desk;
    const PostId id = desk.add("Soup", "2026-11-26 12:00");
    TimeGridView* view = week(desk);
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_G);
    auto* dialog = desk.window()->findChild<QDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    auto* field = dialog->findChild<QLineEdit*>();
    QVERIFY(!the<QPushButton>(dialog, "Move")->isEnabled());
    QTest::keyClicks(field, QStringLiteral("mon 9"));
    QVERIFY(wordsOn(dialog).contains(QStringLiteral("Monday 30 November 2026, 09:00")));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(desk.post(id).planned->toText(), QStringLiteral("2026-11-30 09:00"));
}

void TestPlanViews::theNextUsualTimeIsOffered()
{
    Desk desk;
    required(desk.workspace()->writer().runAndWait([](Transaction& transaction) {
        return writeSlots(transaction, {{QStringLiteral("facebook"), 4, QTime(18, 30)}, {QStringLiteral("facebook"), 6, QTime(10, 0)}});
    }));
    desk.add("Taken", "2026-11-26 18:30");
    const PostId id = desk.add("Soup", "2026-11-25 12:00");
    TimeGridView* view = week(desk);
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_G);
    press(desk.window()->findChild<QDialog*>(), "Next free usual time");
    QTRY_COMPARE(desk.post(id).planned->toText(), QStringLiteral("2026-11-28 10:00"));
}

void TestPlanViews::aLabelIsGivenToAllThatAreChosen()
{
    Desk desk;
    required(desk.workspace()->writer().runAndWait([](Transaction& transaction) { return writeLabel(transaction, {QStringLiteral("Footbridge"), 2}); }));
    const PostId soup = desk.add("Soup", "2026-11-25 12:00");
    const PostId bread = desk.add("Bread", "2026-11-26 18:30");
    plan(desk)->showView(PlanPage::List);
    auto* list = the<QListView>(desk.page(), "List of posts");
    list->selectAll();
    desk.settle();
    // The menu stays open until something is chosen: from its second menu, then it is closed.
    QTimer::singleShot(0, desk.page(), [] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (!menu)
            return;
        for (QMenu* labels : menu->findChildren<QMenu*>()) {
            for (QAction* action : labels->actions()) {
                if (action->text() == QLatin1String("Footbridge"))
                    action->trigger();
            }
        }
        menu->close();
    });
    Q_EMIT list->customContextMenuRequested({10, 10});
    QTRY_COMPARE(desk.post(soup).label, QStringLiteral("Footbridge"));
    QCOMPARE(desk.post(bread).label, QStringLiteral("Footbridge"));
    press(desk.window(), "Undo");
    QTRY_COMPARE(desk.post(bread).label, QString());
}

void TestPlanViews::whatWasTypedIsUndoneFromThePlan()
{
    Desk desk;
    const PostId id = desk.add("Soup", "2026-11-26 12:00");
    plan(desk);
    desk.window()->openPost(id);
    QTest::keyClicks(the<QPlainTextEdit>(desk.page(), "Text"), QStringLiteral(" at seven"));
    press(desk.page(), "Back");
    QTRY_COMPARE(desk.post(id).text, QStringLiteral("Soup at seven"));
    press(desk.window(), "Undo");
    QTRY_COMPARE(desk.post(id).text, QStringLiteral("Soup"));
    press(desk.window(), "Redo");
    QTRY_COMPARE(desk.post(id).text, QStringLiteral("Soup at seven"));
    // In an open composer it shows at once.
    desk.window()->openPost(id);
    desk.settle();
    press(desk.window(), "Undo");
    QTRY_COMPARE(the<QPlainTextEdit>(desk.page(), "Text")->toPlainText(), QStringLiteral("Soup"));
}

void TestPlanViews::lettersAreLettersInTheSearchField()
{
    Desk desk;
    TimeGridView* view = week(desk);
    QTest::keyClick(view, Qt::Key_F);
    auto* field = the<QLineEdit>(desk.page(), "Search the posts");
    QTest::keyClicks(field, QStringLiteral("mtdlwn"));
    QCOMPARE(field->text(), QStringLiteral("mtdlwn"));
    QVERIFY(view->isVisible());
    QVERIFY(desk.posts().empty());
}

QTEST_MAIN(TestPlanViews)
#include "tst_planviews.moc"
