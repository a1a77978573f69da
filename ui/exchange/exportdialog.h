#pragma once

#include "exchange/planexport.h"
#include "exchange/weekpages.h"
#include "workspace/workspace.h"

#include <QDialog>
#include <QFutureWatcher>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;

namespace clarion {

/// What a plan can be written as.
enum class ExportFormat { Archive, Table, Calendar, Paper, Buffer, Metricool, Hootsuite };

/// A file made of posts, and what it could not take along.
struct ExportOutcome {
    int posts = 0;
    QStringList notes;
};

/// Writes the plan, or a part of it, as a file for somebody else's program. Says before anything is written what each format is, how
/// sure it is, and what it leaves behind.
class ExportDialog final : public QDialog {
    Q_OBJECT
public:
    ExportDialog(Workspace& workspace, QWidget* parent);
    ~ExportDialog() override;

    void reject() override;

Q_SIGNALS:
    /// In a sentence.
    void exported(const QString& sentence);

private:
    [[nodiscard]] ExportFormat format() const;
    [[nodiscard]] PlanSelection selection() const;
    /// What goes onto paper: the days that are chosen, else four weeks from this one on.
    [[nodiscard]] WeekPages weeks() const;
    void postsRead();
    void describe();
    void chooseFile();
    void write(const QString& file);
    void written();
    void showError(const QString& sentence);

    Workspace& m_workspace;
    QButtonGroup* m_formats;
    QComboBox* m_network;
    QCheckBox* m_onlyDays;
    QDateEdit* m_from;
    QDateEdit* m_to;
    QLabel* m_left;
    QLabel* m_error;
    QPushButton* m_export;
    QPushButton* m_cancel;
    std::vector<Post> m_posts;
    QFutureWatcher<Result<std::vector<Post>>> m_reading;
    QFutureWatcher<Result<ExportOutcome>> m_writing;
    QString m_file;
};

} // namespace clarion
