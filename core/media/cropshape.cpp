#include "media/cropshape.h"

#include <QtGlobal>

namespace clarion {
namespace {

constexpr int leastSide = 16;

} // namespace

QSize CropShape::fitting(QSizeF wanted, const QSize& room) const
{
    if (m_ratio > 0)
        wanted.setHeight(wanted.width() / m_ratio);
    // First not too small, then not too large: a picture of few pixels has no room for more.
    double scale = qMax(1.0, qMax(leastSide / qMax(1.0, wanted.width()), leastSide / qMax(1.0, wanted.height())));
    if (m_ratio > 0) {
        scale = qMin(scale, qMin(room.width() / (wanted.width()), room.height() / (wanted.height())));
        wanted *= scale;
    } else {
        wanted = wanted.expandedTo(QSizeF(leastSide, leastSide));
    }
    return QSize(qRound(wanted.width()), qRound(wanted.height())).boundedTo(room).expandedTo({1, 1});
}

void CropShape::placeAround(const QPointF& middle, const QSize& size)
{
    const int left = qBound(0, qRound(middle.x() - size.width() / 2.0), m_whole.width() - size.width());
    const int top = qBound(0, qRound(middle.y() - size.height() / 2.0), m_whole.height() - size.height());
    m_part = QRect(QPoint(left, top), size);
}

void CropShape::setRatio(double ratio)
{
    m_ratio = ratio;
    if (ratio > 0)
        placeAround(QRectF(m_part).center(), fitting(m_whole, m_whole));
}

void CropShape::moveBy(const QPoint& way)
{
    placeAround(QRectF(m_part).center() + QPointF(way), m_part.size());
}

void CropShape::growBy(double factor)
{
    placeAround(QRectF(m_part).center(), fitting(QSizeF(m_part.size()) * factor, m_whole));
}

void CropShape::moveCorner(Qt::Corner corner, const QPoint& place)
{
    const bool isRight = corner == Qt::TopRightCorner || corner == Qt::BottomRightCorner;
    const bool isBottom = corner == Qt::BottomLeftCorner || corner == Qt::BottomRightCorner;
    // QRect's right and bottom are the last pixels inside.
    const QPoint anchor(isRight ? m_part.left() : m_part.left() + m_part.width(), isBottom ? m_part.top() : m_part.top() + m_part.height());
    const QSize room(isRight ? m_whole.width() - anchor.x() : anchor.x(), isBottom ? m_whole.height() - anchor.y() : anchor.y());
    const double width = qMax(1, isRight ? place.x() - anchor.x() : anchor.x() - place.x());
    const double height = qMax(1, isBottom ? place.y() - anchor.y() : anchor.y() - place.y());
    const QSize size = fitting({m_ratio > 0 ? qMax(width, height * m_ratio) : width, height}, room);
    m_part = QRect(isRight ? anchor.x() : anchor.x() - size.width(), isBottom ? anchor.y() : anchor.y() - size.height(), size.width(), size.height());
}

} // namespace clarion
