#include "shared/workpool.h"

#include <QThread>

namespace clarion {

namespace {

struct WorkPool : QThreadPool {
    // Most of it waits for a host or a disk, so that cores are no measure.
    WorkPool() { setMaxThreadCount(qMax(4, QThread::idealThreadCount())); }
};

} // namespace

QThreadPool& workPool()
{
    static WorkPool pool;
    return pool;
}

} // namespace clarion
