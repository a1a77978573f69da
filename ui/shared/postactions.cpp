#include "shared/postactions.h"

#include "networks/network.h"
#include "shared/writing.h"
#include "workspace/drafts.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QImage>
#include <QLocale>
#include <QUndoCommand>
#include <QUndoStack>
#include <QUrl>
#include <QUrlQuery>

namespace clarion {
namespace {

QString whenWords(const LocalTime& when)
{
    return QLocale().toString(when.date, QStringLiteral("ddd d MMM yyyy")) + when.time.toString(QStringLiteral(" HH:mm"));
}

/// A change and its opposite, as functions.
class ChangeCommand final : public QUndoCommand {
public:
    ChangeCommand(const QString& text, std::function<void()> forth, std::function<void()> back)
        : QUndoCommand(text), m_forth(std::move(forth)), m_back(std::move(back)) {}

    void redo() override { m_forth(); }
    void undo() override { m_back(); }

private:
    std::function<void()> m_forth;
    std::function<void()> m_back;
};

} // namespace

QString PostActions::statusWords(PostStatus status)
{
    switch (status) {
    case PostStatus::Draft: return tr("Back to draft");
    case PostStatus::Ready: return tr("Marked as ready");
    case PostStatus::Posted: return tr("Marked as posted");
    case PostStatus::NotPosted: return tr("Marked as not posted");
    }
    return {};
}

PostActions::PostActions(Workspace& workspace, QUndoStack& undoStack, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_undoStack(undoStack)
{
}

template<typename Work>
void PostActions::write(Work work)
{
    writeInBackground(this, m_workspace.writer(), std::move(work), [this](const auto& outcome) {
        if (!outcome)
            Q_EMIT failed(outcome.error());
    });
}

std::optional<Post> PostActions::find(const PostId& id)
{
    auto post = m_workspace.posts().find(id);
    if (!post) {
        Q_EMIT failed(post.error());
        return std::nullopt;
    }
    return *post;
}

void PostActions::move(const PostId& id, const std::optional<LocalTime>& planned)
{
    const auto post = find(id);
    // What was posted is history, from wherever somebody would move it.
    if (!post || post->planned == planned || post->status == PostStatus::Posted)
        return;
    const Clock& clock = m_workspace.clock();
    const auto moveTo = [this, id, &clock](const std::optional<LocalTime>& to) {
        write([id, to, &clock](Transaction& transaction) { return movePost(transaction, id, to, clock); });
    };
    const std::optional<LocalTime> before = post->planned;
    if (before && !planned)
        m_timesBeforeTray.insert(id.text(), before->time);
    m_undoStack.push(new ChangeCommand(planned ? tr("Moved to %1").arg(whenWords(*planned)) : tr("Taken off the calendar"),
                                       [moveTo, planned] { moveTo(planned); }, [moveTo, before] { moveTo(before); }));
}

void PostActions::moveToDate(const PostId& id, const QDate& date)
{
    const auto post = find(id);
    if (!post)
        return;
    LocalTime planned = post->planned.value_or(LocalTime{date, m_timesBeforeTray.value(id.text(), QTime(9, 0))});
    planned.date = date;
    move(id, planned);
}

void PostActions::setStatus(const PostId& id, PostStatus status, const QString& postedLink, const QString& reason)
{
    const auto post = find(id);
    if (!post || (post->status == status && post->postedLink == postedLink && post->reason == reason))
        return;
    const Clock& clock = m_workspace.clock();
    const auto setTo = [this, id, &clock](PostStatus to, const QString& link, const QString& why) {
        write([=, &clock](Transaction& transaction) { return setPostStatus(transaction, id, to, link, why, clock); });
    };
    const Post before = *post;
    m_undoStack.push(new ChangeCommand(
        statusWords(status), [=] { setTo(status, postedLink, reason); },
        [=] { setTo(before.status, before.postedLink, before.reason); }));
}

void PostActions::remove(const PostId& id)
{
    const Clock& clock = m_workspace.clock();
    const auto setTo = [this, id, &clock](bool deleted) {
        write([=, &clock](Transaction& transaction) { return setPostDeleted(transaction, id, deleted, clock); });
    };
    m_undoStack.push(new ChangeCommand(tr("Post deleted"), [setTo] { setTo(true); }, [setTo] { setTo(false); }));
}

void PostActions::acknowledgeSource(const PostId& id, int rev)
{
    const Clock& clock = m_workspace.clock();
    write([id, rev, &clock](Transaction& transaction) { return clarion::acknowledgeSource(transaction, id, rev, clock); });
}

void PostActions::setCheckMute(const PostId& id, const QString& check, const QString& reason)
{
    const auto post = find(id);
    if (!post)
        return;
    QString before;
    for (const CheckMute& mute : post->mutes)
        before = mute.check == check ? mute.reason : before;
    const Clock& clock = m_workspace.clock();
    const auto setTo = [this, id, check, &clock](const QString& why) {
        write([=, &clock](Transaction& transaction) { return clarion::setCheckMute(transaction, id, check, why, clock); });
    };
    m_undoStack.push(new ChangeCommand(reason.isEmpty() ? tr("Problem heard again") : tr("Problem set aside"), [setTo, reason] { setTo(reason); },
                                       [setTo, before] { setTo(before); }));
}

void PostActions::create(const Post& post)
{
    const Clock& clock = m_workspace.clock();
    writeInBackground(
        this, m_workspace.writer(), [post, &clock](Transaction& transaction) { return createPost(transaction, post, clock); },
        [this](const Result<PostId>& outcome) {
            if (outcome)
                Q_EMIT created(*outcome);
            else
                Q_EMIT failed(outcome.error());
        });
}

void PostActions::copyText(const PostId& id)
{
    const auto post = find(id);
    if (!post)
        return;
    QGuiApplication::clipboard()->setText(post->text);
    Q_EMIT told(tr("Text copied. Paste it into the network."));
}

void PostActions::copyPicture(const PostId& id)
{
    const auto post = find(id);
    if (!post || post->pictures.empty())
        return;
    const QString file = m_workspace.attachments().path(post->pictures.front().attachment);
    const QImage image(file);
    if (image.isNull()) {
        Q_EMIT failed({ErrorCode::FileUnreadable, file, {}});
        return;
    }
    QGuiApplication::clipboard()->setImage(image);
    Q_EMIT told(tr("Picture copied. Its alt text: %1").arg(post->pictures.front().alt));
}

void PostActions::openNetwork(const PostId& id)
{
    const auto post = find(id);
    if (!post)
        return;
    const Network* network = findNetwork(post->network);
    if (!network || network->composeUrl.isEmpty()) {
        Q_EMIT told(tr("Open the network in your browser; Clarion does not know its address."));
        return;
    }
    QString address = network->composeUrl;
    address.replace(QLatin1String("{text}"), QString::fromLatin1(QUrl::toPercentEncoding(post->text)));
    address.replace(QLatin1String("{url}"), QString::fromLatin1(QUrl::toPercentEncoding(post->link)));
    if (!QDesktopServices::openUrl(QUrl(address, QUrl::TolerantMode)))
        Q_EMIT told(tr("No browser could be opened. The address is %1").arg(network->composeUrl.section(QLatin1Char('?'), 0, 0)));
}

} // namespace clarion
