#include "feed/source/yamlmap.h"

#include "feed/source/frontmatter.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wconversion"
#include <yaml-cpp/yaml.h>
#pragma GCC diagnostic pop

namespace clarion {
namespace {

/// Deep nesting is no feed; it is an attempt on the stack.
constexpr int deepestYaml = 16;
/// References (&a … *a) can make a short text stand for billions of values.
constexpr int mostValues = 20'000;

QString scalarText(const YAML::Node& node)
{
    return QString::fromStdString(node.Scalar()).trimmed();
}

QJsonValue jsonOf(const YAML::Node& node, int depth, int& values)
{
    if (depth > deepestYaml || ++values > mostValues)
        return {};
    if (node.IsMap()) {
        QJsonObject object;
        for (const auto& entry : node)
            object.insert(scalarText(entry.first), jsonOf(entry.second, depth + 1, values));
        return object;
    }
    if (node.IsSequence()) {
        QJsonArray array;
        for (const auto& entry : node)
            array.append(jsonOf(entry, depth + 1, values));
        return array;
    }
    return node.IsScalar() ? QJsonValue(scalarText(node)) : QJsonValue(QString());
}

} // namespace

YamlMap::YamlMap(std::shared_ptr<YAML::Node> node, QString file, int lineOffset, SourceProblems& problems)
    : m_node(std::move(node)), m_file(std::move(file)), m_lineOffset(lineOffset), m_problems(&problems)
{
    // Only the first of two equal keys is ever read, so whoever changes the second one changes nothing.
    QSet<QString> seen;
    for (const auto& entry : *m_node) {
        const QString key = scalarText(entry.first);
        if (seen.contains(key))
            problem(m_lineOffset + entry.first.Mark().line + 1, QStringLiteral("“%1” once expected; it stands above already").arg(key));
        seen.insert(key);
    }
}

std::optional<YamlMap> YamlMap::parse(const QByteArray& text, const QString& file, int lineOffset,
                                      SourceProblems& problems)
{
    if (const int line = firstLineNotUtf8(text); line > 0) {
        problems.push_back({file, lineOffset + line, QStringLiteral("text in UTF-8 expected; save the file again as UTF-8")});
        return std::nullopt;
    }
    try {
        auto node = std::make_shared<YAML::Node>(YAML::Load(text.toStdString()));
        if (!node->IsMap()) {
            problems.push_back({file, lineOffset + 1, QStringLiteral("“key: value” lines expected")});
            return std::nullopt;
        }
        return YamlMap(std::move(node), file, lineOffset, problems);
    } catch (const YAML::Exception& exception) {
        problems.push_back({file, lineOffset + exception.mark.line + 1, QString::fromStdString(exception.msg)});
        return std::nullopt;
    }
}

bool YamlMap::has(const char* key) const
{
    const YAML::Node value = (*m_node)[key];
    return value.IsDefined() && !value.IsNull();
}

QStringList YamlMap::keys() const
{
    QStringList keys;
    for (const auto& entry : *m_node)
        keys << scalarText(entry.first);
    return keys;
}

int YamlMap::line(const char* key) const
{
    // The key's own line: a value may begin on a later one, and an empty one has none.
    for (const auto& entry : *m_node) {
        if (scalarText(entry.first) == QString::fromUtf8(key))
            return m_lineOffset + entry.first.Mark().line + 1;
    }
    return line();
}

int YamlMap::line() const
{
    return m_lineOffset + m_node->Mark().line + 1;
}

QString YamlMap::text(const char* key) const
{
    if (!has(key))
        return {};
    const YAML::Node value = (*m_node)[key];
    if (!value.IsScalar()) {
        problem(line(key), QStringLiteral("%1: a text expected").arg(QLatin1String(key)));
        return {};
    }
    return scalarText(value);
}

QString YamlMap::requiredText(const char* key) const
{
    const size_t faults = m_problems->size();
    const QString value = text(key);
    if (value.isEmpty() && m_problems->size() == faults)
        problem(line(key), QStringLiteral("%1: a text expected, nothing found").arg(QLatin1String(key)));
    return value;
}

QString YamlMap::choice(const char* key, const QStringList& allowed) const
{
    if (!has(key))
        return allowed.first();
    const QString value = text(key);
    if (!allowed.contains(value)) {
        problem(line(key), QStringLiteral("%1: %2 expected, “%3” found")
                               .arg(QLatin1String(key), allowed.join(QStringLiteral(" or ")), value));
        return allowed.first();
    }
    return value;
}

QString YamlMap::date(const char* key) const
{
    const QString value = text(key);
    if (value.isEmpty() || QDate::fromString(value, Qt::ISODate).isValid())
        return value;
    problem(line(key), QStringLiteral("%1: a date as 2027-05-06 expected, “%2” found").arg(QLatin1String(key), value));
    return {};
}

int YamlMap::wholeNumber(const char* key, int fallback, int least, int most) const
{
    if (!has(key))
        return fallback;
    bool valid = false;
    const int number = text(key).toInt(&valid);
    if (valid && number >= least && number <= most)
        return number;
    problem(line(key), QStringLiteral("%1: a whole number from %2 to %3 expected, “%4” found")
                           .arg(QLatin1String(key), QString::number(least), QString::number(most), text(key)));
    return fallback;
}

bool YamlMap::flag(const char* key) const
{
    return choice(key, {QStringLiteral("false"), QStringLiteral("true")}) == QLatin1String("true");
}

QStringList YamlMap::list(const char* key) const
{
    if (!has(key))
        return {};
    QStringList entries;
    const YAML::Node value = (*m_node)[key];
    if (value.IsScalar() && !scalarText(value).isEmpty())
        return {scalarText(value)};
    if (!value.IsSequence()) {
        problem(line(key), QStringLiteral("%1: a list as [one, two] expected").arg(QLatin1String(key)));
        return {};
    }
    for (const auto& entry : value) {
        if (entry.IsScalar())
            entries << scalarText(entry);
        else
            problem(m_lineOffset + entry.Mark().line + 1,
                    QStringLiteral("%1: a list of texts expected").arg(QLatin1String(key)));
    }
    return entries;
}

std::optional<YamlMap> YamlMap::map(const char* key) const
{
    if (!has(key))
        return std::nullopt;
    const YAML::Node value = (*m_node)[key];
    if (!value.IsMap()) {
        problem(line(key), QStringLiteral("%1: “key: value” lines expected").arg(QLatin1String(key)));
        return std::nullopt;
    }
    return YamlMap(std::make_shared<YAML::Node>(value), m_file, m_lineOffset, *m_problems);
}

std::vector<YamlMap> YamlMap::maps(const char* key) const
{
    std::vector<YamlMap> entries;
    if (!has(key))
        return entries;
    const YAML::Node value = (*m_node)[key];
    if (!value.IsSequence()) {
        problem(line(key), QStringLiteral("%1: a list expected").arg(QLatin1String(key)));
        return entries;
    }
    for (const auto& entry : value) {
        if (entry.IsMap())
            entries.push_back(YamlMap(std::make_shared<YAML::Node>(entry), m_file, m_lineOffset, *m_problems));
        else
            problem(m_lineOffset + entry.Mark().line + 1,
                    QStringLiteral("%1: “key: value” lines expected in each entry").arg(QLatin1String(key)));
    }
    return entries;
}

QJsonValue YamlMap::json(const char* key) const
{
    if (!has(key))
        return {};
    int values = 0;
    const QJsonValue value = jsonOf((*m_node)[key], 0, values);
    if (values > mostValues)
        problem(line(key), QStringLiteral("%1: at most %2 values expected").arg(QLatin1String(key)).arg(mostValues));
    return value;
}

void YamlMap::refuseOthers(const QStringList& known) const
{
    for (const auto& entry : *m_node) {
        const QString key = scalarText(entry.first);
        if (!known.contains(key))
            problem(m_lineOffset + entry.first.Mark().line + 1,
                    QStringLiteral("unknown key “%1”; expected one of: %2").arg(key, known.join(QStringLiteral(", "))));
    }
}

void YamlMap::problem(int line, const QString& message) const
{
    m_problems->push_back({m_file, line, message});
}

} // namespace clarion
