#include "cards/picturefile.h"

#include "cards/png.h"

#include <QBuffer>

namespace clarion {

PictureFile encodePicture(const QImage& image)
{
    QByteArray png = encodePng(image);
    if (png.size() <= largestCardFile)
        return {std::move(png), QStringLiteral("png")};
    // Photos stay above 70. Below 60 the edges of letters begin to swim, but a picture that no preview shows is worse.
    QByteArray jpeg;
    for (int quality = 92; quality >= 20; quality -= 4) {
        jpeg.clear();
        QBuffer buffer(&jpeg);
        buffer.open(QIODevice::WriteOnly);
        if (!image.save(&buffer, "JPEG", quality))
            return {std::move(png), QStringLiteral("png")};
        if (jpeg.size() <= largestCardFile)
            break;
    }
    // A template of unusual size, and a very restless one.
    if (jpeg.size() > largestCardFile)
        return encodePicture(image.scaled(image.size() * 0.7, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    return {std::move(jpeg), QStringLiteral("jpg")};
}

} // namespace clarion
