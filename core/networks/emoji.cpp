#include "networks/emoji.h"

#include "networks/codepoints.h"

#include <QString>

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <utility>
#include <vector>

namespace clarion {
namespace {

constexpr char16_t zeroWidthJoiner = 0x200D;
constexpr char16_t textSelector = 0xFE0E;
constexpr char16_t emojiSelector = 0xFE0F;

struct EmojiRange {
    char32_t first;
    char32_t last;
};

// Properties of Unicode's emoji-data.txt (17.0) from U+0080: Emoji, Emoji_Presentation, Emoji_Modifier_Base. Qt has
// them inside, but hands out none of them.
constexpr EmojiRange emojiRanges[] = {
    {0x00A9, 0x00A9}, {0x00AE, 0x00AE}, {0x203C, 0x203C}, {0x2049, 0x2049}, {0x2122, 0x2122}, {0x2139, 0x2139},
    {0x2194, 0x2199}, {0x21A9, 0x21AA}, {0x231A, 0x231B}, {0x2328, 0x2328}, {0x23CF, 0x23CF}, {0x23E9, 0x23F3},
    {0x23F8, 0x23FA}, {0x24C2, 0x24C2}, {0x25AA, 0x25AB}, {0x25B6, 0x25B6}, {0x25C0, 0x25C0}, {0x25FB, 0x25FE},
    {0x2600, 0x2604}, {0x260E, 0x260E}, {0x2611, 0x2611}, {0x2614, 0x2615}, {0x2618, 0x2618}, {0x261D, 0x261D},
    {0x2620, 0x2620}, {0x2622, 0x2623}, {0x2626, 0x2626}, {0x262A, 0x262A}, {0x262E, 0x262F}, {0x2638, 0x263A},
    {0x2640, 0x2640}, {0x2642, 0x2642}, {0x2648, 0x2653}, {0x265F, 0x2660}, {0x2663, 0x2663}, {0x2665, 0x2666},
    {0x2668, 0x2668}, {0x267B, 0x267B}, {0x267E, 0x267F}, {0x2692, 0x2697}, {0x2699, 0x2699}, {0x269B, 0x269C},
    {0x26A0, 0x26A1}, {0x26A7, 0x26A7}, {0x26AA, 0x26AB}, {0x26B0, 0x26B1}, {0x26BD, 0x26BE}, {0x26C4, 0x26C5},
    {0x26C8, 0x26C8}, {0x26CE, 0x26CF}, {0x26D1, 0x26D1}, {0x26D3, 0x26D4}, {0x26E9, 0x26EA}, {0x26F0, 0x26F5},
    {0x26F7, 0x26FA}, {0x26FD, 0x26FD}, {0x2702, 0x2702}, {0x2705, 0x2705}, {0x2708, 0x270D}, {0x270F, 0x270F},
    {0x2712, 0x2712}, {0x2714, 0x2714}, {0x2716, 0x2716}, {0x271D, 0x271D}, {0x2721, 0x2721}, {0x2728, 0x2728},
    {0x2733, 0x2734}, {0x2744, 0x2744}, {0x2747, 0x2747}, {0x274C, 0x274C}, {0x274E, 0x274E}, {0x2753, 0x2755},
    {0x2757, 0x2757}, {0x2763, 0x2764}, {0x2795, 0x2797}, {0x27A1, 0x27A1}, {0x27B0, 0x27B0}, {0x27BF, 0x27BF},
    {0x2934, 0x2935}, {0x2B05, 0x2B07}, {0x2B1B, 0x2B1C}, {0x2B50, 0x2B50}, {0x2B55, 0x2B55}, {0x3030, 0x3030},
    {0x303D, 0x303D}, {0x3297, 0x3297}, {0x3299, 0x3299}, {0x1F004, 0x1F004}, {0x1F0CF, 0x1F0CF}, {0x1F170, 0x1F171},
    {0x1F17E, 0x1F17F}, {0x1F18E, 0x1F18E}, {0x1F191, 0x1F19A}, {0x1F1E6, 0x1F1FF}, {0x1F201, 0x1F202},
    {0x1F21A, 0x1F21A}, {0x1F22F, 0x1F22F}, {0x1F232, 0x1F23A}, {0x1F250, 0x1F251}, {0x1F300, 0x1F321},
    {0x1F324, 0x1F393}, {0x1F396, 0x1F397}, {0x1F399, 0x1F39B}, {0x1F39E, 0x1F3F0}, {0x1F3F3, 0x1F3F5},
    {0x1F3F7, 0x1F4FD}, {0x1F4FF, 0x1F53D}, {0x1F549, 0x1F54E}, {0x1F550, 0x1F567}, {0x1F56F, 0x1F570},
    {0x1F573, 0x1F57A}, {0x1F587, 0x1F587}, {0x1F58A, 0x1F58D}, {0x1F590, 0x1F590}, {0x1F595, 0x1F596},
    {0x1F5A4, 0x1F5A5}, {0x1F5A8, 0x1F5A8}, {0x1F5B1, 0x1F5B2}, {0x1F5BC, 0x1F5BC}, {0x1F5C2, 0x1F5C4},
    {0x1F5D1, 0x1F5D3}, {0x1F5DC, 0x1F5DE}, {0x1F5E1, 0x1F5E1}, {0x1F5E3, 0x1F5E3}, {0x1F5E8, 0x1F5E8},
    {0x1F5EF, 0x1F5EF}, {0x1F5F3, 0x1F5F3}, {0x1F5FA, 0x1F64F}, {0x1F680, 0x1F6C5}, {0x1F6CB, 0x1F6D2},
    {0x1F6D5, 0x1F6D8}, {0x1F6DC, 0x1F6E5}, {0x1F6E9, 0x1F6E9}, {0x1F6EB, 0x1F6EC}, {0x1F6F0, 0x1F6F0},
    {0x1F6F3, 0x1F6FC}, {0x1F7E0, 0x1F7EB}, {0x1F7F0, 0x1F7F0}, {0x1F90C, 0x1F93A}, {0x1F93C, 0x1F945},
    {0x1F947, 0x1F9FF}, {0x1FA70, 0x1FA7C}, {0x1FA80, 0x1FA8A}, {0x1FA8E, 0x1FAC6}, {0x1FAC8, 0x1FAC8},
    {0x1FACD, 0x1FADC}, {0x1FADF, 0x1FAEA}, {0x1FAEF, 0x1FAF8},
};
constexpr EmojiRange emojiPresentationRanges[] = {
    {0x231A, 0x231B}, {0x23E9, 0x23EC}, {0x23F0, 0x23F0}, {0x23F3, 0x23F3}, {0x25FD, 0x25FE}, {0x2614, 0x2615},
    {0x2648, 0x2653}, {0x267F, 0x267F}, {0x2693, 0x2693}, {0x26A1, 0x26A1}, {0x26AA, 0x26AB}, {0x26BD, 0x26BE},
    {0x26C4, 0x26C5}, {0x26CE, 0x26CE}, {0x26D4, 0x26D4}, {0x26EA, 0x26EA}, {0x26F2, 0x26F3}, {0x26F5, 0x26F5},
    {0x26FA, 0x26FA}, {0x26FD, 0x26FD}, {0x2705, 0x2705}, {0x270A, 0x270B}, {0x2728, 0x2728}, {0x274C, 0x274C},
    {0x274E, 0x274E}, {0x2753, 0x2755}, {0x2757, 0x2757}, {0x2795, 0x2797}, {0x27B0, 0x27B0}, {0x27BF, 0x27BF},
    {0x2B1B, 0x2B1C}, {0x2B50, 0x2B50}, {0x2B55, 0x2B55}, {0x1F004, 0x1F004}, {0x1F0CF, 0x1F0CF}, {0x1F18E, 0x1F18E},
    {0x1F191, 0x1F19A}, {0x1F1E6, 0x1F1FF}, {0x1F201, 0x1F201}, {0x1F21A, 0x1F21A}, {0x1F22F, 0x1F22F},
    {0x1F232, 0x1F236}, {0x1F238, 0x1F23A}, {0x1F250, 0x1F251}, {0x1F300, 0x1F320}, {0x1F32D, 0x1F335},
    {0x1F337, 0x1F37C}, {0x1F37E, 0x1F393}, {0x1F3A0, 0x1F3CA}, {0x1F3CF, 0x1F3D3}, {0x1F3E0, 0x1F3F0},
    {0x1F3F4, 0x1F3F4}, {0x1F3F8, 0x1F43E}, {0x1F440, 0x1F440}, {0x1F442, 0x1F4FC}, {0x1F4FF, 0x1F53D},
    {0x1F54B, 0x1F54E}, {0x1F550, 0x1F567}, {0x1F57A, 0x1F57A}, {0x1F595, 0x1F596}, {0x1F5A4, 0x1F5A4},
    {0x1F5FB, 0x1F64F}, {0x1F680, 0x1F6C5}, {0x1F6CC, 0x1F6CC}, {0x1F6D0, 0x1F6D2}, {0x1F6D5, 0x1F6D8},
    {0x1F6DC, 0x1F6DF}, {0x1F6EB, 0x1F6EC}, {0x1F6F4, 0x1F6FC}, {0x1F7E0, 0x1F7EB}, {0x1F7F0, 0x1F7F0},
    {0x1F90C, 0x1F93A}, {0x1F93C, 0x1F945}, {0x1F947, 0x1F9FF}, {0x1FA70, 0x1FA7C}, {0x1FA80, 0x1FA8A},
    {0x1FA8E, 0x1FAC6}, {0x1FAC8, 0x1FAC8}, {0x1FACD, 0x1FADC}, {0x1FADF, 0x1FAEA}, {0x1FAEF, 0x1FAF8},
};
/// Those of emojiPresentationRanges after which a selector belongs to the picture: telephones write it there.
constexpr QStringView emojiWithSelector = u"⌚⌛◽◾☔☕♈♉♊♋♌♍♎♏♐♑♒♓♿⚓⚡⚪⚫⚽⚾⛄⛅⛔⛪⛲⛳⛵⛺⛽❗⬛⬜⭐⭕🀄🈚🈯";
/// What takes a tone: Emoji_Modifier_Base, but with the skier, whom X's library tones, and without the family, whom nobody does.
constexpr EmojiRange emojiModifierBaseRanges[] = {
    {0x261D, 0x261D}, {0x26F7, 0x26F7}, {0x26F9, 0x26F9}, {0x270A, 0x270D}, {0x1F385, 0x1F385}, {0x1F3C2, 0x1F3C4}, {0x1F3C7, 0x1F3C7},
    {0x1F3CA, 0x1F3CC}, {0x1F442, 0x1F443}, {0x1F446, 0x1F450}, {0x1F466, 0x1F469}, {0x1F46B, 0x1F478}, {0x1F47C, 0x1F47C},
    {0x1F481, 0x1F483}, {0x1F485, 0x1F487}, {0x1F48F, 0x1F48F}, {0x1F491, 0x1F491}, {0x1F4AA, 0x1F4AA},
    {0x1F574, 0x1F575}, {0x1F57A, 0x1F57A}, {0x1F590, 0x1F590}, {0x1F595, 0x1F596}, {0x1F645, 0x1F647},
    {0x1F64B, 0x1F64F}, {0x1F6A3, 0x1F6A3}, {0x1F6B4, 0x1F6B6}, {0x1F6C0, 0x1F6C0}, {0x1F6CC, 0x1F6CC},
    {0x1F90C, 0x1F90C}, {0x1F90F, 0x1F90F}, {0x1F918, 0x1F91F}, {0x1F926, 0x1F926}, {0x1F930, 0x1F939},
    {0x1F93C, 0x1F93E}, {0x1F977, 0x1F977}, {0x1F9B5, 0x1F9B6}, {0x1F9B8, 0x1F9B9}, {0x1F9BB, 0x1F9BB},
    {0x1F9CD, 0x1F9CF}, {0x1F9D1, 0x1F9DD}, {0x1FAC3, 0x1FAC5}, {0x1FAF0, 0x1FAF8},
};

template<std::size_t Size>
bool isInEmojiRanges(const EmojiRange (&ranges)[Size], char32_t c)
{
    const auto after = std::upper_bound(std::begin(ranges), std::end(ranges), c,
                                        [](char32_t code, const EmojiRange& range) { return code < range.first; });
    return after != std::begin(ranges) && c <= std::prev(after)->last;
}

/// The joined pairs of emoji-zwj-sequences.txt: any of `lefts`, a joiner, any of `rights`. Without selectors and tones.
struct JoinedPairs {
    QStringView lefts;
    QStringView rights;
};
constexpr JoinedPairs joinedPairs[] = {
    {u"👨👩🧑", u"⚕⚖✈🌾🍳🍼🎓🎤🎨🏫🏭💻💼🔧🔬🚀🚒🦯🦰🦱🦲🦳🦼🦽"},
    {u"⛹🏃🏄🏊🏋🏌👮👯👰👱👳👷💁💂💆💇🕵🙅🙆🙇🙋🙍🙎🚣🚴🚵🚶🤦🤵🤷🤸🤹🤼🤽🤾🦸🦹🧍🧎🧏🧔🧖🧗🧘🧙🧚🧛🧜🧝🧞🧟", u"♀♂"},
    {u"👨👩", u"👦👧"}, {u"🧑", u"🎄🧒🩰"}, {u"🏳", u"⚧🌈"}, {u"🏴", u"☠"},
    {u"❤", u"🔥🩹"},   {u"🐦", u"🔥⬛"},   {u"🐈", u"⬛"},   {u"🐕", u"🦺"}, {u"🐻", u"❄"},
    {u"😮", u"💨"},     {u"😵", u"💫"},     {u"😶", u"🌫"},   {u"🙂", u"↔↕"}, {u"🏃🚶🧎", u"➡"},
    {u"⛓", u"💥"},     {u"🍄", u"🟫"},     {u"🍋", u"🟩"},
};
/// The longer ones: families, couples, people who move to the right.
constexpr QStringView joinedGroups[] = {
    u"👨👨👦", u"👨👨👧", u"👨👨👦👦", u"👨👨👧👦", u"👨👨👧👧", u"👨👩👦", u"👨👩👧", u"👨👩👦👦", u"👨👩👧👦",
    u"👨👩👧👧", u"👩👩👦", u"👩👩👧", u"👩👩👦👦", u"👩👩👧👦", u"👩👩👧👧", u"👨👦👦", u"👨👧👦", u"👨👧👧",
    u"👩👦👦", u"👩👧👦", u"👩👧👧", u"🧑🧑🧒", u"🧑🧑🧒🧒", u"🧑🧒🧒", u"👨❤👨", u"👩❤👨", u"👩❤👩", u"🧑❤🧑",
    u"👨❤💋👨", u"👩❤💋👨", u"👩❤💋👩", u"🧑❤💋🧑", u"👨🤝👨", u"👩🤝👨", u"👩🤝👩", u"🧑🤝🧑", u"👨🦯➡", u"👩🦯➡",
    u"🧑🦯➡", u"👨🦼➡", u"👩🦼➡", u"🧑🦼➡", u"👨🦽➡", u"👩🦽➡", u"🧑🦽➡", u"🏃♀➡", u"🏃♂➡", u"🚶♀➡", u"🚶♂➡",
    u"🧎♀➡", u"🧎♂➡", u"👨🐰👨", u"👩🐰👩", u"🧑🐰🧑", u"👨🫯👨", u"👩🫯👩", u"🧑🫯🧑",
};
constexpr std::size_t longestJoinedGroup = 4;

/// The second letters of the flags, by their first letter.
constexpr std::array<QStringView, 26> flagLetters = {
    u"CDEFGILMOQRSTUWXZ", u"ABDEFGHIJLMNOQRSTVWYZ", u"ACDFGHIKLMNOPQRUVWXYZ", u"EGJKMOZ", u"ACEGHRSTU", u"IJKMOR",
    u"ABDEFGHILMNPQRSTUWY", u"KMNRTU", u"CDELMNOQRST", u"EMOP", u"EGHIMNPRWYZ", u"ABCIKRSTUVY",
    u"ACDEFGHKLMNOPQRSTUVWXYZ", u"ACEFGILOPRUZ", u"M", u"AEFGHKLMNRSTWY", u"A", u"EOSUW", u"ABCDEGHIJKLMNORSTVXYZ",
    u"ACDFGHJKLMNORTVWZ", u"AGMNSYZ", u"ACEGINU", u"FS", u"K", u"ET", u"AMW"};

constexpr bool isRegionalIndicator(char32_t c)
{
    return c >= 0x1F1E6 && c <= 0x1F1FF;
}

qsizetype flagEnd(QStringView text, qsizetype begin)
{
    const char32_t first = codePointIn(text, begin);
    if (!isRegionalIndicator(first))
        return begin;
    if (begin + 2 < text.size()) {
        const char32_t second = codePointIn(text, begin + 2);
        if (isRegionalIndicator(second)
            && flagLetters[first - 0x1F1E6].contains(QChar(static_cast<char16_t>(u'A' + (second - 0x1F1E6)))))
            return begin + 4;
    }
    return begin + 2;
}

/// England, Scotland, Wales: a black flag and five tag letters with an end mark.
qsizetype taggedFlagEnd(QStringView text, qsizetype begin)
{
    constexpr char32_t blackFlag = 0x1F3F4;
    constexpr char32_t tagBase = 0xE0000;
    constexpr char32_t tagEnd = 0xE007F;
    if (codePointIn(text, begin) != blackFlag || begin + 14 > text.size())
        return begin;
    QString letters;
    for (qsizetype i = begin + 2; i < begin + 12; i += 2) {
        const char32_t tag = codePointIn(text, i);
        if (tag <= tagBase || tag >= tagEnd)
            return begin;
        letters += QChar(static_cast<char16_t>(tag - tagBase));
    }
    const bool isNation = letters == QLatin1String("gbeng") || letters == QLatin1String("gbsct")
        || letters == QLatin1String("gbwls");
    return isNation && codePointIn(text, begin + 12) == tagEnd ? begin + 14 : begin;
}

/// One picture inside a joined sequence, or alone.
struct EmojiElement {
    char32_t code = 0;
    qsizetype end = 0;
    bool isQualified = false; ///< shown as a picture for sure
    char32_t tone = 0;
};

std::optional<EmojiElement> emojiElementAt(QStringView text, qsizetype begin)
{
    const char32_t code = codePointIn(text, begin);
    if (!isInEmojiRanges(emojiRanges, code))
        return std::nullopt;
    EmojiElement element{code, begin + codePointUnits(code), isInEmojiRanges(emojiPresentationRanges, code), 0};
    const auto isNext = [&text, &element](char16_t c) { return element.end < text.size() && text[element.end] == c; };
    if (!element.isQualified) {
        if (isNext(textSelector))
            return std::nullopt;
        if (isNext(emojiSelector)) {
            element.isQualified = true;
            ++element.end;
        } else if (code == 0xA9 || code == 0xAE || code == 0x2122 || code == 0x265F) {
            return std::nullopt; // © ® ™ ♟ are text unless somebody asks for the picture
        }
    } else if (isNext(emojiSelector) && emojiWithSelector.contains(QStringView(QChar::fromUcs4(code)))) {
        ++element.end;
    }
    if (element.end + 1 < text.size() && isInEmojiRanges(emojiModifierBaseRanges, code)) {
        const char32_t tone = codePointIn(text, element.end);
        if (tone >= 0x1F3FB && tone <= 0x1F3FF) {
            element.end += 2;
            element.tone = tone;
            element.isQualified = true;
        }
    }
    return element;
}

bool isJoinedSequence(const std::vector<EmojiElement>& elements, std::size_t count)
{
    QString codes;
    bool isQualified = true;
    bool hasTone = false;
    for (std::size_t i = 0; i < count; ++i) {
        codes += QChar::fromUcs4(elements[i].code);
        isQualified = isQualified && elements[i].isQualified;
        hasTone = hasTone || elements[i].tone != 0;
    }
    if (!isQualified)
        return false;
    // Two hands shake where their tones differ; of one tone there is a picture of its own.
    if (codes == QStringView(u"🫱🫲"))
        return elements[0].tone != 0 && elements[1].tone != 0 && elements[0].tone != elements[1].tone;
    const char32_t last = elements[count - 1].code;
    constexpr char32_t boy = 0x1F466;
    constexpr char32_t girl = 0x1F467;
    constexpr char32_t child = 0x1F9D2;
    if (hasTone && (last == boy || last == girl || last == child))
        return false;
    if (const char32_t between = elements[1].code; count > 2 && QStringView(u"❤🤝🐰🫯").contains(QChar::fromUcs4(between))) {
        // Of a couple both take a tone, or neither. Some have a picture of their own without tones, or of one tone.
        const char32_t first = elements[0].tone;
        const char32_t second = elements[count - 1].tone;
        constexpr char32_t person = 0x1F9D1;
        const bool needsTwoTones = between == U'🐰' || between == U'🫯' || (between == U'🤝') != (last == person);
        if (elements[1].tone != 0 || (first != 0) != (second != 0) || (needsTwoTones && first == second))
            return false;
    }
    if (count > 2)
        return std::find(std::begin(joinedGroups), std::end(joinedGroups), codes) != std::end(joinedGroups);
    const QString left = QStringView(QChar::fromUcs4(elements[0].code)).toString();
    const QString right = QStringView(QChar::fromUcs4(last)).toString();
    return std::any_of(std::begin(joinedPairs), std::end(joinedPairs), [&left, &right](const JoinedPairs& pairs) {
        return pairs.lefts.contains(left) && pairs.rights.contains(right);
    });
}

} // namespace

qsizetype emojiEnd(QStringView text, qsizetype begin)
{
    const char16_t c = text[begin].unicode();
    if (c < 0x80) {
        if (c != u'#' && c != u'*' && (c < u'0' || c > u'9'))
            return begin;
        qsizetype i = begin + 1;
        if (i < text.size() && text[i] == emojiSelector)
            ++i;
        return i < text.size() && text[i] == QChar(0x20E3) ? i + 1 : begin;
    }
    if (const qsizetype end = flagEnd(text, begin); end > begin)
        return end;
    if (const qsizetype end = taggedFlagEnd(text, begin); end > begin)
        return end;
    // The witness's eye, which X's library knows without selectors alone.
    constexpr QStringView witness = u"👁\u200D🗨";
    if (text.sliced(begin).startsWith(witness))
        return begin + witness.size();
    std::optional<EmojiElement> element = emojiElementAt(text, begin);
    if (!element)
        return begin;
    if (element->end >= text.size() || text[element->end] != zeroWidthJoiner)
        return element->end;
    std::vector<EmojiElement> elements;
    while (element && elements.size() < longestJoinedGroup) {
        elements.push_back(*element);
        const qsizetype end = element->end;
        element.reset();
        if (end + 1 < text.size() && text[end] == zeroWidthJoiner)
            element = emojiElementAt(text, end + 1);
    }
    for (std::size_t count = elements.size(); count > 1; --count) {
        EmojiElement& last = elements[count - 1];
        if (isJoinedSequence(elements, count))
            return text[last.end - 1] == emojiSelector && isInEmojiRanges(emojiPresentationRanges, last.code) ? last.end - 1 : last.end;
        // A tone that the picture does not take stands alone after it.
        if (std::exchange(last.tone, 0) != 0 && isJoinedSequence(elements, count))
            return last.end - 2;
    }
    return elements.front().end;
}

} // namespace clarion
