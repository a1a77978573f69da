#include "today/todaypage.h"

#include "checks/figurenews.h"
#include "library/itemmodel.h"
#include "shared/emptystate.h"
#include "shared/pageheader.h"
#include "shared/postactions.h"
#include "shared/postlistmodel.h"
#include "shared/rowdelegate.h"
#include "shared/theme.h"
#include "shared/workpool.h"
#include "today/duerow.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QtConcurrent>

#include <algorithm>

namespace clarion {
namespace {

constexpr int daysAhead = 7;
constexpr size_t mostOffers = 7;
constexpr int mostBehindShown = 3;
/// Posts whose ranks and estimates are looked at: the next ones.
constexpr int mostChecked = 40;

void clear(QVBoxLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

TodayPage::TodayPage(Workspace& workspace, PostActions& actions, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_actions(actions), m_header(new PageHeader(tr("Today"), this)),
      m_due(new QVBoxLayout), m_offers(new QListView(this)), m_offerModel(new ItemModel(this)),
      m_noOffers(theme::mutedLabel(tr("Nothing yet. Content comes with the first sync."), this)), m_nextModel(new PostListModel(workspace.clock(), this)),
      m_next(new QListView(this)), m_nextTitle(theme::sectionLabel(tr("The next seven days"), this)),
      m_behindModel(new PostListModel(workspace.clock(), this)), m_behind(new QListView(this)),
      m_behindTitle(theme::sectionLabel({}, this)), m_dueTitle(theme::sectionLabel(tr("Due now"), this)),
      m_nothing(new EmptyState(QStringLiteral("empty-today"),
                               tr("Nothing is due. A good moment to turn a figure about here into a post."),
                               tr("Open the library"), this))
{
    m_next->setModel(m_nextModel);
    m_next->setItemDelegate(new RowDelegate(m_next));
    m_next->setMouseTracking(true);
    m_next->setAccessibleName(tr("The next seven days"));
    m_next->setMinimumHeight(140);
    m_behind->setModel(m_behindModel);
    m_behind->setItemDelegate(new RowDelegate(m_behind));
    m_behind->setMouseTracking(true);
    m_behind->setAccessibleName(tr("Look again"));

    auto* left = new QWidget(this);
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(theme::pageMargin, 0, theme::gutter, theme::gutter);
    leftLayout->setSpacing(theme::gap);
    leftLayout->addWidget(m_dueTitle);
    leftLayout->addLayout(m_due);
    leftLayout->addWidget(m_behindTitle);
    leftLayout->addWidget(m_behind);
    leftLayout->addWidget(m_nothing, 1);
    leftLayout->addSpacing(theme::gap);
    leftLayout->addWidget(m_nextTitle);
    leftLayout->addWidget(m_next, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(left);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);

    auto* right = new QWidget(this);
    right->setMinimumWidth(240);
    right->setMaximumWidth(320);
    auto* rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, theme::pageMargin, theme::gutter);
    rightLayout->setSpacing(theme::gap);
    rightLayout->addWidget(theme::sectionLabel(tr("From the feeds"), right));
    m_offers->setModel(m_offerModel);
    m_offers->setItemDelegate(new RowDelegate(m_offers));
    m_offers->setMouseTracking(true);
    m_offers->setAccessibleName(tr("From the feeds"));
    rightLayout->addWidget(m_offers, 1);
    rightLayout->addWidget(m_noOffers);
    rightLayout->addStretch();

    auto* body = new QHBoxLayout;
    body->setContentsMargins(0, 0, 0, 0);
    body->addWidget(scroll, 1);
    body->addWidget(right);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(body, 1);

    const auto openOffer = [this](const QModelIndex& index) {
        Q_EMIT itemOpened(index.data(ItemModel::KindRole).toString(), ItemId(index.data(ItemModel::IdRole).toString()));
    };
    connect(m_offers, &QListView::clicked, this, openOffer);
    connect(m_offers, &QListView::activated, this, openOffer);
    connect(m_nothing, &EmptyState::actionTriggered, this, &TodayPage::libraryWanted);
    const auto openIndex = [this](const QModelIndex& index) {
        Q_EMIT postOpened(PostId(index.data(PostListModel::IdRole).toString()));
    };
    connect(m_next, &QListView::clicked, this, openIndex);
    connect(m_next, &QListView::activated, this, openIndex);
    connect(&m_checking, &QFutureWatcher<std::vector<PostSummary>>::finished, this, [this] {
        m_untrue = m_checking.result();
        showBehind();
        if (m_checkAgain)
            checkFigures();
    });
    connect(m_behind, &QListView::clicked, this, openIndex);
    connect(m_behind, &QListView::activated, this, openIndex);
    // Time passing changes the state of a post, so the page looks at the clock again by itself.
    m_minute.setInterval(30'000);
    connect(&m_minute, &QTimer::timeout, this, &TodayPage::refreshWhenSeen);
    m_minute.start();
    refresh();
}

TodayPage::~TodayPage()
{
    m_checking.waitForFinished();
}

void TodayPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void TodayPage::refreshWhenSeen()
{
    if (isVisible())
        refresh();
    else
        m_isStale = true;
}

void TodayPage::refresh()
{
    m_isStale = false;
    const QDate today = m_workspace.today();
    const auto area = m_workspace.area();
    m_header->setContext(area && *area ? tr("%1 · %2").arg(QLocale().toString(today, QStringLiteral("dddd d MMMM yyyy")), (*area)->name)
                                       : QLocale().toString(today, QStringLiteral("dddd d MMMM yyyy")));
    const QDateTime now = m_workspace.clock().now();
    const auto due = m_workspace.posts().dueUntil(now);
    const auto planned = m_workspace.posts().plannedBetween(today, today.addDays(daysAhead));
    if (!due || !planned) {
        Q_EMIT failed(due ? planned.error() : due.error());
        return;
    }
    std::vector<PostSummary> next;
    for (const PostSummary& post : *planned) {
        if (post.plannedUtc > now && (post.status == PostStatus::Draft || post.status == PostStatus::Ready))
            next.push_back(post);
    }
    fillDue(*due);
    fillBehind();
    m_dueTitle->setText(due->empty() ? tr("Due now") : tr("Due now (%1)").arg(due->size()));
    m_dueTitle->setVisible(!due->empty());
    m_nothing->setVisible(due->empty());
    m_nextTitle->setVisible(!next.empty());
    m_next->setVisible(!next.empty());
    m_nextModel->setPosts(std::move(next));
    fillOffers();
}

void TodayPage::fillDue(const std::vector<PostSummary>& due)
{
    const QDateTime now = m_workspace.clock().now();
    // Rows are only made anew when they would differ: a person may be about to press one of their buttons.
    const bool sameStates = std::all_of(due.begin(), due.end(), [&](const PostSummary& post) {
        return stateAt(post.status, post.plannedUtc, now) == stateAt(post.status, post.plannedUtc, m_shownAt);
    });
    if (due == m_shownDue && sameStates && m_shownAt.isValid())
        return;
    m_shownDue = due;
    m_shownAt = now;
    clear(m_due);
    for (const PostSummary& post : due) {
        auto* row = new DueRow(post, now, m_actions, this);
        connect(row, &DueRow::opened, this, &TodayPage::postOpened);
        m_due->addWidget(row);
    }
}

void TodayPage::fillBehind()
{
    auto behind = m_workspace.posts().behindTheirSource();
    if (!behind) {
        Q_EMIT failed(behind.error());
        return;
    }
    m_behindSource = std::move(*behind);
    showBehind();
    checkFigures();
}

void TodayPage::showBehind()
{
    std::vector<PostSummary> posts = m_behindSource;
    for (const PostSummary& post : m_untrue) {
        if (std::none_of(posts.begin(), posts.end(), [&post](const PostSummary& other) { return other.id == post.id; }))
            posts.push_back(post);
    }
    const int count = static_cast<int>(posts.size());
    m_behindTitle->setText(tr("Look again: what these were made from has changed (%1)").arg(count));
    m_behindTitle->setVisible(count > 0);
    m_behind->setVisible(count > 0);
    m_behindModel->setPosts(std::move(posts));
    if (count > 0)
        m_behind->setFixedHeight(qMin(count, mostBehindShown) * m_behind->sizeHintForRow(0) + 2 * m_behind->frameWidth() + 2);
}

void TodayPage::checkFigures()
{
    if (m_checking.isRunning()) {
        m_checkAgain = true;
        return;
    }
    m_checkAgain = false;
    const auto posts = m_workspace.posts().comparing(mostChecked);
    if (!posts) {
        Q_EMIT failed(posts.error());
        return;
    }
    if (posts->empty() && m_untrue.empty())
        return;
    m_checking.setFuture(QtConcurrent::run(&workPool(), [file = m_workspace.file(), posts = *posts] {
        // A connection of this thread's own: the window's belongs to the window.
        const auto database = Database::open(file, Database::Mode::ReadOnly);
        const auto found = database ? noLongerTrue(**database, posts) : Result<std::vector<PostSummary>>(failure(database.error()));
        return found ? *found : std::vector<PostSummary>();
    }));
}

void TodayPage::fillOffers()
{
    ItemQuery query;
    query.show = ItemQuery::Show::OpenNow;
    query.today = m_workspace.today();
    query.now = m_workspace.clock().now();
    query.limit = 50;
    std::vector<ItemRow> offers;
    for (const char* kind : {"message", "event-idea", "tool"}) {
        query.kind = QString::fromLatin1(kind);
        const auto rows = m_workspace.library().rows(query);
        if (!rows)
            continue;
        for (const ItemRow& row : *rows) {
            // Of messages and ideas only what has its time now; the rest waits in the library.
            if (offers.size() < mostOffers && (row.kind == QLatin1String("tool") || !row.until.isEmpty()) && !row.marks.skippedAt.isValid())
                offers.push_back(row);
        }
    }
    m_offerModel->show([offers](int offset, int) { return offset == 0 ? offers : std::vector<ItemRow>(); }, query.today, query.now);
    m_offers->setVisible(m_offerModel->rowCount() > 0);
    m_noOffers->setVisible(m_offerModel->rowCount() == 0);
}

} // namespace clarion
