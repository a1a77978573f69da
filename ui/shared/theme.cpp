#include "shared/theme.h"

#include "cards/contrast.h"
#include "shared/clarionstyle.h"

#include <QApplication>
#include <QGuiApplication>
#include <QLabel>

namespace clarion::theme {
namespace {

struct Ramp {
    QRgb window, base, raised, text, muted, line, disabled;
};

constexpr Ramp lightRamp{0xfff5f4f1, 0xffffffff, 0xfffaf9f7, 0xff1b1a19, 0xff66635f, 0xffdedbd5, 0xffa09c96};
constexpr Ramp darkRamp{0xff1b1b1d, 0xff252528, 0xff2c2c30, 0xfff1f0ee, 0xffa5a3a0, 0xff3d3d42, 0xff6e6c6a};

QColor readable(QColor colour, const QColor& ground)
{
    const bool darkGround = ground.lightness() < 128;
    for (int step = 0; step < 40 && contrastRatio(colour, ground) < 4.5; ++step)
        colour = blend(colour, darkGround ? QColor(Qt::white) : QColor(Qt::black), 0.08);
    return colour;
}

QPalette paletteOf(const Ramp& ramp, const QColor& accentColour)
{
    const QColor window = QColor::fromRgb(ramp.window);
    const QColor accent = readable(accentColour, QColor::fromRgb(ramp.base));
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, QColor::fromRgb(ramp.text));
    palette.setColor(QPalette::Base, QColor::fromRgb(ramp.base));
    palette.setColor(QPalette::AlternateBase, QColor::fromRgb(ramp.raised));
    palette.setColor(QPalette::Text, QColor::fromRgb(ramp.text));
    palette.setColor(QPalette::PlaceholderText, QColor::fromRgb(ramp.muted));
    palette.setColor(QPalette::Button, QColor::fromRgb(ramp.raised));
    palette.setColor(QPalette::ButtonText, QColor::fromRgb(ramp.text));
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::Mid, QColor::fromRgb(ramp.line));
    palette.setColor(QPalette::Midlight, QColor::fromRgb(ramp.line));
    palette.setColor(QPalette::Light, QColor::fromRgb(ramp.base));
    palette.setColor(QPalette::Dark, QColor::fromRgb(ramp.muted));
    palette.setColor(QPalette::Shadow, QColor::fromRgb(ramp.line));
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText,
                     contrastRatio(Qt::white, accent) >= 4.5 ? QColor(Qt::white) : QColor(0x16, 0x15, 0x14));
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::ToolTipBase, QColor::fromRgb(ramp.raised));
    palette.setColor(QPalette::ToolTipText, QColor::fromRgb(ramp.text));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(ramp.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor::fromRgb(ramp.line));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor::fromRgb(ramp.disabled));
    return palette;
}

QFont scaled(QFont font, double factor, QFont::Weight weight)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    font.setWeight(weight);
    return font;
}

/// A label that keeps its colour's meaning when the palette changes.
class RoleLabel final : public QLabel {
public:
    RoleLabel(const QString& text, ColourOf colour, QWidget* parent) : QLabel(text, parent), m_colour(std::move(colour))
    {
        setTextFormat(Qt::PlainText);
        // In a list it would take the list's colour for text.
        setForegroundRole(QPalette::WindowText);
        recolour();
    }

protected:
    void changeEvent(QEvent* event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::PaletteChange)
            recolour();
    }

private:
    void recolour()
    {
        if (!m_colour)
            return;
        const QColor colour = m_colour(QGuiApplication::palette());
        QPalette own = palette();
        if (own.color(QPalette::WindowText) == colour)
            return;  // setting it would send this event again
        own.setColor(QPalette::WindowText, colour);
        setPalette(own);
    }

    ColourOf m_colour;
};

} // namespace

void apply(QApplication& application, ColourScheme scheme, const QColor& accentColour)
{
    static const QPalette systemPalette = QGuiApplication::palette();
    const bool dark = scheme == ColourScheme::Dark || (scheme == ColourScheme::System && isDark(systemPalette));
    if (!qobject_cast<ClarionStyle*>(application.style()))
        application.setStyle(new ClarionStyle);
    application.setPalette(paletteOf(dark ? darkRamp : lightRamp, accentColour));
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QColor accent(const QPalette& palette)
{
    return palette.color(QPalette::Active, QPalette::Highlight);
}

QColor muted(const QPalette& palette)
{
    return palette.color(QPalette::Active, QPalette::Dark);
}

QColor line(const QPalette& palette)
{
    return palette.color(QPalette::Active, QPalette::Mid);
}

QColor warning(const QPalette& palette)
{
    return isDark(palette) ? QColor(0xff, 0xb4, 0x54) : QColor(0x8f, 0x4e, 0x00);
}

QColor danger(const QPalette& palette)
{
    return isDark(palette) ? QColor(0xff, 0x8a, 0x80) : QColor(0xb3, 0x1b, 0x1b);
}

QColor success(const QPalette& palette)
{
    return isDark(palette) ? QColor(0x7f, 0xd1, 0x9b) : QColor(0x1b, 0x6e, 0x3c);
}

QColor blend(const QColor& ground, const QColor& top, double share)
{
    const auto mix = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return QColor(mix(ground.red(), top.red()), mix(ground.green(), top.green()), mix(ground.blue(), top.blue()));
}

QFont titleFont(const QFont& base)
{
    return scaled(base, 1.5, QFont::DemiBold);
}

QFont sectionFont(const QFont& base)
{
    return scaled(base, 1.15, QFont::DemiBold);
}

QFont captionFont(const QFont& base)
{
    return scaled(base, 0.9, QFont::Normal);
}

QFont strongFont(const QFont& base)
{
    return scaled(base, 1.0, QFont::DemiBold);
}

QLabel* titleLabel(const QString& text, QWidget* parent)
{
    auto* label = new RoleLabel(text, {}, parent);
    label->setFont(titleFont(label->font()));
    return label;
}

QLabel* sectionLabel(const QString& text, QWidget* parent)
{
    auto* label = new RoleLabel(text, {}, parent);
    label->setFont(sectionFont(label->font()));
    return label;
}

QLabel* bodyLabel(const QString& text, QWidget* parent)
{
    auto* label = new RoleLabel(text, {}, parent);
    label->setWordWrap(true);
    return label;
}

QLabel* colouredLabel(const QString& text, ColourOf colour, QWidget* parent)
{
    auto* label = new RoleLabel(text, std::move(colour), parent);
    label->setFont(captionFont(label->font()));
    return label;
}

QLabel* mutedLabel(const QString& text, QWidget* parent)
{
    return colouredLabel(text, muted, parent);
}

} // namespace clarion::theme
