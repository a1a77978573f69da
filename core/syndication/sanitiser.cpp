#include "syndication/sanitiser.h"

#include "syndication/asciitext.h"
#include "syndication/entities.h"
#include "syndication/htmlguard.h"
#include "syndication/htmltokens.h"
#include "syndication/weblinks.h"

#include <gumbo.h>

#include <array>
#include <charconv>

namespace clarion {
namespace {

constexpr int largestSpan = 100;

std::string_view attributeOf(const GumboElement& element, const char* name)
{
    const GumboAttribute* attribute = gumbo_get_attribute(&element.attributes, name);
    return attribute ? std::string_view(attribute->value) : std::string_view();
}

/// The number that a size begins with ("1", "1px"); -1 where it is none, or relative ("50%").
int pixels(std::string_view size)
{
    size = ascii::trimmed(size);
    int number = 0;
    const auto parsed = std::from_chars(size.data(), size.data() + size.size(), number);
    const bool isRelative = parsed.ptr != size.data() + size.size() && *parsed.ptr == '%';
    return parsed.ec != std::errc() || number < 0 || isRelative ? -1 : number;
}

/// The value of a property in a style attribute.
std::string_view styleValue(std::string_view style, std::string_view property)
{
    while (!style.empty()) {
        const std::size_t end = std::min(style.find(';'), style.size());
        const std::string_view rule = style.substr(0, end);
        const std::size_t colon = rule.find(':');
        if (colon != std::string_view::npos && ascii::equal(ascii::trimmed(rule.substr(0, colon)), property))
            return ascii::trimmed(rule.substr(colon + 1));
        style.remove_prefix(std::min(end + 1, style.size()));
    }
    return {};
}

/// Hosts and paths whose pictures only count readers.
bool isTracker(std::string_view url)
{
    static constexpr std::array<std::string_view, 20> known{
        "feeds.feedburner.com/~", "feedburner.com/~r/", "feedsportal.com/", "stats.wordpress.com/", "pixel.wp.com/",
        "google-analytics.com/", "doubleclick.net/", "facebook.com/tr", "scorecardresearch.com/", "quantserve.com/",
        "feedads.", "pixel.quantcount.com/", "adservice.google.", "mc.yandex.ru/", "matomo.php", "piwik.php",
        "list-manage.com/track", "counter.theconversation.com/", "/wf/open?", "pheedo.com/"};
    return std::any_of(known.begin(), known.end(), [url](std::string_view one) { return ascii::find(url, one) != std::string_view::npos; });
}

class Sanitiser {
public:
    explicit Sanitiser(std::string_view baseUrl) : m_base(baseUrl) {}

    SanitisedHtml run(std::string_view html)
    {
        const GuardedHtml guarded = guardedHtml(html);
        m_result.wasCut = guarded.wasCut;
        GumboOptions options = kGumboDefaultOptions;
        options.max_errors = 0;
        options.fragment_context = GUMBO_TAG_DIV;
        GumboOutput* tree = gumbo_parse_with_options(&options, guarded.html.data(), guarded.html.size());
        if (tree) {
            appendChildren(tree->root->v.element, 0);
            gumbo_destroy_output(&options, tree);
        }
        return std::move(m_result);
    }

private:
    void appendChildren(const GumboElement& element, std::size_t depth)
    {
        // The guard bounds what is open at once; elements that close themselves at most double it.
        if (depth > 4 * SanitiserLimits::depth) {
            m_result.wasCut = true;
            return;
        }
        for (unsigned i = 0; i < element.children.length; ++i) {
            if (m_result.html.size() > SanitiserLimits::outputBytes) {
                m_result.wasCut = true;
                return;
            }
            appendNode(*static_cast<const GumboNode*>(element.children.data[i]), depth);
        }
    }

    void appendNode(const GumboNode& node, std::size_t depth)
    {
        switch (node.type) {
        case GUMBO_NODE_TEXT:
        case GUMBO_NODE_WHITESPACE: appendEscaped(m_result.html, node.v.text.text); break;
        case GUMBO_NODE_ELEMENT: appendElement(node.v.element, depth); break;
        default: break; // comments, CDATA, documents and templates have nothing to show
        }
    }

    void appendElement(const GumboElement& element, std::size_t depth)
    {
        const std::string_view name = gumbo_normalized_tagname(element.tag);
        if (element.tag_namespace != GUMBO_NAMESPACE_HTML || !isShownElement(name)) {
            appendChildren(element, depth + 1);
            return;
        }
        if (name == "img") {
            appendImage(element);
            return;
        }
        m_result.html.append("<").append(name);
        for (unsigned i = 0; i < element.attributes.length; ++i)
            appendAttribute(name, *static_cast<const GumboAttribute*>(element.attributes.data[i]));
        m_result.html += '>';
        if (isVoidElement(name))
            return;
        appendChildren(element, depth + 1);
        m_result.html.append("</").append(name).append(">");
    }

    void appendAttribute(std::string_view element, const GumboAttribute& attribute)
    {
        const std::string_view name = attribute.name;
        if (attribute.attr_namespace != GUMBO_ATTR_NAMESPACE_NONE || !isShownAttribute(element, name))
            return;
        std::string value(attribute.value);
        if (name == "href") {
            value = safeLink(value, true);
            if (value.empty())
                return;
        } else if (name == "colspan" || name == "rowspan" || name == "start") {
            const int number = pixels(value);
            if (number < 1 || (number > largestSpan && name != "start"))
                return;
            value = std::to_string(number);
        } else if (name == "dir" && !ascii::equal(value, "ltr") && !ascii::equal(value, "rtl") && !ascii::equal(value, "auto")) {
            return;
        }
        m_result.html.append(" ").append(name).append("=\"");
        appendEscaped(m_result.html, value, true);
        m_result.html += '"';
    }

    /// The link, absolute, if it goes where links may go; else empty.
    [[nodiscard]] std::string safeLink(std::string_view link, bool mailAllowed) const
    {
        // Browsers drop line breaks and tabs inside, and control characters before a link: "java\nscript:" is a script.
        std::string clean;
        for (const char c : ascii::trimmed(link)) {
            if (static_cast<unsigned char>(c) >= 0x20 && c != '\x7F')
                clean += c;
        }
        clean = m_base.resolved(clean);
        const bool isWeb = ascii::startsWith(clean, "http://") || ascii::startsWith(clean, "https://");
        return isWeb || (mailAllowed && ascii::startsWith(clean, "mailto:")) ? clean : std::string();
    }

    void appendImage(const GumboElement& element)
    {
        SanitisedImage image;
        image.src = safeLink(attributeOf(element, "src"), false);
        image.alt = attributeOf(element, "alt");
        const std::string_view style = attributeOf(element, "style");
        const int width = std::max(pixels(attributeOf(element, "width")), pixels(styleValue(style, "width")));
        const int height = std::max(pixels(attributeOf(element, "height")), pixels(styleValue(style, "height")));
        const bool isInvisible = (width >= 0 && width <= 2) || (height >= 0 && height <= 2) || ascii::equal(styleValue(style, "display"), "none");
        if (image.src.empty() || isInvisible || isTracker(image.src) || m_result.images.size() >= SanitiserLimits::images)
            return;
        image.width = std::max(width, 0);
        image.height = std::max(height, 0);
        m_result.html += "<img src=\"clarion-image:" + std::to_string(m_result.images.size()) + "\" alt=\"";
        appendEscaped(m_result.html, image.alt, true);
        m_result.html += "\">";
        m_result.images.push_back(std::move(image));
    }

    BaseUrl m_base;
    SanitisedHtml m_result;
};

} // namespace

SanitisedHtml sanitiseHtml(std::string_view html, std::string_view baseUrl)
{
    return Sanitiser(baseUrl).run(html);
}

} // namespace clarion
