#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace clarion {

/// Made-up text in which words are as frequent as in a language (Zipf's law): what a full-text index costs hangs on that.
/// The same seed gives the same text everywhere.
class ZipfText {
public:
    explicit ZipfText(std::uint32_t seed);

    [[nodiscard]] const std::string& word();
    /// Five to ten words.
    [[nodiscard]] std::string title();
    /// Sentences of at least so many characters together.
    [[nodiscard]] std::string paragraph(std::size_t characters);
    /// A whole number below `count`.
    [[nodiscard]] std::size_t below(std::size_t count) { return m_random() % count; }

private:
    [[nodiscard]] std::string sentence(std::size_t words);

    std::mt19937 m_random;   // the one generator whose numbers the standard fixes
    std::vector<std::string> m_words;
    std::vector<double> m_sums;
};

} // namespace clarion
