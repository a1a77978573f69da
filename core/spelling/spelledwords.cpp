#include "spelling/spelledwords.h"

#include "networks/links.h"

#include <QString>

#include <algorithm>

namespace clarion {
namespace {

constexpr qsizetype longestAbbreviation = 5;

bool isApostrophe(QChar c)
{
    return c == QLatin1Char('\'') || c == QChar(0x2019);
}

bool isOfSpelledWord(QChar c)
{
    return c.isLetter() || c.isMark() || isApostrophe(c);
}

/// What makes one thing with a word: "@jane_doe", "#vote2027", "jane@example.org", "{area}", "covid19", "and/or".
bool isOfWordRun(QChar c)
{
    return isOfSpelledWord(c) || c.isDigit() || QStringView(u"@#_{}").contains(c) || c.isSurrogate();
}

bool isWholeWord(QStringView run)
{
    return std::all_of(run.begin(), run.end(), isOfSpelledWord);
}

bool canBeChecked(QStringView word)
{
    qsizetype letters = 0;
    bool isCapitals = true;
    bool hasInnerCapital = false;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar c = word[i];
        if (!c.isLetter())
            continue;
        if (c.script() != QChar::Script_Latin)
            return false;
        hasInnerCapital = hasInnerCapital || (letters > 0 && c.isUpper() && !isCapitals);
        isCapitals = isCapitals && c.isUpper();
        ++letters;
    }
    if (letters < 2)
        return false;
    // "MPs": capitals but for the last.
    const qsizetype capitals = std::count_if(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
    if (letters <= longestAbbreviation && capitals >= 2)
        return false;
    return !hasInnerCapital && (isCapitals || capitals <= 1);
}

/// Without the quotation marks around it, which are apostrophes to the eye.
WordSpan withoutOuterApostrophes(QStringView text, WordSpan span)
{
    while (span.length > 0 && isApostrophe(text[span.begin])) {
        ++span.begin;
        --span.length;
    }
    while (span.length > 0 && isApostrophe(text[span.begin + span.length - 1]))
        --span.length;
    return span;
}

} // namespace

std::vector<WordSpan> spelledWords(QStringView text, SpelledWords which)
{
    const std::vector<LinkSpan> links = findLinks(text, LinkProtocol::Optional);
    auto link = links.begin();
    std::vector<WordSpan> words;
    for (qsizetype i = 0; i < text.size();) {
        while (link != links.end() && link->end <= i)
            ++link;
        if (link != links.end() && link->begin <= i) {
            i = link->end;
            continue;
        }
        const qsizetype stop = link == links.end() ? text.size() : link->begin;
        qsizetype end = i;
        while (end < stop && isOfWordRun(text[end]))
            ++end;
        if (end == i) {
            ++i;
            continue;
        }
        // Addresses that are no links of a network: of e-mail, of unknown domains.
        if (text.sliced(i, end - i).contains(QLatin1Char('@')) || text.sliced(end).startsWith(QLatin1String("://"))) {
            while (i < text.size() && !text[i].isSpace())
                ++i;
            continue;
        }
        const WordSpan span = withoutOuterApostrophes(text, {i, end - i});
        const QStringView run = text.sliced(span.begin, span.length);
        if (!run.isEmpty() && isWholeWord(run) && (which == SpelledWords::Every || canBeChecked(run)))
            words.push_back(span);
        i = end;
    }
    return words;
}

} // namespace clarion
