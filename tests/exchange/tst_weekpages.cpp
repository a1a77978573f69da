#include "exchange/weekpages.h"

#include <QTest>

using namespace clarion;
using namespace Qt::Literals::StringLiterals;

class TestWeekPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyWeekIsAPageToo();
    void aFullDayGoesOnOnAnotherPage();
    void onlyTheWeeksThatAreAskedForArePrinted();
    void weeksBeginOnMonday_data();
    void weeksBeginOnMonday();
    void textsOfAnyKindArePrinted_data();
    void textsOfAnyKindArePrinted();

private:
    static Post postOf(const QString& text, const QDate& date, const QTime& time = QTime(9, 0))
    {
        Post post;
        post.id = PostId::create();
        post.text = text;
        post.network = u"bluesky"_s;
        post.planned = LocalTime{date, time};
        return post;
    }
    [[nodiscard]] PrintedWeeks print(const std::vector<Post>& posts, const WeekPages& pages) const
    {
        const PrintedWeeks printed = planAsPdf(posts, pages, m_clock);
        // What is told is what stands in the file.
        if (printed.pdf.count("/Type /Page\n") != printed.pages)
            qFatal("%d pages told, %d in the file", printed.pages, static_cast<int>(printed.pdf.count("/Type /Page\n")));
        return printed;
    }

    ManualClock m_clock{QDateTime(QDate(2027, 3, 3), QTime(10, 0), Qt::UTC)};
    const QDate m_monday{2027, 3, 1};
};

void TestWeekPages::anEmptyWeekIsAPageToo()
{
    const PrintedWeeks printed = print({}, {m_monday, 1, {}});
    QVERIFY(printed.pdf.startsWith("%PDF-"));
    QCOMPARE(printed.pages, 1);
    QCOMPARE(printed.posts, 0);
    QCOMPARE(print({}, {m_monday, 3, u"A party"_s}).pages, 3);
}

void TestWeekPages::aFullDayGoesOnOnAnotherPage()
{
    std::vector<Post> posts;
    for (int i = 0; i < 40; ++i)
        posts.push_back(postOf(u"Warm rooms open in the church hall: bring a mug, a friend and your opinions about the buses. "_s.repeated(2), m_monday.addDays(2), QTime(i / 2, i % 2 * 30)));
    const PrintedWeeks printed = print(posts, {m_monday, 1, {}});
    QCOMPARE(printed.posts, 40);
    QVERIFY(printed.pages > 3);
    // A day beside it takes no page of its own.
    for (int i = 0; i < 30; ++i)
        posts.push_back(postOf(u"beside"_s, m_monday.addDays(3)));
    QCOMPARE(print(posts, {m_monday, 1, {}}).pages, printed.pages);
}

void TestWeekPages::onlyTheWeeksThatAreAskedForArePrinted()
{
    const std::vector<Post> posts{postOf(u"before"_s, m_monday.addDays(-1)), postOf(u"first"_s, m_monday, QTime(0, 0)), postOf(u"last"_s, m_monday.addDays(6), QTime(23, 59)),
                                  postOf(u"after"_s, m_monday.addDays(7))};
    QCOMPARE(print(posts, {m_monday, 1, {}}).posts, 2);
    QCOMPARE(print(posts, {m_monday, 2, {}}).posts, 3);
    QCOMPARE(print(posts, {m_monday, 2, {}}).pages, 2);
    QCOMPARE(print(posts, {m_monday, 1'000'000, {}}).pages, mostWeekPages);
}

void TestWeekPages::weeksBeginOnMonday_data()
{
    QTest::addColumn<int>("day");
    for (int day = 0; day < 7; ++day)
        QTest::addRow("%d days after Monday", day) << day;
}

void TestWeekPages::weeksBeginOnMonday()
{
    QFETCH(int, day);
    QCOMPARE(print({postOf(u"first"_s, m_monday), postOf(u"last"_s, m_monday.addDays(6))}, {m_monday.addDays(day), 1, {}}).posts, 2);
}

void TestWeekPages::textsOfAnyKindArePrinted_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << QString();
    QTest::newRow("no blanks") << QString(5000, u'a');
    QTest::newRow("emoji") << u"👩‍👩‍👧‍👦 🌹 ❤️"_s.repeated(50);
    QTest::newRow("from the right") << u"مرحبا بكم"_s.repeated(20);
    QTest::newRow("marks upon marks") << u"e"_s + QString(3000, QChar(0x0301));
    QTest::newRow("line breaks alone") << u"\n\n\n"_s;
    QTest::newRow("half of a pair") << QString(QChar(0xD83C));
}

void TestWeekPages::textsOfAnyKindArePrinted()
{
    QFETCH(QString, text);
    QCOMPARE(print({postOf(text, m_monday)}, {m_monday, 1, text}).pages, 1);
}

QTEST_MAIN(TestWeekPages)
#include "tst_weekpages.moc"
