#pragma once

#include "calendar/post.h"

#include <QFontMetrics>
#include <QHash>
#include <QPalette>

class QPainter;
class QStyleOptionViewItem;

namespace clarion {

/// The colours of the officer's labels, by name.
using LabelColours = QHash<QString, int>;

/// How a tile is to look.
struct TileLook {
    bool isRoomy = false;    ///< it has a second line, for the first words alone
    bool isChosen = false;
    QDateTime now;
    QColor label;            ///< of the stripe; invalid for none
};

[[nodiscard]] int tileHeight(const QFontMetrics& captionMetrics, bool isRoomy);

/// One post: time, network, first words, picture mark, state, and its label as a stripe at the right.
void paintTile(QPainter* painter, const QStyleOptionViewItem& option, const QRect& rect, const PostSummary& post, const TileLook& look);

/// What would become of a drop, in words beside the pointer and inside `bounds`.
void paintDropLabel(QPainter* painter, const QRect& bounds, const QPoint& point, const QString& words, const QPalette& palette, const QFont& font);

/// Eight colours that can be told apart, on light and dark ground.
[[nodiscard]] QColor labelColour(int place, const QPalette& palette);

} // namespace clarion
