#include "workspace/snippets.h"

#include "storage/query.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace clarion {
namespace {

constexpr auto snippetsKey = "composer.snippets";
constexpr std::size_t mostSnippets = 500;
constexpr qsizetype longestSnippetName = 40;
constexpr qsizetype longestSnippetText = 10'000;

bool isSameName(const QString& a, const QString& b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool canBeTypedName(const QString& name)
{
    const auto isOfName = [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c == QLatin1Char('-'); };
    return !name.isEmpty() && name.size() <= longestSnippetName && std::all_of(name.begin(), name.end(), isOfName);
}

Result<void> writeSnippets(Transaction& transaction, std::vector<Snippet> snippets, const Clock& clock)
{
    std::sort(snippets.begin(), snippets.end(), [](const Snippet& a, const Snippet& b) { return a.name.localeAwareCompare(b.name) < 0; });
    QJsonArray array;
    for (const Snippet& snippet : snippets)
        array.append(QJsonObject{{QStringLiteral("name"), snippet.name}, {QStringLiteral("text"), snippet.text}});
    Query query(transaction.database(), "INSERT INTO settings (key, value, modified) VALUES (:key, :value, :now) "
                                        "ON CONFLICT (key) DO UPDATE SET value = excluded.value, modified = excluded.modified");
    query.bind(":key", QString::fromLatin1(snippetsKey))
        .bind(":value", QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)))
        .bind(":now", clock.now().toSecsSinceEpoch());
    transaction.changes().addAll(Subject::Settings);
    return query.execute();
}

} // namespace

bool Snippet::isHashtagSet() const
{
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return !words.isEmpty() && std::all_of(words.begin(), words.end(), [](const QString& word) { return word.size() > 1 && word.startsWith(QLatin1Char('#')); });
}

Result<std::vector<Snippet>> readSnippets(const Database& database)
{
    Query query(database, "SELECT value FROM settings WHERE key = :key");
    query.bind(":key", QString::fromLatin1(snippetsKey));
    if (auto done = query.execute(); !done)
        return failure(done.error());
    std::vector<Snippet> snippets;
    if (!query.next())
        return snippets;
    const QJsonDocument document = QJsonDocument::fromJson(query.text(0).toUtf8());
    if (!document.isArray())
        return failure(ErrorCode::Syntax, QString::fromLatin1(snippetsKey), QStringLiteral("a list expected"));
    for (const QJsonValue& value : document.array()) {
        const QJsonObject object = value.toObject();
        snippets.push_back({object.value(QLatin1String("name")).toString(), object.value(QLatin1String("text")).toString()});
    }
    return snippets;
}

Result<void> saveSnippet(Transaction& transaction, const QString& formerName, const Snippet& snippet, const Clock& clock)
{
    if (!canBeTypedName(snippet.name))
        return failure(ErrorCode::InvalidArgument, snippet.name, QStringLiteral("a name of up to %1 letters, digits and hyphens expected").arg(longestSnippetName));
    if (snippet.text.trimmed().isEmpty() || snippet.text.size() > longestSnippetText)
        return failure(ErrorCode::InvalidArgument, snippet.name, QStringLiteral("a text of up to %1 characters expected").arg(longestSnippetText));
    auto snippets = readSnippets(transaction.database());
    if (!snippets)
        return failure(snippets.error());
    std::erase_if(*snippets, [&formerName](const Snippet& other) { return !formerName.isEmpty() && isSameName(other.name, formerName); });
    if (std::any_of(snippets->begin(), snippets->end(), [&snippet](const Snippet& other) { return isSameName(other.name, snippet.name); }))
        return failure(ErrorCode::Ambiguous, snippet.name, QStringLiteral("another snippet has this name"));
    if (snippets->size() >= mostSnippets)
        return failure(ErrorCode::InvalidArgument, snippet.name, QStringLiteral("there are %1 snippets already").arg(mostSnippets));
    snippets->push_back(snippet);
    return writeSnippets(transaction, std::move(*snippets), clock);
}

Result<void> removeSnippet(Transaction& transaction, const QString& name, const Clock& clock)
{
    auto snippets = readSnippets(transaction.database());
    if (!snippets)
        return failure(snippets.error());
    if (std::erase_if(*snippets, [&name](const Snippet& other) { return isSameName(other.name, name); }) == 0)
        return {};
    return writeSnippets(transaction, std::move(*snippets), clock);
}

QStringList hashtagsOf(const std::vector<Snippet>& snippets)
{
    QStringList tags;
    for (const Snippet& snippet : snippets) {
        if (snippet.isHashtagSet())
            tags << snippet.text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }
    std::sort(tags.begin(), tags.end(), [](const QString& a, const QString& b) { return a.compare(b, Qt::CaseInsensitive) < 0; });
    tags.erase(std::unique(tags.begin(), tags.end(), isSameName), tags.end());
    return tags;
}

} // namespace clarion
