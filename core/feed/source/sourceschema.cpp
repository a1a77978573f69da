#include "feed/source/sourceschema.h"

#include "feed/source/valijson.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <memory>

namespace clarion {
namespace {

QString schemaFile(const QString& name)
{
    return QStringLiteral(":/clarion/schemas/%1.schema.json").arg(name);
}

/// A schema as the library reads it, once for all files.
struct LoadedSchema {
    QJsonObject json;
    valijson::Schema schema;
};

const LoadedSchema& loadedSchema(const QString& name)
{
    // A thread's own: the library does not say that one may be shared.
    thread_local QHash<QString, std::shared_ptr<LoadedSchema>> loaded;
    auto& entry = loaded[name];
    if (!entry) {
        entry = std::make_shared<LoadedSchema>();
        entry->json = QJsonDocument::fromJson(schemaText(name)).object();
        Q_ASSERT(!entry->json.isEmpty());
        valijson::SchemaParser(valijson::SchemaParser::kDraft7)
            .populateSchema(valijson::adapters::QtJsonAdapter(QJsonValue(entry->json)), entry->schema);
    }
    return *entry;
}

/// The library matches patterns by recursion, so that a very long text would be an attempt on the stack. Its beginning tells
/// as much.
QJsonValue shortened(const QJsonValue& value)
{
    constexpr qsizetype longestText = 1000;
    if (value.isString())
        return value.toString().left(longestText);
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue& entry : value.toArray())
            array.append(shortened(entry));
        return array;
    }
    if (!value.isObject())
        return value;
    const QJsonObject object = value.toObject();
    QJsonObject result;
    for (auto it = object.begin(); it != object.end(); ++it)
        result.insert(it.key().left(longestText), shortened(it.value()));
    return result;
}

/// Paths of the values that the library found at fault, those that hold them included.
QSet<QStringList> faultyPaths(const QString& name, const QJsonObject& value)
{
    QSet<QStringList> paths;
    valijson::ValidationResults results;
    valijson::Validator validator;
    if (validator.validate(loadedSchema(name).schema, valijson::adapters::QtJsonAdapter(QJsonValue(value)), &results))
        return paths;
    paths.insert(QStringList());
    for (const valijson::ValidationResults::Error& error : results) {
        QStringList path;
        // "<root>", then "[key]" or "[0]".
        for (size_t i = 1; i < error.context.size(); ++i)
            path << QString::fromStdString(error.context[i]).sliced(1).chopped(1);
        paths.insert(path);
    }
    return paths;
}

/// Turns what the library found at fault into sentences, which the schema itself has.
class FaultFinder {
public:
    explicit FaultFinder(const QSet<QStringList>& faulty) : m_faulty(faulty) {}

    std::vector<SchemaFault> find(const QJsonObject& value, const SchemaNode& schema)
    {
        look(value, schema, {});
        return std::move(m_faults);
    }

private:
    void add(const QStringList& path, const SchemaNode& schema, const QJsonValue& found)
    {
        constexpr qsizetype longestFound = 60;
        QString key;
        for (const QString& part : path) {
            bool isIndex = false;
            (void)part.toInt(&isIndex);
            if (!isIndex)
                key = part + QStringLiteral(": ");
        }
        QString text = found.isBool() ? (found.toBool() ? QStringLiteral("true") : QStringLiteral("false"))
                       : found.isDouble() ? QString::number(found.toDouble(), 'g', 15)
                                          : found.toString();
        // It may come from anywhere and goes to a terminal.
        for (QChar& c : text) {
            if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
                c = QChar::ReplacementCharacter;
        }
        if (text.size() > longestFound)
            text = text.left(longestFound) + QChar(0x2026);
        QString what;
        if (found.isUndefined() || found.isNull() || (found.isString() && text.isEmpty()))
            what = QStringLiteral(", nothing found");
        else if (!found.isObject() && !found.isArray())
            what = QStringLiteral(", “%1” found").arg(text);
        m_faults.push_back({path, key + schema.expected() + what});
    }

    void look(const QJsonValue& value, const SchemaNode& node, const QStringList& path)
    {
        const size_t before = m_faults.size();
        if (value.isObject() && node.isOfType(QLatin1StringView("object")))
            lookInto(value.toObject(), node.sideOf(value.toObject()), path);
        if (const auto item = node.item(); item && value.isArray()) {
            const QJsonArray array = value.toArray();
            for (qsizetype i = 0; i < array.size(); ++i)
                look(array.at(i), *item, path + QStringList{QString::number(i)});
        }
        // What holds a fault is at fault as well; that says nothing new.
        if (m_faults.size() == before && m_faulty.contains(path))
            add(path, node, value);
    }

    void lookInto(const QJsonObject& object, const SchemaNode& node, const QStringList& path)
    {
        for (const QString& key : node.required()) {
            if (!object.contains(key))
                add(path + QStringList{key}, node.property(key).value_or(SchemaNode({})), QJsonValue(QJsonValue::Undefined));
        }
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QStringList place = path + QStringList{it.key()};
            const auto property = node.property(it.key());
            if (const QString fault = node.faultOfName(it.key()); !fault.isEmpty())
                m_faults.push_back({place, it.key() + QStringLiteral(": ") + fault});
            if (property)
                look(it.value(), *property, place);
            else if (node.refusesOthers())
                m_faults.push_back({place, QStringLiteral("unknown key “%1”; expected one of: %2")
                                               .arg(it.key(), node.properties().join(QStringLiteral(", ")))});
        }
    }

    const QSet<QStringList>& m_faulty;
    std::vector<SchemaFault> m_faults;
};

/// "none, up or down"
QString enumWords(const QJsonArray& values)
{
    QStringList words;
    for (const QJsonValue& value : values) {
        if (value.isString())
            words << value.toString();
    }
    const QString last = words.takeLast();
    return words.isEmpty() ? last : words.join(QStringLiteral(", ")) + QStringLiteral(" or ") + last;
}

} // namespace

bool SchemaNode::isOfType(QLatin1StringView type) const
{
    const QJsonValue types = m_schema.value(QLatin1String("type"));
    return types.isArray() ? types.toArray().contains(QJsonValue(type)) : types.toString() == type;
}

std::optional<SchemaNode> SchemaNode::property(const QString& key) const
{
    for (const QJsonObject& part : {m_schema, m_schema.value(QLatin1String("then")).toObject(), m_schema.value(QLatin1String("else")).toObject()}) {
        const QJsonObject properties = part.value(QLatin1String("properties")).toObject();
        if (properties.contains(key))
            return SchemaNode(properties.value(key).toObject());
    }
    const QJsonValue others = m_schema.value(QLatin1String("additionalProperties"));
    return others.isObject() ? std::optional(SchemaNode(others.toObject())) : std::nullopt;
}

std::optional<SchemaNode> SchemaNode::item() const
{
    const QJsonValue items = m_schema.value(QLatin1String("items"));
    return items.isObject() ? std::optional(SchemaNode(items.toObject())) : std::nullopt;
}

QStringList SchemaNode::properties() const
{
    return m_schema.value(QLatin1String("properties")).toObject().keys();
}

QStringList SchemaNode::required() const
{
    QStringList keys;
    for (const QJsonValue& key : m_schema.value(QLatin1String("required")).toArray())
        keys << key.toString();
    return keys;
}

bool SchemaNode::refusesOthers() const
{
    const auto refuses = [](const QJsonObject& part) { return part.value(QLatin1String("additionalProperties")) == QJsonValue(false); };
    return refuses(m_schema) || refuses(m_schema.value(QLatin1String("then")).toObject()) || refuses(m_schema.value(QLatin1String("else")).toObject());
}

QString SchemaNode::faultOfName(const QString& key) const
{
    const QJsonObject names = m_schema.value(QLatin1String("propertyNames")).toObject();
    const QRegularExpression pattern(names.value(QLatin1String("pattern")).toString());
    return pattern.match(key).hasMatch() ? QString() : names.value(QLatin1String("errorMessage")).toString();
}

QString SchemaNode::expected() const
{
    if (const QString own = m_schema.value(QLatin1String("errorMessage")).toString(); !own.isEmpty())
        return own;
    if (const QJsonArray values = m_schema.value(QLatin1String("enum")).toArray(); !values.isEmpty())
        return enumWords(values) + QStringLiteral(" expected");
    return QStringLiteral("a text expected");
}

SchemaNode SchemaNode::sideOf(const QJsonObject& value) const
{
    const QJsonObject condition = m_schema.value(QLatin1String("if")).toObject();
    if (condition.isEmpty())
        return *this;
    const QStringList needed = SchemaNode(condition).required();
    const bool holds = std::all_of(needed.begin(), needed.end(), [&value](const QString& key) { return value.contains(key); });
    return SchemaNode(m_schema.value(holds ? QLatin1String("then") : QLatin1String("else")).toObject());
}

QStringList schemaNames()
{
    QStringList names = QDir(QStringLiteral(":/clarion/schemas")).entryList();
    for (QString& name : names)
        name.remove(QStringLiteral(".schema.json"));
    return names;
}

QByteArray schemaText(const QString& name)
{
    QFile file(schemaFile(name));
    return schemaNames().contains(name) && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

SchemaNode schemaNode(const QString& name)
{
    return SchemaNode(loadedSchema(name).json);
}

std::vector<SchemaFault> schemaFaults(const QString& name, const QJsonObject& value)
{
    const QJsonObject safe = shortened(value).toObject();
    const QSet<QStringList> faulty = faultyPaths(name, safe);
    return faulty.isEmpty() ? std::vector<SchemaFault>() : FaultFinder(faulty).find(safe, schemaNode(name));
}

} // namespace clarion
