#pragma once

#include "calendar/post.h"

#include <QStyledItemDelegate>

namespace clarion {

/// Where the tiles of a day lie in its cell. On a day with room they are two lines high, so that more words can be read.
struct DayLayout {
    QRect number;
    std::vector<QRect> tiles;   ///< one for each of the first posts
    QRect more;                 ///< "+2 more"; empty where all are shown
    int hidden = 0;
    bool roomy = false;         ///< tiles have a second line, for the first words alone
};

[[nodiscard]] DayLayout layoutDay(const QRect& cell, const QFontMetrics& metrics, int posts);

/// Paints a day of the month: its number and a tile a post (time, network, first words, picture mark, state).
class DayDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The tile that is chosen, and the day that a drag would drop on.
    void setChosenPost(const PostId& id) { m_chosen = id; }
    void setDropDate(const QDate& date) { m_dropDate = date; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintTile(QPainter* painter, const QStyleOptionViewItem& option, const QRect& rect, bool roomy,
                   const PostSummary& post, const QDateTime& now) const;

    PostId m_chosen;
    QDate m_dropDate;
};

} // namespace clarion
