#pragma once

#include "base/error.h"

#include <QJsonObject>
#include <QString>

namespace clarion {

/// Exit codes of every command.
enum ExitCode { ExitSuccess = 0, ExitFailed = 1, ExitUsage = 2 };

/// What commands print. Results go to standard output, as words or as JSON; errors and progress to standard error.
class Console {
public:
    explicit Console(bool json) : m_json(json) {}

    [[nodiscard]] bool isJson() const { return m_json; }
    /// One result: the object with --json, else the words.
    void result(const QJsonObject& object, const QString& words) const;
    void line(const QString& words) const;
    /// One JSON object on a line of its own.
    void object(const QJsonObject& object) const;
    /// Says what went wrong, and gives the exit code for it.
    [[nodiscard]] int fail(const Error& error) const;
    void note(const QString& words) const;
    /// Overwrites its own line where standard error is a terminal; silent elsewhere.
    void progress(const QString& words) const;
    void endProgress() const;
    /// Whether all of the results reached standard output; a full disk behind it shows only here.
    [[nodiscard]] static bool everythingPrinted();

private:
    bool m_json;
};

} // namespace clarion
