#include "areas/arearepository.h"

#include "areas/outline.h"

#include "base/text.h"
#include "storage/query.h"

namespace clarion {
namespace {

// What several feeds say of one area: the feed that was added first is believed, as the officer chose it first. A code that
// is an area of a set itself is never taken for a superseded one of that set, so no later feed can turn one place into another.
constexpr auto areaByCode = R"sql(
    SELECT boundary_set, code, name, name_cy, slug, nation, region_code, region, hex_q, hex_r
    FROM areas JOIN feeds ON feeds.id = areas.feed_id
    WHERE (code = :code
           OR (code = (SELECT current FROM area_aliases AS alias JOIN feeds ON feeds.id = alias.feed_id
                       WHERE alias.superseded = :code AND alias.boundary_set = areas.boundary_set
                       ORDER BY feeds.added_at, feeds.id LIMIT 1)
               AND NOT EXISTS (SELECT 1 FROM areas AS own
                               WHERE own.code = :code AND own.boundary_set = areas.boundary_set)))
      AND (:set = '' OR boundary_set = :set)
    ORDER BY boundary_set = :preferred DESC, boundary_set DESC, feeds.added_at, feeds.id
    LIMIT 1
)sql";

// With min(), SQLite takes the other columns from the row that has it.
constexpr auto areasOfSet = R"sql(
    SELECT boundary_set, code, name, name_cy, slug, nation, region_code, region, hex_q, hex_r, min(feeds.added_at)
    FROM areas JOIN feeds ON feeds.id = areas.feed_id
    WHERE boundary_set = :set GROUP BY code ORDER BY name COLLATE NOCASE, code
)sql";

constexpr auto areasByWord = R"sql(
    SELECT boundary_set, code, name, name_cy, slug, nation, region_code, region, hex_q, hex_r, min(feeds.added_at)
    FROM areas JOIN feeds ON feeds.id = areas.feed_id
    WHERE instr(' ' || folded, ' ' || :folded) > 0 OR code = :code
    GROUP BY boundary_set, code
    ORDER BY boundary_set DESC, instr(folded, :folded) <> 1, name COLLATE NOCASE
    LIMIT :limit
)sql";

constexpr auto aliasRows = "SELECT boundary_set, superseded, current FROM area_aliases WHERE feed_id = :feed";

constexpr auto unchangedPairs = R"sql(
    SELECT there.from_code, there.to_code
    FROM area_overlaps AS there
    JOIN area_overlaps AS back
      ON back.from_set = there.to_set AND back.from_code = there.to_code
     AND back.to_set = there.from_set AND back.to_code = there.from_code AND back.feed_id = there.feed_id
    WHERE there.feed_id = :feed AND there.from_set = :from AND there.to_set = :to AND there.share >= 0.99 AND back.share >= 0.99
)sql";

constexpr auto overlapRows = R"sql(
    SELECT there.from_code, there.to_code, there.share, back.share
    FROM area_overlaps AS there
    JOIN area_overlaps AS back
      ON back.from_set = there.to_set AND back.from_code = there.to_code
     AND back.to_set = there.from_set AND back.to_code = there.from_code AND back.feed_id = there.feed_id
    WHERE there.feed_id = :feed AND there.from_set = :from AND there.to_set = :to
    ORDER BY there.share DESC, there.to_code
)sql";

Area areaFromRow(const Query& query)
{
    Area area{{query.text(0), query.text(1)}, query.text(2), query.text(3), query.text(4),
              query.text(5),                  query.text(6), query.text(7), {}};
    if (!query.isNull(8) && !query.isNull(9))
        area.hex = HexPosition{static_cast<int>(query.integer(8)), static_cast<int>(query.integer(9))};
    return area;
}

Result<std::vector<Area>> areasFrom(Query& query)
{
    if (auto done = query.execute(); !done)
        return failure(done.error());
    std::vector<Area> areas;
    while (query.next())
        areas.push_back(areaFromRow(query));
    if (auto read = query.readToEnd(); !read)
        return failure(read.error());
    return areas;
}

} // namespace

Result<std::optional<Area>> AreaRepository::find(const QString& code, const QString& boundarySet,
                                                 const QString& preferredSet) const
{
    Query query(m_database, areaByCode);
    query.bind(":code", code).bind(":set", boundarySet).bind(":preferred", preferredSet);
    auto areas = areasFrom(query);
    if (!areas)
        return failure(areas.error());
    return areas->empty() ? std::optional<Area>() : std::optional<Area>(areas->front());
}

Result<std::vector<Area>> AreaRepository::search(const QString& text, int limit) const
{
    const QString folded = foldForSearch(text);
    if (folded.isEmpty())
        return std::vector<Area>{};
    Query query(m_database, areasByWord);
    query.bind(":folded", folded).bind(":code", text.trimmed().toUpper()).bind(":limit", limit);
    return areasFrom(query);
}

Result<std::vector<Area>> AreaRepository::all(const QString& boundarySet) const
{
    Query query(m_database, areasOfSet);
    query.bind(":set", boundarySet);
    return areasFrom(query);
}

Result<QHash<QString, AreaOutline>> AreaRepository::outlines(const QString& boundarySet) const
{
    Query query(m_database, "SELECT code, outline FROM area_outlines JOIN feeds ON feeds.id = feed_id "
                            "WHERE boundary_set = :set ORDER BY added_at DESC");
    query.bind(":set", boundarySet);
    if (auto done = query.execute(); !done)
        return failure(done.error());
    QHash<QString, AreaOutline> outlines;
    while (query.next()) {
        // The feed that was added first comes last, and wins.
        if (auto outline = parseOutline(query.text(1)))
            outlines.insert(query.text(0), std::move(*outline));
    }
    if (auto read = query.readToEnd(); !read)
        return failure(read.error());
    return outlines;
}

Result<QStringList> AreaRepository::boundarySets() const
{
    Query query(m_database, "SELECT boundary_set FROM areas JOIN feeds ON feeds.id = areas.feed_id "
                            "GROUP BY boundary_set ORDER BY min(feeds.added_at), boundary_set DESC");
    if (auto done = query.execute(); !done)
        return failure(done.error());
    QStringList sets;
    while (query.next())
        sets << query.text(0);
    if (auto read = query.readToEnd(); !read)
        return failure(read.error());
    return sets;
}

Result<QHash<AreaKey, QStringList>> AreaRepository::supersededCodes(const FeedId& feed) const
{
    Query query(m_database, aliasRows);
    query.bind(":feed", feed.text());
    if (auto done = query.execute(); !done)
        return failure(done.error());
    QHash<AreaKey, QStringList> codes;
    while (query.next())
        codes[{query.text(0), query.text(2)}] << query.text(1);
    if (auto read = query.readToEnd(); !read)
        return failure(read.error());
    return codes;
}

Result<QHash<QString, QString>> AreaRepository::unchanged(const QString& fromSet, const QString& toSet,
                                                                 const FeedId& feed) const
{
    Query query(m_database, unchangedPairs);
    query.bind(":from", fromSet).bind(":to", toSet).bind(":feed", feed.text());
    if (auto done = query.execute(); !done)
        return failure(done.error());
    QHash<QString, QString> pairs;
    while (query.next())
        pairs.insert(query.text(0), query.text(1));
    if (auto read = query.readToEnd(); !read)
        return failure(read.error());
    return pairs;
}

Result<AreaOverlaps> AreaRepository::overlaps(const QString& fromSet, const QString& toSet, const FeedId& feed) const
{
    Query query(m_database, overlapRows);
    query.bind(":from", fromSet).bind(":to", toSet).bind(":feed", feed.text());
    if (auto done = query.execute(); !done)
        return failure(done.error());
    AreaOverlaps overlaps;
    while (query.next())
        overlaps[query.text(0)].push_back({query.text(1), query.real(2), query.real(3)});
    if (auto read = query.readToEnd(); !read)
        return failure(read.error());
    return overlaps;
}

} // namespace clarion
