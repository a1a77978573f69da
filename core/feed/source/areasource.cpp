#include "feed/source/areasource.h"

#include "areas/outline.h"
#include "areas/postcode.h"
#include "feed/manifest.h"
#include "feed/source/figuretext.h"
#include "feed/source/yamlmap.h"
#include "localise/localiser.h"

#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace clarion {
namespace {

QStringList areaColumns()
{
    return {QStringLiteral("boundary_set"), QStringLiteral("gss_code"),    QStringLiteral("name"),
            QStringLiteral("name_cy"),      QStringLiteral("slug"),        QStringLiteral("nation"),
            QStringLiteral("region_code"),  QStringLiteral("region"),      QStringLiteral("hex_q"),
            QStringLiteral("hex_r")};
}

void readAreas(const SourceFolder& folder, const CsvTable& table, FeedSource& source)
{
    // Slugs go into addresses and into the names of files.
    static const QRegularExpression plainSlug(QStringLiteral("\\A[a-z0-9]+(?:-[a-z0-9]+)*\\z"));
    QSet<std::pair<QString, QString>> slugs;
    const QString file = QStringLiteral("areas.csv");
    std::vector<int> columns;
    for (const QString& name : areaColumns())
        columns.push_back(table.column(name));
    for (const CsvRow& row : table.rows) {
        const auto cell = [&](size_t column) { return row.cells.at(columns[column]).trimmed(); };
        Area area{{cell(0), cell(1)}, cell(2), cell(3), cell(4), cell(5), cell(6), cell(7), {}};
        const auto expected = [&](const QString& message) { folder.problems().push_back({file, row.line, message}); };
        if (area.key.boundarySet.isEmpty())
            expected(QStringLiteral("boundary_set: a name such as 2024 expected"));
        if (!isGssCode(area.key.code))
            expected(QStringLiteral("gss_code: a letter and 8 digits expected, “%1” found").arg(area.key.code));
        if (area.name.isEmpty())
            expected(QStringLiteral("name: a name expected, nothing found"));
        if (!plainSlug.match(area.slug).hasMatch())
            expected(QStringLiteral("slug: lower-case letters, digits and single dashes expected, “%1” found").arg(area.slug));
        else if (slugs.contains({area.key.boundarySet, area.slug}))
            expected(QStringLiteral("slug: “%1” is another area's in the boundary set %2").arg(area.slug, area.key.boundarySet));
        slugs.insert({area.key.boundarySet, area.slug});
        if (source.areas.contains(area.key))
            expected(QStringLiteral("%1 stands twice in the boundary set %2").arg(area.key.code, area.key.boundarySet));
        bool qValid = false;
        bool rValid = false;
        const HexPosition hex{cell(8).toInt(&qValid), cell(9).toInt(&rValid)};
        if (qValid && rValid)
            area.hex = hex;
        else if (!cell(8).isEmpty() || !cell(9).isEmpty())
            expected(QStringLiteral("hex_q and hex_r: two whole numbers, or nothing in both, expected"));
        source.areas.insert(area.key, area);
    }
}

void readAliases(const SourceFolder& folder, const CsvTable& table, FeedSource& source)
{
    for (const CsvRow& row : table.rows) {
        const QString set = row.cells.at(table.column(QStringLiteral("boundary_set")));
        const QString superseded = row.cells.at(table.column(QStringLiteral("superseded_gss")));
        const QString current = row.cells.at(table.column(QStringLiteral("current_gss")));
        const auto expected = [&](const QString& message) {
            folder.problems().push_back({QStringLiteral("aliases.csv"), row.line, message});
        };
        if (!isGssCode(superseded))
            expected(QStringLiteral("superseded_gss: a letter and 8 digits expected, “%1” found").arg(superseded));
        if (source.aliasCodes.contains({set, superseded}))
            expected(QStringLiteral("%1 stands twice in the boundary set %2").arg(superseded, set));
        if (!source.areas.isEmpty() && !source.areas.contains({set, current}))
            expected(QStringLiteral("current_gss: a code of areas.csv expected, “%1” found").arg(current));
        source.supersededCodes[{set, current}] << superseded;
        source.aliasCodes.insert({set, superseded});
    }
}

void readOverlaps(const SourceFolder& folder, const CsvTable& table, FeedSource& source)
{
    QHash<std::pair<AreaKey, AreaKey>, double> shares;
    const QString file = QStringLiteral("overlaps.csv");
    for (const CsvRow& row : table.rows) {
        const auto cell = [&](const char* name) { return row.cells.at(table.column(QString::fromLatin1(name))); };
        const AreaKey from{cell("from_set"), cell("from_gss")};
        const AreaKey to{cell("to_set"), cell("to_gss")};
        bool valid = false;
        const double share = cell("share_of_from").toDouble(&valid);
        if (!valid || !(share >= 0 && share <= 1))
            folder.problems().push_back({file, row.line, QStringLiteral("share_of_from: a number from 0 to 1 expected")});
        for (const AreaKey& key : {from, to}) {
            if (!source.areas.isEmpty() && !source.areas.contains(key))
                folder.problems().push_back({file, row.line, QStringLiteral("a code of areas.csv expected, “%1” (%2) found")
                                                                 .arg(key.code, key.boundarySet)});
        }
        if (shares.contains({from, to}))
            folder.problems().push_back({file, row.line, QStringLiteral("%1 and %2 stand together twice").arg(from.code, to.code)});
        shares.insert({from, to}, share);
    }
    for (auto it = shares.cbegin(); it != shares.cend(); ++it) {
        const auto& [from, to] = it.key();
        const auto back = shares.constFind({to, from});
        if (back == shares.cend())
            continue;
        const QString pair = boundaryPair(from.boundarySet, to.boundarySet);
        source.overlaps[pair][from.code].push_back({to.code, it.value(), *back});
        if (it.value() >= 0.99 && *back >= 0.99)
            source.unchanged[pair].insert(from.code, to.code);
    }
    for (AreaOverlaps& overlaps : source.overlaps) {
        for (std::vector<AreaOverlap>& ofArea : overlaps)
            std::ranges::sort(ofArea, [](const AreaOverlap& a, const AreaOverlap& b) { return std::tie(b.share, a.other) < std::tie(a.share, b.other); });
    }
}

void readOutlines(const SourceFolder& folder, const CsvTable& table, FeedSource& source)
{
    const QString file = QStringLiteral("outlines.csv");
    QSet<AreaKey> seen;
    for (const CsvRow& row : table.rows) {
        const auto cell = [&](const char* name) { return row.cells.at(table.column(QString::fromLatin1(name))); };
        const AreaKey key{cell("boundary_set"), cell("gss_code")};
        if (!source.areas.isEmpty() && !source.areas.contains(key))
            folder.problems().push_back({file, row.line, QStringLiteral("a code of areas.csv expected, “%1” (%2) found").arg(key.code, key.boundarySet)});
        if (seen.contains(key))
            folder.problems().push_back({file, row.line, QStringLiteral("%1 has an outline already").arg(key.code)});
        seen.insert(key);
        if (const auto outline = parseOutline(cell("outline")); !outline)
            folder.problems().push_back({file, row.line, QStringLiteral("outline: ") + outline.error().detail});
    }
}

/// What the table of postcodes is about, for the item's payload.
QJsonObject readPostcodeDescription(const SourceFolder& folder, const FeedSource& source)
{
    const QString file = QStringLiteral("postcodes.yaml");
    const auto bytes = folder.read(file, 1 << 20);
    const auto yaml = bytes ? YamlMap::parse(*bytes, file, 0, QStringLiteral("postcodes"), folder.problems()) : std::nullopt;
    if (!yaml)
        return {};
    const QString set = yaml->text("boundary_set");
    if (!set.isEmpty() && !source.areas.isEmpty() && !source.hasBoundarySet(set))
        yaml->problem(yaml->line("boundary_set"), QStringLiteral("boundary_set: one of areas.csv expected, “%1” found").arg(set));
    return {{QStringLiteral("boundarySet"), set}, {QStringLiteral("attribution"), yaml->text("attribution")}};
}

void checkPostcodes(const SourceFolder& folder, const CsvTable& table, const QString& set, const FeedSource& source)
{
    const int first = table.column(QStringLiteral("first"));
    const int last = table.column(QStringLiteral("last"));
    const int codes = table.column(QStringLiteral("gss_codes"));
    const bool hasAreas = source.hasBoundarySet(set);
    PostcodeTableReader reader;
    for (const CsvRow& row : table.rows) {
        const auto expected = [&](const QString& message) {
            folder.problems().push_back({QStringLiteral("postcodes.csv"), row.line, message});
        };
        const auto range = reader.read(row.cells.at(first), row.cells.at(last), row.cells.at(codes));
        if (!range) {
            expected(range.error().detail);
            continue;
        }
        for (const QString& code : range->codes) {
            if (hasAreas && !source.isAreaCode({set, code}))
                expected(QStringLiteral("gss_codes: codes of the boundary set %1 expected, “%2” found").arg(set, code));
        }
    }
    if (table.rows.empty())
        folder.problems().push_back({QStringLiteral("postcodes.csv"), 0, QStringLiteral("at least one range expected")});
}

void readPostcodes(const SourceFolder& folder, const FeedSource& source, SourceItem& item)
{
    const QString file = QStringLiteral("postcodes.csv");
    const QJsonObject description = readPostcodeDescription(folder, source);
    const auto bytes = folder.read(file, FeedLimits::file);
    if (!bytes)
        return;
    const QStringList columns{QStringLiteral("first"), QStringLiteral("last"), QStringLiteral("gss_codes")};
    if (const auto table = readTable(folder, file, *bytes, columns))
        checkPostcodes(folder, *table, description.value(QLatin1String("boundarySet")).toString(), source);
    item.item.payload.insert(QStringLiteral("postcodes"), description);
    item.files.insert(QStringLiteral("postcodes"), *bytes);
}

} // namespace

std::optional<CsvTable> readTable(const SourceFolder& folder, const QString& name, const QByteArray& bytes,
                                  const QStringList& columns)
{
    auto table = parseCsv(bytes, name);
    if (!table) {
        folder.problems().push_back(problemAtLine(name, table.error().detail));
        return std::nullopt;
    }
    bool whole = true;
    for (const QString& column : columns) {
        if (table->column(column) >= 0)
            continue;
        folder.problems().push_back({name, 1, QStringLiteral("a column “%1” expected").arg(column)});
        whole = false;
    }
    return whole ? std::optional<CsvTable>(std::move(*table)) : std::nullopt;
}

void readAreaFiles(const SourceFolder& folder, FeedSource& source)
{
    const bool hasPostcodes = folder.exists(QStringLiteral("postcodes.csv")) || folder.exists(QStringLiteral("postcodes.yaml"));
    const bool hasAreas = folder.exists(QStringLiteral("areas.csv"));
    if (hasPostcodes && !hasAreas)
        folder.problems().push_back({QStringLiteral("postcodes.csv"), 0, QStringLiteral("areas.csv beside it expected")});
    SourceItem item;
    item.item.kind = QStringLiteral("areas");
    item.item.id = ItemId(QStringLiteral("areas"));
    item.item.title = source.title;
    item.file = QStringLiteral("areas.csv");
    struct Part {
        QString name;
        QStringList columns;
        void (*read)(const SourceFolder&, const CsvTable&, FeedSource&);
    };
    const std::vector<Part> parts{
        {QStringLiteral("areas"), areaColumns(), readAreas},
        {QStringLiteral("aliases"),
         {QStringLiteral("boundary_set"), QStringLiteral("superseded_gss"), QStringLiteral("current_gss")},
         readAliases},
        {QStringLiteral("overlaps"),
         {QStringLiteral("from_set"), QStringLiteral("from_gss"), QStringLiteral("to_set"), QStringLiteral("to_gss"),
          QStringLiteral("share_of_from")},
         readOverlaps},
        {QStringLiteral("outlines"), {QStringLiteral("boundary_set"), QStringLiteral("gss_code"), QStringLiteral("outline")}, readOutlines}};
    for (const Part& part : parts) {
        const QString file = part.name + QStringLiteral(".csv");
        if (!folder.exists(file))
            continue;
        const auto bytes = folder.read(file, FeedLimits::file);
        if (!bytes)
            continue;
        if (const auto table = readTable(folder, file, *bytes, part.columns))
            part.read(folder, *table, source);
        item.files.insert(part.name, *bytes);
    }
    if (hasPostcodes && hasAreas)
        readPostcodes(folder, source, item);
    // The areas themselves may be another feed's: overlaps alone say on which ground a tool's own figures stand.
    if (!item.files.isEmpty())
        source.items.push_back(std::move(item));
}

} // namespace clarion
