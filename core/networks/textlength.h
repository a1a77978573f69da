#pragma once

#include "networks/network.h"

#include <QString>

#include <optional>

namespace clarion {

/// The length of a text as the network itself counts it (Network::unit):
///
/// - TwitterWeighted: twitter-text 3.1, configuration v3, https://docs.x.com/fundamentals/counting-characters. Of the
///   text in NFC a code point counts 1 in U+0000-10FF, U+2000-200D, U+2010-201F, U+2032-2037, else 2; an emoji
///   sequence counts 2; a link counts 23, also without https:// where the domain ends in a known top-level domain.
///   Emoji (Unicode 17) and top-level domains (2023) are newer than those of that library: so a hand of 2021 with a
///   skin tone counts 2 here and 4 there.
/// - CharUrl23: Mastodon. Links are those with http:// or https://.
/// - Utf8Emoji: Threads.
[[nodiscard]] int textLength(const QString& text, const Network& network);

struct LengthCheck {
    int length = 0;
    std::optional<int> limit;
    bool fits = true; ///< within the limit and within the limit in bytes

    friend bool operator==(const LengthCheck&, const LengthCheck&) = default;
};

[[nodiscard]] LengthCheck checkLength(const QString& text, const Network& network);

/// The UTF-16 index from which the text is over the limit, always between two graphemes; -1 if it fits. A link that
/// crosses the limit is over it as a whole.
[[nodiscard]] qsizetype overflowIndex(const QString& text, const Network& network);

} // namespace clarion
