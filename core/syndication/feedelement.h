#pragma once

#include "syndication/notes.h"

#include <array>
#include <string_view>

namespace clarion {

/// The vocabularies that a feed is written in. Core is RSS in all its namespaces and in none.
enum class FeedNamespace { Core, Atom, Rdf, DublinCore, Content, Media, Itunes, Xhtml, Other };

/// The elements that mean something here.
enum class FeedName {
    Unknown, Author, Body, Category, Channel, Content, Copyright, Created, Creator, Date, Description, Div, Email, Enclosure, Encoded,
    Entry, Feed, Generator, Group, Guid, Homepage, Html, Icon, Id, Identifier, Image, Issued, Item, Keywords, Language,
    LastBuildDate, Link, Logo, ManagingEditor, Modified, Name, Owner, PubDate, Published, Rdf, Rights, Rss, Subject, Subtitle,
    Summary, Tagline, Thumbnail, Title, Ttl, Updated, Uri, Url, WebMaster
};

struct FeedElement {
    FeedNamespace space = FeedNamespace::Other;
    FeedName name = FeedName::Unknown;
    std::string_view local;   ///< as written

    [[nodiscard]] bool is(FeedNamespace wantedSpace, FeedName wantedName) const { return space == wantedSpace && name == wantedName; }
};

/// Recognises elements by what the parser gives: strings of its dictionary, so that the same name is the same pointer.
/// Names in capitals and prefixes without a declaration are understood, and noted.
class FeedVocabulary {
public:
    explicit FeedVocabulary(SyndicationNotes& notes) : m_notes(notes) {}

    [[nodiscard]] FeedElement element(const char* local, const char* prefix, const char* uri);

private:
    struct Known {
        const char* local = nullptr;
        const char* prefix = nullptr;
        const char* uri = nullptr;
        FeedElement element;
    };

    [[nodiscard]] FeedElement recognise(const char* local, const char* prefix, const char* uri);

    SyndicationNotes& m_notes;
    std::array<Known, 128> m_known{};
};

/// The attributes of an element, as libxml2's SAX2 gives them: five pointers each (name, prefix, namespace, begin and
/// end of the value).
class FeedAttributes {
public:
    FeedAttributes(const unsigned char** attributes, int count) : m_attributes(attributes), m_count(count) {}

    struct Attribute {
        std::string_view name;
        std::string_view prefix;
        std::string_view value;
    };
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] Attribute at(int index) const;
    /// The trimmed value of the attribute of that local name, in whatever case and namespace but xml; else empty.
    [[nodiscard]] std::string_view value(std::string_view name) const;
    [[nodiscard]] bool has(std::string_view name) const;
    /// xml:base, xml:lang
    [[nodiscard]] std::string_view xmlValue(std::string_view name) const;

private:
    const unsigned char** m_attributes;
    int m_count;
};

} // namespace clarion
