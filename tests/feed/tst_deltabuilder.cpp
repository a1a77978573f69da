#include "feed/deltabuilder.h"

#include "base/errortext.h"
#include "support/feedreader.h"
#include "support/program.h"
#include "support/required.h"

#include <QJsonArray>
#include <QTest>

using namespace clarion;

namespace {

constexpr auto warmRooms = "messages/warm-rooms.md";

DeltaRef delta(qint64 from, qint64 to, qint64 size)
{
    DeltaRef ref;
    ref.from = from;
    ref.to = to;
    ref.content.size = size;
    return ref;
}

/// The way as "1-3 3-4"; "" where the snapshot is taken.
QString way(const std::vector<DeltaRef>& deltas, qint64 from, qint64 to, qint64 snapshot)
{
    Manifest manifest;
    manifest.sequence = to;
    manifest.snapshot.size = snapshot;
    manifest.deltas = deltas;
    QStringList steps;
    for (const DeltaRef& step : shortestDeltas(manifest, from))
        steps << QStringLiteral("%1-%2").arg(step.from).arg(step.to);
    return steps.join(QLatin1Char(' '));
}

int revisionIn(const FeedFolder& folder, const char* kind, const char* id)
{
    const PreviousFeed feed = required(PreviousFeed::read(folder.out()));
    return feed.items.value({QString::fromLatin1(kind), QString::fromLatin1(id)}).value(QLatin1String("rev")).toInt();
}

Result<BuildReport> buildAfter(const FeedFolder& folder, const QString& previous, const QString& out, qint64 sequence = 0)
{
    SourceProblems problems;
    return buildFeed({folder.path(), out, FeedFolder::key(), sequence, FeedFolder::time(), slotNames, previous}, problems);
}

} // namespace

class TestDeltaBuilder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theShortestWayIsTaken_data();
    void theShortestWayIsTaken();
    void revisionsAreCountedByTheBuilder();
    void aRevisionOfThePublishersOwnStays();
    void theSameSequenceBuiltAgainKeepsRevisionsAndDeltas();
    void anotherEditionOfASequenceHasNoDeltas();
    void theFeedBeforeMayLieElsewhere();
    void aFeedBeforeThatCannotBeUsedIsRefused_data();
    void aFeedBeforeThatCannotBeUsedIsRefused();
    void whatLiesInTheFolderNeedNotBeWhole();
    void aGapInTheSequencesIsNoGapInTheWay();
};

void TestDeltaBuilder::theShortestWayIsTaken_data()
{
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("expected");
    const std::vector<DeltaRef> chain{delta(1, 2, 100), delta(2, 3, 100), delta(3, 4, 100)};
    auto withStep = chain;
    withStep.push_back(delta(1, 4, 1500));
    auto withDearStep = chain;
    withDearStep.push_back(delta(1, 4, 2000));
    QTest::newRow("one after the other") << way(chain, 1, 4, 100'000) << QStringLiteral("1-2 2-3 3-4");
    QTest::newRow("whatever order they stand in") << way({chain[2], chain[0], chain[1]}, 1, 4, 100'000) << QStringLiteral("1-2 2-3 3-4");
    QTest::newRow("from the middle") << way(chain, 3, 4, 100'000) << QStringLiteral("3-4");
    QTest::newRow("a larger step saves requests") << way(withStep, 1, 4, 100'000) << QStringLiteral("1-4");
    QTest::newRow("unless it is dear") << way(withDearStep, 1, 4, 100'000) << QStringLiteral("1-2 2-3 3-4");
    QTest::newRow("of two the smaller") << way({delta(1, 2, 50), delta(1, 2, 40), delta(1, 2, 60)}, 1, 2, 100'000) << QStringLiteral("1-2");
    QTest::newRow("a gap") << way({chain[0], chain[2]}, 1, 4, 100'000) << QString();
    QTest::newRow("a way that ends before") << way({chain[0], chain[1]}, 1, 4, 100'000) << QString();
    QTest::newRow("from before the first") << way({chain[1], chain[2]}, 1, 4, 100'000) << QString();
    QTest::newRow("no deltas") << way({}, 1, 4, 100'000) << QString();
    QTest::newRow("already there") << way(chain, 4, 4, 100'000) << QString();
    QTest::newRow("further than that") << way(chain, 9, 4, 100'000) << QString();
    QTest::newRow("the snapshot is smaller") << way({delta(1, 2, 500)}, 1, 2, 499) << QString();
    QTest::newRow("the snapshot is as small") << way({delta(1, 2, 500)}, 1, 2, 500) << QString();
    QTest::newRow("the snapshot is larger") << way({delta(1, 2, 500)}, 1, 2, 501) << QStringLiteral("1-2");
    QTest::newRow("three requests cost more than a small snapshot") << way(chain, 1, 4, 1800) << QString();
    // Manifest::parse() refuses these; nothing may run for ever if one came through all the same.
    QTest::newRow("a step back") << way({delta(1, 3, 10), delta(3, 2, 10), delta(2, 4, 10)}, 1, 4, 100'000) << QString();
    QTest::newRow("a step to itself") << way({delta(1, 1, 0), delta(1, 2, 10)}, 1, 2, 100'000) << QStringLiteral("1-2");
}

void TestDeltaBuilder::theShortestWayIsTaken()
{
    QFETCH(QString, found);
    QFETCH(QString, expected);
    QCOMPARE(found, expected);
}

void TestDeltaBuilder::revisionsAreCountedByTheBuilder()
{
    const FeedFolder folder;
    folder.build();
    QCOMPARE(revisionIn(folder, "message", "warm-rooms"), 1);
    for (int revision = 2; revision < 5; ++revision) {
        folder.write(QString::fromLatin1(warmRooms), "---\ntitle: Warm rooms\n---\nNumber " + QByteArray::number(revision) + '\n');
        folder.build();
        QCOMPARE(revisionIn(folder, "message", "warm-rooms"), revision);
        QCOMPARE(revisionIn(folder, "policy", "buses"), 1);
    }
    folder.replace(QStringLiteral("datasets/ratio.csv"), "16.25", "16.5");
    folder.build();
    QCOMPARE(revisionIn(folder, "message", "warm-rooms"), 4);
    QCOMPARE(revisionIn(folder, "dataset", "ratio"), 2);
}

void TestDeltaBuilder::aRevisionOfThePublishersOwnStays()
{
    const FeedFolder folder;
    folder.build();
    folder.replace(QString::fromLatin1(warmRooms), "title: Warm rooms", "title: Warm rooms\nrev: 7");
    folder.build();
    QCOMPARE(revisionIn(folder, "message", "warm-rooms"), 7);
    // Readers must see that it changed, also where the publisher forgot to count on.
    folder.replace(QString::fromLatin1(warmRooms), "There is soup.", "There is stew.");
    folder.build();
    QCOMPARE(revisionIn(folder, "message", "warm-rooms"), 8);
}

void TestDeltaBuilder::theSameSequenceBuiltAgainKeepsRevisionsAndDeltas()
{
    const FeedFolder folder;
    for (int day = 0; day < 9; ++day) {
        folder.write(QString::fromLatin1(warmRooms), "---\ntitle: Warm rooms\n---\nDay " + QByteArray::number(day) + '\n');
        folder.build();
    }
    QCOMPARE(revisionIn(folder, "message", "warm-rooms"), 9);
    QVERIFY(!manifestOf(folder.out()).deltas.empty());
    const auto before = tree(folder.out());
    QVERIFY(folder.build(9).note.isEmpty());
    QCOMPARE(tree(folder.out()), before);
}

void TestDeltaBuilder::anotherEditionOfASequenceHasNoDeltas()
{
    const FeedFolder folder;
    folder.build();
    folder.replace(QString::fromLatin1(warmRooms), "There is soup.", "There is stew.");
    folder.build();
    folder.replace(QString::fromLatin1(warmRooms), "There is stew.", "There is tea.");
    const BuildReport report = folder.build(2);
    QVERIFY2(report.note.contains(QLatin1String("sequence 2 was built before")), qPrintable(report.note));
    QVERIFY(report.manifest.deltas.empty());
    // Who read the first edition must see that it changed.
    QCOMPARE(revisionIn(folder, "message", "warm-rooms"), 3);
}

void TestDeltaBuilder::theFeedBeforeMayLieElsewhere()
{
    const FeedFolder folder;
    folder.build();
    folder.replace(QString::fromLatin1(warmRooms), "There is soup.", "There is stew.");
    const QTemporaryDir elsewhere;
    const QString out = elsewhere.filePath(QStringLiteral("out"));
    const BuildReport report = required(buildAfter(folder, folder.out(), out, 2));
    QVERIFY(report.deltaBytes > 0);
    FeedReader reader(folder.out());
    (void)required(reader.run());
    (void)required(reader.syncFrom(out));
    QCOMPARE(reader.requestsIn("snapshot"), 0);
    const QString different = firstDifference(reader.mirror(), freshMirror(out));
    QVERIFY2(different.isEmpty(), qPrintable(different));
}

void TestDeltaBuilder::aFeedBeforeThatCannotBeUsedIsRefused_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* fault, const char* reason) { QTest::newRow(fault) << QString::fromLatin1(fault) << QString::fromLatin1(reason); };
    row("nothing there", "could not be read");
    row("no manifest", "could not be read");
    row("a manifest of something else", "format");
    row("another feed", "it holds the feed");
    row("the same sequence", "the new one must be higher");
    row("a missing snapshot", "could not be read");
    row("a damaged snapshot", "differs from the signed list");
}

void TestDeltaBuilder::aFeedBeforeThatCannotBeUsedIsRefused()
{
    QFETCH(QString, fault);
    QFETCH(QString, reason);
    FeedFolder before;
    if (fault == QLatin1String("another feed"))
        before.replace(QStringLiteral("feed.yaml"), "test-feed", "other-feed");
    before.build();
    const QString manifest = before.out() + QStringLiteral("/clarion.json");
    const QString snapshot = before.out() + QLatin1Char('/')
                             + contentPath(QStringLiteral("snapshot"), manifestOf(before.out()).snapshot.sha256, QStringLiteral(".json.gz"));
    if (fault == QLatin1String("no manifest"))
        QVERIFY(QFile::remove(manifest));
    if (fault.startsWith(QLatin1String("a manifest")))
        writeFile(manifest, "{}");
    if (fault == QLatin1String("a missing snapshot"))
        QVERIFY(QFile::remove(snapshot));
    if (fault == QLatin1String("a damaged snapshot"))
        writeFile(snapshot, QByteArray(readFile(snapshot).size(), 'x'));
    const QString previous = fault == QLatin1String("nothing there") ? before.parent() + QStringLiteral("/nowhere") : before.out();

    const FeedFolder folder;
    folder.build(1);
    const auto untouched = tree(folder.out());
    const auto report = buildAfter(folder, previous, folder.out(), fault == QLatin1String("the same sequence") ? 1 : 2);
    QVERIFY(!report);
    QVERIFY2(errorText(report.error()).contains(reason), qPrintable(errorText(report.error())));
    QCOMPARE(tree(folder.out()), untouched);
}

// It was not asked for: a feed that was damaged on the disk is mended by building it, without deltas.
void TestDeltaBuilder::whatLiesInTheFolderNeedNotBeWhole()
{
    const FeedFolder folder;
    folder.build();
    const QString snapshot = contentPath(QStringLiteral("snapshot"), manifestOf(folder.out()).snapshot.sha256, QStringLiteral(".json.gz"));
    QVERIFY(QFile::remove(folder.out() + QLatin1Char('/') + snapshot));
    const BuildReport report = folder.build();
    QCOMPARE(report.manifest.sequence, 2);
    QVERIFY(report.manifest.deltas.empty());
    QVERIFY(!freshMirror(folder.out()).isEmpty());
}

void TestDeltaBuilder::aGapInTheSequencesIsNoGapInTheWay()
{
    const FeedFolder folder;
    folder.build(3);
    FeedReader reader(folder.out());
    (void)required(reader.run());
    for (const qint64 sequence : {qint64(40), qint64(1000)}) {
        folder.write(QString::fromLatin1(warmRooms), "---\ntitle: Warm rooms\n---\nAt " + QByteArray::number(sequence) + '\n');
        const BuildReport built = folder.build(sequence);
        QVERIFY(built.deltaBytes > 0);
        QVERIFY2(built.note.isEmpty(), qPrintable(built.note));
    }
    const SyncReport report = required(reader.run());
    QCOMPARE(report.from, 3);
    QCOMPARE(report.sequence, 1000);
    QCOMPARE(reader.requestsIn("snapshot"), 1);   // that of the first sync
    QCOMPARE(reader.requestsIn("delta"), 2);
    const QString different = firstDifference(reader.mirror(), freshMirror(folder.out()));
    QVERIFY2(different.isEmpty(), qPrintable(different));
}

QTEST_GUILESS_MAIN(TestDeltaBuilder)
#include "tst_deltabuilder.moc"
