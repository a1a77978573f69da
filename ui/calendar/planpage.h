#pragma once

#include "workspace/workspace.h"

#include <QWidget>

class QToolButton;
class QLabel;

namespace clarion {

class MonthModel;
class MonthView;
class PageHeader;
class PostActions;
class PostListModel;
class UnscheduledTray;

/// The content calendar: a month of posts and the unscheduled tray beside it.
class PlanPage final : public QWidget {
    Q_OBJECT
public:
    PlanPage(Workspace& workspace, PostActions& actions, QWidget* parent);

    void refresh();
    void showMonth(const QDate& day);

Q_SIGNALS:
    void postOpened(const clarion::PostId& id);
    void newPostWanted(const QDate& date);
    void failed(const clarion::Error& error);

private:
    void step(int months);
    void showDay(const QDate& date, const QPoint& globalPosition);
    void showPostMenu(const PostId& id, const QPoint& globalPosition);

    Workspace& m_workspace;
    PostActions& m_actions;
    PageHeader* m_header;
    MonthModel* m_model;
    MonthView* m_view;
    PostListModel* m_trayModel;
    QLabel* m_trayTitle;
};

} // namespace clarion
