#pragma once

#include <QString>

namespace clarion {

/// Writes a society's RSS feed of so many entries of about 600 characters, all of them different.
void writeSampleRss(const QString& path, int entries);

} // namespace clarion
