#include "syndication/feedelement.h"

#include "syndication/asciitext.h"

#include <cstdint>

namespace clarion {
namespace {

struct NamedElement {
    std::string_view name;
    FeedName value;
};

FeedName feedNameOf(std::string_view local)
{
    static constexpr std::array<NamedElement, 57> names{{
        {"author", FeedName::Author}, {"body", FeedName::Body}, {"category", FeedName::Category}, {"channel", FeedName::Channel},
        {"content", FeedName::Content}, {"copyright", FeedName::Copyright}, {"created", FeedName::Created},
        {"creator", FeedName::Creator}, {"date", FeedName::Date}, {"description", FeedName::Description}, {"div", FeedName::Div},
        {"email", FeedName::Email}, {"enclosure", FeedName::Enclosure}, {"encoded", FeedName::Encoded}, {"entry", FeedName::Entry},
        {"feed", FeedName::Feed}, {"generator", FeedName::Generator}, {"group", FeedName::Group}, {"guid", FeedName::Guid},
        {"homepage", FeedName::Homepage}, {"html", FeedName::Html}, {"icon", FeedName::Icon}, {"id", FeedName::Id},
        {"identifier", FeedName::Identifier}, {"image", FeedName::Image}, {"issued", FeedName::Issued}, {"item", FeedName::Item},
        {"keywords", FeedName::Keywords}, {"language", FeedName::Language}, {"lastbuilddate", FeedName::LastBuildDate},
        {"link", FeedName::Link}, {"logo", FeedName::Logo}, {"managingeditor", FeedName::ManagingEditor},
        {"modified", FeedName::Modified}, {"name", FeedName::Name}, {"owner", FeedName::Owner}, {"pubdate", FeedName::PubDate},
        {"published", FeedName::Published}, {"rdf", FeedName::Rdf}, {"rights", FeedName::Rights}, {"rss", FeedName::Rss},
        {"subject", FeedName::Subject}, {"subtitle", FeedName::Subtitle}, {"summary", FeedName::Summary},
        {"tagline", FeedName::Tagline}, {"thumbnail", FeedName::Thumbnail}, {"title", FeedName::Title}, {"ttl", FeedName::Ttl},
        {"updated", FeedName::Updated}, {"uri", FeedName::Uri}, {"url", FeedName::Url}, {"webmaster", FeedName::WebMaster},
        // The longer and shorter names that some publishers use for the same.
        {"lastmodified", FeedName::Modified}, {"last_modified", FeedName::Modified}, {"fullitem", FeedName::Encoded},
        {"pubdatetime", FeedName::PubDate}, {"rssguid", FeedName::Guid}}};
    for (const NamedElement& named : names) {
        if (ascii::equal(named.name, local))
            return named.value;
    }
    return FeedName::Unknown;
}

struct NamedSpace {
    std::string_view name;
    FeedNamespace value;
};

/// By what the address contains: publishers vary the rest ("http", "https", a final slash, old dates).
FeedNamespace feedNamespaceOf(std::string_view uri)
{
    static constexpr std::array<NamedSpace, 19> spaces{{
        {"www.w3.org/2005/atom", FeedNamespace::Atom}, {"purl.org/atom/ns", FeedNamespace::Atom},
        {"purl.org/net/rss1.1", FeedNamespace::Core}, {"purl.org/rss/1.0/modules/content", FeedNamespace::Content},
        {"purl.org/rss/1.0/modules", FeedNamespace::Other}, {"purl.org/rss/1.0", FeedNamespace::Core},
        {"my.netscape.com/rdf", FeedNamespace::Core}, {"my.netscape.com/publish", FeedNamespace::Core},
        {"channel.netscape.com/rdf", FeedNamespace::Core}, {"backend.userland.com/", FeedNamespace::Core},
        {"blogs.law.harvard.edu/tech/rss", FeedNamespace::Core}, {"cyber.law.harvard.edu/rss", FeedNamespace::Core},
        {"www.w3.org/1999/02/22-rdf-syntax-ns", FeedNamespace::Rdf}, {"purl.org/dc/", FeedNamespace::DublinCore},
        {"search.yahoo.com/mrss", FeedNamespace::Media}, {"www.itunes.com/dtds/podcast", FeedNamespace::Itunes},
        {"www.itunes.com/podcast", FeedNamespace::Itunes}, {"www.google.com/schemas/play-podcasts", FeedNamespace::Itunes},
        {"www.w3.org/1999/xhtml", FeedNamespace::Xhtml}}};
    for (const NamedSpace& space : spaces) {
        if (ascii::find(uri.substr(0, 120), space.name) != std::string_view::npos)
            return space.value;
    }
    return FeedNamespace::Other;
}

FeedNamespace usualMeaningOf(std::string_view prefix)
{
    static constexpr std::array<NamedSpace, 14> prefixes{{
        {"atom", FeedNamespace::Atom}, {"a10", FeedNamespace::Atom}, {"atom10", FeedNamespace::Atom}, {"rdf", FeedNamespace::Rdf},
        {"dc", FeedNamespace::DublinCore}, {"dcterms", FeedNamespace::DublinCore}, {"dct", FeedNamespace::DublinCore},
        {"content", FeedNamespace::Content}, {"media", FeedNamespace::Media}, {"itunes", FeedNamespace::Itunes},
        {"googleplay", FeedNamespace::Itunes}, {"xhtml", FeedNamespace::Xhtml}, {"rss", FeedNamespace::Core}, {"html", FeedNamespace::Xhtml}}};
    for (const NamedSpace& known : prefixes) {
        if (ascii::equal(known.name, prefix))
            return known.value;
    }
    return FeedNamespace::Other;
}

std::string_view textOf(const unsigned char* text)
{
    return text ? std::string_view(reinterpret_cast<const char*>(text)) : std::string_view();
}

} // namespace

FeedElement FeedVocabulary::element(const char* local, const char* prefix, const char* uri)
{
    const std::size_t slot = ((reinterpret_cast<std::uintptr_t>(local) >> 3) ^ (reinterpret_cast<std::uintptr_t>(prefix) >> 4)) % m_known.size();
    Known& known = m_known[slot];
    if (known.local != local || known.prefix != prefix || known.uri != uri)
        known = {local, prefix, uri, recognise(local, prefix, uri)};
    return known.element;
}

FeedElement FeedVocabulary::recognise(const char* local, const char* prefix, const char* uri)
{
    FeedElement element;
    element.local = local;
    element.name = feedNameOf(element.local);
    if (element.name != FeedName::Unknown && element.local.front() != ascii::lower(element.local.front()) && element.local != "RDF")
        m_notes.add(SyndicationNote::NameCase);
    if (uri) {
        element.space = feedNamespaceOf(uri);
        // An unknown default namespace changes nothing: <rss xmlns="…"> is RSS.
        if (element.space == FeedNamespace::Other && !prefix)
            element.space = FeedNamespace::Core;
    } else if (prefix) {
        element.space = usualMeaningOf(prefix);
        m_notes.add(SyndicationNote::NamespaceUndeclared);
    } else {
        element.space = FeedNamespace::Core;
    }
    return element;
}

FeedAttributes::Attribute FeedAttributes::at(int index) const
{
    const unsigned char** attribute = m_attributes + 5 * index;
    return {textOf(attribute[0]), textOf(attribute[1]),
            {reinterpret_cast<const char*>(attribute[3]), static_cast<std::size_t>(attribute[4] - attribute[3])}};
}

std::string_view FeedAttributes::value(std::string_view name) const
{
    for (int i = 0; i < m_count; ++i) {
        const Attribute attribute = at(i);
        if (ascii::equal(attribute.name, name) && attribute.prefix != "xml")
            return ascii::trimmed(attribute.value);
    }
    return {};
}

bool FeedAttributes::has(std::string_view name) const
{
    for (int i = 0; i < m_count; ++i) {
        if (ascii::equal(at(i).name, name))
            return true;
    }
    return false;
}

std::string_view FeedAttributes::xmlValue(std::string_view name) const
{
    for (int i = 0; i < m_count; ++i) {
        const Attribute attribute = at(i);
        if (attribute.prefix == "xml" && attribute.name == name)
            return ascii::trimmed(attribute.value);
    }
    return {};
}

} // namespace clarion
