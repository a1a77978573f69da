#include "syndication/htmlguard.h"

#include "syndication/asciitext.h"
#include "syndication/htmltokens.h"
#include "syndication/sanitiser.h"

#include <array>
#include <map>
#include <vector>

namespace clarion {
namespace {

template<std::size_t N>
bool listHas(const std::array<std::string_view, N>& list, std::string_view name)
{
    return std::find(list.begin(), list.end(), name) != list.end();
}

/// The standard's "formatting elements", of those that are shown.
bool isFormatting(std::string_view name)
{
    static constexpr std::array<std::string_view, 9> names{"a", "b", "code", "em", "i", "s", "small", "strong", "u"};
    return listHas(names, name);
}

/// Elements that the standard closes by itself when the next one begins, so that they add no depth of their own.
bool closesItself(std::string_view name)
{
    static constexpr std::array<std::string_view, 8> names{"p", "li", "dt", "dd", "tr", "thead", "tbody", "tfoot"};
    return listHas(names, name);
}

/// An end tag inside one of these does not reach elements outside it.
bool isBarrier(std::string_view name)
{
    return name == "table" || name == "td" || name == "th" || name == "caption";
}

bool isTablePart(std::string_view name)
{
    static constexpr std::array<std::string_view, 7> names{"td", "th", "caption", "tr", "thead", "tbody", "tfoot"};
    return listHas(names, name);
}

class Guard {
public:
    explicit Guard(std::string_view html) : m_tokens(html) { m_out.html.reserve(html.size() + 64); }

    GuardedHtml run()
    {
        std::size_t tags = 0;
        for (auto kind = m_tokens.next(); kind != HtmlTokens::Kind::End; kind = m_tokens.next()) {
            if (kind == HtmlTokens::Kind::Text) {
                appendText(m_tokens.source());
                continue;
            }
            if (++tags > SanitiserLimits::tags) {
                m_out.wasCut = true;
                break;
            }
            const std::string name = ascii::lowered(m_tokens.name());
            if (!isShownElement(name))
                continue;
            if (kind == HtmlTokens::Kind::StartTag)
                start(name);
            else
                end(name);
        }
        return std::move(m_out);
    }

private:
    void appendText(std::string_view text)
    {
        for (const char c : text) {
            if (c == '<')
                m_out.html += "&lt;";
            else if (c != '\0')
                m_out.html += c;
        }
    }

    void start(const std::string& name)
    {
        if (isTablePart(name) && !closeCell())
            return; // a cell without a table is no cell
        const bool counts = !isVoidElement(name) && !closesItself(name);
        if (counts && m_open.size() >= SanitiserLimits::depth)
            return;
        if (isFormatting(name)) {
            if (m_formattingOpen >= SanitiserLimits::formatting)
                return;
            ++m_formattingOpen;
            ++m_formatting[name];
        }
        if (counts)
            m_open.push_back(name);
        m_out.html += '<';
        m_out.html += name;
        appendAttributes(name);
        m_out.html += '>';
    }

    /// A part of a table ends the cell before it. False outside tables.
    bool closeCell()
    {
        std::size_t table = m_open.size();
        while (table > 0 && m_open[table - 1] != "table")
            --table;
        if (table == 0)
            return false;
        m_open.resize(table);
        return true;
    }

    void appendAttributes(const std::string& element)
    {
        HtmlTokens::Attribute attribute;
        for (int i = 0; i < 32 && m_tokens.nextAttribute(attribute); ++i) {
            const std::string name = ascii::lowered(attribute.name);
            if (!isShownAttribute(element, name))
                continue;
            m_out.html.append(" ").append(name).append("=\"");
            for (const char c : attribute.value) {
                if (c == '"')
                    m_out.html += "&quot;";
                else if (c != '\0')
                    m_out.html += c;
            }
            m_out.html += '"';
        }
    }

    void end(const std::string& name)
    {
        if (!closesItself(name) && !closeOpen(name))
            return;
        m_out.html.append("</").append(name).append(">");
    }

    /// Closes the element where the standard would find it. False where it would not, so that nothing here counts as
    /// closed that is still open there.
    bool closeOpen(const std::string& name)
    {
        bool outsideEverything = true;
        for (std::size_t i = m_open.size(); i > 0; --i) {
            const std::string& open = m_open[i - 1];
            if (open == name) {
                m_open.resize(i - 1);
                forgetFormatting(name);
                return true;
            }
            if (isBarrier(open) && name != "table") {
                outsideEverything = false;
                break;
            }
        }
        // Formatting outlives the element it was opened in.
        return outsideEverything && forgetFormatting(name);
    }

    bool forgetFormatting(const std::string& name)
    {
        const auto found = m_formatting.find(name);
        if (found == m_formatting.end() || found->second == 0)
            return false;
        --found->second;
        --m_formattingOpen;
        return true;
    }

    HtmlTokens m_tokens;
    GuardedHtml m_out;
    std::vector<std::string> m_open;
    std::map<std::string, std::size_t> m_formatting;
    std::size_t m_formattingOpen = 0;
};

} // namespace

bool isShownElement(std::string_view name)
{
    static constexpr std::array<std::string_view, 52> names{
        "a",  "abbr", "b",  "blockquote", "br", "caption", "cite", "code", "dd",   "del",   "dfn",  "div",    "dl",
        "dt", "em",   "figcaption", "figure", "h1", "h2",  "h3",   "h4",   "h5",   "h6",    "hr",   "i",      "img",
        "ins", "kbd", "li", "mark",  "ol", "p",    "pre",  "q",    "s",    "samp", "small", "span", "strong", "sub",
        "sup", "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr", "u", "ul", "var"};
    return listHas(names, name);
}

bool isShownAttribute(std::string_view element, std::string_view attribute)
{
    if (attribute == "dir" || attribute == "lang")
        return true;
    if (element == "a")
        return attribute == "href" || attribute == "title";
    if (element == "abbr")
        return attribute == "title";
    if (element == "img") // style tells hidden pictures from others, and is not shown
        return attribute == "src" || attribute == "alt" || attribute == "width" || attribute == "height" || attribute == "style";
    if (element == "td" || element == "th")
        return attribute == "colspan" || attribute == "rowspan";
    return element == "ol" && attribute == "start";
}

GuardedHtml guardedHtml(std::string_view html)
{
    bool wasCut = false;
    if (html.size() > SanitiserLimits::inputBytes) {
        html = html.substr(0, SanitiserLimits::inputBytes);
        html = html.substr(0, html.find_last_of(" \n>") + 1); // not inside a word or a character
        wasCut = true;
    }
    GuardedHtml guarded = Guard(html).run();
    guarded.wasCut = guarded.wasCut || wasCut;
    return guarded;
}

} // namespace clarion
