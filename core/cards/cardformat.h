#pragma once

#include <QSize>
#include <QString>

#include <optional>
#include <vector>

namespace clarion {

/// A shape that networks show pictures in.
struct CardFormat {
    QString id;     ///< "1080x1080": what follows the template's name, and `localise --format`
    QSize size;     ///< in pixels
    QString label;  ///< translated, for people to choose by: "Wide"

    /// "Wide · 1200 × 630"
    [[nodiscard]] QString words() const;
};

/// The usual one first: that of link previews.
[[nodiscard]] std::vector<CardFormat> cardFormats();

/// Nothing where there is no such format.
[[nodiscard]] std::optional<CardFormat> findCardFormat(const QString& id);

/// The member of a template family that is drawn for this format: "cards/rank.svg" is the wide one, and
/// "cards/rank-1080x1080.svg" the square one beside it.
[[nodiscard]] QString cardFileOf(const QString& card, const QString& format);

/// The format that the name of a family's member says: "1080x1080"; that of link previews where it says none.
[[nodiscard]] QString formatOfCardFile(const QString& file);

/// Of link previews.
inline constexpr auto usualCardFormat = "1200x630";

} // namespace clarion
