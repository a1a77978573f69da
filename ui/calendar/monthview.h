#pragma once

#include "calendar/tilepainter.h"

#include <QDate>
#include <QTableView>

#include <vector>

namespace clarion {

class DayDelegate;
class MonthModel;
class PostSelection;

/// The month as a table of days. Tiles can be dragged to other days, with Ctrl as copies; every drag has its keys: Alt+←/→
/// a day, Alt+↑/↓ a week. Ctrl+↑/↓ chooses among the posts of a day, Ctrl+click adds to what is chosen.
class MonthView final : public QTableView {
    Q_OBJECT
public:
    MonthView(PostSelection& selection, QWidget* parent);

    void setMonthModel(MonthModel* model);
    void setCurrentDate(const QDate& date);
    [[nodiscard]] QDate currentDate() const;
    void setLabelColours(const LabelColours& colours);

Q_SIGNALS:
    void postOpened(const clarion::PostId& id);
    void newPostWanted(const QDate& date);
    /// With the one that was held.
    void postsDropped(const std::vector<clarion::PostId>& ids, const clarion::PostId& held, const QDate& date, bool copy);
    void shiftWanted(int days);
    void dayListWanted(const QDate& date, const QPoint& globalPosition);
    void postMenuWanted(const QPoint& globalPosition);

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
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    [[nodiscard]] std::optional<PostSummary> postAt(const QPoint& position) const;
    [[nodiscard]] bool isOnMore(const QPoint& position) const;
    /// The chosen post as it is in this month now, and its day.
    [[nodiscard]] std::optional<PostSummary> chosenSummary() const;
    [[nodiscard]] std::optional<PostSummary> summaryOf(const PostId& id) const;
    void choosePost(const PostId& id);
    void followChosen();
    void chooseAmongDay(int step);
    void showDropDate(const QDate& date);
    /// What would become of a drop, beside the pointer: a tool tip of its own window would catch the drop.
    void showDropLabel(const QPoint& point, const QString& words);
    void startTileDrag();

    MonthModel* m_model = nullptr;
    DayDelegate* m_delegate;
    PostSelection& m_selection;
    QPoint m_pressedAt;
    PostId m_held;                     ///< that the pointer is on
    QPoint m_dropPoint;
    QString m_dropWords;
    bool m_isPressing = false;
    bool m_canDrag = false;
    bool m_togglesOnRelease = false;   ///< a Ctrl+click, unless it becomes a drag
};

} // namespace clarion
