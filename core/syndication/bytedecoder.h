#pragma once

#include "syndication/notes.h"

#include <memory>
#include <string>
#include <string_view>

namespace clarion {

/// Turns the bytes of a document into UTF-8, piece by piece.
///
/// Which encoding it is, first match wins:
///  1. a byte order mark, since it is part of the bytes and proxies cannot get it wrong (RFC 7303, 3.3);
///  2. the charset of the Content-Type;
///  3. the zero bytes of UTF-16 and UTF-32 without a mark (XML 1.0, appendix F);
///  4. the encoding of the XML declaration;
///  5. UTF-8.
/// A label that cannot be true (UTF-16 over bytes that are not) is passed over, as is one that nobody knows. As on the
/// web, ISO-8859-1 and US-ASCII are read as windows-1252, and so is every byte that is not UTF-8 where UTF-8 is meant.
class ByteDecoder {
public:
    /// As many bytes are needed to decide, unless there are no more.
    static constexpr std::size_t bytesToDecide = 1024;

    ByteDecoder(std::string_view head, std::string_view contentType, SyndicationNotes& notes);
    ~ByteDecoder();
    ByteDecoder(const ByteDecoder&) = delete;
    ByteDecoder& operator=(const ByteDecoder&) = delete;

    /// Appends what these bytes mean. A character may be divided between two calls.
    void decode(std::string_view bytes, std::string& out);
    /// The bytes are at their end: what is left of a divided character is replaced.
    void finish(std::string& out);

private:
    class Converter;

    void choose(std::string_view head, std::string_view contentType);
    bool useLabel(std::string_view label, std::string_view head);
    void decodeUtf8(std::string_view bytes, std::string& out, bool last);

    SyndicationNotes& m_notes;
    std::unique_ptr<Converter> m_converter;   ///< none for UTF-8
    std::string m_divided;                    ///< the first bytes of a UTF-8 sequence
    std::size_t m_skip = 0;                   ///< of the byte order mark
};

} // namespace clarion
