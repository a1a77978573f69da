#include "syndication/xmltidy.h"

#include "syndication/asciitext.h"
#include "syndication/entities.h"

#include <array>
#include <utility>

namespace clarion {
namespace {

constexpr std::size_t longestName = 32; ///< of an entity, the longest of HTML's own included
constexpr int deepestEntity = 16;

/// Bytes at which text has to be looked at.
constexpr std::array<bool, 256> makeSpecialBytes()
{
    std::array<bool, 256> special{};
    for (std::size_t i = 0; i < 0x20; ++i)
        special.at(i) = i != '\t' && i != '\n' && i != '\r';
    special['<'] = special['&'] = special['>'] = true;
    return special;
}
constexpr std::array<bool, 256> specialBytes = makeSpecialBytes();

bool isSpecial(char c)
{
    return specialBytes[static_cast<unsigned char>(c)];
}

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r';
}

bool beginsName(char c)
{
    return ascii::isLetter(c) || c == '_' || c == ':';
}

bool continuesName(char c)
{
    return beginsName(c) || ascii::isDigit(c) || c == '-' || c == '.';
}

/// The length of the element or attribute name at the start.
std::size_t nameLength(std::string_view text)
{
    if (text.empty() || !beginsName(text.front()))
        return 0;
    std::size_t length = 1;
    while (length < text.size() && continuesName(text[length]))
        ++length;
    return length;
}

bool isBlank(std::string_view text)
{
    return ascii::trimmed(text).empty();
}

bool isMandatoryEntity(std::string_view name)
{
    return name == "amp" || name == "lt" || name == "gt" || name == "quot" || name == "apos";
}

/// Where the tag ends (its >), or where it breaks off (an unquoted <); npos where neither was seen yet.
std::size_t endOfTag(std::string_view text)
{
    bool valueMayBegin = false;
    for (std::size_t i = 1; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '>' || c == '<')
            return i;
        if ((c == '"' || c == '\'') && valueMayBegin) {
            i = text.find(c, i + 1);
            if (i == std::string_view::npos)
                return i;
        }
        if (c == '=')
            valueMayBegin = true;
        else if (!ascii::isSpace(c))
            valueMayBegin = false;
    }
    return std::string_view::npos;
}

} // namespace

Result<void> XmlTidy::process(std::string_view text, std::string& out)
{
    if (m_error)
        return failure(*m_error);
    std::string joined;
    if (m_carry.empty()) {
        m_input = text;
    } else {
        joined = std::exchange(m_carry, {});
        joined += text;
        m_input = joined;
    }
    m_position = 0;
    run(out);
    m_carry = m_input.substr(m_position);
    m_input = {};
    if (m_error)
        return failure(*m_error);
    return {};
}

Result<void> XmlTidy::finish(std::string& out)
{
    m_last = true;
    if (auto processed = process({}, out); !processed)
        return processed;
    if (m_state != State::Text || !m_nameStarts.empty() || !m_carry.empty())
        m_notes.add(SyndicationNote::Truncated);
    return {};
}

void XmlTidy::run(std::string& out)
{
    Step step = Step::Done;
    while (step == Step::Done && m_position < m_input.size() && !m_error) {
        switch (m_state) {
        case State::Text: step = takeText(out); break;
        case State::Comment: step = takeComment(); break;
        case State::Cdata: step = takeCdata(out); break;
        case State::Instruction: step = takeInstruction(); break;
        case State::Doctype: step = takeDoctype(); break;
        }
    }
}

void XmlTidy::fail(QString what)
{
    m_error = Error{ErrorCode::TooLarge, QString::fromStdString(m_subject), std::move(what)};
}

void XmlTidy::appendText(std::string_view text, std::string& out)
{
    if (!m_nameStarts.empty())
        out.append(text);
    else if (!isBlank(text))
        m_notes.add(m_rootSeen ? SyndicationNote::TrailingJunk : SyndicationNote::LeadingJunk);
}

XmlTidy::Step XmlTidy::takeText(std::string& out)
{
    const std::size_t begin = m_position;
    while (m_position < m_input.size() && !isSpecial(m_input[m_position]))
        ++m_position;
    if (m_position == m_input.size()) {
        // "]]" at the end may be half of "]]>", which text must not have.
        std::size_t held = 0;
        while (!m_last && held < 2 && m_position - held > begin && m_input[m_position - held - 1] == ']')
            ++held;
        m_position -= held;
        appendText(m_input.substr(begin, m_position - begin), out);
        return held > 0 ? Step::NeedsMore : Step::Done;
    }
    appendText(m_input.substr(begin, m_position - begin), out);
    switch (m_input[m_position]) {
    case '<':
        return takeMarkup(out);
    case '>': {
        const bool endsSection = m_position - begin >= 2 && m_input.substr(m_position - 2, 2) == "]]";
        appendText(endsSection ? "&gt;" : ">", out);
        ++m_position;
        return Step::Done;
    }
    case '&': {
        if (m_nameStarts.empty()) {
            appendText("&", out);
            ++m_position;
            return Step::Done;
        }
        std::size_t taken = 0;
        const Step step = takeReference(m_input.substr(m_position), out, taken);
        m_position += taken;
        return step;
    }
    default:
        m_notes.add(SyndicationNote::ControlCharacters);
        ++m_position;
        return Step::Done;
    }
}

/// The reference at the start of `text`; in its place comes what XML understands.
XmlTidy::Step XmlTidy::takeReference(std::string_view text, std::string& out, std::size_t& taken)
{
    std::size_t end = 1;
    while (end < text.size() && end <= longestName && (ascii::isLetter(text[end]) || ascii::isDigit(text[end]) || text[end] == '#' || text[end] == '_'))
        ++end;
    if (end == text.size() && end <= longestName && !m_last)
        return Step::NeedsMore;
    taken = 1;
    const std::string_view name = text.substr(1, end - 1);
    if (end >= text.size() || text[end] != ';' || name.empty()) {
        m_notes.add(SyndicationNote::BareAmpersand);
        out += "&amp;";
        return Step::Done;
    }
    const std::string_view whole = text.substr(0, end + 1);
    std::string meaning;
    if (isMandatoryEntity(name)) {
        out += whole;
    } else if (const auto declared = m_entities.find(name); declared != m_entities.end()) {
        m_notes.add(SyndicationNote::DeclaredEntity);
        if (expandEntity(declared->second, meaning, 0))
            appendEscaped(out, meaning, true);
    } else if (decodeReference(whole, meaning) > 0) {
        if (name.front() != '#')
            m_notes.add(SyndicationNote::HtmlEntity);
        else if (meaning == "\xEF\xBF\xBD" && !ascii::equal(name, "#xfffd") && name != "#65533")
            m_notes.add(SyndicationNote::ReferenceInvalid);
        // White space by number is meant: an attribute would lose it.
        if (meaning.size() == 1 && ascii::isSpace(meaning.front()))
            out += "&#" + std::to_string(static_cast<int>(meaning.front())) + ';';
        else
            appendEscaped(out, meaning, true);
    } else if (isMandatoryEntity(ascii::lowered(name))) {
        m_notes.add(SyndicationNote::NameCase);
        out += ascii::lowered(whole);
    } else {
        m_notes.add(SyndicationNote::BareAmpersand);
        out += "&amp;";
        return Step::Done;
    }
    taken = whole.size();
    return Step::Done;
}

XmlTidy::Step XmlTidy::bareBracket(std::string& out)
{
    if (!m_nameStarts.empty())
        m_notes.add(SyndicationNote::BareBracket);
    appendText("&lt;", out);
    ++m_position;
    return Step::Done;
}

XmlTidy::Step XmlTidy::takeMarkup(std::string& out)
{
    const std::string_view text = m_input.substr(m_position);
    if (text.size() < 2)
        return m_last ? bareBracket(out) : Step::NeedsMore;
    if (text[1] == '!')
        return takeDeclaration(out);
    if (text[1] == '?') {
        if (text.size() < 5 && !m_last)
            return Step::NeedsMore;
        m_state = State::Instruction;
        m_isXmlInstruction = ascii::startsWith(text.substr(2), "xml");
        m_position += 2;
        return Step::Done;
    }
    if (text[1] == '/')
        return takeEndTag(out);
    return beginsName(text[1]) ? takeStartTag(out) : bareBracket(out);
}

XmlTidy::Step XmlTidy::takeDeclaration(std::string& out)
{
    const std::string_view text = m_input.substr(m_position);
    struct Opening {
        std::string_view word;
        State state;
    };
    static constexpr std::array<Opening, 3> openings{
        {{"<!--", State::Comment}, {"<![CDATA[", State::Cdata}, {"<!DOCTYPE", State::Doctype}}};
    for (const Opening& opening : openings) {
        if (!ascii::startsWith(opening.word, text.substr(0, opening.word.size())))
            continue;
        if (text.size() < opening.word.size())
            return m_last ? bareBracket(out) : Step::NeedsMore;
        if (opening.state == State::Doctype && !m_nameStarts.empty())
            break;
        if (opening.state == State::Cdata && m_nameStarts.empty())
            m_notes.add(m_rootSeen ? SyndicationNote::TrailingJunk : SyndicationNote::LeadingJunk);
        else if (opening.state == State::Cdata)
            out += opening.word;
        m_state = opening.state;
        m_position += opening.word.size();
        return Step::Done;
    }
    return bareBracket(out);
}

XmlTidy::Step XmlTidy::takeInstruction()
{
    // What calls itself xml has no > inside, but sometimes no ? at its end.
    const std::string_view end = m_isXmlInstruction ? ">" : "?>";
    const std::size_t found = m_input.find(end, m_position);
    if (found == std::string_view::npos) {
        m_position = m_input.size() - (m_input.back() == '?' && !m_last ? 1 : 0);
        return Step::NeedsMore;
    }
    m_position = found + end.size();
    m_state = State::Text;
    return Step::Done;
}

XmlTidy::Step XmlTidy::takeComment()
{
    const std::size_t found = m_input.find("-->", m_position);
    if (found == std::string_view::npos) {
        m_position = std::max(m_position, m_input.size() - std::min<std::size_t>(2, m_input.size()));
        return Step::NeedsMore;
    }
    m_position = found + 3;
    m_state = State::Text;
    return Step::Done;
}

XmlTidy::Step XmlTidy::takeCdata(std::string& out)
{
    const std::size_t found = m_input.find("]]>", m_position);
    const bool ends = found != std::string_view::npos;
    const std::size_t end = ends ? found : std::max(m_position, m_input.size() - std::min<std::size_t>(2, m_input.size()));
    std::string_view text = m_input.substr(m_position, end - m_position);
    if (!m_nameStarts.empty()) {
        while (!text.empty()) {
            const auto control = std::find_if(text.begin(), text.end(), isControl);
            const auto clean = static_cast<std::size_t>(control - text.begin());
            out.append(text.substr(0, clean));
            if (clean < text.size())
                m_notes.add(SyndicationNote::ControlCharacters);
            text.remove_prefix(std::min(clean + 1, text.size()));
        }
    }
    m_position = end;
    if (!ends)
        return Step::NeedsMore;
    if (!m_nameStarts.empty())
        out += "]]>";
    m_position += 3;
    m_state = State::Text;
    return Step::Done;
}

XmlTidy::Step XmlTidy::takeDoctype()
{
    while (m_position < m_input.size()) {
        const char c = m_input[m_position++];
        m_doctype += c;
        if (m_doctype.size() > SyndicationLimits::doctypeBytes) {
            fail(QStringLiteral("its document type is longer than %1 bytes").arg(SyndicationLimits::doctypeBytes));
            return Step::Done;
        }
        if (m_doctypeComment) {
            m_doctypeComment = !m_doctype.ends_with("-->");
        } else if (m_doctypeQuote != '\0') {
            if (c == m_doctypeQuote)
                m_doctypeQuote = '\0';
        } else if (m_doctype.ends_with("<!--")) {
            m_doctypeComment = true;
        } else if (c == '"' || c == '\'') {
            m_doctypeQuote = c;
        } else if (c == '[') {
            ++m_doctypeBrackets;
        } else if (c == ']') {
            --m_doctypeBrackets;
        } else if (c == '>' && m_doctypeBrackets <= 0) {
            m_isWebPage = m_isWebPage || ascii::startsWith(ascii::trimmed(m_doctype), "html");
            readEntities();
            m_doctype.clear();
            m_state = State::Text;
            return Step::Done;
        }
    }
    return Step::NeedsMore;
}

/// <!ENTITY name "value">; what lies elsewhere (SYSTEM, PUBLIC) and parameter entities are not taken, so a reference
/// to them stays as it is written.
void XmlTidy::readEntities()
{
    constexpr std::string_view word = "<!ENTITY";
    const std::string_view text = m_doctype;
    for (std::size_t found = text.find(word); found != std::string_view::npos; found = text.find(word, found + 1)) {
        std::string_view rest = ascii::trimmed(text.substr(found + word.size()));
        const std::size_t length = nameLength(rest);
        if (length == 0)
            continue;
        const std::string_view name = rest.substr(0, length);
        rest = ascii::trimmed(rest.substr(length));
        if (rest.empty() || (rest.front() != '"' && rest.front() != '\''))
            continue;
        const std::size_t close = rest.find(rest.front(), 1);
        if (close != std::string_view::npos)
            m_entities.emplace(name, rest.substr(1, close - 1)); // the first declaration counts (XML 1.0, 4.2)
    }
}

/// Appends the text of an entity with all that it refers to. False where that has no end.
bool XmlTidy::expandEntity(std::string_view value, std::string& out, int depth)
{
    if (depth > deepestEntity) {
        fail(QStringLiteral("its entities refer to each other without end"));
        return false;
    }
    for (std::size_t i = 0; i < value.size();) {
        m_entityBytes += 1;
        if (m_entityBytes > SyndicationLimits::entityBytes) {
            fail(QStringLiteral("its entities grow to more than %1 bytes").arg(SyndicationLimits::entityBytes));
            return false;
        }
        if (value[i] == '&') {
            const std::size_t end = value.substr(i, longestName + 2).find(';');
            const std::string_view name = end == std::string_view::npos ? std::string_view() : value.substr(i + 1, end - 1);
            if (const auto declared = m_entities.find(name); declared != m_entities.end()) {
                if (!expandEntity(declared->second, out, depth + 1))
                    return false;
                i += end + 1;
                continue;
            }
            if (const std::size_t taken = decodeReference(value.substr(i), out); taken > 0) {
                i += taken;
                continue;
            }
        }
        if (!isControl(value[i]))
            out += value[i];
        ++i;
    }
    return true;
}

XmlTidy::Step XmlTidy::takeEndTag(std::string& out)
{
    const std::string_view text = m_input.substr(m_position);
    const std::size_t end = text.find_first_of("<>", 2);
    if (end == std::string_view::npos) {
        if (text.size() > SyndicationLimits::tagBytes)
            fail(QStringLiteral("a tag is longer than %1 bytes").arg(SyndicationLimits::tagBytes));
        return Step::NeedsMore;
    }
    const std::size_t length = nameLength(text.substr(2));
    if (length == 0 || !isBlank(text.substr(2 + length, end - 2 - length)))
        return bareBracket(out);
    const std::string_view name = text.substr(2, length);
    m_position += text[end] == '>' ? end + 1 : end;
    std::size_t index = m_nameStarts.size();
    while (index > 0 && !ascii::equal(elementName(index - 1), name))
        --index;
    if (index == 0) {
        m_notes.add(m_nameStarts.empty() && m_rootSeen ? SyndicationNote::TrailingJunk : SyndicationNote::TagsUnbalanced);
        return Step::Done;
    }
    if (index != m_nameStarts.size())
        m_notes.add(SyndicationNote::TagsUnbalanced);
    else if (elementName(index - 1) != name)
        m_notes.add(SyndicationNote::NameCase);
    while (m_nameStarts.size() >= index)
        closeElement(out);
    return Step::Done;
}

std::string_view XmlTidy::elementName(std::size_t index) const
{
    const std::size_t begin = m_nameStarts[index];
    const std::size_t end = index + 1 < m_nameStarts.size() ? m_nameStarts[index + 1] : m_names.size();
    return std::string_view(m_names).substr(begin, end - begin);
}

void XmlTidy::openElement(std::string_view name, std::string& out)
{
    out += '<';
    out += name;
    m_nameStarts.push_back(m_names.size());
    m_names += name;
    m_rootSeen = true;
}

void XmlTidy::closeElement(std::string& out)
{
    out += "</";
    out += elementName(m_nameStarts.size() - 1);
    out += '>';
    m_names.resize(m_nameStarts.back());
    m_nameStarts.pop_back();
}

/// An entry never stands in an entry: the first was not closed.
void XmlTidy::closeForgotten(std::string_view name, std::string& out)
{
    if (!ascii::equal(name, "item") && !ascii::equal(name, "entry"))
        return;
    for (std::size_t i = 0; i < m_nameStarts.size(); ++i) {
        if (!ascii::equal(elementName(i), name))
            continue;
        m_notes.add(SyndicationNote::TagsUnbalanced);
        while (m_nameStarts.size() > i)
            closeElement(out);
    }
}

XmlTidy::Step XmlTidy::takeStartTag(std::string& out)
{
    const std::string_view text = m_input.substr(m_position);
    const std::size_t length = nameLength(text.substr(1));
    const std::size_t end = endOfTag(text);
    if (end == std::string_view::npos || end > SyndicationLimits::tagBytes) {
        if (text.size() > SyndicationLimits::tagBytes)
            fail(QStringLiteral("a tag is longer than %1 bytes").arg(SyndicationLimits::tagBytes));
        return Step::NeedsMore;
    }
    const char follows = text[length + 1];
    if (text[end] == '<' || (!ascii::isSpace(follows) && follows != '/' && follows != '>'))
        return bareBracket(out);
    m_position += end + 1;
    if (m_nameStarts.empty() && m_rootSeen) {
        m_notes.add(SyndicationNote::TrailingJunk);
        return Step::Done;
    }
    const std::string_view name = text.substr(1, length);
    const bool isEmpty = text[end - 1] == '/';
    closeForgotten(name, out);
    if (m_nameStarts.size() >= SyndicationLimits::depth) {
        fail(QStringLiteral("its elements are nested deeper than %1").arg(SyndicationLimits::depth));
        return Step::Done;
    }
    openElement(name, out);
    const std::string_view attributes = text.substr(length + 1, end - length - 1 - (isEmpty ? 1 : 0));
    if (attributesAreClean(attributes))
        out += attributes;
    else
        appendAttributes(attributes, out);
    out += '>';
    if (isEmpty)
        closeElement(out);
    return Step::Done;
}

/// Whether the attributes can stay as they are. Their names are left in m_attributeNames.
bool XmlTidy::attributesAreClean(std::string_view text)
{
    m_attributeNames.clear();
    std::size_t i = 0;
    while (true) {
        const std::size_t before = i;
        while (i < text.size() && ascii::isSpace(text[i]))
            ++i;
        if (i == text.size())
            return true;
        const std::size_t length = nameLength(text.substr(i));
        const std::size_t quoteAt = i + length + 1;
        if (i == before || length == 0 || quoteAt >= text.size() || text[quoteAt - 1] != '=')
            return false;
        const char quote = text[quoteAt];
        if (quote != '"' && quote != '\'')
            return false;
        const std::size_t close = text.find(quote, quoteAt + 1);
        if (close == std::string_view::npos)
            return false;
        const std::string_view name = text.substr(i, length);
        const std::string_view value = text.substr(quoteAt + 1, close - quoteAt - 1);
        if (m_attributeNames.size() >= SyndicationLimits::attributes
            || std::find(m_attributeNames.begin(), m_attributeNames.end(), name) != m_attributeNames.end()
            || std::any_of(value.begin(), value.end(), [](char c) { return c != '>' && isSpecial(c); }))
            return false;
        m_attributeNames.push_back(name);
        i = close + 1;
    }
}

void XmlTidy::appendAttributes(std::string_view text, std::string& out)
{
    m_attributeNames.clear();
    const std::size_t begin = out.size();
    std::size_t i = 0;
    bool broken = false;
    while (i < text.size()) {
        const std::size_t length = nameLength(text.substr(i));
        if (length == 0) {
            broken = broken || !ascii::isSpace(text[i]);
            ++i;
            continue;
        }
        const std::string_view name = text.substr(i, length);
        i += length;
        std::size_t equals = i;
        while (equals < text.size() && ascii::isSpace(text[equals]))
            ++equals;
        std::string_view value;
        if (equals < text.size() && text[equals] == '=') {
            i = equals + 1;
            while (i < text.size() && ascii::isSpace(text[i]))
                ++i;
            const bool isQuoted = i < text.size() && (text[i] == '"' || text[i] == '\'');
            const std::size_t close = isQuoted ? text.find(text[i], i + 1) : std::string_view::npos;
            if (close != std::string_view::npos) {
                value = text.substr(i + 1, close - i - 1);
                i = close + 1;
            } else {
                std::size_t end = i;
                while (end < text.size() && !ascii::isSpace(text[end]))
                    ++end;
                value = text.substr(i, end - i);
                i = end;
                broken = true;
            }
        } else {
            broken = true;
        }
        if (std::find(m_attributeNames.begin(), m_attributeNames.end(), name) != m_attributeNames.end()) {
            broken = true;
            continue;
        }
        if (m_attributeNames.size() >= SyndicationLimits::attributes) {
            fail(QStringLiteral("an element has more than %1 attributes").arg(SyndicationLimits::attributes));
            return;
        }
        m_attributeNames.push_back(name);
        out += ' ';
        out += name;
        out += "=\"";
        appendAttributeValue(value, out);
        out += '"';
    }
    if (broken)
        m_notes.add(SyndicationNote::TagBroken);
    if (out.size() - begin > 8 * SyndicationLimits::tagBytes)
        fail(QStringLiteral("a tag is longer than %1 bytes").arg(SyndicationLimits::tagBytes));
}

void XmlTidy::appendAttributeValue(std::string_view value, std::string& out)
{
    for (std::size_t i = 0; i < value.size();) {
        const char c = value[i];
        if (c == '&') {
            std::size_t taken = 1;
            const bool last = std::exchange(m_last, true); // the value is whole: there is nothing to wait for
            (void)takeReference(value.substr(i), out, taken);
            m_last = last;
            i += taken;
            continue;
        }
        if (c == '<') {
            m_notes.add(SyndicationNote::BareBracket);
            out += "&lt;";
        } else if (c == '"') {
            out += "&quot;";
        } else if (isControl(c)) {
            m_notes.add(SyndicationNote::ControlCharacters);
        } else {
            out += c;
        }
        ++i;
    }
}

} // namespace clarion
