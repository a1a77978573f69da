#include "feed/feedbuilder.h"

#include "base/gzip.h"
#include "feed/deltabuilder.h"
#include "feed/keystatement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>
#include <utility>

namespace clarion {
namespace {

Result<void> writeWhole(const QString& path, const QByteArray& bytes)
{
    if (!QDir().mkpath(QFileInfo(path).path()))
        return failure(ErrorCode::FileUnwritable, QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return failure(ErrorCode::FileUnwritable, path, file.errorString());
    return {};
}

/// The sequence that lies in `out`; 0 where there is no feed.
Result<qint64> sequenceIn(const QString& out, const QString& feedId)
{
    // A file has no entries either, and it may be the very key that signs.
    if (QFileInfo(out).exists() && !QFileInfo(out).isDir())
        return failure(ErrorCode::InvalidArgument, out, QStringLiteral("it is a file; a folder is needed, and nothing was touched"));
    const QDir dir(out);
    QStringList others = dir.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    if (others.isEmpty())
        return 0;
    QFile file(dir.filePath(QStringLiteral("clarion.json")));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::InvalidArgument, out,
                       QStringLiteral("it is not empty and holds no feed; nothing there was touched"));
    const auto manifest = Manifest::parse(file.read(FeedLimits::manifest), file.fileName());
    if (!manifest || manifest->id.text() != feedId)
        return failure(ErrorCode::InvalidArgument, out,
                       QStringLiteral("it holds another feed; nothing there was touched"));
    // The whole folder is about to be replaced: a repository or a website around the feed would go with it.
    for (const char* own : {"clarion.json", "clarion.json.minisig", "snapshot", "delta", "data", "keys", "media"})
        others.removeAll(QString::fromLatin1(own));
    if (!others.isEmpty())
        return failure(ErrorCode::InvalidArgument, out,
                       QStringLiteral("it holds “%1” beside the feed; give the feed a folder of its own").arg(others.first()));
    return manifest->sequence;
}

/// Puts the new folder in the place of the old one.
Result<void> swapIn(const QString& fresh, const QString& out)
{
    const QTemporaryDir away(out + QStringLiteral(".old-XXXXXX"));
    const QString old = away.filePath(QStringLiteral("feed"));
    if (!away.isValid() || (QFileInfo::exists(out) && !QDir().rename(out, old)))
        return failure(ErrorCode::FileUnwritable, out);
    if (!QDir().rename(fresh, out)) {
        QDir().rename(old, out);
        return failure(ErrorCode::FileUnwritable, out);
    }
    return {};
}

class Output {
public:
    explicit Output(QString folder) : m_folder(std::move(folder)) {}

    Result<ContentRef> add(const QString& subfolder, const QString& suffix, const QByteArray& bytes, qint64 rawSize)
    {
        const ContentRef ref = ContentRef::of(bytes, rawSize);
        if (auto written = write(contentPath(subfolder, ref.sha256, suffix), bytes); !written)
            return failure(written.error());
        return ref;
    }

    Result<void> write(const QString& path, const QByteArray& bytes)
    {
        ++m_files;
        m_bytes += bytes.size();
        return writeWhole(m_folder + QLatin1Char('/') + path, bytes);
    }

    [[nodiscard]] int files() const { return m_files; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

private:
    QString m_folder;
    int m_files = 0;
    qint64 m_bytes = 0;
};

Result<QJsonObject> writeItem(const SourceItem& source, Output& output)
{
    const Item& item = source.item;
    QJsonObject object = item.payload;
    object.insert(QStringLiteral("kind"), item.kind);
    object.insert(QStringLiteral("id"), item.id.text());
    object.insert(QStringLiteral("rev"), item.rev);
    object.insert(QStringLiteral("title"), item.title);
    if (!item.from.isEmpty())
        object.insert(QStringLiteral("from"), item.from);
    if (!item.until.isEmpty())
        object.insert(QStringLiteral("until"), item.until);
    if (item.embargo.isValid())
        object.insert(QStringLiteral("embargo"), item.embargo.toString(Qt::ISODate));
    QJsonObject data;
    for (auto it = source.files.cbegin(); it != source.files.cend(); ++it) {
        const bool isMedia = item.kind == QLatin1String("media");
        const auto ref = isMedia
                             ? output.add(QStringLiteral("media"),
                                          QLatin1Char('.') + item.payload.value(QLatin1String("suffix")).toString(),
                                          it.value(), it.value().size())
                             : output.add(QStringLiteral("data"), QStringLiteral(".csv.gz"), gzipCompress(it.value()),
                                          it.value().size());
        if (!ref)
            return failure(ref.error());
        data.insert(it.key(), ref->toJson());
    }
    if (!data.isEmpty())
        object.insert(QStringLiteral("data"), data);
    return object;
}

/// What this feed is compared with: the folder that was named must hold the feed; what happens to lie in `out` may.
Result<std::optional<PreviousFeed>> previousFeed(const FeedBuild& build, const QString& out, const QString& id, qint64 sequence)
{
    const bool isNamed = !build.previous.isEmpty();
    auto previous = PreviousFeed::read(isNamed ? build.previous : out);
    if (!previous)
        return isNamed ? Result<std::optional<PreviousFeed>>(failure(previous.error())) : std::nullopt;
    if (isNamed && previous->manifest.id.text() != id)
        return failure(ErrorCode::InvalidArgument, build.previous, QStringLiteral("it holds the feed “%1”").arg(previous->manifest.id.text()));
    if (isNamed && previous->manifest.sequence >= sequence)
        return failure(ErrorCode::InvalidArgument, build.previous,
                       QStringLiteral("its sequence is %1; the new one must be higher").arg(previous->manifest.sequence));
    return std::optional<PreviousFeed>(std::move(*previous));
}

Result<void> writeDeltas(const PreviousFeed& previous, const QJsonArray& items, Output& output, BuildReport& report)
{
    Manifest& manifest = report.manifest;
    const bool isBuiltAgain = previous.manifest.sequence == manifest.sequence;
    // Its deltas lead to the content that it had.
    if (isBuiltAgain && previous.manifest.snapshot != manifest.snapshot) {
        report.note = QStringLiteral("sequence %1 was built before, with other content: there are no deltas to it").arg(manifest.sequence);
        return {};
    }
    const auto chain = isBuiltAgain ? keptDeltas(previous) : buildDeltas(previous, items, manifest.sequence, manifest.snapshot);
    if (!chain)
        return failure(chain.error());
    for (const QByteArray& packed : chain->files) {
        if (const auto written = output.add(QStringLiteral("delta"), QStringLiteral(".json.gz"), packed, 0); !written)
            return failure(written.error());
    }
    manifest.deltas = chain->recent;
    if (!chain->all.empty()) {
        const QByteArray json = historyJson(chain->all);
        const auto ref = output.add(QStringLiteral("delta"), QStringLiteral(".json.gz"), gzipCompress(json), json.size());
        if (!ref)
            return failure(ref.error());
        manifest.history = *ref;
    }
    if (isBuiltAgain)
        return {};
    for (const DeltaRef& delta : shortestDeltas(manifest, previous.manifest.sequence))
        report.deltaBytes += delta.content.size;
    if (report.deltaBytes == 0)
        report.note = QStringLiteral("so much has changed that everything is the shorter way: there is no delta from sequence %1")
                          .arg(previous.manifest.sequence);
    return {};
}

/// A key's last words outlive it: whoever comes late must still find them.
Result<void> keepStatements(const QString& folder, Output& output)
{
    const QFileInfoList files = QDir(folder + QStringLiteral("/keys"))
                                    .entryInfoList({QStringLiteral("*.json"), QStringLiteral("*.json.minisig")}, QDir::Files);
    for (const QFileInfo& info : files) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::FileUnreadable, info.filePath(), file.errorString());
        if (auto written = output.write(QStringLiteral("keys/") + info.fileName(), file.read(FeedLimits::signature)); !written)
            return failure(written.error());
    }
    return {};
}

/// Readers look for what a key says only where another one signed. With no successor, a key that is made for this alone
/// signs what lies there; the manifest's bytes change, or hosts would say that nothing is new.
Result<void> endManifest(const QString& out, const FeedId& id, Output& output)
{
    QFile file(out + QStringLiteral("/clarion.json"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, file.fileName(), file.errorString());
    const QByteArray json = file.read(FeedLimits::manifest - 1) + '\n';
    file.close();
    const auto signature = minisignSign(json, MinisignSecretKey::create(), QStringLiteral("signature of a Clarion feed"),
                                        QStringLiteral("feed:%1 key withdrawn").arg(id.text()));
    if (!signature)
        return failure(signature.error());
    if (auto written = output.write(QStringLiteral("clarion.json"), json); !written)
        return failure(written.error());
    return output.write(QStringLiteral("clarion.json.minisig"), *signature);
}

} // namespace

Result<BuildReport> buildFeed(const FeedBuild& build, SourceProblems& problems)
{
    if (!QFileInfo(build.source).isDir())
        return failure(ErrorCode::NotFound, build.source, QStringLiteral("there is no such folder"));
    FeedSource source = readFeedSource(build.source, build.cardReader, problems);
    if (!problems.empty())
        return failure(ErrorCode::Syntax, build.source,
                       problems.size() == 1 ? QStringLiteral("one fault; nothing was built")
                                            : QStringLiteral("%1 faults; nothing was built").arg(problems.size()));

    const QString out = QDir::cleanPath(QFileInfo(build.out).absoluteFilePath());
    const auto previous = sequenceIn(out, source.id);
    if (!previous)
        return failure(previous.error());
    const qint64 sequence = build.sequence > 0 ? build.sequence : *previous + 1;
    if (sequence < *previous)
        return failure(ErrorCode::InvalidArgument, QString::number(sequence),
                       QStringLiteral("%1 lies there already; readers refuse to go back").arg(*previous));
    if (!QDir().mkpath(QFileInfo(out).path()))
        return failure(ErrorCode::FileUnwritable, QFileInfo(out).path());
    QTemporaryDir fresh(out + QStringLiteral(".new-XXXXXX"));
    if (!fresh.isValid())
        return failure(ErrorCode::FileUnwritable, out, fresh.errorString());
    Output output(fresh.path());

    std::sort(source.items.begin(), source.items.end(), [](const SourceItem& a, const SourceItem& b) {
        return std::pair(a.item.kind, a.item.id.text()) < std::pair(b.item.kind, b.item.id.text());
    });
    QJsonArray items;
    for (const SourceItem& item : source.items) {
        auto object = writeItem(item, output);
        if (!object)
            return failure(object.error());
        items.append(*object);
    }
    const auto before = previousFeed(build, out, source.id, sequence);
    if (!before)
        return failure(before.error());
    if (*before)
        items = withRevisions(items, (*before)->items, sequence);
    const QByteArray snapshot = QJsonDocument(QJsonObject{{QStringLiteral("feed"), source.id},
                                                          {QStringLiteral("sequence"), sequence},
                                                          {QStringLiteral("items"), items}})
                                    .toJson(QJsonDocument::Compact);
    const auto snapshotRef = output.add(QStringLiteral("snapshot"), QStringLiteral(".json.gz"), gzipCompress(snapshot),
                                        snapshot.size());
    if (!snapshotRef)
        return failure(snapshotRef.error());

    BuildReport report;
    report.manifest = {FeedId(source.id), source.title, source.provider, source.level, source.language,
                       source.accent, source.website, sequence, build.time, build.time.addDays(source.expiresDays),
                       *snapshotRef, {}, std::nullopt, source.notices, source.nextKeys, source.font};
    if (*before) {
        if (auto written = writeDeltas(**before, items, output, report); !written)
            return failure(written.error());
    }
    // What was said last was said where the new feed goes; a copy of the previous one may not know of it.
    QStringList folders{out};
    if (*before && (*before)->folder != out)
        folders.prepend((*before)->folder);
    for (const QString& folder : std::as_const(folders)) {
        if (auto kept = keepStatements(folder, output); !kept)
            return failure(kept.error());
    }
    const QByteArray manifest = report.manifest.toJson();
    // What no reader would take is not signed either.
    if (manifest.size() > FeedLimits::manifest)
        return failure(ErrorCode::TooLarge, build.source,
                       QStringLiteral("the manifest with its notices has %1 bytes; readers take %2").arg(manifest.size()).arg(FeedLimits::manifest));
    if (auto readable = Manifest::parse(manifest, build.source); !readable)
        return failure(readable.error());
    const auto signature = minisignSign(manifest, build.key, QStringLiteral("signature of a Clarion feed"),
                                        QStringLiteral("feed:%1 sequence:%2 published:%3")
                                            .arg(source.id, QString::number(sequence), build.time.toString(Qt::ISODate)));
    if (!signature)
        return failure(signature.error());
    if (auto written = output.write(QStringLiteral("clarion.json"), manifest); !written)
        return failure(written.error());
    if (auto written = output.write(QStringLiteral("clarion.json.minisig"), *signature); !written)
        return failure(written.error());
    // QTemporaryDir makes folders for its owner alone; a web server must be able to read this one.
    QFile::setPermissions(fresh.path(), QFile::permissions(fresh.path()) | QFile::ReadGroup | QFile::ExeGroup
                                            | QFile::ReadOther | QFile::ExeOther);
    if (auto swapped = swapIn(fresh.path(), out); !swapped)
        return failure(swapped.error());
    fresh.setAutoRemove(false);
    report.items = static_cast<int>(items.size());
    report.files = output.files();
    report.bytes = output.bytes();
    return report;
}

Result<void> writeKeyStatement(const QString& out, const MinisignSecretKey& key, const std::optional<MinisignPublicKey>& to,
                               const QString& reason, const QDateTime& time)
{
    const auto feed = PreviousFeed::read(out);
    if (!feed)
        return failure(feed.error());
    const KeyStatement statement{feed->manifest.id, key.publicKey(), to, reason.simplified(), time};
    if (to && *to == statement.from)
        return failure(ErrorCode::InvalidArgument, to->keyId(), QStringLiteral("it is the key that signs; a new one is expected"));
    const QByteArray json = statement.toJson();
    const auto signature = minisignSign(json, key, QStringLiteral("statement about a key of a Clarion feed"),
                                        QStringLiteral("feed:%1 key:%2").arg(statement.feed.text(), statement.from.keyId()));
    if (!signature)
        return failure(signature.error());
    Output output(out);
    const QString path = KeyStatement::path(statement.from);
    if (auto written = output.write(path + QStringLiteral(".minisig"), *signature); !written)
        return failure(written.error());
    if (auto written = output.write(path, json); !written)
        return written;
    return to ? Result<void>() : endManifest(out, feed->manifest.id, output);
}

} // namespace clarion
