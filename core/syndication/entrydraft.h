#pragma once

#include "syndication/notes.h"

#include <climits>
#include <functional>
#include <string>
#include <utility>

namespace clarion {

/// A value for which several elements may speak; the one of the lowest rank wins, of the same rank the first.
template<typename T>
class RankedValue {
public:
    /// `replaceEqual`: of the same rank, the last wins.
    void offer(int rank, T value, bool replaceEqual = false)
    {
        if (rank > m_rank || (rank == m_rank && !replaceEqual))
            return;
        m_value = std::move(value);
        m_rank = rank;
    }
    [[nodiscard]] bool isSet() const { return m_rank != INT_MAX; }
    [[nodiscard]] const T& value() const { return m_value; }
    [[nodiscard]] T take() { return std::move(m_value); }

private:
    T m_value{};
    int m_rank = INT_MAX;
};

/// How the text of an element is meant.
enum class FeedTextKind {
    Loose,   ///< RSS: HTML, or words, as the publisher pleases
    Text,
    Html,
    Markup,  ///< elements inline: collected as HTML already
    Base64
};

/// A channel or an entry while its elements come in. Both have the same ones, so they share this.
class EntryDraft {
public:
    explicit EntryDraft(SyndicationNotes& notes) : m_notes(&notes) {}

    RankedValue<std::string> id;
    RankedValue<std::string> title;
    RankedValue<std::string> link;
    RankedValue<std::string> summary;   ///< of a channel, the description
    RankedValue<std::string> content;
    RankedValue<std::string> image;
    RankedValue<std::string> language;
    RankedValue<std::string> copyright;
    RankedValue<std::string> generator;
    RankedValue<std::int64_t> published;
    RankedValue<std::int64_t> updated;
    FeedTextKind titleKind = FeedTextKind::Loose;
    bool idIsLink = false;              ///< a guid that says so, or says nothing
    std::string self;
    std::string next;
    std::vector<std::string> hubs;
    std::optional<int> ttl;

    void addAuthor(int rank, SyndicationPerson person);
    void addCategory(std::string_view category);
    /// "one, two"
    void addKeywords(std::string_view keywords);
    void addEnclosure(std::string_view url, std::string_view type, std::string_view length);
    void addMedia(std::string_view url, std::string_view type, std::string_view length);

    [[nodiscard]] SyndicationEntry takeEntry();
    [[nodiscard]] SyndicationChannel takeChannel();

private:
    template<typename T, typename Same>
    void addOnce(std::vector<T>& list, T value, Same same);
    [[nodiscard]] std::string titleInWords() const;
    void completeDates();

    SyndicationNotes* m_notes;
    std::vector<SyndicationPerson> m_authors;
    int m_authorRank = INT_MAX;
    std::vector<std::string> m_categories;
    std::vector<SyndicationEnclosure> m_enclosures;
    std::vector<SyndicationEnclosure> m_media;
};

/// The person in a line of RSS: "ann@example.org (Ann)", "Ann (ann@example.org)", "Ann <ann@example.org>", either alone.
[[nodiscard]] SyndicationPerson personOf(std::string_view text);

/// The id of an entry that has neither id nor link: the same for the same title, text and date.
[[nodiscard]] std::string madeEntryId(const SyndicationEntry& entry);

/// What every entry has, however it came: words, an id, both dates, a picture. `entry` holds what was published.
void completeEntry(SyndicationEntry& entry);

} // namespace clarion
