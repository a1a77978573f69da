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
    CardReader cardReader;
    QString previous = {};         ///< the feed as it was built last; empty: what lies in `out`, if it is whole
};

struct BuildReport {
    Manifest manifest;
    int items = 0;
    int files = 0;
    qint64 bytes = 0;
    qint64 deltaBytes = 0;         ///< what a reader of the previous sequence fetches; 0 where there is no delta
    QString note;                  ///< why there is none, where one was to be expected
};

/// Builds a feed, and the changes since the previous one. With any problem nothing is written; `out` changes in one step, or not at all.
/// Errors: Syntax (see `problems`), FileUnwritable, InvalidArgument (`out` holds something else, or a higher sequence).
[[nodiscard]] Result<BuildReport> buildFeed(const FeedBuild& build, SourceProblems& problems);

/// Writes the key's statement about itself into a built feed: that `to` takes its place, or that it is withdrawn. Withdrawn,
/// it signs the manifest no longer, so that readers hear of it at their next sync.
/// Errors: InvalidArgument (the folder holds no feed, or a key turns to itself), FileUnwritable.
[[nodiscard]] Result<void> writeKeyStatement(const QString& out, const MinisignSecretKey& key,
                                             const std::optional<MinisignPublicKey>& to, const QString& reason, const QDateTime& time);

} // namespace clarion
