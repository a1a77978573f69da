#include "library/cardlabel.h"

#include "shared/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace clarion {
namespace {

constexpr QSize usualCard(1200, 630);
constexpr int widest = 640;
constexpr int tallest = 620;   // a story would not fit on the screen

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
    return qMin(qMin(width, widest) * shape.height() / shape.width(), tallest);
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
    const int high = qMin(heightForWidth(width()), height());
    const QSize shape = m_image.isNull() ? usualCard : m_image.size();
    const QRect frame(0, 0, qMin(width(), high * shape.width() / shape.height()), high);
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
