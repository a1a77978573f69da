#include "cards/cardformat.h"

#include <QCoreApplication>

#include <algorithm>

namespace clarion {

QString CardFormat::words() const
{
    return QStringLiteral("%1 · %2 × %3").arg(label, QString::number(size.width()), QString::number(size.height()));
}

std::vector<CardFormat> cardFormats()
{
    const auto words = [](const char* text) { return QCoreApplication::translate("CardFormat", text); };
    return {{QString::fromLatin1(usualCardFormat), {1200, 630}, words(QT_TRANSLATE_NOOP("CardFormat", "Wide"))},
            {QStringLiteral("1080x1080"), {1080, 1080}, words(QT_TRANSLATE_NOOP("CardFormat", "Square"))},
            {QStringLiteral("1080x1350"), {1080, 1350}, words(QT_TRANSLATE_NOOP("CardFormat", "Portrait"))},
            {QStringLiteral("1080x1920"), {1080, 1920}, words(QT_TRANSLATE_NOOP("CardFormat", "Story"))}};
}

std::optional<CardFormat> findCardFormat(const QString& id)
{
    for (const CardFormat& format : cardFormats()) {
        if (format.id == id)
            return format;
    }
    return std::nullopt;
}

QString cardFileOf(const QString& card, const QString& format)
{
    if (format == QLatin1String(usualCardFormat) || card.isEmpty())
        return card;
    const qsizetype dot = card.lastIndexOf(QLatin1Char('.'));
    return card.left(dot) + QLatin1Char('-') + format + card.mid(dot);
}

QString formatOfCardFile(const QString& file)
{
    const std::vector<CardFormat> formats = cardFormats();
    const auto named = std::find_if(formats.begin() + 1, formats.end(), [&file](const CardFormat& format) {
        return file.left(file.lastIndexOf(QLatin1Char('.'))).endsWith(QLatin1Char('-') + format.id);
    });
    return named == formats.end() ? QString::fromLatin1(usualCardFormat) : named->id;
}

} // namespace clarion
