#include "spelling/ownwords.h"

#include "spelling/spelledwords.h"
#include "storage/query.h"

#include <algorithm>

namespace clarion {
namespace {

constexpr auto ownWordsKey = "spelling.words";
constexpr qsizetype mostOwnWords = 10'000;
constexpr qsizetype longestOwnWord = 100;

Result<void> writeOwnWords(Transaction& transaction, QStringList words, const Clock& clock)
{
    std::sort(words.begin(), words.end(), [](const QString& a, const QString& b) { return a.localeAwareCompare(b) < 0; });
    Query query(transaction.database(), "INSERT INTO settings (key, value, modified) VALUES (:key, :value, :now) "
                                        "ON CONFLICT (key) DO UPDATE SET value = excluded.value, modified = excluded.modified");
    query.bind(":key", QString::fromLatin1(ownWordsKey))
        .bind(":value", words.join(QLatin1Char('\n')))
        .bind(":now", clock.now().toSecsSinceEpoch());
    transaction.changes().addAll(Subject::Settings);
    return query.execute();
}

} // namespace

QString spellingKey(const QString& word)
{
    QString key = word.normalized(QString::NormalizationForm_C).toLower();
    key.replace(QChar(0x2019), QLatin1Char('\''));
    if (key.endsWith(QLatin1String("'s")))
        key.chop(2);
    return key;
}

Result<QStringList> readOwnWords(const Database& database)
{
    Query query(database, "SELECT value FROM settings WHERE key = :key");
    query.bind(":key", QString::fromLatin1(ownWordsKey));
    if (auto done = query.execute(); !done)
        return failure(done.error());
    if (!query.next())
        return QStringList();
    return query.text(0).split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(0, mostOwnWords);
}

Result<void> addOwnWord(Transaction& transaction, const QString& word, const Clock& clock)
{
    const std::vector<WordSpan> spans = spelledWords(word, SpelledWords::Every);
    if (spans.size() != 1 || spans.front() != WordSpan{0, word.size()} || word.size() > longestOwnWord)
        return failure(ErrorCode::InvalidArgument, word, QStringLiteral("one word of letters expected"));
    auto words = readOwnWords(transaction.database());
    if (!words)
        return failure(words.error());
    const auto isSame = [key = spellingKey(word)](const QString& other) { return spellingKey(other) == key; };
    if (std::any_of(words->begin(), words->end(), isSame))
        return {};
    if (words->size() >= mostOwnWords)
        return failure(ErrorCode::InvalidArgument, word, QStringLiteral("there are %1 own words already").arg(mostOwnWords));
    return writeOwnWords(transaction, *words << word, clock);
}

Result<void> removeOwnWord(Transaction& transaction, const QString& word, const Clock& clock)
{
    auto words = readOwnWords(transaction.database());
    if (!words)
        return failure(words.error());
    const qsizetype removed = words->removeIf([key = spellingKey(word)](const QString& other) { return spellingKey(other) == key; });
    return removed == 0 ? Result<void>() : writeOwnWords(transaction, *words, clock);
}

} // namespace clarion
