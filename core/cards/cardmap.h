#pragma once

#include "areas/area.h"

#include <QColor>
#include <QPainterPath>

#include <vector>

class QPainter;

namespace clarion {

/// Draws the hex map into `place`: pointy-topped cells in hexjson's "odd-r" layout, odd rows half a cell to the right, r growing
/// upwards. Made once for the cells of a set; const and thread-safe.
class HexMap {
public:
    HexMap(const std::vector<HexPosition>& cells, const QRectF& place);

    /// All cells, none lit.
    void paintCells(QPainter& painter, const QColor& colour) const;
    /// One cell, larger than the others and never out of the map's place.
    void paintLit(QPainter& painter, const HexPosition& cell, const QColor& colour, const QColor& ring) const;

private:
    [[nodiscard]] QPointF centreOf(const HexPosition& cell) const;

    std::vector<HexPosition> m_cells;
    QRectF m_place;
    double m_scale = 0;
    QPointF m_offset;
};

/// The shape of an area, scaled into `place` about its middle.
void paintOutline(QPainter& painter, const QRectF& place, const QPainterPath& outline, const QColor& colour);

/// Draws an area's rings, given as longitude and latitude, on a plane where it keeps its shape.
[[nodiscard]] QPainterPath outlinePath(const AreaOutline& outline);

} // namespace clarion
