#pragma once

#include "base/result.h"
#include "syndication/notes.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace clarion {

/// Makes well-formed XML of what people serve as XML, piece by piece, before the parser sees it: escapes what should
/// have been escaped, resolves the names of HTML's characters, balances the elements, completes attributes, drops
/// control characters, comments, instructions, the XML declaration and the document type. So the parser never meets a
/// DTD: there is nothing to load from outside and nothing that could grow. Entities that the document declares itself
/// are resolved here as plain text, within SyndicationLimits::entityBytes.
///
/// The outcome does not depend on how the input is cut. Takes UTF-8.
class XmlTidy {
public:
    XmlTidy(std::string subject, SyndicationNotes& notes) : m_notes(notes), m_subject(std::move(subject)) {}

    /// Appends what these bytes become. Errors: TooLarge (a tag, the depth, the attributes, the document type or the
    /// entities beyond SyndicationLimits).
    [[nodiscard]] Result<void> process(std::string_view text, std::string& out);
    /// The document is at its end. What was still open stays open, so that no half of an entry counts as one.
    [[nodiscard]] Result<void> finish(std::string& out);

    /// The document type says that this is a web page.
    [[nodiscard]] bool isWebPage() const { return m_isWebPage; }

private:
    enum class State { Text, Comment, Cdata, Instruction, Doctype };
    /// How far a step came: it took something, or has to see more first.
    enum class Step { Done, NeedsMore };

    void run(std::string& out);
    Step takeText(std::string& out);
    void appendText(std::string_view text, std::string& out);
    Step takeMarkup(std::string& out);
    Step takeDeclaration(std::string& out);
    Step takeInstruction();
    Step takeStartTag(std::string& out);
    Step takeEndTag(std::string& out);
    Step takeComment();
    Step takeCdata(std::string& out);
    Step takeDoctype();
    Step takeReference(std::string_view text, std::string& out, std::size_t& taken);
    Step bareBracket(std::string& out);

    void openElement(std::string_view name, std::string& out);
    void closeElement(std::string& out);
    [[nodiscard]] std::string_view elementName(std::size_t index) const;
    void closeForgotten(std::string_view name, std::string& out);
    [[nodiscard]] bool attributesAreClean(std::string_view text);
    void appendAttributes(std::string_view text, std::string& out);
    void appendAttributeValue(std::string_view value, std::string& out);
    void readEntities();
    bool expandEntity(std::string_view value, std::string& out, int depth);
    void fail(QString what);

    SyndicationNotes& m_notes;
    std::string m_subject;
    std::string m_carry;          ///< seen, but not enough of it to act upon
    std::string_view m_input;
    std::size_t m_position = 0;
    bool m_last = false;
    State m_state = State::Text;
    bool m_isXmlInstruction = false;
    bool m_rootSeen = false;
    bool m_isWebPage = false;
    std::string m_names;          ///< of the open elements, one after the other
    std::vector<std::size_t> m_nameStarts;
    std::vector<std::string_view> m_attributeNames;
    std::string m_doctype;
    char m_doctypeQuote = '\0';
    bool m_doctypeComment = false;
    int m_doctypeBrackets = 0;
    std::map<std::string, std::string, std::less<>> m_entities;
    std::size_t m_entityBytes = 0;
    std::optional<Error> m_error;
};

} // namespace clarion
