#pragma once

#include "feed/source/feedsource.h"
#include "feed/source/sourcefolder.h"

namespace clarion {

/// Reads areas.csv, aliases.csv, overlaps.csv, outlines.csv and postcodes.csv into the source, as one item of kind "areas".
void readAreaFiles(const SourceFolder& folder, FeedSource& source);

/// A table whose columns are there; the problems say which are not.
[[nodiscard]] std::optional<CsvTable> readTable(const SourceFolder& folder, const QString& name,
                                                const QByteArray& bytes, const QStringList& columns);

} // namespace clarion
