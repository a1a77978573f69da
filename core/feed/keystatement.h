#pragma once

#include "base/id.h"
#include "base/result.h"
#include "feed/minisign.h"

#include <QDateTime>

#include <optional>

namespace clarion {

/// How a publisher turns or withdraws a key: a small file beside the feed, `keys/<key id>.json`, signed with the very key
/// that it is about. Readers look for it when the manifest is signed by another key than theirs, so that also somebody who
/// was away for years, or who pastes an old address, finds the way to the present key.
struct KeyStatement {
    FeedId feed;
    MinisignPublicKey from;
    std::optional<MinisignPublicKey> to;   ///< none: the key is withdrawn, and there is no new one
    QString reason;
    QDateTime made;

    /// Errors: ManifestInvalid (what was expected).
    [[nodiscard]] static Result<KeyStatement> parse(const QByteArray& json, const QString& where);
    [[nodiscard]] QByteArray toJson() const;
    /// In the feed's folder; its signature is beside it with ".minisig".
    [[nodiscard]] static QString path(const MinisignPublicKey& key);
};

} // namespace clarion
