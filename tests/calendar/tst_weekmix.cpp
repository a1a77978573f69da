#include "calendar/mix.h"

#include <QTest>

using namespace clarion;

class TestWeekMix : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWeekBeginsOnItsMonday_data();
    void aWeekBeginsOnItsMonday();
    void aWeekCountsWhatIsOrWillBeSeen();
    void aWeekEndsAtMidnightOnTheWall_data();
    void aWeekEndsAtMidnightOnTheWall();
    void everyNetworkHasItsOwnMix();
    void aWeekWithoutPostsHasNoShares();
    void theNextPostIsSuggestedWhereNothingIs_data();
    void theNextPostIsSuggestedWhereNothingIs();
    void aSecondSuggestionCountsTheFirstAsTaken();
    void aFullWeekIsToldOnlyWhatOnePostCouldMend();
    void aWeekThatIsOverIsLeftAlone();
    void targetsOverAHundredAreCompared();
    void aUsualTimeIsTakenFromTheQuietestNetwork();
    void aUsualTimeThatTheClocksSkipIsNotOffered();
    void daysWithAUsualTimeComeFirst();
    void todayCountsWhileAUsualTimeIsToCome();
};

namespace {

LocalTime at(const char* text)
{
    const LocalTime time = LocalTime::parse(QString::fromLatin1(text));
    if (!time.isValid())
        qFatal("%s is no time", text);
    return time;
}

PostSummary post(const char* when, const char* subject, const char* network = "facebook", PostStatus status = PostStatus::Draft)
{
    PostSummary summary;
    summary.id = PostId::create();
    summary.network = QString::fromLatin1(network);
    summary.subject = QString::fromLatin1(subject);
    summary.status = status;
    if (when[0] != '\0') {
        summary.planned = at(when);
        summary.plannedUtc = summary.planned->toUtc();
    }
    return summary;
}

/// A suggestion in words: "2026-11-26 empty 18:30 facebook issue 0/30".
QString words(const MixSuggestion& suggestion)
{
    QStringList parts{suggestion.date.toString(Qt::ISODate), suggestion.isEmptyDay ? QStringLiteral("empty") : QStringLiteral("full")};
    if (suggestion.time)
        parts << suggestion.time->toString(QStringLiteral("HH:mm")) << suggestion.network;
    if (!suggestion.subject.isEmpty())
        parts << suggestion.subject << QStringLiteral("%1/%2").arg(suggestion.percent).arg(suggestion.target);
    return parts.join(QLatin1Char(' '));
}

QStringList words(const std::vector<MixSuggestion>& suggestions)
{
    QStringList list;
    for (const MixSuggestion& suggestion : suggestions)
        list << words(suggestion);
    return list;
}

PostingSlot slot(int weekday, const char* time, const char* network = "facebook")
{
    return {QString::fromLatin1(network), weekday, QTime::fromString(QString::fromLatin1(time), QStringLiteral("HH:mm"))};
}

const QString issue = QStringLiteral("issue");
const QString tool = QStringLiteral("tool");
const QString events = QStringLiteral("event");
const QDate monday(2026, 11, 23);

/// A post on each of the days up to Sunday, except on those.
std::vector<PostSummary> everyDayBut(const QList<int>& weekdays, const char* subject)
{
    std::vector<PostSummary> posts;
    for (int weekday = 1; weekday <= 7; ++weekday) {
        if (!weekdays.contains(weekday))
            posts.push_back(post(qPrintable(monday.addDays(weekday - 1).toString(Qt::ISODate) + QStringLiteral(" 09:00")), subject));
    }
    return posts;
}

} // namespace

void TestWeekMix::aWeekBeginsOnItsMonday_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("expected");
    QTest::newRow("a Monday is its own") << QDate(2026, 11, 23) << QDate(2026, 11, 23);
    QTest::newRow("a Sunday ends the week") << QDate(2026, 11, 29) << QDate(2026, 11, 23);
    QTest::newRow("New Year's Day lies in the old year's week") << QDate(2027, 1, 1) << QDate(2026, 12, 28);
    QTest::newRow("the Sunday on which the clocks go forward") << QDate(2026, 3, 29) << QDate(2026, 3, 23);
    QTest::newRow("the Sunday on which the clocks go back") << QDate(2026, 10, 25) << QDate(2026, 10, 19);
}

void TestWeekMix::aWeekBeginsOnItsMonday()
{
    QFETCH(QDate, day);
    QFETCH(QDate, expected);
    QCOMPARE(mondayOf(day), expected);
}

void TestWeekMix::aWeekCountsWhatIsOrWillBeSeen()
{
    const WeekMix mix = weekMix({post("2026-11-23 00:00", "issue", "facebook", PostStatus::Posted), post("2026-11-24 09:00", "issue"),
                                 post("2026-11-29 23:59", "tool", "facebook", PostStatus::Ready), post("2026-11-25 09:00", ""),
                                 post("2026-11-25 09:00", "tool", "facebook", PostStatus::NotPosted), post("2026-11-22 23:59", "tool"),
                                 post("2026-11-30 00:00", "tool"), post("", "tool")},
                                monday);
    QCOMPARE(mix.monday, monday);
    QCOMPARE(mix.all.total, 4);
    QCOMPARE(mix.all.count(issue), 2);
    QCOMPARE(mix.all.count(tool), 1);
    QCOMPARE(mix.all.count({}), 1);
    QCOMPARE(mix.all.count(events), 0);
    QCOMPARE(mix.all.percent(issue), 50);
    QCOMPARE(mix.all.share(tool), 0.25);
}

void TestWeekMix::aWeekEndsAtMidnightOnTheWall_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("next");
    QTest::newRow("in summer, when midnight is 23:00 UTC") << QDate(2026, 7, 13) << "2026-07-19 23:59" << "2026-07-20 00:00";
    QTest::newRow("in the week in which the clocks go forward") << QDate(2026, 3, 23) << "2026-03-29 23:59" << "2026-03-30 00:00";
    QTest::newRow("in the week in which the clocks go back") << QDate(2026, 10, 19) << "2026-10-25 23:59" << "2026-10-26 00:00";
    QTest::newRow("in the week in which the year ends") << QDate(2026, 12, 28) << "2027-01-03 23:59" << "2027-01-04 00:00";
}

void TestWeekMix::aWeekEndsAtMidnightOnTheWall()
{
    QFETCH(QDate, from);
    QFETCH(QString, last);
    QFETCH(QString, next);
    const std::vector<PostSummary> posts{post(qPrintable(last), "issue"), post(qPrintable(next), "tool")};
    QCOMPARE(weekMix(posts, from).all.bySubject, (std::map<QString, int>{{issue, 1}}));
    QCOMPARE(weekMix(posts, from.addDays(7)).all.bySubject, (std::map<QString, int>{{tool, 1}}));
}

void TestWeekMix::everyNetworkHasItsOwnMix()
{
    const WeekMix mix = weekMix({post("2026-11-24 09:00", "issue", "x"), post("2026-11-25 09:00", "tool", "x"), post("2026-11-25 09:00", "tool")}, monday);
    QCOMPARE(mix.byNetwork.size(), size_t{2});
    QCOMPARE(mix.byNetwork.at(QStringLiteral("x")).percent(tool), 50);
    QCOMPARE(mix.byNetwork.at(QStringLiteral("facebook")).percent(tool), 100);
    QCOMPARE(mix.all.percent(tool), 67);
}

void TestWeekMix::aWeekWithoutPostsHasNoShares()
{
    const WeekMix mix = weekMix({}, monday);
    QCOMPARE(mix.all.total, 0);
    QCOMPARE(mix.all.percent(issue), 0);
    QVERIFY(mix.byNetwork.empty());
}

void TestWeekMix::theNextPostIsSuggestedWhereNothingIs_data()
{
    QTest::addColumn<QList<int>>("emptyDays");
    QTest::addColumn<MixTargets>("targets");
    QTest::addColumn<QStringList>("expected");
    const MixTargets wanted{{issue, 30}, {tool, 70}};
    QTest::newRow("an empty day and a subject that is missing") << QList<int>{4} << wanted << QStringList{QStringLiteral("2026-11-26 empty issue 0/30")};
    QTest::newRow("an empty day without targets") << QList<int>{4} << MixTargets{} << QStringList{QStringLiteral("2026-11-26 empty")};
    QTest::newRow("an empty day and every target met") << QList<int>{4} << MixTargets{{tool, 80}} << QStringList{QStringLiteral("2026-11-26 empty")};
    QTest::newRow("a day that is over is over") << QList<int>{1, 4} << wanted << QStringList{QStringLiteral("2026-11-26 empty issue 0/30")};
    QTest::newRow("two that are as far from what is wanted, in their order")
        << QList<int>{4} << MixTargets{{events, 30}, {issue, 30}} << QStringList{QStringLiteral("2026-11-26 empty issue 0/30")};
    QTest::newRow("no empty day and no targets") << QList<int>{} << MixTargets{} << QStringList{};
}

void TestWeekMix::theNextPostIsSuggestedWhereNothingIs()
{
    QFETCH(QList<int>, emptyDays);
    QFETCH(MixTargets, targets);
    QFETCH(QStringList, expected);
    QCOMPARE(words(mixGaps(everyDayBut(emptyDays, "tool"), targets, monday, {}, at("2026-11-24 10:00"))), expected);
}

void TestWeekMix::aSecondSuggestionCountsTheFirstAsTaken()
{
    const auto gaps = mixGaps(everyDayBut({4, 5, 6}, "tool"), {{issue, 40}, {events, 30}, {tool, 100}}, monday, {}, at("2026-11-24 10:00"));
    // All are tools: they are at what is wanted, and stay unsaid although the suggestions thin them out.
    QCOMPARE(words(gaps), (QStringList{QStringLiteral("2026-11-26 empty issue 0/40"), QStringLiteral("2026-11-27 empty event 0/30"),
                                       QStringLiteral("2026-11-28 empty issue 0/40")}));
}

void TestWeekMix::aFullWeekIsToldOnlyWhatOnePostCouldMend()
{
    std::vector<PostSummary> posts = everyDayBut({}, "tool");
    posts.push_back(post("2026-11-25 12:00", "tool"));
    const LocalTime now = at("2026-11-24 10:00");
    // Eight posts: the days with one only are emptier than Wednesday.
    QCOMPARE(words(mixGaps(posts, {{issue, 30}}, monday, {}, at("2026-11-24 23:00"))), QStringList{QStringLiteral("2026-11-26 full issue 0/30")});
    // One of nine is eleven per cent: further from five than none.
    QVERIFY(mixGaps(posts, {{issue, 5}}, monday, {}, now).empty());
}

void TestWeekMix::aWeekThatIsOverIsLeftAlone()
{
    QVERIFY(mixGaps({}, {{issue, 30}}, monday, {slot(1, "09:00")}, at("2026-11-30 00:00")).empty());
    QVERIFY(mixGaps({}, {{issue, 30}}, monday, {}, at("2026-11-29 23:00")).empty());
    QCOMPARE(mixGaps({}, {{issue, 30}}, monday, {}, at("2026-11-22 10:00")).size(), size_t{7});
}

void TestWeekMix::targetsOverAHundredAreCompared()
{
    MixTargets targets;
    for (const QString& subject : subjectNames())
        targets.emplace(subject, 100);
    const auto gaps = mixGaps(everyDayBut({4}, "tool"), targets, monday, {}, at("2026-11-24 10:00"));
    QCOMPARE(words(gaps), QStringList{QStringLiteral("2026-11-26 empty issue 0/100")});
}

void TestWeekMix::aUsualTimeIsTakenFromTheQuietestNetwork()
{
    const std::vector<PostingSlot> times{slot(4, "08:00"), slot(4, "20:00", "x"), slot(4, "18:30", "x"), slot(5, "07:00", "x")};
    const auto gaps = mixGaps(everyDayBut({4}, "tool"), {}, monday, times, at("2026-11-24 10:00"));
    QCOMPARE(words(gaps), QStringList{QStringLiteral("2026-11-26 empty 18:30 x")});
    // On the day itself the first one that is still to come.
    QCOMPARE(words(mixGaps(everyDayBut({4}, "tool"), {}, monday, times, at("2026-11-26 19:00"))), QStringList{QStringLiteral("2026-11-26 empty 20:00 x")});
}

void TestWeekMix::aUsualTimeThatTheClocksSkipIsNotOffered()
{
    const QDate spring(2026, 3, 23);
    const LocalTime saturday = at("2026-03-28 10:00");
    QCOMPARE(words(mixGaps({}, {}, spring, {slot(7, "01:30")}, saturday)), QStringList{QStringLiteral("2026-03-29 empty")});
    QCOMPARE(words(mixGaps({}, {}, spring, {slot(7, "01:30"), slot(7, "02:00")}, saturday)), QStringList{QStringLiteral("2026-03-29 empty 02:00 facebook")});
    // In autumn it occurs twice.
    QCOMPARE(words(mixGaps({}, {}, QDate(2026, 10, 19), {slot(7, "01:30")}, at("2026-10-24 10:00"))),
             QStringList{QStringLiteral("2026-10-25 empty 01:30 facebook")});
}

void TestWeekMix::daysWithAUsualTimeComeFirst()
{
    const auto gaps = mixGaps(everyDayBut({3, 4, 6}, "tool"), {}, monday, {slot(4, "18:30"), slot(6, "10:00")}, at("2026-11-24 10:00"));
    QCOMPARE(words(gaps), (QStringList{QStringLiteral("2026-11-26 empty 18:30 facebook"), QStringLiteral("2026-11-28 empty 10:00 facebook"),
                                       QStringLiteral("2026-11-25 empty")}));
}

void TestWeekMix::todayCountsWhileAUsualTimeIsToCome()
{
    const std::vector<PostSummary> posts = everyDayBut({2}, "tool");
    const std::vector<PostingSlot> times{slot(2, "18:30")};
    QCOMPARE(words(mixGaps(posts, {}, monday, times, at("2026-11-24 18:29"))), QStringList{QStringLiteral("2026-11-24 empty 18:30 facebook")});
    QVERIFY(mixGaps(posts, {}, monday, times, at("2026-11-24 18:30")).empty());
    QVERIFY(mixGaps(posts, {}, monday, {}, at("2026-11-24 08:00")).empty());
}

QTEST_APPLESS_MAIN(TestWeekMix)
#include "tst_weekmix.moc"
