#include "networks/textlength.h"

#include "base/graphemes.h"
#include "networks/codepoints.h"
#include "networks/emoji.h"
#include "networks/links.h"

#include <algorithm>

namespace clarion {
namespace {

constexpr int countedLinkLength = 23;

constexpr int twitterWeight(char32_t c)
{
    const bool isLight = c <= 0x10FF || (c >= 0x2000 && c <= 0x200D) || (c >= 0x2010 && c <= 0x201F)
        || (c >= 0x2032 && c <= 0x2037);
    return isLight ? 1 : 2;
}

int countedUtf8Bytes(char32_t c)
{
    return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
}

int countedUtf8Bytes(QStringView text)
{
    int bytes = 0;
    for (qsizetype i = 0; i < text.size();) {
        const char32_t c = codePointIn(text, i);
        bytes += countedUtf8Bytes(c);
        i += codePointUnits(c);
    }
    return bytes;
}

/// The text that the unit counts: X composes first, the others count what is there.
QString countedText(const QString& text, CountUnit unit)
{
    return unit == CountUnit::TwitterWeighted ? text.normalized(QString::NormalizationForm_C) : text;
}

/// Graphemes of what is left where 23 signs stand for every link, and nothing for the host of a mention.
template<typename Visit>
void visitMastodonParts(QStringView text, Visit visit)
{
    const std::vector<LinkSpan> links = findLinks(text, LinkProtocol::Required);
    const std::vector<LinkSpan> hosts = findMentionHosts(text, links);
    const std::vector<qsizetype> graphemes = graphemeEnds(text);
    auto link = links.begin();
    auto host = hosts.begin();
    auto grapheme = graphemes.begin();
    bool isInGrapheme = false; // the last part ended between a letter and its marks, which then count nothing
    for (qsizetype i = 0; i < text.size();) {
        while (*grapheme <= i)
            ++grapheme;
        qsizetype end = *grapheme;
        int length = isInGrapheme ? 0 : 1;
        if (link != links.end() && link->begin == i) {
            end = link->end;
            length = countedLinkLength;
            ++link;
        } else if (host != hosts.end() && host->begin == i) {
            end = host->end;
            length = 0;
            ++host;
        } else {
            if (link != links.end())
                end = qMin(end, link->begin);
            if (host != hosts.end())
                end = qMin(end, host->begin);
        }
        if (!visit(i, end, length))
            return;
        i = end;
        isInGrapheme = !std::binary_search(graphemes.begin(), graphemes.end(), end);
    }
}

/// Calls visit(begin, end, length) for every counted part of the text in its order, until it returns false.
template<typename Visit>
void visitCountedParts(QStringView text, CountUnit unit, Visit visit)
{
    if (unit == CountUnit::Grapheme) {
        qsizetype begin = 0;
        for (const qsizetype end : graphemeEnds(text)) {
            if (!visit(begin, end, 1))
                return;
            begin = end;
        }
        return;
    }
    if (unit == CountUnit::CharUrl23) {
        visitMastodonParts(text, visit);
        return;
    }
    std::vector<LinkSpan> links;
    if (unit == CountUnit::TwitterWeighted)
        links = findLinks(text, LinkProtocol::Optional);
    const bool countsEmoji = unit == CountUnit::TwitterWeighted || unit == CountUnit::Utf8Emoji;
    auto link = links.begin();
    for (qsizetype i = 0; i < text.size();) {
        const char32_t c = codePointIn(text, i);
        qsizetype end = i + codePointUnits(c);
        int length = 1;
        // An emoji may run into what looks like a link; the link is then spoilt and counts by characters.
        while (link != links.end() && link->begin < i)
            ++link;
        if (link != links.end() && link->begin == i) {
            end = link->end;
            length = countedLinkLength;
            ++link;
        } else if (const qsizetype picture = countsEmoji ? emojiEnd(text, i) : i; picture > i) {
            end = picture;
            length = unit == CountUnit::TwitterWeighted ? 2 : countedUtf8Bytes(text.sliced(i, end - i));
        } else if (unit == CountUnit::TwitterWeighted) {
            length = twitterWeight(c);
        } else if (unit == CountUnit::Utf16) {
            length = static_cast<int>(end - i);
        }
        if (!visit(i, end, length))
            return;
        i = end;
    }
}

/// Where an index of the composed text lies in the text itself. Composing never reaches over graphemes.
qsizetype uncomposedIndex(const QString& text, qsizetype composedIndex)
{
    qsizetype composed = 0;
    qsizetype begin = 0;
    for (const qsizetype end : graphemeEnds(text)) {
        composed += text.sliced(begin, end - begin).normalized(QString::NormalizationForm_C).size();
        if (composed > composedIndex)
            return begin;
        begin = end;
    }
    return text.size();
}

} // namespace

int textLength(const QString& text, const Network& network)
{
    const QString counted = countedText(text, network.unit);
    int sum = 0;
    visitCountedParts(counted, network.unit, [&sum](qsizetype, qsizetype, int length) {
        sum += length;
        return true;
    });
    return sum;
}

LengthCheck checkLength(const QString& text, const Network& network)
{
    LengthCheck check;
    check.length = textLength(text, network);
    check.limit = network.limit;
    if (network.byteLimit) {
        const int bytes = countedUtf8Bytes(text);
        if (bytes > *network.byteLimit) {
            check.bytes = bytes;
            check.over = bytes - *network.byteLimit;
        }
    }
    if (network.limit && check.length > *network.limit)
        check.over = check.length - *network.limit;
    check.fits = check.over == 0;
    return check;
}

qsizetype overflowIndex(const QString& text, const Network& network)
{
    qsizetype index = -1;
    if (network.limit) {
        const QString counted = countedText(text, network.unit);
        int sum = 0;
        visitCountedParts(counted, network.unit, [&](qsizetype begin, qsizetype, int length) {
            sum += length;
            if (sum > *network.limit)
                index = begin;
            return index < 0;
        });
        if (index > 0 && counted != text)
            index = uncomposedIndex(text, index);
    }
    if (network.byteLimit) {
        int bytes = 0;
        const qsizetype end = index < 0 ? text.size() : index;
        for (qsizetype i = 0; i < end;) {
            const char32_t c = codePointIn(text, i);
            bytes += countedUtf8Bytes(c);
            if (bytes > *network.byteLimit) {
                index = i;
                break;
            }
            i += codePointUnits(c);
        }
    }
    return index <= 0 ? index : graphemeBoundaryUpTo(text, index);
}

} // namespace clarion
