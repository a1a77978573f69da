#include "shared/pageheader.h"

#include "shared/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace clarion {

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent), m_title(theme::titleLabel(title, this)), m_context(theme::mutedLabel({}, this)),
      m_controls(new QHBoxLayout)
{
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
    m_title->setText(title);
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
