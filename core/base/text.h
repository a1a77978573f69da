#pragma once

#include "base/graphemes.h"

#include <QString>

namespace clarion {

/// The form in which texts are compared when somebody searches: compatibility-decomposed, without accents, case
/// folded, everything but letters, digits and pictures as one space, trimmed. "Ynys Môn" -> "ynys mon",
/// "Ayr, Carrick" -> "ayr carrick".
[[nodiscard]] QString foldForSearch(const QString& text);

/// A name for files and identifiers: a-z, 0-9 and single hyphens. "Tŷ Gwyn" -> "ty-gwyn". Empty where nothing of the
/// text can be written so.
[[nodiscard]] QString slugified(const QString& text);

/// The first line that is not blank, with single spaces, in at most `maxGraphemes` graphemes. A longer line is cut
/// between words, or inside a first word that is too long itself, and ends with "…" (which is counted).
[[nodiscard]] QString firstWords(const QString& text, int maxGraphemes);

/// One line of foreign text as it may be shown: control characters and marks that turn the direction of what stands around
/// it are left out, white space is single. Letters of right-to-left scripts stay.
[[nodiscard]] QString safeLine(const QString& text);

/// With a full stop where it ends with no mark, so that another sentence may follow. Empty stays empty.
[[nodiscard]] QString asSentence(const QString& text);

/// Rounds half away from zero, on the number as people write it: the shortest decimal that reads back as the same
/// double. So 2.675 gives 2.68 and 15.65 gives 15.7, although the doubles lie a little below, which is what
/// std::round(value * 100) / 100 would act upon. `decimals` may be negative (-3: thousands). Never gives -0; what is
/// not finite comes back as it is.
[[nodiscard]] double roundedTo(double value, int decimals);

/// English style with exactly `decimals` decimals: "12,345.7", "-3". Rounds by roundedTo(), so never "-0".
/// Empty for what is not finite: a missing number has to be shown as missing by the caller.
[[nodiscard]] QString formattedNumber(double value, int decimals);

} // namespace clarion
