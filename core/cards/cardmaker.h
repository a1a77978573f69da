#pragma once

#include "areas/arearepository.h"
#include "cards/cardfacts.h"
#include "cards/cardformat.h"
#include "cards/cardpainter.h"
#include "cards/figureseries.h"
#include "cards/picturefile.h"
#include "library/libraryrepository.h"
#include "localise/localiser.h"

namespace clarion {

/// The provider's looks.
struct CardStyle {
    QString accent;   ///< "#b3122b"; empty = Clarion's own
    QString font;     ///< a family; empty = Clarion's own
};

/// A finished card.
struct Card {
    PictureFile file;
    QSize size;
    QString altText;          ///< every word on the card, imprint too
    QStringList shortened;    ///< slots whose text had to lose its end
    QStringList unreadable;   ///< slots on a photo that leaves no calm ground for words
};

/// Makes the cards of one tool in one format: the art is rendered once, each area's words are drawn on it. Thread-safe to use.
class CardMaker {
public:
    /// `format`: of cardFormats(). Errors: NotFound where the tool has no card or the feed lacks it in this format, Syntax.
    [[nodiscard]] static Result<CardMaker> prepare(const LibraryRepository& library, const AreaRepository& areas,
                                                   const ToolContext& context, const QString& boundarySet, const CardStyle& style,
                                                   const QString& format = QString::fromLatin1(usualCardFormat));

    [[nodiscard]] Card make(const LocalisedOutput& output, const QString& imprint) const;
    /// The same, not encoded: for a preview.
    [[nodiscard]] QImage paint(const LocalisedOutput& output, const QString& imprint) const;
    /// Every word on the card, without drawing it.
    [[nodiscard]] QString altText(const LocalisedOutput& output, const QString& imprint) const;
    /// The same for two cards that look the same: of the template, the colour, and what stands on it.
    [[nodiscard]] QByteArray fingerprint(const LocalisedOutput& output, const QString& imprint) const;
    /// Of all kinds: "headline", "hex", "now".
    [[nodiscard]] QStringList slotNames() const;
    [[nodiscard]] QSize size() const { return m_painter.cardTemplate().size(); }
    [[nodiscard]] const QString& format() const { return m_format; }

private:
    CardMaker(CardPainter painter, QString format) : m_painter(std::move(painter)), m_format(std::move(format)) {}

    [[nodiscard]] CardContent contentOf(const LocalisedOutput& output, const QString& imprint) const;
    [[nodiscard]] QString altTextOf(const LocalisedOutput& output, const CardContent& content, const QString& imprint) const;

    CardPainter m_painter;
    QString m_format;
    Tool m_tool;
    QByteArray m_look;   ///< of what is the same on all cards
    QHash<QString, FigureSeries> m_series;      ///< by the NAME of chart:NAME
    QHash<QString, AreaOutline> m_outlines;     ///< by code; empty where the template shows none
};

/// The formats that the feed has the tool's card in.
[[nodiscard]] Result<QStringList> cardFormatsOf(const LibraryRepository& library, const Tool& tool);

/// Clarion's own colour, for providers that name none.
inline constexpr auto defaultAccent = "#b3122b";

/// `named`, or Clarion's own colour where that is none.
[[nodiscard]] QColor accentColour(const QString& named);

/// What a feed builder needs to know of a card template: its text slots, and every fault of its own in `accent`.
[[nodiscard]] CardFacts cardFacts(const QByteArray& svg, const QString& name, const QString& accent);

} // namespace clarion
