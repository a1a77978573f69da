#include "feed/minisign.h"

#include "support/program.h"
#include "support/required.h"

#include <QTemporaryDir>
#include <QTest>

#include <sodium.h>

using namespace clarion;

class TestMinisign : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void minisignAcceptsWhatIsSignedHere_data();
    void minisignAcceptsWhatIsSignedHere();
    void whatMinisignSignsIsAcceptedHere_data();
    void whatMinisignSignsIsAcceptedHere();
    void minisignReadsOurKeyFiles();
    void minisignReadsTheEncryptedKeyThatIsReadHere();
    void aKeyEncryptedByMinisignOpensWithItsPassphrase();

    void signaturesAreDeterministic();
    void everyChangedByteOfTheMessageIsNoticed();
    void everyChangedByteOfTheSignatureIsNoticed();
    void aSignatureOfAnotherKeyNamesBothKeys();
    void aForgerWithThePublishersKeyIdIsNoticed();
    void aTrustedCommentCannotBeTakenFromAnotherFile();
    void linesMayEndAsOnWindows();
    void whatIsNoSignatureFileIsRefused_data();
    void whatIsNoSignatureFileIsRefused();
    void commentsOfTwoLinesAreRefused();

    void keyFilesComeBackAsTheyWere();
    void whatIsNoKeyIsRefused_data();
    void whatIsNoKeyIsRefused();
    void aKeyThatAsksForTooMuchMemoryIsRefused();
    void givingNoPassphraseIsNotAWrongOne();

private:
    [[nodiscard]] QString file(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QTemporaryDir m_folder;
    bool m_hasMinisign = false;
};

#define NEEDS_MINISIGN \
    if (!m_hasMinisign) \
        QSKIP("minisign is not installed")

namespace {

const QByteArray message("The county hall has not answered.\n");

Result<QString> nobodyAsks()
{
    qFatal("no passphrase is needed");
}

/// Made by `minisign -G` 0.11 with the passphrase "secret": its own scrypt parameters, a GiB of memory.
constexpr auto encryptedKey =
    "untrusted comment: minisign encrypted secret key\n"
    "RWRTY0Iy4SYZrwX5c1jQGGHrWZQUWCDw3ElXIL0WhJ3cK+uOG/EAAAACAAAAAAAAAEAAAAAAiIXsfAh6dPOX8SwCt6P/5Rjm7SbBVJ2OGNMm/KEc"
    "HDLnXvshZsMzGrQy6LSS6pveziobjdxunRV2VRnpFlXk1DS4/cpb4qA7mB3HNtPx9YFcmkWmTYgcOIdf4TkawUV+LEzJMMbtVI0=\n";
constexpr auto encryptedKeysPublicPart = "RWQ5NY9orFtG1aYca0EBVpX9mlsX2adB5kkPWGVyGPGkBeMfIUKjzOa3";

/// The same kind of file with parameters that are quick to open.
QString encrypted(const MinisignSecretKey& key, const QByteArray& passphrase, quint64 operations = 32768,
                  quint64 memory = 16 << 20)
{
    QByteArray bytes = QByteArray::fromBase64(key.toFileText().section(QLatin1Char('\n'), 1, 1).toLatin1());
    const QByteArray salt(32, 's');
    const auto number = [](quint64 value) {
        QByteArray little;
        for (int i = 0; i < 8; ++i)
            little += static_cast<char>(value >> (8 * i));
        return little;
    };
    QByteArray stream(104, '\0');
    if (memory <= (16 << 20)
        && crypto_pwhash_scryptsalsa208sha256(reinterpret_cast<unsigned char*>(stream.data()), 104, passphrase.constData(),
                                              static_cast<unsigned long long>(passphrase.size()),
                                              reinterpret_cast<const unsigned char*>(salt.constData()), operations,
                                              static_cast<size_t>(memory))
               != 0)
        qFatal("no memory");
    QByteArray secret = bytes.mid(54);
    for (int i = 0; i < 104; ++i)
        secret[i] = static_cast<char>(secret.at(i) ^ stream.at(i));
    bytes = QByteArray("EdScB2") + salt + number(operations) + number(memory) + secret;
    return QStringLiteral("untrusted comment: minisign encrypted secret key\n%1\n").arg(QString::fromLatin1(bytes.toBase64()));
}

QByteArray sign(const QByteArray& bytes, const MinisignSecretKey& key)
{
    return required(minisignSign(bytes, key, QStringLiteral("untrusted"), QStringLiteral("trusted")));
}

ErrorCode codeOf(const Result<MinisignSignature>& result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

QString minisign()
{
    return QStringLiteral("minisign");
}

} // namespace

void TestMinisign::initTestCase()
{
    m_hasMinisign = hasProgram(minisign());
    QVERIFY(sodium_init() >= 0);
}

void TestMinisign::minisignAcceptsWhatIsSignedHere_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a line") << message;
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("bytes of every kind") << QByteArray("\0\xff\r\n\x80", 5);
    QTest::newRow("a megabyte") << QByteArray(1'000'000, 'x');
}

void TestMinisign::minisignAcceptsWhatIsSignedHere()
{
    NEEDS_MINISIGN;
    QFETCH(QByteArray, bytes);
    const MinisignSecretKey key = MinisignSecretKey::create();
    writeFile(file("message"), bytes);
    writeFile(file("message.minisig"), required(minisignSign(bytes, key, QStringLiteral("anything"),
                                                             QStringLiteral("feed:north sequence:3, tŷ"))));
    const ProgramRun byKey = runProgram(minisign(), {QStringLiteral("-V"), QStringLiteral("-m"), file("message"),
                                                     QStringLiteral("-P"), key.publicKey().toBase64()});
    QVERIFY2(byKey.exitCode == 0, byKey.err.constData());
    QVERIFY(byKey.out.contains("feed:north sequence:3, tŷ"));
    // -H: only prehashed signatures are taken.
    writeFile(file("key.pub"), key.publicKey().toFileText().toUtf8());
    const ProgramRun byFile = runProgram(minisign(), {QStringLiteral("-V"), QStringLiteral("-H"), QStringLiteral("-m"),
                                                      file("message"), QStringLiteral("-p"), file("key.pub")});
    QVERIFY2(byFile.exitCode == 0, byFile.err.constData());
}

void TestMinisign::whatMinisignSignsIsAcceptedHere_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("as it signs by itself") << QStringList{};
    QTest::newRow("the old way, not prehashed") << QStringList{QStringLiteral("-l")};
    QTest::newRow("with comments of its own")
        << QStringList{QStringLiteral("-c"), QStringLiteral("untrusted words"), QStringLiteral("-t"),
                       QStringLiteral("trusted words")};
    QTest::newRow("with an empty trusted comment") << QStringList{QStringLiteral("-t"), QString()};
}

void TestMinisign::whatMinisignSignsIsAcceptedHere()
{
    NEEDS_MINISIGN;
    QFETCH(QStringList, options);
    const ProgramRun made = runProgram(minisign(), {QStringLiteral("-G"), QStringLiteral("-W"), QStringLiteral("-f"),
                                                    QStringLiteral("-p"), file("theirs.pub"), QStringLiteral("-s"),
                                                    file("theirs.key")});
    QVERIFY2(made.exitCode == 0, made.err.constData());
    writeFile(file("theirs"), message);
    const ProgramRun signedRun = runProgram(minisign(), QStringList{QStringLiteral("-S"), QStringLiteral("-s"), file("theirs.key"),
                                                                    QStringLiteral("-m"), file("theirs")} + options);
    QVERIFY2(signedRun.exitCode == 0, signedRun.err.constData());
    const MinisignPublicKey key = required(MinisignPublicKey::parse(QString::fromUtf8(readFile(file("theirs.pub")))));
    const auto verified = minisignVerify(message, readFile(file("theirs.minisig")), key);
    QVERIFY2(verified, qPrintable(verified ? QString() : verified.error().detail));
    if (options.contains(QStringLiteral("trusted words")))
        QCOMPARE(verified->trustedComment, QStringLiteral("trusted words"));
    QCOMPARE(codeOf(minisignVerify(message + ' ', readFile(file("theirs.minisig")), key)), ErrorCode::SignatureInvalid);

    // Its secret key file is read as it is, and signs so that minisign accepts it.
    const MinisignSecretKey secret = required(MinisignSecretKey::parse(QString::fromUtf8(readFile(file("theirs.key"))), nobodyAsks));
    QCOMPARE(secret.publicKey(), key);
    writeFile(file("theirs.minisig"), sign(message, secret));
    QCOMPARE(runProgram(minisign(), {QStringLiteral("-V"), QStringLiteral("-m"), file("theirs"), QStringLiteral("-p"),
                                     file("theirs.pub")}).exitCode, 0);
}

void TestMinisign::minisignReadsOurKeyFiles()
{
    NEEDS_MINISIGN;
    const MinisignSecretKey key = MinisignSecretKey::create();
    writeFile(file("ours"), message);
    writeFile(file("ours.key"), key.toFileText().toUtf8());
    const ProgramRun run = runProgram(minisign(), {QStringLiteral("-S"), QStringLiteral("-s"), file("ours.key"),
                                                   QStringLiteral("-m"), file("ours")});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY(minisignVerify(message, readFile(file("ours.minisig")), key.publicKey()));
}

void TestMinisign::minisignReadsTheEncryptedKeyThatIsReadHere()
{
    NEEDS_MINISIGN;
    const MinisignSecretKey key = MinisignSecretKey::create();
    const QString text = encrypted(key, "tŷ gwyn");
    writeFile(file("locked"), message);
    writeFile(file("locked.key"), text.toUtf8());
    const QStringList arguments{QStringLiteral("-S"), QStringLiteral("-s"), file("locked.key"), QStringLiteral("-m"), file("locked")};
    const ProgramRun run = runProgram(minisign(), arguments, "tŷ gwyn\n");
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY(minisignVerify(message, readFile(file("locked.minisig")), key.publicKey()));

    const auto read = MinisignSecretKey::parse(text, [] { return Result<QString>(QStringLiteral("tŷ gwyn")); });
    QVERIFY(read);
    QCOMPARE(read->publicKey(), key.publicKey());
    for (const char* wrong : {"ty gwyn", "", "tŷ gwyn "}) {
        const auto refused = MinisignSecretKey::parse(text, [wrong] { return Result<QString>(QString::fromUtf8(wrong)); });
        QVERIFY2(!refused, wrong);
        QCOMPARE(refused.error().code, ErrorCode::WrongPassphrase);
    }
}

void TestMinisign::aKeyEncryptedByMinisignOpensWithItsPassphrase()
{
    const auto read = MinisignSecretKey::parse(QString::fromLatin1(encryptedKey),
                                               [] { return Result<QString>(QStringLiteral("secret")); });
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QCOMPARE(read->publicKey().toBase64(), QString::fromLatin1(encryptedKeysPublicPart));
    QCOMPARE(read->publicKey().keyId(), QStringLiteral("D5465BAC688F3539"));
    QVERIFY(minisignVerify(message, sign(message, *read),
                           required(MinisignPublicKey::parse(QString::fromLatin1(encryptedKeysPublicPart)))));
}

void TestMinisign::signaturesAreDeterministic()
{
    const MinisignSecretKey key = MinisignSecretKey::create();
    QCOMPARE(sign(message, key), sign(message, key));
    QVERIFY(sign(message, key) != sign(message + ' ', key));
}

void TestMinisign::everyChangedByteOfTheMessageIsNoticed()
{
    const MinisignSecretKey key = MinisignSecretKey::create();
    const QByteArray signature = sign(message, key);
    QVERIFY(minisignVerify(message, signature, key.publicKey()));
    for (qsizetype i = 0; i < message.size(); ++i) {
        QByteArray tampered = message;
        tampered[i] = static_cast<char>(tampered.at(i) ^ 1);
        QCOMPARE(codeOf(minisignVerify(tampered, signature, key.publicKey())), ErrorCode::SignatureInvalid);
    }
    QCOMPARE(codeOf(minisignVerify(message.chopped(1), signature, key.publicKey())), ErrorCode::SignatureInvalid);
    QCOMPARE(codeOf(minisignVerify({}, signature, key.publicKey())), ErrorCode::SignatureInvalid);
}

void TestMinisign::everyChangedByteOfTheSignatureIsNoticed()
{
    const MinisignSecretKey key = MinisignSecretKey::create();
    const QByteArray signature = sign(message, key);
    const qsizetype firstLine = signature.indexOf('\n');
    for (qsizetype i = firstLine + 1; i < signature.size() - 1; ++i) {
        QByteArray tampered = signature;
        tampered[i] = static_cast<char>(tampered.at(i) ^ 1);
        QVERIFY2(!minisignVerify(message, tampered, key.publicKey()), tampered.constData());
    }
    // The untrusted comment is exactly that.
    QVERIFY(minisignVerify(message, "untrusted comment: other" + signature.mid(firstLine), key.publicKey()));
}

void TestMinisign::aSignatureOfAnotherKeyNamesBothKeys()
{
    const MinisignSecretKey key = MinisignSecretKey::create();
    const MinisignSecretKey other = MinisignSecretKey::create();
    const auto verified = minisignVerify(message, sign(message, other), key.publicKey());
    QVERIFY(!verified);
    QCOMPARE(verified.error().code, ErrorCode::KeyInvalid);
    QVERIFY(verified.error().detail.contains(key.publicKey().keyId()));
    QVERIFY(verified.error().detail.contains(other.publicKey().keyId()));
}

void TestMinisign::aForgerWithThePublishersKeyIdIsNoticed()
{
    const MinisignSecretKey key = MinisignSecretKey::create();
    MinisignSecretKey forger = MinisignSecretKey::create();
    forger.id = key.id;
    QCOMPARE(codeOf(minisignVerify(message, sign(message, forger), key.publicKey())), ErrorCode::SignatureInvalid);
}

void TestMinisign::aTrustedCommentCannotBeTakenFromAnotherFile()
{
    const MinisignSecretKey key = MinisignSecretKey::create();
    const QByteArrayList one = sign(message, key).split('\n');
    const QByteArrayList two = required(minisignSign("other", key, QStringLiteral("u"), QStringLiteral("sequence:9"))).split('\n');
    const QByteArray mixed = QByteArrayList{one.at(0), one.at(1), two.at(2), two.at(3), QByteArray()}.join('\n');
    QCOMPARE(codeOf(minisignVerify(message, mixed, key.publicKey())), ErrorCode::SignatureInvalid);
    const QByteArray renamed = sign(message, key).replace("trusted comment: trusted\n", "trusted comment: trusteD\n");
    QCOMPARE(codeOf(minisignVerify(message, renamed, key.publicKey())), ErrorCode::SignatureInvalid);
}

void TestMinisign::linesMayEndAsOnWindows()
{
    const MinisignSecretKey key = MinisignSecretKey::create();
    QVERIFY(minisignVerify(message, sign(message, key).replace("\n", "\r\n"), key.publicKey()));
    QVERIFY(minisignVerify(message, sign(message, key).chopped(1), key.publicKey()));
    const QString windows = key.toFileText().replace(QLatin1Char('\n'), QStringLiteral("\r\n"));
    QCOMPARE(required(MinisignSecretKey::parse(windows, nobodyAsks)).publicKey(), key.publicKey());
    const QString publicWindows = key.publicKey().toFileText().replace(QLatin1Char('\n'), QStringLiteral("\r\n"));
    QCOMPARE(required(MinisignPublicKey::parse(publicWindows)), key.publicKey());
}

void TestMinisign::whatIsNoSignatureFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    const QByteArray good = sign(message, MinisignSecretKey::create());
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a web page") << QByteArray("<!DOCTYPE html>\n<html>\n<body>\n</html>\n");
    QTest::newRow("the first half") << good.left(good.size() / 2);
    QTest::newRow("two signatures") << good + good;
    QTest::newRow("a line more") << good + "more\n";
    QTest::newRow("more than 4 KiB") << "untrusted comment: " + QByteArray(5000, 'x') + good.mid(good.indexOf('\n'));
    QTest::newRow("a blank in the base64") << QByteArray(good).insert(good.indexOf('\n') + 20, ' ');
    QByteArray algorithm = good;
    algorithm[good.indexOf('\n') + 1] = 'A';
    QTest::newRow("an unknown algorithm") << algorithm;
    QTest::newRow("zeros") << QByteArray(200, '\0');
}

void TestMinisign::whatIsNoSignatureFileIsRefused()
{
    QFETCH(QByteArray, file);
    QCOMPARE(codeOf(minisignVerify(message, file, MinisignSecretKey::create().publicKey())), ErrorCode::Syntax);
}

void TestMinisign::commentsOfTwoLinesAreRefused()
{
    const MinisignSecretKey key = MinisignSecretKey::create();
    QVERIFY(!minisignSign(message, key, QStringLiteral("a\nb"), QString()));
    QVERIFY(!minisignSign(message, key, QString(), QStringLiteral("a\rb")));
    QVERIFY(!minisignSign(message, key, QString(), QString(1001, QLatin1Char('x'))));
}

void TestMinisign::keyFilesComeBackAsTheyWere()
{
    const MinisignSecretKey key = MinisignSecretKey::create();
    const MinisignSecretKey back = required(MinisignSecretKey::parse(key.toFileText(), nobodyAsks));
    QVERIFY(back.id == key.id && back.key == key.key);
    QCOMPARE(required(MinisignPublicKey::parse(key.publicKey().toFileText())), key.publicKey());
    QCOMPARE(required(MinisignPublicKey::parse(key.publicKey().toBase64())), key.publicKey());
    QVERIFY(key.publicKey().toFileText().contains(key.publicKey().keyId()));
}

void TestMinisign::whatIsNoKeyIsRefused_data()
{
    QTest::addColumn<QString>("text");
    const MinisignSecretKey key = MinisignSecretKey::create();
    QByteArray bytes = QByteArray::fromBase64(key.toFileText().section(QLatin1Char('\n'), 1, 1).toLatin1());
    const auto file = [](const QByteArray& content) {
        return QStringLiteral("untrusted comment: x\n") + QString::fromLatin1(content.toBase64()) + QLatin1Char('\n');
    };
    const auto with = [&bytes](qsizetype position, char byte) {
        QByteArray changed = bytes;
        changed[position] = byte;
        return changed;
    };
    QTest::newRow("nothing") << QString();
    QTest::newRow("the public key") << key.publicKey().toFileText();
    QTest::newRow("the key without its comment") << QString::fromLatin1(bytes.toBase64());
    QTest::newRow("cut") << file(bytes.chopped(1));
    QTest::newRow("longer") << file(bytes + 'x');
    QTest::newRow("another algorithm") << file(with(0, 'X'));
    QTest::newRow("another derivation") << file(with(2, 'A'));
    QTest::newRow("another checksum algorithm") << file(with(4, 'X'));
    QTest::newRow("a changed key") << file(with(70, static_cast<char>(bytes.at(70) ^ 1)));
    QTest::newRow("a changed checksum") << file(with(157, static_cast<char>(bytes.at(157) ^ 1)));
}

void TestMinisign::whatIsNoKeyIsRefused()
{
    QFETCH(QString, text);
    const auto key = MinisignSecretKey::parse(text, nobodyAsks);
    QVERIFY(!key);
    QCOMPARE(key.error().code, ErrorCode::KeyInvalid);
    QVERIFY(!key.error().detail.isEmpty());
}

void TestMinisign::aKeyThatAsksForTooMuchMemoryIsRefused()
{
    const MinisignSecretKey key = MinisignSecretKey::create();
    const auto ask = [] { return Result<QString>(QStringLiteral("secret")); };
    const auto memory = MinisignSecretKey::parse(encrypted(key, "secret", 32768, 1ULL << 40), ask);
    QVERIFY(!memory);
    QCOMPARE(memory.error().code, ErrorCode::KeyInvalid);
    const auto operations = MinisignSecretKey::parse(encrypted(key, "secret", 1ULL << 60, 32ULL << 20), ask);
    QVERIFY(!operations);
    QCOMPARE(operations.error().code, ErrorCode::KeyInvalid);
}

void TestMinisign::givingNoPassphraseIsNotAWrongOne()
{
    const auto key = MinisignSecretKey::parse(QString::fromLatin1(encryptedKey), [] {
        return Result<QString>(failure(ErrorCode::Cancelled, QStringLiteral("key")));
    });
    QVERIFY(!key);
    QCOMPARE(key.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestMinisign)
#include "tst_minisign.moc"
