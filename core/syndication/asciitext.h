#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace clarion::ascii {

/// Questions about bytes, whatever the locale. Feeds and HTML are matched without regard to case in ASCII only.
constexpr bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'; }
constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }
constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
constexpr bool isLetter(char c) { return lower(c) >= 'a' && lower(c) <= 'z'; }

constexpr std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

constexpr bool equal(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return lower(x) == lower(y); });
}

constexpr bool startsWith(std::string_view text, std::string_view start)
{
    return text.size() >= start.size() && equal(text.substr(0, start.size()), start);
}

constexpr std::size_t find(std::string_view text, std::string_view wanted, std::size_t from = 0)
{
    if (wanted.empty() || text.size() < wanted.size())
        return std::string_view::npos;
    for (std::size_t i = from; i + wanted.size() <= text.size(); ++i) {
        if (lower(text[i]) == lower(wanted.front()) && equal(text.substr(i, wanted.size()), wanted))
            return i;
    }
    return std::string_view::npos;
}

inline std::string lowered(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), lower);
    return result;
}

} // namespace clarion::ascii
