#include "syndication/htmltokens.h"

#include "syndication/asciitext.h"

#include <array>

namespace clarion {
namespace {

template<std::size_t N>
bool isOneOf(std::string_view name, const std::array<std::string_view, N>& names)
{
    return std::any_of(names.begin(), names.end(), [name](std::string_view one) { return ascii::equal(name, one); });
}

bool endsTagName(char c)
{
    return ascii::isSpace(c) || c == '>' || c == '/';
}

} // namespace

bool isRawTextElement(std::string_view name)
{
    static constexpr std::array<std::string_view, 9> names{"script",  "style",    "iframe",   "noembed", "noframes",
                                                           "textarea", "title", "xmp", "template"};
    return isOneOf(name, names);
}

bool isVoidElement(std::string_view name)
{
    static constexpr std::array<std::string_view, 15> names{"area", "base", "br", "col", "embed", "hr", "img", "input",
                                                            "link", "meta", "param", "source", "track", "wbr", "basefont"};
    return isOneOf(name, names);
}

HtmlTokens::Kind HtmlTokens::next()
{
    if (!m_rawName.empty()) {
        // Up to the end tag of the same name; all of the rest where there is none.
        const std::string end = "</" + std::string(m_rawName);
        m_position = std::min(ascii::find(m_html, end, m_position), m_html.size());
        m_rawName = {};
    }
    std::size_t begin = m_position;
    while (m_position < m_html.size()) {
        const std::size_t bracket = m_html.find('<', m_position);
        if (bracket == std::string_view::npos || bracket + 1 >= m_html.size() || m_noTagEnd) {
            m_position = m_html.size();
            break;
        }
        const char follows = m_html[bracket + 1];
        const bool isTag = ascii::isLetter(follows)
                           || (follows == '/' && bracket + 2 < m_html.size() && ascii::isLetter(m_html[bracket + 2]));
        const bool isComment = follows == '!' || follows == '?' || follows == '/';
        if (!isTag && !isComment) {
            m_position = bracket + 1;
            continue;
        }
        if (bracket > begin) {
            m_position = bracket;
            m_source = m_html.substr(begin, bracket - begin);
            return Kind::Text;
        }
        m_position = bracket;
        if (isTag)
            return takeTag();
        skipPast(m_html.substr(bracket, 4) == "<!--" ? "-->" : ">");
        begin = m_position;
    }
    if (m_position == begin)
        return Kind::End;
    m_source = m_html.substr(begin, m_position - begin);
    return Kind::Text;
}

void HtmlTokens::skipPast(std::string_view end)
{
    const std::size_t found = m_html.find(end, m_position + 2);
    m_position = found == std::string_view::npos ? m_html.size() : found + end.size();
}

HtmlTokens::Kind HtmlTokens::takeTag()
{
    const bool isEnd = m_html[m_position + 1] == '/';
    const std::size_t nameBegin = m_position + (isEnd ? 2 : 1);
    std::size_t nameEnd = nameBegin;
    while (nameEnd < m_html.size() && !endsTagName(m_html[nameEnd]))
        ++nameEnd;
    const std::size_t end = tagEnd(nameEnd);
    if (m_noTagEnd) {
        m_source = m_html.substr(m_position);
        m_position = m_html.size();
        return Kind::Text;
    }
    m_name = m_html.substr(nameBegin, nameEnd - nameBegin);
    m_source = m_html.substr(m_position, end + 1 - m_position);
    m_attributePosition = nameEnd - m_position;
    m_position = end + 1;
    if (!isEnd && isRawTextElement(m_name))
        m_rawName = m_name;
    return isEnd ? Kind::EndTag : Kind::StartTag;
}

/// The > that ends a tag. A quote counts only where a value begins, as in the standard: <a x"y> is whole.
std::size_t HtmlTokens::tagEnd(std::size_t from)
{
    bool valueMayBegin = false;
    for (std::size_t i = from; i < m_html.size(); ++i) {
        const char c = m_html[i];
        if (c == '>')
            return i;
        const bool isQuote = c == '"' || c == '\'';
        if (isQuote && valueMayBegin) {
            bool& missing = c == '"' ? m_noDoubleQuote : m_noSingleQuote;
            const std::size_t close = missing ? std::string_view::npos : m_html.find(c, i + 1);
            missing = close == std::string_view::npos;
            if (!missing)
                i = close;
        }
        if (c == '=')
            valueMayBegin = true;
        else if (!ascii::isSpace(c))
            valueMayBegin = false;
    }
    m_noTagEnd = true;
    return m_html.size();
}

bool HtmlTokens::nextAttribute(Attribute& attribute)
{
    const std::string_view tag = m_source.substr(0, m_source.size() - 1);
    std::size_t& i = m_attributePosition;
    while (i < tag.size() && (ascii::isSpace(tag[i]) || tag[i] == '/'))
        ++i;
    if (i >= tag.size())
        return false;
    const std::size_t nameBegin = i++;
    while (i < tag.size() && !ascii::isSpace(tag[i]) && tag[i] != '=' && tag[i] != '/')
        ++i;
    attribute = {tag.substr(nameBegin, i - nameBegin), {}};
    std::size_t equals = i;
    while (equals < tag.size() && ascii::isSpace(tag[equals]))
        ++equals;
    if (equals >= tag.size() || tag[equals] != '=')
        return true;
    i = equals + 1;
    while (i < tag.size() && ascii::isSpace(tag[i]))
        ++i;
    if (i >= tag.size())
        return true;
    const char quote = tag[i];
    const std::size_t close = quote == '"' || quote == '\'' ? tag.find(quote, i + 1) : std::string_view::npos;
    if (close != std::string_view::npos) {
        attribute.value = tag.substr(i + 1, close - i - 1);
        i = close + 1;
        return true;
    }
    const std::size_t valueBegin = i;
    while (i < tag.size() && !ascii::isSpace(tag[i]))
        ++i;
    attribute.value = tag.substr(valueBegin, i - valueBegin);
    return true;
}

} // namespace clarion
