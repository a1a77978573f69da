// The part of the window that has to do with backups: who brings one back changes what lies under every page.
#include "shell/mainwindow.h"

#include "composer/composerpage.h"
#include "settings/backupsdialog.h"
#include "shared/postactions.h"
#include "shell/messagebar.h"
#include "shell/seriesplanner.h"

#include <QProgressDialog>
#include <QStackedWidget>

namespace clarion {

void MainWindow::watchBackups()
{
    if (const auto mark = m_workspace.restoreMark())
        m_restoreMark = *mark;
    connect(&m_backups, &BackupController::backupFailed, this, &MainWindow::showError);
    connect(&m_backups, &BackupController::restored, this, &MainWindow::restored);
    connect(&m_backups, &BackupController::restoreFailed, this, [this](const Error& error) {
        delete m_restoreProgress;
        if (!m_composedBefore.isEmpty())
            openPost(m_composedBefore);
        showError(error);
    });
}

void MainWindow::openBackups()
{
    auto* dialog = new BackupsDialog(m_workspace, m_backups, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BackupsDialog::restoreWanted, this, &MainWindow::restore);
    dialog->open();
}

void MainWindow::restore(const QString& file, const QString& name)
{
    // What was typed belongs into the backup that is made first. Where it cannot be written, nothing may take its place.
    if (m_backups.isRestoring() || !saveComposer())
        return;
    m_composedBefore = m_composer && m_pages->currentWidget() == m_composer ? m_composer->postId() : PostId();
    if (m_composer)
        (void)m_composer->letGo();
    if (!m_firstRun)
        showPage(Today);
    m_restoring = name;
    m_restoreProgress = new QProgressDialog(tr("Bringing back “%1”…").arg(name), {}, 0, 0, this);
    m_restoreProgress->setWindowTitle(tr("Restore a backup"));
    m_restoreProgress->setWindowModality(Qt::WindowModal);
    m_restoreProgress->setCancelButton(nullptr);   // it is one step: there is nothing to stop half-way
    m_restoreProgress->show();
    m_backups.restore(file);
}

void MainWindow::restored(const RestoreOutcome& outcome)
{
    delete m_restoreProgress;
    workspaceReplaced();
    if (!outcome.missingPictures.isEmpty())
        m_message->showError(tr("%n picture(s) of its posts are missing on this computer. Add them again where they are needed.", nullptr,
                                static_cast<int>(outcome.missingPictures.size())),
                             outcome.missingPictures.join(QLatin1Char('\n')));
    const QString sentence = tr("“%1” was brought back, with %n post(s).", nullptr, outcome.contents.posts).arg(m_restoring);
    if (!outcome.before || outcome.before->reason != BackupReason::BeforeRestore) {
        m_message->showMessage(sentence);
        return;
    }
    m_message->showMessage(sentence, tr("Undo"), [this, file = outcome.before->file] { restore(file, tr("What was there before")); });
}

void MainWindow::workspaceReplaced()
{
    if (const auto mark = m_workspace.restoreMark())
        m_restoreMark = *mark;
    std::optional<Post> unsaved = m_composer ? m_composer->letGo() : std::nullopt;
    m_workspace.writer().acceptReplacement();
    // What was done to the old content cannot be undone in this one.
    m_undoStack.clear();
    if (m_firstRun) {
        const auto area = m_workspace.area();
        if (area && *area)
            enterWorkspace();
    } else if (m_pages->currentWidget() == m_composer) {
        showPage(Today);
    }
    Changes all;
    for (const Subject subject : {Subject::Feeds, Subject::Areas, Subject::Library, Subject::Marks, Subject::Posts, Subject::Settings})
        all.addAll(subject);
    workspaceChanged(all);
    m_series->forgetDay();
    m_series->planWhenDayTurned();
    if (!unsaved)
        return;
    // Not over the post that was brought back, and not at its time either: it would go out twice.
    unsaved->id = {};
    unsaved->status = PostStatus::Draft;
    unsaved->planned.reset();
    m_actions->create(*unsaved);
}

bool MainWindow::noticeReplacement()
{
    const auto mark = m_workspace.restoreMark();
    // What this window brings back itself is told when it is done.
    if (m_backups.isRestoring() || !mark || *mark == m_restoreMark)
        return false;
    const bool wasComposing = m_composer && m_pages->currentWidget() == m_composer;
    workspaceReplaced();
    m_message->showMessage(wasComposing ? tr("Another program brought back a backup. Everything is read anew; what you were typing and was not yet saved is kept as a new draft.")
                                        : tr("Another program brought back a backup. Everything is read anew."));
    return true;
}

} // namespace clarion
