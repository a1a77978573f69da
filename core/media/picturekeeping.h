#pragma once

#include "calendar/post.h"
#include "media/picturefitting.h"
#include "storage/attachmentstore.h"

#include <QRect>

#include <variant>

namespace clarion {

/// A file that a person chose or dropped.
struct PictureFromFile {
    QString file;
};
/// Pixels from the clipboard or from another program.
struct PictureFromImage {
    QImage image;
};
/// A picture that was made here.
struct PictureFromBytes {
    QByteArray bytes;
};
/// In place of the one that is there: in at most so many bytes, or only a part.
struct PictureMadeSmaller {
    qint64 mostBytes = 0;
};
struct PictureCropped {
    QRect part;
};

/// One picture that is to come into a post. `picture` has what is known of it: name, alt text, imprint, and for one that is
/// made from another, that one's attachment.
struct PictureWork {
    std::variant<PictureFromFile, PictureFromImage, PictureFromBytes, PictureMadeSmaller, PictureCropped> from;
    Picture picture;
};

/// Cleans it, keeps it among the attachments, and gives it as a post has it. What it was made from stays in the store.
/// It may take long: not for the thread that draws. Errors: those of cleanPicture() and AttachmentStore::add().
[[nodiscard]] Result<Picture> keepPicture(const AttachmentStore& attachments, const PictureWork& work);

} // namespace clarion
