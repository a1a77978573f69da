#include "base/worddiff.h"

#include <QStringList>

namespace clarion {
namespace {

/// Of cells in the table that is compared: 16 MB.
constexpr size_t largestTable = 4'000'000;

/// Words with what follows them up to the next one; white space at the beginning is a word of its own.
std::vector<QStringView> piecesOf(const QString& text)
{
    std::vector<QStringView> pieces;
    const QStringView view(text);
    for (qsizetype i = 0; i < view.size();) {
        qsizetype end = i;
        while (end < view.size() && !view[end].isSpace())
            ++end;
        while (end < view.size() && view[end].isSpace())
            ++end;
        pieces.push_back(view.sliced(i, end - i));
        i = end;
    }
    return pieces;
}

void add(std::vector<WordRun>& runs, WordRun::In in, QStringView piece)
{
    if (!runs.empty() && runs.back().in == in)
        runs.back().text += piece;
    else
        runs.push_back({in, piece.toString()});
}

} // namespace

std::vector<WordRun> wordDiff(const QString& oldText, const QString& newText)
{
    const std::vector<QStringView> a = piecesOf(oldText);
    const std::vector<QStringView> b = piecesOf(newText);
    size_t head = 0;
    while (head < a.size() && head < b.size() && a[head] == b[head])
        ++head;
    size_t tail = 0;
    while (tail < a.size() - head && tail < b.size() - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    const size_t rows = a.size() - head - tail;
    const size_t columns = b.size() - head - tail;
    std::vector<WordRun> runs;
    for (size_t i = 0; i < head; ++i)
        add(runs, WordRun::In::Both, a[i]);
    if ((rows + 1) * (columns + 1) > largestTable) {
        for (size_t i = 0; i < rows; ++i)
            add(runs, WordRun::In::Old, a[head + i]);
        for (size_t i = 0; i < columns; ++i)
            add(runs, WordRun::In::New, b[head + i]);
    } else {
        // longest[i][j]: of the common subsequences of what begins at i and at j.
        std::vector<int> longest((rows + 1) * (columns + 1), 0);
        const auto at = [&longest, columns](size_t i, size_t j) -> int& { return longest[i * (columns + 1) + j]; };
        for (size_t i = rows; i-- > 0;) {
            for (size_t j = columns; j-- > 0;)
                at(i, j) = a[head + i] == b[head + j] ? at(i + 1, j + 1) + 1 : qMax(at(i + 1, j), at(i, j + 1));
        }
        size_t i = 0;
        size_t j = 0;
        while (i < rows || j < columns) {
            if (i < rows && j < columns && a[head + i] == b[head + j]) {
                add(runs, WordRun::In::Both, a[head + i]);
                ++i;
                ++j;
            } else if (i < rows && (j == columns || at(i + 1, j) >= at(i, j + 1))) {
                add(runs, WordRun::In::Old, a[head + i++]);
            } else {
                add(runs, WordRun::In::New, b[head + j++]);
            }
        }
    }
    for (size_t i = 0; i < tail; ++i)
        add(runs, WordRun::In::Both, a[a.size() - tail + i]);
    return runs;
}

} // namespace clarion
