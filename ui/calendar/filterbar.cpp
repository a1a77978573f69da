#include "calendar/filterbar.h"

#include "calendar/post.h"
#include "networks/network.h"
#include "shared/icons.h"
#include "shared/theme.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace clarion {
namespace {

constexpr int typingMs = 150;

} // namespace

FilterBar::FilterBar(QWidget* parent) : QWidget(parent), m_words(new QLineEdit(this)), m_clear(new QPushButton(tr("Clear"), this))
{
    m_words->setPlaceholderText(tr("Search the posts"));
    m_words->setAccessibleName(tr("Search the posts"));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_words->setMinimumWidth(fontMetrics().height() * 12);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::pageMargin, 0, theme::pageMargin, theme::gap);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_words, 1);
    m_networks = addChoice(tr("Network"));
    m_statuses = addChoice(tr("State"));
    m_labelChoice = addChoice(tr("Label"));
    m_viewChoice = addChoice(tr("Saved views"));
    m_clear->setProperty("quiet", true);
    layout->addWidget(m_clear);
    layout->addStretch(1);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMs);
    connect(m_words, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, [this] {
        if (m_words->text() == m_filter.words)
            return;
        m_filter.words = m_words->text();
        change();
    });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        setFilter({});
        Q_EMIT filterChanged(m_filter);
    });
    fill();
}

QToolButton* FilterBar::addChoice(const QString& text)
{
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(new QMenu(button));
    layout()->addWidget(button);
    return button;
}

void FilterBar::fillChoice(QToolButton* button, const std::vector<std::pair<QString, QString>>& choices, QStringList PostFilter::*list)
{
    button->menu()->clear();
    for (const auto& [id, words] : choices) {
        QString text = words;
        QAction* action = button->menu()->addAction(text.replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked((m_filter.*list).contains(id));
        connect(action, &QAction::toggled, this, [this, id = id, list](bool checked) {
            if (checked && !(m_filter.*list).contains(id))
                (m_filter.*list) << id;
            else if (!checked)
                (m_filter.*list).removeAll(id);
            change();
        });
    }
    const qsizetype chosen = (m_filter.*list).size();
    button->setText(chosen > 0 ? tr("%1 (%2)").arg(button->accessibleName()).arg(chosen) : button->accessibleName());
    button->setVisible(!choices.empty());
}

void FilterBar::fill()
{
    std::vector<std::pair<QString, QString>> networks;
    for (const Network& network : builtInNetworks())
        networks.emplace_back(network.id, network.name);
    std::vector<std::pair<QString, QString>> labels;
    for (const Label& label : m_labels)
        labels.emplace_back(label.name, label.name);
    fillChoice(m_networks, networks, &PostFilter::networks);
    fillChoice(m_statuses,
               {{statusName(PostStatus::Draft), tr("Draft")}, {statusName(PostStatus::Ready), tr("Ready")}, {statusName(PostStatus::Posted), tr("Posted")},
                {statusName(PostStatus::NotPosted), tr("Not posted")}},
               &PostFilter::statuses);
    fillChoice(m_labelChoice, labels, &PostFilter::labels);
    QMenu* views = m_viewChoice->menu();
    views->clear();
    for (const PlanView& view : m_views) {
        QString name = view.name;
        connect(views->addAction(name.replace(QLatin1Char('&'), QLatin1String("&&"))), &QAction::triggered, this, [this, view] { Q_EMIT viewChosen(view); });
    }
    if (!m_views.empty())
        views->addSeparator();
    connect(views->addAction(icon(QStringLiteral("plus")), tr("Save this view…")), &QAction::triggered, this, &FilterBar::nameView);
    if (!m_views.empty()) {
        QMenu* remove = views->addMenu(tr("Remove"));
        for (const PlanView& view : m_views) {
            QString name = view.name;
            connect(remove->addAction(name.replace(QLatin1Char('&'), QLatin1String("&&"))), &QAction::triggered, this,
                    [this, name = view.name] { Q_EMIT viewRemoved(name); });
        }
    }
    m_clear->setVisible(!m_filter.isEmpty());
}

void FilterBar::setFilter(const PostFilter& filter)
{
    m_filter = filter;
    if (m_words->text() != filter.words)
        m_words->setText(filter.words);
    m_typing.stop();
    fill();
}

void FilterBar::setLabels(const std::vector<Label>& labels)
{
    if (labels == m_labels)
        return;
    m_labels = labels;
    fill();
}

void FilterBar::setViews(const std::vector<PlanView>& views)
{
    if (views == m_views)
        return;
    m_views = views;
    fill();
}

void FilterBar::focusWords()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void FilterBar::change()
{
    // Not from within the menu that asked for it: it is filled anew.
    QMetaObject::invokeMethod(this, &FilterBar::fill, Qt::QueuedConnection);
    Q_EMIT filterChanged(m_filter);
}

void FilterBar::nameView()
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save this view"));
    dialog->setLabelText(tr("What is it called?"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& name) {
        if (!name.simplified().isEmpty())
            Q_EMIT viewNamed(name.simplified().left(60));
    });
    dialog->open();
}

} // namespace clarion
