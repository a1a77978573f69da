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

#include <algorithm>
#include <memory>
#include <utility>

namespace clarion {
namespace {

QString whenWords(const LocalTime& when)
{
    return QLocale().toString(when.date, QStringLiteral("ddd d MMM yyyy")) + when.time.toString(QStringLiteral(" HH:mm"));
}

/// So many days and minutes later, on the wall.
LocalTime shifted(const LocalTime& time, int days, int minutes)
{
    const QDateTime wall = QDateTime(time.date, time.time, Qt::UTC).addDays(days).addSecs(60LL * minutes);
    return {wall.date(), wall.time(), time.zone};
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
    // A key that is held down moves a post again before the last move has been written.
    if (*post && m_onTheirWay.contains(id.text()))
        (*post)->planned = m_onTheirWay.value(id.text());
    return *post;
}

std::vector<Post> PostActions::findAll(const std::vector<PostId>& ids)
{
    std::vector<Post> posts;
    for (const PostId& id : ids) {
        if (auto post = find(id))
            posts.push_back(std::move(*post));
    }
    return posts;
}

template<typename Values, typename Change>
void PostActions::push(const QString& words, const Values& before, const Values& after, Change change)
{
    const auto applyAll = [this, change](const Values& values) {
        // One transaction: all of them change, or none.
        write([values, change](Transaction& transaction) -> Result<void> {
            for (const auto& [id, value] : values) {
                if (auto done = change(transaction, id, value); !done)
                    return done;
            }
            return {};
        });
    };
    m_undoStack.push(new ChangeCommand(words, [applyAll, after] { applyAll(after); }, [applyAll, before] { applyAll(before); }));
}

void PostActions::move(const PostId& id, const std::optional<LocalTime>& planned)
{
    moveAll({{id, planned}});
}

void PostActions::moveAll(const std::vector<PostMove>& moves)
{
    std::vector<PostMove> before;
    std::vector<PostMove> after;
    for (const PostMove& move : moves) {
        const auto post = find(move.first);
        // What was posted is history, from wherever somebody would move it.
        if (!post || post->planned == move.second || post->status == PostStatus::Posted)
            continue;
        if (post->planned && !move.second)
            m_timesBeforeTray.insert(post->id.text(), post->planned->time);
        before.emplace_back(post->id, post->planned);
        after.push_back(move);
    }
    if (after.empty())
        return;
    const std::optional<LocalTime>& first = after.front().second;
    const int count = static_cast<int>(after.size());
    const QString words = count == 1 ? (first ? tr("Moved to %1").arg(whenWords(*first)) : tr("Taken off the calendar"))
                                     : (first ? tr("%n post(s) moved", nullptr, count) : tr("%n post(s) taken off the calendar", nullptr, count));
    const auto moveTo = [this](const std::vector<PostMove>& targets) {
        for (const auto& [id, planned] : targets)
            m_onTheirWay.insert(id.text(), planned);
        writeInBackground(
            this, m_workspace.writer(),
            [targets, &clock = m_workspace.clock()](Transaction& transaction) -> Result<void> {
                for (const auto& [id, planned] : targets) {
                    if (auto done = movePost(transaction, id, planned, clock); !done)
                        return done;
                }
                return {};
            },
            [this, targets](const Result<void>& outcome) {
                for (const auto& [id, planned] : targets) {
                    if (m_onTheirWay.value(id.text()) == planned)
                        m_onTheirWay.remove(id.text());
                }
                if (!outcome)
                    Q_EMIT failed(outcome.error());
            });
    };
    m_undoStack.push(new ChangeCommand(words, [moveTo, after] { moveTo(after); }, [moveTo, before] { moveTo(before); }));
}

void PostActions::moveToDate(const PostId& id, const QDate& date)
{
    if (const auto post = find(id))
        move(id, onDate(*post, date));
}

LocalTime PostActions::onDate(const Post& post, const QDate& date) const
{
    LocalTime planned = post.planned.value_or(LocalTime{date, m_timesBeforeTray.value(post.id.text(), QTime(9, 0))});
    planned.date = date;
    return planned;
}

bool PostActions::shift(const std::vector<PostId>& ids, int days, int minutes)
{
    std::vector<PostMove> moves;
    for (const Post& post : findAll(ids)) {
        if (!post.planned || post.status == PostStatus::Posted)
            continue;
        const LocalTime target = shifted(*post.planned, days, minutes);
        // Nothing can be planned for a day that is over.
        if (target.date < m_workspace.today())
            return false;
        moves.emplace_back(post.id, target);
    }
    moveAll(moves);
    return !moves.empty();
}

bool PostActions::place(const std::vector<PostId>& ids, const PostId& anchor, const QDate& date, const std::optional<QTime>& time, bool copy)
{
    const std::vector<Post> posts = findAll(ids);
    const auto held = std::find_if(posts.begin(), posts.end(), [&anchor](const Post& post) { return post.id == anchor; });
    if (held == posts.end())
        return false;
    // The others keep their distance to the one that is held, on the wall.
    LocalTime target = onDate(*held, date);
    target.time = time.value_or(target.time);
    const qint64 days = held->planned ? held->planned->date.daysTo(target.date) : 0;
    const int minutes = held->planned ? held->planned->time.secsTo(target.time) / 60 : 0;
    std::vector<PostMove> moves;
    for (const Post& post : posts) {
        if (post.status == PostStatus::Posted && !copy)
            continue;
        LocalTime wanted = post.planned && held->planned ? shifted(*post.planned, static_cast<int>(days), minutes) : onDate(post, target.date);
        if (post.id == anchor || (!post.planned && time))
            wanted = target;
        if (wanted.date < m_workspace.today())
            return false;
        moves.emplace_back(post.id, wanted);
    }
    if (copy)
        duplicate(moves);
    else
        moveAll(moves);
    return !moves.empty();
}

std::optional<LocalTime> PostActions::plannedOf(const PostId& id)
{
    const auto post = find(id);
    return post ? post->planned : std::nullopt;
}

void PostActions::duplicate(const std::vector<PostMove>& copies)
{
    std::vector<Post> fresh;
    for (const auto& [id, planned] : copies) {
        auto post = find(id);
        if (!post)
            continue;
        post->id = PostId::create();
        post->status = PostStatus::Draft;
        post->planned = planned;
        post->postedAt = {};
        post->postedLink.clear();
        post->reason.clear();
        post->mutes.clear();
        fresh.push_back(std::move(*post));
    }
    if (fresh.empty())
        return;
    const Clock& clock = m_workspace.clock();
    const auto setDeleted = [this, fresh, &clock](bool deleted) {
        write([fresh, deleted, &clock](Transaction& transaction) -> Result<void> {
            for (const Post& post : fresh) {
                if (auto done = setPostDeleted(transaction, post.id, deleted, clock); !done)
                    return done;
            }
            return {};
        });
    };
    const auto insert = [this, fresh, &clock] {
        write([fresh, &clock](Transaction& transaction) -> Result<void> {
            for (const Post& post : fresh) {
                if (auto done = insertPost(transaction, post, clock); !done)
                    return failure(done.error());
            }
            return {};
        });
    };
    const auto isNew = std::make_shared<bool>(true);
    m_undoStack.push(new ChangeCommand(
        fresh.size() == 1 ? (fresh.front().planned ? tr("Copied to %1").arg(whenWords(*fresh.front().planned)) : tr("Copied"))
                          : tr("%n post(s) copied", nullptr, static_cast<int>(fresh.size())),
        [setDeleted, insert, isNew] {
            if (std::exchange(*isNew, false))
                insert();
            else
                setDeleted(false);
        },
        [setDeleted] { setDeleted(true); }));
}

void PostActions::setStatus(const PostId& id, PostStatus status, const QString& postedLink, const QString& reason)
{
    setStatusOf({id}, status, postedLink, reason);
}

void PostActions::setStatusOf(const std::vector<PostId>& ids, PostStatus status, const QString& postedLink, const QString& reason)
{
    struct Outcome {
        PostStatus status;
        QString link;
        QString reason;
    };
    std::vector<std::pair<PostId, Outcome>> before;
    std::vector<std::pair<PostId, Outcome>> after;
    for (const Post& post : findAll(ids)) {
        if (post.status == status && post.postedLink == postedLink && post.reason == reason)
            continue;
        before.emplace_back(post.id, Outcome{post.status, post.postedLink, post.reason});
        after.emplace_back(post.id, Outcome{status, postedLink, reason});
    }
    if (after.empty())
        return;
    push(after.size() == 1 ? statusWords(status) : tr("%1: %n post(s)", nullptr, static_cast<int>(after.size())).arg(statusWords(status)), before, after,
         [&clock = m_workspace.clock()](Transaction& transaction, const PostId& id, const Outcome& outcome) {
             return setPostStatus(transaction, id, outcome.status, outcome.link, outcome.reason, clock);
         });
}

void PostActions::setLabel(const std::vector<PostId>& ids, const QString& label)
{
    std::vector<std::pair<PostId, QString>> before;
    std::vector<std::pair<PostId, QString>> after;
    for (const Post& post : findAll(ids)) {
        if (post.label == label)
            continue;
        before.emplace_back(post.id, post.label);
        after.emplace_back(post.id, label);
    }
    if (after.empty())
        return;
    push(label.isEmpty() ? tr("Label taken off") : tr("Labelled “%1”").arg(label), before, after,
         [&clock = m_workspace.clock()](Transaction& transaction, const PostId& id, const QString& name) { return setPostLabel(transaction, id, name, clock); });
}

void PostActions::remove(const PostId& id)
{
    removeAll({id});
}

void PostActions::removeAll(const std::vector<PostId>& ids)
{
    std::vector<std::pair<PostId, bool>> before;
    std::vector<std::pair<PostId, bool>> after;
    for (const PostId& id : ids) {
        before.emplace_back(id, false);
        after.emplace_back(id, true);
    }
    if (after.empty())
        return;
    push(after.size() == 1 ? tr("Post deleted") : tr("%n post(s) deleted", nullptr, static_cast<int>(after.size())), before, after,
         [&clock = m_workspace.clock()](Transaction& transaction, const PostId& id, bool deleted) { return setPostDeleted(transaction, id, deleted, clock); });
}

void PostActions::noteRetext(const Post& before, const Post& after)
{
    if (before.text == after.text && before.network == after.network && before.pictures == after.pictures)
        return;
    const Clock& clock = m_workspace.clock();
    const auto write = [this, &clock](const Post& post) {
        this->write([post, &clock](Transaction& transaction) { return updatePostContent(transaction, post, clock); });
    };
    // It is written already, while it was typed.
    const auto isWritten = std::make_shared<bool>(true);
    m_undoStack.push(new ChangeCommand(tr("Post changed"),
                                       [write, after, isWritten] {
                                           if (!std::exchange(*isWritten, false))
                                               write(after);
                                       },
                                       [write, before] { write(before); }));
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
    // A clipboard holds one; that there are others must not be forgotten at the hand-off.
    const QString alt = post->pictures.front().alt;
    Q_EMIT told(post->pictures.size() == 1
                    ? tr("Picture copied. Its alt text: %1").arg(alt)
                    : tr("Picture 1 of %1 copied; copy the others in the composer, by a right click on each. Its alt text: %2").arg(QString::number(post->pictures.size()), alt));
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
