#include "shared/rowdelegate.h"

#include "shared/icons.h"
#include "shared/theme.h"

#include <QPainter>

namespace clarion {

void paintRowGround(QPainter* painter, const QStyleOptionViewItem& option)
{
    const QPalette& palette = option.palette;
    const QColor ground = palette.color(QPalette::Base);
    const QRectF rect = QRectF(option.rect).adjusted(4, 1, -4, -1);
    painter->setPen(Qt::NoPen);
    if (option.state & QStyle::State_Selected) {
        painter->setBrush(theme::blend(ground, theme::accent(palette), theme::isDark(palette) ? 0.22 : 0.1));
        painter->drawRoundedRect(rect, theme::radius, theme::radius);
        painter->setBrush(theme::accent(palette));
        painter->drawRoundedRect(QRectF(rect.left(), rect.top() + 8, 3, rect.height() - 16), 1.5, 1.5);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->setBrush(theme::blend(ground, palette.color(QPalette::Text), 0.05));
        painter->drawRoundedRect(rect, theme::radius, theme::radius);
    }
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowGround(painter, option);

    const QPalette& palette = option.palette;
    const QFont strong = theme::strongFont(option.font);
    const QFont caption = theme::captionFont(option.font);
    const QFontMetrics strongMetrics(strong);
    const QFontMetrics captionMetrics(caption);
    const QString muted = index.data(MutedRole).toString();
    QRect content = option.rect.adjusted(theme::gutter, theme::gap, -theme::gutter, -theme::gap);

    const QVariant decoration = index.data(Qt::DecorationRole);
    if (decoration.isValid()) {
        const int size = 20;
        decoration.value<QIcon>().paint(painter, QRect(content.left(), content.top() + 1, size, size));
        content.setLeft(content.left() + size + 12);
    }
    const QString word = index.data(StateWordRole).toString();
    if (!word.isEmpty()) {
        const QColor colour = index.data(StateColourRole).value<QColor>();
        painter->setFont(caption);
        painter->setPen(colour.isValid() ? colour : theme::muted(palette));
        const int width = captionMetrics.horizontalAdvance(word);
        painter->drawText(QRect(content.right() - width, content.top(), width + 1, strongMetrics.height()),
                          Qt::AlignRight | Qt::AlignVCenter, word);
        const QString stateIconName = index.data(StateIconRole).toString();
        int taken = width + theme::gap;
        if (!stateIconName.isEmpty()) {
            const QPixmap pixmap = iconPixmap(stateIconName, 14, colour, painter->device()->devicePixelRatioF());
            painter->drawPixmap(content.right() - width - 18, content.top() + (strongMetrics.height() - 14) / 2, pixmap);
            taken += 18;
        }
        content.setRight(content.right() - taken);
    }
    painter->setFont(strong);
    painter->setPen(palette.color(QPalette::Text));
    const QString line = index.data(Qt::DisplayRole).toString();
    const QRect lineRect(content.left(), muted.isEmpty() ? option.rect.top() : content.top(), content.width(),
                         muted.isEmpty() ? option.rect.height() : strongMetrics.height());
    painter->drawText(lineRect, Qt::AlignLeft | Qt::AlignVCenter,
                      strongMetrics.elidedText(line, Qt::ElideRight, lineRect.width()));
    if (!muted.isEmpty()) {
        const int right = option.rect.right() - theme::gutter;
        const QRect mutedRect(content.left(), content.top() + strongMetrics.height() + 2, right - content.left(),
                              captionMetrics.height());
        painter->setFont(caption);
        painter->setPen(theme::muted(palette));
        painter->drawText(mutedRect, Qt::AlignLeft | Qt::AlignVCenter,
                          captionMetrics.elidedText(muted, Qt::ElideRight, mutedRect.width()));
    }
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int height = QFontMetrics(theme::strongFont(option.font)).height()
                       + QFontMetrics(theme::captionFont(option.font)).height() + 2 + 2 * theme::gap;
    return {120, height};  // the view makes it as wide as itself
}

} // namespace clarion
