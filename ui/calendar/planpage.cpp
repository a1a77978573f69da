#include "calendar/planpage.h"

#include "calendar/monthmodel.h"
#include "calendar/monthview.h"
#include "calendar/unscheduledtray.h"
#include "shared/icons.h"
#include "shared/pageheader.h"
#include "shared/postactions.h"
#include "shared/postlistmodel.h"
#include "shared/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

namespace clarion {
namespace {

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

} // namespace

PlanPage::PlanPage(Workspace& workspace, PostActions& actions, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_actions(actions), m_header(new PageHeader(tr("Plan"), this)),
      m_model(new MonthModel(workspace.clock(), this)), m_view(new MonthView(this)),
      m_trayModel(new PostListModel(workspace.clock(), this)), m_trayTitle(theme::sectionLabel(tr("Unscheduled"), this))
{
    m_view->setMonthModel(m_model);
    setFocusProxy(m_view);
    auto* tray = new UnscheduledTray(m_trayModel, this);

    auto* previous = stepButton(QStringLiteral("chevron-left"), tr("Previous month"), this);
    auto* today = new QPushButton(tr("Today"), this);
    auto* next = stepButton(QStringLiteral("chevron-right"), tr("Next month"), this);
    m_header->addControl(previous);
    m_header->addControl(today);
    m_header->addControl(next);
    QPushButton* fresh = m_header->addPrimary(tr("New post"));

    auto* trayPanel = new QWidget(this);
    trayPanel->setMinimumWidth(200);
    trayPanel->setMaximumWidth(260);
    auto* trayLayout = new QVBoxLayout(trayPanel);
    trayLayout->setContentsMargins(0, 0, 0, 0);
    trayLayout->setSpacing(theme::gap);
    trayLayout->addWidget(m_trayTitle);
    trayLayout->addWidget(tray, 1);

    auto* body = new QHBoxLayout;
    body->setContentsMargins(theme::pageMargin, 0, theme::pageMargin, theme::gutter);
    body->setSpacing(theme::gutter);
    body->addWidget(m_view, 4);
    body->addWidget(trayPanel, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(body, 1);

    connect(previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(next, &QToolButton::clicked, this, [this] { step(1); });
    connect(today, &QPushButton::clicked, this, [this] { showMonth(m_workspace.today()); });
    connect(fresh, &QPushButton::clicked, this, [this] {
        const QDate chosen = m_view->currentDate();
        Q_EMIT newPostWanted(chosen >= m_workspace.today() ? chosen : QDate());
    });
    connect(m_view, &MonthView::postOpened, this, &PlanPage::postOpened);
    connect(m_view, &MonthView::newPostWanted, this, &PlanPage::newPostWanted);
    connect(m_view, &MonthView::postDropped, this, [this](const PostId& id, const QDate& date) {
        if (date < m_workspace.today())
            return;
        m_actions.moveToDate(id, date);
        if (!m_model->indexOf(date).isValid())
            showMonth(date);
    });
    connect(m_view, &MonthView::dayListWanted, this, &PlanPage::showDay);
    connect(m_view, &MonthView::postMenuWanted, this, &PlanPage::showPostMenu);
    connect(tray, &UnscheduledTray::postOpened, this, &PlanPage::postOpened);
    connect(tray, &UnscheduledTray::postDropped, this, [this](const PostId& id) { m_actions.move(id, std::nullopt); });

    const auto key = [this](int keyCode, auto slot) {
        auto* shortcut = new QShortcut(QKeySequence(keyCode), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    key(Qt::Key_T, [this] { showMonth(m_workspace.today()); });
    key(Qt::Key_PageUp, [this] { step(-1); });
    key(Qt::Key_PageDown, [this] { step(1); });
    key(Qt::Key_N, [this] { Q_EMIT newPostWanted(m_view->currentDate()); });
    showMonth(m_workspace.today());
}

void PlanPage::showMonth(const QDate& day)
{
    m_model->setMonth(day);
    refresh();
    m_view->setCurrentDate(day);
}

void PlanPage::step(int months)
{
    const QDate target = m_model->month().addMonths(months);
    const bool isThisMonth = target.month() == m_workspace.today().month() && target.year() == m_workspace.today().year();
    showMonth(isThisMonth ? m_workspace.today() : target);
}

void PlanPage::refresh()
{
    m_header->setContext(QLocale().toString(m_model->month(), QStringLiteral("MMMM yyyy")));
    const auto planned = m_workspace.posts().plannedBetween(m_model->firstDay(), m_model->lastDay());
    const auto unscheduled = m_workspace.posts().unscheduled();
    if (!planned || !unscheduled) {
        Q_EMIT failed(planned ? unscheduled.error() : planned.error());
        return;
    }
    m_model->setPosts(*planned);
    m_trayModel->setPosts(*unscheduled);
    m_trayTitle->setText(unscheduled->empty() ? tr("Unscheduled") : tr("Unscheduled (%1)").arg(unscheduled->size()));
}

void PlanPage::showDay(const QDate& date, const QPoint& globalPosition)
{
    QMenu menu(this);
    for (const PostSummary& post : m_model->postsOn(date)) {
        QString words = spokenPost(post, m_workspace.clock().now());
        QAction* action = menu.addAction(words.replace(QLatin1Char('&'), QLatin1String("&&")));
        connect(action, &QAction::triggered, this, [this, id = post.id] { Q_EMIT postOpened(id); });
    }
    menu.addSeparator();
    menu.addAction(icon(QStringLiteral("plus")), tr("New post on this day"), this, [this, date] { Q_EMIT newPostWanted(date); });
    menu.exec(globalPosition);
}

void PlanPage::showPostMenu(const PostId& id, const QPoint& globalPosition)
{
    QMenu menu(this);
    menu.addAction(icon(QStringLiteral("pencil")), tr("Open"), this, [this, id] { Q_EMIT postOpened(id); });
    menu.addAction(icon(QStringLiteral("copy")), tr("Copy text"), this, [this, id] { m_actions.copyText(id); });
    menu.addAction(tr("A day later"), this, [this, id] {
        if (m_view->currentDate().isValid())
            m_actions.moveToDate(id, qMax(m_workspace.today(), m_view->currentDate().addDays(1)));
    });
    menu.addAction(icon(QStringLiteral("calendar-tray")), tr("Take off the calendar"), this, [this, id] { m_actions.move(id, std::nullopt); });
    menu.addSeparator();
    menu.addAction(icon(QStringLiteral("trash")), tr("Delete"), this, [this, id] { m_actions.remove(id); });
    menu.exec(globalPosition);
}

} // namespace clarion
