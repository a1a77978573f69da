#pragma once

#include <QStyledItemDelegate>

namespace clarion {

/// A row of every list: an icon, one strong line, one muted line, a state at the right. Long names lose their middle.
class RowDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// The muted line and the word at the right are read from these roles of the model.
    enum Role { MutedRole = Qt::UserRole + 100, StateWordRole, StateColourRole, StateIconRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The ground of a row: selected, pointed at or plain, with the accent's bar where selected.
void paintRowGround(QPainter* painter, const QStyleOptionViewItem& option);

} // namespace clarion
