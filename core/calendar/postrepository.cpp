#include "calendar/postrepository.h"

#include "base/text.h"
#include "calendar/mix.h"
#include "calendar/summaryreader.h"
#include "storage/query.h"
#include "storage/searchexpression.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace clarion {
namespace {

constexpr auto postById = R"sql(
    SELECT id, revision, created, modified, status, network, body, link, planned_date, planned_time, zone,
           source_feed, source_kind, source_item, source_rev, source_line, posted_at, posted_link, reason, source_text, label,
           group_id, detached, subject, series_id
    FROM posts WHERE id = :id AND deleted IS NULL
)sql";

constexpr auto everyPost = R"sql(
    SELECT id, revision, created, modified, status, network, body, link, planned_date, planned_time, zone,
           source_feed, source_kind, source_item, source_rev, source_line, posted_at, posted_link, reason, source_text, label,
           group_id, detached, subject, series_id
    FROM posts WHERE deleted IS NULL ORDER BY planned_utc IS NULL, planned_utc, created
)sql";

constexpr auto postsOfGroup = R"sql(
    SELECT id FROM posts WHERE group_id = :group AND group_id <> '' AND deleted IS NULL ORDER BY key
)sql";

constexpr auto groupUpdate = R"sql(
    UPDATE posts SET group_id = :group, detached = :detached, revision = revision + 1, modified = :now WHERE id = :id
)sql";

constexpr auto picturesOfPost = R"sql(
    SELECT attachment, file_name, alt, width, height, imprint FROM post_pictures WHERE post_id = :id ORDER BY position
)sql";

constexpr auto mutesOfPost = R"sql(
    SELECT check_name, reason FROM post_mutes WHERE post_id = :id ORDER BY check_name
)sql";

constexpr auto figuresOfPost = R"sql(
    SELECT feed_id, dataset, period, requested, boundary_set, code, figure_code, value, display, name, language
    FROM post_figures WHERE post_id = :id ORDER BY position
)sql";

// What a summary holds (SummaryReader), of the posts that the statements below tell.
constexpr auto summaryColumns = R"sql(
    SELECT id, status, network, substr(body, 1, 200), planned_date, planned_time, zone, planned_utc,
           EXISTS (SELECT 1 FROM post_pictures WHERE post_id = posts.id), posted_link, label,
           CASE WHEN subject <> '' THEN subject
                WHEN source_kind = 'tool' THEN 'tool'
                WHEN source_kind IN ('policy', 'message') THEN 'policy'
                WHEN source_kind IN ('society', 'article') THEN 'society'
                WHEN source_kind = 'event-idea' THEN 'event' ELSE '' END, series_id
)sql";

constexpr auto plannedSummaries = R"sql(
    FROM posts WHERE deleted IS NULL AND planned_date BETWEEN :first AND :last
)sql";
constexpr auto plannedOrder = " ORDER BY planned_date, planned_time, created";

// Every post on the plan, as a list: what has a date by time, the rest behind it.
constexpr auto listedSummaries = R"sql(
    FROM posts WHERE rowid IN (SELECT rowid FROM posts WHERE deleted IS NULL AND planned_date IS NOT NULL
)sql";
// Which ones is told by the index alone; only those of the page are read.
constexpr auto listedOrder = " ORDER BY planned_date, planned_time, created LIMIT :limit OFFSET :offset) ORDER BY planned_date, planned_time, created";
constexpr auto listedCount = "SELECT count(*) FROM posts WHERE deleted IS NULL AND planned_date IS NOT NULL";
constexpr auto countBefore = "SELECT count(*) FROM posts WHERE deleted IS NULL AND planned_date < :day";

// What a filter asks for; what is empty excludes nothing, and is not asked.
constexpr auto filteredByNetworks = " AND network IN (SELECT value FROM json_each(:networks))";
constexpr auto filteredByStatuses = " AND status IN (SELECT value FROM json_each(:statuses))";
constexpr auto filteredByLabels = " AND label IN (SELECT value FROM json_each(:labels))";
constexpr auto filteredByWords = " AND key IN (SELECT rowid FROM posts_text WHERE posts_text MATCH :words)";

constexpr auto postIndexing = "INSERT INTO posts_text (rowid, body) SELECT key, body FROM posts WHERE id = :id";
constexpr auto postUnindexing = "INSERT INTO posts_text (posts_text, rowid, body) SELECT 'delete', key, body FROM posts WHERE id = :id";
constexpr auto labelUpdate = "UPDATE posts SET label = :label, revision = revision + 1, modified = :now WHERE id = :id";

constexpr auto subjectUpdate = "UPDATE posts SET subject = :subject, revision = revision + 1, modified = :now WHERE id = :id";

constexpr auto unscheduledSummaries = R"sql(
    FROM posts WHERE deleted IS NULL AND planned_date IS NULL AND status IN ('draft', 'ready')
)sql";
constexpr auto newestFirst = " ORDER BY created DESC";

constexpr auto dueSummaries = R"sql(
    FROM posts WHERE deleted IS NULL AND status IN ('draft', 'ready') AND planned_utc <= :instant
    ORDER BY planned_utc, created
)sql";

constexpr auto comparingSummaries = R"sql(
    FROM posts WHERE deleted IS NULL AND status IN ('draft', 'ready')
      AND id IN (SELECT post_id FROM post_figures WHERE figure_code = '' AND name <> 'direction')
    ORDER BY planned_utc IS NULL, planned_utc, created
    LIMIT :limit
)sql";

constexpr auto behindSummaries = R"sql(
    FROM posts JOIN (
        SELECT id AS behind_id, max(urgent) AS urgent FROM (
            SELECT posts.id, items.withdrawn AS urgent
            FROM posts JOIN items ON items.feed_id = posts.source_feed AND items.kind = posts.source_kind AND items.id = posts.source_item
            WHERE posts.deleted IS NULL AND posts.source_item <> '' AND posts.status <> 'not_posted'
              AND ((items.withdrawn = 1 AND posts.source_seen = 0) OR (items.rev > posts.source_rev AND posts.status IN ('draft', 'ready')))
            UNION ALL
            SELECT said.post_id, 1
            FROM post_figures AS said
            JOIN posts ON posts.id = said.post_id AND posts.deleted IS NULL AND posts.status IN ('draft', 'ready')
            JOIN items ON items.feed_id = said.feed_id AND items.kind = 'dataset' AND items.id = said.dataset
            JOIN datasets ON datasets.feed_id = said.feed_id AND datasets.id = said.dataset
            LEFT JOIN figures ON figures.dataset = datasets.key AND figures.period = said.period AND figures.code = said.figure_code
            -- An estimate stands under no code: only making it again tells whether it is still true.
            WHERE items.withdrawn = 1
               OR (said.figure_code <> ''
                   AND (figures.value IS NOT said.value
                        OR EXISTS (SELECT 1 FROM json_each(items.payload, '$.exclude') AS rule
                                   WHERE rule.value ->> '$.code' IN (said.figure_code, said.code)
                                     AND ifnull(rule.value ->> '$.from', '') <= said.period
                                     AND (ifnull(rule.value ->> '$.to', '') = '' OR rule.value ->> '$.to' >= said.period))))
        ) GROUP BY id
    ) AS behind ON behind_id = posts.id
    ORDER BY behind.urgent DESC, posts.planned_utc IS NULL, posts.planned_utc
    LIMIT 100
)sql";

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

constexpr auto closePosts = R"sql(
    SELECT id, planned_utc, status, body, series_id FROM posts
    WHERE deleted IS NULL AND network = :network AND planned_utc BETWEEN :first AND :last AND id <> :id
    ORDER BY abs(planned_utc - :around) LIMIT :limit
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

constexpr auto revisionsOfPost = R"sql(
    SELECT revision, saved, network, body FROM post_revisions WHERE post_id = :id ORDER BY revision DESC
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

QDateTime instantFrom(const Query& query, int column)
{
    return query.isNull(column) ? QDateTime() : QDateTime::fromSecsSinceEpoch(query.integer(column), Qt::UTC);
}

std::optional<LocalTime> plannedFrom(const Query& query, int dateColumn)
{
    if (query.isNull(dateColumn))
        return std::nullopt;
    return LocalTime{QDate::fromString(query.text(dateColumn), Qt::ISODate),
                     QTime::fromString(query.text(dateColumn + 1), QStringLiteral("HH:mm")),
                     query.text(dateColumn + 2).toLatin1()};
}

Post postFromRow(const Query& query)
{
    Post post;
    post.id = PostId(query.text(0));
    post.revision = static_cast<int>(query.integer(1));
    post.created = instantFrom(query, 2);
    post.modified = instantFrom(query, 3);
    post.status = statusFromName(query.text(4)).value_or(PostStatus::Draft);
    post.network = query.text(5);
    post.text = query.text(6);
    post.link = query.text(7);
    post.planned = plannedFrom(query, 8);
    post.source = {FeedId(query.text(11)), query.text(12), ItemId(query.text(13)), static_cast<int>(query.integer(14)),
                   query.text(15), query.text(19)};
    post.postedAt = instantFrom(query, 16);
    post.postedLink = query.text(17);
    post.reason = query.text(18);
    post.label = query.text(20);
    post.group = query.text(21);
    post.isDetached = query.integer(22) != 0;
    post.subject = query.text(23);
    post.series = query.text(24);
    return post;
}

Result<void> readPictures(const Database& database, Post& post)
{
    Query query(database, picturesOfPost);
    query.bind(":id", post.id.text());
    if (auto done = query.execute(); !done)
        return failure(done.error());
    while (query.next())
        post.pictures.push_back({query.text(0), query.text(1), query.text(2), static_cast<int>(query.integer(3)),
                                 static_cast<int>(query.integer(4)), query.text(5)});
    if (auto read = query.readToEnd(); !read)
        return failure(read.error());
    return {};
}

Result<void> readFigures(const Database& database, Post& post)
{
    Query query(database, figuresOfPost);
    query.bind(":id", post.id.text());
    if (auto done = query.execute(); !done)
        return failure(done.error());
    while (query.next())
        post.figures.push_back({FeedId(query.text(0)), DatasetId(query.text(1)), query.text(2), query.text(3), {query.text(4), query.text(5)},
                                query.text(6), query.real(7), query.text(8), query.text(9), query.text(10)});
    if (auto read = query.readToEnd(); !read)
        return failure(read.error());
    return {};
}

Result<void> readMutes(const Database& database, Post& post)
{
    Query query(database, mutesOfPost);
    query.bind(":id", post.id.text());
    if (auto done = query.execute(); !done)
        return failure(done.error());
    while (query.next())
        post.mutes.push_back({query.text(0), query.text(1)});
    if (auto read = query.readToEnd(); !read)
        return failure(read.error());
    return {};
}

/// What stands beside the row of the post itself.
Result<void> readParts(const Database& database, Post& post)
{
    if (auto read = readPictures(database, post); !read)
        return failure(read.error());
    if (auto read = readMutes(database, post); !read)
        return failure(read.error());
    return readFigures(database, post);
}

Result<std::vector<PostSummary>> summariesFrom(Query& query)
{
    if (auto done = query.execute(); !done)
        return failure(done.error());
    std::vector<PostSummary> summaries;
    while (query.next()) {
        summaries.push_back({PostId(query.text(0)), statusFromName(query.text(1)).value_or(PostStatus::Draft),
                             query.text(2), firstWords(query.text(3), 160), plannedFrom(query, 4),
                             instantFrom(query, 7), query.integer(8) != 0, query.text(9), query.text(10), query.text(11), query.text(12)});
    }
    if (auto read = query.readToEnd(); !read)
        return failure(read.error());
    return summaries;
}

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

QString jsonList(const QStringList& list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

/// A statement for SummaryReader, of what tells which posts and in which order.
QByteArray summarySql(const char* posts)
{
    return QByteArray(summaryColumns) + posts;
}

/// `statement`, what the filter asks for, and `order`.
QByteArray filteredSql(const QByteArray& statement, const PostFilter& filter, const char* order)
{
    return statement + (filter.networks.isEmpty() ? "" : filteredByNetworks) + (filter.statuses.isEmpty() ? "" : filteredByStatuses)
           + (filter.labels.isEmpty() ? "" : filteredByLabels) + (searchExpression(filter.words).isEmpty() ? "" : filteredByWords) + order;
}

void bindFilter(SummaryReader& reader, const PostFilter& filter)
{
    reader.bind(":networks", jsonList(filter.networks)).bind(":statuses", jsonList(filter.statuses)).bind(":labels", jsonList(filter.labels));
    reader.bind(":words", searchExpression(filter.words));
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

Result<std::optional<Post>> PostRepository::find(const PostId& id) const
{
    Query query(m_database, postById);
    query.bind(":id", id.text());
    if (auto done = query.execute(); !done)
        return failure(done.error());
    if (!query.next())
        return std::optional<Post>();
    Post post = postFromRow(query);
    if (auto read = readParts(m_database, post); !read)
        return failure(read.error());
    return std::optional<Post>(std::move(post));
}

Result<std::vector<Post>> PostRepository::all() const
{
    Query query(m_database, everyPost);
    if (auto done = query.execute(); !done)
        return failure(done.error());
    std::vector<Post> posts;
    while (query.next())
        posts.push_back(postFromRow(query));
    if (auto read = query.readToEnd(); !read)
        return failure(read.error());
    for (Post& post : posts) {
        if (auto read = readParts(m_database, post); !read)
            return failure(read.error());
    }
    return posts;
}

Result<std::vector<PostSummary>> PostRepository::plannedBetween(const QDate& first, const QDate& last, const PostFilter& filter) const
{
    SummaryReader reader(m_database, filteredSql(summarySql(plannedSummaries), filter, plannedOrder).constData());
    reader.bind(":first", first.toString(Qt::ISODate)).bind(":last", last.toString(Qt::ISODate));
    bindFilter(reader, filter);
    return reader.read();
}

Result<std::vector<PostSummary>> PostRepository::unscheduled(const PostFilter& filter) const
{
    SummaryReader reader(m_database, filteredSql(summarySql(unscheduledSummaries), filter, newestFirst).constData());
    bindFilter(reader, filter);
    return reader.read();
}

Result<std::vector<PostSummary>> PostRepository::listed(const PostFilter& filter, int offset, int limit) const
{
    SummaryReader reader(m_database, filteredSql(summarySql(listedSummaries), filter, listedOrder).constData());
    bindFilter(reader, filter);
    reader.bind(":limit", limit).bind(":offset", offset);
    return reader.read();
}

Result<int> PostRepository::countListed(const PostFilter& filter) const
{
    SummaryReader reader(m_database, filteredSql(listedCount, filter, "").constData());
    bindFilter(reader, filter);
    return reader.readNumber();
}

Result<int> PostRepository::countListedBefore(const QDate& day, const PostFilter& filter) const
{
    SummaryReader reader(m_database, filteredSql(countBefore, filter, "").constData());
    bindFilter(reader, filter);
    reader.bind(":day", day.toString(Qt::ISODate));
    return reader.readNumber();
}

Result<std::vector<PostSummary>> PostRepository::behindTheirSource() const
{
    Query query(m_database, summarySql(behindSummaries).constData());
    return summariesFrom(query);
}

Result<std::vector<PostSummary>> PostRepository::comparing(int limit) const
{
    Query query(m_database, summarySql(comparingSummaries).constData());
    query.bind(":limit", limit);
    return summariesFrom(query);
}

Result<std::vector<ClosePost>> PostRepository::closeTo(const QDateTime& around, int daysBefore, int daysAfter, const QString& network,
                                                       const PostId& except, int limit) const
{
    Query query(m_database, closePosts);
    query.bind(":network", network)
        .bind(":first", around.addDays(-daysBefore).toSecsSinceEpoch())
        .bind(":last", around.addDays(daysAfter).toSecsSinceEpoch())
        .bind(":around", around.toSecsSinceEpoch())
        .bind(":id", except.text())
        .bind(":limit", limit);
    if (auto done = query.execute(); !done)
        return failure(done.error());
    std::vector<ClosePost> posts;
    while (query.next())
        posts.push_back({PostId(query.text(0)), instantFrom(query, 1), statusFromName(query.text(2)).value_or(PostStatus::Draft), query.text(3), query.text(4)});
    if (auto read = query.readToEnd(); !read)
        return failure(read.error());
    return posts;
}

Result<std::vector<Post>> PostRepository::group(const QString& group) const
{
    Query query(m_database, postsOfGroup);
    query.bind(":group", group);
    if (auto done = query.execute(); !done)
        return failure(done.error());
    std::vector<Post> posts;
    while (query.next()) {
        const auto post = find(PostId(query.text(0)));
        if (!post)
            return failure(post.error());
        if (*post)
            posts.push_back(**post);
    }
    if (auto read = query.readToEnd(); !read)
        return failure(read.error());
    return posts;
}

Result<std::vector<PostRevision>> PostRepository::revisions(const PostId& id) const
{
    Query query(m_database, revisionsOfPost);
    query.bind(":id", id.text());
    if (auto done = query.execute(); !done)
        return failure(done.error());
    std::vector<PostRevision> revisions;
    while (query.next())
        revisions.push_back({static_cast<int>(query.integer(0)), instantFrom(query, 1), query.text(2), query.text(3)});
    if (auto read = query.readToEnd(); !read)
        return failure(read.error());
    return revisions;
}

Result<std::vector<PostSummary>> PostRepository::dueUntil(const QDateTime& instant) const
{
    SummaryReader reader(m_database, summarySql(dueSummaries).constData());
    reader.bind(":instant", instant.toSecsSinceEpoch());
    return reader.read();
}

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
