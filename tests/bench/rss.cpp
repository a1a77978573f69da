// bench_rss: a society's RSS feed of 10,000 and of 100,000 entries, read as it arrives, and brought from a host into rows
// that can be searched.
// Floors: libxml2's SAX parser with the same pieces of the file, keeping the texts of one entry at a time; and that parser
// with SQLite's own interface writing the same tables in one transaction. Where newsboat is installed its first reading of
// the smaller feed is measured, too.
// Each reading is a process of its own, `bench_rss PLACE reader|parser|sync|insert`, so that its memory can be told.

#include "feed/websync.h"
#include "figures.h"
#include "floordatabase.h"
#include "loopback.h"
#include "samplerss.h"
#include "syndication/syndicationreader.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <libxml/parser.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstring>
#include <vector>

using namespace clarion;

namespace {

constexpr int runs = 5;
constexpr std::size_t pieceBytes = 64 * 1024;

/// The file piece by piece, as it would come from the network.
void forEachPiece(const QString& path, const std::function<void(std::string_view)>& take)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    std::array<char, pieceBytes> piece{};
    for (qint64 read = file.read(piece.data(), piece.size()); read > 0; read = file.read(piece.data(), piece.size()))
        take({piece.data(), static_cast<std::size_t>(read)});
}

int countByReader(const QString& path)
{
    int entries = 0;
    SyndicationReader reader({"https://society.example/feed.xml", "application/rss+xml"}, [&](SyndicationEntry&&) -> Result<void> {
        ++entries;
        return {};
    });
    forEachPiece(path, [&](std::string_view piece) { must(reader.addData(piece)); });
    (void)must(reader.finish());
    return entries;
}

/// The five texts of an entry and which of them is being read.
struct SaxEntry {
    static constexpr std::array names{"title", "link", "guid", "pubDate", "description"};

    std::array<std::string, 5> texts;
    std::string* current = nullptr;
    bool isInside = false;
    int entries = 0;
    std::function<void(const SaxEntry&)> take;

    void start(const char* name)
    {
        if (std::strcmp(name, "item") == 0) {
            isInside = true;
            for (std::string& text : texts)
                text.clear();
        }
        for (std::size_t i = 0; i < names.size() && isInside; ++i) {
            if (std::strcmp(name, names[i]) == 0)
                current = &texts[i];
        }
    }
    void end(const char* name)
    {
        current = nullptr;
        if (std::strcmp(name, "item") == 0) {
            isInside = false;
            ++entries;
            if (take)
                take(*this);
        }
    }
};

int countByParser(const QString& path, std::function<void(const SaxEntry&)> take = {})
{
    xmlSAXHandler handler = {};
    handler.initialized = XML_SAX2_MAGIC;
    handler.startElementNs = [](void* context, const xmlChar* name, const xmlChar*, const xmlChar*, int, const xmlChar**, int,
                                int, const xmlChar**) { static_cast<SaxEntry*>(context)->start(reinterpret_cast<const char*>(name)); };
    handler.endElementNs = [](void* context, const xmlChar* name, const xmlChar*, const xmlChar*) {
        static_cast<SaxEntry*>(context)->end(reinterpret_cast<const char*>(name));
    };
    handler.characters = [](void* context, const xmlChar* text, int length) {
        auto* entry = static_cast<SaxEntry*>(context);
        if (entry->current)
            entry->current->append(reinterpret_cast<const char*>(text), static_cast<std::size_t>(length));
    };
    SaxEntry entry;
    entry.take = std::move(take);
    xmlParserCtxtPtr context = xmlCreatePushParserCtxt(&handler, &entry, nullptr, 0, nullptr);
    xmlCtxtUseOptions(context, XML_PARSE_HUGE | XML_PARSE_NONET);
    forEachPiece(path, [&](std::string_view piece) { xmlParseChunk(context, piece.data(), static_cast<int>(piece.size()), 0); });
    xmlParseChunk(context, nullptr, 0, 1);
    xmlFreeParserCtxt(context);
    return entry.entries;
}

/// Follows the website, then brings its entries.
int countBySync(const QString& address)
{
    const QTemporaryDir folder;
    const SystemClock clock;
    const auto workspace = must(Workspace::open(folder.filePath(QStringLiteral("rss.clarion")), clock));
    const auto transport = makeTransport();
    WebSync web(workspace->writer(), clock, *transport);
    (void)must(web.subscribe(address, {}));
    return static_cast<int>(must(web.sync(must(workspace->feeds().all()).front(), {}, {})).changes.added);
}

int countByInsertion(const QString& path)
{
    const QTemporaryDir folder;
    const SystemClock clock;
    const QString file = folder.filePath(QStringLiteral("rss.clarion"));
    (void)must(Workspace::open(file, clock));
    FloorDatabase database(file);
    database.run("BEGIN IMMEDIATE");
    int entries = 0;
    {
        FloorStatement insert(database, "INSERT INTO items (feed_id, kind, id, rev, title, text, payload, published, withdrawn) "
                                        "VALUES ('sample', 'article', ?, 1, ?, ?, ?, ?, 0)");
        FloorStatement index(database, "INSERT INTO items_text (rowid, title, text) VALUES (?, ?, ?)");
        entries = countByParser(path, [&](const SaxEntry& entry) {
            const auto& [title, link, guid, date, description] = entry.texts;
            insert.bind(1, guid);
            insert.bind(2, title);
            insert.bind(3, description);
            insert.bind(4, description);
            insert.bind(5, -qint64{entry.entries});   // newest first, as in the sample
            insert.step();
            index.bind(1, database.lastRowId());
            index.bind(2, title);
            index.bind(3, description);
            index.step();
        });
    }
    database.run("COMMIT");
    return entries;
}

/// The most memory that this program has held. Not by getrusage(), which counts what the parent held when it was started.
double peakMiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').at(1).toDouble() / 1024;
    }
    return 0;
}

int readInThisProcess(const QString& place, const QString& way)
{
    int entries = 0;
    const double took = medianMs(1, [&] {
        entries = way == QLatin1String("reader")   ? countByReader(place)
                  : way == QLatin1String("parser") ? countByParser(place)
                  : way == QLatin1String("sync")   ? countBySync(place)
                                                   : countByInsertion(place);
    });
    std::printf("%d %f %f\n", entries, took, peakMiB());
    return 0;
}

/// A first reading by newsboat, which has no index to write.
double newsboatMs(const QUrl& address)
{
    const QTemporaryDir folder;
    QFile urls(folder.filePath(QStringLiteral("urls")));
    if (!urls.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(urls.errorString()));
    urls.write(address.toEncoded() + '\n');
    urls.close();
    return medianMs(1, [&] {
        QProcess process;
        process.start(QStringLiteral("newsboat"), {QStringLiteral("-u"), urls.fileName(), QStringLiteral("-c"), folder.filePath(QStringLiteral("cache.db")),
                                                   QStringLiteral("-C"), QStringLiteral("/dev/null"), QStringLiteral("-x"), QStringLiteral("reload")});
        if (!process.waitForFinished(-1) || process.exitCode() != 0)
            qFatal("newsboat: %s", process.readAllStandardError().constData());
    });
}

struct Reading {
    std::vector<double> ms;
    std::vector<double> mib;

    /// Reads once more, in another process.
    void add(const QString& path, const char* way, int entries)
    {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {path, QString::fromLatin1(way)});
        if (!process.waitForFinished(-1))
            qFatal("%s", qPrintable(process.errorString()));
        const QByteArrayList words = process.readAllStandardOutput().trimmed().split(' ');
        if (words.size() != 3 || words.at(0).toInt() != entries)
            qFatal("%s did not read all of %s", way, qPrintable(path));
        ms.push_back(words.at(1).toDouble());
        mib.push_back(words.at(2).toDouble());
    }
    static double median(std::vector<double> values)
    {
        std::sort(values.begin(), values.end());
        return values[values.size() / 2];
    }
};

void measureReading(const QString& path, int entries)
{
    Reading own;
    Reading floor;
    for (int run = 0; run < runs; ++run) {
        floor.add(path, "parser", entries);
        own.add(path, "reader", entries);
    }
    const QByteArray name = "rss_" + QByteArray::number(entries);
    printFigure((name + "_parsed").constData(), Reading::median(own.ms), "ms", Reading::median(floor.ms));
    printFigure((name + "_peak").constData(), Reading::median(own.mib), "MiB", Reading::median(floor.mib));
}

void measureRows(const QString& path, const QUrl& address, int entries, bool withNewsboat)
{
    Reading own;
    Reading floor;
    std::vector<double> newsboat;
    for (int run = 0; run < runs; ++run) {
        floor.add(path, "insert", entries);
        own.add(address.toString(), "sync", entries);
        if (withNewsboat)
            newsboat.push_back(newsboatMs(address));
    }
    const QByteArray name = "rss_" + QByteArray::number(entries);
    printFigure((name + "_to_rows").constData(), Reading::median(own.ms), "ms", Reading::median(floor.ms));
    printFigure((name + "_to_rows_peak").constData(), Reading::median(own.mib), "MiB", Reading::median(floor.mib));
    if (withNewsboat)
        printFigure((name + "_by_newsboat").constData(), Reading::median(newsboat), "ms", Reading::median(own.ms));
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3)
        return readInThisProcess(arguments.at(1), arguments.at(2));
    const QTemporaryDir folder;
    const Loopback loopback(folder.path());
    const bool hasNewsboat = !QStandardPaths::findExecutable(QStringLiteral("newsboat")).isEmpty();
    for (const int entries : {10'000, 100'000}) {
        const QString name = QStringLiteral("%1.xml").arg(entries);
        writeSampleRss(folder.filePath(name), entries, SampleDates::NewestFirst);
        measureReading(folder.filePath(name), entries);
        measureRows(folder.filePath(name), loopback.address().resolved(QUrl(name)), entries, hasNewsboat && entries == 10'000);
    }
    return 0;
}
