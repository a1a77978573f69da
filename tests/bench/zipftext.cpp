#include "zipftext.h"

#include <algorithm>
#include <array>
#include <set>

namespace clarion {
namespace {

constexpr std::size_t vocabularySize = 20'000;
constexpr std::uint32_t vocabularySeed = 4242;   // the same words, whatever the text's own seed

constexpr std::array commonWords{
    "the", "of", "and", "to", "in", "a", "is", "that", "for", "it", "as", "was", "with", "be", "by", "on", "not", "this", "are",
    "have", "from", "or", "had", "an", "they", "which", "one", "you", "were", "all", "their", "will", "when", "who", "more",
    "if", "no", "out", "so", "can", "what", "up", "about", "into", "than", "we", "our", "council", "housing", "bus", "school",
    "surgery", "river", "energy", "bills", "wages", "library", "park", "police", "vote", "meeting", "policy", "budget"};

std::vector<std::string> vocabulary()
{
    std::mt19937 random(vocabularySeed);
    std::vector<std::string> words(commonWords.begin(), commonWords.end());
    std::set<std::string> known(words.begin(), words.end());
    while (words.size() < vocabularySize) {
        std::string word;
        for (auto syllables = 2 + random() % 3; syllables > 0; --syllables) {
            word += "bcdfghjklmnprstvwyz"[random() % 19];
            word += "aeiou"[random() % 5];
        }
        if (known.insert(word).second)
            words.push_back(word);
    }
    return words;
}

void capitalise(std::string& text)
{
    text.front() = static_cast<char>(text.front() - 'a' + 'A');
}

} // namespace

ZipfText::ZipfText(std::uint32_t seed) : m_random(seed), m_words(vocabulary())
{
    double sum = 0;
    for (std::size_t rank = 0; rank < m_words.size(); ++rank)
        m_sums.push_back(sum += 1 / (static_cast<double>(rank) + 2.7));
}

const std::string& ZipfText::word()
{
    const double place = static_cast<double>(m_random()) / (static_cast<double>(std::mt19937::max()) + 1) * m_sums.back();
    return m_words[static_cast<std::size_t>(std::upper_bound(m_sums.begin(), m_sums.end(), place) - m_sums.begin())];
}

std::string ZipfText::sentence(std::size_t words)
{
    std::string text = word();
    while (--words > 0)
        text += ' ' + word();
    capitalise(text);
    return text;
}

std::string ZipfText::title()
{
    return sentence(5 + below(6));
}

std::string ZipfText::paragraph(std::size_t characters)
{
    std::string text;
    while (text.size() < characters) {
        if (!text.empty())
            text += ' ';
        text += sentence(6 + below(13)) + '.';
    }
    return text;
}

} // namespace clarion
