#include "fuzztarget.h"

#include "feed/minisign.h"

using namespace clarion;

namespace {

/// Of the seeds, and of nothing else.
constexpr auto seedKey = "RWS6QiW+O2PhyjS7bGNtC92v5NZ+gVdyPDNGXrWIJuoGs8a6BFxO7Qdb";

} // namespace

void fuzzOne(const QByteArray& input)
{
    static const auto key = MinisignPublicKey::parse(QString::fromLatin1(seedKey));
    expect(key.has_value(), "the key of the seeds reads");
    const auto verified = minisignVerify("seed", input, *key);
    // Nobody forges a signature by chance: whatever is taken is the seeds' own.
    expect(!verified || verified->trustedComment == QLatin1String("seed comment"), "no other comment is taken for signed");
    expect(!minisignVerify("seeD", input, *key), "no other message is taken for signed");
}
