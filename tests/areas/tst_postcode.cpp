#include "areas/postcode.h"

#include "base/csv.h"
#include "feed/feedsync.h"
#include "support/feedfolder.h"
#include "support/feedmirror.h"
#include "support/foldertransport.h"
#include "support/program.h"
#include "support/required.h"
#include "support/shareddata.h"
#include "support/temporaryworkspace.h"

#include <QTest>

using namespace clarion;

Q_DECLARE_METATYPE(clarion::PostcodeAnswer::Because)
Q_DECLARE_METATYPE(clarion::TypedPostcode::Kind)

class TestPostcode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatPeopleTypeIsRead_data();
    void whatPeopleTypeIsRead();
    void theCollectedPostcodesAreRead();
    void allAreasAreKnownAndNoOthers();
    void theOrderIsByLengthThenDigitsThenLetters();
    void exactMeansAsItIsWritten();
    void aTableIsReadInOrder_data();
    void aTableIsReadInOrder();

    void withoutATableTheReasonIsGiven();
    void aPostcodeLiesInAnArea_data();
    void aPostcodeLiesInAnArea();
    void whereNobodyCanSayTheReasonIsGiven_data();
    void whereNobodyCanSayTheReasonIsGiven();
    void everyReasonHasASentence();
    void theAttributionTravelsAndFollowsTheFeed();
    void theFeedThatWasAddedFirstIsBelieved();
    void aSupersededCodeIsTheAreaOfToday();
    void withTheFeedTheTableGoes();
    void aTableThatIsPublishedNoMoreGoes();
    void aTableThatWasPublishedBeforeTheUpgradeIsFetched();
    void nothingOfThePostcodeIsKept();

private:
    static SyncReport follow(TemporaryWorkspace& workspace, const FeedFolder& folder);
    static SyncReport sync(TemporaryWorkspace& workspace, const FeedFolder& folder, const FeedId& id);
};

namespace {

PostcodeAnswer answerTo(TemporaryWorkspace& workspace, const char* text)
{
    return required(workspace->postcodes().find(QString::fromUtf8(text)));
}

QString codesOf(const PostcodeAnswer& answer)
{
    QStringList codes;
    for (const Area& area : answer.areas)
        codes << area.key.code;
    return codes.join(QLatin1Char(' '));
}

} // namespace

/// Builds the feed and syncs the workspace with it.
SyncReport TestPostcode::follow(TemporaryWorkspace& workspace, const FeedFolder& folder)
{
    return sync(workspace, folder, folder.build().manifest.id);
}

/// As the feed was built last; it is added where it is not followed yet.
SyncReport TestPostcode::sync(TemporaryWorkspace& workspace, const FeedFolder& folder, const FeedId& id)
{
    FolderTransport transport(folder.out());
    FeedSync sync(workspace.file(), workspace->writer(), workspace.clock(), transport);
    if (!required(workspace->feeds().find(id)))
        (void)required(sync.add({testHost(), FeedFolder::key().publicKey()}, {}));
    return required(sync.sync(*required(workspace->feeds().find(id)), {}, {}));
}

void TestPostcode::whatPeopleTypeIsRead_data()
{
    using Kind = TypedPostcode::Kind;
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("expected");
    const auto whole = [](const char* text, const char* expected) {
        QTest::addRow("%s is %s", text, expected) << QString::fromUtf8(text) << Kind::Whole << QString::fromUtf8(expected);
    };
    whole("AB15 6XS", "AB15 6XS");
    whole("ab15 6xs", "AB15 6XS");
    whole("AB156XS", "AB15 6XS");
    whole("  a b 1 5 6 x s ", "AB15 6XS");
    whole("AB15\u00a06XS", "AB15 6XS");
    whole("m11ae", "M1 1AE");
    whole("B33 8TH", "B33 8TH");
    whole("CR2 6XH", "CR2 6XH");
    whole("DN55 1PT", "DN55 1PT");
    whole("W1A 1HQ", "W1A 1HQ");
    whole("EC1A 1BB", "EC1A 1BB");
    whole("SL0 9AA", "SL0 9AA");
    whole("BT1 1AA", "BT1 1AA");
    whole("IM1 1AA", "IM1 1AA");
    whole("ZZ1 1AA", "ZZ1 1AA");
    // O for 0 and I for 1, and the other way round.
    whole("SO14 OSL", "SO14 0SL");
    whole("S014 0SL", "SO14 0SL");
    whole("0X1 IAA", "OX1 1AA");
    whole("1P1 1AA", "IP1 1AA");
    whole("SI 1AA", "S1 1AA");
    whole("OLIO 9AA", "OL10 9AA");
    whole("WIA IAA", "W1A 1AA");
    const auto other = [](const char* text, Kind kind) { QTest::addRow("%s", text) << QString::fromUtf8(text) << kind << QString(); };
    other("SW1A", Kind::Half);
    other("m1", Kind::Half);
    other("ab 15", Kind::Half);
    other("BFPO 12", Kind::Forces);
    other("bfpo2", Kind::Forces);
    other("BF1 0AA", Kind::Forces);
    other("GIR 0AA", Kind::NoPlace);
    other("BX1 1LT", Kind::NoPlace);
    other("XX10 1DD", Kind::NoPlace);
    for (const char* text : {"", " ", "1", "12345", "Kettlebridge", "Upton", "AB15 6X", "AB15 6XSS", "AB156 6XS", "ABC1 1AA", "A 1AA",
                             "AB15 6CS", "AB15 6XK", "AB15 XS6", "AB01 1AA", "S0 1AA", "B1C 1AA", "AB1A 1AA", "W1I AAA", "E1O1 1AA",
                             "E14000001", "ＡＢ１５ ６ＸＳ", "AB15-6XS", "ÄB15 6XS", "AB15 6XS, London"})
        other(text, Kind::None);
}

void TestPostcode::whatPeopleTypeIsRead()
{
    QFETCH(QString, text);
    QFETCH(TypedPostcode::Kind, kind);
    QFETCH(QString, expected);
    const TypedPostcode read = TypedPostcode::read(text);
    QCOMPARE(read.kind, kind);
    if (kind == TypedPostcode::Kind::Whole)
        QCOMPARE(read.postcode.text(), expected);
}

void TestPostcode::theCollectedPostcodesAreRead()
{
    const QString file = sharedFile(QStringLiteral("data/postcodes/postcode_test_vectors.csv"));
    if (file.isEmpty())
        QSKIP("there is no official data beside the project");
    const CsvTable table = required(parseCsv(readFile(file), file));
    const int text = table.column(QStringLiteral("postcode"));
    const int code = table.column(QStringLiteral("gss_code_2024"));
    QVERIFY(table.rows.size() > 600);
    for (const CsvRow& row : table.rows) {
        const TypedPostcode read = TypedPostcode::read(row.cells.at(text));
        const QString area = read.postcode.area();
        // Those that lie in a constituency, and no others; where they lie is the business of the test realfeed.
        const bool mayLieSomewhere = read.kind == TypedPostcode::Kind::Whole && isPostcodeArea(area) && !isCrownDependency(area)
                                     && !isNorthernIreland(area);
        QVERIFY2(mayLieSomewhere != row.cells.at(code).isEmpty(), qPrintable(row.cells.at(text)));
        if (mayLieSomewhere)
            QCOMPARE(exactPostcode(read.postcode.text()).value(), read.postcode);
    }
}

void TestPostcode::allAreasAreKnownAndNoOthers()
{
    int known = 0;
    for (char first = 'A'; first <= 'Z'; ++first) {
        const QString one{QLatin1Char(first)};
        known += isPostcodeArea(one) ? 1 : 0;
        for (char second = 'A'; second <= 'Z'; ++second)
            known += isPostcodeArea(one + QLatin1Char(second)) ? 1 : 0;
    }
    QCOMPARE(known, 124);
    for (const char* area : {"AB", "B", "BT", "E", "GY", "IM", "JE", "SW", "W", "ZE"})
        QVERIFY2(isPostcodeArea(QString::fromLatin1(area)), area);
    for (const char* area : {"", "A", "ZZ", "BX", "BF", "ab", "ABC", "X"})
        QVERIFY2(!isPostcodeArea(QString::fromLatin1(area)), area);
}

void TestPostcode::theOrderIsByLengthThenDigitsThenLetters()
{
    qint64 before = -1;
    for (const char* text : {"B1 1AA", "B1 1AB", "B1 2AA", "B2 1AA", "W9 9ZZ", "AB1 1AA", "B10 1AA", "W19 9ZZ", "W1A 1AA", "W20 1AA",
                             "AB10 1AA", "EC1A 1AA", "EC2A 1AA", "YO91 1ZZ"}) {
        const qint64 place = exactPostcode(QString::fromLatin1(text)).value().place();
        QVERIFY2(place > before, text);
        before = place;
    }
    // As mySociety's tables have it.
    QCOMPARE(exactPostcode(QStringLiteral("B1 1AY")).value().place(), 18524122);
    QCOMPARE(exactPostcode(QStringLiteral("YO90 1HX")).value().place(), Q_INT64_C(75476906133));
}

void TestPostcode::exactMeansAsItIsWritten()
{
    QVERIFY(exactPostcode(QStringLiteral("AB15 6XS")));
    for (const char* text : {"", " ", "6XS", " 6XS", "AB156XS", "AB15  6XS", "ab15 6xs", "AB15 6XS ", " AB15 6XS", "AB15 6X", "SW1A", "AB15\t6XS"})
        QVERIFY2(!exactPostcode(QString::fromLatin1(text)), text);
}

void TestPostcode::aTableIsReadInOrder_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("codes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* title, const char* first, const char* last, const char* codes, const char* expected) {
        QTest::newRow(title) << QString::fromUtf8(first) << QString::fromUtf8(last) << QString::fromUtf8(codes) << QString::fromUtf8(expected);
    };
    row("the next one", "AB12 1AA", "AB12 9ZZ", "E1", "");
    row("one postcode alone", "AB12 1AA", "AB12 1AA", "E1", "");
    row("two codes", "AB12 1AA", "AB12 9ZZ", "E1 E2", "");
    row("small letters", "ab12 1AA", "AB12 9ZZ", "E1", "first: a postcode as “AB15 6XS” expected, “ab12 1AA” found");
    row("no blank", "AB12 1AA", "AB129ZZ", "E1", "last: a postcode as");
    row("a Crown dependency", "IM1 1AA", "IM9 9ZZ", "E1", "first: a postcode of the United Kingdom expected");
    row("another area", "AB12 1AA", "AL12 1AA", "E1", "last: a postcode of the same area and length");
    row("another length", "AB1 1AA", "AB12 1AA", "E1", "last: a postcode of the same area and length");
    row("the last before the first", "AB13 1AA", "AB12 9ZZ", "E1", "last: a postcode not before AB13 1AA");
    row("out of order", "AB10 1AA", "AB10 9ZZ", "E1", "stands before the row above");
    row("a shorter one later", "AB2 1AA", "AB2 9ZZ", "E1", "the shorter postcodes before the longer");
    row("the same again", "AB11 1AA", "AB11 9ZZ", "E1", "lies in it");
    row("overlapping", "AB11 9ZZ", "AB12 9ZZ", "E1", "first: a postcode after the row above expected, AB11 9ZZ lies in it");
    row("no code", "AB12 1AA", "AB12 9ZZ", " ", "gss_codes: a code");
    row("a code twice", "AB12 1AA", "AB12 9ZZ", "E1 E2 E1", "gss_codes: each code once");
}

void TestPostcode::aTableIsReadInOrder()
{
    QFETCH(QString, first);
    QFETCH(QString, last);
    QFETCH(QString, codes);
    QFETCH(QString, expected);
    PostcodeTableReader reader;
    QVERIFY(reader.read(QStringLiteral("AB11 1AA"), QStringLiteral("AB11 9ZZ"), QStringLiteral("E1")));
    const auto range = reader.read(first, last, codes);
    QCOMPARE(range.has_value(), expected.isEmpty());
    if (!range)
        QVERIFY2(range.error().detail.contains(expected), qPrintable(range.error().detail));
}

void TestPostcode::withoutATableTheReasonIsGiven()
{
    using Because = PostcodeAnswer::Because;
    TemporaryWorkspace workspace;
    QVERIFY(!required(workspace->postcodes().hasTable()));
    QCOMPARE(answerTo(workspace, "AB15 6XS").because, Because::NoTable);
    QCOMPARE(answerTo(workspace, "AB15 6XS").status(), PostcodeAnswer::Status::Missing);
    QCOMPARE(answerTo(workspace, "BT1 1AA").because, Because::NoTable);
    // What no table could change is said all the same.
    QCOMPARE(answerTo(workspace, "ZZ1 1AA").because, Because::AreaUnused);
    QCOMPARE(answerTo(workspace, "JE2 3AB").because, Because::CrownDependency);
    QCOMPARE(answerTo(workspace, "Kettlebridge").because, Because::NotAPostcode);
}

void TestPostcode::aPostcodeLiesInAnArea_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("codes");
    QTest::newRow("the first of a range") << QStringLiteral("ZZ2 1AA") << QStringLiteral("E99000006");
    QTest::newRow("inside of one") << QStringLiteral("zz23bb") << QStringLiteral("E99000006");
    QTest::newRow("the last of one") << QStringLiteral("ZZ2 4ZZ") << QStringLiteral("E99000006");
    QTest::newRow("over a boundary") << QStringLiteral("ZZ2 5AB") << QStringLiteral("E99000006 E99000007");
    QTest::newRow("where three meet") << QStringLiteral("ZZ8 6AA") << QStringLiteral("W99000001 W99000002 E99000009");
    QTest::newRow("after it") << QStringLiteral("ZZ8 6BA") << QStringLiteral("W99000002");
    QTest::newRow("the very last") << QStringLiteral("ZZ9 9ZZ") << QStringLiteral("W99000002");
}

void TestPostcode::aPostcodeLiesInAnArea()
{
    QFETCH(QString, text);
    QFETCH(QString, codes);
    TemporaryWorkspace workspace;
    workspace.readWorkshopFeed();
    QVERIFY(required(workspace->postcodes().hasTable()));
    const PostcodeAnswer answer = required(workspace->postcodes().find(text));
    QCOMPARE(answer.because, PostcodeAnswer::Because::Answered);
    QCOMPARE(codesOf(answer), codes);
    QCOMPARE(answer.status(), codes.contains(QLatin1Char(' ')) ? PostcodeAnswer::Status::Choice : PostcodeAnswer::Status::Found);
    QCOMPARE(answer.attribution, QStringLiteral("Invented for training. No real postcode begins with ZZ."));
    QVERIFY(postcodeSentence(answer).startsWith(answer.postcode + QLatin1String(" lies in ")));
}

void TestPostcode::whereNobodyCanSayTheReasonIsGiven_data()
{
    using Because = PostcodeAnswer::Because;
    using Status = PostcodeAnswer::Status;
    QTest::addColumn<QString>("text");
    QTest::addColumn<Because>("because");
    QTest::addColumn<int>("status");
    const auto row = [](const char* text, Because because, Status status) {
        QTest::addRow("“%s”", text) << QString::fromUtf8(text) << because << static_cast<int>(status);
    };
    row("", Because::NotAPostcode, Status::Invalid);
    row("12345", Because::NotAPostcode, Status::Invalid);
    row("ZZ1", Because::HalfOnly, Status::Invalid);
    row("BFPO 12", Because::Forces, Status::Unknown);
    row("GIR 0AA", Because::NoPlace, Status::Unknown);
    row("QQ1 1AA", Because::AreaUnused, Status::Unknown);
    row("IM1 1AA", Because::CrownDependency, Status::Unknown);
    row("JE2 3AB", Because::CrownDependency, Status::Unknown);
    row("GY1 1AA", Because::CrownDependency, Status::Unknown);
    row("BT1 1AA", Because::NorthernIrelandMissing, Status::Missing);
    row("AB15 6XS", Because::NotInTable, Status::Unknown);
    // The table has ZZ, but not these.
    row("ZZ1 0AA", Because::NotInTable, Status::Unknown);
    row("ZZ2 5BZ", Because::Answered, Status::Choice);
    row("ZZ10 1AA", Because::AreaUnused, Status::Unknown);
    row("Z1 1AA", Because::AreaUnused, Status::Unknown);
}

void TestPostcode::whereNobodyCanSayTheReasonIsGiven()
{
    QFETCH(QString, text);
    QFETCH(PostcodeAnswer::Because, because);
    QFETCH(int, status);
    TemporaryWorkspace workspace;
    workspace.readWorkshopFeed();
    const PostcodeAnswer answer = required(workspace->postcodes().find(text));
    QCOMPARE(answer.because, because);
    QCOMPARE(static_cast<int>(answer.status()), status);
    QCOMPARE(answer.areas.empty(), because != PostcodeAnswer::Because::Answered);
    QVERIFY(!postcodeSentence(answer).isEmpty());
}

void TestPostcode::everyReasonHasASentence()
{
    using Because = PostcodeAnswer::Because;
    QSet<QString> sentences;
    for (int i = 0; i <= static_cast<int>(Because::NoTable); ++i) {
        const QString sentence = postcodeSentence({static_cast<Because>(i), QStringLiteral("ZZ1 1AA"), {Area()}, {}});
        QVERIFY2(sentence.endsWith(QLatin1Char('.')) && !sentence.contains(QLatin1Char('%')), qPrintable(sentence));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), static_cast<int>(Because::NoTable) + 1);
    QCOMPARE(postcodeSentence({Because::AreaUnused, QStringLiteral("QQ1 1AA"), {}, {}}), QStringLiteral("No postcode begins with QQ."));
}

void TestPostcode::theAttributionTravelsAndFollowsTheFeed()
{
    TemporaryWorkspace workspace;
    const FeedFolder folder;
    (void)follow(workspace, folder);
    QCOMPARE(answerTo(workspace, "AB1 2CD").because, PostcodeAnswer::Because::NotAPostcode);
    QCOMPARE(answerTo(workspace, "AB1 2DD").attribution, QStringLiteral("Contains data of the testers."));
    QCOMPARE(codesOf(answerTo(workspace, "AB1 2DD")), QStringLiteral("E14000001"));
    // The ranges stay as they are, and are not fetched again.
    folder.replace(QStringLiteral("postcodes.yaml"), "the testers", "other testers");
    (void)follow(workspace, folder);
    QCOMPARE(answerTo(workspace, "AB1 2DD").attribution, QStringLiteral("Contains data of other testers."));
    QCOMPARE(codesOf(answerTo(workspace, "AB1 2DD")), QStringLiteral("E14000001"));
    folder.replace(QStringLiteral("postcodes.csv"), "AB1 1AA,AB1 9ZZ,E14000001", "AB1 1AA,AB1 9ZZ,E14000002");
    (void)follow(workspace, folder);
    QCOMPARE(codesOf(answerTo(workspace, "AB1 2DD")), QStringLiteral("E14000002"));
}

void TestPostcode::theFeedThatWasAddedFirstIsBelieved()
{
    TemporaryWorkspace workspace;
    const FeedFolder first;
    (void)follow(workspace, first);
    workspace.clock().advance(60);
    const FeedFolder second;
    second.replace(QStringLiteral("feed.yaml"), "test-feed", "another-feed");
    second.replace(QStringLiteral("postcodes.csv"), "AB1 1AA,AB1 9ZZ,E14000001", "AB1 1AA,AB1 9ZZ,E14000002\nBT1 1AA,BT9 9ZZ,E14000002");
    (void)follow(workspace, second);
    QCOMPARE(codesOf(answerTo(workspace, "AB1 2DD")), QStringLiteral("E14000001"));
    // What the first does not have, the second may have; and a table that has Northern Ireland is asked for it.
    QCOMPARE(codesOf(answerTo(workspace, "BT1 1AA")), QStringLiteral("E14000002"));
    QCOMPARE(answerTo(workspace, "BT0 1AA").because, PostcodeAnswer::Because::NotInTable);
}

void TestPostcode::aSupersededCodeIsTheAreaOfToday()
{
    TemporaryWorkspace workspace;
    const FeedFolder folder;
    // An alias of Bramley, and Bramley itself.
    folder.replace(QStringLiteral("postcodes.csv"), "AB1 1AA,AB1 9ZZ,E14000001", "AB1 1AA,AB1 9ZZ,E14000099 E14000002");
    (void)follow(workspace, folder);
    QCOMPARE(codesOf(answerTo(workspace, "AB1 2DD")), QStringLiteral("E14000002"));
}

void TestPostcode::withTheFeedTheTableGoes()
{
    TemporaryWorkspace workspace;
    const FeedFolder folder;
    (void)follow(workspace, folder);
    QVERIFY(!answerTo(workspace, "AB1 2DD").areas.empty());
    required(workspace->writer().runAndWait(
        [&](Transaction& transaction) { return removeFeed(transaction, FeedId(QStringLiteral("test-feed")), workspace.clock()); }));
    QVERIFY(!required(workspace->postcodes().hasTable()));
    QCOMPARE(answerTo(workspace, "AB1 2DD").because, PostcodeAnswer::Because::NoTable);
    QCOMPARE(rowsOf(workspace.file(), "SELECT count(*) FROM postcode_ranges"), QStringList{QStringLiteral("0")});
}

void TestPostcode::aTableThatIsPublishedNoMoreGoes()
{
    TemporaryWorkspace workspace;
    const FeedFolder folder;
    (void)follow(workspace, folder);
    folder.remove(QStringLiteral("postcodes.csv"));
    folder.remove(QStringLiteral("postcodes.yaml"));
    (void)follow(workspace, folder);
    QVERIFY(!required(workspace->postcodes().hasTable()));
    QCOMPARE(rowsOf(workspace.file(), "SELECT count(*) FROM postcode_ranges"), QStringList{QStringLiteral("0")});
    QVERIFY(required(workspace->areas().find(QStringLiteral("E14000001"), {})));
}

void TestPostcode::aTableThatWasPublishedBeforeTheUpgradeIsFetched()
{
    TemporaryWorkspace workspace;
    const FeedFolder folder;
    (void)follow(workspace, folder);
    const QStringList tables = feedTables(workspace.file());
    // As a Clarion leaves it that knows of no such table.
    required(workspace->writer().runAndWait([](Transaction& transaction) -> Result<void> {
        for (const char* statement : {"DROP TABLE postcode_ranges", "DROP INDEX posts_by_date",
                                      "CREATE INDEX posts_by_date ON posts (planned_date, planned_time) WHERE deleted IS NULL", "DROP TABLE area_outlines", "DROP TABLE post_figures", "ALTER TABLE feeds DROP COLUMN font",
                                      "ALTER TABLE post_pictures DROP COLUMN imprint", "ALTER TABLE posts DROP COLUMN source_text", "DROP TABLE post_mutes",
                                      "DROP TABLE post_revisions", "DROP INDEX posts_by_network", "DROP TABLE posts_text", "DROP INDEX posts_by_key",
                                      "ALTER TABLE posts DROP COLUMN key", "ALTER TABLE posts DROP COLUMN label", "DROP TABLE labels", "DROP TABLE plan_slots",
                                      "DROP TABLE plan_views", "DROP INDEX posts_by_group", "DROP INDEX posts_by_series", "ALTER TABLE posts DROP COLUMN group_id",
                                      "ALTER TABLE posts DROP COLUMN detached", "ALTER TABLE posts DROP COLUMN subject", "ALTER TABLE posts DROP COLUMN series_id",
                                      "DROP TABLE mix_targets", "DROP TABLE post_series", "PRAGMA user_version = 3"}) {
            if (auto done = transaction.database().execute(QString::fromLatin1(statement)); !done)
                return done;
        }
        return {};
    }));
    workspace.reopen();
    QCOMPARE(workspace->migration().outcome, MigrationOutcome::Upgraded);
    QCOMPARE(answerTo(workspace, "AB1 2DD").because, PostcodeAnswer::Because::NoTable);
    QVERIFY(required(workspace->areas().find(QStringLiteral("E14000001"), {})));

    const SyncReport report = sync(workspace, folder, FeedId(QStringLiteral("test-feed")));
    QVERIFY(!report.unchanged);
    QCOMPARE(codesOf(answerTo(workspace, "AB1 2DD")), QStringLiteral("E14000001"));
    QCOMPARE(firstDifference(feedTables(workspace.file()), tables), QString());
    QVERIFY(sync(workspace, folder, FeedId(QStringLiteral("test-feed"))).unchanged);
}

void TestPostcode::nothingOfThePostcodeIsKept()
{
    TemporaryWorkspace workspace;
    (void)follow(workspace, FeedFolder());
    const QMap<QString, QByteArray> before = tree(workspace.folder());
    const qint64 version = required(workspace->dataVersion());
    QVERIFY(!answerTo(workspace, "AB1 2DD").areas.empty());
    QVERIFY(answerTo(workspace, "AB9 9ZY").areas.empty());
    QCOMPARE(required(workspace->dataVersion()), version);
    const QMap<QString, QByteArray> after = tree(workspace.folder());
    for (auto it = after.cbegin(); it != after.cend(); ++it) {
        if (!it.key().endsWith(QLatin1String("-shm")))
            QVERIFY2(it.value() == before.value(it.key()), qPrintable(it.key()));
    }
}

QTEST_GUILESS_MAIN(TestPostcode)
#include "tst_postcode.moc"
