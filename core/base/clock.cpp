#include "base/clock.h"

namespace clarion {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace clarion
