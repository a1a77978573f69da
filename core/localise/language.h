#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace clarion {

/// What an output is written in. Not the language of the window.
enum class TextLanguage { English, Welsh };

[[nodiscard]] QString languageCode(TextLanguage language);                       ///< "en", "cy"
[[nodiscard]] std::optional<TextLanguage> languageFromCode(const QString& code);

/// "12th", "1st"; "12fed", "1af".
[[nodiscard]] QString ordinal(int number, TextLanguage language = TextLanguage::English);

/// Which plural of the language `number`, as it is shown, takes: zero, one, two, few, many or other (Unicode CLDR, "Language
/// Plural Rules": English has one and other; Welsh has all six).
[[nodiscard]] QString pluralCategory(double number, TextLanguage language);

/// Whether the dataset counts by months: "2011-12" is a year of schools and budgets, and "2007-09" two of a survey, unless
/// periods beside it, such as "2011-07", say that it is a December.
[[nodiscard]] bool isMonthly(const QStringList& periods);

/// A period in words: "March 2014" for 2014-03 of a monthly dataset, "30 September 2014" for 2014-09-30, "April to June 2024"
/// for 2024-Q2; others as they are.
[[nodiscard]] QString periodInWords(const QString& period, bool isMonthly, TextLanguage language);

/// A group of nations as nationsOf() names it, or "the UK": "England and Wales", "Cymru a Lloegr".
[[nodiscard]] QString groupName(const QString& nations, TextLanguage language);
/// The same after "in": "in Wales", "yng Nghymru".
[[nodiscard]] QString inGroup(const QString& nations, TextLanguage language);

} // namespace clarion
