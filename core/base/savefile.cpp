#include "base/savefile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace clarion {

bool isDiskFull(const QString& path)
{
    const QStorageInfo disk(QFileInfo(path).path());
    return disk.isValid() && !disk.isReadOnly() && disk.bytesAvailable() < 64 * 1024;
}

Error unwritable(const QString& path)
{
    return {isDiskFull(path) ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, path, {}};
}

Error writeError(const QFileDevice& file)
{
    // Qt tells a full disk from other faults only at times.
    const bool isFull = file.error() == QFileDevice::ResourceError || isDiskFull(file.fileName());
    return {isFull ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, file.fileName(), file.errorString()};
}

Result<void> saveFile(const QString& path, const QByteArray& bytes)
{
    // A pipe or a device is written to, as every program does; putting a new file in its place would destroy it.
    if (const QFileInfo info(path); info.exists() && !info.isFile() && !info.isDir()) {
        QFile special(path);
        if (!special.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || special.write(bytes) != bytes.size())
            return failure(writeError(special));
        return {};
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(writeError(file));
    return {};
}

} // namespace clarion
