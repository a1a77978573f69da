#include "feeds/feedspage.h"

#include "feeds/addfeeddialog.h"
#include "feeds/feedmodel.h"
#include "feeds/feedview.h"
#include "feeds/signindialog.h"
#include "shared/emptystate.h"
#include "shared/icons.h"
#include "shared/pageheader.h"
#include "shared/rowdelegate.h"
#include "shared/theme.h"
#include "shared/writing.h"

#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>

namespace clarion {

FeedsPage::FeedsPage(Workspace& workspace, SyncController& sync, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_sync(sync), m_header(new PageHeader(tr("Feeds"), this)),
      m_offline(new QPushButton(icon(QStringLiteral("offline")), tr("Work offline"), this)), m_model(new FeedModel(this)),
      m_list(new QListView(this)), m_detail(new QStackedWidget(this)), m_view(new FeedView(this)),
      m_empty(new EmptyState(QStringLiteral("empty-library"), tr("No feed is followed. What the movement publishes comes by feeds."),
                             tr("Add a feed"), this))
{
    m_offline->setCheckable(true);
    m_header->addControl(m_offline);
    QPushButton* add = m_header->addPrimary(tr("Add a feed"));
    add->setIcon(icon(QStringLiteral("plus")));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Feeds"));
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setMinimumWidth(260);
    m_list->setMaximumWidth(400);
    m_detail->addWidget(m_empty);
    m_detail->addWidget(m_view);
    setFocusProxy(m_list);
    auto* body = new QHBoxLayout;
    body->setContentsMargins(theme::pageMargin, 0, theme::pageMargin, theme::gutter);
    body->setSpacing(theme::pageMargin);
    body->addWidget(m_list, 2);
    body->addWidget(m_detail, 4);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(body, 1);

    connect(add, &QPushButton::clicked, this, [this] { addFeed(); });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { addFeed(); });
    // toggled, not clicked: assistive technology switches it without a click.
    connect(m_offline, &QPushButton::toggled, this, [this](bool offline) {
        if (offline != m_sync.isOffline())
            m_sync.setOffline(offline);
    });
    connect(&m_sync, &SyncController::offlineChanged, this, &FeedsPage::refresh);
    connect(&m_sync, &SyncController::started, this, [this] { m_view->setBusy(true); });
    connect(&m_sync, &SyncController::finished, this, [this] {
        m_view->setBusy(false);
        refresh();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FeedsPage::showCurrent);
    // Enter goes on to what can be done with the feed.
    connect(m_list, &QListView::activated, this, [this] { m_view->setFocus(); });
    connect(m_list, &QListView::customContextMenuRequested, this, [this](const QPoint& place) {
        if (!m_list->indexAt(place).isValid())
            return;
        auto* menu = new QMenu(m_list);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_view->fillMenu(*menu);
        menu->popup(m_list->viewport()->mapToGlobal(place));
    });
    connect(m_view, &FeedView::checkWanted, &m_sync, &SyncController::sync);
    connect(m_view, &FeedView::signInWanted, this, &FeedsPage::signIn);
    connect(m_view, &FeedView::forgetSignInWanted, this, [this](const FeedId& id) {
        if (const Feed* feed = find(id))
            m_sync.forgetSignIn(id, feed->address);
    });
    connect(&m_sync, &SyncController::signInForgotten, this, [this](const FeedId& id) {
        if (const Feed* feed = find(id))
            Q_EMIT told(tr("Whatever was kept to sign in to “%1” is forgotten.").arg(feed->title));
    });
    connect(m_view, &FeedView::removeWanted, this, &FeedsPage::askToRemove);
    connect(m_view, &FeedView::itemOpened, this, &FeedsPage::itemOpened);
    connect(m_view, &FeedView::told, this, &FeedsPage::told);
    refresh();
}

void FeedsPage::refresh()
{
    auto feeds = m_workspace.feeds().all();
    if (!feeds) {
        Q_EMIT failed(feeds.error());
        return;
    }
    const QDateTime now = m_workspace.clock().now();
    int well = 0;
    for (const Feed& feed : *feeds)
        well += feedState(feed, now) == FeedState::Current ? 1 : 0;
    const bool offline = m_sync.isOffline();
    m_offline->setChecked(offline);
    const int count = static_cast<int>(feeds->size());
    m_header->setContext(offline       ? tr("Working offline: nothing is fetched until you go online again")
                         : count == 0  ? QString()
                         : well == count ? tr("%n feed(s), all up to date", nullptr, count)
                                         : tr("%1 of %2 up to date").arg(well).arg(count));
    const QString keep = m_list->currentIndex().data(FeedModel::IdRole).toString();
    const int place = m_list->currentIndex().row();
    m_model->setFeeds(std::move(*feeds), now);
    const int row = m_model->rowOf(FeedId(keep));
    m_list->setVisible(count > 0);
    if (count > 0)
        m_list->setCurrentIndex(m_model->index(row >= 0 ? row : qBound(0, place, count - 1)));   // else what took its place
    showCurrent();
}

void FeedsPage::showCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid()) {
        m_detail->setCurrentWidget(m_empty);
        return;
    }
    const Feed& feed = m_model->feed(index.row());
    auto changes = m_workspace.feeds().lastChanges(feed.id);
    if (!changes)
        Q_EMIT failed(changes.error());
    m_view->setFeed(feed, changes ? std::move(*changes) : std::vector<FeedChange>(), m_sync.lastCheck(feed.id),
                    m_sync.lastNote(feed.id), m_workspace.clock().now());
    m_view->setBusy(m_sync.isRunning());
    m_detail->setCurrentWidget(m_view);
}

const Feed* FeedsPage::find(const FeedId& id) const
{
    const int row = m_model->rowOf(id);
    return row < 0 ? nullptr : &m_model->feed(row);
}

void FeedsPage::addFeed(const QString& text)
{
    auto* dialog = new AddFeedDialog(m_sync, text, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddFeedDialog::added, this, [this](const FeedId& id) {
        refresh();
        const int row = m_model->rowOf(id);
        if (row >= 0)
            m_list->setCurrentIndex(m_model->index(row));
    });
    dialog->open();
}

void FeedsPage::signIn(const FeedId& id)
{
    const Feed* feed = find(id);
    if (!feed)
        return;
    auto* dialog = new SignInDialog(*feed, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SignInDialog::credentialGiven, this, [this, id, address = feed->address](const FeedCredential& credential) {
        m_sync.signIn(address, credential);
        m_sync.sync(id);
    });
    dialog->open();
}

void FeedsPage::askToRemove(const FeedId& id)
{
    const Feed* feed = find(id);
    if (!feed)
        return;
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("Remove the feed"), tr("Stop following “%1”?").arg(feed->title), QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("Your posts stay, and so does what they were made from. The rest of its content goes from the library; adding the feed again brings it back."));
    QPushButton* yes = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    // A key that was pressed once too often removes nothing.
    box->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, feed = *feed] { remove(feed); });
    box->open();
}

void FeedsPage::remove(const Feed& feed)
{
    const Clock& clock = m_workspace.clock();
    writeInBackground(
        this, m_workspace.writer(), [id = feed.id, &clock](Transaction& transaction) { return removeFeed(transaction, id, clock); },
        [this, feed](const Result<void>& outcome) {
            if (outcome)
                Q_EMIT removed(feed);
            else
                Q_EMIT failed(outcome.error());
            refresh();
            m_list->setFocus();   // and not on the button that would remove the next one
        });
}

} // namespace clarion
