#include "cards/cardpainter.h"

#include "cards/contrast.h"

#include <QFontDatabase>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace clarion {
namespace {

/// Line spacing of large text is drawn a little tighter than the font's own, as posters do.
double lineHeight(const QFont& font)
{
    return font.pixelSize() * (font.pixelSize() > 48 ? 1.08 : 1.24);
}

QFont slotFont(const CardSlot& slot, int pixels)
{
    QFont font(cardFontFamily());
    font.setPixelSize(pixels);
    font.setWeight(static_cast<QFont::Weight>(slot.weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferAntialias);
    return font;
}

struct SetText {
    std::vector<QString> lines;
    QFont font;
    double width = 0;
    double height = 0;
    bool wholeWords = true;   ///< no word was broken
};

/// Breaks the text into lines of at most `width`.
SetText setText(const QString& text, const QFont& font, double width)
{
    SetText result;
    result.font = font;
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const QString words = text.mid(line.textStart(), line.textLength());
        const qsizetype end = line.textStart() + line.textLength();
        if (end < text.size() && !words.endsWith(QLatin1Char(' ')) && !words.endsWith(QLatin1Char('-'))
            && text.at(end) != QLatin1Char(' '))
            result.wholeWords = false;
        result.lines.push_back(words.trimmed());
        result.width = std::max(result.width, line.naturalTextWidth());
    }
    layout.endLayout();
    result.height = lineHeight(font) * static_cast<double>(result.lines.size());
    return result;
}

/// The largest size at which the text fits the rect with its words whole; at the smallest, words may break.
SetText fitText(const CardSlot& slot, const QString& text, bool& shortened)
{
    int low = slot.minPx;
    int high = slot.maxPx;
    const auto fits = [&slot](const SetText& set) {
        return set.height <= slot.rect.height() && set.width <= slot.rect.width() && set.wholeWords;
    };
    while (low < high) {
        const int middle = (low + high + 1) / 2;
        if (fits(setText(text, slotFont(slot, middle), slot.rect.width())))
            low = middle;
        else
            high = middle - 1;
    }
    SetText set = setText(text, slotFont(slot, low), slot.rect.width());
    if (set.height > slot.rect.height()) {
        const auto room = static_cast<size_t>(std::max(1.0, std::floor(slot.rect.height() / lineHeight(set.font))));
        if (set.lines.size() > room) {
            QString rest;
            for (size_t i = room - 1; i < set.lines.size(); ++i)
                rest += (rest.isEmpty() ? QString() : QStringLiteral(" ")) + set.lines[i];
            set.lines.resize(room);
            set.lines.back() = QFontMetricsF(set.font).elidedText(rest, Qt::ElideRight, slot.rect.width());
            set.height = lineHeight(set.font) * static_cast<double>(room);
            shortened = true;
        }
    }
    return set;
}

void paintText(QPainter& painter, const CardSlot& slot, const SetText& set, const QColor& colour)
{
    painter.save();
    // Slanted or accented glyphs may reach a little out of their line: never out of their place on the card.
    painter.setClipRect(slot.rect);
    painter.setFont(set.font);
    painter.setPen(colour);
    const double step = lineHeight(set.font);
    double top = slot.rect.top();
    if (slot.alignment & Qt::AlignVCenter)
        top += (slot.rect.height() - set.height) / 2;
    else if (slot.alignment & Qt::AlignBottom)
        top += slot.rect.height() - set.height;
    for (const QString& line : set.lines) {
        painter.drawText(QRectF(slot.rect.left(), top, slot.rect.width(), step),
                         int(slot.alignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, line);
        top += step;
    }
    painter.restore();
}

/// Words in the accent colour stand on light ground; a yellow is darkened until it can be read there.
QColor readableAccent(QColor accent)
{
    const QColor ground(0xfb, 0xf7, 0xf0);
    for (int step = 0; step < 40 && contrastRatio(accent, ground) < 4.5; ++step)
        accent = QColor(accent.red() * 93 / 100, accent.green() * 93 / 100, accent.blue() * 93 / 100);
    return accent;
}

QPolygonF hexagon(const QPointF& centre, double radius)
{
    QPolygonF polygon;
    for (int corner = 0; corner < 6; ++corner) {
        const double angle = (60.0 * corner - 30.0) * 3.14159265358979323846 / 180.0;
        polygon << centre + QPointF(radius * std::cos(angle), radius * std::sin(angle));
    }
    return polygon;
}

/// Pointy-topped cells, odd rows half a cell to the right, r growing upwards, fitted into the slot.
void paintHexMap(QPainter& painter, const CardSlot& slot, const std::vector<HexCell>& cells, const QColor& accent)
{
    if (cells.empty())
        return;
    const double cellWidth = std::sqrt(3.0);
    const auto centre = [&](const HexCell& cell) {
        return QPointF((cell.q + ((cell.r & 1) != 0 ? 0.5 : 0.0)) * cellWidth, -1.5 * cell.r);
    };
    double left = std::numeric_limits<double>::max();
    double right = std::numeric_limits<double>::lowest();
    double top = left;
    double bottom = right;
    for (const HexCell& cell : cells) {
        const QPointF point = centre(cell);
        left = std::min(left, point.x() - cellWidth / 2);
        right = std::max(right, point.x() + cellWidth / 2);
        top = std::min(top, point.y() - 1);
        bottom = std::max(bottom, point.y() + 1);
    }
    // The lit cell is drawn larger than the others, and never out of its place on the card.
    painter.save();
    painter.setClipRect(slot.rect);
    const double scale = std::min(slot.rect.width() / (right - left), slot.rect.height() / (bottom - top));
    const QPointF offset = slot.rect.center() - QPointF((left + right) / 2, (top + bottom) / 2) * scale;
    painter.setPen(Qt::NoPen);
    const HexCell* lit = nullptr;
    painter.setBrush(slot.color);
    for (const HexCell& cell : cells) {
        if (cell.lit)
            lit = &cell;
        else
            painter.drawPolygon(hexagon(centre(cell) * scale + offset, scale * 0.93));
    }
    if (!lit) {
        painter.restore();
        return;
    }
    const QPointF place = centre(*lit) * scale + offset;
    painter.setBrush(Qt::white);
    painter.drawPolygon(hexagon(place, std::max(scale * 1.3, 12.0)));
    painter.setBrush(accent);
    painter.drawPolygon(hexagon(place, std::max(scale * 1.12, 9.0)));
    painter.restore();
}

} // namespace

QString cardFontFamily()
{
    static const QString family = [] {
        const QStringList installed = QFontDatabase::families();
        for (const char* wanted : {"Inter", "Open Sans", "Noto Sans", "DejaVu Sans"}) {
            if (installed.contains(QLatin1String(wanted)))
                return QString::fromLatin1(wanted);
        }
        return QStringLiteral("sans-serif");
    }();
    return family;
}

CardPainter::CardPainter(CardTemplate cardTemplate, const QColor& accent)
    : m_template(std::move(cardTemplate)), m_accent(accent), m_art(m_template.art(accent, m_template.size()))
{
}

PaintedCard CardPainter::paint(const CardContent& content) const
{
    PaintedCard card{m_art.copy(), {}};
    QPainter painter(&card.image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const CardSlot& slot : m_template.cardSlots()) {
        if (slot.kind == CardSlot::Kind::Map) {
            paintHexMap(painter, slot, content.hexes, m_accent);
            continue;
        }
        const QString text = slot.kind == CardSlot::Kind::Text ? content.texts.value(slot.name).simplified() : QString();
        if (text.isEmpty())
            continue;
        bool shortened = false;
        const SetText set = fitText(slot, text, shortened);
        const QColor colour = slot.ink == CardSlot::Ink::Accent     ? readableAccent(m_accent)
                              : slot.ink == CardSlot::Ink::OnAccent ? readableOn(m_accent)
                                                                    : slot.color;
        paintText(painter, slot, set, colour);
        if (shortened)
            card.shortened << slot.name;
    }
    return card;
}

} // namespace clarion
