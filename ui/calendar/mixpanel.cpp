#include "calendar/mixpanel.h"

#include "calendar/mixbars.h"
#include "calendar/targetsdialog.h"
#include "networks/network.h"
#include "shared/icons.h"
#include "shared/networkicons.h"
#include "shared/subjectwords.h"
#include "shared/theme.h"
#include "shared/writing.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStyleOption>
#include <QToolButton>
#include <QVBoxLayout>

namespace clarion {
namespace {

constexpr int mostSuggestions = 2;
/// Narrower than so many letters, words, bars and numbers do not stand beside each other.
constexpr int leastLetters = 24;

QString nameOf(const QString& network)
{
    const Network* known = findNetwork(network);
    return known ? known->name : network;
}

/// A word that opens a menu, with the arrow behind it: the style's own is squeezed into the corner.
class MenuWord final : public QToolButton {
public:
    explicit MenuWord(QWidget* parent) : QToolButton(parent)
    {
        setIcon(clarion::icon(QStringLiteral("chevron-down")));
        setIconSize({12, 12});
        setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        setLayoutDirection(Qt::RightToLeft);
        setAutoRaise(true);
        setPopupMode(InstantPopup);
        auto* choices = new QMenu(this);
        choices->setLayoutDirection(Qt::LeftToRight);
        setMenu(choices);
    }

protected:
    void initStyleOption(QStyleOptionToolButton* option) const override
    {
        QToolButton::initStyleOption(option);
        option->features &= ~QStyleOptionToolButton::ToolButtonFeatures(QStyleOptionToolButton::HasMenu);
    }
};

/// A sign of per cent alone on a line says nothing.
QString unbroken(QString sentence)
{
    return sentence.replace(QLatin1String(" %"), QStringLiteral("\u00a0%"));
}

QString sentenceOf(const MixSuggestion& suggestion)
{
    const QString day = QLocale().dayName(suggestion.date.dayOfWeek());
    if (suggestion.subject.isEmpty())
        return MixPanel::tr("%1 has nothing yet.").arg(day);
    const QString sentence = suggestion.isEmptyDay ? MixPanel::tr("%1 has nothing yet; %2 are at %3 % of the wanted %4 %.")
                                                   : MixPanel::tr("%1 has room for one more: %2 are at %3 % of the wanted %4 %.");
    return sentence.arg(day, subjectPhrase(suggestion.subject), QString::number(suggestion.percent), QString::number(suggestion.target));
}

LocalTime timeOf(const MixSuggestion& suggestion)
{
    return {suggestion.date, suggestion.time.value_or(QTime(9, 0))};
}

} // namespace

MixPanel::MixPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_monday(mondayOf(workspace.today())), m_fold(new QToolButton(this)), m_network(new MenuWord(this)),
      m_targetsIcon(new QToolButton(this)), m_nothing(theme::mutedLabel({}, this)), m_bars(new MixBars(this)),
      m_targetsButton(new QPushButton(tr("Targets…"), this))
{
    auto* header = new QHBoxLayout;
    header->setSpacing(0);
    header->addWidget(m_fold);
    header->addStretch();
    header->addWidget(m_network);
    header->addWidget(m_targetsIcon);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(4, 0, 0, 0);
    m_targetsButton->setProperty("quiet", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap / 2);
    layout->addLayout(header);
    layout->addWidget(m_nothing);
    layout->addWidget(m_bars);
    for (int row = 0; row < mostSuggestions; ++row)
        addSuggestionRow();
    layout->addWidget(m_targetsButton, 0, Qt::AlignRight);
    buildHeader();
    const auto folded = readMixFolded(m_workspace.database());
    m_isFolded = folded && *folded;
}

void MixPanel::buildHeader()
{
    m_fold->setText(tr("Mix"));
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setAutoRaise(true);
    m_fold->setFont(theme::sectionFont(font()));
    m_network->setToolTip(tr("Whose posts are counted"));
    m_targetsIcon->setIcon(icon(QStringLiteral("settings")));
    m_targetsIcon->setObjectName(QStringLiteral("mixTargets"));
    m_targetsIcon->setAutoRaise(true);
    m_targetsIcon->setAccessibleName(tr("Targets…"));
    for (QWidget* button : {static_cast<QWidget*>(m_targetsIcon), static_cast<QWidget*>(m_targetsButton)})
        button->setToolTip(tr("Say how much of a week should be about what"));
    connect(m_fold, &QToolButton::clicked, this, [this] { setFolded(!m_isFolded); });
    connect(m_targetsIcon, &QToolButton::clicked, this, &MixPanel::editTargets);
    connect(m_targetsButton, &QPushButton::clicked, this, &MixPanel::editTargets);
}

void MixPanel::addSuggestionRow()
{
    auto* row = new QWidget(this);
    auto* sentence = theme::mutedLabel({}, row);
    sentence->setWordWrap(true);
    auto* button = new QPushButton(icon(QStringLiteral("plus")), tr("Plan one"), row);
    button->setProperty("quiet", true);
    // The sentence has the whole width: beside the button it would be a column of single words.
    auto* rowLayout = new QVBoxLayout(row);
    rowLayout->setContentsMargins(4, theme::gap / 2, 0, 0);
    rowLayout->setSpacing(0);
    rowLayout->addWidget(sentence);
    rowLayout->addWidget(button, 0, Qt::AlignRight);
    layout()->addWidget(row);
    const size_t place = m_rows.size();
    m_rows.push_back({row, sentence, button, {}});
    connect(button, &QPushButton::clicked, this, [this, place] {
        const MixSuggestion& suggestion = m_rows[place].suggestion;
        Q_EMIT newPostWanted(timeOf(suggestion), suggestion.subject, suggestion.network);
    });
}

void MixPanel::showWeek(const QDate& day)
{
    if (mondayOf(day) == m_monday)
        return;
    m_monday = mondayOf(day);
    refresh();
}

void MixPanel::refresh()
{
    const auto mix = mixOfWeek(m_workspace, m_monday);
    if (mix)
        show(*mix);
    else
        Q_EMIT failed(mix.error());
}

void MixPanel::show(const PlannedMix& mix)
{
    m_targets = mix.targets;
    fillNetworks(mix.week);
    std::vector<PostSummary> posts;
    for (const PostSummary& post : mix.posts) {
        if (post.status != PostStatus::NotPosted && (m_chosenNetwork.isEmpty() || post.network == m_chosenNetwork))
            posts.push_back(post);
    }
    m_isEmpty = mix.week.all.total == 0;
    m_nothing->setText(m_monday.addDays(6) < m_workspace.today() ? tr("Nothing was planned for this week.") : tr("Nothing is planned for this week yet."));
    m_bars->setMix(m_chosenNetwork.isEmpty() ? mix.week.all : mix.week.byNetwork.at(m_chosenNetwork), m_targets, posts);
    // Of an empty week, that its days are empty need not be said twice.
    m_suggested = static_cast<int>(qMin(mix.gaps.size(), m_isEmpty ? size_t{1} : m_rows.size()));
    for (size_t place = 0; place < m_rows.size() && place < mix.gaps.size(); ++place) {
        SuggestionRow& row = m_rows[place];
        row.suggestion = mix.gaps[place];
        row.sentence->setText(unbroken(sentenceOf(row.suggestion)));
        const LocalTime time = timeOf(row.suggestion);
        const QString when = QLocale().toString(time.date, QStringLiteral("dddd d MMMM")) + time.time.toString(QStringLiteral(" HH:mm"));
        row.button->setToolTip(row.suggestion.network.isEmpty() ? tr("Begins a post for %1").arg(when)
                                                                : tr("Begins a post for %1 on %2").arg(when, nameOf(row.suggestion.network)));
        row.button->setAccessibleDescription(row.sentence->text());
    }
    Q_EMIT contentChanged();
}

void MixPanel::fillNetworks(const WeekMix& week)
{
    // A week without posts on it has nothing to show of a network.
    if (week.byNetwork.find(m_chosenNetwork) == week.byNetwork.end())
        m_chosenNetwork.clear();
    QMenu* menu = m_network->menu();
    menu->clear();
    const auto add = [this, menu](const QIcon& picture, const QString& words, const QString& network) {
        QAction* choice = menu->addAction(picture, words);
        // Later: the menu is filled anew then, and must not lose the entry that it is still acting on.
        connect(choice, &QAction::triggered, this, [this, network] {
            m_chosenNetwork = network;
            refresh();
        }, Qt::QueuedConnection);
        choice->setCheckable(true);
        choice->setChecked(network == m_chosenNetwork);
    };
    add({}, tr("All networks"), {});
    for (const auto& [network, counts] : week.byNetwork)
        add(icon(networkIcon(network)), nameOf(network), network);
    m_network->setText(m_chosenNetwork.isEmpty() ? tr("All networks") : nameOf(m_chosenNetwork));
    m_network->setAccessibleName(tr("Mix of: %1").arg(m_network->text()));
}

void MixPanel::setFolded(bool folded)
{
    m_isFolded = folded;
    Q_EMIT contentChanged();
    writeInBackground(
        this, m_workspace.writer(), [folded, &clock = m_workspace.clock()](Transaction& transaction) { return writeMixFolded(transaction, folded, clock); },
        [](const Result<void>&) {
            // Whether it is open is not worth a word when it cannot be kept.
        });
}

void MixPanel::editTargets()
{
    auto* dialog = new TargetsDialog(m_targets, this);
    connect(dialog, &TargetsDialog::targetsChosen, this, [this](const MixTargets& targets) {
        writeInBackground(
            this, m_workspace.writer(), [targets](Transaction& transaction) { return writeMixTargets(transaction, targets); },
            [this](const Result<void>& outcome) {
                if (outcome)
                    refresh();
                else
                    Q_EMIT failed(outcome.error());
            });
    });
    dialog->open();
}

void MixPanel::showRows(int suggestions)
{
    m_fold->setIcon(icon(m_isFolded ? QStringLiteral("chevron-right") : QStringLiteral("chevron-down")));
    m_fold->setToolTip(m_isFolded ? tr("Show what the week is about") : tr("Fold away"));
    m_network->setVisible(!m_isFolded && !m_isEmpty);
    m_targetsIcon->setVisible(!m_isFolded && !m_targets.empty());
    m_targetsButton->setVisible(!m_isFolded && m_targets.empty());
    m_nothing->setVisible(!m_isFolded && m_isEmpty);
    m_bars->setVisible(!m_isFolded && !m_isEmpty);
    for (int place = 0; place < mostSuggestions; ++place)
        m_rows[static_cast<size_t>(place)].row->setVisible(!m_isFolded && place < suggestions);
}

int MixPanel::heightAt(int width) const
{
    layout()->invalidate();
    return layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : layout()->totalSizeHint().height();
}

void MixPanel::fitInto(int width, int height)
{
    const bool isWide = width >= leastLetters * fontMetrics().averageCharWidth();
    int suggestions = m_suggested;
    showRows(suggestions);
    while (suggestions > 0 && heightAt(width) > height)
        showRows(--suggestions);
    const int needed = heightAt(width);
    setFixedHeight(needed);
    setVisible(isWide && needed <= height);
}

} // namespace clarion
