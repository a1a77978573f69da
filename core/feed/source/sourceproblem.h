#pragma once

#include <QString>

#include <vector>

namespace clarion {

/// A fault in a folder that people edit: where it is and what was expected there.
struct SourceProblem {
    QString file;     ///< relative to the folder
    int line = 0;     ///< 1-based; 0 where the fault is of the whole file
    QString message;

    [[nodiscard]] QString toText() const
    {
        return line > 0 ? QStringLiteral("%1:%2: %3").arg(file, QString::number(line), message)
                        : QStringLiteral("%1: %2").arg(file, message);
    }
    friend bool operator==(const SourceProblem&, const SourceProblem&) = default;
};

/// A fault whose words begin with "line N:", as those of parsers do.
[[nodiscard]] SourceProblem problemAtLine(const QString& file, const QString& message);

/// Faults are gathered, so that one run tells all of them.
using SourceProblems = std::vector<SourceProblem>;

} // namespace clarion
