#include "settings/backupsdialog.h"

#include "base/errortext.h"
#include "shared/emptystate.h"
#include "shared/filechooser.h"
#include "shared/icons.h"
#include "shared/rowdelegate.h"
#include "shared/theme.h"
#include "shared/workpool.h"
#include "shell/backupcontroller.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace clarion {
namespace {

Result<std::vector<BackupRow>> readRows(const QString& file)
{
    const auto backups = backupsOf(file);
    if (!backups)
        return failure(backups.error());
    std::vector<BackupRow> rows;
    for (const Backup& backup : *backups) {
        BackupRow row{backup, std::nullopt};
        if (backup.isWhole && backup.reason != BackupReason::Damaged) {
            if (const auto contents = contentsOf(backup.file))
                row.contents = *contents;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

BackupsDialog::BackupsDialog(const Workspace& workspace, BackupController& backups, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_backups(backups), m_model(new BackupModel(this)), m_list(new QListView(this)),
      m_empty(new EmptyState(QStringLiteral("empty-library"), tr("No backups yet. Clarion makes one on each day that you use it."), {}, this)),
      m_state(theme::mutedLabel({}, this)), m_error(theme::colouredLabel({}, theme::danger, this)), m_progress(new QProgressBar(this))
{
    setWindowTitle(tr("Backups"));
    auto* words = theme::bodyLabel(tr("Clarion backs up the whole workspace on each day that you use it, before each upgrade and before each restore. "
                                      "The last seven days and the four weeks before them are kept."), this);
    words->setWordWrap(true);
    auto* where = theme::mutedLabel(tr("They lie in %1").arg(QDir::toNativeSeparators(backupFolder(workspace.file()))), this);
    where->setWordWrap(true);
    where->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Backups"));
    m_state->setWordWrap(true);
    m_error->setWordWrap(true);
    m_error->hide();
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    m_backUp = new QPushButton(icon(QStringLiteral("plus")), tr("Back up now"), this);
    m_fromFile = new QPushButton(tr("From a file…"), this);
    m_fromFile->setToolTip(tr("Bring back another workspace's file, or a backup that lies elsewhere."));
    auto* close = new QPushButton(tr("Close"), this);
    m_restore = new QPushButton(tr("Restore…"), this);
    m_restore->setProperty("primary", true);
    for (QPushButton* button : {m_backUp, m_fromFile, close, m_restore})
        button->setAutoDefault(false);   // Enter in the list is its own
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_backUp);
    buttons->addWidget(m_fromFile);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_restore);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin, theme::gutter);
    layout->setSpacing(theme::gutter);
    layout->addWidget(words);
    layout->addWidget(where);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_state);
    layout->addWidget(m_error);
    layout->addLayout(buttons);
    resize(fontMetrics().height() * 38, fontMetrics().height() * 32);
    m_empty->hide();
    tell({});

    connect(m_backUp, &QPushButton::clicked, this, [this] {
        tell(tr("Backing up…"));
        m_backups.backUpNow();
    });
    connect(m_fromFile, &QPushButton::clicked, this, &BackupsDialog::chooseFile);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    const auto restoreCurrent = [this] {
        const QModelIndex index = m_list->currentIndex();
        if (index.isValid() && m_restore->isEnabled())
            prepareRestore(m_model->at(index.row()).backup.file, index.data().toString());
    };
    connect(m_restore, &QPushButton::clicked, this, restoreCurrent);
    connect(m_list, &QListView::activated, this, restoreCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &BackupsDialog::updateButtons);
    connect(&m_backups, &BackupController::started, this, [this] { setBusy(true); });
    connect(&m_backups, &BackupController::finished, this, [this] { setBusy(false); });
    connect(&m_backups, &BackupController::backedUp, this, [this](const Backup& backup) {
        m_select = backup.file;
        tell(tr("Backed up and checked."));
        refresh();
    });
    connect(&m_backups, &BackupController::backupFailed, this, [this](const Error& error) { tell(errorText(error), true); });
    connect(&m_listing, &QFutureWatcher<Listing>::finished, this, &BackupsDialog::showList);
    connect(&m_looking, &QFutureWatcher<Result<RestoreEffect>>::finished, this, &BackupsDialog::askToRestore);
    updateButtons();
    refresh();
}

BackupsDialog::~BackupsDialog()
{
    m_listing.waitForFinished();
    m_looking.waitForFinished();
}

void BackupsDialog::tell(const QString& sentence, bool isError)
{
    m_state->setText(isError ? QString() : sentence);
    m_state->setVisible(!isError && !sentence.isEmpty());
    m_error->setText(isError ? sentence : QString());
    m_error->setVisible(isError);
}

void BackupsDialog::setBusy(bool isBusy)
{
    m_progress->setVisible(isBusy);
    m_backUp->setEnabled(!isBusy);
    m_fromFile->setEnabled(!isBusy);
    m_list->setEnabled(!isBusy);
    updateButtons();
}

void BackupsDialog::updateButtons()
{
    const QModelIndex index = m_list->currentIndex();
    m_restore->setEnabled(!m_progress->isVisibleTo(this) && index.isValid() && m_model->at(index.row()).contents.has_value());
}

void BackupsDialog::refresh()
{
    m_listing.setFuture(QtConcurrent::run(&workPool(), [file = m_workspace.file()] { return Listing{readRows(file)}; }));
}

void BackupsDialog::showList()
{
    const Result<std::vector<BackupRow>> rows = m_listing.result().rows;
    if (!rows) {
        tell(errorText(rows.error()), true);
        return;
    }
    const bool isEmpty = rows->empty();
    m_model->setRows(*rows, m_workspace.clock().now());
    m_list->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    if (!isEmpty) {
        m_list->setCurrentIndex(m_model->index(qMax(0, m_model->rowOf(m_select))));
        m_list->setFocus();
    }
    updateButtons();
}

void BackupsDialog::chooseFile()
{
    QFileDialog* dialog = makeFileChooser(tr("Bring back a file"), QFileInfo(m_workspace.file()).absolutePath(),
                                          tr("Workspaces (*.clarion);;All files (*)"), this);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) { prepareRestore(file, QFileInfo(file).fileName()); });
    dialog->open();
}

void BackupsDialog::prepareRestore(const QString& file, const QString& name)
{
    if (m_looking.isRunning())
        return;
    m_wanted = file;
    m_wantedName = name;
    setBusy(true);
    tell(tr("Looking at what this would change…"));
    m_looking.setFuture(QtConcurrent::run(&workPool(), [file, workspace = m_workspace.file()] { return effectOfRestore(workspace, file); }));
}

QString BackupsDialog::effectWords(const RestoreEffect& effect)
{
    QStringList words{tr("It has %n post(s).", nullptr, effect.then.posts) + QLatin1Char(' ')
                      + tr("Now there are %n.", nullptr, effect.now.posts)};
    if (effect.gone > 0)
        words << tr("%n post(s) of now will not be there.", nullptr, effect.gone);
    if (effect.back > 0)
        words << tr("%n post(s) that are not there now will be there again.", nullptr, effect.back);
    if (effect.changed > 0)
        words << tr("%n post(s) will be as they were then.", nullptr, effect.changed);
    if (effect.gone + effect.back + effect.changed == 0)
        words << tr("The posts are the same.");
    if (effect.unposted > 0)
        words << tr("%n post(s) marked as posted will not be marked so any more: look before you post them again.", nullptr, effect.unposted);
    words << tr("Feeds, areas and settings will be as they were then, too.")
          << tr("What is there now is backed up first, so that you can undo this.");
    return words.join(QLatin1Char('\n'));
}

void BackupsDialog::askToRestore()
{
    setBusy(false);
    const Result<RestoreEffect> effect = m_looking.result();
    if (!effect) {
        tell(errorText(effect.error()), true);
        return;
    }
    tell({});
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("Restore a backup"), tr("Bring back “%1”?").arg(m_wantedName), QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(effectWords(*effect));
    // Qt makes the box as wide as the question, which is short, and breaks every sentence below it twice.
    if (auto* words = box->findChild<QLabel*>(QStringLiteral("qt_msgbox_informativelabel")))
        words->setMinimumWidth(words->fontMetrics().height() * 26);
    QPushButton* yes = box->addButton(tr("Restore"), QMessageBox::DestructiveRole);
    // A key that was pressed once too often brings nothing back.
    box->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, file = m_wanted, name = m_wantedName] {
        accept();
        Q_EMIT restoreWanted(file, name);
    });
    box->open();
}

} // namespace clarion
