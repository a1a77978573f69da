#pragma once

#include "workspace/workspace.h"

#include <QObject>

namespace clarion {

/// Plans the occurrences of every series some weeks ahead, as drafts: at the start and whenever the day turns.
class SeriesPlanner final : public QObject {
    Q_OBJECT
public:
    SeriesPlanner(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace) {}

    /// Does nothing where today has been planned for already. Asked now and then, as computers sleep over midnight.
    void planWhenDayTurned();
    /// Another content lies under it: it is planned for anew.
    void forgetDay() { m_plannedOn = {}; }

Q_SIGNALS:
    void failed(const clarion::Error& error);

private:
    Workspace& m_workspace;
    QDate m_plannedOn;
};

} // namespace clarion
