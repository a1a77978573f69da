#include "window/damagedworkspace.h"

#include "base/errortext.h"
#include "settings/backupmodel.h"
#include "workspace/restore.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>
#include <QtConcurrent>

namespace clarion {
namespace {

/// Waits without standing still: there is no window yet that could be used meanwhile.
template<typename Work>
auto waitFor(const QString& sentence, Work work)
{
    QProgressDialog progress(sentence, {}, 0, 0);
    progress.setCancelButton(nullptr);
    progress.setMinimumDuration(500);
    QFutureWatcher<std::invoke_result_t<Work>> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(QtConcurrent::run(std::move(work)));
    loop.exec();
    return watcher.result();
}

std::optional<Backup> lastGoodBackup(const QString& file)
{
    const auto backups = backupsOf(file);
    if (!backups)
        return std::nullopt;
    for (const Backup& backup : *backups) {
        if (backup.isWhole && backup.reason != BackupReason::Damaged && checkWorkspaceFile(backup.file, Thoroughness::Full))
            return backup;
    }
    return std::nullopt;
}

} // namespace

BackupOffer offerBackup(const QString& file, const Error& error, const Clock& clock)
{
    const auto words = [](const char* text) { return QCoreApplication::translate("DamagedWorkspace", text); };
    const auto backup = waitFor(words(QT_TRANSLATE_NOOP("DamagedWorkspace", "Looking for a good backup…")), [file] { return lastGoodBackup(file); });
    if (!backup)
        return BackupOffer::NoneIsGood;
    const QString when = backupWhen(backup->made, clock.now());
    QMessageBox box(QMessageBox::Critical, words(QT_TRANSLATE_NOOP("DamagedWorkspace", "The workspace is damaged")), errorText(error));
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(words(QT_TRANSLATE_NOOP("DamagedWorkspace", "There is a good backup: %1. Bring it back? The damaged file is kept beside the backups; what was written since then is only in there.")).arg(when));
    box.setDetailedText(error.subject + QLatin1Char('\n') + error.detail);
    const QPushButton* yes = box.addButton(words(QT_TRANSLATE_NOOP("DamagedWorkspace", "Bring it back")), QMessageBox::AcceptRole);
    box.addButton(QMessageBox::Close);
    box.exec();
    if (box.clickedButton() != yes)
        return BackupOffer::Declined;
    const auto outcome = waitFor(words(QT_TRANSLATE_NOOP("DamagedWorkspace", "Bringing back the backup…")), [file, source = backup->file, &clock] { return restoreWorkspace(file, source, clock); });
    if (outcome)
        return BackupOffer::BroughtBack;
    QMessageBox::critical(nullptr, box.windowTitle(), errorText(outcome.error()).toHtmlEscaped());
    return BackupOffer::Declined;
}

} // namespace clarion
