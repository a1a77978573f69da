#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace clarion {

/// A picture of sanitised HTML, which is shown only when somebody asks for it: fetching it tells its host who reads.
struct SanitisedImage {
    std::string src;   ///< http or https
    std::string alt;
    int width = 0;     ///< as the publisher says; 0 where nothing is said
    int height = 0;

    friend bool operator==(const SanitisedImage&, const SanitisedImage&) = default;
};

struct SanitisedHtml {
    std::string html;
    std::vector<SanitisedImage> images;
    bool wasCut = false;   ///< there was more than is ever shown
};

/// Bounds of what is shown of one entry.
struct SanitiserLimits {
    static constexpr std::size_t inputBytes = 512UL << 10;
    static constexpr std::size_t outputBytes = 1UL << 20;
    static constexpr std::size_t tags = 20'000;
    static constexpr std::size_t depth = 128;
    static constexpr std::size_t formatting = 8;   ///< open b, i, a … at once
    static constexpr std::size_t images = 256;
};

/// HTML that can be shown: only elements and attributes of a short list, links only to http, https and mailto, nothing
/// that runs, asks, frames or styles, whatever it is wrapped in. What is not on the list loses its tag and keeps its
/// words; scripts and styles lose both. The tree is built by gumbo, the HTML standard's own algorithm, so no browser
/// reads the result otherwise than it was checked.
///
/// The n-th picture stands as <img src="clarion-image:n" alt="…">, from 0, its address in `images`. Pictures of up to
/// two pixels and those of known trackers are dropped.
[[nodiscard]] SanitisedHtml sanitiseHtml(std::string_view html, std::string_view baseUrl = {});

} // namespace clarion
