#include "cli/command.h"

#include "base/csv.h"
#include "exchange/planexport.h"
#include "localise/comparison.h"
#include "localise/toolcontext.h"
#include "networks/network.h"
#include "workspace/drafts.h"
#include "workspace/localisation.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QThread>

#include <atomic>
#include <thread>

namespace clarion {
namespace {

/// One finished area: the output and, with --out, its card.
struct LocalisedArea {
    LocalisedOutput output;
    std::optional<Card> card;
    QString cardFile;
    Result<void> written;
};

int toolList(CommandContext& context)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return context.console().fail(workspace.error());
    const auto items = (*workspace)->library().items(QStringLiteral("tool"), (*workspace)->today());
    if (!items)
        return context.console().fail(items.error());
    QJsonArray array;
    QStringList lines;
    for (const Item& item : *items) {
        array.append(QJsonObject{{QStringLiteral("id"), item.id.text()},
                                 {QStringLiteral("feed"), item.feed.text()},
                                 {QStringLiteral("title"), item.title},
                                 {QStringLiteral("summary"), item.payload.value(QLatin1String("summary"))},
                                 {QStringLiteral("topics"), QJsonArray::fromStringList(item.topics())}});
        lines << item.id.text() + QLatin1Char('\t') + item.title;
    }
    context.console().result({{QStringLiteral("tools"), array}},
                             lines.isEmpty() ? QStringLiteral("No tool yet. Add a feed and sync it first.")
                                             : lines.join(QLatin1Char('\n')));
    return ExitSuccess;
}

QJsonObject outputObject(const LocalisedArea& area)
{
    const LocalisedOutput& output = area.output;
    QJsonObject object{{QStringLiteral("tool"), output.tool.text()},
                       {QStringLiteral("area"), QJsonObject{{QStringLiteral("boundarySet"), output.area.key.boundarySet},
                                                            {QStringLiteral("code"), output.area.key.code},
                                                            {QStringLiteral("name"), output.area.name}}},
                       {QStringLiteral("status"), output.withheld ? QStringLiteral("withheld") : QStringLiteral("ready")},
                       {QStringLiteral("reason"), output.withheld ? QJsonValue(withheldSentence(*output.withheld, output.area))
                                                                  : QJsonValue()}};
    if (output.withheld)
        return object;
    QJsonObject figures;
    for (const auto& [name, figure] : output.figures)
        figures.insert(name, QJsonObject{{QStringLiteral("dataset"), figure.dataset.text()},
                                         {QStringLiteral("period"), figure.period},
                                         {QStringLiteral("value"), figure.value},
                                         {QStringLiteral("display"), figure.display}});
    QJsonArray texts;
    for (const LocalisedText& text : output.texts)
        texts.append(QJsonObject{{QStringLiteral("network"), text.network},
                                 {QStringLiteral("label"), text.label},
                                 {QStringLiteral("text"), text.text},
                                 {QStringLiteral("length"), text.length},
                                 {QStringLiteral("limit"), text.limit ? QJsonValue(*text.limit) : QJsonValue()}});
    object.insert(QStringLiteral("direction"), directionName(output.direction));
    object.insert(QStringLiteral("figures"), figures);
    object.insert(QStringLiteral("texts"), texts);
    object.insert(QStringLiteral("link"), output.link);
    object.insert(QStringLiteral("source"), output.source);
    if (area.card)
        object.insert(QStringLiteral("card"), QJsonObject{{QStringLiteral("file"), area.cardFile},
                                                          {QStringLiteral("width"), area.card->size.width()},
                                                          {QStringLiteral("height"), area.card->size.height()},
                                                          {QStringLiteral("altText"), area.card->altText}});
    return object;
}

QString outputWords(const LocalisedArea& area)
{
    const LocalisedOutput& output = area.output;
    if (output.withheld)
        return QStringLiteral("%1: withheld. %2").arg(output.area.name, withheldSentence(*output.withheld, output.area));
    QStringList lines;
    for (const LocalisedText& text : output.texts) {
        const Network* network = findNetwork(text.network);
        lines << QStringLiteral("%1 (%2%3)").arg(network ? network->name : text.network, QString::number(text.length),
                                                 text.limit ? QStringLiteral(" of %1").arg(*text.limit) : QString())
              << text.text << QString();
    }
    lines << output.source;
    if (area.card)
        lines << QStringLiteral("Card: %1").arg(area.cardFile) << QStringLiteral("Alt text: %1").arg(area.card->altText);
    return lines.join(QLatin1Char('\n'));
}

/// Localises and draws on every core; the order of the areas is kept.
std::vector<LocalisedArea> localiseAll(const Localisation& localisation, const std::vector<Area>& areas,
                                       int wording, const QString& imprint, const QString& out, const Console& console)
{
    std::vector<LocalisedArea> results(areas.size());
    std::atomic_size_t next{0};
    std::atomic_size_t finished{0};
    const auto mainThread = std::this_thread::get_id();
    const auto work = [&] {
        for (size_t i = next++; i < areas.size(); i = next++) {
            LocalisedArea& result = results[i];
            result.output = localisation.localiser.localise(areas[i], wording);
            if (!out.isEmpty() && localisation.cards && !result.output.withheld) {
                result.card = localisation.cards->make(result.output, imprint);
                result.cardFile = QDir(out).filePath(cardFileName(result.output.tool, areas[i]));
                result.written = writeExport(result.cardFile, result.card->png);
                result.card->png.clear();
            }
            ++finished;
            if (std::this_thread::get_id() == mainThread)
                console.progress(QStringLiteral("%1 of %2 areas").arg(finished.load()).arg(areas.size()));
        }
    };
    std::vector<std::thread> threads;
    const size_t helpers = areas.size() < 8 ? 0 : static_cast<size_t>(std::max(1, QThread::idealThreadCount()) - 1);
    for (size_t i = 0; i < helpers; ++i)
        threads.emplace_back(work);
    work();
    for (std::thread& thread : threads)
        thread.join();
    console.endProgress();
    return results;
}

/// The texts of all areas beside their cards: one row a network.
Result<void> writeTexts(const QString& out, const std::vector<LocalisedArea>& results)
{
    QByteArray csv("\xEF\xBB\xBF");
    csv += csvRow({QStringLiteral("code"), QStringLiteral("area"), QStringLiteral("status"), QStringLiteral("network"),
                   QStringLiteral("length"), QStringLiteral("text"), QStringLiteral("link"), QStringLiteral("source"),
                   QStringLiteral("card"), QStringLiteral("alt_text"), QStringLiteral("reason")},
                  false);
    QByteArray lines;
    for (const LocalisedArea& result : results) {
        const LocalisedOutput& output = result.output;
        lines += QJsonDocument(outputObject(result)).toJson(QJsonDocument::Compact) + '\n';
        if (output.withheld)
            csv += csvRow({output.area.key.code, output.area.name, QStringLiteral("withheld"), {}, {}, {}, {}, {}, {}, {},
                           withheldSentence(*output.withheld, output.area)},
                          true);
        for (const LocalisedText& text : output.texts)
            csv += csvRow({output.area.key.code, output.area.name, QStringLiteral("ready"), text.network,
                           QString::number(text.length), text.text, output.link, output.source,
                           QFileInfo(result.cardFile).fileName(), result.card ? result.card->altText : output.altText, {}},
                          true);
    }
    if (auto written = writeExport(QDir(out).filePath(QStringLiteral("texts.csv")), csv); !written)
        return failure(written.error());
    return writeExport(QDir(out).filePath(QStringLiteral("outputs.jsonl")), lines);
}

Result<std::vector<Area>> wantedAreas(CommandContext& context, const Workspace& workspace)
{
    const auto profile = workspace.profile();
    if (!profile)
        return failure(profile.error());
    const AreaRepository areas = workspace.areas();
    const QString set = context.option("boundary-set");
    if (context.has("all-areas")) {
        if (!set.isEmpty())
            return areas.all(set);
        const auto sets = areas.boundarySets();
        if (!sets)
            return failure(sets.error());
        const QString own = profile->area.boundarySet;
        return areas.all(sets->contains(own) ? own : sets->value(0));
    }
    const QString code = context.has("area") ? context.option("area") : profile->area.code;
    if (code.isEmpty())
        return failure(ErrorCode::NotFound, QStringLiteral("area"),
                       QStringLiteral("none is chosen; say --area CODE, or clarion-cli area set CODE"));
    const auto area = areas.find(code, set.isEmpty() && !context.has("area") ? profile->area.boundarySet : set,
                                 profile->area.boundarySet);
    if (!area)
        return failure(area.error());
    if (!*area)
        return failure(ErrorCode::NotFound, code, QStringLiteral("no area of the feeds that were read has this code"));
    return std::vector<Area>{**area};
}

/// Plans the output that was just shown, as "Plan this" in the window does.
int planOutput(CommandContext& context, Workspace& workspace, const Localisation& localisation,
               const LocalisedOutput& output, const LocalTime& planned, const QString& imprint)
{
    if (output.withheld)
        return context.console().fail({ErrorCode::NotFound, output.area.name,
                                       QStringLiteral("nothing was planned: the figures are withheld")});
    auto post = draftOf(workspace, localisation, output, output.texts.front().network, imprint);
    if (!post)
        return context.console().fail(post.error());
    post->planned = planned;
    const auto id = workspace.writer().runAndWait(
        [&](Transaction& transaction) { return createPost(transaction, *post, context.clock()); });
    if (!id)
        return context.console().fail(id.error());
    if (!context.console().isJson())
        context.console().line(QStringLiteral("Planned for %1: %2").arg(planned.toText(), id->text()));
    return ExitSuccess;
}

int localise(CommandContext& context)
{
    if (context.has("area") && context.has("all-areas"))
        return context.usageError(QStringLiteral("--area and --all-areas exclude each other"));
    if (context.has("plan") && context.has("all-areas"))
        return context.usageError(QStringLiteral("--plan makes a post about one area; --all-areas is for files"));
    const LocalTime planned = LocalTime::parse(context.option("plan"));
    if (context.has("plan") && !planned.isValid())
        return context.usageError(QStringLiteral("--plan takes a time as \"2027-05-06 07:00\""));
    const QString out = context.option("out");
    if (context.has("all-areas") && out.isEmpty())
        return context.usageError(QStringLiteral("--all-areas needs --out DIR"));
    bool isNumber = true;
    const int wording = context.has("wording") ? context.option("wording").toInt(&isNumber) : 0;
    if (!isNumber || wording < 0)
        return context.usageError(QStringLiteral("--wording takes a number from 0"));
    std::vector<Network> networks = builtInNetworks();
    if (context.has("network")) {
        const Network* network = findNetwork(context.option("network"));
        if (!network)
            return context.usageError(QStringLiteral("there is no network “%1”").arg(context.option("network")));
        networks = {*network};
    }
    const auto workspace = context.workspace();
    if (!workspace)
        return context.console().fail(workspace.error());
    const auto areas = wantedAreas(context, **workspace);
    if (!areas)
        return context.console().fail(areas.error());
    const auto profile = (*workspace)->profile();
    if (!profile)
        return context.console().fail(profile.error());
    const QString set = areas->empty() ? QString() : areas->front().key.boundarySet;
    const auto localisation = prepareLocalisation(**workspace, ItemId(context.arguments.first()), set, networks);
    if (!localisation)
        return context.console().fail(localisation.error());
    if (!out.isEmpty() && !QDir().mkpath(out))
        return context.console().fail({ErrorCode::FileUnwritable, out, {}});

    const auto results = localiseAll(*localisation, *areas, wording, imprintOf(*profile), out, context.console());
    size_t ready = 0;
    for (const LocalisedArea& result : results) {
        if (!result.written)
            return context.console().fail(result.written.error());
        ready += result.output.withheld ? 0U : 1U;
        if (context.console().isJson())
            context.console().object(outputObject(result));
        else if (!context.has("all-areas") || result.output.withheld)
            context.console().line(outputWords(result));
    }
    if (context.has("plan"))
        return planOutput(context, **workspace, *localisation, results.front().output, planned, imprintOf(*profile));
    if (context.has("all-areas")) {
        if (auto written = writeTexts(out, results); !written)
            return context.console().fail(written.error());
        if (!context.console().isJson())
            context.console().line(QStringLiteral("%1 of %2 areas made, %3 withheld. Texts, cards and alt texts lie in %4")
                                       .arg(QString::number(ready), QString::number(results.size()), QString::number(results.size() - ready), out));
    }
    return ExitSuccess;
}

/// A tool of one figure and no words.
Tool toolOfFigure(const QString& dataset, const QString& period)
{
    Tool tool;
    tool.id = ItemId(dataset);
    tool.figures = {{QStringLiteral("figure"), DatasetId(dataset), period}};
    return tool;
}

QJsonValue rankValue(const std::optional<Rank>& rank)
{
    if (!rank)
        return {};
    return QJsonObject{{QStringLiteral("position"), rank->position},
                       {QStringLiteral("of"), rank->of},
                       {QStringLiteral("group"), rank->group},
                       {QStringLiteral("tied"), rank->tied}};
}

int showFigure(CommandContext& context)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return context.console().fail(workspace.error());
    const auto areas = wantedAreas(context, **workspace);
    if (!areas)
        return context.console().fail(areas.error());
    const Area& area = areas->front();
    const QString id = context.arguments.first();
    const Tool tool = toolOfFigure(id, context.has("period") ? context.option("period") : QStringLiteral("latest"));
    auto loaded = loadToolContext((*workspace)->library(), (*workspace)->areas(), tool, area.key.boundarySet);
    if (!loaded)
        return context.console().fail(loaded.error());
    if (!loaded->tables.front())
        return context.console().fail({ErrorCode::NotFound, id, QStringLiteral("no such dataset in the feeds that were read")});
    const auto localiser = Localiser::prepare(std::move(*loaded), {});
    if (!localiser)
        return context.console().fail(localiser.error());
    const LocalisedOutput output = localiser->localise(area);
    const ToolContext::Table& table = *localiser->context().tables.front();
    QJsonObject object{{QStringLiteral("dataset"), id},
                       {QStringLiteral("area"), area.key.code},
                       {QStringLiteral("period"), table.period},
                       {QStringLiteral("value"), QJsonValue()},
                       {QStringLiteral("display"), QString()},
                       {QStringLiteral("status"), QStringLiteral("withheld")},
                       {QStringLiteral("reason"), QJsonValue()},
                       {QStringLiteral("rank"), QJsonValue()},
                       {QStringLiteral("median"), QJsonValue()}};
    if (output.withheld) {
        const QString reason = withheldSentence(*output.withheld, area);
        object.insert(QStringLiteral("reason"), reason);
        context.console().result(object, QStringLiteral("%1: withheld. %2").arg(area.name, reason));
        return ExitSuccess;
    }
    const LocalisedFigure& figure = output.figures.at(QStringLiteral("figure"));
    const FigureField field(table.dataset, table.period, table.values, localiser->context().supersededCodes);
    const Comparison comparison = field.compare(figure.value, figure.code);
    object.insert(QStringLiteral("value"), figure.value);
    object.insert(QStringLiteral("display"), figure.display);
    object.insert(QStringLiteral("status"), QStringLiteral("ready"));
    object.insert(QStringLiteral("rank"), rankValue(comparison.rank));
    object.insert(QStringLiteral("quarter"), comparison.quarter);
    object.insert(QStringLiteral("source"), output.source);
    QStringList words{QStringLiteral("%1, %2, %3: %4").arg(area.name, table.dataset.label, table.period, figure.display)};
    if (comparison.rank)
        words << comparison.rank->words();
    if (comparison.median) {
        object.insert(QStringLiteral("median"), *comparison.median);
        object.insert(QStringLiteral("medianOf"), comparison.medianOf);
        object.insert(QStringLiteral("besideMedian"), comparison.besideMedian);
        words << QStringLiteral("%1, which is %2").arg(comparison.besideMedian, displayedValue(*comparison.median, table.dataset));
    }
    words << output.source;
    context.console().result(object, words.join(QLatin1Char('\n')));
    return ExitSuccess;
}

} // namespace

std::vector<Command> toolCommands()
{
    return {{"tool list", "", 0, {}, toolList},
            {"localise", "TOOL", 1,
             {{"area", "CODE"}, {"boundary-set", "S"}, {"network", "NET"}, {"wording", "N"}, {"all-areas", nullptr}, {"out", "DIR"},
              {"plan", "\"YYYY-MM-DD HH:MM\""}},
             localise},
            {"figure", "DATASET", 1, {{"area", "CODE"}, {"boundary-set", "S"}, {"period", "P"}}, showFigure}};
}

} // namespace clarion
