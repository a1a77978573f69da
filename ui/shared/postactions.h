#pragma once

#include "workspace/workspace.h"

#include <QHash>
#include <QObject>
#include <QTime>

class QUndoStack;

namespace clarion {

/// What a person does to posts in any page, each undoable. Writes go through the Writer; a failure is told by
/// `failed`, and the pages see the change when it has been committed.
class PostActions final : public QObject {
    Q_OBJECT
public:
    PostActions(Workspace& workspace, QUndoStack& undoStack, QObject* parent);

    /// Moves a post to another day or time, or to the unscheduled tray.
    void move(const PostId& id, const std::optional<LocalTime>& planned);
    /// A month's drag changes the date only; a post without a time gets `fallbackTime`.
    void moveToDate(const PostId& id, const QDate& date);
    void setStatus(const PostId& id, PostStatus status, const QString& postedLink = {}, const QString& reason = {});
    void remove(const PostId& id);
    /// The officer has seen what became of the post's source.
    void acknowledgeSource(const PostId& id, int rev);
    /// Sets a check aside for one post, with the reason; without one, it is heard again.
    void setCheckMute(const PostId& id, const QString& check, const QString& reason);
    /// A draft of these contents; its id comes by `created` once it is written.
    void create(const Post& post);

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
    [[nodiscard]] std::optional<Post> find(const PostId& id);
    [[nodiscard]] static QString statusWords(PostStatus status);

    Workspace& m_workspace;
    QUndoStack& m_undoStack;
    QHash<QString, QTime> m_timesBeforeTray;   ///< so that a way to the tray and back keeps the time
};

} // namespace clarion

