#pragma once

#include "feed/source/sourceproblem.h"

#include <QByteArray>
#include <QDir>
#include <QStringList>

#include <optional>

namespace clarion {

/// The folder that a feed is built from. Names are relative to it; links that lead out of it are refused.
class SourceFolder {
public:
    SourceFolder(const QString& path, SourceProblems& problems) : m_dir(path), m_problems(problems) {}

    [[nodiscard]] bool exists(const QString& name) const { return m_dir.exists(name); }
    /// The bytes; nothing, and a problem, where the file cannot be read or is larger than `maxBytes`.
    [[nodiscard]] std::optional<QByteArray> read(const QString& name, qint64 maxBytes) const;
    /// Notes tables, descriptions and folders at the top whose names are none of these: most often a slip of the pen, and
    /// what is in them would silently be left out.
    void refuseOthers(const QStringList& files, const QStringList& folders) const;
    /// Files of one subfolder with this ending, by name. A name that cannot be an id is a problem.
    [[nodiscard]] QStringList list(const QString& subfolder, const QStringList& suffixes) const;
    [[nodiscard]] SourceProblems& problems() const { return m_problems; }

private:
    QDir m_dir;
    SourceProblems& m_problems;
};

} // namespace clarion
