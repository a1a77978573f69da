#pragma once

#include "feed/source/feedsource.h"
#include "feed/source/yamlmap.h"

namespace clarion {

/// Reads `tools/ID.md`: front matter and headed text variants.
[[nodiscard]] std::optional<SourceItem> readToolFile(const QByteArray& bytes, const QString& file,
                                                     SourceProblems& problems);

/// The part of front matter that all kinds share, as an item.
[[nodiscard]] Item itemFromFrontMatter(const YamlMap& yaml, const QString& kind, const QString& file);

/// Keys of that part.
[[nodiscard]] const QStringList& sharedKeys();

} // namespace clarion
