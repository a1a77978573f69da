#include "feed/articlewriter.h"

#include "feed/feedchangelog.h"
#include "library/itemindex.h"

#include <algorithm>
#include <iterator>

namespace clarion {
namespace {

constexpr auto articleInsertion = R"sql(
    INSERT INTO items (feed_id, kind, id, rev, title, text, payload, published, withdrawn)
    VALUES (?1, 'article', ?2, 1, ?3, ?4, ?5, ?6, 0)
    ON CONFLICT (feed_id, kind, id) DO NOTHING
)sql";

constexpr auto articleUpdate = R"sql(
    UPDATE items SET rev = rev + 1, title = ?2, text = ?3, payload = ?4, published = ?5 WHERE key = ?1
)sql";

constexpr auto articleById = R"sql(
    SELECT key, title, text, payload, published FROM items WHERE feed_id = ?1 AND kind = 'article' AND id = ?2
)sql";

/// What a batch holds before it is written: few commits for a long document, and an officer's own writing in between soon.
constexpr std::size_t batchBytes = 3UL << 20;
constexpr std::size_t batchEntries = 2000;
/// What an article takes beside its long texts, about.
constexpr std::size_t articleOverhead = 300;

void bindPublished(BulkStatement& statement, int position, const std::optional<qint64>& published)
{
    if (published)
        statement.bindInteger(position, *published);
    else
        statement.bindNull(position);
}

} // namespace

/// One transaction's entries.
class ArticleWriter::Batch {
public:
    Batch(const Database& database, const FeedId& feed, qint64 now, Met& met, ChangeCounts& counts)
        : m_feed(feed.text().toStdString()), m_now(now), m_met(met), m_log(database, m_feed, counts), m_insert(database, articleInsertion), m_update(database, articleUpdate),
          m_find(database, articleById), m_redate(database, "UPDATE items SET published = ?2 WHERE key = ?1"), m_index(database)
    {
    }

    Result<void> write(const Article& article)
    {
        m_insert.bindText(1, m_feed);
        m_insert.bindText(2, article.id);
        m_insert.bindText(3, article.title);
        m_insert.bindText(4, article.text);
        m_insert.bindText(5, article.payload);
        bindPublished(m_insert, 6, publishedOf(article, m_now));
        const auto added = m_insert.execute();
        if (!added)
            return failure(added.error());
        if (*added == 0)
            return update(article);
        const qint64 key = m_insert.lastRowId();
        m_met.addNew(key);
        if (auto indexed = m_index.insert(key, article.title, article.text); !indexed)
            return indexed;
        return m_log.note(FeedChange::Kind::Added, kind, article.id, article.title);
    }

private:
    static constexpr std::string_view kind = "article";
    static constexpr qint64 day = 24 * 3600;

    /// `came`: when it was there first.
    [[nodiscard]] std::optional<qint64> publishedOf(const Article& article, qint64 came) const
    {
        return article.published > m_now + day ? std::optional<qint64>(came) : article.published;
    }

    Result<void> update(const Article& article)
    {
        m_find.bindText(1, m_feed);
        m_find.bindText(2, article.id);
        const auto found = m_find.fetch();
        if (!found)
            return failure(found.error());
        if (!*found)
            return {};
        const qint64 key = m_find.integer(0);
        if (!m_met.add(key))
            return {};
        const qint64 before = m_find.integer(4);
        const auto published = publishedOf(article, before > 0 ? before : m_now);
        if (m_find.text(1) == article.title && m_find.text(2) == article.text && m_find.text(3) == article.payload)
            return published.value_or(0) == before ? Result<void>() : redate(key, published);
        if (auto gone = m_index.remove(key, std::string(m_find.text(1)), std::string(m_find.text(2))); !gone)
            return gone;
        m_update.bindInteger(1, key);
        m_update.bindText(2, article.title);
        m_update.bindText(3, article.text);
        m_update.bindText(4, article.payload);
        bindPublished(m_update, 5, published);
        if (const auto updated = m_update.execute(); !updated)
            return failure(updated.error());
        if (auto indexed = m_index.insert(key, article.title, article.text); !indexed)
            return indexed;
        return m_log.note(FeedChange::Kind::Updated, kind, article.id, article.title);
    }

    Result<void> redate(qint64 key, const std::optional<qint64>& published)
    {
        m_redate.bindInteger(1, key);
        bindPublished(m_redate, 2, published);
        const auto done = m_redate.execute();
        return done ? Result<void>() : failure(done.error());
    }

    std::string m_feed;
    qint64 m_now;
    Met& m_met;
    FeedChangeLog m_log;
    BulkStatement m_insert;
    BulkStatement m_update;
    BulkStatement m_find;
    BulkStatement m_redate;
    ItemIndex m_index;
};

void ArticleWriter::Met::addNew(qint64 key)
{
    if (!m_added.empty() && m_added.back().second + 1 == key)
        m_added.back().second = key;
    else
        m_added.emplace_back(key, key);
}

bool ArticleWriter::Met::add(qint64 key)
{
    const auto above = std::upper_bound(m_added.begin(), m_added.end(), key, [](qint64 value, const auto& range) { return value < range.first; });
    if (above != m_added.begin() && std::prev(above)->second >= key)
        return false;
    return m_others.insert(key).second;
}

ArticleWriter::ArticleWriter(Writer& writer, const Clock& clock, FeedId feed, CancelToken cancel, std::function<void(qint64)> written)
    : m_writer(writer), m_now(clock.now().toSecsSinceEpoch()), m_feed(std::move(feed)), m_cancel(std::move(cancel)), m_told(std::move(written))
{
}

ArticleWriter::~ArticleWriter()
{
    if (m_writing.isValid())
        m_writing.waitForFinished();
}

Result<void> ArticleWriter::add(const SyndicationEntry& entry)
{
    const Article& article = m_waiting.emplace_back(articleOf(entry));
    m_waitingBytes += article.text.size() + article.payload.size() + articleOverhead;
    return m_waitingBytes < batchBytes && m_waiting.size() < batchEntries ? Result<void>() : write();
}

Result<ChangeCounts> ArticleWriter::finish()
{
    if (auto done = write(); !done)
        return failure(done.error());
    if (auto done = settle(); !done)
        return failure(done.error());
    return m_counts;
}

Result<void> ArticleWriter::write()
{
    if (auto done = settle(); !done)
        return done;
    if (m_cancel.isCancelled())
        return failure(ErrorCode::Cancelled, m_feed.text());
    m_writingCount = static_cast<qint64>(m_waiting.size());
    m_writing = m_writer.run([this, articles = std::exchange(m_waiting, {}), counts = m_counts](Transaction& transaction) mutable -> Result<ChangeCounts> {
        if (auto begun = begin(transaction); !begun)
            return failure(begun.error());
        const int before = counts.sum();
        Batch batch(transaction.database(), m_feed, m_now, m_met, counts);
        for (const Article& article : articles) {
            if (auto written = batch.write(article); !written)
                return failure(written.error());
        }
        if (counts.sum() > before)
            transaction.changes().addAll(Subject::Library);
        return counts;
    });
    m_waitingBytes = 0;
    return {};
}

Result<void> ArticleWriter::begin(const Transaction& transaction) const
{
    // Somebody may have removed it meanwhile, also in another program.
    BulkStatement followed(transaction.database(), "SELECT 1 FROM feeds WHERE id = ?1 AND removed_at IS NULL");
    const std::string id = m_feed.text().toStdString();
    followed.bindText(1, id);
    const auto isFollowed = followed.fetch();
    if (!isFollowed)
        return failure(isFollowed.error());
    if (!*isFollowed)
        return failure(ErrorCode::Cancelled, m_feed.text(), QStringLiteral("it is not followed any more"));
    return {};
}

Result<void> ArticleWriter::settle()
{
    if (!m_writing.isValid())
        return {};
    // A result that is taken before the promise has finished leaves a future that never does.
    m_writing.waitForFinished();
    const auto counts = m_writing.takeResult();
    if (!counts)
        return failure(counts.error());
    m_counts = *counts;
    m_written += m_writingCount;
    if (m_told)
        m_told(m_written);
    return {};
}

} // namespace clarion
