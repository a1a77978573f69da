#include "cards/cardpainter.h"

#include "cards/contrast.h"

#include <QFontDatabase>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace clarion {
namespace {

/// Line spacing of large text is drawn a little tighter than the font's own, as posters do.
double lineHeight(const QFont& font)
{
    return font.pixelSize() * (font.pixelSize() > 48 ? 1.08 : 1.24);
}

QFont slotFont(const CardSlot& slot, const QString& family, int pixels)
{
    QFont font(cardFontFamily(slot.family.isEmpty() ? family : slot.family));
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
    bool isRightToLeft = false;
};

/// Breaks the text into lines of at most `width`.
SetText setText(const QString& text, const QFont& font, double width)
{
    SetText result;
    result.font = font;
    result.isRightToLeft = text.isRightToLeft();
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(result.isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
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
SetText fitText(const CardSlot& slot, const QString& family, const QString& text, bool& shortened)
{
    int low = slot.minPx;
    int high = slot.maxPx;
    const auto fits = [&slot](const SetText& set) {
        return set.height <= slot.rect.height() && set.width <= slot.rect.width() && set.wholeWords;
    };
    while (low < high) {
        const int middle = (low + high + 1) / 2;
        if (fits(setText(text, slotFont(slot, family, middle), slot.rect.width())))
            low = middle;
        else
            high = middle - 1;
    }
    SetText set = setText(text, slotFont(slot, family, low), slot.rect.width());
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
    // "Left" is where lines begin: on the right in Hebrew and Arabic.
    painter.setLayoutDirection(set.isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
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

/// The picture fills the slot: its middle, with the upper part where it is taller, as faces are there.
void paintPicture(QPainter& painter, const CardSlot& slot, const QImage& picture)
{
    if (picture.isNull())
        return;
    const double scale = std::max(slot.rect.width() / picture.width(), slot.rect.height() / picture.height());
    const QSizeF cut(slot.rect.width() / scale, slot.rect.height() / scale);
    const QRectF source((picture.width() - cut.width()) / 2, (picture.height() - cut.height()) * 0.3, cut.width(), cut.height());
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QPainterPath clip;
    clip.addRoundedRect(slot.rect, slot.radius, slot.radius);
    painter.setClipPath(clip);
    // A large photo is halved step by step: Qt's own smoothing takes four neighbours only.
    QImage part = picture.copy(source.toAlignedRect());
    const QSize target = slot.rect.size().toSize();
    if (part.width() > target.width() * 2)
        part = part.scaled(target * 2, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    painter.drawImage(slot.rect, part.scaled(target, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    painter.restore();
}

QColor mixed(const QColor& a, const QColor& b, double share)
{
    const auto mix = [share](int first, int second) { return static_cast<int>(first + (second - first) * share); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

} // namespace

QString cardFontFamily(const QString& wanted)
{
    static const QStringList installed = QFontDatabase::families();
    static const QString own = [] {
        for (const char* family : {"Inter", "Open Sans", "Noto Sans", "DejaVu Sans"}) {
            if (installed.contains(QLatin1String(family)))
                return QString::fromLatin1(family);
        }
        return QStringLiteral("sans-serif");
    }();
    return installed.contains(wanted) ? wanted : own;
}

CardPainter::CardPainter(CardTemplate cardTemplate, const QColor& accent, const std::vector<HexPosition>& cells, const QString& font)
    : m_template(std::move(cardTemplate)), m_accent(accent), m_family(font), m_art(m_template.art(accent, m_template.size()))
{
    QPainter painter(&m_art);
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<CardSlot>& places = m_template.cardSlots();
    for (auto slot = places.begin(); slot != places.end(); ++slot) {
        Place place;
        const Ground ground(m_art, slot->rect);
        place.ground = ground.mean();
        place.ink = ground.readable(wantedInk(*slot));
        place.contrast = ground.contrastWith(place.ink);
        place.isOnPicture = std::any_of(places.begin(), slot, [&slot](const CardSlot& below) {
            return below.kind == CardSlot::Kind::Image && below.rect.intersects(slot->rect);
        });
        if (slot->kind == CardSlot::Kind::Map && slot->name == QLatin1String("hex")) {
            place.map.emplace(cells, slot->rect);
            place.map->paintCells(painter, slot->color);
        }
        m_places.push_back(std::move(place));
    }
}

QColor CardPainter::wantedInk(const CardSlot& slot) const
{
    return slot.ink == CardSlot::Ink::Accent     ? m_accent
           : slot.ink == CardSlot::Ink::OnAccent ? readableOn(m_accent)
                                                 : slot.color;
}

void CardPainter::paintSlot(QPainter& painter, const CardSlot& slot, const Place& place, const CardContent& content, PaintedCard& card) const
{
    // What is here stands out in the provider's colour; on the provider's colour it stands out in black or white.
    const QColor here = slot.ink == CardSlot::Ink::OnAccent ? readableOn(m_accent) : m_accent;
    switch (slot.kind) {
    case CardSlot::Kind::Map:
        if (place.map && content.lit)
            place.map->paintLit(painter, *content.lit, here, place.ground);
        else if (!place.map)
            paintOutline(painter, slot.rect, content.outline, here);
        return;
    case CardSlot::Kind::Image:
        paintPicture(painter, slot, content.pictures.value(slot.name));
        return;
    case CardSlot::Kind::Chart: {
        const QFont font = slotFont(slot, m_family, slot.minPx);
        const ChartStyle style{font, slot.minPx, slot.maxPx, place.ink, here, mixed(place.ink, place.ground, 0.5), slot.color};
        if (paintChart(painter, slot.rect, content.charts.value(slot.name), style, slot.chart))
            card.shortened << slot.name;
        return;
    }
    case CardSlot::Kind::Text:
        break;
    }
    const QString text = content.texts.value(slot.name).simplified();
    if (text.isEmpty())
        return;
    if (slot.widthAlone > 0 && content.pictures.isEmpty()) {
        CardSlot alone = slot;
        alone.rect.setWidth(slot.widthAlone);
        alone.widthAlone = 0;
        paintSlot(painter, alone, place, content, card);
        return;
    }
    bool shortened = false;
    const SetText set = fitText(slot, m_family, text, shortened);
    QColor ink = place.ink;
    double contrast = place.contrast;
    if (place.isOnPicture && !content.pictures.isEmpty()) {
        const Ground ground(card.image, slot.rect);
        ink = ground.readable(wantedInk(slot));
        contrast = ground.contrastWith(ink);
    }
    paintText(painter, slot, set, ink);
    if (shortened)
        card.shortened << slot.name;
    if (contrast < leastContrast)
        card.unreadable << slot.name;
}

PaintedCard CardPainter::paint(const CardContent& content) const
{
    PaintedCard card{m_art.copy(), {}, {}};
    QPainter painter(&card.image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (size_t i = 0; i < m_places.size(); ++i)
        paintSlot(painter, m_template.cardSlots()[i], m_places[i], content, card);
    return card;
}

QStringList contrastProblems(const CardTemplate& cardTemplate, const QColor& accent)
{
    QStringList problems;
    const QImage art = cardTemplate.art(accent, cardTemplate.size());
    for (const CardSlot& slot : cardTemplate.cardSlots()) {
        // Words in the provider's colour are made readable; a colour of the template's own was meant to be seen so.
        if (slot.kind != CardSlot::Kind::Text || slot.ink == CardSlot::Ink::Accent)
            continue;
        const QColor ink = slot.ink == CardSlot::Ink::OnAccent ? readableOn(accent) : slot.color;
        const double contrast = Ground(art, slot.rect).contrastWith(ink);
        if (contrast < leastContrast)
            problems << QStringLiteral("text:%1: a contrast of at least 4.5 to 1 with what lies under it expected, %2 found; "
                                       "choose another fill, or a calmer ground").arg(slot.name, QString::number(contrast, 'f', 1));
    }
    return problems;
}

} // namespace clarion
