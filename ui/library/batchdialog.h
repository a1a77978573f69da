#pragma once

#include "workspace/batch.h"

#include <QDialog>
#include <QFutureWatcher>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace clarion {

/// Outputs into one folder: the one that is open, every tool about here, or one tool about all areas of a region. Goes on where it was stopped.
class BatchDialog final : public QDialog {
    Q_OBJECT
public:
    /// `tool`: the one that is open; may be none. `format`: the shape that is ticked.
    BatchDialog(Workspace& workspace, const Area& area, const std::optional<Tool>& tool, const QString& format, QWidget* parent);
    ~BatchDialog() override;

    void reject() override;

Q_SIGNALS:
    void failed(const clarion::Error& error);

private:
    [[nodiscard]] Result<BatchOrder> order() const;
    void choose();
    void start();
    void finish();
    void describe();
    void setRunning(bool isRunning);

    Workspace& m_workspace;
    Area m_area;
    std::optional<Tool> m_chosenTool;
    QRadioButton* m_thisOne;
    QRadioButton* m_everyTool;
    QRadioButton* m_oneTool;
    QComboBox* m_region;
    QComboBox* m_language;
    QWidget* m_choices;
    std::vector<QCheckBox*> m_formats;
    QLineEdit* m_folder;
    QLabel* m_state;
    QProgressBar* m_progress;
    QPushButton* m_start;
    QPushButton* m_open;
    QPushButton* m_close;
    CancelToken m_cancel;
    QFutureWatcher<Result<BatchReport>> m_running;
};

} // namespace clarion
