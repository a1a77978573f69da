#include "exchange/planimport.h"

#include "exchange/planexport.h"
#include "support/required.h"
#include "support/temporaryworkspace.h"

#include <QTest>

using namespace clarion;
using namespace Qt::Literals::StringLiterals;

class TestPlanImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRowBecomesADraft();
    void aBadRowSaysWhyAndSpoilsNoOther_data();
    void aBadRowSaysWhyAndSpoilsNoOther();
    void aRowMayNameSeveralNetworks();
    void aTimeThatTheClocksLeaveOutIsTold();
    void whatCannotComeAlongIsTold();
    void foreignStatesAndIdsAreNotTaken();

    void ownExportsComeBackToTheLetter();
    void textsComeBackToTheLetter_data();
    void textsComeBackToTheLetter();
    void aFileReadTwiceBringsEachPostOnce_data();
    void aFileReadTwiceBringsEachPostOnce();
    void whatIsThereIsNeverWrittenOver();
    void whatLiesInTheBinStaysThere();
    void thePostedStaysPostedWhenItWas();
    void theSamePostTwiceInAFileIsTold();

    void badRowsCanBeMendedAndImportedAgain_data();
    void badRowsCanBeMendedAndImportedAgain();
    void badRowsOfAnOwnExportKeepTheirGuards();
    void theSampleFileIsGood();

    void anImportCanBeUndoneAndDoneAgain();
    void aFaultImportsNothingOrEverything();

private:
    static PlanReading understand(const QByteArray& bytes, const QString& network = u"facebook"_s)
    {
        const PlanFile file = required(readPlanFile(bytes, u"plan.csv"_s));
        return understandPlan(file, guessPlanColumns(file), network);
    }
    static ImportCount import(TemporaryWorkspace& workspace, const PlanReading& reading)
    {
        return required(workspace->writer().runAndWait(
            [&](Transaction& transaction) { return importPosts(transaction, reading.posts(), workspace.clock()); }));
    }
    static std::vector<Post> posts(TemporaryWorkspace& workspace) { return required(workspace->posts().all()); }
};

namespace {

/// What a file can carry of a post.
Post carried(Post post)
{
    post.revision = 1;
    post.created = {};
    post.modified = {};
    return post;
}

std::vector<Post> everyKindOfPost()
{
    std::vector<Post> posts;
    const auto add = [&posts](const QString& text, const char* planned, PostStatus status, const char* network) -> Post& {
        Post post;
        post.id = PostId::create();
        post.text = text;
        post.network = QString::fromLatin1(network);
        post.status = status;
        if (planned)
            post.planned = LocalTime::parse(QString::fromLatin1(planned));
        posts.push_back(std::move(post));
        return posts.back();
    };
    add(u"=SUM(A1), \"quoted\";\r\nnew\nline\rold  🌹 Ynys Môn "_s, "2027-03-28 01:30", PostStatus::Draft, "bluesky").link = u"https://example.org/?a=1,2"_s;
    add(u"'=guarded?"_s, "2027-10-31 01:30", PostStatus::Ready, "x").planned->zone = "Europe/London";
    add(u"abroad"_s, "2027-01-05 23:45", PostStatus::Ready, "mastodon").planned->zone = "America/New_York";
    add(u"tray"_s, nullptr, PostStatus::Draft, "facebook").source.line = u"Source: School Count, 2025."_s;
    Post& posted = add(u"-1"_s, "2026-11-01 09:00", PostStatus::Posted, "threads");
    posted.postedAt = QDateTime(QDate(2026, 11, 1), QTime(9, 3, 7), Qt::UTC);
    posted.postedLink = u"https://example.org/posted"_s;
    add(u"rained off"_s, "2026-11-02 09:00", PostStatus::NotPosted, "instagram").reason = u"@river again"_s;
    return posts;
}

} // namespace

void TestPlanImport::aRowBecomesADraft()
{
    const PlanReading reading = understand("date,time,network,text,link,zone\r\n05/03/2027,18:30,Twitter/X,\"Hello\r\nthere\", https://example.org ,Europe/Paris\r\n"
                                           ",,,Someday,,\r\n");
    QCOMPARE(reading.rows.size(), size_t{2});
    const Post& post = reading.rows[0].posts.at(0);
    QCOMPARE(reading.rows[0].row, 1);
    QCOMPARE(reading.rows[0].line, 2);
    QCOMPARE(post.status, PostStatus::Draft);
    QCOMPARE(post.network, u"x"_s);
    QCOMPARE(post.text, u"Hello\nthere"_s);
    QCOMPARE(post.link, u"https://example.org"_s);
    QCOMPARE(post.planned, std::optional(LocalTime{QDate(2027, 3, 5), QTime(18, 30), "Europe/Paris"}));
    QCOMPARE(reading.rows[1].posts.at(0).network, u"facebook"_s);
    QCOMPARE(reading.rows[1].posts.at(0).planned, std::nullopt);
}

void TestPlanImport::aBadRowSaysWhyAndSpoilsNoOther_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("said");
    QTest::newRow("no text") << QByteArray("05/03/2027,18:30,x,  ,") << u"no text"_s;
    QTest::newRow("no such day") << QByteArray("31/02/2027,18:30,x,a,") << u"no day “31/02/2027”"_s;
    QTest::newRow("no such time") << QByteArray("05/03/2027,25:00,x,a,") << u"“25:00” is no time"_s;
    QTest::newRow("a date without a time") << QByteArray("05/03/2027,,x,a,") << u"a date, but no time"_s;
    QTest::newRow("a time without a date") << QByteArray(",18:30,x,a,") << u"a time, but no date"_s;
    QTest::newRow("no such network") << QByteArray("05/03/2027,18:30,friendster,a,") << u"no network “friendster”"_s;
    QTest::newRow("no such zone") << QByteArray("05/03/2027,18:30,x,a,Mars/Olympus") << u"no time zone “Mars/Olympus”"_s;
    QTest::newRow("an unquoted comma") << QByteArray("05/03/2027,18:30,x,a,Europe/London,and more") << u"“and more” is too much"_s;
    QTest::newRow("a quote that does not end") << QByteArray("05/03/2027,18:30,x,\"a,") << u"quote"_s;
    QTest::newRow("far too long") << QByteArray("05/03/2027,18:30,x," + QByteArray(longestPlanCell + 1, 'a') + ',') << u"more than 100000 characters"_s;
}

void TestPlanImport::aBadRowSaysWhyAndSpoilsNoOther()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, said);
    const PlanReading reading = understand("date,time,network,text,zone\n05/03/2027,18:30,x,before,\n" + row + "\n05/03/2027,18:30,x,after,\n");
    QCOMPARE(reading.goodRows(), 2);
    const std::vector<PlanRow> bad = reading.bad();
    QCOMPARE(bad.size(), size_t{1});
    QCOMPARE(bad.front().row, 2);
    QCOMPARE(bad.front().line, 3);
    QVERIFY2(bad.front().reason.contains(said), qPrintable(bad.front().reason));
    QVERIFY(bad.front().posts.empty());
}

void TestPlanImport::aRowMayNameSeveralNetworks()
{
    const PlanReading metricool = understand("Text,Date,Time,Facebook,Twitter/X,GBP,Bluesky\na,2027-03-05,18:30:00,TRUE,false,TRUE,true\nb,2027-03-05,18:30:00,FALSE,,TRUE,\n");
    QCOMPARE(metricool.rows[0].posts.size(), size_t{2});
    QCOMPARE(metricool.rows[0].posts[0].network, u"bluesky"_s);
    QCOMPARE(metricool.rows[0].posts[1].network, u"facebook"_s);
    QVERIFY(metricool.rows[0].posts[0].id != metricool.rows[0].posts[1].id);
    QVERIFY(metricool.rows[1].reason.contains(u"None of the networks"_s));
    QCOMPARE(understand("text,network\na,\"x, facebook; x\"\n").rows[0].posts.size(), size_t{2});
}

void TestPlanImport::aTimeThatTheClocksLeaveOutIsTold()
{
    const PlanReading reading = understand("date,time,text\n28/03/2027,01:30,a\n31/10/2027,01:30,b\n31/10/2027,12:00,c\n");
    QCOMPARE(reading.goodRows(), 3);
    QVERIFY(reading.rows[0].notes.join(u' ').contains(u"02:30"_s));
    QVERIFY(reading.rows[1].notes.join(u' ').contains(u"twice"_s));
    QVERIFY(reading.rows[2].notes.isEmpty());
    QCOMPARE(reading.rows[0].posts[0].planned->toText(), u"2027-03-28 01:30"_s);
}

void TestPlanImport::whatCannotComeAlongIsTold()
{
    const PlanReading reading = understand("text,Image URL\na,https://example.org/a.jpg\n,https://example.org/b.jpg\n" + QByteArray(400, 'b') + ",\n", u"x"_s);
    QVERIFY(reading.rows[0].notes.join(u' ').contains(u"https://example.org/a.jpg"_s));
    QVERIFY(!reading.rows[1].isGood());
    QVERIFY(reading.rows[2].notes.join(u' ').contains(u"400"_s));
}

void TestPlanImport::foreignStatesAndIdsAreNotTaken()
{
    const PlanReading reading = understand("id,status,text\n17,posted,a\n17,ready,b\n");
    QCOMPARE(reading.goodRows(), 2);
    for (const PlanRow& row : reading.rows) {
        QCOMPARE(row.posts[0].status, PostStatus::Draft);
        QVERIFY(!QUuid(row.posts[0].id.text()).isNull());
    }
    QVERIFY(reading.rows[0].posts[0].id != reading.rows[1].posts[0].id);
}

void TestPlanImport::ownExportsComeBackToTheLetter()
{
    TemporaryWorkspace workspace;
    const std::vector<Post> original = everyKindOfPost();
    const PlanReading reading = understand(planAsCsv(original));
    for (const PlanRow& row : reading.bad())
        QFAIL(qPrintable(row.reason));
    QCOMPARE(import(workspace, reading), (ImportCount{static_cast<int>(original.size()), 0, 0}));
    for (const Post& post : original) {
        const auto found = required(workspace->posts().find(post.id));
        QVERIFY(found);
        QCOMPARE(carried(*found).text, post.text);
        QVERIFY2(carried(*found) == carried(post), qPrintable(post.text));
    }
    // And once more out of there.
    QCOMPARE(planAsCsv(posts(workspace)).size(), planAsCsv(original).size());
}

void TestPlanImport::textsComeBackToTheLetter_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"=1", "'=1", "''=1", "'", "''", "'-5", "-5", "+44 20 7946 0000", "@home", "\ttab", "\rreturn", " blank ", "a\r\nb", "\"", "a,b;c", "'Never again', he said",
                             "\xEF\xBB\xBFmark"})
        QTest::addRow("%s", text) << QString::fromUtf8(text);
}

void TestPlanImport::textsComeBackToTheLetter()
{
    QFETCH(QString, text);
    Post post;
    post.id = PostId::create();
    post.network = u"x"_s;
    post.text = text;
    const PlanReading reading = understand(planAsCsv({post}));
    QCOMPARE(reading.goodRows(), 1);
    QCOMPARE(reading.rows[0].posts[0].text, text);
}

void TestPlanImport::aFileReadTwiceBringsEachPostOnce_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("Clarion's own") << planAsCsv(everyKindOfPost());
    QTest::newRow("another's") << QByteArray("Text,Image URL,Tags,Posting Time\na,,,2027-03-05 18:30\nb,,,2027-03-05 18:30\nc,,,\n");
    QTest::newRow("without names") << QByteArray("03/10/2027 10:00,a,https://example.org\n03/10/2027 10:05,b,\n");
}

void TestPlanImport::aFileReadTwiceBringsEachPostOnce()
{
    QFETCH(QByteArray, bytes);
    TemporaryWorkspace workspace;
    const PlanReading reading = understand(bytes);
    const auto count = static_cast<int>(reading.posts().size());
    QVERIFY(count > 1);
    QCOMPARE(required(countImport(workspace->database(), reading.posts())), (ImportCount{count, 0, 0}));
    QCOMPARE(import(workspace, reading), (ImportCount{count, 0, 0}));
    const std::vector<Post> before = posts(workspace);
    workspace.clock().advance(60);
    QCOMPARE(required(countImport(workspace->database(), understand(bytes).posts())), (ImportCount{0, count, 0}));
    QCOMPARE(import(workspace, understand(bytes)), (ImportCount{0, count, 0}));
    QCOMPARE(posts(workspace), before);
}

void TestPlanImport::whatIsThereIsNeverWrittenOver()
{
    TemporaryWorkspace workspace;
    Post mine = everyKindOfPost().at(1);
    const QByteArray file = planAsCsv({mine});
    mine.text = u"what the officer wrote since"_s;
    mine.planned.reset();
    mine.id = required(workspace->writer().runAndWait([&](Transaction& transaction) { return insertPost(transaction, mine, workspace.clock()); }));
    QCOMPARE(import(workspace, understand(file)), (ImportCount{0, 1, 0}));
    const auto found = required(workspace->posts().find(mine.id));
    QCOMPARE(carried(*found), carried(mine));
}

void TestPlanImport::whatLiesInTheBinStaysThere()
{
    TemporaryWorkspace workspace;
    const std::vector<Post> original = everyKindOfPost();
    import(workspace, understand(planAsCsv(original)));
    required(workspace->writer().runAndWait(
        [&](Transaction& transaction) { return setPostDeleted(transaction, original[0].id, true, workspace.clock()); }));
    QCOMPARE(import(workspace, understand(planAsCsv(original))), (ImportCount{0, static_cast<int>(original.size()), 1}));
    QCOMPARE(posts(workspace).size(), original.size() - 1);
}

void TestPlanImport::thePostedStaysPostedWhenItWas()
{
    TemporaryWorkspace workspace;
    const Post posted = everyKindOfPost().at(4);
    import(workspace, understand(planAsCsv({posted})));
    const auto found = required(workspace->posts().find(posted.id));
    QCOMPARE(found->status, PostStatus::Posted);
    QCOMPARE(found->postedAt, posted.postedAt);
    QCOMPARE(found->postedLink, posted.postedLink);
}

void TestPlanImport::theSamePostTwiceInAFileIsTold()
{
    const Post post = everyKindOfPost().at(0);
    const PlanReading own = understand(planAsCsv({post, post}));
    QCOMPARE(own.goodRows(), 1);
    QVERIFY(own.bad().front().reason.contains(u"line 2"_s));
    QCOMPARE(understand("text,date,time\na,05/03/2027,18:30\na,05/03/2027,18:30\na,05/03/2027,18:31\n").goodRows(), 2);
}

void TestPlanImport::badRowsCanBeMendedAndImportedAgain_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("commas") << QByteArray("text,date,time\ngood,05/03/2027,18:30\n\"bad, but\nmendable\",WRONG,18:30\n");
    QTest::newRow("semicolons in Windows-1252") << QByteArray("text;date;time\ngood;05/03/2027;18:30\n\"bad, but\nmendable\";WRONG;18:30\n\xA3;WRONG;18:30\n");
    QTest::newRow("without names") << QByteArray("05/03/2027 18:30,good,\nWRONG 18:30,\"bad, but\nmendable\",https://example.org\n");
    QTest::newRow("a row too short") << QByteArray("text,link,date,time\ngood,,05/03/2027,18:30\n\"bad, but\nmendable\",,WRONG\n");
}

void TestPlanImport::badRowsCanBeMendedAndImportedAgain()
{
    QFETCH(QByteArray, bytes);
    const PlanFile file = required(readPlanFile(bytes, u"plan.csv"_s));
    const PlanReading reading = understandPlan(file, guessPlanColumns(file), u"x"_s);
    QCOMPARE(reading.goodRows(), 1);
    QByteArray badFile = badRowsAsCsv(file, reading);
    for (int round = 0; round < 2; ++round) {
        // As it is, it is as bad as before, for the same reasons, and gets no wider.
        const PlanFile again = required(readPlanFile(badFile, u"bad.csv"_s));
        const PlanReading stillBad = understandPlan(again, guessPlanColumns(again), u"x"_s);
        QCOMPARE(stillBad.goodRows(), 0);
        QCOMPARE(stillBad.rows.size(), reading.bad().size());
        for (size_t i = 0; i < stillBad.rows.size(); ++i)
            QCOMPARE(stillBad.rows[i].reason, reading.bad()[i].reason);
        QVERIFY(again.header.contains(u"reason"_s));
        QCOMPARE(again.rows[0].cells.value(again.header.indexOf(u"reason"_s)), reading.bad()[0].reason);
        QCOMPARE(badRowsAsCsv(again, stillBad), badFile);
    }
    badFile.replace("WRONG,18:30", "06/03/2027,18:30").replace("WRONG 18:30", "06/03/2027 18:30").replace("WRONG,,", "06/03/2027,18:30,");
    const PlanReading mended = understand(badFile, u"x"_s);
    QVERIFY2(mended.bad().empty(), mended.bad().empty() ? "" : qPrintable(mended.bad()[0].reason));
    QCOMPARE(mended.rows[0].posts[0].text, u"bad, but\nmendable"_s);
    QCOMPARE(mended.rows[0].posts[0].planned->toText(), u"2027-03-06 18:30"_s);
}

void TestPlanImport::badRowsOfAnOwnExportKeepTheirGuards()
{
    std::vector<Post> original = everyKindOfPost();
    QByteArray csv = planAsCsv({original[0]});
    csv.replace("01:30", "99:99");
    const PlanFile file = required(readPlanFile(csv, u"plan.csv"_s));
    const PlanReading reading = understandPlan(file, guessPlanColumns(file), u"x"_s);
    QCOMPARE(reading.goodRows(), 0);
    const PlanReading mended = understand(badRowsAsCsv(file, reading).replace("99:99", "01:30"));
    QCOMPARE(mended.goodRows(), 1);
    QCOMPARE(mended.rows[0].posts[0], original[0]);
}

void TestPlanImport::theSampleFileIsGood()
{
    const PlanReading reading = understand(samplePlanCsv(QDate(2026, 11, 24)));
    QCOMPARE(reading.goodRows(), 2);
    QVERIFY(reading.bad().empty());
    for (const Post& post : reading.posts())
        QVERIFY(post.planned->date > QDate(2026, 11, 24));
}

void TestPlanImport::anImportCanBeUndoneAndDoneAgain()
{
    TemporaryWorkspace workspace;
    const std::vector<Post> original = everyKindOfPost();
    const PlanReading reading = understand(planAsCsv(original));
    import(workspace, reading);
    std::vector<PostId> ids;
    for (const Post& post : original)
        ids.push_back(post.id);
    required(workspace->writer().runAndWait([&](Transaction& transaction) { return movePost(transaction, ids[0], std::nullopt, workspace.clock()); }));
    required(workspace->writer().runAndWait([&](Transaction& transaction) { return setPostDeleted(transaction, ids[1], true, workspace.clock()); }));
    QCOMPARE(required(workspace->writer().runAndWait([&](Transaction& transaction) { return undoImport(transaction, ids); })), static_cast<int>(original.size()) - 2);
    QCOMPARE(posts(workspace).size(), size_t{1});
    QCOMPARE(import(workspace, reading), (ImportCount{static_cast<int>(original.size()) - 2, 2, 1}));
}

void TestPlanImport::aFaultImportsNothingOrEverything()
{
    const std::vector<Post> original = everyKindOfPost();
    const PlanReading reading = understand(planAsCsv(original));
    TemporaryWorkspace workspace;
    Post before;
    before.text = u"there before"_s;
    before.network = u"x"_s;
    before.id = required(workspace->writer().runAndWait([&](Transaction& transaction) { return insertPost(transaction, before, workspace.clock()); }));
    int failing = 0;
    for (bool isUntouched = false; !isUntouched; ++failing) {
        int accesses = 0;
        workspace->writer().setFaultInjector([&accesses, failing] { return accesses++ == failing; });
        const auto done = workspace->writer().runAndWait(
            [&](Transaction& transaction) { return importPosts(transaction, reading.posts(), workspace.clock()); });
        workspace->writer().setFaultInjector({});
        isUntouched = done.has_value();
        QCOMPARE(posts(workspace).size(), isUntouched ? original.size() + 1 : size_t{1});
        QVERIFY(required(workspace->posts().find(before.id)));
    }
    QVERIFY(failing > static_cast<int>(original.size()) * 3);
    QCOMPARE(import(workspace, reading), (ImportCount{0, static_cast<int>(original.size()), 0}));
}

QTEST_GUILESS_MAIN(TestPlanImport)
#include "tst_planimport.moc"
