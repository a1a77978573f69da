#include "calendar/unscheduledtray.h"

#include "shared/postlistmodel.h"
#include "shared/rowdelegate.h"
#include "shared/theme.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>

namespace clarion {

UnscheduledTray::UnscheduledTray(PostListModel* model, QWidget* parent) : QListView(parent)
{
    setModel(model);
    setItemDelegate(new RowDelegate(this));
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setSelectionMode(ExtendedSelection);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setAccessibleName(tr("Unscheduled posts"));
    connect(this, &QListView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT postOpened(PostId(index.data(PostListModel::IdRole).toString()));
    });
    connect(this, &QListView::clicked, this, [this](const QModelIndex& index) {
        if (QApplication::keyboardModifiers() == Qt::NoModifier)
            Q_EMIT postOpened(PostId(index.data(PostListModel::IdRole).toString()));
    });
}

void UnscheduledTray::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasFormat(QString::fromLatin1(postMimeType)))
        event->acceptProposedAction();
}

void UnscheduledTray::dragMoveEvent(QDragMoveEvent* event)
{
    event->setAccepted(event->source() != this && event->mimeData()->hasFormat(QString::fromLatin1(postMimeType)));
}

void UnscheduledTray::dropEvent(QDropEvent* event)
{
    Q_EMIT postsDropped(postsInMime(event->mimeData()));
    // The source must not remove rows by itself: the model follows the workspace.
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void UnscheduledTray::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(theme::muted(palette()));
    painter.setFont(theme::captionFont(font()));
    painter.drawText(viewport()->rect().adjusted(theme::gutter, theme::gutter, -theme::gutter, -theme::gutter),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                     tr("Drop a post here to take it off the calendar without losing it."));
}

} // namespace clarion
