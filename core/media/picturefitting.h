#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QImage>
#include <QString>

namespace clarion {

inline constexpr qint64 largestPictureFile = 50'000'000;
/// More than any telephone makes, and little enough to be opened.
inline constexpr qint64 mostPicturePixels = 100'000'000;

/// A picture as it may be kept and published: clean, the right way up, of a kind that networks take.
struct CleanPicture {
    QByteArray bytes;
    QString suffix;   ///< "jpg", "png", "webp" or "gif"
    QSize size;
};

/// Makes one of what a person chose, pasted or imported. Place, time, camera, comments and thumbnails are taken out
/// (withoutMetadata()); the pixels stay as they are, but for a picture that its file only says to turn: that is turned, and
/// encoded anew at quality 92. Every way by which a picture comes into a workspace leads through here.
/// Errors: InvalidArgument where it is no such picture (the detail is a sentence's end), FileTooLarge. Any thread.
[[nodiscard]] Result<CleanPicture> cleanPicture(const QByteArray& bytes, const QString& name);
[[nodiscard]] Result<CleanPicture> cleanPictureFile(const QString& file);

/// Reads a picture that was kept, at most `bounds` large where that is not empty (without unpacking all of a large photo).
/// Null where it cannot be read.
[[nodiscard]] QImage readPicture(const QString& file, const QSize& bounds = {});

/// The same picture in at most `mostBytes`: better compressed where that is enough, else scaled down. Transparency is laid
/// on white where it becomes a JPEG. Errors: InvalidArgument where it cannot be read.
[[nodiscard]] Result<CleanPicture> smallerPicture(const QByteArray& bytes, qint64 mostBytes, const QString& name);

/// This part of it, in the kind that it has: JPEG at quality 92, all else as PNG.
/// Errors: InvalidArgument where it cannot be read or the part lies outside.
[[nodiscard]] Result<CleanPicture> croppedPicture(const QByteArray& bytes, const QRect& part, const QString& name);

} // namespace clarion
