#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QFileDevice>

namespace clarion {

/// Whether next to nothing is left on the disk that this file lies on, or would.
[[nodiscard]] bool isDiskFull(const QString& path);

/// What is to be said of a file or a folder that could not be made there: DiskFull, else FileUnwritable.
[[nodiscard]] Error unwritable(const QString& path);

/// Why a file could not be written: DiskFull, else FileUnwritable.
[[nodiscard]] Error writeError(const QFileDevice& file);

/// Writes a file in one step: it is whole, or as it was. Errors: FileUnwritable, DiskFull.
[[nodiscard]] Result<void> saveFile(const QString& path, const QByteArray& bytes);

} // namespace clarion
