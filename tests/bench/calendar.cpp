// bench_calendar: the plan with 100,000 posts. What is read is measured against plain SQLite on the same file; what is shown,
// query to painted, against the same page of an empty workspace.

#include "calendar/planpage.h"
#include "figures.h"
#include "floordatabase.h"
#include "sampleplan.h"
#include "shared/postactions.h"
#include "shared/theme.h"
#include "shell/mainwindow.h"
#include "storage/searchexpression.h"
#include "workspace/workshop.h"
#include "zipftext.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QUndoStack>

#include <algorithm>

using namespace clarion;

namespace {

constexpr int postCount = 100'000;
constexpr int runs = 31;
constexpr int listPage = 100;

constexpr auto rawMonth = R"sql(
    SELECT id, status, network, substr(body, 1, 200), planned_date, planned_time, planned_utc,
           EXISTS (SELECT 1 FROM post_pictures WHERE post_id = posts.id), label
    FROM posts WHERE deleted IS NULL AND planned_date BETWEEN ? AND ? ORDER BY planned_date, planned_time
)sql";
constexpr auto rawCount = "SELECT count(*) FROM posts WHERE deleted IS NULL AND planned_date IS NOT NULL";
constexpr auto rawFrom = R"sql(
    SELECT id, status, network, substr(body, 1, 200), planned_date, planned_time, planned_utc,
           EXISTS (SELECT 1 FROM post_pictures WHERE post_id = posts.id), label
    FROM posts WHERE deleted IS NULL AND planned_date >= ? ORDER BY planned_date, planned_time LIMIT 100
)sql";
constexpr auto rawSearch = R"sql(
    SELECT posts.id, posts.status, posts.network, substr(posts.body, 1, 200), posts.planned_date, posts.planned_time
    FROM posts_text JOIN posts ON posts.key = posts_text.rowid
    WHERE posts_text MATCH ? AND posts.deleted IS NULL AND posts.planned_date IS NOT NULL
    ORDER BY posts.planned_date, posts.planned_time LIMIT 100
)sql";
constexpr auto rawMatches = "SELECT count(*) FROM posts_text WHERE posts_text MATCH ?";
constexpr auto rawPost = "SELECT id, status, network, body, planned_date, planned_time, label FROM posts WHERE id = ?";

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

size_t readAll(FloorStatement& statement, int columns)
{
    size_t read = 0;
    while (statement.step()) {
        for (int column = 0; column < columns; ++column)
            read += statement.text(column).size();
    }
    return read;
}

void measureQueries(const Workspace& workspace)
{
    const FloorDatabase database(workspace.file());
    FloorStatement month(database, rawMonth);
    FloorStatement count(database, rawCount);
    FloorStatement from(database, rawFrom);
    const QDate first(workspace.today().year(), workspace.today().month(), 1);
    int turn = 0;
    const auto measure = [&](const char* name, int daysShown) {
        const auto begin = [&] { return first.addMonths(turn % 24 - 12); };
        const auto times = medianPairMs(
            runs,
            [&] {
                if (must(workspace.posts().plannedBetween(begin(), begin().addDays(daysShown - 1))).empty())
                    qFatal("an empty month");
                ++turn;
            },
            [&] {
                const QByteArray one = begin().toString(Qt::ISODate).toLatin1();
                const QByteArray last = begin().addDays(daysShown - 1).toString(Qt::ISODate).toLatin1();
                month.bind(1, view(one));
                month.bind(2, view(last));
                (void)readAll(month, 9);
            });
        printFigure(name, times.first, "ms", times.second);
    };
    measure("plan_query_31_days", 31);
    measure("plan_query_week", 7);
    const auto counted = medianPairMs(runs, [&] { (void)must(workspace.posts().countListed({})); }, [&] { (void)readAll(count, 1); });
    printFigure("plan_list_count", counted.first, "ms", counted.second);
    const auto page = medianPairMs(
        runs, [&] { (void)must(workspace.posts().listed({}, postCount / 2, listPage)); },
        [&] {
            const QByteArray today = workspace.today().toString(Qt::ISODate).toLatin1();
            from.bind(1, view(today));
            (void)readAll(from, 9);
        });
    printFigure("plan_list_middle_page", page.first, "ms", page.second);
    PostFilter filter;
    filter.networks = {QStringLiteral("bluesky")};
    FloorStatement ofNetwork(database, "SELECT count(*) FROM posts WHERE deleted IS NULL AND planned_date IS NOT NULL AND network = ?");
    const auto filtered = medianPairMs(
        runs, [&] { (void)must(workspace.posts().countListed(filter)); },
        [&] {
            ofNetwork.bind(1, "bluesky");
            (void)readAll(ofNetwork, 1);
        });
    printFigure("plan_list_count_filtered", filtered.first, "ms", filtered.second);
}

struct Times {
    std::vector<double> values;

    void add(const QElapsedTimer& timer) { values.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6); }
    [[nodiscard]] double at(double share)
    {
        std::sort(values.begin(), values.end());
        return values[std::min(values.size() - 1, static_cast<size_t>(share * static_cast<double>(values.size())))];
    }
};

/// What a person types to find a post again, letter by letter and as whole words: the first page of the list, and how long it is.
void measureSearch(const Workspace& workspace)
{
    const FloorDatabase database(workspace.file());
    FloorStatement search(database, rawSearch);
    FloorStatement matches(database, rawMatches);
    ZipfText text(5);
    QStringList queries;
    for (int i = 0; i < 60; ++i) {
        const QString word = QString::fromStdString(text.word());
        queries << word << word.left(4) << word + QLatin1Char(' ') + QString::fromStdString(text.word());
    }
    Times own;
    Times floor;
    for (int turn = 0; turn < 3; ++turn) {
        for (const QString& words : queries) {
            const QByteArray expression = searchExpression(words).toUtf8();
            QElapsedTimer timer;
            timer.start();
            search.bind(1, view(expression));
            matches.bind(1, view(expression));
            (void)readAll(matches, 1);
            (void)readAll(search, 6);
            if (turn > 0)
                floor.add(timer);
            PostFilter filter;
            filter.words = words;
            timer.start();
            (void)must(workspace.posts().countListed(filter));
            (void)must(workspace.posts().listed(filter, 0, listPage));
            if (turn > 0)
                own.add(timer);
        }
    }
    printFigure("plan_search_p50", own.at(0.5), "ms", floor.at(0.5));
    printFigure("plan_search_p95", own.at(0.95), "ms", floor.at(0.95));
    // In the month, where most of the plan is not looked at.
    Times shown;
    Times shownFloor;
    FloorStatement month(database, "SELECT id, substr(body, 1, 200) FROM posts WHERE deleted IS NULL AND planned_date BETWEEN ? AND ? "
                                   "AND key IN (SELECT rowid FROM posts_text WHERE posts_text MATCH ?)");
    const QDate first = workspace.today().addDays(-15);
    const QByteArray begin = first.toString(Qt::ISODate).toLatin1();
    const QByteArray end = first.addDays(41).toString(Qt::ISODate).toLatin1();
    for (int turn = 0; turn < 3; ++turn) {
        for (const QString& words : queries) {
            const QByteArray expression = searchExpression(words).toUtf8();
            QElapsedTimer timer;
            timer.start();
            month.bind(1, view(begin));
            month.bind(2, view(end));
            month.bind(3, view(expression));
            (void)readAll(month, 2);
            if (turn > 0)
                shownFloor.add(timer);
            PostFilter filter;
            filter.words = words;
            timer.start();
            (void)must(workspace.posts().plannedBetween(first, first.addDays(41), filter));
            if (turn > 0)
                shown.add(timer);
        }
    }
    printFigure("plan_search_month_p50", shown.at(0.5), "ms", shownFloor.at(0.5));
    printFigure("plan_search_month_p95", shown.at(0.95), "ms", shownFloor.at(0.95));
}

/// A plan in a window of its own, as the person sees it.
struct ShownPlan {
    explicit ShownPlan(Workspace& workspace) : actions(workspace, undoStack, nullptr), page(workspace, actions, nullptr)
    {
        page.resize(1180, 700);
        page.show();
        QApplication::processEvents();
        page.showView(PlanPage::Month);
        QApplication::processEvents();
    }

    void paint() { page.repaint(); QApplication::sendPostedEvents(); QApplication::processEvents(); }

    QUndoStack undoStack;
    PostActions actions;
    PlanPage page;
};

void measureViews(Workspace& workspace, Workspace& empty)
{
    ShownPlan plan(workspace);
    ShownPlan bare(empty);
    const QDate today = workspace.today();
    const auto measure = [&](const char* name, PlanPage::View view, const std::function<QDate(int)>& dayOf) {
        plan.page.showView(view);
        bare.page.showView(view);
        int turn = 0;
        const auto change = [&](ShownPlan& shown) {
            shown.page.showDate(dayOf(turn));
            shown.paint();
        };
        const auto times = medianPairMs(
            runs, [&] { change(plan), ++turn; }, [&] { change(bare); });
        printFigure(name, times.first, "ms", times.second);
    };
    measure("plan_month_to_painted", PlanPage::Month, [&](int turn) { return today.addMonths(turn % 24 - 12); });
    measure("plan_week_to_painted", PlanPage::Week, [&](int turn) { return today.addDays(7 * (turn % 40 - 20)); });
    measure("plan_list_to_painted", PlanPage::List, [&](int turn) { return today.addDays(11 * (turn % 40 - 20)); });
    plan.page.showView(PlanPage::List);
    const auto lists = plan.page.findChildren<QListView*>();
    const auto found = std::find_if(lists.begin(), lists.end(), [](const QListView* list) { return list->isVisible() && list->model()->rowCount() > 1000; });
    if (found == lists.end())
        qFatal("no list of posts");
    int turn = 0;
    QScrollBar* const bar = (*found)->verticalScrollBar();
    const auto scrolled = medianPairMs(
        10 * runs,
        [&] {
            bar->setValue(bar->maximum() / 3 + ++turn * bar->pageStep());
            plan.paint();
        },
        [&] { bare.paint(); });
    printFigure("plan_list_scroll_a_page", scrolled.first, "ms", scrolled.second);
}

void measureOpening(Workspace& workspace)
{
    MainWindow window(workspace, {});
    window.resize(1280, 720);
    window.show();
    window.showPage(MainWindow::Plan);
    const auto posts = must(workspace.posts().listed({}, postCount / 2, 2 * runs));
    window.openPost(posts.back().id);
    QApplication::processEvents();
    const FloorDatabase database(workspace.file());
    FloorStatement raw(database, rawPost);
    size_t turn = 0;
    const auto times = medianPairMs(
        runs,
        [&] {
            window.openPost(posts[turn++].id);
            window.repaint();
            QApplication::processEvents();
        },
        [&] {
            const QByteArray id = posts[turn].id.text().toLatin1();
            raw.bind(1, view(id));
            (void)readAll(raw, 7);
        });
    printFigure("post_opened_to_painted", times.first, "ms", times.second);
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    theme::apply(application, ColourScheme::Light, QColor(Qt::darkRed));
    const SystemClock clock;
    const QTemporaryDir folder;
    const auto workspace = must(Workspace::open(folder.filePath(QStringLiteral("plan.clarion")), clock));
    const auto empty = must(Workspace::open(folder.filePath(QStringLiteral("empty.clarion")), clock));
    for (Workspace* one : {workspace.get(), empty.get()})
        (void)must(startWorkshop(*one, *makeTransport()));
    writeSamplePlan(*workspace, postCount);
    QApplication::processEvents();
    measureQueries(*workspace);
    measureSearch(*workspace);
    measureViews(*workspace, *empty);
    measureOpening(*workspace);
    return 0;
}
