#pragma once

#include "base/result.h"

#include <QtGlobal>

namespace clarion {

/// The value of a result that must be there; otherwise the test ends and says why.
template<typename T>
[[nodiscard]] T required(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(result.error().subject), qPrintable(result.error().detail));
    return std::move(*result);
}
inline void required(const Result<void>& result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(result.error().subject), qPrintable(result.error().detail));
}

} // namespace clarion
