#include "fuzztarget.h"

#include "feed/manifest.h"

using namespace clarion;

void fuzzOne(const QByteArray& input)
{
    const auto manifest = Manifest::parse(input, QStringLiteral("fuzz"));
    if (!manifest)
        return;
    expect(isPlainId(manifest->id.text()), "a manifest has a plain id");
    expect(manifest->snapshot.size <= FeedLimits::snapshot && manifest->snapshot.rawSize <= FeedLimits::raw,
           "no snapshot is beyond the limits");
    const auto again = Manifest::parse(manifest->toJson(), QStringLiteral("fuzz"));
    expect(again && again->id == manifest->id && again->sequence == manifest->sequence
               && again->snapshot == manifest->snapshot && again->notices == manifest->notices
               && again->expires.toSecsSinceEpoch() == manifest->expires.toSecsSinceEpoch(),
           "a manifest that was written reads back");
}
