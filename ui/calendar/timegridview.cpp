#include "calendar/timegridview.h"

#include "calendar/postselection.h"
#include "shared/postlistmodel.h"
#include "shared/theme.h"

#include <QApplication>
#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>

namespace clarion {
namespace {

constexpr int snapMinutes = 15;
constexpr int firstHourShown = 7;
constexpr int gap = 2;

int minutesOf(const QTime& time)
{
    return time.hour() * 60 + time.minute();
}

} // namespace

TimeGridView::TimeGridView(PostListModel* model, PostSelection& selection, const Clock& clock, QWidget* parent)
    : QAbstractItemView(parent), m_model(model), m_selection(selection), m_clock(clock), m_first(LocalTime::fromUtc(clock.now()).date), m_currentDate(m_first)
{
    setFrameShape(QFrame::NoFrame);
    setAcceptDrops(true);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setAccessibleDescription(tr("Posts in time order. Enter opens, N makes a new post, Alt and the arrow keys move the chosen posts."));
    setModel(model);
    connect(model, &QAbstractItemModel::layoutChanged, this, [this] {
        layoutTiles();
        followSelection();
    });
    connect(&m_selection, &PostSelection::changed, this, &TimeGridView::followSelection);
}

void TimeGridView::setDays(const QDate& first, int count)
{
    m_first = first;
    m_count = count;
    setAccessibleName(count == 1 ? tr("Day") : tr("Week"));
    if (m_currentDate < first || m_currentDate >= first.addDays(count))
        m_currentDate = first;
    layoutTiles();
}

void TimeGridView::setCurrentDate(const QDate& date)
{
    if (date < m_first || date >= m_first.addDays(m_count) || date == m_currentDate)
        return;
    m_currentDate = date;
    viewport()->update();
    Q_EMIT currentDateChanged(date);
}

void TimeGridView::setLabelColours(const LabelColours& colours)
{
    m_labels = colours;
    viewport()->update();
}

void TimeGridView::scrollToDay()
{
    verticalScrollBar()->setValue(firstHourShown * hourHeight());
}

QDate TimeGridView::today() const
{
    return LocalTime::fromUtc(m_clock.now()).date;
}

int TimeGridView::headerHeight() const
{
    return fontMetrics().height() + 16;
}

int TimeGridView::gutterWidth() const
{
    return QFontMetrics(theme::captionFont(font())).horizontalAdvance(QStringLiteral("00:00")) + 12;
}

int TimeGridView::hourHeight() const
{
    // A tile of two lines is three quarters of an hour high.
    return tileHeight(QFontMetrics(theme::captionFont(font())), true) * 4 / 3 + gap;
}

QRect TimeGridView::columnRect(int day) const
{
    const int left = gutterWidth();
    const int width = viewport()->width() - left;
    const int from = left + width * day / m_count;
    const int to = left + width * (day + 1) / m_count;
    return {from, headerHeight() - verticalOffset(), to - from, 24 * hourHeight()};
}

PostSummary TimeGridView::summaryAt(const QModelIndex& index) const
{
    return index.isValid() ? m_model->posts()[static_cast<size_t>(index.row())] : PostSummary();
}

void TimeGridView::layoutTiles()
{
    const auto& posts = m_model->posts();
    m_tiles.assign(posts.size(), {});
    const int height = tileHeight(QFontMetrics(theme::captionFont(font())), true);
    for (size_t first = 0; first < posts.size();) {
        if (!posts[first].planned) {
            ++first;
            continue;
        }
        const QDate date = posts[first].planned->date;
        const QRect column = columnRect(static_cast<int>(m_first.daysTo(date)));
        // Posts that would lie over each other share the width: as many lanes as are needed at once.
        const auto topOf = [&](size_t row) { return minutesOf(posts[row].planned->time) * hourHeight() / 60; };
        size_t end = first;
        int bottom = topOf(first) + height;
        std::vector<int> laneBottoms;
        std::vector<int> lanes;
        while (end < posts.size() && posts[end].planned && posts[end].planned->date == date && (end == first || topOf(end) < bottom)) {
            size_t lane = 0;
            while (lane < laneBottoms.size() && laneBottoms[lane] > topOf(end))
                ++lane;
            if (lane == laneBottoms.size())
                laneBottoms.push_back(0);
            laneBottoms[lane] = topOf(end) + height + gap;
            lanes.push_back(static_cast<int>(lane));
            bottom = std::max(bottom, topOf(end) + height);
            ++end;
        }
        const int count = static_cast<int>(laneBottoms.size());
        const int width = column.width() - 6;
        for (size_t row = first; row < end; ++row) {
            const int lane = lanes[row - first];
            const int left = column.left() + 3 + width * lane / count;
            // The last quarter of an hour of a day is no place to fall out of.
            m_tiles[row] = QRect(left, std::min(topOf(row), 24 * hourHeight() - height), column.left() + 3 + width * (lane + 1) / count - left - gap, height);
        }
        first = end;
    }
    viewport()->update();
}

QRect TimeGridView::visualRect(const QModelIndex& index) const
{
    if (!index.isValid() || static_cast<size_t>(index.row()) >= m_tiles.size())
        return {};
    return m_tiles[static_cast<size_t>(index.row())].translated(0, headerHeight() - verticalOffset());
}

QModelIndex TimeGridView::indexAt(const QPoint& point) const
{
    if (point.y() < headerHeight())
        return {};
    // The last that is painted is on top.
    for (int row = m_model->rowCount() - 1; row >= 0; --row) {
        if (visualRect(m_model->index(row)).contains(point))
            return m_model->index(row);
    }
    return {};
}

std::optional<LocalTime> TimeGridView::timeAt(const QPoint& point) const
{
    if (point.x() < gutterWidth() || point.x() >= viewport()->width() || point.y() < headerHeight())
        return std::nullopt;
    int day = 0;
    while (day + 1 < m_count && point.x() >= columnRect(day + 1).left())
        ++day;
    const int minutes = (point.y() - headerHeight() + verticalOffset()) * 60 / hourHeight();
    const int snapped = qBound(0, minutes / snapMinutes * snapMinutes, 24 * 60 - snapMinutes);
    return LocalTime{m_first.addDays(day), QTime(snapped / 60, snapped % 60)};
}

QPoint TimeGridView::pointOf(const LocalTime& time) const
{
    const QRect column = columnRect(static_cast<int>(m_first.daysTo(time.date)));
    return {column.center().x(), column.top() + minutesOf(time.time) * hourHeight() / 60 + 1};
}

void TimeGridView::scrollTo(const QModelIndex& index, ScrollHint)
{
    const QRect rect = visualRect(index);
    if (rect.isEmpty())
        return;
    QScrollBar* bar = verticalScrollBar();
    if (rect.top() < headerHeight())
        bar->setValue(bar->value() + rect.top() - headerHeight() - gap);
    else if (rect.bottom() > viewport()->height())
        bar->setValue(bar->value() + rect.bottom() - viewport()->height() + gap);
}

int TimeGridView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

bool TimeGridView::isIndexHidden(const QModelIndex&) const
{
    return false;
}

void TimeGridView::setSelection(const QRect&, QItemSelectionModel::SelectionFlags)
{
    // What is chosen is the same in every view: PostSelection has it.
}

QRegion TimeGridView::visualRegionForSelection(const QItemSelection& selection) const
{
    QRegion region;
    for (const QModelIndex& index : selection.indexes())
        region += visualRect(index);
    return region;
}

void TimeGridView::updateGeometries()
{
    const int shown = viewport()->height() - headerHeight();
    verticalScrollBar()->setRange(0, qMax(0, 24 * hourHeight() - shown));
    verticalScrollBar()->setPageStep(shown);
    verticalScrollBar()->setSingleStep(hourHeight() / 2);
    layoutTiles();
    QAbstractItemView::updateGeometries();
}

void TimeGridView::reset()
{
    QAbstractItemView::reset();
    layoutTiles();
}

void TimeGridView::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles)
{
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    layoutTiles();
}

void TimeGridView::rowsInserted(const QModelIndex& parent, int start, int end)
{
    QAbstractItemView::rowsInserted(parent, start, end);
    layoutTiles();
}

void TimeGridView::followSelection()
{
    viewport()->update();
    const PostId current = m_selection.current();
    const auto& posts = m_model->posts();
    for (size_t row = 0; row < posts.size(); ++row) {
        if (posts[row].id == current) {
            const QModelIndex index = m_model->index(static_cast<int>(row));
            if (index != currentIndex())
                selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
            setCurrentDate(posts[row].planned->date);
            scrollTo(index);
            return;
        }
    }
}

void TimeGridView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QAbstractItemView::currentChanged(current, previous);
    if (current.isValid() && !m_selection.contains(summaryAt(current).id) && hasFocus())
        m_selection.choose(summaryAt(current).id);
}

QModelIndex TimeGridView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const auto& posts = m_model->posts();
    if (posts.empty())
        return {};
    const int rows = static_cast<int>(posts.size());
    const int row = currentIndex().isValid() ? currentIndex().row() : -1;
    switch (action) {
    case MoveHome: return m_model->index(0);
    case MoveEnd: return m_model->index(rows - 1);
    case MoveUp:
    case MovePrevious: return m_model->index(qMax(0, row - 1));
    case MoveDown:
    case MoveNext: return m_model->index(qMin(rows - 1, row + 1));
    case MoveLeft:
    case MoveRight: {
        // On another day, the post that is closest in time.
        const QDate wanted = m_currentDate.addDays(action == MoveLeft ? -1 : 1);
        setCurrentDate(wanted);
        const QTime time = row >= 0 ? posts[static_cast<size_t>(row)].planned->time : QTime(12, 0);
        QModelIndex closest;
        int distance = 0;
        for (int other = 0; other < rows; ++other) {
            const PostSummary& post = posts[static_cast<size_t>(other)];
            const int away = qAbs(post.planned->time.secsTo(time));
            if (post.planned->date == wanted && (!closest.isValid() || away < distance)) {
                closest = m_model->index(other);
                distance = away;
            }
        }
        return closest;
    }
    case MovePageUp:
    case MovePageDown: return currentIndex();
    }
    return {};
}

void TimeGridView::paintHeader(QPainter& painter)
{
    const int height = headerHeight();
    painter.fillRect(QRect(0, 0, viewport()->width(), height), palette().color(QPalette::Window));
    const QLocale locale;
    for (int day = 0; day < m_count; ++day) {
        const QDate date = m_first.addDays(day);
        const QRect rect(columnRect(day).left(), 0, columnRect(day).width(), height);
        const bool isToday = date == today();
        QFont font = theme::captionFont(this->font());
        font.setWeight(isToday || date == m_currentDate ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(isToday ? theme::accent(palette()) : palette().color(QPalette::Text));
        const QString full = locale.toString(date, QStringLiteral("dddd d MMMM"));
        const QString words = painter.fontMetrics().horizontalAdvance(full) < rect.width() - 12 ? full : locale.toString(date, QStringLiteral("ddd d"));
        painter.drawText(rect.adjusted(6, 0, -6, 0), Qt::AlignLeft | Qt::AlignVCenter, words);
    }
    painter.setPen(theme::line(palette()));
    painter.drawLine(0, height - 1, viewport()->width(), height - 1);
}

void TimeGridView::paintGrid(QPainter& painter)
{
    const QColor base = palette().color(QPalette::Base);
    painter.fillRect(viewport()->rect(), base);
    const LocalTime now = LocalTime::fromUtc(m_clock.now());
    const auto yOf = [this](const QTime& time) { return headerHeight() - verticalOffset() + minutesOf(time) * hourHeight() / 60; };
    for (int day = 0; day < m_count; ++day) {
        const QDate date = m_first.addDays(day);
        QRect column = columnRect(day);
        // What is over is dimmed: nothing can be planned for it.
        if (date <= now.date) {
            if (date == now.date)
                column.setBottom(yOf(now.time));
            painter.fillRect(column, theme::blend(base, palette().color(QPalette::Window), 0.7));
        }
        if (date == m_currentDate && m_count > 1)
            painter.fillRect(QRect(columnRect(day).left(), headerHeight(), columnRect(day).width(), 2), theme::accent(palette()));
    }
    const QFont caption = theme::captionFont(font());
    painter.setFont(caption);
    for (int hour = 0; hour < 24; ++hour) {
        const int y = yOf(QTime(hour, 0));
        painter.setPen(theme::line(palette()));
        painter.drawLine(gutterWidth(), y, viewport()->width(), y);
        painter.setPen(theme::muted(palette()));
        painter.drawText(QRect(0, y - 8, gutterWidth() - 6, 16), Qt::AlignRight | Qt::AlignVCenter, QTime(hour, 0).toString(QStringLiteral("HH:mm")));
    }
    painter.setPen(theme::line(palette()));
    for (int day = 0; day < m_count; ++day)
        painter.drawLine(columnRect(day).left(), headerHeight(), columnRect(day).left(), viewport()->height());
    if (now.date >= m_first && now.date < m_first.addDays(m_count)) {
        const QRect column = columnRect(static_cast<int>(m_first.daysTo(now.date)));
        painter.setPen(QPen(theme::accent(palette()), 2));
        painter.drawLine(column.left(), yOf(now.time), column.right(), yOf(now.time));
    }
}

void TimeGridView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    paintGrid(painter);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.palette = palette();
    option.font = font();
    const QDateTime now = m_clock.now();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row);
        const QRect rect = visualRect(index);
        if (!rect.intersects(viewport()->rect()))
            continue;
        const PostSummary post = summaryAt(index);
        const auto label = m_labels.constFind(post.label);
        paintTile(&painter, option, rect, post,
                  {true, m_selection.contains(post.id), now, label == m_labels.constEnd() ? QColor() : labelColour(*label, palette())});
    }
    if (m_dropTime) {
        const QRect column = columnRect(static_cast<int>(m_first.daysTo(m_dropTime->date)));
        const int y = pointOf(*m_dropTime).y();
        painter.setPen(QPen(theme::accent(palette()), 2, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRect(column.left() + 3, y, column.width() - 7, tileHeight(QFontMetrics(theme::captionFont(font())), true)), 4, 4);
    }
    paintHeader(painter);
    if (!m_dropWords.isEmpty())
        paintDropLabel(&painter, viewport()->rect(), m_dropPoint, m_dropWords, palette(), font());
}

void TimeGridView::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    m_pressedAt = event->position().toPoint();
    const QModelIndex index = indexAt(m_pressedAt);
    const PostSummary post = summaryAt(index);
    m_held = post.id;
    m_togglesOnRelease = index.isValid() && event->button() == Qt::LeftButton && event->modifiers() & Qt::ControlModifier;
    if (const auto time = timeAt(m_pressedAt))
        setCurrentDate(time->date);
    if (index.isValid() && m_selection.contains(post.id)) {
        m_selection.hold(post.id);
    } else if (!m_togglesOnRelease) {
        m_selection.choose(post.id);
    }
    m_canDrag = index.isValid() && event->button() == Qt::LeftButton
        && (post.status != PostStatus::Posted || event->modifiers() & Qt::ControlModifier);
}

void TimeGridView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint point = event->position().toPoint();
    if (m_canDrag && event->buttons() & Qt::LeftButton && (point - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
        m_canDrag = false;
        startTileDrag();
        return;
    }
    if (!(event->buttons() & Qt::LeftButton))
        viewport()->setCursor(indexAt(point).isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void TimeGridView::startTileDrag()
{
    if (!m_selection.contains(m_held))
        m_selection.choose(m_held);
    m_togglesOnRelease = false;
    auto* mime = new QMimeData;
    mime->setData(QString::fromLatin1(postMimeType), mimeOfPosts(m_selection.ids()));
    auto* drag = new QDrag(this);
    drag->setMimeData(mime);
    const QRect tile = visualRect(indexAt(m_pressedAt));
    drag->setPixmap(viewport()->grab(tile));
    // The time that shows is that of the tile's upper edge.
    drag->setHotSpot({m_pressedAt.x() - tile.left(), 0});
    drag->exec(Qt::MoveAction | Qt::CopyAction, Qt::MoveAction);
    m_dropTime.reset();
    m_dropWords.clear();
    viewport()->update();
}

void TimeGridView::mouseReleaseEvent(QMouseEvent* event)
{
    const QPoint point = event->position().toPoint();
    if (event->button() == Qt::LeftButton && (point - m_pressedAt).manhattanLength() < QApplication::startDragDistance()) {
        if (m_togglesOnRelease) {
            m_selection.toggle(m_held);
        } else if (!m_held.isEmpty() && summaryAt(indexAt(point)).id == m_held) {
            m_selection.choose(m_held);
            Q_EMIT postOpened(m_held);
        }
    }
    m_canDrag = false;
}

void TimeGridView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QPoint point = event->position().toPoint();
    const auto time = timeAt(point);
    if (!indexAt(point).isValid() && time)
        Q_EMIT newPostWanted(*time);
}

void TimeGridView::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        if (!m_selection.ids().empty())
            Q_EMIT postMenuWanted(viewport()->mapToGlobal(visualRect(currentIndex()).center()));
        return;
    }
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid())
        return;
    if (!m_selection.contains(summaryAt(index).id))
        m_selection.choose(summaryAt(index).id);
    Q_EMIT postMenuWanted(event->globalPos());
}

void TimeGridView::keyPressEvent(QKeyEvent* event)
{
    const bool alt = event->modifiers() == Qt::AltModifier;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (alt)
            return shiftWanted(event->key() == Qt::Key_Left ? -1 : 1, 0);
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (alt)
            return shiftWanted(0, event->key() == Qt::Key_Up ? -snapMinutes : snapMinutes);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_selection.ids().empty())
            Q_EMIT postOpened(m_selection.current());
        else
            Q_EMIT newPostWanted({m_currentDate, QTime(9, 0)});
        return;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        event->ignore();
        return;
    default: break;
    }
    QAbstractItemView::keyPressEvent(event);
}

void TimeGridView::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasFormat(QString::fromLatin1(postMimeType)))
        event->acceptProposedAction();
}

void TimeGridView::dragMoveEvent(QDragMoveEvent* event)
{
    const QPoint point = event->position().toPoint();
    const auto time = timeAt(point);
    m_dropTime.reset();
    m_dropPoint = point;
    m_dropWords = time && time->date < today() ? tr("This day is over.") : QString();
    viewport()->update();
    if (!time || time->date < today() || !event->mimeData()->hasFormat(QString::fromLatin1(postMimeType))) {
        event->ignore();
        return;
    }
    m_dropTime = time;
    const bool copies = event->modifiers() & Qt::ControlModifier;
    event->setDropAction(copies ? Qt::CopyAction : Qt::MoveAction);
    const QString when = QLocale().toString(time->date, QStringLiteral("ddd d MMM, ")) + time->time.toString(QStringLiteral("HH:mm"));
    m_dropWords = copies ? tr("Copy to %1").arg(when) : when;
    event->accept();
}

void TimeGridView::dragLeaveEvent(QDragLeaveEvent*)
{
    m_dropTime.reset();
    m_dropWords.clear();
    viewport()->update();
}

void TimeGridView::dropEvent(QDropEvent* event)
{
    m_dropTime.reset();
    m_dropWords.clear();
    viewport()->update();
    const auto time = timeAt(event->position().toPoint());
    const std::vector<PostId> ids = postsInMime(event->mimeData());
    if (!time || ids.empty())
        return;
    const bool copies = event->modifiers() & Qt::ControlModifier;
    event->setDropAction(Qt::CopyAction);   // the source removes nothing by itself
    event->accept();
    Q_EMIT postsDropped(ids, ids.back(), time->date, time->time, copies);
}

bool TimeGridView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QModelIndex index = indexAt(help->pos());
        if (index.isValid())
            QToolTip::showText(help->globalPos(), Qt::convertFromPlainText(spokenPost(summaryAt(index), m_clock.now())), viewport());
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractItemView::viewportEvent(event);
}

} // namespace clarion
