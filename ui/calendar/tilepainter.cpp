#include "calendar/tilepainter.h"

#include "shared/icons.h"
#include "shared/networkicons.h"
#include "shared/poststates.h"
#include "shared/theme.h"

#include <QPainter>
#include <QStyleOption>

#include <array>

namespace clarion {
namespace {

/// What fits of the words. To measure all of them, of which a tile shows the first few, was most of what a month's painting cost.
QString fitting(const QString& words, const QFontMetrics& metrics, int width)
{
    constexpr int narrowestLetter = 3;
    if (const QString begin = words.left(width / narrowestLetter + 1); begin.size() < words.size()) {
        const QString fits = metrics.elidedText(begin, Qt::ElideRight, width);
        if (fits != begin)
            return fits;
    }
    return metrics.elidedText(words, Qt::ElideRight, width);
}

} // namespace

int tileHeight(const QFontMetrics& captionMetrics, bool isRoomy)
{
    return captionMetrics.height() + 6 + (isRoomy ? captionMetrics.height() : 0);
}

QColor labelColour(int place, const QPalette& palette)
{
    static constexpr std::array<int, 8> hues{210, 30, 140, 280, 55, 330, 180, 0};
    const bool dark = theme::isDark(palette);
    const size_t index = static_cast<size_t>(qBound(0, place, 7));
    // The last one has no hue: grey.
    return QColor::fromHsl(hues[index], index == 7 ? 0 : 150, dark ? 160 : 110);
}

void paintDropLabel(QPainter* painter, const QRect& bounds, const QPoint& point, const QString& words, const QPalette& palette, const QFont& font)
{
    const QFont strong = theme::strongFont(font);
    QRect box(point + QPoint(16, 16), QFontMetrics(strong).size(Qt::TextSingleLine, words) + QSize(16, 8));
    box.moveRight(qMin(box.right(), bounds.right() - 4));
    box.moveBottom(qMin(box.bottom(), bounds.bottom() - 4));
    box.moveLeft(qMax(box.left(), bounds.left() + 4));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(theme::line(palette));
    painter->setBrush(palette.color(QPalette::Text));
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter->setPen(palette.color(QPalette::Base));
    painter->setFont(strong);
    painter->drawText(box, Qt::AlignCenter, words);
    painter->restore();
}

void paintTile(QPainter* painter, const QStyleOptionViewItem& option, const QRect& rect, const PostSummary& post, const TileLook& look)
{
    const QPalette& palette = option.palette;
    const PostState state = stateAt(post.status, post.plannedUtc, look.now);
    const QColor colour = stateColour(state, palette);
    const qreal ratio = painter->device()->devicePixelRatioF();
    painter->setPen(look.isChosen ? QPen(theme::accent(palette), 1.5) : QPen(Qt::NoPen));
    painter->setBrush(theme::blend(palette.color(QPalette::Base), look.isChosen ? theme::accent(palette) : palette.color(QPalette::Text),
                                   look.isChosen ? 0.14 : 0.06));
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawRoundedRect(QRectF(rect.left(), rect.top(), 3, rect.height()), 1.5, 1.5);
    if (look.label.isValid()) {
        painter->setBrush(look.label);
        painter->drawRoundedRect(QRectF(rect.right() - 3, rect.top() + 2, 3, rect.height() - 4), 1.5, 1.5);
    }

    painter->save();
    painter->setClipRect(rect, Qt::IntersectClip);   // a narrow one keeps to itself
    const QFont caption = theme::captionFont(option.font);
    const QFontMetrics metrics(caption);
    QFont timeFont = caption;
    timeFont.setWeight(QFont::DemiBold);
    const QRect first(rect.left() + 8, rect.top(), rect.width() - 12 - (look.label.isValid() ? 3 : 0), tileHeight(metrics, false));
    QRect content = first;
    const QString time = post.planned->time.toString(QStringLiteral("HH:mm"));
    painter->setFont(timeFont);
    painter->setPen(palette.color(QPalette::Text));
    painter->drawText(content, Qt::AlignLeft | Qt::AlignVCenter, time);
    content.setLeft(content.left() + QFontMetrics(timeFont).horizontalAdvance(time) + 5);

    const auto drawIcon = [&](const QString& name, int x, const QColor& iconColour) {
        painter->drawPixmap(x, first.top() + (first.height() - 14) / 2, iconPixmap(name, 14, iconColour, ratio));
    };
    // Time first, then state, then network: what there is no room for is in the tool tip.
    if (content.width() >= 14) {
        drawIcon(stateIcon(state), content.right() - 13, colour);
        content.setRight(content.right() - 17);
    }
    if (content.width() >= 14) {
        drawIcon(networkIcon(post.network), content.left(), theme::muted(palette));
        content.setLeft(content.left() + 18);
    }
    if (post.hasPicture && (look.isRoomy || content.width() > 60)) {
        drawIcon(QStringLiteral("picture"), content.right() - 13, theme::muted(palette));
        content.setRight(content.right() - 17);
    }
    if (look.isRoomy)
        content = QRect(first.left(), first.bottom() - 2, first.width(), metrics.height());
    painter->setFont(caption);
    painter->setPen(palette.color(QPalette::Text));
    if (content.width() >= metrics.averageCharWidth() * 2)
        painter->drawText(content, Qt::AlignLeft | Qt::AlignVCenter, fitting(post.firstWords, metrics, content.width()));
    painter->restore();
}

} // namespace clarion
