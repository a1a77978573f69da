#pragma once

#include "feed/manifest.h"
#include "support/feedfolder.h"
#include "support/feedreader.h"

#include <functional>

namespace clarion {

// Feeds that no builder of Clarion would make, signed with the publisher's key all the same, or with a thief's.

/// Changes the folder of a host.
using Forge = std::function<void(const QString&)>;

[[nodiscard]] QString manifestFile(const QString& folder);
/// Puts these bytes in the place of the manifest, with a signature that fits.
void signFolder(const QString& folder, const QByteArray& manifest, const MinisignSecretKey& key = FeedFolder::key());

/// Changes the manifest's object and signs it again.
[[nodiscard]] Forge withManifest(const std::function<void(QJsonObject&)>& change);
/// Replaces text in the manifest, whatever it is then, and signs it again.
[[nodiscard]] Forge withManifestText(const QByteArray& old, const QByteArray& now);
/// Puts other JSON in the place of the snapshot. `rawSize` below 0: the truth.
[[nodiscard]] Forge withSnapshot(const QByteArray& json, qint64 rawSize = -1);
/// The same of the delta from 1 to 2.
[[nodiscard]] Forge withDelta(const QByteArray& json, qint64 rawSize = -1);

} // namespace clarion

// For test slots.
/// Whether the helper above found nothing wrong, so that the caller may go on.
#define STILL_WELL(call) \
    do { \
        call; \
        if (QTest::currentTestFailed()) \
            return; \
    } while (false)
