#pragma once

#include "calendar/plansettings.h"
#include "workspace/workspace.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QListView;
class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace clarion {

class EmptyState;
class FilterBar;
class MixPanel;
class MonthModel;
class MonthView;
class PageHeader;
class PlanListModel;
class PostActions;
class PostListModel;
class PostSelection;
class TimeGridView;
class UnscheduledTray;

/// The content calendar: month, week, day and list of the same posts, what was missed, and the unscheduled tray beside them.
class PlanPage final : public QWidget {
    Q_OBJECT
public:
    enum View { Month, Week, Day, List, Missed };

    PlanPage(Workspace& workspace, PostActions& actions, QWidget* parent);

    void refresh();
    /// At once, or when the page is shown: behind the composer every save would read the plan anew.
    void refreshWhenSeen();
    void showView(View view);
    void showDate(const QDate& date);

Q_SIGNALS:
    void postOpened(const clarion::PostId& id);
    /// About this, and on this network, where they are not empty.
    void newPostWanted(const std::optional<clarion::LocalTime>& planned, const QString& subject = {}, const QString& network = {});
    void failed(const clarion::Error& error);
    void told(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildHeader();
    void buildViews(QWidget* tray);
    void connectKeys();
    void step(int direction);
    void readSettings();
    void refreshView();
    void showContext();
    void showDay(const QDate& date, const QPoint& globalPosition);
    void showPostMenu(const QPoint& globalPosition);
    void addLabelMenu(QMenu& menu);
    void addSubjectMenu(QMenu& menu);
    void nameLabel();
    void askForTime();
    void editSlots();
    void shift(int days, int minutes);
    void place(const std::vector<PostId>& ids, const PostId& held, const QDate& date, const std::optional<QTime>& time, bool copy);
    void chooseFromList(QListView* list);
    [[nodiscard]] QDate currentDate() const;
    [[nodiscard]] QPair<QDate, QDate> shownDays() const;
    template<typename Work>
    void write(Work work);

    Workspace& m_workspace;
    PostActions& m_actions;
    PageHeader* m_header;
    QWidget* m_switcher;
    QButtonGroup* m_viewButtons;
    QToolButton* m_previous;
    QToolButton* m_next;
    QPushButton* m_filterButton;
    FilterBar* m_filterBar;
    PostSelection* m_selection;
    MonthModel* m_monthModel;
    MonthView* m_month;
    PostListModel* m_daysModel;
    TimeGridView* m_grid;
    PlanListModel* m_listModel;
    QListView* m_list;
    PostListModel* m_missedModel;
    QListView* m_missed;
    EmptyState* m_nothing;
    QStackedWidget* m_views;
    PostListModel* m_trayModel;
    QLabel* m_trayTitle;
    MixPanel* m_mix;
    View m_view = Month;
    bool m_isStale = false;   ///< the plan has changed since it was read
    QDate m_date;             ///< that every view is about
    PostFilter m_filter;
    std::vector<Label> m_labels;
};

} // namespace clarion
