#include "cli/command.h"

#include "cli/interrupt.h"
#include "base/savefile.h"
#include "localise/comparison.h"
#include "localise/toolcontext.h"
#include "networks/network.h"
#include "workspace/batch.h"
#include "workspace/drafts.h"

#include <QDir>
#include <QJsonArray>

namespace clarion {
namespace {

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

QString outputWords(const OutputFiles& files)
{
    const LocalisedOutput& output = files.output;
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
    for (const CardFile& card : files.cards)
        lines << QStringLiteral("Card: %1").arg(card.path) << QStringLiteral("Alt text: %1").arg(card.altText);
    return lines.join(QLatin1Char('\n'));
}

Result<std::vector<Area>> wantedAreas(CommandContext& context, const Workspace& workspace)
{
    const auto profile = workspace.profile();
    if (!profile)
        return failure(profile.error());
    const AreaRepository areas = workspace.areas();
    const QString set = context.option("boundary-set");
    if (context.has("all-areas") || context.has("region")) {
        const auto sets = areas.boundarySets();
        if (!sets)
            return failure(sets.error());
        const QString own = profile->area.boundarySet;
        auto all = areas.all(!set.isEmpty() ? set : sets->contains(own) ? own : sets->value(0));
        if (!all || !context.has("region"))
            return all;
        const QString region = context.option("region");
        std::erase_if(*all, [&region](const Area& area) {
            return area.regionCode != region && area.region.compare(region, Qt::CaseInsensitive) != 0
                   && area.nation.compare(region, Qt::CaseInsensitive) != 0;
        });
        if (all->empty())
            return failure(ErrorCode::NotFound, region, QStringLiteral("no area of the feeds that were read lies in a region or nation of this name or code"));
        return all;
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

/// The cards of one output, in every format that was asked for and that the tool has.
Result<void> writeCards(const Workspace& workspace, const Localisation& localisation, const BatchOrder& order, OutputFiles& files)
{
    if (!QDir().mkpath(order.folder))
        return failure(ErrorCode::FileUnwritable, order.folder);
    for (const QString& format : order.formats) {
        const auto cards = cardsIn(workspace.database(), localisation, files.output.area.key.boundarySet, format);
        if (!cards)
            return failure(cards.error());
        if (!*cards)
            continue;
        const Card card = (*cards)->make(files.output, order.imprint);
        const QString path = QDir(order.folder).filePath(cardFileName(files.output, format, card.file.suffix));
        if (auto written = saveFile(path, card.file.bytes); !written)
            return failure(written.error());
        files.cards.push_back({path, card.size, card.altText, card.shortened});
    }
    return {};
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

/// What localising takes from the command line; nothing, and the usage told, where that is wrong.
std::optional<BatchOrder> orderFrom(CommandContext& context, int& exitCode)
{
    const auto wrong = [&](const QString& what) {
        exitCode = context.usageError(what);
        return std::nullopt;
    };
    BatchOrder order;
    order.folder = context.option("out");
    bool isNumber = true;
    order.wording = context.has("wording") ? context.option("wording").toInt(&isNumber) : 0;
    if (!isNumber || order.wording < 0)
        return wrong(QStringLiteral("--wording takes a number from 0"));
    order.formats = context.has("format") ? context.option("format").split(QLatin1Char(',')) : QStringList{QString::fromLatin1(usualCardFormat)};
    QStringList known;
    for (const CardFormat& format : cardFormats())
        known << format.id;
    if (context.option("format") == QLatin1String("all"))
        order.formats = known;
    for (const QString& format : std::as_const(order.formats)) {
        if (!findCardFormat(format))
            return wrong(QStringLiteral("--format is one or several of %1, or all").arg(known.join(QLatin1Char(','))));
    }
    const auto language = languageFromCode(context.has("language") ? context.option("language") : QStringLiteral("en"));
    if (!language)
        return wrong(QStringLiteral("--language is en or cy"));
    order.language = *language;
    if (context.has("network") && !findNetwork(context.option("network")))
        return wrong(QStringLiteral("there is no network “%1”").arg(context.option("network")));
    const auto workspace = context.workspace();
    order.networks = workspace ? (*workspace)->networks() : builtInNetworks();
    if (context.has("network"))
        std::erase_if(order.networks, [&context](const Network& network) { return network.id != context.option("network"); });
    return order;
}

/// Runs until it is done or Ctrl+C is pressed; then what was made stays, and the same command goes on from there.
int makeAll(CommandContext& context, const Workspace& workspace, const BatchOrder& order)
{
    const CancelToken cancel = cancelOnInterrupt();
    BatchWatcher watcher;
    watcher.progress = [&](size_t done, size_t of) { context.console().progress(QStringLiteral("%1 of %2 outputs").arg(done).arg(of)); };
    watcher.output = [&](const OutputFiles& files) {
        if (context.console().isJson())
            context.console().object(outputObject(files));
        else if (files.output.withheld)
            context.console().line(QStringLiteral("%1 (%2): withheld. %3").arg(files.output.area.name, files.toolTitle,
                                                                               withheldSentence(*files.output.withheld, files.output.area)));
    };
    const auto report = runBatch(workspace.database(), order, cancel, watcher);
    context.console().endProgress();
    if (!report)
        return context.console().fail(report.error());
    if (report->isCancelled) {
        context.console().note(QStringLiteral("Stopped. The cards that were drawn lie in %1, and the same command goes on from there.").arg(order.folder));
        return ExitFailed;
    }
    if (!context.console().isJson())
        context.console().line(QStringLiteral("%1 outputs made, %2 withheld; %3 cards drawn, %4 kept as they were. Open %5")
                                   .arg(QString::number(report->ready), QString::number(report->withheld), QString::number(report->drawn),
                                        QString::number(report->kept), QDir(order.folder).filePath(QStringLiteral("index.html"))));
    return ExitSuccess;
}

/// What of an order comes from the workspace.
Result<void> completeOrder(CommandContext& context, const Workspace& workspace, BatchOrder& order)
{
    auto areas = wantedAreas(context, workspace);
    if (!areas)
        return failure(areas.error());
    const auto profile = workspace.profile();
    if (!profile)
        return failure(profile.error());
    order.areas = std::move(*areas);
    order.imprint = imprintOf(*profile);
    if (order.imprint.isEmpty() && !order.folder.isEmpty() && !context.console().isJson())
        context.console().note(QStringLiteral("No imprint is filled in, so none stands on the cards. Election material must say who is behind it."));
    return {};
}

int localiseAllTools(CommandContext& context)
{
    int exitCode = ExitSuccess;
    auto order = orderFrom(context, exitCode);
    if (!order)
        return exitCode;
    if (order->folder.isEmpty())
        return context.usageError(QStringLiteral("localise all needs --out DIR"));
    const auto workspace = context.workspace();
    if (!workspace)
        return context.console().fail(workspace.error());
    if (auto completed = completeOrder(context, **workspace, *order); !completed)
        return context.console().fail(completed.error());
    const auto tools = (*workspace)->library().items(QStringLiteral("tool"), (*workspace)->today());
    if (!tools)
        return context.console().fail(tools.error());
    for (const Item& tool : *tools)
        order->tools.push_back(tool.id);
    order->title = order->areas.front().name;
    return makeAll(context, **workspace, *order);
}

int localise(CommandContext& context)
{
    const bool isMany = context.has("all-areas") || context.has("region");
    if (context.has("area") && isMany)
        return context.usageError(QStringLiteral("--area and --all-areas exclude each other"));
    if (context.has("plan") && isMany)
        return context.usageError(QStringLiteral("--plan makes a post about one area; --all-areas is for files"));
    const LocalTime planned = LocalTime::parse(context.option("plan"));
    if (context.has("plan") && !planned.isValid())
        return context.usageError(QStringLiteral("--plan takes a time as \"2027-05-06 07:00\""));
    int exitCode = ExitSuccess;
    auto order = orderFrom(context, exitCode);
    if (!order)
        return exitCode;
    if (isMany && order->folder.isEmpty())
        return context.usageError(QStringLiteral("--all-areas and --region need --out DIR"));
    const auto workspace = context.workspace();
    if (!workspace)
        return context.console().fail(workspace.error());
    if (auto completed = completeOrder(context, **workspace, *order); !completed)
        return context.console().fail(completed.error());
    const ItemId tool(context.arguments.first());
    const QString set = order->areas.empty() ? QString() : order->areas.front().key.boundarySet;
    const auto localisation = prepareLocalisation((*workspace)->database(), tool, set, order->networks, order->formats.first());
    if (!localisation)
        return context.console().fail(localisation.error());
    if (isMany) {
        order->tools = {tool};
        order->title = localisation->localiser.tool().title;
        return makeAll(context, **workspace, *order);
    }

    OutputFiles files{localisation->localiser.localise(order->areas.front(), order->wording, order->language), localisation->localiser.tool().title, {}};
    if (!order->folder.isEmpty() && !files.output.withheld) {
        auto written = writeCards(**workspace, *localisation, *order, files);
        if (!written)
            return context.console().fail(written.error());
    }
    context.console().result(outputObject(files), outputWords(files));
    if (context.has("plan"))
        return planOutput(context, **workspace, *localisation, files.output, planned, order->imprint);
    return ExitSuccess;
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
    const Tool tool = toolOfFigure({}, DatasetId(id), context.has("period") ? context.option("period") : QStringLiteral("latest"));
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
    // An estimate's neighbours are on other ground.
    const Comparison comparison = figure.isEstimate ? Comparison()
                                                    : FigureField(table.dataset, table.period, table.values, localiser->context().supersededCodes)
                                                          .compare(figure.value, figure.code);
    object.insert(QStringLiteral("value"), figure.value);
    object.insert(QStringLiteral("display"), figure.display);
    if (figure.isEstimate)
        object.insert(QStringLiteral("estimate"), true);
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
        const QString beside = besideMedian(figure.value, table.dataset.decimals, comparison);
        object.insert(QStringLiteral("besideMedian"), beside);
        words << QStringLiteral("%1, which is %2").arg(beside, displayedValue(*comparison.median, table.dataset));
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
             {{"area", "CODE"}, {"boundary-set", "S"}, {"network", "NET"}, {"language", "en|cy"}, {"wording", "N"}, {"format", "WxH[,WxH…]|all"}, {"all-areas", nullptr},
              {"region", "R"}, {"out", "DIR"}, {"plan", "\"YYYY-MM-DD HH:MM\""}},
             localise},
            {"localise all", "", 0,
             {{"area", "CODE"}, {"boundary-set", "S"}, {"network", "NET"}, {"language", "en|cy"}, {"wording", "N"}, {"format", "WxH[,WxH…]|all"}, {"out", "DIR"}},
             localiseAllTools},
            {"figure", "DATASET", 1, {{"area", "CODE"}, {"boundary-set", "S"}, {"period", "P"}}, showFigure}};
}

} // namespace clarion
