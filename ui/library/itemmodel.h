#pragma once

#include "library/item.h"

#include <QAbstractListModel>

namespace clarion {

/// Items of one kind, for the library's list.
class ItemModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { KindRole = Qt::UserRole + 1, IdRole };

    using QAbstractListModel::QAbstractListModel;

    /// `today` tells which of them say that their time has not come or is over.
    void setItems(std::vector<Item> items, const QDate& today);
    [[nodiscard]] const Item& item(int row) const { return m_items[static_cast<size_t>(row)]; }
    [[nodiscard]] int rowOf(const ItemId& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString windowWords(const Item& item) const;

    std::vector<Item> m_items;
    QDate m_today;
};

} // namespace clarion
