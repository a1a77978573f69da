#include "library/itemmodel.h"

#include "base/localtime.h"
#include "shared/icons.h"
#include "shared/rowdelegate.h"
#include "shared/theme.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPalette>
#include <QTextDocument>

#include <algorithm>

namespace clarion {
namespace {

/// As many are read anew each time something arrives, which must not hold up the window.
constexpr int pageRows = 50;
/// More than anybody scrolls through; what lies deeper is found by searching.
constexpr int mostRowsKept = 1000;

bool isSameItem(const ItemRow& a, const ItemRow& b)
{
    return a.id == b.id && a.kind == b.kind && a.feed == b.feed;
}

QString dayWords(const QDate& date)
{
    return QLocale().toString(date, QStringLiteral("d MMM"));
}

} // namespace

void ItemModel::show(Fetch fetch, const QDate& today, const QDateTime& now)
{
    m_fetch = std::move(fetch);
    const int wanted = std::clamp(static_cast<int>(m_rows.size()), pageRows, mostRowsKept);
    std::vector<ItemRow> rows = m_fetch(0, wanted);
    const bool sameItems = rows.size() == m_rows.size() && std::equal(rows.begin(), rows.end(), m_rows.begin(), isSameItem);
    m_hasMore = static_cast<int>(rows.size()) == wanted;
    if (!sameItems)
        beginResetModel();
    const bool isDifferent = rows != m_rows || today != m_today || now != m_now;
    m_rows = std::move(rows);
    m_today = today;
    m_now = now;
    if (!sameItems)
        endResetModel();
    else if (isDifferent && !m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

bool ItemModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_hasMore;
}

void ItemModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    std::vector<ItemRow> rows = m_fetch(rowCount(), pageRows);
    m_hasMore = static_cast<int>(rows.size()) == pageRows;
    if (rows.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
    m_rows.insert(m_rows.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    endInsertRows();
}

bool ItemModel::hasNews(const ItemRow& row) const
{
    return stateWords(row) == tr("New") || stateWords(row) == tr("Updated");
}

QString ItemModel::stateWords(const ItemRow& row) const
{
    if (row.isEmbargoed(m_now)) {
        const LocalTime until = LocalTime::fromUtc(row.embargo);
        //: An item that must not be posted before this time
        return until.date == m_today ? tr("embargo until %1").arg(until.time.toString(QStringLiteral("HH:mm")))
                                     : tr("embargo until %1").arg(dayWords(until.date));
    }
    const QString day = m_today.toString(Qt::ISODate);
    if (!row.from.isEmpty() && day < row.from)
        //: The sharing of an item begins on this date
        return tr("from %1").arg(dayWords(QDate::fromString(row.from, Qt::ISODate)));
    if (!row.until.isEmpty() && day > row.until)
        //: The time to share an item is over
        return tr("over");
    if (row.news() == ItemNews::Updated)
        return tr("Updated");
    if (row.marks.usedAt.isValid())
        return tr("Used");
    if (row.marks.skippedAt.isValid())
        return tr("Skipped");
    if (row.published.isValid())
        return dayWords(LocalTime::fromUtc(row.published).date);
    return row.news() == ItemNews::New ? tr("New") : QString();
}

int ItemModel::rowOf(const ItemId& id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&id](const ItemRow& row) { return row.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ItemModel::fetchRowOf(const ItemId& id)
{
    int found = rowOf(id);
    while (found < 0 && m_hasMore && rowCount() < mostRowsKept) {
        fetchMore({});
        found = rowOf(id);
    }
    return found;
}

int ItemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ItemModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ItemRow& entry = row(index.row());
    switch (role) {
    case Qt::DisplayRole: return entry.title;
    case Qt::ToolTipRole: return Qt::convertFromPlainText(entry.title);
    case Qt::DecorationRole: return icon(entry.marks.pinnedAt.isValid() ? QStringLiteral("pin") : entry.kind);
    case Qt::AccessibleTextRole: {
        QStringList words{entry.title, stateWords(entry), entry.firstWords};
        words.removeAll(QString());
        return words.join(QStringLiteral(". "));
    }
    case RowDelegate::MutedRole:
        // Of what is not a party's own the reader should see at once whose it is.
        return entry.isSigned ? entry.firstWords : tr("%1 · %2").arg(entry.feedTitle, entry.firstWords);
    case RowDelegate::StateWordRole: return stateWords(entry);
    case RowDelegate::StateColourRole:
        return hasNews(entry) ? QVariant(theme::accent(QGuiApplication::palette())) : QVariant();
    case KindRole: return entry.kind;
    case IdRole: return entry.id.text();
    case FeedRole: return entry.feed.text();
    default: return {};
    }
}

} // namespace clarion
