#include "cards/owncard.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>

#include <algorithm>

namespace clarion {
namespace {

constexpr qint64 largestPhoto = 40 << 20;
/// Pixels. A phone's photo is larger than any card needs; drawing and scaling it at every key would take its time.
constexpr int largestPhotoSide = 2400;

Result<CardTemplate> readTemplate(const QString& name, const QString& format)
{
    const auto known = std::any_of(ownTemplates().begin(), ownTemplates().end(), [&name](const OwnTemplate& own) { return own.name == name; });
    QFile file(QStringLiteral(":/clarion/cards/") + cardFileOf(name + QStringLiteral(".svg"), format));
    if (!known || !findCardFormat(format) || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, name, QStringLiteral("there is no such card template in the format %1").arg(format));
    return CardTemplate::parse(file.readAll(), name);
}

struct Painted {
    PaintedCard card;
    QString altText;
};

Result<Painted> paintWhole(const OwnCard& card)
{
    auto cardTemplate = readTemplate(card.templateName, card.format);
    if (!cardTemplate)
        return failure(cardTemplate.error());
    const QStringList places = cardTemplate->textNames();
    for (auto it = card.texts.cbegin(); it != card.texts.cend(); ++it) {
        if (!places.contains(it.key()) || it.key() == QLatin1String("imprint"))
            return failure(ErrorCode::InvalidArgument, it.key(), QStringLiteral("the card has no place of this name"));
    }
    CardContent content;
    content.texts = card.texts;
    content.texts.insert(QStringLiteral("imprint"), card.imprint);
    if (!card.photo.isNull())
        content.pictures.insert(QStringLiteral("photo"), card.photo);
    QStringList words;
    for (const QString& name : places) {
        const QString text = content.texts.value(name).simplified();
        if (!text.isEmpty())
            words << asSentence(text);
    }
    return Painted{CardPainter(std::move(*cardTemplate), accentColour(card.style.accent), {}, card.style.font).paint(content), words.join(QLatin1Char(' '))};
}

} // namespace

const std::vector<OwnTemplate>& ownTemplates()
{
    const auto words = [](const char* text) { return QCoreApplication::translate("OwnCard", text); };
    static const std::vector<OwnTemplate> templates{
        {QStringLiteral("quote"), words(QT_TRANSLATE_NOOP("OwnCard", "Quote")),
         {QStringLiteral("quote"), QStringLiteral("name"), QStringLiteral("role")}, true},
        {QStringLiteral("event"), words(QT_TRANSLATE_NOOP("OwnCard", "Event")),
         {QStringLiteral("headline"), QStringLiteral("day"), QStringLiteral("date"), QStringLiteral("month"), QStringLiteral("time"),
          QStringLiteral("place"), QStringLiteral("details")}, true},
        {QStringLiteral("have-you-voted"), words(QT_TRANSLATE_NOOP("OwnCard", "Polling day")),
         {QStringLiteral("headline"), QStringLiteral("when"), QStringLiteral("details")}, false}};
    return templates;
}

QString ownTextLabel(const QString& textName)
{
    static const QHash<QString, const char*> labels{
        {QStringLiteral("quote"), QT_TRANSLATE_NOOP("OwnCard", "Their words")}, {QStringLiteral("name"), QT_TRANSLATE_NOOP("OwnCard", "Name")},
        {QStringLiteral("role"), QT_TRANSLATE_NOOP("OwnCard", "Who they are")},  {QStringLiteral("headline"), QT_TRANSLATE_NOOP("OwnCard", "Headline")},
        {QStringLiteral("day"), QT_TRANSLATE_NOOP("OwnCard", "Weekday")},        {QStringLiteral("date"), QT_TRANSLATE_NOOP("OwnCard", "Day of the month")},
        {QStringLiteral("month"), QT_TRANSLATE_NOOP("OwnCard", "Month")},        {QStringLiteral("time"), QT_TRANSLATE_NOOP("OwnCard", "Time")},
        {QStringLiteral("place"), QT_TRANSLATE_NOOP("OwnCard", "Place")},        {QStringLiteral("details"), QT_TRANSLATE_NOOP("OwnCard", "Details")},
        {QStringLiteral("when"), QT_TRANSLATE_NOOP("OwnCard", "When")}};
    const char* const label = labels.value(textName);
    return label ? QCoreApplication::translate("OwnCard", label) : textName;
}

Result<QImage> readCardPhoto(const QString& path)
{
    if (QFileInfo(path).size() > largestPhoto)
        return failure(ErrorCode::FileTooLarge, path, QStringLiteral("at most 40 MB expected"));
    QImageReader reader(path);
    reader.setAutoTransform(true);
    if (const QSize size = reader.size(); std::max(size.width(), size.height()) > largestPhotoSide)
        reader.setScaledSize(size.scaled(largestPhotoSide, largestPhotoSide, Qt::KeepAspectRatio));
    QImage photo = reader.read();
    if (photo.isNull())
        return failure(ErrorCode::FileUnreadable, path, reader.errorString());
    return photo;
}

Result<Card> makeOwnCard(const OwnCard& card)
{
    const auto painted = paintWhole(card);
    if (!painted)
        return failure(painted.error());
    return Card{encodePicture(painted->card.image), painted->card.image.size(), painted->altText, painted->card.shortened, painted->card.unreadable};
}

Result<QImage> paintOwnCard(const OwnCard& card)
{
    const auto painted = paintWhole(card);
    if (!painted)
        return failure(painted.error());
    return painted->card.image;
}

} // namespace clarion
