#pragma once

#include "feed/feedsync.h"
#include "support/foldertransport.h"
#include "support/feedmirror.h"
#include "support/temporaryworkspace.h"

#include <QStringList>

#include <atomic>
#include <functional>

namespace clarion {

/// A workspace that has read a built feed and holds a post of the officer's, made from an item of it. The host is a folder.
class FeedOffice {
public:
    explicit FeedOffice(const QString& folder);
    FeedOffice(const FeedOffice&) = delete;
    FeedOffice& operator=(const FeedOffice&) = delete;
    ~FeedOffice();

    TemporaryWorkspace workspace;
    FolderTransport transport;

    /// The feed as it stands now. There must be one.
    [[nodiscard]] Feed feed();
    /// A sync, as the program makes it.
    [[nodiscard]] Result<SyncReport> run(const CancelToken& cancel = {});
    [[nodiscard]] FeedSync& sync() { return m_sync; }
    /// From now on the n-th access of the writer fails where this says so; never, where it is empty.
    void failWhere(const std::function<bool(int)>& fails);
    /// The accesses of the writer since failWhere().
    [[nodiscard]] int accesses() const { return m_accesses; }
    void remove();
    [[nodiscard]] QStringList mirror() const;
    [[nodiscard]] QStringList own() const;

private:
    FeedSync m_sync;
    std::atomic_int m_accesses{0};
};

/// What feeds brought, row by row, without what the last check left.
[[nodiscard]] QStringList mirrorOf(const QString& workspaceFile);
/// The officer's own rows.
[[nodiscard]] QStringList ownOf(const QString& workspaceFile);
/// What a workspace holds that reads this folder for the first time.
[[nodiscard]] QStringList freshMirrorOf(const QString& folder);
/// What is wrong with the index of items; empty where it fits the table.
[[nodiscard]] QString indexProblem(Workspace& workspace);

/// Copies every file below a folder.
void copyFiles(const QString& from, const QString& to);

} // namespace clarion
