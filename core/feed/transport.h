#pragma once

#include "base/cancel.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>

namespace clarion {

struct TransportRequest {
    QUrl url;
    QByteArray etag;        ///< sent as If-None-Match when not empty
    qint64 maxBytes = 0;    ///< more than this is refused while it arrives
};

struct TransportReply {
    bool notModified = false;
    QByteArray body;
    QByteArray etag;
    QByteArray contentType;
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

/// https by QNetworkAccessManager with verified TLS; file: and qrc: by reading. `caFile`: further authorities (PEM).
/// Redirects are followed within the same origin only; nothing is decompressed on the way.
/// Errors: Offline, Timeout, Tls, HttpStatus, Redirected, TooLarge, Truncated, Cancelled, FileUnreadable.
[[nodiscard]] std::unique_ptr<Transport> makeTransport(const QString& caFile = {});

} // namespace clarion
