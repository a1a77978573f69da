#include "composer/composerpage.h"

#include "checks/imprintcheck.h"
#include "checks/problemsentence.h"
#include "composer/likenessdialog.h"
#include "composer/owncarddialog.h"
#include "composer/picturepanel.h"
#include "composer/problemlist.h"
#include "composer/reasondialog.h"
#include "composer/writingaids.h"
#include "networks/textlength.h"
#include "shared/flowlayout.h"
#include "shared/postactions.h"

#include <QPlainTextEdit>
#include <QPushButton>

namespace clarion {

// What the checks say of the post, and what becomes of it.

void ComposerPage::prepareReview()
{
    if (!m_review) {
        const auto profile = m_workspace.profile();
        m_party = profile ? profile->partyName : QString();
        auto review = PostReview::prepare(m_workspace);
        if (!review) {
            Q_EMIT failed(review.error());
            return;
        }
        m_review.emplace(std::move(*review));
    } else if (m_reviewedAt == std::pair(m_post.network, m_post.planned)) {
        return;
    }
    m_reviewedAt = {m_post.network, m_post.planned};
    if (auto turned = m_review->turnTo(m_post); !turned)
        Q_EMIT failed(turned.error());
}

void ComposerPage::showProblems()
{
    m_checkTimer.stop();
    prepareReview();
    const auto network = m_workspace.network(m_post.network);
    if (!network || !m_review)
        return;
    std::vector<Problem> problems = m_review->problems(m_post);
    // Said by the empty field itself.
    const auto isSaid = [](const Problem& problem) { return problem.code == Problem::Code::EmptyText; };
    const bool isEmpty = std::any_of(problems.begin(), problems.end(), isSaid);
    problems.erase(std::remove_if(problems.begin(), problems.end(), isSaid), problems.end());
    if (isEmpty)
        problems.erase(std::remove_if(problems.begin(), problems.end(), [](const Problem& problem) { return problem.code == Problem::Code::ImprintMissing; }),
                       problems.end());
    m_problems->setProblems(problems, *network, [this](const Problem& problem) { return mendWords(problem); });
    // Where nothing but the imprint is missing, the main button puts it there.
    const auto isImprint = [](const Problem& problem) { return problem.code == Problem::Code::ImprintMissing && !problem.isMuted; };
    std::vector<Problem> rest = problems;
    rest.erase(std::remove_if(rest.begin(), rest.end(), isImprint), rest.end());
    m_addsImprint = rest.size() != problems.size() && !blocks(rest) && imprintFits();
    // What was ready and is not any more by what was typed does not go on as if it were.
    if (m_post.status == PostStatus::Ready && m_wasEdited && (isEmpty || blocks(problems))) {
        m_wasEdited = false;
        m_actions.setStatus(m_post.id, PostStatus::Draft);
    }
    m_main->setEnabled(m_post.status == PostStatus::Ready
                       || (m_post.status == PostStatus::Draft && !isEmpty && (m_addsImprint || !blocks(problems))));
    m_main->setText(m_post.status == PostStatus::Ready ? tr("Back to draft") : m_addsImprint ? tr("Add imprint, Ready") : tr("Ready"));
    m_main->setVisible(m_post.status == PostStatus::Draft || m_post.status == PostStatus::Ready);
}

bool ComposerPage::imprintFits() const
{
    const auto network = m_workspace.network(m_post.network);
    return network && m_review && !m_review->imprint().isEmpty() && checkLength(withImprint(m_post.text, m_review->imprint()), *network).fits;
}

QString ComposerPage::mendWords(const Problem& problem) const
{
    switch (problem.code) {
    case Problem::Code::ImprintMissing: return imprintFits() ? tr("Add it") : QString();
    case Problem::Code::ImprintIncomplete:
    case Problem::Code::ImprintOther: return m_review->imprint().isEmpty() ? QString() : tr("Put ours there");
    case Problem::Code::ImprintUnknown: return tr("Fill it in…");
    case Problem::Code::Clash: return tr("Open the other");
    case Problem::Code::CloneOfPost:
    case Problem::Code::SameText:
    case Problem::Code::CloneOfCentral: return tr("Compare");
    default: return {};
    }
}

void ComposerPage::mend(const Problem& problem)
{
    switch (problem.code) {
    case Problem::Code::ImprintMissing: addImprint(); break;
    case Problem::Code::ImprintIncomplete:
    case Problem::Code::ImprintOther: {
        QTextCursor cursor(m_text->document());
        cursor.setPosition(static_cast<int>(problem.position));
        cursor.setPosition(static_cast<int>(problem.position + problem.length), QTextCursor::KeepAnchor);
        cursor.insertText(m_review->imprint());
        break;
    }
    case Problem::Code::ImprintUnknown: Q_EMIT settingsWanted(); break;
    case Problem::Code::Clash: openOther(problem.other); break;
    case Problem::Code::CloneOfPost:
    case Problem::Code::SameText:
    case Problem::Code::CloneOfCentral: showLikeness(problem); break;
    default: break;
    }
}

void ComposerPage::addImprint()
{
    // As if typed, so that Ctrl+Z takes it out again.
    QTextCursor cursor(m_text->document());
    cursor.movePosition(QTextCursor::End);
    const QString whole = withImprint(m_post.text, m_review->imprint());
    qsizetype same = 0;
    while (same < whole.size() && same < m_post.text.size() && whole[same] == m_post.text[same])
        ++same;
    cursor.setPosition(static_cast<int>(same), QTextCursor::KeepAnchor);
    cursor.insertText(whole.mid(same));
    contentEdited();
}

void ComposerPage::addImprintTo(Post& sibling, const PostReview& review)
{
    const auto network = m_workspace.network(sibling.network);
    const QString whole = withImprint(sibling.text, review.imprint());
    if (!network || findImprint(sibling.text, builtInCheckRules()) || !checkLength(whole, *network).fits)
        return;
    Post changed = sibling;
    changed.text = whole;
    const Clock& clock = m_workspace.clock();
    const auto written =
        m_workspace.writer().runAndWait([&](Transaction& transaction) { return updatePostContent(transaction, changed, clock); });
    if (written)
        sibling = changed;
    else
        Q_EMIT failed(written.error());
}

void ComposerPage::askToMute(const Problem& problem)
{
    const auto network = m_workspace.network(m_post.network);
    const QString check = checkName(problem.code);
    const QStringList usual = check == QLatin1String("imprint") ? QStringList{tr("It is neutral voter information"), tr("The imprint is on the picture"),
                                                                              tr("It goes to members only")}
                                                                : QStringList{tr("It is meant so")};
    auto* dialog = new ReasonDialog(tr("Set a problem aside"), network ? problemSentence(problem, *network) : QString(), usual, tr("Set aside"), this);
    connect(dialog, &ReasonDialog::given, this, [this, id = m_post.id, check](const QString& reason) { m_actions.setCheckMute(id, check, reason); });
    dialog->open();
}

void ComposerPage::openOther(const PostId& id)
{
    if (leave())
        Q_EMIT postWanted(id);
}

void ComposerPage::showLikeness(const Problem& problem)
{
    QString title = tr("The central wording");
    QString words = m_post.source.text;
    if (!problem.other.isEmpty()) {
        const auto other = m_workspace.posts().find(problem.other);
        if (!other || !*other) {
            Q_EMIT failed(other ? Error{ErrorCode::NotFound, problem.other.text(), QStringLiteral("no such post")} : other.error());
            return;
        }
        title = (*other)->planned ? tr("The post of %1").arg(problem.words.value(1)) : tr("The other post");
        words = (*other)->text;
    }
    auto* dialog = new LikenessDialog(m_post.text, title, words, !problem.other.isEmpty(), this);
    connect(dialog, &LikenessDialog::otherWanted, this, [this, id = problem.other] { openOther(id); });
    dialog->open();
}

void ComposerPage::goToProblem(const Problem& problem)
{
    const QString check = checkName(problem.code);
    if (check == QLatin1String("alt-text")) {
        m_pictures->focusAltText(problem.number);
        return;
    }
    if (check == QLatin1String("source") || check == QLatin1String("figure")) {
        showSource();
        return;
    }
    if (problem.position < 0)
        return;
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(static_cast<int>(problem.position));
    cursor.setPosition(static_cast<int>(problem.position + problem.length), QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
    m_text->setFocus();
}

} // namespace clarion
