#pragma once

#include "feed/feedrepository.h"
#include "syndication/syndication.h"

#include <optional>
#include <unordered_set>

namespace clarion {

/// Which articles one document has brought so far, over its batches. It grows with those that were there before the
/// document at most: later ones have higher keys.
struct ArticlesMet {
    std::optional<qint64> lastKeyBefore;
    std::unordered_set<qint64> keys;
};

/// Writes entries of a website's feed as articles: new ones are added, changed ones get a higher revision. What the website
/// no longer lists stays, as its list is only its newest. Of entries with one id the first counts, as the newest stand
/// first; they would change each other for ever. Errors: Database, DiskFull, Cancelled
/// (the feed is not followed any more).
[[nodiscard]] Result<ChangeCounts> writeArticles(Transaction& transaction, const FeedId& feed,
                                                 const std::vector<SyndicationEntry>& entries, ArticlesMet& met);

} // namespace clarion
