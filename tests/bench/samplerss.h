#pragma once

#include <QString>

namespace clarion {

enum class SampleDates {
    NewestFirst,
    Scattered     ///< as websites that have moved list them: each goes to another place in an index by date
};

/// Writes a society's RSS feed of so many entries of about 600 characters, all of them different.
void writeSampleRss(const QString& path, int entries, SampleDates dates);

} // namespace clarion
