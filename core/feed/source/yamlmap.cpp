#include "feed/source/yamlmap.h"

#include "feed/source/frontmatter.h"
#include "feed/source/sourceschema.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

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

/// What stands there in the types that a schema speaks of, and in which line. Values of a shape that it does not expect are
/// told by their kind alone; keys that it does not know are there, without what they hold.
class SchemaValues {
public:
    explicit SchemaValues(int lineOffset) : m_lineOffset(lineOffset) {}

    QJsonObject object(const YAML::Node& node, const SchemaNode& schema, const QStringList& path = {})
    {
        QJsonObject object;
        for (const auto& entry : node) {
            const QString key = scalarText(entry.first);
            const auto property = schema.property(key);
            // Only the first of two equal keys is ever read.
            if ((!property && !schema.refusesOthers()) || object.contains(key))
                continue;
            if (++m_values > mostValues)
                break;
            const QStringList place = path + QStringList{key};
            m_lines.insert(place, m_lineOffset + entry.first.Mark().line + 1);
            object.insert(key, property ? value(entry.second, *property, place) : QJsonValue(true));
        }
        return object;
    }

    /// The line of a value, or of what it is missing in.
    [[nodiscard]] int line(QStringList path, int top) const
    {
        while (!path.isEmpty() && !m_lines.contains(path))
            path.removeLast();
        return path.isEmpty() ? top : m_lines.value(path);
    }

    [[nodiscard]] bool isTooLarge() const { return m_values > mostValues; }

private:
    QJsonValue value(const YAML::Node& node, const SchemaNode& schema, const QStringList& path)
    {
        if (isTooLarge() || !node.IsDefined() || node.IsNull())
            return {};
        if (node.IsScalar())
            return scalar(scalarText(node), schema);
        if (node.IsMap())
            return schema.isOfType(QLatin1StringView("object")) ? object(node, schema, path) : QJsonObject();
        QJsonArray array;
        const auto item = schema.item();
        for (const auto& entry : node) {
            if (!item || isTooLarge())
                break;
            ++m_values;
            const QStringList place = path + QStringList{QString::number(array.size())};
            m_lines.insert(place, m_lineOffset + entry.Mark().line + 1);
            array.append(value(entry, *item, place));
        }
        return array;
    }

    static QJsonValue scalar(const QString& text, const SchemaNode& schema)
    {
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        if (isNumber && schema.isOfType(QLatin1StringView("integer")))
            return number;
        if (schema.isOfType(QLatin1StringView("boolean")) && !schema.isOfType(QLatin1StringView("string"))
            && (text == QLatin1String("true") || text == QLatin1String("false")))
            return text == QLatin1String("true");
        return text;
    }

    int m_lineOffset;
    int m_values = 0;
    QHash<QStringList, int> m_lines;
};

} // namespace

/// What stands in the mapping, found by key: the library looks through all of it for every key, which takes minutes where
/// a file has tens of thousands.
struct YamlMap::Entries {
    struct Entry {
        YAML::Node value;
        int line = 0;
    };

    QStringList keys;   ///< in the order of the file
    QHash<QString, Entry> byKey;
    int line = 0;
};

YamlMap::YamlMap(const YAML::Node& node, QString file, int lineOffset, SourceProblems& problems)
    : m_file(std::move(file)), m_lineOffset(lineOffset), m_problems(&problems)
{
    const auto entries = std::make_shared<Entries>();
    entries->line = m_lineOffset + node.Mark().line + 1;
    for (const auto& entry : node) {
        const QString key = scalarText(entry.first);
        const int line = m_lineOffset + entry.first.Mark().line + 1;
        entries->keys << key;
        // Only the first of two equal keys is ever read, so whoever changes the second one changes nothing.
        if (entries->byKey.contains(key))
            problem(line, QStringLiteral("“%1” once expected; it stands above already").arg(key));
        else
            entries->byKey.insert(key, {entry.second, line});
    }
    m_entries = entries;
}

std::optional<YamlMap> YamlMap::parse(const QByteArray& text, const QString& file, int lineOffset, const QString& schemaName,
                                      SourceProblems& problems)
{
    if (const int line = firstLineNotUtf8(text); line > 0) {
        problems.push_back({file, lineOffset + line, QStringLiteral("text in UTF-8 expected; save the file again as UTF-8")});
        return std::nullopt;
    }
    try {
        const YAML::Node node = YAML::Load(text.toStdString());
        if (!node.IsMap()) {
            problems.push_back({file, lineOffset + 1, QStringLiteral("“key: value” lines expected")});
            return std::nullopt;
        }
        const YamlMap map(node, file, lineOffset, problems);
        map.check(node, schemaName);
        return map;
    } catch (const YAML::Exception& exception) {
        problems.push_back({file, lineOffset + exception.mark.line + 1, QString::fromStdString(exception.msg)});
        return std::nullopt;
    }
}

const YAML::Node* YamlMap::find(const char* key) const
{
    const auto found = m_entries->byKey.constFind(QString::fromUtf8(key));
    return found != m_entries->byKey.constEnd() && found->value.IsDefined() && !found->value.IsNull() ? &found->value : nullptr;
}

bool YamlMap::has(const char* key) const
{
    return find(key) != nullptr;
}

QStringList YamlMap::keys() const
{
    return m_entries->keys;
}

int YamlMap::line(const char* key) const
{
    // The key's own line: a value may begin on a later one, and an empty one has none.
    const auto found = m_entries->byKey.constFind(QString::fromUtf8(key));
    return found == m_entries->byKey.constEnd() ? line() : found->line;
}

int YamlMap::line() const
{
    return m_entries->line;
}

QString YamlMap::text(const char* key, const QString& fallback) const
{
    const YAML::Node* value = find(key);
    return value && value->IsScalar() ? scalarText(*value) : fallback;
}

int YamlMap::wholeNumber(const char* key, int fallback) const
{
    bool valid = false;
    const int number = text(key).toInt(&valid);
    return valid ? number : fallback;
}

bool YamlMap::flag(const char* key) const
{
    return text(key) == QLatin1String("true");
}

QStringList YamlMap::list(const char* key) const
{
    const YAML::Node* value = find(key);
    if (!value)
        return {};
    if (value->IsScalar())
        return scalarText(*value).isEmpty() ? QStringList() : QStringList{scalarText(*value)};
    QStringList entries;
    for (const auto& entry : *value) {
        if (value->IsSequence() && entry.IsScalar())
            entries << scalarText(entry);
    }
    return entries;
}

std::optional<YamlMap> YamlMap::map(const char* key) const
{
    const YAML::Node* value = find(key);
    return value && value->IsMap() ? std::optional(YamlMap(*value, m_file, m_lineOffset, *m_problems)) : std::nullopt;
}

std::vector<YamlMap> YamlMap::maps(const char* key) const
{
    std::vector<YamlMap> entries;
    const YAML::Node* value = find(key);
    if (!value || !value->IsSequence())
        return entries;
    for (const auto& entry : *value) {
        if (entry.IsMap())
            entries.push_back(YamlMap(entry, m_file, m_lineOffset, *m_problems));
    }
    return entries;
}

QJsonValue YamlMap::json(const char* key) const
{
    const YAML::Node* value = find(key);
    if (!value)
        return {};
    int values = 0;
    const QJsonValue result = jsonOf(*value, 0, values);
    if (values > mostValues)
        problem(line(key), QStringLiteral("%1: at most %2 values expected").arg(QLatin1String(key)).arg(mostValues));
    return result;
}

void YamlMap::check(const YAML::Node& node, const QString& schemaName) const
{
    SchemaValues values(m_lineOffset);
    const QJsonObject object = values.object(node, schemaNode(schemaName));
    if (values.isTooLarge()) {
        problem(line(), QStringLiteral("at most %1 values expected").arg(mostValues));
        return;
    }
    SourceProblems faults;
    for (const SchemaFault& fault : schemaFaults(schemaName, object))
        faults.push_back({m_file, values.line(fault.path, line()), fault.message});
    std::ranges::stable_sort(faults, {}, &SourceProblem::line);
    m_problems->insert(m_problems->end(), faults.begin(), faults.end());
}

void YamlMap::problem(int line, const QString& message) const
{
    m_problems->push_back({m_file, line, message});
}

} // namespace clarion
