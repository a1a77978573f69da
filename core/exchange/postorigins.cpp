#include "exchange/postorigins.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace clarion {
namespace {

constexpr qsizetype longestText = 1000;
constexpr qsizetype longestWording = 100'000;
constexpr qsizetype mostFigures = 200;

QString textOf(const QJsonObject& object, const char* key, qsizetype longest = longestText)
{
    const QString text = object.value(QLatin1String(key)).toString();
    return text.size() > longest ? QString() : text;
}

QJsonObject figureObject(const PostFigure& figure)
{
    return {{QStringLiteral("feed"), figure.feed.text()},
            {QStringLiteral("dataset"), figure.dataset.text()},
            {QStringLiteral("period"), figure.period},
            {QStringLiteral("requested"), figure.requested},
            {QStringLiteral("boundarySet"), figure.area.boundarySet},
            {QStringLiteral("code"), figure.area.code},
            {QStringLiteral("figureCode"), figure.code},
            {QStringLiteral("value"), figure.value},
            {QStringLiteral("display"), figure.display},
            {QStringLiteral("name"), figure.name},
            {QStringLiteral("language"), figure.language}};
}

PostFigure figureFrom(const QJsonObject& object)
{
    return {FeedId(textOf(object, "feed")), DatasetId(textOf(object, "dataset")), textOf(object, "period"), textOf(object, "requested"),
            {textOf(object, "boundarySet"), textOf(object, "code")}, textOf(object, "figureCode"), object.value(QLatin1String("value")).toDouble(),
            textOf(object, "display"), textOf(object, "name"), textOf(object, "language")};
}

} // namespace

QByteArray originsAsJson(const std::vector<Post>& posts)
{
    QJsonObject all;
    for (const Post& post : posts) {
        if (post.source.isEmpty() && post.figures.empty())
            continue;
        QJsonArray figures;
        for (const PostFigure& figure : post.figures)
            figures.append(figureObject(figure));
        all.insert(post.id.text(), QJsonObject{{QStringLiteral("feed"), post.source.feed.text()},
                                               {QStringLiteral("kind"), post.source.kind},
                                               {QStringLiteral("item"), post.source.item.text()},
                                               {QStringLiteral("rev"), post.source.rev},
                                               {QStringLiteral("text"), post.source.text},
                                               {QStringLiteral("figures"), figures}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("posts"), all}}).toJson();
}

Result<QHash<PostId, PostOrigin>> originsFromJson(const QByteArray& json, const QString& subject)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return failure(ErrorCode::Syntax, subject, document.isObject() ? error.errorString() : QStringLiteral("it is no JSON object"));
    QHash<PostId, PostOrigin> origins;
    const QJsonObject posts = document.object().value(QLatin1String("posts")).toObject();
    for (auto it = posts.begin(); it != posts.end(); ++it) {
        const QJsonObject object = it.value().toObject();
        PostOrigin origin{{FeedId(textOf(object, "feed")), textOf(object, "kind"), ItemId(textOf(object, "item")), object.value(QLatin1String("rev")).toInt(), {},
                           textOf(object, "text", longestWording)}, {}};
        const QJsonArray figures = object.value(QLatin1String("figures")).toArray();
        for (const QJsonValue& figure : figures) {
            if (static_cast<qsizetype>(origin.figures.size()) < mostFigures)
                origin.figures.push_back(figureFrom(figure.toObject()));
        }
        origins.insert(PostId(it.key()), std::move(origin));
    }
    return origins;
}

} // namespace clarion
