#pragma once

#include "base/cancel.h"
#include "base/clock.h"
#include "feed/article.h"
#include "feed/feedrepository.h"
#include "storage/writer.h"

#include <functional>
#include <unordered_set>
#include <utility>
#include <vector>

namespace clarion {

/// Writes the entries of one document of a website as articles: new ones are added, changed ones get a higher revision.
/// What the website no longer lists stays, as its list is only its newest. Of entries with one id the first counts, as the
/// newest stand first; they would change each other for ever. An article dated more than a day ahead, as the
/// announcements of some websites are, counts from when it came: it would stand above all others for years. A new date alone
/// is taken over without being news: some websites date every article anew each day.
///
/// They go in batches, each a transaction: while one is written, the next is gathered, so that reading need not wait for
/// the disk, and at most two are in memory. Errors: Database, DiskFull; Cancelled, also where the feed is not followed any
/// more. After an error nothing more is written; earlier batches stay.
class ArticleWriter {
public:
    /// `written` is told after each batch how many entries of the document have been written so far.
    ArticleWriter(Writer& writer, const Clock& clock, FeedId feed, CancelToken cancel, std::function<void(qint64)> written);
    /// Waits for the batch that is being written.
    ~ArticleWriter();
    ArticleWriter(const ArticleWriter&) = delete;
    ArticleWriter& operator=(const ArticleWriter&) = delete;

    [[nodiscard]] Result<void> add(const SyndicationEntry& entry);
    /// The document has ended.
    [[nodiscard]] Result<ChangeCounts> finish();

private:
    /// Which articles the document has brought so far. It grows with those that were there before: the keys of those that it
    /// added follow on each other, up to what others write between two batches.
    class Met {
    public:
        void addNew(qint64 key);
        /// Whether it was met for the first time.
        [[nodiscard]] bool add(qint64 key);

    private:
        std::vector<std::pair<qint64, qint64>> m_added;   ///< first and last key, rising
        std::unordered_set<qint64> m_others;
    };
    class Batch;

    /// Within the batch's transaction, before its entries.
    [[nodiscard]] Result<void> begin(const Transaction& transaction) const;
    [[nodiscard]] Result<void> write();
    /// Waits for the batch on its way, and counts it.
    [[nodiscard]] Result<void> settle();

    Writer& m_writer;
    qint64 m_now;
    FeedId m_feed;
    CancelToken m_cancel;
    std::function<void(qint64)> m_told;
    std::vector<Article> m_waiting;
    std::size_t m_waitingBytes = 0;
    QFuture<Result<ChangeCounts>> m_writing;
    qint64 m_writingCount = 0;
    Met m_met;   ///< used by one batch at a time, in the writer's thread
    ChangeCounts m_counts;
    qint64 m_written = 0;
};

} // namespace clarion
