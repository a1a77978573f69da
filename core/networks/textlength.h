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
///   An emoji that is newer than the library (Unicode 11) counts 2 here, as the page says of every emoji, and there
///   the sum of its parts: a hand of 2021 with a skin tone 4. The top-level domains are those of 2023.
/// - Grapheme: Bluesky. By ICU (Unicode 15 in Debian 12), the network by a later one: a mark of a new script or a stacked
///   Burmese letter may count 1 more here, never less.
/// - CharUrl23: Mastodon's server, which counts graphemes; its page counts some more for scripts that it does not know.
///   Links are those with http:// or https://.
/// - Utf8Emoji: Threads.
///
/// tests/networks/oracle_test.py holds X, Bluesky and Mastodon against the networks' own libraries.
[[nodiscard]] int textLength(const QString& text, const Network& network);

struct LengthCheck {
    int length = 0;
    std::optional<int> limit;
    bool fits = true; ///< within the limit and within the limit in bytes
    /// How much is too much, in the unit of the limit; in bytes where only those are too many.
    int over = 0;
    std::optional<int> bytes; ///< in UTF-8, where they are over Network::byteLimit

    friend bool operator==(const LengthCheck&, const LengthCheck&) = default;
};

[[nodiscard]] LengthCheck checkLength(const QString& text, const Network& network);

/// The UTF-16 index from which the text is over the limit, always between two graphemes; -1 if it fits. A link that
/// crosses the limit is over it as a whole.
[[nodiscard]] qsizetype overflowIndex(const QString& text, const Network& network);

} // namespace clarion
