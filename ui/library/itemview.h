#pragma once

#include "calendar/post.h"
#include "library/itemmarks.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTextBrowser;

namespace clarion {

class MarkMenu;

/// Everything in the library that is not a tool: read it, and use it as the beginning of a draft.
class ItemView final : public QWidget {
    Q_OBJECT
public:
    explicit ItemView(QWidget* parent);

    void setItem(const Item& item, const ItemRow& row);
    /// A picture that was wanted.
    void showPicture(const QString& address, const QByteArray& bytes);

Q_SIGNALS:
    void draftWanted(const clarion::Post& post);
    void markChanged(const clarion::Item& item, clarion::ItemMark mark, bool isSet);
    /// The person wants to see the pictures of an article: only then is anybody asked for them.
    void picturesWanted(const QStringList& addresses);

private:
    void showBody();
    void useAsDraft();

    Item m_item;
    QStringList m_pictures;   ///< addresses, in the order of the text
    QLabel* m_title;
    QLabel* m_facts;
    QLabel* m_unsigned;
    QTextBrowser* m_body;
    QPushButton* m_use;
    MarkMenu* m_marks;
    QPushButton* m_showPictures;
};

} // namespace clarion
