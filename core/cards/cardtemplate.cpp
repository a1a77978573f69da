#include "cards/cardtemplate.h"

#include "cards/contrast.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace clarion {
namespace {

constexpr qsizetype largestTemplate = 4 << 20;
constexpr int mostElements = 20'000;
constexpr double largestSide = 4096;
/// Beyond some 2,000 Qt's renderer gives up and draws nothing at all.
constexpr int deepestElements = 256;
constexpr qsizetype mostLetters = 10'000;
/// Every element is compared with every rule.
constexpr qsizetype mostStyle = 32 * 1024;
constexpr qint64 mostPicturePixels = 32'000'000;
/// Elements × pixels of the card: 20,000 elements on a card of 1200×630.
constexpr qint64 mostPainting = 16'000'000'000;
constexpr size_t mostSlots = 100;

QString attribute(const QXmlStreamAttributes& attributes, QLatin1StringView name)
{
    for (const QXmlStreamAttribute& entry : attributes) {
        if (entry.qualifiedName() == name)
            return entry.value().toString();
    }
    return {};
}

/// A presentation attribute, also where a drawing program put it into style="…".
QString presentation(const QXmlStreamAttributes& attributes, QLatin1StringView name)
{
    const QString style = attribute(attributes, QLatin1StringView("style"));
    const QRegularExpression entry(QStringLiteral("(?:^|;)\\s*%1\\s*:\\s*([^;]+)").arg(name));
    const auto match = entry.match(style);
    return match.hasMatch() ? match.captured(1).trimmed() : attribute(attributes, name);
}

/// The name of a rect that is a slot; empty for all others.
QString slotName(const QXmlStreamAttributes& attributes)
{
    static const QRegularExpression named(QStringLiteral("\\A(text|map|image|chart):[A-Za-z][A-Za-z0-9_.]*\\z"));
    for (const QLatin1StringView key : {QLatin1StringView("id"), QLatin1StringView("inkscape:label")}) {
        const QString value = attribute(attributes, key);
        if (named.match(value).hasMatch())
            return value;
    }
    return {};
}

bool hasClass(const QXmlStreamAttributes& attributes, QLatin1StringView name)
{
    return attribute(attributes, QLatin1StringView("class")).split(QLatin1Char(' ')).contains(name);
}

/// Whether a style refers to anything outside of its own file. One bad reference among good ones is enough.
bool leadsOut(const QString& style)
{
    static const QRegularExpression outside(QStringLiteral("url\\(\\s*['\"]?\\s*(?!['\"\\s#])|@import"),
                                            QRegularExpression::CaseInsensitiveOption);
    return style.contains(outside);
}

/// What drawing a template costs, counted while it is read: Qt's renderer draws whatever it is given, and cannot be stopped.
class DrawingCosts {
public:
    /// What of this token is too much, if anything is.
    std::optional<QString> add(const QXmlStreamReader& reader, bool isStyle)
    {
        if (reader.isStartElement()) {
            ++m_depth;
            if (++m_elements > mostElements)
                return QStringLiteral("at most %1 elements expected").arg(mostElements);
            if (m_depth > deepestElements)
                return QStringLiteral("at most %1 elements inside of each other expected").arg(deepestElements);
        } else if (reader.isEndElement()) {
            --m_depth;
        } else if (reader.isCharacters() && isStyle) {
            if ((m_style += reader.text().size()) > mostStyle)
                return QStringLiteral("at most %1 characters of style expected").arg(mostStyle);
        } else if (reader.isCharacters()) {
            if ((m_letters += reader.text().trimmed().size()) > mostLetters)
                return QStringLiteral("at most %1 letters expected").arg(mostLetters);
        }
        return std::nullopt;
    }

    /// A picture inside of the file. Whatever it calls itself, Qt would draw it by what it is: a drawing, say, that loads
    /// files of this machine.
    std::optional<QString> addPicture(const QString& address)
    {
        const QLatin1StringView before("base64,");
        QByteArray bytes = QByteArray::fromBase64(address.mid(address.lastIndexOf(before) + before.size()).toLatin1());
        // By its first bytes, not by asking Qt, which would open it as what it is to find out its size.
        const char* const format = bytes.startsWith("\x89PNG\r\n\x1a\n") ? "png" : bytes.startsWith("\xff\xd8\xff") ? "jpeg" : nullptr;
        if (!format)
            return QStringLiteral("a PNG or JPEG picture expected");
        QBuffer buffer(&bytes);
        QImageReader picture(&buffer, format);
        picture.setAutoDetectImageFormat(false);
        const QSize size = picture.size();
        if (size.isEmpty())
            return QStringLiteral("a PNG or JPEG picture expected");
        m_picturePixels += qint64(size.width()) * size.height();
        if (m_picturePixels > mostPicturePixels)
            return QStringLiteral("pictures of at most %1 pixels together expected").arg(mostPicturePixels);
        return std::nullopt;
    }

    [[nodiscard]] int elements() const { return m_elements; }
    [[nodiscard]] bool isTooMuchFor(QSize card) const
    {
        return m_elements * qint64(card.width()) * card.height() > mostPainting;
    }

private:
    int m_elements = 0;
    int m_depth = 0;
    qsizetype m_letters = 0;
    qsizetype m_style = 0;
    qint64 m_picturePixels = 0;
};

/// What is wrong with an element, if anything is.
std::optional<QString> refusal(const QXmlStreamReader& reader, DrawingCosts& costs)
{
    static const QStringList forbidden{QStringLiteral("script"), QStringLiteral("foreignObject"), QStringLiteral("set"),
                                       QStringLiteral("iframe")};
    const QString name = reader.name().toString();
    if (forbidden.contains(name) || name.startsWith(QLatin1String("animate")))
        return QStringLiteral("<%1> cannot be used on a card").arg(name);
    for (const QXmlStreamAttribute& entry : reader.attributes()) {
        const QString value = entry.value().toString().trimmed();
        const bool isReference = entry.name() == QLatin1String("href");
        const bool isPicture = value.startsWith(QLatin1String("data:image/png;base64,"))
                               || value.startsWith(QLatin1String("data:image/jpeg;base64,"));
        if (isReference && !value.startsWith(QLatin1Char('#')) && !isPicture)
            return QStringLiteral("a reference inside of the file expected, “%1” found").arg(value.left(60));
        if (isReference && isPicture) {
            if (const auto refused = costs.addPicture(value))
                return refused;
        }
        if (entry.name().startsWith(QLatin1String("on")))
            return QStringLiteral("no %1 can be used on a card").arg(entry.name());
        if (leadsOut(value))
            return QStringLiteral("a reference inside of the file expected, “%1” found").arg(value.left(60));
    }
    return std::nullopt;
}

Result<CardSlot> readSlot(const QXmlStreamAttributes& attributes, const QString& fullName)
{
    const auto expected = [&fullName](const QString& what) {
        return failure(ErrorCode::Syntax, {}, QStringLiteral("%1: %2").arg(fullName, what));
    };
    CardSlot slot;
    const QString kind = fullName.section(QLatin1Char(':'), 0, 0);
    slot.kind = kind == QLatin1String("text")  ? CardSlot::Kind::Text
                : kind == QLatin1String("map") ? CardSlot::Kind::Map
                : kind == QLatin1String("image") ? CardSlot::Kind::Image
                                                 : CardSlot::Kind::Chart;
    slot.name = fullName.section(QLatin1Char(':'), 1);
    if (slot.kind == CardSlot::Kind::Map && slot.name != QLatin1String("hex") && slot.name != QLatin1String("outline"))
        return expected(QStringLiteral("map:hex or map:outline expected"));
    std::array<double, 4> numbers{};
    static constexpr std::array names{"x", "y", "width", "height"};
    for (size_t i = 0; i < names.size(); ++i) {
        bool valid = false;
        const QString value = attribute(attributes, QLatin1StringView(names[i]));
        numbers[i] = value.isEmpty() && i < 2 ? 0 : value.toDouble(&valid);
        if ((!valid && !(value.isEmpty() && i < 2)) || !std::isfinite(numbers[i]))
            return expected(QStringLiteral("%1: a number without a unit expected").arg(QLatin1String(names[i])));
    }
    slot.rect = QRectF(numbers[0], numbers[1], numbers[2], numbers[3]);
    if (slot.rect.width() < 1 || slot.rect.height() < 1)
        return expected(QStringLiteral("a width and a height expected"));
    const QString fill = presentation(attributes, QLatin1StringView("fill"));
    slot.color = QColor(fill.isEmpty() ? QStringLiteral("#000000") : fill);
    if (!slot.color.isValid())
        return expected(QStringLiteral("fill: a colour as #1d1d1f expected, “%1” found").arg(fill));
    slot.ink = hasClass(attributes, QLatin1StringView("accent"))      ? CardSlot::Ink::Accent
               : hasClass(attributes, QLatin1StringView("on-accent")) ? CardSlot::Ink::OnAccent
                                                                      : CardSlot::Ink::Plain;
    const auto number = [&attributes](QLatin1StringView name, int fallback) {
        bool valid = false;
        const int value = attribute(attributes, name).toInt(&valid);
        return valid ? value : fallback;
    };
    slot.minPx = std::clamp(number(QLatin1StringView("data-min"), slot.minPx), 6, 1000);
    slot.maxPx = std::clamp(number(QLatin1StringView("data-max"), slot.maxPx), slot.minPx, 1000);
    slot.weight = std::clamp(number(QLatin1StringView("data-weight"), slot.weight), 100, 900);
    // Drawing programs write a list: 'Open Sans', sans-serif.
    slot.family = presentation(attributes, QLatin1StringView("font-family")).section(QLatin1Char(','), 0, 0).remove(QLatin1Char('\'')).remove(QLatin1Char('"')).trimmed();
    slot.radius = std::clamp(presentation(attributes, QLatin1StringView("rx")).toDouble(), 0.0, 2048.0);
    const QString chart = attribute(attributes, QLatin1StringView("data-chart"));
    if (!chart.isEmpty() && chart != QLatin1String("lines") && chart != QLatin1String("bars") && chart != QLatin1String("ranks"))
        return expected(QStringLiteral("data-chart: lines, bars or ranks expected, “%1” found").arg(chart));
    slot.chart = chart == QLatin1String("bars") ? ChartKind::Bars : chart == QLatin1String("ranks") ? ChartKind::Ranks : ChartKind::Lines;
    slot.widthAlone = std::clamp(attribute(attributes, QLatin1StringView("data-width-alone")).toDouble(), 0.0, largestSide);
    const QString align = attribute(attributes, QLatin1StringView("data-align"));
    const QString valign = attribute(attributes, QLatin1StringView("data-valign"));
    slot.alignment = (align == QLatin1String("center")  ? Qt::AlignHCenter
                      : align == QLatin1String("right") ? Qt::AlignRight
                                                        : Qt::AlignLeft)
                     | (valign == QLatin1String("middle")   ? Qt::AlignVCenter
                        : valign == QLatin1String("bottom") ? Qt::AlignBottom
                                                            : Qt::AlignTop);
    return slot;
}

} // namespace

Result<CardTemplate> CardTemplate::parse(const QByteArray& svg, const QString& subject)
{
    const auto expected = [&subject](qint64 line, const QString& what) {
        return failure(ErrorCode::Syntax, subject, QStringLiteral("line %1: %2").arg(line).arg(what));
    };
    if (svg.size() > largestTemplate)
        return failure(ErrorCode::TooLarge, subject, QStringLiteral("at most 4 MiB expected"));
    CardTemplate result;
    QXmlStreamReader reader(svg);
    reader.setEntityExpansionLimit(0);
    DrawingCosts costs;
    int transformed = 0;   // how many of the open elements move what is inside of them
    std::vector<bool> moves;
    std::vector<bool> styles;
    while (!reader.atEnd()) {
        const QXmlStreamReader::TokenType token = reader.readNext();
        if (token == QXmlStreamReader::DTD && reader.text().contains(QLatin1String("ENTITY")))
            return expected(reader.lineNumber(), QStringLiteral("no entities can be used on a card"));
        if (token == QXmlStreamReader::EndElement && !moves.empty()) {
            transformed -= moves.back() ? 1 : 0;
            moves.pop_back();
            styles.pop_back();
        }
        const bool isInStyle = !styles.empty() && styles.back();
        if (const auto tooMuch = costs.add(reader, isInStyle))
            return expected(reader.lineNumber(), *tooMuch);
        const bool isStyle = (token == QXmlStreamReader::Characters && isInStyle)
                             || token == QXmlStreamReader::ProcessingInstruction;
        if (isStyle && (token == QXmlStreamReader::ProcessingInstruction ? reader.processingInstructionTarget() == QLatin1String("xml-stylesheet")
                                                                         : leadsOut(reader.text().toString())))
            return expected(reader.lineNumber(), QStringLiteral("a reference inside of the file expected"));
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (const auto refused = refusal(reader, costs))
            return expected(reader.lineNumber(), *refused);
        const QXmlStreamAttributes attributes = reader.attributes();
        if (costs.elements() == 1) {
            const QStringList box = attribute(attributes, QLatin1StringView("viewBox"))
                                        .split(QRegularExpression(QStringLiteral("[\\s,]+")), Qt::SkipEmptyParts);
            if (reader.name() != QLatin1String("svg") || box.size() != 4 || box.at(0).toDouble() != 0 || box.at(1).toDouble() != 0)
                return expected(reader.lineNumber(), QStringLiteral("an <svg> with viewBox=\"0 0 WIDTH HEIGHT\" expected"));
            const QSizeF size(box.at(2).toDouble(), box.at(3).toDouble());
            const auto isSide = [](double side) { return side >= 64 && side <= largestSide; };   // not a number is none
            if (!isSide(size.width()) || !isSide(size.height()))
                return expected(reader.lineNumber(), QStringLiteral("a card of 64 to 4096 pixels a side expected"));
            result.m_size = size.toSize();
        }
        const bool movesContent = !attribute(attributes, QLatin1StringView("transform")).isEmpty()
                                  || (costs.elements() > 1 && reader.name() == QLatin1String("svg"));
        moves.push_back(movesContent);
        styles.push_back(reader.name() == QLatin1String("style"));
        transformed += movesContent ? 1 : 0;
        const QString name = slotName(attributes);
        if (name.isEmpty())
            continue;
        if (reader.name() != QLatin1String("rect"))
            return expected(reader.lineNumber(), QStringLiteral("%1: a rectangle expected, <%2> found").arg(name, reader.name()));
        if (transformed > 0)
            return expected(reader.lineNumber(), QStringLiteral("%1: a rectangle that is not moved or turned (transform) expected").arg(name));
        auto slot = readSlot(attributes, name);
        if (!slot)
            return expected(reader.lineNumber(), slot.error().detail);
        const QRectF whole = slot->rect.united(QRectF(slot->rect.topLeft(), QSizeF(std::max(slot->widthAlone, 1.0), 1)));
        if (!QRectF(QPointF(), QSizeF(result.m_size)).contains(whole))
            return expected(reader.lineNumber(), QStringLiteral("%1: a rectangle inside of the card expected").arg(name));
        if (result.m_slots.size() == mostSlots)
            return expected(reader.lineNumber(), QStringLiteral("at most %1 named rectangles expected").arg(mostSlots));
        result.m_slots.push_back(std::move(*slot));
    }
    if (reader.hasError())
        return expected(reader.lineNumber(), reader.errorString());
    if (costs.elements() == 0)
        return expected(1, QStringLiteral("an SVG drawing expected"));
    if (costs.isTooMuchFor(result.m_size))
        return expected(1, QStringLiteral("fewer elements, or a smaller card, expected: it would take too long to draw"));
    result.m_svg = svg;
    return result;
}

QStringList CardTemplate::textNames() const
{
    QStringList names;
    for (const CardSlot& slot : m_slots) {
        if (slot.kind == CardSlot::Kind::Text)
            names << slot.name;
    }
    return names;
}

QImage CardTemplate::art(const QColor& accent, QSize target) const
{
    QByteArray drawing;
    QXmlStreamReader reader(m_svg);
    QXmlStreamWriter writer(&drawing);
    int skipping = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && (skipping > 0 || !slotName(reader.attributes()).isEmpty())) {
            ++skipping;
            continue;
        }
        if (skipping > 0) {
            skipping -= reader.isEndElement() ? 1 : 0;
            continue;
        }
        const QXmlStreamAttributes attributes = reader.attributes();
        if (reader.isStartElement() && !attribute(attributes, QLatin1StringView("class")).isEmpty()) {
            // One place for the colour, and no class: Qt's renderer would let a fill attribute win over the style.
            QString style = attribute(attributes, QLatin1StringView("style"));
            if (hasClass(attributes, QLatin1StringView("accent")))
                style += QStringLiteral(";fill:") + accent.name();
            if (hasClass(attributes, QLatin1StringView("accent-stroke")))
                style += QStringLiteral(";stroke:") + accent.name();
            if (hasClass(attributes, QLatin1StringView("on-accent")))
                style += QStringLiteral(";fill:") + readableOn(accent).name();
            writer.writeStartElement(reader.namespaceUri().toString(), reader.name().toString());
            for (const QXmlStreamNamespaceDeclaration& declaration : reader.namespaceDeclarations())
                writer.writeNamespace(declaration.namespaceUri().toString(), declaration.prefix().toString());
            for (const QXmlStreamAttribute& entry : attributes) {
                const QStringView name = entry.qualifiedName();
                const bool replaced = (name == QLatin1String("fill") && style.contains(QLatin1String(";fill:")))
                                      || (name == QLatin1String("stroke") && style.contains(QLatin1String(";stroke:")));
                if (name != QLatin1String("style") && name != QLatin1String("class") && !replaced)
                    writer.writeAttribute(entry);
            }
            while (style.startsWith(QLatin1Char(';')))
                style.remove(0, 1);
            writer.writeAttribute(QStringLiteral("style"), style);
        } else if (!reader.isDTD()) {
            writer.writeCurrentToken(reader);
        }
    }
    QImage image(target, QImage::Format_RGB32);
    image.fill(Qt::white);
    QSvgRenderer renderer(drawing);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(target)));
    return image;
}

} // namespace clarion
