#include "library/tool.h"

#include <QJsonArray>

namespace clarion {
namespace {

tl::unexpected<Error> badTool(const Item& item, const QString& detail)
{
    return failure(ErrorCode::Syntax, QStringLiteral("tools/") + item.id.text(), detail);
}

/// What is not said in Welsh is said in English.
ToolWords welshWords(const Item& item, const Tool& tool)
{
    const QJsonObject words = item.payload.value(QLatin1String("cy")).toObject();
    const auto text = [&words](QLatin1StringView name, const QString& english) {
        const QString own = words.value(name).toString();
        return own.isEmpty() ? english : own;
    };
    ToolWords welsh{text(QLatin1StringView("title"), tool.title), text(QLatin1StringView("summary"), tool.summary),
                    text(QLatin1StringView("link"), tool.link), text(QLatin1StringView("alt"), tool.alt), tool.cardTexts};
    const QJsonObject cardTexts = words.value(QLatin1String("cardTexts")).toObject();
    for (auto it = cardTexts.begin(); it != cardTexts.end(); ++it)
        welsh.cardTexts.insert(it.key(), it.value().toString());
    return welsh;
}

} // namespace

QString directionName(Direction direction)
{
    switch (direction) {
    case Direction::Worse: return QStringLiteral("worse");
    case Direction::Better: return QStringLiteral("better");
    case Direction::Same: return QStringLiteral("same");
    case Direction::Any: return QStringLiteral("any");
    }
    return {};
}

std::optional<Direction> directionFromName(const QString& name)
{
    for (const Direction direction : {Direction::Worse, Direction::Better, Direction::Same, Direction::Any}) {
        if (directionName(direction) == name)
            return direction;
    }
    return std::nullopt;
}

QString variantLabel(const ToolVariant& variant)
{
    QString label = directionName(variant.direction);
    if (variant.isShort)
        label += QLatin1String(", short");
    if (variant.isWelsh)
        label += QLatin1String(", cy");
    if (!variant.network.isEmpty())
        label += QLatin1String(", ") + variant.network;
    return label;
}

Result<Tool> Tool::fromItem(const Item& item)
{
    const auto text = [&item](QLatin1StringView name) { return item.payload.value(name).toString(); };
    Tool tool;
    tool.feed = item.feed;
    tool.id = item.id;
    tool.rev = item.rev;
    tool.title = item.title;
    tool.topics = item.topics();
    tool.withdrawn = item.withdrawnBecause();
    tool.summary = text(QLatin1StringView("summary"));
    tool.link = text(QLatin1StringView("link"));
    tool.card = text(QLatin1StringView("card"));
    tool.alt = text(QLatin1StringView("alt"));
    const QJsonObject cardTexts = item.payload.value(QLatin1String("cardTexts")).toObject();
    for (auto it = cardTexts.begin(); it != cardTexts.end(); ++it)
        tool.cardTexts.insert(it.key(), it.value().toString());

    const QJsonObject figures = item.payload.value(QLatin1String("figures")).toObject();
    for (auto it = figures.begin(); it != figures.end(); ++it) {
        const QJsonObject figure = it.value().toObject();
        const QJsonArray of = figure.value(QLatin1String("of")).toArray();
        if (!of.isEmpty()) {
            if (of.size() != 2 || tool.change)
                return badTool(item, QStringLiteral("one change of two figures expected"));
            tool.change = ChangeRequest{it.key(), of.at(0).toString(), of.at(1).toString(),
                                        figure.value(QLatin1String("as")).toString() == QLatin1String("percent")
                                            ? ChangeRequest::As::Percent
                                            : ChangeRequest::As::Difference};
            continue;
        }
        tool.figures.push_back({it.key(), DatasetId(figure.value(QLatin1String("dataset")).toString()),
                                figure.value(QLatin1String("period")).toString()});
    }
    if (tool.figures.empty())
        return badTool(item, QStringLiteral("at least one figure expected"));
    const auto isFigure = [&tool](const QString& name) {
        return std::any_of(tool.figures.begin(), tool.figures.end(),
                           [&name](const FigureRequest& request) { return request.name == name; });
    };
    if (tool.change && (!isFigure(tool.change->from) || !isFigure(tool.change->to)))
        return badTool(item, QStringLiteral("a change is of two of the tool's own figures"));

    const QJsonArray variants = item.payload.value(QLatin1String("variants")).toArray();
    for (const QJsonValue& value : variants) {
        const QJsonObject entry = value.toObject();
        const auto direction = directionFromName(entry.value(QLatin1String("direction")).toString());
        if (!direction)
            return badTool(item, QStringLiteral("a variant's direction is worse, better, same or any"));
        tool.variants.push_back({*direction, entry.value(QLatin1String("short")).toBool(),
                                 entry.value(QLatin1String("network")).toString(),
                                 entry.value(QLatin1String("text")).toString(), 0,
                                 entry.value(QLatin1String("language")).toString() == QLatin1String("cy")});
    }
    const auto isWelsh = [](const ToolVariant& variant) { return variant.isWelsh; };
    if (std::all_of(tool.variants.begin(), tool.variants.end(), isWelsh))
        return badTool(item, QStringLiteral("at least one text variant expected, in English; Welsh ones go beside it"));
    if (std::any_of(tool.variants.begin(), tool.variants.end(), isWelsh))
        tool.welsh = welshWords(item, tool);
    return tool;
}

bool Tool::changeIsOfOneDataset() const
{
    if (!change)
        return true;
    const auto datasetOf = [this](const QString& name) {
        const auto found = std::find_if(figures.begin(), figures.end(),
                                        [&name](const FigureRequest& request) { return request.name == name; });
        return found == figures.end() ? DatasetId() : found->dataset;
    };
    return datasetOf(change->from) == datasetOf(change->to);
}

QStringList Tool::templateNames() const
{
    QStringList names{QStringLiteral("area.name"),   QStringLiteral("area.name_cy"), QStringLiteral("area.slug"),
                      QStringLiteral("area.code"),   QStringLiteral("area.nation"),  QStringLiteral("area.region"),
                      QStringLiteral("link")};
    for (const FigureRequest& figure : figures) {
        for (const char* part : {"", ".value", ".short", ".ordinal", ".period", ".period_words"})
            names << figure.name + QLatin1String(part);
        for (const char* part : pluralParts)
            names << figure.name + QLatin1String(part);
        for (const char* part : comparisonParts)
            names << figure.name + QLatin1String(part);
    }
    if (change) {
        for (const char* part : pluralParts)
            names << change->name + QLatin1String(part);
        names << change->name << change->name + QLatin1String(".value") << change->name + QLatin1String(".movement");
    }
    return names;
}

} // namespace clarion
