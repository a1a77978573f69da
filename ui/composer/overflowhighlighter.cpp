#include "composer/overflowhighlighter.h"

#include "shared/theme.h"

#include <QGuiApplication>
#include <QTextDocument>

namespace clarion {

void OverflowHighlighter::setOverflowFrom(qsizetype index)
{
    if (index == m_from)
        return;
    m_from = index;
    rehighlight();
}

void OverflowHighlighter::highlightBlock(const QString& text)
{
    if (m_from < 0)
        return;
    const qsizetype begin = m_from - currentBlock().position();
    if (begin >= text.size())
        return;
    const QPalette palette = QGuiApplication::palette();
    QTextCharFormat over;
    over.setBackground(theme::blend(palette.color(QPalette::Base), theme::danger(palette), 0.25));
    const int from = static_cast<int>(qMax<qsizetype>(0, begin));
    setFormat(from, static_cast<int>(text.size()) - from, over);
}

} // namespace clarion
