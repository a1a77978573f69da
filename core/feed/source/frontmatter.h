#pragma once

#include "feed/source/sourceproblem.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace clarion {

/// A Markdown file that begins with YAML between two lines of "---".
struct FrontMatter {
    QByteArray yaml;
    int yamlOffset = 0;   ///< lines of the file before the YAML
    QString body;
    int bodyOffset = 0;   ///< lines of the file before the body
};

/// The first line that is not text in UTF-8; 0 where all of it is.
[[nodiscard]] int firstLineNotUtf8(const QByteArray& bytes);

/// Nothing where the file does not begin so or is not UTF-8; the problem is noted then.
[[nodiscard]] std::optional<FrontMatter> splitFrontMatter(const QByteArray& bytes, const QString& file,
                                                          SourceProblems& problems);

} // namespace clarion
