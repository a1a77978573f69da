#include "calendar/mixbars.h"
#include "calendar/mixpanel.h"
#include "calendar/planpage.h"
#include "support/required.h"
#include "ui/person.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QToolTip>

using namespace clarion;

/// What the week is about, beside the plan. The clock stands at Tuesday 24 November 2026, 10:00.
class TestMix : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(); }

    void aWeekWithoutPostsSaysSo();
    void everySubjectHasItsWordItsCountAndItsShare();
    void anotherWeekHasItsOwnMix();
    void oneNetworkIsCountedByItself();
    void aClickTellsThePosts();
    void whatIsPlannedIsCountedAtOnce();
    void targetsAreChosenAndSayWhatIsLeft();
    void aSuggestionPlansNothingUntilItIsPressed();
    void aSuggestionBeginsAPostAtTheUsualTime();
    void foldedAwayItStaysSo();
    void theTrayKeepsHalfTheHeight_data();
    void theTrayKeepsHalfTheHeight();
    void theSubjectIsSaidFromThePlansMenuAndTakenBack();
    void theSubjectIsSaidInTheComposer();
    void targetsThatCannotBeSavedAreToldAndTheOldOnesStay();

private:
    static PlanPage* plan(Desk& desk)
    {
        desk.window()->showPage(MainWindow::Plan);
        desk.settle();
        return desk.window()->findChild<PlanPage*>();
    }
    static PostId add(Desk& desk, const char* text, const char* planned, const char* subject, const char* network = "facebook")
    {
        Post post;
        post.text = QString::fromUtf8(text);
        post.planned = LocalTime::parse(QString::fromLatin1(planned));
        post.subject = QString::fromLatin1(subject);
        post.network = QString::fromLatin1(network);
        return desk.add(post);
    }
    static void setTargets(Desk& desk, const MixTargets& targets)
    {
        required(desk.workspace()->writer().runAndWait([targets](Transaction& transaction) { return writeMixTargets(transaction, targets); }));
    }
    /// "Local issues: 2 posts, 50 %": what a screen reader says of each bar.
    static QStringList spokenBars(Desk& desk)
    {
        const auto* bars = the<MixBars>(desk.page(), "What the week is about");
        QStringList spoken;
        for (int row = 0; row < bars->model()->rowCount(); ++row)
            spoken << bars->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return spoken;
    }
    static QString wordsBesideThePlan(Desk& desk)
    {
        return wordsOn(desk.window()->findChild<MixPanel*>()).replace(QChar::Nbsp, QLatin1Char(' '));
    }
    /// A post on each of these days of the week of the clock.
    static void fillDays(Desk& desk, const QList<int>& days, const char* subject)
    {
        for (const int day : days)
            add(desk, "Filled", qPrintable(QStringLiteral("2026-11-%1 09:00").arg(day)), subject);
    }
};

void TestMix::aWeekWithoutPostsSaysSo()
{
    Desk desk;
    plan(desk);
    QVERIFY(wordsBesideThePlan(desk).contains(QStringLiteral("Nothing is planned for this week yet.")));
    QVERIFY(!seen<MixBars>(desk.page(), QStringLiteral("What the week is about")));
    QVERIFY(wordsBesideThePlan(desk).contains(QStringLiteral("Wednesday has nothing yet.")));
    QVERIFY(!wordsBesideThePlan(desk).contains(QStringLiteral("Thursday")));
    plan(desk)->showDate(QDate(2026, 11, 10));
    QVERIFY(wordsBesideThePlan(desk).contains(QStringLiteral("Nothing was planned for this week.")));
    QVERIFY(!wordsBesideThePlan(desk).contains(QStringLiteral("has nothing yet")));
}

void TestMix::everySubjectHasItsWordItsCountAndItsShare()
{
    Desk desk;
    add(desk, "Potholes", "2026-11-24 12:00", "issue");
    add(desk, "Buses", "2026-11-25 12:00", "issue");
    add(desk, "Figures", "2026-11-25 13:00", "tool");
    add(desk, "Whatever", "2026-11-26 12:00", "");
    setTargets(desk, {{QStringLiteral("issue"), 30}, {QStringLiteral("event"), 20}});
    plan(desk);
    // A test has no catalogue: plurals read as they are written.
    QCOMPARE(spokenBars(desk), (QStringList{QStringLiteral("Local issues: 2 post(s), 50 % of the wanted 30 %"), QStringLiteral("Tools: 1 post(s), 25 %"),
                                            QStringLiteral("Events: 0 post(s), 0 % of the wanted 20 %"), QStringLiteral("Not said: 1 post(s), 25 %")}));
    const auto* bars = the<MixBars>(desk.page(), "What the week is about");
    QAbstractItemModelTester tester(bars->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(bars->model()->index(0, 0).data().toString(), QStringLiteral("Local issues"));
    // Every bar can be seen: none scrolls away.
    QVERIFY(bars->viewport()->rect().contains(bars->visualRect(bars->model()->index(3, 0))));
}

void TestMix::anotherWeekHasItsOwnMix()
{
    Desk desk;
    add(desk, "This week", "2026-11-24 12:00", "issue");
    add(desk, "Next week", "2026-12-01 12:00", "tool");
    PlanPage* page = plan(desk);
    QCOMPARE(spokenBars(desk), QStringList{QStringLiteral("Local issues: 1 post(s), 100 %")});
    page->showDate(QDate(2026, 12, 1));
    QCOMPARE(spokenBars(desk), QStringList{QStringLiteral("Tools: 1 post(s), 100 %")});
    // A line down in the month is the next week.
    page->showDate(QDate(2026, 11, 24));
    QCOMPARE(spokenBars(desk), QStringList{QStringLiteral("Local issues: 1 post(s), 100 %")});
    auto* month = the<QAbstractItemView>(desk.page(), "Month");
    QTest::keyClick(month, Qt::Key_Down);
    QCOMPARE(spokenBars(desk), QStringList{QStringLiteral("Tools: 1 post(s), 100 %")});
    QTest::keyClick(month, Qt::Key_W);
    press(desk.page(), "Previous week");
    QCOMPARE(spokenBars(desk), QStringList{QStringLiteral("Local issues: 1 post(s), 100 %")});
}

void TestMix::oneNetworkIsCountedByItself()
{
    Desk desk;
    add(desk, "Potholes", "2026-11-24 12:00", "issue", "x");
    add(desk, "Figures", "2026-11-25 12:00", "tool");
    plan(desk);
    auto* choice = the<QToolButton>(desk.page(), "Mix of: All networks");
    QStringList entries;
    for (QAction* action : choice->menu()->actions())
        entries << action->text();
    QCOMPARE(entries, (QStringList{QStringLiteral("All networks"), QStringLiteral("Facebook"), QStringLiteral("X")}));
    choice->menu()->actions().at(2)->trigger();
    QTRY_COMPARE(spokenBars(desk), QStringList{QStringLiteral("Local issues: 1 post(s), 100 %")});
    (void)the<QToolButton>(desk.page(), "Mix of: X");
    // A week that has nothing on this network is shown whole.
    add(desk, "Later", "2026-12-01 12:00", "event");
    plan(desk)->showDate(QDate(2026, 12, 1));
    QCOMPARE(spokenBars(desk), QStringList{QStringLiteral("Events: 1 post(s), 100 %")});
}

void TestMix::aClickTellsThePosts()
{
    Desk desk;
    add(desk, "<b>Potholes</b> & bus stops", "2026-11-24 12:00", "issue");
    add(desk, "Figures", "2026-11-25 12:00", "tool");
    plan(desk);
    auto* bars = the<MixBars>(desk.page(), "What the week is about");
    QTest::mouseClick(bars->viewport(), Qt::LeftButton, {}, bars->visualRect(bars->model()->index(0, 0)).center());
    QTRY_VERIFY(QToolTip::isVisible());
    QVERIFY2(QToolTip::text().contains(QStringLiteral("Tue 12:00, Facebook: &lt;b&gt;Potholes&lt;/b&gt; &amp; bus stops")), qPrintable(QToolTip::text()));
    QVERIFY(!QToolTip::text().contains(QStringLiteral("Figures")));
    QToolTip::hideText();
}

void TestMix::whatIsPlannedIsCountedAtOnce()
{
    Desk desk;
    plan(desk);
    const PostId id = add(desk, "Potholes", "2026-11-25 12:00", "issue");
    desk.settle();
    QCOMPARE(spokenBars(desk), QStringList{QStringLiteral("Local issues: 1 post(s), 100 %")});
    required(desk.workspace()->writer().runAndWait([&](Transaction& transaction) {
        return setPostStatus(transaction, id, PostStatus::NotPosted, {}, QStringLiteral("rain"), desk.clock());
    }));
    desk.settle();
    QVERIFY(wordsBesideThePlan(desk).contains(QStringLiteral("Nothing is planned for this week yet.")));
}

void TestMix::targetsAreChosenAndSayWhatIsLeft()
{
    Desk desk;
    add(desk, "Figures", "2026-11-25 12:00", "tool");
    plan(desk);
    press(desk.page(), "Targets…");
    auto* dialog = desk.window()->findChild<QDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(wordsOn(dialog).contains(QStringLiteral("Together 0 %: 100 % is left for whatever comes.")));
    the<QSpinBox>(dialog, "Local issues")->setValue(30);
    QCOMPARE(the<QSlider>(dialog, "Local issues")->value(), 30);
    the<QSlider>(dialog, "Events")->setValue(70);
    QCOMPARE(the<QSpinBox>(dialog, "Events")->value(), 70);
    QVERIFY(wordsOn(dialog).contains(QStringLiteral("Together 100 %: nothing is left")));
    the<QSpinBox>(dialog, "Personal")->setValue(20);
    QVERIFY(wordsOn(dialog).contains(QStringLiteral("Together 120 %: that is 20 % more than a week has.")));
    press(dialog, "Save");
    desk.settle();
    QCOMPARE(required(readMixTargets(desk.workspace()->database())),
             (MixTargets{{QStringLiteral("issue"), 30}, {QStringLiteral("event"), 70}, {QStringLiteral("personal"), 20}}));
    QVERIFY(spokenBars(desk).contains(QStringLiteral("Events: 0 post(s), 0 % of the wanted 70 %")));
    // Opened again, it begins with what was chosen.
    press(desk.page(), "Targets…");
    QTRY_VERIFY(seen<QSpinBox>(desk.window(), QStringLiteral("Events")));
    QCOMPARE(the<QSpinBox>(desk.window(), "Events")->value(), 70);
}

void TestMix::aSuggestionPlansNothingUntilItIsPressed()
{
    Desk desk;
    fillDays(desk, {23, 24, 25, 27, 28, 29}, "tool");
    setTargets(desk, {{QStringLiteral("issue"), 30}});
    plan(desk);
    QVERIFY2(wordsBesideThePlan(desk).contains(QStringLiteral("Thursday has nothing yet; local issues are at 0 % of the wanted 30 %.")),
             qPrintable(wordsBesideThePlan(desk)));
    QCOMPARE(desk.posts().size(), size_t{6});
    press(desk.page(), "Plan one");
    QTRY_COMPARE(desk.posts().size(), size_t{7});
    desk.settle();
    QCOMPARE(the<QDateEdit>(desk.page(), "Date")->date(), QDate(2026, 11, 26));
    QCOMPARE(the<QComboBox>(desk.page(), "About")->currentText(), QStringLiteral("Local issues"));
    for (const Post& post : desk.posts()) {
        if (post.planned->date == QDate(2026, 11, 26)) {
            QCOMPARE(post.planned->toText(), QStringLiteral("2026-11-26 09:00"));
            QCOMPARE(post.subject, QStringLiteral("issue"));
            QCOMPARE(post.status, PostStatus::Draft);
        }
    }
}

void TestMix::aSuggestionBeginsAPostAtTheUsualTime()
{
    Desk desk;
    fillDays(desk, {23, 24, 25, 27, 28, 29}, "tool");
    required(desk.workspace()->writer().runAndWait(
        [](Transaction& transaction) { return writeSlots(transaction, {{QStringLiteral("bluesky"), 4, QTime(18, 30)}}); }));
    plan(desk);
    QVERIFY(wordsBesideThePlan(desk).contains(QStringLiteral("Thursday has nothing yet.")));
    press(desk.page(), "Plan one");
    QTRY_COMPARE(desk.posts().size(), size_t{7});
    const auto planned = required(desk.workspace()->posts().plannedBetween(QDate(2026, 11, 26), QDate(2026, 11, 26)));
    QCOMPARE(planned.front().planned->toText(), QStringLiteral("2026-11-26 18:30"));
    QCOMPARE(planned.front().network, QStringLiteral("bluesky"));
}

void TestMix::foldedAwayItStaysSo()
{
    Desk desk;
    add(desk, "Figures", "2026-11-25 12:00", "tool");
    plan(desk);
    press(desk.page(), "Mix");
    QVERIFY(!seen<MixBars>(desk.page(), QStringLiteral("What the week is about")));
    QCOMPARE(wordsBesideThePlan(desk), QString());
    desk.settle();
    desk.restart();
    plan(desk);
    QVERIFY(!seen<MixBars>(desk.page(), QStringLiteral("What the week is about")));
    press(desk.page(), "Mix");
    QVERIFY(seen<MixBars>(desk.page(), QStringLiteral("What the week is about")));
}

void TestMix::theTrayKeepsHalfTheHeight_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("in the smallest window") << QSize(760, 520);
    QTest::newRow("on an old laptop") << QSize(1280, 720);
    QTest::newRow("on a large screen") << QSize(1920, 1080);
}

void TestMix::theTrayKeepsHalfTheHeight()
{
    QFETCH(QSize, size);
    Desk desk;
    for (const QString& subject : subjectNames())
        add(desk, "Something", "2026-11-24 12:00", qPrintable(subject));
    setTargets(desk, {{QStringLiteral("issue"), 90}});
    desk.window()->resize(size);
    plan(desk);
    QTRY_COMPARE(desk.window()->size(), size);
    desk.settle();
    const auto* tray = the<QListView>(desk.page(), "Unscheduled posts");
    const auto* panel = desk.window()->findChild<MixPanel*>();
    const QWidget* sidebar = panel->parentWidget();
    if (panel->isVisible())
        QVERIFY2(panel->height() <= sidebar->height() / 2, qPrintable(QStringLiteral("%1 of %2").arg(panel->height()).arg(sidebar->height())));
    else
        QVERIFY2(size.height() < 600, "there is room");
    QVERIFY(tray->height() >= sidebar->height() / 2 - 40);
    if (size.height() >= 1080)
        QVERIFY(wordsBesideThePlan(desk).contains(QStringLiteral("Wednesday has nothing yet")) && wordsBesideThePlan(desk).contains(QStringLiteral("Thursday has nothing yet")));
}

void TestMix::theSubjectIsSaidFromThePlansMenuAndTakenBack()
{
    Desk desk;
    const PostId soup = add(desk, "Soup", "2026-11-25 12:00", "");
    const PostId bread = add(desk, "Bread", "2026-11-26 12:00", "tool");
    plan(desk)->showView(PlanPage::List);
    auto* list = the<QListView>(desk.page(), "List of posts");
    list->selectAll();
    desk.settle();
    QTimer::singleShot(0, desk.page(), [] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (!menu)
            return;
        for (QMenu* subjects : menu->findChildren<QMenu*>()) {
            for (QAction* action : subjects->actions()) {
                if (subjects->title() == QLatin1String("About") && action->text() == QLatin1String("Events"))
                    action->trigger();
            }
        }
        menu->close();
    });
    Q_EMIT list->customContextMenuRequested({10, 10});
    QTRY_COMPARE(desk.post(soup).subject, QStringLiteral("event"));
    QCOMPARE(desk.post(bread).subject, QStringLiteral("event"));
    press(desk.window(), "Undo");
    QTRY_COMPARE(desk.post(bread).subject, QStringLiteral("tool"));
    QCOMPARE(desk.post(soup).subject, QString());
}

void TestMix::theSubjectIsSaidInTheComposer()
{
    Desk desk;
    Post made;
    made.text = QStringLiteral("Figures");
    made.network = QStringLiteral("facebook");
    made.source.feed = FeedId(QStringLiteral("workshop"));
    made.source.kind = QStringLiteral("tool");
    made.source.item = ItemId(QStringLiteral("class-sizes"));
    made.source.rev = 1;
    const PostId id = desk.add(made);
    const PostId other = desk.add("Something else");
    desk.window()->openPost(id);
    desk.settle();
    auto* about = the<QComboBox>(desk.page(), "About");
    QCOMPARE(about->currentText(), QStringLiteral("As its source says (tools)"));
    about->setFocus();
    QTest::keyClick(about, Qt::Key_Down);
    QTRY_COMPARE(desk.post(id).subject, QStringLiteral("issue"));
    // Opening another post is nobody's choice.
    desk.window()->openPost(other);
    desk.settle();
    QCOMPARE(about->currentText(), QStringLiteral("Not said"));
    QCOMPARE(desk.post(other).subject, QString());
    QCOMPARE(desk.post(id).subject, QStringLiteral("issue"));
    press(desk.window(), "Undo");
    QTRY_COMPARE(desk.post(id).subject, QString());
}

void TestMix::targetsThatCannotBeSavedAreToldAndTheOldOnesStay()
{
    Desk desk;
    const MixTargets before{{QStringLiteral("issue"), 30}};
    setTargets(desk, before);
    plan(desk);
    press(desk.page(), "Targets…");
    auto* dialog = desk.window()->findChild<QDialog*>();
    the<QSpinBox>(dialog, "Events")->setValue(50);
    desk.workspace()->writer().setFaultInjector([] { return true; });
    press(dialog, "Save");
    QTRY_VERIFY2(wordsOn(desk.window()).contains(QStringLiteral("disk")), qPrintable(wordsOn(desk.window())));
    desk.workspace()->writer().setFaultInjector({});
    QCOMPARE(required(readMixTargets(desk.workspace()->database())), before);
}

QTEST_MAIN(TestMix)
#include "tst_mix.moc"
