#include "feed/transport.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>

namespace clarion {
namespace {

/// No byte for this long: the host is gone.
constexpr int silenceMs = 30'000;
/// A host must keep up this rate on the whole, or a byte a second would hold us for days.
constexpr qint64 slowestBytesPerSecond = 2'000;

ErrorCode codeOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError: return ErrorCode::Tls;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: return ErrorCode::Timeout;
    case QNetworkReply::InsecureRedirectError:
    case QNetworkReply::ProtocolUnknownError:   // we ask by https only, so another scheme comes from the host
    case QNetworkReply::TooManyRedirectsError: return ErrorCode::Redirected;
    case QNetworkReply::RemoteHostClosedError: return ErrorCode::Truncated;
    default: return ErrorCode::Offline;
    }
}

Result<TransportReply> readFile(const TransportRequest& request)
{
    const QString path = request.url.scheme() == QLatin1String("qrc") ? QLatin1Char(':') + request.url.path()
                                                                      : request.url.toLocalFile();
    // Opening a pipe would wait for somebody to write into it.
    if (const QFileInfo info(path); info.exists() && !info.isFile())
        return failure(ErrorCode::FileUnreadable, path, QStringLiteral("it is no file"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    TransportReply reply;
    reply.body = file.read(request.maxBytes + 1);
    if (reply.body.size() > request.maxBytes)
        return failure(ErrorCode::TooLarge, path, QStringLiteral("more than %1 bytes").arg(request.maxBytes));
    return reply;
}

class NetworkTransport final : public Transport {
public:
    explicit NetworkTransport(const QString& caFile)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
        configuration.setProtocol(QSsl::TlsV1_2OrLater);
        if (!caFile.isEmpty() && !configuration.addCaCertificates(caFile))
            m_badAuthorities = caFile;
        m_tls = configuration;
    }

    Result<TransportReply> get(const TransportRequest& request, const CancelToken& cancel,
                               const BytesReceived& received) override
    {
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled, request.url.toString());
        if (request.url.scheme() != QLatin1String("https"))
            return readFile(request);
        if (!m_badAuthorities.isEmpty())
            return failure(ErrorCode::FileUnreadable, m_badAuthorities, QStringLiteral("no certificates in this file"));
        return getByHttps(request, cancel, received);
    }

private:
    Result<TransportReply> getByHttps(const TransportRequest& request, const CancelToken& cancel,
                                      const BytesReceived& received)
    {
        // Made here, so that it lives in the thread that uses it.
        if (!m_manager)
            m_manager = std::make_unique<QNetworkAccessManager>();
        QNetworkRequest network(request.url);
        network.setSslConfiguration(m_tls);
        network.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::SameOriginRedirectPolicy);
        network.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
        network.setMaximumRedirectsAllowed(3);
        network.setTransferTimeout(silenceMs);
        // What is signed is the file as it lies there; asking for it plainly keeps Qt from unpacking it on the way.
        network.setRawHeader("Accept-Encoding", "identity");
        if (!request.etag.isEmpty())
            network.setRawHeader("If-None-Match", request.etag);

        const std::unique_ptr<QNetworkReply> reply(m_manager->get(network));
        TransportReply answer;
        QString tlsReason;
        bool tooLarge = false;
        bool tooSlow = false;
        QDeadlineTimer deadline(silenceMs + request.maxBytes * 1000 / slowestBytesPerSecond);
        QEventLoop loop;
        QObject::connect(reply.get(), &QNetworkReply::sslErrors, &loop, [&tlsReason](const QList<QSslError>& errors) {
            for (const QSslError& error : errors)
                tlsReason += (tlsReason.isEmpty() ? QString() : QStringLiteral("; ")) + error.errorString();
        });
        QObject::connect(reply.get(), &QNetworkReply::readyRead, &loop, [&] {
            answer.body += reply->readAll();
            tooLarge = answer.body.size() > request.maxBytes;
            if (tooLarge)
                reply->abort();
            else if (received)
                received(answer.body.size());
        });
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        QTimer watch;
        QObject::connect(&watch, &QTimer::timeout, &loop, [&] {
            tooSlow = deadline.hasExpired();
            if (tooSlow || cancel.isCancelled())
                reply->abort();
        });
        watch.start(50);
        if (!reply->isFinished())
            loop.exec();

        const QString where = request.url.toString();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled, where);
        if (tooLarge)
            return failure(ErrorCode::TooLarge, where, QStringLiteral("more than %1 bytes").arg(request.maxBytes));
        if (tooSlow)
            return failure(ErrorCode::Timeout, where, QStringLiteral("the host sends too slowly"));
        if (status >= 400)
            return failure(ErrorCode::HttpStatus, where, QString::number(status));
        if (reply->error() != QNetworkReply::NoError)
            return failure(codeOf(reply->error()), where, tlsReason.isEmpty() ? reply->errorString() : tlsReason);
        answer.body += reply->readAll();
        answer.notModified = status == 304;
        if (!answer.notModified && status != 200)
            return failure(ErrorCode::HttpStatus, where, QString::number(status));
        answer.etag = reply->rawHeader("ETag");
        answer.contentType = reply->rawHeader("Content-Type");
        return answer;
    }

    QSslConfiguration m_tls;
    QString m_badAuthorities;
    std::unique_ptr<QNetworkAccessManager> m_manager;
};

} // namespace

std::unique_ptr<Transport> makeTransport(const QString& caFile)
{
    return std::make_unique<NetworkTransport>(caFile);
}

} // namespace clarion
