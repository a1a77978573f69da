#include "cli/command.h"

#include "checks/problemsentence.h"
#include "networks/network.h"
#include "workspace/postreview.h"

#include <QJsonArray>

namespace clarion {
namespace {

/// `start` and `length` are in UTF-16 units of the text; -1 and 0 where a problem has no place in it.
QJsonObject problemObject(const Problem& problem, const Network& network)
{
    QJsonObject object{{QStringLiteral("check"), checkName(problem.code)},
                       {QStringLiteral("severity"), severityName(problem.severity)},
                       {QStringLiteral("start"), problem.position},
                       {QStringLiteral("length"), problem.length},
                       {QStringLiteral("message"), problemSentence(problem, network)},
                       {QStringLiteral("mend"), problemMend(problem)}};
    if (!problem.other.isEmpty())
        object.insert(QStringLiteral("post"), problem.other.text());
    return object;
}

int check(CommandContext& context)
{
    if (!context.has("text"))
        return context.usageError(QStringLiteral("--text T is needed"));
    Post post;
    if (const QString complaint = readPost(context, post); !complaint.isEmpty())
        return context.usageError(complaint);
    const auto workspace = context.workspace();
    if (!workspace)
        return context.console().fail(workspace.error());
    std::optional<AreaKey> here;
    if (context.has("area")) {
        const auto area = (*workspace)->areas().find(context.option("area"), {});
        if (!area)
            return context.console().fail(area.error());
        if (!*area)
            return context.console().fail({ErrorCode::NotFound, context.option("area"), QStringLiteral("no feed that was read has an area of this code")});
        here = (*area)->key;
    }
    auto review = PostReview::prepare(**workspace, here);
    if (!review)
        return context.console().fail(review.error());
    if (auto turned = review->turnTo(post); !turned)
        return context.console().fail(turned.error());
    const auto network = (*workspace)->network(post.network);
    QJsonArray problems;
    QStringList lines;
    for (const Problem& problem : review->problems(post)) {
        problems.append(problemObject(problem, *network));
        lines << QStringLiteral("%1: %2 %3").arg(severityName(problem.severity), problemSentence(problem, *network), problemMend(problem));
    }
    context.console().result({{QStringLiteral("problems"), problems}},
                             lines.isEmpty() ? QStringLiteral("No problems were found.") : lines.join(QLatin1Char('\n')));
    return ExitSuccess;
}

} // namespace

std::vector<Command> checkCommands()
{
    return {{"check", "", 0, {{"text", "T"}, {"network", "NET"}, {"area", "CODE"}, {"at", "\"YYYY-MM-DD HH:MM\""}}, check}};
}

} // namespace clarion
