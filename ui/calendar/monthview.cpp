#include "calendar/monthview.h"

#include "calendar/daydelegate.h"
#include "calendar/monthmodel.h"
#include "calendar/postselection.h"
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

MonthView::MonthView(PostSelection& selection, QWidget* parent)
    : QTableView(parent), m_delegate(new DayDelegate(selection, this)), m_selection(selection)
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
    connect(&m_selection, &PostSelection::changed, viewport(), qOverload<>(&QWidget::update));
    setAccessibleName(tr("Month"));
    setAccessibleDescription(tr("Posts by day. Enter opens, N makes a new post, Alt and the arrow keys move the chosen post."));
}

void MonthView::setMonthModel(MonthModel* model)
{
    m_model = model;
    setModel(model);
    connect(model, &MonthModel::postsChanged, this, &MonthView::followChosen);
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
    const std::vector<PostSummary>& posts = m_model->postsOn(index.data(MonthModel::DateRole).toDate());
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
    const std::vector<PostSummary>& posts = m_model->postsOn(index.data(MonthModel::DateRole).toDate());
    return layoutDay(visualRect(index), QFontMetrics(theme::captionFont(font())), static_cast<int>(posts.size()))
        .more.contains(position);
}

std::optional<PostSummary> MonthView::chosenSummary() const
{
    return summaryOf(m_selection.current());
}

std::optional<PostSummary> MonthView::summaryOf(const PostId& id) const
{
    for (QDate day = m_model->firstDay(); day <= m_model->lastDay(); day = day.addDays(1)) {
        for (const PostSummary& post : m_model->postsOn(day)) {
            if (post.id == id)
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
    const std::vector<PostSummary>& posts = m_model->postsOn(currentDate());
    choosePost(posts.empty() ? PostId() : posts.front().id);
}

void MonthView::setLabelColours(const LabelColours& colours)
{
    m_delegate->setLabelColours(colours);
    viewport()->update();
}

void MonthView::choosePost(const PostId& id)
{
    m_selection.choose(id);
}

void MonthView::chooseAmongDay(int step)
{
    const std::vector<PostSummary>& posts = m_model->postsOn(currentDate());
    if (posts.empty())
        return;
    int row = -1;
    for (size_t i = 0; i < posts.size(); ++i) {
        if (posts[i].id == m_selection.current())
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
    m_isPressing = true;   // what is pressed is chosen below, not what comes first on that day
    QTableView::mousePressEvent(event);
    m_isPressing = false;
    const auto post = postAt(event->position().toPoint());
    m_pressedAt = event->position().toPoint();
    m_togglesOnRelease = post && event->button() == Qt::LeftButton && event->modifiers() & Qt::ControlModifier;
    // One of several that are chosen is held, and the others with it.
    if (post && m_selection.contains(post->id)) {
        m_selection.hold(post->id);
    } else if (!m_togglesOnRelease) {
        choosePost(post ? post->id : PostId());
    }
    m_held = post ? post->id : PostId();
    // What was posted is history and does not move; it can be copied.
    m_canDrag = event->button() == Qt::LeftButton && post && (post->status != PostStatus::Posted || event->modifiers() & Qt::ControlModifier);
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
    if (!m_selection.contains(m_held))
        choosePost(m_held);
    m_togglesOnRelease = false;
    auto* mime = new QMimeData;
    mime->setData(QString::fromLatin1(postMimeType), mimeOfPosts(m_selection.ids()));
    auto* drag = new QDrag(this);
    drag->setMimeData(mime);
    const QModelIndex index = indexAt(m_pressedAt);
    const std::vector<PostSummary>& posts = m_model->postsOn(index.data(MonthModel::DateRole).toDate());
    const DayLayout layout = layoutDay(visualRect(index), QFontMetrics(theme::captionFont(font())), static_cast<int>(posts.size()));
    for (size_t i = 0; i < layout.tiles.size(); ++i) {
        if (posts[i].id == m_held) {
            drag->setPixmap(viewport()->grab(layout.tiles[i]));
            drag->setHotSpot(m_pressedAt - layout.tiles[i].topLeft());
        }
    }
    drag->exec(Qt::MoveAction | Qt::CopyAction, Qt::MoveAction);
    showDropDate({});
    showDropLabel({}, {});
}

void MonthView::mouseReleaseEvent(QMouseEvent* event)
{
    QTableView::mouseReleaseEvent(event);
    const bool wasClick = (event->position().toPoint() - m_pressedAt).manhattanLength() < QApplication::startDragDistance();
    if (event->button() == Qt::LeftButton && wasClick) {
        if (isOnMore(event->position().toPoint()))
            Q_EMIT dayListWanted(currentDate(), event->globalPosition().toPoint());
        else if (m_togglesOnRelease)
            m_selection.toggle(m_held);
        else if (postAt(event->position().toPoint())) {
            choosePost(m_held);
            Q_EMIT postOpened(m_held);
        }
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
        if (!m_selection.ids().empty())
            Q_EMIT postMenuWanted(viewport()->mapToGlobal(visualRect(currentIndex()).center()));
        return;
    }
    if (const auto post = postAt(event->pos())) {
        if (!m_selection.contains(post->id))
            choosePost(post->id);
        Q_EMIT postMenuWanted(event->globalPos());
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
            return shiftWanted(event->key() == Qt::Key_Left ? -1 : 1);
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (alt)
            return shiftWanted(event->key() == Qt::Key_Up ? -7 : 7);
        if (control)
            return chooseAmongDay(event->key() == Qt::Key_Up ? -1 : 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_selection.ids().empty())
            Q_EMIT postOpened(m_selection.current());
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
    const std::vector<PostSummary>& posts = m_model->postsOn(currentDate());
    const bool chosenHere = std::any_of(posts.begin(), posts.end(), [this](const PostSummary& post) { return m_selection.contains(post.id); });
    if (!chosenHere && !m_isPressing)
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
        showDropLabel(event->position().toPoint(), date.isValid() ? tr("This day is over.") : QString());
        event->ignore();
        return;
    }
    showDropDate(date);
    const bool copies = event->modifiers() & Qt::ControlModifier;
    event->setDropAction(copies ? Qt::CopyAction : Qt::MoveAction);
    QString when = QLocale().toString(date, QStringLiteral("dddd d MMMM"));
    // The time that it keeps; a post from the tray has none yet.
    const std::vector<PostId> ids = postsInMime(event->mimeData());
    if (const auto held = ids.empty() ? std::nullopt : summaryOf(ids.back()))
        when += held->planned->time.toString(QStringLiteral(", HH:mm"));
    showDropLabel(event->position().toPoint(), copies ? tr("Copy to %1").arg(when) : when);
    event->accept();
}

void MonthView::showDropLabel(const QPoint& point, const QString& words)
{
    m_dropPoint = point;
    m_dropWords = words;
    viewport()->update();
}

void MonthView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (m_dropWords.isEmpty())
        return;
    QPainter painter(viewport());
    paintDropLabel(&painter, viewport()->rect(), m_dropPoint, m_dropWords, palette(), font());
}

void MonthView::dragLeaveEvent(QDragLeaveEvent*)
{
    showDropLabel({}, {});
    showDropDate({});
}

void MonthView::dropEvent(QDropEvent* event)
{
    const QDate date = indexAt(event->position().toPoint()).data(MonthModel::DateRole).toDate();
    showDropDate({});
    showDropLabel({}, {});
    if (!date.isValid())
        return;
    const std::vector<PostId> ids = postsInMime(event->mimeData());
    if (ids.empty())
        return;
    const bool copies = event->modifiers() & Qt::ControlModifier;
    event->setDropAction(Qt::CopyAction);   // the source removes nothing by itself
    event->accept();
    Q_EMIT postsDropped(ids, ids.back(), date, copies);
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
