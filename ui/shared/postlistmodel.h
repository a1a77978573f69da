#pragma once

#include "base/clock.h"
#include "calendar/post.h"

#include <QAbstractListModel>

namespace clarion {

/// What is dragged: ids of posts, one a line.
inline constexpr auto postMimeType = "application/x-clarion-posts";
[[nodiscard]] QByteArray mimeOfPosts(const std::vector<PostId>& ids);
/// Of rows of any list of posts, by PostListModel::IdRole.
[[nodiscard]] QMimeData* mimeOfRows(const QModelIndexList& indexes);
[[nodiscard]] std::vector<PostId> postsInMime(const QMimeData* mime);

/// A list of posts, as a snapshot. Replaced row by row, by id, so that the selection survives.
class PostListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1, SummaryRole };

    explicit PostListModel(const Clock& clock, QObject* parent = nullptr) : QAbstractListModel(parent), m_clock(clock) {}

    void setPosts(std::vector<PostSummary> posts);
    [[nodiscard]] const std::vector<PostSummary>& posts() const { return m_posts; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;

private:
    const Clock& m_clock;
    std::vector<PostSummary> m_posts;
};

/// What a list shows of a post, by the roles of PostListModel and RowDelegate.
[[nodiscard]] QVariant postData(const PostSummary& post, const QDateTime& now, int role);

/// One row in words, for people who listen: time, network, state, first words.
[[nodiscard]] QString spokenPost(const PostSummary& post, const QDateTime& now);

} // namespace clarion

