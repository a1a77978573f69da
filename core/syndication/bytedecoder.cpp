#include "syndication/bytedecoder.h"

#include "syndication/asciitext.h"
#include "syndication/entities.h"

#include <iconv.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

namespace clarion {
namespace {

struct ByteMark {
    std::string_view bytes;
    const char* encoding;
};

constexpr std::array<ByteMark, 5> byteMarks{{{std::string_view("\xFF\xFE\0\0", 4), "UTF-32LE"},
                                             {std::string_view("\0\0\xFE\xFF", 4), "UTF-32BE"},
                                             {"\xEF\xBB\xBF", "UTF-8"},
                                             {"\xFF\xFE", "UTF-16LE"},
                                             {"\xFE\xFF", "UTF-16BE"}}};

/// "<?" or "<r" in an encoding with wide units.
constexpr std::array<ByteMark, 4> wideStarts{{{std::string_view("<\0\0\0", 4), "UTF-32LE"},
                                              {std::string_view("\0\0\0<", 4), "UTF-32BE"},
                                              {std::string_view("<\0", 2), "UTF-16LE"},
                                              {std::string_view("\0<", 2), "UTF-16BE"}}};

std::string_view charsetOf(std::string_view contentType)
{
    std::size_t found = ascii::find(contentType, "charset");
    if (found == std::string_view::npos)
        return {};
    found = contentType.find('=', found);
    if (found == std::string_view::npos)
        return {};
    std::string_view value = ascii::trimmed(contentType.substr(found + 1));
    value = value.substr(0, value.find(';'));
    value = ascii::trimmed(value);
    while (!value.empty() && (value.front() == '"' || value.front() == '\''))
        value.remove_prefix(1);
    return value.substr(0, value.find_first_of("\"'"));
}

/// The encoding of an XML declaration, which stands within the first bytes, blank lines aside.
std::string_view declaredEncoding(std::string_view head)
{
    const std::size_t begin = head.find("<?xml");
    if (begin == std::string_view::npos)
        return {};
    const std::string_view declaration = head.substr(begin, head.find("?>", begin) - begin);
    const std::size_t found = declaration.find("encoding");
    if (found == std::string_view::npos)
        return {};
    const std::size_t open = declaration.find_first_of("\"'", found);
    if (open == std::string_view::npos)
        return {};
    return declaration.substr(open + 1, declaration.find(declaration[open], open + 1) - open - 1);
}

/// The length of the UTF-8 sequence at the start: 0 where it is none, more than there is where it is divided.
std::size_t utf8Length(std::string_view text)
{
    const auto byte = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(0);
    std::size_t length = 0;
    unsigned char low = 0x80;
    unsigned char high = 0xBF;
    if (first >= 0xC2 && first <= 0xDF) {
        length = 2;
    } else if (first >= 0xE0 && first <= 0xEF) {
        length = 3;
        if (first == 0xE0)
            low = 0xA0;
        else if (first == 0xED)
            high = 0x9F;
    } else if (first >= 0xF0 && first <= 0xF4) {
        length = 4;
        if (first == 0xF0)
            low = 0x90;
        else if (first == 0xF4)
            high = 0x8F;
    }
    for (std::size_t i = 1; i < length && i < text.size(); ++i) {
        if (byte(i) < low || byte(i) > high)
            return 0;
        low = 0x80;
        high = 0xBF;
    }
    return length;
}

/// The length of the ASCII at the start, eight bytes at a time.
std::size_t asciiLength(std::string_view text)
{
    std::size_t i = 0;
    for (; i + 8 <= text.size(); i += 8) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, text.data() + i, 8);
        if (eight & 0x8080'8080'8080'8080ULL)
            break;
    }
    while (i < text.size() && static_cast<unsigned char>(text[i]) < 0x80)
        ++i;
    return i;
}

bool isUtf8Name(std::string_view lowered)
{
    return lowered == "utf-8" || lowered == "utf8" || lowered == "unicode-1-1-utf-8";
}

/// Names that people and hosts give to windows-1252 and to parts of it.
bool isLatinName(std::string_view lowered)
{
    static constexpr std::array<std::string_view, 11> names{"iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "us-ascii", "ascii",
                                                            "ansi", "x-ansi", "iso-8859-1-windows-1252", "windows-1252"};
    return std::find(names.begin(), names.end(), lowered) != names.end();
}

} // namespace

/// iconv, which knows every encoding that a feed was ever in.
class ByteDecoder::Converter {
public:
    explicit Converter(const std::string& encoding)
        : m_iconv(iconv_open("UTF-8", encoding.c_str())),
          m_unit(encoding.starts_with("UTF-16") ? 2 : encoding.starts_with("UTF-32") ? 4 : 1)
    {
    }
    ~Converter()
    {
        if (isOpen())
            iconv_close(m_iconv);
    }
    Converter(const Converter&) = delete;
    Converter& operator=(const Converter&) = delete;

    [[nodiscard]] bool isOpen() const { return m_iconv != reinterpret_cast<iconv_t>(-1); }

    /// False where bytes had to be replaced.
    bool convert(std::string_view bytes, std::string& out)
    {
        std::string joined;
        if (!m_rest.empty()) {
            joined = m_rest;
            joined += bytes;
            bytes = joined;
        }
        bool clean = true;
        char* in = const_cast<char*>(bytes.data()); // iconv's signature; it does not write there
        std::size_t left = bytes.size();
        std::array<char, 8192> buffer{};
        while (left > 0) {
            char* to = buffer.data();
            std::size_t room = buffer.size();
            const std::size_t result = iconv(m_iconv, &in, &left, &to, &room);
            const int error = errno;
            out.append(buffer.data(), buffer.size() - room);
            if (result != static_cast<std::size_t>(-1))
                break;
            if (error == EINVAL)
                break; // a divided character
            if (error == EILSEQ) {
                appendUtf8(out, 0xFFFD);
                const std::size_t step = std::min(m_unit, left);
                in += step;
                left -= step;
                clean = false;
            }
        }
        // No character of any encoding is longer; more would be a refusal to go on.
        m_rest.assign(in, std::min<std::size_t>(left, 16));
        return clean;
    }

    [[nodiscard]] bool isDivided() const { return !m_rest.empty(); }

private:
    iconv_t m_iconv;
    std::size_t m_unit;   ///< bytes to skip where they mean nothing
    std::string m_rest;
};

ByteDecoder::ByteDecoder(std::string_view head, std::string_view contentType, SyndicationNotes& notes) : m_notes(notes)
{
    choose(head, contentType);
}

ByteDecoder::~ByteDecoder() = default;

void ByteDecoder::choose(std::string_view head, std::string_view contentType)
{
    for (const ByteMark& mark : byteMarks) {
        if (!head.starts_with(mark.bytes))
            continue;
        m_skip = mark.bytes.size();
        if (std::string_view(mark.encoding) != "UTF-8")
            m_converter = std::make_unique<Converter>(mark.encoding);
        return;
    }
    const std::string_view charset = charsetOf(contentType);
    const std::string_view declared = declaredEncoding(head);
    // Many hosts label all text alike, in an encoding in which any bytes mean something. A document that says UTF-8 of itself
    // knows better; single bytes that are not are read as windows-1252 all the same.
    if (isLatinName(ascii::lowered(charset)) && isUtf8Name(ascii::lowered(ascii::trimmed(declared))))
        return;
    if (!charset.empty() && useLabel(charset, head))
        return;
    for (const ByteMark& start : wideStarts) {
        if (head.starts_with(start.bytes)) {
            m_converter = std::make_unique<Converter>(start.encoding);
            return;
        }
    }
    if (!declared.empty())
        (void)useLabel(declared, head);
}

/// Takes the encoding of that name. False where it is unknown or cannot be.
bool ByteDecoder::useLabel(std::string_view label, std::string_view head)
{
    std::string name = ascii::lowered(ascii::trimmed(label));
    if (isUtf8Name(name))
        return true;
    const bool wide = name.starts_with("utf-16") || name.starts_with("utf16") || name.starts_with("utf-32") || name.starts_with("ucs-")
                      || name.starts_with("iso-10646") || name == "unicode";
    if (wide && head.substr(0, 4).find('\0') == std::string_view::npos) {
        m_notes.add(SyndicationNote::EncodingWrong);
        return false;
    }
    if (wide) {
        // The zero bytes say more than the name, which leaves the byte order open.
        name = name.find("32") != std::string::npos ? "UTF-32" : "UTF-16";
        name += head.front() == '\0' ? "BE" : "LE";
    }
    if (isLatinName(name))
        name = "windows-1252";
    else if (name == "gb2312" || name == "x-gbk")
        name = "gbk";
    else if (name == "x-sjis" || name == "shift_jis")
        name = "cp932";
    // '/' and ',' begin iconv's own options.
    const bool plainName = name.size() <= 40 && name.find_first_of("/,") == std::string::npos;
    auto converter = plainName ? std::make_unique<Converter>(name) : nullptr;
    if (!converter || !converter->isOpen()) {
        m_notes.add(SyndicationNote::EncodingUnknown);
        return false;
    }
    m_converter = std::move(converter);
    return true;
}

void ByteDecoder::decode(std::string_view bytes, std::string& out)
{
    const std::size_t skipped = std::min(m_skip, bytes.size());
    m_skip -= skipped;
    bytes.remove_prefix(skipped);
    if (m_converter) {
        if (!m_converter->convert(bytes, out))
            m_notes.add(SyndicationNote::BytesInvalid);
        return;
    }
    decodeUtf8(bytes, out, false);
}

void ByteDecoder::decodeUtf8(std::string_view bytes, std::string& out, bool last)
{
    std::string joined;
    if (!m_divided.empty()) {
        joined = std::exchange(m_divided, {});
        joined += bytes;
        bytes = joined;
    }
    std::size_t clean = 0; // up to here, nothing is to be changed
    std::size_t i = 0;
    while (true) {
        i += asciiLength(bytes.substr(i));
        if (i >= bytes.size())
            break;
        const std::size_t length = utf8Length(bytes.substr(i));
        if (length > 0 && i + length <= bytes.size()) {
            i += length;
            continue;
        }
        if (length > 0 && !last) {
            m_divided = bytes.substr(i);
            break;
        }
        out.append(bytes.substr(clean, i - clean));
        appendUtf8(out, windows1252(static_cast<unsigned char>(bytes[i])));
        m_notes.add(SyndicationNote::BytesInvalid);
        clean = ++i;
    }
    out.append(bytes.substr(clean, i - clean));
}

void ByteDecoder::finish(std::string& out)
{
    if (m_converter) {
        if (m_converter->isDivided()) {
            appendUtf8(out, 0xFFFD);
            m_notes.add(SyndicationNote::BytesInvalid);
        }
        return;
    }
    decodeUtf8({}, out, true);
}

} // namespace clarion
