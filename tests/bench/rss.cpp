// bench_rss: a society's RSS feed of 10,000 and of 100,000 entries, read as it arrives.
// Floor: libxml2's SAX parser with the same pieces of the file, keeping the texts of one entry at a time.
// Each reading is a process of its own, `bench_rss FILE reader|parser`, so that its memory can be told.

#include "figures.h"
#include "syndication/syndicationreader.h"
#include "zipftext.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
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

/// `HTML` in a feed is text that was escaped once more.
std::string sampleEntry(int number, ZipfText& text)
{
    const std::string name = std::to_string(number);
    return "<item><title>" + text.title() + "</title><link>https://society.example/" + name
           + "</link><guid isPermaLink=\"false\">society-" + name + "</guid><pubDate>Thu, 09 Oct 2025 08:"
           + std::to_string(10 + number % 50) + ":00 +0000</pubDate><description>&lt;p&gt;" + text.paragraph(300)
           + "&lt;/p&gt;&lt;p&gt;" + text.paragraph(300) + "&lt;/p&gt;</description></item>\n";
}

void writeSample(const QString& path, int entries)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(file.errorString()));
    ZipfText text(7);
    file.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\"><channel><title>A sample society</title>"
               "<link>https://society.example/</link><description>What it says</description>\n");
    for (int number = 0; number < entries; ++number)
        file.write(QByteArray::fromStdString(sampleEntry(number, text)));
    file.write("</channel></rss>\n");
}

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
        }
    }
};

int countByParser(const QString& path)
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
    xmlParserCtxtPtr context = xmlCreatePushParserCtxt(&handler, &entry, nullptr, 0, nullptr);
    xmlCtxtUseOptions(context, XML_PARSE_HUGE | XML_PARSE_NONET);
    forEachPiece(path, [&](std::string_view piece) { xmlParseChunk(context, piece.data(), static_cast<int>(piece.size()), 0); });
    xmlParseChunk(context, nullptr, 0, 1);
    xmlFreeParserCtxt(context);
    return entry.entries;
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

int readInThisProcess(const QString& path, const QString& way)
{
    int entries = 0;
    const double took = medianMs(1, [&] { entries = way == QLatin1String("reader") ? countByReader(path) : countByParser(path); });
    std::printf("%d %f %f\n", entries, took, peakMiB());
    return 0;
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

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3)
        return readInThisProcess(arguments.at(1), arguments.at(2));
    const QTemporaryDir folder;
    for (const int entries : {10'000, 100'000}) {
        const QString path = folder.filePath(QStringLiteral("%1.xml").arg(entries));
        writeSample(path, entries);
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
    return 0;
}
