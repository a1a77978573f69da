#include "shell/syncstatus.h"

#include "shared/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace clarion {
namespace {

constexpr int progressSteps = 1000;

} // namespace

SyncStatus::SyncStatus(Workspace& workspace, SyncController& sync, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_sync(sync), m_state(theme::mutedLabel({}, this)), m_progress(new QProgressBar(this)),
      m_stop(new QPushButton(tr("Stop"), this))
{
    m_progress->setMaximumWidth(160);
    m_progress->setMaximumHeight(8);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Sync progress"));
    m_progress->hide();
    m_stop->setProperty("quiet", true);
    m_stop->hide();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_state);
    layout->addWidget(m_progress);
    layout->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, &m_sync, &SyncController::cancel);
    connect(&m_sync, &SyncController::started, this, [this] {
        m_state->setText(tr("Syncing…"));
        m_progress->setRange(0, 0);
        m_progress->show();
        m_stop->show();
    });
    connect(&m_sync, &SyncController::progressed, this,
            [this](const FeedId&, const QString& title, const SyncProgress& progress) { showProgress(title, progress); });
    connect(&m_sync, &SyncController::finished, this, &SyncStatus::showEnd);
    connect(&m_sync, &SyncController::offlineChanged, this, &SyncStatus::showRest);
}

void SyncStatus::showProgress(const QString& title, const SyncProgress& progress)
{
    m_state->setText(tr("Syncing %1").arg(title));
    m_progress->setRange(0, progress.total > 0 ? progressSteps : 0);
    if (progress.total > 0)
        m_progress->setValue(static_cast<int>(progress.done * progressSteps / progress.total));
}

void SyncStatus::showEnd(const SyncOutcome& outcome)
{
    m_progress->hide();
    m_stop->hide();
    const std::vector<Error> errors = outcome.errors();
    if (outcome.isStopped())
        m_state->setText(tr("Stopped"));
    else if (!errors.empty() && !outcome.addError)
        m_state->setText(tr("Not everything synced"));
    else if (errors.empty() && !m_sync.isOffline())
        m_state->setText(tr("Synced %1").arg(LocalTime::fromUtc(m_workspace.clock().now()).time.toString(QStringLiteral("HH:mm"))));
    else
        showRest();  // what could not be added says nothing of the feeds that are followed
}

void SyncStatus::showRest()
{
    if (m_sync.isOffline()) {
        m_state->setText(tr("Working offline"));
        return;
    }
    QDateTime last;
    const auto feeds = m_workspace.feeds().all();
    for (const Feed& feed : feeds ? *feeds : std::vector<Feed>()) {
        if (!last.isValid() || feed.syncedAt > last)
            last = feed.syncedAt;
    }
    m_state->clear();
    if (!last.isValid())
        return;
    const LocalTime when = LocalTime::fromUtc(last);
    const QString time = when.time.toString(QStringLiteral("HH:mm"));
    m_state->setText(tr("Synced %1").arg(when.date == m_workspace.today()
                                             ? time
                                             : QLocale().toString(when.date, QStringLiteral("d MMM")) + QLatin1Char(' ') + time));
}

} // namespace clarion
