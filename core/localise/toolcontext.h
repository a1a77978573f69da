#pragma once

#include "areas/arearepository.h"
#include "library/libraryrepository.h"
#include "localise/localiser.h"

namespace clarion {

/// Fetches what localising `tool` for areas of `boundarySet` needs, in a few queries whatever the number of areas.
[[nodiscard]] Result<ToolContext> loadToolContext(const LibraryRepository& library, const AreaRepository& areas,
                                                  const Tool& tool, const QString& boundarySet);

/// A tool of one figure, called "figure", and no words.
[[nodiscard]] Tool toolOfFigure(const FeedId& feed, const DatasetId& dataset, const QString& period);

/// "latest" and "earliest" as a period of the dataset; empty where the dataset has no figures.
[[nodiscard]] QString resolvedPeriod(const QString& request, const QStringList& periods);

} // namespace clarion
