#include "feed/transport.h"

#include "base/clock.h"
#include "feed/bodyreceiver.h"
#include "feed/httpheaders.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkInformation>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>

#include <optional>

namespace clarion {
namespace {

/// A sink that takes its time slows the host down, instead of filling the memory.
constexpr qint64 readBufferBytes = 1 << 20;
constexpr int watchMs = 50;
constexpr qint64 pieceBytes = 256 * 1024;
constexpr qsizetype longestETag = 1000;
/// The words of an error page are thrown away; a longer one is not waited for.
constexpr qint64 longestErrorPage = 64 * 1024;

ErrorCode codeOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError: return ErrorCode::Tls;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: return ErrorCode::Timeout;
    case QNetworkReply::RemoteHostClosedError: return ErrorCode::Truncated;
    default: return ErrorCode::Offline;
    }
}

bool isLoopback(const QUrl& url)
{
    const QString host = url.host();
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

bool isSameOrigin(const QUrl& left, const QUrl& right)
{
    const auto port = [](const QUrl& url) { return url.port(url.scheme() == QLatin1String("https") ? 443 : 80); };
    return left.scheme() == right.scheme() && left.host() == right.host() && port(left) == port(right);
}

bool isFollowed(Redirects redirects, const QUrl& from, const QUrl& to)
{
    if (!isWebAddress(to))
        return false;
    return isSameOrigin(from, to)
           || (redirects == Redirects::AnyHttps && to.scheme() == QLatin1String("https"));
}

QByteArray userAgent()
{
    const QByteArray version = QCoreApplication::applicationVersion().toLatin1();
    return version.isEmpty() ? QByteArray("Clarion (+desktop feed reader)") : "Clarion/" + version + " (+desktop feed reader)";
}

/// The failure that an HTTP status stands for.
tl::unexpected<Error> statusFailure(int status, const QNetworkReply& reply, const QString& where)
{
    QString detail = QString::number(status);
    switch (status) {
    case 401: return failure(ErrorCode::CredentialsNeeded, where, detail);
    case 403: return failure(ErrorCode::Forbidden, where, detail);
    case 410: return failure(ErrorCode::Gone, where, detail);
    case 429:
    case 503: {
        // The host's own clock made the date, so it is read by that clock where we can.
        const QDateTime hostTime = httpDate(reply.rawHeader("Date"));
        const qint64 wait = retryAfterSeconds(reply.rawHeader("Retry-After"),
                                              hostTime.isValid() ? hostTime : SystemClock().now());
        if (wait > 0)
            detail += QStringLiteral(", it asks to wait %1 s").arg(wait);
        return failure(Error{ErrorCode::Busy, where, detail, wait});
    }
    default: return failure(ErrorCode::HttpStatus, where, detail);
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
    reply.finalUrl = request.url;
    if (request.begins)
        request.begins(reply);
    BodyReceiver receiver(request, reply.body, path);
    for (QByteArray piece = file.read(pieceBytes); !piece.isEmpty(); piece = file.read(pieceBytes)) {
        if (auto taken = receiver.take(piece); !taken)
            return failure(taken.error());
        if (request.isEnough && request.isEnough())
            break;
    }
    return reply;
}

/// The proxies of the environment and the desktop. What is on this computer needs none, and no proxy could reach it.
class SystemProxies final : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        return isLoopback(query.url()) ? QList<QNetworkProxy>{QNetworkProxy(QNetworkProxy::NoProxy)}
                                       : systemProxyForQuery(query);
    }
};

/// One request and its reply; a redirect is not followed.
class Exchange {
public:
    Exchange(const TransportRequest& request, QUrl url, const TransportLimits& limits, const CancelToken& cancel,
             const BytesReceived& received)
        : m_request(request), m_url(std::move(url)), m_limits(limits), m_cancel(cancel), m_received(received), m_where(request.url.toString()),
          m_receiver(request, m_answer.body, m_where)
    {
    }

    /// Waits for the end, or makes it.
    void run(QNetworkReply& reply)
    {
        reply.setReadBufferSize(readBufferBytes);
        QEventLoop loop;
        const auto alive = [this] { m_silentMs = 0; };
        QObject::connect(&reply, &QNetworkReply::sslErrors, &loop, [this](const QList<QSslError>& errors) {
            for (const QSslError& error : errors)
                m_tlsReason += (m_tlsReason.isEmpty() ? QString() : QStringLiteral("; ")) + error.errorString();
        });
        QObject::connect(&reply, &QNetworkReply::encrypted, &loop, alive);
        QObject::connect(&reply, &QNetworkReply::metaDataChanged, &loop, alive);
        QObject::connect(&reply, &QNetworkReply::readyRead, &loop, [this, &reply] { read(reply); });
        QObject::connect(&reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        QTimer watch;
        QObject::connect(&watch, &QTimer::timeout, &loop, [this, &reply] {
            m_silentMs += watchMs;
            if (m_cancel.isCancelled() || isOverdue())
                reply.abort();
        });
        watch.start(watchMs);
        m_whole.start();
        if (!reply.isFinished())
            loop.exec();
        // What came with the end itself.
        if (!m_failure && !m_isEnough && reply.error() == QNetworkReply::NoError)
            read(reply);
    }

    [[nodiscard]] Result<TransportReply> outcome(const QNetworkReply& reply)
    {
        const int status = statusOf(reply);
        if (m_cancel.isCancelled())
            return failure(ErrorCode::Cancelled, m_where);
        if (m_failure)
            return failure(*m_failure);
        // Whatever became of the page that came with it.
        if (status != 0 && status != 200 && status != 304)
            return statusFailure(status, reply, m_where);
        if (m_isEnough)
            return std::move(m_answer);
        if (m_isOverdue)
            return failure(ErrorCode::Timeout, m_where, *m_isOverdue);
        if (reply.error() != QNetworkReply::NoError)
            return failure(codeOf(reply.error()), m_where, m_tlsReason.isEmpty() ? reply.errorString() : m_tlsReason);
        if (auto whole = m_receiver.finish(); !whole)
            return failure(whole.error());
        if (!m_started)
            begin(reply);
        return std::move(m_answer);
    }

    [[nodiscard]] static int statusOf(const QNetworkReply& reply)
    {
        return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

private:
    void begin(const QNetworkReply& reply)
    {
        m_started = true;
        m_answer.notModified = statusOf(reply) == 304;
        // It goes back with every request; some hosts refuse requests with a long head, for ever then.
        if (const QByteArray etag = reply.rawHeader("ETag"); etag.size() <= longestETag)
            m_answer.etag = etag;
        m_answer.contentType = reply.rawHeader("Content-Type");
        m_answer.lastModified = reply.rawHeader("Last-Modified");
        m_answer.maxAgeSeconds = maxAgeSeconds(reply.rawHeader("Cache-Control"));
        m_answer.finalUrl = m_url;
        if (m_request.begins)
            m_request.begins(m_answer);
    }

    void read(QNetworkReply& reply)
    {
        if (m_isEnough)
            return;
        // Only the file itself goes on; a page that explains an error or a redirect does not.
        if (statusOf(reply) != 200) {
            m_discarded += reply.readAll().size();
            if (m_discarded > longestErrorPage)
                reply.abort();
            return;
        }
        QElapsedTimer own;
        own.start();
        if (auto taken = take(reply); !taken) {
            m_failure = taken.error();
            reply.abort();
        } else if (m_isEnough) {
            reply.abort();
        }
        // Our own work is not the host's silence.
        m_ownMs += own.elapsed();
        m_silentMs = 0;
    }

    Result<void> take(QNetworkReply& reply)
    {
        if (!m_started) {
            begin(reply);
            if (auto expected = m_receiver.expect(reply.rawHeader("Content-Encoding")); !expected)
                return expected;
        }
        for (QByteArray piece = reply.read(pieceBytes); !piece.isEmpty(); piece = reply.read(pieceBytes)) {
            if (auto taken = m_receiver.take(piece); !taken)
                return taken;
            if (m_received)
                m_received(m_receiver.size());
            m_isEnough = m_request.isEnough && m_request.isEnough();
            if (m_isEnough)
                break;
        }
        return {};
    }

    bool isOverdue()
    {
        // By what has come, not by what may come: a large limit must not let a byte now and then hold us for days.
        const qint64 allowed = 2 * m_limits.silenceMs + m_receiver.size() * 1000 / m_limits.slowestBytesPerSecond;
        if (m_silentMs > m_limits.silenceMs)
            m_isOverdue = QStringLiteral("the host is silent");
        else if (m_whole.elapsed() - m_ownMs > allowed)
            m_isOverdue = QStringLiteral("the host sends too slowly");
        return m_isOverdue.has_value();
    }

    const TransportRequest& m_request;
    QUrl m_url;
    const TransportLimits& m_limits;
    const CancelToken& m_cancel;
    const BytesReceived& m_received;
    QString m_where;
    TransportReply m_answer;
    BodyReceiver m_receiver;
    bool m_started = false;
    bool m_isEnough = false;
    qint64 m_discarded = 0;
    qint64 m_ownMs = 0;
    QElapsedTimer m_whole;
    /// Counted in ticks, not by the clock: a computer that slept or was busy has not listened.
    qint64 m_silentMs = 0;
    QString m_tlsReason;
    std::optional<QString> m_isOverdue;
    std::optional<Error> m_failure;
};

class NetworkTransport final : public Transport {
public:
    NetworkTransport(const QString& caFile, const TransportLimits& limits) : m_limits(limits)
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
        if (request.url.scheme() == QLatin1String("file") || request.url.scheme() == QLatin1String("qrc"))
            return readFile(request);
        if (!isWebAddress(request.url))
            return failure(ErrorCode::InvalidArgument, request.url.toString(QUrl::RemoveUserInfo),
                           QStringLiteral("an https address without a name and password expected"));
        if (!m_badAuthorities.isEmpty())
            return failure(ErrorCode::FileUnreadable, m_badAuthorities, QStringLiteral("no certificates in this file"));
        return getByWeb(request, cancel, received);
    }

private:
    Result<TransportReply> getByWeb(const TransportRequest& request, const CancelToken& cancel,
                                    const BytesReceived& received)
    {
        const QString where = request.url.toString();
        const int mostRedirects = request.redirects == Redirects::SameOrigin ? 3 : 5;
        QUrl url = request.url;
        QByteArray authorization = request.authorization;
        bool isForGood = true;
        for (int redirects = 0;; ++redirects) {
            Exchange exchange(request, url, m_limits, cancel, received);
            const std::unique_ptr<QNetworkReply> reply(manager().get(networkRequest(request, url, authorization)));
            exchange.run(*reply);
            const QUrl location = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
            if (location.isEmpty() || cancel.isCancelled()) {
                auto answer = exchange.outcome(*reply);
                if (!answer)
                    return answer;
                if (redirects > 0 && isForGood)
                    answer->movedPermanentlyTo = url;
                return answer;
            }
            const QUrl target = url.resolved(location).adjusted(QUrl::RemoveFragment);
            if (!isFollowed(request.redirects, url, target))
                return failure(ErrorCode::Redirected, where, target.toString(QUrl::RemoveUserInfo));
            if (redirects == mostRedirects)
                return failure(ErrorCode::Redirected, where, QStringLiteral("more than %1 times").arg(mostRedirects));
            const int status = Exchange::statusOf(*reply);
            isForGood = isForGood && (status == 301 || status == 308);
            // Gone for good: a host that sends us elsewhere and back again is not to be trusted with it either.
            if (!isSameOrigin(url, target))
                authorization.clear();
            url = target;
        }
    }

    [[nodiscard]] QNetworkRequest networkRequest(const TransportRequest& request, const QUrl& url,
                                                 const QByteArray& authorization) const
    {
        QNetworkRequest network(url);
        network.setSslConfiguration(m_tls);
        // Followed by getByWeb(): Qt would take our headers along to another origin.
        network.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        network.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
        network.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        network.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        network.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
        // Qt's HTTP/2 takes in what comes, whatever the size of the read buffer.
        network.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        network.setRawHeader("User-Agent", userAgent());
        // What is signed is the file as it lies there. Saying this ourselves also keeps Qt from unpacking on the way.
        network.setRawHeader("Accept-Encoding", request.unpacks ? "gzip" : "identity");
        const std::pair<const char*, const QByteArray&> headers[] = {{"If-None-Match", request.etag},
                                                                     {"If-Modified-Since", request.lastModified},
                                                                     {"Accept", request.accept},
                                                                     {"Authorization", authorization}};
        for (const auto& [name, value] : headers) {
            if (!value.isEmpty())
                network.setRawHeader(name, value);
        }
        return network;
    }

    QNetworkAccessManager& manager()
    {
        // Made here, so that it lives in the thread that uses it.
        if (!m_manager) {
            m_manager = std::make_unique<QNetworkAccessManager>();
            m_manager->setProxyFactory(new SystemProxies);   // which the manager owns
        }
        return *m_manager;
    }

    TransportLimits m_limits;
    QSslConfiguration m_tls;
    QString m_badAuthorities;
    std::unique_ptr<QNetworkAccessManager> m_manager;
};

} // namespace

bool isWebAddress(const QUrl& url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    return url.scheme() == QLatin1String("https") || (url.scheme() == QLatin1String("http") && isLoopback(url));
}

bool isConnectionMetered()
{
    static const bool isKnown = QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Metered);
    return isKnown && QNetworkInformation::instance()->isMetered();
}

std::unique_ptr<Transport> makeTransport(const QString& caFile, const TransportLimits& limits)
{
    return std::make_unique<NetworkTransport>(caFile, limits);
}

} // namespace clarion
