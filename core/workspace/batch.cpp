#include "workspace/batch.h"

#include "base/savefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QThread>

#include <atomic>
#include <thread>

namespace clarion {
namespace {

/// Tools × areas that are worked on before anything of them is written.
constexpr size_t blockSize = 64;
constexpr auto journalName = ".clarion-batch";
constexpr qint64 largestJournal = 64 << 20;

/// What the cards in a folder were drawn from, a line each: the batch that was cut off, and the one that is run again,
/// need not draw them a second time. A line that broke off counts for nothing.
class CardJournal {
public:
    [[nodiscard]] static Result<CardJournal> open(const QString& folder)
    {
        CardJournal journal;
        const QString path = QDir(folder).filePath(QString::fromLatin1(journalName));
        const QFileInfo info(path);
        const bool isOurs = info.exists() || info.isSymLink();
        // Somebody else may have laid a pipe there, or a link to a file that is not ours to write in.
        if (isOurs && (!info.isFile() || info.isSymLink() || info.size() > largestJournal))
            return failure(ErrorCode::InvalidArgument, path, QStringLiteral("the list of an earlier batch expected; remove it, or choose another folder"));
        if (!isOurs && !QDir(folder).isEmpty())
            return failure(ErrorCode::InvalidArgument, folder,
                           QStringLiteral("an empty folder expected, or one that an earlier batch wrote; this one holds other files"));
        journal.m_file = std::make_unique<QFile>(path);
        if (!journal.m_file->open(QIODevice::ReadWrite))
            return failure(ErrorCode::FileUnwritable, path, journal.m_file->errorString());
        for (const QByteArray& line : journal.m_file->readAll().split('\n')) {
            const QList<QByteArray> parts = line.split(' ');
            if (parts.size() == 3 && parts.at(0).size() == 40)
                journal.m_drawn.insert(QString::fromUtf8(parts.at(2)), {parts.at(0), parts.at(1).toLongLong()});
        }
        journal.m_file->write("\n");
        return journal;
    }

    [[nodiscard]] bool isDrawn(const QString& path, const QByteArray& fingerprint) const
    {
        const QFileInfo card(path);
        const auto drawn = m_drawn.constFind(card.fileName());
        return drawn != m_drawn.constEnd() && drawn->first == fingerprint && card.isFile() && card.size() == drawn->second;
    }

    void add(const QString& path, const QByteArray& fingerprint)
    {
        const QFileInfo card(path);
        m_file->write(fingerprint + ' ' + QByteArray::number(card.size()) + ' ' + card.fileName().toUtf8() + '\n');
    }

    void flush() { m_file->flush(); }

private:
    CardJournal() = default;

    std::unique_ptr<QFile> m_file;
    QHash<QString, std::pair<QByteArray, qint64>> m_drawn;   ///< by file name: fingerprint and size
};

/// One tool with its cards in every wanted format that it has.
struct PreparedTool {
    Localisation tool;
    std::vector<CardMaker> cards;
};

Result<PreparedTool> prepareTool(const Database& database, const ItemId& tool, const BatchOrder& order)
{
    const QString set = order.areas.empty() ? QString() : order.areas.front().key.boundarySet;
    auto localisation = prepareLocalisation(database, tool, set, order.networks, {});
    if (!localisation)
        return failure(localisation.error());
    PreparedTool prepared{std::move(*localisation), {}};
    for (const QString& format : order.formats) {
        auto cards = cardsIn(database, prepared.tool, set, format);
        if (!cards)
            return failure(cards.error());
        if (*cards)
            prepared.cards.push_back(std::move(**cards));
    }
    return prepared;
}

struct Worked {
    OutputFiles result;
    std::vector<std::pair<QString, QByteArray>> drawn;   ///< path, fingerprint
    size_t kept = 0;
    Result<void> written;
};

/// The card's file, in every suffix that it may have had.
QStringList cardPaths(const LocalisedOutput& output, const BatchOrder& order, const QString& format)
{
    const QDir folder(order.folder);
    return {folder.filePath(cardFileName(output, format, QStringLiteral("png"))), folder.filePath(cardFileName(output, format, QStringLiteral("jpg")))};
}

Worked work(const PreparedTool& prepared, const Area& area, const BatchOrder& order, const CardJournal& journal)
{
    Worked worked;
    worked.result.output = prepared.tool.localiser.localise(area, order.wording, order.language);
    worked.result.toolTitle = prepared.tool.localiser.tool().title;
    const LocalisedOutput& output = worked.result.output;
    if (output.withheld) {
        // What must not be said any more must not lie there as a card, either.
        for (const CardFormat& format : cardFormats()) {
            for (const QString& path : cardPaths(output, order, format.id))
                QFile::remove(path);
        }
        return worked;
    }
    for (const CardMaker& cards : prepared.cards) {
        const QByteArray fingerprint = cards.fingerprint(output, order.imprint);
        const QStringList paths = cardPaths(output, order, cards.format());
        QString path;
        for (const QString& candidate : paths) {
            if (journal.isDrawn(candidate, fingerprint))
                path = candidate;
        }
        if (!path.isEmpty()) {
            ++worked.kept;
            worked.result.cards.push_back({path, cards.size(), cards.altText(output, order.imprint), {}});
            continue;
        }
        const Card card = cards.make(output, order.imprint);
        path = paths.at(card.file.suffix == QLatin1String("png") ? 0 : 1);
        worked.written = saveFile(path, card.file.bytes);
        if (!worked.written)
            return worked;
        QFile::remove(paths.at(path == paths.at(0) ? 1 : 0));
        worked.drawn.emplace_back(path, fingerprint);
        worked.result.cards.push_back({path, card.size, card.altText, card.shortened});
    }
    return worked;
}

/// The order is kept; every core works.
std::vector<Worked> workBlock(const PreparedTool& tool, const BatchOrder& order, size_t from, size_t to, const CardJournal& journal,
                              const CancelToken& cancel, const std::function<void(size_t)>& progress)
{
    std::vector<Worked> results(to - from);
    std::atomic_size_t next{from};
    std::atomic_size_t finished{0};
    const auto caller = std::this_thread::get_id();
    const auto run = [&] {
        for (size_t i = next++; i < to && !cancel.isCancelled(); i = next++) {
            results[i - from] = work(tool, order.areas[i], order, journal);
            ++finished;
            if (std::this_thread::get_id() == caller)
                progress(finished);
        }
    };
    std::vector<std::jthread> helpers;
    const size_t count = std::min<size_t>(to - from, static_cast<size_t>(std::max(1, QThread::idealThreadCount())));
    for (size_t i = 1; i < count; ++i)
        helpers.emplace_back(run);
    run();
    helpers.clear();
    return results;
}

/// Two areas of two feeds may have one slug: their cards are then named by their codes, as those of areas without one are.
BatchOrder withNamesApart(BatchOrder order)
{
    QHash<QString, int> uses;
    for (const Area& area : order.areas)
        ++uses[area.slug];
    for (Area& area : order.areas)
        area.hasSharedSlug = uses.value(area.slug) > 1;
    return order;
}

/// The three files that grow with the batch and appear when it is whole.
class BatchFiles {
public:
    [[nodiscard]] static Result<BatchFiles> open(const BatchOrder& order)
    {
        BatchFiles files;
        for (const char* name : {"texts.csv", "outputs.jsonl", "index.html"}) {
            const QString path = QDir(order.folder).filePath(QString::fromLatin1(name));
            files.m_files.push_back(std::make_unique<QSaveFile>(path));
            if (!files.m_files.back()->open(QIODevice::WriteOnly))
                return failure(ErrorCode::FileUnwritable, path, files.m_files.back()->errorString());
        }
        files.m_files[0]->write(outputTableHead());
        files.m_files[2]->write(outputPageHead(order.title));
        return files;
    }

    void add(const OutputFiles& output)
    {
        m_files[0]->write(outputTableRows(output));
        m_files[1]->write(QJsonDocument(outputObject(output)).toJson(QJsonDocument::Compact) + '\n');
        m_files[2]->write(outputPageEntry(output));
    }

    [[nodiscard]] Result<void> commit()
    {
        m_files[2]->write(outputPageFoot());
        for (const auto& file : m_files) {
            if (!file->commit())
                return failure(writeError(*file));
        }
        return {};
    }

private:
    BatchFiles() = default;

    std::vector<std::unique_ptr<QSaveFile>> m_files;
};

} // namespace

Result<BatchReport> runBatch(const Database& database, const BatchOrder& wanted, const CancelToken& cancel, const BatchWatcher& watcher)
{
    const BatchOrder order = withNamesApart(wanted);
    if (!QDir().mkpath(order.folder))
        return failure(ErrorCode::FileUnwritable, order.folder);
    auto journal = CardJournal::open(order.folder);
    if (!journal)
        return failure(journal.error());
    auto files = BatchFiles::open(order);
    if (!files)
        return failure(files.error());
    BatchReport report;
    const size_t all = order.tools.size() * order.areas.size();
    size_t done = 0;
    watcher.progress(done, all);
    for (const ItemId& id : order.tools) {
        const auto tool = prepareTool(database, id, order);
        if (!tool)
            return failure(tool.error());
        for (size_t from = 0; from < order.areas.size(); from += blockSize) {
            const size_t to = std::min(order.areas.size(), from + blockSize);
            const std::vector<Worked> block = workBlock(*tool, order, from, to, *journal, cancel, [&](size_t finished) { watcher.progress(done + finished, all); });
            for (const Worked& worked : block) {
                for (const auto& [path, fingerprint] : worked.drawn)
                    journal->add(path, fingerprint);
            }
            journal->flush();
            if (cancel.isCancelled()) {
                report.isCancelled = true;
                return report;
            }
            for (const Worked& worked : block) {
                if (!worked.written)
                    return failure(worked.written.error());
                (worked.result.output.withheld ? report.withheld : report.ready) += 1;
                report.drawn += worked.drawn.size();
                report.kept += worked.kept;
                files->add(worked.result);
                watcher.output(worked.result);
            }
            done += to - from;
            watcher.progress(done, all);
        }
    }
    if (auto written = files->commit(); !written)
        return failure(written.error());
    return report;
}

} // namespace clarion
