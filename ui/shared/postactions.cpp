#include "shared/postactions.h"

#include "base/text.h"
#include "networks/network.h"
#include "shared/changecommand.h"
#include "shared/networkicons.h"
#include "shared/subjectwords.h"
#include "shared/writing.h"
#include "workspace/drafts.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QImage>
#include <QLocale>
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
        post->series.clear();   // a copy stands alone
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

void PostActions::setSubject(const std::vector<PostId>& ids, const QString& subject)
{
    std::vector<std::pair<PostId, QString>> before;
    std::vector<std::pair<PostId, QString>> after;
    for (const Post& post : findAll(ids)) {
        if (post.subject == subject)
            continue;
        before.emplace_back(post.id, post.subject);
        after.emplace_back(post.id, subject);
    }
    if (after.empty())
        return;
    push(subject.isEmpty() ? tr("About what its source says") : tr("About: %1").arg(subjectWords(subject)), before, after,
         [&clock = m_workspace.clock()](Transaction& transaction, const PostId& id, const QString& name) { return setPostSubject(transaction, id, name, clock); });
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

void PostActions::noteRetext(const std::vector<std::pair<Post, Post>>& changes)
{
    std::vector<Post> before;
    std::vector<Post> after;
    for (const auto& [old, present] : changes) {
        if (old.text == present.text && old.network == present.network && old.pictures == present.pictures)
            continue;
        before.push_back(old);
        after.push_back(present);
    }
    if (after.empty())
        return;
    const auto writeAll = [this, &clock = m_workspace.clock()](const std::vector<Post>& posts) {
        write([posts, &clock](Transaction& transaction) -> Result<void> {
            for (const Post& post : posts) {
                if (auto done = updatePostContent(transaction, post, clock); !done)
                    return done;
            }
            return {};
        });
    };
    // It is written already, while it was typed.
    const auto isWritten = std::make_shared<bool>(true);
    m_undoStack.push(new ChangeCommand(tr("Changed: “%1”").arg(firstWords(after.front().text, 40)),
                                       [writeAll, after, isWritten] {
                                           if (!std::exchange(*isWritten, false))
                                               writeAll(after);
                                       },
                                       [writeAll, before] { writeAll(before); }));
}

void PostActions::addNetwork(const Post& post, const QString& network)
{
    Post fresh = post;
    fresh.id = PostId::create();
    fresh.network = network;
    fresh.status = PostStatus::Draft;
    fresh.group = post.group.isEmpty() ? PostId::create().text() : post.group;
    fresh.isDetached = false;
    fresh.mutes.clear();
    fresh.postedLink.clear();
    fresh.reason.clear();
    const Clock& clock = m_workspace.clock();
    const auto isNew = std::make_shared<bool>(true);
    m_undoStack.push(new ChangeCommand(
        tr("Also on %1").arg(networkName(network)),
        [this, fresh, post, isNew, &clock] {
            write([fresh, post, insert = std::exchange(*isNew, false), &clock](Transaction& transaction) -> Result<void> {
                if (auto done = setPostGroup(transaction, post.id, fresh.group, post.isDetached, clock); !done)
                    return done;
                if (!insert)
                    return setPostDeleted(transaction, fresh.id, false, clock);
                const auto inserted = insertPost(transaction, fresh, clock);
                return inserted ? Result<void>() : failure(inserted.error());
            });
        },
        [this, id = fresh.id, &clock] { write([id, &clock](Transaction& transaction) { return setPostDeleted(transaction, id, true, clock); }); }));
}

void PostActions::detach(const Post& post)
{
    const auto setTo = [this, id = post.id, group = post.group, &clock = m_workspace.clock()](bool isDetached) {
        write([=, &clock](Transaction& transaction) { return setPostGroup(transaction, id, group, isDetached, clock); });
    };
    m_undoStack.push(new ChangeCommand(tr("Own words for %1").arg(networkName(post.network)), [setTo] { setTo(true); }, [setTo] { setTo(false); }));
}

void PostActions::attach(const Post& post, const Post& common)
{
    Post shared = post;
    shared.text = common.text;
    shared.pictures = common.pictures;
    const auto setTo = [this, &clock = m_workspace.clock()](const Post& content, bool isDetached) {
        write([=, &clock](Transaction& transaction) -> Result<void> {
            if (auto done = setPostGroup(transaction, content.id, content.group, isDetached, clock); !done)
                return done;
            return updatePostContent(transaction, content, clock);
        });
    };
    m_undoStack.push(new ChangeCommand(tr("Back to the common text"), [setTo, shared] { setTo(shared, false); }, [setTo, post] { setTo(post, true); }));
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
    m_undoStack.push(new ChangeCommand((reason.isEmpty() ? tr("Problem heard again: “%1”") : tr("Problem set aside: “%1”")).arg(firstWords(post->text, 40)), [setTo, reason] { setTo(reason); },
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
