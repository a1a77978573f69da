#include "shared/pageheader.h"

#include "shared/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QTextDocument>
#include <QPushButton>

namespace clarion {

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent), m_title(theme::titleLabel(title, this)), m_context(theme::mutedLabel({}, this)),
      m_controls(new QHBoxLayout)
{
    m_words = title;
    // A long title gives way to the buttons, which a narrow window must not lose.
    m_title->setMinimumWidth(1);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_title->installEventFilter(this);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_context);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::pageMargin, theme::gutter, theme::pageMargin, theme::gutter);
    layout->addLayout(words, 1);
    m_controls->setSpacing(theme::gap);
    layout->addLayout(m_controls);
}

void PageHeader::setTitle(const QString& title)
{
    m_words = title;
    showTitle();
}

void PageHeader::showTitle()
{
    const QString shown = m_title->fontMetrics().elidedText(m_words, Qt::ElideRight, m_title->width());
    m_title->setText(shown);
    m_title->setToolTip(shown == m_words ? QString() : Qt::convertFromPlainText(m_words));
}

bool PageHeader::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_title && event->type() == QEvent::Resize)
        showTitle();
    return QWidget::eventFilter(watched, event);
}

void PageHeader::setContext(const QString& context)
{
    m_context->setText(context);
}

void PageHeader::addControl(QWidget* widget)
{
    m_controls->addWidget(widget);
}

QPushButton* PageHeader::addPrimary(const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setProperty("primary", true);
    m_controls->addWidget(button);
    return button;
}

} // namespace clarion
