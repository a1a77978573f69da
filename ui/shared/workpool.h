#pragma once

#include <QThreadPool>

namespace clarion {

/// Where the window's long work runs. Not in Qt's own pool: painting shares its parts out there, and on a computer of one core
/// the window would stand still until that work is done.
[[nodiscard]] QThreadPool& workPool();

} // namespace clarion
