#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace clarion {

struct FoundFeed {
    std::string url;     ///< absolute, http or https
    std::string title;   ///< in words; may be empty
    std::string type;    ///< media type, in small letters

    friend bool operator==(const FoundFeed&, const FoundFeed&) = default;
};

/// The feeds that a web page names (<link rel="alternate">, <link rel="feed">), in its order but feeds of comments
/// last. At most 32, of the first megabyte. `baseUrl` is the page's address.
[[nodiscard]] std::vector<FoundFeed> discoverFeeds(std::string_view html, std::string_view baseUrl);

/// Where feeds of a website usually lie, best guess first, for pages that name none. Empty where `url` is no address.
[[nodiscard]] std::vector<std::string> commonFeedPaths(std::string_view url);

} // namespace clarion
