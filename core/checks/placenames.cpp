#include "checks/placenames.h"

#include "base/text.h"

#include <QSet>

#include <algorithm>

namespace clarion {
namespace {

struct Word {
    qsizetype begin;
    qsizetype end;
    QString folded;
    bool isCapital;
    bool isAtHead;   ///< of a sentence, where any word has a capital
};

bool isPartOfWord(const QString& text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
        return true;
    const bool isJoint = c == QLatin1Char('\'') || c == QChar(0x2019);
    return isJoint && at > 0 && at + 1 < text.size() && text[at - 1].isLetter() && text[at + 1].isLetter();
}

/// "&" is a word, too; a link and what follows a # or an @ is none, as no name of a place is meant by it.
std::vector<Word> wordsOf(const QString& text)
{
    std::vector<Word> words;
    bool atHead = true;
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text[i];
        if (c == QLatin1Char('&')) {
            words.push_back({i, i + 1, QStringLiteral("and"), true, atHead});
            ++i;
            continue;
        }
        if (!isPartOfWord(text, i)) {
            if (c == QLatin1Char('.') || c == QLatin1Char('!') || c == QLatin1Char('?') || c == QLatin1Char(':') || c == QLatin1Char('\n'))
                atHead = true;
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < text.size() && isPartOfWord(text, end))
            ++end;
        const bool isLink = text.mid(end, 3) == QLatin1String("://") || (end + 1 < text.size() && text[end] == QLatin1Char('.') && text[end + 1].isLower());
        const bool isTag = i > 0 && (text[i - 1] == QLatin1Char('#') || text[i - 1] == QLatin1Char('@'));
        if (isLink || isTag) {
            while (end < text.size() && !text[end].isSpace())
                ++end;
        } else {
            QString folded = foldForSearch(text.mid(i, end - i));
            folded.remove(QLatin1Char(' '));
            words.push_back({i, end, folded, c.isUpper() || c.isDigit(), atHead});
        }
        atHead = false;
        i = end;
    }
    return words;
}

QStringList foldedWords(const QString& name)
{
    QStringList folded;
    for (const Word& word : wordsOf(name))
        folded << word.folded;
    return folded;
}

} // namespace

void PlaceNames::add(const QString& name, bool isOwn, bool isPerson)
{
    const QStringList words = foldedWords(name);
    if (words.isEmpty() || words.first().isEmpty())
        return;
    std::vector<Name>& known = m_names[words.first()];
    const auto same = std::find_if(known.begin(), known.end(), [&words](const Name& other) { return other.words == words; });
    if (same == known.end())
        known.push_back({words, name, isOwn, isPerson});
}

std::vector<ForeignName> PlaceNames::find(const QString& text) const
{
    std::vector<ForeignName> found;
    const std::vector<Word> words = wordsOf(text);
    for (size_t i = 0; i < words.size();) {
        const Name* longest = nullptr;
        if (const auto candidates = m_names.constFind(words[i].folded); words[i].isCapital && candidates != m_names.constEnd()) {
            for (const Name& name : *candidates) {
                const auto length = static_cast<size_t>(name.words.size());
                if (i + length > words.size() || (longest && longest->words.size() >= name.words.size()))
                    continue;
                bool isSame = true;
                for (size_t k = 1; k < length && isSame; ++k)
                    isSame = words[i + k].folded == name.words[static_cast<qsizetype>(k)];
                if (isSame)
                    longest = &name;
            }
        }
        if (!longest) {
            ++i;
            continue;
        }
        const auto length = static_cast<size_t>(longest->words.size());
        if (!longest->isOwn) {
            const qsizetype begin = words[i].begin;
            found.push_back({begin, words[i + length - 1].end - begin, longest->name, longest->isPerson, length > 1 || !words[i].isAtHead});
        }
        i += length;
    }
    return found;
}

PlaceNames placeNames(const std::vector<Area>& areas, const Area& own, const QStringList& neighboursOfOwn)
{
    PlaceNames names;
    const QSet<QString> shared(neighboursOfOwn.begin(), neighboursOfOwn.end());
    for (const QString& name : {own.name, own.nameCy, own.region, own.nation})
        names.addOwn(name);
    const auto add = [&](bool isPresent) {
        for (const Area& area : areas) {
            if ((area.key.boundarySet == own.key.boundarySet) != isPresent)
                continue;
            const bool isHome = !isPresent && shared.contains(area.key.code);
            for (const QString& name : {area.name, area.nameCy}) {
                if (isHome)
                    names.addOwn(name);
                else
                    names.addForeign(name);
            }
        }
    };
    // Many names stand in both sets, for different ground: what they mean on the present boundaries counts.
    add(true);
    add(false);
    return names;
}

} // namespace clarion
