#pragma once

#include "cards/cardtemplate.h"

#include <QHash>

namespace clarion {

/// One cell of the hex map, in hexjson's "odd-r" layout.
struct HexCell {
    int q = 0;
    int r = 0;
    bool lit = false;
};

/// What stands on one card.
struct CardContent {
    QHash<QString, QString> texts;   ///< by the NAME of text:NAME; what is missing stays blank
    QColor accent;
    std::vector<HexCell> hexes;
};

struct PaintedCard {
    QImage image;
    QStringList shortened;           ///< text slots that lost their end at their smallest size
};

/// Paints cards of one template in one colour. The art is rendered once; painting is const and thread-safe.
class CardPainter {
public:
    CardPainter(CardTemplate cardTemplate, const QColor& accent);

    [[nodiscard]] PaintedCard paint(const CardContent& content) const;
    [[nodiscard]] const CardTemplate& cardTemplate() const { return m_template; }

private:
    CardTemplate m_template;
    QColor m_accent;
    QImage m_art;
};

/// The family that cards are set in: the first of Inter, Open Sans, Noto Sans and DejaVu Sans that is installed.
[[nodiscard]] QString cardFontFamily();

} // namespace clarion
