#include "feed/minisign.h"

#include <QStringList>

#include <sodium.h>

#include <algorithm>
#include <cstring>
#include <optional>

namespace clarion {
namespace {

constexpr qsizetype largestSignatureFile = 4096;
constexpr auto untrustedPrefix = "untrusted comment: ";
constexpr auto trustedPrefix = "trusted comment: ";
/// `minisign -G` asks scrypt for 1 GiB; a key file that asks for much more is an attempt on the machine.
constexpr quint64 mostScryptMemory = 1536ULL << 20;

/// Where things lie in a secret key file, as in minisign's own struct.
constexpr size_t secretFileSize = 2 + 2 + 2 + 32 + 8 + 8 + 8 + 64 + 32;
constexpr size_t saltOffset = 6;
constexpr size_t opsOffset = saltOffset + 32;
constexpr size_t memOffset = opsOffset + 8;
constexpr size_t secretOffset = memOffset + 8;
constexpr size_t secretSize = 8 + 64 + 32;

void startSodium()
{
    static const int started = sodium_init();
    Q_UNUSED(started)
}

const unsigned char* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned long long sizeOf(const QByteArray& bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

/// Strict base64: what does not encode back to itself is refused.
std::optional<QByteArray> fromStrictBase64(const QByteArray& text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok || decoded.decoded.toBase64() != text)
        return std::nullopt;
    return decoded.decoded;
}

QByteArray blake2b(const QByteArray& message)
{
    QByteArray hash(crypto_generichash_BYTES_MAX, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), static_cast<size_t>(hash.size()), bytesOf(message),
                       sizeOf(message), nullptr, 0);
    return hash;
}

quint64 littleEndian(const unsigned char* bytes)
{
    quint64 value = 0;
    for (int i = 7; i >= 0; --i)
        value = value << 8 | bytes[i];
    return value;
}

QString hexId(const std::array<unsigned char, 8>& id)
{
    return QStringLiteral("%1").arg(littleEndian(id.data()), 16, 16, QLatin1Char('0')).toUpper();
}

/// "EdSc" checksum: BLAKE2b-256 of algorithm, key id and key.
std::array<unsigned char, 32> checksumOf(const unsigned char* idAndKey)
{
    std::array<unsigned char, 32> sum{};
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, sum.size());
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>("Ed"), 2);
    crypto_generichash_update(&state, idAndKey, 8 + 64);
    crypto_generichash_final(&state, sum.data(), sum.size());
    return sum;
}

Result<void> decrypt(QByteArray& file, const QString& passphrase)
{
    auto* bytes = reinterpret_cast<unsigned char*>(file.data());
    const quint64 operations = littleEndian(bytes + opsOffset);
    const quint64 memory = littleEndian(bytes + memOffset);
    if (memory > mostScryptMemory || operations > (1ULL << 32))
        return failure(ErrorCode::KeyInvalid, {}, QStringLiteral("it asks for %1 bytes of memory").arg(memory));
    QByteArray stream(static_cast<qsizetype>(secretSize), Qt::Uninitialized);
    const QByteArray secret = passphrase.toUtf8();
    if (crypto_pwhash_scryptsalsa208sha256(reinterpret_cast<unsigned char*>(stream.data()), secretSize, secret.constData(),
                                           sizeOf(secret), bytes + saltOffset, operations, static_cast<size_t>(memory)) != 0)
        return failure(ErrorCode::KeyInvalid, {}, QStringLiteral("not enough memory to open it"));
    for (size_t i = 0; i < secretSize; ++i)
        bytes[secretOffset + i] ^= static_cast<unsigned char>(stream.at(static_cast<qsizetype>(i)));
    sodium_memzero(stream.data(), secretSize);
    return {};
}

} // namespace

Result<MinisignPublicKey> MinisignPublicKey::parse(const QString& text)
{
    const QStringList lines = text.trimmed().split(QLatin1Char('\n'));
    const auto bytes = fromStrictBase64(lines.last().trimmed().toLatin1());
    if (lines.size() > 2 || !bytes || bytes->size() != 42 || !bytes->startsWith("Ed"))
        return failure(ErrorCode::KeyInvalid, text.left(80), QStringLiteral("a minisign public key of 56 characters expected"));
    MinisignPublicKey key;
    std::copy_n(bytesOf(*bytes) + 2, 8, key.id.begin());
    std::copy_n(bytesOf(*bytes) + 10, 32, key.key.begin());
    return key;
}

QString MinisignPublicKey::toBase64() const
{
    QByteArray bytes("Ed");
    bytes.append(reinterpret_cast<const char*>(id.data()), static_cast<qsizetype>(id.size()));
    bytes.append(reinterpret_cast<const char*>(key.data()), static_cast<qsizetype>(key.size()));
    return QString::fromLatin1(bytes.toBase64());
}

QString MinisignPublicKey::toFileText() const
{
    return QStringLiteral("untrusted comment: minisign public key %1\n%2\n").arg(keyId(), toBase64());
}

QString MinisignPublicKey::keyId() const
{
    return hexId(id);
}

QString MinisignPublicKey::fingerprint() const
{
    QByteArray whole(reinterpret_cast<const char*>(id.data()), static_cast<qsizetype>(id.size()));
    whole.append(reinterpret_cast<const char*>(key.data()), static_cast<qsizetype>(key.size()));
    const QString digits = QString::fromLatin1(blake2b(whole).left(16).toHex().toUpper());
    QStringList groups;
    for (qsizetype at = 0; at < digits.size(); at += 4)
        groups << digits.mid(at, 4);
    return groups.join(QLatin1Char(' '));
}

MinisignSecretKey::~MinisignSecretKey()
{
    sodium_memzero(key.data(), key.size());
}

Result<MinisignSecretKey> MinisignSecretKey::parse(const QString& fileText,
                                                   const std::function<Result<QString>()>& askPassphrase)
{
    startSodium();
    const QStringList lines = fileText.trimmed().split(QLatin1Char('\n'));
    auto file = fromStrictBase64(lines.last().trimmed().toLatin1());
    if (lines.size() != 2 || !file || file->size() != static_cast<qsizetype>(secretFileSize) || !file->startsWith("Ed")
        || file->mid(4, 2) != "B2")
        return failure(ErrorCode::KeyInvalid, {}, QStringLiteral("a minisign secret key file expected"));
    const QByteArray derivation = file->mid(2, 2);
    const bool encrypted = derivation == "Sc";
    if (!encrypted && derivation != QByteArray(2, '\0'))
        return failure(ErrorCode::KeyInvalid, {}, QStringLiteral("it is encrypted in a way that is not known"));
    if (encrypted) {
        const auto passphrase = askPassphrase();
        if (!passphrase)
            return failure(passphrase.error());
        if (auto opened = decrypt(*file, *passphrase); !opened)
            return failure(opened.error());
    }
    const unsigned char* secret = bytesOf(*file) + secretOffset;
    MinisignSecretKey key;
    std::copy_n(secret, 8, key.id.begin());
    std::copy_n(secret + 8, 64, key.key.begin());
    const auto sum = checksumOf(secret);
    // minisign leaves the checksum of unencrypted keys at zero in some versions and fills it in others.
    const bool sumIsZero = sodium_is_zero(secret + 8 + 64, sum.size()) == 1;
    const bool sumFits = sodium_memcmp(sum.data(), secret + 8 + 64, sum.size()) == 0;
    sodium_memzero(file->data(), static_cast<size_t>(file->size()));
    if (encrypted && !sumFits)
        return failure(ErrorCode::WrongPassphrase, {});
    if (!encrypted && !sumFits && !sumIsZero)
        return failure(ErrorCode::KeyInvalid, {}, QStringLiteral("its checksum does not fit"));
    return key;
}

MinisignSecretKey MinisignSecretKey::create()
{
    startSodium();
    MinisignSecretKey secret;
    std::array<unsigned char, 32> publicPart{};
    crypto_sign_keypair(publicPart.data(), secret.key.data());
    randombytes_buf(secret.id.data(), secret.id.size());
    return secret;
}

QString MinisignSecretKey::toFileText() const
{
    QByteArray file("Ed");
    file.append(2, '\0').append("B2").append(32 + 8 + 8, '\0');
    QByteArray secret(reinterpret_cast<const char*>(id.data()), static_cast<qsizetype>(id.size()));
    secret.append(reinterpret_cast<const char*>(key.data()), static_cast<qsizetype>(key.size()));
    const auto sum = checksumOf(bytesOf(secret));
    file.append(secret).append(reinterpret_cast<const char*>(sum.data()), static_cast<qsizetype>(sum.size()));
    return QStringLiteral("untrusted comment: minisign secret key %1\n%2\n").arg(hexId(id), QString::fromLatin1(file.toBase64()));
}

MinisignPublicKey MinisignSecretKey::publicKey() const
{
    MinisignPublicKey publicKey;
    publicKey.id = id;
    crypto_sign_ed25519_sk_to_pk(publicKey.key.data(), key.data());
    return publicKey;
}

Result<QByteArray> minisignSign(const QByteArray& message, const MinisignSecretKey& key, const QString& untrustedComment,
                                const QString& trustedComment)
{
    startSodium();
    for (const QString& comment : {untrustedComment, trustedComment}) {
        if (comment.contains(QLatin1Char('\n')) || comment.contains(QLatin1Char('\r')) || comment.size() > 1000)
            return failure(ErrorCode::InvalidArgument, comment, QStringLiteral("a comment of one line expected"));
    }
    const QByteArray hash = blake2b(message);
    QByteArray signature("ED");
    signature.append(reinterpret_cast<const char*>(key.id.data()), static_cast<qsizetype>(key.id.size()));
    QByteArray raw(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(reinterpret_cast<unsigned char*>(raw.data()), nullptr, bytesOf(hash), sizeOf(hash), key.key.data());
    signature.append(raw);
    const QByteArray comment = trustedComment.toUtf8();
    const QByteArray covered = raw + comment;
    QByteArray global(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(reinterpret_cast<unsigned char*>(global.data()), nullptr, bytesOf(covered), sizeOf(covered),
                         key.key.data());
    return untrustedPrefix + untrustedComment.toUtf8() + '\n' + signature.toBase64() + '\n' + trustedPrefix + comment + '\n'
           + global.toBase64() + '\n';
}

Result<MinisignSignature> minisignVerify(const QByteArray& message, const QByteArray& signatureFile,
                                         const MinisignPublicKey& key)
{
    startSodium();
    const auto malformed = failure(ErrorCode::Syntax, {}, QStringLiteral("it has no signature file that can be read"));
    if (signatureFile.size() > largestSignatureFile)
        return malformed;
    QByteArrayList lines;
    for (QByteArray line : signatureFile.split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        lines << line;
    }
    if (lines.size() == 5 && lines.last().isEmpty())
        lines.removeLast();
    if (lines.size() != 4 || !lines.at(0).startsWith(untrustedPrefix) || !lines.at(2).startsWith(trustedPrefix))
        return malformed;
    const auto signature = fromStrictBase64(lines.at(1));
    const auto global = fromStrictBase64(lines.at(3));
    if (!signature || !global || signature->size() != 2 + 8 + crypto_sign_BYTES || global->size() != crypto_sign_BYTES)
        return malformed;
    const QByteArray algorithm = signature->left(2);
    if (algorithm != "ED" && algorithm != "Ed")
        return malformed;
    if (std::memcmp(signature->constData() + 2, key.id.data(), key.id.size()) != 0) {
        std::array<unsigned char, 8> other{};
        std::copy_n(bytesOf(*signature) + 2, 8, other.begin());
        return failure(ErrorCode::KeyInvalid, {},
                       QStringLiteral("key %1 signed it, key %2 is expected").arg(hexId(other), key.keyId()));
    }
    const QByteArray signedBytes = algorithm == "ED" ? blake2b(message) : message;
    const QByteArray raw = signature->mid(10);
    if (crypto_sign_verify_detached(bytesOf(raw), bytesOf(signedBytes), sizeOf(signedBytes), key.key.data()) != 0)
        return failure(ErrorCode::SignatureInvalid, {}, QStringLiteral("the signature does not fit"));
    const QByteArray comment = lines.at(2).mid(static_cast<qsizetype>(qstrlen(trustedPrefix)));
    const QByteArray covered = raw + comment;
    if (crypto_sign_verify_detached(bytesOf(*global), bytesOf(covered), sizeOf(covered), key.key.data()) != 0)
        return failure(ErrorCode::SignatureInvalid, {}, QStringLiteral("the trusted comment does not fit"));
    return MinisignSignature{QString::fromUtf8(comment)};
}

} // namespace clarion
