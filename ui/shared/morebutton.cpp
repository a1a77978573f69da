#include "shared/morebutton.h"

#include "shared/icons.h"

#include <QMenu>
#include <QPushButton>
#include <QStyleOption>

namespace clarion {

MoreButton::MoreButton(const QString& name, QWidget* parent) : QToolButton(parent)
{
    setIcon(clarion::icon(QStringLiteral("more")));
    setIconSize({20, 20});
    setAccessibleName(name);
    setToolTip(name);
    setMenu(new QMenu(this));
    setPopupMode(QToolButton::InstantPopup);
}

QAction* MoreButton::addAction(const QString& iconName, const QString& text)
{
    return menu()->addAction(clarion::icon(iconName), text);
}

QSize MoreButton::sizeHint() const
{
    // As high as the buttons that it stands beside.
    const int side = QPushButton(QStringLiteral("…")).sizeHint().height();
    return {side, side};
}

void MoreButton::initStyleOption(QStyleOptionToolButton* option) const
{
    QToolButton::initStyleOption(option);
    // The dots say it already; an arrow would be squeezed in beside them.
    option->features &= ~QStyleOptionToolButton::ToolButtonFeatures(QStyleOptionToolButton::HasMenu);
}

} // namespace clarion
