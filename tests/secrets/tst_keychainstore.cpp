#include "secrets/keychainstore.h"

#include "support/required.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>
#include <QUuid>

#include <future>

using namespace clarion;

/// By itself without a keychain; secrets_test.py runs it again inside a session that has one, and says so by
/// CLARION_TEST_KEYCHAIN.
class TestKeychainStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsAskedBeforeTheFirstCall();
    void aSecretComesBackFromTheMainThread();
    void aSecretComesBackFromAnotherThread();
    void onlyAKeychainOutlivesTheStore();
    void aRemovedSecretIsGone();
    void whatIsNotThereCanBeRemoved();
    void aKeychainThatDoesNotAnswerIsNotWaitedFor();
    void theEndOfTheProgramIsNotHeldUp();

private:
    [[nodiscard]] static QString newKey() { return QStringLiteral("https://example.org/") + QUuid::createUuid().toString(); }

    const bool m_hasKeychain = qEnvironmentVariableIsSet("CLARION_TEST_KEYCHAIN");
    const QString m_service = QStringLiteral("Clarion tests");
};

void TestKeychainStore::initTestCase()
{
    // Whoever runs the tests at their desk has a keychain that is none of our business.
    if (!m_hasKeychain)
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
}

void TestKeychainStore::nothingIsAskedBeforeTheFirstCall()
{
    const KeychainStore store(m_service);
    QVERIFY(store.keeps());
    QCOMPARE(store.whyNotKept(), QString());
}

void TestKeychainStore::aSecretComesBackFromTheMainThread()
{
    KeychainStore store(m_service);
    const QString key = newKey();
    QCOMPARE(required(store.read(key)), std::nullopt);
    QVERIFY(store.write(key, QStringLiteral("pass wörd 🌹")));
    QCOMPARE(required(store.read(key)), std::optional(QStringLiteral("pass wörd 🌹")));
    QVERIFY(store.write(key, QStringLiteral("another")));
    QCOMPARE(required(store.read(key)), std::optional(QStringLiteral("another")));
    QCOMPARE(store.keeps(), m_hasKeychain);
    QCOMPARE(store.whyNotKept().isEmpty(), m_hasKeychain);
    QVERIFY(store.remove(key));
}

void TestKeychainStore::aSecretComesBackFromAnotherThread()
{
    KeychainStore store(m_service);
    const QString key = newKey();
    auto read = std::async(std::launch::async, [&store, key] {
        required(store.write(key, QStringLiteral("secret")));
        const auto secret = required(store.read(key));
        required(store.remove(key));
        return secret;
    });
    QTRY_COMPARE_WITH_TIMEOUT(read.wait_for(std::chrono::seconds(0)), std::future_status::ready, 20'000);
    QCOMPARE(read.get(), std::optional(QStringLiteral("secret")));
    QCOMPARE(store.keeps(), m_hasKeychain);
}

void TestKeychainStore::onlyAKeychainOutlivesTheStore()
{
    const QString key = newKey();
    {
        KeychainStore store(m_service);
        QVERIFY(store.write(key, QStringLiteral("secret")));
    }
    KeychainStore store(m_service);
    QCOMPARE(required(store.read(key)).has_value(), m_hasKeychain);
    QVERIFY(store.remove(key));
}

void TestKeychainStore::aRemovedSecretIsGone()
{
    KeychainStore store(m_service);
    const QString key = newKey();
    QVERIFY(store.write(key, QStringLiteral("secret")));
    QVERIFY(store.remove(key));
    QCOMPARE(required(store.read(key)), std::nullopt);
    QCOMPARE(required(KeychainStore(m_service).read(key)), std::nullopt);
}

void TestKeychainStore::whatIsNotThereCanBeRemoved()
{
    KeychainStore store(m_service);
    QVERIFY(store.remove(newKey()));
    QCOMPARE(store.keeps(), m_hasKeychain);
}

void TestKeychainStore::aKeychainThatDoesNotAnswerIsNotWaitedFor()
{
    // No time at all is less than any keychain needs.
    KeychainStore store(m_service, 0);
    const QString key = newKey();
    QVERIFY(store.write(key, QStringLiteral("secret")));
    QVERIFY(!store.keeps());
    QVERIFY2(store.whyNotKept().contains(QLatin1String("in time")), qPrintable(store.whyNotKept()));
    QCOMPARE(required(store.read(key)), std::optional(QStringLiteral("secret")));
    store.tryAgain();
    QVERIFY(store.keeps());
    // Still without time, it is known again at the next call; and the secret is where it was.
    QCOMPARE(required(store.read(key)), std::optional(QStringLiteral("secret")));
    QVERIFY(!store.keeps());
    KeychainStore patient(m_service);
    QVERIFY(patient.remove(key));
}

void TestKeychainStore::theEndOfTheProgramIsNotHeldUp()
{
    // A thread waits for a job of the main thread, which handles no events any more.
    KeychainStore store(m_service, 60'000);
    QElapsedTimer elapsed;
    elapsed.start();
    QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    QCoreApplication::exec();
    auto read = std::async(std::launch::async, [&store] { return store.read(QStringLiteral("https://example.org/")); });
    QVERIFY(read.get());
    QVERIFY2(elapsed.elapsed() < 30'000, qPrintable(QString::number(elapsed.elapsed())));
    QVERIFY(!store.keeps());
}

QTEST_GUILESS_MAIN(TestKeychainStore)
#include "tst_keychainstore.moc"
