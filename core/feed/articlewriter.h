#pragma once

#include "feed/feedrepository.h"
#include "syndication/syndication.h"

namespace clarion {

/// Writes entries of a website's feed as articles: new ones are added, changed ones get a higher revision. What the website
/// no longer lists stays, as its list is only its newest. Errors: Database, DiskFull.
[[nodiscard]] Result<ChangeCounts> writeArticles(Transaction& transaction, const FeedId& feed,
                                                 const std::vector<SyndicationEntry>& entries);

} // namespace clarion
