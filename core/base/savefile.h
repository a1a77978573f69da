#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QFileDevice>

namespace clarion {

/// Why a file could not be written: DiskFull, else FileUnwritable.
[[nodiscard]] Error writeError(const QFileDevice& file);

/// Writes a file in one step: it is whole, or as it was. Errors: FileUnwritable, DiskFull.
[[nodiscard]] Result<void> saveFile(const QString& path, const QByteArray& bytes);

} // namespace clarion
