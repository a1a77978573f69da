#include "library/item.h"

#include <QJsonArray>

#include <algorithm>

namespace clarion {

QStringList Item::topics() const
{
    QStringList result;
    const QJsonArray listed = payload.value(QLatin1String("topics")).toArray();
    for (const QJsonValue& topic : listed)
        result << topic.toString();
    return result;
}

ShareWindow Item::shareWindow(const QDate& today) const
{
    const QString day = today.toString(Qt::ISODate);  // ISO dates sort as they are
    if (!from.isEmpty() && day < from)
        return ShareWindow::Upcoming;
    return !until.isEmpty() && day > until ? ShareWindow::Over : ShareWindow::Open;
}

std::optional<QString> Item::withdrawnBecause() const
{
    if (!withdrawn)
        return std::nullopt;
    return payload.value(QLatin1String("withdrawn")).toObject().value(QLatin1String("reason")).toString();
}

ItemId Item::replacedBy() const
{
    return ItemId(payload.value(QLatin1String("withdrawn")).toObject().value(QLatin1String("replacedBy")).toString());
}

QString Item::searchText() const
{
    QStringList texts;
    for (const char* key : {"summary", "line", "remit", "reason", "body"}) {
        const QString text = payload.value(QLatin1String(key)).toString();
        if (!text.isEmpty())
            texts << text;
    }
    texts << topics();
    return texts.join(QLatin1Char('\n'));
}

bool Exclusion::covers(const QString& areaCode, const QString& period) const
{
    // Periods of one dataset are written alike ("2019", "2010-11", "2024-03"), so their text order is their order.
    return code == areaCode && (from.isEmpty() || period >= from) && (to.isEmpty() || period <= to);
}

Dataset Dataset::fromItem(const Item& item)
{
    const auto text = [&item](QLatin1StringView name) { return item.payload.value(name).toString(); };
    Dataset dataset;
    dataset.feed = item.feed;
    dataset.id = DatasetId(item.id.text());
    dataset.label = item.title;
    dataset.unit = text(QLatin1StringView("unit"));
    dataset.decimals = std::clamp(item.payload.value(QLatin1String("decimals")).toInt(), 0, 6);
    const QString better = text(QLatin1StringView("better"));
    dataset.better = better == QLatin1String("up")     ? Better::Up
                     : better == QLatin1String("down") ? Better::Down
                                                       : Better::None;
    dataset.boundarySet = text(QLatin1StringView("boundarySet"));
    dataset.addsUp = item.payload.value(QLatin1String("addsUp")).toBool();
    dataset.source = text(QLatin1StringView("source"));
    dataset.sourceUrl = text(QLatin1StringView("sourceUrl"));
    dataset.licence = text(QLatin1StringView("licence"));
    dataset.attribution = text(QLatin1StringView("attribution"));
    dataset.caution = text(QLatin1StringView("caution"));
    dataset.withdrawn = item.withdrawnBecause();
    const QJsonArray exclusions = item.payload.value(QLatin1String("exclude")).toArray();
    for (const QJsonValue& value : exclusions) {
        const QJsonObject entry = value.toObject();
        dataset.exclusions.push_back({entry.value(QLatin1String("code")).toString(),
                                      entry.value(QLatin1String("from")).toString(),
                                      entry.value(QLatin1String("to")).toString(),
                                      entry.value(QLatin1String("why")).toString()});
    }
    return dataset;
}

std::optional<QString> Dataset::excludedBecause(const QString& code, const QString& period) const
{
    for (const Exclusion& exclusion : exclusions) {
        if (exclusion.covers(code, period))
            return exclusion.why;
    }
    return std::nullopt;
}

} // namespace clarion
