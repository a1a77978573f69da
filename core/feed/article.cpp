#include "feed/article.h"

#include "base/text.h"

#include <QCryptographicHash>

// A hundred thousand entries may come at once, so what is written here stays the UTF-8 that the reader made.

namespace clarion {
namespace {

constexpr std::size_t longestText = 64UL << 10;
constexpr std::size_t longestHtml = 256UL << 10;
constexpr std::size_t longestTitle = 1000;
constexpr std::size_t longestId = 500;

/// The first bytes of a text, not cut inside a character.
std::string_view beginning(std::string_view text, std::size_t most)
{
    if (text.size() <= most)
        return text;
    while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0) == 0x80)
        --most;
    return text.substr(0, most);
}

void appendJsonText(std::string& json, std::string_view text)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    json += '"';
    std::size_t plain = 0;   // from here on nothing needed an escape
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto code = static_cast<unsigned char>(text[i]);
        if (code >= 0x20 && code != '"' && code != '\\')
            continue;
        json += text.substr(plain, i - plain);
        plain = i + 1;
        if (code >= 0x20) {
            json += '\\';
            json += text[i];
        } else {
            json += "\\u00";
            json += digits[code >> 4U];
            json += digits[code & 15U];
        }
    }
    json += text.substr(plain);
    json += '"';
}

void appendField(std::string& json, std::string_view name, std::string_view text)
{
    if (text.empty())
        return;
    if (json.size() > 1)
        json += ',';
    appendJsonText(json, name);
    json += ':';
    appendJsonText(json, text);
}

void appendList(std::string& json, std::string_view name, const std::vector<std::string>& texts)
{
    if (texts.empty())
        return;
    if (json.size() > 1)
        json += ',';
    appendJsonText(json, name);
    json += ":[";
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (i > 0)
            json += ',';
        appendJsonText(json, beginning(texts[i], longestTitle));
    }
    json += ']';
}

std::string payloadOf(const SyndicationEntry& entry)
{
    std::string json(1, '{');
    appendField(json, "link", entry.link);
    appendField(json, "html", beginning(entry.content.empty() ? entry.summary : entry.content, longestHtml));
    if (!entry.authors.empty())
        appendField(json, "author", entry.authors.front().name.empty() ? entry.authors.front().email : entry.authors.front().name);
    appendField(json, "image", entry.image);
    if (!entry.enclosures.empty())
        appendField(json, "enclosure", entry.enclosures.front().url);
    appendList(json, "topics", entry.categories);
    json += '}';
    return json;
}

std::string idOf(const SyndicationEntry& entry)
{
    if (entry.id.size() <= longestId)
        return entry.id;
    const QByteArray hash = QCryptographicHash::hash(QByteArrayView(entry.id.data(), static_cast<qsizetype>(entry.id.size())),
                                                     QCryptographicHash::Sha256);
    return "sha256:" + hash.toHex().toStdString();
}

std::string safeTitle(std::string_view title)
{
    return safeLine(QString::fromUtf8(title.data(), static_cast<qsizetype>(title.size()))).toStdString();
}

} // namespace

Article articleOf(const SyndicationEntry& entry)
{
    const auto& published = entry.published ? entry.published : entry.updated;
    return {idOf(entry), safeTitle(beginning(entry.titleText, longestTitle)), std::string(beginning(entry.contentText, longestText)), payloadOf(entry),
            published ? std::optional<qint64>(*published) : std::nullopt};
}

} // namespace clarion
