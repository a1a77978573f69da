#pragma once

#include "feed/source/sourceproblem.h"

#include <QByteArray>
#include <QJsonValue>
#include <QStringList>

#include <memory>
#include <optional>

namespace YAML {
class Node;
}

namespace clarion {

/// A YAML mapping as people write it, read with care. What may stand in it is said by a schema and checked once, by
/// parse(); so a value of another shape is a problem with its line already, and reads as if it were absent. Scalars are texts;
/// "no" and "2010-11" stay what they look like.
class YamlMap {
public:
    /// Nothing where the text is no mapping; the problem is noted then, as is everything that the schema `schemaName` does not
    /// allow. `lineOffset`: lines before the text in its file.
    [[nodiscard]] static std::optional<YamlMap> parse(const QByteArray& text, const QString& file, int lineOffset,
                                                      const QString& schemaName, SourceProblems& problems);

    [[nodiscard]] bool has(const char* key) const;
    [[nodiscard]] QStringList keys() const;
    [[nodiscard]] int line(const char* key) const;
    [[nodiscard]] int line() const;

    [[nodiscard]] QString text(const char* key, const QString& fallback = {}) const;
    [[nodiscard]] int wholeNumber(const char* key, int fallback) const;
    [[nodiscard]] bool flag(const char* key) const;
    [[nodiscard]] QStringList list(const char* key) const;
    [[nodiscard]] std::optional<YamlMap> map(const char* key) const;
    [[nodiscard]] std::vector<YamlMap> maps(const char* key) const;

    /// The value of any shape, as JSON of texts.
    [[nodiscard]] QJsonValue json(const char* key) const;
    void problem(int line, const QString& message) const;

private:
    struct Entries;

    YamlMap(const YAML::Node& node, QString file, int lineOffset, SourceProblems& problems);

    void check(const YAML::Node& node, const QString& schemaName) const;
    /// Nothing where the key is absent or has no value.
    [[nodiscard]] const YAML::Node* find(const char* key) const;

    std::shared_ptr<const Entries> m_entries;
    QString m_file;
    int m_lineOffset;
    SourceProblems* m_problems;
};

} // namespace clarion
