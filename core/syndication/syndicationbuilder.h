#pragma once

#include "base/result.h"
#include "syndication/entrydraft.h"
#include "syndication/feedelement.h"
#include "syndication/weblinks.h"

#include <functional>

namespace clarion {

/// Makes entries of the elements of RSS, RDF and Atom. The elements come balanced; order and number may be anything.
///
/// Where several elements speak of the same thing, the format's own win over Dublin Core, those over Media RSS and
/// iTunes. Links are made absolute by xml:base, else the address that the feed came from, else the website it names.
class SyndicationBuilder {
public:
    using EntryHandler = std::function<Result<void>(SyndicationEntry&&)>;

    SyndicationBuilder(std::string subject, std::string_view url, EntryHandler handler, SyndicationNotes& notes);

    void startElement(const FeedElement& element, const FeedAttributes& attributes);
    void text(std::string_view text);
    void endElement();

    /// What stopped the reading: Syntax (not a feed), CaptivePortal (a web page), TooLarge, or the handler's own error.
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] bool hasFormat() const { return m_format.has_value(); }
    [[nodiscard]] SyndicationChannel takeChannel();

private:
    /// What an open element is. Leaf: its text is being collected.
    enum class Role { Rss, Rdf, Channel, Entry, Person, Image, Group, ItunesCategory, Leaf, Inline };
    enum class Slot {
        Title, Link, Summary, Content, Id, Guid, Author, PersonName, PersonEmail, PersonUri, Category, Keywords, Image, Language,
        Copyright, Generator, Ttl, Published, Updated, Date
    };

    struct Frame {
        Role role;
        std::size_t bases;   ///< how many held before this element
    };

    struct Capture {
        Slot slot = Slot::Title;
        int rank = 0;
        FeedTextKind kind = FeedTextKind::Loose;
        std::string extra;         ///< what the attributes say that matters at the end
        bool noPermaLink = false;
        bool inlined = false;      ///< there are elements in it: the text is HTML now
        std::size_t depth = 0;
        std::size_t wrapperDepth = 0; ///< of the <div> around XHTML, which is not part of it
    };

    void push(Role role, const FeedAttributes& attributes);
    void skip() { m_skipDepth = 1; }
    void startRoot(const FeedElement& element, const FeedAttributes& attributes);
    void startFormat(SyndicationFormat format, Role role, const FeedAttributes& attributes);
    void startOutside(const FeedElement& element, const FeedAttributes& attributes);
    void startChild(const FeedElement& element, const FeedAttributes& attributes);
    bool startText(const FeedElement& element, const FeedAttributes& attributes);
    bool startPeople(const FeedElement& element, const FeedAttributes& attributes);
    bool startTopic(const FeedElement& element, const FeedAttributes& attributes);
    bool startDate(const FeedElement& element, const FeedAttributes& attributes);
    bool startFile(const FeedElement& element, const FeedAttributes& attributes);
    bool startAboutChannel(const FeedElement& element, const FeedAttributes& attributes);
    void startPersonPart(const FeedElement& element, const FeedAttributes& attributes);
    void startImagePart(const FeedElement& element, const FeedAttributes& attributes);
    void startGroupPart(const FeedElement& element, const FeedAttributes& attributes);
    void startContent(const FeedAttributes& attributes);
    void startMedia(const FeedAttributes& attributes);
    void startLink(const FeedElement& element, const FeedAttributes& attributes);
    void takeAtomLink(const FeedElement& element, const FeedAttributes& attributes);
    void startEntry(const FeedAttributes& attributes);
    void collect(Slot slot, int rank, const FeedAttributes& attributes, FeedTextKind kind = FeedTextKind::Loose);
    void startInline(const FeedElement& element, const FeedAttributes& attributes);
    void endInline();
    void finishText();
    void finishCollected(std::string text);
    void finishMarkup(std::string text);
    void finishDate(std::string_view text);
    void finishLink(const std::string& text);
    void finishId(std::string text);
    void finishEntry();
    [[nodiscard]] std::size_t textLimit() const;
    void append(std::string_view text);
    [[nodiscard]] FeedTextKind atomKind(const FeedAttributes& attributes, bool isContent) const;
    [[nodiscard]] bool isAtom(const FeedElement& element) const;
    [[nodiscard]] bool isCore(const FeedElement& element) const;
    [[nodiscard]] const BaseUrl& base() const { return m_bases.back(); }
    [[nodiscard]] EntryDraft& draft() { return m_inEntry ? m_entry : m_channel; }
    void fail(ErrorCode code, QString detail);

    SyndicationNotes& m_notes;
    std::string m_subject;
    EntryHandler m_handler;
    std::optional<Error> m_error;
    std::optional<SyndicationFormat> m_format;
    EntryDraft m_channel;
    EntryDraft m_entry;
    bool m_inEntry = false;
    std::vector<Frame> m_frames;
    std::vector<BaseUrl> m_bases;   ///< the last one holds
    std::size_t m_skipDepth = 0;
    std::optional<Capture> m_capture;
    std::vector<std::string> m_inlineNames;
    std::string m_text;
    SyndicationPerson m_person;
    int m_personRank = 0;
};

} // namespace clarion
