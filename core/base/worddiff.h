#pragma once

#include <QString>

#include <vector>

namespace clarion {

/// A run of words that stands in both texts, or only in one of them.
struct WordRun {
    enum class In { Both, Old, New };
    In in = In::Both;
    QString text;   ///< with the white space that follows its words

    friend bool operator==(const WordRun&, const WordRun&) = default;
};

/// What has to be taken out of one text and put in to get the other: words of a longest common subsequence stay (Hunt and
/// McIlroy 1976). The runs of Both and Old together are the old text to the letter, those of Both and New the new one.
/// Texts of many thousands of words are told apart by what begins and ends them alone.
[[nodiscard]] std::vector<WordRun> wordDiff(const QString& oldText, const QString& newText);

} // namespace clarion
