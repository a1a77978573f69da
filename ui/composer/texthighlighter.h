#pragma once

#include "spelling/spelledwords.h"

#include <QSyntaxHighlighter>

#include <functional>

namespace clarion {

/// Marks in the text what is over the network's limit, and underlines what is misspelled. One class, as a document obeys
/// one highlighter.
class TextHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;
    using FindSlips = std::function<std::vector<WordSpan>(const QTextBlock& paragraph)>;

    /// UTF-16 index from which the text is too long; -1 for none.
    void setOverflowFrom(qsizetype index);
    /// Asked for every paragraph that changes.
    void setSlips(FindSlips find);

protected:
    void highlightBlock(const QString& text) override;

private:
    void markOverflow(const QString& text);
    void underlineSlips();

    qsizetype m_from = -1;
    FindSlips m_findSlips;
};

} // namespace clarion
