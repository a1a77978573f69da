#pragma once

#include "base/result.h"
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

    /// Items of one kind that are not withdrawn and whose time is now (`today` is a date in the officer's zone), by title.
    [[nodiscard]] Result<std::vector<Item>> items(const QString& kind, const QDate& today) const;
    /// Items of one kind that are not withdrawn, also those whose time has not come or is over, by title.
    [[nodiscard]] Result<std::vector<Item>> itemsOfAnyTime(const QString& kind) const;
    /// One item, also a withdrawn or expired one; any feed when `feed` is empty.
    [[nodiscard]] Result<std::optional<Item>> item(const QString& kind, const ItemId& id, const FeedId& feed = {}) const;
    [[nodiscard]] Result<std::optional<Dataset>> dataset(const DatasetId& id, const FeedId& preferred) const;

    /// The dataset's periods, first to last.
    [[nodiscard]] Result<QStringList> periods(const Dataset& dataset) const;
    /// All figures of one period, by area code.
    [[nodiscard]] Result<QHash<QString, double>> figures(const Dataset& dataset, const QString& period) const;
    /// The codes that have any figure at all.
    [[nodiscard]] Result<QStringList> coveredCodes(const Dataset& dataset) const;

    /// A media file (picture, card template) as published; empty optional where there is none.
    [[nodiscard]] Result<std::optional<QByteArray>> media(const FeedId& feed, const QString& name) const;

private:
    const Database& m_database;
};

} // namespace clarion
