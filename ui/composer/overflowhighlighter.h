#pragma once

#include <QSyntaxHighlighter>

namespace clarion {

/// Marks in the text what is over the network's limit.
class OverflowHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

    /// UTF-16 index from which the text is too long; -1 for none.
    void setOverflowFrom(qsizetype index);

protected:
    void highlightBlock(const QString& text) override;

private:
    qsizetype m_from = -1;
};

} // namespace clarion
