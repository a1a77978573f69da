#pragma once

#include "library/itemrow.h"

#include <QAbstractListModel>
#include <QDateTime>

#include <functional>

namespace clarion {

/// The rows of a list of items. They are fetched page by page as the list is scrolled, so that a hundred thousand cost no
/// more than the first hundred.
class ItemModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { KindRole = Qt::UserRole + 1, IdRole, FeedRole };
    /// Gives `limit` rows from `offset` on.
    using Fetch = std::function<std::vector<ItemRow>(int offset, int limit)>;

    using QAbstractListModel::QAbstractListModel;

    /// Shows what `fetch` gives. Rows that are the same items as before stay where they are, selection included.
    /// `today` and `now` tell which of them say that their time has not come or is over.
    void show(Fetch fetch, const QDate& today, const QDateTime& now);
    [[nodiscard]] const ItemRow& row(int row) const { return m_rows[static_cast<size_t>(row)]; }
    [[nodiscard]] int rowOf(const ItemId& id) const;
    /// The same, and fetches until it is found or there is nothing more.
    [[nodiscard]] int fetchRowOf(const ItemId& id);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

private:
    [[nodiscard]] QString stateWords(const ItemRow& row) const;
    [[nodiscard]] bool hasNews(const ItemRow& row) const;

    Fetch m_fetch;
    std::vector<ItemRow> m_rows;
    bool m_hasMore = false;
    QDate m_today;
    QDateTime m_now;
};

} // namespace clarion
