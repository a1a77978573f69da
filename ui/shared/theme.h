#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

#include <functional>

class QApplication;
class QLabel;
class QWidget;

namespace clarion {

enum class ColourScheme { System, Light, Dark };

/// The looks of Clarion: one neutral ramp, one accent, an 8-pixel grid. Everything is drawn from the palette, so
/// that light and dark differ in one place.
namespace theme {

inline constexpr int gap = 8;
inline constexpr int gutter = 16;
inline constexpr int pageMargin = 24;
inline constexpr int radius = 6;

/// Style, palette and fonts for the whole program. `accent` may be any colour; it is darkened or lightened until it
/// stands out from the ground by 4.5:1.
void apply(QApplication& application, ColourScheme scheme, const QColor& accent);

[[nodiscard]] bool isDark(const QPalette& palette);
[[nodiscard]] QColor accent(const QPalette& palette);
/// Secondary words: captions, muted lines.
[[nodiscard]] QColor muted(const QPalette& palette);
/// Hair lines between things.
[[nodiscard]] QColor line(const QPalette& palette);
[[nodiscard]] QColor warning(const QPalette& palette);
[[nodiscard]] QColor danger(const QPalette& palette);
[[nodiscard]] QColor success(const QPalette& palette);
/// `top` laid over `ground` with this share, 0 to 1.
[[nodiscard]] QColor blend(const QColor& ground, const QColor& top, double share);

[[nodiscard]] QFont titleFont(const QFont& base);
[[nodiscard]] QFont sectionFont(const QFont& base);
[[nodiscard]] QFont captionFont(const QFont& base);
[[nodiscard]] QFont strongFont(const QFont& base);

using ColourOf = std::function<QColor(const QPalette&)>;

/// Labels of one kind look alike, also after the palette has changed. Their text is always plain.
[[nodiscard]] QLabel* titleLabel(const QString& text, QWidget* parent);
[[nodiscard]] QLabel* sectionLabel(const QString& text, QWidget* parent);
[[nodiscard]] QLabel* bodyLabel(const QString& text, QWidget* parent);
/// A caption in a colour that is asked for again when the palette changes.
[[nodiscard]] QLabel* colouredLabel(const QString& text, ColourOf colour, QWidget* parent);
[[nodiscard]] QLabel* mutedLabel(const QString& text, QWidget* parent);

} // namespace theme
} // namespace clarion
