#include "cli/command.h"

#include "base/savefile.h"
#include "feed/manifest.h"
#include "feed/source/figureimport.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <map>

namespace clarion {
namespace {

constexpr size_t rowsOnScreen = 20;

QJsonArray remarksArray(const std::vector<ImportRemark>& remarks)
{
    QJsonArray array;
    for (const ImportRemark& remark : remarks)
        array.append(QJsonObject{{QStringLiteral("line"), remark.line}, {QStringLiteral("found"), remark.found}, {QStringLiteral("why"), remark.why}});
    return array;
}

std::map<QString, int> countsOf(const std::vector<ImportRemark>& remarks)
{
    std::map<QString, int> counts;
    for (const ImportRemark& remark : remarks)
        ++counts[remark.why];
    return counts;
}

QJsonObject countsObject(const std::vector<ImportRemark>& remarks)
{
    QJsonObject object;
    for (const auto& [why, count] : countsOf(remarks))
        object.insert(why, count);
    return object;
}

QString rowCount(int count)
{
    return count == 1 ? QStringLiteral("1 time") : QStringLiteral("%1 times").arg(count);
}

/// How often each reason, then what it was about, `most` of them.
void addRemarks(QStringList& lines, const QString& title, const std::vector<ImportRemark>& remarks, size_t most)
{
    if (remarks.empty())
        return;
    lines << QString() << title;
    for (const auto& [why, count] : countsOf(remarks))
        lines << QStringLiteral("  %1: %2").arg(rowCount(count), why);
    for (size_t i = 0; i < std::min(remarks.size(), most); ++i)
        lines << QStringLiteral("  line %1: %2 (%3)").arg(QString::number(remarks[i].line), remarks[i].found, remarks[i].why);
    if (remarks.size() > most)
        lines << QStringLiteral("  … and %1 more; --report FILE or --json tells all of them").arg(remarks.size() - most);
}

QString columnWords(const QStringList& columns)
{
    return columns.size() <= 4 ? QStringLiteral("“%1”").arg(columns.join(QStringLiteral("”, “")))
                               : QStringLiteral("“%1” to “%2” (%3 columns)").arg(columns.first(), columns.last(), QString::number(columns.size()));
}

QString importWords(const FigureImport& imported, size_t mostRows)
{
    const QString delimiter = imported.delimiter == QLatin1Char('\t') ? QStringLiteral("tabs")
                              : imported.delimiter == QLatin1Char(';') ? QStringLiteral("semicolons")
                                                                       : QStringLiteral("commas");
    const QStringList periods = imported.periods();
    QStringList lines{QStringLiteral("Read as %1 with %2. Line %3 names the columns: codes from “%4”, figures from %5.")
                          .arg(imported.encoding, delimiter, QString::number(imported.headerLine), imported.codeColumn, columnWords(imported.valueColumns))};
    if (!periods.isEmpty())
        lines << QStringLiteral("%1 figures of %2 areas, %3.")
                     .arg(QString::number(imported.figures.size()), QString::number(imported.areaCount()),
                          periods.size() == 1 ? periods.first()
                                              : QStringLiteral("%1 periods from %2 to %3").arg(QString::number(periods.size()), periods.first(), periods.last()));
    lines += imported.warnings;
    addRemarks(lines, QStringLiteral("Left out:"), imported.leftOut, mostRows);
    addRemarks(lines, QStringLiteral("Taken, with a mark:"), imported.notes, mostRows);
    return lines.join(QLatin1Char('\n'));
}

QJsonObject importObject(const FigureImport& imported)
{
    return {{QStringLiteral("encoding"), imported.encoding},
            {QStringLiteral("delimiter"), QString(imported.delimiter)},
            {QStringLiteral("headerLine"), imported.headerLine},
            {QStringLiteral("codeColumn"), imported.codeColumn},
            {QStringLiteral("valueColumns"), QJsonArray::fromStringList(imported.valueColumns)},
            {QStringLiteral("figures"), static_cast<qint64>(imported.figures.size())},
            {QStringLiteral("areas"), imported.areaCount()},
            {QStringLiteral("periods"), QJsonArray::fromStringList(imported.periods())},
            {QStringLiteral("warnings"), QJsonArray::fromStringList(imported.warnings)},
            {QStringLiteral("reasons"), countsObject(imported.leftOut)},
            {QStringLiteral("leftOut"), remarksArray(imported.leftOut)},
            {QStringLiteral("notes"), remarksArray(imported.notes)}};
}

/// The areas to check codes against: those that were named, or those of the feed's folder that the figures go into.
Result<std::optional<KnownAreas>> areasFor(CommandContext& context, const QFileInfo& out)
{
    const QDir feedFolder(QDir::cleanPath(out.absoluteDir().filePath(QStringLiteral(".."))));
    if (!context.has("areas") && !feedFolder.exists(QStringLiteral("areas.csv")))
        return std::nullopt;
    auto areas = readKnownAreas(context.has("areas") ? context.option("areas") : feedFolder.path(), context.option("boundary-set"));
    if (!areas)
        return failure(areas.error());
    return std::optional<KnownAreas>(std::move(*areas));
}

Result<QByteArray> readSpreadsheet(const QString& path)
{
    if (QFileInfo(path).isDir())
        return failure(ErrorCode::FileUnreadable, path, QStringLiteral("it is a folder"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    // One byte more than may be, so that what is too large shows, whatever the size of a pipe.
    return file.read(FeedLimits::file + 1);
}

int datasetImport(CommandContext& context)
{
    const QFileInfo out(context.option("out"));
    if (!context.has("out") || out.suffix() != QLatin1String("csv") || !isPlainId(out.completeBaseName()))
        return context.usageError(QStringLiteral("--out DATASETS_DIR/ID.csv is needed, the ID of lower-case letters, digits, - and _"));
    const bool arePeriods = context.has("columns-are-periods");
    if (arePeriods == context.has("value-column"))
        return context.usageError(QStringLiteral("either --value-column NAME|N or --columns-are-periods is needed"));
    if (int(arePeriods) + int(context.has("period-column")) + int(context.has("period")) != 1)
        return context.usageError(QStringLiteral("one of --period-column NAME|N, --period P and --columns-are-periods is needed"));
    if (context.has("period") && context.option("period").simplified().isEmpty())
        return context.usageError(QStringLiteral("--period takes a period as 2024 or 2024-25"));
    QStringList targets{out.filePath()};
    if (context.has("report"))
        targets << context.option("report");
    for (const QString& target : targets) {
        if (QFileInfo::exists(target) && !context.has("force"))
            return context.console().fail({ErrorCode::InvalidArgument, target, QStringLiteral("it is there already; --force replaces it")});
    }
    const auto areas = areasFor(context, out);
    if (!areas)
        return context.console().fail(areas.error());
    const QString input = context.arguments.first();
    const auto bytes = readSpreadsheet(input);
    if (!bytes)
        return context.console().fail(bytes.error());
    const auto imported = importFigures(*bytes, input,
                                        {context.option("code-column"), context.option("value-column"), context.option("period-column"),
                                         context.option("period"), arePeriods},
                                        *areas);
    if (!imported)
        return context.console().fail(imported.error());

    if (context.has("report")) {
        const QByteArray words = importWords(*imported, imported->leftOut.size() + imported->notes.size()).toUtf8() + '\n';
        if (auto written = saveFile(context.option("report"), words); !written)
            return context.console().fail(written.error());
    }
    QJsonObject object = importObject(*imported);
    if (imported->figures.empty()) {
        context.console().result(object, importWords(*imported, rowsOnScreen));
        return context.console().fail({ErrorCode::Syntax, input, QStringLiteral("no figure could be taken; nothing was written")});
    }
    if (auto written = saveFile(out.filePath(), imported->toCsv()); !written)
        return context.console().fail(written.error());
    const QString description = out.dir().filePath(out.completeBaseName() + QStringLiteral(".yaml"));
    const bool isDescribed = QFileInfo::exists(description);
    if (!isDescribed) {
        const QString set = *areas ? (*areas)->boundarySet : context.option("boundary-set");
        if (auto written = saveFile(description, datasetDescription(*imported, context.option("label"), context.option("unit"), set)); !written)
            return context.console().fail(written.error());
    }
    object.insert(QStringLiteral("out"), out.filePath());
    object.insert(QStringLiteral("description"), description);
    object.insert(QStringLiteral("descriptionWritten"), !isDescribed);
    QStringList words{importWords(*imported, rowsOnScreen), QString(), QStringLiteral("Written: %1").arg(out.filePath())};
    words << (isDescribed ? QStringLiteral("%1 was there already and stays as it is.").arg(description)
                          : QStringLiteral("Fill in what is empty in %1.").arg(description));
    if (!*areas)
        words << QStringLiteral("The codes were not checked, as there is no areas.csv; “feed build” checks them, or --areas.");
    context.console().result(object, words.join(QLatin1Char('\n')));
    return ExitSuccess;
}

} // namespace

std::vector<Command> datasetCommands()
{
    return {{"dataset import", "FILE", 1,
             {{"code-column", "NAME|N"}, {"value-column", "NAME|N"}, {"period-column", "NAME|N"}, {"period", "P"}, {"columns-are-periods", nullptr},
              {"boundary-set", "S"}, {"areas", "DIR|FILE"}, {"label", "TEXT"}, {"unit", "TEXT"}, {"report", "FILE"}, {"out", "DATASETS_DIR/ID.csv"},
              {"force", nullptr}},
             datasetImport}};
}

} // namespace clarion
