#pragma once

#include "secrets/secretstore.h"

#include <QHash>
#include <QMutex>

namespace clarion {

/// Keeps secrets until the program ends: for tests, and where there is no keychain.
class MemorySecretStore final : public SecretStore {
public:
    [[nodiscard]] Result<std::optional<QString>> read(const QString& key) override;
    [[nodiscard]] Result<void> write(const QString& key, const QString& secret) override;
    [[nodiscard]] Result<void> remove(const QString& key) override;
    [[nodiscard]] bool keeps() const override { return false; }
    [[nodiscard]] QString whyNotKept() const override;

private:
    QMutex m_mutex;
    QHash<QString, QString> m_secrets;
};

} // namespace clarion
