#pragma once

#include "workspace/workspace.h"

#include <QTemporaryDir>

namespace clarion {

/// A workspace in a folder that goes with it, under a clock that stands at 24 November 2026, 10:00 UTC.
class TemporaryWorkspace {
public:
    TemporaryWorkspace();

    [[nodiscard]] Workspace& operator*() { return *m_workspace; }
    [[nodiscard]] Workspace* operator->() { return m_workspace.get(); }
    [[nodiscard]] ManualClock& clock() { return m_clock; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("workspace.clarion")); }
    /// Closes the workspace and opens it again, as the next start of the program does.
    void reopen();

    /// Follows and reads the embedded workshop feed; the test must link Clarion::Workshop. Ends the test where it cannot.
    void readWorkshopFeed();
    /// The same, and the workspace belongs to the party of this area then.
    void enterWorkshop(const QString& areaCode);

private:
    QTemporaryDir m_folder;
    ManualClock m_clock{QDateTime(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC)};
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace clarion
