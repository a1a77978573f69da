#include "syndication/entities.h"

#include "syndication/asciitext.h"

#include <libxml/HTMLparser.h>

#include <array>

namespace clarion {
namespace {

constexpr char32_t replacementCharacter = 0xFFFD;
constexpr std::size_t longestReference = 34;

/// The 0x80 to 0x9F of windows-1252; the five that it leaves open are U+FFFD.
constexpr std::array<char16_t, 32> windows1252High{
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
    0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

/// `digits` of a numeric reference, without "&#" and ";". False where they are none.
bool referenceNumber(std::string_view digits, char32_t& number)
{
    const bool hexadecimal = !digits.empty() && ascii::lower(digits.front()) == 'x';
    if (hexadecimal)
        digits.remove_prefix(1);
    if (digits.empty())
        return false;
    number = 0;
    for (const char c : digits) {
        const char low = ascii::lower(c);
        char32_t digit = 0;
        if (ascii::isDigit(c))
            digit = static_cast<char32_t>(c - '0');
        else if (hexadecimal && low >= 'a' && low <= 'f')
            digit = static_cast<char32_t>(low - 'a' + 10);
        else
            return false;
        if (number <= 0x10FFFF) // beyond, it stays beyond
            number = number * (hexadecimal ? 16 : 10) + digit;
    }
    return true;
}

} // namespace

void appendUtf8(std::string& out, char32_t codePoint)
{
    if (codePoint == 0 || codePoint > 0x10FFFF || (codePoint >= 0xD800 && codePoint <= 0xDFFF))
        codePoint = replacementCharacter;
    if (codePoint < 0x80) {
        out += static_cast<char>(codePoint);
    } else if (codePoint < 0x800) {
        out += static_cast<char>(0xC0 | (codePoint >> 6));
        out += static_cast<char>(0x80 | (codePoint & 0x3F));
    } else if (codePoint < 0x10000) {
        out += static_cast<char>(0xE0 | (codePoint >> 12));
        out += static_cast<char>(0x80 | ((codePoint >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (codePoint & 0x3F));
    } else {
        out += static_cast<char>(0xF0 | (codePoint >> 18));
        out += static_cast<char>(0x80 | ((codePoint >> 12) & 0x3F));
        out += static_cast<char>(0x80 | ((codePoint >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (codePoint & 0x3F));
    }
}

char32_t windows1252(unsigned char byte)
{
    return byte >= 0x80 && byte <= 0x9F ? static_cast<char32_t>(windows1252High.at(byte - 0x80U)) : static_cast<char32_t>(byte);
}

char32_t referencedCodePoint(char32_t number)
{
    if (number >= 0x80 && number <= 0x9F)
        return windows1252(static_cast<unsigned char>(number));
    const bool allowed = number == 0x9 || number == 0xA || number == 0xD || (number >= 0x20 && number <= 0xD7FF)
                         || (number >= 0xE000 && number <= 0xFFFD) || (number >= 0x10000 && number <= 0x10FFFF);
    return allowed ? number : replacementCharacter;
}

char32_t namedEntity(std::string_view name)
{
    if (name == "amp")
        return U'&';
    if (name == "lt")
        return U'<';
    if (name == "gt")
        return U'>';
    if (name == "quot")
        return U'"';
    if (name == "apos")
        return U'\'';
    if (name == "nbsp")
        return 0xA0;
    std::array<xmlChar, 12> key{};
    if (name.empty() || name.size() >= key.size())
        return 0;
    std::copy(name.begin(), name.end(), key.begin());
    const htmlEntityDesc* entity = htmlEntityLookup(key.data());
    return entity ? entity->value : 0;
}

std::size_t decodeReference(std::string_view text, std::string& out)
{
    const std::size_t end = text.substr(0, longestReference).find(';');
    if (end == std::string_view::npos || end < 2)
        return 0;
    const std::string_view name = text.substr(1, end - 1);
    if (name.front() == '#') {
        char32_t number = 0;
        if (!referenceNumber(name.substr(1), number))
            return 0;
        appendUtf8(out, referencedCodePoint(number));
        return end + 1;
    }
    const char32_t codePoint = namedEntity(name);
    if (codePoint == 0)
        return 0;
    appendUtf8(out, codePoint);
    return end + 1;
}

std::string decodeReferences(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        if (text[i] == '&') {
            if (const std::size_t taken = decodeReference(text.substr(i), out); taken > 0) {
                i += taken;
                continue;
            }
        }
        const std::size_t next = std::min(text.find('&', i + 1), text.size());
        out.append(text.substr(i, next - i));
        i = next;
    }
    return out;
}

void appendEscaped(std::string& out, std::string_view text, bool inAttribute)
{
    for (const char c : text) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '"' && inAttribute)
            out += "&quot;";
        else
            out += c;
    }
}

} // namespace clarion
