#include "spelling/spellchecker.h"

#include "spelling/ownwords.h"
#include "spelling/textlanguage.h"

#include <QFileInfo>

#include <aspell.h>
#include <hunspell/hunspell.hxx>

namespace clarion {
namespace {

constexpr qsizetype mostJudged = 20'000;
constexpr qsizetype longestForeignTypo = 3;

/// Everyday words of the work that Debian's Welsh dictionary, of 1999, does not have.
const QSet<QString>& laterWelshWords()
{
    static const QSet<QString> words = [] {
        const QStringList list = QStringLiteral(
            "cynghorydd gynghorydd cynghorwyr gynghorwyr nghymru gymru dw senedd rydyn dydyn ydyn gwefan wefan ebost e-bost ap "
            "fideo blog podlediad trydar rhannwch dilynwch hoffi ymunwch gofrestru cofrestrwch pleidleiswyr bleidleisiwch "
            "lefelau toriadau doriadau llywydd aelodau etholaeth etholaethau plaid blaid pleidiau").split(QLatin1Char(' '));
        return QSet<QString>(list.begin(), list.end());
    }();
    return words;
}

/// What a mutated word may come from. Some mutations are plain to see; the others could excuse any slip, and are looked
/// through in names alone.
QStringList radicals(const QString& word)
{
    static const std::pair<QLatin1StringView, QLatin1StringView> plain[] = {
        {QLatin1StringView("ngh"), QLatin1StringView("c")}, {QLatin1StringView("mh"), QLatin1StringView("p")},
        {QLatin1StringView("nh"), QLatin1StringView("t")},  {QLatin1StringView("ng"), QLatin1StringView("g")}};
    static const std::pair<QLatin1StringView, QLatin1StringView> ofNames[] = {
        {QLatin1StringView("m"), QLatin1StringView("b")},  {QLatin1StringView("n"), QLatin1StringView("d")},
        {QLatin1StringView("g"), QLatin1StringView("c")},  {QLatin1StringView("b"), QLatin1StringView("p")},
        {QLatin1StringView("dd"), QLatin1StringView("d")}, {QLatin1StringView("d"), QLatin1StringView("t")},
        {QLatin1StringView("f"), QLatin1StringView("b")},  {QLatin1StringView("f"), QLatin1StringView("m")},
        {QLatin1StringView("l"), QLatin1StringView("ll")}, {QLatin1StringView("r"), QLatin1StringView("rh")},
        {QLatin1StringView(""), QLatin1StringView("g")}};
    const bool isName = !word.isEmpty() && word.front().isUpper();
    const QString small = word.toLower();
    QStringList found;
    const auto add = [&](const auto& mutations) {
        for (const auto& [mutated, radical] : mutations) {
            if (!small.startsWith(mutated) || small.size() <= mutated.size())
                continue;
            QString root = radical + small.mid(mutated.size());
            if (isName)
                root[0] = root[0].toUpper();
            found << root;
        }
    };
    add(plain);
    if (isName)
        add(ofNames);
    return found;
}

/// "mae'n" without what was drawn to it.
QString uncontracted(const QString& word)
{
    const qsizetype at = word.lastIndexOf(QLatin1Char('\''));
    static const QSet<QString> endings{QStringLiteral("n"), QStringLiteral("r"),  QStringLiteral("w"),  QStringLiteral("i"),
                                       QStringLiteral("u"), QStringLiteral("ch"), QStringLiteral("m"), QStringLiteral("th"),
                                       QStringLiteral("d")};
    return at > 0 && endings.contains(word.mid(at + 1)) ? word.left(at) : QString();
}

QString withStraightApostrophes(QString word)
{
    return word.normalized(QString::NormalizationForm_C).replace(QChar(0x2019), QLatin1Char('\''));
}

} // namespace

struct SpellChecker::English {
    English(const QString& affixes, const QString& words) : dictionary(affixes.toUtf8().constData(), words.toUtf8().constData()),
        isUtf8(dictionary.get_dict_encoding() == "UTF-8") {}

    [[nodiscard]] std::string encoded(const QString& word) const { return isUtf8 ? word.toStdString() : word.toLatin1().toStdString(); }
    [[nodiscard]] QString decoded(const std::string& word) const { return isUtf8 ? QString::fromStdString(word) : QString::fromLatin1(word.c_str()); }

    Hunspell dictionary;
    bool isUtf8;
};

struct SpellChecker::Welsh {
    explicit Welsh(AspellSpeller* opened) : speller(opened) {}
    ~Welsh() { delete_aspell_speller(speller); }
    Welsh(const Welsh&) = delete;
    Welsh& operator=(const Welsh&) = delete;

    AspellSpeller* speller;
};

SpellChecker::SpellChecker(const DictionaryPlaces& places)
{
    for (const QString& folder : places.englishFolders) {
        const QString stem = folder + QLatin1Char('/') + places.english;
        if (m_english || !QFileInfo::exists(stem + QStringLiteral(".aff")) || !QFileInfo::exists(stem + QStringLiteral(".dic")))
            continue;
        m_english = std::make_unique<English>(stem + QStringLiteral(".aff"), stem + QStringLiteral(".dic"));
    }
    AspellConfig* config = new_aspell_config();
    aspell_config_replace(config, "lang", places.welsh.toUtf8().constData());
    aspell_config_replace(config, "encoding", "utf-8");
    AspellCanHaveError* made = new_aspell_speller(config);
    delete_aspell_config(config);
    if (aspell_error_number(made) == 0)
        m_welsh = std::make_unique<Welsh>(to_aspell_speller(made));
    else
        delete_aspell_can_have_error(made);
}

SpellChecker::~SpellChecker() = default;

bool SpellChecker::has(TextLanguage language) const
{
    return language == TextLanguage::Welsh ? m_welsh != nullptr : m_english != nullptr;
}

bool SpellChecker::isListed(const QString& word, TextLanguage language)
{
    if (language == TextLanguage::English)
        return m_english->dictionary.spell(m_english->encoded(word));
    const QByteArray bytes = word.toUtf8();
    return laterWelshWords().contains(word.toLower())
        || aspell_speller_check(m_welsh->speller, bytes.constData(), static_cast<int>(bytes.size())) == 1;
}

bool SpellChecker::isRight(const QString& word, TextLanguage language)
{
    if (!has(language))
        return true;
    QHash<QString, bool>& judged = m_judged[language == TextLanguage::Welsh ? 1 : 0];
    if (const auto known = judged.constFind(word); known != judged.constEnd())
        return *known;
    const QString plain = withStraightApostrophes(word);
    bool isRight = isListed(plain, language);
    if (!isRight && language == TextLanguage::Welsh) {
        const QString shorter = uncontracted(plain);
        isRight = !shorter.isEmpty() && isListed(shorter, language);
        for (const QString& radical : radicals(shorter.isEmpty() ? plain : shorter))
            isRight = isRight || isListed(radical, language);
    }
    if (judged.size() >= mostJudged)
        judged.clear();
    judged.insert(word, isRight);
    return isRight;
}

QStringList SpellChecker::suggestions(const QString& word, TextLanguage language, qsizetype most)
{
    QStringList found;
    if (!has(language))
        return found;
    const QString plain = withStraightApostrophes(word);
    if (language == TextLanguage::English) {
        for (const std::string& suggestion : m_english->dictionary.suggest(m_english->encoded(plain)))
            found << m_english->decoded(suggestion);
    } else {
        const QByteArray bytes = plain.toUtf8();
        const AspellWordList* list = aspell_speller_suggest(m_welsh->speller, bytes.constData(), static_cast<int>(bytes.size()));
        AspellStringEnumeration* words = aspell_word_list_elements(list);
        while (const char* suggestion = aspell_string_enumeration_next(words))
            found << QString::fromUtf8(suggestion);
        delete_aspell_string_enumeration(words);
    }
    return found.mid(0, most);
}

std::vector<WordSpan> misspelledWords(QStringView paragraph, SpellChecker& checker, const QSet<QString>& leftAlone)
{
    const TextLanguage language = guessLanguage(paragraph).value_or(TextLanguage::English);
    const TextLanguage other = language == TextLanguage::English ? TextLanguage::Welsh : TextLanguage::English;
    std::vector<WordSpan> misspelled;
    if (!checker.has(language))
        return misspelled;
    for (const WordSpan& span : spelledWords(paragraph, SpelledWords::ToCheck)) {
        const QString word = paragraph.sliced(span.begin, span.length).toString();
        if (checker.isRight(word, language) || leftAlone.contains(spellingKey(word)))
            continue;
        if (span.length > longestForeignTypo && checker.has(other) && checker.isRight(word, other))
            continue;
        // "yng Nghaerdydd", "o Fangor": a name of the place, mutated.
        const QStringList roots = radicals(word);
        if (std::any_of(roots.begin(), roots.end(), [&leftAlone](const QString& root) { return leftAlone.contains(spellingKey(root)); }))
            continue;
        misspelled.push_back(span);
    }
    return misspelled;
}

} // namespace clarion
