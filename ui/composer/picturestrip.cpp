#include "composer/picturestrip.h"

#include "shared/icons.h"
#include "shared/theme.h"

#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPainterPath>
#include <QStyledItemDelegate>
#include <QUrl>

#include <algorithm>

namespace clarion {
namespace {

constexpr QSize tile(112, 80);
constexpr int inset = 6;
constexpr int imageRole = Qt::UserRole;
constexpr int lacksAltRole = Qt::UserRole + 1;
constexpr auto movedPicture = "application/x-clarion-picture";

/// A thumbnail in its own shape, its name below it, and what it lacks.
class TileDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static QSize sizeFor(const QFont& font)
    {
        const int line = QFontMetrics(theme::captionFont(font)).height();
        return {tile.width() + 2 * inset, tile.height() + 2 * line + 2 * inset + 4};
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override { return sizeFor(option.font); }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        const QPalette& palette = option.palette;
        const QRect ground = option.rect.adjusted(1, 1, -1, -1);
        if (option.state & QStyle::State_Selected) {
            painter->setBrush(theme::blend(palette.color(QPalette::Base), theme::accent(palette), theme::isDark(palette) ? 0.22 : 0.1));
            painter->setPen(QPen(theme::accent(palette), (option.state & QStyle::State_HasFocus) ? 2 : 1));
            painter->drawRoundedRect(QRectF(ground).adjusted(0.5, 0.5, -0.5, -0.5), theme::radius, theme::radius);
        }
        const QRect place(option.rect.left() + inset, option.rect.top() + inset, tile.width(), tile.height());
        const QImage image = index.data(imageRole).value<QImage>();
        const QFont caption = theme::captionFont(option.font);
        painter->setFont(caption);
        if (image.isNull()) {
            painter->setPen(theme::warning(palette));
            painter->drawText(place, Qt::AlignCenter | Qt::TextWordWrap, PictureStrip::tr("The file is missing."));
        } else {
            const QSize size = image.size().scaled(place.size(), Qt::KeepAspectRatio).expandedTo({1, 1});
            const QRect target(place.left() + (place.width() - size.width()) / 2, place.top() + (place.height() - size.height()) / 2, size.width(), size.height());
            QPainterPath clip;
            clip.addRoundedRect(target, 4, 4);
            painter->save();
            painter->setClipPath(clip);
            painter->drawImage(target, image);
            painter->restore();
        }
        const QFontMetrics metrics(caption);
        QRect words(place.left(), place.bottom() + 3, place.width(), metrics.height());
        painter->setPen(palette.color(QPalette::Text));
        painter->drawText(words, Qt::AlignHCenter | Qt::AlignVCenter, metrics.elidedText(index.data().toString(), Qt::ElideMiddle, words.width()));
        if (index.data(lacksAltRole).toBool()) {
            words.translate(0, metrics.height());
            painter->setPen(theme::warning(palette));
            painter->drawText(words, Qt::AlignHCenter | Qt::AlignVCenter, metrics.elidedText(PictureStrip::tr("No alt text"), Qt::ElideRight, words.width()));
        }
        painter->restore();
    }
};

} // namespace

bool mayHavePictures(const QMimeData* mime)
{
    const QList<QUrl> urls = mime->urls();
    return mime->hasImage() || std::any_of(urls.begin(), urls.end(), [](const QUrl& url) { return url.isLocalFile(); });
}

PictureStrip::PictureStrip(QWidget* parent) : QListWidget(parent)
{
    setAccessibleName(tr("Pictures"));
    setItemDelegate(new TileDelegate(this));
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::CopyAction);   // a move would take the row out behind our back
    viewport()->setAutoFillBackground(false);
    setToolTip(tr("Drag to reorder, or Alt+Left and Alt+Right. Delete removes."));
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (!m_isFilling && row >= 0)
            Q_EMIT pictureChosen(row);
    });
}

void PictureStrip::showPictures(const std::vector<Picture>& pictures, const std::vector<QImage>& thumbnails, int chosen)
{
    m_isFilling = true;
    clear();
    for (size_t i = 0; i < pictures.size(); ++i) {
        auto* item = new QListWidgetItem(this);
        // Scaled here once: painters scale a large image coarsely, and anew each time.
        const QImage image = i < thumbnails.size() ? thumbnails[i] : QImage();
        item->setData(imageRole, image.isNull() ? image : image.scaled(tile * devicePixelRatioF(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
        showWords(static_cast<int>(i), pictures[i]);
    }
    setCurrentRow(chosen);
    m_isFilling = false;
    fitHeight();
}

void PictureStrip::showWords(int row, const Picture& picture)
{
    QListWidgetItem* shown = item(row);
    if (!shown)
        return;
    const bool lacksAlt = picture.alt.trimmed().isEmpty();
    shown->setText(picture.fileName);
    shown->setToolTip(picture.fileName.toHtmlEscaped());
    shown->setData(lacksAltRole, lacksAlt);
    shown->setData(Qt::AccessibleTextRole, lacksAlt ? tr("Picture %1, %2, no alt text").arg(QString::number(row + 1), picture.fileName)
                                                    : tr("Picture %1, %2: %3").arg(QString::number(row + 1), picture.fileName, picture.alt));
}

QSize PictureStrip::sizeHint() const
{
    return {3 * TileDelegate::sizeFor(font()).width(), height()};
}

QSize PictureStrip::minimumSizeHint() const
{
    return TileDelegate::sizeFor(font());
}

void PictureStrip::fitHeight()
{
    // All of them are seen at once: what has to be scrolled for is forgotten.
    const QSize size = TileDelegate::sizeFor(font());
    const int inRow = qMax(1, (width() - 2) / size.width());
    const int rows = qMax(1, (count() + inRow - 1) / inRow);
    setFixedHeight(rows * size.height() + 2);
}

void PictureStrip::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    fitHeight();
}

void PictureStrip::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

void PictureStrip::keyPressEvent(QKeyEvent* event)
{
    const int row = currentRow();
    if (event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        const int to = row + ((event->key() == Qt::Key_Right) != isRightToLeft() ? 1 : -1);
        if (row >= 0 && to >= 0 && to < count())
            Q_EMIT moveWanted(row, to);
        return;
    }
    if (event->matches(QKeySequence::Delete) || event->key() == Qt::Key_Backspace) {
        if (row >= 0)
            Q_EMIT removeWanted(row);
        return;
    }
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) {
        event->ignore();   // the panel's and the window's
        return;
    }
    QListWidget::keyPressEvent(event);
}

void PictureStrip::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    const int row = isByMouse ? indexAt(event->pos()).row() : currentRow();
    if (row < 0)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(icon(QStringLiteral("copy")), tr("Copy picture")), &QAction::triggered, this, [this, row] { Q_EMIT copyWanted(row); });
    QAction* copyAlt = menu->addAction(tr("Copy alt text"));
    copyAlt->setEnabled(!item(row)->data(lacksAltRole).toBool());
    connect(copyAlt, &QAction::triggered, this, [this, row] { Q_EMIT copyAltWanted(row); });
    menu->addSeparator();
    QAction* earlier = menu->addAction(tr("Move earlier"));
    earlier->setEnabled(row > 0);
    connect(earlier, &QAction::triggered, this, [this, row] { Q_EMIT moveWanted(row, row - 1); });
    QAction* later = menu->addAction(tr("Move later"));
    later->setEnabled(row + 1 < count());
    connect(later, &QAction::triggered, this, [this, row] { Q_EMIT moveWanted(row, row + 1); });
    connect(menu->addAction(icon(QStringLiteral("trash")), tr("Remove")), &QAction::triggered, this, [this, row] { Q_EMIT removeWanted(row); });
    menu->popup(isByMouse ? event->globalPos() : viewport()->mapToGlobal(visualItemRect(item(row)).center()));
}

QStringList PictureStrip::mimeTypes() const
{
    return {QString::fromLatin1(movedPicture)};
}

QMimeData* PictureStrip::mimeData(const QList<QListWidgetItem*>& items) const
{
    auto* mime = new QMimeData;
    if (!items.isEmpty())
        mime->setData(QString::fromLatin1(movedPicture), QByteArray::number(row(items.first())));
    return mime;
}

void PictureStrip::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasFormat(QString::fromLatin1(movedPicture)))
        QListWidget::dragEnterEvent(event);
    else if (mayHavePictures(event->mimeData()))
        event->acceptProposedAction();
}

void PictureStrip::dragMoveEvent(QDragMoveEvent* event)
{
    if (event->mimeData()->hasFormat(QString::fromLatin1(movedPicture)))
        QListWidget::dragMoveEvent(event);
    if (mayHavePictures(event->mimeData()) || event->mimeData()->hasFormat(QString::fromLatin1(movedPicture)))
        event->acceptProposedAction();
}

int PictureStrip::gapAt(const QPoint& place) const
{
    for (int row = 0; row < count(); ++row) {
        const QRect rect = visualItemRect(item(row));
        if (place.y() > rect.bottom() || place.y() < rect.top())
            continue;
        if ((place.x() < rect.center().x()) != isRightToLeft())
            return row;
        const bool isLastOfLine = row + 1 == count() || visualItemRect(item(row + 1)).top() != rect.top();
        if (isLastOfLine)
            return row + 1;
    }
    return count();
}

void PictureStrip::dropEvent(QDropEvent* event)
{
    const QByteArray moved = event->mimeData()->data(QString::fromLatin1(movedPicture));
    if (moved.isEmpty()) {
        if (mayHavePictures(event->mimeData())) {
            event->acceptProposedAction();
            Q_EMIT broughtIn(event->mimeData());
        }
        return;
    }
    bool isNumber = false;
    const int from = moved.toInt(&isNumber);
    const int gap = gapAt(event->position().toPoint());
    const int to = gap > from ? gap - 1 : gap;
    setState(QAbstractItemView::NoState);
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (isNumber && from >= 0 && from < count() && to != from)
        Q_EMIT moveWanted(from, to);
}

} // namespace clarion
