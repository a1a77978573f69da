#pragma once

#include "feed/transport.h"

#include <zlib.h>

#include <memory>

namespace clarion {

/// The way of a body's bytes: unpacked if they come packed, counted against the limit, and on to the sink or to `body`.
/// At most a piece of 64 kB is unpacked beyond the limit, however little went in.
class BodyReceiver {
public:
    /// `subject` is what errors are about. `request` and `body` must outlive it.
    BodyReceiver(const TransportRequest& request, QByteArray& body, QString subject);
    BodyReceiver(const BodyReceiver&) = delete;
    BodyReceiver& operator=(const BodyReceiver&) = delete;
    ~BodyReceiver();

    /// What Content-Encoding says, before the first byte. Errors: Syntax for what was not asked for.
    [[nodiscard]] Result<void> expect(const QByteArray& encoding);
    /// Errors: TooLarge, Syntax (damaged), those of the sink. Nothing may be taken after one.
    [[nodiscard]] Result<void> take(QByteArrayView bytes);
    /// The end has come. Errors: Truncated where packed bytes break off.
    [[nodiscard]] Result<void> finish() const;

    [[nodiscard]] qint64 size() const { return m_size; }

private:
    [[nodiscard]] Result<void> unpack(QByteArrayView bytes);
    [[nodiscard]] Result<void> deliver(QByteArrayView bytes);
    [[nodiscard]] tl::unexpected<Error> tooLarge() const;

    const TransportRequest& m_request;
    QByteArray& m_body;
    QString m_subject;
    std::unique_ptr<z_stream> m_packed;
    qint64 m_packedSize = 0;
    qint64 m_size = 0;
    bool m_betweenMembers = false;   ///< a gzip member has ended; another may follow, or the end
};

} // namespace clarion
