#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace clarion {

/// A place in a JSON Schema: what a value that stands there may be.
class SchemaNode {
public:
    explicit SchemaNode(QJsonObject schema) : m_schema(std::move(schema)) {}

    [[nodiscard]] bool isOfType(QLatin1StringView type) const;
    /// What stands under this key; nothing where the schema does not speak of it.
    [[nodiscard]] std::optional<SchemaNode> property(const QString& key) const;
    [[nodiscard]] std::optional<SchemaNode> item() const;
    [[nodiscard]] QStringList properties() const;
    [[nodiscard]] QStringList required() const;
    [[nodiscard]] bool refusesOthers() const;
    /// What is wrong with the name of a property; empty where nothing is.
    [[nodiscard]] QString faultOfName(const QString& key) const;
    /// "a whole number from 0 to 6 expected"
    [[nodiscard]] QString expected() const;
    /// The node itself; where it is divided by “if”, the side that this value is on.
    [[nodiscard]] SchemaNode sideOf(const QJsonObject& value) const;

private:
    QJsonObject m_schema;
};

/// A value that a schema does not allow.
struct SchemaFault {
    QStringList path;   ///< keys and indexes that lead to it
    QString message;    ///< what is expected there, and what was found
};

/// The schemas of a feed's folder, as `clarion-cli feed schema` prints them (JSON Schema, draft 7). Their `errorMessage`, which
/// editors show too, is what a fault is told with.
[[nodiscard]] QStringList schemaNames();
/// The schema's own file; empty where there is none of that name.
[[nodiscard]] QByteArray schemaText(const QString& name);
/// The top of a schema that must exist.
[[nodiscard]] SchemaNode schemaNode(const QString& name);

/// What this schema, which must exist, does not allow in `value`. A property that is null counts as there, but empty.
[[nodiscard]] std::vector<SchemaFault> schemaFaults(const QString& name, const QJsonObject& value);

} // namespace clarion
