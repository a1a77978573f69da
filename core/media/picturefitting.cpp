#include "media/picturefitting.h"

#include "cards/png.h"
#include "media/picturemetadata.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QTransform>

namespace clarion {
namespace {

constexpr int keptQuality = 92;
/// Below it faces and letters begin to suffer; rather fewer pixels than worse ones.
constexpr int leastQuality = 76;

Error noPicture(const QString& name, const QString& why = QStringLiteral("it is no picture that can be read"))
{
    return {ErrorCode::InvalidArgument, name, why};
}

/// A reader that is told the kind by us, so that no other plug-in ever sees the bytes.
void prepare(QImageReader& reader, PictureKind kind)
{
    // Qt's own limit of 128 MB is less than the photos of present telephones take. It is one number for the program.
    static const bool isRaised = [] {
        QImageReader::setAllocationLimit(static_cast<int>(mostPicturePixels * 4 / (1024 * 1024)) + 1);
        return true;
    }();
    Q_UNUSED(isRaised);
    reader.setAutoDetectImageFormat(false);
    reader.setFormat(pictureSuffix(kind).toLatin1());
    reader.setAutoTransform(false);
}

QImage decoded(const QByteArray& bytes, PictureKind kind)
{
    QByteArray source = bytes;
    QBuffer buffer(&source);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    prepare(reader, kind);
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > mostPicturePixels)
        return {};
    return reader.read();
}

QByteArray encoded(const QImage& image, const char* format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, format, quality))
        return {};
    return bytes;
}

QImage onWhite(const QImage& image)
{
    if (!image.hasAlphaChannel())
        return image;
    QImage whole(image.size(), QImage::Format_RGB32);
    whole.fill(Qt::white);
    QPainter(&whole).drawImage(0, 0, image);
    return whole;
}

/// As EXIF 2.32 counts: what has to be done to the pixels so that they stand upright.
QImage upright(const QImage& image, int orientation)
{
    switch (orientation) {
    case 2: return image.mirrored(true, false);
    case 3: return image.mirrored(true, true);
    case 4: return image.mirrored(false, true);
    case 5: return image.mirrored(true, false).transformed(QTransform().rotate(270));
    case 6: return image.transformed(QTransform().rotate(90));
    case 7: return image.mirrored(true, false).transformed(QTransform().rotate(90));
    case 8: return image.transformed(QTransform().rotate(270));
    default: return image;
    }
}

Result<CleanPicture> encodedAs(const QImage& image, PictureKind kind, const QString& name)
{
    const bool isLossy = kind == PictureKind::Jpeg || kind == PictureKind::WebP;
    CleanPicture picture{encoded(isLossy && kind == PictureKind::Jpeg ? onWhite(image) : image,
                                 kind == PictureKind::Jpeg ? "JPEG" : kind == PictureKind::WebP ? "WEBP" : "PNG", isLossy ? keptQuality : -1),
                         pictureSuffix(isLossy ? kind : PictureKind::Png), image.size()};
    if (picture.bytes.isEmpty())
        return failure(ErrorCode::Internal, name, QStringLiteral("it could not be encoded"));
    return picture;
}

} // namespace

Result<CleanPicture> cleanPicture(const QByteArray& bytes, const QString& name)
{
    if (bytes.size() > largestPictureFile)
        return failure(ErrorCode::FileTooLarge, name, QStringLiteral("%1 MB, at most 50 MB").arg(bytes.size() / 1'000'000));
    if (!pictureKind(bytes)) {
        const QString other = otherKind(bytes);
        return failure(other.isEmpty() ? noPicture(name)
                                       : noPicture(name, QStringLiteral("it is a %1 file, and networks take JPEG, PNG, WebP and GIF").arg(other)));
    }
    auto bare = withoutMetadata(bytes, name);
    if (!bare)
        return failure(noPicture(name));
    QBuffer buffer(&bare->bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    prepare(reader, bare->kind);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return failure(noPicture(name));
    if (qint64(size.width()) * size.height() > mostPicturePixels)
        return failure(ErrorCode::FileTooLarge, name, QStringLiteral("%1 × %2 pixels, at most 100 million").arg(QString::number(size.width()), QString::number(size.height())));
    if (bare->orientation != 1) {
        const QImage image = reader.read();
        if (image.isNull())
            return failure(noPicture(name));
        return encodedAs(upright(image, bare->orientation), bare->kind, name);
    }
    // What cannot be unpacked here is not unpacked by a network either. A photo is unpacked small, which is quick.
    reader.setScaledSize(size.scaled(256, 256, Qt::KeepAspectRatio).expandedTo({1, 1}));
    if (reader.read().isNull())
        return failure(noPicture(name));
    buffer.close();
    return CleanPicture{std::move(bare->bytes), pictureSuffix(bare->kind), size};
}

Result<CleanPicture> cleanPictureFile(const QString& file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, file, source.errorString());
    if (source.size() > largestPictureFile)
        return failure(ErrorCode::FileTooLarge, file, QStringLiteral("%1 MB, at most 50 MB").arg(source.size() / 1'000'000));
    // Bounded once more, for a file that grows or has no size.
    return cleanPicture(source.read(largestPictureFile + 1), file);
}

QImage readPicture(const QString& file, const QSize& bounds)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    const auto kind = pictureKind(source.peek(16));
    if (!kind)
        return {};
    QImageReader reader(&source);
    prepare(reader, *kind);
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > mostPicturePixels)
        return {};
    if (!bounds.isEmpty() && (size.width() > bounds.width() || size.height() > bounds.height()))
        reader.setScaledSize(size.scaled(bounds, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

Result<CleanPicture> smallerPicture(const QByteArray& bytes, qint64 mostBytes, const QString& name)
{
    const auto kind = pictureKind(bytes);
    QImage image = kind ? decoded(bytes, *kind) : QImage();
    if (image.isNull())
        return failure(noPicture(name));
    if (kind == PictureKind::Png) {
        // Flat art is often written carelessly, and nothing of it need be lost.
        const QByteArray png = encodePng(onWhite(image));
        if (png.size() <= mostBytes)
            return CleanPicture{png, QStringLiteral("png"), image.size()};
    }
    image = onWhite(image);
    for (;;) {
        for (const int quality : {keptQuality, 84, leastQuality}) {
            const QByteArray jpeg = encoded(image, "JPEG", quality);
            if (!jpeg.isEmpty() && jpeg.size() <= mostBytes)
                return CleanPicture{jpeg, QStringLiteral("jpg"), image.size()};
        }
        if (qMin(image.width(), image.height()) < 16)
            return failure(ErrorCode::FileTooLarge, name, QStringLiteral("it cannot be made smaller than %1 bytes").arg(mostBytes));
        image = image.scaled(image.size() * 0.8, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
}

Result<CleanPicture> croppedPicture(const QByteArray& bytes, const QRect& part, const QString& name)
{
    const auto kind = pictureKind(bytes);
    const QImage image = kind ? decoded(bytes, *kind) : QImage();
    if (image.isNull())
        return failure(noPicture(name));
    if (part.isEmpty() || !image.rect().contains(part))
        return failure(noPicture(name, QStringLiteral("the part lies outside of it")));
    return encodedAs(image.copy(part), *kind == PictureKind::WebP ? PictureKind::Png : *kind, name);
}

} // namespace clarion
