#include "media/picturekeeping.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

namespace clarion {
namespace {

Result<QByteArray> keptBytes(const AttachmentStore& attachments, const Picture& picture)
{
    QFile file(attachments.path(picture.attachment));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, picture.fileName, file.errorString());
    return file.read(largestPictureFile + 1);
}

struct PictureMaker {
    const AttachmentStore& attachments;
    const Picture& picture;

    Result<CleanPicture> operator()(const PictureFromFile& from) const
    {
        auto clean = cleanPictureFile(from.file);
        // Of what is wrong with a picture's content, its name says enough; of a file that cannot be read, its place matters.
        if (!clean && clean.error().code == ErrorCode::InvalidArgument)
            clean.error().subject = QFileInfo(from.file).fileName();
        return clean;
    }
    Result<CleanPicture> operator()(const PictureFromImage& from) const
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        from.image.save(&buffer, "PNG");
        return cleanPicture(bytes, picture.fileName);
    }
    Result<CleanPicture> operator()(const PictureFromBytes& from) const { return cleanPicture(from.bytes, picture.fileName); }
    Result<CleanPicture> operator()(const PictureMadeSmaller& from) const
    {
        const auto bytes = keptBytes(attachments, picture);
        return bytes ? smallerPicture(*bytes, from.mostBytes, picture.fileName) : failure(bytes.error());
    }
    Result<CleanPicture> operator()(const PictureCropped& from) const
    {
        const auto bytes = keptBytes(attachments, picture);
        return bytes ? croppedPicture(*bytes, from.part, picture.fileName) : failure(bytes.error());
    }
};

} // namespace

Result<Picture> keepPicture(const AttachmentStore& attachments, const PictureWork& work)
{
    const auto clean = std::visit(PictureMaker{attachments, work.picture}, work.from);
    if (!clean)
        return failure(clean.error());
    const auto attachment = attachments.add(clean->bytes, clean->suffix);
    if (!attachment)
        return failure(attachment.error());
    Picture picture = work.picture;
    picture.attachment = *attachment;
    picture.width = clean->size.width();
    picture.height = clean->size.height();
    // The name that the person knows it by stays, but for an ending that became untrue.
    const QFileInfo name(picture.fileName);
    const QString suffix = name.suffix().toLower();
    if (suffix != clean->suffix && !(suffix == QLatin1String("jpeg") && clean->suffix == QLatin1String("jpg")))
        picture.fileName = name.completeBaseName() + QLatin1Char('.') + clean->suffix;
    return picture;
}

} // namespace clarion
