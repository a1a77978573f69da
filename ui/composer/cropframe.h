#pragma once

#include "media/cropshape.h"

#include <QImage>
#include <QWidget>

#include <optional>

namespace clarion {

/// A picture with a frame around the part that is to stay. Drag the frame or its corners; or arrows (with Shift in larger
/// steps), + and −.
class CropFrame final : public QWidget {
    Q_OBJECT
public:
    /// `shown` may be smaller than the picture, whose size is `whole`.
    CropFrame(const QImage& shown, const QSize& whole, QWidget* parent);

    void setRatio(double ratio);
    [[nodiscard]] const CropShape& shape() const { return m_shape; }
    [[nodiscard]] QSize sizeHint() const override { return {560, 400}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 160}; }

Q_SIGNALS:
    void shapeChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    /// Where the picture is drawn.
    [[nodiscard]] QRectF ground() const;
    [[nodiscard]] double scale() const;
    [[nodiscard]] QRectF frame() const;
    [[nodiscard]] QPoint inPicture(const QPointF& place) const;
    [[nodiscard]] std::optional<Qt::Corner> cornerAt(const QPointF& place) const;
    void changed();

    QImage m_shown;
    CropShape m_shape;
    std::optional<QPoint> m_heldAt;   ///< in the picture
    std::optional<Qt::Corner> m_corner;
};

} // namespace clarion
