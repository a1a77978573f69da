#include "composer/composerpage.h"

#include "base/text.h"
#include "composer/networktabs.h"
#include "composer/owncarddialog.h"
#include "composer/picturepanel.h"
#include "composer/postpreview.h"
#include "composer/problemlist.h"
#include "composer/revisiondialog.h"
#include "composer/seriesline.h"
#include "composer/sourcedialog.h"
#include "composer/spellingaid.h"
#include "composer/subjectchoice.h"
#include "composer/texthighlighter.h"
#include "composer/timefield.h"
#include "composer/writingaids.h"
#include "networks/network.h"
#include "networks/textlength.h"
#include "shared/flowlayout.h"
#include "shared/icons.h"
#include "shared/networkicons.h"
#include "shared/pageheader.h"
#include "shared/postactions.h"
#include "shared/poststates.h"
#include "shared/theme.h"
#include "shared/whendialog.h"
#include "workspace/planning.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

#include <limits>

namespace clarion {
namespace {

/// Half a second after the last key: with the write itself, well within the second that is promised.
constexpr int saveDelayMs = 500;
constexpr int retryDelayMs = 5000;
constexpr int mostLeftShown = 1000;
/// The counter follows every key; the checks look at the text when the hand rests.
constexpr int checkDelayMs = 150;

/// What was typed, to the letter: toPlainText() makes a space of every no-break space.
QString typedText(const QPlainTextEdit& edit)
{
    QString text = edit.document()->toRawText();
    text.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    text.replace(QChar::LineSeparator, QLatin1Char('\n'));
    return text;
}

} // namespace

ComposerPage::ComposerPage(Workspace& workspace, PostActions& actions, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_actions(actions), m_header(new PageHeader(tr("Post"), this)),
      m_editors(new QWidget(this))
{
    auto* back = new QPushButton(icon(QStringLiteral("back")), tr("Back"), this);
    back->setProperty("quiet", true);
    back->setToolTip(tr("Back to where you came from. What you typed is saved."));
    auto* remove = new QPushButton(icon(QStringLiteral("trash")), tr("Delete"), this);
    remove->setProperty("quiet", true);
    m_revisions = new QPushButton(icon(QStringLiteral("clock")), tr("Earlier texts"), this);
    m_revisions->setProperty("quiet", true);
    m_revisions->setToolTip(tr("What this post said before: compare, and bring it back"));
    m_header->addControl(back);
    m_header->addControl(m_revisions);
    m_header->addControl(remove);
    m_main = m_header->addPrimary(tr("Ready"));
    m_main->setToolTip(tr("Ctrl+Enter"));

    auto* right = new QWidget(this);
    buildLeft(m_editors);
    buildRight(right);
    auto* leftScroll = new QScrollArea(this);
    leftScroll->setWidget(m_editors);
    leftScroll->setWidgetResizable(true);
    leftScroll->setFrameShape(QFrame::NoFrame);
    leftScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* rightScroll = new QScrollArea(this);
    rightScroll->setWidget(right);
    rightScroll->setWidgetResizable(true);
    rightScroll->setFrameShape(QFrame::NoFrame);
    rightScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    rightScroll->setMinimumWidth(300);
    rightScroll->setMaximumWidth(460);
    auto* body = new QHBoxLayout;
    body->setContentsMargins(theme::pageMargin - 4, 0, theme::pageMargin - 4, theme::gutter);
    body->setSpacing(theme::pageMargin);
    body->addWidget(leftScroll, 3);
    body->addWidget(rightScroll, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(body, 1);

    m_saveTimer.setSingleShot(true);
    connect(&m_saveTimer, &QTimer::timeout, this, [this] {
        startSave();
        if (m_saving)
            m_savingWatcher.setFuture(*m_saving);
    });
    // Where saveNow() waited for it before this signal came, nothing is left to finish.
    connect(&m_savingWatcher, &QFutureWatcher<Result<void>>::finished, this, &ComposerPage::finishSaving);
    connect(back, &QPushButton::clicked, this, [this] {
        if (leave())
            Q_EMIT closed();
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        (void)leave();
        m_actions.remove(m_post.id);
        Q_EMIT closed();
    });
    m_checkTimer.setSingleShot(true);
    connect(&m_checkTimer, &QTimer::timeout, this, &ComposerPage::showProblems);
    connect(m_revisions, &QPushButton::clicked, this, &ComposerPage::showRevisions);
    connect(m_main, &QPushButton::clicked, this, &ComposerPage::mainAction);
    for (const int key : {int(Qt::CTRL) | int(Qt::Key_Return), int(Qt::CTRL) | int(Qt::Key_Enter)}) {
        auto* shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &ComposerPage::mainAction);
    }
}

ComposerPage::~ComposerPage()
{
    (void)saveNow();
}

void ComposerPage::buildLeft(QWidget* left)
{
    m_text = new QPlainTextEdit(left);
    m_text->setAccessibleName(tr("Text"));
    m_text->setPlaceholderText(tr("What do you want to say?"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(m_text->fontMetrics().lineSpacing() * 8);
    m_highlighter = new TextHighlighter(m_text->document());
    m_spelling = new SpellingAid(m_workspace, m_text, m_highlighter);
    connect(m_spelling, &SpellingAid::failed, this, &ComposerPage::failed);

    m_network = new QComboBox(left);
    m_network->setAccessibleName(tr("Network"));
    for (const Network& network : builtInNetworks())
        m_network->addItem(icon(networkIcon(network.id)), network.name, network.id);
    m_network->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_counter = theme::colouredLabel(
        {}, [this](const QPalette& colours) {
            return m_left < 0 ? theme::danger(colours) : m_isTight ? theme::warning(colours) : theme::muted(colours);
        }, left);
    m_tabs = new NetworkTabs(left);
    auto* networkRow = new QHBoxLayout;
    networkRow->addWidget(m_network);
    networkRow->addWidget(m_tabs, 1);

    m_problems = new ProblemList(left);

    m_hasPlan = new QCheckBox(tr("Plan for"), left);
    m_date = new QDateEdit(left);
    m_date->setAccessibleName(tr("Date"));
    m_date->setCalendarPopup(true);
    m_date->setKeyboardTracking(false);  // half a date is none
    m_date->setDisplayFormat(QStringLiteral("ddd dd/MM/yyyy"));
    m_date->setMinimumWidth(m_date->fontMetrics().horizontalAdvance(QStringLiteral("Wed 00/00/0000")) + 56);
    m_time = new TimeField(left);
    m_time->setAccessibleName(tr("Time"));
    auto* planRow = new FlowLayout(theme::gap);
    planRow->addWidget(m_hasPlan);
    planRow->addWidget(m_date);
    planRow->addWidget(m_time);
    auto* otherTime = new QPushButton(icon(QStringLiteral("clock")), tr("Type a time…"), left);
    otherTime->setProperty("quiet", true);
    otherTime->setToolTip(tr("“thu 18:30”, “tomorrow 8”, or the next of your usual times"));
    planRow->addWidget(otherTime);
    m_series = new SeriesLine(m_workspace, m_actions, left);
    planRow->addWidget(m_series->repeatButton());
    connect(m_series, &SeriesLine::opening, this, [this] { (void)saveNow(); });

    m_about = new SubjectChoice(left);
    connect(m_about, &SubjectChoice::subjectChosen, this, [this](const QString& subject) {
        std::vector<PostId> ids{m_post.id};
        for (const Post& sibling : m_siblings)
            ids.push_back(sibling.id);
        m_actions.setSubject(ids, subject);
    });
    auto* aboutRow = new QHBoxLayout;
    auto* aboutLabel = theme::bodyLabel(tr("About"), left);
    aboutLabel->setBuddy(m_about);
    aboutRow->addWidget(aboutLabel);
    aboutRow->addWidget(m_about);
    aboutRow->addStretch();

    m_pictures = new PicturePanel(m_workspace.attachments(), left);
    m_pictures->takePastesOf(m_text);
    m_source = theme::mutedLabel({}, left);
    m_source->setWordWrap(true);

    auto* layout = new QVBoxLayout(left);
    layout->setContentsMargins(4, 0, 4, 4);
    layout->setSpacing(theme::gap);
    m_sharing = theme::mutedLabel({}, left);
    m_ownWords = new QPushButton(left);
    m_ownWords->setProperty("quiet", true);
    auto* sharingRow = new QHBoxLayout;
    sharingRow->addWidget(m_sharing, 1);
    sharingRow->addWidget(m_ownWords);
    auto* footRow = new QHBoxLayout;
    footRow->addWidget((new WritingAids(m_workspace, m_text))->button());
    footRow->addStretch();
    footRow->addWidget(m_counter);
    m_sharing->setWordWrap(true);
    layout->addLayout(networkRow);
    layout->addLayout(sharingRow);
    layout->addWidget(m_text, 1);
    layout->addLayout(footRow);
    layout->addWidget(m_spelling->notice());
    layout->addWidget(m_problems);
    layout->addSpacing(theme::gap);
    // Before the pictures, so that it is seen without scrolling on a small screen.
    layout->addWidget(theme::sectionLabel(tr("When"), left));
    layout->addLayout(planRow);
    layout->addWidget(m_series);
    layout->addSpacing(theme::gap);
    layout->addWidget(theme::sectionLabel(tr("Pictures"), left));
    layout->addWidget(m_pictures);
    layout->addSpacing(theme::gap);
    layout->addLayout(aboutRow);
    layout->addWidget(m_source);
    layout->addStretch();

    connect(m_text, &QPlainTextEdit::textChanged, this, &ComposerPage::contentEdited);
    connect(m_network, &QComboBox::currentIndexChanged, this, &ComposerPage::contentEdited);
    connect(m_tabs, &NetworkTabs::postChosen, this, &ComposerPage::turnTo);
    connect(m_tabs, &NetworkTabs::networkAdded, this, [this](const QString& network) {
        if (saveNow())
            m_actions.addNetwork(m_post, network);
    });
    connect(m_ownWords, &QPushButton::clicked, this, &ComposerPage::changeSharing);
    connect(m_pictures, &PicturePanel::picturesChanged, this, &ComposerPage::contentEdited);
    connect(m_pictures, &PicturePanel::cardWanted, this, &ComposerPage::makeCard);
    connect(m_pictures, &PicturePanel::failed, this, &ComposerPage::failed);
    connect(otherTime, &QPushButton::clicked, this, &ComposerPage::askForTime);
    connect(m_hasPlan, &QCheckBox::toggled, this, &ComposerPage::planEdited);
    connect(m_date, &QDateEdit::dateChanged, this, &ComposerPage::planEdited);
    connect(m_time, &TimeField::timeChanged, this, &ComposerPage::planEdited);
    connect(m_problems, &ProblemList::chosen, this, &ComposerPage::goToProblem);
    connect(m_problems, &ProblemList::mendWanted, this, &ComposerPage::mend);
    connect(m_problems, &ProblemList::muteWanted, this, &ComposerPage::askToMute);
    connect(m_problems, &ProblemList::unmuteWanted, this, [this](const Problem& problem) { m_actions.setCheckMute(m_post.id, checkName(problem.code), {}); });
}

void ComposerPage::buildRight(QWidget* right)
{
    m_preview = new PostPreview(right);
    auto* copyText = new QPushButton(icon(QStringLiteral("copy")), tr("Copy text"), right);
    m_copyPicture = new QPushButton(icon(QStringLiteral("picture")), tr("Copy picture"), right);
    auto* openNetwork = new QPushButton(icon(QStringLiteral("open-external")), tr("Open network"), right);
    auto* layout = new QVBoxLayout(right);
    layout->setContentsMargins(4, 0, 4, 4);
    layout->setSpacing(theme::gap);
    layout->addWidget(theme::mutedLabel(tr("Preview"), right));
    layout->addWidget(m_preview);
    layout->addSpacing(theme::gap);
    layout->addWidget(copyText);
    layout->addWidget(m_copyPicture);
    layout->addWidget(openNetwork);
    layout->addStretch();
    connect(copyText, &QPushButton::clicked, this, [this] {
        (void)saveNow();
        m_actions.copyText(m_post.id);
    });
    connect(m_copyPicture, &QPushButton::clicked, this, [this] {
        (void)saveNow();
        m_actions.copyPicture(m_post.id);
    });
    connect(openNetwork, &QPushButton::clicked, this, [this] {
        (void)saveNow();
        m_actions.openNetwork(m_post.id);
    });
}

bool ComposerPage::leave()
{
    if (!saveNow())
        return false;
    std::vector<std::pair<Post, Post>> changes;
    for (const Post& before : m_opened) {
        if (before.id == m_post.id)
            changes.emplace_back(before, m_post);
        for (const Post& sibling : m_siblings) {
            if (before.id == sibling.id)
                changes.emplace_back(before, sibling);
        }
    }
    m_actions.noteRetext(changes);
    noteOpened();
    dropUntouched();
    return true;
}

void ComposerPage::dropUntouched()
{
    const auto isBare = [](const Post& post) { return post.text.trimmed().isEmpty() && post.pictures.empty() && post.source.isEmpty(); };
    if (m_post.id.isEmpty() || !isBare(m_post) || !m_siblings.empty())
        return;
    const auto stored = m_workspace.posts().find(m_post.id);
    // Made, and never touched: nobody would look for it in the bin.
    if (!stored || !*stored || (*stored)->revision > 1 || !isBare(**stored) || (*stored)->status != PostStatus::Draft)
        return;
    const Clock& clock = m_workspace.clock();
    (void)m_workspace.writer().run([id = m_post.id, &clock](Transaction& transaction) { return setPostDeleted(transaction, id, true, clock); });
}

void ComposerPage::noteOpened()
{
    m_opened = m_siblings;
    if (!m_post.id.isEmpty())
        m_opened.push_back(m_post);
}

bool ComposerPage::open(const PostId& id)
{
    if (!leave())
        return false;
    const auto post = m_workspace.posts().find(id);
    if (!post || !*post) {
        Q_EMIT failed(post ? Error{ErrorCode::NotFound, id.text(), QStringLiteral("no such post")} : post.error());
        return false;
    }
    show(**post);
    m_text->setFocus();
    m_text->moveCursor(QTextCursor::End);
    return true;
}

void ComposerPage::show(const Post& post)
{
    m_filling = true;
    m_post = post;
    m_siblings.clear();
    m_opened = {post};
    m_text->setPlainText(post.text);
    m_spelling->setPost(post.id);
    m_network->setCurrentIndex(m_network->findData(post.network));
    m_pictures->setPictures(post.pictures);
    m_source->setText(post.source.line);
    m_source->setVisible(!post.source.line.isEmpty());
    m_filling = false;
    m_dirty = false;
    m_wasEdited = false;
    m_reviewedAt = {};   // what the review knows of the world stands; what it knows of the post does not
    m_isShown = false;
    refresh();
}

void ComposerPage::refresh()
{
    if (m_post.id.isEmpty())
        return;
    const auto post = m_workspace.posts().find(m_post.id);
    if (!post || !*post)
        return;
    // Undone, restored or written by another program, while nobody typed here. Its text is the newer one: the next key would
    // overwrite it.
    if (!m_dirty && !m_saving && !m_filling && ((*post)->text != m_post.text || (*post)->pictures != m_post.pictures || (*post)->network != m_post.network)) {
        show(**post);
        m_text->moveCursor(QTextCursor::End);
        return;
    }
    // The echo of a save, in the middle of typing: the checks follow the keys, and nothing else has changed.
    const bool isSame = m_post.planned == (*post)->planned && m_post.status == (*post)->status && m_post.mutes == (*post)->mutes
        && m_post.group == (*post)->group && m_post.isDetached == (*post)->isDetached && m_post.subject == (*post)->subject
        && m_post.series == (*post)->series && m_post.source == (*post)->source;
    m_post.planned = (*post)->planned;
    m_post.status = (*post)->status;
    m_post.mutes = (*post)->mutes;
    m_post.group = (*post)->group;
    m_post.isDetached = (*post)->isDetached;
    m_post.subject = (*post)->subject;
    m_post.series = (*post)->series;
    m_post.source = (*post)->source;
    const bool isGroup = !m_post.group.isEmpty() || !m_siblings.empty();
    const bool otherSiblings = (isGroup || !m_isShown) && readSiblings();
    // Its series may have another rule now, or none, which changes nothing of the post.
    if (!m_isShown || !isSame || !m_post.series.isEmpty())
        m_series->setPost(m_post);
    if (m_isShown && isSame && !otherSiblings)
        return;
    m_isShown = true;
    m_about->setPost(**post);
    m_filling = true;
    // A field in which somebody is typing is not set back by the echo of an earlier change.
    const bool sameAsShown = m_hasPlan->isChecked() && m_post.planned && m_post.planned == m_shownPlan;
    m_shownPlan = m_post.planned;
    const LocalTime plan = m_post.planned.value_or(LocalTime{m_workspace.today().addDays(1), QTime(9, 0)});
    m_hasPlan->setChecked(m_post.planned.has_value());
    if (!sameAsShown) {
        m_date->setDate(plan.date);
        m_time->setTime(plan.time);
    }
    m_date->setEnabled(m_post.planned.has_value());
    m_time->setEnabled(m_post.planned.has_value());
    m_filling = false;
    // What was posted is history; a copy can be changed.
    m_editors->setEnabled(m_post.status != PostStatus::Posted);
    prepareReview();
    recheck();
    showProblems();
}

void ComposerPage::contentEdited()
{
    if (m_filling || m_post.id.isEmpty())
        return;
    Post edited = m_post;
    edited.text = typedText(*m_text);
    edited.network = m_network->currentData().toString();
    edited.pictures = m_pictures->pictures();
    if (edited == m_post)
        return;  // the field was laid out anew, which tells of a change too
    m_post = std::move(edited);
    m_dirty = true;
    m_wasEdited = true;
    shareWords();
    // Nor does a key wait for the next try after a save that failed.
    if (!m_saveTimer.isActive() || m_saveTimer.remainingTime() > saveDelayMs)
        m_saveTimer.start(saveDelayMs);
    recheck();
}

void ComposerPage::planEdited()
{
    if (m_filling)
        return;
    m_date->setEnabled(m_hasPlan->isChecked());
    m_time->setEnabled(m_hasPlan->isChecked());
    const std::optional<LocalTime> time =
        m_hasPlan->isChecked() ? std::optional<LocalTime>(LocalTime{m_date->date(), m_time->time()}) : std::nullopt;
    plan(time);
}

void ComposerPage::plan(const std::optional<LocalTime>& time)
{
    // Those of the group that are planned for the same time stay together.
    std::vector<PostMove> moves{{m_post.id, time}};
    for (const Post& sibling : m_siblings) {
        if (sibling.planned == m_shownPlan && sibling.status != PostStatus::Posted)
            moves.emplace_back(sibling.id, time);
    }
    m_actions.moveAll(moves);
}

void ComposerPage::askForTime()
{
    const auto slot = nextFreeSlotFor(m_workspace, m_post.network);
    if (!slot) {
        Q_EMIT failed(slot.error());
        return;
    }
    auto* dialog = new WhenDialog(tr("Plan for"), timeOrigin(m_workspace, m_post.planned ? m_post.planned->time : QTime(9, 0)), *slot, this);
    connect(dialog, &WhenDialog::chosen, this, [this, id = m_post.id](const LocalTime& time) {
        if (id == m_post.id)
            plan(time);
    });
    dialog->open();
}

void ComposerPage::recheck()
{
    auto network = m_workspace.network(m_post.network);
    if (!network)
        return;
    LengthCheck length = checkLength(m_post.text, *network);
    const auto leftIn = [](const LengthCheck& check) {
        return !check.fits ? -check.over : check.limit ? *check.limit - check.length : std::numeric_limits<int>::max();
    };
    // Of the networks that share the text, the tightest one is named.
    for (const Post& sibling : sharing()) {
        const auto other = m_workspace.network(sibling.network);
        if (!other)
            continue;
        if (const LengthCheck theirs = checkLength(m_post.text, *other); leftIn(theirs) < leftIn(length)) {
            length = theirs;
            network = other;
        }
    }
    const int left = !length.fits ? -length.over : length.limit ? *length.limit - length.length : 0;
    m_left = length.fits ? qMax(0, left) : -1;
    m_isTight = length.limit && left < *length.limit / 5;
    // "62,954 left" would be noise: far below a limit, the length itself says more.
    const bool farBelow = !length.limit || (!m_isTight && left > mostLeftShown);
    m_counter->setText(farBelow    ? tr("%n character(s)", nullptr, length.length)
                       : left >= 0 ? tr("%n left on %1", nullptr, left).arg(network->name)
                                   : tr("%n too many for %1", nullptr, -left).arg(network->name));
    m_counter->setPalette({});  // asks for the colour again
    m_highlighter->setOverflowFrom(length.fits ? -1 : overflowIndex(m_post.text, *network));

    m_checkTimer.start(checkDelayMs);
    m_copyPicture->setEnabled(!m_post.pictures.empty());
    const PostState state = stateAt(m_post.status, m_post.planned ? m_post.planned->toUtc() : QDateTime(), m_workspace.clock().now());
    const QString words = firstWords(m_post.text, 40);
    m_header->setTitle(words.isEmpty() ? tr("New post") : words);
    m_header->setContext(m_post.planned ? tr("%1 · %2").arg(stateWord(state), QLocale().toString(m_post.planned->date, m_post.planned->date.year() == m_workspace.today().year() ? QStringLiteral("ddd d MMM") : QStringLiteral("ddd d MMM yyyy")) + m_post.planned->time.toString(QStringLiteral(" HH:mm")))
                                        : tr("%1 · unscheduled").arg(stateWord(state)));
    m_pictures->setSurroundings(*network, m_review ? m_review->imprint() : QString());
    m_preview->setPost(m_post, m_party, m_pictures->images(), m_workspace.network(m_post.network));
}

void ComposerPage::refreshAll()
{
    m_review.reset();
    m_isShown = false;
    refresh();
}

void ComposerPage::showRevisions()
{
    if (!saveNow())
        return;
    const auto revisions = m_workspace.posts().revisions(m_post.id);
    if (!revisions) {
        Q_EMIT failed(revisions.error());
        return;
    }
    if (revisions->empty()) {
        Q_EMIT told(tr("There is no earlier text of this post yet."));
        return;
    }
    auto* dialog = new RevisionDialog(*revisions, m_post.text, this);
    connect(dialog, &RevisionDialog::restoreWanted, this, &ComposerPage::replaceText);
    dialog->open();
}

void ComposerPage::replaceText(const QString& text)
{
    // As if typed, so that Ctrl+Z brings the old text back.
    QTextCursor cursor(m_text->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    contentEdited();
}

bool ComposerPage::saveNow()
{
    m_pictures->finishAdding();
    m_saveTimer.stop();
    if (m_post.planned && m_post.status != PostStatus::Posted) {
        m_date->interpretText();
        m_time->interpretText();
    }
    // What is on its way counts only once it has arrived; what failed on its way goes along now.
    finishSaving();
    startSave();
    finishSaving();
    return !m_dirty;
}

std::optional<Post> ComposerPage::letGo()
{
    m_pictures->dropAdding();
    m_saveTimer.stop();
    if (m_saving) {
        m_saving->waitForFinished();
        m_dirty = m_dirty || !m_saving->result();
        m_saving.reset();
    }
    std::optional<Post> unsaved = m_dirty ? std::optional(m_post) : std::nullopt;
    m_dirty = false;
    m_checkTimer.stop();
    m_review.reset();
    m_post = {};
    m_siblings.clear();
    m_opened.clear();
    return unsaved;
}

void ComposerPage::finishSaving()
{
    if (!m_saving)
        return;
    m_saving->waitForFinished();
    const Result<void> outcome = m_saving->result();
    m_saving.reset();
    if (outcome)
        return;
    // Nothing typed may be lost: it stays in the field, and is tried again.
    m_dirty = true;
    m_saveTimer.start(retryDelayMs);
    Q_EMIT failed(outcome.error());
}

void ComposerPage::startSave()
{
    if (!m_dirty || m_post.id.isEmpty())
        return;
    m_dirty = false;
    const Clock& clock = m_workspace.clock();
    std::vector<Post> posts = sharing();
    posts.insert(posts.begin(), m_post);
    m_saving = m_workspace.writer().run([posts, &clock](Transaction& transaction) -> Result<void> {
        for (const Post& post : posts) {
            if (auto done = updatePostContent(transaction, post, clock); !done)
                return done;
        }
        return {};
    });
}

void ComposerPage::mainAction()
{
    showProblems();
    if (!m_main->isEnabled() || !m_main->isVisible())
        return;
    if (m_addsImprint && m_post.status == PostStatus::Draft)
        addImprint();
    const bool addedImprint = m_addsImprint && m_post.status == PostStatus::Draft;
    if (!saveNow())
        return;
    if (m_post.status == PostStatus::Ready) {
        m_actions.setStatus(m_post.id, PostStatus::Draft);
        return;
    }
    // The others of the group go along, where nothing keeps them.
    std::vector<PostId> ready{m_post.id};
    QStringList kept;
    if (m_siblings.empty()) {
        m_actions.setStatus(m_post.id, PostStatus::Ready);
        return;
    }
    auto review = PostReview::prepare(m_workspace);
    for (Post& sibling : m_siblings) {
        if (sibling.status != PostStatus::Draft)
            continue;
        if (addedImprint && review && sibling.isDetached)
            addImprintTo(sibling, *review);
        if (review && review->turnTo(sibling) && !blocks(review->problems(sibling)))
            ready.push_back(sibling.id);
        else
            kept << networkName(sibling.network);
    }
    m_actions.setStatusOf(ready, PostStatus::Ready);
    if (!kept.isEmpty())
        Q_EMIT told(tr("Not ready yet: %1. Open its tab to see why.").arg(QLocale().createSeparatedList(kept)));
}

} // namespace clarion
