#pragma once

#include "base/result.h"
#include "library/itemrow.h"
#include "library/tool.h"
#include "storage/database.h"

#include <QHash>

#include <vector>

namespace clarion {

/// Reads what feeds published: items, datasets, figures, media. Where two feeds publish the same id, the one of the
/// wider level wins (national, region, society, tool), then the one added first.
class LibraryRepository {
public:
    explicit LibraryRepository(const Database& database) : m_database(database) {}

    /// What a list shows, page by page: pinned ones first, then those that can be shared now, what comes, what is over, by
    /// title; articles and what was searched for by their own order, the newest and the best first. In a large library a
    /// word of few letters that may go on finds the newest.
    [[nodiscard]] Result<std::vector<ItemRow>> rows(const ItemQuery& query) const;
    /// Whole items of one kind that can be shared now (`today` is a date in the officer's zone), by title.
    [[nodiscard]] Result<std::vector<Item>> items(const QString& kind, const QDate& today) const;
    /// How many items of each kind were not read yet in this revision.
    [[nodiscard]] Result<QHash<QString, int>> unreadCounts() const;
    /// One item, also a withdrawn or expired one, and what was used of a feed that is no longer followed; any feed that is
    /// followed when `feed` is empty.
    [[nodiscard]] Result<std::optional<Item>> item(const QString& kind, const ItemId& id, const FeedId& feed = {}) const;
    [[nodiscard]] Result<std::optional<Dataset>> dataset(const DatasetId& id, const FeedId& preferred) const;

    /// The dataset's periods, first to last.
    [[nodiscard]] Result<QStringList> periods(const Dataset& dataset) const;
    /// All figures of one period, by area code.
    [[nodiscard]] Result<QHash<QString, double>> figures(const Dataset& dataset, const QString& period) const;
    /// The codes that have any figure at all.
    [[nodiscard]] Result<QStringList> coveredCodes(const Dataset& dataset) const;

    [[nodiscard]] Result<bool> hasMedia(const FeedId& feed, const QString& name) const;
    /// A media file (picture, card template) as published; empty optional where there is none.
    [[nodiscard]] Result<std::optional<QByteArray>> media(const FeedId& feed, const QString& name) const;

private:
    [[nodiscard]] Result<std::vector<ItemRow>> found(const ItemQuery& wanted) const;
    [[nodiscard]] Result<std::vector<ItemRow>> articles(const ItemQuery& wanted) const;

    const Database& m_database;
};

} // namespace clarion
