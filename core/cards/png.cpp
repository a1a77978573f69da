#include "cards/png.h"

#include <QHash>
#include <QtEndian>

#include <libdeflate.h>

#include <memory>

namespace clarion {
namespace {

constexpr int compressionLevel = 6;
constexpr qsizetype mostPaletteColours = 256;

void appendNumber(QByteArray& bytes, quint32 number)
{
    const quint32 big = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char*>(&big), sizeof big);
}

void appendChunk(QByteArray& png, const char* type, const QByteArray& content)
{
    appendNumber(png, static_cast<quint32>(content.size()));
    const QByteArray typed = QByteArray(type, 4) + content;
    png += typed;
    appendNumber(png, libdeflate_crc32(0, typed.constData(), static_cast<size_t>(typed.size())));
}

QByteArray deflated(const QByteArray& raw)
{
    const std::unique_ptr<libdeflate_compressor, decltype(&libdeflate_free_compressor)> compressor(
        libdeflate_alloc_compressor(compressionLevel), &libdeflate_free_compressor);
    QByteArray packed(static_cast<qsizetype>(libdeflate_zlib_compress_bound(compressor.get(), static_cast<size_t>(raw.size()))),
                      Qt::Uninitialized);
    packed.resize(static_cast<qsizetype>(libdeflate_zlib_compress(compressor.get(), raw.constData(), static_cast<size_t>(raw.size()),
                                                                  packed.data(), static_cast<size_t>(packed.size()))));
    return packed;
}

/// The rows as indexes into a palette; empty where there are too many colours.
QByteArray indexedRows(const QImage& image, QByteArray& palette)
{
    QHash<QRgb, char> known;
    QByteArray rows;
    rows.reserve(static_cast<qsizetype>(image.height()) * (image.width() + 1));
    QRgb last = 0;
    char lastIndex = 0;
    bool any = false;
    for (int y = 0; y < image.height(); ++y) {
        const auto* row = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        rows.append('\0');
        for (int x = 0; x < image.width(); ++x) {
            const QRgb colour = row[x] & 0xffffff;
            if (!any || colour != last) {
                const auto found = known.constFind(colour);
                if (found != known.constEnd()) {
                    lastIndex = *found;
                } else {
                    if (known.size() == mostPaletteColours)
                        return {};
                    lastIndex = static_cast<char>(known.size());
                    known.insert(colour, lastIndex);
                    palette.append(static_cast<char>(qRed(colour))).append(static_cast<char>(qGreen(colour))).append(static_cast<char>(qBlue(colour)));
                }
                last = colour;
                any = true;
            }
            rows.append(lastIndex);
        }
    }
    return rows;
}

QByteArray colourRows(const QImage& image)
{
    const qsizetype stride = image.width() * 3 + 1;
    QByteArray rows(stride * image.height(), Qt::Uninitialized);
    for (int y = 0; y < image.height(); ++y) {
        const auto* row = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        char* out = rows.data() + stride * y;
        *out++ = 0;
        for (int x = 0; x < image.width(); ++x) {
            *out++ = static_cast<char>(qRed(row[x]));
            *out++ = static_cast<char>(qGreen(row[x]));
            *out++ = static_cast<char>(qBlue(row[x]));
        }
    }
    return rows;
}

QImage opaque(const QImage& image)
{
    if (image.format() == QImage::Format_RGB32)
        return image;
    if (!image.hasAlphaChannel())
        return image.convertToFormat(QImage::Format_RGB32);
    // pixel() gives premultiplied colours as they lie there.
    const QImage source = image.convertToFormat(QImage::Format_ARGB32);
    QImage ground(image.size(), QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = source.pixel(x, y);
            const auto mix = [alpha = qAlpha(pixel)](int channel) { return (channel * alpha + 255 * (255 - alpha)) / 255; };
            ground.setPixel(x, y, qRgb(mix(qRed(pixel)), mix(qGreen(pixel)), mix(qBlue(pixel))));
        }
    }
    return ground;
}

} // namespace

QByteArray encodePng(const QImage& source)
{
    const QImage image = opaque(source);
    QByteArray palette;
    QByteArray rows = indexedRows(image, palette);
    const bool isIndexed = !rows.isEmpty();
    if (!isIndexed)
        rows = colourRows(image);
    QByteArray header;
    appendNumber(header, static_cast<quint32>(image.width()));
    appendNumber(header, static_cast<quint32>(image.height()));
    header.append('\x08').append(isIndexed ? '\x03' : '\x02').append(3, '\0');
    QByteArray png("\x89PNG\r\n\x1a\n", 8);
    appendChunk(png, "IHDR", header);
    if (isIndexed)
        appendChunk(png, "PLTE", palette);
    appendChunk(png, "IDAT", deflated(rows));
    appendChunk(png, "IEND", {});
    return png;
}

} // namespace clarion
