#include "firstrun/choicecard.h"

#include "shared/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

namespace clarion {

ChoiceCard::ChoiceCard(QRadioButton* button, QWidget* parent) : QFrame(parent), m_button(button), m_below(new QVBoxLayout)
{
    m_button->setParent(this);
    m_button->setFont(theme::strongFont(m_button->font()));
    // Below the words of the button, not below its circle.
    const int indent = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) + style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing);
    m_below->setContentsMargins(indent, 0, 0, 0);
    m_below->setSpacing(theme::gap);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gutter, 14, theme::gutter, 14);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_button);
    layout->addLayout(m_below);
    connect(m_button, &QRadioButton::toggled, this, [this] { update(); });
}

void ChoiceCard::addBelow(QWidget* widget)
{
    m_below->addWidget(widget);
}

void ChoiceCard::mousePressEvent(QMouseEvent* event)
{
    m_button->setChecked(true);
    m_button->setFocus(Qt::MouseFocusReason);
    event->accept();
}

void ChoiceCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(palette().color(QPalette::Base));
    painter.setPen(m_button->isChecked() ? QPen(theme::accent(palette()), 1.5) : QPen(theme::line(palette()), 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
}

} // namespace clarion
