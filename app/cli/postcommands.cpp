#include "cli/command.h"

#include "base/text.h"
#include "checks/figurenews.h"
#include "checks/problemsentence.h"
#include "checks/sourcenews.h"
#include "media/picturefitting.h"
#include "networks/network.h"
#include "networks/textlength.h"

#include <QFileInfo>
#include <QJsonArray>

namespace clarion {
namespace {

QJsonObject postObject(const Post& post, const QDateTime& now)
{
    QJsonArray pictures;
    for (const Picture& picture : post.pictures)
        pictures.append(QJsonObject{{QStringLiteral("file"), picture.fileName},
                                    {QStringLiteral("attachment"), picture.attachment},
                                    {QStringLiteral("altText"), picture.alt}});
    const QDateTime planned = post.planned ? post.planned->toUtc() : QDateTime();
    return {{QStringLiteral("id"), post.id.text()},
            {QStringLiteral("network"), post.network},
            {QStringLiteral("status"), stateName(stateAt(post.status, planned, now))},
            {QStringLiteral("at"), post.planned ? QJsonValue(post.planned->toText()) : QJsonValue()},
            {QStringLiteral("zone"), post.planned ? QJsonValue(QString::fromLatin1(post.planned->zone)) : QJsonValue()},
            {QStringLiteral("utc"), post.planned ? QJsonValue(planned.toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("text"), post.text},
            {QStringLiteral("link"), post.link},
            {QStringLiteral("pictures"), pictures},
            {QStringLiteral("postedLink"), post.postedLink}};
}

Result<Picture> attachPicture(const Workspace& workspace, const QString& file, const QString& alt)
{
    const auto clean = cleanPictureFile(file);
    if (!clean)
        return failure(clean.error());
    const auto name = workspace.attachments().add(clean->bytes, clean->suffix);
    if (!name)
        return failure(name.error());
    return Picture{*name, QFileInfo(file).fileName(), alt, clean->size.width(), clean->size.height()};
}

int postAdd(CommandContext& context)
{
    if (context.option("text").trimmed().isEmpty() && !context.has("picture"))
        return context.usageError(QStringLiteral("--text T is needed"));
    if (context.has("alt") && !context.has("picture"))
        return context.usageError(QStringLiteral("--alt goes with --picture"));
    Post post;
    if (const QString complaint = readPost(context, post); !complaint.isEmpty())
        return context.usageError(complaint);
    const auto workspace = context.workspace();
    if (!workspace)
        return context.console().fail(workspace.error());
    if (context.has("picture")) {
        auto picture = attachPicture(**workspace, context.option("picture"), context.option("alt"));
        if (!picture)
            return context.console().fail(picture.error());
        post.pictures.push_back(std::move(*picture));
    }
    const auto id = (*workspace)->writer().runAndWait(
        [&](Transaction& transaction) { return insertPost(transaction, post, context.clock()); });
    if (!id)
        return context.console().fail(id.error());
    post.id = *id;
    const auto network = (*workspace)->network(post.network);
    const LengthCheck length = checkLength(post.text, *network);
    if (!length.fits)
        context.console().note(QStringLiteral("The text is %1 long; %2 takes %3. It is kept as a draft.")
                                   .arg(QString::number(length.length), network->name, QString::number(length.limit.value_or(0))));
    context.console().result(postObject(post, context.clock().now()),
                             post.planned ? QStringLiteral("Planned for %1 on %2: %3").arg(post.planned->toText(), network->name, post.id.text())
                                          : QStringLiteral("Kept, unscheduled, for %1: %2").arg(network->name, post.id.text()));
    return ExitSuccess;
}

Result<std::vector<Post>> everyPost(CommandContext& context)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return failure(workspace.error());
    return (*workspace)->posts().all();
}

/// What became untrue of a post since it was written, in sentences. What was posted is history.
Result<QStringList> newsOf(const Workspace& workspace, const Post& post, const QDateTime& now)
{
    const auto source = newsOfSource(workspace.library(), post, now);
    const auto figures = newsOfFigures(workspace.library(), workspace.areas(), post);
    if (!source || !figures)
        return failure(source ? figures.error() : source.error());
    QStringList sentences;
    if (const auto problem = sourceProblem(*source, post))
        sentences << problemSentence(*problem, {});
    for (const FigureNews& one : stillSaid(*figures, post)) {
        if (const auto problem = figureProblem(one, post))
            sentences << problemSentence(*problem, {});
    }
    return sentences;
}

int postList(CommandContext& context)
{
    const auto posts = everyPost(context);
    if (!posts)
        return context.console().fail(posts.error());
    QJsonArray array;
    QStringList lines;
    const QDateTime now = context.clock().now();
    for (const Post& post : *posts) {
        const auto workspace = context.workspace();
        if (!workspace)
            return context.console().fail(workspace.error());
        const auto news = newsOf(**workspace, post, now);
        if (!news)
            return context.console().fail(news.error());
        QJsonObject object = postObject(post, now);
        object.insert(QStringLiteral("news"), QJsonArray::fromStringList(*news));
        array.append(object);
        lines << QStringLiteral("%1\t%2\t%3\t%4").arg(post.planned ? post.planned->toText() : QStringLiteral("unscheduled"),
                                                      post.network,
                                                      stateName(stateAt(post.status, post.planned ? post.planned->toUtc() : QDateTime(), now)),
                                                      firstWords(post.text, 70));
        for (const QString& sentence : *news)
            lines << QStringLiteral("\t! ") + sentence;
    }
    context.console().result({{QStringLiteral("posts"), array}},
                             lines.isEmpty() ? QStringLiteral("No posts yet.") : lines.join(QLatin1Char('\n')));
    return ExitSuccess;
}

} // namespace

std::vector<Command> postCommands()
{
    return {{"post add", "", 0,
             {{"text", "T"}, {"network", "NET"}, {"at", "\"YYYY-MM-DD HH:MM\""}, {"picture", "FILE"}, {"alt", "T"}},
             postAdd},
            {"post list", "", 0, {}, postList}};
}

} // namespace clarion
