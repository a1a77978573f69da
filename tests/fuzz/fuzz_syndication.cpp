#include "fuzztarget.h"

#include "syndication/discovery.h"
#include "syndication/sanitiser.h"
#include "syndication/syndicationreader.h"

#include <algorithm>
#include <string>

using namespace clarion;

namespace {

constexpr auto page = "https://example.org/blog/";

/// How many entries there are, however the bytes were cut on their way.
struct Read {
    bool isFeed = false;
    size_t entries = 0;
};

Read readInPieces(std::string_view bytes, size_t piece)
{
    Read read;
    SyndicationReader reader({page, {}}, [&read](SyndicationEntry&&) -> Result<void> {
        ++read.entries;
        return {};
    });
    for (size_t at = 0; at < bytes.size(); at += piece) {
        if (!reader.addData(bytes.substr(at, piece)))
            return read;
    }
    read.isFeed = reader.finish().has_value();
    return read;
}

/// The tag that begins here, in small letters, up to the first >.
std::string tagAt(const std::string& html, size_t begin)
{
    const size_t end = std::min(html.find('>', begin), html.size() - 1);
    std::string tag = html.substr(begin, end - begin + 1);
    std::transform(tag.begin(), tag.end(), tag.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return tag;
}

void isHarmless(const SanitisedHtml& sanitised)
{
    expect(sanitised.html.size() <= SanitiserLimits::outputBytes && sanitised.images.size() <= SanitiserLimits::images,
           "what is shown is bounded");
    for (size_t at = sanitised.html.find('<'); at != std::string::npos; at = sanitised.html.find('<', at)) {
        const std::string tag = tagAt(sanitised.html, at);
        for (const char* forbidden : {"script", "iframe", "object", "embed", "style", "link", "meta", "form", "svg", "math", "base"})
            expect(tag.rfind('<' + std::string(forbidden), 0) != 0, "nothing that runs, frames or styles comes through");
        expect(tag.find("href=\"javascript:") == std::string::npos, "nothing runs when it is clicked");
        at += tag.size();
    }
    for (const SanitisedImage& image : sanitised.images)
        expect(image.src.rfind("http://", 0) == 0 || image.src.rfind("https://", 0) == 0, "pictures come by http or https");
}

} // namespace

void fuzzOne(const QByteArray& input)
{
    if (input.isEmpty())
        return;
    const std::string_view bytes(input.constData(), static_cast<size_t>(input.size()));
    const Read whole = readInPieces(bytes, bytes.size());
    const Read pieces = readInPieces(bytes, static_cast<unsigned char>(bytes.back()) % 61 + 1);
    expect(whole.isFeed == pieces.isFeed && (!whole.isFeed || whole.entries == pieces.entries), "where bytes are cut changes nothing");
    isHarmless(sanitiseHtml(bytes, page));
    for (const FoundFeed& feed : discoverFeeds(bytes, page))
        expect(feed.url.rfind("http://", 0) == 0 || feed.url.rfind("https://", 0) == 0, "feeds are found by http or https");
}
