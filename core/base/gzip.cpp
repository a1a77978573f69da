#include "base/gzip.h"

#include <QtEndian>

#include <libdeflate.h>
#include <zlib.h>

#include <algorithm>
#include <limits>
#include <memory>
#include <optional>

namespace clarion {
namespace {

// 15 bits of window, and 16 to say gzip instead of zlib.
constexpr int gzipWindowBits = 15 + 16;
constexpr qsizetype gzipChunk = 64 * 1024;
constexpr qsizetype gzipSmall = 4 << 20;

// zlib takes mutable pointers to what it only reads.
Bytef* gzipBytes(const char* data)
{
    return reinterpret_cast<Bytef*>(const_cast<char*>(data));
}

uInt gzipCount(qsizetype size)
{
    return static_cast<uInt>(std::min<qsizetype>(size, std::numeric_limits<int>::max()));
}

class InflateStream {
public:
    InflateStream() : m_ready(inflateInit2(&m_stream, gzipWindowBits) == Z_OK) {}
    InflateStream(const InflateStream&) = delete;
    InflateStream& operator=(const InflateStream&) = delete;
    ~InflateStream()
    {
        if (m_ready)
            inflateEnd(&m_stream);
    }

    [[nodiscard]] bool isReady() const { return m_ready; }
    z_stream* operator->() { return &m_stream; }
    int step() { return inflate(&m_stream, Z_NO_FLUSH); }
    int startMember() { return inflateReset(&m_stream); }

private:
    z_stream m_stream = {};
    bool m_ready;
};

/// The whole of a single member whose own last four bytes tell its size truly, quicker than zlib unpacks it; nothing where it
/// is anything else, damaged or too large: zlib tells what.
std::optional<QByteArray> wholeMember(const QByteArray& data, qint64 limit)
{
    // No deflate stream grows further than this, whatever size it claims.
    constexpr qint64 largestGrowth = 1032;
    if (data.size() < 18)
        return std::nullopt;
    const qint64 size = qFromLittleEndian<quint32>(data.constData() + data.size() - 4);
    if (size > limit || size > data.size() * largestGrowth)
        return std::nullopt;
    const std::unique_ptr<libdeflate_decompressor, decltype(&libdeflate_free_decompressor)> decompressor(
        libdeflate_alloc_decompressor(), &libdeflate_free_decompressor);
    if (!decompressor)
        return std::nullopt;
    QByteArray whole(static_cast<qsizetype>(size), Qt::Uninitialized);
    size_t read = 0;
    size_t written = 0;
    const auto outcome = libdeflate_gzip_decompress_ex(decompressor.get(), data.constData(), static_cast<size_t>(data.size()), whole.data(),
                                                       static_cast<size_t>(size), &read, &written);
    const bool isWhole = outcome == LIBDEFLATE_SUCCESS && read == static_cast<size_t>(data.size()) && written == static_cast<size_t>(size);
    return isWhole ? std::optional<QByteArray>(std::move(whole)) : std::nullopt;
}

} // namespace

QByteArray gzipCompress(const QByteArray& data)
{
    // The best level takes a second a megabyte: well spent on what every reader fetches, too much for a whole snapshot.
    const int level = data.size() <= gzipSmall ? 12 : 9;
    const std::unique_ptr<libdeflate_compressor, decltype(&libdeflate_free_compressor)> compressor(
        libdeflate_alloc_compressor(level), &libdeflate_free_compressor);
    if (!compressor)
        qFatal("libdeflate could not start");
    const auto size = static_cast<size_t>(data.size());
    QByteArray packed(static_cast<qsizetype>(libdeflate_gzip_compress_bound(compressor.get(), size)), Qt::Uninitialized);
    packed.resize(static_cast<qsizetype>(libdeflate_gzip_compress(compressor.get(), data.constData(), size, packed.data(),
                                                                  static_cast<size_t>(packed.size()))));
    return packed;
}

Result<QByteArray> gzipDecompress(const QByteArray& data, qint64 maxBytes, const QString& subject)
{
    const qsizetype limit = std::max<qint64>(maxBytes, 0);
    if (auto whole = wholeMember(data, limit))
        return std::move(*whole);
    InflateStream stream;
    if (!stream.isReady())
        return failure(ErrorCode::Internal, subject, QStringLiteral("zlib could not start"));

    QByteArray result;
    qsizetype read = 0;
    qsizetype written = 0;
    for (;;) {
        if (written == result.size() && written < limit) {
            // reserve() takes what it is told; resize() alone would round up, beyond the limit.
            const qsizetype size = std::min(limit, std::max(written * 2, gzipChunk));
            result.reserve(size);
            result.resize(size);
        }
        // At the limit one more byte is asked for: the end of the member and its checksum need no room, but content
        // beyond the limit does.
        char beyond = 0;
        const bool atLimit = written == limit;
        const uInt in = gzipCount(data.size() - read);
        const uInt out = atLimit ? 1U : gzipCount(result.size() - written);
        stream->next_in = gzipBytes(data.constData() + read);
        stream->avail_in = in;
        stream->next_out = gzipBytes(atLimit ? &beyond : result.data() + written);
        stream->avail_out = out;
        const int status = stream.step();
        const uInt produced = out - stream->avail_out;
        read += qsizetype(in - stream->avail_in);
        if (atLimit && produced > 0)
            return failure(ErrorCode::TooLarge, subject, QStringLiteral("more than %1 bytes").arg(limit));
        written += qsizetype(produced);

        if (status == Z_STREAM_END) {
            if (read == data.size())
                break;
            if (stream.startMember() != Z_OK)
                return failure(ErrorCode::Internal, subject, QStringLiteral("zlib could not start again"));
        } else if (status == Z_BUF_ERROR || (status == Z_OK && read == data.size() && produced == 0)) {
            return failure(ErrorCode::Truncated, subject,
                           QStringLiteral("gzip data ends after %1 bytes").arg(data.size()));
        } else if (status == Z_MEM_ERROR) {
            return failure(ErrorCode::Internal, subject, QStringLiteral("out of memory"));
        } else if (status != Z_OK) {
            return failure(ErrorCode::Syntax, subject,
                           QStringLiteral("not gzip or damaged, near byte %1").arg(read));
        }
    }
    result.truncate(written);
    return result;
}

} // namespace clarion
