#include "library/markmenu.h"

#include "shared/morebutton.h"

#include <QAction>

namespace clarion {

MarkMenu::MarkMenu(QWidget* parent)
    : QObject(parent), m_button(new MoreButton(tr("More about this item"), parent)),
      m_pin(addMark(QStringLiteral("pin"), tr("Pin to the top"), ItemMark::Pinned)),
      m_skip(addMark(QStringLiteral("not-posted"), tr("Skip"), ItemMark::Skipped)),
      m_hide(addMark(QStringLiteral("close"), tr("Hide"), ItemMark::Dismissed))
{
    m_hide->setToolTip(tr("It is never offered again; “Show: Hidden” lists it"));
}

QAction* MarkMenu::addMark(const QString& iconName, const QString& text, ItemMark mark)
{
    QAction* action = m_button->addAction(iconName, text);
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, [this, mark](bool isSet) { Q_EMIT markChanged(m_item, mark, isSet); });
    return action;
}

void MarkMenu::setItem(const Item& item, const ItemMarks& marks)
{
    m_item = item;
    m_pin->setChecked(marks.pinnedAt.isValid());
    m_skip->setChecked(marks.skippedAt.isValid());
    m_hide->setChecked(marks.dismissedAt.isValid());
}

} // namespace clarion
