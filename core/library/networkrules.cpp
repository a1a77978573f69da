#include "library/networkrules.h"

#include "storage/query.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace clarion {
namespace {

constexpr auto rulesOfFeeds = R"sql(
    SELECT items.payload
    FROM items JOIN feeds ON feeds.id = items.feed_id
    WHERE items.kind = 'rules' AND items.withdrawn = 0 AND feeds.removed_at IS NULL AND feeds.form = 'signed'
    ORDER BY feeds.rank, feeds.added_at, feeds.id, items.rev DESC, items.id
    LIMIT 100
)sql";

/// The built-in networks with the limits of `rules`.
std::vector<Network> withLimits(const std::vector<Network>& rules)
{
    std::vector<Network> networks = builtInNetworks();
    for (Network& network : networks) {
        const auto rule = std::find_if(rules.begin(), rules.end(), [&network](const Network& other) { return other.id == network.id; });
        if (rule == rules.end())
            continue;
        network.limit = rule->limit;
        network.unit = rule->unit;
        network.byteLimit = rule->byteLimit;
        network.visible = rule->visible ? rule->visible : network.visible;
        network.imagesMax = rule->imagesMax;
        network.imageRequired = rule->imageRequired;
        network.altMax = rule->altMax;
        // Rules from before there was such a limit do not lift it.
        if (rule->imageMegabytes)
            network.imageMegabytes = rule->imageMegabytes;
    }
    return networks;
}

} // namespace

Result<std::vector<Network>> readNetworks(const Database& database)
{
    Query query(database, rulesOfFeeds);
    if (auto done = query.execute(); !done)
        return failure(done.error());
    while (query.next()) {
        const QJsonValue content = QJsonDocument::fromJson(query.text(0).toUtf8()).object().value(QLatin1String("content"));
        if (!content.toObject().contains(QLatin1String("networks")))
            continue;
        if (const auto rules = parseNetworks(QJsonDocument(content.toObject()).toJson(), QStringLiteral("rules")))
            return withLimits(*rules);
    }
    if (auto read = query.readToEnd(); !read)
        return failure(read.error());
    return builtInNetworks();
}

} // namespace clarion
