#pragma once

#include "shell/synccontroller.h"

#include <QWidget>

class QListView;
class QPushButton;
class QStackedWidget;

namespace clarion {

class EmptyState;
class FeedModel;
class FeedView;
class PageHeader;

/// The feeds that are followed: how each is, what it brought, adding and removing.
class FeedsPage final : public QWidget {
    Q_OBJECT
public:
    FeedsPage(Workspace& workspace, SyncController& sync, QWidget* parent);

    void refresh();
    /// Opens the dialog, with what somebody clicked or dropped.
    void addFeed(const QString& text = {});

Q_SIGNALS:
    void itemOpened(const QString& kind, const clarion::ItemId& id);
    void told(const QString& sentence);
    /// A feed as it was before it was removed.
    void removed(const clarion::Feed& feed);
    void failed(const clarion::Error& error);

private:
    void showCurrent();
    void signIn(const FeedId& id);
    void askToRemove(const FeedId& id);
    void remove(const Feed& feed);
    [[nodiscard]] const Feed* find(const FeedId& id) const;

    Workspace& m_workspace;
    SyncController& m_sync;
    PageHeader* m_header;
    QPushButton* m_offline;
    FeedModel* m_model;
    QListView* m_list;
    QStackedWidget* m_detail;
    FeedView* m_view;
    EmptyState* m_empty;
};

} // namespace clarion
