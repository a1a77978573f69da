#include "support/feedreader.h"

#include "support/program.h"
#include "support/required.h"

#include <algorithm>

namespace clarion {

FeedReader::FeedReader(const QString& folder, const MinisignPublicKey& key)
    : transport(folder), sync(workspace.file(), workspace->writer(), workspace.clock(), transport)
{
    (void)required(sync.add({testHost(), key}, {}));
}

Feed FeedReader::feed()
{
    return required(workspace->feeds().all()).front();
}

Result<SyncReport> FeedReader::syncFrom(const QString& folder)
{
    transport.setFolder(folder);
    transport.requests.clear();
    return run();
}

int FeedReader::requestsIn(const char* folder) const
{
    const QString start = QLatin1Char('/') + QString::fromLatin1(folder) + QLatin1Char('/');
    return static_cast<int>(std::count_if(transport.requests.begin(), transport.requests.end(), [&start](const TransportRequest& request) {
        return request.url.path().startsWith(start);
    }));
}

QStringList freshMirror(const QString& folder, const MinisignPublicKey& key)
{
    FeedReader reader(folder, key);
    (void)required(reader.run());
    return reader.mirror();
}

QStringList freshTables(const QString& folder)
{
    FeedReader reader(folder);
    (void)required(reader.run());
    return feedTables(reader.workspace.file());
}

void copyTree(const QString& from, const QString& to)
{
    const QMap<QString, QByteArray> files = tree(from);
    for (auto it = files.cbegin(); it != files.cend(); ++it)
        writeFile(to + QLatin1Char('/') + it.key(), it.value());
}

Manifest manifestOf(const QString& folder)
{
    return required(Manifest::parse(readFile(folder + QStringLiteral("/clarion.json")), folder));
}

void writeManifest(const QString& folder, const Manifest& manifest, const MinisignSecretKey& key)
{
    const QByteArray json = manifest.toJson();
    writeFile(folder + QStringLiteral("/clarion.json"), json);
    writeFile(folder + QStringLiteral("/clarion.json.minisig"),
              required(minisignSign(json, key, QStringLiteral("u"), QStringLiteral("t"))));
}

} // namespace clarion
