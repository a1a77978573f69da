#include "samplefeed.h"

#include "base/gzip.h"
#include "feed/deltabuilder.h"
#include "figures.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace clarion {
namespace {

constexpr std::array sampleKinds{"event-idea", "example", "guide", "lesson", "message", "policy"};

QJsonObject sampleItem(const QString& kind, int number, ZipfText& text)
{
    QJsonArray topics;
    for (int i = 0; i < 3; ++i)
        topics.append(QString::fromStdString(text.word()));
    return {{QStringLiteral("kind"), kind},
            {QStringLiteral("id"), QStringLiteral("item-%1").arg(number, 6, 10, QLatin1Char('0'))},
            {QStringLiteral("rev"), 1},
            {QStringLiteral("title"), QString::fromStdString(text.title())},
            {QStringLiteral("topics"), topics},
            {QStringLiteral("body"), QString::fromStdString(text.paragraph(600))}};
}

QJsonObject edited(QJsonObject item, ZipfText& text)
{
    QStringList sentences = item.value(QLatin1String("body")).toString().split(QStringLiteral(". "));
    const auto place = static_cast<qsizetype>(text.below(static_cast<size_t>(sentences.size())));
    sentences[place] = QString::fromStdString(text.paragraph(60)).chopped(1);
    item.insert(QStringLiteral("body"), sentences.join(QStringLiteral(". ")));
    item.insert(QStringLiteral("rev"), 2);
    return item;
}

QByteArray compactJson(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
}

ContentRef writeContent(const QString& folder, const QString& part, const QByteArray& packed, qint64 rawSize)
{
    const ContentRef ref = ContentRef::of(packed, rawSize);
    writeFile(folder + QLatin1Char('/') + contentPath(part, ref.sha256, QStringLiteral(".json.gz")), packed);
    return ref;
}

} // namespace

QJsonArray sampleItems(int count, ZipfText& text)
{
    const int kinds = static_cast<int>(sampleKinds.size());
    QJsonArray items;
    for (int number = 0; number < count; ++number)
        items.append(sampleItem(QString::fromLatin1(sampleKinds[static_cast<size_t>(number * kinds / count)]), number, text));
    return items;
}

QJsonArray withOnePercentChanged(const QJsonArray& items, ZipfText& text, QByteArray& changed)
{
    QJsonArray result;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QJsonObject item = items.at(i).toObject();
        const qsizetype place = i * 271 % 1000;   // spread out
        if (place == 0) {
            changed += compactJson({{QStringLiteral("kind"), item.value(QLatin1String("kind"))},
                                    {QStringLiteral("id"), item.value(QLatin1String("id"))},
                                    {QStringLiteral("removed"), true}}) + '\n';
            continue;
        }
        if (place < 8) {
            result.append(edited(item, text));
            changed += compactJson(result.last().toObject()) + '\n';
        } else {
            result.append(item);
        }
        if (place == 8 || place == 9) {
            result.append(sampleItem(item.value(QLatin1String("kind")).toString(), static_cast<int>(items.size() + i), text));
            changed += compactJson(result.last().toObject()) + '\n';
        }
    }
    return result;
}

void publishSample(const QString& folder, const MinisignSecretKey& key, const QString& id, qint64 sequence, const QJsonArray& items)
{
    const auto previous = sequence > 1 ? std::optional(must(PreviousFeed::read(folder))) : std::nullopt;
    const QByteArray snapshot = compactJson({{QStringLiteral("feed"), id}, {QStringLiteral("sequence"), sequence}, {QStringLiteral("items"), items}});
    Manifest manifest;
    manifest.id = FeedId(id);
    manifest.title = QStringLiteral("A sample feed");
    manifest.provider = QStringLiteral("The sample party");
    manifest.level = QStringLiteral("society");
    manifest.language = QStringLiteral("en");
    manifest.sequence = sequence;
    manifest.published = QDateTime::currentDateTimeUtc().addDays(-1);
    manifest.expires = manifest.published.addDays(90);
    manifest.snapshot = writeContent(folder, QStringLiteral("snapshot"), gzipCompress(snapshot), snapshot.size());
    if (previous) {
        const DeltaChain chain = must(buildDeltas(*previous, items, sequence, manifest.snapshot));
        for (const QByteArray& packed : chain.files)
            writeContent(folder, QStringLiteral("delta"), packed, 0);
        manifest.deltas = chain.recent;
    }
    const QByteArray json = manifest.toJson();
    writeFile(folder + QStringLiteral("/clarion.json"), json);
    writeFile(folder + QStringLiteral("/clarion.json.minisig"),
              must(minisignSign(json, key, QStringLiteral("signature of a Clarion feed"),
                                QStringLiteral("feed:%1 sequence:%2").arg(id).arg(sequence))));
}

} // namespace clarion
