#include "feed/feedrepository.h"
#include "library/itemmarks.h"
#include "support/feedreader.h"
#include "support/required.h"

#include <QTest>

#include <functional>

using namespace clarion;

namespace {

constexpr auto everyMark = "SELECT json_array(feed_id, kind, id, seen_rev, used_at, skipped_at, pinned_at, dismissed_at, modified) "
                           "FROM item_marks ORDER BY kind, id";

ItemRef message()
{
    return {FeedId(QStringLiteral("test-feed")), QStringLiteral("message"), ItemId(QStringLiteral("warm-rooms"))};
}

/// As a list shows it; what was dismissed is on none.
std::optional<ItemRow> rowOf(FeedReader& reader, const ItemRef& item)
{
    ItemQuery query;
    query.kind = item.kind;
    query.today = reader.workspace.clock().now().date();
    query.now = reader.workspace.clock().now();
    for (ItemRow& row : required(reader.workspace->library().rows(query))) {
        if (row.id == item.id)
            return row;
    }
    return std::nullopt;
}

void write(FeedReader& reader, const std::function<Result<void>(Transaction&)>& work)
{
    required(reader.workspace->writer().runAndWait(work));
}

} // namespace

/// Marks are the officer's: whatever a publisher does to an item, they stay, and they hold again when it is back.
class TestFeedMarks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marksOutliveWhatThePublisherDoes_data();
    void marksOutliveWhatThePublisherDoes();
    void anUpdateIsNewsAgain();
    void aReturnedItemThatChangedIsNewsAgain();
};

void TestFeedMarks::marksOutliveWhatThePublisherDoes_data()
{
    QTest::addColumn<ItemMark>("mark");
    QTest::addColumn<bool>("byDelta");
    for (const bool byDelta : {true, false}) {
        const char* way = byDelta ? "by deltas" : "by snapshots";
        QTest::addRow("used, %s", way) << ItemMark::Used << byDelta;
        QTest::addRow("skipped, %s", way) << ItemMark::Skipped << byDelta;
        QTest::addRow("pinned, %s", way) << ItemMark::Pinned << byDelta;
        QTest::addRow("dismissed, %s", way) << ItemMark::Dismissed << byDelta;
    }
}

void TestFeedMarks::marksOutliveWhatThePublisherDoes()
{
    QFETCH(ItemMark, mark);
    QFETCH(bool, byDelta);
    const FeedFolder folder;
    folder.build();
    FeedReader reader(folder.out());
    (void)required(reader.run());
    write(reader, [&](Transaction& transaction) -> Result<void> {
        if (auto seen = markItemSeen(transaction, message(), 1, reader.workspace.clock()); !seen)
            return seen;
        return setItemMark(transaction, message(), mark, true, reader.workspace.clock());
    });
    const QStringList marks = rowsOf(reader.workspace.file(), everyMark);
    QCOMPARE(marks.size(), 1);
    const std::optional<ItemRow> first = rowOf(reader, message());
    QCOMPARE(first.has_value(), mark != ItemMark::Dismissed);
    const auto marksShown = [](const std::optional<ItemRow>& row) { return row ? row->marks : ItemMarks(); };
    QCOMPARE(marksShown(first).seenRev, first ? 1 : 0);

    if (!byDelta) {
        reader.transport.instead = [](const TransportRequest& request, int) -> std::optional<FolderTransport::Outcome> {
            if (request.url.path().startsWith(QLatin1String("/delta/")))
                return failure(ErrorCode::HttpStatus, request.url.toString(), QStringLiteral("404"));
            return std::nullopt;
        };
    }
    const auto publish = [&] {
        reader.workspace.clock().advance(3600);
        folder.build();
        (void)required(reader.syncFrom(folder.out()));
        QCOMPARE(reader.requestsIn("snapshot"), byDelta ? 0 : 1);
        QCOMPARE(rowsOf(reader.workspace.file(), everyMark), marks);
        const QString different = firstDifference(reader.mirror(), freshMirror(folder.out()));
        QVERIFY2(different.isEmpty(), qPrintable(different));
    };
    folder.replace(QStringLiteral("messages/warm-rooms.md"), "There is soup.", "There is stew.");
    publish();
    const QByteArray text("---\ntitle: Warm rooms\n---\nThere is soup again.\n");
    folder.remove(QStringLiteral("messages/warm-rooms.md"));
    publish();
    QVERIFY(!rowOf(reader, message()));
    folder.write(QStringLiteral("messages/warm-rooms.md"), text);
    publish();
    QCOMPARE(marksShown(rowOf(reader, message())), marksShown(first));

    write(reader, [&](Transaction& transaction) { return removeFeed(transaction, message().feed, reader.workspace.clock()); });
    QVERIFY(required(reader.workspace->feeds().all()).empty());
    QCOMPARE(rowsOf(reader.workspace.file(), everyMark), marks);
    (void)required(reader.sync.add({testHost(), FeedFolder::key().publicKey()}, {}));
    (void)required(reader.syncFrom(folder.out()));
    QCOMPARE(rowsOf(reader.workspace.file(), everyMark), marks);
    QCOMPARE(marksShown(rowOf(reader, message())), marksShown(first));
    const QString different = firstDifference(reader.mirror(), freshMirror(folder.out()));
    QVERIFY2(different.isEmpty(), qPrintable(different));
}

void TestFeedMarks::anUpdateIsNewsAgain()
{
    const FeedFolder folder;
    folder.build();
    FeedReader reader(folder.out());
    (void)required(reader.run());
    QCOMPARE(rowOf(reader, message()).value().news(), ItemNews::New);
    write(reader, [&](Transaction& transaction) { return markItemSeen(transaction, message(), 1, reader.workspace.clock()); });
    QCOMPARE(rowOf(reader, message()).value().news(), ItemNews::Seen);
    folder.replace(QStringLiteral("policies/buses.md"), "More buses.", "Many more buses.");
    folder.build();
    (void)required(reader.syncFrom(folder.out()));
    QCOMPARE(rowOf(reader, message()).value().news(), ItemNews::Seen);
    // The publisher did not count; the builder did.
    folder.replace(QStringLiteral("messages/warm-rooms.md"), "There is soup.", "There is stew.");
    folder.build();
    (void)required(reader.syncFrom(folder.out()));
    QCOMPARE(rowOf(reader, message()).value().rev, 2);
    QCOMPARE(rowOf(reader, message()).value().news(), ItemNews::Updated);
}

void TestFeedMarks::aReturnedItemThatChangedIsNewsAgain()
{
    const FeedFolder folder;
    folder.build();
    FeedReader reader(folder.out());
    (void)required(reader.run());
    folder.replace(QStringLiteral("messages/warm-rooms.md"), "There is soup.", "There is stew.");
    folder.build();
    (void)required(reader.syncFrom(folder.out()));
    write(reader, [&](Transaction& transaction) { return markItemSeen(transaction, message(), 2, reader.workspace.clock()); });
    folder.remove(QStringLiteral("messages/warm-rooms.md"));
    folder.build();
    (void)required(reader.syncFrom(folder.out()));
    folder.write(QStringLiteral("messages/warm-rooms.md"), "---\ntitle: Warm rooms\n---\nAt another place.\n");
    folder.build();
    (void)required(reader.syncFrom(folder.out()));
    QCOMPARE(rowOf(reader, message()).value().news(), ItemNews::Updated);
}

QTEST_GUILESS_MAIN(TestFeedMarks)
#include "tst_feedmarks.moc"
