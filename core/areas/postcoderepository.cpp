#include "areas/postcoderepository.h"

#include "areas/arearepository.h"
#include "base/text.h"
#include "storage/query.h"

#include <algorithm>

namespace clarion {
namespace {

// What a table is about stands in the item that brought it; its ranges stand in a table of their own.
constexpr auto publishedTables = R"sql(
    SELECT items.feed_id, json_extract(payload, '$.postcodes.boundarySet'), json_extract(payload, '$.postcodes.attribution')
    FROM items JOIN feeds ON feeds.id = items.feed_id
    WHERE kind = 'areas' AND removed_at IS NULL AND json_extract(payload, '$.data.postcodes') IS NOT NULL
    ORDER BY feeds.added_at, feeds.id
)sql";

constexpr auto rangeAtOrBefore = R"sql(
    SELECT last, codes FROM postcode_ranges WHERE feed_id = :feed AND first <= :place ORDER BY first DESC LIMIT 1
)sql";

constexpr auto anyRangeBetween = R"sql(
    SELECT EXISTS (SELECT 1 FROM postcode_ranges WHERE feed_id = :feed AND first BETWEEN :from AND :to)
)sql";

} // namespace

Result<std::vector<PostcodeRepository::Table>> PostcodeRepository::tables() const
{
    Query query(m_database, publishedTables);
    if (auto done = query.execute(); !done)
        return failure(done.error());
    std::vector<Table> tables;
    while (query.next())
        tables.push_back({query.text(0), query.text(1), safeLine(query.text(2))});
    if (auto read = query.readToEnd(); !read)
        return failure(read.error());
    return tables;
}

Result<bool> PostcodeRepository::hasTable() const
{
    const auto all = tables();
    if (!all)
        return failure(all.error());
    return !all->empty();
}

Result<QStringList> PostcodeRepository::codesIn(const Table& table, const Postcode& postcode) const
{
    Query query(m_database, rangeAtOrBefore);
    query.bind(":feed", table.feed).bind(":place", postcode.place());
    if (auto done = query.execute(); !done)
        return failure(done.error());
    const bool isThere = query.next() && query.integer(0) >= postcode.place();
    return isThere ? query.text(1).split(QLatin1Char(' ')) : QStringList();
}

Result<std::vector<Area>> PostcodeRepository::areasIn(const Table& table, const Postcode& postcode) const
{
    const auto codes = codesIn(table, postcode);
    if (!codes)
        return failure(codes.error());
    std::vector<Area> areas;
    for (const QString& code : *codes) {
        const auto area = AreaRepository(m_database).find(code, table.boundarySet);
        if (!area)
            return failure(area.error());
        // Two codes may be one area: a superseded one and the present one.
        if (*area && std::find(areas.begin(), areas.end(), **area) == areas.end())
            areas.push_back(**area);
    }
    return areas;
}

Result<bool> PostcodeRepository::hasAreaOf(const Table& table, const Postcode& postcode) const
{
    // After the letters comes a digit: these are the ends of all that begin so.
    const QString letters = postcode.area();
    const qsizetype more = postcode.outward.size() - letters.size() - 1;
    const Postcode from{letters + QLatin1Char('0') + QString(more, QLatin1Char('0')), QStringLiteral("000")};
    const Postcode to{letters + QLatin1Char('9') + QString(more, QLatin1Char('Z')), QStringLiteral("ZZZ")};
    Query query(m_database, anyRangeBetween);
    query.bind(":feed", table.feed).bind(":from", from.place()).bind(":to", to.place());
    if (auto done = query.execute(); !done)
        return failure(done.error());
    return query.next() && query.integer(0) != 0;
}

Result<PostcodeAnswer> PostcodeRepository::find(const TypedPostcode& typed, const QString& text) const
{
    using Because = PostcodeAnswer::Because;
    PostcodeAnswer answer;
    answer.postcode = text.simplified().toUpper();
    const auto because = [&answer](Because reason) {
        answer.because = reason;
        return answer;
    };
    switch (typed.kind) {
    case TypedPostcode::Kind::None:
        return because(Because::NotAPostcode);
    case TypedPostcode::Kind::Half:
        return because(Because::HalfOnly);
    case TypedPostcode::Kind::Forces:
        return because(Because::Forces);
    case TypedPostcode::Kind::NoPlace:
        return because(Because::NoPlace);
    case TypedPostcode::Kind::Whole:
        break;
    }
    const QString letters = typed.postcode.area();
    answer.postcode = typed.postcode.text();
    if (isCrownDependency(letters))
        return because(Because::CrownDependency);

    const auto all = tables();
    if (!all)
        return failure(all.error());
    // Letters that Royal Mail does not use may be used by a table itself: the workshop's places are invented.
    bool isCovered = false;
    for (const Table& table : *all) {
        auto areas = areasIn(table, typed.postcode);
        if (!areas)
            return failure(areas.error());
        if (!areas->empty()) {
            answer.areas = std::move(*areas);
            answer.attribution = table.attribution;
            return answer;
        }
        const auto hasArea = hasAreaOf(table, typed.postcode);
        if (!hasArea)
            return failure(hasArea.error());
        isCovered = isCovered || *hasArea;
    }
    if (!isCovered && !isPostcodeArea(letters))
        return because(Because::AreaUnused);
    if (all->empty())
        return because(Because::NoTable);
    return because(!isCovered && isNorthernIreland(letters) ? Because::NorthernIrelandMissing : Because::NotInTable);
}

} // namespace clarion
