#pragma once

#include "base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <string>
#include <unordered_map>

namespace clarion {

/// The values of one rendering, by their full name ("area.name", "then", "then.period").
using TemplateValues = std::unordered_map<std::string, std::string>;

/// A logic-less Mustache text, parsed once and rendered often. Values go in as they are: texts are plain text, so
/// nothing is escaped as HTML.
class TextTemplate {
public:
    /// Errors: Syntax (not well-formed; partials, changed delimiters, more than 64 Ki characters and sections more than 16
    /// deep are refused too).
    [[nodiscard]] static Result<TextTemplate> parse(const QString& text);

    /// Every name that the text mentions, sections included.
    [[nodiscard]] const QStringList& names() const { return m_names; }
    /// A name without a value renders as nothing; check names() beforehand.
    [[nodiscard]] QString render(const TemplateValues& values) const;

private:
    struct Parsed;

    TextTemplate(std::shared_ptr<Parsed> parsed, QStringList names)
        : m_parsed(std::move(parsed)), m_names(std::move(names)) {}

    std::shared_ptr<Parsed> m_parsed;
    QStringList m_names;
};

} // namespace clarion
