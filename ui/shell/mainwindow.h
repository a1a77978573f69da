#pragma once

#include "shell/backupcontroller.h"
#include "shell/synccontroller.h"
#include "workspace/workspace.h"

#include <QColor>
#include <QMainWindow>
#include <QPointer>
#include <QTimer>
#include <QUndoStack>

class QActionGroup;
class QLabel;
class QProgressDialog;
class QStackedWidget;

namespace clarion {

class ComposerPage;
class FeedsPage;
class FirstRunPage;
class LibraryPage;
class MessageBar;
class NavigationRail;
class PlanPage;
class PostActions;
class SeriesPlanner;
class SyncStatus;
class TodayPage;

/// The window: the rail at the left, one page at a time, what happened at the foot.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    enum Page { Today, Plan, Library, Feeds };

    MainWindow(Workspace& workspace, const QString& caFile);
    ~MainWindow() override;

    void showPage(Page page);
    void openPost(const PostId& id);
    void openItem(const QString& kind, const ItemId& id);
    void openSettings();
    void openBackups();
    /// Dialogs for posts that come in or go out as files.
    void importPosts();
    void exportPlan();
    /// Opens the page Feeds and its dialog, with what somebody clicked: a clarion: link or an address.
    void addFeed(const QString& text);
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
    [[nodiscard]] FeedsPage& feeds();
    [[nodiscard]] ComposerPage& composer();
    [[nodiscard]] bool saveComposer();
    void lookForChangesElsewhere();
    void restore(const QString& file, const QString& name);
    void restored(const RestoreOutcome& outcome);
    /// Another content lies under every page: all is read anew. What was typed for the old one becomes a draft of its own.
    void workspaceReplaced();
    /// Whether another program has brought back a backup since; it is told then.
    bool noticeReplacement();
    void watchBackups();
    void createPost(Post post);
    void closeComposer();
    void workspaceChanged(const Changes& changes);
    void contentChanged();
    void focusPage();
    void followAgain(const Feed& feed);
    void showOffline(bool offline);
    void syncFinished(const SyncOutcome& outcome);
    void showError(const Error& error);
    void showErrors(const std::vector<Error>& errors);
    void updateTitle();

    Workspace& m_workspace;
    QUndoStack m_undoStack;
    SyncController m_sync;
    BackupController m_backups;
    PostActions* m_actions;
    SeriesPlanner* m_series;
    NavigationRail* m_rail;
    QStackedWidget* m_pages;
    FirstRunPage* m_firstRun = nullptr;
    TodayPage* m_today = nullptr;
    PlanPage* m_plan = nullptr;
    LibraryPage* m_library = nullptr;
    FeedsPage* m_feeds = nullptr;
    ComposerPage* m_composer = nullptr;
    MessageBar* m_message;
    QActionGroup* m_pageActions;
    QAction* m_settingsAction = nullptr;
    QAction* m_syncAction = nullptr;
    QAction* m_offlineAction = nullptr;
    QTimer m_contentTimer;     ///< content arrives in many steps; pages follow a few times a second
    QColor m_accent;
    SyncStatus* m_syncStatus = nullptr;
    QLabel* m_savedState = nullptr;
    QWidget* m_beforeComposer = nullptr;
    int m_undoIndex = 0;
    quint64 m_followRun = 0;   ///< follows a feed again; no dialog stands open that would tell why it could not
    bool m_painted = false;
    bool m_closeRefused = false;
    bool m_saveFailed = false;   ///< what is typed could not be saved when that was last tried
    qint64 m_dataVersion = 0;
    QString m_restoreMark;
    QString m_restoring;        ///< what the backup that is being brought back is called
    PostId m_composedBefore;    ///< is opened again where that fails
    QPointer<QProgressDialog> m_restoreProgress;
};

} // namespace clarion
