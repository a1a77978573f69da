#pragma once

#include "syndication/syndication.h"

namespace clarion {

/// What is kept of a website's entry, as it goes into the database: all of it UTF-8.
struct Article {
    std::string id;        ///< the publisher's, or a hash of one that is too long for a key
    std::string title;     ///< one line
    std::string text;      ///< plain; what is searched
    std::string payload;   ///< JSON: `link`, `html` as published, `author`, `image`, `topics`, `enclosure`
    std::optional<qint64> published;   ///< seconds since 1970 in UTC
};

/// Long texts are cut: whoever wants more finds it on the website.
[[nodiscard]] Article articleOf(const SyndicationEntry& entry);

} // namespace clarion
