#include "localise/texttemplate.h"

#include <QRegularExpression>

// The library's header is not clean under our warnings.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wold-style-cast"
#include <kainjow/mustache.hpp>
#pragma GCC diagnostic pop

namespace clarion {
namespace {

constexpr qsizetype longestTemplate = 64 * 1024;
/// The library keeps the text of every section, walks into them by recursion, and would fill memory and stack.
constexpr int deepestSections = 16;

/// Looks names up whole, so that "then" may be a text and "then.period" another one beside it.
class WholeNameContext final : public kainjow::mustache::basic_context<std::string> {
    using Data = kainjow::mustache::data;

public:
    explicit WholeNameContext(const TemplateValues& values)
    {
        m_data.reserve(values.size());
        for (const auto& [name, value] : values) {
            // An empty value is false: {{#area.name_cy}} … {{/area.name_cy}} is left out where there is none.
            if (value.empty())
                m_data.emplace(name, Data(false));
            else
                m_data.emplace(name, Data(value));
        }
    }

    void push(const Data*) override {}
    void pop() override {}
    const Data* get(const std::string& name) const override
    {
        const auto found = m_data.find(name);
        return found == m_data.end() ? nullptr : &found->second;
    }
    const Data* get_partial(const std::string&) const override { return nullptr; }

private:
    std::unordered_map<std::string, Data> m_data;
};

} // namespace

struct TextTemplate::Parsed {
    mutable kainjow::mustache::mustache engine;
};

Result<TextTemplate> TextTemplate::parse(const QString& text)
{
    // Walked as the library walks it, so that both see the same tags: what it took for a tag and this did not could hide a
    // name, or change the delimiters of all that follows.
    static const QRegularExpression tag(QStringLiteral("(?|\\{\\{\\{\\s*()([^{}]*?)\\s*\\}\\}\\}"
                                                       "|\\{\\{\\s*(!)()(?:[^{}]|\\{(?!\\{)|\\}(?!\\}))*\\}\\}"
                                                       "|\\{\\{\\s*([#^/>=&]?)\\s*([^{}]*?)\\s*\\}\\})"));
    static const QRegularExpression plainName(QStringLiteral("\\A[A-Za-z][A-Za-z0-9_]*(\\.[A-Za-z_]+)?\\z"));
    if (text.size() > longestTemplate)
        return failure(ErrorCode::Syntax, text.left(80), QStringLiteral("at most %1 characters expected").arg(longestTemplate));
    QStringList names;
    int depth = 0;
    const QString opening = QStringLiteral("{{");
    for (qsizetype at = text.indexOf(opening); at >= 0;) {
        const auto match = tag.match(text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            return failure(ErrorCode::Syntax, text.mid(at, 40), QStringLiteral("a name between {{ and }} expected"));
        at = text.indexOf(opening, match.capturedEnd(0));
        const QString kind = match.captured(1);
        const QString name = match.captured(2);
        if (kind == QLatin1String("!"))
            continue;
        if (kind == QLatin1String(">") || kind == QLatin1String("="))
            return failure(ErrorCode::Syntax, match.captured(0), QStringLiteral("partials and delimiters cannot be used"));
        if (!plainName.match(name).hasMatch())
            return failure(ErrorCode::Syntax, match.captured(0), QStringLiteral("a name expected, such as {{area.name}}"));
        if (kind == QLatin1String("#") || kind == QLatin1String("^"))
            ++depth;
        else if (kind == QLatin1String("/"))
            --depth;
        if (depth > deepestSections)
            return failure(ErrorCode::Syntax, match.captured(0),
                           QStringLiteral("at most %1 sections inside of each other expected").arg(deepestSections));
        if (!names.contains(name))
            names << name;
    }
    auto parsed = std::make_shared<Parsed>(Parsed{kainjow::mustache::mustache(text.toStdString())});
    if (!parsed->engine.is_valid())
        return failure(ErrorCode::Syntax, text.left(80), QString::fromStdString(parsed->engine.error_message()));
    parsed->engine.set_custom_escape([](const std::string& value) { return value; });
    return TextTemplate(std::move(parsed), std::move(names));
}

QString TextTemplate::render(const TemplateValues& values) const
{
    WholeNameContext context(values);
    return QString::fromStdString(m_parsed->engine.render(context)).trimmed();
}

} // namespace clarion
