#include "workspace/tooltrial.h"

#include "feed/feedbuilder.h"
#include "feed/feedsync.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>
#include <map>

namespace clarion {
namespace {

Result<void> readFeed(Workspace& workspace, const QString& built, const MinisignSecretKey& key, const FeedId& id)
{
    const auto transport = makeTransport();
    FeedSync sync(workspace.file(), workspace.writer(), workspace.clock(), *transport);
    // What the officer follows under this name would be in the way.
    const auto removed = workspace.writer().runAndWait([&](Transaction& transaction) { return removeFeed(transaction, id, workspace.clock()); });
    if (!removed)
        return failure(removed.error());
    const FeedAddress address{QUrl::fromLocalFile(built + QLatin1Char('/')), key.publicKey()};
    if (const auto added = sync.add(address, {}); !added)
        return failure(added.error());
    const auto feed = workspace.feeds().find(id);
    if (!feed)
        return failure(feed.error());
    if (!*feed)
        return failure(ErrorCode::Internal, built, QStringLiteral("the feed was added and is not there"));
    if (const auto report = sync.sync(**feed, {}, {}); !report)
        return failure(report.error());
    return {};
}

QStringList namesInTool(const Tool& tool)
{
    QStringList templates{tool.link, tool.alt};
    for (const ToolVariant& variant : tool.variants)
        templates << variant.text;
    templates += tool.cardTexts.values();
    if (tool.welsh) {
        templates << tool.welsh->link << tool.welsh->alt;
        templates += tool.welsh->cardTexts.values();
    }
    QStringList names;
    for (const QString& text : std::as_const(templates)) {
        if (const auto parsed = TextTemplate::parse(text))
            names += parsed->names();
    }
    return names;
}

/// Figures and card texts that neither a text nor a card shows.
QStringList unusedIn(const Tool& tool, const QStringList& onCards)
{
    QStringList used = namesInTool(tool);
    if (tool.change)
        used << tool.change->from << tool.change->to;
    const auto isUsed = [&](const QString& name) {
        const auto isPart = [&name](const QString& other) { return other == name || other.startsWith(name + QLatin1Char('.')); };
        return std::any_of(used.begin(), used.end(), isPart) || std::any_of(onCards.begin(), onCards.end(), isPart);
    };
    QStringList unused;
    for (const FigureRequest& figure : tool.figures) {
        if (!isUsed(figure.name))
            unused << figure.name;
    }
    for (auto it = tool.cardTexts.cbegin(); it != tool.cardTexts.cend(); ++it) {
        if (!onCards.contains(it.key()))
            unused << QStringLiteral("cardTexts: ") + it.key();
    }
    return unused;
}

double mainValue(const Tool& tool, const LocalisedOutput& output)
{
    const auto figure = output.figures.find(tool.figures[chartFigure(tool, QStringLiteral("now"))].name);
    return figure == output.figures.end() ? 0 : figure->second.value;
}

std::vector<TrialSample> samplesOf(const Tool& tool, const Localiser& localiser, std::vector<LocalisedOutput> ready)
{
    std::vector<TrialSample> samples;
    const auto add = [&](const QString& why, auto less, TextLanguage language = TextLanguage::English) {
        if (ready.empty())
            return;
        const Area& area = std::min_element(ready.begin(), ready.end(), less)->area;
        samples.push_back({why, localiser.localise(area, 0, language)});
    };
    const auto nameLength = [](const LocalisedOutput& output) { return output.area.name.size(); };
    add(QStringLiteral("shortest name"), [&](const auto& a, const auto& b) { return nameLength(a) < nameLength(b); });
    add(QStringLiteral("longest name"), [&](const auto& a, const auto& b) { return nameLength(a) > nameLength(b); });
    add(QStringLiteral("highest figure"), [&](const auto& a, const auto& b) { return mainValue(tool, a) > mainValue(tool, b); });
    add(QStringLiteral("lowest figure"), [&](const auto& a, const auto& b) { return mainValue(tool, a) < mainValue(tool, b); });
    std::erase_if(ready, [](const LocalisedOutput& output) { return !output.area.key.code.startsWith(QLatin1Char('W')); });
    add(QStringLiteral("longest Welsh name"), [](const auto& a, const auto& b) { return a.area.nameCy.size() > b.area.nameCy.size(); },
        tool.welsh ? TextLanguage::Welsh : TextLanguage::English);
    return samples;
}

} // namespace

Result<ToolTrial> ToolTrial::open(const QString& folder, const QString& beside, const Clock& clock, SourceProblems& problems)
{
    ToolTrial trial;
    trial.m_dir = std::make_unique<QTemporaryDir>();
    if (!trial.m_dir->isValid())
        return failure(ErrorCode::FileUnwritable, trial.m_dir->path(), trial.m_dir->errorString());
    const QString built = trial.m_dir->filePath(QStringLiteral("feed"));
    const MinisignSecretKey key = MinisignSecretKey::create();
    const auto report = buildFeed({folder, built, key, 1, clock.now(), cardFacts}, problems);
    if (!report)
        return failure(report.error());
    const QString file = trial.m_dir->filePath(QStringLiteral("trial.clarion"));
    if (!beside.isEmpty() && QFileInfo::exists(beside)) {
        const auto database = Database::open(beside, Database::Mode::ReadWrite);
        if (!database)
            return failure(database.error());
        if (auto copied = (*database)->copyTo(file); !copied)
            return failure(copied.error());
    }
    auto workspace = Workspace::open(file, clock);
    if (!workspace)
        return failure(workspace.error());
    trial.m_workspace = std::move(*workspace);
    if (auto read = readFeed(*trial.m_workspace, built, key, report->manifest.id); !read)
        return failure(read.error());
    for (const QFileInfo& source : QDir(folder + QStringLiteral("/tools")).entryInfoList({QStringLiteral("*.md")}, QDir::Files, QDir::Name)) {
        const ItemId id(source.completeBaseName());
        const auto item = trial.m_workspace->library().item(QStringLiteral("tool"), id, report->manifest.id);
        const auto shown = trial.m_workspace->library().item(QStringLiteral("tool"), id);
        if (!item || !shown)
            return failure(!item ? item.error() : shown.error());
        if (!*item)
            continue;
        if (*shown && (*shown)->feed != report->manifest.id)
            return failure(ErrorCode::InvalidArgument, id.text(),
                           QStringLiteral("the feed “%1” has a tool of this name, and officers would see that one; give yours another name").arg((*shown)->feed.text()));
        auto tool = Tool::fromItem(**item);
        if (!tool)
            return failure(tool.error());
        trial.m_files.insert(tool->id.text(), QStringLiteral("tools/%1.md").arg(tool->id.text()));
        trial.m_tools.push_back(std::move(*tool));
    }
    if (trial.m_tools.empty())
        return failure(ErrorCode::NotFound, folder, QStringLiteral("there is no tool in its folder tools/"));
    return trial;
}

Result<QString> ToolTrial::boundarySetFor(const Tool& tool) const
{
    const auto sets = m_workspace->areas().boundarySets();
    if (!sets)
        return failure(sets.error());
    for (const FigureRequest& figure : tool.figures) {
        const auto dataset = m_workspace->library().dataset(figure.dataset, tool.feed);
        if (!dataset)
            return failure(dataset.error());
        if (*dataset && sets->contains((*dataset)->boundarySet))
            return (*dataset)->boundarySet;
    }
    if (sets->isEmpty())
        return failure(ErrorCode::NotFound, QStringLiteral("areas.csv"),
                       QStringLiteral("neither the folder nor the workspace knows any area; add a feed that publishes them, or an areas.csv"));
    return sets->first();
}

Result<ToolReport> reportOn(const ToolTrial& trial, const Tool& tool)
{
    const Workspace& workspace = trial.workspace();
    const auto set = trial.boundarySetFor(tool);
    if (!set)
        return failure(set.error());
    const auto areas = workspace.areas().all(*set);
    if (!areas)
        return failure(areas.error());
    const auto localisation = prepareLocalisation(workspace.database(), tool.id, *set, builtInNetworks(), {});
    if (!localisation)
        return failure(localisation.error());
    const Localiser& localiser = localisation->localiser;

    ToolReport report;
    std::vector<LocalisedOutput> ready;
    std::map<std::pair<int, QString>, WithheldAreas> withheld;
    for (const Area& area : *areas) {
        LocalisedOutput output = localiser.localise(area);
        if (output.withheld) {
            WithheldAreas& same = withheld[{static_cast<int>(output.withheld->because), output.withheld->dataset + output.withheld->detail}];
            if (same.names.isEmpty())
                same.sentence = withheldSentence(*output.withheld, area);
            same.names << area.name;
            continue;
        }
        for (const LocalisedText& text : output.texts) {
            const auto known = report.longest.find(text.network);
            if (known == report.longest.end() || known->second.text.length < text.length)
                report.longest.insert_or_assign(text.network, LongestText{text, area.name});
        }
        ready.push_back(std::move(output));
    }
    report.ready = ready.size();
    for (auto& [reason, same] : withheld)
        report.withheld.push_back(std::move(same));
    report.samples = samplesOf(tool, localiser, std::move(ready));

    const auto formats = cardFormatsOf(workspace.library(), tool);
    if (!formats)
        return failure(formats.error());
    QStringList onCards;
    for (const QString& format : *formats) {
        const auto cards = CardMaker::prepare(workspace.library(), workspace.areas(), localiser.context(), *set, localisation->style, format);
        if (!cards)
            return failure(cards.error());
        onCards += cards->slotNames();
        for (const TrialSample& sample : report.samples) {
            for (const QString& name : cards->make(sample.output, {}).shortened)
                report.shortened << QStringLiteral("%1, %2: %3").arg(sample.output.area.name, format, name);
        }
    }
    report.unused = unusedIn(tool, onCards);
    return report;
}

} // namespace clarion
