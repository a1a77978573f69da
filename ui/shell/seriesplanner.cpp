#include "shell/seriesplanner.h"

#include "calendar/seriesplanning.h"
#include "calendar/seriesrepository.h"
#include "shared/writing.h"

namespace clarion {

void SeriesPlanner::planWhenDayTurned()
{
    const QDate today = m_workspace.today();
    if (m_plannedOn == today)
        return;
    // A failure is told once a day, and tried again with the next.
    m_plannedOn = today;
    const auto running = SeriesRepository(m_workspace.database()).running();
    if (!running) {
        Q_EMIT failed(running.error());
        return;
    }
    // Whoever has no series writes nothing at every start.
    if (running->empty())
        return;
    writeInBackground(
        this, m_workspace.writer(), [&clock = m_workspace.clock()](Transaction& transaction) { return planAllSeries(transaction, seriesHorizonDays, clock); },
        [this](const Result<PlannedSeries>& outcome) {
            if (!outcome)
                Q_EMIT failed(outcome.error());
            else if (!outcome->unreadable.empty())
                Q_EMIT failed(outcome->unreadable.front());
        });
}

} // namespace clarion
