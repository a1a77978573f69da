#include "base/filelock.h"

#include "base/savefile.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace clarion {

Result<std::unique_ptr<FileLock>> FileLock::take(const QString& file, std::chrono::milliseconds patience)
{
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (descriptor < 0)
        return failure(unwritable(file));
    std::unique_ptr<FileLock> lock(new FileLock(descriptor));
    const QDeadlineTimer deadline(patience);
    while (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return failure(ErrorCode::FileUnwritable, file, qt_error_string(errno));
        if (deadline.hasExpired())
            return failure(ErrorCode::DatabaseBusy, file);
        QThread::msleep(20);
    }
    return lock;
}

FileLock::~FileLock()
{
    ::close(m_descriptor);
}

} // namespace clarion
