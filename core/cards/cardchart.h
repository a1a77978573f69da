#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace clarion {

enum class ChartKind {
    Lines,   ///< over the years, beside the median; bars where there are fewer than three periods
    Bars,    ///< the last figure, beside the median
    Ranks    ///< the figures of all areas of the nation, the highest first, this one lit; no words
};

/// A figure of one area over the years, beside the median and among those of its nation.
struct CardChart {
    struct Figure {
        double value = 0;
        QString display;
    };
    struct Point {
        QString period;
        std::optional<Figure> here;     ///< missing stays missing: the line has a gap there
        std::optional<Figure> median;
    };
    std::vector<Point> points;          ///< first to last
    std::vector<double> ranked;         ///< the nation's figures of the last period, falling
    QString here;                       ///< the area's name
    QString median;                     ///< "Median of England"

    [[nodiscard]] bool isEmpty() const;
    /// Every word that is drawn of it, as sentences.
    [[nodiscard]] QString words(ChartKind kind) const;
};

struct ChartStyle {
    QFont font;
    int minPx = 18;        ///< the words' smallest and largest size
    int maxPx = 30;
    QColor ink;            ///< of the words
    QColor here;           ///< of the area's line and bar
    QColor median;         ///< of the other
    QColor others;         ///< of the bars of all other areas: the slot's fill
};

/// True where a name had to lose its end.
[[nodiscard]] bool paintChart(QPainter& painter, const QRectF& place, const CardChart& chart, const ChartStyle& style, ChartKind kind);

} // namespace clarion
