#include "fuzztarget.h"

#include "base/text.h"
#include "networks/links.h"
#include "networks/textlength.h"

using namespace clarion;

namespace {

void checkSpans(const std::vector<LinkSpan>& spans, const QString& text)
{
    qsizetype end = 0;
    for (const LinkSpan& span : spans) {
        expect(span.begin >= end && span.end > span.begin && span.end <= text.size(), "links stand one after another");
        end = span.end;
    }
}

void checkOverflow(const QString& text, const Network& network)
{
    const LengthCheck check = checkLength(text, network);
    expect(check.length == textLength(text, network) && check.length >= 0, "a length is a length");
    const qsizetype index = overflowIndex(text, network);
    expect((index < 0) == check.fits, "a text that fits has nothing over the limit, and no other");
    if (index <= 0)
        return;
    expect(graphemeBoundaryUpTo(text, index) == index, "the limit lies between two graphemes");
}

} // namespace

void fuzzOne(const QByteArray& input)
{
    const QString text = QString::fromUtf8(input);
    for (const Network& network : builtInNetworks())
        checkOverflow(text, network);
    for (const CountUnit unit : {CountUnit::TwitterWeighted, CountUnit::Grapheme, CountUnit::CharUrl23, CountUnit::Utf16,
                                 CountUnit::Utf8Emoji, CountUnit::Char}) {
        Network tight;
        tight.unit = unit;
        tight.limit = 5;
        checkOverflow(text, tight);
    }
    for (const LinkProtocol protocol : {LinkProtocol::Optional, LinkProtocol::Required}) {
        const auto links = findLinks(text, protocol);
        checkSpans(links, text);
        checkSpans(findMentionHosts(text, links), text);
    }
    expect(graphemeCount(firstWords(text, 20)) <= 20, "a title is as short as was asked for");
    const QString folded = foldForSearch(text);
    expect(foldForSearch(folded) == folded, "folding twice changes nothing");
    const QString slug = slugified(text);
    expect(slugified(slug) == slug, "a slug is its own slug");
}
