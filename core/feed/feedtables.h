#pragma once

#include "feed/feedrepository.h"

namespace clarion {

/// What the steps of applying one feed share.
struct FeedApplication {
    Transaction& transaction;
    const FeedId& feed;
    const FetchedFeed& fetched;
    SyncReport& report;

    [[nodiscard]] const Database& database() const { return transaction.database(); }
};

/// Runs a statement about the feed, `:feed`.
[[nodiscard]] Result<void> executeForFeed(const FeedApplication& application, const char* sql);

/// The figures of a dataset: read from its file, or taken from a feed that brought the same file.
[[nodiscard]] Result<void> applyFigures(const FeedApplication& application, const Item& item);
[[nodiscard]] Result<void> applyMedia(const FeedApplication& application, const Item& item);
/// The tables of areas as the feed has them now: what it publishes no longer goes here, too.
[[nodiscard]] Result<void> applyAreaFiles(const FeedApplication& application, const Item& item);

} // namespace clarion
