#include "syndication/htmltext.h"

#include "syndication/asciitext.h"
#include "syndication/entities.h"
#include "syndication/htmltokens.h"

#include <array>
#include <vector>

namespace clarion {
namespace {

enum class Break { None, Space, Line };

Break breakOf(std::string_view tag)
{
    static constexpr std::array<std::string_view, 41> blocks{
        "p",   "br",      "div",     "li",     "ul",     "ol",    "tr",   "table",   "blockquote", "pre",    "h1",
        "h2",  "h3",      "h4",      "h5",     "h6",     "hr",    "dl",   "dt",      "dd",         "figure", "figcaption",
        "section", "article", "header", "footer", "main", "nav", "aside", "address", "caption", "details", "summary",
        "fieldset", "form", "center", "tbody", "thead", "body", "option", "legend"};
    if (ascii::equal(tag, "td") || ascii::equal(tag, "th"))
        return Break::Space;
    const bool isBlock = std::any_of(blocks.begin(), blocks.end(), [tag](std::string_view name) { return ascii::equal(tag, name); });
    return isBlock ? Break::Line : Break::None;
}

/// Collects words and remembers what stands between them until the next word comes.
class Words {
public:
    Words(std::size_t expected, char lineBreak) : m_lineBreak(lineBreak) { m_out.reserve(expected); }

    void separate(Break what)
    {
        if (what > m_pending)
            m_pending = what;
    }

    void append(std::string_view text)
    {
        std::size_t i = 0;
        while (i < text.size()) {
            const std::size_t gap = spaceAt(text, i);
            if (gap > 0) {
                separate(Break::Space);
                i += gap;
                continue;
            }
            std::size_t end = i + 1;
            while (end < text.size() && !ascii::isSpace(text[end]) && text[end] != '\xC2')
                ++end;
            put(text.substr(i, end - i));
            i = end;
        }
    }

    std::string take() { return std::move(m_out); }

private:
    /// The length of the white space at `i`: a no-break space is U+00A0, C2 A0.
    static std::size_t spaceAt(std::string_view text, std::size_t i)
    {
        if (ascii::isSpace(text[i]))
            return 1;
        return text[i] == '\xC2' && i + 1 < text.size() && text[i + 1] == '\xA0' ? 2 : 0;
    }

    void put(std::string_view word)
    {
        if (!m_out.empty() && m_pending != Break::None)
            m_out += m_pending == Break::Line ? m_lineBreak : ' ';
        m_pending = Break::None;
        m_out += word;
    }

    std::string m_out;
    Break m_pending = Break::None;
    char m_lineBreak;
};

std::string plain(std::string_view html, char lineBreak)
{
    Words words(html.size(), lineBreak);
    HtmlTokens tokens(html);
    std::string decoded;
    for (auto kind = tokens.next(); kind != HtmlTokens::Kind::End; kind = tokens.next()) {
        if (kind != HtmlTokens::Kind::Text) {
            words.separate(breakOf(tokens.name()));
            continue;
        }
        if (tokens.source().find('&') == std::string_view::npos) {
            words.append(tokens.source());
        } else {
            decoded = decodeReferences(tokens.source());
            words.append(decoded);
        }
    }
    return words.take();
}

bool isLinkAttribute(std::string_view name)
{
    static constexpr std::array<std::string_view, 8> names{"href", "src", "cite", "longdesc", "poster", "action", "data", "background"};
    return std::any_of(names.begin(), names.end(), [name](std::string_view one) { return ascii::equal(name, one); });
}

} // namespace

std::string htmlToPlainText(std::string_view html)
{
    return plain(html, '\n');
}

std::string htmlToPlainLine(std::string_view html)
{
    return plain(html, ' ');
}

std::string plainTextToHtml(std::string_view text)
{
    std::string html;
    html.reserve(text.size());
    appendEscaped(html, text);
    return html;
}

std::string withAbsoluteLinks(std::string html, const BaseUrl& base)
{
    if (!base.isUsable() || html.find('<') == std::string::npos)
        return html;
    std::string out;
    std::size_t copied = 0;
    HtmlTokens tokens(html);
    for (auto kind = tokens.next(); kind != HtmlTokens::Kind::End; kind = tokens.next()) {
        if (kind != HtmlTokens::Kind::StartTag)
            continue;
        HtmlTokens::Attribute attribute;
        while (tokens.nextAttribute(attribute)) {
            if (!isLinkAttribute(attribute.name) || !isRelativeLink(attribute.value))
                continue;
            const auto begin = static_cast<std::size_t>(attribute.value.data() - html.data());
            out.append(html, copied, begin - copied);
            appendEscaped(out, base.resolved(decodeReferences(attribute.value)), true);
            copied = begin + attribute.value.size();
        }
    }
    if (copied == 0)
        return html;
    return out.append(html, copied);
}

std::string firstImageOf(std::string_view html)
{
    const std::size_t begin = ascii::find(html, "<img");
    if (begin == std::string_view::npos)
        return {};
    HtmlTokens tokens(html.substr(begin));
    for (auto kind = tokens.next(); kind != HtmlTokens::Kind::End; kind = tokens.next()) {
        if (kind != HtmlTokens::Kind::StartTag || !ascii::equal(tokens.name(), "img"))
            continue;
        HtmlTokens::Attribute attribute;
        while (tokens.nextAttribute(attribute)) {
            if (ascii::equal(attribute.name, "src") && !attribute.value.empty())
                return decodeReferences(attribute.value);
        }
    }
    return {};
}

bool looksLikeHtml(std::string_view text)
{
    for (std::size_t i = text.find_first_of("<&"); i != std::string_view::npos; i = text.find_first_of("<&", i + 1)) {
        std::string ignored;
        if (text[i] == '&' ? decodeReference(text.substr(i), ignored) > 0
                           : i + 1 < text.size() && (ascii::isLetter(text[i + 1]) || text[i + 1] == '/' || text[i + 1] == '!'))
            return true;
    }
    return false;
}

} // namespace clarion
