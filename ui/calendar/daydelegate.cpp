#include "calendar/daydelegate.h"

#include "calendar/monthmodel.h"
#include "shared/icons.h"
#include "shared/networkicons.h"
#include "shared/postlistmodel.h"
#include "shared/poststates.h"
#include "shared/theme.h"

#include <QPainter>

namespace clarion {
namespace {

constexpr int cellPadding = 4;
constexpr int tileGap = 2;

int tileHeight(const QFontMetrics& metrics)
{
    return metrics.height() + 6;
}

} // namespace

DayLayout layoutDay(const QRect& cell, const QFontMetrics& metrics, int posts)
{
    DayLayout layout;
    const int numberHeight = metrics.height() + 6;
    layout.number = QRect(cell.left() + cellPadding, cell.top() + 2, cell.width() - 2 * cellPadding, numberHeight);
    const int top = layout.number.bottom() + 1;
    const int space = cell.bottom() - cellPadding - top + tileGap;
    const int roomyHeight = tileHeight(metrics) + metrics.height();
    layout.roomy = posts * (roomyHeight + tileGap) <= space;
    const int height = layout.roomy ? roomyHeight : tileHeight(metrics);
    const int room = qMax(0, space / (height + tileGap));
    // A last line that says how many more there are: never a silent drop.
    const int shown = posts <= room ? posts : qMax(0, room - 1);
    for (int i = 0; i < shown; ++i)
        layout.tiles.emplace_back(cell.left() + cellPadding, top + i * (height + tileGap), cell.width() - 2 * cellPadding, height);
    layout.hidden = posts - shown;
    if (layout.hidden > 0)
        layout.more = QRect(cell.left() + cellPadding, top + shown * (height + tileGap), cell.width() - 2 * cellPadding, height);
    return layout;
}

void DayDelegate::paintTile(QPainter* painter, const QStyleOptionViewItem& option, const QRect& rect, bool roomy,
                            const PostSummary& post, const QDateTime& now) const
{
    const QPalette& palette = option.palette;
    const PostState state = stateAt(post.status, post.plannedUtc, now);
    const QColor colour = stateColour(state, palette);
    const bool chosen = post.id == m_chosen;
    const qreal ratio = painter->device()->devicePixelRatioF();
    painter->setPen(chosen ? QPen(theme::accent(palette), 1.5) : QPen(Qt::NoPen));
    painter->setBrush(theme::blend(palette.color(QPalette::Base), chosen ? theme::accent(palette) : palette.color(QPalette::Text),
                                   chosen ? 0.14 : 0.06));
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawRoundedRect(QRectF(rect.left(), rect.top(), 3, rect.height()), 1.5, 1.5);

    const QFont caption = theme::captionFont(option.font);
    const QFontMetrics metrics(caption);
    QFont timeFont = caption;
    timeFont.setWeight(QFont::DemiBold);
    const QRect first(rect.left() + 8, rect.top(), rect.width() - 12, tileHeight(metrics));
    QRect content = first;
    const QString time = post.planned->time.toString(QStringLiteral("HH:mm"));
    painter->setFont(timeFont);
    painter->setPen(palette.color(QPalette::Text));
    painter->drawText(content, Qt::AlignLeft | Qt::AlignVCenter, time);
    content.setLeft(content.left() + QFontMetrics(timeFont).horizontalAdvance(time) + 5);

    const auto drawIcon = [&](const QString& name, int x, const QColor& iconColour) {
        painter->drawPixmap(x, first.top() + (first.height() - 14) / 2, iconPixmap(name, 14, iconColour, ratio));
    };
    drawIcon(networkIcon(post.network), content.left(), theme::muted(palette));
    content.setLeft(content.left() + 18);
    drawIcon(stateIcon(state), content.right() - 13, colour);
    content.setRight(content.right() - 17);
    if (post.hasPicture && (roomy || content.width() > 60)) {
        drawIcon(QStringLiteral("picture"), content.right() - 13, theme::muted(palette));
        content.setRight(content.right() - 17);
    }
    if (roomy)
        content = QRect(first.left(), first.bottom() - 2, first.width(), metrics.height());
    painter->setFont(caption);
    painter->setPen(palette.color(QPalette::Text));
    painter->drawText(content, Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(post.firstWords, Qt::ElideRight, content.width()));
}

void DayDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QPalette& palette = option.palette;
    const QColor base = palette.color(QPalette::Base);
    const bool inMonth = index.data(MonthModel::InMonthRole).toBool();
    const bool isToday = index.data(MonthModel::IsTodayRole).toBool();
    const QDate date = index.data(MonthModel::DateRole).toDate();
    painter->fillRect(option.rect, inMonth ? base : theme::blend(base, palette.color(QPalette::Window), 0.8));
    if (m_dropDate == date) {
        painter->fillRect(option.rect, theme::blend(base, theme::accent(palette), 0.14));
    }
    if (option.state & QStyle::State_Selected) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme::accent(palette), option.state & QStyle::State_Active ? 2 : 1));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -2, -2), 4, 4);
    }

    const auto posts = index.data(MonthModel::PostsRole).value<std::vector<PostSummary>>();
    const QFont caption = theme::captionFont(option.font);
    const DayLayout layout = layoutDay(option.rect, QFontMetrics(caption), static_cast<int>(posts.size()));

    QFont numberFont = caption;
    numberFont.setWeight(isToday ? QFont::Bold : QFont::Normal);
    painter->setFont(numberFont);
    const QString number = date.day() == 1 ? QLocale().toString(date, QStringLiteral("d MMM")) : QString::number(date.day());
    if (isToday) {
        const int width = qMax(QFontMetrics(numberFont).horizontalAdvance(number) + 10, layout.number.height() - 2);
        const QRectF badge(layout.number.left(), layout.number.top() + 1, width, layout.number.height() - 2);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme::accent(palette));
        painter->drawRoundedRect(badge, badge.height() / 2, badge.height() / 2);
        painter->setPen(palette.color(QPalette::HighlightedText));
        painter->drawText(badge, Qt::AlignCenter, number);
    } else {
        painter->setPen(inMonth ? palette.color(QPalette::Text) : theme::muted(palette));
        painter->drawText(layout.number.adjusted(4, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, number);
    }
    const auto* model = qobject_cast<const MonthModel*>(index.model());
    const QDateTime now = model ? model->now() : QDateTime();
    for (size_t i = 0; i < layout.tiles.size(); ++i)
        paintTile(painter, option, layout.tiles[i], layout.roomy, posts[i], now);
    if (layout.hidden > 0) {
        painter->setFont(caption);
        painter->setPen(theme::muted(palette));
        painter->drawText(layout.more.adjusted(8, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          tr("+%n more", nullptr, layout.hidden));
    }
    painter->restore();
}

} // namespace clarion
