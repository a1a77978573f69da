#include "checks/likeness.h"

#include "base/text.h"

#include <QHash>

#include <algorithm>

namespace clarion {
namespace {

constexpr size_t rowLength = 3;

/// As foldForSearch(), which looks far beyond the letters that nearly all words are of.
QString foldedWord(const QString& word)
{
    QString folded;
    for (const QChar letter : word) {
        const char16_t code = letter.unicode();
        const bool isSmall = code >= u'a' && code <= u'z';
        const bool isCapital = code >= u'A' && code <= u'Z';
        if (!isSmall && !isCapital)
            return foldForSearch(word);
        folded += isCapital ? QChar(static_cast<char16_t>(code + (u'a' - u'A'))) : letter;
    }
    return folded;
}

} // namespace

ComparedText::ComparedText(const QString& text)
{
    for (qsizetype i = 0; i < text.size();) {
        if (text[i].isSpace()) {
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < text.size() && !text[end].isSpace())
            ++end;
        const QString word = text.mid(i, end - i);
        const bool counts = !word.startsWith(QLatin1Char('#')) && !word.startsWith(QLatin1Char('@')) && !word.contains(QLatin1String("://"));
        const QString folded = counts ? foldedWord(word) : QString();
        if (!folded.isEmpty())
            m_words.push_back({i, end, qHash(folded)});
        i = end;
    }
    const size_t length = std::min(rowLength, m_words.size());
    if (length == 0)
        return;
    for (size_t i = 0; i + length <= m_words.size(); ++i) {
        size_t row = 0;
        for (size_t k = 0; k < length; ++k)
            row = row * 1000003 + m_words[i + k].hash;
        m_rows.push_back(row);
    }
    m_sortedRows = m_rows;
    std::sort(m_sortedRows.begin(), m_sortedRows.end());
}

Likeness ComparedText::in(const ComparedText& other) const
{
    Likeness likeness;
    const size_t length = std::min(rowLength, m_words.size());
    std::vector<bool> stands(m_words.size());
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (std::binary_search(other.m_sortedRows.begin(), other.m_sortedRows.end(), m_rows[i])) {
            for (size_t k = 0; k < length; ++k)
                stands[i + k] = true;
        }
    }
    const auto count = static_cast<size_t>(std::count(stands.begin(), stands.end(), true));
    if (m_words.empty())
        return likeness;
    likeness.percent = static_cast<int>((100 * count + m_words.size() / 2) / m_words.size());
    for (size_t i = 0; i < m_words.size(); ++i) {
        if (!stands[i])
            continue;
        size_t last = i;
        while (last + 1 < m_words.size() && stands[last + 1])
            ++last;
        likeness.unchanged.emplace_back(m_words[i].begin, m_words[last].end - m_words[i].begin);
        i = last;
    }
    return likeness;
}

int ComparedText::mostPercentIn(const ComparedText& other) const
{
    if (m_words.empty())
        return 0;
    // Each row that both have is three words of this, at most.
    size_t rows = 0;
    for (size_t i = 0; i < other.m_sortedRows.size(); ++i) {
        if (i > 0 && other.m_sortedRows[i] == other.m_sortedRows[i - 1])
            continue;
        const auto [first, last] = std::equal_range(m_sortedRows.begin(), m_sortedRows.end(), other.m_sortedRows[i]);
        rows += static_cast<size_t>(last - first);
    }
    const size_t count = std::min(m_words.size(), rowLength * rows);
    return static_cast<int>((100 * count + m_words.size() / 2) / m_words.size());
}

bool ComparedText::isSameAs(const ComparedText& other) const
{
    return m_words.size() == other.m_words.size() && !m_words.empty()
        && std::equal(m_words.begin(), m_words.end(), other.m_words.begin(), [](const Word& a, const Word& b) { return a.hash == b.hash; });
}

} // namespace clarion
