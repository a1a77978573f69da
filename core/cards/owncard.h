#pragma once

#include "cards/cardmaker.h"

namespace clarion {

/// What an officer puts on a card of their own: a quote, an event, whatever the template has a place for.
struct OwnCard {
    QString templateName;                ///< of ownTemplates(): "quote"
    QString format = QString::fromLatin1(usualCardFormat);
    QHash<QString, QString> texts;       ///< by the NAME of text:NAME
    QImage photo;                        ///< for image:photo; may be none
    QString imprint;
    CardStyle style;
};

/// A template that comes with Clarion and takes words only.
struct OwnTemplate {
    QString name;
    QString label;            ///< translated
    QStringList textNames;    ///< in the order in which people would fill them; imprint excepted
    bool hasPhoto = false;
};

[[nodiscard]] const std::vector<OwnTemplate>& ownTemplates();

/// What a person sees beside the field for `textName`: "When", "Their words". Translated; the name itself where it is not known.
[[nodiscard]] QString ownTextLabel(const QString& textName);

/// A photo as it is looked at, upright, and no larger than a card needs it. Errors: FileTooLarge, FileUnreadable.
[[nodiscard]] Result<QImage> readCardPhoto(const QString& path);

/// Draws it.
/// Errors: NotFound (no such template or format), InvalidArgument (a text that the template has no place for).
[[nodiscard]] Result<Card> makeOwnCard(const OwnCard& card);
/// The same, not encoded.
[[nodiscard]] Result<QImage> paintOwnCard(const OwnCard& card);

} // namespace clarion
