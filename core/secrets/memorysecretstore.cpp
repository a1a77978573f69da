#include "secrets/memorysecretstore.h"

#include <QMutexLocker>

namespace clarion {

Result<std::optional<QString>> MemorySecretStore::read(const QString& key)
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_secrets.constFind(key);
    return found == m_secrets.constEnd() ? std::nullopt : std::optional<QString>(*found);
}

Result<void> MemorySecretStore::write(const QString& key, const QString& secret)
{
    const QMutexLocker lock(&m_mutex);
    m_secrets.insert(key, secret);
    return {};
}

Result<void> MemorySecretStore::remove(const QString& key)
{
    const QMutexLocker lock(&m_mutex);
    m_secrets.remove(key);
    return {};
}

QString MemorySecretStore::whyNotKept() const
{
    return QStringLiteral("secrets are in memory only");
}

} // namespace clarion
