#include "syndication/discovery.h"

#include "syndication/asciitext.h"
#include "syndication/entities.h"
#include "syndication/htmltext.h"
#include "syndication/htmltokens.h"
#include "syndication/weblinks.h"

#include <array>

namespace clarion {
namespace {

constexpr std::size_t discoveredBytes = 1UL << 20;
constexpr std::size_t discoveredFeeds = 32;

bool hasWord(std::string_view words, std::string_view wanted)
{
    while (!words.empty()) {
        words = ascii::trimmed(words);
        std::size_t end = 0;
        while (end < words.size() && !ascii::isSpace(words[end]))
            ++end;
        if (ascii::equal(words.substr(0, end), wanted))
            return true;
        words.remove_prefix(end);
    }
    return false;
}

bool isFeedType(std::string_view type, std::string_view href)
{
    static constexpr std::array<std::string_view, 8> types{"application/rss+xml", "application/atom+xml", "application/rdf+xml",
                                                           "application/feed+json", "application/x.atom+xml", "application/x-atom+xml",
                                                           "text/rss+xml", "text/atom+xml"};
    if (std::find(types.begin(), types.end(), type) != types.end())
        return true;
    // These may be anything (WordPress names its programming interface so), unless the address says more.
    const bool isVague = type == "application/json" || type == "text/xml" || type == "application/xml";
    return isVague && (ascii::find(href, "feed") != std::string_view::npos || ascii::find(href, "rss") != std::string_view::npos
                       || ascii::find(href, "atom") != std::string_view::npos);
}

std::string discoveredAddress(std::string_view href, const BaseUrl& base)
{
    std::string link(ascii::trimmed(href));
    if (ascii::startsWith(link, "feed://"))
        link.replace(0, 7, "https://");
    else if (ascii::startsWith(link, "feed:"))
        link.erase(0, 5);
    link = base.resolved(link);
    return ascii::startsWith(link, "http://") || ascii::startsWith(link, "https://") ? link : std::string();
}

struct LinkElement {
    std::string relation;
    std::string type;
    std::string href;
    std::string title;
};

LinkElement linkElementOf(HtmlTokens& tokens)
{
    LinkElement link;
    HtmlTokens::Attribute attribute;
    while (tokens.nextAttribute(attribute)) {
        if (ascii::equal(attribute.name, "rel"))
            link.relation = decodeReferences(attribute.value);
        else if (ascii::equal(attribute.name, "type"))
            link.type = ascii::lowered(ascii::trimmed(attribute.value.substr(0, attribute.value.find(';'))));
        else if (ascii::equal(attribute.name, "href"))
            link.href = decodeReferences(attribute.value);
        else if (ascii::equal(attribute.name, "title"))
            link.title = htmlToPlainLine(attribute.value);
    }
    return link;
}

bool isOfComments(const FoundFeed& feed)
{
    return ascii::find(feed.url, "/comments/") != std::string_view::npos || ascii::find(feed.title, "comments feed") != std::string_view::npos;
}

} // namespace

std::vector<FoundFeed> discoverFeeds(std::string_view html, std::string_view baseUrl)
{
    std::vector<FoundFeed> found;
    BaseUrl base(baseUrl);
    bool baseSeen = false;
    HtmlTokens tokens(html.substr(0, discoveredBytes));
    for (auto kind = tokens.next(); kind != HtmlTokens::Kind::End && found.size() < discoveredFeeds; kind = tokens.next()) {
        if (kind != HtmlTokens::Kind::StartTag)
            continue;
        if (ascii::equal(tokens.name(), "base") && !baseSeen) {
            const LinkElement element = linkElementOf(tokens);
            baseSeen = !element.href.empty();
            if (baseSeen)
                base = base.inner(element.href);
        } else if (ascii::equal(tokens.name(), "link")) {
            const LinkElement link = linkElementOf(tokens);
            const bool named = hasWord(link.relation, "feed") || (hasWord(link.relation, "alternate") && isFeedType(link.type, link.href));
            FoundFeed feed{discoveredAddress(link.href, base), link.title, link.type};
            const bool known = std::any_of(found.begin(), found.end(), [&feed](const FoundFeed& one) { return one.url == feed.url; });
            if (named && !feed.url.empty() && !known)
                found.push_back(std::move(feed));
        }
    }
    std::stable_partition(found.begin(), found.end(), [](const FoundFeed& feed) { return !isOfComments(feed); });
    return found;
}

std::vector<std::string> commonFeedPaths(std::string_view url)
{
    std::string address(ascii::trimmed(url));
    if (!address.empty() && address.find("://") == std::string::npos)
        address.insert(0, "https://");
    const BaseUrl base(address);
    std::vector<std::string> paths;
    if (!base.isUsable() || (!ascii::startsWith(address, "http://") && !ascii::startsWith(address, "https://")))
        return paths;
    for (const std::string_view path : {"/feed/", "/feed", "/rss.xml", "/atom.xml", "/feed.xml", "/rss", "/index.xml", "/feed.json", "/rss/",
                                        "/blog/feed/", "/news/feed/", "/news/rss.xml", "/blog/rss.xml", "/?feed=rss2", "/feeds/posts/default"})
        paths.push_back(base.resolved(path));
    return paths;
}

} // namespace clarion
