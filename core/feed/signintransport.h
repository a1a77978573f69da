#pragma once

#include "feed/transport.h"
#include "secrets/secretstore.h"

#include <QHash>
#include <QMutex>

namespace clarion {

/// The sign-ins that were needed so far, shared by the threads and runs of one program. The keychain is asked only when a
/// host has refused, and once for an address.
class SignIns {
public:
    explicit SignIns(SecretStore& store) : m_store(store) {}

    /// The header's value for an address that is known to want one; empty where none is.
    [[nodiscard]] QByteArray known(const QUrl& url) const;
    /// The same after the host refused: looked up for this address; empty where nobody signed in.
    [[nodiscard]] QByteArray lookUp(const QUrl& url);
    /// Forgets what was looked up, as after somebody signed in or out.
    void forget();

private:
    SecretStore& m_store;
    mutable QMutex m_mutex;
    QHash<QString, QByteArray> m_headers;   ///< by credentialKey()
};

/// Signs in where a host asks for it and somebody did before, once a request. What it carries goes to that feed alone.
[[nodiscard]] std::unique_ptr<Transport> signingIn(std::unique_ptr<Transport> transport, std::shared_ptr<SignIns> signIns);

} // namespace clarion
