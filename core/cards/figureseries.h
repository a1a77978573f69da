#pragma once

#include "cards/cardchart.h"
#include "library/libraryrepository.h"
#include "localise/localiser.h"

#include <map>

namespace clarion {

/// All figures of one dataset with the median of each period: what a card's chart is made from, for every area.
class FigureSeries {
public:
    FigureSeries() = default;
    [[nodiscard]] static Result<FigureSeries> read(const LibraryRepository& library, const ToolContext& context, const Dataset& dataset);

    /// Up to the period of `figure`, which is the area's own. What the publisher excludes is left out, as a gap.
    /// An estimate stands under no code, so its chart is empty.
    [[nodiscard]] CardChart chartOf(const LocalisedOutput& output, const LocalisedFigure& figure) const;

private:
    struct Period {
        QHash<QString, double> values;
        FigureField field;
    };

    Dataset m_dataset;
    std::map<QString, Period> m_periods;   ///< rising
    bool m_isMonthly = false;
};

/// The figure that chart:NAME shows: the tool's figure of this name; for any other name the newest of its change, or the only
/// one. Its place in tool.figures.
[[nodiscard]] size_t chartFigure(const Tool& tool, const QString& name);

} // namespace clarion
