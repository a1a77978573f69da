#pragma once

#include <QRect>

namespace clarion {

/// The part of a picture that is to stay: it never leaves the picture, keeps its proportions where it has some, and is never
/// smaller than can be taken hold of. In pixels of the whole picture.
class CropShape {
public:
    /// Begins with all of it.
    explicit CropShape(const QSize& whole) : m_whole(whole), m_part(QPoint(0, 0), whole) {}

    /// Width by height; 0 for any. Takes the largest such part around the present middle.
    void setRatio(double ratio);
    void moveBy(const QPoint& way);
    /// About its middle, as far as the picture goes: 1.1 is a tenth larger.
    void growBy(double factor);
    /// Draws one corner to this place; the one across stays where it is.
    void moveCorner(Qt::Corner corner, const QPoint& place);

    [[nodiscard]] const QRect& part() const { return m_part; }
    [[nodiscard]] const QSize& whole() const { return m_whole; }
    [[nodiscard]] bool isWhole() const { return m_part.size() == m_whole; }

private:
    [[nodiscard]] QSize fitting(QSizeF wanted, const QSize& room) const;
    void placeAround(const QPointF& middle, const QSize& size);

    QSize m_whole;
    QRect m_part;
    double m_ratio = 0;
};

} // namespace clarion
