#pragma once

#include <QStringView>

#include <vector>

namespace clarion {

/// A word in a text, in UTF-16 code units.
struct WordSpan {
    qsizetype begin;
    qsizetype length;

    friend bool operator==(const WordSpan&, const WordSpan&) = default;
};

enum class SpelledWords {
    Every,     ///< also the short ones
    ToCheck    ///< what a dictionary can judge
};

/// The words of a text, with their apostrophes inside ("i'r", "Jane’s"). None are links, addresses, @mentions, #hashtags,
/// {placeholders}, words with digits or signs in them. To check are neither single letters, nor words in capitals of at most
/// five letters (NHS), nor words with a capital inside (iPhone), nor those of other scripts than the Latin one. Pure.
[[nodiscard]] std::vector<WordSpan> spelledWords(QStringView text, SpelledWords which);

} // namespace clarion
