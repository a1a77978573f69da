#pragma once

#include "workspace/restore.h"

#include <QAbstractListModel>

namespace clarion {

/// A backup and what is in it; no contents where it is damaged.
struct BackupRow {
    Backup backup;
    std::optional<BackupContents> contents;
};

/// "today 10:00", "Tue 24 Nov 2026 10:00", by the day of `now`.
[[nodiscard]] QString backupWhen(const QDateTime& made, const QDateTime& now);

/// The backups of a workspace, the last made first.
class BackupModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<BackupRow> rows, const QDateTime& now);
    [[nodiscard]] const BackupRow& at(int row) const { return m_rows[static_cast<size_t>(row)]; }
    [[nodiscard]] int rowOf(const QString& file) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<BackupRow> m_rows;
    QDateTime m_now;
};

} // namespace clarion
