#pragma once

#include "calendar/post.h"
#include "library/item.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTextBrowser;

namespace clarion {

/// Everything in the library that is not a tool: read it, and use it as the beginning of a draft.
class ItemView final : public QWidget {
    Q_OBJECT
public:
    explicit ItemView(QWidget* parent);

    void setItem(const Item& item);

Q_SIGNALS:
    void draftWanted(const clarion::Post& post);

private:
    Item m_item;
    QLabel* m_title;
    QLabel* m_facts;
    QTextBrowser* m_body;
    QPushButton* m_use;
};

} // namespace clarion
