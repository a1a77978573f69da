#include "fuzztarget.h"

#include "feed/minisign.h"

using namespace clarion;

void fuzzOne(const QByteArray& input)
{
    const auto key = MinisignPublicKey::parse(QString::fromUtf8(input));
    if (!key)
        return;
    for (const QString& text : {key->toBase64(), key->toFileText()}) {
        const auto again = MinisignPublicKey::parse(text);
        expect(again && *again == *key, "a public key that was written reads back");
    }
}
