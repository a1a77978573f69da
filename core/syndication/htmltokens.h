#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace clarion {

/// Cuts HTML into text and tags without building a tree, in one pass and in time that grows with the length only,
/// whatever is in it. Tags are found as the HTML standard finds them; the contents of script, style and the like are
/// never given, nor are comments. Nothing here makes HTML safe: that is sanitiseHtml().
class HtmlTokens {
public:
    enum class Kind { End, Text, StartTag, EndTag };

    explicit HtmlTokens(std::string_view html) : m_html(html) {}

    /// Moves to the next token and says what it is.
    Kind next();

    /// The token as it stands in the source; of text, with its references unresolved.
    [[nodiscard]] std::string_view source() const { return m_source; }
    /// The name of a tag as it was written: compare with ascii::equal().
    [[nodiscard]] std::string_view name() const { return m_name; }

    struct Attribute {
        std::string_view name;
        std::string_view value;   ///< with its references unresolved
    };
    /// Moves to the next attribute of the start tag; false after the last one.
    bool nextAttribute(Attribute& attribute);

private:
    Kind takeTag();
    void skipPast(std::string_view end);
    [[nodiscard]] std::size_t tagEnd(std::size_t from);

    std::string_view m_html;
    std::string_view m_source;
    std::string_view m_name;
    std::size_t m_position = 0;
    std::size_t m_attributePosition = 0;
    std::string_view m_rawName;      ///< the element whose contents are no markup, when its start tag was given
    bool m_noDoubleQuote = false;    ///< no quote of this kind follows: searched for once, to stay linear
    bool m_noSingleQuote = false;
    bool m_noTagEnd = false;
};

/// Elements whose contents a browser does not read as markup.
[[nodiscard]] bool isRawTextElement(std::string_view name);
/// Elements that never have contents (br, img …).
[[nodiscard]] bool isVoidElement(std::string_view name);

} // namespace clarion
