#pragma once

#include "feed/feedaddress.h"

#include <optional>

namespace clarion {

/// What people paste, click or photograph to add a feed.
struct FeedLink {
    std::optional<FeedAddress> feed;   ///< a signed feed, with its key
    QString website;                   ///< else the address of a website, to be looked through for a feed
};

/// Finds the feed in a text: `ADDRESS#KEY`, the same behind `clarion:` (percent-encoded or not), what a QR code holds, broken
/// lines included, a whole sentence around an address, or the bare address of a website. Bounded; nothing is fetched.
/// Errors: InvalidArgument (there is no address in it), KeyInvalid (an address with something that is no key).
[[nodiscard]] Result<FeedLink> parseFeedLink(const QString& text);

/// The address that is asked for what people write: with or without the scheme, feed: as some sites write it. http becomes
/// https, unless it is this computer; a host that has no https is not followed.
[[nodiscard]] QUrl webAddress(const QString& text);

/// `clarion:ADDRESS#KEY`: what a link or a QR code carries.
[[nodiscard]] QString feedLinkText(const FeedAddress& address);

} // namespace clarion
