#include "cards/cardmaker.h"

#include "cards/png.h"

#include <algorithm>

namespace clarion {

Result<CardMaker> CardMaker::prepare(const LibraryRepository& library, const AreaRepository& areas, const Tool& tool,
                                     const QString& boundarySet, const QString& accent)
{
    if (tool.card.isEmpty())
        return failure(ErrorCode::NotFound, tool.title, QStringLiteral("the tool has no card"));
    const auto svg = library.media(tool.feed, tool.card);
    if (!svg)
        return failure(svg.error());
    if (!*svg)
        return failure(ErrorCode::NotFound, tool.card, QStringLiteral("the feed has no such card template"));
    auto cardTemplate = CardTemplate::parse(**svg, tool.card);
    if (!cardTemplate)
        return failure(cardTemplate.error());
    const std::vector<CardSlot>& places = cardTemplate->cardSlots();
    const bool hasMap = std::any_of(places.begin(), places.end(),
                                    [](const CardSlot& slot) { return slot.kind == CardSlot::Kind::Map; });
    std::vector<Area> mapped;
    if (hasMap) {
        auto all = areas.all(boundarySet);
        if (!all)
            return failure(all.error());
        mapped = std::move(*all);
    }
    const QColor named(accent);
    const QColor colour = named.isValid() ? named : QColor(QString::fromLatin1(defaultAccent));
    return CardMaker(CardPainter(std::move(*cardTemplate), colour), std::move(mapped), colour);
}

CardContent CardMaker::contentOf(const LocalisedOutput& output, const QString& imprint) const
{
    CardContent content;
    content.texts = output.cardTexts;
    content.texts.insert(QStringLiteral("imprint"), imprint);
    content.accent = m_accent;
    for (const Area& area : m_areas) {
        if (area.hex)
            content.hexes.push_back({area.hex->q, area.hex->r, area.key == output.area.key});
    }
    return content;
}

QImage CardMaker::paint(const LocalisedOutput& output, const QString& imprint) const
{
    return m_painter.paint(contentOf(output, imprint)).image;
}

Card CardMaker::make(const LocalisedOutput& output, const QString& imprint) const
{
    const PaintedCard painted = m_painter.paint(contentOf(output, imprint));
    QStringList words{output.altText};
    if (!output.source.isEmpty())
        words << output.source;
    if (!imprint.isEmpty())
        words << imprint;
    return {encodePng(painted.image), painted.image.size(), words.join(QLatin1Char(' ')), painted.shortened};
}

Result<QStringList> cardTextNames(const QByteArray& svg, const QString& name)
{
    const auto cardTemplate = CardTemplate::parse(svg, name);
    if (!cardTemplate)
        return failure(cardTemplate.error());
    return cardTemplate->textNames();
}

} // namespace clarion
