#include "cards/cardchart.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <limits>

namespace clarion {
namespace {

using Figure = std::optional<CardChart::Figure>;
using Member = Figure CardChart::Point::*;

std::optional<size_t> firstOf(const CardChart& chart, Member member)
{
    for (size_t i = 0; i < chart.points.size(); ++i) {
        if (chart.points[i].*member)
            return i;
    }
    return std::nullopt;
}

std::optional<size_t> lastOf(const CardChart& chart, Member member)
{
    for (size_t i = chart.points.size(); i-- > 0;) {
        if (chart.points[i].*member)
            return i;
    }
    return std::nullopt;
}

/// The last period that the area has a figure in: what bars show.
std::optional<size_t> barsAt(const CardChart& chart)
{
    return lastOf(chart, &CardChart::Point::here);
}

QFont sized(QFont font, double pixels, int weight)
{
    font.setPixelSize(static_cast<int>(pixels));
    font.setWeight(static_cast<QFont::Weight>(weight));
    return font;
}

QString fitted(const QString& text, const QFont& font, double width, bool& shortened)
{
    const QFontMetricsF metrics(font);
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    shortened = true;
    return metrics.elidedText(text, Qt::ElideRight, width);
}

/// The largest size at which the longest of `texts` fits.
int fittingPx(const QStringList& texts, const QFont& font, int weight, int least, int most, double width)
{
    for (int pixels = most; pixels > least; --pixels) {
        const QFontMetricsF metrics(sized(font, pixels, weight));
        if (std::all_of(texts.begin(), texts.end(), [&](const QString& text) { return metrics.horizontalAdvance(text) <= width; }))
            return pixels;
    }
    return least;
}

/// The two bars: the name above, the figure at the end.
bool paintBars(QPainter& painter, const QRectF& place, const CardChart& chart, const ChartStyle& style)
{
    const auto at = barsAt(chart);
    if (!at)
        return false;
    struct Bar {
        QString name;
        const Figure& figure;
        QColor colour;
        int weight;
    };
    const CardChart::Point& point = chart.points[*at];
    std::vector<Bar> bars{{chart.here, point.here, style.here, 700}};
    if (point.median)
        bars.push_back({chart.median, point.median, style.median, 500});
    bool shortened = false;
    QStringList names;
    double largest = 0;
    for (const Bar& bar : bars) {
        names << bar.name;
        largest = std::max(largest, std::abs(bar.figure->value));
    }
    const double slotHeight = place.height() / static_cast<double>(bars.size());
    const int most = std::clamp(static_cast<int>(slotHeight * 0.26), style.minPx, style.maxPx);
    const int px = fittingPx(names, style.font, 700, style.minPx, most, place.width());
    const QFont figureFont = sized(style.font, std::clamp(slotHeight * 0.34, double(style.minPx), style.maxPx * 1.5), 800);
    double figureWidth = 0;
    for (const Bar& bar : bars)
        figureWidth = std::max(figureWidth, QFontMetricsF(figureFont).horizontalAdvance(bar.figure->display));
    const double longest = std::max(1.0, place.width() - figureWidth - px * 0.6);
    double top = place.top();
    for (const Bar& bar : bars) {
        const QFont font = sized(style.font, px, bar.weight);
        painter.setFont(font);
        painter.setPen(style.ink);
        const double nameHeight = px * 1.4;
        painter.drawText(QRectF(place.left(), top, place.width(), nameHeight), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                         fitted(bar.name, font, place.width(), shortened));
        const double height = std::max(4.0, std::min(slotHeight - nameHeight - px * 0.5, slotHeight * 0.5));
        const double width = largest > 0 ? std::max(3.0, longest * std::abs(bar.figure->value) / largest) : 3.0;
        const QRectF shape(place.left(), top + nameHeight, width, height);
        painter.setPen(Qt::NoPen);
        painter.setBrush(bar.colour);
        const double radius = std::min(6.0, height / 4);
        painter.drawRoundedRect(shape, radius, radius);
        painter.setFont(figureFont);
        painter.setPen(style.ink);
        painter.drawText(QRectF(shape.right() + px * 0.4, shape.top(), figureWidth + 1, height),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, bar.figure->display);
        top += slotHeight;
    }
    return shortened;
}

/// Two labels at one end of the lines, moved apart where they would lie on each other.
void keepApart(double& first, double& second, double least, double top, double bottom)
{
    if (std::abs(first - second) >= least)
        return;
    const double middle = (first + second) / 2;
    const double sign = first <= second ? 1 : -1;
    first = middle - sign * least / 2;
    second = middle + sign * least / 2;
    const double under = std::max({0.0, first - bottom, second - bottom});
    const double over = std::max({0.0, top - first, top - second});
    first += over - under;
    second += over - under;
}

struct Scale {
    QRectF plot;
    double low;
    double high;
    size_t count;

    [[nodiscard]] QPointF at(size_t index, double value) const
    {
        const double across = count < 2 ? 0.5 : static_cast<double>(index) / static_cast<double>(count - 1);
        return {plot.left() + plot.width() * across, plot.bottom() - plot.height() * (value - low) / (high - low)};
    }
};

void paintLine(QPainter& painter, const CardChart& chart, Member member, const Scale& scale, const QColor& colour, double width)
{
    QPainterPath path;
    bool open = false;
    for (size_t i = 0; i < chart.points.size(); ++i) {
        const Figure& figure = chart.points[i].*member;
        if (!figure) {
            open = false;
            continue;
        }
        const QPointF point = scale.at(i, figure->value);
        if (open) {
            path.lineTo(point);
        } else {
            path.moveTo(point);
            path.lineTo(point + QPointF(0.01, 0));   // a figure between two gaps is a dot
        }
        open = true;
    }
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

bool paintLines(QPainter& painter, const QRectF& place, const CardChart& chart, const ChartStyle& style)
{
    bool shortened = false;
    const int most = std::clamp(static_cast<int>(place.height() * 0.085), style.minPx, style.maxPx);
    const QStringList names{chart.here, chart.median};
    const double line = std::max(4.0, most * 0.22);
    const double key = most * 1.6;   // the piece of line before each name
    const int px = fittingPx(names, style.font, 700, style.minPx, most, place.width() - key);
    const QFont bold = sized(style.font, px, 700);
    const QFont plain = sized(style.font, px, 500);
    const double row = px * 1.35;

    // The names above, each behind a piece of its line.
    const bool hasMedian = firstOf(chart, &CardChart::Point::median).has_value();
    double top = place.top();
    const auto nameRow = [&](const QString& name, const QColor& colour, const QFont& font, double width) {
        painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(place.left() + width / 2, top + row / 2), QPointF(place.left() + key * 0.7, top + row / 2));
        painter.setPen(style.ink);
        painter.setFont(font);
        painter.drawText(QRectF(place.left() + key, top, place.width() - key, row), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                         fitted(name, font, place.width() - key, shortened));
        top += row;
    };
    nameRow(chart.here, style.here, bold, line);
    if (hasMedian)
        nameRow(chart.median, style.median, plain, line * 0.7);

    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();
    for (const CardChart::Point& point : chart.points) {
        for (const Figure& figure : {point.here, point.median}) {
            if (figure) {
                low = std::min(low, figure->value);
                high = std::max(high, figure->value);
            }
        }
    }
    if (high - low < 1e-9) {
        low -= 1;
        high += 1;
    }
    // Room for the figures at both ends, and for the periods below.
    const size_t first = *firstOf(chart, &CardChart::Point::here);
    const size_t last = *lastOf(chart, &CardChart::Point::here);
    const auto shown = [](const Figure& figure) { return figure ? figure->display : QString(); };
    const QFontMetricsF boldWide(bold);
    const QFontMetricsF plainWide(plain);
    const double before = std::max(boldWide.horizontalAdvance(shown(chart.points[first].here)), plainWide.horizontalAdvance(shown(chart.points[first].median)));
    const double after = std::max(boldWide.horizontalAdvance(shown(chart.points[last].here)), plainWide.horizontalAdvance(shown(chart.points[last].median)));
    const double gap = px * 0.6;
    const QRectF plot(place.left() + before + gap, top + row * 0.6, place.width() - before - after - 2 * gap,
                      place.bottom() - top - row * 0.6 - row * 1.5);
    if (plot.width() < px || plot.height() < px)
        return shortened;
    const Scale scale{plot, low, high, chart.points.size()};

    QColor axis = style.ink;
    axis.setAlphaF(0.35F);
    painter.setPen(QPen(axis, std::max(1.5, line * 0.25)));
    const double ground = plot.bottom() + row * 0.25;
    painter.drawLine(QPointF(plot.left(), ground), QPointF(plot.right(), ground));
    paintLine(painter, chart, &CardChart::Point::median, scale, style.median, line * 0.7);
    paintLine(painter, chart, &CardChart::Point::here, scale, style.here, line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.here);
    painter.drawEllipse(scale.at(last, chart.points[last].here->value), line * 1.4, line * 1.4);

    painter.setPen(style.ink);
    const auto atEnd = [&](size_t index, bool isLeft) {
        const CardChart::Point& point = chart.points[index];
        double here = scale.at(index, point.here->value).y();
        double median = point.median ? scale.at(index, point.median->value).y() : here;
        if (point.median)
            keepApart(here, median, row * 0.95, place.top(), ground);
        const double left = isLeft ? place.left() : scale.at(index, 0).x() + gap;
        const double width = isLeft ? scale.at(index, 0).x() - gap - place.left() : after;
        const int align = int(isLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextDontClip;
        painter.setFont(bold);
        painter.drawText(QRectF(left, here - row / 2, width, row), align, point.here->display);
        painter.setFont(plain);
        if (point.median)
            painter.drawText(QRectF(left, median - row / 2, width, row), align, point.median->display);
    };
    atEnd(first, true);
    atEnd(last, false);
    painter.setFont(plain);
    const QRectF periods(place.left(), ground + row * 0.1, place.width(), row);
    const double firstX = scale.at(first, 0).x();
    const double lastX = scale.at(last, 0).x();
    painter.drawText(QRectF(firstX - gap, periods.top(), place.right() - firstX, row), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, chart.points[first].period);
    painter.drawText(QRectF(place.left(), periods.top(), lastX + gap - place.left(), row), Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, chart.points[last].period);
    return shortened;
}

/// The highest on the left. Hundreds of bars run together into one shape, and the lit one is as wide as can be seen.
void paintRanks(QPainter& painter, const QRectF& place, const CardChart& chart, const ChartStyle& style)
{
    const auto at = barsAt(chart);
    if (!at || chart.ranked.empty())
        return;
    const double highest = std::max(chart.ranked.front(), 0.0);
    const double lowest = std::min(chart.ranked.back(), 0.0);
    const double spread = std::max(highest - lowest, 1e-9);
    const auto count = static_cast<double>(chart.ranked.size());
    const double step = place.width() / count;
    const double gap = step > 8 ? step * 0.24 : 0;
    const auto bar = [&](double from, double width, double value) {
        const double height = std::max(2.0, place.height() * std::abs(value) / spread);
        const double ground = place.bottom() + place.height() * lowest / spread;
        return QRectF(from, value < 0 ? ground : ground - height, width, height);
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.others);
    painter.setRenderHint(QPainter::Antialiasing, gap > 0);
    for (size_t i = 0; i < chart.ranked.size(); ++i)
        painter.drawRect(bar(place.left() + step * static_cast<double>(i), gap > 0 ? step - gap : step + 0.5, chart.ranked[i]));
    painter.setRenderHint(QPainter::Antialiasing);
    const double value = chart.points[*at].here->value;
    const auto found = std::find_if(chart.ranked.begin(), chart.ranked.end(), [value](double other) { return other <= value + 1e-9; });
    const double width = std::max(step - gap, std::min(place.width() / 40, 18.0));
    const double middle = place.left() + step * (static_cast<double>(found - chart.ranked.begin()) + 0.5) - gap / 2;
    painter.setBrush(style.here);
    painter.drawRect(bar(std::clamp(middle - width / 2, place.left(), place.right() - width), width, value));
}

/// A line of two points shows no more than two bars do.
bool isBars(const CardChart& chart, ChartKind kind)
{
    return kind == ChartKind::Bars
           || std::count_if(chart.points.begin(), chart.points.end(), [](const CardChart::Point& point) { return point.here.has_value(); }) < 3;
}

} // namespace

bool CardChart::isEmpty() const
{
    return !firstOf(*this, &Point::here);
}

QString CardChart::words(ChartKind kind) const
{
    if (isEmpty() || kind == ChartKind::Ranks)
        return {};
    QStringList parts;
    if (isBars(*this, kind)) {
        const Point& point = points[*barsAt(*this)];
        parts << QStringLiteral("%1: %2").arg(here, point.here->display);
        if (point.median)
            parts << QStringLiteral("%1: %2").arg(median, point.median->display);
        return parts.join(QStringLiteral(". ")) + QLatin1Char('.');
    }
    const Point& first = points[*firstOf(*this, &Point::here)];
    const Point& last = points[*lastOf(*this, &Point::here)];
    parts << QStringLiteral("%1: %2 in %3, %4 in %5").arg(here, first.here->display, first.period, last.here->display, last.period);
    if (first.median && last.median)
        parts << QStringLiteral("%1: %2 in %3, %4 in %5").arg(median, first.median->display, first.period, last.median->display, last.period);
    else if (last.median)
        parts << QStringLiteral("%1: %2 in %3").arg(median, last.median->display, last.period);
    return parts.join(QStringLiteral(". ")) + QLatin1Char('.');
}

bool paintChart(QPainter& painter, const QRectF& place, const CardChart& chart, const ChartStyle& style, ChartKind kind)
{
    if (chart.isEmpty())
        return false;
    painter.save();
    painter.setClipRect(place);
    bool shortened = false;
    if (kind == ChartKind::Ranks)
        paintRanks(painter, place, chart, style);
    else
        shortened = isBars(chart, kind) ? paintBars(painter, place, chart, style) : paintLines(painter, place, chart, style);
    painter.restore();
    return shortened;
}

} // namespace clarion
