#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace clarion {

/// The kinds of picture that are kept with a post.
enum class PictureKind { Jpeg, Png, WebP, Gif };

/// By the first bytes, whatever the file is called.
[[nodiscard]] std::optional<PictureKind> pictureKind(const QByteArray& bytes);

/// What a file is that is no picture for a post: "HEIC", "TIFF", "SVG", "PDF", "MP4"; empty where nobody knows.
[[nodiscard]] QString otherKind(const QByteArray& bytes);

/// The ending by which attachments of this kind are named, and which Qt knows the format by: "jpg", "png", "webp", "gif".
[[nodiscard]] QString pictureSuffix(PictureKind kind);

/// A picture without what its maker put beside the pixels.
struct BarePicture {
    QByteArray bytes;
    PictureKind kind = PictureKind::Jpeg;
    /// How it was held, 1 to 8 as EXIF counts (2.32, 4.6.4 A); 1: the pixels are the right way up.
    int orientation = 1;
};

/// Leaves only what a picture is drawn from: pixels, palette, colour profile, density, animation. Place, time, camera,
/// comments, thumbnails, unknown parts and whatever hangs behind the end are gone. What stays is copied byte for byte, so
/// the pixels are the same. It works by what may stay, not by what must go: a new kind of metadata is unknown, so it goes.
/// Errors: Syntax, where it is none of these kinds or breaks off before any pixel. Pure; safe from any thread.
[[nodiscard]] Result<BarePicture> withoutMetadata(const QByteArray& bytes, const QString& subject);

} // namespace clarion
