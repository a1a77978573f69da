#pragma once

#include "calendar/postselection.h"
#include "calendar/tilepainter.h"

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

/// Paints a day of the month: its number and a tile a post.
class DayDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    DayDelegate(const PostSelection& selection, QObject* parent) : QStyledItemDelegate(parent), m_selection(selection) {}

    /// The day that a drag would drop on.
    void setDropDate(const QDate& date) { m_dropDate = date; }
    void setLabelColours(const LabelColours& colours) { m_labels = colours; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const PostSelection& m_selection;
    QDate m_dropDate;
    LabelColours m_labels;
};

} // namespace clarion
