#pragma once

#include <QImage>
#include <QWidget>

namespace clarion {

/// A picture that keeps its shape in whatever width there is.
class CardLabel final : public QWidget {
    Q_OBJECT
public:
    explicit CardLabel(QWidget* parent);

    void setImage(const QImage& image);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage m_image;
};

} // namespace clarion
