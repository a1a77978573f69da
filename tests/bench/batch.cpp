// bench_batch WORKSPACE TOOL: many outputs at once.
// texts_650_by_20: twenty tools about every area, those of the workspace round and round. Floor: the same texts copied together
// from two halves each.
// batch_card: one tool about every area with cards, as `localise --all-areas` makes it, on all cores. Floor: the same cards made
// on one thread and not written.
// batch_memory: resident memory at the end of it. Floor: the same after the first hundred areas.
// card_beside_rsvg: one card, drawn and packed on one thread. Floor: rsvg-convert, a process a card, on an equal picture; left
// out where it is not installed.

#include "figures.h"
#include "cards/cardtemplate.h"
#include "workspace/batch.h"

#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace clarion;

namespace {

constexpr size_t tools = 20;
constexpr int cardsBesideRsvg = 20;
const QString imprint = QStringLiteral("Promoted by A. Person on behalf of B. Person, both of 1 High Street, Town");

double residentMiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression line(QStringLiteral("VmRSS:\\s+(\\d+) kB"));
    return line.match(QString::fromLatin1(status.readAll())).captured(1).toDouble() / 1024;
}

void measureTexts(const Workspace& workspace, const QString& set, const std::vector<Area>& areas)
{
    std::vector<Localisation> prepared;
    const auto items = must(workspace.library().items(QStringLiteral("tool"), workspace.today()));
    for (size_t i = 0; i < tools; ++i)
        prepared.push_back(must(prepareLocalisation(workspace.database(), items.at(i % items.size()).id, set, builtInNetworks())));
    std::vector<std::string> halves;
    size_t made = 0;
    const auto localise = [&] {
        halves.clear();
        for (const Localisation& tool : prepared) {
            for (const Area& area : areas) {
                for (const LocalisedText& text : tool.localiser.localise(area).texts)
                    halves.push_back(text.text.toStdString());
            }
        }
        made = halves.size();
    };
    localise();
    size_t bytes = 0;
    const auto copy = [&] {
        for (const std::string& text : halves) {
            std::string whole = text.substr(0, text.size() / 2);
            whole += text.substr(text.size() / 2);
            bytes += whole.size();
        }
    };
    const auto [texts, floor] = medianPairMs(3, localise, copy);
    printFigure("texts_650_by_20", texts, "ms", floor);
    std::printf("# %zu texts, %.0f texts/s\n", made, double(made) / texts * 1000);
}

void measureBatch(const Workspace& workspace, const ItemId& tool, const QString& set, const std::vector<Area>& areas)
{
    const QTemporaryDir folder;
    BatchOrder order;
    order.tools = {tool};
    order.areas = areas;
    order.formats = {QString::fromLatin1(usualCardFormat)};
    order.networks = builtInNetworks();
    order.imprint = imprint;
    order.folder = folder.filePath(QStringLiteral("out"));
    double early = 0;
    BatchWatcher watcher;
    watcher.progress = [&](size_t done, size_t) {
        if (early == 0 && done >= 100)
            early = residentMiB();
    };
    BatchReport report;
    const double took = medianMs(1, [&] { report = must(runBatch(workspace.database(), order, {}, watcher)); });
    const double late = residentMiB();
    const auto localisation = must(prepareLocalisation(workspace.database(), tool, set, builtInNetworks()));
    const double floor = medianMs(1, [&] {
        for (const Area& area : areas) {
            const LocalisedOutput output = localisation.localiser.localise(area);
            if (!output.withheld)
                (void)localisation.cards->make(output, imprint);
        }
    });
    printFigure("batch_card", took / double(report.drawn), "ms", floor / double(report.drawn));
    printFigure("batch_memory", late, "MiB", early);
}

/// The template with the words of one output in it, set at their smallest size: what another renderer would be given.
QByteArray drawingOf(const QByteArray& svg, const LocalisedOutput& output)
{
    static const QRegularExpression slot(QStringLiteral("<rect id=\"text:([a-z.]+)\" x=\"(\\d+)\" y=\"(\\d+)\"[^>]*data-max=\"(\\d+)\"[^>]*/>"));
    const QString source = QString::fromUtf8(svg);
    QString drawing;
    qsizetype end = 0;
    for (auto matches = slot.globalMatch(source); matches.hasNext();) {
        const auto match = matches.next();
        const QString text = match.captured(1) == QLatin1String("imprint") ? imprint : output.cardTexts.value(match.captured(1));
        drawing += source.mid(end, match.capturedStart() - end)
                   + QStringLiteral("<text x=\"%1\" y=\"%2\" font-family=\"Inter\" font-size=\"%3\">%4</text>")
                         .arg(match.captured(2), QString::number(match.captured(3).toInt() + match.captured(4).toInt()), match.captured(4), text.toHtmlEscaped());
        end = match.capturedEnd();
    }
    return (drawing + source.mid(end)).toUtf8();
}

void measureBesideRsvg(const Workspace& workspace, const ItemId& tool, const QString& set, const std::vector<Area>& areas)
{
    const QString rsvg = QStandardPaths::findExecutable(QStringLiteral("rsvg-convert"));
    if (rsvg.isEmpty()) {
        std::printf("# rsvg-convert is not installed (librsvg2-bin): card_beside_rsvg is left out\n");
        return;
    }
    const auto localisation = must(prepareLocalisation(workspace.database(), tool, set, builtInNetworks()));
    const QTemporaryDir folder;
    const QByteArray svg = must(workspace.library().media(localisation.localiser.tool().feed, localisation.localiser.tool().card)).value_or(QByteArray());
    std::vector<LocalisedOutput> outputs;
    for (const Area& area : areas) {
        LocalisedOutput output = localisation.localiser.localise(area);
        if (output.withheld || outputs.size() == cardsBesideRsvg)
            continue;
        QFile file(folder.filePath(QStringLiteral("%1.svg").arg(outputs.size())));
        if (!file.open(QIODevice::WriteOnly) || file.write(drawingOf(svg, output)) < 0)
            qFatal("%s cannot be written", qPrintable(file.fileName()));
        outputs.push_back(std::move(output));
    }
    const auto [own, others] = medianPairMs(3,
        [&] {
            for (const LocalisedOutput& output : outputs)
                (void)localisation.cards->make(output, imprint);
        },
        [&] {
            for (size_t i = 0; i < outputs.size(); ++i) {
                const QString file = folder.filePath(QString::number(i));
                if (QProcess::execute(rsvg, {QStringLiteral("-o"), file + QStringLiteral(".png"), file + QStringLiteral(".svg")}) != 0)
                    qFatal("rsvg-convert failed");
            }
        });
    printFigure("card_beside_rsvg", own / double(outputs.size()), "ms", others / double(outputs.size()));
}

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    const SystemClock clock;
    const auto workspace = must(Workspace::open(arguments.at(1), clock));
    const QString set = must(workspace->areas().boundarySets()).first();
    const auto areas = must(workspace->areas().all(set));
    const ItemId tool(arguments.at(2));
    measureBatch(*workspace, tool, set, areas);
    measureTexts(*workspace, set, areas);
    measureBesideRsvg(*workspace, tool, set, areas);
    return 0;
}
