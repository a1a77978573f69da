#pragma once

#include "feed/feedschedule.h"

#include <QAbstractListModel>

namespace clarion {

/// The feeds that are followed, with their state.
class FeedModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;

    /// The same feeds in the same order stay selected.
    void setFeeds(std::vector<Feed> feeds, const QDateTime& now);
    [[nodiscard]] const Feed& feed(int row) const { return m_feeds[static_cast<size_t>(row)]; }
    [[nodiscard]] int rowOf(const FeedId& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<Feed> m_feeds;
    QDateTime m_now;
};

/// What the last sync of one feed changed.
class ChangeModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { KindRole = Qt::UserRole + 1, IdRole, IsThereRole };

    using QAbstractListModel::QAbstractListModel;

    void setChanges(std::vector<FeedChange> changes);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<FeedChange> m_changes;
};

} // namespace clarion
