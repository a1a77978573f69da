#pragma once

#include <QByteArray>
#include <QImage>

namespace clarion {

/// A picture as a file.
struct PictureFile {
    QByteArray bytes;
    QString suffix;   ///< "png" or "jpg"
};

/// What WhatsApp still shows as a preview, and what loads on a bad line.
inline constexpr qsizetype largestCardFile = 300'000;

/// As PNG; where that is over largestCardFile, as photos make it, as JPEG of the best quality that stays below.
[[nodiscard]] PictureFile encodePicture(const QImage& image);

} // namespace clarion
