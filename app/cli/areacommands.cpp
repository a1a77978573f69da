#include "cli/command.h"

#include <QJsonArray>

namespace clarion {
namespace {

QJsonObject areaObject(const Area& area)
{
    return {{QStringLiteral("boundarySet"), area.key.boundarySet},
            {QStringLiteral("code"), area.key.code},
            {QStringLiteral("name"), area.name},
            {QStringLiteral("nameCy"), area.nameCy},
            {QStringLiteral("nation"), area.nation},
            {QStringLiteral("region"), area.region}};
}

QString areaLine(const Area& area)
{
    return QStringLiteral("%1\t%2\t%3%4\t%5")
        .arg(area.key.code, area.key.boundarySet, area.name,
             area.nameCy.isEmpty() || area.nameCy == area.name ? QString() : QStringLiteral(" / ") + area.nameCy, area.region);
}

int areaFind(CommandContext& context)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return context.console().fail(workspace.error());
    const auto areas = (*workspace)->areas().search(context.arguments.first(), 50);
    if (!areas)
        return context.console().fail(areas.error());
    QJsonArray array;
    QStringList lines;
    for (const Area& area : *areas) {
        array.append(areaObject(area));
        lines << areaLine(area);
    }
    context.console().result({{QStringLiteral("areas"), array}}, lines.join(QLatin1Char('\n')));
    if (areas->empty())
        return context.console().fail({ErrorCode::NotFound, context.arguments.first(),
                                       QStringLiteral("no area of the feeds that were read has this name")});
    return ExitSuccess;
}

int areaSet(CommandContext& context)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return context.console().fail(workspace.error());
    const auto area = (*workspace)->areas().find(context.arguments.first(), context.option("boundary-set"));
    if (!area)
        return context.console().fail(area.error());
    if (!*area)
        return context.console().fail({ErrorCode::NotFound, context.arguments.first(),
                                       QStringLiteral("no area of the feeds that were read has this code")});
    auto profile = (*workspace)->profile();
    if (!profile)
        return context.console().fail(profile.error());
    profile->area = (*area)->key;
    const auto written = (*workspace)->writer().runAndWait(
        [&](Transaction& transaction) { return writeProfile(transaction, *profile, context.clock()); });
    if (!written)
        return context.console().fail(written.error());
    context.console().result(areaObject(**area), QStringLiteral("The area is %1 (%2, boundaries of %3).")
                                                     .arg((*area)->name, (*area)->key.code, (*area)->key.boundarySet));
    return ExitSuccess;
}

QString statusName(PostcodeAnswer::Status status)
{
    switch (status) {
    case PostcodeAnswer::Status::Found:
        return QStringLiteral("found");
    case PostcodeAnswer::Status::Choice:
        return QStringLiteral("choice");
    case PostcodeAnswer::Status::Unknown:
        return QStringLiteral("unknown");
    case PostcodeAnswer::Status::Invalid:
        return QStringLiteral("invalid");
    case PostcodeAnswer::Status::Missing:
        return QStringLiteral("missing");
    }
    return {};
}

int postcode(CommandContext& context)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return context.console().fail(workspace.error());
    const auto answer = (*workspace)->postcodes().find(context.arguments.first());
    if (!answer)
        return context.console().fail(answer.error());
    const bool isAnswered = !answer->areas.empty();
    const QString sentence = postcodeSentence(*answer);
    QJsonArray array;
    QStringList lines{sentence};
    for (const Area& area : answer->areas) {
        array.append(areaObject(area));
        lines << areaLine(area);
    }
    if (!answer->attribution.isEmpty())
        lines << answer->attribution;
    context.console().result({{QStringLiteral("postcode"), answer->postcode},
                              {QStringLiteral("status"), statusName(answer->status())},
                              {QStringLiteral("areas"), array},
                              {QStringLiteral("reason"), isAnswered ? QString() : sentence},
                              {QStringLiteral("attribution"), answer->attribution}},
                             isAnswered ? lines.join(QLatin1Char('\n')) : QString());
    if (isAnswered)
        return ExitSuccess;
    context.console().note(sentence);
    return ExitFailed;
}

} // namespace

std::vector<Command> areaCommands()
{
    return {{"area find", "TEXT", 1, {}, areaFind},
            {"area set", "CODE", 1, {{"boundary-set", "S"}}, areaSet},
            {"postcode", "CODE", 1, {}, postcode}};
}

} // namespace clarion
