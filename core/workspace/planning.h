#pragma once

#include "calendar/plansettings.h"
#include "calendar/typedtime.h"
#include "workspace/workspace.h"

namespace clarion {

/// What typed times are counted from in this workspace: now, and its polling day.
[[nodiscard]] TimeOrigin timeOrigin(const Workspace& workspace, const QTime& usualTime = QTime(9, 0));

/// When a new post of a day is planned: at nine, or where that is over, at the next full hour; nothing where the day is over.
[[nodiscard]] std::optional<LocalTime> usualTimeOn(const Workspace& workspace, const QDate& date);

/// The next usual time of a network that nobody has planned for yet; nothing where the officer named none.
[[nodiscard]] Result<std::optional<LocalTime>> nextFreeSlotFor(const Workspace& workspace, const QString& network);

/// What a week is about, what the officer wants it to be about, and what it could do with.
struct PlannedMix {
    WeekMix week;
    std::vector<PostSummary> posts;   ///< of the week, in time order
    MixTargets targets;
    std::vector<MixSuggestion> gaps;
};

/// Of the week that `day` lies in.
[[nodiscard]] Result<PlannedMix> mixOfWeek(const Workspace& workspace, const QDate& day);

} // namespace clarion
