#pragma once

#include "localise/language.h"
#include "spelling/spelledwords.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <array>
#include <memory>
#include <vector>

namespace clarion {

/// Where the dictionaries are: Hunspell's for English, Aspell's for Welsh, which has no other in Debian.
struct DictionaryPlaces {
    QStringList englishFolders{QStringLiteral("/usr/share/hunspell"), QStringLiteral("/usr/share/myspell/dicts")};
    QString english = QStringLiteral("en_GB");
    QString welsh = QStringLiteral("cy");
};

/// Judges words. Making one reads the dictionaries, which takes a tenth of a second: in any thread, but then one at a time
/// may ask it.
class SpellChecker {
public:
    explicit SpellChecker(const DictionaryPlaces& places = {});
    ~SpellChecker();
    SpellChecker(const SpellChecker&) = delete;
    SpellChecker& operator=(const SpellChecker&) = delete;

    [[nodiscard]] bool has(TextLanguage language) const;
    /// True where that dictionary is missing. Welsh words are right also where they follow a mutation or a contraction that
    /// the dictionary does not list: "yng Nghaerdydd", "mae'n".
    [[nodiscard]] bool isRight(const QString& word, TextLanguage language);
    /// The best first; takes up to a tenth of a second.
    [[nodiscard]] QStringList suggestions(const QString& word, TextLanguage language, qsizetype most);

private:
    struct English;
    struct Welsh;

    [[nodiscard]] bool isListed(const QString& word, TextLanguage language);

    std::unique_ptr<English> m_english;
    std::unique_ptr<Welsh> m_welsh;
    std::array<QHash<QString, bool>, 2> m_judged;   ///< by language; the same words come again with every key
};

/// The words of a paragraph that are in no dictionary it could mean. The paragraph's own language decides; a word from four
/// letters may be of the other one (a Welsh name, a greeting). `leftAlone` holds spellingKey()s: own words, names of places.
[[nodiscard]] std::vector<WordSpan> misspelledWords(QStringView paragraph, SpellChecker& checker, const QSet<QString>& leftAlone);

} // namespace clarion
