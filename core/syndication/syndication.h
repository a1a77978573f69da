#pragma once

#include <QString>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace clarion {

// What a society publishes on the web, whatever it is written in. Texts are UTF-8 in std::string, since they go from
// the parser into the database as they are. Nothing here is signed, and HTML is as published: show it by
// sanitiseHtml() only.

enum class SyndicationFormat { Rss, Rdf, Atom, Json };

struct SyndicationPerson {
    std::string name;
    std::string email;
    std::string uri;

    friend bool operator==(const SyndicationPerson&, const SyndicationPerson&) = default;
};

struct SyndicationEnclosure {
    std::string url;
    std::string type;                     ///< media type, or empty
    std::optional<std::int64_t> length;   ///< bytes, as promised by the publisher

    friend bool operator==(const SyndicationEnclosure&, const SyndicationEnclosure&) = default;
};

struct SyndicationEntry {
    std::string id;            ///< never empty
    bool idIsMade = false;     ///< the feed gives none, and no link of its own: a hash of title, text and date
    std::string title;         ///< as published
    std::string titleText;     ///< the title in words, on one line
    std::string link;          ///< absolute where anything says what it is relative to
    std::string summary;       ///< HTML
    std::string content;       ///< HTML; empty where there is only a summary
    std::string contentText;   ///< the content, or else the summary, in words
    std::optional<std::int64_t> published; ///< seconds since 1970 in UTC; one date given stands for both
    std::optional<std::int64_t> updated;
    std::vector<SyndicationPerson> authors;
    std::vector<std::string> categories;
    std::vector<SyndicationEnclosure> enclosures;
    std::string image;         ///< named as the entry's picture, or else the first one in its text

    friend bool operator==(const SyndicationEntry&, const SyndicationEntry&) = default;
};

struct SyndicationChannel {
    SyndicationFormat format = SyndicationFormat::Rss;
    std::string title;
    std::string titleText;
    std::string link;          ///< the website
    std::string description;
    std::string language;
    std::string id;
    std::string copyright;
    std::string generator;
    std::string image;
    std::optional<std::int64_t> published;
    std::optional<std::int64_t> updated;
    std::vector<SyndicationPerson> authors;
    std::vector<std::string> categories;
    std::string self;          ///< the feed's own address
    std::string next;          ///< the feed's next page
    std::vector<std::string> hubs;
    std::optional<int> ttl;    ///< minutes between two visits, as the publisher wishes

    friend bool operator==(const SyndicationChannel&, const SyndicationChannel&) = default;
};

/// A repair that was needed, told once however often it was.
enum class SyndicationNote {
    EncodingUnknown,      ///< a label that nobody knows; read as UTF-8, or else windows-1252
    EncodingWrong,        ///< labelled UTF-16 where it is not, or the like
    BytesInvalid,         ///< bytes that are not in the encoding
    LeadingJunk,
    TrailingJunk,
    ControlCharacters,
    BareAmpersand,
    HtmlEntity,
    DeclaredEntity,
    ReferenceInvalid,     ///< &#0; and the like
    BareBracket,
    TagBroken,            ///< attributes without quotes or value, given twice, …
    TagsUnbalanced,
    NameCase,
    NamespaceUndeclared,
    Truncated,
    TextCut,
    ValuesDropped,        ///< more authors, categories … than anybody reads
    XmlFault,             ///< something else that the parser complained about
    JsonTrailing
};

/// A repair in words for a person.
[[nodiscard]] QString syndicationNoteText(SyndicationNote note);

/// What a reader takes in; the documents of real publishers stay far below.
struct SyndicationLimits {
    static constexpr std::size_t documentBytes = 256UL << 20;
    static constexpr std::size_t jsonBytes = 64UL << 20;
    static constexpr std::size_t textBytes = 8UL << 20;       ///< a longer text is cut
    static constexpr std::size_t lineBytes = 64UL << 10;      ///< titles, names, links …
    static constexpr std::size_t tagBytes = 64UL << 10;
    static constexpr std::size_t attributes = 256;
    static constexpr std::size_t depth = 256;
    static constexpr std::size_t listLength = 256;            ///< authors, categories, enclosures of one entry
    static constexpr std::size_t headBytes = 64UL << 10;      ///< junk before the document
    static constexpr std::size_t doctypeBytes = 64UL << 10;
    static constexpr std::size_t entityBytes = 1UL << 20;     ///< all that entities of the document's own grow to
    static constexpr std::size_t nameBytes = 4UL << 20;       ///< all different names of a document
};

} // namespace clarion
