#include "calendar/daydelegate.h"

#include "calendar/monthmodel.h"
#include "shared/postlistmodel.h"
#include "shared/theme.h"

#include <QPainter>

namespace clarion {
namespace {

constexpr int cellPadding = 4;
constexpr int tileGap = 2;

} // namespace

DayLayout layoutDay(const QRect& cell, const QFontMetrics& metrics, int posts)
{
    DayLayout layout;
    const int numberHeight = metrics.height() + 6;
    layout.number = QRect(cell.left() + cellPadding, cell.top() + 2, cell.width() - 2 * cellPadding, numberHeight);
    const int top = layout.number.bottom() + 1;
    const int space = cell.bottom() - cellPadding - top + tileGap;
    const int roomyHeight = tileHeight(metrics, true);
    layout.roomy = posts * (roomyHeight + tileGap) <= space;
    const int height = tileHeight(metrics, layout.roomy);
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

    const auto* model = qobject_cast<const MonthModel*>(index.model());
    static const std::vector<PostSummary> none;
    const std::vector<PostSummary>& posts = model ? model->postsOn(date) : none;
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
    const QDateTime now = model ? model->now() : QDateTime();
    for (size_t i = 0; i < layout.tiles.size(); ++i) {
        const auto label = m_labels.constFind(posts[i].label);
        paintTile(painter, option, layout.tiles[i], posts[i],
                  {layout.roomy, m_selection.contains(posts[i].id), now, label == m_labels.constEnd() ? QColor() : labelColour(*label, palette)});
    }
    if (layout.hidden > 0) {
        painter->setFont(caption);
        painter->setPen(theme::muted(palette));
        painter->drawText(layout.more.adjusted(8, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          tr("+%n more", nullptr, layout.hidden));
    }
    painter->restore();
}

} // namespace clarion
