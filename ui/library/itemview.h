#pragma once

#include "calendar/post.h"
#include "library/itemmarks.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QTextBrowser;
class QToolButton;

namespace clarion {

/// Everything in the library that is not a tool: read it, and use it as the beginning of a draft.
class ItemView final : public QWidget {
    Q_OBJECT
public:
    explicit ItemView(QWidget* parent);

    void setItem(const Item& item, const ItemRow& row);

Q_SIGNALS:
    void draftWanted(const clarion::Post& post);
    void markChanged(const clarion::Item& item, clarion::ItemMark mark, bool isSet);
    void otherWanted(const QString& kind, const clarion::ItemId& id);

private:
    Item m_item;
    QLabel* m_title;
    QLabel* m_facts;
    QLabel* m_unsigned;
    QTextBrowser* m_body;
    QPushButton* m_use;
    QToolButton* m_more;
    QAction* m_pin;
    QAction* m_skip;
};

} // namespace clarion
