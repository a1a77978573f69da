#pragma once

#include "calendar/post.h"

#include <QDate>
#include <QTableView>

namespace clarion {

class DayDelegate;
class MonthModel;

/// The month as a table of days. Tiles can be dragged to other days; every drag has its keys: Alt+←/→ a day,
/// Alt+↑/↓ a week. Ctrl+↑/↓ chooses among the posts of a day.
class MonthView final : public QTableView {
    Q_OBJECT
public:
    explicit MonthView(QWidget* parent);

    void setMonthModel(MonthModel* model);
    void setCurrentDate(const QDate& date);
    [[nodiscard]] QDate currentDate() const;
    [[nodiscard]] PostId chosenPost() const { return m_chosen; }

Q_SIGNALS:
    void postOpened(const clarion::PostId& id);
    void newPostWanted(const QDate& date);
    void postDropped(const clarion::PostId& id, const QDate& date);
    void dayListWanted(const QDate& date, const QPoint& globalPosition);
    void postMenuWanted(const clarion::PostId& id, const QPoint& globalPosition);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    [[nodiscard]] std::optional<PostSummary> postAt(const QPoint& position) const;
    [[nodiscard]] bool isOnMore(const QPoint& position) const;
    /// The chosen post as it is in this month now, and its day.
    [[nodiscard]] std::optional<PostSummary> chosenSummary() const;
    void choosePost(const PostId& id);
    void moveChosenBy(int days);
    void followChosen();
    void chooseAmongDay(int step);
    void showDropDate(const QDate& date);
    void startTileDrag();

    MonthModel* m_model = nullptr;
    DayDelegate* m_delegate;
    PostId m_chosen;
    QPoint m_pressedAt;
    bool m_canDrag = false;
};

} // namespace clarion
