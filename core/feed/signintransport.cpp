#include "feed/signintransport.h"

#include "feed/feedcredential.h"

namespace clarion {
namespace {

class SignInTransport final : public Transport {
public:
    SignInTransport(std::unique_ptr<Transport> transport, std::shared_ptr<SignIns> signIns)
        : m_transport(std::move(transport)), m_signIns(std::move(signIns)) {}

    Result<TransportReply> get(const TransportRequest& request, const CancelToken& cancel, const BytesReceived& received) override
    {
        TransportRequest signedIn = request;
        if (signedIn.authorization.isEmpty())
            signedIn.authorization = m_signIns->known(request.url);
        auto reply = m_transport->get(signedIn, cancel, received);
        if (reply || reply.error().code != ErrorCode::CredentialsNeeded || !signedIn.authorization.isEmpty())
            return reply;
        signedIn.authorization = m_signIns->lookUp(request.url);
        return signedIn.authorization.isEmpty() ? std::move(reply) : m_transport->get(signedIn, cancel, received);
    }

private:
    std::unique_ptr<Transport> m_transport;
    std::shared_ptr<SignIns> m_signIns;
};

} // namespace

QByteArray SignIns::known(const QUrl& url) const
{
    const QString address = url.adjusted(QUrl::RemoveFragment).toString(QUrl::FullyEncoded);
    const QMutexLocker lock(&m_mutex);
    for (auto it = m_headers.cbegin(); it != m_headers.cend(); ++it) {
        // Below the address, and not merely beginning alike: /feed is not /feeds.
        if (address == it.key() || address.startsWith(it.key() + QLatin1Char('/')))
            return it.value();
    }
    return {};
}

QByteArray SignIns::lookUp(const QUrl& url)
{
    const QString address = url.toString(QUrl::FullyEncoded);
    const auto credential = credentialFor(m_store, address);
    if (!credential || !*credential)
        return {};
    const QByteArray header = (*credential)->authorizationHeader();
    const QMutexLocker lock(&m_mutex);
    m_headers.insert(credentialKey(address), header);
    return header;
}

void SignIns::forget()
{
    const QMutexLocker lock(&m_mutex);
    m_headers.clear();
}

std::unique_ptr<Transport> signingIn(std::unique_ptr<Transport> transport, std::shared_ptr<SignIns> signIns)
{
    return std::make_unique<SignInTransport>(std::move(transport), std::move(signIns));
}

} // namespace clarion
