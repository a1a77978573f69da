#pragma once

#include "base/result.h"

#include <QString>

#include <optional>

namespace clarion {

/// Where passwords and tokens are kept: never in the workspace, a setting or a log. Any thread may use one; calls block.
class SecretStore {
public:
    SecretStore() = default;
    SecretStore(const SecretStore&) = delete;
    SecretStore& operator=(const SecretStore&) = delete;
    virtual ~SecretStore() = default;

    [[nodiscard]] virtual Result<std::optional<QString>> read(const QString& key) = 0;
    [[nodiscard]] virtual Result<void> write(const QString& key, const QString& secret) = 0;
    /// What is not there counts as removed.
    [[nodiscard]] virtual Result<void> remove(const QString& key) = 0;

    /// Whether a secret outlives the program, as far as is known by now: ask after a read or a write.
    [[nodiscard]] virtual bool keeps() const = 0;
    /// Why not, as a technical fact; "" where it keeps.
    [[nodiscard]] virtual QString whyNotKept() const = 0;
};

} // namespace clarion
