#pragma once

#include "exchange/importmodel.h"
#include "exchange/planarchive.h"
#include "workspace/workspace.h"

#include <QDialog>
#include <QFutureWatcher>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace clarion {

class MappingHeader;

/// Posts from a table or from Clarion's own archive: choose a file, see what becomes of each row, say what the columns hold, import.
/// Nothing is written before the last button. Files are read, and looked up in the workspace, off the GUI thread.
class ImportDialog final : public QDialog {
    Q_OBJECT
public:
    ImportDialog(Workspace& workspace, QWidget* parent);
    ~ImportDialog() override;

    /// Reads this file; also by dropping it on the dialog.
    void openFile(const QString& file);
    void reject() override;
    void done(int result) override;

Q_SIGNALS:
    /// In a sentence, and which posts are new, once the dialog has gone.
    void imported(const QString& sentence, const std::vector<clarion::PostId>& posts);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    /// A file that was read; its archive, where it lies in one.
    struct Source {
        std::shared_ptr<const PlanFile> file;
        std::shared_ptr<PlanArchive> archive;
    };
    struct Done {
        ImportCount count;
        std::vector<PostId> fresh;
    };

    [[nodiscard]] QWidget* makeStart();
    [[nodiscard]] QWidget* makePreview();
    void chooseFile();
    void saveSample();
    void saveBadRows();
    void fileRead();
    void map(int column, std::optional<PlanField> field);
    void understand();
    void understood();
    void startImport();
    void importEnded();
    void describe();
    void showError(const QString& sentence);
    void setBusy(const QString& words);

    Workspace& m_workspace;
    ImportModel m_model;
    QSortFilterProxyModel* m_shown;
    QStackedWidget* m_pages;
    QLabel* m_error;
    QLabel* m_fileLine = nullptr;
    QComboBox* m_network = nullptr;
    QCheckBox* m_onlyBad = nullptr;
    QTableView* m_table = nullptr;
    MappingHeader* m_header = nullptr;
    QLabel* m_rowWords = nullptr;
    QLabel* m_countLine;
    QPushButton* m_saveBad;
    QPushButton* m_other;
    QPushButton* m_cancel;
    QPushButton* m_import;
    QString m_path;
    Source m_source;
    PlanColumns m_columns;
    QString m_outcome;
    std::vector<PostId> m_fresh;
    bool m_isOver = false;   ///< imported; only bad rows are left to look at
    QFutureWatcher<Result<Source>> m_reading;
    QFutureWatcher<Result<ImportPreview>> m_understanding;
    QFutureWatcher<Result<Done>> m_importing;
};

} // namespace clarion
