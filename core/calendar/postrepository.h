#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "calendar/post.h"
#include "calendar/postfilter.h"
#include "storage/transaction.h"

#include <vector>

namespace clarion {

/// A post that lies near another one in time.
struct ClosePost {
    PostId id;
    QDateTime plannedUtc;
    PostStatus status = PostStatus::Draft;
    QString text;
    QString series = {};
};

/// What a post said before it was changed.
struct PostRevision {
    int revision = 0;
    QDateTime saved;
    QString network;
    QString text;

    friend bool operator==(const PostRevision&, const PostRevision&) = default;
};

/// Reads posts. Those in the bin are seen by none of these.
class PostRepository {
public:
    explicit PostRepository(const Database& database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<Post>> find(const PostId& id) const;
    /// Every post, by time, the unscheduled ones last.
    [[nodiscard]] Result<std::vector<Post>> all() const;
    /// Those planned from `first` to `last`, both included, in time order.
    [[nodiscard]] Result<std::vector<PostSummary>> plannedBetween(const QDate& first, const QDate& last, const PostFilter& filter = {}) const;
    /// Those without a date, newest first.
    [[nodiscard]] Result<std::vector<PostSummary>> unscheduled(const PostFilter& filter = {}) const;
    /// A part of the list of everything that has a date, in time order; how long that list is, and how much of it lies before
    /// a day.
    [[nodiscard]] Result<std::vector<PostSummary>> listed(const PostFilter& filter, int offset, int limit) const;
    [[nodiscard]] Result<int> countListed(const PostFilter& filter) const;
    [[nodiscard]] Result<int> countListedBefore(const QDate& day, const PostFilter& filter) const;
    /// Drafts and ready posts planned up to `instant`, oldest first.
    [[nodiscard]] Result<std::vector<PostSummary>> dueUntil(const QDateTime& instant) const;
    /// Those whose central item was withdrawn, and those not yet posted whose item was updated since, until the officer has
    /// seen it; withdrawals first.
    [[nodiscard]] Result<std::vector<PostSummary>> behindTheirSource() const;
    /// Those not yet posted that say more than single figures: ranks, medians, estimates. The next ones first. Whether that is
    /// still so only newsOfFigures() tells.
    [[nodiscard]] Result<std::vector<PostSummary>> comparing(int limit) const;

    /// Posts on `network` from so many days before an instant to so many after it, the closest first.
    [[nodiscard]] Result<std::vector<ClosePost>> closeTo(const QDateTime& around, int daysBefore, int daysAfter, const QString& network,
                                                         const PostId& except, int limit) const;
    /// The posts of a group, in the order in which they were made.
    [[nodiscard]] Result<std::vector<Post>> group(const QString& group) const;
    /// What the post said before, the newest first: a revision a burst of typing, a hundred at most.
    [[nodiscard]] Result<std::vector<PostRevision>> revisions(const PostId& id) const;

private:
    const Database& m_database;
};

// What can be done to posts (postchanges.cpp), each inside a transaction of the Writer. Every one raises the revision and tells the
// change; each touches its own columns only, so that typing and dragging at one moment do not undo each other.
// Errors: NotFound where the post does not exist, Database.

[[nodiscard]] Result<PostId> insertPost(Transaction& transaction, Post post, const Clock& clock);
/// Text, network, link and pictures. What the post said before is kept as a revision.
[[nodiscard]] Result<void> updatePostContent(Transaction& transaction, const Post& post, const Clock& clock);
[[nodiscard]] Result<void> movePost(Transaction& transaction, const PostId& id, const std::optional<LocalTime>& planned,
                                    const Clock& clock);
[[nodiscard]] Result<void> setPostStatus(Transaction& transaction, const PostId& id, PostStatus status,
                                         const QString& postedLink, const QString& reason, const Clock& clock);
/// The officer has seen this revision of the item that the post was made from, and keeps the text.
[[nodiscard]] Result<void> acknowledgeSource(Transaction& transaction, const PostId& id, int rev, const Clock& clock);
/// Puts a post into a group; one that is detached has words of its own there.
[[nodiscard]] Result<void> setPostGroup(Transaction& transaction, const PostId& id, const QString& group, bool isDetached, const Clock& clock);
/// Sets a check aside for one post, and says why; without a reason, it is heard again.
[[nodiscard]] Result<void> setCheckMute(Transaction& transaction, const PostId& id, const QString& check, const QString& reason,
                                        const Clock& clock);
[[nodiscard]] Result<void> setPostLabel(Transaction& transaction, const PostId& id, const QString& label, const Clock& clock);
/// What the officer says that it is about; nothing leaves it to the source. InvalidArgument where there is no such subject.
[[nodiscard]] Result<void> setPostSubject(Transaction& transaction, const PostId& id, const QString& subject, const Clock& clock);
/// To the bin, or back out of it.
[[nodiscard]] Result<void> setPostDeleted(Transaction& transaction, const PostId& id, bool deleted, const Clock& clock);

} // namespace clarion
