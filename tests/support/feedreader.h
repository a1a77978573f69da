#pragma once

#include "feed/feedsync.h"
#include "support/feedfolder.h"
#include "support/feedmirror.h"
#include "support/foldertransport.h"
#include "support/temporaryworkspace.h"

namespace clarion {

/// A workspace that follows the feed of one folder, as if it lay on testHost(); nothing is read yet.
class FeedReader {
public:
    explicit FeedReader(const QString& folder, const MinisignPublicKey& key = FeedFolder::key().publicKey());

    [[nodiscard]] Feed feed();
    /// From here on the host has what lies in this folder.
    [[nodiscard]] Result<SyncReport> syncFrom(const QString& folder);
    [[nodiscard]] Result<SyncReport> run() { return sync.sync(feed(), {}, {}); }
    [[nodiscard]] QStringList mirror() { return feedMirror(workspace.file()); }
    /// How many files were asked for below this folder of the feed since the last syncFrom().
    [[nodiscard]] int requestsIn(const char* folder) const;

    TemporaryWorkspace workspace;
    FolderTransport transport;
    FeedSync sync;
};

/// What somebody has who reads a folder for the first time.
[[nodiscard]] QStringList freshMirror(const QString& folder, const MinisignPublicKey& key = FeedFolder::key().publicKey());

/// The same without the words of the index, which is quicker where thousands are compared.
[[nodiscard]] QStringList freshTables(const QString& folder);

/// Puts every file of a folder into another one.
void copyTree(const QString& from, const QString& to);

[[nodiscard]] Manifest manifestOf(const QString& folder);
/// Signs a manifest that FeedFolder would not write.
void writeManifest(const QString& folder, const Manifest& manifest, const MinisignSecretKey& key = FeedFolder::key());

} // namespace clarion
