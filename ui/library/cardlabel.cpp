#include "library/cardlabel.h"

#include "shared/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace clarion {
namespace {

constexpr QSize usualCard(1200, 630);
constexpr int widest = 640;

} // namespace

CardLabel::CardLabel(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMinimumWidth(240);
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
    return qMin(width, widest) * shape.height() / shape.width();
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
    const QRect frame(0, 0, qMin(width(), widest), heightForWidth(width()));
    clip.addRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    painter.fillPath(clip, theme::blend(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.05));
    if (!m_image.isNull()) {
        painter.setClipPath(clip);
        painter.drawImage(frame, m_image.scaled(frame.size() * devicePixelRatioF(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        painter.setClipping(false);
    }
    painter.setPen(theme::line(palette()));
    painter.drawPath(clip);
}

} // namespace clarion
