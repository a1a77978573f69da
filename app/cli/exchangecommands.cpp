#include "cli/command.h"

#include "base/savefile.h"
#include "exchange/bulkexport.h"
#include "exchange/calendarexport.h"
#include "exchange/planarchive.h"
#include "exchange/planexport.h"
#include "exchange/planimport.h"
#include "exchange/weekpages.h"
#include "networks/network.h"
#include "workspace/workspacefile.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>

namespace clarion {
namespace {

constexpr auto defaultNetwork = "facebook";

Error isWorkspace(const QString& file)
{
    return {ErrorCode::InvalidArgument, file, QStringLiteral("it is the workspace itself; name another file")};
}

// Importing

/// --map COLUMN=HEADER, several of them given one by one or with semicolons between. An empty text where all is well.
QString mapColumns(const CommandContext& context, const PlanFile& file, PlanColumns& columns, std::optional<Error>& error)
{
    static const QRegularExpression between(QStringLiteral("[;\\n]"));
    for (const QString& pair : context.option("map").split(between, Qt::SkipEmptyParts)) {
        const qsizetype equals = pair.indexOf(QLatin1Char('='));
        const auto field = planFieldFromName(pair.left(equals).trimmed());
        if (equals < 0 || !field) {
            QStringList names;
            for (const PlanField one : planFields())
                names << planFieldName(one);
            return QStringLiteral("--map takes COLUMN=HEADER, COLUMN being one of %1").arg(names.join(QLatin1String(", ")));
        }
        if (auto mapped = mapPlanColumn(columns, file, *field, pair.mid(equals + 1).trimmed()); !mapped) {
            error = mapped.error();
            return {};
        }
    }
    return {};
}

QJsonObject importObject(const QString& file, bool isDryRun, const PlanFile& plan, const PlanColumns& columns, const PlanReading& reading,
                         const ImportCount& count, const QString& network)
{
    QJsonArray bad;
    QJsonArray notes;
    for (const PlanRow& row : reading.rows) {
        if (!row.isGood())
            bad.append(QJsonObject{{QStringLiteral("row"), row.row}, {QStringLiteral("line"), row.line}, {QStringLiteral("reason"), row.reason}});
        for (const QString& note : row.notes)
            notes.append(QJsonObject{{QStringLiteral("row"), row.row}, {QStringLiteral("line"), row.line}, {QStringLiteral("note"), note}});
    }
    QJsonObject mapped;
    for (const auto& [field, column] : columns.at)
        mapped.insert(planFieldName(field), plan.header.at(column));
    for (const auto& [id, column] : columns.networkFlags)
        mapped.insert(QStringLiteral("network:") + id, plan.header.at(column));
    return {{QStringLiteral("file"), file},
            {QStringLiteral("dryRun"), isDryRun},
            {QStringLiteral("rows"), static_cast<qint64>(reading.rows.size())},
            {QStringLiteral("imported"), count.imported},
            {QStringLiteral("existing"), count.existing},
            {QStringLiteral("existingInBin"), count.existingInBin},
            {QStringLiteral("bad"), bad},
            {QStringLiteral("notes"), notes},
            {QStringLiteral("columns"), mapped},
            {QStringLiteral("network"), network},
            {QStringLiteral("encoding"), plan.encoding},
            {QStringLiteral("separator"), QString(plan.separator)}};
}

/// Counts, or does it. `archive` may bring pictures.
Result<ImportCount> runImport(CommandContext& context, PlanReading& reading, PlanArchive* archive)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return failure(workspace.error());
    if (context.has("dry-run"))
        return countImport((*workspace)->database(), reading.posts());
    if (archive) {
        archive->addSources(reading);
        if (auto kept = archive->keepPictures(reading, (*workspace)->attachments()); !kept)
            return failure(kept.error());
    }
    return (*workspace)->writer().runAndWait(
        [posts = reading.posts(), &clock = context.clock()](Transaction& transaction) { return importPosts(transaction, posts, clock); });
}

/// Bad rows first; a file of thousands is not poured over a terminal.
void tellRows(const CommandContext& context, const PlanReading& reading)
{
    constexpr qsizetype most = 50;
    QStringList lines;
    for (const PlanRow& row : reading.rows) {
        if (!row.isGood())
            lines << QStringLiteral("row %1, line %2: %3").arg(QString::number(row.row), QString::number(row.line), row.reason);
    }
    for (const PlanRow& row : reading.rows) {
        for (const QString& note : row.notes)
            lines << QStringLiteral("row %1, line %2, taken: %3").arg(QString::number(row.row), QString::number(row.line), note);
    }
    for (const QString& line : lines.mid(0, most))
        context.console().note(line);
    if (lines.size() > most)
        context.console().note(QStringLiteral("… and %1 more; --json tells all of them.").arg(lines.size() - most));
}

int importTable(CommandContext& context, const PlanFile& plan, PlanColumns columns, PlanArchive* archive)
{
    const QString& file = context.arguments.first();
    const QString network = context.has("network") ? networkFromWords(context.option("network")) : QString::fromLatin1(defaultNetwork);
    if (network.isEmpty())
        return context.usageError(QStringLiteral("there is no network “%1”").arg(context.option("network")));
    if (context.has("bad") && isPartOfWorkspace(context.workspaceFile(), context.option("bad")))
        return context.console().fail(isWorkspace(context.option("bad")));
    // It would take the good rows away before they are imported.
    if (context.has("bad") && QFileInfo(context.option("bad")) == QFileInfo(file))
        return context.usageError(QStringLiteral("--bad would write over the file that is imported; name another one"));
    std::optional<Error> error;
    if (const QString wrong = mapColumns(context, plan, columns, error); !wrong.isEmpty())
        return context.usageError(wrong);
    if (error)
        return context.console().fail(*error);
    if (!columns.at.contains(PlanField::Text))
        return context.console().fail({ErrorCode::Syntax, file,
                                       QStringLiteral("no column has the texts; name it with --map text=HEADER. The columns are %1")
                                           .arg(plan.header.join(QLatin1String(", ")))});
    PlanReading reading = understandPlan(plan, columns, network);
    // Before anything is imported: a list of bad rows that cannot be written must not be found out about afterwards.
    const auto bad = reading.bad();
    if (context.has("bad") && !bad.empty()) {
        if (auto saved = saveFile(context.option("bad"), badRowsAsCsv(plan, reading)); !saved)
            return context.console().fail(saved.error());
    }
    const auto count = runImport(context, reading, archive);
    if (!count)
        return context.console().fail(count.error());
    tellRows(context, reading);
    if (!columns.at.contains(PlanField::Network) && columns.networkFlags.empty() && !context.has("network"))
        context.console().note(QStringLiteral("No column names a network, so the posts are for %1; --network NET says another.").arg(networkWords(network)));
    if (count->existingInBin > 0)
        context.console().note(QStringLiteral("%1 of those that are there already lie in the bin.").arg(count->existingInBin));
    QString words = context.has("dry-run") ? QStringLiteral("%1 posts would be imported").arg(count->imported)
                                           : QStringLiteral("%1 posts imported").arg(count->imported);
    words += QStringLiteral(", %1 there already, %2 rows bad (%3, separated by %4)")
                 .arg(QString::number(count->existing), QString::number(bad.size()), plan.encoding,
                      plan.separator == QLatin1Char('\t') ? QStringLiteral("tabs") : QStringLiteral("“%1”").arg(plan.separator));
    if (context.has("bad") && !bad.empty())
        words += QStringLiteral("\nThe bad rows lie in %1: mend them there, and import that file.").arg(context.option("bad"));
    context.console().result(importObject(file, context.has("dry-run"), plan, columns, reading, *count, network), words);
    return ExitSuccess;
}

int importCsv(CommandContext& context)
{
    const QString& file = context.arguments.first();
    if (isPartOfWorkspace(context.workspaceFile(), file))
        return context.console().fail(isWorkspace(file));
    const auto plan = loadPlanFile(file);
    if (!plan)
        return context.console().fail(plan.error());
    return importTable(context, *plan, guessPlanColumns(*plan), nullptr);
}

int importZip(CommandContext& context)
{
    const QString& file = context.arguments.first();
    if (isPartOfWorkspace(context.workspaceFile(), file))
        return context.console().fail(isWorkspace(file));
    const auto archive = PlanArchive::open(file);
    if (!archive)
        return context.console().fail(archive.error());
    PlanColumns columns = guessPlanColumns((*archive)->plan());
    columns.picturesComeAlong = true;
    return importTable(context, (*archive)->plan(), columns, archive->get());
}

// Exporting

/// --from and --to. An empty text where all is well.
QString readDates(const CommandContext& context, PlanSelection& selection)
{
    for (const auto& [name, date] : {std::pair{"from", &selection.from}, std::pair{"to", &selection.to}}) {
        if (!context.has(name))
            continue;
        *date = QDate::fromString(context.option(name), Qt::ISODate);
        if (!date->isValid())
            return QStringLiteral("--%1 takes a date as 2027-05-06").arg(QLatin1String(name));
    }
    if (selection.from.isValid() && selection.to.isValid() && selection.to < selection.from)
        return QStringLiteral("--to lies before --from");
    return {};
}

/// What a format makes of the posts.
struct Export {
    qint64 posts = 0;
    int leftOut = 0;
    QStringList notes = {};       ///< what a person would not expect of the format
    QJsonObject more = {};
    bool areWarnings = false;     ///< the notes are for standard error
};
using ExportFormat = Result<Export> (*)(CommandContext&, const std::vector<Post>&);

Result<Export> saved(const CommandContext& context, const QByteArray& bytes, Export result)
{
    if (auto written = saveFile(context.arguments.first(), bytes); !written)
        return failure(written.error());
    return result;
}

int exportPlan(CommandContext& context, const char* format, ExportFormat write)
{
    const QString& file = context.arguments.first();
    PlanSelection selection;
    if (const QString wrong = readDates(context, selection); !wrong.isEmpty())
        return context.usageError(wrong);
    if (context.has("network")) {
        selection.network = networkFromWords(context.option("network"));
        if (selection.network.isEmpty())
            return context.usageError(QStringLiteral("there is no network “%1”").arg(context.option("network")));
    }
    if (isPartOfWorkspace(context.workspaceFile(), file))
        return context.console().fail(isWorkspace(file));
    const auto workspace = context.workspace();
    if (!workspace)
        return context.console().fail(workspace.error());
    auto posts = (*workspace)->posts().all();
    if (!posts)
        return context.console().fail(posts.error());
    const auto done = write(context, selectedPosts(std::move(*posts), selection));
    if (!done)
        return context.console().fail(done.error());
    QString words = QStringLiteral("%1 posts written to %2").arg(done->posts).arg(file);
    for (const QString& note : done->notes) {
        if (done->areWarnings)
            context.console().note(note);
        else
            words += QLatin1Char('\n') + note;
    }
    QJsonObject object{{QStringLiteral("file"), file},
                       {QStringLiteral("format"), QLatin1String(format)},
                       {QStringLiteral("posts"), done->posts},
                       {QStringLiteral("leftOut"), done->leftOut},
                       {QStringLiteral("notes"), QJsonArray::fromStringList(done->notes)}};
    for (auto it = done->more.begin(); it != done->more.end(); ++it)
        object.insert(it.key(), it.value());
    context.console().result(object, words);
    return ExitSuccess;
}

int exportCsv(CommandContext& context)
{
    return exportPlan(context, "csv", [](CommandContext& with, const std::vector<Post>& posts) {
        Export result{static_cast<qint64>(posts.size())};
        const auto pictures = std::count_if(posts.begin(), posts.end(), [](const Post& post) { return !post.pictures.empty(); });
        if (pictures > 0)
            result.notes << QStringLiteral("%1 of the posts have pictures, which a table names but does not hold; “export zip” takes them along.").arg(pictures);
        return saved(with, planAsCsv(posts), std::move(result));
    });
}

int exportIcs(CommandContext& context)
{
    return exportPlan(context, "ics", [](CommandContext& with, const std::vector<Post>& posts) {
        const auto planned = std::count_if(posts.begin(), posts.end(), [](const Post& post) { return post.planned.has_value(); });
        Export result{planned, static_cast<int>(static_cast<qint64>(posts.size()) - planned)};
        if (result.leftOut > 0)
            result.notes << QStringLiteral("Left out: %1 posts that have no date.").arg(result.leftOut);
        return saved(with, planAsIcs(posts, with.clock()), std::move(result));
    });
}

template<BulkFormat format>
Result<Export> writeBulk(CommandContext& context, const std::vector<Post>& posts)
{
    const BulkFile bulk = planAsBulkFile(format, posts, context.clock());
    return saved(context, bulk.bytes, {static_cast<qint64>(bulk.written.size()), bulk.leftOut, bulk.notes, {}, true});
}

int exportBuffer(CommandContext& context)
{
    return exportPlan(context, "buffer", &writeBulk<BulkFormat::Buffer>);
}

int exportMetricool(CommandContext& context)
{
    return exportPlan(context, "metricool", &writeBulk<BulkFormat::Metricool>);
}

int exportHootsuite(CommandContext& context)
{
    return exportPlan(context, "hootsuite", &writeBulk<BulkFormat::Hootsuite>);
}

int exportZip(CommandContext& context)
{
    return exportPlan(context, "zip", [](CommandContext& with, const std::vector<Post>& posts) -> Result<Export> {
        const auto workspace = with.workspace();
        if (!workspace)
            return failure(workspace.error());
        auto written = writePlanArchive(with.arguments.first(), posts, (*workspace)->attachments(), with.clock());
        if (!written)
            return failure(written.error());
        return Export{written->posts, 0, written->notes, {{QStringLiteral("pictures"), written->pictures}}, true};
    });
}

int exportPdf(CommandContext& context)
{
    const QDate week = context.has("week") ? QDate::fromString(context.option("week"), Qt::ISODate) : LocalTime::fromUtc(context.clock().now()).date;
    if (!week.isValid())
        return context.usageError(QStringLiteral("--week takes a day of the week, as 2027-05-06"));
    return exportPlan(context, "pdf", [](CommandContext& with, const std::vector<Post>& posts) -> Result<Export> {
        const auto workspace = with.workspace();
        if (!workspace)
            return failure(workspace.error());
        const auto profile = (*workspace)->profile();
        if (!profile)
            return failure(profile.error());
        const QDate day = with.has("week") ? QDate::fromString(with.option("week"), Qt::ISODate) : (*workspace)->today();
        const PrintedWeeks printed = planAsPdf(posts, {day, 1, profile->partyName}, with.clock());
        Export result{printed.posts, 0, {}, {{QStringLiteral("pages"), printed.pages}, {QStringLiteral("week"), day.addDays(1 - day.dayOfWeek()).toString(Qt::ISODate)}}};
        return saved(with, printed.pdf, std::move(result));
    });
}

int exportMeta(CommandContext& context)
{
    return context.usageError(QStringLiteral("Meta Business Suite reads no file of posts, so there is none to write. Copy each post from the Plan or the "
                                             "Today page with “Copy text” and “Copy picture”, or write a checklist with “export csv”"));
}

} // namespace

std::vector<Command> exchangeCommands()
{
    const std::vector<CommandOption> which{{"network", "NET"}, {"from", "YYYY-MM-DD"}, {"to", "YYYY-MM-DD"}};
    return {{"import csv", "FILE", 1,
             {{"dry-run", nullptr}, {"map", "COLUMN=HEADER", true}, {"network", "NET"}, {"bad", "FILE"}},
             importCsv},
            {"import zip", "FILE", 1, {{"dry-run", nullptr}, {"network", "NET"}, {"bad", "FILE"}}, importZip},
            {"export csv", "FILE", 1, which, exportCsv},
            {"export ics", "FILE", 1, which, exportIcs},
            {"export buffer", "FILE", 1, which, exportBuffer},
            {"export metricool", "FILE", 1, which, exportMetricool},
            {"export hootsuite", "FILE", 1, which, exportHootsuite},
            {"export zip", "FILE", 1, which, exportZip},
            {"export pdf", "FILE", 1, {{"week", "YYYY-MM-DD"}, {"network", "NET"}}, exportPdf},
            {"export meta", "", -1, which, exportMeta}};
}

} // namespace clarion
