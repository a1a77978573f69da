#pragma once

#include "workspace/snippets.h"
#include "workspace/workspace.h"

#include <QObject>

class QCompleter;
class QMenu;
class QPlainTextEdit;
class QPushButton;
class QStandardItemModel;

namespace clarion {

/// Puts snippets, hashtags and emoji into a text field: from the menu of its button, or while typing ";name" and "#tag".
class WritingAids final : public QObject {
    Q_OBJECT
public:
    WritingAids(Workspace& workspace, QPlainTextEdit* edit);

    /// Opens the menu. Belongs to the field's page, which places it.
    [[nodiscard]] QPushButton* button() const { return m_button; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillMenu();
    void readAnew();
    /// What is being typed before the cursor: ";sur", "#Bus"; empty where it is nothing of that kind.
    [[nodiscard]] QString typedName() const;
    void offer();
    void takeOffered();
    void insert(const QString& text);
    void openSnippets(const QString& newText);
    void openEmoji();

    Workspace& m_workspace;
    QPlainTextEdit* m_edit;
    QPushButton* m_button;
    QMenu* m_menu;
    QCompleter* m_completer;
    QStandardItemModel* m_offered;
    std::vector<Snippet> m_snippets;
    bool m_isInserting = false;
};

} // namespace clarion
