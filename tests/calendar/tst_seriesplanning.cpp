#include "calendar/seriesplanning.h"

#include "calendar/seriesrepository.h"
#include "support/required.h"
#include "support/temporaryworkspace.h"

#include <QTest>

#include <algorithm>

using namespace clarion;

/// The clock stands at Tuesday 24 November 2026, 10:00; the post is planned for Thursday 26 November 18:30.
class TestSeriesPlanning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPostBecomesTheFirstOfItsSeries();
    void occurrencesAreDraftsOfTheirOwn();
    void aPostWithoutADateGetsTheFirstDay();
    void aPostOfASeriesThatGoesOnBeginsNoOther();
    void planningAgainPlansNothing();
    void aDayThatPassesBringsTheNextOccurrence();
    void aClockThatJumpsAYearAndBackDoublesNothing();
    void whatTheOfficerMovedChangedOrDeletedIsNotPlannedAgain();
    void changingReplansWhatNobodyTouched();
    void endingTakesOffTheDraftsToCome();
    void everyChangeIsUndoneAndDoneAgain();
    void aSeriesThatCannotBeReadStopsNoOther();
    void everyFailedWriteLeavesAllOrNothing();
    void everyFailedStartLeavesThePostAsItWas();
};

namespace {

Series thursdays()
{
    Series series;
    series.rule.weekdays = {4};
    series.rule.time = QTime(18, 30);
    series.rule.from = QDate(2026, 11, 24);
    series.wordings = {QStringLiteral("Surgery tonight"), QStringLiteral("Come and talk to us")};
    return series;
}

PostId addPost(TemporaryWorkspace& workspace, const std::optional<LocalTime>& planned = LocalTime{QDate(2026, 11, 26), QTime(18, 30)})
{
    Post post;
    post.network = QStringLiteral("bluesky");
    post.text = QStringLiteral("Surgery tonight");
    post.planned = planned;
    post.link = QStringLiteral("https://example.org/surgery");
    post.label = QStringLiteral("Surgeries");
    post.pictures.push_back({QStringLiteral("a.png"), QStringLiteral("hall.png"), QStringLiteral("The hall"), 10, 10});
    post.source = {FeedId(QStringLiteral("f")), QStringLiteral("message"), ItemId(QStringLiteral("i")), 1, QStringLiteral("Source"), {}};
    return required(workspace->writer().runAndWait([&](Transaction& transaction) { return insertPost(transaction, post, workspace.clock()); }));
}

SeriesChange start(TemporaryWorkspace& workspace, const PostId& first, const Series& series = thursdays())
{
    return required(workspace->writer().runAndWait([&](Transaction& transaction) { return startSeries(transaction, series, first, workspace.clock()); }));
}

PlannedSeries planAll(TemporaryWorkspace& workspace)
{
    return required(workspace->writer().runAndWait([&](Transaction& transaction) { return planAllSeries(transaction, seriesHorizonDays, workspace.clock()); }));
}

QStringList plan(TemporaryWorkspace& workspace)
{
    QStringList lines;
    for (const Post& post : required(workspace->posts().all()))
        lines << (post.planned ? post.planned->toText() : QStringLiteral("unscheduled")) + QLatin1Char(' ') + post.text.section(QLatin1Char(' '), 0, 0)
                     + (post.series.isEmpty() ? QStringLiteral(" alone") : QString());
    return lines;
}

Post postAt(TemporaryWorkspace& workspace, const QDate& date)
{
    for (const Post& post : required(workspace->posts().all())) {
        if (post.planned && post.planned->date == date)
            return post;
    }
    qFatal("no post on %s", qPrintable(date.toString(Qt::ISODate)));
}

template<typename Work>
void write(TemporaryWorkspace& workspace, Work work)
{
    required(workspace->writer().runAndWait(std::move(work)));
}

const QStringList sixWeeks{QStringLiteral("2026-11-26 18:30 Surgery"), QStringLiteral("2026-12-03 18:30 Come"), QStringLiteral("2026-12-10 18:30 Surgery"),
                           QStringLiteral("2026-12-17 18:30 Come"), QStringLiteral("2026-12-24 18:30 Surgery"), QStringLiteral("2026-12-31 18:30 Come")};

} // namespace

void TestSeriesPlanning::aPostBecomesTheFirstOfItsSeries()
{
    TemporaryWorkspace workspace;
    const PostId first = addPost(workspace);
    const SeriesChange change = start(workspace, first);
    QCOMPARE(plan(workspace), sixWeeks);
    QCOMPARE(change.added.size(), size_t(5));
    const auto series = required(SeriesRepository(workspace->database()).find(change.after.id));
    QVERIFY(series);
    QCOMPARE(*series, change.after);
    QCOMPARE(required(workspace->posts().find(first))->series, series->id.text());
}

void TestSeriesPlanning::occurrencesAreDraftsOfTheirOwn()
{
    TemporaryWorkspace workspace;
    const PostId first = addPost(workspace);
    (void)start(workspace, first);
    for (const Post& post : required(workspace->posts().all())) {
        QCOMPARE(post.status, PostStatus::Draft);
        QCOMPARE(post.network, QStringLiteral("bluesky"));
        QCOMPARE(post.link, QStringLiteral("https://example.org/surgery"));
        QCOMPARE(post.label, QStringLiteral("Surgeries"));
        QCOMPARE(post.pictures.size(), size_t(1));
        // A source stands behind its own words only.
        QCOMPARE(post.source.isEmpty(), post.text != QLatin1String("Surgery tonight"));
    }
}

void TestSeriesPlanning::aPostWithoutADateGetsTheFirstDay()
{
    TemporaryWorkspace workspace;
    const PostId first = addPost(workspace, std::nullopt);
    const SeriesChange change = start(workspace, first);
    QCOMPARE(plan(workspace), sixWeeks);
    QCOMPARE(required(workspace->posts().find(first))->planned->date, QDate(2026, 11, 26));
    write(workspace, [&](Transaction& transaction) { return undoSeriesChange(transaction, change, workspace.clock()); });
    QCOMPARE(plan(workspace), QStringList{QStringLiteral("unscheduled Surgery alone")});
}

void TestSeriesPlanning::aPostOfASeriesThatGoesOnBeginsNoOther()
{
    TemporaryWorkspace workspace;
    const PostId first = addPost(workspace);
    const SeriesChange change = start(workspace, first);
    const auto again = [&] {
        return workspace->writer().runAndWait([&](Transaction& transaction) { return startSeries(transaction, thursdays(), first, workspace.clock()); });
    };
    QCOMPARE(again().error().code, ErrorCode::InvalidArgument);
    QCOMPARE(plan(workspace), sixWeeks);
    write(workspace, [&](Transaction& transaction) -> Result<void> {
        if (auto ended = endSeries(transaction, change.after.id, true, first, workspace.clock()); !ended)
            return failure(ended.error());
        return {};
    });
    QVERIFY(again());
    QCOMPARE(plan(workspace), sixWeeks);
}

void TestSeriesPlanning::planningAgainPlansNothing()
{
    TemporaryWorkspace workspace;
    (void)start(workspace, addPost(workspace));
    QVERIFY(planAll(workspace).added.empty());
    workspace.reopen();
    QVERIFY(planAll(workspace).added.empty());
    QCOMPARE(plan(workspace), sixWeeks);
}

void TestSeriesPlanning::aDayThatPassesBringsTheNextOccurrence()
{
    TemporaryWorkspace workspace;
    (void)start(workspace, addPost(workspace));
    workspace.clock().set(QDateTime(QDate(2026, 11, 26), QTime(0, 1), Qt::UTC));
    QCOMPARE(planAll(workspace).added.size(), size_t(1));
    QCOMPARE(plan(workspace), sixWeeks + QStringList{QStringLiteral("2027-01-07 18:30 Surgery")});
}

void TestSeriesPlanning::aClockThatJumpsAYearAndBackDoublesNothing()
{
    TemporaryWorkspace workspace;
    (void)start(workspace, addPost(workspace));
    const QDateTime now = workspace.clock().now();
    workspace.clock().set(now.addYears(1));
    QCOMPARE(planAll(workspace).added.size(), size_t(6));
    QCOMPARE(planAll(workspace).added.size(), size_t(0));
    workspace.clock().set(now);
    QCOMPARE(planAll(workspace).added.size(), size_t(0));
    workspace.clock().set(now.addDays(7));
    QCOMPARE(planAll(workspace).added.size(), size_t(1));
    workspace.clock().set(now.addYears(1));
    QCOMPARE(planAll(workspace).added.size(), size_t(0));
    QCOMPARE(required(workspace->posts().all()).size(), size_t(6 + 6 + 1));
    // The weeks between are planned as they come; at most the last of them stays free, where both wordings stand beside it.
    for (int day = 14; day < 366; day += 7) {
        workspace.clock().set(now.addDays(day));
        (void)planAll(workspace);
    }
    const std::vector<Post> all = required(workspace->posts().all());
    QVERIFY(all.size() >= 57);
    for (size_t at = 1; at < all.size(); ++at)
        QVERIFY2(all[at].text != all[at - 1].text && all[at].planned->date != all[at - 1].planned->date, qPrintable(all[at].planned->toText()));
    workspace.clock().set(now.addYears(-1));
    QCOMPARE(planAll(workspace).added.size(), size_t(0));
}

void TestSeriesPlanning::whatTheOfficerMovedChangedOrDeletedIsNotPlannedAgain()
{
    TemporaryWorkspace workspace;
    (void)start(workspace, addPost(workspace));
    const Clock& clock = workspace.clock();
    const PostId moved = postAt(workspace, QDate(2026, 12, 3)).id;
    Post changed = postAt(workspace, QDate(2026, 12, 10));
    changed.text = QStringLiteral("Rewritten");
    const PostId deleted = postAt(workspace, QDate(2026, 12, 17)).id;
    const PostId tray = postAt(workspace, QDate(2026, 12, 24)).id;
    write(workspace, [&](Transaction& transaction) { return movePost(transaction, moved, LocalTime{QDate(2026, 12, 4), QTime(9, 0)}, clock); });
    write(workspace, [&](Transaction& transaction) { return updatePostContent(transaction, changed, clock); });
    write(workspace, [&](Transaction& transaction) { return setPostDeleted(transaction, deleted, true, clock); });
    write(workspace, [&](Transaction& transaction) { return movePost(transaction, tray, std::nullopt, clock); });
    const QStringList before = plan(workspace);
    workspace.reopen();
    QVERIFY(planAll(workspace).added.empty());
    QCOMPARE(plan(workspace), before);
}

void TestSeriesPlanning::changingReplansWhatNobodyTouched()
{
    TemporaryWorkspace workspace;
    const PostId first = addPost(workspace);
    const SeriesChange started = start(workspace, first);
    Post rewritten = postAt(workspace, QDate(2026, 12, 10));
    rewritten.text = QStringLiteral("Rewritten");
    write(workspace, [&](Transaction& transaction) { return updatePostContent(transaction, rewritten, workspace.clock()); });
    SeriesRule rule = started.after.rule;
    rule.time = QTime(9, 0);
    rule.until = QDate(2026, 12, 20);
    const auto change = required(workspace->writer().runAndWait([&](Transaction& transaction) {
        return changeSeries(transaction, started.after.id, rule, started.after.wordings, workspace.clock());
    }));
    QCOMPARE(plan(workspace), QStringList({QStringLiteral("2026-11-26 18:30 Surgery"), QStringLiteral("2026-12-03 09:00 Come"),
                                           QStringLiteral("2026-12-10 18:30 Rewritten"), QStringLiteral("2026-12-17 09:00 Come")}));
    QCOMPARE(change.removed.size(), size_t(4));
    QCOMPARE(change.added.size(), size_t(2));
}

void TestSeriesPlanning::endingTakesOffTheDraftsToCome()
{
    TemporaryWorkspace workspace;
    const PostId first = addPost(workspace);
    const SeriesChange started = start(workspace, first);
    const PostId ready = postAt(workspace, QDate(2026, 12, 10)).id;
    write(workspace, [&](Transaction& transaction) { return setPostStatus(transaction, ready, PostStatus::Ready, {}, {}, workspace.clock()); });
    write(workspace, [&](Transaction& transaction) -> Result<void> {
        if (auto ended = endSeries(transaction, started.after.id, true, first, workspace.clock()); !ended)
            return failure(ended.error());
        return {};
    });
    QCOMPARE(plan(workspace), QStringList({QStringLiteral("2026-11-26 18:30 Surgery"), QStringLiteral("2026-12-10 18:30 Surgery")}));
    workspace.clock().advance(86400 * 30);
    QVERIFY(planAll(workspace).added.empty());
}

void TestSeriesPlanning::everyChangeIsUndoneAndDoneAgain()
{
    TemporaryWorkspace workspace;
    const Clock& clock = workspace.clock();
    const PostId first = addPost(workspace);
    const QStringList alone = plan(workspace);
    const SeriesChange started = start(workspace, first);
    SeriesRule rule = started.after.rule;
    rule.weekdays = {1};
    const auto changed = required(workspace->writer().runAndWait([&](Transaction& transaction) {
        return changeSeries(transaction, started.after.id, rule, {QStringLiteral("Other words"), QStringLiteral("Different ones")}, clock);
    }));
    const QStringList mondays = plan(workspace);
    QVERIFY(mondays != sixWeeks);
    const auto ended = required(workspace->writer().runAndWait([&](Transaction& transaction) {
        return endSeries(transaction, started.after.id, true, first, clock);
    }));
    const QStringList after = plan(workspace);
    QCOMPARE(after, QStringList{QStringLiteral("2026-11-26 18:30 Surgery")});
    const auto undo = [&](const SeriesChange& change) {
        write(workspace, [&](Transaction& transaction) { return undoSeriesChange(transaction, change, clock); });
        QVERIFY(planAll(workspace).added.empty());
    };
    const auto redo = [&](const SeriesChange& change) {
        write(workspace, [&](Transaction& transaction) { return redoSeriesChange(transaction, change, clock); });
        QVERIFY(planAll(workspace).added.empty());
    };
    undo(ended);
    QCOMPARE(plan(workspace), mondays);
    undo(changed);
    QCOMPARE(plan(workspace), sixWeeks);
    undo(started);
    QCOMPARE(plan(workspace), alone);
    redo(started);
    QCOMPARE(plan(workspace), sixWeeks);
    redo(changed);
    QCOMPARE(plan(workspace), mondays);
    redo(ended);
    QCOMPARE(plan(workspace), after);
}

void TestSeriesPlanning::aSeriesThatCannotBeReadStopsNoOther()
{
    TemporaryWorkspace workspace;
    (void)start(workspace, addPost(workspace));
    write(workspace, [](Transaction& transaction) {
        return transaction.database().execute(QStringLiteral(
            "INSERT INTO post_series (id, kind, rule, network, texts, created) VALUES ('broken', 'weekly', '{', 'facebook', '[]', 1)"));
    });
    workspace.clock().advance(86400 * 7);
    const PlannedSeries planned = planAll(workspace);
    QCOMPARE(planned.added.size(), size_t(1));
    QCOMPARE(planned.unreadable.size(), size_t(1));
    QCOMPARE(planned.unreadable.front().subject, QStringLiteral("broken"));
    QCOMPARE(SeriesRepository(workspace->database()).find(SeriesId(QStringLiteral("broken"))).error().code, ErrorCode::Syntax);
}

void TestSeriesPlanning::everyFailedWriteLeavesAllOrNothing()
{
    TemporaryWorkspace workspace;
    (void)start(workspace, addPost(workspace));
    workspace.clock().advance(86400 * 15);
    for (int i = 0;; ++i) {
        const QStringList before = plan(workspace);
        auto accesses = std::make_shared<int>(0);
        workspace->writer().setFaultInjector([accesses, i] { return (*accesses)++ == i; });
        const auto planned = workspace->writer().runAndWait(
            [&](Transaction& transaction) { return planAllSeries(transaction, seriesHorizonDays, workspace.clock()); });
        workspace->writer().setFaultInjector({});
        if (planned) {
            QVERIFY(i > 5);
            QCOMPARE(planned->added.size(), size_t(2));
            break;
        }
        QCOMPARE(plan(workspace), before);
    }
    QCOMPARE(plan(workspace), sixWeeks + QStringList({QStringLiteral("2027-01-07 18:30 Surgery"), QStringLiteral("2027-01-14 18:30 Come")}));
    QVERIFY(planAll(workspace).added.empty());
}

void TestSeriesPlanning::everyFailedStartLeavesThePostAsItWas()
{
    TemporaryWorkspace workspace;
    const PostId first = addPost(workspace, std::nullopt);
    for (int i = 0;; ++i) {
        auto accesses = std::make_shared<int>(0);
        workspace->writer().setFaultInjector([accesses, i] { return (*accesses)++ == i; });
        const auto started = workspace->writer().runAndWait(
            [&](Transaction& transaction) { return startSeries(transaction, thursdays(), first, workspace.clock()); });
        workspace->writer().setFaultInjector({});
        if (started) {
            QVERIFY(i > 5);
            break;
        }
        QCOMPARE(plan(workspace), QStringList{QStringLiteral("unscheduled Surgery alone")});
        QVERIFY(required(SeriesRepository(workspace->database()).all()).empty());
    }
    QCOMPARE(plan(workspace), sixWeeks);
}

QTEST_GUILESS_MAIN(TestSeriesPlanning)
#include "tst_seriesplanning.moc"
