#include "cli/command.h"

#include "networks/network.h"
#include "workspace/planning.h"

#include <QJsonArray>
#include <QLocale>

namespace clarion {
namespace {

/// "not_said" for posts of no subject: a key needs a name.
QString keyOf(const QString& subject)
{
    return subject.isEmpty() ? QStringLiteral("not_said") : subject;
}

QJsonObject countsObject(const SubjectCounts& counts)
{
    QJsonArray subjects;
    for (const QString& subject : subjectNames() + QStringList{QString()}) {
        if (counts.count(subject) > 0)
            subjects.append(QJsonObject{{QStringLiteral("subject"), keyOf(subject)},
                                        {QStringLiteral("posts"), counts.count(subject)},
                                        {QStringLiteral("percent"), counts.percent(subject)}});
    }
    return {{QStringLiteral("posts"), counts.total}, {QStringLiteral("subjects"), subjects}};
}

QJsonObject mixObject(const PlannedMix& mix)
{
    QJsonObject object = countsObject(mix.week.all);
    object.insert(QStringLiteral("monday"), mix.week.monday.toString(Qt::ISODate));
    QJsonObject networks;
    for (const auto& [network, counts] : mix.week.byNetwork)
        networks.insert(network, countsObject(counts));
    object.insert(QStringLiteral("networks"), networks);
    QJsonObject targets;
    for (const auto& [subject, percent] : mix.targets)
        targets.insert(subject, percent);
    object.insert(QStringLiteral("targets"), targets);
    QJsonArray gaps;
    for (const MixSuggestion& gap : mix.gaps) {
        const bool isBelow = !gap.subject.isEmpty();
        gaps.append(QJsonObject{{QStringLiteral("date"), gap.date.toString(Qt::ISODate)},
                                {QStringLiteral("emptyDay"), gap.isEmptyDay},
                                {QStringLiteral("time"), gap.time ? QJsonValue(gap.time->toString(QStringLiteral("HH:mm"))) : QJsonValue()},
                                {QStringLiteral("network"), gap.network.isEmpty() ? QJsonValue() : QJsonValue(gap.network)},
                                {QStringLiteral("subject"), isBelow ? QJsonValue(gap.subject) : QJsonValue()},
                                {QStringLiteral("percent"), isBelow ? QJsonValue(gap.percent) : QJsonValue()},
                                {QStringLiteral("target"), isBelow ? QJsonValue(gap.target) : QJsonValue()}});
    }
    object.insert(QStringLiteral("gaps"), gaps);
    return object;
}

QString lineOf(const SubjectCounts& counts, const QString& subject, const MixTargets& targets)
{
    const auto target = targets.find(subject);
    return QStringLiteral("  %1\t%2\t%3 %").arg(keyOf(subject)).arg(counts.count(subject)).arg(counts.percent(subject))
           + (target == targets.end() ? QString() : QStringLiteral(" of the wanted %1 %").arg(target->second));
}

QString gapLine(const MixSuggestion& gap)
{
    QString line = QLocale::c().toString(gap.date, QStringLiteral("dddd d MMMM"))
                   + (gap.isEmptyDay ? QStringLiteral(" has nothing yet") : QStringLiteral(" has room for one more"));
    if (!gap.subject.isEmpty())
        line += QStringLiteral("; %1 is at %2 % of the wanted %3 %").arg(gap.subject).arg(gap.percent).arg(gap.target);
    if (gap.time)
        line += QStringLiteral("; a usual time on %1 is %2").arg(gap.network, gap.time->toString(QStringLiteral("HH:mm")));
    return line + QLatin1Char('.');
}

int showMix(CommandContext& context)
{
    QDate day = LocalTime::fromUtc(context.clock().now()).date;
    if (context.has("week")) {
        day = QDate::fromString(context.option("week"), Qt::ISODate);
        if (!day.isValid())
            return context.usageError(QStringLiteral("--week takes a day of the week as \"2027-05-06\""));
    }
    const auto workspace = context.workspace();
    if (!workspace)
        return context.console().fail(workspace.error());
    const auto planned = mixOfWeek(**workspace, day);
    if (!planned)
        return context.console().fail(planned.error());

    const SubjectCounts& all = planned->week.all;
    QStringList lines{all.total == 0 ? QStringLiteral("Nothing is planned for the week of %1.").arg(planned->week.monday.toString(Qt::ISODate))
                                     : QStringLiteral("The week of %1, in posts:").arg(planned->week.monday.toString(Qt::ISODate))};
    for (const QString& subject : subjectNames() + QStringList{QString()}) {
        if (all.count(subject) > 0 || (all.total > 0 && planned->targets.contains(subject)))
            lines << lineOf(all, subject, planned->targets);
    }
    if (planned->week.byNetwork.size() > 1) {
        for (const auto& [network, counts] : planned->week.byNetwork) {
            lines << QStringLiteral("On %1:").arg(network);
            for (const auto& [subject, count] : counts.bySubject)
                lines << lineOf(counts, subject, {});
        }
    }
    for (const MixSuggestion& gap : planned->gaps)
        lines << gapLine(gap);
    context.console().result(mixObject(*planned), lines.join(QLatin1Char('\n')));
    return ExitSuccess;
}

} // namespace

std::vector<Command> planCommands()
{
    return {{"mix", "", 0, {{"week", "YYYY-MM-DD"}}, showMix}};
}

} // namespace clarion
