#include "calendar/plansettings.h"

#include "storage/query.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace clarion {
namespace {

constexpr auto labelWrite = R"sql(
    INSERT INTO labels (name, colour) VALUES (:name, :colour) ON CONFLICT (name) DO UPDATE SET colour = excluded.colour
)sql";

constexpr auto viewWrite = R"sql(
    INSERT INTO plan_views (name, view, filter) VALUES (:name, :view, :filter)
    ON CONFLICT (name) DO UPDATE SET view = excluded.view, filter = excluded.filter
)sql";

QStringList strings(const QJsonObject& object, const char* key)
{
    QStringList list;
    for (const QJsonValue& value : object.value(QLatin1String(key)).toArray())
        list << value.toString();
    return list;
}

PostFilter filterFrom(const QString& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    return {object.value(QLatin1String("words")).toString(), strings(object, "networks"), strings(object, "statuses"), strings(object, "labels")};
}

QString jsonOf(const PostFilter& filter)
{
    const QJsonObject object{{QStringLiteral("words"), filter.words},
                             {QStringLiteral("networks"), QJsonArray::fromStringList(filter.networks)},
                             {QStringLiteral("statuses"), QJsonArray::fromStringList(filter.statuses)},
                             {QStringLiteral("labels"), QJsonArray::fromStringList(filter.labels)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// Every row of a query without parameters, as `read` makes it.
template<typename Value, typename Read>
Result<std::vector<Value>> rowsOf(const Database& database, const char* sql, Read read)
{
    Query query(database, sql);
    return readRows(query, read);
}

Result<void> executeAndTell(Transaction& transaction, Query& query)
{
    if (auto done = query.execute(); !done)
        return done;
    transaction.changes().addAll(Subject::Settings);
    return {};
}

} // namespace

Result<std::vector<Label>> readLabels(const Database& database)
{
    return rowsOf<Label>(database, "SELECT name, colour FROM labels ORDER BY name",
                         [](const Query& query) { return Label{query.text(0), static_cast<int>(query.integer(1))}; });
}

Result<void> writeLabel(Transaction& transaction, const Label& label)
{
    Query query(transaction.database(), labelWrite);
    query.bind(":name", label.name).bind(":colour", label.colour);
    return executeAndTell(transaction, query);
}

Result<std::vector<PostingSlot>> readSlots(const Database& database)
{
    return rowsOf<PostingSlot>(database, "SELECT network, weekday, time FROM plan_slots ORDER BY network, weekday, time", [](const Query& query) {
        return PostingSlot{query.text(0), static_cast<int>(query.integer(1)), QTime::fromString(query.text(2), QStringLiteral("HH:mm"))};
    });
}

Result<void> writeSlots(Transaction& transaction, const std::vector<PostingSlot>& postingSlots)
{
    Query clear(transaction.database(), "DELETE FROM plan_slots");
    if (auto done = executeAndTell(transaction, clear); !done)
        return done;
    Query query(transaction.database(), "INSERT OR IGNORE INTO plan_slots (network, weekday, time) VALUES (:network, :weekday, :time)");
    for (const PostingSlot& slot : postingSlots) {
        query.bind(":network", slot.network).bind(":weekday", slot.weekday).bind(":time", slot.time.toString(QStringLiteral("HH:mm")));
        if (auto done = query.execute(); !done)
            return done;
    }
    return {};
}

Result<MixTargets> readMixTargets(const Database& database)
{
    const auto rows = rowsOf<std::pair<QString, int>>(database, "SELECT subject, percent FROM mix_targets ORDER BY subject",
                                                      [](const Query& query) { return std::pair(query.text(0), static_cast<int>(query.integer(1))); });
    if (!rows)
        return failure(rows.error());
    return MixTargets(rows->begin(), rows->end());
}

Result<void> writeMixTargets(Transaction& transaction, const MixTargets& targets)
{
    for (const auto& [subject, percent] : targets) {
        if (!subjectNames().contains(subject))
            return failure(ErrorCode::InvalidArgument, subject, QStringLiteral("there is no such subject"));
        if (percent < 0 || percent > 100)
            return failure(ErrorCode::InvalidArgument, QString::number(percent), QStringLiteral("a target is 0 to 100 %"));
    }
    Query clear(transaction.database(), "DELETE FROM mix_targets");
    if (auto done = executeAndTell(transaction, clear); !done)
        return done;
    Query query(transaction.database(), "INSERT INTO mix_targets (subject, percent) VALUES (:subject, :percent)");
    for (const auto& [subject, percent] : targets) {
        if (percent == 0)
            continue;
        query.bind(":subject", subject).bind(":percent", percent);
        if (auto done = query.execute(); !done)
            return done;
    }
    return {};
}

Result<bool> readMixFolded(const Database& database)
{
    Query query(database, "SELECT value FROM settings WHERE key = 'plan.mix_folded'");
    if (auto done = query.execute(); !done)
        return failure(done.error());
    return query.next() && query.text(0) == QLatin1String("yes");
}

Result<void> writeMixFolded(Transaction& transaction, bool folded, const Clock& clock)
{
    // Nobody has to hear of it.
    Query query(transaction.database(), "INSERT INTO settings (key, value, modified) VALUES ('plan.mix_folded', :folded, :now) "
                                        "ON CONFLICT (key) DO UPDATE SET value = excluded.value, modified = excluded.modified");
    query.bind(":folded", folded ? QStringLiteral("yes") : QStringLiteral("no")).bind(":now", clock.now().toSecsSinceEpoch());
    return query.execute();
}

Result<QString> readLastView(const Database& database)
{
    Query query(database, "SELECT value FROM settings WHERE key = 'plan.last_view'");
    if (auto done = query.execute(); !done)
        return failure(done.error());
    return query.next() ? query.text(0) : QString();
}

Result<void> writeLastView(Transaction& transaction, const QString& view, const Clock& clock)
{
    // Nobody has to hear of it.
    Query query(transaction.database(), "INSERT INTO settings (key, value, modified) VALUES ('plan.last_view', :view, :now) "
                                        "ON CONFLICT (key) DO UPDATE SET value = excluded.value, modified = excluded.modified");
    query.bind(":view", view).bind(":now", clock.now().toSecsSinceEpoch());
    return query.execute();
}

Result<std::vector<PlanView>> readPlanViews(const Database& database)
{
    return rowsOf<PlanView>(database, "SELECT name, view, filter FROM plan_views ORDER BY name",
                            [](const Query& query) { return PlanView{query.text(0), query.text(1), filterFrom(query.text(2))}; });
}

Result<void> writePlanView(Transaction& transaction, const PlanView& view)
{
    Query query(transaction.database(), viewWrite);
    query.bind(":name", view.name).bind(":view", view.view).bind(":filter", jsonOf(view.filter));
    return executeAndTell(transaction, query);
}

Result<void> removePlanView(Transaction& transaction, const QString& name)
{
    Query query(transaction.database(), "DELETE FROM plan_views WHERE name = :name");
    query.bind(":name", name);
    return executeAndTell(transaction, query);
}

} // namespace clarion
