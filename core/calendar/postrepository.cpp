#include "calendar/postrepository.h"

#include "base/text.h"
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

// Every post that has a date, as a list, by time.
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

constexpr auto closePosts = R"sql(
    SELECT id, planned_utc, status, body, series_id FROM posts
    WHERE deleted IS NULL AND network = :network AND planned_utc BETWEEN :first AND :last AND id <> :id
    ORDER BY abs(planned_utc - :around) LIMIT :limit
)sql";

constexpr auto revisionsOfPost = R"sql(
    SELECT revision, saved, network, body FROM post_revisions WHERE post_id = :id ORDER BY revision DESC
)sql";

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

/// The rows beside a post, of a statement that asks for :id.
template<typename Value, typename Read>
Result<void> readBeside(const Database& database, const char* sql, const PostId& id, std::vector<Value>& values, Read read)
{
    Query query(database, sql);
    query.bind(":id", id.text());
    auto rows = readRows(query, read);
    if (!rows)
        return failure(rows.error());
    values = std::move(*rows);
    return {};
}

/// What stands beside the row of the post itself.
Result<void> readParts(const Database& database, Post& post)
{
    const auto pictures = readBeside(database, picturesOfPost, post.id, post.pictures, [](const Query& row) {
        return Picture{row.text(0), row.text(1), row.text(2), static_cast<int>(row.integer(3)), static_cast<int>(row.integer(4)), row.text(5)};
    });
    if (!pictures)
        return pictures;
    const auto mutes = readBeside(database, mutesOfPost, post.id, post.mutes, [](const Query& row) { return CheckMute{row.text(0), row.text(1)}; });
    if (!mutes)
        return mutes;
    return readBeside(database, figuresOfPost, post.id, post.figures, [](const Query& row) {
        return PostFigure{FeedId(row.text(0)), DatasetId(row.text(1)), row.text(2), row.text(3), {row.text(4), row.text(5)},
                          row.text(6), row.real(7), row.text(8), row.text(9), row.text(10)};
    });
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
    auto posts = readRows(query, postFromRow);
    if (!posts)
        return posts;
    for (Post& post : *posts) {
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
    return SummaryReader(m_database, summarySql(behindSummaries).constData()).read();
}

Result<std::vector<PostSummary>> PostRepository::comparing(int limit) const
{
    return SummaryReader(m_database, summarySql(comparingSummaries).constData()).bind(":limit", qint64{limit}).read();
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
    return readRows(query, [](const Query& row) {
        return ClosePost{PostId(row.text(0)), instantFrom(row, 1), statusFromName(row.text(2)).value_or(PostStatus::Draft), row.text(3), row.text(4)};
    });
}

Result<std::vector<Post>> PostRepository::group(const QString& group) const
{
    Query query(m_database, postsOfGroup);
    query.bind(":group", group);
    const auto ids = readRows(query, [](const Query& row) { return PostId(row.text(0)); });
    if (!ids)
        return failure(ids.error());
    std::vector<Post> posts;
    for (const PostId& id : *ids) {
        auto post = find(id);
        if (!post)
            return failure(post.error());
        if (*post)
            posts.push_back(std::move(**post));
    }
    return posts;
}

Result<std::vector<PostRevision>> PostRepository::revisions(const PostId& id) const
{
    Query query(m_database, revisionsOfPost);
    query.bind(":id", id.text());
    return readRows(query, [](const Query& row) {
        return PostRevision{static_cast<int>(row.integer(0)), instantFrom(row, 1), row.text(2), row.text(3)};
    });
}

Result<std::vector<PostSummary>> PostRepository::dueUntil(const QDateTime& instant) const
{
    SummaryReader reader(m_database, summarySql(dueSummaries).constData());
    reader.bind(":instant", instant.toSecsSinceEpoch());
    return reader.read();
}

} // namespace clarion
