#include "calendar/seriesrepository.h"

#include "storage/query.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace clarion {
namespace {

constexpr auto seriesById = "SELECT id, kind, rule, network, texts, ended, created FROM post_series WHERE id = :id";
constexpr auto everySeries = "SELECT id FROM post_series ORDER BY created, id";
constexpr auto runningSeries = "SELECT id FROM post_series WHERE ended IS NULL ORDER BY created, id";

constexpr auto seriesInsertion = R"sql(
    INSERT INTO post_series (id, kind, rule, network, texts, ended, created) VALUES (:id, :kind, :rule, :network, :texts, :ended, :created)
)sql";

constexpr auto seriesUpdate = R"sql(
    UPDATE post_series SET kind = :kind, rule = :rule, network = :network, texts = :texts, ended = :ended WHERE id = :id
)sql";

constexpr auto postsOfSeries = R"sql(
    SELECT planned_utc, body, id FROM posts
    WHERE series_id = :id AND series_id <> '' AND deleted IS NULL AND status <> 'not_posted' AND planned_utc >= :since ORDER BY planned_utc
)sql";

// A post that anybody touched has another revision than the first.
constexpr auto draftsOfSeries = R"sql(
    SELECT id FROM posts
    WHERE series_id = :id AND series_id <> '' AND deleted IS NULL AND status = 'draft' AND planned_utc > :now
      AND (:untouched = 0 OR revision = 1)
    ORDER BY planned_utc
)sql";

constexpr auto idsOfSeries = "SELECT id FROM posts WHERE series_id = :id AND series_id <> '' AND deleted IS NULL";

/// A rule with a thousand planned days is a tenth of this; more was written by something else.
constexpr qsizetype mostJson = 1'000'000;
constexpr int daysBack = 366;

QDate ruleDateFrom(const QJsonValue& value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QString ruleJson(const Series& series)
{
    const SeriesRule& rule = series.rule;
    QJsonArray weekdays;
    for (const int day : rule.weekdays)
        weekdays.append(day);
    QJsonArray planned;
    const size_t kept = qMin(series.planned.size(), mostPlannedDays);
    for (size_t at = series.planned.size() - kept; at < series.planned.size(); ++at) {
        const PlannedDay& day = series.planned[at];
        planned.append(QJsonArray{day.date.toString(Qt::ISODate), day.post.text(), day.wording});
    }
    const QJsonObject object{{QStringLiteral("weeks"), rule.everyWeeks},
                             {QStringLiteral("weekdays"), weekdays},
                             {QStringLiteral("day"), rule.dayOfMonth},
                             {QStringLiteral("week"), rule.weekOfMonth},
                             {QStringLiteral("time"), rule.time.toString(QStringLiteral("HH:mm"))},
                             {QStringLiteral("zone"), QString::fromLatin1(rule.zone)},
                             {QStringLiteral("from"), rule.from.toString(Qt::ISODate)},
                             {QStringLiteral("until"), rule.until.isValid() ? rule.until.toString(Qt::ISODate) : QString()},
                             {QStringLiteral("gapDays"), rule.minimumGapDays},
                             {QStringLiteral("mostUses"), rule.maximumUses},
                             {QStringLiteral("pattern"), series.pattern.text()},
                             {QStringLiteral("planned"), planned}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<Series> seriesFrom(const Query& query)
{
    Series series;
    series.id = SeriesId(query.text(0));
    const QByteArray ruleText = query.text(2).toUtf8();
    const QByteArray textsText = query.text(4).toUtf8();
    const auto unreadable = [&series] { return failure(ErrorCode::Syntax, series.id.text(), QStringLiteral("the rule of a series cannot be read")); };
    const auto kind = seriesKindFromName(query.text(1));
    if (!kind || ruleText.size() > mostJson || textsText.size() > 10 * mostJson)
        return unreadable();
    const QJsonObject object = QJsonDocument::fromJson(ruleText).object();
    SeriesRule& rule = series.rule;
    rule.kind = *kind;
    rule.everyWeeks = object.value(QLatin1String("weeks")).toInt(1);
    for (const QJsonValue& day : object.value(QLatin1String("weekdays")).toArray())
        rule.weekdays.push_back(day.toInt());
    rule.dayOfMonth = object.value(QLatin1String("day")).toInt(1);
    rule.weekOfMonth = object.value(QLatin1String("week")).toInt(1);
    rule.time = QTime::fromString(object.value(QLatin1String("time")).toString(), QStringLiteral("HH:mm"));
    rule.zone = object.value(QLatin1String("zone")).toString().toLatin1();
    rule.from = ruleDateFrom(object.value(QLatin1String("from")));
    rule.until = ruleDateFrom(object.value(QLatin1String("until")));
    rule.minimumGapDays = object.value(QLatin1String("gapDays")).toInt();
    rule.maximumUses = object.value(QLatin1String("mostUses")).toInt();
    series.pattern = PostId(object.value(QLatin1String("pattern")).toString());
    for (const QJsonValue& value : object.value(QLatin1String("planned")).toArray()) {
        const QJsonArray day = value.toArray();
        if (day.size() == 3 && series.planned.size() < mostPlannedDays)
            series.planned.push_back({ruleDateFrom(day[0]), PostId(day[1].toString()), day[2].toString()});
    }
    series.network = query.text(3);
    for (const QJsonValue& text : QJsonDocument::fromJson(textsText).array())
        series.wordings << text.toString();
    if (!query.isNull(5))
        series.ended = QDateTime::fromSecsSinceEpoch(query.integer(5), Qt::UTC);
    series.created = QDateTime::fromSecsSinceEpoch(query.integer(6), Qt::UTC);
    if (const auto fits = checkSeries(series); !fits)
        return failure(ErrorCode::Syntax, series.id.text(), fits.error().detail);
    return series;
}

Result<int> writeSeriesRow(Transaction& transaction, const char* sql, const Series& series, bool isNew)
{
    if (auto fits = checkSeries(series); !fits)
        return failure(fits.error());
    Query query(transaction.database(), sql);
    query.bind(":id", series.id.text())
        .bind(":kind", seriesKindName(series.rule.kind))
        .bind(":rule", ruleJson(series))
        .bind(":network", series.network)
        .bind(":texts", QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(series.wordings)).toJson(QJsonDocument::Compact)));
    if (series.ended.isValid())
        query.bind(":ended", series.ended.toSecsSinceEpoch());
    else
        query.bindNull(":ended");
    if (isNew)
        query.bind(":created", series.created.toSecsSinceEpoch());
    if (auto done = query.execute(); !done)
        return failure(done.error());
    const int rows = query.rowsAffected();
    // Each of its posts shows what the series is.
    Query ids(transaction.database(), idsOfSeries);
    ids.bind(":id", series.id.text());
    if (auto done = ids.execute(); !done)
        return failure(done.error());
    while (ids.next())
        transaction.changes().add(Subject::Posts, ids.text(0));
    if (auto whole = ids.readToEnd(); !whole)
        return failure(whole.error());
    return rows;
}

} // namespace

Result<std::optional<Series>> SeriesRepository::find(const SeriesId& id) const
{
    Query query(m_database, seriesById);
    query.bind(":id", id.text());
    if (auto done = query.execute(); !done)
        return failure(done.error());
    if (!query.next()) {
        if (auto whole = query.readToEnd(); !whole)
            return failure(whole.error());
        return std::optional<Series>();
    }
    auto series = seriesFrom(query);
    if (!series)
        return failure(series.error());
    return std::optional<Series>(std::move(*series));
}

Result<std::vector<SeriesId>> SeriesRepository::all() const
{
    Query query(m_database, everySeries);
    return readRows(query, [](const Query& row) { return SeriesId(row.text(0)); });
}

Result<std::vector<SeriesId>> SeriesRepository::running() const
{
    Query query(m_database, runningSeries);
    return readRows(query, [](const Query& row) { return SeriesId(row.text(0)); });
}

Result<std::vector<SeriesPost>> SeriesRepository::posts(const SeriesId& id, const QDateTime& now) const
{
    Query query(m_database, postsOfSeries);
    query.bind(":id", id.text()).bind(":since", now.addDays(-daysBack).toSecsSinceEpoch());
    return readRows(query, [](const Query& row) {
        return SeriesPost{QDateTime::fromSecsSinceEpoch(row.integer(0), Qt::UTC), wordingKey(row.text(1)), PostId(row.text(2))};
    });
}

Result<std::vector<PostId>> SeriesRepository::draftsToCome(const SeriesId& id, const QDateTime& now, bool untouchedOnly) const
{
    Query query(m_database, draftsOfSeries);
    query.bind(":id", id.text()).bind(":now", now.toSecsSinceEpoch()).bind(":untouched", untouchedOnly);
    return readRows(query, [](const Query& row) { return PostId(row.text(0)); });
}

Result<void> insertSeries(Transaction& transaction, const Series& series)
{
    if (auto rows = writeSeriesRow(transaction, seriesInsertion, series, true); !rows)
        return failure(rows.error());
    return {};
}

Result<void> updateSeries(Transaction& transaction, const Series& series)
{
    const auto rows = writeSeriesRow(transaction, seriesUpdate, series, false);
    if (!rows)
        return failure(rows.error());
    if (*rows != 1)
        return failure(ErrorCode::NotFound, series.id.text(), QStringLiteral("no such series"));
    return {};
}

} // namespace clarion
