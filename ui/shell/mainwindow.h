#pragma once

#include "shell/synccontroller.h"
#include "workspace/workspace.h"

#include <QMainWindow>
#include <QUndoStack>

class QActionGroup;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace clarion {

class ComposerPage;
class FirstRunPage;
class LibraryPage;
class MessageBar;
class NavigationRail;
class PlanPage;
class PostActions;
class TodayPage;

/// The window: the rail at the left, one page at a time, what happened at the foot.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    enum Page { Today, Plan, Library };

    MainWindow(Workspace& workspace, const QString& caFile);
    ~MainWindow() override;

    void showPage(Page page);
    void openPost(const PostId& id);
    void openItem(const QString& kind, const ItemId& id);
    void openSettings();
    /// The page that is seen now: for screenshots and tests.
    [[nodiscard]] QWidget* currentPage() const;

Q_SIGNALS:
    /// The provider's colour became known or changed.
    void accentChanged(const QColor& accent);
    void firstFrameDrawn();

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void buildActions();
    void buildStatusLine();
    void enterWorkspace();
    [[nodiscard]] TodayPage& today();
    [[nodiscard]] PlanPage& plan();
    [[nodiscard]] LibraryPage& library();
    [[nodiscard]] ComposerPage& composer();
    [[nodiscard]] bool saveComposer();
    void lookForChangesElsewhere();
    void createPost(Post post);
    void closeComposer();
    void workspaceChanged(const Changes& changes);
    void syncFinished(const SyncOutcome& outcome);
    void showError(const Error& error);
    void showErrors(const std::vector<Error>& errors);
    void updateTitle();
    void showLastSync();

    Workspace& m_workspace;
    QUndoStack m_undoStack;
    SyncController m_sync;
    PostActions* m_actions;
    NavigationRail* m_rail;
    QStackedWidget* m_pages;
    FirstRunPage* m_firstRun = nullptr;
    TodayPage* m_today = nullptr;
    PlanPage* m_plan = nullptr;
    LibraryPage* m_library = nullptr;
    ComposerPage* m_composer = nullptr;
    MessageBar* m_message;
    QActionGroup* m_pageActions;
    QAction* m_settingsAction = nullptr;
    QAction* m_syncAction = nullptr;
    QLabel* m_syncState = nullptr;
    QLabel* m_savedState = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_stop = nullptr;
    QWidget* m_beforeComposer = nullptr;
    int m_undoIndex = 0;
    bool m_barUndoes = true;   ///< what the message bar's button does: undo or redo
    bool m_painted = false;
    bool m_closeRefused = false;
    qint64 m_dataVersion = 0;
};

} // namespace clarion
