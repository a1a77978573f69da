#include "feed/source/yamlmap.h"

#include "feed/source/frontmatter.h"

#include <QDate>
#include <QHash>
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

/// What stands in the mapping, found by key: the library looks through all of it for every key, which takes minutes where
/// a file has tens of thousands.
struct YamlMap::Entries {
    struct Entry {
        YAML::Node value;
        int line = 0;
    };

    QStringList keys;   ///< in the order of the file
    std::vector<int> lines;
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
        entries->lines.push_back(line);
        // Only the first of two equal keys is ever read, so whoever changes the second one changes nothing.
        if (entries->byKey.contains(key))
            problem(line, QStringLiteral("“%1” once expected; it stands above already").arg(key));
        else
            entries->byKey.insert(key, {entry.second, line});
    }
    m_entries = entries;
}

std::optional<YamlMap> YamlMap::parse(const QByteArray& text, const QString& file, int lineOffset,
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
        return YamlMap(node, file, lineOffset, problems);
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

QString YamlMap::text(const char* key) const
{
    const YAML::Node* value = find(key);
    if (!value)
        return {};
    if (!value->IsScalar()) {
        problem(line(key), QStringLiteral("%1: a text expected").arg(QLatin1String(key)));
        return {};
    }
    return scalarText(*value);
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
    const YAML::Node* value = find(key);
    if (!value)
        return {};
    QStringList entries;
    if (value->IsScalar() && !scalarText(*value).isEmpty())
        return {scalarText(*value)};
    if (!value->IsSequence()) {
        problem(line(key), QStringLiteral("%1: a list as [one, two] expected").arg(QLatin1String(key)));
        return {};
    }
    for (const auto& entry : *value) {
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
    const YAML::Node* value = find(key);
    if (!value)
        return std::nullopt;
    if (!value->IsMap()) {
        problem(line(key), QStringLiteral("%1: “key: value” lines expected").arg(QLatin1String(key)));
        return std::nullopt;
    }
    return YamlMap(*value, m_file, m_lineOffset, *m_problems);
}

std::vector<YamlMap> YamlMap::maps(const char* key) const
{
    std::vector<YamlMap> entries;
    const YAML::Node* value = find(key);
    if (!value)
        return entries;
    if (!value->IsSequence()) {
        problem(line(key), QStringLiteral("%1: a list expected").arg(QLatin1String(key)));
        return entries;
    }
    for (const auto& entry : *value) {
        if (entry.IsMap())
            entries.push_back(YamlMap(entry, m_file, m_lineOffset, *m_problems));
        else
            problem(m_lineOffset + entry.Mark().line + 1,
                    QStringLiteral("%1: “key: value” lines expected in each entry").arg(QLatin1String(key)));
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

void YamlMap::refuseOthers(const QStringList& known) const
{
    for (qsizetype i = 0; i < m_entries->keys.size(); ++i) {
        const QString& key = m_entries->keys.at(i);
        if (!known.contains(key))
            problem(m_entries->lines[static_cast<size_t>(i)],
                    QStringLiteral("unknown key “%1”; expected one of: %2").arg(key, known.join(QStringLiteral(", "))));
    }
}

void YamlMap::problem(int line, const QString& message) const
{
    m_problems->push_back({m_file, line, message});
}

} // namespace clarion
