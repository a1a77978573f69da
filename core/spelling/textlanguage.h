#pragma once

#include "localise/language.h"

#include <QStringView>

#include <optional>

namespace clarion {

/// Which language a paragraph is written in, by its commonest small words and by letters that only one of the two has;
/// nothing where it is too short to tell. Links, mentions and hashtags tell nothing. Pure.
[[nodiscard]] std::optional<TextLanguage> guessLanguage(QStringView paragraph);

} // namespace clarion
