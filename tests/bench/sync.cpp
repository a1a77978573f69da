// bench_sync FEED_FOLDER PUBLIC_KEY: a first sync into an empty workspace, and one that finds nothing new.
// Floor: the same figures, unpacked with zlib and inserted with SQLite's own interface in one transaction.

#include "feed/feedsync.h"
#include "figures.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>
#include <zlib.h>

#include <cstdlib>
#include <cstring>

using namespace clarion;

namespace {

QByteArray unpacked(const QString& path)
{
    QByteArray bytes;
    gzFile file = gzopen(QFile::encodeName(path).constData(), "rb");
    char buffer[65536];
    for (int read = gzread(file, buffer, sizeof buffer); read > 0; read = gzread(file, buffer, sizeof buffer))
        bytes.append(buffer, read);
    gzclose(file);
    return bytes;
}

/// Every table of three columns whose last one is a number, as figures are.
void insertFigures(const QString& feed, const QString& databaseFile)
{
    sqlite3* database = nullptr;
    sqlite3_open(QFile::encodeName(databaseFile).constData(), &database);
    sqlite3_exec(database,
                 "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                 "CREATE TABLE figures (dataset INTEGER NOT NULL, period TEXT NOT NULL, code TEXT NOT NULL, value REAL NOT NULL,"
                 " PRIMARY KEY (dataset, period, code)) STRICT, WITHOUT ROWID; BEGIN IMMEDIATE;",
                 nullptr, nullptr, nullptr);
    sqlite3_stmt* insert = nullptr;
    sqlite3_prepare_v2(database, "INSERT INTO figures VALUES (?, ?, ?, ?)", -1, &insert, nullptr);
    int dataset = 0;
    const QFileInfoList files = QDir(feed + QStringLiteral("/data")).entryInfoList({QStringLiteral("*.csv.gz")}, QDir::Files);
    for (const QFileInfo& file : files) {
        const QByteArray bytes = unpacked(file.filePath());
        if (!bytes.startsWith("gss_code,period,value"))
            continue;
        ++dataset;
        const char* line = std::strchr(bytes.constData(), '\n') + 1;
        while (*line != '\0') {
            const char* period = std::strchr(line, ',');
            const char* value = std::strchr(period + 1, ',');
            const char* end = std::strchr(value, '\n');
            sqlite3_bind_int(insert, 1, dataset);
            sqlite3_bind_text(insert, 2, period + 1, static_cast<int>(value - period - 1), SQLITE_STATIC);
            sqlite3_bind_text(insert, 3, line, static_cast<int>(period - line), SQLITE_STATIC);
            sqlite3_bind_double(insert, 4, std::strtod(value + 1, nullptr));
            sqlite3_step(insert);
            sqlite3_reset(insert);
            if (!end)
                break;
            line = end + 1;
        }
    }
    sqlite3_finalize(insert);
    sqlite3_exec(database, "COMMIT", nullptr, nullptr, nullptr);
    sqlite3_close(database);
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    const SystemClock clock;
    const auto address = must(FeedAddress::parse(arguments.at(1) + QLatin1Char('#') + arguments.at(2)));
    const auto transport = makeTransport();
    const QTemporaryDir folder;
    int run = 0;
    const auto [first, floor] = medianPairMs(
        5,
        [&] {
            const auto workspace = must(Workspace::open(folder.filePath(QStringLiteral("%1.clarion").arg(++run)), clock));
            FeedSync sync(workspace->file(), workspace->writer(), clock, *transport);
            (void)must(sync.add(address, {}));
            (void)must(sync.sync(must(workspace->feeds().all()).front(), {}, {}));
        },
        [&] { insertFigures(arguments.at(1), folder.filePath(QStringLiteral("floor%1.db").arg(run))); });
    printFigure("first_sync", first, "ms", floor);

    const auto workspace = must(Workspace::open(folder.filePath(QStringLiteral("%1.clarion").arg(run)), clock));
    FeedSync sync(workspace->file(), workspace->writer(), clock, *transport);
    const auto [again, read] = medianPairMs(
        15, [&] { (void)must(sync.sync(must(workspace->feeds().all()).front(), {}, {})); },
        [&] {
            QFile manifest(arguments.at(1) + QStringLiteral("/clarion.json"));
            (void)manifest.open(QIODevice::ReadOnly);
            (void)manifest.readAll();
        });
    printFigure("sync_nothing_new", again, "ms", read);
    return 0;
}
