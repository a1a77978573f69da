#pragma once

#include "calendar/postfilter.h"
#include "workspace/workspace.h"

#include <QAbstractListModel>
#include <QHash>

namespace clarion {

/// Everything that has a date, in time order, read page by page as it is looked at: a hundred thousand posts scroll as ten do.
class PlanListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    explicit PlanListModel(const Workspace& workspace, QObject* parent = nullptr) : QAbstractListModel(parent), m_workspace(workspace) {}

    /// Reads anew what the filter leaves. The rows that stay keep their place.
    [[nodiscard]] Result<void> refresh(const PostFilter& filter);
    /// The first row that is not before a day.
    [[nodiscard]] int rowFrom(const QDate& day) const;
    [[nodiscard]] PostSummary postAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;

private:
    const Workspace& m_workspace;
    PostFilter m_filter;
    int m_count = 0;
    mutable QHash<int, std::vector<PostSummary>> m_pages;   ///< by their number
};

} // namespace clarion
