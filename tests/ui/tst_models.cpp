#include "base/clock.h"
#include "calendar/monthmodel.h"
#include "library/itemmodel.h"
#include "shared/rowdelegate.h"
#include "shared/postlistmodel.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QLocale>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

using namespace clarion;

class TestModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMonthIsSixWhollyFilledWeeks_data();
    void everyMonthIsSixWhollyFilledWeeks();
    void daysOfTheClockChangeAreThereOnce_data();
    void daysOfTheClockChangeAreThereOnce();
    void outsideTheMonthThereIsNothing();
    void weekdaysStandAboveTheirDays();
    void todayIsTheOfficersDay();
    void postsLieOnTheirDay();
    void onlyDaysThatDifferAreToldAnew();
    void anotherMonthBeginsWithoutPosts();

    void postsAreRowsFromFirstToLast();
    void aChosenPostIsFollowedThroughEveryOrder();
    void onlyPostsThatDifferAreToldAnew();
    void draggedPostsAreNamedByTheirIds();

    void itemsAreRowsFromFirstToLast();
    void anItemIsFoundByItsId();
    void theSameItemsResetNothing();
    void itemsComePageByPage();
    void anItemSaysWhatItIsNow_data();
    void anItemSaysWhatItIsNow();

    void toolTipsShowForeignTextAsItIs_data();
    void toolTipsShowForeignTextAsItIs();

private:
    ManualClock m_clock{QDateTime(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC)};
};

static constexpr auto testing = QAbstractItemModelTester::FailureReportingMode::QtTest;

static PostSummary summary(const char* id, const QDate& date, const char* words = "Words", const QTime& time = QTime(9, 0))
{
    PostSummary post;
    post.id = PostId(QString::fromLatin1(id));
    post.network = QStringLiteral("facebook");
    post.firstWords = QString::fromUtf8(words);
    if (date.isValid()) {
        post.planned = LocalTime{date, time};
        post.plannedUtc = post.planned->toUtc();
    }
    return post;
}

static QStringList idsOf(const PostListModel& model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids << model.index(row).data(PostListModel::IdRole).toString();
    return ids;
}

static ItemRow item(const char* id, const QString& title)
{
    ItemRow made;
    made.kind = QStringLiteral("message");
    made.id = ItemId(QString::fromLatin1(id));
    made.title = title;
    return made;
}

/// Shows these rows, page by page.
static void show(ItemModel& model, const std::vector<ItemRow>& rows)
{
    model.show(
        [rows](int offset, int limit) {
            const size_t from = std::min(rows.size(), static_cast<size_t>(offset));
            const size_t to = std::min(rows.size(), from + static_cast<size_t>(limit));
            return std::vector<ItemRow>(rows.begin() + static_cast<std::ptrdiff_t>(from), rows.begin() + static_cast<std::ptrdiff_t>(to));
        },
        QDate(2026, 11, 24), QDateTime(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC));
}

static std::vector<ItemRow> manyItems(int count)
{
    std::vector<ItemRow> rows;
    for (int i = 0; i < count; ++i)
        rows.push_back(item(QByteArray::number(i).constData(), QStringLiteral("Item %1").arg(i)));
    return rows;
}

/// A tool tip as the person reads it: Qt decides by itself whether it is rich text.
static QString asShown(const QString& toolTip)
{
    if (!Qt::mightBeRichText(toolTip))
        return toolTip;
    QTextDocument document;
    document.setHtml(toolTip);
    return document.toPlainText();
}

void TestModels::everyMonthIsSixWhollyFilledWeeks_data()
{
    QTest::addColumn<QDate>("first");
    for (const int year : {2026, 2027}) {
        for (int month = 1; month <= 12; ++month)
            QTest::addRow("%d-%02d", year, month) << QDate(year, month, 1);
    }
}

void TestModels::everyMonthIsSixWhollyFilledWeeks()
{
    QFETCH(QDate, first);
    MonthModel model(m_clock);
    QAbstractItemModelTester tester(&model, testing);
    model.setMonth(first.addDays(14));
    QCOMPARE(model.month(), first);
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(model.columnCount(), 7);
    const QDate begin = model.index(0, 0).data(MonthModel::DateRole).toDate();
    QCOMPARE(begin.dayOfWeek(), int(Qt::Monday));
    QVERIFY(begin <= first && begin.daysTo(first) < 7);
    int inMonth = 0;
    for (int day = 0; day < 42; ++day) {
        const QModelIndex index = model.index(day / 7, day % 7);
        const QDate date = index.data(MonthModel::DateRole).toDate();
        QCOMPARE(date, begin.addDays(day));
        QCOMPARE(model.indexOf(date), index);
        const bool belongs = date.year() == first.year() && date.month() == first.month();
        QCOMPARE(index.data(MonthModel::InMonthRole).toBool(), belongs);
        inMonth += belongs ? 1 : 0;
    }
    QCOMPARE(inMonth, first.daysInMonth());
    QCOMPARE(model.firstDay(), begin);
    QCOMPARE(model.lastDay(), model.index(5, 6).data(MonthModel::DateRole).toDate());
}

void TestModels::daysOfTheClockChangeAreThereOnce_data()
{
    QTest::addColumn<QDate>("date");
    QTest::newRow("spring 2026") << QDate(2026, 3, 29);
    QTest::newRow("autumn 2026") << QDate(2026, 10, 25);
    QTest::newRow("spring 2027") << QDate(2027, 3, 28);
    QTest::newRow("autumn 2027") << QDate(2027, 10, 31);
}

void TestModels::daysOfTheClockChangeAreThereOnce()
{
    QFETCH(QDate, date);
    MonthModel model(m_clock);
    model.setMonth(date);
    // Half past one is missing in spring and comes twice in autumn; the post is planned by the wall's clock.
    model.setPosts({summary("night", date, "Words", QTime(1, 30))});
    int days = 0;
    int posts = 0;
    for (int day = 0; day < 42; ++day) {
        const QModelIndex index = model.index(day / 7, day % 7);
        days += index.data(MonthModel::DateRole).toDate() == date ? 1 : 0;
        posts += static_cast<int>(index.data(MonthModel::PostsRole).value<std::vector<PostSummary>>().size());
    }
    QCOMPARE(days, 1);
    QCOMPARE(posts, 1);
    QCOMPARE(model.postsOn(date).size(), size_t(1));
    QCOMPARE(model.indexOf(date).column(), 6);
}

void TestModels::outsideTheMonthThereIsNothing()
{
    MonthModel model(m_clock);
    QVERIFY(model.index(0, 0).isValid());
    QVERIFY(model.index(5, 6).isValid());
    QVERIFY(!model.index(6, 0).isValid());
    QVERIFY(!model.index(0, 7).isValid());
    QVERIFY(!model.index(-1, 0).isValid());
    QVERIFY(!model.data({}, MonthModel::DateRole).isValid());
    QVERIFY(!model.indexOf(model.firstDay().addDays(-1)).isValid());
    QVERIFY(!model.indexOf(model.lastDay().addDays(1)).isValid());
    QVERIFY(!model.indexOf(QDate()).isValid());
    QCOMPARE(model.flags({}), Qt::ItemFlags(Qt::NoItemFlags));
    QVERIFY(!model.headerData(7, Qt::Horizontal, Qt::DisplayRole).isValid());
    QVERIFY(!model.headerData(-1, Qt::Horizontal, Qt::DisplayRole).isValid());
}

void TestModels::weekdaysStandAboveTheirDays()
{
    MonthModel model(m_clock);
    for (int column = 0; column < 7; ++column) {
        const QDate date = model.index(2, column).data(MonthModel::DateRole).toDate();
        QCOMPARE(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QLocale().standaloneDayName(date.dayOfWeek(), QLocale::ShortFormat));
    }
}

void TestModels::todayIsTheOfficersDay()
{
    // 23:30 UTC on 30 June is half past midnight on 1 July in Britain.
    const ManualClock late(QDateTime(QDate(2026, 6, 30), QTime(23, 30), Qt::UTC));
    MonthModel model(late);
    QCOMPARE(model.month(), QDate(2026, 7, 1));
    QVERIFY(model.indexOf(QDate(2026, 7, 1)).data(MonthModel::IsTodayRole).toBool());
    QVERIFY(!model.indexOf(QDate(2026, 6, 30)).data(MonthModel::IsTodayRole).toBool());
}

void TestModels::postsLieOnTheirDay()
{
    MonthModel model(m_clock);
    QAbstractItemModelTester tester(&model, testing);
    model.setPosts({summary("before", model.firstDay().addDays(-1)), summary("first", model.firstDay()),
                    summary("last", model.lastDay()), summary("after", model.lastDay().addDays(1)),
                    summary("nowhere", QDate())});
    const auto postsAt = [&model](int row, int column) {
        return model.index(row, column).data(MonthModel::PostsRole).value<std::vector<PostSummary>>();
    };
    QCOMPARE(postsAt(0, 0).size(), size_t(1));
    QCOMPARE(postsAt(0, 0).front().id.text(), QStringLiteral("first"));
    QCOMPARE(postsAt(5, 6).size(), size_t(1));
    QCOMPARE(postsAt(5, 6).front().id.text(), QStringLiteral("last"));
    QVERIFY(postsAt(2, 2).empty());
    QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("09:00")));
}

void TestModels::onlyDaysThatDifferAreToldAnew()
{
    MonthModel model(m_clock);
    const QDate first(2026, 11, 3);
    const QDate second(2026, 11, 30);
    model.setPosts({summary("a", first), summary("b", second)});
    QSignalSpy told(&model, &MonthModel::dataChanged);
    model.setPosts({summary("a", first), summary("b", second)});
    QCOMPARE(told.count(), 0);
    model.setPosts({summary("a", first), summary("b", second.addDays(1))});
    QCOMPARE(told.count(), 2);
    QCOMPARE(told.at(0).at(0).toModelIndex(), model.indexOf(second));
    QCOMPARE(told.at(1).at(0).toModelIndex(), model.indexOf(second.addDays(1)));
}

void TestModels::anotherMonthBeginsWithoutPosts()
{
    MonthModel model(m_clock);
    QAbstractItemModelTester tester(&model, testing);
    const QDate shared(2026, 11, 30);
    model.setPosts({summary("a", shared)});
    model.setMonth(QDate(2026, 12, 1));
    QVERIFY(model.indexOf(shared).isValid());
    QVERIFY(model.postsOn(shared).empty());
}

void TestModels::postsAreRowsFromFirstToLast()
{
    PostListModel model(m_clock);
    QAbstractItemModelTester tester(&model, testing);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.index(0).isValid());
    model.setPosts({summary("a", QDate(), "First"), summary("b", QDate(2026, 11, 25), "Second"), summary("c", QDate(), "")});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.rowCount(model.index(0)), 0);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("First"));
    QCOMPARE(model.index(2).data(PostListModel::IdRole).toString(), QStringLiteral("c"));
    QVERIFY2(!model.index(2).data().toString().isEmpty(), "a post without text must still be found in the list");
    QVERIFY(!model.index(3).isValid());
    QVERIFY(!model.index(-1).isValid());
    QVERIFY(!model.data({}, Qt::DisplayRole).isValid());
    QCOMPARE(model.index(1).data(PostListModel::SummaryRole).value<PostSummary>(), model.posts().at(1));
    model.setPosts({});
    QCOMPARE(model.rowCount(), 0);
}

void TestModels::aChosenPostIsFollowedThroughEveryOrder()
{
    PostListModel model(m_clock);
    QAbstractItemModelTester tester(&model, testing);
    const PostSummary a = summary("a", QDate());
    const PostSummary b = summary("b", QDate());
    const PostSummary c = summary("c", QDate());
    const PostSummary d = summary("d", QDate());
    model.setPosts({a, b, c});
    const QPersistentModelIndex chosen(model.index(1));
    const QPersistentModelIndex last(model.index(2));
    model.setPosts({c, b, a});
    QCOMPARE(chosen.row(), 1);
    QCOMPARE(last.row(), 0);
    model.setPosts({d, c, a, b});
    QCOMPARE(chosen.row(), 3);
    QCOMPARE(chosen.data(PostListModel::IdRole).toString(), QStringLiteral("b"));
    model.setPosts({b});
    QCOMPARE(chosen.row(), 0);
    QVERIFY(!last.isValid());
    QCOMPARE(idsOf(model), QStringList{QStringLiteral("b")});
    model.setPosts({});
    QVERIFY(!chosen.isValid());
}

void TestModels::onlyPostsThatDifferAreToldAnew()
{
    PostListModel model(m_clock);
    model.setPosts({summary("a", QDate()), summary("b", QDate())});
    QSignalSpy changed(&model, &PostListModel::dataChanged);
    QSignalSpy moved(&model, &PostListModel::layoutChanged);
    QSignalSpy reset(&model, &PostListModel::modelReset);
    model.setPosts({summary("a", QDate()), summary("b", QDate())});
    QCOMPARE(changed.count(), 0);
    model.setPosts({summary("a", QDate()), summary("b", QDate(), "Other words")});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
    QCOMPARE(moved.count() + reset.count(), 0);
}

void TestModels::draggedPostsAreNamedByTheirIds()
{
    PostListModel model(m_clock);
    model.setPosts({summary("a", QDate()), summary("b", QDate())});
    QVERIFY(model.flags(model.index(0)) & Qt::ItemIsDragEnabled);
    const std::unique_ptr<QMimeData> mime(model.mimeData({model.index(0), model.index(1)}));
    QCOMPARE(mime->formats(), model.mimeTypes());
    QCOMPARE(mime->data(model.mimeTypes().first()), QByteArray("a\nb"));
}

void TestModels::itemsAreRowsFromFirstToLast()
{
    ItemModel model;
    QAbstractItemModelTester tester(&model, testing);
    QCOMPARE(model.rowCount(), 0);
    show(model, {item("a", QStringLiteral("Alpha")), item("b", QStringLiteral("Beta"))});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowCount(model.index(0)), 0);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("Alpha"));
    QCOMPARE(model.index(1).data(ItemModel::IdRole).toString(), QStringLiteral("b"));
    QCOMPARE(model.index(1).data(ItemModel::KindRole).toString(), QStringLiteral("message"));
    QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Beta")));
    QVERIFY(!model.index(2).isValid());
    QVERIFY(!model.index(-1).isValid());
    QVERIFY(!model.data({}, Qt::DisplayRole).isValid());
    show(model, {});
    QCOMPARE(model.rowCount(), 0);
}

void TestModels::anItemIsFoundByItsId()
{
    ItemModel model;
    show(model, {item("a", QStringLiteral("Alpha")), item("b", QStringLiteral("Beta"))});
    QCOMPARE(model.rowOf(ItemId(QStringLiteral("a"))), 0);
    QCOMPARE(model.rowOf(ItemId(QStringLiteral("b"))), 1);
    QCOMPARE(model.rowOf(ItemId(QStringLiteral("c"))), -1);
}

void TestModels::theSameItemsResetNothing()
{
    ItemModel model;
    show(model, {item("a", QStringLiteral("Alpha"))});
    QSignalSpy reset(&model, &ItemModel::modelReset);
    show(model, {item("a", QStringLiteral("Alpha"))});
    QCOMPARE(reset.count(), 0);
    QSignalSpy changed(&model, &ItemModel::dataChanged);
    show(model, {item("a", QStringLiteral("Alpha, revised"))});
    QCOMPARE(reset.count(), 0);  // the same item with another title stays selected
    QCOMPARE(changed.count(), 1);
    show(model, {item("b", QStringLiteral("Beta"))});
    QCOMPARE(reset.count(), 1);
}

void TestModels::itemsComePageByPage()
{
    ItemModel model;
    show(model, manyItems(250));
    const int first = model.rowCount();
    QVERIFY(first < 250);
    QVERIFY(model.canFetchMore({}));
    QCOMPARE(model.rowOf(ItemId(QStringLiteral("240"))), -1);
    QCOMPARE(model.fetchRowOf(ItemId(QStringLiteral("240"))), 240);
    while (model.canFetchMore({}))
        model.fetchMore({});
    QCOMPARE(model.rowCount(), 250);
    QCOMPARE(model.index(249).data(ItemModel::IdRole).toString(), QStringLiteral("249"));
    QVERIFY(!model.index(250).isValid());
}

void TestModels::anItemSaysWhatItIsNow_data()
{
    QTest::addColumn<ItemRow>("row");
    QTest::addColumn<QString>("words");
    const QDateTime now(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC);
    ItemRow row = item("a", QStringLiteral("Alpha"));
    QTest::newRow("never read") << row << QStringLiteral("New");
    row.marks.seenRev = 1;
    QTest::newRow("read") << row << QString();
    row.rev = 2;
    QTest::newRow("a higher revision than was read") << row << QStringLiteral("Updated");
    row.marks.seenRev = 2;
    row.marks.usedAt = now;
    QTest::newRow("used") << row << QStringLiteral("Used");
    row.from = QStringLiteral("2026-12-01");
    QTest::newRow("its time will come") << row << QStringLiteral("from 1 Dec");
    row.from.clear();
    row.until = QStringLiteral("2026-11-23");
    QTest::newRow("its time is over") << row << QStringLiteral("over");
    row.until.clear();
    row.embargo = now.addSecs(2 * 3600);
    QTest::newRow("under embargo until later today") << row << QStringLiteral("embargo until 12:00");
    row.embargo = now;
    QTest::newRow("an embargo that ends now") << row << QStringLiteral("Used");
}

void TestModels::anItemSaysWhatItIsNow()
{
    QFETCH(ItemRow, row);
    QFETCH(QString, words);
    ItemModel model;
    show(model, {row});
    QCOMPARE(model.index(0).data(RowDelegate::StateWordRole).toString(), words);
}

void TestModels::toolTipsShowForeignTextAsItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("ampersand") << QStringLiteral("Tea & cake");
    QTest::newRow("quotation marks") << QStringLiteral("He said \"no\" and 'never'");
    QTest::newRow("markup") << QStringLiteral("<img src=x onerror=alert(1)> & <b>bold</b>");
    QTest::newRow("what escaping would make") << QStringLiteral("&lt;b&gt; &amp;");
}

void TestModels::toolTipsShowForeignTextAsItIs()
{
    QFETCH(QString, text);
    ItemModel items;
    show(items, {item("a", text)});
    QCOMPARE(asShown(items.index(0).data(Qt::ToolTipRole).toString()), text);
    PostListModel posts(m_clock);
    posts.setPosts({summary("a", QDate(), text.toUtf8().constData())});
    QCOMPARE(asShown(posts.index(0).data(Qt::ToolTipRole).toString()), text);
}

QTEST_MAIN(TestModels)
#include "tst_models.moc"
