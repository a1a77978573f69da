#include "shell/navigationrail.h"

#include "shared/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QPainter>
#include <QVBoxLayout>

namespace clarion {

/// One entry of the rail; follows its action.
class RailButton final : public QAbstractButton {
public:
    RailButton(QAction* action, QWidget* parent) : QAbstractButton(parent), m_action(action)
    {
        setCheckable(action->isCheckable());
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, this, &RailButton::follow);
        follow();
    }

    void setCollapsed(bool collapsed)
    {
        m_collapsed = collapsed;
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        const int height = qMax(40, fontMetrics().height() + 20);
        return {m_collapsed ? 48 : qMax(148, fontMetrics().horizontalAdvance(text()) + 72), height};
    }

protected:
    /// The action knows whether it is checked: a click on the present page does not uncheck it.
    void nextCheckState() override {}

    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor ground = palette().color(QPalette::Window);
        const QRectF area = QRectF(rect()).adjusted(4, 2, -4, -2);
        painter.setPen(Qt::NoPen);
        if (isChecked())
            painter.setBrush(theme::blend(ground, theme::accent(palette()), theme::isDark(palette()) ? 0.24 : 0.12));
        else if (underMouse())
            painter.setBrush(theme::blend(ground, palette().color(QPalette::Text), 0.06));
        else
            painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area, theme::radius, theme::radius);
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(theme::accent(palette()), 2));
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), theme::radius, theme::radius);
        }
        const int iconSize = 22;
        const int left = m_collapsed ? (width() - iconSize) / 2 : 16;
        m_action->icon().paint(&painter, QRect(left, (height() - iconSize) / 2, iconSize, iconSize), Qt::AlignCenter,
                               isEnabled() ? QIcon::Normal : QIcon::Disabled);
        if (!m_collapsed) {
            painter.setFont(isChecked() ? theme::strongFont(font()) : font());
            painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
            painter.drawText(rect().adjusted(left + iconSize + 12, 0, -8, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
        }
    }

private:
    void follow()
    {
        QString words = m_action->text();
        words.remove(QLatin1Char('&'));
        setText(words);
        setAccessibleName(words);
        setToolTip(m_action->shortcut().isEmpty() ? words
                                                  : words + QStringLiteral(" (%1)").arg(m_action->shortcut().toString(QKeySequence::NativeText)));
        setChecked(m_action->isChecked());
        setEnabled(m_action->isEnabled());
        update();
    }

    QAction* m_action;
    bool m_collapsed = false;
};

NavigationRail::NavigationRail(QWidget* parent) : QWidget(parent), m_pages(new QVBoxLayout), m_foot(new QVBoxLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gap, theme::gutter, theme::gap, theme::gap);
    layout->setSpacing(0);
    m_pages->setSpacing(2);
    m_foot->setSpacing(2);
    layout->addLayout(m_pages);
    layout->addStretch();
    layout->addLayout(m_foot);
    setAccessibleName(tr("Pages"));
}

QWidget* NavigationRail::addButton(QAction* action)
{
    auto* button = new RailButton(action, this);
    m_buttons << button;
    return button;
}

void NavigationRail::addPage(QAction* action)
{
    m_pages->addWidget(addButton(action));
}

void NavigationRail::addFoot(QAction* action)
{
    m_foot->addWidget(addButton(action));
}

void NavigationRail::setCollapsed(bool collapsed)
{
    if (collapsed == m_collapsed)
        return;
    m_collapsed = collapsed;
    for (RailButton* button : std::as_const(m_buttons))
        button->setCollapsed(collapsed);
}

void NavigationRail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(theme::line(palette()));
    painter.drawLine(width() - 1, 0, width() - 1, height());
}

} // namespace clarion
