#include "composer/composerpage.h"

#include "composer/networktabs.h"
#include "shared/networkicons.h"
#include "shared/postactions.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace clarion {

// The posts of one group: which words they share.

void ComposerPage::turnTo(const PostId& id)
{
    if (id == m_post.id)
        return;
    const auto post = saveNow() ? m_workspace.posts().find(id) : Result<std::optional<Post>>(std::optional<Post>());
    if (!post || !*post) {
        m_tabs->setPosts(m_siblings, m_post);
        return;
    }
    // Going from tab to tab is no leaving: what is typed in all of them is one change.
    const std::vector<Post> opened = m_opened;
    show(**post);
    m_opened = opened;
    m_text->setFocus();
    m_text->moveCursor(QTextCursor::End);
}

bool ComposerPage::isAbout(const QSet<QString>& ids) const
{
    return ids.contains(m_post.id.text())
        || std::any_of(m_siblings.begin(), m_siblings.end(), [&ids](const Post& sibling) { return ids.contains(sibling.id.text()); });
}

bool ComposerPage::shares(const Post& sibling) const
{
    return !m_post.isDetached && !sibling.isDetached && sibling.status != PostStatus::Posted && m_post.status != PostStatus::Posted;
}

void ComposerPage::shareWords()
{
    for (Post& sibling : m_siblings) {
        if (!shares(sibling))
            continue;
        sibling.text = m_post.text;
        sibling.pictures = m_post.pictures;
    }
}

std::vector<Post> ComposerPage::sharing() const
{
    std::vector<Post> posts;
    for (const Post& sibling : m_siblings) {
        if (shares(sibling))
            posts.push_back(sibling);
    }
    return posts;
}

bool ComposerPage::readSiblings()
{
    auto group = m_workspace.posts().group(m_post.group);
    if (!group) {
        Q_EMIT failed(group.error());
        return false;
    }
    group->erase(std::remove_if(group->begin(), group->end(), [this](const Post& post) { return post.id == m_post.id; }), group->end());
    const auto isAsBefore = [](const Post& a, const Post& b) {
        return a.id == b.id && a.planned == b.planned && a.status == b.status && a.isDetached == b.isDetached;
    };
    const bool isSame = std::equal(group->begin(), group->end(), m_siblings.begin(), m_siblings.end(), isAsBefore);
    m_siblings = std::move(*group);
    // What is typed here and not written yet is theirs, too.
    if (m_dirty)
        shareWords();
    for (const Post& sibling : m_siblings) {
        if (std::none_of(m_opened.begin(), m_opened.end(), [&sibling](const Post& post) { return post.id == sibling.id; }))
            m_opened.push_back(sibling);
    }
    m_tabs->setPosts(m_siblings, m_post);
    const bool isGroup = !m_siblings.empty();
    m_network->setVisible(!isGroup);
    QStringList others;
    for (const Post& sibling : sharing())
        others << networkName(sibling.network);
    m_sharing->setVisible(isGroup);
    m_ownWords->setVisible(isGroup && m_post.status != PostStatus::Posted && (m_post.isDetached || !others.isEmpty()));
    m_sharing->setText(m_post.isDetached ? tr("%1 has words of its own.").arg(networkName(m_post.network))
                       : others.isEmpty() ? tr("The other networks have words of their own.")
                                          : tr("What you write here goes to %1, too.").arg(QLocale().createSeparatedList(others)));
    m_ownWords->setText(m_post.isDetached ? tr("Back to the common text") : tr("Own words for %1").arg(networkName(m_post.network)));
    return !isSame;
}

void ComposerPage::changeSharing()
{
    if (!saveNow())
        return;
    m_text->setFocus();
    if (!m_post.isDetached) {
        m_actions.detach(m_post);
        return;
    }
    const auto common = std::find_if(m_siblings.begin(), m_siblings.end(), [](const Post& sibling) { return !sibling.isDetached; });
    m_actions.attach(m_post, common == m_siblings.end() ? m_post : *common);
}

} // namespace clarion
