#include "shared/emptystate.h"

#include "shared/icons.h"
#include "shared/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace clarion {

EmptyState::EmptyState(const QString& drawing, const QString& sentence, const QString& action, QWidget* parent)
    : QWidget(parent), m_drawing(drawing), m_picture(new QLabel(this)), m_sentence(theme::bodyLabel(sentence, this)),
      m_action(new QPushButton(action, this))
{
    m_sentence->setAlignment(Qt::AlignHCenter);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(theme::gutter);
    layout->addStretch(2);
    layout->addWidget(m_picture, 0, Qt::AlignHCenter);
    layout->addWidget(m_sentence, 0, Qt::AlignHCenter);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    m_action->setVisible(!action.isEmpty());
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    redraw();
}

void EmptyState::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    layOutSentence();
}

void EmptyState::setActionVisible(bool visible)
{
    m_action->setVisible(visible);
}

void EmptyState::layOutSentence()
{
    // A label that is centred is not asked what height its wrapped words need, so it is told both.
    const int width = qBound(160, this->width() - 2 * theme::gutter, 420);
    m_sentence->setFixedSize(width, qMax(0, m_sentence->heightForWidth(width)));   // -1 before there are words
}

void EmptyState::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOutSentence();
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        redraw();
    else if (event->type() == QEvent::FontChange)
        layOutSentence();
}

void EmptyState::redraw()
{
    m_picture->setPixmap(iconPixmap(m_drawing, 96, theme::muted(palette()), devicePixelRatioF()));
}

} // namespace clarion
