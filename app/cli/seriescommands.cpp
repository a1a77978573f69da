#include "cli/command.h"

#include "base/text.h"
#include "calendar/seriesrepository.h"

#include <QJsonArray>

namespace clarion {
namespace {

QJsonValue dateValue(const QDate& date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject seriesObject(const Series& series)
{
    QJsonArray weekdays;
    for (const int day : series.rule.weekdays)
        weekdays.append(day);
    QJsonArray planned;
    for (const PlannedDay& day : series.planned)
        planned.append(QJsonObject{{QStringLiteral("date"), dateValue(day.date)}, {QStringLiteral("post"), day.post.text()}});
    QJsonObject object{{QStringLiteral("id"), series.id.text()},
                       {QStringLiteral("kind"), seriesKindName(series.rule.kind)},
                       {QStringLiteral("network"), series.network},
                       {QStringLiteral("time"), series.rule.time.toString(QStringLiteral("HH:mm"))},
                       {QStringLiteral("zone"), QString::fromLatin1(series.rule.zone)},
                       {QStringLiteral("from"), dateValue(series.rule.from)},
                       {QStringLiteral("until"), dateValue(series.rule.until)},
                       {QStringLiteral("ended"), series.ended.isValid() ? QJsonValue(series.ended.toString(Qt::ISODate)) : QJsonValue()},
                       {QStringLiteral("wordings"), QJsonArray::fromStringList(series.wordings)},
                       {QStringLiteral("planned"), planned}};
    switch (series.rule.kind) {
    case SeriesKind::Pool:
        object.insert(QStringLiteral("gapDays"), series.rule.minimumGapDays);
        object.insert(QStringLiteral("mostUses"), series.rule.maximumUses);
        object.insert(QStringLiteral("weekdays"), weekdays);
        break;
    case SeriesKind::Weekly:
        object.insert(QStringLiteral("everyWeeks"), series.rule.everyWeeks);
        object.insert(QStringLiteral("weekdays"), weekdays);
        break;
    case SeriesKind::MonthlyDate: object.insert(QStringLiteral("dayOfMonth"), series.rule.dayOfMonth); break;
    case SeriesKind::MonthlyWeekday:
        object.insert(QStringLiteral("weekOfMonth"), series.rule.weekOfMonth);
        object.insert(QStringLiteral("weekdays"), weekdays);
        break;
    }
    return object;
}

int seriesList(CommandContext& context)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return context.console().fail(workspace.error());
    const SeriesRepository repository((*workspace)->database());
    const auto ids = repository.all();
    if (!ids)
        return context.console().fail(ids.error());
    QJsonArray array;
    QStringList lines;
    for (const SeriesId& id : *ids) {
        const auto series = repository.find(id);
        if (!series)
            return context.console().fail(series.error());
        if (!*series)
            continue;
        array.append(seriesObject(**series));
        lines << QStringLiteral("%1\t%2\t%3\t%4\t%5").arg(seriesKindName((*series)->rule.kind), (*series)->network,
                                                          (*series)->ended.isValid() ? QStringLiteral("ended") : QStringLiteral("goes on"),
                                                          QStringLiteral("%1 wordings").arg((*series)->wordings.size()),
                                                          firstWords((*series)->wordings.value(0), 60));
    }
    context.console().result({{QStringLiteral("series"), array}}, lines.isEmpty() ? QStringLiteral("No post repeats.") : lines.join(QLatin1Char('\n')));
    return ExitSuccess;
}

} // namespace

std::vector<Command> seriesCommands()
{
    return {{"series list", "", 0, {}, seriesList}};
}

} // namespace clarion
