#include "cards/cardmaker.h"

#include "base/text.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <cmath>

namespace clarion {
namespace {

/// Words and figures as they are read: without the marks around them, but "-12.5%" is not "12" and "5".
QStringList spokenWords(const QString& text)
{
    static const QString marks = QStringLiteral(".,;:!?()[]\"'“”‘’");
    QStringList words;
    for (QString word : text.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        while (!word.isEmpty() && marks.contains(word.back()))
            word.chop(1);
        while (!word.isEmpty() && marks.contains(word.front()))
            word.remove(0, 1);
        if (!word.isEmpty())
            words << word;
    }
    return words;
}

/// Whether every word of `text` stands in `whole`, too.
bool holdsWordsOf(const QString& whole, const QString& text)
{
    const QStringList known = spokenWords(whole);
    const QStringList words = spokenWords(text);
    return std::all_of(words.begin(), words.end(), [&known](const QString& word) { return known.contains(word); });
}

bool hasSlot(const CardTemplate& cardTemplate, CardSlot::Kind kind, const QString& name)
{
    const std::vector<CardSlot>& places = cardTemplate.cardSlots();
    return std::any_of(places.begin(), places.end(), [&](const CardSlot& slot) { return slot.kind == kind && slot.name == name; });
}

} // namespace

Result<CardMaker> CardMaker::prepare(const LibraryRepository& library, const AreaRepository& areas, const ToolContext& context,
                                     const QString& boundarySet, const CardStyle& style, const QString& format)
{
    const Tool& tool = context.tool;
    if (tool.card.isEmpty())
        return failure(ErrorCode::NotFound, tool.title, QStringLiteral("the tool has no card"));
    const QString file = cardFileOf(tool.card, format);
    const auto svg = library.media(tool.feed, file);
    if (!svg)
        return failure(svg.error());
    if (!*svg)
        return failure(ErrorCode::NotFound, file, QStringLiteral("the feed has no such card template"));
    auto cardTemplate = CardTemplate::parse(**svg, file);
    if (!cardTemplate)
        return failure(cardTemplate.error());

    std::vector<HexPosition> cells;
    if (hasSlot(*cardTemplate, CardSlot::Kind::Map, QStringLiteral("hex"))) {
        const auto all = areas.all(boundarySet);
        if (!all)
            return failure(all.error());
        for (const Area& area : *all) {
            if (area.hex)
                cells.push_back(*area.hex);
        }
    }
    QHash<QString, AreaOutline> outlines;
    if (hasSlot(*cardTemplate, CardSlot::Kind::Map, QStringLiteral("outline"))) {
        auto read = areas.outlines(boundarySet);
        if (!read)
            return failure(read.error());
        outlines = std::move(*read);
    }
    QHash<QString, FigureSeries> series;
    for (const CardSlot& slot : cardTemplate->cardSlots()) {
        if (slot.kind != CardSlot::Kind::Chart || tool.figures.empty())
            continue;
        const std::optional<ToolContext::Table>& table = context.tables[chartFigure(tool, slot.name)];
        if (!table)
            continue;
        auto read = FigureSeries::read(library, context, table->dataset);
        if (!read)
            return failure(read.error());
        series.insert(slot.name, std::move(*read));
    }
    CardMaker maker(CardPainter(std::move(*cardTemplate), accentColour(style.accent), cells, style.font), format);
    maker.m_series = std::move(series);
    maker.m_outlines = std::move(outlines);
    maker.m_tool = tool;
    QByteArray look = cardFontFamily(style.font).toUtf8() + accentColour(style.accent).name().toUtf8() + **svg;
    for (const HexPosition& cell : cells)
        look += QByteArray::number(cell.q) + ',' + QByteArray::number(cell.r) + ' ';
    maker.m_look = QCryptographicHash::hash(look, QCryptographicHash::Sha1);
    return maker;
}

CardContent CardMaker::contentOf(const LocalisedOutput& output, const QString& imprint) const
{
    CardContent content;
    content.texts = output.cardTexts;
    content.texts.insert(QStringLiteral("imprint"), imprint);
    content.lit = output.area.hex;
    if (!m_outlines.isEmpty())
        content.outline = outlinePath(m_outlines.value(output.area.key.code));
    for (auto it = m_series.cbegin(); it != m_series.cend(); ++it) {
        const auto figure = output.figures.find(m_tool.figures[chartFigure(m_tool, it.key())].name);
        if (figure != output.figures.end())
            content.charts.insert(it.key(), it->chartOf(output, figure->second));
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
    return {encodePicture(painted.image), painted.image.size(), altTextOf(output, content, imprint), painted.shortened, painted.unreadable};
}

QString CardMaker::altText(const LocalisedOutput& output, const QString& imprint) const
{
    return altTextOf(output, contentOf(output, imprint), imprint);
}

QStringList CardMaker::slotNames() const
{
    QStringList names;
    for (const CardSlot& slot : m_painter.cardTemplate().cardSlots())
        names << (slot.kind == CardSlot::Kind::Chart ? m_tool.figures[chartFigure(m_tool, slot.name)].name : slot.name);
    return names;
}

QByteArray CardMaker::fingerprint(const LocalisedOutput& output, const QString& imprint) const
{
    const CardContent content = contentOf(output, imprint);
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(m_look);
    QByteArray words;
    QDataStream stream(&words, QIODevice::WriteOnly);
    // The order of a hash differs from run to run.
    for (const CardSlot& slot : m_painter.cardTemplate().cardSlots()) {
        stream << slot.name << content.texts.value(slot.name);
        const CardChart chart = content.charts.value(slot.name);
        for (const double value : chart.ranked)
            stream << value;
        for (const CardChart::Point& point : chart.points)
            stream << point.period << (point.here ? point.here->value : NAN) << (point.median ? point.median->value : NAN);
    }
    stream << output.area.name << content.outline << (content.lit ? content.lit->q : -1) << (content.lit ? content.lit->r : -1);
    hash.addData(words);
    return hash.result().toHex();
}

QString CardMaker::altTextOf(const LocalisedOutput& output, const CardContent& content, const QString& imprint) const
{
    QStringList words{output.altText};
    // The publisher's alt text may leave out what only the card says: a headline, a caption, a chart.
    for (const CardSlot& slot : m_painter.cardTemplate().cardSlots()) {
        QString text;
        if (slot.kind == CardSlot::Kind::Text && slot.name != QLatin1String("source") && slot.name != QLatin1String("imprint"))
            text = content.texts.value(slot.name).simplified();
        else if (slot.kind == CardSlot::Kind::Chart)
            text = content.charts.value(slot.name).words(slot.chart);
        if (!holdsWordsOf(words.join(QLatin1Char(' ')), text))
            words << asSentence(text);
    }
    for (const QString& line : {output.source, imprint}) {
        if (!line.isEmpty())
            words << line;
    }
    return words.join(QLatin1Char(' '));
}

Result<QStringList> cardFormatsOf(const LibraryRepository& library, const Tool& tool)
{
    QStringList formats;
    for (const CardFormat& format : cardFormats()) {
        const auto has = library.hasMedia(tool.feed, cardFileOf(tool.card, format.id));
        if (!has)
            return failure(has.error());
        if (*has)
            formats << format.id;
    }
    return formats;
}

QColor accentColour(const QString& named)
{
    const QColor colour(named);
    return colour.isValid() ? colour : QColor(QString::fromLatin1(defaultAccent));
}

CardFacts cardFacts(const QByteArray& svg, const QString& name, const QString& accent)
{
    CardFacts facts;
    const auto cardTemplate = CardTemplate::parse(svg, name);
    if (!cardTemplate) {
        facts.problems << cardTemplate.error().detail;
        return facts;
    }
    facts.textNames = cardTemplate->textNames();
    facts.problems = contrastProblems(*cardTemplate, accentColour(accent));
    const QString format = formatOfCardFile(name);
    const QSize size = findCardFormat(format)->size;
    if (format != QLatin1String(usualCardFormat) && cardTemplate->size() != size)
        facts.problems << QStringLiteral("viewBox=\"0 0 %1 %2\" expected, as its name says").arg(size.width()).arg(size.height());
    return facts;
}

} // namespace clarion
