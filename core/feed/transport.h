#pragma once

#include "base/cancel.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>

namespace clarion {

/// How far a redirect is followed.
enum class Redirects {
    SameOrigin,   ///< within scheme, host and port, 3 times: a feed whose key is pinned, but not its host's friends
    AnyHttps      ///< to any host, by https only, 5 times: a website that has moved
};

struct TransportReply;

/// Told the head of a reply, before the first byte of its body.
using ReplyBegins = std::function<void(const TransportReply&)>;

/// Takes the bytes of a body as they arrive. An error stops the transfer and is what get() returns.
using BodySink = std::function<Result<void>(QByteArrayView)>;

struct TransportRequest {
    QUrl url;
    QByteArray etag;                 ///< sent as If-None-Match when not empty
    qint64 maxBytes = 0;             ///< more than this is refused while it arrives
    QByteArray lastModified = {};    ///< sent as If-Modified-Since when not empty, as the host once gave it
    QByteArray authorization = {};   ///< the whole header value, "Basic …"; never sent to another origin
    QByteArray accept = {};          ///< sent as Accept when not empty
    Redirects redirects = Redirects::SameOrigin;
    bool unpacks = false;            ///< asks for gzip; maxBytes then counts what comes out, and all of it goes on unpacked
    BodySink sink = {};              ///< where it is set, the body goes there and TransportReply::body stays empty
    ReplyBegins begins = {};         ///< not of a redirect, nor where the host answers with an error
    /// Asked after each piece of the body: where it says yes, the rest is not waited for, and what has come is the reply.
    std::function<bool()> isEnough = {};
};

struct TransportReply {
    bool notModified = false;
    QByteArray body;
    QByteArray etag;
    QByteArray contentType;
    QByteArray lastModified = {};
    qint64 maxAgeSeconds = -1;       ///< how long the host says this stays fresh; 0: ask every time, -1: it does not say
    QUrl finalUrl = {};              ///< where it came from in the end
    QUrl movedPermanentlyTo = {};    ///< finalUrl where every redirect on the way was for good (301, 308), else empty
};

/// Told now and then while bytes arrive: how many of this reply so far.
using BytesReceived = std::function<void(qint64)>;

/// Gets one file. Blocks; used off the GUI thread. Fakes of it stand in the tests.
class Transport {
public:
    Transport() = default;
    Transport(const Transport&) = delete;
    Transport& operator=(const Transport&) = delete;
    virtual ~Transport() = default;

    [[nodiscard]] virtual Result<TransportReply> get(const TransportRequest& request, const CancelToken& cancel,
                                                     const BytesReceived& received) = 0;
};

/// How long a host may keep us waiting.
struct TransportLimits {
    int silenceMs = 30'000;               ///< no byte for this long: the host is gone
    /// Kept up on the whole by what comes, after twice the silence, or a byte now and then would hold us for days.
    qint64 slowestBytesPerSecond = 2'000;
};

/// Whether an address may be asked over the network: https anywhere, plain http on this computer alone, and no name or
/// password inside, as those would be sent to whoever answers.
[[nodiscard]] bool isWebAddress(const QUrl& url);

/// Whether the system says that this connection is paid by the byte; false where it says nothing. Asks the system's bus at the
/// first call. From the main thread.
[[nodiscard]] bool isConnectionMetered();

/// https, and http on the loopback, by QNetworkAccessManager with verified TLS and the proxy of the system; file: and
/// qrc: by reading. `caFile`: further authorities (PEM). Nothing is decompressed that was not asked for.
/// Errors: InvalidArgument (another scheme), Offline, Timeout, Tls, CredentialsNeeded, Forbidden, Gone, Busy,
/// HttpStatus, Redirected, TooLarge, Truncated, Syntax (packed, but not as asked for), Cancelled, FileUnreadable, and
/// those of the sink.
[[nodiscard]] std::unique_ptr<Transport> makeTransport(const QString& caFile = {}, const TransportLimits& limits = {});

} // namespace clarion
