#include "networks/textlength.h"

#include "networks/codepoints.h"
#include "networks/emoji.h"
#include "networks/links.h"

#include <QTextBoundaryFinder>

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

/// Calls visit(begin, end, length) for every counted part of the text in its order, until it returns false.
template<typename Visit>
void visitCountedParts(QStringView text, CountUnit unit, Visit visit)
{
    if (unit == CountUnit::Grapheme) {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
        for (qsizetype begin = 0; finder.toNextBoundary() != -1; begin = finder.position()) {
            if (!visit(begin, finder.position(), 1))
                return;
        }
        return;
    }
    std::vector<LinkSpan> links;
    std::vector<LinkSpan> hosts;
    if (unit == CountUnit::TwitterWeighted) {
        links = findLinks(text, LinkProtocol::Optional);
    } else if (unit == CountUnit::CharUrl23) {
        links = findLinks(text, LinkProtocol::Required);
        hosts = findMentionHosts(text, links);
    }
    const bool countsEmoji = unit == CountUnit::TwitterWeighted || unit == CountUnit::Utf8Emoji;
    auto link = links.begin();
    auto host = hosts.begin();
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
        } else if (host != hosts.end() && host->begin == i) {
            end = host->end;
            length = 0;
            ++host;
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
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype composed = 0;
    for (qsizetype begin = 0; finder.toNextBoundary() != -1; begin = finder.position()) {
        composed += text.sliced(begin, finder.position() - begin).normalized(QString::NormalizationForm_C).size();
        if (composed > composedIndex)
            return begin;
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
    check.fits = (!network.limit || check.length <= *network.limit)
        && (!network.byteLimit || countedUtf8Bytes(text) <= *network.byteLimit);
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
    if (index <= 0)
        return index;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(index);
    return finder.isAtBoundary() ? index : finder.toPreviousBoundary();
}

} // namespace clarion
