#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "calendar/mix.h"
#include "calendar/postfilter.h"
#include "calendar/slots.h"
#include "storage/transaction.h"

#include <vector>

namespace clarion {

/// A label that posts carry, with its place in the palette of labels (0 to 7).
struct Label {
    QString name;
    int colour = 0;

    friend bool operator==(const Label&, const Label&) = default;
};

/// A way to look at the plan that the officer named.
struct PlanView {
    QString name;
    QString view;        ///< "month", "week", "day", "list"
    PostFilter filter;

    friend bool operator==(const PlanView&, const PlanView&) = default;
};

// What the officer settled about the plan. Lists are by name, slots by network, weekday and time. Errors: Database.

[[nodiscard]] Result<std::vector<Label>> readLabels(const Database& database);
/// Adds a label, or gives it another colour.
[[nodiscard]] Result<void> writeLabel(Transaction& transaction, const Label& label);

[[nodiscard]] Result<std::vector<PostingSlot>> readSlots(const Database& database);
/// In place of those that were there.
[[nodiscard]] Result<void> writeSlots(Transaction& transaction, const std::vector<PostingSlot>& postingSlots);

[[nodiscard]] Result<MixTargets> readMixTargets(const Database& database);
/// In place of those that were there; 0 is no target. InvalidArgument where there is no such subject, or it is not 0 to 100 %.
[[nodiscard]] Result<void> writeMixTargets(Transaction& transaction, const MixTargets& targets);

/// Whether the week's mix beside the plan is folded away.
[[nodiscard]] Result<bool> readMixFolded(const Database& database);
[[nodiscard]] Result<void> writeMixFolded(Transaction& transaction, bool folded, const Clock& clock);

/// The view that was shown last; empty while none was.
[[nodiscard]] Result<QString> readLastView(const Database& database);
[[nodiscard]] Result<void> writeLastView(Transaction& transaction, const QString& view, const Clock& clock);

[[nodiscard]] Result<std::vector<PlanView>> readPlanViews(const Database& database);
/// Saves a view under its name, in place of one that had it.
[[nodiscard]] Result<void> writePlanView(Transaction& transaction, const PlanView& view);
[[nodiscard]] Result<void> removePlanView(Transaction& transaction, const QString& name);

} // namespace clarion
