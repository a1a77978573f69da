#include "library/itemmodel.h"

#include "base/text.h"
#include "shared/icons.h"
#include "shared/rowdelegate.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTextDocument>

namespace clarion {
namespace {

QString mutedLine(const Item& item)
{
    for (const char* key : {"summary", "line", "remit"}) {
        const QString line = item.payload.value(QLatin1String(key)).toString();
        if (!line.isEmpty())
            return line;
    }
    return firstWords(item.body(), 80);
}

} // namespace

void ItemModel::setItems(std::vector<Item> items, const QDate& today)
{
    if (items == m_items && today == m_today)
        return;
    beginResetModel();
    m_items = std::move(items);
    m_today = today;
    endResetModel();
}

QString ItemModel::windowWords(const Item& item) const
{
    switch (item.shareWindow(m_today)) {
    case ShareWindow::Upcoming:
        //: The sharing of an item begins on this date
        return tr("from %1").arg(QLocale().toString(QDate::fromString(item.from, Qt::ISODate), QStringLiteral("d MMM")));
    //: The time to share an item is over
    case ShareWindow::Over: return tr("over");
    case ShareWindow::Open: break;
    }
    return {};
}

int ItemModel::rowOf(const ItemId& id) const
{
    for (size_t row = 0; row < m_items.size(); ++row) {
        if (m_items[row].id == id)
            return static_cast<int>(row);
    }
    return -1;
}

int ItemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant ItemModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Item& entry = item(index.row());
    switch (role) {
    case Qt::DisplayRole: return entry.title;
    case Qt::ToolTipRole: return Qt::convertFromPlainText(entry.title);
    case Qt::DecorationRole: return icon(entry.kind);
    case Qt::AccessibleTextRole:
        return (QStringList{entry.title} + QStringList{windowWords(entry), mutedLine(entry)}.filter(QRegularExpression(QStringLiteral("."))))
            .join(QStringLiteral(". "));
    case RowDelegate::MutedRole: return mutedLine(entry);
    case RowDelegate::StateWordRole: return windowWords(entry);
    case KindRole: return entry.kind;
    case IdRole: return entry.id.text();
    default: return {};
    }
}

} // namespace clarion
