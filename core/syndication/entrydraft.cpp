#include "syndication/entrydraft.h"

#include "syndication/asciitext.h"
#include "syndication/htmltext.h"

#include <QCryptographicHash>

#include <array>
#include <charconv>

namespace clarion {
namespace {

std::optional<std::int64_t> lengthOf(std::string_view text)
{
    std::int64_t length = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), length);
    if (text.empty() || parsed.ec != std::errc() || length < 0)
        return std::nullopt;
    return length;
}

std::string_view withoutQuotes(std::string_view name)
{
    name = ascii::trimmed(name);
    while (!name.empty() && (name.front() == '"' || name.front() == ',' || name.front() == ' '))
        name.remove_prefix(1);
    while (!name.empty() && (name.back() == '"' || name.back() == ',' || name.back() == ' ' || name.back() == '-'))
        name.remove_suffix(1);
    return name;
}

std::string_view withoutMailto(std::string_view email)
{
    email = ascii::trimmed(email);
    return ascii::startsWith(email, "mailto:") ? email.substr(7) : email;
}

bool isPicture(const SyndicationEnclosure& enclosure)
{
    if (!enclosure.type.empty())
        return ascii::startsWith(enclosure.type, "image");
    static constexpr std::array<std::string_view, 5> endings{".jpg", ".jpeg", ".png", ".gif", ".webp"};
    const std::string_view path = std::string_view(enclosure.url).substr(0, enclosure.url.find_first_of("?#"));
    return std::any_of(endings.begin(), endings.end(), [path](std::string_view ending) {
        return path.size() > ending.size() && ascii::equal(path.substr(path.size() - ending.size()), ending);
    });
}

bool sameAddress(const SyndicationEnclosure& a, const SyndicationEnclosure& b)
{
    return a.url == b.url;
}

std::optional<std::int64_t> dateOf(const RankedValue<std::int64_t>& date)
{
    return date.isSet() ? std::optional(date.value()) : std::nullopt;
}

/// What many entries of one feed may link to: it says nothing about which of them is meant.
bool isFrontPage(std::string_view link)
{
    const std::size_t host = link.find("://");
    const std::size_t path = link.find('/', host == std::string_view::npos ? 0 : host + 3);
    return host != std::string_view::npos && (path == std::string_view::npos ? link.find_first_of("?#", host) == std::string_view::npos : path + 1 == link.size());
}

} // namespace

template<typename T, typename Same>
void EntryDraft::addOnce(std::vector<T>& list, T value, Same same)
{
    if (std::any_of(list.begin(), list.end(), [&](const T& one) { return same(one, value); }))
        return;
    if (list.size() >= SyndicationLimits::listLength) {
        m_notes->add(SyndicationNote::ValuesDropped);
        return;
    }
    list.push_back(std::move(value));
}

void EntryDraft::addAuthor(int rank, SyndicationPerson person)
{
    if (person == SyndicationPerson{} || rank > m_authorRank)
        return;
    if (rank < m_authorRank)
        m_authors.clear();
    m_authorRank = rank;
    addOnce(m_authors, std::move(person), std::equal_to<>());
}

void EntryDraft::addCategory(std::string_view category)
{
    category = ascii::trimmed(category);
    if (!category.empty())
        addOnce(m_categories, std::string(category), std::equal_to<>());
}

void EntryDraft::addKeywords(std::string_view keywords)
{
    while (!keywords.empty()) {
        const std::size_t comma = std::min(keywords.find(','), keywords.size());
        addCategory(keywords.substr(0, comma));
        keywords.remove_prefix(std::min(comma + 1, keywords.size()));
    }
}

void EntryDraft::addEnclosure(std::string_view url, std::string_view type, std::string_view length)
{
    if (!url.empty())
        addOnce(m_enclosures, {std::string(url), std::string(type), lengthOf(length)}, sameAddress);
}

void EntryDraft::addMedia(std::string_view url, std::string_view type, std::string_view length)
{
    if (!url.empty())
        addOnce(m_media, {std::string(url), std::string(type), lengthOf(length)}, sameAddress);
}

std::string EntryDraft::titleInWords() const
{
    const std::string& text = title.value();
    const bool mayBeHtml = titleKind != FeedTextKind::Text;
    return mayBeHtml && (titleKind != FeedTextKind::Loose || looksLikeHtml(text)) ? htmlToPlainLine(text)
                                                                                : htmlToPlainLine(plainTextToHtml(text));
}

/// One date stands for both: readers sort by whichever they have.
void EntryDraft::completeDates()
{
    if (published.isSet())
        updated.offer(INT_MAX - 1, published.value());
    else if (updated.isSet())
        published.offer(INT_MAX - 1, updated.value());
}

SyndicationEntry EntryDraft::takeEntry()
{
    SyndicationEntry entry;
    entry.titleText = titleInWords();
    entry.title = title.take();
    entry.id = id.take();
    entry.link = link.take();
    if (entry.link.empty() && idIsLink && (ascii::startsWith(entry.id, "http://") || ascii::startsWith(entry.id, "https://")))
        entry.link = entry.id;
    entry.summary = summary.take();
    entry.content = content.take();
    entry.image = image.take();
    completeDates();
    entry.published = dateOf(published);
    entry.updated = dateOf(updated);
    entry.authors = std::move(m_authors);
    entry.categories = std::move(m_categories);
    for (SyndicationEnclosure& media : m_media)
        addOnce(m_enclosures, std::move(media), sameAddress);
    entry.enclosures = std::move(m_enclosures);
    completeEntry(entry);
    return entry;
}

SyndicationChannel EntryDraft::takeChannel()
{
    SyndicationChannel channel;
    channel.titleText = titleInWords();
    channel.title = title.take();
    channel.link = link.take();
    channel.description = summary.take();
    channel.language = language.take();
    channel.id = id.take();
    channel.copyright = copyright.take();
    channel.generator = generator.take();
    channel.image = image.take();
    if (channel.image.empty()) {
        const auto picture = std::find_if(m_media.begin(), m_media.end(), isPicture);
        channel.image = picture != m_media.end() ? picture->url : firstImageOf(channel.description);
    }
    channel.published = dateOf(published);
    channel.updated = dateOf(updated);
    channel.authors = std::move(m_authors);
    channel.categories = std::move(m_categories);
    channel.self = std::move(self);
    channel.next = std::move(next);
    channel.hubs = std::move(hubs);
    channel.ttl = ttl;
    return channel;
}

SyndicationPerson personOf(std::string_view text)
{
    text = ascii::trimmed(text);
    if (text.find('@') == std::string_view::npos) {
        return {std::string(withoutQuotes(text)), {}, {}};
    }
    for (const std::string_view brackets : {"()", "<>"}) {
        const std::size_t open = text.find(brackets[0]);
        const std::size_t close = text.find(brackets[1], open == std::string_view::npos ? 0 : open);
        if (open == std::string_view::npos || close == std::string_view::npos)
            continue;
        const std::string_view inside = text.substr(open + 1, close - open - 1);
        const std::string_view before = text.substr(0, open);
        return inside.find('@') != std::string_view::npos
                   ? SyndicationPerson{std::string(withoutQuotes(before)), std::string(withoutMailto(inside)), {}}
                   : SyndicationPerson{std::string(withoutQuotes(inside)), std::string(withoutMailto(before)), {}};
    }
    // The word with the @ is the address, the rest the name.
    const std::size_t at = text.find('@');
    std::size_t begin = at;
    while (begin > 0 && !ascii::isSpace(text[begin - 1]))
        --begin;
    std::size_t end = at;
    while (end < text.size() && !ascii::isSpace(text[end]))
        ++end;
    std::string name(withoutQuotes(text.substr(0, begin)));
    const std::string_view behind = withoutQuotes(text.substr(end));
    if (!name.empty() && !behind.empty())
        name += ' ';
    name += behind;
    return {std::move(name), std::string(withoutMailto(text.substr(begin, end - begin))), {}};
}

std::string madeEntryId(const SyndicationEntry& entry)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const std::string published = entry.published ? std::to_string(*entry.published) : std::string();
    const std::string file = entry.enclosures.empty() ? std::string() : entry.enclosures.front().url;
    for (const std::string* part : {&entry.title, &entry.summary, &entry.content, &published, &file}) {
        hash.addData(QByteArrayView(part->data(), static_cast<qsizetype>(part->size())));
        hash.addData(QByteArrayView("\0", 1)); // between the parts, so that none of them runs into the next
    }
    return hash.result().toHex().toStdString();
}

void completeEntry(SyndicationEntry& entry)
{
    const std::string& text = entry.content.empty() ? entry.summary : entry.content;
    entry.contentText = htmlToPlainText(text);
    if (entry.image.empty()) {
        const auto picture = std::find_if(entry.enclosures.begin(), entry.enclosures.end(), isPicture);
        entry.image = picture != entry.enclosures.end() ? picture->url : firstImageOf(text);
    }
    if (entry.id.empty() && !isFrontPage(entry.link))
        entry.id = entry.link;
    if (entry.id.empty()) {
        entry.id = madeEntryId(entry);
        entry.idIsMade = true;
    }
}

} // namespace clarion
