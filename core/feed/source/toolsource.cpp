#include "feed/source/toolsource.h"

#include "base/localtime.h"
#include "feed/source/frontmatter.h"
#include "networks/network.h"

#include <QDate>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace clarion {
namespace {

/// The body: "## worse, short" headings, each followed by one wording.
QJsonArray readVariants(const FrontMatter& parts, const YamlMap& yaml, SourceLines& places)
{
    QJsonArray variants;
    QStringList lines = parts.body.split(QLatin1Char('\n'));
    QJsonObject current;
    QStringList text;
    int headingLine = 0;
    const auto finish = [&] {
        const QString wording = text.join(QLatin1Char('\n')).trimmed();
        if (headingLine == 0 && !wording.isEmpty())
            yaml.problem(parts.bodyOffset + 1, QStringLiteral("a heading such as “## worse” expected before the text"));
        else if (headingLine > 0 && wording.isEmpty())
            yaml.problem(headingLine, QStringLiteral("a text expected under this heading"));
        else if (headingLine > 0 && !current.isEmpty()) {
            int blank = 0;
            while (text.at(blank).trimmed().isEmpty())
                ++blank;
            places.insert(QStringLiteral("variants/%1").arg(variants.size()), headingLine + 1 + blank);
            current.insert(QStringLiteral("text"), wording);
            variants.append(current);
        }
        text.clear();
    };
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString& line = lines.at(i);
        if (!line.startsWith(QLatin1String("## "))) {
            text << line;
            continue;
        }
        finish();
        headingLine = parts.bodyOffset + static_cast<int>(i) + 1;
        current = {};
        QStringList words;
        for (const QString& word : line.mid(3).split(QLatin1Char(',')))
            words << word.trimmed().toLower();
        if (!directionFromName(words.first())) {
            yaml.problem(headingLine, QStringLiteral("worse, better, same or any expected, “%1” found").arg(words.first()));
            continue;
        }
        current.insert(QStringLiteral("direction"), words.takeFirst());
        for (const QString& word : std::as_const(words)) {
            if (word == QLatin1String("short"))
                current.insert(QStringLiteral("short"), true);
            else if (word == QLatin1String("cy"))
                current.insert(QStringLiteral("language"), word);
            else if (findNetwork(word))
                current.insert(QStringLiteral("network"), word);
            else
                yaml.problem(headingLine, QStringLiteral("“short”, “cy” or a network's name expected, “%1” found").arg(word));
        }
    }
    finish();
    if (variants.isEmpty())
        yaml.problem(parts.bodyOffset + 1, QStringLiteral("at least one text under a heading such as “## any” expected"));
    return variants;
}

QJsonObject readFigures(const YamlMap& yaml, SourceLines& places)
{
    QJsonObject figures;
    const auto map = yaml.map("figures");
    places.insert(QStringLiteral("figures"), yaml.line("figures"));
    for (const QString& name : map ? map->keys() : QStringList()) {
        const QByteArray key = name.toUtf8();
        const auto figure = map->map(key.constData());
        places.insert(QStringLiteral("figures/") + name, map->line(key.constData()));
        if (figure && figure->has("of"))
            figures.insert(name, QJsonObject{{QStringLiteral("of"), QJsonArray::fromStringList(figure->list("of"))},
                                             {QStringLiteral("as"), figure->text("as", QStringLiteral("difference"))}});
        else if (figure)
            figures.insert(name, QJsonObject{{QStringLiteral("dataset"), figure->text("dataset")},
                                             {QStringLiteral("period"), figure->text("period")}});
    }
    return figures;
}

/// `before`: of the places that are noted.
QJsonObject readCardTexts(const YamlMap& yaml, const QString& before, SourceLines& places)
{
    QJsonObject cardTexts;
    if (const auto texts = yaml.map("cardTexts")) {
        for (const QString& name : texts->keys()) {
            cardTexts.insert(name, texts->text(name.toUtf8().constData()));
            places.insert(before + QStringLiteral("cardTexts/") + name, texts->line(name.toUtf8().constData()));
        }
    }
    return cardTexts;
}

} // namespace

const QStringList& sharedKeys()
{
    static const QStringList keys{
        QStringLiteral("title"), QStringLiteral("topics"),   QStringLiteral("areas"), QStringLiteral("from"),
        QStringLiteral("until"), QStringLiteral("audience"), QStringLiteral("rev"),   QStringLiteral("withdrawn"),
        QStringLiteral("embargo")};
    return keys;
}

Item itemFromFrontMatter(const YamlMap& yaml, const QString& kind, const QString& file)
{
    Item item;
    item.kind = kind;
    item.id = ItemId(QFileInfo(file).completeBaseName());
    item.title = yaml.text("title");
    item.rev = yaml.wholeNumber("rev", 1);
    for (const auto& [key, day] : {std::pair{"from", &item.from}, std::pair{"until", &item.until}}) {
        *day = yaml.text(key);
        // What does not even look like a day is told already.
        if (day->size() == 10 && day->at(4) == QLatin1Char('-') && !QDate::fromString(*day, Qt::ISODate).isValid())
            yaml.problem(yaml.line(key), QStringLiteral("%1: a date as 2027-05-06 expected, “%2” found").arg(QLatin1String(key), *day));
    }
    if (!item.from.isEmpty() && !item.until.isEmpty() && item.until < item.from)
        yaml.problem(yaml.line("until"), QStringLiteral("until: a day not before “from” expected"));
    if (const QString embargo = yaml.text("embargo"); !embargo.isEmpty()) {
        // People write what their own clock shows; the feed carries the instant.
        item.embargo = LocalTime::parse(embargo).toUtc();
        if (!item.embargo.isValid())
            yaml.problem(yaml.line("embargo"), QStringLiteral("embargo: a time as 2027-05-06 09:00 expected, “%1” found").arg(embargo));
    }
    item.payload.insert(QStringLiteral("topics"), QJsonArray::fromStringList(yaml.list("topics")));
    item.payload.insert(QStringLiteral("areas"), QJsonArray::fromStringList(yaml.list("areas")));
    if (yaml.has("audience"))
        item.payload.insert(QStringLiteral("audience"), QJsonArray::fromStringList(yaml.list("audience")));
    if (const auto withdrawn = yaml.map("withdrawn")) {
        item.withdrawn = true;
        item.payload.insert(QStringLiteral("withdrawn"),
                            QJsonObject{{QStringLiteral("reason"), withdrawn->text("reason")},
                                        {QStringLiteral("replacedBy"), withdrawn->text("replacedBy")}});
    }
    return item;
}

std::optional<SourceItem> readToolFile(const QByteArray& bytes, const QString& file, SourceProblems& problems)
{
    const auto parts = splitFrontMatter(bytes, file, problems);
    if (!parts)
        return std::nullopt;
    const auto yaml = YamlMap::parse(parts->yaml, file, parts->yamlOffset, QStringLiteral("tool"), problems);
    if (!yaml)
        return std::nullopt;
    SourceItem source{itemFromFrontMatter(*yaml, QStringLiteral("tool"), file), {}, file, {}};
    for (const char* key : {"link", "card", "alt"})
        source.lines.insert(QString::fromLatin1(key), yaml->line(key));
    QJsonObject& payload = source.item.payload;
    payload.insert(QStringLiteral("summary"), yaml->text("summary"));
    const QString link = yaml->text("link");
    payload.insert(QStringLiteral("link"), link);
    payload.insert(QStringLiteral("card"), yaml->text("card"));
    payload.insert(QStringLiteral("alt"), yaml->text("alt"));
    payload.insert(QStringLiteral("figures"), readFigures(*yaml, source.lines));
    payload.insert(QStringLiteral("variants"), readVariants(*parts, *yaml, source.lines));
    payload.insert(QStringLiteral("cardTexts"), readCardTexts(*yaml, {}, source.lines));
    if (const auto welsh = yaml->map("cy")) {
        QJsonObject words;
        for (const char* key : {"title", "summary", "link", "alt"}) {
            source.lines.insert(QStringLiteral("cy/") + QLatin1String(key), welsh->line(key));
            if (welsh->has(key))
                words.insert(QLatin1String(key), welsh->text(key));
        }
        words.insert(QStringLiteral("cardTexts"), readCardTexts(*welsh, QStringLiteral("cy/"), source.lines));
        payload.insert(QStringLiteral("cy"), words);
    }
    return source;
}

} // namespace clarion
