#pragma once

#include "base/result.h"
#include "feed/minisign.h"

#include <QUrl>

namespace clarion {

/// Where a feed lies and whose it is: one pasteable text, `ADDRESS#KEY`. The address is a folder by https, or by
/// file:, qrc: and http on the loopback for feeds on this computer; a plain path is taken as a file: address.
struct FeedAddress {
    QUrl folder;                 ///< ends in "/"
    MinisignPublicKey key;

    /// Errors: InvalidArgument (no key, another scheme, plain http to another computer), KeyInvalid.
    [[nodiscard]] static Result<FeedAddress> parse(const QString& text);
    [[nodiscard]] QUrl file(const QString& relativePath) const;
    [[nodiscard]] QString toText() const;
};

} // namespace clarion
