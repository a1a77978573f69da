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

} // namespace clarion
