#pragma once

#include "feed/manifest.h"
#include "feed/minisign.h"
#include "feed/source/feedsource.h"

namespace clarion {

struct FeedBuild {
    QString source;                ///< the folder that people edit
    QString out;                   ///< the folder for the host
    const MinisignSecretKey& key;
    qint64 sequence = 0;           ///< 0: one more than what lies in `out`, or 1
    QDateTime time;                ///< when it is published; the same folder, sequence and time give the same bytes
    CardNames cardNames;
};

struct BuildReport {
    Manifest manifest;
    int items = 0;
    int files = 0;
    qint64 bytes = 0;
};

/// Builds a feed. With any problem nothing is written; `out` changes in one step, or not at all.
/// Errors: Syntax (see `problems`), FileUnwritable, InvalidArgument (`out` holds something else, or a higher sequence).
[[nodiscard]] Result<BuildReport> buildFeed(const FeedBuild& build, SourceProblems& problems);

} // namespace clarion
