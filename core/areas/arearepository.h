#pragma once

#include "areas/area.h"
#include "base/id.h"
#include "base/result.h"
#include "storage/database.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace clarion {

/// Reads areas. What several feeds publish under one key counts once.
class AreaRepository {
public:
    explicit AreaRepository(const Database& database) : m_database(database) {}

    /// The area of this code: superseded codes are resolved. Without a set: in `preferredSet` if it is there, else in
    /// the newest set that has it (sets are named by year).
    [[nodiscard]] Result<std::optional<Area>> find(const QString& code, const QString& boundarySet,
                                                   const QString& preferredSet = {}) const;
    /// Areas whose English or Welsh name, or code, has words that begin so; newest set first, best match first.
    [[nodiscard]] Result<std::vector<Area>> search(const QString& text, int limit) const;
    /// All areas of one set, by name.
    [[nodiscard]] Result<std::vector<Area>> all(const QString& boundarySet) const;
    /// The shapes of a set's areas, by code; what no feed publishes is missing.
    [[nodiscard]] Result<QHash<QString, AreaOutline>> outlines(const QString& boundarySet) const;
    /// Those of the feed that was added first come first; within a feed, the newest.
    [[nodiscard]] Result<QStringList> boundarySets() const;

    // These change which figure stands for which place, so each feed speaks for its own figures only.
    /// (set, present code) → the superseded codes that figures may still carry.
    [[nodiscard]] Result<QHash<AreaKey, QStringList>> supersededCodes(const FeedId& feed) const;
    /// Areas of `fromSet` that are the same ground as one of `toSet`: at least 99 % of the people, both ways.
    [[nodiscard]] Result<QHash<QString, QString>> unchanged(const QString& fromSet, const QString& toSet,
                                                            const FeedId& feed) const;
    /// What the areas of `fromSet` have in common with those of `toSet`, where the feed tells it both ways.
    [[nodiscard]] Result<AreaOverlaps> overlaps(const QString& fromSet, const QString& toSet, const FeedId& feed) const;

private:
    const Database& m_database;
};

} // namespace clarion
