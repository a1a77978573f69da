#include "firstrun/firstrunpage.h"

#include "base/errortext.h"
#include "feed/feedlink.h"
#include "feed/workshopfeed.h"
#include "firstrun/areachooser.h"
#include "firstrun/choicecard.h"
#include "firstrun/profileform.h"
#include "shared/theme.h"
#include "shared/writing.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>

namespace clarion {
namespace {

constexpr int columnWidth = 560;
constexpr int columnHeight = 520;

/// Areas and figures come by a party's own signed feed, so a website is not enough to begin with.
Result<FeedAddress> pastedFeed(const QString& text)
{
    const auto link = parseFeedLink(text);
    return link && link->feed ? Result<FeedAddress>(*link->feed) : FeedAddress::parse(text);
}

} // namespace

FirstRunPage::FirstRunPage(Workspace& workspace, SyncController& sync, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_sync(sync), m_steps(new QStackedWidget(this)),
      m_message(theme::bodyLabel({}, this)), m_count(theme::mutedLabel({}, this)), m_back(new QPushButton(tr("Back"), this)),
      m_next(new QPushButton(tr("Continue"), this))
{
    m_steps->addWidget(buildContentStep());
    m_steps->addWidget(buildAreaStep());
    m_steps->addWidget(buildProfileStep());
    m_next->setProperty("primary", true);
    m_back->setProperty("quiet", true);
    m_message->setVisible(false);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_count);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto* column = new QWidget(this);
    column->setFixedWidth(columnWidth);
    column->setMaximumHeight(columnHeight);
    auto* columnLayout = new QVBoxLayout(column);
    columnLayout->setContentsMargins(0, 0, 0, 0);
    columnLayout->setSpacing(theme::gutter);
    columnLayout->addWidget(m_steps, 1);
    columnLayout->addWidget(m_message);
    columnLayout->addLayout(buttons);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin, theme::pageMargin);
    layout->addStretch();
    layout->addWidget(column);
    layout->addStretch();

    connect(m_next, &QPushButton::clicked, this, &FirstRunPage::next);
    connect(m_back, &QPushButton::clicked, this, &FirstRunPage::back);
    connect(&m_sync, &SyncController::progressed, this, &FirstRunPage::showProgress);
    connect(&m_sync, &SyncController::finished, this, &FirstRunPage::contentFetched);
    show(ContentStep);
}

QWidget* FirstRunPage::stepPage(const QString& title, const QString& sentence, QWidget* body)
{
    auto* page = new QWidget(m_steps);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(theme::titleLabel(title, page));
    layout->addWidget(theme::bodyLabel(sentence, page));
    layout->addSpacing(theme::gap);
    body->setParent(page);
    layout->addWidget(body, 1);
    return page;
}

QWidget* FirstRunPage::buildContentStep()
{
    auto* body = new QWidget;
    m_workshop = new QRadioButton(tr("&Try it: the workshop, with a fictional region"), body);
    m_paste = new QRadioButton(tr("&My party's feed"), body);
    m_workshop->setChecked(true);
    m_address = new QLineEdit(body);
    m_address->setPlaceholderText(tr("Paste the feed's address and key: https://…#RWQ…"));
    m_address->setAccessibleName(tr("Feed address and key"));
    m_progress = new QProgressBar(body);
    m_progress->setTextVisible(false);
    m_progress->setVisible(false);
    m_progress->setAccessibleName(tr("Reading the feed"));
    auto* workshopCard = new ChoiceCard(m_workshop, body);
    workshopCard->addBelow(theme::mutedLabel(tr("Needs no internet connection. You can add your party's feed later."), workshopCard));
    auto* pasteCard = new ChoiceCard(m_paste, body);
    pasteCard->addBelow(theme::mutedLabel(tr("Your party gives you the feed's address together with its key."), pasteCard));
    pasteCard->addBelow(m_address);
    // In two cards the buttons have two parents, so they need to be told that they exclude each other.
    auto* choice = new QButtonGroup(body);
    choice->addButton(m_workshop);
    choice->addButton(m_paste);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(workshopCard);
    layout->addWidget(pasteCard);
    layout->addWidget(m_progress);
    layout->addStretch();
    connect(m_address, &QLineEdit::textEdited, this, [this] { m_paste->setChecked(true); });
    connect(m_paste, &QRadioButton::toggled, this, [this](bool on) {
        if (on)
            m_address->setFocus();
    });
    return stepPage(tr("Welcome to Clarion"),
                    tr("It turns what the movement publishes centrally into posts about your place. First: where should content come from?"),
                    body);
}

QWidget* FirstRunPage::buildAreaStep()
{
    m_area = new AreaChooser(m_workspace, nullptr);
    connect(m_area, &AreaChooser::chosenChanged, this, [this] {
        if (m_steps->currentIndex() == AreaStep)
            m_next->setEnabled(!m_area->chosen().isEmpty());
    });
    connect(m_area, &AreaChooser::accepted, this, &FirstRunPage::next);
    return stepPage(tr("Your area"), tr("Every figure and every card is made about it. You can change it later."), m_area);
}

QWidget* FirstRunPage::buildProfileStep()
{
    m_form = new ProfileForm(m_workspace.today(), nullptr);
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    m_form->setParent(body);
    layout->addWidget(m_form);
    layout->addStretch();
    return stepPage(tr("Your local party"), tr("Election material must say who is behind it. All of this can be filled in later."), body);
}

void FirstRunPage::show(Step step)
{
    tell({});
    m_steps->setCurrentIndex(step);
    m_count->setText(tr("Step %1 of 3").arg(static_cast<int>(step) + 1));
    m_back->setVisible(step != ContentStep);
    m_next->setText(step == ProfileStep ? tr("Start") : tr("Continue"));
    m_next->setEnabled(step != AreaStep || !m_area->chosen().isEmpty());
    switch (step) {
    case ContentStep: m_next->setFocus(); break;
    case AreaStep: m_area->focusSearch(); break;
    case ProfileStep: m_form->setFocus(); break;
    }
}

void FirstRunPage::next()
{
    switch (m_steps->currentIndex()) {
    case ContentStep: fetchContent(); break;
    case AreaStep: {
        if (m_area->chosen().isEmpty())
            return;
        const auto area = m_workspace.areas().find(m_area->chosen().code, m_area->chosen().boundarySet);
        if (area && *area)
            m_form->setProfile(m_workshop->isChecked() ? workshopProfile(**area) : Profile{(*area)->key, {}, {}, {}, {}, {}, {}});
        show(ProfileStep);
        break;
    }
    default: save();
    }
}

void FirstRunPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QWidget::keyPressEvent(event);
        return;
    }
    // Default buttons exist in dialogs only.
    if (auto* button = qobject_cast<QPushButton*>(focusWidget()))
        button->click();
    else
        m_next->click();
}

void FirstRunPage::back()
{
    show(m_steps->currentIndex() == ProfileStep ? AreaStep : ContentStep);
}

void FirstRunPage::tell(const QString& sentence)
{
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
}

void FirstRunPage::pasteFeed(const QString& text)
{
    m_address->setText(text);
    m_paste->setChecked(true);
}

void FirstRunPage::fetchContent()
{
    if (m_fetching) {
        // The same button stops what it began.
        m_sync.cancel();
        return;
    }
    const auto address = m_workshop->isChecked() ? workshopFeed() : pastedFeed(m_address->text());
    if (!address) {
        tell(errorText(address.error()));
        m_address->setFocus();
        return;
    }
    tell({});
    m_fetching = true;
    m_progress->setRange(0, 0);
    m_progress->setVisible(true);
    m_next->setText(tr("Stop"));
    m_sync.add(*address);
}

void FirstRunPage::showProgress(const FeedId&, const QString&, const SyncProgress& progress)
{
    m_progress->setRange(0, progress.total > 0 ? 1000 : 0);
    if (progress.total > 0)
        m_progress->setValue(static_cast<int>(progress.done * 1000 / progress.total));
}

void FirstRunPage::contentFetched(const SyncOutcome& outcome)
{
    if (!m_fetching)
        return;
    m_fetching = false;
    m_progress->setVisible(false);
    m_next->setText(tr("Continue"));
    if (const auto errors = outcome.errors(); !errors.empty()) {
        tell(errorText(errors.front()));
        return;
    }
    m_area->refresh();
    show(AreaStep);
}

void FirstRunPage::save()
{
    const Clock& clock = m_workspace.clock();
    writeInBackground(
        this, m_workspace.writer(),
        [profile = m_form->profile(), &clock](Transaction& transaction) { return writeProfile(transaction, profile, clock); },
        [this](const Result<void>& outcome) {
            if (outcome)
                Q_EMIT finished();
            else
                tell(errorText(outcome.error()));
        });
}

} // namespace clarion
