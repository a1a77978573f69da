#pragma once

#include "library/itemmarks.h"

#include <QObject>

class QAction;

namespace clarion {

class MoreButton;

/// What the officer decides about an item, behind three dots: pinned, skipped, hidden.
class MarkMenu final : public QObject {
    Q_OBJECT
public:
    explicit MarkMenu(QWidget* parent);

    [[nodiscard]] MoreButton* button() const { return m_button; }
    void setItem(const Item& item, const ItemMarks& marks);

Q_SIGNALS:
    void markChanged(const clarion::Item& item, clarion::ItemMark mark, bool isSet);

private:
    QAction* addMark(const QString& iconName, const QString& text, ItemMark mark);

    Item m_item;
    MoreButton* m_button;
    QAction* m_pin;
    QAction* m_skip;
    QAction* m_hide;
};

} // namespace clarion
