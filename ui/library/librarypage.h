#pragma once

#include "library/itemmarks.h"
#include "workspace/workspace.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;

namespace clarion {

class CardSheet;
class EmptyState;
class ItemModel;
class ItemView;
class PageHeader;
class ToolView;

/// Everything that the feeds publish: a list at the left, the chosen item at the right.
class LibraryPage final : public QWidget {
    Q_OBJECT
public:
    LibraryPage(Workspace& workspace, QWidget* parent);

    void refresh();
    void openItem(const QString& kind, const ItemId& id);
    void showPicture(const QString& address, const QByteArray& bytes);

Q_SIGNALS:
    void draftWanted(const clarion::Post& post);
    void areaWanted();
    void syncWanted();
    void picturesWanted(const QStringList& addresses);
    void failed(const clarion::Error& error);

private:
    void showRows();
    void showSheet(bool isSheet);
    void saveMany();
    void showCurrent();
    void markSeen(const Item& item);
    void tellFailure(const Result<void>& outcome);
    void setMark(const Item& item, ItemMark mark, bool isSet);

    Workspace& m_workspace;
    PageHeader* m_header;
    QComboBox* m_kind;
    QComboBox* m_show;
    QLineEdit* m_search;
    ItemModel* m_model;
    QListView* m_list;
    QStackedWidget* m_detail;
    QPushButton* m_allCards;
    CardSheet* m_sheet;
    ToolView* m_tool;
    ItemView* m_item;
    EmptyState* m_empty;
};

} // namespace clarion
