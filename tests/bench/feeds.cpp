// bench_feeds: signed feeds, from their files to rows that can be searched.
// Floors: the same rows in the same tables and the same index, with SQLite's own interface in one transaction.

#include "feed/feedsync.h"
#include "feed/syncrun.h"
#include "figures.h"
#include "floordatabase.h"
#include "loopback.h"
#include "samplefeed.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>

#include <zlib.h>

#include <utility>

using namespace clarion;

namespace {

constexpr int runs = 5;
constexpr int itemCount = 20'000;
constexpr int feedCount = 200;
constexpr double bytesPerMs = 10e6 / 8 / 1000;   // at 10 Mbit/s

constexpr auto itemInsertion = R"sql(
    INSERT INTO items (feed_id, kind, id, rev, title, text, payload, withdrawn) VALUES (?, ?, ?, ?, ?, ?, ?, 0)
)sql";
constexpr auto indexInsertion = "INSERT INTO items_text (rowid, title, text) VALUES (?, ?, ?)";
constexpr auto unindexing = "INSERT INTO items_text (items_text, rowid, title, text) VALUES ('delete', ?, ?, ?)";

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

/// The columns of an item as they come to lie in the table.
struct FloorRow {
    QByteArray kind;
    QByteArray id;
    qint64 rev = 1;
    QByteArray title;
    QByteArray text;
    QByteArray payload;
};

FloorRow floorRow(QJsonObject object)
{
    FloorRow row;
    row.kind = object.take(QLatin1String("kind")).toString().toUtf8();
    row.id = object.take(QLatin1String("id")).toString().toUtf8();
    row.rev = object.take(QLatin1String("rev")).toInt(1);
    row.title = object.take(QLatin1String("title")).toString().toUtf8();
    row.text = object.value(QLatin1String("body")).toString().toUtf8();
    for (const QJsonValue& topic : object.value(QLatin1String("topics")).toArray())
        row.text += '\n' + topic.toString().toUtf8();
    row.payload = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return row;
}

void bindRow(FloorStatement& insert, const QByteArray& feed, const FloorRow& row)
{
    insert.bind(1, viewOf(feed));
    insert.bind(2, viewOf(row.kind));
    insert.bind(3, viewOf(row.id));
    insert.bind(4, row.rev);
    insert.bind(5, viewOf(row.title));
    insert.bind(6, viewOf(row.text));
    insert.bind(7, viewOf(row.payload));
}

void indexRow(FloorStatement& index, qint64 key, std::string_view title, std::string_view text)
{
    index.bind(1, key);
    index.bind(2, title);
    index.bind(3, text);
    index.step();
}

void insertRows(const QString& file, const QByteArray& feed, const std::vector<FloorRow>& rows)
{
    FloorDatabase database(file);
    database.run("BEGIN IMMEDIATE");
    {
        FloorStatement insert(database, itemInsertion);
        FloorStatement index(database, indexInsertion);
        qint64 key = 0;
        for (const FloorRow& row : rows) {
            bindRow(insert, feed, row);
            insert.step();
            indexRow(index, ++key, viewOf(row.title), viewOf(row.text));
        }
    }
    database.run("COMMIT");
}

// zlib takes mutable pointers to what it only reads.
Bytef* zlibBytes(const QByteArray& bytes)
{
    return reinterpret_cast<Bytef*>(const_cast<char*>(bytes.constData()));
}

QByteArray zlibPacked(const QByteArray& data)
{
    z_stream stream = {};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(data.size()))), Qt::Uninitialized);
    stream.next_in = zlibBytes(data);
    stream.avail_in = static_cast<uInt>(data.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

QByteArray zlibUnpacked(const QByteArray& packed, qsizetype size)
{
    QByteArray data(size, Qt::Uninitialized);
    z_stream stream = {};
    inflateInit2(&stream, 15 + 16);
    stream.next_in = zlibBytes(packed);
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef*>(data.data());
    stream.avail_out = static_cast<uInt>(size);
    inflate(&stream, Z_FINISH);
    inflateEnd(&stream);
    return data;
}

/// The changed items, as JSON lines, over what a file holds.
void applyLines(const QString& file, const QByteArray& feed, const QByteArray& lines)
{
    FloorDatabase database(file);
    database.run("BEGIN IMMEDIATE");
    {
        FloorStatement find(database, "SELECT key, title, text FROM items WHERE feed_id = ? AND kind = ? AND id = ?");
        FloorStatement insert(database, itemInsertion);
        FloorStatement update(database, "UPDATE items SET feed_id = ?, kind = ?, id = ?, rev = ?, title = ?, text = ?, payload = ? WHERE key = ?");
        FloorStatement remove(database, "DELETE FROM items WHERE key = ?");
        FloorStatement index(database, indexInsertion);
        FloorStatement unindex(database, unindexing);
        for (const QByteArray& line : lines.split('\n')) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            if (object.isEmpty())
                continue;
            const FloorRow row = floorRow(object);
            find.bind(1, viewOf(feed));
            find.bind(2, viewOf(row.kind));
            find.bind(3, viewOf(row.id));
            const bool isKnown = find.step();
            qint64 key = isKnown ? find.integer(0) : 0;
            if (isKnown)
                indexRow(unindex, key, find.text(1), find.text(2));
            find.reset();
            if (object.contains(QLatin1String("removed"))) {
                remove.bind(1, key);
                remove.step();
                continue;
            }
            FloorStatement& write = isKnown ? update : insert;
            bindRow(write, feed, row);
            if (isKnown)
                write.bind(8, key);
            write.step();
            if (!isKnown)
                key = database.lastRowId();
            indexRow(index, key, viewOf(row.title), viewOf(row.text));
        }
    }
    database.run("COMMIT");
}

/// What the measurements share: a folder to work in, a key, a clock.
struct Bench {
    QTemporaryDir folder;
    SystemClock clock;
    MinisignSecretKey key = MinisignSecretKey::create();
    std::unique_ptr<Transport> transport = makeTransport();

    [[nodiscard]] QString path(const QString& name) const { return folder.filePath(name); }
    [[nodiscard]] FeedAddress address(const QString& place) const
    {
        return must(FeedAddress::parse(place + QLatin1Char('#') + key.publicKey().toBase64()));
    }
    std::unique_ptr<Workspace> workspace(const QString& name) const { return must(Workspace::open(path(name), clock)); }
    SyncReport sync(Workspace& workspace, const Feed& feed) const
    {
        return must(FeedSync(workspace.file(), workspace.writer(), clock, *transport).sync(feed, {}, {}));
    }
    void add(Workspace& workspace, const QString& place) const
    {
        must(FeedSync(workspace.file(), workspace.writer(), clock, *transport).add(address(place), {}));
    }
};

void measureApply(const Bench& bench, const QJsonArray& items)
{
    publishSample(bench.path(QStringLiteral("feed")), bench.key, QStringLiteral("sample"), 1, items);
    std::vector<FloorRow> rows;
    for (const QJsonValue& item : items)
        rows.push_back(floorRow(item.toObject()));
    std::vector<std::unique_ptr<Workspace>> workspaces;
    QStringList floors;
    for (int run = 0; run < runs; ++run) {
        workspaces.push_back(bench.workspace(QStringLiteral("apply%1.clarion").arg(run)));
        bench.add(*workspaces.back(), bench.path(QStringLiteral("feed")));
        floors << bench.path(QStringLiteral("floor%1.clarion").arg(run));
        bench.add(*bench.workspace(QFileInfo(floors.back()).fileName()), bench.path(QStringLiteral("feed")));
    }
    auto next = workspaces.begin();
    auto nextFloor = floors.begin();
    const auto [value, floor] = medianPairMs(
        runs,
        [&] {
            Workspace& workspace = **next++;
            if (bench.sync(workspace, must(workspace.feeds().all()).front()).changes.added != itemCount)
                qFatal("not all items came");
        },
        [&] { insertRows(*nextFloor++, "sample", rows); });
    printFigure("feed_apply_20000", value, "ms", floor);
}

void measureDelta(const Bench& bench, const QJsonArray& items, ZipfText& text)
{
    const QString folder = bench.path(QStringLiteral("feed"));
    QByteArray lines;
    publishSample(folder, bench.key, QStringLiteral("sample"), 2, withOnePercentChanged(items, text, lines));
    const QByteArray packed = zlibPacked(lines);

    // Runs start from the workspaces that the first measurement left, on sequence 1.
    std::vector<std::unique_ptr<Workspace>> workspaces;
    QStringList floors;
    for (int run = 0; run < runs; ++run) {
        workspaces.push_back(bench.workspace(QStringLiteral("apply%1.clarion").arg(run)));
        floors << bench.path(QStringLiteral("floor%1.clarion").arg(run));
    }
    const auto over = [&](const QUrl& url, Workspace& workspace) {
        Feed feed = must(workspace.feeds().all()).front();
        feed.address = url.toString();
        feed.etag = "\"0123456789abcdef0123456789abcdef\"";   // as a host would have given it with sequence 1
        const SyncReport report = bench.sync(workspace, feed);
        if (report.from != 1 || report.changes.sum() != itemCount / 100 || report.transfer.requests != 3)
            qFatal("not the delta was applied");
    };
    const Loopback loopback(folder);
    auto next = workspaces.begin();
    auto nextFloor = floors.begin();
    bool isFirst = true;
    const auto [value, floor] = medianPairMs(
        runs,
        [&] {
            over(std::exchange(isFirst, false) ? loopback.meter() : loopback.address(), **next);
            ++next;
        },
        [&] { applyLines(*nextFloor++, "sample", zlibUnpacked(packed, lines.size())); });
    const auto bytes = static_cast<double>(loopback.bytes());
    const auto floorBytes = static_cast<double>(packed.size());
    printFigure("delta_1_percent", bytes / 1000, "kB", floorBytes / 1000);
    printFigure("delta_1_percent_apply", value, "ms", floor);
    printFigure("delta_1_percent_10_mbit", value + bytes / bytesPerMs, "ms", floor + floorBytes / bytesPerMs);
}

/// One conditional request a feed, by nothing but a network manager.
void askBare(const QList<std::pair<QUrl, QByteArray>>& questions)
{
    QNetworkAccessManager manager;
    QEventLoop loop;
    qsizetype left = questions.size();
    for (const auto& [url, etag] : questions) {
        QNetworkRequest request(url);
        request.setRawHeader("If-None-Match", etag);
        QNetworkReply* reply = manager.get(request);
        QObject::connect(reply, &QNetworkReply::finished, &loop, [&, reply] {
            reply->deleteLater();
            if (--left == 0)
                loop.quit();
        });
    }
    loop.exec();
}

void measureUnchanged(const Bench& bench, const QJsonArray& items)
{
    const QString folder = bench.path(QStringLiteral("many"));
    const auto workspace = bench.workspace(QStringLiteral("many.clarion"));
    const Loopback loopback(bench.path(QString()));
    for (int number = 0; number < feedCount; ++number) {
        const QString name = QStringLiteral("feed-%1").arg(number);
        publishSample(folder + QLatin1Char('/') + name, bench.key, name, 1, items);
        bench.add(*workspace, loopback.address().toString() + QStringLiteral("many/") + name);
    }
    const SyncMeans means{workspace->file(), workspace->writer(), bench.clock, [] { return makeTransport(); }};
    const auto syncAll = [&] {
        for (const FeedOutcome& outcome : syncFeeds(means, must(workspace->feeds().all()), {}, {}))
            (void)must(outcome.report);
    };
    syncAll();
    QList<std::pair<QUrl, QByteArray>> questions;
    for (const Feed& feed : must(workspace->feeds().all()))
        questions.emplaceBack(QUrl(feed.address + QStringLiteral("clarion.json")), feed.etag);

    const auto written = [&] {
        return std::pair(QFileInfo(workspace->file() + QStringLiteral("-wal")).size(), must(workspace->dataVersion()));
    };
    const auto before = written();
    const int askedBefore = loopback.requests();
    const int unchangedBefore = loopback.unchangedAnswers();
    const auto [value, floor] = medianPairMs(runs, syncAll, [&] { askBare(questions); });
    const int asked = loopback.requests() - askedBefore;
    if (asked != loopback.unchangedAnswers() - unchangedBefore || written() != before)
        qFatal("a feed that has nothing new was read or written");
    printFigure("sync_200_feeds_nothing_new", value, "ms", floor);
    // Each run asks for itself and for its floor.
    printFigure("sync_200_feeds_requests", static_cast<double>(asked) / runs - feedCount, "", feedCount);
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const Bench bench;
    ZipfText text(31);
    const QJsonArray items = sampleItems(itemCount, text);
    measureApply(bench, items);
    measureDelta(bench, items, text);
    measureUnchanged(bench, sampleItems(50, text));
    return 0;
}
