#include "syndication/syndicationbuilder.h"

#include "syndication/asciitext.h"
#include "syndication/entities.h"
#include "syndication/feeddate.h"
#include "syndication/htmltext.h"
#include "syndication/htmltokens.h"

#include <QByteArray>

#include <charconv>

namespace clarion {
namespace {

/// A link in one piece: line breaks and blanks around it are layout.
std::string linkOf(std::string_view text)
{
    std::string link(ascii::trimmed(text));
    std::erase_if(link, [](char c) { return c == '\n' || c == '\r' || c == '\t'; });
    return link;
}

bool isBinaryType(std::string_view type)
{
    return ascii::equal(type, "application/octet-stream") || ascii::startsWith(type, "image/") || ascii::startsWith(type, "audio/")
           || ascii::startsWith(type, "video/");
}

/// The text in base64; as it is where it is none or means no text.
std::string fromBase64(const std::string& text)
{
    QByteArray compact = QByteArray::fromStdString(text);
    compact.removeIf([](char c) { return ascii::isSpace(c); });
    const auto decoded = QByteArray::fromBase64Encoding(compact, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.contains('\0') || !decoded.decoded.isValidUtf8())
        return text;
    return decoded.decoded.toStdString();
}

std::string generatorOf(std::string name, std::string_view version, std::string_view uri)
{
    if (!version.empty())
        name.append(" v").append(version);
    if (!uri.empty())
        name.append(" ").append(uri);
    return name;
}

} // namespace

SyndicationBuilder::SyndicationBuilder(std::string subject, std::string_view url, EntryHandler handler, SyndicationNotes& notes)
    : m_notes(notes), m_subject(std::move(subject)), m_handler(std::move(handler)), m_channel(notes), m_entry(notes)
{
    m_bases.emplace_back(url);
}

void SyndicationBuilder::fail(ErrorCode code, QString detail)
{
    if (!m_error)
        m_error = Error{code, QString::fromStdString(m_subject), std::move(detail)};
}

bool SyndicationBuilder::isAtom(const FeedElement& element) const
{
    return element.space == FeedNamespace::Atom || (element.space == FeedNamespace::Core && m_format == SyndicationFormat::Atom);
}

bool SyndicationBuilder::isCore(const FeedElement& element) const
{
    return element.space == FeedNamespace::Core && m_format != SyndicationFormat::Atom;
}

// Structure

void SyndicationBuilder::push(Role role, const FeedAttributes& attributes)
{
    m_frames.push_back({role, m_bases.size()});
    if (const std::string_view xmlBase = attributes.xmlValue("base"); !xmlBase.empty())
        m_bases.push_back(base().inner(xmlBase));
}

void SyndicationBuilder::startElement(const FeedElement& element, const FeedAttributes& attributes)
{
    if (m_skipDepth > 0) {
        ++m_skipDepth;
        return;
    }
    if (m_capture) {
        startInline(element, attributes);
        return;
    }
    if (m_frames.empty()) {
        startRoot(element, attributes);
        return;
    }
    switch (m_frames.back().role) {
    case Role::Rss:
    case Role::Rdf: startOutside(element, attributes); break;
    case Role::Channel:
    case Role::Entry: startChild(element, attributes); break;
    case Role::Person: startPersonPart(element, attributes); break;
    case Role::Image: startImagePart(element, attributes); break;
    case Role::Group: startGroupPart(element, attributes); break;
    case Role::ItunesCategory:
        if (!startTopic(element, attributes))
            skip();
        break;
    case Role::Leaf:
    case Role::Inline: skip(); break;
    }
}

void SyndicationBuilder::endElement()
{
    if (m_skipDepth > 0) {
        --m_skipDepth;
        return;
    }
    if (m_frames.empty())
        return;
    const Frame frame = m_frames.back();
    switch (frame.role) {
    case Role::Inline: endInline(); break;
    case Role::Leaf: finishText(); break;
    case Role::Person: draft().addAuthor(m_personRank, std::move(m_person)); break;
    case Role::Entry: finishEntry(); break;
    default: break;
    }
    m_frames.pop_back();
    while (m_bases.size() > frame.bases)
        m_bases.pop_back();
}

void SyndicationBuilder::startRoot(const FeedElement& element, const FeedAttributes& attributes)
{
    if (element.name == FeedName::Rss)
        startFormat(SyndicationFormat::Rss, Role::Rss, attributes);
    else if (element.name == FeedName::Rdf)
        startFormat(SyndicationFormat::Rdf, Role::Rdf, attributes);
    else if (element.name == FeedName::Feed)
        startFormat(SyndicationFormat::Atom, Role::Channel, attributes);
    else if (element.name == FeedName::Channel)
        startFormat(SyndicationFormat::Rss, Role::Channel, attributes);
    else if (element.name == FeedName::Entry && element.space == FeedNamespace::Atom) {
        // RFC 4287 allows an entry alone.
        startFormat(SyndicationFormat::Atom, Role::Rss, attributes);
        startEntry(attributes);
        m_frames.erase(m_frames.begin());
    } else if (element.name == FeedName::Html || ascii::equal(element.local, "html"))
        fail(ErrorCode::CaptivePortal, QStringLiteral("a web page, not a feed"));
    else
        fail(ErrorCode::Syntax, QStringLiteral("this is XML but not a feed: it begins with <%1>")
                                    .arg(QString::fromUtf8(element.local.data(), static_cast<qsizetype>(std::min<std::size_t>(element.local.size(), 60)))));
    if (m_error)
        skip();
}

void SyndicationBuilder::startFormat(SyndicationFormat format, Role role, const FeedAttributes& attributes)
{
    m_format = format;
    push(role, attributes);
    if (const std::string_view language = attributes.xmlValue("lang"); !language.empty())
        m_channel.language.offer(5, std::string(language));
}

void SyndicationBuilder::startOutside(const FeedElement& element, const FeedAttributes& attributes)
{
    if (element.name == FeedName::Channel) {
        push(Role::Channel, attributes);
        if (const std::string_view language = attributes.xmlValue("lang"); !language.empty())
            m_channel.language.offer(4, std::string(language));
    } else if (element.name == FeedName::Item || element.name == FeedName::Entry) {
        startEntry(attributes);
    } else if (element.name == FeedName::Image && element.space == FeedNamespace::Core) {
        push(Role::Image, attributes);
    } else {
        skip();
    }
}

void SyndicationBuilder::startEntry(const FeedAttributes& attributes)
{
    m_inEntry = true;
    m_entry = EntryDraft(m_notes);
    push(Role::Entry, attributes);
    if (m_format != SyndicationFormat::Rdf)
        return;
    if (const std::string_view about = attributes.value("about"); !about.empty())
        m_entry.id.offer(2, base().resolved(about));
}

void SyndicationBuilder::finishEntry()
{
    m_inEntry = false;
    if (m_error)
        return;
    if (auto handled = m_handler(m_entry.takeEntry()); !handled)
        m_error = handled.error();
}

void SyndicationBuilder::startChild(const FeedElement& element, const FeedAttributes& attributes)
{
    const bool isEntry = !m_inEntry && (isCore(element) || isAtom(element)) && (element.name == FeedName::Item || element.name == FeedName::Entry);
    if (isEntry) {
        startEntry(attributes);
        return;
    }
    if (element.name == FeedName::Unknown || element.space == FeedNamespace::Other || element.space == FeedNamespace::Rdf) {
        skip();
        return;
    }
    const bool known = startText(element, attributes) || startPeople(element, attributes) || startTopic(element, attributes)
                       || startDate(element, attributes) || startFile(element, attributes) || startAboutChannel(element, attributes);
    if (!known)
        skip();
}

// What the elements of channels and entries are

FeedTextKind SyndicationBuilder::atomKind(const FeedAttributes& attributes, bool isContent) const
{
    const std::string_view type = attributes.value("type");
    const std::string_view mode = attributes.value("mode"); // Atom 0.3
    if (ascii::equal(mode, "base64"))
        return FeedTextKind::Base64;
    if (ascii::equal(type, "xhtml") || ascii::equal(type, "application/xhtml+xml"))
        return FeedTextKind::Markup;
    if (ascii::equal(type, "html") || ascii::equal(type, "text/html") || ascii::equal(mode, "escaped"))
        return FeedTextKind::Html;
    if (type.empty() || ascii::equal(type, "text") || ascii::equal(type, "text/plain"))
        return FeedTextKind::Text;
    if (isBinaryType(type))
        return FeedTextKind::Base64;
    const bool isXml = type.size() > 4 && (ascii::equal(type.substr(type.size() - 4), "+xml") || ascii::equal(type.substr(type.size() - 4), "/xml"));
    if (isXml)
        return FeedTextKind::Markup;
    return isContent ? FeedTextKind::Text : FeedTextKind::Loose;
}

bool SyndicationBuilder::startText(const FeedElement& element, const FeedAttributes& attributes)
{
    const bool atom = isAtom(element);
    switch (element.name) {
    case FeedName::Title: {
        const int rank = atom || isCore(element) ? (atom && m_format != SyndicationFormat::Atom ? 1 : 0)
                         : element.space == FeedNamespace::DublinCore ? 2
                         : element.space == FeedNamespace::Itunes     ? 3
                                                                      : 4;
        collect(Slot::Title, rank, attributes, atom ? atomKind(attributes, false) : FeedTextKind::Loose);
        return true;
    }
    case FeedName::Description: {
        const int rank = isCore(element) ? 0 : element.space == FeedNamespace::DublinCore ? 2 : element.space == FeedNamespace::Media ? 6 : 5;
        collect(Slot::Summary, rank, attributes);
        return true;
    }
    case FeedName::Summary:
    case FeedName::Subtitle:
    case FeedName::Tagline: {
        const bool isTheirs = atom && (m_inEntry == (element.name == FeedName::Summary));
        const int rank = isTheirs ? (m_format == SyndicationFormat::Atom ? 0 : 1) : element.name == FeedName::Summary ? 3 : 4;
        collect(Slot::Summary, rank, attributes, atom ? atomKind(attributes, false) : FeedTextKind::Loose);
        return true;
    }
    case FeedName::Content:
        if (element.space == FeedNamespace::Media)
            startMedia(attributes);
        else if (m_inEntry && (atom || isCore(element)))
            startContent(attributes);
        else
            skip();
        return true;
    case FeedName::Encoded:
        if (!m_inEntry || (element.space != FeedNamespace::Content && !isCore(element)))
            return false;
        collect(Slot::Content, element.space == FeedNamespace::Content ? 0 : 4, attributes);
        return true;
    case FeedName::Body:
    case FeedName::Div:
        if (!m_inEntry || (element.space != FeedNamespace::Xhtml && !isCore(element)))
            return false;
        collect(Slot::Content, 1, attributes, FeedTextKind::Markup);
        return true;
    default:
        return false;
    }
}

void SyndicationBuilder::startContent(const FeedAttributes& attributes)
{
    const FeedTextKind kind = m_format == SyndicationFormat::Atom || attributes.has("type") ? atomKind(attributes, true) : FeedTextKind::Loose;
    if (const std::string_view source = attributes.value("src"); !source.empty())
        m_entry.link.offer(8, base().resolved(source));
    collect(Slot::Content, m_format == SyndicationFormat::Atom ? 0 : 2, attributes, kind);
}

bool SyndicationBuilder::startPeople(const FeedElement& element, const FeedAttributes& attributes)
{
    switch (element.name) {
    case FeedName::Author:
        if (isAtom(element)) {
            m_person = {};
            m_personRank = m_format == SyndicationFormat::Atom ? 0 : 1;
            push(Role::Person, attributes);
        } else {
            collect(Slot::Author, isCore(element) ? 0 : element.space == FeedNamespace::DublinCore ? 2 : 3, attributes);
        }
        return true;
    case FeedName::Creator:
        collect(Slot::Author, 2, attributes);
        return true;
    case FeedName::ManagingEditor:
    case FeedName::WebMaster:
        if (m_inEntry)
            return false;
        collect(Slot::Author, element.name == FeedName::ManagingEditor ? 0 : 5, attributes);
        return true;
    case FeedName::Owner:
        if (element.space != FeedNamespace::Itunes)
            return false;
        m_person = {};
        m_personRank = 4;
        push(Role::Person, attributes);
        return true;
    default:
        return false;
    }
}

bool SyndicationBuilder::startTopic(const FeedElement& element, const FeedAttributes& attributes)
{
    switch (element.name) {
    case FeedName::Category: {
        const std::string_view label = attributes.value("label");
        const std::string_view term = attributes.value("term");
        const std::string_view text = attributes.value("text");
        const std::string_view given = !label.empty() && element.space != FeedNamespace::Media ? label : !term.empty() ? term : text;
        if (given.empty()) {
            collect(Slot::Category, 0, attributes);
            return true;
        }
        draft().addCategory(given);
        push(Role::ItunesCategory, attributes);
        return true;
    }
    case FeedName::Subject:
        collect(Slot::Category, 0, attributes);
        return true;
    case FeedName::Keywords:
        collect(Slot::Keywords, 0, attributes);
        return true;
    default:
        return false;
    }
}

bool SyndicationBuilder::startDate(const FeedElement& element, const FeedAttributes& attributes)
{
    const bool isOwn = isAtom(element) ? m_format == SyndicationFormat::Atom : isCore(element);
    switch (element.name) {
    case FeedName::PubDate:
    case FeedName::Published: collect(Slot::Published, isOwn ? 0 : 1, attributes); return true;
    case FeedName::Issued: collect(Slot::Published, isOwn ? 1 : 2, attributes); return true;
    case FeedName::Created: collect(Slot::Published, 4, attributes); return true;
    case FeedName::Updated: collect(Slot::Updated, isOwn ? 0 : 1, attributes); return true;
    case FeedName::LastBuildDate:
    case FeedName::Modified: collect(Slot::Updated, isOwn ? 1 : 2, attributes); return true;
    case FeedName::Date: collect(Slot::Date, 3, attributes); return true;
    default: return false;
    }
}

bool SyndicationBuilder::startFile(const FeedElement& element, const FeedAttributes& attributes)
{
    switch (element.name) {
    case FeedName::Link: startLink(element, attributes); return true;
    case FeedName::Enclosure:
        if (const std::string_view url = attributes.value("url"); !url.empty())
            draft().addEnclosure(base().resolved(url), attributes.value("type"), attributes.value("length"));
        skip();
        return true;
    case FeedName::Thumbnail:
        if (const std::string_view url = attributes.value("url"); !url.empty())
            draft().image.offer(1, base().resolved(url));
        skip();
        return true;
    case FeedName::Group: push(Role::Group, attributes); return true;
    case FeedName::Image:
        if (element.space == FeedNamespace::Core) {
            push(Role::Image, attributes);
            return true;
        }
        if (const std::string_view url = attributes.value("href"); !url.empty())
            draft().image.offer(m_inEntry ? 0 : 2, base().resolved(url));
        skip();
        return true;
    case FeedName::Logo:
    case FeedName::Icon:
        if (m_inEntry || !isAtom(element))
            return false;
        collect(Slot::Image, element.name == FeedName::Logo ? 0 : 1, attributes);
        return true;
    default:
        return false;
    }
}

bool SyndicationBuilder::startAboutChannel(const FeedElement& element, const FeedAttributes& attributes)
{
    const bool isOwn = isCore(element) || isAtom(element);
    switch (element.name) {
    case FeedName::Guid: collect(Slot::Guid, 0, attributes); return true;
    case FeedName::Id: collect(Slot::Id, isAtom(element) && m_format == SyndicationFormat::Atom ? 0 : 1, attributes); return true;
    case FeedName::Identifier: collect(Slot::Id, 3, attributes); return true;
    case FeedName::Language: collect(Slot::Language, isOwn ? 0 : 1, attributes); return true;
    case FeedName::Copyright: collect(Slot::Copyright, isOwn ? 0 : 2, attributes, isAtom(element) ? atomKind(attributes, false) : FeedTextKind::Loose); return true;
    case FeedName::Rights: collect(Slot::Copyright, isOwn ? 0 : 1, attributes, isAtom(element) ? atomKind(attributes, false) : FeedTextKind::Loose); return true;
    case FeedName::Generator: collect(Slot::Generator, 0, attributes); return true;
    case FeedName::Ttl: collect(Slot::Ttl, 0, attributes); return true;
    default: return false;
    }
}

void SyndicationBuilder::startLink(const FeedElement& element, const FeedAttributes& attributes)
{
    if (isAtom(element) || attributes.has("href")) {
        if (attributes.has("href")) {
            takeAtomLink(element, attributes);
            skip();
        } else {
            collect(Slot::Link, 2, attributes);
        }
        return;
    }
    if (isCore(element))
        collect(Slot::Link, 0, attributes);
    else
        skip();
}

void SyndicationBuilder::takeAtomLink(const FeedElement& element, const FeedAttributes& attributes)
{
    std::string_view relation = attributes.value("rel");
    constexpr std::string_view registry = "http://www.iana.org/assignments/relation/";
    if (ascii::startsWith(relation, registry))
        relation = relation.substr(registry.size());
    const std::string href = base().resolved(linkOf(attributes.value("href")));
    const std::string_view type = attributes.value("type");
    if (href.empty())
        return;
    if (relation.empty() || ascii::equal(relation, "alternate")) {
        const bool isPage = type.empty() || ascii::find(type, "html") != std::string_view::npos;
        // <link href="…"/> in RSS is RSS's own link in the wrong shape, and of those the last one counts.
        const bool isOwn = m_format == SyndicationFormat::Atom || isCore(element);
        draft().link.offer((isOwn ? 0 : 2) + (isPage ? 0 : 1), href, isCore(element));
    } else if (ascii::equal(relation, "enclosure")) {
        draft().addEnclosure(href, type, attributes.value("length"));
    } else if (ascii::equal(relation, "self") && draft().self.empty()) {
        draft().self = href;
    } else if (ascii::equal(relation, "next")) {
        draft().next = href;
    } else if (ascii::equal(relation, "hub") && draft().hubs.size() < SyndicationLimits::listLength) {
        draft().hubs.push_back(href);
    } else if (m_inEntry && (ascii::equal(relation, "related") || ascii::equal(relation, "via"))) {
        draft().link.offer(7, href);
    }
}

void SyndicationBuilder::startPersonPart(const FeedElement& element, const FeedAttributes& attributes)
{
    switch (element.name) {
    case FeedName::Name: collect(Slot::PersonName, 0, attributes); break;
    case FeedName::Email: collect(Slot::PersonEmail, 0, attributes); break;
    case FeedName::Uri:
    case FeedName::Url:
    case FeedName::Homepage: collect(Slot::PersonUri, 0, attributes); break;
    default: skip(); break;
    }
}

void SyndicationBuilder::startImagePart(const FeedElement& element, const FeedAttributes& attributes)
{
    if (element.name == FeedName::Url)
        collect(Slot::Image, 0, attributes);
    else
        skip();
}

void SyndicationBuilder::startMedia(const FeedAttributes& attributes)
{
    if (const std::string_view url = attributes.value("url"); !url.empty()) {
        const std::string address = base().resolved(url);
        const bool isImage = ascii::equal(attributes.value("medium"), "image") || ascii::startsWith(attributes.value("type"), "image/");
        if (isImage)
            draft().image.offer(3, address);
        draft().addMedia(address, attributes.value("type"), attributes.value("fileSize"));
    }
    push(Role::Group, attributes);
}

void SyndicationBuilder::startGroupPart(const FeedElement& element, const FeedAttributes& attributes)
{
    if (element.space != FeedNamespace::Media)
        skip();
    else if (element.name == FeedName::Content)
        startMedia(attributes);
    else if (element.name == FeedName::Keywords || element.name == FeedName::Category ? !startTopic(element, attributes)
             : element.name == FeedName::Thumbnail                                    ? !startFile(element, attributes)
             : element.name == FeedName::Title || element.name == FeedName::Description ? !startText(element, attributes)
                                                                                        : true)
        skip();
}

// Text

void SyndicationBuilder::collect(Slot slot, int rank, const FeedAttributes& attributes, FeedTextKind kind)
{
    push(Role::Leaf, attributes);
    m_text.clear();
    // Clang does not see in time that a nested class with initialisers can be made of nothing.
    Capture& capture = m_capture.emplace(Capture{});
    capture.slot = slot;
    capture.rank = rank;
    capture.kind = kind;
    capture.depth = m_frames.size();
    if (slot == Slot::Guid) {
        capture.noPermaLink = ascii::equal(attributes.value("isPermaLink"), "false");
    } else if (slot == Slot::Generator) {
        const std::string_view uri = attributes.value("uri");
        capture.extra = generatorOf({}, attributes.value("version"), uri.empty() ? attributes.value("url") : uri);
    }
}

std::size_t SyndicationBuilder::textLimit() const
{
    const bool isLong = m_capture->slot == Slot::Summary || m_capture->slot == Slot::Content;
    return isLong ? SyndicationLimits::textBytes : SyndicationLimits::lineBytes;
}

void SyndicationBuilder::append(std::string_view text)
{
    const std::size_t limit = textLimit();
    if (m_text.size() + text.size() <= limit) {
        m_text += text;
        return;
    }
    m_notes.add(SyndicationNote::TextCut);
    std::size_t room = limit - std::min(limit, m_text.size());
    // Between characters, not inside one.
    while (room > 0 && (static_cast<unsigned char>(text[room]) & 0xC0) == 0x80)
        --room;
    m_text += text.substr(0, room);
}

void SyndicationBuilder::text(std::string_view text)
{
    if (m_skipDepth > 0 || !m_capture)
        return;
    if (!m_capture->inlined && m_capture->kind != FeedTextKind::Markup) {
        append(text);
        return;
    }
    std::string escaped;
    appendEscaped(escaped, text);
    append(escaped);
}

void SyndicationBuilder::startInline(const FeedElement& element, const FeedAttributes& attributes)
{
    Capture& capture = *m_capture;
    const bool isWrapper = element.name == FeedName::Div && m_frames.size() == capture.depth && capture.wrapperDepth == 0
                           && ascii::trimmed(m_text).empty() && (capture.kind == FeedTextKind::Markup || capture.kind == FeedTextKind::Html);
    if (isWrapper) {
        push(Role::Inline, attributes);
        m_inlineNames.emplace_back();
        capture.wrapperDepth = m_frames.size();
        return;
    }
    if (!capture.inlined && capture.kind != FeedTextKind::Markup) {
        std::string escaped;
        appendEscaped(escaped, m_text);
        m_text = std::move(escaped);
    }
    capture.inlined = true;
    push(Role::Inline, attributes);
    m_inlineNames.emplace_back(element.local);
    std::string tag = "<" + std::string(element.local);
    for (int i = 0; i < attributes.count(); ++i) {
        const FeedAttributes::Attribute attribute = attributes.at(i);
        if (attribute.prefix == "xml")
            continue;
        tag.append(" ").append(attribute.name).append("=\"");
        const bool isLink = ascii::equal(attribute.name, "href") || ascii::equal(attribute.name, "src");
        appendEscaped(tag, isLink ? base().resolved(attribute.value) : std::string(attribute.value), true);
        tag += '"';
    }
    append(tag + ">");
}

void SyndicationBuilder::endInline()
{
    const std::string name = std::move(m_inlineNames.back());
    m_inlineNames.pop_back();
    if (!name.empty() && !isVoidElement(name))
        append("</" + name + ">");
}

void SyndicationBuilder::finishText()
{
    std::string text(ascii::trimmed(m_text));
    if (m_capture->kind == FeedTextKind::Base64)
        text = fromBase64(text);
    const bool isGenerator = m_capture->slot == Slot::Generator;
    if (!text.empty() || isGenerator)
        finishCollected(std::move(text));
    m_capture.reset();
}

void SyndicationBuilder::finishCollected(std::string text)
{
    const Capture& capture = *m_capture;
    switch (capture.slot) {
    case Slot::Title:
    case Slot::Summary:
    case Slot::Content:
    case Slot::Copyright: finishMarkup(std::move(text)); break;
    case Slot::Link: finishLink(text); break;
    case Slot::Id:
    case Slot::Guid: finishId(std::move(text)); break;
    case Slot::Author: draft().addAuthor(capture.rank, personOf(capture.inlined ? htmlToPlainLine(text) : text)); break;
    case Slot::PersonName: m_person.name = std::move(text); break;
    case Slot::PersonEmail: m_person.email = std::move(text); break;
    case Slot::PersonUri: m_person.uri = base().resolved(linkOf(text)); break;
    case Slot::Category: draft().addCategory(text); break;
    case Slot::Keywords: draft().addKeywords(text); break;
    case Slot::Image: draft().image.offer(capture.rank, base().resolved(linkOf(text))); break;
    case Slot::Language: draft().language.offer(capture.rank, std::move(text)); break;
    case Slot::Generator:
        if (std::string generator = text + capture.extra; !ascii::trimmed(generator).empty())
            draft().generator.offer(capture.rank, std::string(ascii::trimmed(generator)));
        break;
    case Slot::Ttl: {
        int minutes = 0;
        const auto parsed = std::from_chars(text.data(), text.data() + text.size(), minutes);
        if (parsed.ec == std::errc() && minutes > 0 && !m_inEntry)
            m_channel.ttl = minutes;
        break;
    }
    case Slot::Published:
    case Slot::Updated:
    case Slot::Date: finishDate(text); break;
    }
}

void SyndicationBuilder::finishMarkup(std::string text)
{
    const Capture& capture = *m_capture;
    FeedTextKind kind = capture.inlined || capture.kind == FeedTextKind::Markup ? FeedTextKind::Html : capture.kind;
    EntryDraft& target = draft();
    const bool isLong = capture.slot == Slot::Summary || capture.slot == Slot::Content;
    if (kind == FeedTextKind::Text && isLong)
        text = plainTextToHtml(text);
    else if (kind != FeedTextKind::Text)
        text = withAbsoluteLinks(std::move(text), base());
    switch (capture.slot) {
    case Slot::Title: {
        const bool first = !target.title.isSet();
        const std::string before = target.title.value();
        target.title.offer(capture.rank, std::move(text));
        if (first || target.title.value() != before)
            target.titleKind = kind;
        break;
    }
    case Slot::Summary: target.summary.offer(capture.rank, std::move(text)); break;
    case Slot::Content: target.content.offer(capture.rank, std::move(text)); break;
    default: target.copyright.offer(capture.rank, std::move(text)); break;
    }
}

void SyndicationBuilder::finishDate(std::string_view text)
{
    const auto date = parseFeedDate(text);
    if (!date)
        return;
    const Capture& capture = *m_capture;
    if (capture.slot != Slot::Updated)
        draft().published.offer(capture.rank, *date);
    if (capture.slot != Slot::Published)
        draft().updated.offer(capture.rank, *date);
}

void SyndicationBuilder::finishLink(const std::string& text)
{
    const std::string link = base().resolved(linkOf(text));
    const bool own = m_capture->rank == 0;
    draft().link.offer(m_capture->rank, link, own);
    // Entries that are relative to nothing else are relative to the website.
    if (!m_inEntry && own && !m_bases.front().isUsable())
        m_bases.front() = BaseUrl(link);
}

void SyndicationBuilder::finishId(std::string text)
{
    const bool isGuid = m_capture->slot == Slot::Guid;
    if (isGuid)
        draft().idIsLink = !m_capture->noPermaLink;
    const bool isRelativeAtom = !isGuid && m_format == SyndicationFormat::Atom && m_bases.size() > 1;
    draft().id.offer(m_capture->rank, isRelativeAtom ? base().resolved(text) : std::move(text));
}

SyndicationChannel SyndicationBuilder::takeChannel()
{
    SyndicationChannel channel = m_channel.takeChannel();
    channel.format = m_format.value_or(SyndicationFormat::Rss);
    return channel;
}

} // namespace clarion
