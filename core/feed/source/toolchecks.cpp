#include "feed/source/feedsource.h"

#include "localise/texttemplate.h"
#include "localise/toolcontext.h"
#include "networks/network.h"

#include <QRegularExpression>

#include <algorithm>
#include <tuple>

// What can be known before a feed is published: no template may fail, and no text be too long, on anybody's screen.

namespace clarion {
namespace {

/// The file of one tool, to say where in it a fault is.
struct ToolFile {
    QString name;
    SourceLines lines;
    SourceProblems& problems;

    void expected(const QString& place, const QString& message) const
    {
        problems.push_back({name, lines.value(place), message});
    }
};

/// Every template by itself, so that one run tells the faults of all of them.
bool checkTemplates(const Tool& tool, const ToolFile& file)
{
    bool whole = true;
    const auto check = [&](const QString& place, const QString& text, const QStringList& known) {
        const auto refuse = [&](const QString& found, const QString& message) {
            const qsizetype position = std::max<qsizetype>(0, text.indexOf(found));
            file.problems.push_back({file.name, file.lines.value(place) + static_cast<int>(text.left(position).count(QLatin1Char('\n'))),
                                     message});
            whole = false;
        };
        // "{{then, {{now}}" would be taken as one long name and leave a gap in the text.
        static const QRegularExpression openTag(QStringLiteral("\\{\\{[^{}]*(?:\\{\\{|\\z|\\}(?!\\}))"));
        if (const auto open = openTag.match(text); open.hasMatch()) {
            refuse(open.captured(0), QStringLiteral("“%1”: }} expected").arg(open.captured(0).simplified().left(40)));
            return;
        }
        const auto parsed = TextTemplate::parse(text);
        if (!parsed) {
            refuse(parsed.error().subject, parsed.error().subject + QStringLiteral(": ") + parsed.error().detail);
            return;
        }
        for (const QString& name : parsed->names()) {
            const QRegularExpression tag(QStringLiteral("\\{\\{[^A-Za-z}]*") + QRegularExpression::escape(name) + QStringLiteral("[^A-Za-z0-9_.]"));
            if (!known.contains(name))
                refuse(tag.match(text).captured(0), QStringLiteral("unknown name {{%1}}; expected one of: %2").arg(name, known.join(QStringLiteral(", "))));
        }
    };
    const QStringList known = tool.templateNames();
    QStringList withoutLink = known;
    withoutLink.removeAll(QStringLiteral("link"));
    const auto checkWords = [&](const QString& before, const QString& link, const QString& alt, const QHash<QString, QString>& cardTexts) {
        check(before + QStringLiteral("link"), link, withoutLink);
        check(before + QStringLiteral("alt"), alt, known);
        for (auto it = cardTexts.cbegin(); it != cardTexts.cend(); ++it)
            check(before + QStringLiteral("cardTexts/") + it.key(), it.value(), known);
    };
    checkWords({}, tool.link, tool.alt, tool.cardTexts);
    // What is English in both has its line there, and was told there.
    if (tool.welsh)
        checkWords(QStringLiteral("cy/"), tool.welsh->link == tool.link ? QString() : tool.welsh->link, tool.welsh->alt == tool.alt ? QString() : tool.welsh->alt,
                   tool.welsh->cardTexts == tool.cardTexts ? QHash<QString, QString>() : tool.welsh->cardTexts);
    for (size_t i = 0; i < tool.variants.size(); ++i)
        check(QStringLiteral("variants/%1").arg(i), tool.variants[i].text, known);
    return whole;
}

/// The newest boundaries first, as the sets are named by year.
std::vector<Area> areasOf(const FeedSource& source)
{
    std::vector<Area> areas(source.areas.cbegin(), source.areas.cend());
    std::ranges::sort(areas, [](const Area& a, const Area& b) { return std::tie(b.key.boundarySet, a.key.code) < std::tie(a.key.boundarySet, b.key.code); });
    return areas;
}

/// The context of a tool; nothing where one of its datasets or periods is missing, which is noted.
std::optional<ToolContext> contextOf(const FeedSource& source, const Tool& tool, const ToolFile& file)
{
    ToolContext context;
    context.tool = tool;
    context.supersededCodes = source.supersededCodes;
    context.unchanged = source.unchanged;
    context.overlaps = source.overlaps;
    bool whole = true;
    for (const FigureRequest& request : tool.figures) {
        if (request.dataset.isEmpty() || request.period.isEmpty() || source.faultyDatasets.contains(request.dataset.text())) {
            whole = false;
            continue;
        }
        const auto found = source.datasets.constFind(request.dataset.text());
        if (found == source.datasets.constEnd()) {
            // A tool developer's feed may build on figures that the national feed publishes.
            if (source.level != QLatin1String("tool") || !source.datasets.isEmpty())
                file.expected(QStringLiteral("figures/") + request.name,
                              QStringLiteral("figures: %1: a dataset of this feed expected, “%2” found")
                                  .arg(request.name, request.dataset.text()));
            whole = false;
            continue;
        }
        const QString period = resolvedPeriod(request.period, found->periods);
        if (!found->periods.contains(period)) {
            file.expected(QStringLiteral("figures/") + request.name,
                          QStringLiteral("figures: %1: a period of %2 expected (%3 to %4), “%5” found")
                              .arg(request.name, request.dataset.text(), found->periods.value(0),
                                   found->periods.value(found->periods.size() - 1), request.period));
            whole = false;
            continue;
        }
        context.tables.emplace_back(ToolContext::Table{found->dataset, period, found->values.value(period), isMonthly(found->periods)});
        for (const auto& values : found->values)
            context.covered[request.dataset.text()] += values.keys();
    }
    return whole ? std::optional<ToolContext>(std::move(context)) : std::nullopt;
}

void checkDirections(const Tool& tool, const ToolContext& context, const ToolFile& file)
{
    const auto has = [&tool](Direction direction, bool isWelsh) {
        return std::any_of(tool.variants.begin(), tool.variants.end(), [direction, isWelsh](const ToolVariant& variant) {
            return variant.direction == direction && variant.isWelsh == isWelsh && variant.network.isEmpty();
        });
    };
    const bool judges = tool.change && std::any_of(context.tables.begin(), context.tables.end(), [](const auto& table) {
                            return table && table->dataset.better != Better::None;
                        });
    const std::vector<Direction> needed = judges ? std::vector{Direction::Worse, Direction::Better, Direction::Same}
                                                 : std::vector{Direction::Any};
    for (const bool isWelsh : {false, true}) {
        if (has(Direction::Any, isWelsh) || (isWelsh && !tool.welsh))
            continue;
        for (const Direction direction : needed) {
            if (!has(direction, isWelsh))
                file.expected(QStringLiteral("variants/0"), QStringLiteral("a text under “## %1%2” (or “## any%2”) expected")
                                                                .arg(directionName(direction), isWelsh ? QStringLiteral(", cy") : QString()));
        }
    }
}

void checkCard(const Tool& tool, const QHash<QString, QStringList>& cardNames, const ToolFile& file)
{
    if (tool.card.isEmpty())
        return;
    const auto found = cardNames.constFind(tool.card);
    if (found == cardNames.constEnd()) {
        file.expected(QStringLiteral("card"), QStringLiteral("card: a file of cards/ that can be used expected, “%1” found").arg(tool.card));
        return;
    }
    QStringList known{QStringLiteral("headline"), QStringLiteral("area"), QStringLiteral("source"), QStringLiteral("imprint")};
    // Not every name of a template: a place such as text:now.rank would stay blank, as nothing is put there.
    for (const FigureRequest& figure : tool.figures)
        known << figure.name << figure.name + QLatin1String(".period");
    if (tool.change)
        known << tool.change->name;
    known += tool.cardTexts.keys();
    // All formats of the family: each is drawn for some network.
    const QString family = tool.card.left(tool.card.lastIndexOf(QLatin1Char('.')));
    QStringList missing;
    for (auto card = cardNames.cbegin(); card != cardNames.cend(); ++card) {
        if (card.key() != tool.card && !card.key().startsWith(family + QLatin1String("-1080x")))
            continue;
        for (const QString& name : *card) {
            if (!known.contains(name) && !missing.contains(name))
                missing << name;
        }
        // Figures go with who counted them and when, and election material with who answers for it.
        for (const char* needed : {"source", "imprint"}) {
            if (!card->contains(QLatin1String(needed)))
                file.expected(QStringLiteral("card"), QStringLiteral("%1: a place text:%2 expected").arg(card.key(), QLatin1String(needed)));
        }
    }
    for (const QString& name : std::as_const(missing))
        file.expected(QStringLiteral("card"),
                      QStringLiteral("%1 has a place for “%2”; a figure of this name, or a text under cardTexts, expected").arg(tool.card, name));
}

/// The first variant under this heading.
QString placeOf(const Tool& tool, const QString& label)
{
    const auto found = std::find_if(tool.variants.begin(), tool.variants.end(),
                                    [&label](const ToolVariant& variant) { return variantLabel(variant) == label; });
    return QStringLiteral("variants/%1").arg(found - tool.variants.begin());
}

/// Localises every area and keeps the longest text of each network that is over its limit.
void checkLengths(const FeedSource& source, const Localiser& localiser, const ToolFile& file)
{
    QMap<QString, LocalisedText> longest;
    QHash<QString, QString> where;
    // Areas of other boundaries, too: those of the same ground have these figures, and others an estimate.
    for (const Area& area : areasOf(source)) {
        std::vector<LocalisedText> texts;
        for (const TextLanguage language : localiser.languagesFor(area)) {
            const std::vector<LocalisedText> more = localiser.localise(area, 0, language).texts;
            texts.insert(texts.end(), more.begin(), more.end());
        }
        for (const LocalisedText& text : texts) {
            // No text at all is a missing direction, told above.
            if (text.fits || text.text.isEmpty() || (longest.contains(text.network) && longest.value(text.network).length >= text.length))
                continue;
            longest.insert(text.network, text);
            where.insert(text.network, area.name);
        }
    }
    for (const LocalisedText& text : std::as_const(longest))
        file.expected(placeOf(localiser.tool(), text.label),
                      QStringLiteral("“%1” is too long for %2 in %3: %4 of %5; a “short” text expected")
                          .arg(text.label, text.network, where.value(text.network), QString::number(text.length),
                               QString::number(text.limit.value_or(0))));
}

} // namespace

void checkTools(const FeedSource& source, const QHash<QString, QStringList>& cardNames, SourceProblems& problems)
{
    for (const Tool& tool : source.tools) {
        const ToolFile file{source.toolFiles.value(tool.id.text()), source.toolLines.value(tool.id.text()), problems};
        checkCard(tool, cardNames, file);
        const bool hasGoodTemplates = checkTemplates(tool, file);
        const auto context = contextOf(source, tool, file);
        if (!context || source.faultyTools.contains(tool.id.text()))
            continue;
        checkDirections(tool, *context, file);
        if (!tool.changeIsOfOneDataset())
            file.expected(QStringLiteral("figures/") + tool.change->name,
                          QStringLiteral("%1: a change of two figures of one dataset expected").arg(tool.change->name));
        if (!hasGoodTemplates || !tool.changeIsOfOneDataset())
            continue;
        const auto localiser = Localiser::prepare(*context, builtInNetworks());
        if (localiser)
            checkLengths(source, *localiser, file);
        else
            problems.push_back({file.name, 0, localiser.error().detail});
    }
}

} // namespace clarion
