#include "calendar/planlistmodel.h"

#include "shared/postlistmodel.h"

#include <QMimeData>

namespace clarion {
namespace {

constexpr int pageSize = 100;
constexpr int mostPages = 40;

} // namespace

Result<void> PlanListModel::refresh(const PostFilter& filter)
{
    const auto count = m_workspace.posts().countListed(filter);
    if (!count)
        return failure(count.error());
    if (filter != m_filter) {
        beginResetModel();
        m_filter = filter;
        m_count = *count;
        m_pages.clear();
        endResetModel();
        return {};
    }
    m_pages.clear();
    if (*count > m_count) {
        beginInsertRows({}, m_count, *count - 1);
        m_count = *count;
        endInsertRows();
    } else if (*count < m_count) {
        beginRemoveRows({}, *count, m_count - 1);
        m_count = *count;
        endRemoveRows();
    }
    if (m_count > 0)
        Q_EMIT dataChanged(index(0), index(m_count - 1));
    return {};
}

int PlanListModel::rowFrom(const QDate& day) const
{
    const auto before = m_workspace.posts().countListedBefore(day, m_filter);
    return before ? *before : 0;
}

PostSummary PlanListModel::postAt(int row) const
{
    const int page = row / pageSize;
    if (!m_pages.contains(page)) {
        if (m_pages.size() >= mostPages)
            m_pages.clear();
        auto posts = m_workspace.posts().listed(m_filter, page * pageSize, pageSize);
        m_pages.insert(page, posts ? std::move(*posts) : std::vector<PostSummary>());
    }
    const std::vector<PostSummary>& posts = m_pages[page];
    const auto at = static_cast<size_t>(row % pageSize);
    return at < posts.size() ? posts[at] : PostSummary();
}

int PlanListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_count;
}

QVariant PlanListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return postData(postAt(index.row()), m_workspace.clock().now(), role);
}

Qt::ItemFlags PlanListModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags base = QAbstractListModel::flags(index);
    return index.isValid() ? base | Qt::ItemIsDragEnabled : base;
}

QStringList PlanListModel::mimeTypes() const
{
    return {QString::fromLatin1(postMimeType)};
}

QMimeData* PlanListModel::mimeData(const QModelIndexList& indexes) const
{
    return mimeOfRows(indexes);
}

} // namespace clarion
