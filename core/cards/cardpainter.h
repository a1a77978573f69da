#pragma once

#include "cards/cardchart.h"
#include "cards/cardmap.h"
#include "cards/cardtemplate.h"

#include <QHash>
#include <QPainterPath>

#include <optional>

namespace clarion {

/// What stands on one card.
struct CardContent {
    QHash<QString, QString> texts;       ///< by the NAME of text:NAME; what is missing stays blank
    QHash<QString, QImage> pictures;     ///< by the NAME of image:NAME; they fill their place, and lose what stands over
    QHash<QString, CardChart> charts;    ///< by the NAME of chart:NAME
    std::optional<HexPosition> lit;      ///< the cell of map:hex that is here
    QPainterPath outline;                ///< of map:outline
};

struct PaintedCard {
    QImage image;
    QStringList shortened;           ///< slots whose words lost their end at their smallest size
    QStringList unreadable;          ///< text slots whose ground is too uneven for words: less than 4.5:1 in any colour
};

/// Paints cards of one template in one colour. What is the same on all of them is rendered once; painting is const and
/// thread-safe. Words are set in their template's colour, or as little darker or lighter as it takes to be read.
class CardPainter {
public:
    /// `cells`: of the hex map; may be empty where the template has none.
    /// `font`: the provider's family, for words whose place names none; Clarion's own where it is not installed.
    CardPainter(CardTemplate cardTemplate, const QColor& accent, const std::vector<HexPosition>& cells = {}, const QString& font = {});

    [[nodiscard]] PaintedCard paint(const CardContent& content) const;
    [[nodiscard]] const CardTemplate& cardTemplate() const { return m_template; }

private:
    struct Place {
        QColor ink;
        double contrast = 21;
        QColor ground;             ///< mean
        bool isOnPicture = false;  ///< its ground is known only when the card is painted
        std::optional<HexMap> map;
    };

    [[nodiscard]] QColor wantedInk(const CardSlot& slot) const;
    void paintSlot(QPainter& painter, const CardSlot& slot, const Place& place, const CardContent& content, PaintedCard& card) const;

    CardTemplate m_template;
    QColor m_accent;
    QString m_family;
    QImage m_art;
    std::vector<Place> m_places;   ///< one for each of the template's slots
};

/// Words whose template's own colour is too near to its ground, as "text:source: …" sentences; `accent` as the provider has it.
[[nodiscard]] QStringList contrastProblems(const CardTemplate& cardTemplate, const QColor& accent);

/// `wanted`, or where that is not installed the family that cards are set in: the first of Inter, Open Sans, Noto Sans and DejaVu Sans that is installed.
[[nodiscard]] QString cardFontFamily(const QString& wanted = {});

} // namespace clarion
