#pragma once

#include "workspace/workspace.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>

class QLabel;
class QListView;
class QStackedLayout;
class QVBoxLayout;

namespace clarion {

class EmptyState;
class ItemModel;
class PageHeader;
class PostActions;
class PostListModel;

/// What is due, what comes next, and what the feeds have to offer now.
class TodayPage final : public QWidget {
    Q_OBJECT
public:
    TodayPage(Workspace& workspace, PostActions& actions, QWidget* parent);
    ~TodayPage() override;

    void refresh();
    /// At once, or when the page is shown.
    void refreshWhenSeen();

Q_SIGNALS:
    void postOpened(const clarion::PostId& id);
    void itemOpened(const QString& kind, const clarion::ItemId& id);
    void libraryWanted();
    void failed(const clarion::Error& error);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void fillDue(const std::vector<PostSummary>& due);
    void fillBehind();
    void showBehind();
    void checkFigures();
    void fillOffers();

    Workspace& m_workspace;
    PostActions& m_actions;
    PageHeader* m_header;
    QVBoxLayout* m_due;
    QListView* m_offers;
    ItemModel* m_offerModel;
    QLabel* m_noOffers;
    PostListModel* m_nextModel;
    QListView* m_next;
    QLabel* m_nextTitle;
    PostListModel* m_behindModel;
    QListView* m_behind;
    QLabel* m_behindTitle;
    QLabel* m_dueTitle;
    EmptyState* m_nothing;
    std::vector<PostSummary> m_shownDue;
    std::vector<PostSummary> m_behindSource;
    std::vector<PostSummary> m_untrue;   ///< whose figures were looked at one by one, in the background
    QFutureWatcher<std::vector<PostSummary>> m_checking;
    bool m_checkAgain = false;
    QDateTime m_shownAt;
    QTimer m_minute;
    bool m_isStale = false;   ///< something has changed since the page was read
};

} // namespace clarion
