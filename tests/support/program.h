#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace clarion {

/// How another program ended, and what it said.
struct ProgramRun {
    int exitCode = -1;   ///< -1: it could not be started, crashed or did not end
    QByteArray out;
    QByteArray err;
};

/// Runs a program to its end, for half a minute at most. Events are handled meanwhile, so that a server of the test can
/// answer it. `environment`: further "NAME=value" entries.
[[nodiscard]] ProgramRun runProgram(const QString& program, const QStringList& arguments,
                                    const QByteArray& input = {}, const QStringList& environment = {});

/// Whether a program of this name is installed.
[[nodiscard]] bool hasProgram(const QString& name);

[[nodiscard]] QByteArray readFile(const QString& path);
void writeFile(const QString& path, const QByteArray& bytes);

} // namespace clarion
