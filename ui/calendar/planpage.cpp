#include "calendar/planpage.h"

#include "calendar/filterbar.h"
#include "calendar/mixpanel.h"
#include "calendar/monthmodel.h"
#include "calendar/monthview.h"
#include "calendar/planlistmodel.h"
#include "calendar/plansidebar.h"
#include "calendar/postselection.h"
#include "calendar/repeating.h"
#include "calendar/slotsdialog.h"
#include "calendar/timegridview.h"
#include "calendar/unscheduledtray.h"
#include "shared/emptystate.h"
#include "shared/icons.h"
#include "shared/pageheader.h"
#include "shared/postactions.h"
#include "shared/postlistmodel.h"
#include "shared/rowdelegate.h"
#include "shared/subjectwords.h"
#include "shared/theme.h"
#include "shared/whendialog.h"
#include "shared/writing.h"
#include "workspace/planning.h"

#include <QApplication>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace clarion {
namespace {

constexpr std::array viewNames{"month", "week", "day", "list", "missed"};
constexpr qint64 missedAfterSeconds = 30 * 60;
constexpr int daysOfWeek = 7;

QToolButton* stepButton(const QString& iconName, const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setIconSize({20, 20});
    return button;
}

QListView* postList(QAbstractItemModel* model, const QString& name, QWidget* parent)
{
    auto* list = new QListView(parent);
    list->setModel(model);
    list->setItemDelegate(new RowDelegate(list));
    list->setAccessibleName(name);
    list->setUniformItemSizes(true);
    list->setMouseTracking(true);
    list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setDragEnabled(true);
    list->setContextMenuPolicy(Qt::CustomContextMenu);
    return list;
}

std::optional<PlanPage::View> viewNamed(const QString& name)
{
    for (size_t view = 0; view < viewNames.size(); ++view) {
        if (name == QLatin1String(viewNames[view]))
            return static_cast<PlanPage::View>(view);
    }
    return std::nullopt;
}

} // namespace

PlanPage::PlanPage(Workspace& workspace, PostActions& actions, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_actions(actions), m_header(new PageHeader(tr("Plan"), this)), m_switcher(new QWidget(this)),
      m_viewButtons(new QButtonGroup(this)),
      m_filterBar(new FilterBar(this)), m_selection(new PostSelection(this)), m_monthModel(new MonthModel(workspace.clock(), this)),
      m_month(new MonthView(*m_selection, this)), m_daysModel(new PostListModel(workspace.clock(), this)),
      m_grid(new TimeGridView(m_daysModel, *m_selection, workspace.clock(), this)), m_listModel(new PlanListModel(workspace, this)),
      m_list(postList(m_listModel, tr("List of posts"), this)), m_missedModel(new PostListModel(workspace.clock(), this)),
      m_missed(postList(m_missedModel, tr("Missed posts"), this)), m_views(new QStackedWidget(this)),
      m_trayModel(new PostListModel(workspace.clock(), this)), m_trayTitle(theme::sectionLabel(tr("Unscheduled"), this)),
      m_mix(new MixPanel(workspace, this)), m_date(workspace.today())
{
    m_month->setMonthModel(m_monthModel);
    setFocusProxy(m_views);
    auto* tray = new UnscheduledTray(m_trayModel, this);
    buildHeader();
    buildViews(tray);
    connectKeys();

    auto* body = new QHBoxLayout;
    body->setContentsMargins(theme::pageMargin, 0, theme::pageMargin, theme::gutter);
    body->setSpacing(theme::gutter);
    body->addWidget(m_views, 4);
    body->addWidget(new PlanSidebar(m_trayTitle, tray, m_mix, this), 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_switcher);
    layout->addWidget(m_filterBar);
    layout->addLayout(body, 1);
    m_filterBar->hide();

    const auto last = readLastView(m_workspace.database());
    const View view = last ? viewNamed(*last).value_or(Month) : Month;
    readSettings();
    showView(view == Missed ? Month : view);
    showDate(m_workspace.today());
    m_grid->scrollToDay();
}

void PlanPage::buildHeader()
{
    const std::array words{tr("Month"), tr("Week"), tr("Day"), tr("List"), tr("Missed")};
    auto* switcherLayout = new QHBoxLayout(m_switcher);
    switcherLayout->setContentsMargins(theme::pageMargin - 6, 0, theme::pageMargin, theme::gap);
    switcherLayout->setSpacing(0);
    for (size_t view = 0; view < words.size(); ++view) {
        auto* button = new QToolButton(m_switcher);
        button->setText(words[view]);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setCheckable(true);
        button->setAutoRaise(true);
        m_viewButtons->addButton(button, static_cast<int>(view));
        switcherLayout->addWidget(button);
    }
    m_viewButtons->button(Missed)->setToolTip(tr("What was planned for a time that is over, and was not posted"));
    m_previous = stepButton(QStringLiteral("chevron-left"), tr("Previous month"), this);
    auto* today = new QPushButton(tr("Today"), this);
    m_next = stepButton(QStringLiteral("chevron-right"), tr("Next month"), this);
    m_filterButton = new QPushButton(icon(QStringLiteral("search")), tr("Filter"), this);
    m_filterButton->setCheckable(true);
    m_filterButton->setProperty("quiet", true);
    m_filterButton->setToolTip(tr("Search and filter (F)"));
    switcherLayout->addStretch();
    switcherLayout->addWidget(m_filterButton);
    m_header->addControl(m_previous);
    m_header->addControl(today);
    m_header->addControl(m_next);
    QPushButton* fresh = m_header->addPrimary(tr("New post"));
    connect(m_viewButtons, &QButtonGroup::idClicked, this, [this](int view) { showView(static_cast<View>(view)); });
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(today, &QPushButton::clicked, this, [this] { showDate(m_workspace.today()); });
    connect(m_filterButton, &QPushButton::toggled, this, [this](bool shown) {
        m_filterBar->setVisible(shown);
        if (shown)
            m_filterBar->focusWords();
        else if (!m_filter.isEmpty())
            m_filterBar->setFilter({}), m_filter = {}, refresh();
    });
    connect(fresh, &QPushButton::clicked, this, [this] {
        Q_EMIT newPostWanted(usualTimeOn(m_workspace, currentDate()));
    });
    connect(m_filterBar, &FilterBar::filterChanged, this, [this](const PostFilter& filter) {
        m_filter = filter;
        refresh();
    });
    connect(m_filterBar, &FilterBar::viewChosen, this, [this](const PlanView& view) {
        m_filter = view.filter;
        m_filterBar->setFilter(view.filter);
        showView(clarion::viewNamed(view.view).value_or(List));
    });
    connect(m_filterBar, &FilterBar::viewNamed, this, [this](const QString& name) {
        const PlanView view{name, QString::fromLatin1(viewNames[m_view]), m_filter};
        write([view](Transaction& transaction) { return writePlanView(transaction, view); });
    });
    connect(m_filterBar, &FilterBar::viewRemoved, this, [this](const QString& name) {
        write([name](Transaction& transaction) { return removePlanView(transaction, name); });
    });
}

void PlanPage::buildViews(QWidget* trayWidget)
{
    auto* tray = static_cast<UnscheduledTray*>(trayWidget);
    m_nothing = new EmptyState(QStringLiteral("empty-plan"), tr("Nothing was missed. What is planned for a time that is over and was not posted stands here."), {}, this);
    for (QWidget* view : {static_cast<QWidget*>(m_month), static_cast<QWidget*>(m_grid), static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_missed),
                          static_cast<QWidget*>(m_nothing)})
        m_views->addWidget(view);
    connect(m_month, &MonthView::postOpened, this, &PlanPage::postOpened);
    connect(m_month, &MonthView::newPostWanted, this, [this](const QDate& date) { Q_EMIT newPostWanted(usualTimeOn(m_workspace, date)); });
    connect(m_month, &MonthView::postsDropped, this, [this](const std::vector<PostId>& ids, const PostId& held, const QDate& date, bool copy) {
        place(ids, held, date, std::nullopt, copy);
        if (!m_monthModel->indexOf(date).isValid())
            showDate(date);
    });
    connect(m_month, &MonthView::shiftWanted, this, [this](int days) { shift(days, 0); });
    connect(m_month, &MonthView::dayListWanted, this, &PlanPage::showDay);
    connect(m_month, &MonthView::postMenuWanted, this, &PlanPage::showPostMenu);
    connect(m_grid, &TimeGridView::postOpened, this, &PlanPage::postOpened);
    connect(m_grid, &TimeGridView::newPostWanted, this, [this](const LocalTime& time) { Q_EMIT newPostWanted(time); });
    connect(m_grid, &TimeGridView::postsDropped, this, [this](const std::vector<PostId>& ids, const PostId& held, const QDate& date, const QTime& time, bool copy) {
        place(ids, held, date, time, copy);
    });
    connect(m_grid, &TimeGridView::shiftWanted, this, &PlanPage::shift);
    connect(m_grid, &TimeGridView::postMenuWanted, this, &PlanPage::showPostMenu);
    for (QListView* list : {m_list, m_missed}) {
        const auto idAt = [](const QModelIndex& index) { return PostId(index.data(PostListModel::IdRole).toString()); };
        connect(list, &QListView::activated, this, [this, idAt](const QModelIndex& index) { Q_EMIT postOpened(idAt(index)); });
        connect(list, &QListView::clicked, this, [this, idAt](const QModelIndex& index) {
            if (QApplication::keyboardModifiers() == Qt::NoModifier)
                Q_EMIT postOpened(idAt(index));
        });
        connect(list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this, list] { chooseFromList(list); });
        connect(list, &QWidget::customContextMenuRequested, this, [this, list](const QPoint& point) {
            chooseFromList(list);
            if (!m_selection->ids().empty())
                showPostMenu(list->viewport()->mapToGlobal(point));
        });
    }
    connect(m_month->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { m_mix->showWeek(currentDate()); });
    connect(m_mix, &MixPanel::newPostWanted, this, &PlanPage::newPostWanted);
    connect(m_mix, &MixPanel::failed, this, &PlanPage::failed);
    connect(tray, &UnscheduledTray::postOpened, this, &PlanPage::postOpened);
    connect(tray, &UnscheduledTray::postsDropped, this, [this](const std::vector<PostId>& ids) {
        std::vector<PostMove> moves;
        for (const PostId& id : ids)
            moves.emplace_back(id, std::nullopt);
        m_actions.moveAll(moves);
    });
}

void PlanPage::connectKeys()
{
    const auto key = [this](const QKeySequence& sequence, auto slot) {
        auto* shortcut = new QShortcut(sequence, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    const auto whenNotTyping = [](auto action) {
        return [action] {
            // In the search field a letter is a letter.
            if (!qobject_cast<QLineEdit*>(QApplication::focusWidget()))
                action();
        };
    };
    key(Qt::Key_T, whenNotTyping([this] { showDate(m_workspace.today()); }));
    key(Qt::Key_M, whenNotTyping([this] { showView(Month); }));
    key(Qt::Key_W, whenNotTyping([this] { showView(Week); }));
    key(Qt::Key_D, whenNotTyping([this] { showView(Day); }));
    key(Qt::Key_L, whenNotTyping([this] { showView(List); }));
    key(Qt::Key_F, whenNotTyping([this] {
            m_filterButton->setChecked(true);
            m_filterBar->focusWords();
        }));
    key(QKeySequence::Find, [this] {
        m_filterButton->setChecked(true);
        m_filterBar->focusWords();
    });
    key(Qt::Key_N, whenNotTyping([this] { Q_EMIT newPostWanted(usualTimeOn(m_workspace, currentDate())); }));
    key(Qt::Key_PageUp, [this] { step(-1); });
    key(Qt::Key_PageDown, [this] { step(1); });
    key(Qt::Key_G, whenNotTyping([this] { askForTime(); }));
    key(QKeySequence(int(Qt::CTRL) | int(Qt::Key_D)), [this] { place(m_selection->ids(), m_selection->current(), currentDate(), std::nullopt, true); });
    key(Qt::Key_Delete, whenNotTyping([this] { m_actions.removeAll(m_selection->ids()); }));
}

template<typename Work>
void PlanPage::write(Work work)
{
    writeInBackground(this, m_workspace.writer(), std::move(work), [this](const Result<void>& outcome) {
        if (!outcome)
            Q_EMIT failed(outcome.error());
        else
            readSettings();
    });
}

void PlanPage::readSettings()
{
    const auto labels = readLabels(m_workspace.database());
    const auto views = readPlanViews(m_workspace.database());
    if (!labels || !views) {
        Q_EMIT failed(labels ? views.error() : labels.error());
        return;
    }
    m_labels = *labels;
    LabelColours colours;
    for (const Label& label : m_labels)
        colours.insert(label.name, label.colour);
    m_month->setLabelColours(colours);
    m_grid->setLabelColours(colours);
    m_filterBar->setLabels(m_labels);
    m_filterBar->setViews(*views);
    m_mix->refresh();
}

QDate PlanPage::currentDate() const
{
    if (m_view == Month)
        return m_month->currentDate().isValid() ? m_month->currentDate() : m_date;
    return m_view == Week || m_view == Day ? m_grid->currentDate() : m_date;
}

QPair<QDate, QDate> PlanPage::shownDays() const
{
    switch (m_view) {
    case Month: return {m_monthModel->firstDay(), m_monthModel->lastDay()};
    case Week: return {mondayOf(m_date), mondayOf(m_date).addDays(daysOfWeek - 1)};
    case Day:
    case List:
    case Missed: break;
    }
    return {m_date, m_date};
}

void PlanPage::showView(View view)
{
    if (m_view != view)
        m_date = currentDate();
    m_view = view;
    m_viewButtons->button(view)->setChecked(true);
    const bool steps = view == Month || view == Week || view == Day;
    m_previous->setEnabled(steps);
    m_next->setEnabled(steps);
    const std::array words{std::pair(tr("Previous month"), tr("Next month")), std::pair(tr("Previous week"), tr("Next week")),
                           std::pair(tr("Previous day"), tr("Next day"))};
    const auto& [before, after] = words[steps ? view : Month];
    for (const auto& [button, name] : {std::pair(m_previous, before), std::pair(m_next, after)}) {
        button->setAccessibleName(name);
        button->setToolTip(name);
    }
    QWidget* const shown = view == Month  ? static_cast<QWidget*>(m_month)
                           : view == List ? static_cast<QWidget*>(m_list)
                           : view == Missed ? static_cast<QWidget*>(m_missed)
                                            : static_cast<QWidget*>(m_grid);
    m_views->setCurrentWidget(shown);
    m_views->setFocusProxy(shown);
    showDate(m_date);
    if (isVisible()) {
        shown->setFocus();
        writeInBackground(
            this, m_workspace.writer(),
            [name = QString::fromLatin1(viewNames[view]), &clock = m_workspace.clock()](Transaction& transaction) { return writeLastView(transaction, name, clock); },
            [](const Result<void>&) {
                // Which view comes first is not worth a word when it cannot be kept.
            });
    }
}

void PlanPage::showDate(const QDate& date)
{
    m_date = date;
    m_monthModel->setMonth(date);
    m_grid->setDays(m_view == Day ? date : mondayOf(date), m_view == Day ? 1 : daysOfWeek);
    m_grid->setCurrentDate(date);
    refresh();
    m_month->setCurrentDate(date);
    if (m_view == List)
        m_list->scrollTo(m_listModel->index(qMax(0, qMin(m_listModel->rowFrom(date), m_listModel->rowCount() - 1))), QAbstractItemView::PositionAtTop);
}

void PlanPage::step(int direction)
{
    const QDate today = m_workspace.today();
    switch (m_view) {
    case Month: {
        const QDate target = m_monthModel->month().addMonths(direction);
        const bool isThisMonth = target.month() == today.month() && target.year() == today.year();
        showDate(isThisMonth ? today : target);
        break;
    }
    case Week: showDate(m_date.addDays(daysOfWeek * direction)); break;
    case Day: showDate(m_date.addDays(direction)); break;
    case List:
    case Missed: break;
    }
}

void PlanPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void PlanPage::refreshWhenSeen()
{
    if (isVisible())
        refresh();
    else
        m_isStale = true;
}

void PlanPage::refresh()
{
    m_isStale = false;
    refreshView();
    const auto unscheduled = m_workspace.posts().unscheduled(m_filter);
    const auto missed = m_workspace.posts().dueUntil(m_workspace.clock().now().addSecs(-missedAfterSeconds));
    if (!unscheduled || !missed) {
        Q_EMIT failed(unscheduled ? missed.error() : unscheduled.error());
        return;
    }
    m_trayModel->setPosts(*unscheduled);
    m_trayTitle->setText(unscheduled->empty() ? tr("Unscheduled") : tr("Unscheduled (%1)").arg(unscheduled->size()));
    m_missedModel->setPosts(*missed);
    m_viewButtons->button(Missed)->setText(missed->empty() ? tr("Missed") : tr("Missed (%1)").arg(missed->size()));
    if (m_view == Missed)
        m_views->setCurrentWidget(missed->empty() ? static_cast<QWidget*>(m_nothing) : m_missed);
    const int asked = m_filter.count() + (m_filter.words.trimmed().isEmpty() ? 0 : 1);
    m_filterButton->setText(asked > 0 ? tr("Filter (%1)").arg(asked) : tr("Filter"));
    showContext();
    m_mix->showWeek(currentDate());
    m_mix->refresh();
}

void PlanPage::refreshView()
{
    if (m_view == List) {
        if (const auto read = m_listModel->refresh(m_filter); !read)
            Q_EMIT failed(read.error());
        return;
    }
    if (m_view == Missed)
        return;
    const auto [first, last] = shownDays();
    auto planned = m_workspace.posts().plannedBetween(first, last, m_filter);
    if (!planned) {
        Q_EMIT failed(planned.error());
        return;
    }
    if (m_view == Month)
        m_monthModel->setPosts(std::move(*planned));
    else
        m_daysModel->setPosts(std::move(*planned));
}

void PlanPage::showContext()
{
    const QLocale locale;
    const QDate monday = mondayOf(m_date);
    switch (m_view) {
    case Month: m_header->setContext(locale.toString(m_monthModel->month(), QStringLiteral("MMMM yyyy"))); break;
    case Week:
        m_header->setContext(tr("%1 to %2").arg(locale.toString(monday, QStringLiteral("d MMMM")),
                                                locale.toString(monday.addDays(daysOfWeek - 1), QStringLiteral("d MMMM yyyy"))));
        break;
    case Day: m_header->setContext(locale.toString(m_date, QStringLiteral("dddd d MMMM yyyy"))); break;
    case List: m_header->setContext(tr("%n post(s)", nullptr, m_listModel->rowCount())); break;
    case Missed: m_header->setContext(tr("%n post(s)", nullptr, m_missedModel->rowCount())); break;
    }
}

void PlanPage::chooseFromList(QListView* list)
{
    std::vector<PostId> ids;
    for (const QModelIndex& index : list->selectionModel()->selectedIndexes())
        ids.emplace_back(index.data(PostListModel::IdRole).toString());
    m_selection->set(std::move(ids));
}

void PlanPage::shift(int days, int minutes)
{
    if (!m_actions.shift(m_selection->ids(), days, minutes))
        return;
    const auto planned = m_actions.plannedOf(m_selection->current());
    const QDate target = planned ? planned->date : currentDate();
    if (m_view == Month) {
        const std::vector<PostId> moved = m_selection->ids();
        if (!m_monthModel->indexOf(target).isValid())
            showDate(target);
        m_month->setCurrentDate(target);
        // The move is still being written: arriving on the day has chosen another post, or none.
        m_selection->set(moved);
    } else if (days != 0 && (target < m_grid->firstDay() || target >= m_grid->firstDay().addDays(m_grid->days()))) {
        showDate(target);
    }
}

void PlanPage::place(const std::vector<PostId>& ids, const PostId& held, const QDate& date, const std::optional<QTime>& time, bool copy)
{
    if (ids.empty() || date < m_workspace.today())
        return;
    if (!m_actions.place(ids, held, date, time, copy) && ids.size() > 1)
        Q_EMIT told(tr("Nothing was moved: one of the posts would lie on a day that is over."));
}

void PlanPage::showDay(const QDate& date, const QPoint& globalPosition)
{
    QMenu menu(this);
    for (const PostSummary& post : m_monthModel->postsOn(date)) {
        QString words = spokenPost(post, m_workspace.clock().now());
        QAction* action = menu.addAction(words.replace(QLatin1Char('&'), QLatin1String("&&")));
        connect(action, &QAction::triggered, this, [this, id = post.id] { Q_EMIT postOpened(id); });
    }
    menu.addSeparator();
    menu.addAction(icon(QStringLiteral("plus")), tr("New post on this day"), this, [this, date] { Q_EMIT newPostWanted(usualTimeOn(m_workspace, date)); });
    menu.addAction(icon(QStringLiteral("plan")), tr("Show this day"), this, [this, date] {
        m_date = date;
        m_month->setCurrentDate(date);
        showView(Day);
    });
    menu.exec(globalPosition);
}

void PlanPage::showPostMenu(const QPoint& globalPosition)
{
    const std::vector<PostId> ids = m_selection->ids();
    if (ids.empty())
        return;
    QMenu menu(this);
    const PostId current = m_selection->current();
    if (ids.size() == 1) {
        menu.addAction(icon(QStringLiteral("pencil")), tr("Open"), this, [this, current] { Q_EMIT postOpened(current); });
        menu.addAction(icon(QStringLiteral("copy")), tr("Copy text"), this, [this, current] { m_actions.copyText(current); });
    } else {
        menu.addAction(tr("%n post(s) chosen", nullptr, static_cast<int>(ids.size())))->setEnabled(false);
    }
    menu.addAction(tr("Duplicate"), QKeySequence(int(Qt::CTRL) | int(Qt::Key_D)), this, [this, ids, current] {
        place(ids, current, qMax(m_workspace.today(), currentDate()), std::nullopt, true);
    });
    menu.addSeparator();
    menu.addAction(icon(QStringLiteral("clock")), tr("Move to date…"), QKeySequence(Qt::Key_G), this, &PlanPage::askForTime);
    menu.addAction(tr("A day later"), this, [this] { shift(1, 0); });
    menu.addAction(icon(QStringLiteral("calendar-tray")), tr("Take off the calendar"), this, [this, ids] {
        std::vector<PostMove> moves;
        for (const PostId& id : ids)
            moves.emplace_back(id, std::nullopt);
        m_actions.moveAll(moves);
    });
    if (ids.size() == 1)
        addSeriesEntries(menu, m_workspace, m_actions, current, this);
    menu.addSeparator();
    addLabelMenu(menu);
    addSubjectMenu(menu);
    menu.addAction(icon(QStringLiteral("pencil")), tr("Back to draft"), this, [this, ids] { m_actions.setStatusOf(ids, PostStatus::Draft); });
    if (m_view == Missed)
        menu.addAction(icon(QStringLiteral("posted")), tr("Posted"), this, [this, ids] { m_actions.setStatusOf(ids, PostStatus::Posted); });
    menu.addAction(icon(QStringLiteral("not-posted")), tr("Not posted"), this, [this, ids] { m_actions.setStatusOf(ids, PostStatus::NotPosted); });
    menu.addSeparator();
    menu.addAction(icon(QStringLiteral("trash")), tr("Delete"), QKeySequence(Qt::Key_Delete), this, [this, ids] { m_actions.removeAll(ids); });
    menu.addSeparator();
    menu.addAction(tr("Usual times…"), this, &PlanPage::editSlots);
    menu.exec(globalPosition);
}

void PlanPage::addLabelMenu(QMenu& menu)
{
    QMenu* labels = menu.addMenu(tr("Label"));
    const std::vector<PostId> ids = m_selection->ids();
    for (const Label& label : m_labels) {
        QPixmap colour(12, 12);
        colour.fill(labelColour(label.colour, palette()));
        QString name = label.name;
        labels->addAction(QIcon(colour), name.replace(QLatin1Char('&'), QLatin1String("&&")), this, [this, ids, name = label.name] { m_actions.setLabel(ids, name); });
    }
    labels->addAction(tr("None"), this, [this, ids] { m_actions.setLabel(ids, {}); });
    labels->addSeparator();
    labels->addAction(icon(QStringLiteral("plus")), tr("New label…"), this, &PlanPage::nameLabel);
}

void PlanPage::addSubjectMenu(QMenu& menu)
{
    QMenu* subjects = menu.addMenu(tr("About"));
    const std::vector<PostId> ids = m_selection->ids();
    const auto post = m_workspace.posts().find(m_selection->current());
    for (const QString& subject : QStringList{QString()} + subjectNames()) {
        QAction* choice = subjects->addAction(subject.isEmpty() ? tr("As its source says") : subjectWords(subject), this,
                                              [this, ids, subject] { m_actions.setSubject(ids, subject); });
        choice->setCheckable(true);
        choice->setChecked(ids.size() == 1 && post && *post && (*post)->subject == subject);
    }
}

void PlanPage::nameLabel()
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("New label"));
    dialog->setLabelText(tr("What do these posts have in common?"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, ids = m_selection->ids()](const QString& text) {
        const QString name = text.simplified().left(40);
        if (name.isEmpty())
            return;
        const Label label{name, static_cast<int>(m_labels.size() % 8)};
        write([label](Transaction& transaction) { return writeLabel(transaction, label); });
        m_actions.setLabel(ids, name);
    });
    dialog->open();
}

void PlanPage::askForTime()
{
    const std::vector<PostId> ids = m_selection->ids();
    const auto post = m_workspace.posts().find(m_selection->current());
    if (ids.empty() || !post || !*post)
        return;
    const auto slot = nextFreeSlotFor(m_workspace, (*post)->network);
    if (!slot) {
        Q_EMIT failed(slot.error());
        return;
    }
    const TimeOrigin origin = timeOrigin(m_workspace, (*post)->planned ? (*post)->planned->time : QTime(9, 0));
    auto* dialog = new WhenDialog(tr("Move to date"), origin, *slot, this);
    connect(dialog, &WhenDialog::chosen, this, [this, ids, held = m_selection->current()](const LocalTime& time) {
        place(ids, held, time.date, time.time, false);
        showDate(time.date);
    });
    dialog->open();
}

void PlanPage::editSlots()
{
    const auto postingSlots = readSlots(m_workspace.database());
    if (!postingSlots) {
        Q_EMIT failed(postingSlots.error());
        return;
    }
    const auto post = m_workspace.posts().find(m_selection->current());
    auto* dialog = new SlotsDialog(*postingSlots, post && *post ? (*post)->network : QString(), this);
    connect(dialog, &SlotsDialog::slotsChosen, this, [this](const std::vector<PostingSlot>& chosen) {
        write([chosen](Transaction& transaction) { return writeSlots(transaction, chosen); });
    });
    dialog->open();
}

} // namespace clarion
