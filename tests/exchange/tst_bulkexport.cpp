#include "exchange/bulkexport.h"

#include "base/csv.h"
#include "exchange/planimport.h"
#include "support/required.h"

#include <QTest>

using namespace clarion;
using namespace Qt::Literals::StringLiterals;

class TestBulkExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bufferReadsBackToTheLetter();
    void metricoolReadsBackToTheLetter();
    void hootsuiteReadsBackToTheLetter();
    void onlyWhatIsPlannedAndNotYetPostedGoesOver_data();
    void onlyWhatIsPlannedAndNotYetPostedGoesOver();
    void aFileOfOneChannelHoldsOneNetwork_data();
    void aFileOfOneChannelHoldsOneNetwork();
    void tooManyRowsAreLeftOutByTheirDates_data();
    void tooManyRowsAreLeftOutByTheirDates();
    void whatDoesNotGoOverIsTold_data();
    void whatDoesNotGoOverIsTold();
    void nothingIsToldWhereAllIsWell();
    void aTimeInTheGapIsWrittenAsTheWallShowsIt();
    void whatMetricoolGetsComesBackIntoAPlan();

private:
    [[nodiscard]] BulkFile write(BulkFormat format, const std::vector<Post>& posts) const { return planAsBulkFile(format, posts, m_clock); }

    ManualClock m_clock{QDateTime(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC)};
};

namespace {

const QString nasty = u"=SUM(A1), \"quoted\"; 🌹\nsecond line, with a comma"_s;

Post postOf(const QString& text, const char* planned = "2027-05-06 07:05", const char* network = "facebook")
{
    Post post;
    post.id = PostId::create();
    post.text = text;
    post.network = QString::fromLatin1(network);
    post.status = PostStatus::Ready;
    if (planned)
        post.planned = LocalTime::parse(QString::fromLatin1(planned));
    return post;
}

QString cellOf(const CsvTable& table, const char* column, size_t row = 0)
{
    const int index = table.column(QString::fromLatin1(column));
    return index < 0 ? u"no such column"_s : table.rows.at(row).cells.at(index);
}

std::vector<QStringList> rowsOf(const QByteArray& bytes)
{
    std::vector<QStringList> rows;
    required(readCsvRows(QString::fromUtf8(bytes), u"x"_s, u',', 10'000, [&rows](CsvRow&& row) {
        rows.push_back(row.cells);
        return true;
    }));
    return rows;
}

} // namespace

void TestBulkExport::bufferReadsBackToTheLetter()
{
    const BulkFile file = write(BulkFormat::Buffer, {postOf(nasty)});
    QVERIFY(file.bytes.startsWith("Text,Image URL,Tags,Posting Time\r\n"));
    const CsvTable table = required(parseCsv(file.bytes, u"x"_s));
    QCOMPARE(table.rows.size(), size_t{1});
    QCOMPARE(table.rows[0].cells, (QStringList{nasty, QString(), QString(), u"2027-05-06 07:05"_s}));
}

void TestBulkExport::metricoolReadsBackToTheLetter()
{
    const BulkFile file = write(BulkFormat::Metricool, {postOf(nasty, "2027-05-06 07:05", "x")});
    QVERIFY(file.bytes.startsWith("Text,Date,Time,Draft,Facebook,Twitter/X,LinkedIn,GBP,Instagram,Pinterest,TikTok,Youtube,Threads,Bluesky,Picture Url 1,"));
    const CsvTable table = required(parseCsv(file.bytes, u"x"_s));
    QCOMPARE(cellOf(table, "Text"), nasty);
    QCOMPARE(cellOf(table, "Date"), u"2027-05-06"_s);
    QCOMPARE(cellOf(table, "Time"), u"07:05:00"_s);
    QCOMPARE(cellOf(table, "Draft"), u"FALSE"_s);
    QCOMPARE(cellOf(table, "Twitter/X"), u"TRUE"_s);
    for (const char* other : {"Facebook", "LinkedIn", "GBP", "Instagram", "Pinterest", "TikTok", "Youtube", "Threads", "Bluesky"})
        QCOMPARE(cellOf(table, other), u"FALSE"_s);
    for (const char* empty : {"Picture Url 1", "Alt text picture 10", "Brand name", "Twitter/X Type"})
        QCOMPARE(cellOf(table, empty), QString());
}

void TestBulkExport::hootsuiteReadsBackToTheLetter()
{
    Post post = postOf(nasty);
    post.link = u"https://example.org/?a=1,2"_s;
    const auto rows = rowsOf(write(BulkFormat::Hootsuite, {post}).bytes);
    QCOMPARE(rows.size(), size_t{1});
    QCOMPARE(rows[0], (QStringList{u"06/05/2027 07:05"_s, nasty, post.link}));
}

void TestBulkExport::onlyWhatIsPlannedAndNotYetPostedGoesOver_data()
{
    QTest::addColumn<BulkFormat>("format");
    QTest::newRow("Buffer") << BulkFormat::Buffer;
    QTest::newRow("Metricool") << BulkFormat::Metricool;
    QTest::newRow("Hootsuite") << BulkFormat::Hootsuite;
}

void TestBulkExport::onlyWhatIsPlannedAndNotYetPostedGoesOver()
{
    QFETCH(BulkFormat, format);
    std::vector<Post> posts{postOf(u"later"_s, "2027-05-07 07:00"), postOf(u"sooner"_s), postOf(u"posted"_s), postOf(u"not posted"_s), postOf(u"tray"_s, nullptr)};
    posts[2].status = PostStatus::Posted;
    posts[3].status = PostStatus::NotPosted;
    const BulkFile file = write(format, posts);
    QCOMPARE(file.written, (std::vector<PostId>{posts[1].id, posts[0].id}));
    QCOMPARE(file.leftOut, 0);
}

void TestBulkExport::aFileOfOneChannelHoldsOneNetwork_data()
{
    QTest::addColumn<BulkFormat>("format");
    QTest::addColumn<int>("written");
    QTest::newRow("Buffer") << BulkFormat::Buffer << 2;
    QTest::newRow("Hootsuite") << BulkFormat::Hootsuite << 2;
    QTest::newRow("Metricool takes all that it has") << BulkFormat::Metricool << 3;
}

void TestBulkExport::aFileOfOneChannelHoldsOneNetwork()
{
    QFETCH(BulkFormat, format);
    QFETCH(int, written);
    const BulkFile file = write(format, {postOf(u"a"_s), postOf(u"b"_s, "2027-05-06 08:00", "x"), postOf(u"c"_s, "2027-05-06 09:00", "x"), postOf(u"d"_s, "2027-05-06 09:00", "whatsapp")});
    QCOMPARE(static_cast<int>(file.written.size()), written);
    QCOMPARE(file.leftOut, 4 - written);
    if (format == BulkFormat::Metricool)
        QVERIFY(file.notes.join(u' ').contains(u"“d”"_s));
    else
        QVERIFY(file.notes.join(u' ').contains(u"this one is for X. The posts for Facebook (1 of them) were left out"_s));
}

void TestBulkExport::tooManyRowsAreLeftOutByTheirDates_data()
{
    QTest::addColumn<BulkFormat>("format");
    QTest::addColumn<int>("most");
    QTest::newRow("Buffer") << BulkFormat::Buffer << 100;
    QTest::newRow("Hootsuite") << BulkFormat::Hootsuite << 350;
}

void TestBulkExport::tooManyRowsAreLeftOutByTheirDates()
{
    QFETCH(BulkFormat, format);
    QFETCH(int, most);
    std::vector<Post> posts;
    for (int i = 0; i < most + 2; ++i) {
        posts.push_back(postOf(QString::number(i), "2027-01-01 09:00"));
        posts.back().planned->date = QDate(2027, 1, 1).addDays(i);
    }
    const BulkFile whole = write(format, {posts.begin(), posts.begin() + most});
    QCOMPARE(static_cast<int>(whole.written.size()), most);
    QCOMPARE(whole.leftOut, 0);
    const BulkFile cut = write(format, posts);
    QCOMPARE(static_cast<int>(cut.written.size()), most);
    QCOMPARE(cut.leftOut, 2);
    QVERIFY(cut.notes.join(u' ').contains(posts[static_cast<size_t>(most)].planned->toText() + u" on (2 of them)"_s));
}

void TestBulkExport::whatDoesNotGoOverIsTold_data()
{
    QTest::addColumn<BulkFormat>("format");
    QTest::addColumn<Post>("post");
    QTest::addColumn<QString>("said");
    QTest::addColumn<int>("written");
    Post picture = postOf(u"with a picture"_s);
    picture.pictures = {{u"aa.png"_s, u"stall.png"_s, {}, 1, 1}};
    QTest::newRow("a picture") << BulkFormat::Buffer << picture << u"Pictures do not go over"_s << 1;
    Post alone = picture;
    alone.text.clear();
    QTest::newRow("a picture alone") << BulkFormat::Buffer << alone << u"a picture alone cannot go over: 2027-05-06 07:05"_s << 0;
    Post draft = postOf(u"a draft"_s);
    draft.status = PostStatus::Draft;
    QTest::newRow("a draft, for Buffer") << BulkFormat::Buffer << draft << u"Buffer would schedule them"_s << 1;
    QTest::newRow("a draft, for Metricool") << BulkFormat::Metricool << draft << u"go over as drafts"_s << 1;
    QTest::newRow("a formula") << BulkFormat::Buffer << postOf(u"@council, look"_s) << u"“@council, look” (2027-05-06 07:05)"_s << 1;
    QTest::newRow("minutes that are no step of five") << BulkFormat::Hootsuite << postOf(u"a"_s, "2027-05-06 07:03") << u"steps of five"_s << 1;
    QTest::newRow("several lines, for Hootsuite") << BulkFormat::Hootsuite << postOf(u"a\nb"_s) << u"several lines"_s << 1;
    QTest::newRow("Hootsuite itself") << BulkFormat::Hootsuite << postOf(u"a"_s) << u"check the preview"_s << 1;
    Post link = postOf(u"look"_s);
    link.link = u"https://example.org"_s;
    QTest::newRow("a link beside the text") << BulkFormat::Buffer << link << u"no column for links"_s << 1;
    Post abroad = postOf(u"abroad"_s);
    abroad.planned->zone = "America/New_York";
    QTest::newRow("another zone") << BulkFormat::Metricool << abroad << u"another time zone"_s << 1;
    QTest::newRow("a time that comes twice") << BulkFormat::Buffer << postOf(u"a"_s, "2027-10-31 01:30") << u"clocks change"_s << 1;
    QTest::newRow("the past") << BulkFormat::Buffer << postOf(u"a"_s, "2026-11-24 10:00") << u"lie in the past"_s << 1;
}

void TestBulkExport::whatDoesNotGoOverIsTold()
{
    QFETCH(BulkFormat, format);
    QFETCH(Post, post);
    QFETCH(QString, said);
    QFETCH(int, written);
    const BulkFile file = write(format, {post});
    QVERIFY2(file.notes.join(u' ').contains(said), qPrintable(file.notes.join(u' ')));
    QCOMPARE(static_cast<int>(file.written.size()), written);
    QCOMPARE(file.leftOut, 1 - written);
}

void TestBulkExport::nothingIsToldWhereAllIsWell()
{
    for (const BulkFormat format : {BulkFormat::Buffer, BulkFormat::Metricool})
        QCOMPARE(write(format, {postOf(u"a"_s)}).notes, QStringList());
    QCOMPARE(write(BulkFormat::Hootsuite, {postOf(u"a"_s)}).notes.size(), 1);
    QCOMPARE(write(BulkFormat::Hootsuite, {}).bytes, QByteArray());
}

void TestBulkExport::aTimeInTheGapIsWrittenAsTheWallShowsIt()
{
    QVERIFY(write(BulkFormat::Buffer, {postOf(u"a"_s, "2027-03-28 01:30")}).bytes.contains("2027-03-28 02:30"));
}

void TestBulkExport::whatMetricoolGetsComesBackIntoAPlan()
{
    const std::vector<Post> posts{postOf(nasty, "2027-05-06 07:05", "x"), postOf(u"b"_s, "2027-05-06 08:00", "bluesky")};
    const PlanFile file = required(readPlanFile(write(BulkFormat::Metricool, posts).bytes, u"x"_s));
    const std::vector<Post> back = understandPlan(file, guessPlanColumns(file), u"facebook"_s).posts();
    QCOMPARE(back.size(), posts.size());
    for (size_t i = 0; i < back.size(); ++i) {
        QCOMPARE(back[i].text, posts[i].text);
        QCOMPARE(back[i].network, posts[i].network);
        QCOMPARE(back[i].planned, posts[i].planned);
    }
}

QTEST_GUILESS_MAIN(TestBulkExport)
#include "tst_bulkexport.moc"
