#include "support/foldertransport.h"

#include <QCryptographicHash>
#include <QFile>

#include <utility>

namespace clarion {

/// A request with a sink gets its bytes there, as from any transport.
static FolderTransport::Outcome handedOver(const TransportRequest& request, FolderTransport::Outcome outcome)
{
    if (!outcome)
        return outcome;
    if (outcome->finalUrl.isEmpty())
        outcome->finalUrl = request.url;
    if (request.begins)
        request.begins(*outcome);
    if (!request.sink)
        return outcome;
    const QByteArray body = std::exchange(outcome->body, {});
    if (auto taken = request.sink(body); !taken)
        return failure(taken.error());
    return outcome;
}

FolderTransport::Outcome FolderTransport::get(const TransportRequest& request, const CancelToken& cancel,
                                              const BytesReceived& received)
{
    const int number = static_cast<int>(requests.size());
    requests.push_back(request);
    if (cancel.isCancelled())
        return failure(ErrorCode::Cancelled, request.url.toString());
    if (instead) {
        if (auto outcome = instead(request, number))
            return handedOver(request, std::move(*outcome));
    }
    const QString place = testHost().toString();
    if (!request.url.toString().startsWith(place))
        return failure(ErrorCode::Offline, request.url.toString());
    const QString name = request.url.toString().mid(place.size());
    QFile file(m_folder + QLatin1Char('/') + name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::HttpStatus, request.url.toString(), QStringLiteral("404"));
    TransportReply reply;
    reply.body = file.readAll();
    reply.etag = '"' + QCryptographicHash::hash(reply.body, QCryptographicHash::Sha1).toHex() + '"';
    reply.contentType = "application/octet-stream";
    if (!request.etag.isEmpty() && request.etag == reply.etag) {
        reply.notModified = true;
        reply.body.clear();
    }
    if (tamper)
        tamper(request, reply);
    if (reply.body.size() > request.maxBytes)
        return failure(ErrorCode::TooLarge, request.url.toString(), QStringLiteral("more than %1 bytes").arg(request.maxBytes));
    if (received)
        received(reply.body.size());
    // As over a real connection: asking to stop while the bytes arrive stops it.
    if (cancel.isCancelled())
        return failure(ErrorCode::Cancelled, request.url.toString());
    return handedOver(request, std::move(reply));
}

QUrl testHost()
{
    return QUrl(QStringLiteral("https://feed.test/"));
}

} // namespace clarion
