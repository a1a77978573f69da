#include "fuzztarget.h"

#include "feed/webfigures.h"

#include <algorithm>
#include <cmath>

using namespace clarion;

void fuzzOne(const QByteArray& input)
{
    const auto figures = parseWebFigures(input);
    if (!figures) {
        expect(!figures.error().detail.isEmpty(), "a refusal has words");
        return;
    }
    for (const WebFigure& figure : *figures) {
        expect(!figure.period.isEmpty() && figure.period.size() <= 60 && figure.period == figure.period.trimmed(), "a figure has a period");
        expect(!figure.value || std::isfinite(*figure.value), "a figure is a number");
    }
    expect(std::ranges::adjacent_find(*figures, {}, &WebFigure::period) == figures->end(), "a period stands once");
}
