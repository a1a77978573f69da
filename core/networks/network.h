#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace clarion {

/// What a network counts when it says "characters". textLength() has the rules.
enum class CountUnit {
    TwitterWeighted, ///< twitter-text, configuration 3
    Grapheme,        ///< extended grapheme clusters
    CharUrl23,       ///< grapheme clusters; a link counts 23, and of @user@host only @user counts
    Utf16,           ///< UTF-16 code units
    Utf8Emoji,       ///< code points, but an emoji counts its UTF-8 bytes
    Char,            ///< code points
};

/// The rules of one network, as far as a post has to know them.
struct Network {
    QString id;
    QString name;
    std::optional<int> limit;     ///< in `unit`; nothing where there is no practical limit
    CountUnit unit = CountUnit::Char;
    std::optional<int> byteLimit; ///< of the text in UTF-8, beside `limit`
    int imagesMax = 0;
    bool imageRequired = false;   ///< no post without a picture
    std::optional<int> imageMegabytes = {};  ///< millions of bytes that one picture may have, where that is known
    int altMax = 0;               ///< code points of one alt text
    /// What "Open network" opens. Where the network can be opened with a text, it stands for {text} and a link for
    /// {url}, both to be percent-encoded. Empty where there is no fixed address.
    QString composeUrl;
    QString icon;                 ///< the name of the icon, without folder and ending
    std::optional<int> visible = {};  ///< characters that are shown before "See more", where that is known

    friend bool operator==(const Network&, const Network&) = default;
};

/// Reads a rule file, in the order of the file. Errors: Syntax, with the place in `detail`. Addresses other than
/// https: and mailto: are refused, as rules may come from a feed and are opened with one click.
[[nodiscard]] Result<std::vector<Network>> parseNetworks(const QByteArray& json, const QString& subject);

/// The networks that Clarion brings along (:/clarion/rules/networks.json). Safe from any thread.
[[nodiscard]] const std::vector<Network>& builtInNetworks();

/// One of builtInNetworks(), which lives as long as the program; nullptr for an id it does not have.
[[nodiscard]] const Network* findNetwork(const QString& id);

} // namespace clarion
