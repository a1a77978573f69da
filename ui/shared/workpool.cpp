#include "shared/workpool.h"

#include <QThread>

namespace clarion {

QThreadPool& workPool()
{
    static QThreadPool pool;
    static const bool isSet = [] {
        // Most of it waits for a host or a disk, so that cores are no measure.
        pool.setMaxThreadCount(qMax(4, QThread::idealThreadCount()));
        return true;
    }();
    Q_UNUSED(isSet)
    return pool;
}

} // namespace clarion
