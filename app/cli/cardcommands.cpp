#include "cli/command.h"

#include "base/text.h"
#include "cards/owncard.h"
#include "base/savefile.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace clarion {
namespace {

int makeCard(CommandContext& context)
{
    const Console& console = context.console();
    if (!context.has("out"))
        return context.usageError(QStringLiteral("card make needs --out FILE"));
    OwnCard own;
    own.templateName = context.arguments.first();
    if (context.has("format"))
        own.format = context.option("format");
    const QJsonDocument texts = QJsonDocument::fromJson(context.option("texts").toUtf8());
    if (!texts.isObject())
        return context.usageError(QStringLiteral("--texts takes an object as {\"headline\": \"Have you voted?\"}"));
    const QJsonObject words = texts.object();
    for (auto it = words.begin(); it != words.end(); ++it) {
        if (!it->isString())
            return context.usageError(QStringLiteral("--texts: “%1”: a text in quotes expected").arg(it.key()));
        own.texts.insert(it.key(), safeLine(it->toString()));
    }
    if (context.has("photo")) {
        auto photo = readCardPhoto(context.option("photo"));
        if (!photo)
            return console.fail(photo.error());
        own.photo = std::move(*photo);
    }
    const auto workspace = context.workspace();
    if (!workspace)
        return console.fail(workspace.error());
    const auto profile = (*workspace)->profile();
    if (!profile)
        return console.fail(profile.error());
    own.imprint = imprintOf(*profile);
    const auto feeds = (*workspace)->feeds().all();
    if (!feeds)
        return console.fail(feeds.error());
    if (!feeds->empty())
        own.style = {feeds->front().accent, feeds->front().font};
    if (context.has("accent"))
        own.style.accent = context.option("accent");
    const auto card = makeOwnCard(own);
    if (!card)
        return console.fail(card.error());
    // The suffix says what the file is: a photo makes it a JPEG.
    const QFileInfo wanted(context.option("out"));
    const QString path = wanted.path() + QLatin1Char('/') + wanted.completeBaseName() + QLatin1Char('.') + card->file.suffix;
    if (auto written = saveFile(path, card->file.bytes); !written)
        return console.fail(written.error());
    for (const QString& name : card->shortened)
        console.note(QStringLiteral("%1: the text is too long for its place, and lost its end.").arg(name));
    for (const QString& name : card->unreadable)
        console.note(QStringLiteral("%1: the photo is too uneven there for words to be read.").arg(name));
    console.result({{QStringLiteral("file"), path},
                    {QStringLiteral("width"), card->size.width()},
                    {QStringLiteral("height"), card->size.height()},
                    {QStringLiteral("altText"), card->altText},
                    {QStringLiteral("shortened"), QJsonArray::fromStringList(card->shortened)}},
                   QStringLiteral("Card: %1\nAlt text: %2").arg(path, card->altText));
    return ExitSuccess;
}

int cardList(CommandContext& context)
{
    QJsonArray array;
    QStringList lines;
    for (const OwnTemplate& own : ownTemplates()) {
        array.append(QJsonObject{{QStringLiteral("name"), own.name}, {QStringLiteral("label"), own.label},
                                 {QStringLiteral("texts"), QJsonArray::fromStringList(own.textNames)}, {QStringLiteral("photo"), own.hasPhoto}});
        lines << own.name + QLatin1Char('\t') + own.textNames.join(QStringLiteral(", ")) + (own.hasPhoto ? QStringLiteral(", and a photo") : QString());
    }
    context.console().result({{QStringLiteral("cards"), array}}, lines.join(QLatin1Char('\n')));
    return ExitSuccess;
}

} // namespace

std::vector<Command> cardCommands()
{
    return {{"card list", "", 0, {}, cardList},
            {"card make", "TEMPLATE", 1, {{"texts", "JSON"}, {"photo", "FILE"}, {"format", "WxH"}, {"accent", "COLOUR"}, {"out", "FILE"}}, makeCard}};
}

} // namespace clarion
