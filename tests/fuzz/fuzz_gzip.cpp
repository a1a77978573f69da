// The input is a claimed size, two bytes in steps of 64, and what is said to unpack to it.

#include "fuzztarget.h"

#include "base/gzip.h"

using namespace clarion;

void fuzzOne(const QByteArray& input)
{
    if (input.size() < 2)
        return;
    const auto byteAt = [&input](qsizetype i) { return qint64(static_cast<unsigned char>(input.at(i))); };
    const qint64 claimed = (byteAt(0) << 8 | byteAt(1)) * 64;
    const QByteArray packed = input.mid(2);
    if (const auto raw = gzipDecompress(packed, claimed, QStringLiteral("fuzz"))) {
        expect(raw->size() <= claimed, "never more than was claimed");
        // Qt keeps a little beside the bytes themselves.
        expect(raw->capacity() <= claimed + 64, "and never room for more");
    }
    const auto again = gzipDecompress(gzipCompress(packed), packed.size(), QStringLiteral("fuzz"));
    expect(again && *again == packed, "what was packed unpacks");
}
