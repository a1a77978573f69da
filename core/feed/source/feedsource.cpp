#include "feed/source/feedsource.h"

#include "feed/manifest.h"
#include "feed/minisign.h"
#include "feed/source/areasource.h"
#include "feed/source/frontmatter.h"
#include "feed/source/sourcefolder.h"
#include "feed/source/toolsource.h"
#include "feed/source/yamlmap.h"
#include "localise/texttemplate.h"
#include "localise/toolcontext.h"
#include "networks/network.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace clarion {
namespace {

constexpr qint64 largestText = 1 << 20;
constexpr qint64 largestPicture = 10 << 20;

void readFeedFile(const SourceFolder& folder, FeedSource& source)
{
    const QString file = QStringLiteral("feed.yaml");
    const auto bytes = folder.read(file, largestText);
    if (!bytes)
        return;
    const auto yaml = YamlMap::parse(*bytes, file, 0, QStringLiteral("feed"), folder.problems());
    if (!yaml)
        return;
    source.id = yaml->text("id");
    source.title = yaml->text("title");
    source.provider = yaml->text("provider");
    source.level = yaml->text("level");
    source.language = yaml->text("language");
    source.website = yaml->text("website");
    source.accent = yaml->text("accent");
    source.font = yaml->text("font");
    source.nextKeys = yaml->list("nextKeys");
    for (const QString& key : source.nextKeys) {
        if (!MinisignPublicKey::parse(key))
            yaml->problem(yaml->line("nextKeys"), QStringLiteral("nextKeys: public keys as “minisign -G” prints them expected, “%1” found").arg(key));
    }
    source.expiresDays = yaml->wholeNumber("expiresDays", 30);
}

/// Periods are put in order as texts: "2024-9" would come after "2024-12", and "2024 Sep" after "2024 Dec".
bool sortsByTime(const QString& period)
{
    static const QRegularExpression wrong(QStringLiteral("\\A\\d{4}[-/ .](?:\\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\\z|"
                                                         "\\A(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-/ .]"),
                                          QRegularExpression::CaseInsensitiveOption);
    return !wrong.match(period).hasMatch();
}

void readDatasetFigures(const SourceFolder& folder, const FeedSource& source, const QString& file, const CsvTable& table,
                        SourceDataset& dataset)
{
    const int code = table.column(QStringLiteral("gss_code"));
    const int period = table.column(QStringLiteral("period"));
    const int value = table.column(QStringLiteral("value"));
    const QString set = dataset.dataset.boundarySet;
    const bool hasAreas = source.hasBoundarySet(set);
    for (const CsvRow& row : table.rows) {
        const auto expected = [&](const QString& message) { folder.problems().push_back({file, row.line, message}); };
        const AreaKey key{set, row.cells.at(code)};
        const QString& when = row.cells.at(period);
        if (hasAreas && !source.isAreaCode(key))
            expected(QStringLiteral("gss_code: a code of the boundary set %1 expected, “%2” found").arg(set, key.code));
        if (when.isEmpty() || when != when.trimmed())
            expected(QStringLiteral("period: a period expected, without blanks around it, “%1” found").arg(when));
        else if (!sortsByTime(when))
            expected(QStringLiteral("period: a month as 2024-09 expected, so that periods sort by time, “%1” found").arg(when));
        if (row.cells.at(value).isEmpty())
            continue;
        bool valid = false;
        const double number = row.cells.at(value).toDouble(&valid);
        if (!valid || !std::isfinite(number)) {
            expected(QStringLiteral("value: a number as 1234.5 expected, “%1” found; leave it empty where there is none")
                         .arg(row.cells.at(value)));
            continue;
        }
        QHash<QString, double>& values = dataset.values[when];
        if (values.contains(key.code))
            expected(QStringLiteral("%1 has a value for %2 already").arg(key.code, when));
        values.insert(key.code, number);
    }
    dataset.periods = dataset.values.keys();
    dataset.periods.sort();
    if (dataset.periods.isEmpty())
        folder.problems().push_back({file, 0, QStringLiteral("at least one figure expected")});
}

/// Notes the figures that are on the web. Whether they can be read from the folder now.
bool readWebFigures(const SourceFolder& folder, const YamlMap& yaml, const WebFigures& figures, FetchedFigures fetched, FeedSource& source)
{
    const auto expected = [&](const QString& message) { yaml.problem(figures.line, QStringLiteral("figures_url: ") + message); };
    source.webFigures.push_back(figures);
    const QStringList known{QStringLiteral("area.code"), QStringLiteral("area.slug")};
    const auto address = TextTemplate::parse(figures.address);
    if (!address || !std::all_of(address->names().begin(), address->names().end(), [&known](const QString& name) { return known.contains(name); }))
        expected(QStringLiteral("no other names than {{area.code}} and {{area.slug}} expected, “%1” found").arg(figures.address));
    if (source.areas.isEmpty() && !figures.boundarySet.isEmpty())
        expected(QStringLiteral("areas of the boundary set %1 expected in areas.csv; without them nobody can be asked about").arg(figures.boundarySet));
    const QString own = QStringLiteral("datasets/%1.csv").arg(figures.id);
    const bool isThere = folder.exists(figures.fetchedFile());
    if (folder.exists(own))
        expected(QStringLiteral("figures from the web or in %1 expected, not both").arg(own));
    else if (!isThere && fetched == FetchedFigures::AreThere)
        expected(QStringLiteral("%1 expected; “feed build” fetches it, without --offline").arg(figures.fetchedFile()));
    // What it is going to be replaced by must not go where a link leads.
    if (isThere && fetched == FetchedFigures::AreToCome)
        static_cast<void>(folder.read(figures.fetchedFile(), FeedLimits::file));
    return isThere && fetched == FetchedFigures::AreThere;
}

void readDataset(const SourceFolder& folder, const QString& file, FetchedFigures fetched, FeedSource& source)
{
    const QString id = QFileInfo(file).completeBaseName();
    const size_t faults = folder.problems().size();
    source.faultyDatasets.insert(id);
    const auto bytes = folder.read(file, largestText);
    if (!bytes)
        return;
    const auto yaml = YamlMap::parse(*bytes, file, 0, QStringLiteral("dataset"), folder.problems());
    if (!yaml)
        return;
    SourceItem entry;
    entry.file = file;
    entry.item.kind = QStringLiteral("dataset");
    entry.item.id = ItemId(id);
    entry.item.title = yaml->text("label");
    entry.item.rev = yaml->wholeNumber("rev", 1);
    QJsonObject& payload = entry.item.payload;
    payload.insert(QStringLiteral("topics"), QJsonArray::fromStringList(yaml->list("topics")));
    payload.insert(QStringLiteral("unit"), yaml->text("unit"));
    payload.insert(QStringLiteral("decimals"), yaml->wholeNumber("decimals", 0));
    payload.insert(QStringLiteral("better"), yaml->text("better", QStringLiteral("none")));
    const QString set = yaml->text("boundary_set");
    if (!set.isEmpty() && !source.areas.isEmpty() && !source.hasBoundarySet(set))
        yaml->problem(yaml->line("boundary_set"), QStringLiteral("boundary_set: one of areas.csv expected, “%1” found").arg(set));
    payload.insert(QStringLiteral("boundarySet"), set);
    const bool addsUp = yaml->flag("adds_up");
    if (addsUp && yaml->text("unit") == QLatin1String("percent"))
        yaml->problem(yaml->line("adds_up"), QStringLiteral("adds_up: false expected, as percentages do not add up"));
    payload.insert(QStringLiteral("addsUp"), addsUp);
    payload.insert(QStringLiteral("source"), yaml->text("source"));
    payload.insert(QStringLiteral("sourceUrl"), yaml->text("source_url"));
    payload.insert(QStringLiteral("licence"), yaml->text("licence"));
    payload.insert(QStringLiteral("attribution"), yaml->text("attribution"));
    payload.insert(QStringLiteral("caution"), yaml->text("caution"));
    QJsonArray exclusions;
    for (const YamlMap& exclusion : yaml->maps("exclude")) {
        // A code that fits no area would let the figure through that must not be shown.
        const QString code = exclusion.text("gss_code");
        if (!code.isEmpty() && source.hasBoundarySet(set) && !source.isAreaCode({set, code}))
            exclusion.problem(exclusion.line("gss_code"), QStringLiteral("gss_code: a code of the boundary set %1 expected, “%2” found").arg(set, code));
        if (exclusion.has("from") && exclusion.has("to") && exclusion.text("to") < exclusion.text("from"))
            exclusion.problem(exclusion.line("to"), QStringLiteral("to: a period not before “from” expected"));
        exclusions.append(QJsonObject{{QStringLiteral("code"), exclusion.text("gss_code")},
                                      {QStringLiteral("from"), exclusion.text("from")},
                                      {QStringLiteral("to"), exclusion.text("to")},
                                      {QStringLiteral("why"), exclusion.text("why")}});
    }
    payload.insert(QStringLiteral("exclude"), exclusions);

    const WebFigures web{id, file, yaml->line("figures_url"), yaml->text("figures_url"), set};
    if (!web.address.isEmpty() && !readWebFigures(folder, *yaml, web, fetched, source))
        return;
    const QString figuresFile = web.address.isEmpty() ? QStringLiteral("datasets/%1.csv").arg(id) : web.fetchedFile();
    const auto figures = folder.read(figuresFile, FeedLimits::file);
    if (!figures)
        return;
    SourceDataset dataset{Dataset::fromItem(entry.item), {}, {}};
    if (const auto table = readTable(folder, figuresFile, *figures,
                                     {QStringLiteral("gss_code"), QStringLiteral("period"), QStringLiteral("value")}))
        readDatasetFigures(folder, source, figuresFile, *table, dataset);
    entry.files.insert(QStringLiteral("figures"), *figures);
    source.datasets.insert(id, std::move(dataset));
    if (folder.problems().size() == faults)
        source.faultyDatasets.remove(id);
    source.items.push_back(std::move(entry));
}

void readMarkdownItem(const SourceFolder& folder, const QString& kind, const QString& file, FeedSource& source)
{
    const auto bytes = folder.read(file, largestText);
    if (!bytes)
        return;
    const auto parts = splitFrontMatter(*bytes, file, folder.problems());
    if (!parts)
        return;
    const auto yaml = YamlMap::parse(parts->yaml, file, parts->yamlOffset, QStringLiteral("item"), folder.problems());
    if (!yaml)
        return;
    SourceItem entry{itemFromFrontMatter(*yaml, kind, file), {}, file, {}};
    for (const QString& key : yaml->keys()) {
        // "kind" is taken by the item itself; an event idea's own kind travels under another name.
        if (!sharedKeys().contains(key))
            entry.item.payload.insert(key == QLatin1String("kind") ? QStringLiteral("subkind") : key,
                                      yaml->json(key.toUtf8().constData()));
    }
    const QString body = parts->body.trimmed();
    if (body.isEmpty())
        folder.problems().push_back({file, parts->bodyOffset + 1, QStringLiteral("a text expected after the front matter")});
    entry.item.payload.insert(QStringLiteral("body"), body);
    source.items.push_back(std::move(entry));
}

void readSociety(const SourceFolder& folder, const QString& file, FeedSource& source)
{
    const auto bytes = folder.read(file, largestText);
    if (!bytes)
        return;
    const auto yaml = YamlMap::parse(*bytes, file, 0, QStringLiteral("society"), folder.problems());
    if (!yaml)
        return;
    SourceItem entry{itemFromFrontMatter(*yaml, QStringLiteral("society"), file), {}, file, {}};
    QJsonObject& payload = entry.item.payload;
    payload.insert(QStringLiteral("remit"), yaml->text("remit"));
    payload.insert(QStringLiteral("website"), yaml->text("website"));
    payload.insert(QStringLiteral("feed"), yaml->text("feed"));
    payload.insert(QStringLiteral("sensitive"), yaml->flag("sensitive"));
    payload.insert(QStringLiteral("indicators"), QJsonArray::fromStringList(yaml->list("indicators")));
    source.items.push_back(std::move(entry));
}

void readNotice(const SourceFolder& folder, const QString& file, FeedSource& source)
{
    const auto bytes = folder.read(file, largestText);
    if (!bytes)
        return;
    const auto yaml = YamlMap::parse(*bytes, file, 0, QStringLiteral("notice"), folder.problems());
    if (!yaml)
        return;
    for (const char* key : {"from", "until"}) {
        const QString time = yaml->text(key);
        if (!time.isEmpty() && !QDateTime::fromString(time, Qt::ISODate).isValid())
            yaml->problem(yaml->line(key), QStringLiteral("%1: a day as 2027-05-06 or a time as 2027-05-06T22:00 expected, “%2” found")
                                               .arg(QLatin1String(key), time));
    }
    QJsonObject notice{{QStringLiteral("id"), QFileInfo(file).completeBaseName()},
                       {QStringLiteral("kind"), QStringLiteral("notice")},
                       {QStringLiteral("rev"), yaml->wholeNumber("rev", 1)},
                       {QStringLiteral("title"), yaml->text("title")},
                       {QStringLiteral("subkind"), yaml->text("kind", QStringLiteral("pause"))},
                       {QStringLiteral("reason"), yaml->text("reason")},
                       {QStringLiteral("start"), yaml->text("from")},
                       {QStringLiteral("end"), yaml->text("until")},
                       {QStringLiteral("channels"), QJsonArray::fromStringList(yaml->list("channels"))},
                       {QStringLiteral("levels"), QJsonArray::fromStringList(yaml->list("levels"))},
                       {QStringLiteral("areas"), QJsonArray::fromStringList(yaml->list("areas"))},
                       {QStringLiteral("phases"), yaml->json("phases")}};
    source.notices.append(notice);
}

void readRules(const SourceFolder& folder, const QString& file, FeedSource& source)
{
    const auto bytes = folder.read(file, largestText);
    if (!bytes)
        return;
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &parseError);
    if (document.isNull()) {
        const qsizetype upTo = qMin<qsizetype>(parseError.offset, bytes->size());
        folder.problems().push_back({file, static_cast<int>(bytes->left(upTo).count('\n')) + 1,
                                     QStringLiteral("JSON expected: %1").arg(parseError.errorString())});
        return;
    }
    const QJsonObject rules = document.object();
    if (rules.contains(QLatin1String("networks"))) {
        if (const auto networks = parseNetworks(*bytes, file); !networks)
            folder.problems().push_back({file, 1, networks.error().detail});
    }
    SourceItem entry;
    entry.file = file;
    entry.item.kind = QStringLiteral("rules");
    entry.item.id = ItemId(QFileInfo(file).completeBaseName());
    entry.item.rev = rules.value(QLatin1String("rev")).toInt(1);
    entry.item.title = entry.item.id.text();
    if (rules.contains(QLatin1String("withdrawn")))
        entry.item.payload.insert(QStringLiteral("withdrawn"), rules.value(QLatin1String("withdrawn")));
    entry.item.payload.insert(QStringLiteral("content"),
                              document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
    source.items.push_back(std::move(entry));
}

void readMedia(const SourceFolder& folder, const QString& file, FeedSource& source)
{
    const auto bytes = folder.read(file, largestPicture);
    if (!bytes)
        return;
    SourceItem entry;
    entry.file = file;
    entry.item.kind = QStringLiteral("media");
    entry.item.id = ItemId(file);
    entry.item.title = QFileInfo(file).fileName();
    entry.item.payload.insert(QStringLiteral("suffix"), QFileInfo(file).suffix().toLower());
    entry.files.insert(QStringLiteral("file"), *bytes);
    source.items.push_back(std::move(entry));
}

} // namespace

bool FeedSource::hasBoundarySet(const QString& set) const
{
    return std::any_of(areas.keyBegin(), areas.keyEnd(), [&set](const AreaKey& key) { return key.boundarySet == set; });
}

bool FeedSource::isAreaCode(const AreaKey& key) const
{
    return areas.contains(key) || aliasCodes.contains(key);
}

FeedSource readFeedSource(const QString& path, const CardReader& cardReader, SourceProblems& problems, FetchedFigures fetched)
{
    const SourceFolder folder(path, problems);
    FeedSource source;
    folder.refuseOthers({QStringLiteral("feed.yaml"), QStringLiteral("areas.csv"), QStringLiteral("aliases.csv"),
                         QStringLiteral("overlaps.csv"), QStringLiteral("outlines.csv"), QStringLiteral("postcodes.csv"),
                         QStringLiteral("postcodes.yaml")},
                        {QStringLiteral("datasets"), QStringLiteral("tools"), QStringLiteral("messages"),
                         QStringLiteral("policies"), QStringLiteral("examples"), QStringLiteral("guides"),
                         QStringLiteral("lessons"), QStringLiteral("event-ideas"), QStringLiteral("societies"),
                         QStringLiteral("notices"), QStringLiteral("rules"), QStringLiteral("cards"),
                         QStringLiteral("media")});
    readFeedFile(folder, source);
    readAreaFiles(folder, source);

    const QStringList datasetFiles = folder.list(QStringLiteral("datasets"), {QStringLiteral("yaml"), QStringLiteral("csv")});
    for (const QString& file : datasetFiles) {
        if (file.endsWith(QLatin1String(".yaml")))
            readDataset(folder, file, fetched, source);
    }
    for (const QString& file : datasetFiles) {
        if (file.endsWith(QLatin1String(".yaml")) || datasetFiles.contains(file.chopped(4) + QStringLiteral(".yaml")))
            continue;
        const bool isFetched = std::any_of(source.webFigures.begin(), source.webFigures.end(),
                                           [&file](const WebFigures& figures) { return figures.fetchedFile() == file; });
        if (!isFetched)
            problems.push_back({file, 0, QStringLiteral("a description beside it expected, of the same name and ending in .yaml")});
    }

    QHash<QString, QStringList> cardNames;
    for (const QString& file : folder.list(QStringLiteral("cards"), {QStringLiteral("svg")})) {
        readMedia(folder, file, source);
        const auto bytes = folder.read(file, largestPicture);
        if (!bytes || !cardReader)
            continue;
        const CardFacts facts = cardReader(*bytes, file, source.accent);
        for (const QString& problem : facts.problems)
            problems.push_back(problemAtLine(file, problem));
        if (facts.problems.isEmpty())
            cardNames.insert(file, facts.textNames);
    }
    for (const QString& file : folder.list(QStringLiteral("media"), {QStringLiteral("png"), QStringLiteral("jpg"),
                                                                     QStringLiteral("jpeg"), QStringLiteral("webp")}))
        readMedia(folder, file, source);

    for (const QString& file : folder.list(QStringLiteral("tools"), {QStringLiteral("md")})) {
        const auto bytes = folder.read(file, largestText);
        const size_t faults = problems.size();
        auto tool = bytes ? readToolFile(*bytes, file, problems) : std::nullopt;
        if (!tool)
            continue;
        if (auto parsed = Tool::fromItem(tool->item)) {
            source.toolFiles.insert(parsed->id.text(), file);
            source.toolLines.insert(parsed->id.text(), tool->lines);
            if (problems.size() > faults)
                source.faultyTools.insert(parsed->id.text());
            source.tools.push_back(std::move(*parsed));
        } else if (problems.size() == faults) {
            problems.push_back({file, tool->lines.value(QStringLiteral("figures")), parsed.error().detail});
        }
        source.items.push_back(std::move(*tool));
    }

    struct MarkdownKind {
        const char* folder;
        const char* kind;
    };
    static constexpr std::array kinds{MarkdownKind{"messages", "message"}, MarkdownKind{"policies", "policy"},
                                      MarkdownKind{"examples", "example"}, MarkdownKind{"guides", "guide"},
                                      MarkdownKind{"lessons", "lesson"},   MarkdownKind{"event-ideas", "event-idea"}};
    for (const MarkdownKind& kind : kinds) {
        for (const QString& file : folder.list(QString::fromLatin1(kind.folder), {QStringLiteral("md")}))
            readMarkdownItem(folder, QString::fromLatin1(kind.kind), file, source);
    }
    for (const QString& file : folder.list(QStringLiteral("societies"), {QStringLiteral("yaml")}))
        readSociety(folder, file, source);
    for (const QString& file : folder.list(QStringLiteral("notices"), {QStringLiteral("yaml")}))
        readNotice(folder, file, source);
    for (const QString& file : folder.list(QStringLiteral("rules"), {QStringLiteral("json")}))
        readRules(folder, file, source);

    checkTools(source, cardNames, problems);
    return source;
}

} // namespace clarion
