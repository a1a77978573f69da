#pragma once

#include "areas/arearepository.h"
#include "cards/cardpainter.h"
#include "library/libraryrepository.h"
#include "localise/localiser.h"

namespace clarion {

/// A finished card.
struct Card {
    QByteArray png;
    QSize size;
    QString altText;          ///< every word on the card, imprint too
    QStringList shortened;    ///< slots whose text had to lose its end
};

/// Makes the cards of one tool: the art is rendered once, each area's words are drawn on it. Thread-safe to use.
class CardMaker {
public:
    /// Errors: NotFound where the tool has no card or the feed lacks it, Syntax.
    [[nodiscard]] static Result<CardMaker> prepare(const LibraryRepository& library, const AreaRepository& areas,
                                                   const Tool& tool, const QString& boundarySet, const QString& accent);

    [[nodiscard]] Card make(const LocalisedOutput& output, const QString& imprint) const;
    /// The same, not encoded: for a preview.
    [[nodiscard]] QImage paint(const LocalisedOutput& output, const QString& imprint) const;

private:
    CardMaker(CardPainter painter, std::vector<Area> areas, QColor accent)
        : m_painter(std::move(painter)), m_areas(std::move(areas)), m_accent(accent) {}

    [[nodiscard]] CardContent contentOf(const LocalisedOutput& output, const QString& imprint) const;

    CardPainter m_painter;
    std::vector<Area> m_areas;   ///< for the hex map; empty where the template has none
    QColor m_accent;
};

/// Clarion's own colour, for providers that name none.
inline constexpr auto defaultAccent = "#b3122b";

/// What a feed builder needs to know of a card template: its text slots. See CardNames.
[[nodiscard]] Result<QStringList> cardTextNames(const QByteArray& svg, const QString& name);

} // namespace clarion
