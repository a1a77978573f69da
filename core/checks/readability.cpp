#include "checks/readability.h"

#include "networks/links.h"

#include <algorithm>

namespace clarion {
namespace {

constexpr int fewestWords = 30;
constexpr double longAverageSentence = 25;
constexpr double hardEase = 50;

bool isSpokenVowel(QChar letter)
{
    return QStringView(u"aeiouyàáâäèéêëìíîïòóôöùúûüŵŷ").contains(letter);
}

/// Groups of vowels, without the silent e: "bus" 1, "council" 2, "closed" 1, "voted" 2, "table" 2.
int syllablesIn(QString word)
{
    word = word.toLower();
    int groups = 0;
    bool wasVowel = false;
    for (const QChar letter : word) {
        const bool isOne = isSpokenVowel(letter);
        groups += isOne && !wasVowel ? 1 : 0;
        wasVowel = isOne;
    }
    const auto endsSilently = [&word](QLatin1StringView ending, QLatin1StringView spokenAfter) {
        const qsizetype before = word.size() - ending.size() - 1;
        return word.endsWith(ending) && before > 0 && !isSpokenVowel(word[before]) && !QString(spokenAfter).contains(word[before]);
    };
    const bool isSilent = endsSilently(QLatin1StringView("e"), QLatin1StringView("l")) || endsSilently(QLatin1StringView("ed"), QLatin1StringView("td"))
        || endsSilently(QLatin1StringView("es"), QLatin1StringView("scxzgl"));
    return std::max(1, groups - (isSilent && groups > 1 ? 1 : 0));
}

bool isOfSpokenWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == QLatin1Char('\'') || c == QChar(0x2019);
}

/// The text with a blank in place of what is not read aloud.
QString spokenText(const QString& text)
{
    QString spoken = text;
    for (const LinkSpan& link : findLinks(text, LinkProtocol::Optional))
        std::fill(spoken.begin() + link.begin, spoken.begin() + link.end, QChar(QLatin1Char(' ')));
    for (qsizetype i = 0; i < spoken.size(); ++i) {
        if (spoken[i] != QLatin1Char('@') && spoken[i] != QLatin1Char('#'))
            continue;
        for (; i < spoken.size() && !spoken[i].isSpace(); ++i)
            spoken[i] = QLatin1Char(' ');
    }
    return spoken;
}

} // namespace

double Readability::ease() const
{
    return 206.835 - 1.015 * wordsInSentence() - 84.6 * static_cast<double>(syllables) / words;
}

bool Readability::isHard() const
{
    return ease() < hardEase || wordsInSentence() > longAverageSentence;
}

std::optional<Readability> readabilityOf(const QString& text)
{
    const QString spoken = spokenText(text);
    Readability found;
    bool isInSentence = false;
    for (qsizetype i = 0; i < spoken.size();) {
        if (!isOfSpokenWord(spoken[i])) {
            // A point inside a number or an abbreviation is followed by no blank.
            const bool isEnd = QStringView(u".!?…").contains(spoken[i]) && (i + 1 == spoken.size() || !isOfSpokenWord(spoken[i + 1]));
            if (isInSentence && (isEnd || spoken[i] == QLatin1Char('\n'))) {
                ++found.sentences;
                isInSentence = false;
            }
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < spoken.size() && isOfSpokenWord(spoken[end]))
            ++end;
        ++found.words;
        found.syllables += syllablesIn(spoken.mid(i, end - i));
        isInSentence = true;
        i = end;
    }
    found.sentences += isInSentence ? 1 : 0;
    return found.words < fewestWords ? std::nullopt : std::optional<Readability>(found);
}

} // namespace clarion
