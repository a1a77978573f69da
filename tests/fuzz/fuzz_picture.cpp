#include "fuzztarget.h"

#include "media/picturefitting.h"
#include "media/picturemetadata.h"

using namespace clarion;

void fuzzOne(const QByteArray& input)
{
    static_cast<void>(otherKind(input));
    const auto bare = withoutMetadata(input, QStringLiteral("fuzz"));
    if (bare) {
        expect(bare->bytes.size() <= input.size() + 16, "nothing is added but an end");
        expect(pictureKind(bare->bytes) == bare->kind, "it is of its kind");
        const auto again = withoutMetadata(bare->bytes, QStringLiteral("fuzz"));
        expect(again && again->bytes == bare->bytes, "what is clean stays as it is");
        expect(again->orientation == 1, "nothing says any more how it was held");
    }
    const auto clean = cleanPicture(input, QStringLiteral("fuzz"));
    if (!clean)
        return;
    expect(bare.has_value() && !clean->size.isEmpty(), "what is kept is a picture");
    // Pictures that a few bytes make huge cost seconds to encode and show nothing new.
    if (qint64(clean->size.width()) * clean->size.height() > 250'000)
        return;
    const auto smaller = smallerPicture(clean->bytes, 20'000, QStringLiteral("fuzz"));
    expect(!smaller || smaller->bytes.size() <= 20'000, "smaller is small enough");
    static_cast<void>(croppedPicture(clean->bytes, {0, 0, (clean->size.width() + 1) / 2, (clean->size.height() + 1) / 2}, QStringLiteral("fuzz")));
}
