#include "composer/cropframe.h"

#include "shared/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace clarion {
namespace {

constexpr double reach = 14;      // of a corner, in screen pixels
constexpr double growth = 1.05;
constexpr Qt::Corner corners[] = {Qt::TopLeftCorner, Qt::TopRightCorner, Qt::BottomLeftCorner, Qt::BottomRightCorner};

QPointF placeOf(Qt::Corner corner, const QRectF& rect)
{
    switch (corner) {
    case Qt::TopLeftCorner: return rect.topLeft();
    case Qt::TopRightCorner: return rect.topRight();
    case Qt::BottomLeftCorner: return rect.bottomLeft();
    case Qt::BottomRightCorner: break;
    }
    return rect.bottomRight();
}

} // namespace

CropFrame::CropFrame(const QImage& shown, const QSize& whole, QWidget* parent) : QWidget(parent), m_shown(shown), m_shape(whole)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("The part that stays"));
    changed();
}

void CropFrame::setRatio(double ratio)
{
    m_shape.setRatio(ratio);
    changed();
}

void CropFrame::changed()
{
    const QRect& part = m_shape.part();
    setAccessibleDescription(tr("%1 × %2 pixels, from %3, %4. Arrows move the frame, plus and minus change its size.")
                                 .arg(QString::number(part.width()), QString::number(part.height()), QString::number(part.x()), QString::number(part.y())));
    update();
    Q_EMIT shapeChanged();
}

QRectF CropFrame::ground() const
{
    const QRectF room = QRectF(rect()).adjusted(8, 8, -8, -8);
    const QSizeF size = QSizeF(m_shape.whole()).scaled(room.size(), Qt::KeepAspectRatio);
    return {room.center() - QPointF(size.width() / 2, size.height() / 2), size};
}

double CropFrame::scale() const
{
    return ground().width() / qMax(1, m_shape.whole().width());
}

QRectF CropFrame::frame() const
{
    const QRect& part = m_shape.part();
    return {ground().topLeft() + QPointF(part.topLeft()) * scale(), QSizeF(part.size()) * scale()};
}

QPoint CropFrame::inPicture(const QPointF& place) const
{
    return ((place - ground().topLeft()) / qMax(0.0001, scale())).toPoint();
}

std::optional<Qt::Corner> CropFrame::cornerAt(const QPointF& place) const
{
    for (const Qt::Corner corner : corners) {
        if ((placeOf(corner, frame()) - place).manhattanLength() <= reach)
            return corner;
    }
    return std::nullopt;
}

void CropFrame::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF place = ground();
    const QRectF part = frame();
    painter.drawImage(place, m_shown);
    QPainterPath away;
    away.addRect(place);
    QPainterPath stays;
    stays.addRect(part);
    painter.fillPath(away.subtracted(stays), QColor(0, 0, 0, 150));
    // Black and white beside each other can be seen on every picture.
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::black, 3));
    painter.drawRect(part);
    painter.setPen(QPen(hasFocus() ? theme::accent(palette()) : QColor(Qt::white), hasFocus() ? 2 : 1));
    painter.drawRect(part);
    painter.setPen(QPen(QColor(255, 255, 255, 90), 1));
    for (int i = 1; i < 3; ++i) {
        painter.drawLine(QPointF(part.left() + part.width() * i / 3, part.top()), QPointF(part.left() + part.width() * i / 3, part.bottom()));
        painter.drawLine(QPointF(part.left(), part.top() + part.height() * i / 3), QPointF(part.right(), part.top() + part.height() * i / 3));
    }
    painter.setPen(QPen(Qt::black, 1));
    painter.setBrush(Qt::white);
    for (const Qt::Corner corner : corners)
        painter.drawEllipse(placeOf(corner, part), 5, 5);
}

void CropFrame::keyPressEvent(QKeyEvent* event)
{
    const int step = qMax(1, m_shape.whole().width() / ((event->modifiers() & Qt::ShiftModifier) ? 20 : 100));
    switch (event->key()) {
    case Qt::Key_Left: m_shape.moveBy({-step, 0}); break;
    case Qt::Key_Right: m_shape.moveBy({step, 0}); break;
    case Qt::Key_Up: m_shape.moveBy({0, -step}); break;
    case Qt::Key_Down: m_shape.moveBy({0, step}); break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: m_shape.growBy(growth); break;
    case Qt::Key_Minus: m_shape.growBy(1 / growth); break;
    default: QWidget::keyPressEvent(event); return;
    }
    changed();
}

void CropFrame::mousePressEvent(QMouseEvent* event)
{
    m_corner = cornerAt(event->position());
    if (m_corner || frame().contains(event->position()))
        m_heldAt = inPicture(event->position());
}

void CropFrame::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint place = inPicture(event->position());
    if (!m_heldAt) {
        const auto corner = cornerAt(event->position());
        setCursor(!corner ? (frame().contains(event->position()) ? Qt::SizeAllCursor : Qt::ArrowCursor)
                  : *corner == Qt::TopLeftCorner || *corner == Qt::BottomRightCorner ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor);
        return;
    }
    if (m_corner)
        m_shape.moveCorner(*m_corner, place);
    else
        m_shape.moveBy(place - *m_heldAt);
    m_heldAt = place;
    changed();
}

void CropFrame::mouseReleaseEvent(QMouseEvent*)
{
    m_heldAt.reset();
    m_corner.reset();
}

} // namespace clarion
