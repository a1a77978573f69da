#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace clarion {

/// How much of a text stands in another one.
struct Likeness {
    int percent = 0;                                        ///< of the text's words, 0 to 100
    std::vector<std::pair<qsizetype, qsizetype>> unchanged; ///< (begin, length) of what stands there word for word

    friend bool operator==(const Likeness&, const Likeness&) = default;
};

/// The words of one text, ready to be compared with many others: rows of three words, as sequences of words show copies where
/// single words do not (w-shingling, Broder 1997). Case, accents, punctuation, links, @names and #tags do not count. A text of
/// one or two words is compared as a whole.
class ComparedText {
public:
    explicit ComparedText(const QString& text);

    [[nodiscard]] int words() const { return static_cast<int>(m_words.size()); }
    /// How much of this stands in `other`.
    [[nodiscard]] Likeness in(const ComparedText& other) const;
    /// No more than this of it stands in `other`: without looking where, as most texts share nothing.
    [[nodiscard]] int mostPercentIn(const ComparedText& other) const;
    /// The same words in the same order.
    [[nodiscard]] bool isSameAs(const ComparedText& other) const;

private:
    struct Word {
        qsizetype begin;
        qsizetype end;
        size_t hash;
    };

    std::vector<Word> m_words;
    std::vector<size_t> m_rows;        ///< by the word that they begin with
    std::vector<size_t> m_sortedRows;
};

} // namespace clarion
