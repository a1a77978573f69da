#include "calendar/postrepository.h"

#include "calendar/mix.h"
#include "storage/query.h"

namespace clarion {
namespace {

constexpr auto groupUpdate = R"sql(
    UPDATE posts SET group_id = :group, detached = :detached, revision = revision + 1, modified = :now WHERE id = :id
)sql";

constexpr auto postIndexing = "INSERT INTO posts_text (rowid, body) SELECT key, body FROM posts WHERE id = :id";
constexpr auto postUnindexing = "INSERT INTO posts_text (posts_text, rowid, body) SELECT 'delete', key, body FROM posts WHERE id = :id";
constexpr auto labelUpdate = "UPDATE posts SET label = :label, revision = revision + 1, modified = :now WHERE id = :id";

constexpr auto subjectUpdate = "UPDATE posts SET subject = :subject, revision = revision + 1, modified = :now WHERE id = :id";

constexpr auto sourceUpdate = R"sql(
    UPDATE posts SET source_rev = :rev, source_seen = 1, revision = revision + 1, modified = :now WHERE id = :id
)sql";

constexpr auto insertion = R"sql(
    INSERT INTO posts (id, revision, created, modified, status, network, body, link, planned_date, planned_time, zone,
                       planned_utc, source_feed, source_kind, source_item, source_rev, source_line, source_text,
                       posted_at, posted_link, reason, label, group_id, detached, subject, series_id, key)
    VALUES (:id, 1, :now, :now, :status, :network, :body, :link, :date, :time, :zone, :utc, :feed, :kind, :item, :rev,
            :line, :source_text, NULL, '', '', :label, :group, :detached, :subject, :series, (SELECT ifnull(max(key), 0) + 1 FROM posts))
)sql";

constexpr auto contentUpdate = R"sql(
    UPDATE posts SET network = :network, body = :body, link = :link, revision = revision + 1, modified = :now
    WHERE id = :id
)sql";

constexpr auto moveUpdate = R"sql(
    UPDATE posts SET planned_date = :date, planned_time = :time, zone = :zone, planned_utc = :utc,
                     revision = revision + 1, modified = :now
    WHERE id = :id
)sql";

constexpr auto statusUpdate = R"sql(
    UPDATE posts SET status = :status, posted_link = :link, reason = :reason, posted_at = :posted,
                     revision = revision + 1, modified = :now
    WHERE id = :id
)sql";

constexpr auto muteInsertion = R"sql(
    INSERT INTO post_mutes (post_id, check_name, reason, modified) VALUES (:id, :check, :reason, :now)
    ON CONFLICT (post_id, check_name) DO UPDATE SET reason = excluded.reason, modified = excluded.modified
)sql";

constexpr auto muteDeletion = "DELETE FROM post_mutes WHERE post_id = :id AND check_name = :check";

constexpr auto touch = "UPDATE posts SET revision = revision + 1, modified = :now WHERE id = :id";

// What a save replaces is kept, unless the words before it were kept less than `since` ago: a revision a burst of typing, and
// one before every leap.
constexpr auto revisionInsertion = R"sql(
    INSERT INTO post_revisions (post_id, revision, saved, network, body)
    SELECT id, revision, modified, network, body FROM posts
    WHERE id = :id AND (network <> :network OR body <> :body) AND trim(body) <> ''
      AND (abs(length(body) - length(:body)) >= :leap
           OR NOT EXISTS (SELECT 1 FROM post_revisions WHERE post_id = posts.id AND saved > :since))
    ON CONFLICT (post_id, revision) DO NOTHING
)sql";

constexpr auto revisionPruning = R"sql(
    DELETE FROM post_revisions WHERE post_id = :id AND revision NOT IN (
        SELECT revision FROM post_revisions WHERE post_id = :id ORDER BY revision DESC LIMIT :most)
)sql";

constexpr auto deletion = R"sql(
    UPDATE posts SET deleted = :deleted, revision = revision + 1, modified = :now WHERE id = :id
)sql";

constexpr auto figureInsertion = R"sql(
    INSERT INTO post_figures (post_id, position, feed_id, dataset, period, requested, boundary_set, code, figure_code, value, display,
                              name, language)
    VALUES (:id, :position, :feed, :dataset, :period, :requested, :set, :code, :figure_code, :value, :display, :name, :language)
)sql";

constexpr auto pictureInsertion = R"sql(
    INSERT INTO post_pictures (post_id, position, attachment, file_name, alt, width, height, imprint)
    VALUES (:id, :position, :attachment, :name, :alt, :width, :height, :imprint)
)sql";

/// Bursts of typing that lie closer together than this are one revision.
constexpr int revisionSeconds = 60;
/// More than anybody types between two saves: something was pasted, put in or brought back, and what stood there is kept.
constexpr int revisionLeap = 40;
constexpr int mostRevisions = 100;

Query& bindPlanned(Query& query, const std::optional<LocalTime>& planned)
{
    if (!planned)
        return query.bindNull(":date").bindNull(":time").bind(":zone", QStringLiteral("Europe/London")).bindNull(":utc");
    return query.bind(":date", planned->date.toString(Qt::ISODate))
        .bind(":time", planned->time.toString(QStringLiteral("HH:mm")))
        .bind(":zone", QString::fromLatin1(planned->zone))
        .bind(":utc", planned->toUtc().toSecsSinceEpoch());
}

/// Runs an UPDATE of one post, which must exist.
Result<void> executeOnPost(Transaction& transaction, Query& query, const PostId& id, const Clock& clock)
{
    query.bind(":id", id.text()).bind(":now", clock.now().toSecsSinceEpoch());
    if (auto done = query.execute(); !done)
        return failure(done.error());
    if (query.rowsAffected() != 1)
        return failure(ErrorCode::NotFound, id.text(), QStringLiteral("no such post"));
    transaction.changes().add(Subject::Posts, id.text());
    return {};
}

Result<void> writePictures(Transaction& transaction, const Post& post)
{
    Query clear(transaction.database(), "DELETE FROM post_pictures WHERE post_id = :id");
    clear.bind(":id", post.id.text());
    if (auto done = clear.execute(); !done)
        return failure(done.error());
    Query insert(transaction.database(), pictureInsertion);
    int position = 0;
    for (const Picture& picture : post.pictures) {
        insert.bind(":id", post.id.text())
            .bind(":position", position++)
            .bind(":attachment", picture.attachment)
            .bind(":name", picture.fileName)
            .bind(":alt", picture.alt)
            .bind(":width", picture.width)
            .bind(":height", picture.height)
            .bind(":imprint", picture.imprint);
        if (auto done = insert.execute(); !done)
            return failure(done.error());
    }
    return {};
}

Result<void> writeFigures(Transaction& transaction, const PostId& id, const std::vector<PostFigure>& figures)
{
    Query clear(transaction.database(), "DELETE FROM post_figures WHERE post_id = :id");
    clear.bind(":id", id.text());
    if (auto done = clear.execute(); !done)
        return failure(done.error());
    Query insert(transaction.database(), figureInsertion);
    int position = 0;
    for (const PostFigure& figure : figures) {
        insert.bind(":id", id.text())
            .bind(":position", position++)
            .bind(":feed", figure.feed.text())
            .bind(":dataset", figure.dataset.text())
            .bind(":period", figure.period)
            .bind(":requested", figure.requested)
            .bind(":set", figure.area.boundarySet)
            .bind(":code", figure.area.code)
            .bind(":figure_code", figure.code)
            .bind(":value", figure.value)
            .bind(":display", figure.display)
            .bind(":name", figure.name)
            .bind(":language", figure.language);
        if (auto done = insert.execute(); !done)
            return failure(done.error());
    }
    return {};
}

/// A statement about one post that changes nothing of its row.
Result<void> runOn(Transaction& transaction, const char* sql, const PostId& id)
{
    Query query(transaction.database(), sql);
    query.bind(":id", id.text());
    return query.execute();
}

Result<void> keepRevision(Transaction& transaction, const Post& post, const Clock& clock)
{
    Query keep(transaction.database(), revisionInsertion);
    keep.bind(":id", post.id.text())
        .bind(":network", post.network)
        .bind(":body", post.text)
        .bind(":leap", revisionLeap)
        .bind(":since", clock.now().toSecsSinceEpoch() - revisionSeconds);
    if (auto done = keep.execute(); !done)
        return failure(done.error());
    if (keep.rowsAffected() == 0)
        return {};
    Query prune(transaction.database(), revisionPruning);
    prune.bind(":id", post.id.text()).bind(":most", mostRevisions);
    return prune.execute();
}

} // namespace

Result<PostId> insertPost(Transaction& transaction, Post post, const Clock& clock)
{
    if (post.id.isEmpty())
        post.id = PostId::create();
    Query query(transaction.database(), insertion);
    query.bind(":id", post.id.text())
        .bind(":now", clock.now().toSecsSinceEpoch())
        .bind(":status", statusName(post.status))
        .bind(":network", post.network)
        .bind(":body", post.text)
        .bind(":link", post.link)
        .bind(":feed", post.source.feed.text())
        .bind(":kind", post.source.kind)
        .bind(":item", post.source.item.text())
        .bind(":rev", post.source.rev)
        .bind(":line", post.source.line)
        .bind(":source_text", post.source.text)
        .bind(":label", post.label)
        .bind(":group", post.group)
        .bind(":detached", post.isDetached)
        .bind(":subject", post.subject)
        .bind(":series", post.series);
    bindPlanned(query, post.planned);
    if (auto done = query.execute(); !done)
        return failure(done.error());
    if (auto done = runOn(transaction, postIndexing, post.id); !done)
        return failure(done.error());
    if (auto done = writePictures(transaction, post); !done)
        return failure(done.error());
    if (auto done = writeFigures(transaction, post.id, post.figures); !done)
        return failure(done.error());
    transaction.changes().add(Subject::Posts, post.id.text());
    return post.id;
}

Result<void> updatePostContent(Transaction& transaction, const Post& post, const Clock& clock)
{
    if (auto kept = keepRevision(transaction, post, clock); !kept)
        return failure(kept.error());
    if (auto done = runOn(transaction, postUnindexing, post.id); !done)
        return failure(done.error());
    Query query(transaction.database(), contentUpdate);
    query.bind(":network", post.network).bind(":body", post.text).bind(":link", post.link);
    if (auto done = executeOnPost(transaction, query, post.id, clock); !done)
        return failure(done.error());
    if (auto done = runOn(transaction, postIndexing, post.id); !done)
        return failure(done.error());
    if (auto done = writePictures(transaction, post); !done)
        return failure(done.error());
    return writeFigures(transaction, post.id, post.figures);
}

Result<void> movePost(Transaction& transaction, const PostId& id, const std::optional<LocalTime>& planned,
                      const Clock& clock)
{
    Query query(transaction.database(), moveUpdate);
    bindPlanned(query, planned);
    return executeOnPost(transaction, query, id, clock);
}

Result<void> setPostStatus(Transaction& transaction, const PostId& id, PostStatus status, const QString& postedLink,
                           const QString& reason, const Clock& clock)
{
    Query query(transaction.database(), statusUpdate);
    query.bind(":status", statusName(status)).bind(":link", postedLink).bind(":reason", reason);
    if (status == PostStatus::Posted)
        query.bind(":posted", clock.now().toSecsSinceEpoch());
    else
        query.bindNull(":posted");
    return executeOnPost(transaction, query, id, clock);
}

Result<void> acknowledgeSource(Transaction& transaction, const PostId& id, int rev, const Clock& clock)
{
    Query query(transaction.database(), sourceUpdate);
    query.bind(":rev", rev);
    return executeOnPost(transaction, query, id, clock);
}

Result<void> setCheckMute(Transaction& transaction, const PostId& id, const QString& check, const QString& reason, const Clock& clock)
{
    if (const QString why = reason.simplified(); !why.isEmpty()) {
        Query query(transaction.database(), muteInsertion);
        query.bind(":id", id.text()).bind(":check", check).bind(":reason", why).bind(":now", clock.now().toSecsSinceEpoch());
        if (auto done = query.execute(); !done)
            return failure(done.error());
    } else {
        Query query(transaction.database(), muteDeletion);
        query.bind(":id", id.text()).bind(":check", check);
        if (auto done = query.execute(); !done)
            return failure(done.error());
    }
    Query query(transaction.database(), touch);
    return executeOnPost(transaction, query, id, clock);
}

Result<void> setPostGroup(Transaction& transaction, const PostId& id, const QString& group, bool isDetached, const Clock& clock)
{
    Query query(transaction.database(), groupUpdate);
    query.bind(":group", group).bind(":detached", isDetached);
    return executeOnPost(transaction, query, id, clock);
}

Result<void> setPostLabel(Transaction& transaction, const PostId& id, const QString& label, const Clock& clock)
{
    Query query(transaction.database(), labelUpdate);
    query.bind(":label", label);
    return executeOnPost(transaction, query, id, clock);
}

Result<void> setPostSubject(Transaction& transaction, const PostId& id, const QString& subject, const Clock& clock)
{
    if (!subject.isEmpty() && !subjectNames().contains(subject))
        return failure(ErrorCode::InvalidArgument, subject, QStringLiteral("there is no such subject"));
    Query query(transaction.database(), subjectUpdate);
    query.bind(":subject", subject);
    return executeOnPost(transaction, query, id, clock);
}

Result<void> setPostDeleted(Transaction& transaction, const PostId& id, bool deleted, const Clock& clock)
{
    Query query(transaction.database(), deletion);
    if (deleted)
        query.bind(":deleted", clock.now().toSecsSinceEpoch());
    else
        query.bindNull(":deleted");
    return executeOnPost(transaction, query, id, clock);
}

} // namespace clarion
