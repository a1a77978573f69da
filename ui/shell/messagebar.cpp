#include "shell/messagebar.h"

#include "shared/icons.h"
#include "shared/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <utility>

namespace clarion {

MessageBar::MessageBar(QWidget* parent)
    : QWidget(parent), m_words(theme::bodyLabel({}, this)), m_action(new QPushButton(this)),
      m_copy(new QPushButton(tr("Copy details"), this)), m_close(new QPushButton(icon(QStringLiteral("close")), {}, this))
{
    m_close->setAccessibleName(tr("Close"));
    m_close->setProperty("quiet", true);
    m_copy->setProperty("quiet", true);
    m_words->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::pageMargin, theme::gap, theme::gutter, theme::gap);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_copy);
    layout->addWidget(m_close);
    setVisible(false);
    parent->installEventFilter(this);
    m_timer.setSingleShot(true);
    m_timer.setInterval(10'000);
    // A click does not take the focus from the page; it would be nowhere when the bar goes.
    for (QPushButton* button : {m_action, m_copy, m_close})
        button->setFocusPolicy(Qt::TabFocus);
    connect(&m_timer, &QTimer::timeout, this, &MessageBar::leave);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_isError)
            m_error.clear();
        leave();
    });
    connect(m_action, &QPushButton::clicked, this, [this] {
        leave();
        // Taken out first: what it does may show the next message, with another act.
        if (const auto act = std::exchange(m_act, {}))
            act();
    });
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_error + QLatin1Char('\n') + m_details); });
}

void MessageBar::showMessage(const QString& sentence, const QString& action, std::function<void()> act)
{
    // An error is not to be overwritten by a pleasantry before it was read; what can be undone must be offered at once.
    if (m_isError && isVisible() && action.isEmpty())
        return;
    m_isError = false;
    m_words->setText(sentence);
    m_action->setText(action);
    m_act = std::move(act);
    m_action->setVisible(!action.isEmpty());
    m_copy->hide();
    place();
    m_timer.start();
    update();
}

void MessageBar::leave()
{
    m_timer.stop();
    if (m_error.isEmpty() || m_isError)
        hide();
    else
        showError(m_error, m_details);
}

void MessageBar::clearError()
{
    m_error.clear();
    if (!m_isError)
        return;
    m_isError = false;
    hide();
}

void MessageBar::showError(const QString& sentence, const QString& details)
{
    m_isError = true;
    m_error = sentence;
    m_details = details;
    m_words->setText(sentence);
    m_action->hide();
    m_copy->show();
    m_timer.stop();
    place();
    update();
}

void MessageBar::place()
{
    const QWidget* ground = parentWidget();
    const int wanted = layout()->hasHeightForWidth() ? layout()->heightForWidth(ground->width()) : sizeHint().height();
    const int height = qMin(ground->height(), wanted);
    setGeometry(0, ground->height() - height, ground->width(), height);
    show();
    raise();
}

bool MessageBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && isVisible() && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void MessageBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor ground = palette().color(QPalette::Base);
    painter.fillRect(rect(), m_isError ? theme::blend(ground, theme::danger(palette()), 0.12) : ground);
    painter.fillRect(0, 0, width(), 1, theme::line(palette()));
    if (m_isError)
        painter.fillRect(0, 0, 4, height(), theme::danger(palette()));
}

} // namespace clarion
