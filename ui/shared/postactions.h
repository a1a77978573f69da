#pragma once

#include "calendar/seriesplanning.h"
#include "workspace/workspace.h"

#include <QHash>
#include <QObject>
#include <QTime>

#include <functional>

class QUndoStack;

namespace clarion {

/// A post and where it is to go; nowhere is the unscheduled tray.
using PostMove = std::pair<PostId, std::optional<LocalTime>>;

/// What a person does to posts in any page, each undoable. Writes go through the Writer; a failure is told by
/// `failed`, and the pages see the change when it has been committed.
class PostActions final : public QObject {
    Q_OBJECT
public:
    PostActions(Workspace& workspace, QUndoStack& undoStack, QObject* parent);

    /// Moves a post to another day or time, or to the unscheduled tray.
    void move(const PostId& id, const std::optional<LocalTime>& planned);
    /// Several at once, as one change. What was posted stays where it is.
    void moveAll(const std::vector<PostMove>& moves);
    /// So many days and minutes later, on the wall. False where nothing moved: one of them would land on a day that is over.
    bool shift(const std::vector<PostId>& ids, int days, int minutes);
    /// Puts `anchor` on a day, and at a time where one is given, and the others with it, at the distance that they had; or copies
    /// of them. False where that is on a day that is over.
    bool place(const std::vector<PostId>& ids, const PostId& anchor, const QDate& date, const std::optional<QTime>& time, bool copy);
    /// Where a post is planned, or on its way to.
    [[nodiscard]] std::optional<LocalTime> plannedOf(const PostId& id);
    /// Copies as drafts at the given times.
    void duplicate(const std::vector<PostMove>& copies);
    /// A month's drag changes the date only; a post without a time gets `fallbackTime`.
    void moveToDate(const PostId& id, const QDate& date);
    void setStatus(const PostId& id, PostStatus status, const QString& postedLink = {}, const QString& reason = {});
    void setStatusOf(const std::vector<PostId>& ids, PostStatus status, const QString& postedLink = {}, const QString& reason = {});
    void setLabel(const std::vector<PostId>& ids, const QString& label);
    /// What they are about; nothing leaves it to their sources.
    void setSubject(const std::vector<PostId>& ids, const QString& subject);
    void remove(const PostId& id);
    void removeAll(const std::vector<PostId>& ids);
    /// What was typed in the composer, as a change of the plan that can be undone after it was left.
    void noteRetext(const std::vector<std::pair<Post, Post>>& changes);
    /// A post with the same words on another network, tied to this one.
    void addNetwork(const Post& post, const QString& network);
    /// Gives a post of a group words of its own, which are those that it shares now.
    void detach(const Post& post);
    /// Back to the words of the others.
    void attach(const Post& post, const Post& common);
    /// The officer has seen what became of the post's source.
    void acknowledgeSource(const PostId& id, int rev);
    /// Sets a check aside for one post, with the reason; without one, it is heard again.
    void setCheckMute(const PostId& id, const QString& check, const QString& reason);
    /// A draft of these contents; its id comes by `created` once it is written.
    void create(const Post& post);

    /// Makes a post the first of a series; see core/calendar/seriesplanning.h. Each of these three is one change that can be undone.
    void startSeries(const PostId& first, const Series& series);
    void changeSeries(const SeriesId& id, const SeriesRule& rule, const QStringList& wordings);
    /// `takeOff`: the drafts still to come go to the bin, all but `except`.
    void endSeries(const SeriesId& id, bool takeOff, const PostId& except);

    void copyText(const PostId& id);
    void copyPicture(const PostId& id);
    void openNetwork(const PostId& id);

Q_SIGNALS:
    void created(const clarion::PostId& id);
    /// Something that cannot be taken for granted has worked: "Text copied".
    void told(const QString& sentence);
    void failed(const clarion::Error& error);

private:
    template<typename Work>
    void write(Work work);
    /// One undoable change of several posts: (id, value) before and after, and what sets one of them.
    template<typename Values, typename Change>
    void push(const QString& words, const Values& before, const Values& after, Change change);
    void writeSeries(std::function<Result<void>(Transaction&)> work);
    void pushSeriesChange(const QString& words, std::function<Result<SeriesChange>(Transaction&)> make);
    [[nodiscard]] std::vector<Post> findAll(const std::vector<PostId>& ids);
    [[nodiscard]] LocalTime onDate(const Post& post, const QDate& date) const;
    [[nodiscard]] std::optional<Post> find(const PostId& id);
    [[nodiscard]] static QString statusWords(PostStatus status);

    Workspace& m_workspace;
    QUndoStack& m_undoStack;
    QHash<QString, std::optional<LocalTime>> m_onTheirWay;   ///< where posts are being moved to, until that is written
    QHash<QString, QTime> m_timesBeforeTray;   ///< so that a way to the tray and back keeps the time
};

} // namespace clarion

