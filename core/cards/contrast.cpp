#include "cards/contrast.h"

#include <algorithm>
#include <cmath>

namespace clarion {
namespace {

double relativeLuminance(const QColor& colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

double contrastRatio(const QColor& a, const QColor& b)
{
    const double first = relativeLuminance(a);
    const double second = relativeLuminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor readableOn(const QColor& ground)
{
    // A soft black looks better, but on a middling ground neither it nor white reaches 4.5; full black always does.
    const QColor dark(0x17, 0x15, 0x13);
    for (const QColor& ink : {QColor(Qt::white), dark}) {
        if (contrastRatio(ink, ground) >= 4.5)
            return ink;
    }
    return contrastRatio(Qt::white, ground) >= contrastRatio(Qt::black, ground) ? QColor(Qt::white) : QColor(Qt::black);
}

Ground::Ground(const QImage& image, const QRectF& place)
{
    // A grid is enough: art is made of surfaces, and a photo's grain does not hide a word.
    constexpr int columns = 24;
    constexpr int rows = 12;
    const QRect area = place.toAlignedRect() & image.rect();
    if (area.isEmpty())
        return;
    double red = 0;
    double green = 0;
    double blue = 0;
    QRgb last = 0;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const QRgb pixel = image.pixel(area.left() + (area.width() - 1) * column / (columns - 1),
                                           area.top() + (area.height() - 1) * row / (rows - 1));
            const bool isKnown = !m_luminances.empty() && pixel == last;
            m_luminances.push_back(isKnown ? m_luminances.back() : relativeLuminance(QColor(pixel)));
            last = pixel;
            red += qRed(pixel);
            green += qGreen(pixel);
            blue += qBlue(pixel);
        }
    }
    constexpr double count = columns * rows;
    m_mean = QColor(int(red / count), int(green / count), int(blue / count));
    std::sort(m_luminances.begin(), m_luminances.end());
}

double Ground::contrastWith(const QColor& ink) const
{
    if (m_luminances.empty())
        return 21;
    const double own = relativeLuminance(ink);
    // Contrast falls the nearer the ground comes: the worst twentieth lies around the ink's own luminance.
    std::vector<double> contrasts;
    contrasts.reserve(m_luminances.size());
    for (const double luminance : m_luminances)
        contrasts.push_back((std::max(own, luminance) + 0.05) / (std::min(own, luminance) + 0.05));
    const auto worst = contrasts.begin() + static_cast<std::ptrdiff_t>(contrasts.size() / 20);
    std::nth_element(contrasts.begin(), worst, contrasts.end());
    return *worst;
}

QColor Ground::readable(const QColor& wanted) const
{
    if (contrastWith(wanted) >= leastContrast)
        return wanted;
    const bool toBlack = contrastWith(Qt::black) >= contrastWith(Qt::white);
    QColor ink = wanted;
    for (int step = 1; step <= 20; ++step) {
        const auto moved = [&](int channel) { return channel + ((toBlack ? 0 : 255) - channel) * step / 20; };
        ink = QColor(moved(wanted.red()), moved(wanted.green()), moved(wanted.blue()));
        if (contrastWith(ink) >= leastContrast)
            break;
    }
    return ink;
}

} // namespace clarion
