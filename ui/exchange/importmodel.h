#pragma once

#include "exchange/planimport.h"

#include <QAbstractTableModel>

#include <memory>

namespace clarion {

/// A file understood, and what is on the plan already.
struct ImportPreview {
    std::shared_ptr<const PlanFile> file;
    PlanColumns columns;
    PlanReading reading;
    QHash<PostId, bool> existing;

    [[nodiscard]] ImportCount count() const;
};

/// What importing would make of each row: good, there already, or bad and why; and the row as it stands in the file.
class ImportModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { LineColumn, OutcomeColumn, FixedColumns };
    enum Role { IsBadRole = Qt::UserRole + 1 };

    using QAbstractTableModel::QAbstractTableModel;

    void setPreview(ImportPreview preview);
    [[nodiscard]] const ImportPreview& preview() const { return m_preview; }
    /// Everything that there is to say of a row, in sentences.
    [[nodiscard]] QString wordsOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    enum class Outcome { Good, GoodWithNote, Existing, Bad };
    [[nodiscard]] Outcome outcomeOf(const PlanRow& row) const;

    ImportPreview m_preview;
    std::vector<QStringList> m_cells;   ///< in the order of the rows
};

} // namespace clarion
