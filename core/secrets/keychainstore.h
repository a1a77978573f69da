#pragma once

#include "secrets/memorysecretstore.h"

#include <atomic>
#include <functional>
#include <memory>

namespace QKeychain {
class Job;
}

namespace clarion {

/// The keychain of the desktop: Secret Service or KWallet, Keychain, Credential Manager. It is looked for at the first
/// call, not before. Where none answers (no service, locked and not unlocked, slower than the guard), secrets stay in
/// memory until the program ends; keeps() and whyNotKept() say so, and tryAgain() looks once more.
///
/// Jobs run in the main thread, whose events must be handled. Called from the main thread itself, a call handles events
/// meanwhile, which suits a command; a window calls from another thread. Needs a QCoreApplication.
class KeychainStore final : public SecretStore {
public:
    explicit KeychainStore(QString service, int guardMs = 20'000);

    [[nodiscard]] Result<std::optional<QString>> read(const QString& key) override;
    [[nodiscard]] Result<void> write(const QString& key, const QString& secret) override;
    [[nodiscard]] Result<void> remove(const QString& key) override;
    [[nodiscard]] bool keeps() const override { return whyNotKept().isEmpty(); }
    [[nodiscard]] QString whyNotKept() const override;

    /// Asks the keychain again from now on, as after it has been unlocked.
    void tryAgain();

private:
    struct Answer;
    using MakeJob = std::function<QKeychain::Job*()>;

    /// Nothing where the keychain is unavailable, which is noted.
    [[nodiscard]] std::optional<Answer> ask(const MakeJob& makeJob);
    [[nodiscard]] Answer run(const MakeJob& makeJob) const;

    const QString m_service;
    const int m_guardMs;
    const std::shared_ptr<std::atomic_bool> m_quitting = std::make_shared<std::atomic_bool>(false);
    MemorySecretStore m_memory;
    mutable QMutex m_mutex;
    QString m_unavailable;
};

} // namespace clarion
