#pragma once

#include "calendar/post.h"

#include <QListView>

namespace clarion {

class PostListModel;

/// Posts without a date, beside the calendar; dragged out to a day, dropped back here to lose it.
class UnscheduledTray final : public QListView {
    Q_OBJECT
public:
    UnscheduledTray(PostListModel* model, QWidget* parent);

Q_SIGNALS:
    void postOpened(const clarion::PostId& id);
    void postsDropped(const std::vector<clarion::PostId>& ids);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace clarion
