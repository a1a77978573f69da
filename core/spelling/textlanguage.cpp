#include "spelling/textlanguage.h"

#include "spelling/spelledwords.h"

#include <QSet>

namespace clarion {
namespace {

QSet<QString> wordSet(const char* words)
{
    const QStringList list = QString::fromUtf8(words).split(QLatin1Char(' '));
    return QSet<QString>(list.begin(), list.end());
}

/// The commonest words of one language that are none, or rare, in the other: "a", "am", "at", "i", "o", "hen" are left out.
bool isEnglishWord(const QString& word)
{
    static const QSet<QString> words = wordSet(
        "the and of to in is for on that with we our you it be are this have will not by as from an was but they who all can more us "
        "your no has he she his her their there here what when where which how if or so do don't it's we're i'm been were had would "
        "should could about after before every each only local people vote voting council new last next today tomorrow please join "
        "thank thanks good help my me them than then just now out up over one two first bus school");
    return words.contains(word);
}

bool isWelshWord(const QString& word)
{
    static const QSet<QString> words = wordSet(
        "y yr yn ar ac mae ei eu ni nid gan wedi bod hyn sydd oedd fod fel chi dros eich ein hwn hon bydd neu nad gyda i'r o'r a'r â "
        "ddim mewn cael rhaid pob dim na os pan sy yw rydym rydyn mae'n dydd pobl bobl lleol pleidleisiwch pleidleisio pleidlais "
        "etholiad cyngor cynghorydd gwasanaeth gwasanaethau ysgol ysgolion bws bysiau llafur cymru gymru nghymru heddiw yfory nawr "
        "newydd olaf nesaf diolch bore da prynhawn noswaith croeso dewch ymunwch gwybodaeth mwy fwy cymuned gymuned ac mai ond hefyd "
        "felly am ddim ichi i'w o'i drwy heb tan hyd rhwng eto iawn oes dyma dyna beth pwy ble pam sut fi ti nhw hi dw rwy rwyf oherwydd");
    return words.contains(word);
}

constexpr QStringView welshLetters = u"ŵŷẁẃẅỳŴŶâêîôûÂÊÎÔÛ";

/// Above 0: rather Welsh; below: rather English.
int weightOf(const QString& word)
{
    int weight = 0;
    if (isWelshWord(word))
        weight += 3;
    if (isEnglishWord(word))
        weight -= 3;
    if (weight != 0)
        return weight;
    bool hasVowel = false;
    for (const QChar letter : word) {
        if (welshLetters.contains(letter))
            weight += 2;
        // The Welsh alphabet has none of these, but for loans.
        if (QStringView(u"kqvxz").contains(letter))
            weight -= 1;
        hasVowel = hasVowel || QStringView(u"aeiou").contains(letter);
    }
    if (!hasVowel && word.contains(QLatin1Char('w')))
        weight += 2;   // "cwm", "hwyl" without its y
    for (const QStringView start : {u"ll", u"dd", u"ff", u"rh", u"ngh", u"mh", u"nh", u"gw", u"cyn", u"cym", u"pleid"}) {
        if (word.startsWith(start))
            weight += 1;
    }
    for (const QStringView part : {u"dd", u"wy", u"ydd", u"aeth", u"iau", u"wch", u"io"}) {
        if (word.size() > 4 && word.endsWith(part))
            weight += 1;
    }
    for (const QStringView part : {u"ck", u"sh", u"tion", u"ing", u"ee", u"ed", u"ough", u"ly", u"qu", u"'s"}) {
        if (word.endsWith(part))
            weight -= 1;
    }
    return weight;
}

} // namespace

std::optional<TextLanguage> guessLanguage(QStringView paragraph)
{
    int weight = 0;
    for (const WordSpan& span : spelledWords(paragraph, SpelledWords::Every)) {
        QString word = paragraph.sliced(span.begin, span.length).toString().toLower();
        weight += weightOf(word.replace(QChar(0x2019), QLatin1Char('\'')));
    }
    if (weight == 0)
        return std::nullopt;
    return weight > 0 ? TextLanguage::Welsh : TextLanguage::English;
}

} // namespace clarion
