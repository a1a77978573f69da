#pragma once

#include "base/clock.h"
#include "calendar/tilepainter.h"

#include <QAbstractItemView>

#include <vector>

namespace clarion {

class PostListModel;
class PostSelection;

/// Days as columns of hours: a week, or one day. A tile stands at its time; a drag snaps to a quarter of an hour, copies with
/// Ctrl, and has its keys: Alt+←/→ a day, Alt+↑/↓ a quarter of an hour. Its model holds the posts of these days in time order.
class TimeGridView final : public QAbstractItemView {
    Q_OBJECT
public:
    TimeGridView(PostListModel* model, PostSelection& selection, const Clock& clock, QWidget* parent);

    void setDays(const QDate& first, int count);
    [[nodiscard]] QDate firstDay() const { return m_first; }
    [[nodiscard]] int days() const { return m_count; }
    [[nodiscard]] QDate currentDate() const { return m_currentDate; }
    void setCurrentDate(const QDate& date);
    void setLabelColours(const LabelColours& colours);
    /// The hours in which people post, at the top.
    void scrollToDay();

    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint& point) const override;
    /// The quarter of an hour under a point of the viewport; nothing beside the days.
    [[nodiscard]] std::optional<LocalTime> timeAt(const QPoint& point) const;
    /// Where a time is drawn, in the viewport.
    [[nodiscard]] QPoint pointOf(const LocalTime& time) const;
    void reset() override;

Q_SIGNALS:
    void postOpened(const clarion::PostId& id);
    void newPostWanted(const clarion::LocalTime& time);
    void postsDropped(const std::vector<clarion::PostId>& ids, const clarion::PostId& held, const QDate& date, const QTime& time, bool copy);
    void shiftWanted(int days, int minutes);
    void postMenuWanted(const QPoint& globalPosition);
    void currentDateChanged(const QDate& date);

protected:
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex& index) const override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    void updateGeometries() override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles) override;
    void rowsInserted(const QModelIndex& parent, int start, int end) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void paintEvent(QPaintEvent* event) override;
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
    bool viewportEvent(QEvent* event) override;

private:
    void layoutTiles();
    void paintHeader(QPainter& painter);
    void paintGrid(QPainter& painter);
    void startTileDrag();
    void followSelection();
    [[nodiscard]] PostSummary summaryAt(const QModelIndex& index) const;
    [[nodiscard]] int headerHeight() const;
    [[nodiscard]] int gutterWidth() const;
    [[nodiscard]] int hourHeight() const;
    [[nodiscard]] QRect columnRect(int day) const;   ///< in the viewport, all 24 hours
    [[nodiscard]] QDate today() const;

    PostListModel* m_model;
    PostSelection& m_selection;
    const Clock& m_clock;
    QDate m_first;
    int m_count = 7;
    QDate m_currentDate;
    std::vector<QRect> m_tiles;   ///< by row of the model, from the top of the first hour and unscrolled
    LabelColours m_labels;
    QPoint m_pressedAt;
    PostId m_held;
    bool m_canDrag = false;
    bool m_togglesOnRelease = false;
    std::optional<LocalTime> m_dropTime;
    QPoint m_dropPoint;
    QString m_dropWords;   ///< what would become of a drop there
};

} // namespace clarion
