#include "checks/figurenews.h"

#include "localise/toolcontext.h"

#include <algorithm>

namespace clarion {
namespace {

/// What the dataset says about the post's area now; nothing where the dataset is in no feed any more.
Result<std::optional<LocalisedOutput>> presentFigure(const LibraryRepository& library, const AreaRepository& areas, const PostFigure& figure,
                                                     const QString& period)
{
    const auto area = areas.find(figure.area.code, figure.area.boundarySet);
    if (!area)
        return failure(area.error());
    if (!*area)
        return std::optional<LocalisedOutput>();
    auto context = loadToolContext(library, areas, toolOfFigure(figure.feed, figure.dataset, period), figure.area.boundarySet);
    if (!context)
        return failure(context.error());
    // A feed that is no longer followed has no news.
    if (!context->tables.front())
        return std::optional<LocalisedOutput>();
    const auto localiser = Localiser::prepare(std::move(*context), {});
    if (!localiser)
        return failure(localiser.error());
    return std::optional<LocalisedOutput>(localiser->localise(**area));
}

Result<std::optional<FigureNews>> newsOf(const LibraryRepository& library, const AreaRepository& areas, const PostFigure& figure)
{
    const auto present = presentFigure(library, areas, figure, figure.period);
    if (!present)
        return failure(present.error());
    if (!*present)
        return std::optional<FigureNews>();
    FigureNews news;
    news.figure = figure;
    const LocalisedOutput& output = **present;
    if (output.withheld) {
        news.what = FigureNews::What::Gone;
        news.period = figure.period;
        news.reason = withheldSentence(*output.withheld, output.area);
        return std::optional(news);
    }
    const auto take = [&news](const LocalisedFigure& now) {
        news.value = now.value;
        news.display = now.display;
        news.period = now.period;
    };
    const LocalisedFigure& now = output.figures.begin()->second;
    if (now.display != figure.display) {
        news.what = FigureNews::What::Changed;
        take(now);
        return std::optional(news);
    }
    if (figure.requested != QLatin1String("latest"))
        return std::optional<FigureNews>();
    const auto latest = presentFigure(library, areas, figure, figure.requested);
    if (!latest)
        return failure(latest.error());
    if (!*latest || (*latest)->withheld || (*latest)->figures.begin()->second.period == figure.period)
        return std::optional<FigureNews>();
    news.what = FigureNews::What::Newer;
    take((*latest)->figures.begin()->second);
    return std::optional(news);
}

/// A rank, a change, the way they went: not a figure that a dataset holds.
bool isSaidOf(const PostFigure& figure)
{
    return figure.name.contains(QLatin1Char('.')) || figure.name == QLatin1String("direction") || figure.period.contains(QLatin1String(" to "));
}

/// What the post's tool says now about the area that the post is about.
struct SourceNow {
    std::optional<LocalisedOutput> pinned;   ///< of the periods that the post speaks of
    std::optional<LocalisedOutput> latest;   ///< of the newest ones, where they are others

    [[nodiscard]] bool knows(const PostFigure& figure) const
    {
        return pinned && (pinned->withheld ? isSaidOf(figure) : figure.name == QLatin1String("direction") || pinned->said.contains(figure.name));
    }

    [[nodiscard]] std::optional<FigureNews> told(const PostFigure& figure) const
    {
        if (!knows(figure))
            return std::nullopt;
        FigureNews news;
        news.figure = figure;
        if (figure.name == QLatin1String("direction")) {
            news.what = FigureNews::What::Turned;
            const auto hasTurned = [&figure](const std::optional<LocalisedOutput>& output) {
                return output && !output->withheld && directionName(output->direction) != figure.display;
            };
            return hasTurned(pinned) || hasTurned(latest) ? std::optional(news) : std::nullopt;
        }
        if (pinned->withheld) {
            news.what = FigureNews::What::Gone;
            news.period = figure.period;
            news.reason = withheldSentence(*pinned->withheld, pinned->area);
            return news;
        }
        const auto take = [&](const LocalisedOutput& output) {
            const LocalisedFigure& now = output.figures.at(figure.name.section(QLatin1Char('.'), 0, 0));
            news.value = now.value;
            news.period = now.period;
            news.display = output.said.at(figure.name);
        };
        if (pinned->said.at(figure.name) != figure.display) {
            news.what = FigureNews::What::Changed;
            take(*pinned);
            return news;
        }
        if (!latest || latest->withheld || !latest->said.contains(figure.name))
            return std::nullopt;
        news.what = FigureNews::What::Newer;
        take(*latest);
        return news.period == figure.period ? std::nullopt : std::optional(news);
    }
};

Result<std::optional<LocalisedOutput>> outputNow(const LibraryRepository& library, const AreaRepository& areas, const Tool& tool, const Area& area,
                                                 TextLanguage language)
{
    auto context = loadToolContext(library, areas, tool, area.key.boundarySet);
    if (!context)
        return failure(context.error());
    const auto localiser = Localiser::prepare(std::move(*context), {});
    // A tool that was changed so that it cannot be read says nothing; its figures are asked for alone.
    if (!localiser)
        return std::optional<LocalisedOutput>();
    return std::optional<LocalisedOutput>(localiser->localise(area, 0, language));
}

Result<SourceNow> sourceNow(const LibraryRepository& library, const AreaRepository& areas, const Post& post)
{
    SourceNow now;
    if (post.source.kind != QLatin1String("tool"))
        return now;
    const PostFigure& any = post.figures.front();
    const auto item = library.item(post.source.kind, post.source.item, post.source.feed);
    const auto area = areas.find(any.area.code, any.area.boundarySet);
    if (!item || !area)
        return failure(!item ? item.error() : area.error());
    if (!*item || !*area)
        return now;
    const auto tool = Tool::fromItem(**item);
    if (!tool)
        return now;
    Tool asIs = *tool;
    asIs.withdrawn.reset();   // that is told as news of the source
    Tool pinned = asIs;
    bool wantsLatest = false;
    for (FigureRequest& request : pinned.figures) {
        const auto said = std::find_if(post.figures.begin(), post.figures.end(), [&request](const PostFigure& figure) { return figure.name == request.name; });
        if (said == post.figures.end())
            return now;   // it asks for other figures than it did
        wantsLatest = wantsLatest || request.period == QLatin1String("latest");
        request.period = said->period;
    }
    const TextLanguage language = languageFromCode(any.language).value_or(TextLanguage::English);
    auto output = outputNow(library, areas, pinned, **area, language);
    if (!output)
        return failure(output.error());
    // A dataset whose feed is no longer followed is no news.
    if (*output && (*output)->withheld && (*output)->withheld->because == Withheld::Because::DatasetMissing)
        return now;
    now.pinned = std::move(*output);
    if (wantsLatest && now.pinned) {
        auto latest = outputNow(library, areas, asIs, **area, language);
        if (!latest)
            return failure(latest.error());
        now.latest = std::move(*latest);
    }
    return now;
}

} // namespace

qsizetype figureIn(const QString& text, const QString& display, qsizetype from)
{
    if (display.isEmpty())
        return -1;
    const auto belongs = [&text](qsizetype index) { return index >= 0 && index < text.size() && text.at(index).isDigit(); };
    for (qsizetype at = text.indexOf(display, from); at >= 0; at = text.indexOf(display, at + 1)) {
        const qsizetype end = at + display.size();
        const QChar before = at > 0 ? text.at(at - 1) : QChar();
        const QChar after = end < text.size() ? text.at(end) : QChar();
        const auto isPoint = [](QChar sign) { return sign == QLatin1Char('.') || sign == QLatin1Char(','); };
        // "5.1" is in neither "15.1", "5.14" nor "2,5.1", but it is in "5.1.", "(5.1)" and "£5.1": the sign may be the officer's.
        const bool beginsInside = display.front().isDigit() && (belongs(at - 1) || (isPoint(before) && belongs(at - 2)));
        const bool endsInside = display.back().isDigit() && (belongs(end) || (isPoint(after) && belongs(end + 1)));
        if (!beginsInside && !endsInside)
            return at;
    }
    return -1;
}

Result<std::vector<FigureNews>> newsOfFigures(const LibraryRepository& library, const AreaRepository& areas, const Post& post)
{
    std::vector<FigureNews> all;
    if (post.figures.empty())
        return all;
    const auto source = sourceNow(library, areas, post);
    if (!source)
        return failure(source.error());
    for (const PostFigure& figure : post.figures) {
        // The tool itself says all that may stand in its words; where it is gone, the figures alone are asked for.
        std::optional<FigureNews> news = source->told(figure);
        const bool isTold = source->knows(figure);
        if (!isTold && !isSaidOf(figure)) {
            auto alone = newsOf(library, areas, figure);
            if (!alone)
                return failure(alone.error());
            news = std::move(*alone);
        }
        if (!news)
            continue;
        const auto dataset = library.dataset(figure.dataset, figure.feed);
        if (!dataset)
            return failure(dataset.error());
        news->label = *dataset ? (*dataset)->label : figure.dataset.text();
        all.push_back(std::move(*news));
    }
    return all;
}

std::vector<FigureNews> stillSaid(std::vector<FigureNews> news, const Post& post)
{
    std::erase_if(news, [&post](FigureNews& one) {
        if (one.what == FigureNews::What::Turned)
            return false;
        const QString& display = one.figure.display;
        one.position = figureIn(post.text, display);
        one.length = one.position < 0 ? 0 : display.size();
        return one.position < 0 && std::none_of(post.pictures.begin(), post.pictures.end(), [&display](const Picture& picture) {
            return figureIn(picture.alt, display) >= 0;
        });
    });
    // A turn is of interest only where something of it is still said.
    if (std::all_of(news.begin(), news.end(), [](const FigureNews& one) { return one.what == FigureNews::What::Turned; }))
        news.clear();
    return news;
}

Result<std::vector<PostSummary>> noLongerTrue(const Database& database, const std::vector<PostSummary>& posts)
{
    const PostRepository repository(database);
    const LibraryRepository library(database);
    const AreaRepository areas(database);
    std::vector<PostSummary> found;
    for (const PostSummary& summary : posts) {
        const auto post = repository.find(summary.id);
        if (!post)
            return failure(post.error());
        if (!*post)
            continue;
        auto news = newsOfFigures(library, areas, **post);
        if (!news)
            return failure(news.error());
        const std::vector<FigureNews> said = stillSaid(std::move(*news), **post);
        if (std::any_of(said.begin(), said.end(), [](const FigureNews& one) { return one.what != FigureNews::What::Newer; }))
            found.push_back(summary);
    }
    return found;
}

bool canReplaceFigures(const std::vector<FigureNews>& news)
{
    const auto isReplaced = [](const FigureNews& one) { return one.what == FigureNews::What::Changed || one.what == FigureNews::What::Newer; };
    return std::any_of(news.begin(), news.end(), isReplaced)
           && std::none_of(news.begin(), news.end(), [](const FigureNews& one) { return one.what == FigureNews::What::Turned; });
}

std::optional<Problem> figureProblem(const FigureNews& news, const Post& post)
{
    if (post.status == PostStatus::Posted || post.status == PostStatus::NotPosted)
        return std::nullopt;
    const Severity severity = news.what == FigureNews::What::Newer    ? Severity::Hint
                              : news.what == FigureNews::What::Turned ? Severity::Warning
                                                                      : Severity::Blocker;
    const Problem::Code code = news.what == FigureNews::What::Changed ? Problem::Code::FigureChanged
                               : news.what == FigureNews::What::Gone   ? Problem::Code::FigureGone
                               : news.what == FigureNews::What::Turned ? Problem::Code::FigureTurned
                                                                       : Problem::Code::FigureNewer;
    return Problem{severity, code, news.position, news.length, 0,
                   {news.figure.display, news.label, news.figure.period, news.display, news.period, news.reason}};
}

QString withPresentFigures(const QString& text, const std::vector<FigureNews>& news)
{
    // All places are found before any is changed: what is put in for one figure may look like another.
    struct Place {
        qsizetype at;
        qsizetype length;
        QString display;
    };
    std::vector<Place> places;
    const auto add = [&](const QString& old, const QString& now) {
        for (qsizetype at = figureIn(text, old); at >= 0; at = figureIn(text, old, at + 1)) {
            const bool isTaken = std::any_of(places.begin(), places.end(), [&](const Place& place) { return at < place.at + place.length && place.at < at + old.size(); });
            if (!isTaken)
                places.push_back({at, old.size(), now});
        }
    };
    for (const FigureNews& one : news) {
        if (one.what == FigureNews::What::Gone || one.what == FigureNews::What::Turned)
            continue;
        add(one.figure.display, one.display);
        if (one.figure.period != one.period && one.figure.period.size() >= 4)
            add(one.figure.period, one.period);
    }
    std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) { return a.at > b.at; });
    QString result = text;
    for (const Place& place : places)
        result.replace(place.at, place.length, place.display);
    return result;
}

} // namespace clarion
