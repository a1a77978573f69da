#pragma once

#include "base/result.h"
#include "cards/cardchart.h"

#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QRectF>
#include <QSize>
#include <QString>
#include <QStringList>

#include <vector>

namespace clarion {

/// A place on a card that Clarion fills: a <rect> whose id (or Inkscape label) is `text:NAME`, `map:hex`, `map:outline`,
/// `image:NAME` or `chart:NAME`.
struct CardSlot {
    enum class Kind { Text, Map, Image, Chart };
    enum class Ink { Plain, Accent, OnAccent };

    Kind kind = Kind::Text;
    QString name;                     ///< what stands after the colon
    QRectF rect;                      ///< in the template's pixels
    QColor color;                     ///< of the text; the rect's fill
    Ink ink = Ink::Plain;             ///< class="accent" or "on-accent" instead of the fill
    int minPx = 18;                   ///< data-min
    int maxPx = 64;                   ///< data-max
    int weight = 400;                 ///< data-weight, 100 to 900
    QString family;                   ///< font-family, where it is installed here; empty = Clarion's own
    double radius = 0;                ///< rx: a picture's corners are cut so round
    ChartKind chart = ChartKind::Lines;   ///< data-chart="bars" or "ranks"
    double widthAlone = 0;            ///< data-width-alone: of words that have more room where there is no picture
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignTop;  ///< data-align, data-valign
};

/// A card's drawing, from an SVG that any drawing program can save. Shapes of class "accent" ("accent-stroke") take the
/// provider's colour, those of class "on-accent" black or white, whichever reads better on it.
class CardTemplate {
public:
    /// Errors: Syntax, with the line. Refused: scripts, entities, references out of the file, pictures other than PNG and
    /// JPEG, transforms of named rects, more than 4 MiB, 20,000 elements (fewer on a very large card), 10,000 letters
    /// outside of named rects, 100 named rects, and what else would take minutes to draw.
    [[nodiscard]] static Result<CardTemplate> parse(const QByteArray& svg, const QString& subject);

    [[nodiscard]] QSize size() const { return m_size; }
    [[nodiscard]] const std::vector<CardSlot>& cardSlots() const { return m_slots; }
    [[nodiscard]] QStringList textNames() const;
    /// The drawing without the named rects, in `target` pixels.
    [[nodiscard]] QImage art(const QColor& accent, QSize target) const;

private:
    CardTemplate() = default;

    QByteArray m_svg;
    QSize m_size;
    std::vector<CardSlot> m_slots;
};

} // namespace clarion
