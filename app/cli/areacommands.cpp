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
        lines << QStringLiteral("%1\t%2\t%3%4\t%5")
                     .arg(area.key.code, area.key.boundarySet, area.name,
                          area.nameCy.isEmpty() || area.nameCy == area.name ? QString() : QStringLiteral(" / ") + area.nameCy,
                          area.region);
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

} // namespace

std::vector<Command> areaCommands()
{
    return {{"area find", "TEXT", 1, {}, areaFind}, {"area set", "CODE", 1, {{"boundary-set", "S"}}, areaSet}};
}

} // namespace clarion
