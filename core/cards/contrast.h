#pragma once

#include <QColor>
#include <QImage>

#include <vector>

namespace clarion {

/// Contrast of two opaque colours, 1 to 21 (WCAG 2.2, "contrast ratio").
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);

/// Black or white, whichever is easier to read on `ground`.
[[nodiscard]] QColor readableOn(const QColor& ground);

/// What words need to be read (WCAG 2.2, 1.4.3).
inline constexpr double leastContrast = 4.5;

/// A piece of a picture that words are to stand on.
class Ground {
public:
    Ground(const QImage& image, const QRectF& place);

    /// Of words in this colour, with nineteen twentieths of the ground.
    [[nodiscard]] double contrastWith(const QColor& ink) const;
    /// `wanted`, or as little darker or lighter as it takes to be read here; black or white where nothing is enough.
    [[nodiscard]] QColor readable(const QColor& wanted) const;
    [[nodiscard]] QColor mean() const { return m_mean; }

private:
    std::vector<double> m_luminances;
    QColor m_mean;
};

} // namespace clarion
