#pragma once

#include <QString>

#include <optional>

namespace clarion {

/// How easily an English text reads.
struct Readability {
    int words = 0;
    int sentences = 0;
    int syllables = 0;

    [[nodiscard]] double wordsInSentence() const { return static_cast<double>(words) / sentences; }
    /// Flesch Reading Ease (Rudolf Flesch, "A new readability yardstick", Journal of Applied Psychology 32, 1948):
    /// 206.835 - 1.015 words/sentence - 84.6 syllables/word. 60 to 70 is plain English, below 50 hard, below 30 very hard.
    [[nodiscard]] double ease() const;
    /// Worth a hint: harder than plain English, or sentences of more than 25 words on average (GOV.UK's style guide).
    [[nodiscard]] bool isHard() const;

    friend bool operator==(const Readability&, const Readability&) = default;
};

/// Of the text without links, mentions and hashtags; nothing below 30 words, where the yardstick means nothing. Syllables are
/// estimated by the spelling, within one in ten words. Of no use for Welsh: the caller knows the language. Pure.
[[nodiscard]] std::optional<Readability> readabilityOf(const QString& text);

} // namespace clarion
