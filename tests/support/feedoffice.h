#pragma once

#include "feed/feedsync.h"
#include "support/feedreader.h"
#include "support/temporaryworkspace.h"

#include <QStringList>
#include <QTemporaryDir>

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
    [[nodiscard]] Result<SyncReport> run(const CancelToken& cancel = {}, const SyncProgressHandler& progress = {});
    [[nodiscard]] FeedSync& sync() { return m_sync; }
    /// From now on the n-th access of the writer fails where this says so; never, where it is empty.
    void failWhere(const std::function<bool(int)>& fails);
    /// The accesses of the writer since failWhere().
    [[nodiscard]] int accesses() const { return m_accesses; }
    /// The same, and no more failing.
    int endOfFailing();
    void remove();
    [[nodiscard]] QStringList mirror() const;
    [[nodiscard]] QStringList own() const;

private:
    FeedSync m_sync;
    std::atomic_int m_accesses{0};
};

/// What is wrong with the index of items; empty where it fits the table.
[[nodiscard]] QString indexProblem(Workspace& workspace);

/// Two sequences of one feed, as a host has them, and what a workspace holds that reads one of them from nothing. The second
/// one differs in a figure, a text, a guide and a notice that are gone.
class TwoVersions {
public:
    TwoVersions();

    [[nodiscard]] QString folder(int number) const { return m_folder.filePath(QStringLiteral("v%1").arg(number)); }
    /// feedTables() of version 1 or 2.
    [[nodiscard]] const QStringList& tables(int number) const { return number == 1 ? m_first : m_second; }
    /// What is not as it should be after the host has become honest again and a good sync has come: that the second version
    /// is there whole, with its index, the officer's rows are as they were, and no trouble is noted. Empty where all is.
    [[nodiscard]] QString problemAfterGoodSync(FeedOffice& office, const QStringList& own) const;

private:
    QTemporaryDir m_folder;
    QStringList m_first;
    QStringList m_second;
};

} // namespace clarion
