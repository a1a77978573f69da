#pragma once

#include <QString>

namespace clarion {

// The names of days and months as people write them, in English and Welsh, short and long. "Mawrth" is a day and a month.

/// 1 = Monday … 7 = Sunday; 0 where the word is no weekday. Case makes no difference.
[[nodiscard]] int weekdayNamed(const QString& word);
/// 1 = January … 12 = December; 0 where the word is no month.
[[nodiscard]] int monthNamed(const QString& word);

/// All of them as alternatives of a regular expression.
[[nodiscard]] QString weekdayAlternatives();
[[nodiscard]] QString monthAlternatives();

} // namespace clarion
