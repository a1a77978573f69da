#include "media/picturemetadata.h"

#include <QtEndian>

#include <algorithm>
#include <iterator>

namespace clarion {
namespace {

/// Reads numbers at places that a file names; what lies outside is nothing.
class ByteReader {
public:
    explicit ByteReader(QByteArrayView bytes, bool isBigEndian = true) : m_bytes(bytes), m_isBigEndian(isBigEndian) {}

    [[nodiscard]] std::optional<quint32> number(qsizetype at, qsizetype length) const
    {
        if (at < 0 || length > m_bytes.size() || at > m_bytes.size() - length)
            return std::nullopt;
        quint32 value = 0;
        for (qsizetype i = 0; i < length; ++i) {
            const auto byte = static_cast<unsigned char>(m_bytes[at + (m_isBigEndian ? i : length - 1 - i)]);
            value = (value << 8) | byte;
        }
        return value;
    }

private:
    QByteArrayView m_bytes;
    bool m_isBigEndian;
};

/// Of a TIFF block as EXIF uses it. Anything that is wrong with it means: as it is.
int orientationOf(QByteArrayView exif)
{
    if (exif.startsWith(QByteArrayView("Exif\0\0", 6)))
        exif = exif.sliced(6);
    const bool isBig = exif.startsWith("MM");
    if (!isBig && !exif.startsWith("II"))
        return 1;
    const ByteReader reader(exif, isBig);
    constexpr quint32 orientationTag = 0x0112;
    const auto directory = reader.number(4, 4);
    const auto entries = directory ? reader.number(*directory, 2) : std::nullopt;
    for (quint32 i = 0; entries && i < *entries; ++i) {
        const qsizetype entry = static_cast<qsizetype>(*directory) + 2 + 12 * static_cast<qsizetype>(i);
        const auto tag = reader.number(entry, 2);
        if (!tag)
            return 1;
        if (*tag != orientationTag)
            continue;
        const quint32 value = reader.number(entry + 8, 2).value_or(1);
        return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
    }
    return 1;
}

void appendLittle(QByteArray& bytes, quint32 number)
{
    const quint32 little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
}

/// What begins at `from` and is not longer than what is there.
QByteArrayView part(const QByteArray& bytes, qsizetype from, qsizetype length)
{
    return QByteArrayView(bytes).sliced(from, qMin(length, bytes.size() - from));
}

bool isStandalone(unsigned char marker)
{
    return marker == 0x01 || (marker >= 0xd0 && marker <= 0xd7);
}

/// Whether a segment of a JPEG file belongs to the drawing: tables, frames, scans; of the application's own, only those
/// that say what the colours mean.
bool isDrawing(unsigned char marker, QByteArrayView content)
{
    if (marker == 0xe2)
        return content.startsWith(QByteArrayView("ICC_PROFILE\0", 12));
    if (marker == 0xee)
        return content.startsWith("Adobe");
    if (marker >= 0xe0 && marker <= 0xef)
        return false;
    // SOF, DHT, DAC, SOS, DQT, DNL, DRI, DHP, EXP. Not: COM, JPG, and what nobody has defined.
    return (marker >= 0xc0 && marker <= 0xcf && marker != 0xc8) || (marker >= 0xda && marker <= 0xdf);
}

/// ITU-T T.81, annex B.
std::optional<BarePicture> bareJpeg(const QByteArray& bytes)
{
    BarePicture bare{QByteArray("\xff\xd8", 2), PictureKind::Jpeg};
    bare.bytes.reserve(bytes.size());
    const ByteReader reader(bytes);
    bool hasPixels = false;
    qsizetype at = 2;
    while (at + 1 < bytes.size()) {
        // Between segments nothing may lie but fill bytes; some cameras leave more, which decoders skip as well.
        if (bytes[at] != '\xff' || bytes[at + 1] == '\xff' || bytes[at + 1] == '\0') {
            ++at;
            continue;
        }
        const auto marker = static_cast<unsigned char>(bytes[at + 1]);
        if (marker == 0xd9)
            break;
        if (isStandalone(marker) || marker == 0xd8) {
            at += 2;
            continue;
        }
        const auto length = reader.number(at + 2, 2);
        if (!length || *length < 2 || at + 2 + static_cast<qsizetype>(*length) > bytes.size())
            break;
        const QByteArrayView content = part(bytes, at + 4, *length - 2);
        const QByteArrayView segment = part(bytes, at, 2 + static_cast<qsizetype>(*length));
        if (marker == 0xe1 && content.startsWith(QByteArrayView("Exif\0", 5)))
            bare.orientation = orientationOf(content);
        if (marker == 0xe0 && content.startsWith(QByteArrayView("JFIF\0", 5)) && content.size() >= 14) {
            // With the density, but without the thumbnail that may follow.
            bare.bytes.append(QByteArrayView("\xff\xe0\x00\x10", 4)).append(content.first(12)).append(QByteArrayView("\0\0", 2));
        } else if (isDrawing(marker, content)) {
            bare.bytes.append(segment);
        }
        at += segment.size();
        if (marker != 0xda)
            continue;
        // The scan's own bytes go on to the next marker: 0xff is followed by 0 there, or by a restart.
        hasPixels = true;
        const qsizetype scan = at;
        while (at + 1 < bytes.size()
               && (bytes[at] != '\xff' || bytes[at + 1] == '\0' || bytes[at + 1] == '\xff' || isStandalone(static_cast<unsigned char>(bytes[at + 1])))) {
            ++at;
        }
        bare.bytes.append(part(bytes, scan, at + 1 < bytes.size() ? at - scan : bytes.size() - scan));
    }
    bare.bytes.append("\xff\xd9");
    return hasPixels ? std::optional(bare) : std::nullopt;
}

/// PNG, third edition, 5.3 and 11.
std::optional<BarePicture> barePng(const QByteArray& bytes)
{
    static constexpr const char* kept[] = {"IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT",
                                           "sRGB", "cICP", "bKGD", "pHYs", "acTL", "fcTL", "fdAT"};
    BarePicture bare{bytes.first(8), PictureKind::Png};
    bare.bytes.reserve(bytes.size());
    const ByteReader reader(bytes);
    bool hasPixels = false;
    for (qsizetype at = 8; at + 12 <= bytes.size();) {
        const auto length = static_cast<qsizetype>(reader.number(at, 4).value_or(0));
        if (length > bytes.size() - at - 12)
            break;
        const QByteArrayView type = part(bytes, at + 4, 4);
        if (type == QByteArrayView("eXIf"))
            bare.orientation = orientationOf(part(bytes, at + 8, length));
        if (std::any_of(std::begin(kept), std::end(kept), [type](const char* one) { return type == QByteArrayView(one); }))
            bare.bytes.append(part(bytes, at, length + 12));
        hasPixels = hasPixels || type == QByteArrayView("IDAT");
        at += length + 12;
        if (type == QByteArrayView("IEND"))
            break;
    }
    return hasPixels ? std::optional(bare) : std::nullopt;
}

/// The chunks of a WebP file, or of one frame of its animation, without those that draw nothing.
QByteArray bareChunks(QByteArrayView chunks, bool isFrame, BarePicture& bare, bool& hasPixels)
{
    QByteArray out;
    const ByteReader reader(chunks, false);
    for (qsizetype at = 0; at + 8 <= chunks.size();) {
        const auto length = static_cast<qsizetype>(reader.number(at + 4, 4).value_or(0));
        if (length > chunks.size() - at - 8)
            break;
        const QByteArrayView type = chunks.sliced(at, 4);
        QByteArray content = chunks.sliced(at + 8, length).toByteArray();
        at += 8 + length + length % 2;
        const bool isPixels = type == QByteArrayView("VP8 ") || type == QByteArrayView("VP8L");
        if (type == QByteArrayView("EXIF"))
            bare.orientation = orientationOf(content);
        if (type == QByteArrayView("VP8X") && !isFrame && !content.isEmpty()) {
            content[0] = static_cast<char>(content[0] & ~0x0c);   // says that EXIF and XMP follow
        } else if (type == QByteArrayView("ANMF") && !isFrame && length >= 16) {
            content = content.first(16) + bareChunks(QByteArrayView(content).sliced(16), true, bare, hasPixels);
        } else if (!isPixels && type != QByteArrayView("ALPH") && (isFrame || (type != QByteArrayView("ICCP") && type != QByteArrayView("ANIM")))) {
            continue;
        }
        hasPixels = hasPixels || isPixels;
        out.append(type);
        appendLittle(out, static_cast<quint32>(content.size()));
        out.append(content);
        if (content.size() % 2 != 0)
            out.append('\0');
    }
    return out;
}

/// RFC 9649.
std::optional<BarePicture> bareWebP(const QByteArray& bytes)
{
    BarePicture bare{{}, PictureKind::WebP};
    bool hasPixels = false;
    const QByteArray chunks = bareChunks(QByteArrayView(bytes).sliced(12), false, bare, hasPixels);
    bare.bytes = QByteArray("RIFF", 4);
    appendLittle(bare.bytes, static_cast<quint32>(chunks.size() + 4));
    bare.bytes += "WEBP" + chunks;
    return hasPixels ? std::optional(bare) : std::nullopt;
}

/// The place behind a chain of sub-blocks; nothing where it breaks off.
std::optional<qsizetype> behindBlocks(const QByteArray& bytes, qsizetype at)
{
    while (at < bytes.size()) {
        const auto length = static_cast<unsigned char>(bytes[at]);
        at += 1 + length;
        if (length == 0)
            return at;
    }
    return std::nullopt;
}

qsizetype colourTableSize(char packed)
{
    return (packed & 0x80) != 0 ? 3 * (qsizetype(2) << (packed & 0x07)) : 0;
}

/// GIF89a. Of the extensions only the timing of frames stays, and how often they repeat.
std::optional<BarePicture> bareGif(const QByteArray& bytes)
{
    if (bytes.size() < 13)
        return std::nullopt;
    qsizetype at = 13 + colourTableSize(bytes[10]);
    if (at > bytes.size())
        return std::nullopt;
    BarePicture bare{bytes.first(at), PictureKind::Gif};
    bool hasPixels = false;
    while (at + 1 < bytes.size()) {
        if (bytes[at] == '\x21') {
            const auto end = behindBlocks(bytes, at + 2);
            if (!end)
                break;
            const bool repeats = bytes[at + 1] == '\xff' && (part(bytes, at + 3, 11) == QByteArrayView("NETSCAPE2.0"));
            if ((bytes[at + 1] == '\xf9' && *end - at == 8) || (repeats && *end - at == 19))
                bare.bytes.append(part(bytes, at, *end - at));
            at = *end;
            continue;
        }
        if (bytes[at] != '\x2c' || at + 10 > bytes.size())
            break;
        const auto end = behindBlocks(bytes, at + 10 + colourTableSize(bytes[at + 9]) + 1);
        if (!end)
            break;
        bare.bytes.append(part(bytes, at, *end - at));
        hasPixels = true;
        at = *end;
    }
    bare.bytes.append('\x3b');
    return hasPixels ? std::optional(bare) : std::nullopt;
}

} // namespace

std::optional<PictureKind> pictureKind(const QByteArray& bytes)
{
    if (bytes.startsWith("\xff\xd8\xff"))
        return PictureKind::Jpeg;
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return PictureKind::Png;
    if (bytes.startsWith("RIFF") && bytes.size() >= 12 && part(bytes, 8, 4) == QByteArrayView("WEBP"))
        return PictureKind::WebP;
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return PictureKind::Gif;
    return std::nullopt;
}

QString otherKind(const QByteArray& bytes)
{
    const QByteArray begin = bytes.first(qMin<qsizetype>(bytes.size(), 1024));
    if (begin.size() >= 12 && part(begin, 4, 4) == QByteArrayView("ftyp")) {
        const QByteArray brand = begin.sliced(8, 4);
        if (brand == "heic" || brand == "heix" || brand == "hevc" || brand == "mif1" || brand == "msf1" || brand == "heim" || brand == "heis")
            return QStringLiteral("HEIC");
        if (brand == "avif" || brand == "avis")
            return QStringLiteral("AVIF");
        return brand.startsWith("qt") ? QStringLiteral("MOV") : QStringLiteral("MP4");
    }
    if (begin.startsWith("\x1a\x45\xdf\xa3"))
        return QStringLiteral("WebM");
    if (begin.startsWith(QByteArray("II*\0", 4)) || begin.startsWith(QByteArray("MM\0*", 4)))
        return QStringLiteral("TIFF");
    if (begin.startsWith("%PDF"))
        return QStringLiteral("PDF");
    if (begin.startsWith("BM"))
        return QStringLiteral("BMP");
    if (begin.contains("<svg"))
        return QStringLiteral("SVG");
    return {};
}

QString pictureSuffix(PictureKind kind)
{
    switch (kind) {
    case PictureKind::Jpeg: return QStringLiteral("jpg");
    case PictureKind::Png: return QStringLiteral("png");
    case PictureKind::WebP: return QStringLiteral("webp");
    case PictureKind::Gif: return QStringLiteral("gif");
    }
    return {};
}

Result<BarePicture> withoutMetadata(const QByteArray& bytes, const QString& subject)
{
    const auto kind = pictureKind(bytes);
    std::optional<BarePicture> bare;
    if (kind == PictureKind::Jpeg)
        bare = bareJpeg(bytes);
    else if (kind == PictureKind::Png)
        bare = barePng(bytes);
    else if (kind == PictureKind::WebP)
        bare = bareWebP(bytes);
    else if (kind == PictureKind::Gif)
        bare = bareGif(bytes);
    if (!bare)
        return failure(ErrorCode::Syntax, subject, QStringLiteral("it is no picture, or it breaks off before its pixels"));
    return *bare;
}

} // namespace clarion
