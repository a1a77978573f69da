#include "composer/texthighlighter.h"

#include "shared/theme.h"

#include <QGuiApplication>
#include <QTextDocument>

namespace clarion {

void TextHighlighter::setOverflowFrom(qsizetype index)
{
    if (index == m_from)
        return;
    m_from = index;
    rehighlight();
}

void TextHighlighter::setSlips(FindSlips find)
{
    m_findSlips = std::move(find);
    rehighlight();
}

void TextHighlighter::highlightBlock(const QString& text)
{
    markOverflow(text);
    underlineSlips();
}

void TextHighlighter::markOverflow(const QString& text)
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

void TextHighlighter::underlineSlips()
{
    if (!m_findSlips)
        return;
    const QColor colour = theme::danger(QGuiApplication::palette());
    for (const WordSpan& slip : m_findSlips(currentBlock())) {
        // Letter by letter: a slip may begin within the limit and end over it.
        const int end = static_cast<int>(slip.begin + slip.length);
        for (int i = static_cast<int>(slip.begin); i < end; ++i) {
            QTextCharFormat underlined = format(i);
            underlined.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
            underlined.setUnderlineColor(colour);
            setFormat(i, 1, underlined);
        }
    }
}

} // namespace clarion
