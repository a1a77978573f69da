#include "library/cardlabel.h"

#include "shared/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace clarion {
namespace {

constexpr QSize usualCard(1200, 630);

} // namespace

CardLabel::CardLabel(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMinimumWidth(240);
    setMaximumWidth(640);
    setAccessibleName(tr("Card"));
}

void CardLabel::setImage(const QImage& image)
{
    m_image = image;
    updateGeometry();
    update();
}

int CardLabel::heightForWidth(int width) const
{
    const QSize shape = m_image.isNull() ? usualCard : m_image.size();
    return width * shape.height() / shape.width();
}

QSize CardLabel::sizeHint() const
{
    return {480, heightForWidth(480)};
}

void CardLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath clip;
    clip.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    painter.fillPath(clip, theme::blend(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.05));
    if (!m_image.isNull()) {
        painter.setClipPath(clip);
        painter.drawImage(rect(), m_image.scaled(size() * devicePixelRatioF(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        painter.setClipping(false);
    }
    painter.setPen(theme::line(palette()));
    painter.drawPath(clip);
}

} // namespace clarion
