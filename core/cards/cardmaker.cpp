#include "cards/cardmaker.h"

#include "base/text.h"
#include "cards/png.h"

#include <algorithm>

namespace clarion {
namespace {

/// Whether every word of `text` stands in `whole`, too.
bool holdsWordsOf(const QString& whole, const QString& text)
{
    const QStringList known = foldForSearch(whole).split(QLatin1Char(' '));
    const QStringList words = foldForSearch(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&known](const QString& word) { return known.contains(word); });
}

} // namespace

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
    const CardContent content = contentOf(output, imprint);
    const PaintedCard painted = m_painter.paint(content);
    QStringList words{output.altText};
    // The publisher's alt text may leave out what only the card says: a headline, a caption.
    for (const QString& name : m_painter.cardTemplate().textNames()) {
        if (name == QLatin1String("source") || name == QLatin1String("imprint"))
            continue;
        const QString text = content.texts.value(name).simplified();
        if (!holdsWordsOf(words.join(QLatin1Char(' ')), text))
            words << (text.back().isPunct() ? text : text + QLatin1Char('.'));
    }
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
