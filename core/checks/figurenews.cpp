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
    const auto dataset = library.dataset(figure.dataset, figure.feed);
    if (!dataset)
        return failure(dataset.error());
    news.label = *dataset ? (*dataset)->label : figure.dataset.text();
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
        // "5.1" is in neither "15.1", "5.14", "2,5.1" nor "5.1%", but it is in "5.1." and "(5.1)".
        const bool beginsInside = belongs(at - 1) || (isPoint(before) && belongs(at - 2)) || before == QChar(0xa3);
        const bool endsInside = belongs(end) || (isPoint(after) && belongs(end + 1)) || after == QLatin1Char('%');
        if (!beginsInside && !endsInside)
            return at;
    }
    return -1;
}

Result<std::vector<FigureNews>> newsOfFigures(const LibraryRepository& library, const AreaRepository& areas, const Post& post)
{
    std::vector<FigureNews> all;
    for (const PostFigure& figure : post.figures) {
        auto news = newsOf(library, areas, figure);
        if (!news)
            return failure(news.error());
        if (*news)
            all.push_back(std::move(**news));
    }
    return all;
}

std::vector<FigureNews> stillSaid(std::vector<FigureNews> news, const Post& post)
{
    std::erase_if(news, [&post](FigureNews& one) {
        const QString& display = one.figure.display;
        one.position = figureIn(post.text, display);
        one.length = one.position < 0 ? 0 : display.size();
        return one.position < 0 && std::none_of(post.pictures.begin(), post.pictures.end(), [&display](const Picture& picture) {
            return figureIn(picture.alt, display) >= 0;
        });
    });
    return news;
}

std::optional<Problem> figureProblem(const FigureNews& news, const Post& post)
{
    if (post.status == PostStatus::Posted || post.status == PostStatus::NotPosted)
        return std::nullopt;
    const bool isTrue = news.what == FigureNews::What::Newer;
    const Problem::Code code = news.what == FigureNews::What::Changed ? Problem::Code::FigureChanged
                               : news.what == FigureNews::What::Gone  ? Problem::Code::FigureGone
                                                                      : Problem::Code::FigureNewer;
    return Problem{isTrue ? Severity::Hint : Severity::Blocker, code, news.position, news.length, 0,
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
        if (one.what == FigureNews::What::Gone)
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
