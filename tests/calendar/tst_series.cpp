#include "calendar/series.h"

#include <QRandomGenerator>
#include <QTest>

using namespace clarion;

/// When a post comes again, and in whose words.
class TestSeries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRuleGivesItsDays_data();
    void aRuleGivesItsDays();
    void theTimeOnTheWallStaysOverTheClockChange();
    void aTimeThatTheClocksSkipIsKeptAndTold();
    void aRuleWithoutEndIsBounded();
    void wordingsTakeTurns();
    void textsThatReadTheSameAreOneWording_data();
    void textsThatReadTheSameAreOneWording();
    void nothingIsEverSaidTwiceInARow();
    void aPoolKeepsItsGapAndItsUses();
    void aPoolThatIsUsedUpLeavesTheDayFree();
    void whatIsOverIsNotPlanned();
    void aSeriesThatCannotBeMeantIsRefused_data();
    void aSeriesThatCannotBeMeantIsRefused();
    void kindsAreNamed();
};

namespace {

SeriesRule weekly(std::vector<int> weekdays, const QDate& from, int everyWeeks = 1)
{
    SeriesRule rule;
    rule.weekdays = std::move(weekdays);
    rule.from = from;
    rule.everyWeeks = everyWeeks;
    rule.time = QTime(18, 30);
    return rule;
}

SeriesRule monthlyDate(int day, const QDate& from)
{
    SeriesRule rule = weekly({}, from);
    rule.kind = SeriesKind::MonthlyDate;
    rule.dayOfMonth = day;
    return rule;
}

SeriesRule monthlyWeekday(int week, int weekday, const QDate& from)
{
    SeriesRule rule = weekly({weekday}, from);
    rule.kind = SeriesKind::MonthlyWeekday;
    rule.weekOfMonth = week;
    return rule;
}

SeriesRule pool(std::vector<int> weekdays, const QDate& from, int gap, int uses)
{
    SeriesRule rule = weekly(std::move(weekdays), from);
    rule.kind = SeriesKind::Pool;
    rule.minimumGapDays = gap;
    rule.maximumUses = uses;
    return rule;
}

SeriesRule until(SeriesRule rule, const QDate& last)
{
    rule.until = last;
    return rule;
}

QStringList daysOf(const std::vector<LocalTime>& times)
{
    QStringList days;
    for (const LocalTime& time : times)
        days << time.date.toString(Qt::ISODate);
    return days;
}

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

Series seriesOf(const SeriesRule& rule, const QStringList& wordings)
{
    Series series;
    series.rule = rule;
    series.wordings = wordings;
    series.network = QStringLiteral("facebook");
    return series;
}

} // namespace

void TestSeries::aRuleGivesItsDays_data()
{
    QTest::addColumn<SeriesRule>("rule");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QStringList>("days");
    const QDate begin(2026, 11, 24);
    const auto row = [](const char* name, const SeriesRule& rule, const QDate& first, const QDate& last, const char* days) {
        QTest::newRow(name) << rule << first << last << words(days);
    };
    row("every Thursday", weekly({4}, begin), begin, QDate(2026, 12, 17), "2026-11-26 2026-12-03 2026-12-10 2026-12-17");
    row("Tuesday and Friday", weekly({2, 5}, begin), begin, QDate(2026, 12, 4), "2026-11-24 2026-11-27 2026-12-01 2026-12-04");
    row("the first day counts", weekly({2}, begin), begin, begin, "2026-11-24");
    row("not before its first day", weekly({2}, QDate(2026, 12, 2)), begin, QDate(2026, 12, 15), "2026-12-08 2026-12-15");
    row("every second week over the new year", weekly({4}, QDate(2026, 12, 17), 2), QDate(2026, 12, 17), QDate(2027, 1, 31),
        "2026-12-17 2026-12-31 2027-01-14 2027-01-28");
    row("every second week is counted from the week of its first day", weekly({1}, QDate(2026, 12, 17), 2), QDate(2026, 12, 17), QDate(2027, 1, 15),
        "2026-12-28 2027-01-11");
    row("every second week, asked for in a week between", weekly({4}, QDate(2026, 12, 17), 2), QDate(2026, 12, 20), QDate(2026, 12, 30), "");
    row("every fifty-two weeks", weekly({4}, QDate(2026, 12, 17), 52), QDate(2026, 12, 17), QDate(2028, 1, 1), "2026-12-17 2027-12-16");
    row("Sunday is the end of its week", weekly({7}, QDate(2026, 11, 29), 2), QDate(2026, 11, 23), QDate(2026, 12, 27), "2026-11-29 2026-12-13 2026-12-27");
    row("until a day that is one of them", until(weekly({4}, begin), QDate(2026, 12, 3)), begin, QDate(2027, 12, 31), "2026-11-26 2026-12-03");
    row("until the day before one of them", until(weekly({4}, begin), QDate(2026, 12, 2)), begin, QDate(2027, 12, 31), "2026-11-26");
    row("the 15th", monthlyDate(15, begin), begin, QDate(2027, 2, 28), "2026-12-15 2027-01-15 2027-02-15");
    row("the 31st is the last day of shorter months", monthlyDate(31, begin), begin, QDate(2027, 4, 30),
        "2026-11-30 2026-12-31 2027-01-31 2027-02-28 2027-03-31 2027-04-30");
    row("the 30th in February", monthlyDate(30, begin), QDate(2027, 1, 1), QDate(2027, 3, 31), "2027-01-30 2027-02-28 2027-03-30");
    row("the 29th in a leap year", monthlyDate(29, begin), QDate(2028, 1, 30), QDate(2028, 3, 1), "2028-02-29");
    row("the 29th in another year", monthlyDate(29, begin), QDate(2027, 1, 30), QDate(2027, 3, 1), "2027-02-28");
    row("the 31st in a leap year", monthlyDate(31, begin), QDate(2028, 2, 1), QDate(2028, 2, 29), "2028-02-29");
    row("the 1st over the new year", monthlyDate(1, begin), begin, QDate(2027, 1, 31), "2026-12-01 2027-01-01");
    row("the first Monday", monthlyWeekday(1, 1, begin), begin, QDate(2027, 2, 28), "2026-12-07 2027-01-04 2027-02-01");
    row("the first Monday, where the month begins with it", monthlyWeekday(1, 1, begin), QDate(2027, 2, 1), QDate(2027, 2, 28), "2027-02-01");
    row("the fourth Thursday", monthlyWeekday(4, 4, begin), begin, QDate(2027, 1, 31), "2026-11-26 2026-12-24 2027-01-28");
    row("the last Friday", monthlyWeekday(lastWeek, 5, begin), begin, QDate(2027, 2, 28), "2026-11-27 2026-12-25 2027-01-29 2027-02-26");
    row("the last Friday, where it is the fifth", monthlyWeekday(lastWeek, 5, begin), QDate(2027, 4, 1), QDate(2027, 4, 30), "2027-04-30");
    row("the last Tuesday of a leap February", monthlyWeekday(lastWeek, 2, begin), QDate(2028, 2, 1), QDate(2028, 3, 1), "2028-02-29");
    row("a pool has the days of its week", pool({1, 3}, begin, 14, 2), begin, QDate(2026, 12, 2), "2026-11-25 2026-11-30 2026-12-02");
    row("the wrong way round", weekly({4}, begin), QDate(2026, 12, 17), begin, "");
    row("no day", weekly({4}, begin), QDate(), begin, "");
}

void TestSeries::aRuleGivesItsDays()
{
    QFETCH(SeriesRule, rule);
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    QFETCH(QStringList, days);
    const std::vector<LocalTime> times = occurrences(rule, first, last);
    QCOMPARE(daysOf(times), days);
    for (const LocalTime& time : times)
        QCOMPARE(time.time, QTime(18, 30));
}

void TestSeries::theTimeOnTheWallStaysOverTheClockChange()
{
    const std::vector<LocalTime> times = occurrences(weekly({6}, QDate(2027, 3, 20)), QDate(2027, 3, 20), QDate(2027, 4, 3));
    QCOMPARE(daysOf(times), words("2027-03-20 2027-03-27 2027-04-03"));
    QCOMPARE(times[1].toUtc().time(), QTime(18, 30));
    QCOMPARE(times[2].toUtc().time(), QTime(17, 30));
    QCOMPARE(times[2].time, QTime(18, 30));
}

void TestSeries::aTimeThatTheClocksSkipIsKeptAndTold()
{
    SeriesRule rule = weekly({7}, QDate(2027, 3, 21));
    rule.time = QTime(1, 30);
    const std::vector<LocalTime> times = occurrences(rule, QDate(2027, 3, 21), QDate(2027, 4, 4));
    QCOMPARE(daysOf(times), words("2027-03-21 2027-03-28 2027-04-04"));
    QCOMPARE(times[1].clockChange(), ClockChange::Skipped);
    QCOMPARE(times[1].toUtc(), QDateTime(QDate(2027, 3, 28), QTime(1, 30), Qt::UTC));
    QCOMPARE(times[2].toUtc(), QDateTime(QDate(2027, 4, 4), QTime(0, 30), Qt::UTC));
}

void TestSeries::aRuleWithoutEndIsBounded()
{
    QCOMPARE(occurrences(weekly({1, 2, 3, 4, 5, 6, 7}, QDate(2026, 1, 1)), QDate(2026, 1, 1), QDate(9999, 1, 1)).size(), size_t(1000));
    QCOMPARE(occurrences(monthlyDate(31, QDate(2026, 1, 1)), QDate(2026, 1, 1), QDate(9999, 1, 1), 5).size(), size_t(5));
}

void TestSeries::wordingsTakeTurns()
{
    const Series series = seriesOf(weekly({4}, QDate(2026, 11, 24)), {QStringLiteral("One"), QStringLiteral("Two"), QStringLiteral("Three")});
    const auto open = openOccurrences(series, {}, QDateTime(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC), QDate(2026, 12, 31));
    std::vector<int> turns;
    for (const Occurrence& occurrence : open)
        turns.push_back(occurrence.wording);
    QCOMPARE(turns, (std::vector<int>{0, 1, 2, 0, 1, 2}));
}

void TestSeries::textsThatReadTheSameAreOneWording_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    QTest::newRow("the same") << "Soup at six" << "Soup at six" << true;
    QTest::newRow("case, spaces and signs") << "Soup at six." << " soup  at SIX!\n" << true;
    QTest::newRow("another word") << "Soup at six" << "Soup at seven" << false;
    QTest::newRow("nothing but pictures") << QString::fromUtf8("🌹") << QString::fromUtf8("🌷") << false;
    QTest::newRow("nothing but signs") << "!!!" << "???" << false;
}

void TestSeries::textsThatReadTheSameAreOneWording()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, same);
    QCOMPARE(wordingKey(a) == wordingKey(b), same);
    QCOMPARE(differentWordings({a, b, QString(), QStringLiteral("  ")}), same ? 1 : 2);
}

void TestSeries::nothingIsEverSaidTwiceInARow()
{
    QRandomGenerator random(2027);
    int planned = 0;
    for (int round = 0; round < 400; ++round) {
        const QDate begin = QDate(2026, 1, 1).addDays(random.bounded(1000));
        std::vector<int> weekdays;
        for (int day = 1; day <= 7; ++day) {
            if (random.bounded(2) == 0)
                weekdays.push_back(day);
        }
        if (weekdays.empty())
            weekdays.push_back(4);
        SeriesRule rule = round % 2 == 0 ? weekly(weekdays, begin, 1 + random.bounded(3)) : pool(weekdays, begin, random.bounded(20), random.bounded(4));
        QStringList wordings;
        for (int count = 2 + random.bounded(4); count > 0; --count)
            wordings << QStringLiteral("Wording %1").arg(random.bounded(100));
        if (differentWordings(wordings) < 2)
            continue;
        Series series = seriesOf(rule, wordings);
        std::vector<SeriesPost> posts;
        // Days go by; the officer moves, rewrites and deletes what was planned.
        for (int day = 0; day < 60; day += 1 + random.bounded(10)) {
            const QDateTime now(begin.addDays(day), QTime(8, 0), Qt::UTC);
            for (const Occurrence& occurrence : openOccurrences(series, posts, now, begin.addDays(day + 42))) {
                if (occurrence.wording < 0)
                    continue;
                ++planned;
                const QString key = wordingKey(wordings[occurrence.wording]);
                const QDateTime utc = occurrence.when.toUtc();
                for (const SeriesPost& post : posts) {
                    // The next on either side.
                    const bool isBetween = std::any_of(posts.begin(), posts.end(), [&](const SeriesPost& other) {
                        return (other.utc > post.utc && other.utc < utc) || (other.utc < post.utc && other.utc > utc);
                    });
                    if (!isBetween && post.utc != utc)
                        QVERIFY2(post.wording != key, qPrintable(QStringLiteral("round %1, %2").arg(round).arg(occurrence.when.toText())));
                }
                posts.push_back({utc, key});
                series.planned.push_back({occurrence.when.date, {}, key});
            }
            if (!posts.empty() && random.bounded(3) == 0)
                posts.erase(posts.begin() + random.bounded(static_cast<int>(posts.size())));
            if (!posts.empty() && random.bounded(3) == 0)
                posts[static_cast<size_t>(random.bounded(static_cast<int>(posts.size())))].wording = QStringLiteral("rewritten");
        }
    }
    QVERIFY(planned > 2000);
}

void TestSeries::aPoolKeepsItsGapAndItsUses()
{
    const QStringList wordings{QStringLiteral("One"), QStringLiteral("Two"), QStringLiteral("Three"), QStringLiteral("Four")};
    const Series series = seriesOf(pool({1, 4}, QDate(2026, 11, 24), 10, 3), wordings);
    const auto open = openOccurrences(series, {}, QDateTime(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC), QDate(2027, 6, 30));
    QHash<int, QList<QDate>> uses;
    for (const Occurrence& occurrence : open) {
        if (occurrence.wording >= 0)
            uses[occurrence.wording] << occurrence.when.date;
    }
    QCOMPARE(uses.size(), 4);
    for (const QList<QDate>& dates : uses) {
        QCOMPARE(dates.size(), 3);
        for (qsizetype at = 1; at < dates.size(); ++at)
            QVERIFY(dates[at - 1].daysTo(dates[at]) >= 10);
    }
}

void TestSeries::aPoolThatIsUsedUpLeavesTheDayFree()
{
    const Series series = seriesOf(pool({4}, QDate(2026, 11, 24), 0, 1), {QStringLiteral("One"), QStringLiteral("Two")});
    const auto open = openOccurrences(series, {}, QDateTime(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC), QDate(2026, 12, 17));
    QCOMPARE(open.size(), size_t(4));
    QCOMPARE(open[0].wording, 0);
    QCOMPARE(open[1].wording, 1);
    QCOMPARE(open[2].wording, -1);
    QCOMPARE(open[3].wording, -1);
}

void TestSeries::whatIsOverIsNotPlanned()
{
    const Series series = seriesOf(weekly({4}, QDate(2026, 11, 1)), {QStringLiteral("One"), QStringLiteral("Two")});
    const auto firstAt = [&series](const QTime& time) {
        return openOccurrences(series, {}, QDateTime(QDate(2026, 11, 26), time, Qt::UTC), QDate(2026, 12, 31)).front().when.date;
    };
    QCOMPARE(firstAt(QTime(18, 29)), QDate(2026, 11, 26));
    QCOMPARE(firstAt(QTime(18, 30)), QDate(2026, 12, 3));
    Series ended = series;
    ended.ended = QDateTime(QDate(2026, 11, 1), QTime(0, 0), Qt::UTC);
    QVERIFY(openOccurrences(ended, {}, QDateTime(QDate(2026, 11, 26), QTime(8, 0), Qt::UTC), QDate(2026, 12, 31)).empty());
}

void TestSeries::aSeriesThatCannotBeMeantIsRefused_data()
{
    QTest::addColumn<SeriesRule>("rule");
    QTest::addColumn<QStringList>("wordings");
    QTest::addColumn<bool>("fits");
    const QDate begin(2026, 11, 24);
    const QStringList two{QStringLiteral("One"), QStringLiteral("Two")};
    QTest::newRow("weekly") << weekly({4}, begin) << two << true;
    QTest::newRow("no weekday") << weekly({}, begin) << two << false;
    QTest::newRow("an eighth weekday") << weekly({8}, begin) << two << false;
    QTest::newRow("every week but none") << weekly({4}, begin, 0) << two << false;
    QTest::newRow("every 53 weeks") << weekly({4}, begin, 53) << two << false;
    QTest::newRow("one wording") << weekly({4}, begin) << QStringList{QStringLiteral("One")} << false;
    QTest::newRow("one wording twice") << weekly({4}, begin) << QStringList{QStringLiteral("One"), QStringLiteral("one!")} << false;
    QTest::newRow("no first day") << weekly({4}, QDate()) << two << false;
    QTest::newRow("ends before it begins") << until(weekly({4}, begin), begin.addDays(-1)) << two << false;
    QTest::newRow("the 31st") << monthlyDate(31, begin) << two << true;
    QTest::newRow("the 32nd") << monthlyDate(32, begin) << two << false;
    QTest::newRow("the 0th") << monthlyDate(0, begin) << two << false;
    QTest::newRow("the last Friday") << monthlyWeekday(lastWeek, 5, begin) << two << true;
    QTest::newRow("the fifth Friday") << monthlyWeekday(5, 5, begin) << two << false;
    QTest::newRow("a pool") << pool({4}, begin, 14, 3) << two << true;
    QTest::newRow("a gap of less than nothing") << pool({4}, begin, -1, 3) << two << false;
    QTest::newRow("too many uses") << pool({4}, begin, 14, mostUses + 1) << two << false;
    SeriesRule nowhere = weekly({4}, begin);
    nowhere.zone = "Nowhere/Town";
    QTest::newRow("a zone that does not exist") << nowhere << two << false;
}

void TestSeries::aSeriesThatCannotBeMeantIsRefused()
{
    QFETCH(SeriesRule, rule);
    QFETCH(QStringList, wordings);
    QFETCH(bool, fits);
    const auto outcome = checkSeries(seriesOf(rule, wordings));
    QCOMPARE(outcome.has_value(), fits);
    if (!fits)
        QCOMPARE(outcome.error().code, ErrorCode::InvalidArgument);
}

void TestSeries::kindsAreNamed()
{
    for (const SeriesKind kind : {SeriesKind::Weekly, SeriesKind::MonthlyDate, SeriesKind::MonthlyWeekday, SeriesKind::Pool})
        QCOMPARE(seriesKindFromName(seriesKindName(kind)), kind);
    QVERIFY(!seriesKindFromName(QStringLiteral("daily")));
}

QTEST_GUILESS_MAIN(TestSeries)
#include "tst_series.moc"
