#include "cli/command.h"

#include "base/errortext.h"
#include "syndication/feeddate.h"
#include "syndication/syndicationreader.h"

#include <QFile>
#include <QJsonArray>

#include <cstdio>

namespace clarion {
namespace {

/// The exit code of `read` where a file was read but is not a feed: a script tells this from a file that is not there.
constexpr int exitNotAFeed = 2;

QString fromUtf8Text(const std::string& text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Null where nothing was published, so that a reader need not tell "" from nothing.
QJsonValue textValue(const std::string& text)
{
    return text.empty() ? QJsonValue() : QJsonValue(fromUtf8Text(text));
}

QJsonValue timeValue(const std::optional<std::int64_t>& seconds)
{
    return seconds ? QJsonValue(fromUtf8Text(rfc3339(*seconds))) : QJsonValue();
}

QJsonArray authorsArray(const std::vector<SyndicationPerson>& authors)
{
    QJsonArray array;
    for (const SyndicationPerson& author : authors) {
        array.append(QJsonObject{{QStringLiteral("name"), textValue(author.name)},
                                 {QStringLiteral("email"), textValue(author.email)},
                                 {QStringLiteral("uri"), textValue(author.uri)}});
    }
    return array;
}

QJsonArray textsArray(const std::vector<std::string>& texts)
{
    QJsonArray array;
    for (const std::string& text : texts)
        array.append(fromUtf8Text(text));
    return array;
}

QJsonArray enclosuresArray(const std::vector<SyndicationEnclosure>& enclosures)
{
    QJsonArray array;
    for (const SyndicationEnclosure& enclosure : enclosures) {
        array.append(QJsonObject{{QStringLiteral("url"), textValue(enclosure.url)},
                                 {QStringLiteral("type"), textValue(enclosure.type)},
                                 {QStringLiteral("length"), enclosure.length ? QJsonValue(static_cast<qint64>(*enclosure.length)) : QJsonValue()}});
    }
    return array;
}

QJsonObject entryObject(const SyndicationEntry& entry)
{
    return {{QStringLiteral("id"), textValue(entry.id)},
            {QStringLiteral("idIsMade"), entry.idIsMade},
            {QStringLiteral("title"), textValue(entry.title)},
            {QStringLiteral("titleText"), textValue(entry.titleText)},
            {QStringLiteral("link"), textValue(entry.link)},
            {QStringLiteral("summary"), textValue(entry.summary)},
            {QStringLiteral("content"), textValue(entry.content)},
            {QStringLiteral("contentText"), textValue(entry.contentText)},
            {QStringLiteral("published"), timeValue(entry.published)},
            {QStringLiteral("updated"), timeValue(entry.updated)},
            {QStringLiteral("authors"), authorsArray(entry.authors)},
            {QStringLiteral("categories"), textsArray(entry.categories)},
            {QStringLiteral("enclosures"), enclosuresArray(entry.enclosures)},
            {QStringLiteral("image"), textValue(entry.image)}};
}

QString formatName(SyndicationFormat format)
{
    switch (format) {
    case SyndicationFormat::Rss: return QStringLiteral("rss");
    case SyndicationFormat::Rdf: return QStringLiteral("rdf");
    case SyndicationFormat::Atom: return QStringLiteral("atom");
    case SyndicationFormat::Json: return QStringLiteral("json");
    }
    return {};
}

QJsonObject channelObject(const SyndicationChannel& channel)
{
    return {{QStringLiteral("format"), formatName(channel.format)},
            {QStringLiteral("title"), textValue(channel.title)},
            {QStringLiteral("link"), textValue(channel.link)},
            {QStringLiteral("description"), textValue(channel.description)},
            {QStringLiteral("language"), textValue(channel.language)},
            {QStringLiteral("id"), textValue(channel.id)},
            {QStringLiteral("copyright"), textValue(channel.copyright)},
            {QStringLiteral("generator"), textValue(channel.generator)},
            {QStringLiteral("image"), textValue(channel.image)},
            {QStringLiteral("updated"), timeValue(channel.updated)},
            {QStringLiteral("published"), timeValue(channel.published)},
            {QStringLiteral("authors"), authorsArray(channel.authors)},
            {QStringLiteral("categories"), textsArray(channel.categories)},
            {QStringLiteral("self"), textValue(channel.self)},
            {QStringLiteral("next"), textValue(channel.next)},
            {QStringLiteral("hubs"), textsArray(channel.hubs)},
            {QStringLiteral("ttl"), channel.ttl ? QJsonValue(*channel.ttl) : QJsonValue()}};
}

bool openForReading(QFile& file)
{
    return file.fileName() == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
}

/// Feeds the file to the reader. Only what has to do with the file itself fails here.
Result<void> readFile(QFile& file, SyndicationReader& reader)
{
    QByteArray block(64 << 10, Qt::Uninitialized);
    while (true) {
        const qint64 got = file.read(block.data(), block.size());
        if (got < 0)
            return failure(ErrorCode::FileUnreadable, file.fileName(), file.errorString());
        if (got == 0 || !reader.addData({block.constData(), static_cast<std::size_t>(got)}))
            return {};
    }
}

int readFeed(CommandContext& context)
{
    QFile file(context.arguments.first());
    if (!openForReading(file))
        return context.console().fail({ErrorCode::FileUnreadable, file.fileName(), file.errorString()});
    QJsonArray items;
    SyndicationReader reader({context.option("base").toStdString(), context.option("content-type").toStdString()},
                             [&items](SyndicationEntry&& entry) -> Result<void> {
                                 items.append(entryObject(entry));
                                 return {};
                             });
    if (const auto read = readFile(file, reader); !read)
        return context.console().fail(read.error());
    const auto channel = reader.finish();
    if (!channel) {
        (void)context.console().fail({channel.error().code, file.fileName(), channel.error().detail});
        return exitNotAFeed;
    }
    QJsonArray notes;
    for (const SyndicationNote note : reader.notes())
        notes.append(syndicationNoteText(note));
    QJsonObject object = channelObject(*channel);
    object.insert(QStringLiteral("items"), items);
    object.insert(QStringLiteral("notes"), notes);
    context.console().object(object);
    return ExitSuccess;
}

} // namespace

std::vector<Command> syndicationCommands()
{
    return {{"read", "FILE", 1, {{"content-type", "T"}, {"base", "URL"}}, readFeed}};
}

} // namespace clarion
