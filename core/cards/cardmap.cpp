#include "cards/cardmap.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace clarion {
namespace {

/// A cell's centre where its corners lie 1 from it.
QPointF unitCentre(const HexPosition& cell)
{
    return {(cell.q + ((cell.r & 1) != 0 ? 0.5 : 0.0)) * std::numbers::sqrt3, -1.5 * cell.r};
}

QPolygonF hexagon(const QPointF& centre, double radius)
{
    QPolygonF polygon;
    for (int corner = 0; corner < 6; ++corner) {
        const double angle = (60.0 * corner - 30.0) * std::numbers::pi / 180.0;
        polygon << centre + QPointF(radius * std::cos(angle), radius * std::sin(angle));
    }
    return polygon;
}

} // namespace

HexMap::HexMap(const std::vector<HexPosition>& cells, const QRectF& place) : m_cells(cells), m_place(place)
{
    if (cells.empty())
        return;
    double left = std::numeric_limits<double>::max();
    double right = std::numeric_limits<double>::lowest();
    double top = left;
    double bottom = right;
    for (const HexPosition& cell : cells) {
        const QPointF point = unitCentre(cell);
        left = std::min(left, point.x() - std::numbers::sqrt3 / 2);
        right = std::max(right, point.x() + std::numbers::sqrt3 / 2);
        top = std::min(top, point.y() - 1);
        bottom = std::max(bottom, point.y() + 1);
    }
    m_scale = std::min(place.width() / (right - left), place.height() / (bottom - top));
    m_offset = place.center() - QPointF((left + right) / 2, (top + bottom) / 2) * m_scale;
}

QPointF HexMap::centreOf(const HexPosition& cell) const
{
    return unitCentre(cell) * m_scale + m_offset;
}

void HexMap::paintCells(QPainter& painter, const QColor& colour) const
{
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (const HexPosition& cell : m_cells)
        painter.drawPolygon(hexagon(centreOf(cell), m_scale * 0.93));
    painter.restore();
}

void HexMap::paintLit(QPainter& painter, const HexPosition& cell, const QColor& colour, const QColor& ring) const
{
    if (std::find(m_cells.begin(), m_cells.end(), cell) == m_cells.end())
        return;
    painter.save();
    painter.setClipRect(m_place);
    painter.setPen(Qt::NoPen);
    // On a map of 650 cells a cell is too small to be seen on a phone.
    const double least = std::min(m_place.width(), m_place.height()) / 26;
    painter.setBrush(ring);
    painter.drawPolygon(hexagon(centreOf(cell), std::max(m_scale * 1.3, least * 1.35)));
    painter.setBrush(colour);
    painter.drawPolygon(hexagon(centreOf(cell), std::max(m_scale * 1.12, least)));
    painter.restore();
}

void paintOutline(QPainter& painter, const QRectF& place, const QPainterPath& outline, const QColor& colour)
{
    const QRectF bounds = outline.boundingRect();
    if (bounds.isEmpty())
        return;
    const double scale = std::min(place.width() / bounds.width(), place.height() / bounds.height());
    painter.save();
    painter.setClipRect(place);
    painter.translate(place.center());
    painter.scale(scale, scale);
    painter.translate(-bounds.center());
    painter.fillPath(outline, colour);
    painter.restore();
}

QPainterPath outlinePath(const AreaOutline& outline)
{
    double south = 90;
    double north = -90;
    for (const auto& ring : outline) {
        for (const auto& [longitude, latitude] : ring) {
            south = std::min(south, latitude);
            north = std::max(north, latitude);
        }
    }
    // A degree of longitude is shorter than one of latitude by the cosine of the latitude.
    const double narrowing = std::cos((south + north) / 2 * std::numbers::pi / 180);
    QPainterPath path;
    for (const auto& ring : outline) {
        QPolygonF polygon;
        for (const auto& [longitude, latitude] : ring)
            polygon << QPointF(longitude * narrowing, -latitude);
        path.addPolygon(polygon);
        path.closeSubpath();
    }
    return path;
}

} // namespace clarion
