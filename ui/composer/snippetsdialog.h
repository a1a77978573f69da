#pragma once

#include "workspace/snippets.h"
#include "workspace/workspace.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace clarion {

/// Writes, changes and deletes the snippets of the workspace.
class SnippetsDialog final : public QDialog {
    Q_OBJECT
public:
    /// `newText`: a new snippet is begun with it, where it is not empty.
    SnippetsDialog(Workspace& workspace, const QString& newText, QWidget* parent);

Q_SIGNALS:
    void changed();

private:
    void reload(const QString& current);
    void show(int row);
    void startNew(const QString& text);
    void save();
    void remove();
    void told(const Result<void>& outcome, const QString& current);

    Workspace& m_workspace;
    std::vector<Snippet> m_snippets;
    QString m_editing;   ///< its name as it is stored; empty: a new one
    QListWidget* m_list;
    QLineEdit* m_name;
    QPlainTextEdit* m_text;
    QLabel* m_problem;
    QPushButton* m_remove;
};

} // namespace clarion
