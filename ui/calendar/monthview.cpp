#include "calendar/monthview.h"

#include "calendar/daydelegate.h"
#include "calendar/monthmodel.h"
#include "shared/postlistmodel.h"
#include "shared/theme.h"

#include <QApplication>
#include <QDrag>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>

namespace clarion {

MonthView::MonthView(QWidget* parent) : QTableView(parent), m_delegate(new DayDelegate(this))
{
    setItemDelegate(m_delegate);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectItems);
    setAcceptDrops(true);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->setMinimumSectionSize(24);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setAccessibleName(tr("Month"));
    setAccessibleDescription(tr("Posts by day. Enter opens, N makes a new post, Alt and the arrow keys move the chosen post."));
}

void MonthView::setMonthModel(MonthModel* model)
{
    m_model = model;
    setModel(model);
    connect(model, &MonthModel::dataChanged, this, &MonthView::followChosen);
}

void MonthView::setCurrentDate(const QDate& date)
{
    const QModelIndex index = m_model->indexOf(date);
    if (index.isValid())
        setCurrentIndex(index);
}

QDate MonthView::currentDate() const
{
    return currentIndex().data(MonthModel::DateRole).toDate();
}

std::optional<PostSummary> MonthView::postAt(const QPoint& position) const
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid())
        return std::nullopt;
    const std::vector<PostSummary> posts = m_model->postsOn(index.data(MonthModel::DateRole).toDate());
    const DayLayout layout = layoutDay(visualRect(index), QFontMetrics(theme::captionFont(font())), static_cast<int>(posts.size()));
    for (size_t i = 0; i < layout.tiles.size(); ++i) {
        if (layout.tiles[i].contains(position))
            return posts[i];
    }
    return std::nullopt;
}

bool MonthView::isOnMore(const QPoint& position) const
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid())
        return false;
    const std::vector<PostSummary> posts = m_model->postsOn(index.data(MonthModel::DateRole).toDate());
    return layoutDay(visualRect(index), QFontMetrics(theme::captionFont(font())), static_cast<int>(posts.size()))
        .more.contains(position);
}

std::optional<PostSummary> MonthView::chosenSummary() const
{
    for (QDate day = m_model->firstDay(); day <= m_model->lastDay(); day = day.addDays(1)) {
        for (const PostSummary& post : m_model->postsOn(day)) {
            if (post.id == m_chosen)
                return post;
        }
    }
    return std::nullopt;
}

void MonthView::followChosen()
{
    // A post that was moved, or brought back by an undo, takes the person along; one that is gone leaves its day.
    if (const auto post = chosenSummary()) {
        setCurrentDate(post->planned->date);
        return;
    }
    const std::vector<PostSummary> posts = m_model->postsOn(currentDate());
    choosePost(posts.empty() ? PostId() : posts.front().id);
}

void MonthView::moveChosenBy(int days)
{
    const QDate target = currentDate().addDays(days);
    const auto post = chosenSummary();
    if (!post || post->status == PostStatus::Posted || target < LocalTime::fromUtc(m_model->now()).date)
        return;
    Q_EMIT postDropped(post->id, target);
    setCurrentDate(target);
    // The move is still being written: arriving on the day has chosen another post, or none.
    choosePost(post->id);
}

void MonthView::choosePost(const PostId& id)
{
    if (m_chosen == id)
        return;
    m_chosen = id;
    m_delegate->setChosenPost(id);
    viewport()->update();
}

void MonthView::chooseAmongDay(int step)
{
    const std::vector<PostSummary> posts = m_model->postsOn(currentDate());
    if (posts.empty())
        return;
    int row = -1;
    for (size_t i = 0; i < posts.size(); ++i) {
        if (posts[i].id == m_chosen)
            row = static_cast<int>(i);
    }
    row = qBound(0, row + step, static_cast<int>(posts.size()) - 1);
    choosePost(posts[static_cast<size_t>(row)].id);
}

void MonthView::showDropDate(const QDate& date)
{
    m_delegate->setDropDate(date);
    viewport()->update();
}

void MonthView::mousePressEvent(QMouseEvent* event)
{
    QTableView::mousePressEvent(event);
    const auto post = postAt(event->position().toPoint());
    choosePost(post ? post->id : PostId());
    m_pressedAt = event->position().toPoint();
    // What was posted is history and does not move.
    m_canDrag = event->button() == Qt::LeftButton && post && post->status != PostStatus::Posted;
}

void MonthView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_canDrag && event->buttons() & Qt::LeftButton
        && (event->position().toPoint() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
        m_canDrag = false;
        startTileDrag();
        return;
    }
    if (!(event->buttons() & Qt::LeftButton)) {
        const QPoint position = event->position().toPoint();
        viewport()->setCursor(postAt(position) || isOnMore(position) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
}

void MonthView::startTileDrag()
{
    auto* mime = new QMimeData;
    mime->setData(QString::fromLatin1(postMimeType), m_chosen.text().toUtf8());
    auto* drag = new QDrag(this);
    drag->setMimeData(mime);
    const QModelIndex index = indexAt(m_pressedAt);
    const std::vector<PostSummary> posts = m_model->postsOn(index.data(MonthModel::DateRole).toDate());
    const DayLayout layout = layoutDay(visualRect(index), QFontMetrics(theme::captionFont(font())), static_cast<int>(posts.size()));
    for (size_t i = 0; i < layout.tiles.size(); ++i) {
        if (posts[i].id == m_chosen) {
            drag->setPixmap(viewport()->grab(layout.tiles[i]));
            drag->setHotSpot(m_pressedAt - layout.tiles[i].topLeft());
        }
    }
    drag->exec(Qt::MoveAction);
    showDropDate({});
}

void MonthView::mouseReleaseEvent(QMouseEvent* event)
{
    QTableView::mouseReleaseEvent(event);
    const bool wasClick = (event->position().toPoint() - m_pressedAt).manhattanLength() < QApplication::startDragDistance();
    if (event->button() == Qt::LeftButton && wasClick) {
        if (isOnMore(event->position().toPoint()))
            Q_EMIT dayListWanted(currentDate(), event->globalPosition().toPoint());
        else if (m_canDrag || postAt(event->position().toPoint()))
            Q_EMIT postOpened(m_chosen);
    }
    m_canDrag = false;
}

void MonthView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && !postAt(event->position().toPoint()) && !isOnMore(event->position().toPoint()))
        Q_EMIT newPostWanted(index.data(MonthModel::DateRole).toDate());
}

void MonthView::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        if (!m_chosen.isEmpty())
            Q_EMIT postMenuWanted(m_chosen, viewport()->mapToGlobal(visualRect(currentIndex()).center()));
        return;
    }
    if (const auto post = postAt(event->pos())) {
        choosePost(post->id);
        Q_EMIT postMenuWanted(post->id, event->globalPos());
    }
}

void MonthView::keyPressEvent(QKeyEvent* event)
{
    const bool alt = event->modifiers() == Qt::AltModifier;
    const bool control = event->modifiers() == Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (alt)
            return moveChosenBy(event->key() == Qt::Key_Left ? -1 : 1);
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (alt)
            return moveChosenBy(event->key() == Qt::Key_Up ? -7 : 7);
        if (control)
            return chooseAmongDay(event->key() == Qt::Key_Up ? -1 : 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_chosen.isEmpty())
            Q_EMIT postOpened(m_chosen);
        else
            Q_EMIT newPostWanted(currentDate());
        return;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        event->ignore();
        return;
    default: break;
    }
    QTableView::keyPressEvent(event);
}

void MonthView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    // Arriving on a day by keys chooses its first post, so that the next key can act on it.
    const std::vector<PostSummary> posts = m_model->postsOn(currentDate());
    const bool chosenHere = std::any_of(posts.begin(), posts.end(), [this](const PostSummary& post) { return post.id == m_chosen; });
    if (!chosenHere)
        choosePost(posts.empty() ? PostId() : posts.front().id);
}

void MonthView::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasFormat(QString::fromLatin1(postMimeType)))
        event->acceptProposedAction();
}

void MonthView::dragMoveEvent(QDragMoveEvent* event)
{
    const QDate date = indexAt(event->position().toPoint()).data(MonthModel::DateRole).toDate();
    // Nothing can be planned for a day that is over.
    if (!date.isValid() || date < LocalTime::fromUtc(m_model->now()).date) {
        showDropDate({});
        event->ignore();
        return;
    }
    showDropDate(date);
    QToolTip::showText(viewport()->mapToGlobal(event->position().toPoint()) + QPoint(16, 16),
                       QLocale().toString(date, QStringLiteral("dddd d MMMM")), viewport());
    event->acceptProposedAction();
}

void MonthView::dragLeaveEvent(QDragLeaveEvent*)
{
    showDropDate({});
}

void MonthView::dropEvent(QDropEvent* event)
{
    const QDate date = indexAt(event->position().toPoint()).data(MonthModel::DateRole).toDate();
    showDropDate({});
    if (!date.isValid())
        return;
    const QString ids = QString::fromUtf8(event->mimeData()->data(QString::fromLatin1(postMimeType)));
    for (const QString& id : ids.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        Q_EMIT postDropped(PostId(id), date);
    event->acceptProposedAction();
}

void MonthView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    viewport()->update();
}

bool MonthView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const auto post = postAt(help->pos()))
            QToolTip::showText(help->globalPos(), Qt::convertFromPlainText(spokenPost(*post, m_model->now())), viewport());
        else
            QToolTip::hideText();
        return true;
    }
    return QTableView::viewportEvent(event);
}

} // namespace clarion
