#include "feed/feeddiff.h"

#include "feed/deltabuilder.h"

#include <QJsonArray>

#include <algorithm>
#include <tuple>

namespace clarion {
namespace {

QString changeWord(ItemDifference::Change change)
{
    switch (change) {
    case ItemDifference::Change::Added: return QStringLiteral("added");
    case ItemDifference::Change::Changed: return QStringLiteral("changed");
    case ItemDifference::Change::Withdrawn: return QStringLiteral("withdrawn");
    case ItemDifference::Change::Removed: return QStringLiteral("removed");
    }
    return {};
}

QStringList differingFields(const QJsonObject& before, const QJsonObject& after)
{
    QStringList fields;
    for (const QString& key : (QStringList(before.keys()) + after.keys())) {
        if (key != QLatin1String("rev") && !fields.contains(key) && before.value(key) != after.value(key))
            fields << key;
    }
    fields.sort();
    return fields;
}

QStringList differingManifest(const Manifest& before, const Manifest& after)
{
    QStringList fields;
    const auto compare = [&fields](const char* name, const auto& a, const auto& b) {
        if (a != b)
            fields << QString::fromLatin1(name);
    };
    compare("title", before.title, after.title);
    compare("provider", before.provider, after.provider);
    compare("level", before.level, after.level);
    compare("language", before.language, after.language);
    compare("accent", before.accent, after.accent);
    compare("website", before.website, after.website);
    compare("font", before.font, after.font);
    compare("notices", before.notices, after.notices);
    compare("nextKeys", before.nextKeys, after.nextKeys);
    return fields;
}

ItemDifference difference(ItemDifference::Change change, const ItemName& name, const QJsonObject& before, const QJsonObject& after)
{
    const auto rev = [](const QJsonObject& item) { return item.isEmpty() ? 0 : item.value(QLatin1String("rev")).toInt(1); };
    const QJsonObject& shown = after.isEmpty() ? before : after;
    return {change, name.kind, name.id, shown.value(QLatin1String("title")).toString(), rev(before), rev(after),
            before.isEmpty() || after.isEmpty() ? QStringList() : differingFields(before, after)};
}

} // namespace

Result<FeedDifference> diffFeeds(const QString& oldFolder, const QString& newFolder)
{
    const auto before = PreviousFeed::read(oldFolder);
    if (!before)
        return failure(before.error());
    const auto after = PreviousFeed::read(newFolder);
    if (!after)
        return failure(after.error());
    if (before->manifest.id != after->manifest.id)
        return failure(ErrorCode::InvalidArgument, newFolder,
                       QStringLiteral("it is the feed “%1”, the other is “%2”").arg(after->manifest.id.text(), before->manifest.id.text()));
    FeedDifference result;
    result.fromSequence = before->manifest.sequence;
    result.toSequence = after->manifest.sequence;
    result.manifest = differingManifest(before->manifest, after->manifest);
    for (auto it = after->items.cbegin(); it != after->items.cend(); ++it) {
        const auto old = before->items.constFind(it.key());
        const bool isWithdrawn = it->contains(QLatin1String("withdrawn"));
        if (old == before->items.constEnd())
            result.items.push_back(difference(ItemDifference::Change::Added, it.key(), {}, *it));
        else if (*old != *it)
            result.items.push_back(difference(isWithdrawn && !old->contains(QLatin1String("withdrawn")) ? ItemDifference::Change::Withdrawn
                                                                                                        : ItemDifference::Change::Changed,
                                              it.key(), *old, *it));
    }
    for (auto it = before->items.cbegin(); it != before->items.cend(); ++it) {
        if (!after->items.contains(it.key()))
            result.items.push_back(difference(ItemDifference::Change::Removed, it.key(), *it, {}));
    }
    std::sort(result.items.begin(), result.items.end(), [](const ItemDifference& a, const ItemDifference& b) {
        return std::tie(a.kind, a.id) < std::tie(b.kind, b.id);
    });
    for (const DeltaRef& delta : shortestDeltas(after->manifest, result.fromSequence))
        result.deltaBytes += delta.content.size;
    return result;
}

QJsonObject FeedDifference::toJson() const
{
    QJsonArray listed;
    for (const ItemDifference& item : items) {
        listed.append(QJsonObject{{QStringLiteral("change"), changeWord(item.change)},
                                  {QStringLiteral("kind"), item.kind},
                                  {QStringLiteral("id"), item.id},
                                  {QStringLiteral("title"), item.title},
                                  {QStringLiteral("fromRev"), item.fromRev},
                                  {QStringLiteral("toRev"), item.toRev},
                                  {QStringLiteral("fields"), QJsonArray::fromStringList(item.fields)}});
    }
    return {{QStringLiteral("from"), fromSequence},
            {QStringLiteral("to"), toSequence},
            {QStringLiteral("manifest"), QJsonArray::fromStringList(manifest)},
            {QStringLiteral("items"), listed},
            {QStringLiteral("deltaBytes"), deltaBytes}};
}

QString FeedDifference::toText() const
{
    QStringList lines{QStringLiteral("Sequence %1 to %2").arg(fromSequence).arg(toSequence)};
    if (!manifest.isEmpty())
        lines << QStringLiteral("manifest\t%1").arg(manifest.join(QStringLiteral(", ")));
    for (const ItemDifference& item : items) {
        QString line = QStringLiteral("%1\t%2/%3\t%4").arg(changeWord(item.change), item.kind, item.id, item.title);
        if (!item.fields.isEmpty())
            line += QStringLiteral("\t%1").arg(item.fields.join(QStringLiteral(", ")));
        lines << line;
    }
    if (items.empty() && manifest.isEmpty())
        lines << QStringLiteral("Nothing differs.");
    else if (deltaBytes > 0)
        lines << QStringLiteral("Readers of the old one fetch %1 bytes of changes.").arg(deltaBytes);
    return lines.join(QLatin1Char('\n'));
}

} // namespace clarion
