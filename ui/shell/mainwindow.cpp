#include "shell/mainwindow.h"

#include "base/errortext.h"
#include "calendar/planpage.h"
#include "cards/cardmaker.h"
#include "composer/composerpage.h"
#include "exchange/exportdialog.h"
#include "exchange/importdialog.h"
#include "feeds/feedspage.h"
#include "firstrun/firstrunpage.h"
#include "help/helpdialog.h"
#include "library/librarypage.h"
#include "settings/settingsdialog.h"
#include "shared/icons.h"
#include "shared/postactions.h"
#include "shared/theme.h"
#include "shared/writing.h"
#include "shell/messagebar.h"
#include "shell/navigationrail.h"
#include "shell/seriesplanner.h"
#include "shell/syncstatus.h"
#include "today/todaypage.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>

#include <algorithm>
#include <array>

namespace clarion {
namespace {

constexpr int lookElsewhereMs = 2000;
constexpr int contentMs = 250;
/// Below this width the rail shows icons only.
constexpr int narrowWidth = 1000;

QColor accentOf(const Workspace& workspace)
{
    const auto feeds = workspace.feeds().all();
    if (feeds) {
        for (const Feed& feed : *feeds) {
            if (const QColor colour(feed.accent); colour.isValid())
                return colour;
        }
    }
    return QColor(QString::fromLatin1(defaultAccent));
}

QString timeNow(const Workspace& workspace)
{
    return LocalTime::fromUtc(workspace.clock().now()).time.toString(QStringLiteral("HH:mm"));
}

} // namespace

MainWindow::MainWindow(Workspace& workspace, const QString& caFile)
    : m_workspace(workspace), m_sync(workspace, caFile, nullptr), m_backups(workspace, nullptr), m_actions(new PostActions(workspace, m_undoStack, this)),
      m_series(new SeriesPlanner(workspace, this)),
      m_rail(new NavigationRail(this)), m_pages(new QStackedWidget(this)), m_message(new MessageBar(m_pages)),
      m_pageActions(new QActionGroup(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(760, 520);
    resize(1200, 760);
    auto* central = new QWidget(this);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    auto* layout = new QHBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addLayout(column, 1);
    setCentralWidget(central);
    // A page that comes to the front would cover the bar.
    connect(m_pages, &QStackedWidget::currentChanged, m_message, &QWidget::raise);
    buildActions();
    buildStatusLine();

    connect(&m_workspace.writer(), &Writer::changed, this, [this](const Changes& changes) {
        workspaceChanged(changes);
        if (!changes.touches(Subject::Posts))
            return;
        m_savedState->setText(tr("Saved %1").arg(timeNow(m_workspace)));
        // What could not be saved a moment ago is now; an error that stood on would be believed.
        if (m_saveFailed && m_composer && changes.ids(Subject::Posts).contains(m_composer->postId().text())) {
            m_saveFailed = false;
            m_message->clearError();
            m_message->showMessage(tr("Saved. What you typed is on the disk now."));
        }
    });
    connect(m_actions, &PostActions::failed, this, &MainWindow::showError);
    connect(m_actions, &PostActions::told, this, [this](const QString& sentence) { m_message->showMessage(sentence); });
    connect(m_actions, &PostActions::created, this, &MainWindow::openPost);
    connect(&m_sync, &SyncController::started, this, [this] { m_syncAction->setEnabled(false); });
    connect(&m_sync, &SyncController::finished, this, &MainWindow::syncFinished);
    // An undo bar for every change of the plan; the Edit menu keeps them all.
    connect(&m_undoStack, &QUndoStack::indexChanged, this, [this](int index) {
        if (m_undoStack.count() == 0) {
            m_undoIndex = 0;   // emptied, not undone: there is another content now
            return;
        }
        const bool isDone = index > m_undoIndex;
        m_undoIndex = index;
        if (isDone)
            m_message->showMessage(m_undoStack.undoText(), tr("Undo"), [this] { m_undoStack.undo(); });
        else
            m_message->showMessage(tr("Undone: %1").arg(m_undoStack.redoText()), tr("Redo"), [this] { m_undoStack.redo(); });
    });

    m_contentTimer.setSingleShot(true);
    m_contentTimer.setInterval(contentMs);
    connect(&m_contentTimer, &QTimer::timeout, this, &MainWindow::contentChanged);
    connect(&m_sync, &SyncController::offlineChanged, this, &MainWindow::showOffline);
    connect(&m_sync, &SyncController::failed, this, &MainWindow::showError);
    watchBackups();
    // clarion-cli may work on the same file beside this window.
    auto* elsewhere = new QTimer(this);
    connect(elsewhere, &QTimer::timeout, this, &MainWindow::lookForChangesElsewhere);
    connect(elsewhere, &QTimer::timeout, m_series, &SeriesPlanner::planWhenDayTurned);
    connect(m_series, &SeriesPlanner::failed, this, &MainWindow::showError);
    elsewhere->start(lookElsewhereMs);

    const auto feeds = m_workspace.feeds().all();
    const auto area = m_workspace.area();
    if (feeds && area && (feeds->empty() || !*area)) {
        m_rail->hide();
        menuBar()->hide();
        m_firstRun = new FirstRunPage(m_workspace, m_sync, this);
        m_pages->addWidget(m_firstRun);
        connect(m_firstRun, &FirstRunPage::finished, this, &MainWindow::enterWorkspace);
    } else {
        enterWorkspace();
    }
    updateTitle();
}

MainWindow::~MainWindow()
{
    // The stack tells that it is emptied while it goes, and the bar is gone by then.
    m_undoStack.disconnect(this);
    // Pages hold references to the actions and the undo stack, which are members: they go first.
    delete takeCentralWidget();
}

void MainWindow::buildActions()
{
    struct PageAction {
        Page page;
        QString text;
        QString iconName;
        QKeySequence shortcut;
    };
    const std::vector<PageAction> pages{
        {Today, tr("&Today"), QStringLiteral("today"), QKeySequence(int(Qt::CTRL) | int(Qt::Key_1))},
        {Plan, tr("&Plan"), QStringLiteral("plan"), QKeySequence(int(Qt::CTRL) | int(Qt::Key_2))},
        {Library, tr("&Library"), QStringLiteral("library"), QKeySequence(int(Qt::CTRL) | int(Qt::Key_3))},
        {Feeds, tr("&Feeds"), QStringLiteral("feeds"), QKeySequence(int(Qt::CTRL) | int(Qt::Key_4))}};
    QMenu* file = menuBar()->addMenu(tr("&File"));
    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    QMenu* view = menuBar()->addMenu(tr("&View"));
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    for (const HelpPage& page : helpPages()) {
        connect(help->addAction(page.menuText), &QAction::triggered, this, [this, id = page.id] {
            auto* dialog = new HelpDialog(id, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
    }
    for (const PageAction& entry : pages) {
        auto* action = new QAction(icon(entry.iconName), entry.text, m_pageActions);
        action->setCheckable(true);
        action->setShortcut(entry.shortcut);
        action->setData(entry.page);
        connect(action, &QAction::triggered, this, [this, page = entry.page] { showPage(page); });
        view->addAction(action);
        addAction(action);
        m_rail->addPage(action);
    }
    auto* fresh = new QAction(icon(QStringLiteral("plus")), tr("&New post"), this);
    fresh->setShortcut(QKeySequence::New);
    connect(fresh, &QAction::triggered, this, [this] { createPost({}); });
    m_syncAction = new QAction(icon(QStringLiteral("sync")), tr("&Sync"), this);
    m_syncAction->setShortcut(QKeySequence(Qt::Key_F5));
    connect(m_syncAction, &QAction::triggered, &m_sync, &SyncController::syncAll);
    auto* addFeedAction = new QAction(icon(QStringLiteral("feeds")), tr("&Add a feed…"), this);
    connect(addFeedAction, &QAction::triggered, this, [this] { addFeed({}); });
    m_offlineAction = new QAction(icon(QStringLiteral("offline")), tr("&Work offline"), this);
    m_offlineAction->setCheckable(true);
    connect(m_offlineAction, &QAction::toggled, this, [this](bool offline) {
        if (offline != m_sync.isOffline())
            m_sync.setOffline(offline);
    });
    m_settingsAction = new QAction(icon(QStringLiteral("settings")), tr("S&ettings…"), this);
    m_settingsAction->setShortcut(QKeySequence(int(Qt::CTRL) | int(Qt::Key_Comma)));
    m_settingsAction->setMenuRole(QAction::PreferencesRole);
    connect(m_settingsAction, &QAction::triggered, this, &MainWindow::openSettings);
    auto* backups = new QAction(tr("&Backups…"), this);
    connect(backups, &QAction::triggered, this, &MainWindow::openBackups);
    auto* quit = new QAction(tr("&Quit"), this);
    quit->setShortcut(QKeySequence(int(Qt::CTRL) | int(Qt::Key_Q)));
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, this, &QWidget::close);
    auto* importAction = new QAction(tr("&Import posts…"), this);
    connect(importAction, &QAction::triggered, this, &MainWindow::importPosts);
    auto* exportAction = new QAction(tr("E&xport plan…"), this);
    connect(exportAction, &QAction::triggered, this, &MainWindow::exportPlan);
    file->addAction(fresh);
    file->addSeparator();
    file->addAction(importAction);
    file->addAction(exportAction);
    file->addSeparator();
    file->addAction(m_syncAction);
    file->addAction(addFeedAction);
    file->addAction(m_offlineAction);
    file->addSeparator();
    file->addAction(m_settingsAction);
    file->addAction(backups);
    file->addSeparator();
    file->addAction(quit);
    QAction* undo = m_undoStack.createUndoAction(this, tr("Undo"));
    undo->setIcon(icon(QStringLiteral("undo")));
    undo->setShortcut(QKeySequence::Undo);
    QAction* redo = m_undoStack.createRedoAction(this, tr("Redo"));
    redo->setIcon(icon(QStringLiteral("redo")));
    redo->setShortcut(QKeySequence::Redo);
    edit->addAction(undo);
    edit->addAction(redo);
    m_rail->addFoot(m_syncAction);
    m_rail->addFoot(m_settingsAction);
}

void MainWindow::buildStatusLine()
{
    m_syncStatus = new SyncStatus(m_workspace, m_sync, this);
    m_savedState = theme::mutedLabel({}, this);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(theme::gutter, 0, theme::gutter, 4);
    statusBar()->addWidget(m_syncStatus);
    statusBar()->addPermanentWidget(m_savedState);
}

// A page is made when it is first needed: the window is there sooner, and most evenings see two of them.

TodayPage& MainWindow::today()
{
    if (!m_today) {
        m_today = new TodayPage(m_workspace, *m_actions, this);
        m_pages->addWidget(m_today);
        connect(m_today, &TodayPage::postOpened, this, &MainWindow::openPost);
        connect(m_today, &TodayPage::itemOpened, this, &MainWindow::openItem);
        connect(m_today, &TodayPage::libraryWanted, this, [this] { showPage(Library); });
        connect(m_today, &TodayPage::failed, this, &MainWindow::showError);
    }
    return *m_today;
}

PlanPage& MainWindow::plan()
{
    if (!m_plan) {
        m_plan = new PlanPage(m_workspace, *m_actions, this);
        m_pages->addWidget(m_plan);
        connect(m_plan, &PlanPage::postOpened, this, &MainWindow::openPost);
        connect(m_plan, &PlanPage::newPostWanted, this, [this](const std::optional<LocalTime>& planned, const QString& subject, const QString& network) {
            Post post;
            post.subject = subject;
            post.network = network;
            if (planned && planned->date >= m_workspace.today())
                post.planned = planned;
            createPost(post);
        });
        connect(m_plan, &PlanPage::failed, this, &MainWindow::showError);
        connect(m_plan, &PlanPage::told, this, [this](const QString& sentence) { m_message->showMessage(sentence); });
    }
    return *m_plan;
}

LibraryPage& MainWindow::library()
{
    if (!m_library) {
        m_library = new LibraryPage(m_workspace, this);
        m_pages->addWidget(m_library);
        connect(m_library, &LibraryPage::draftWanted, this, &MainWindow::createPost);
        connect(m_library, &LibraryPage::areaWanted, this, &MainWindow::openSettings);
        connect(m_library, &LibraryPage::syncWanted, &m_sync, &SyncController::syncAll);
        connect(m_library, &LibraryPage::picturesWanted, &m_sync, &SyncController::fetchPictures);
        connect(&m_sync, &SyncController::pictureFetched, m_library, &LibraryPage::showPicture);
        connect(m_library, &LibraryPage::failed, this, &MainWindow::showError);
    }
    return *m_library;
}

FeedsPage& MainWindow::feeds()
{
    if (!m_feeds) {
        m_feeds = new FeedsPage(m_workspace, m_sync, this);
        m_pages->addWidget(m_feeds);
        connect(m_feeds, &FeedsPage::itemOpened, this, &MainWindow::openItem);
        connect(m_feeds, &FeedsPage::told, this, [this](const QString& sentence) { m_message->showMessage(sentence); });
        connect(m_feeds, &FeedsPage::removed, this, [this](const Feed& feed) {
            m_message->showMessage(tr("“%1” is not followed any more.").arg(feed.title), tr("Follow again"), [this, feed] { followAgain(feed); });
        });
        connect(m_feeds, &FeedsPage::failed, this, &MainWindow::showError);
    }
    return *m_feeds;
}

ComposerPage& MainWindow::composer()
{
    if (!m_composer) {
        m_composer = new ComposerPage(m_workspace, *m_actions, this);
        m_pages->addWidget(m_composer);
        connect(m_composer, &ComposerPage::closed, this, &MainWindow::closeComposer);
        connect(m_composer, &ComposerPage::itemWanted, this, &MainWindow::openItem);
        connect(m_composer, &ComposerPage::failed, this, [this](const Error& error) {
            // Not of a picture, say: such an error stays when the text is saved.
            static constexpr std::array ofTheDisk{ErrorCode::DiskFull, ErrorCode::DatabaseBusy, ErrorCode::FileUnwritable, ErrorCode::Database};
            m_saveFailed = std::find(ofTheDisk.begin(), ofTheDisk.end(), error.code) != ofTheDisk.end();
            showError(error);
        });
        connect(m_composer, &ComposerPage::postWanted, this, &MainWindow::openPost);
        connect(m_composer, &ComposerPage::settingsWanted, this, &MainWindow::openSettings);
        connect(m_composer, &ComposerPage::told, this, [this](const QString& sentence) { m_message->showMessage(sentence); });
    }
    return *m_composer;
}

void MainWindow::enterWorkspace()
{
    if (m_firstRun) {
        m_firstRun->deleteLater();
        m_firstRun = nullptr;
    }
    m_rail->show();
    menuBar()->show();
    showPage(Today);
    updateTitle();
    showOffline(m_sync.isOffline());
    m_sync.startLooking();
    m_backups.startDaily();
    m_series->planWhenDayTurned();
    m_accent = accentOf(m_workspace);
    Q_EMIT accentChanged(m_accent);
}

QWidget* MainWindow::currentPage() const
{
    return m_pages->currentWidget();
}

void MainWindow::showPage(Page page)
{
    if (m_firstRun)
        return;
    if (m_composer && !m_composer->leave())
        return;
    switch (page) {
    case Today:
        if (m_today)
            m_today->refresh();  // time has passed while another page was shown
        m_pages->setCurrentWidget(&today());
        break;
    case Plan: m_pages->setCurrentWidget(&plan()); break;
    case Library:
        if (m_library)
            m_library->refresh();  // what came while it was not seen
        m_pages->setCurrentWidget(&library());
        break;
    case Feeds:
        if (m_feeds)
            m_feeds->refresh();  // time makes a feed expire
        m_pages->setCurrentWidget(&feeds());
        break;
    }
    m_pageActions->actions().at(page)->setChecked(true);
    focusPage();
}

void MainWindow::focusPage()
{
    // Whoever comes by a key goes on by keys; the rail would keep the focus, on what has nothing more to say.
    QWidget* const page = m_pages->currentWidget();
    QWidget* wanted = page->focusProxy() ? page->focusProxy() : page;
    for (QWidget* widget = wanted;;) {
        if (page->isAncestorOf(widget) && widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0) {
            widget->setFocus(Qt::ShortcutFocusReason);
            return;
        }
        widget = widget->nextInFocusChain();
        if (widget == wanted)
            return;
    }
}

void MainWindow::openPost(const PostId& id)
{
    QWidget* const before = m_pages->currentWidget();
    if (!composer().open(id))
        return;
    if (before != m_composer)
        m_beforeComposer = before;
    m_pages->setCurrentWidget(m_composer);
}

void MainWindow::closeComposer()
{
    m_pages->setCurrentWidget(m_beforeComposer ? m_beforeComposer : &today());
}

void MainWindow::openItem(const QString& kind, const ItemId& id)
{
    showPage(Library);
    library().openItem(kind, id);
}

void MainWindow::addFeed(const QString& text)
{
    if (m_firstRun) {
        m_firstRun->pasteFeed(text);
        return;
    }
    showPage(Feeds);
    feeds().addFeed(text);
}

void MainWindow::followAgain(const Feed& feed)
{
    const auto address = feed.feedAddress();
    if (feed.form == FeedForm::Web)
        m_followRun = m_sync.subscribe(feed.address);
    else if (address)
        m_followRun = m_sync.add(*address);
    else
        showError(address.error());
}

void MainWindow::showOffline(bool offline)
{
    m_offlineAction->setChecked(offline);
    m_syncAction->setEnabled(!offline && !m_sync.isRunning());
    m_syncStatus->showRest();
}

void MainWindow::createPost(Post post)
{
    if (m_firstRun)
        return;
    if (post.network.isEmpty())
        post.network = QStringLiteral("facebook");
    if (saveComposer())
        m_actions->create(post);
}

void MainWindow::openSettings()
{
    auto* dialog = new SettingsDialog(m_workspace, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::profileAccepted, this, [this](const Profile& profile) {
        const Clock& clock = m_workspace.clock();
        writeInBackground(
            this, m_workspace.writer(), [profile, &clock](Transaction& transaction) { return writeProfile(transaction, profile, clock); },
            [this](const Result<void>& outcome) {
                if (!outcome)
                    showError(outcome.error());
            });
    });
    dialog->open();
}

void MainWindow::workspaceChanged(const Changes& changes)
{
    // What this window wrote itself need not be looked for.
    if (const auto version = m_workspace.dataVersion())
        m_dataVersion = *version;
    if (m_firstRun)
        return;
    if (m_plan && changes.touches(Subject::Posts))
        m_plan->refreshWhenSeen();
    if (m_composer) {
        if (changes.touches(Subject::Settings) || changes.touches(Subject::Library) || changes.touches(Subject::Areas) || changes.touchesAll(Subject::Posts))
            m_composer->refreshAll();
        else if (m_composer->isAbout(changes.ids(Subject::Posts)))
            m_composer->refresh();
    }
    // What the person did shows at once; what arrives by the feeds, in hundreds of steps perhaps, a few times a second.
    if (changes.touches(Subject::Marks) || changes.touches(Subject::Settings))
        contentChanged();
    else if (!m_contentTimer.isActive())
        m_contentTimer.start();
    if (m_today && changes.touches(Subject::Posts))
        m_today->refreshWhenSeen();
    updateTitle();
}

void MainWindow::contentChanged()
{
    if (m_firstRun)
        return;
    // A page that is not seen is refreshed when it is shown.
    if (m_library && m_library->isVisible())
        m_library->refresh();
    if (m_today)
        m_today->refreshWhenSeen();
    if (m_feeds && m_feeds->isVisible())
        m_feeds->refresh();
    if (const QColor accent = accentOf(m_workspace); accent != m_accent) {
        m_accent = accent;
        Q_EMIT accentChanged(accent);
    }
}

void MainWindow::lookForChangesElsewhere()
{
    const auto version = m_workspace.dataVersion();
    if (!version || *version == m_dataVersion)
        return;
    const bool first = m_dataVersion == 0;
    m_dataVersion = *version;
    if (first || noticeReplacement())
        return;
    Changes all;
    for (const Subject subject : {Subject::Feeds, Subject::Areas, Subject::Library, Subject::Marks, Subject::Posts, Subject::Settings})
        all.addAll(subject);
    workspaceChanged(all);
}

void MainWindow::syncFinished(const SyncOutcome& outcome)
{
    m_syncAction->setEnabled(!m_sync.isOffline());
    const std::vector<Error> errors = outcome.errors();
    const bool tellsAddError = outcome.run == m_followRun;
    // A run that nobody asked for tells its failures on the page Feeds, not in the way of what somebody writes.
    // What could not be added is told in the dialog that wanted to add it.
    if (m_firstRun || outcome.isBySelf || outcome.isStopped() || (outcome.addError && !tellsAddError))
        return;
    if (errors.size() == 1) {
        showError(errors.front());
        return;
    }
    if (!errors.empty()) {
        showErrors(errors);
        return;
    }
    if (!outcome.secretNotKept.isEmpty()) {
        m_message->showError(tr("Signed in, but only until Clarion is closed: no keychain answers on this computer."), outcome.secretNotKept);
        return;
    }
    ChangeCounts sum;
    for (const FeedOutcome& feed : outcome.feeds) {
        sum.added += feed.report->changes.added;
        sum.updated += feed.report->changes.updated;
        sum.withdrawn += feed.report->changes.withdrawn;
    }
    QString sentence = sum.added + sum.updated == 0 ? tr("Nothing new in the feeds.")
                                                    : tr("%1 new and %2 updated in the feeds.").arg(sum.added).arg(sum.updated);
    if (sum.withdrawn > 0)
        sentence += QLatin1Char(' ') + tr("%n item(s) were withdrawn.", nullptr, sum.withdrawn);
    if (!outcome.added.isEmpty() && !outcome.feeds.empty())
        sentence = (outcome.movedFrom.isEmpty() ? tr("“%1” is followed now.") : tr("“%1” was followed already; it is read from the new address now."))
                       .arg(outcome.feeds.front().report->title)
                   + QLatin1Char(' ') + sentence;
    m_message->clearError();   // of an earlier run: this one went well
    m_message->showMessage(sentence);
}

void MainWindow::showErrors(const std::vector<Error>& errors)
{
    QStringList details;
    for (const Error& error : errors)
        details << errorText(error);
    m_message->showError(tr("%n feed(s) could not be read. The page Feeds says which, and why.", nullptr, static_cast<int>(errors.size())),
                         details.join(QLatin1Char('\n')));
}

void MainWindow::showError(const Error& error)
{
    if (error.code == ErrorCode::WorkspaceReplaced && noticeReplacement())
        return;
    m_message->showError(errorText(error), QStringLiteral("[%1] %2: %3").arg(QString::number(static_cast<int>(error.code)), error.subject, error.detail));
}

void MainWindow::updateTitle()
{
    const auto profile = m_workspace.profile();
    setWindowTitle(profile && !profile->partyName.isEmpty() ? tr("%1 – Clarion").arg(profile->partyName) : tr("Clarion"));
}

void MainWindow::importPosts()
{
    auto* dialog = new ImportDialog(m_workspace, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, this, [this](const QString& sentence, const std::vector<PostId>& posts) {
        m_message->showMessage(sentence, tr("Undo"), [this, posts] {
            writeInBackground(this, m_workspace.writer(), [posts](Transaction& transaction) { return undoImport(transaction, posts); }, [this](const Result<int>& removed) {
                if (!removed)
                    showError(removed.error());
                else
                    m_message->showMessage(tr("%n imported post(s) taken away again.", nullptr, *removed));
            });
        });
    });
    dialog->open();
}

void MainWindow::exportPlan()
{
    // What is being typed belongs to the plan, too.
    if (!saveComposer())
        return;
    auto* dialog = new ExportDialog(m_workspace, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exported, this, [this](const QString& sentence) { m_message->showMessage(sentence); });
    dialog->open();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    // A full disk must not swallow what was typed; whoever closes a second time has read why.
    if (!saveComposer() && !m_closeRefused) {
        m_closeRefused = true;
        event->ignore();
        return;
    }
    QMainWindow::closeEvent(event);
}

bool MainWindow::saveComposer()
{
    return !m_composer || m_composer->saveNow();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    m_rail->setCollapsed(event->size().width() < narrowWidth);
}

void MainWindow::paintEvent(QPaintEvent* event)
{
    QMainWindow::paintEvent(event);
    if (!m_painted) {
        m_painted = true;
        Q_EMIT firstFrameDrawn();
    }
}

} // namespace clarion
