#include "fuzztarget.h"

#include "feed/minisign.h"

using namespace clarion;

void fuzzOne(const QByteArray& input)
{
    // Without a passphrase: to open an encrypted key takes a second and a gigabyte by design.
    const auto key = MinisignSecretKey::parse(QString::fromUtf8(input), []() -> Result<QString> {
        return failure(ErrorCode::Cancelled);
    });
    if (!key)
        return;
    const auto again = MinisignSecretKey::parse(key->toFileText(), []() -> Result<QString> {
        return failure(ErrorCode::Cancelled);
    });
    expect(again && again->publicKey() == key->publicKey(), "a secret key that was written reads back");
}
