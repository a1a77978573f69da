#include "storage/attachmentstore.h"

#include "base/savefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace clarion {
namespace {

constexpr qint64 largestAttachment = 50'000'000;

} // namespace

Result<QString> AttachmentStore::add(const QByteArray& bytes, const QString& extension) const
{
    static const QRegularExpression plain(QStringLiteral("\\A[a-z0-9]{1,8}\\z"));
    if (!plain.match(extension).hasMatch())
        return failure(ErrorCode::InvalidArgument, extension, QStringLiteral("a plain file extension expected"));
    const QString name = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex())
                         + QLatin1Char('.') + extension;
    const QString target = path(name);
    if (QFileInfo(target).size() == bytes.size() && QFileInfo::exists(target))
        return name;
    if (!QDir().mkpath(m_folder))
        return failure(ErrorCode::FileUnwritable, m_folder);
    if (auto saved = saveFile(target, bytes); !saved)
        return failure(saved.error());
    return name;
}

Result<QString> AttachmentStore::addFile(const QString& file) const
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, file, source.errorString());
    if (source.size() > largestAttachment)
        return failure(ErrorCode::FileTooLarge, file, QStringLiteral("%1 bytes").arg(source.size()));
    return add(source.readAll(), QFileInfo(file).suffix().toLower());
}

QString AttachmentStore::path(const QString& name) const
{
    // Of "a/../b" only "b" counts; ".." alone is no file's name, but the folder above.
    const QString last = QFileInfo(name).fileName();
    return QDir(m_folder).filePath(last == QLatin1String("..") ? QString() : last);
}

} // namespace clarion
