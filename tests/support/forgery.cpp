#include "support/forgery.h"

#include "base/gzip.h"
#include "support/program.h"
#include "support/required.h"

#include <QJsonDocument>

namespace clarion {

QString manifestFile(const QString& folder)
{
    return folder + QStringLiteral("/clarion.json");
}

void signFolder(const QString& folder, const QByteArray& manifest, const MinisignSecretKey& key)
{
    writeFile(manifestFile(folder), manifest);
    writeFile(manifestFile(folder) + QStringLiteral(".minisig"),
              required(minisignSign(manifest, key, QStringLiteral("u"), QStringLiteral("t"))));
}

Forge withManifest(const std::function<void(QJsonObject&)>& change)
{
    return [change](const QString& folder) {
        QJsonObject object = QJsonDocument::fromJson(readFile(manifestFile(folder))).object();
        change(object);
        signFolder(folder, QJsonDocument(object).toJson(QJsonDocument::Compact));
    };
}

Forge withManifestText(const QByteArray& old, const QByteArray& now)
{
    return [old, now](const QString& folder) {
        QByteArray text = readFile(manifestFile(folder));
        if (!text.contains(old))
            qFatal("no %s", old.constData());
        signFolder(folder, text.replace(old, now));
    };
}

Forge withSnapshot(const QByteArray& json, qint64 rawSize)
{
    return [json, rawSize](const QString& folder) {
        Manifest manifest = manifestOf(folder);
        const QByteArray packed = gzipCompress(json);
        manifest.snapshot = ContentRef::of(packed, rawSize < 0 ? json.size() : rawSize);
        manifest.deltas.clear();
        writeFile(folder + QStringLiteral("/snapshot/%1.json.gz").arg(manifest.snapshot.sha256), packed);
        signFolder(folder, manifest.toJson());
    };
}

Forge withDelta(const QByteArray& json, qint64 rawSize)
{
    return [json, rawSize](const QString& folder) {
        Manifest manifest = manifestOf(folder);
        const QByteArray packed = gzipCompress(json);
        manifest.deltas = {{1, 2, ContentRef::of(packed, rawSize < 0 ? json.size() : rawSize)}};
        writeFile(folder + QStringLiteral("/delta/%1.json.gz").arg(manifest.deltas.front().content.sha256), packed);
        signFolder(folder, manifest.toJson());
    };
}

} // namespace clarion
