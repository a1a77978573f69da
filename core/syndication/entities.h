#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace clarion {

/// Appends a code point in UTF-8. What is no character (surrogates, beyond U+10FFFF, NUL) becomes U+FFFD.
void appendUtf8(std::string& out, char32_t codePoint);

/// The character that a numeric reference means on the web: 128 to 159 are those of windows-1252 (HTML, "numeric
/// character reference end state"), what XML forbids is U+FFFD.
[[nodiscard]] char32_t referencedCodePoint(char32_t number);

/// The character of a windows-1252 byte.
[[nodiscard]] char32_t windows1252(unsigned char byte);

/// The code point of an HTML entity ("nbsp", case matters); 0 where there is none of that name.
[[nodiscard]] char32_t namedEntity(std::string_view name);

/// Reads the reference that begins with the & at the start of `text` and appends what it means. Gives how many bytes
/// it took; 0 where it is no reference, so that the & stands for itself. References end with a semicolon.
[[nodiscard]] std::size_t decodeReference(std::string_view text, std::string& out);

/// HTML text with its references resolved.
[[nodiscard]] std::string decodeReferences(std::string_view text);

/// Text as it stands in HTML; with `inAttribute`, quotes are escaped too.
void appendEscaped(std::string& out, std::string_view text, bool inAttribute = false);

} // namespace clarion
