#pragma once

#include "settings/backupmodel.h"
#include "workspace/workspace.h"

#include <QDialog>
#include <QFutureWatcher>

class QLabel;
class QListView;
class QProgressBar;
class QPushButton;

namespace clarion {

class BackupController;
class EmptyState;

/// The backups of the workspace: make one, bring one back. Whoever opened it does the bringing back, as the whole window
/// takes part in it.
class BackupsDialog final : public QDialog {
    Q_OBJECT
public:
    BackupsDialog(const Workspace& workspace, BackupController& backups, QWidget* parent);
    ~BackupsDialog() override;

    /// What a restore changes, in plain words.
    [[nodiscard]] static QString effectWords(const RestoreEffect& effect);

Q_SIGNALS:
    /// The person has read what it changes and wants it.
    void restoreWanted(const QString& file, const QString& name);

private:
    struct Listing {
        Result<std::vector<BackupRow>> rows;
    };

    void refresh();
    void showList();
    void updateButtons();
    void chooseFile();
    /// Looks into the file and then asks.
    void prepareRestore(const QString& file, const QString& name);
    void askToRestore();
    void tell(const QString& sentence, bool isError = false);
    void setBusy(bool isBusy);

    const Workspace& m_workspace;
    BackupController& m_backups;
    BackupModel* m_model;
    QListView* m_list;
    EmptyState* m_empty;
    QLabel* m_state;
    QLabel* m_error;
    QProgressBar* m_progress;
    QPushButton* m_backUp;
    QPushButton* m_fromFile;
    QPushButton* m_restore;
    QString m_wanted;       ///< the file that would be brought back
    QString m_wantedName;
    QString m_select;       ///< is selected once the list has it
    QFutureWatcher<Listing> m_listing;
    QFutureWatcher<Result<RestoreEffect>> m_looking;
};

} // namespace clarion
