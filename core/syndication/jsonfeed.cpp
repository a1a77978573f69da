#include "syndication/jsonfeed.h"

#include "syndication/asciitext.h"
#include "syndication/entrydraft.h"
#include "syndication/feeddate.h"
#include "syndication/htmltext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace clarion {
namespace {

/// A text, or a number that should have been one (ids, version 1.0).
std::string jsonText(const QJsonObject& object, const char* name)
{
    const QJsonValue value = object.value(QLatin1String(name));
    if (value.isString())
        return std::string(ascii::trimmed(value.toString().toStdString()));
    if (value.isDouble()) {
        const qint64 whole = value.toInteger(std::numeric_limits<qint64>::min());
        return whole != std::numeric_limits<qint64>::min() ? std::to_string(whole) : QString::number(value.toDouble()).toStdString();
    }
    return {};
}

std::optional<std::int64_t> jsonDate(const QJsonObject& object, const char* name)
{
    return parseFeedDate(jsonText(object, name));
}

/// "authors" of version 1.1, "author" of version 1.0.
std::vector<SyndicationPerson> jsonAuthors(const QJsonObject& object, const BaseUrl& base)
{
    QJsonArray array = object.value(QLatin1String("authors")).toArray();
    if (array.isEmpty())
        array.append(object.value(QLatin1String("author")));
    std::vector<SyndicationPerson> authors;
    for (const QJsonValue& value : std::as_const(array)) {
        const QJsonObject author = value.toObject();
        SyndicationPerson person{jsonText(author, "name"), {}, base.resolved(jsonText(author, "url"))};
        if (value.isString())
            person.name = value.toString().toStdString();
        if (ascii::startsWith(person.uri, "mailto:"))
            person.email = person.uri.substr(7);
        if (person != SyndicationPerson{} && authors.size() < SyndicationLimits::listLength)
            authors.push_back(std::move(person));
    }
    return authors;
}

void readAttachments(const QJsonObject& item, const BaseUrl& base, SyndicationEntry& entry)
{
    for (const QJsonValue& value : item.value(QLatin1String("attachments")).toArray()) {
        const QJsonObject attachment = value.toObject();
        SyndicationEnclosure enclosure{base.resolved(jsonText(attachment, "url")), jsonText(attachment, "mime_type"), std::nullopt};
        const QJsonValue size = attachment.value(QLatin1String("size_in_bytes"));
        if (size.isDouble() && size.toDouble() >= 0)
            enclosure.length = size.toInteger();
        if (!enclosure.url.empty() && entry.enclosures.size() < SyndicationLimits::listLength)
            entry.enclosures.push_back(std::move(enclosure));
    }
}

void readTexts(const QJsonObject& item, const BaseUrl& base, SyndicationEntry& entry)
{
    entry.title = jsonText(item, "title");
    entry.titleText = htmlToPlainLine(plainTextToHtml(entry.title));
    entry.summary = plainTextToHtml(jsonText(item, "summary"));
    entry.content = withAbsoluteLinks(jsonText(item, "content_html"), base);
    if (entry.content.empty())
        entry.content = plainTextToHtml(jsonText(item, "content_text"));
}

SyndicationEntry jsonEntry(const QJsonObject& item, const BaseUrl& base)
{
    SyndicationEntry entry;
    entry.id = jsonText(item, "id");
    entry.link = base.resolved(jsonText(item, "url"));
    if (entry.link.empty())
        entry.link = base.resolved(jsonText(item, "external_url"));
    readTexts(item, base, entry);
    entry.published = jsonDate(item, "date_published");
    entry.updated = jsonDate(item, "date_modified");
    if (!entry.published)
        entry.published = entry.updated;
    if (!entry.updated)
        entry.updated = entry.published;
    entry.authors = jsonAuthors(item, base);
    for (const QJsonValue& tag : item.value(QLatin1String("tags")).toArray()) {
        if (tag.isString() && entry.categories.size() < SyndicationLimits::listLength)
            entry.categories.push_back(tag.toString().trimmed().toStdString());
    }
    readAttachments(item, base, entry);
    entry.image = base.resolved(jsonText(item, "image"));
    if (entry.image.empty())
        entry.image = base.resolved(jsonText(item, "banner_image"));
    completeEntry(entry);
    return entry;
}

SyndicationChannel jsonChannel(const QJsonObject& feed, const BaseUrl& base)
{
    SyndicationChannel channel;
    channel.format = SyndicationFormat::Json;
    channel.title = jsonText(feed, "title");
    channel.titleText = htmlToPlainLine(plainTextToHtml(channel.title));
    channel.link = base.resolved(jsonText(feed, "home_page_url"));
    channel.description = plainTextToHtml(jsonText(feed, "description"));
    channel.language = jsonText(feed, "language");
    channel.self = base.resolved(jsonText(feed, "feed_url"));
    channel.next = base.resolved(jsonText(feed, "next_url"));
    channel.image = base.resolved(jsonText(feed, "icon"));
    if (channel.image.empty())
        channel.image = base.resolved(jsonText(feed, "favicon"));
    channel.authors = jsonAuthors(feed, base);
    for (const QJsonValue& hub : feed.value(QLatin1String("hubs")).toArray()) {
        if (const std::string address = jsonText(hub.toObject(), "url"); !address.empty() && channel.hubs.size() < SyndicationLimits::listLength)
            channel.hubs.push_back(address);
    }
    return channel;
}

/// The object at the start of a text with something behind it; nothing where there is none.
QJsonDocument withoutTrailing(const QByteArray& bytes, QJsonParseError& error, SyndicationNotes& notes)
{
    QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::GarbageAtEnd)
        return document;
    document = QJsonDocument::fromJson(bytes.left(error.offset - 1), &error);
    if (error.error != QJsonParseError::NoError)
        document = QJsonDocument::fromJson(bytes.left(bytes.lastIndexOf('}') + 1), &error);
    if (error.error == QJsonParseError::NoError)
        notes.add(SyndicationNote::JsonTrailing);
    return document;
}

bool isJsonFeed(const QJsonObject& feed)
{
    const bool saysSo = feed.value(QLatin1String("version")).toString().contains(QLatin1String("jsonfeed"), Qt::CaseInsensitive);
    return saysSo || (feed.value(QLatin1String("items")).isArray() && (feed.contains(QLatin1String("version")) || feed.contains(QLatin1String("title"))));
}

} // namespace

Result<SyndicationChannel> readJsonFeed(std::string_view json, const std::string& url,
                                        const std::function<Result<void>(SyndicationEntry&&)>& handler, SyndicationNotes& notes)
{
    const QString subject = QString::fromStdString(url);
    QJsonParseError error;
    const auto bytes = QByteArray::fromRawData(json.data(), static_cast<qsizetype>(json.size()));
    const QJsonDocument document = withoutTrailing(bytes, error, notes);
    if (error.error != QJsonParseError::NoError)
        return failure(ErrorCode::Syntax, subject, QStringLiteral("this is JSON that cannot be read: %1 at byte %2")
                                                       .arg(error.errorString(), QString::number(error.offset)));
    const QJsonObject feed = document.object();
    if (!isJsonFeed(feed))
        return failure(ErrorCode::Syntax, subject, QStringLiteral("this is JSON but not a JSON Feed: it has no version and no items"));
    BaseUrl base(url);
    if (!base.isUsable())
        base = BaseUrl(jsonText(feed, "feed_url"));
    if (!base.isUsable())
        base = BaseUrl(jsonText(feed, "home_page_url"));
    SyndicationChannel channel = jsonChannel(feed, base);
    for (const QJsonValue& item : feed.value(QLatin1String("items")).toArray()) {
        if (!item.isObject())
            continue;
        SyndicationEntry entry = jsonEntry(item.toObject(), base);
        // JSON Feed has no dates of its own: the feed is as new as its newest entry.
        channel.updated = std::max(channel.updated, entry.updated);
        channel.published = std::max(channel.published, entry.published);
        if (auto handled = handler(std::move(entry)); !handled)
            return failure(handled.error());
    }
    return channel;
}

} // namespace clarion
