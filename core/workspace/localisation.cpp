#include "workspace/localisation.h"

#include "localise/toolcontext.h"

#include <QRegularExpression>

#include <algorithm>

namespace clarion {

Result<Localisation> prepareLocalisation(const Database& database, const ItemId& toolId, const QString& boundarySet,
                                         std::vector<Network> networks, const QString& format)
{
    const LibraryRepository library(database);
    const AreaRepository areas(database);
    const auto item = library.item(QStringLiteral("tool"), toolId);
    if (!item)
        return failure(item.error());
    if (!*item)
        return failure(ErrorCode::NotFound, toolId.text(), QStringLiteral("no such tool in the feeds that were read"));
    const auto tool = Tool::fromItem(**item);
    if (!tool)
        return failure(tool.error());
    auto context = loadToolContext(library, areas, *tool, boundarySet);
    if (!context)
        return failure(context.error());
    auto localiser = Localiser::prepare(std::move(*context), std::move(networks));
    if (!localiser)
        return failure(localiser.error());
    const auto feed = FeedRepository(database).find(tool->feed);
    if (!feed)
        return failure(feed.error());
    const CardStyle style = *feed ? CardStyle{(*feed)->accent, (*feed)->font} : CardStyle{};
    Localisation localisation{std::move(*localiser), std::nullopt, style};
    if (format.isEmpty())
        return localisation;
    auto cards = cardsIn(database, localisation, boundarySet, format);
    if (!cards)
        return failure(cards.error());
    localisation.cards = std::move(*cards);
    return localisation;
}

Result<std::optional<CardMaker>> cardsIn(const Database& database, const Localisation& localisation, const QString& boundarySet,
                                         const QString& format)
{
    auto cards = CardMaker::prepare(LibraryRepository(database), AreaRepository(database), localisation.localiser.context(), boundarySet,
                                    localisation.style, format);
    if (cards)
        return std::optional(std::move(*cards));
    if (cards.error().code == ErrorCode::NotFound)
        return std::optional<CardMaker>();
    return failure(cards.error());
}

Result<std::vector<PostFigure>> figuresOf(const LibraryRepository& library, const Tool& tool, const LocalisedOutput& output)
{
    std::vector<PostFigure> figures;
    const QString language = languageCode(output.language);
    for (const auto& [name, display] : output.said) {
        const QString figureName = name.section(QLatin1Char('.'), 0, 0);
        const LocalisedFigure& shown = output.figures.at(figureName);
        // The dataset may be another feed's.
        const auto dataset = library.dataset(shown.dataset, tool.feed);
        if (!dataset)
            return failure(dataset.error());
        const auto request = std::find_if(tool.figures.begin(), tool.figures.end(), [&](const FigureRequest& one) { return one.name == figureName; });
        const bool isItself = name == figureName && request != tool.figures.end();
        figures.push_back({*dataset ? (*dataset)->feed : tool.feed, shown.dataset, shown.period,
                           request == tool.figures.end() ? shown.period : request->period, output.area.key, isItself ? shown.code : QString(),
                           shown.value, display, name, language});
    }
    std::stable_partition(figures.begin(), figures.end(), [&tool](const PostFigure& figure) {
        return std::any_of(tool.figures.begin(), tool.figures.end(), [&figure](const FigureRequest& request) { return request.name == figure.name; });
    });
    // What the words around them go by.
    if (!figures.empty() && output.direction != Direction::Any) {
        PostFigure direction = figures.front();
        direction.code.clear();
        direction.name = QStringLiteral("direction");
        direction.display = directionName(output.direction);
        figures.push_back(std::move(direction));
    }
    return figures;
}

Result<Post> draftOf(const Workspace& workspace, const Localisation& localisation, const LocalisedOutput& output,
                     const QString& network, const QString& imprint)
{
    const auto text = std::find_if(output.texts.begin(), output.texts.end(),
                                   [&network](const LocalisedText& candidate) { return candidate.network == network; });
    if (text == output.texts.end())
        return failure(ErrorCode::InvalidArgument, network, QStringLiteral("there is no text for this network"));
    const Tool& tool = localisation.localiser.tool();
    if (text->text.isEmpty())
        return failure(ErrorCode::InvalidArgument, tool.title, QStringLiteral("it has no wording for this direction of the figures"));
    Post post;
    post.network = network;
    post.text = text->text;
    post.link = output.link;
    auto figures = figuresOf(workspace.library(), tool, output);
    if (!figures)
        return failure(figures.error());
    post.figures = std::move(*figures);
    post.source = {tool.feed, QStringLiteral("tool"), tool.id, tool.rev, output.source, text->text};
    if (localisation.cards) {
        const Card card = localisation.cards->make(output, imprint);
        const auto attachment = workspace.attachments().add(card.file.bytes, card.file.suffix);
        if (!attachment)
            return failure(attachment.error());
        post.pictures.push_back({*attachment, cardFileName(output, localisation.cards->format(), card.file.suffix), card.altText, card.size.width(),
                                 card.size.height(), imprint});
    }
    return post;
}

QString cardFileName(const LocalisedOutput& output, const QString& format, const QString& suffix)
{
    // Both come from a feed, so what could lead out of the folder is left out of the name.
    static const QRegularExpression unsafe(QStringLiteral("[^A-Za-z0-9_-]+"));
    const Area& area = output.area;
    const QString place = area.slug.isEmpty() || area.hasSharedSlug || area.slug.contains(unsafe) ? area.key.code : area.slug;
    QString name = output.tool.text() + QLatin1Char('-') + place;
    name.replace(unsafe, QStringLiteral("-"));
    if (output.language != TextLanguage::English)
        name += QLatin1Char('-') + languageCode(output.language);
    if (format != QLatin1String(usualCardFormat))
        name += QLatin1Char('-') + format;
    return name + QLatin1Char('.') + suffix;
}

} // namespace clarion
