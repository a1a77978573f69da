#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <functional>

namespace clarion {

// Signatures as the public tool `minisign` makes and checks them: Ed25519 over the BLAKE2b-512 of the file, and a
// second signature over the first one and the trusted comment. Key files are read as they are.

class MinisignPublicKey {
public:
    /// The base64 key, or the text of a .pub file. Errors: KeyInvalid.
    [[nodiscard]] static Result<MinisignPublicKey> parse(const QString& text);

    [[nodiscard]] QString toBase64() const;
    [[nodiscard]] QString toFileText() const;
    /// The 16 hex digits that minisign prints. Anybody can give them to a key of their own: they only tell keys apart.
    [[nodiscard]] QString keyId() const;
    /// What people compare: 128 bits of the BLAKE2b hash of the whole key, as 32 hex digits in groups of four.
    [[nodiscard]] QString fingerprint() const;

    std::array<unsigned char, 8> id{};
    std::array<unsigned char, 32> key{};

    friend bool operator==(const MinisignPublicKey&, const MinisignPublicKey&) = default;
};

/// A secret key; its memory is wiped when it goes.
class MinisignSecretKey {
public:
    MinisignSecretKey(const MinisignSecretKey&) = default;
    MinisignSecretKey& operator=(const MinisignSecretKey&) = default;
    ~MinisignSecretKey();

    /// The text of a key file; `askPassphrase` is called only for an encrypted one.
    /// Errors: KeyInvalid, WrongPassphrase, and what askPassphrase gives.
    [[nodiscard]] static Result<MinisignSecretKey> parse(const QString& fileText,
                                                         const std::function<Result<QString>()>& askPassphrase);
    [[nodiscard]] static MinisignSecretKey create();

    [[nodiscard]] QString toFileText() const;
    [[nodiscard]] MinisignPublicKey publicKey() const;

    std::array<unsigned char, 8> id{};
    std::array<unsigned char, 64> key{};   ///< seed and public part, as libsodium keeps them

private:
    MinisignSecretKey() = default;
};

/// The text of a .minisig file. Deterministic: the same input gives the same bytes. Comments are one line each.
[[nodiscard]] Result<QByteArray> minisignSign(const QByteArray& message, const MinisignSecretKey& key,
                                              const QString& untrustedComment, const QString& trustedComment);

struct MinisignSignature {
    QString trustedComment;
};

/// Checks a .minisig file of at most 4 KiB, prehashed ("ED") or legacy ("Ed").
/// Errors: Syntax (no signature file), KeyInvalid (another key signed it), SignatureInvalid.
[[nodiscard]] Result<MinisignSignature> minisignVerify(const QByteArray& message, const QByteArray& signatureFile,
                                                       const MinisignPublicKey& key);

} // namespace clarion
