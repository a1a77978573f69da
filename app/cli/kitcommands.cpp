#include "cli/command.h"
#include "cli/interrupt.h"

#include "workspace/batch.h"
#include "workspace/tooltrial.h"

#include <QDir>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>

namespace clarion {
namespace {

QJsonArray problemArray(const SourceProblems& problems)
{
    QJsonArray array;
    for (const SourceProblem& problem : problems)
        array.append(QJsonObject{{QStringLiteral("file"), problem.file}, {QStringLiteral("line"), problem.line}, {QStringLiteral("expected"), problem.message}});
    return array;
}

/// The trial of the folder; nothing, and what is wrong with it told, where it has faults.
std::optional<ToolTrial> openTrial(CommandContext& context, int& exitCode)
{
    SourceProblems problems;
    auto trial = ToolTrial::open(context.arguments.first(), context.workspaceFile(), context.clock(), problems);
    if (trial)
        return std::move(*trial);
    for (const SourceProblem& problem : problems)
        context.console().note(problem.toText());
    if (context.console().isJson() && !problems.empty())
        context.console().object({{QStringLiteral("problems"), problemArray(problems)}});
    exitCode = context.console().fail(trial.error());
    return std::nullopt;
}

QString fewNames(const QStringList& names)
{
    constexpr qsizetype shown = 4;
    return names.size() <= shown + 1 ? names.join(QStringLiteral("; "))
                                     : names.mid(0, shown).join(QStringLiteral("; ")) + QStringLiteral("; and %1 more").arg(names.size() - shown);
}

QJsonObject reportObject(const Tool& tool, const ToolReport& report)
{
    QJsonArray withheld;
    for (const WithheldAreas& same : report.withheld)
        withheld.append(QJsonObject{{QStringLiteral("reason"), same.sentence}, {QStringLiteral("areas"), QJsonArray::fromStringList(same.names)}});
    QJsonObject longest;
    for (const auto& [network, text] : report.longest)
        longest.insert(network, QJsonObject{{QStringLiteral("length"), text.text.length}, {QStringLiteral("area"), text.area},
                                            {QStringLiteral("limit"), text.text.limit ? QJsonValue(*text.text.limit) : QJsonValue()}});
    QJsonArray samples;
    for (const TrialSample& sample : report.samples) {
        QJsonObject object = outputObject({sample.output, tool.title, {}});
        object.insert(QStringLiteral("why"), sample.why);
        samples.append(object);
    }
    return {{QStringLiteral("tool"), tool.id.text()}, {QStringLiteral("ready"), static_cast<qint64>(report.ready)},
            {QStringLiteral("withheld"), withheld},   {QStringLiteral("unused"), QJsonArray::fromStringList(report.unused)},
            {QStringLiteral("longest"), longest},     {QStringLiteral("shortened"), QJsonArray::fromStringList(report.shortened)},
            {QStringLiteral("samples"), samples}};
}

QString reportWords(const QString& file, const Tool& tool, const ToolReport& report)
{
    QStringList lines{QStringLiteral("%1: “%2” has no fault.").arg(file, tool.title)};
    for (const QString& name : report.unused)
        lines << QStringLiteral("  Unused: %1 is shown by no text and no card; use it, or take it out.").arg(name);
    lines << QStringLiteral("  Areas: %1 made.").arg(report.ready);
    for (const WithheldAreas& same : report.withheld)
        lines << QStringLiteral("  Withheld in %1: %2 (%3)").arg(QString::number(same.names.size()), same.sentence, fewNames(same.names));
    for (const auto& [network, text] : report.longest) {
        // Nobody writes a post that fills what a video's description may hold.
        if (text.text.limit && *text.text.limit <= 500)
            lines << QStringLiteral("  Longest for %1: %2 of %3, in %4").arg(network, QString::number(text.text.length), QString::number(*text.text.limit), text.area);
    }
    for (const QString& place : report.shortened)
        lines << QStringLiteral("  On the card, words lose their end: %1. A larger place, or a smaller data-min, helps.").arg(place);
    for (const TrialSample& sample : report.samples) {
        lines << QString() << QStringLiteral("  %1 (%2)").arg(sample.output.area.name, sample.why);
        if (!sample.output.texts.empty())
            lines << QStringLiteral("    ") + QString(sample.output.texts.front().text).replace(QLatin1Char('\n'), QStringLiteral("\n    "));
        lines << QStringLiteral("    ") + sample.output.source;
    }
    return lines.join(QLatin1Char('\n'));
}

int toolCheck(CommandContext& context)
{
    int exitCode = ExitSuccess;
    const auto trial = openTrial(context, exitCode);
    if (!trial)
        return exitCode;
    QJsonArray reports;
    QStringList words;
    for (const Tool& tool : trial->tools()) {
        const auto report = reportOn(*trial, tool);
        if (!report)
            return context.console().fail(report.error());
        reports.append(reportObject(tool, *report));
        words << reportWords(trial->fileOf(tool), tool, *report);
    }
    context.console().result({{QStringLiteral("problems"), QJsonArray()}, {QStringLiteral("tools"), reports}}, words.join(QStringLiteral("\n\n")));
    return ExitSuccess;
}

int toolNew(CommandContext& context)
{
    const QString folder = context.arguments.first();
    const auto written = writeExampleTool(folder);
    if (!written)
        return context.console().fail(written.error());
    context.console().result({{QStringLiteral("folder"), folder}, {QStringLiteral("files"), QJsonArray::fromStringList(*written)}},
                             QStringLiteral("A tool that works lies in %1:\n  %2\n\nLook at it:  clarion-cli tool preview %1 --open\n"
                                            "Check it:    clarion-cli tool check %1")
                                 .arg(folder, written->join(QStringLiteral("\n  "))));
    return ExitSuccess;
}

/// The hard cases of the first tool, and those in Wales of the others: it may cover England only.
Result<std::vector<Area>> hardAreas(const ToolTrial& trial)
{
    std::vector<Area> areas;
    for (const Tool& tool : trial.tools()) {
        const auto report = reportOn(trial, tool);
        if (!report)
            return failure(report.error());
        for (const TrialSample& sample : report->samples) {
            const Area& area = sample.output.area;
            const bool isFirst = &tool == &trial.tools().front();
            const bool isWanted = isFirst || (area.key.code.startsWith(QLatin1Char('W')) && area.key.boundarySet == areas.front().key.boundarySet);
            const bool isKnown = std::any_of(areas.begin(), areas.end(), [&area](const Area& other) { return other.key == area.key; });
            if (areas.empty() || (isWanted && !isKnown))
                areas.push_back(area);
        }
    }
    return areas;
}

/// The area that was asked for, or those that are hard to get right.
Result<std::vector<Area>> previewAreas(const CommandContext& context, const ToolTrial& trial, const Tool& tool)
{
    if (!context.has("area"))
        return hardAreas(trial);
    const QString code = context.option("area");
    const auto set = trial.boundarySetFor(tool);
    if (!set)
        return failure(set.error());
    const auto area = trial.workspace().areas().find(code, {}, *set);
    if (!area)
        return failure(area.error());
    if (!*area)
        return failure(ErrorCode::NotFound, code, QStringLiteral("no area of the folder or of the feeds that were read has this code"));
    return std::vector<Area>{**area};
}

int toolPreview(CommandContext& context)
{
    const auto language = languageFromCode(context.has("language") ? context.option("language") : QStringLiteral("en"));
    if (!language)
        return context.usageError(QStringLiteral("--language is en or cy"));
    int exitCode = ExitSuccess;
    const auto trial = openTrial(context, exitCode);
    if (!trial)
        return exitCode;
    QTemporaryDir temporary(QDir::tempPath() + QStringLiteral("/clarion-preview-XXXXXX"));
    temporary.setAutoRemove(false);   // the browser that is opened on it reads it after we are gone
    BatchOrder order;
    order.folder = context.has("out") ? context.option("out") : temporary.filePath(QStringLiteral("preview"));
    order.networks = builtInNetworks();
    order.language = *language;
    order.title = QStringLiteral("Preview");
    for (const CardFormat& format : cardFormats())
        order.formats << format.id;
    order.imprint = QStringLiteral("Promoted by A. Name on behalf of B. Name, both of 1 Street, Town");
    for (const Tool& tool : trial->tools())
        order.tools.push_back(tool.id);
    auto areas = previewAreas(context, *trial, trial->tools().front());
    if (!areas)
        return context.console().fail(areas.error());
    order.areas = std::move(*areas);
    const auto report = runBatch(trial->workspace().database(), order, cancelOnInterrupt(), {});
    if (!report)
        return context.console().fail(report.error());
    const QString page = QDir(order.folder).absoluteFilePath(QStringLiteral("index.html"));
    context.console().result({{QStringLiteral("page"), page}, {QStringLiteral("ready"), static_cast<qint64>(report->ready)},
                              {QStringLiteral("withheld"), static_cast<qint64>(report->withheld)}},
                             QStringLiteral("%1 outputs, %2 withheld. Open %3").arg(QString::number(report->ready), QString::number(report->withheld), page));
    if (context.has("open") && !QProcess::startDetached(QStringLiteral("xdg-open"), {page}))
        context.console().note(QStringLiteral("There is no xdg-open here that would open it; open the page in a browser."));
    return ExitSuccess;
}

} // namespace

std::vector<Command> kitCommands()
{
    return {{"tool check", "DIR", 1, {}, toolCheck},
            {"tool new", "NAME", 1, {}, toolNew},
            {"tool preview", "DIR", 1, {{"area", "CODE"}, {"language", "en|cy"}, {"out", "DIR"}, {"open", nullptr}}, toolPreview}};
}

} // namespace clarion
