#include "feed/bodyreceiver.h"

#include <array>

namespace clarion {
namespace {

// 15 bits of window, and 16 to say gzip instead of zlib.
constexpr int packedWindowBits = 15 + 16;
/// Empty gzip members give nothing for ever; packed bytes are counted too, with room for what cannot be packed.
constexpr qint64 packedOverhead = 64 * 1024;

} // namespace

BodyReceiver::BodyReceiver(const TransportRequest& request, QByteArray& body, QString subject)
    : m_request(request), m_body(body), m_subject(std::move(subject))
{
}

BodyReceiver::~BodyReceiver()
{
    if (m_packed)
        inflateEnd(m_packed.get());
}

Result<void> BodyReceiver::expect(const QByteArray& encoding)
{
    const QByteArray name = encoding.trimmed().toLower();
    if (!m_request.unpacks || name.isEmpty() || name == "identity")
        return {};
    if (name != "gzip" && name != "x-gzip")
        return failure(ErrorCode::Syntax, m_subject, QStringLiteral("it is packed as “%1”, which nobody asked for")
                                                         .arg(QString::fromLatin1(name.left(40))));
    auto stream = std::make_unique<z_stream>();
    if (inflateInit2(stream.get(), packedWindowBits) != Z_OK)
        return failure(ErrorCode::Internal, m_subject, QStringLiteral("zlib could not start"));
    m_packed = std::move(stream);
    return {};
}

Result<void> BodyReceiver::take(QByteArrayView bytes)
{
    return m_packed ? unpack(bytes) : deliver(bytes);
}

Result<void> BodyReceiver::unpack(QByteArrayView bytes)
{
    m_packedSize += bytes.size();
    if (m_packedSize > m_request.maxBytes + packedOverhead)
        return tooLarge();
    std::array<char, 64 * 1024> room;
    // zlib takes a mutable pointer to what it only reads.
    m_packed->next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    m_packed->avail_in = static_cast<uInt>(bytes.size());
    bool hasMore = true;
    while (m_packed->avail_in > 0 || (hasMore && !m_betweenMembers)) {
        // As gzip(1) does: some hosts fill up the last block.
        if (m_betweenMembers && *m_packed->next_in == 0) {
            ++m_packed->next_in;
            --m_packed->avail_in;
            continue;
        }
        m_betweenMembers = false;
        m_packed->next_out = reinterpret_cast<Bytef*>(room.data());
        m_packed->avail_out = static_cast<uInt>(room.size());
        const int status = inflate(m_packed.get(), Z_NO_FLUSH);
        if (status != Z_OK && status != Z_STREAM_END && status != Z_BUF_ERROR)
            return failure(ErrorCode::Syntax, m_subject,
                           QStringLiteral("it is packed as gzip, and damaged after %1 bytes").arg(m_size));
        const auto produced = static_cast<qsizetype>(room.size()) - static_cast<qsizetype>(m_packed->avail_out);
        if (auto delivered = deliver({room.data(), produced}); !delivered)
            return delivered;
        hasMore = m_packed->avail_out == 0;
        if (status == Z_STREAM_END) {
            m_betweenMembers = true;
            inflateReset(m_packed.get());
        }
    }
    return {};
}

Result<void> BodyReceiver::deliver(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return {};
    if (m_size + bytes.size() > m_request.maxBytes)
        return tooLarge();
    m_size += bytes.size();
    if (m_request.sink)
        return m_request.sink(bytes);
    m_body.append(bytes);
    return {};
}

Result<void> BodyReceiver::finish() const
{
    if (m_packed && m_packedSize > 0 && !m_betweenMembers)
        return failure(ErrorCode::Truncated, m_subject, QStringLiteral("gzip data ends after %1 bytes").arg(m_size));
    return {};
}

tl::unexpected<Error> BodyReceiver::tooLarge() const
{
    return failure(ErrorCode::TooLarge, m_subject, QStringLiteral("more than %1 bytes").arg(m_request.maxBytes));
}

} // namespace clarion
