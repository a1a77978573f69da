#pragma once

#include <QStringView>

#include <vector>

namespace clarion {

// Extended grapheme clusters: characters as a reader counts them (Unicode UAX 29, with its rule GB9c for the conjuncts of
// Indian scripts), by ICU. QTextBoundaryFinder is not asked: it cuts Indian, Thai, Burmese and Khmer texts by syllables of
// its own, which no network counts. All places are UTF-16 indexes.

/// Where each grapheme ends, from first to last; the last one is the text's own end.
[[nodiscard]] std::vector<qsizetype> graphemeEnds(QStringView text);

[[nodiscard]] int graphemeCount(QStringView text);

/// The last place between two graphemes that is not after `index`; both ends of a text are such places.
[[nodiscard]] qsizetype graphemeBoundaryUpTo(QStringView text, qsizetype index);

} // namespace clarion
