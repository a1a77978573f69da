#include "feeds/feedview.h"

#include "feed/feedlink.h"
#include "feeds/feedmodel.h"
#include "feeds/feedwords.h"
#include "shared/icons.h"
#include "shared/morebutton.h"
#include "shared/rowdelegate.h"
#include "shared/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

namespace clarion {
namespace {

constexpr int stateIconSize = 20;

} // namespace

FeedView::FeedView(QWidget* parent)
    : QWidget(parent), m_title(theme::titleLabel({}, this)), m_provider(theme::mutedLabel({}, this)), m_stateIcon(new QLabel(this)),
      m_stateWord(theme::sectionLabel({}, this)), m_state(theme::bodyLabel({}, this)), m_note(theme::mutedLabel({}, this)), m_check(new QPushButton(tr("Check now"), this)),
      m_signIn(new QPushButton(tr("Sign in…"), this)), m_copy(new QPushButton(tr("Copy link"), this)),
      m_remove(new QPushButton(tr("Remove…"), this)), m_more(new MoreButton(tr("More about this feed"), this)), m_facts(new QGridLayout), m_changesTitle(theme::sectionLabel(tr("What the last sync changed"), this)),
      m_counts(theme::mutedLabel({}, this)), m_changes(new ChangeModel(this)), m_changeList(new QListView(this))
{
    m_title->setWordWrap(true);
    m_state->setWordWrap(true);
    m_note->setWordWrap(true);
    m_stateIcon->setFixedSize(stateIconSize, stateIconSize);
    m_check->setIcon(icon(QStringLiteral("sync")));
    m_signIn->setIcon(icon(QStringLiteral("key")));
    m_copy->setIcon(icon(QStringLiteral("copy")));
    m_remove->setIcon(icon(QStringLiteral("trash")));
    m_copy->setToolTip(tr("Copies a clarion: link with the feed's address and key, to pass on"));

    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_provider);

    auto* state = new QGridLayout;
    state->setHorizontalSpacing(12);
    state->setVerticalSpacing(2);
    state->setColumnStretch(1, 1);
    state->addWidget(m_stateIcon, 0, 0, Qt::AlignTop);
    state->addWidget(m_stateWord, 0, 1);
    state->addWidget(m_state, 1, 1);
    state->addWidget(m_note, 2, 1);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::gap);
    for (QPushButton* button : {m_signIn, m_check, m_copy, m_remove})
        buttons->addWidget(button);
    buttons->addWidget(m_more);
    buttons->addStretch();
    QAction* signIn = m_more->addAction(QStringLiteral("key"), tr("Sign in…"));
    QAction* forget = m_more->addAction(QStringLiteral("close"), tr("Forget the sign-in"));

    m_facts->setHorizontalSpacing(theme::pageMargin);
    m_facts->setVerticalSpacing(4);
    m_facts->setColumnStretch(1, 1);
    m_sequence = addFact(tr("Sequence"));
    m_expires = addFact(tr("Valid until"));
    m_size = addFact(tr("Size"));
    m_key = addFact(tr("Key"));
    m_address = addFact(tr("Address"));
    m_address.value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_address.value->setWordWrap(true);

    m_changeList->setModel(m_changes);
    m_changeList->setItemDelegate(new RowDelegate(m_changeList));
    m_changeList->setMouseTracking(true);
    m_changeList->setUniformItemSizes(true);
    m_changeList->setAccessibleName(tr("What the last sync changed"));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gutter);
    layout->addLayout(words);
    layout->addLayout(state);
    layout->addLayout(buttons);
    layout->addLayout(m_facts);
    auto* changes = new QVBoxLayout;
    changes->setSpacing(2);
    changes->addWidget(m_changesTitle);
    changes->addWidget(m_counts);
    changes->addSpacing(4);
    changes->addWidget(m_changeList, 1000);
    changes->addStretch(1);   // holds the words up where there is no list
    layout->addLayout(changes, 1);
    setFocusProxy(m_check);
    setTabOrder(m_signIn, m_check);

    connect(m_check, &QPushButton::clicked, this, [this] { Q_EMIT checkWanted(m_feed.id); });
    connect(m_signIn, &QPushButton::clicked, this, [this] { Q_EMIT signInWanted(m_feed.id); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeWanted(m_feed.id); });
    connect(signIn, &QAction::triggered, this, [this] { Q_EMIT signInWanted(m_feed.id); });
    connect(forget, &QAction::triggered, this, [this] { Q_EMIT forgetSignInWanted(m_feed.id); });
    connect(m_copy, &QPushButton::clicked, this, &FeedView::copyLink);
    const auto open = [this](const QModelIndex& index) {
        if (index.data(ChangeModel::IsThereRole).toBool())
            Q_EMIT itemOpened(index.data(ChangeModel::KindRole).toString(), ItemId(index.data(ChangeModel::IdRole).toString()));
    };
    connect(m_changeList, &QListView::clicked, this, open);
    connect(m_changeList, &QListView::activated, this, open);
}

void FeedView::Fact::setText(const QString& text) const
{
    value->setText(text);
}

void FeedView::Fact::setVisible(bool visible) const
{
    name->setVisible(visible);
    value->setVisible(visible);
}

FeedView::Fact FeedView::addFact(const QString& name)
{
    const Fact fact{theme::mutedLabel(name, this), theme::bodyLabel({}, this)};
    const int row = m_facts->rowCount();
    m_facts->addWidget(fact.name, row, 0, Qt::AlignTop);
    m_facts->addWidget(fact.value, row, 1);
    return fact;
}

void FeedView::setFeed(const Feed& feed, std::vector<FeedChange> changes, const QDateTime& lastCheck, const QString& note, const QDateTime& now)
{
    m_feed = feed;
    m_title->setText(feed.title);
    const QString provider = feed.form == FeedForm::Web ? QUrl(feed.address).host() : feed.provider;
    m_provider->setText(provider.isEmpty() ? levelWords(feed) : tr("%1 · %2").arg(provider, levelWords(feed)));
    showState(lastCheck, now);
    m_note->setText(note.isEmpty() ? QString() : tr("When it was last read: %1.").arg(note));
    m_note->setVisible(!note.isEmpty());

    const QString nothing = QStringLiteral("–");
    // A website counts nothing and promises nothing.
    const bool isSigned = feed.form == FeedForm::Signed;
    m_sequence.setVisible(isSigned);
    m_expires.setVisible(isSigned);
    m_sequence.setText(feed.sequence == 0 ? nothing : tr("%1, published %2").arg(QString::number(feed.sequence), whenWords(feed.published, now)));
    m_expires.setText(feed.expires.isValid() ? whenWords(feed.expires, now) : nothing);
    m_size.setText(feed.contentBytes > 0 ? sizeWords(feed.contentBytes) : nothing);
    const auto key = MinisignPublicKey::parse(feed.publicKey);
    m_key.setText(key ? key->fingerprint() : tr("None: nobody signs it"));
    m_address.setText(feed.address);
    m_more->setVisible(isWebAddress(QUrl(feed.address)));
    m_copy->setVisible(feed.form == FeedForm::Signed && isWebAddress(QUrl(feed.address)));

    const ChangeCounts& counts = feed.lastChanges;
    QStringList words;
    if (counts.added > 0)
        words << tr("%1 new").arg(counts.added);
    if (counts.updated > 0)
        words << tr("%1 updated").arg(counts.updated);
    if (counts.withdrawn > 0)
        words << tr("%1 withdrawn").arg(counts.withdrawn);
    if (counts.removed > 0)
        words << tr("%1 removed").arg(counts.removed);
    // A sync that was interrupted leaves a list, and no sums.
    m_counts->setText(!words.isEmpty() ? words.join(QStringLiteral(" · ")) : changes.empty() ? tr("Nothing yet.") : QString());
    m_counts->setVisible(!m_counts->text().isEmpty());
    m_changeList->setVisible(!changes.empty());
    m_changes->setChanges(std::move(changes));
}

void FeedView::showState(const QDateTime& lastCheck, const QDateTime& now)
{
    const FeedState state = feedState(m_feed, now);
    const QColor colour = feedStateColour(state, palette());
    m_stateIcon->setPixmap(iconPixmap(feedStateIcon(state), stateIconSize, colour, devicePixelRatioF()));
    m_stateWord->setText(feedStateWord(state));
    m_state->setText(feedStateSentence(m_feed, lastCheck, now));
    m_signIn->setVisible(state == FeedState::SignInNeeded);
    m_signIn->setProperty("primary", true);
}

void FeedView::setBusy(bool busy)
{
    // A button that is disabled passes its focus on to whatever comes next.
    QWidget* const focused = isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr;
    const bool isButton = focused && (focused == m_check || focused == m_signIn || focused == m_remove || focused == m_more);
    if (busy && isButton)
        m_focusBefore = focused;
    m_check->setEnabled(!busy);
    m_signIn->setEnabled(!busy);
    m_more->setEnabled(!busy);
    m_remove->setEnabled(!busy);
    if (busy || !m_focusBefore)
        return;
    if (focused)   // else the person has gone elsewhere meanwhile
        m_focusBefore->setFocus();
    m_focusBefore = nullptr;
}

void FeedView::fillMenu(QMenu& menu) const
{
    for (QPushButton* button : {m_signIn, m_check, m_copy, m_remove}) {
        if (!button->isHidden())
            menu.addAction(button->icon(), button->text(), button, &QPushButton::click)->setEnabled(button->isEnabled());
    }
    if (!m_more->isHidden() && m_more->isEnabled()) {
        menu.addSeparator();
        menu.addActions(m_more->menu()->actions());
    }
}

void FeedView::copyLink()
{
    const auto address = m_feed.feedAddress();
    if (!address)
        return;
    QGuiApplication::clipboard()->setText(feedLinkText(*address));
    Q_EMIT told(tr("Link copied. Whoever opens or pastes it in Clarion adds this feed."));
}

} // namespace clarion
