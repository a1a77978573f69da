#pragma once

#include "shared/postactions.h"

class QMenu;
class QWidget;

namespace clarion {

/// Opens the dialog that makes a series of a post or, where it belongs to one that goes on, changes that. Failures are told by
/// the actions.
void repeatPost(Workspace& workspace, PostActions& actions, const PostId& id, QWidget* parent);

/// Asks whether the drafts still to come are taken off, where there are any, and ends the series of a post.
void endSeriesOf(Workspace& workspace, PostActions& actions, const PostId& id, QWidget* parent);

/// The series that a post belongs to, where that goes on.
[[nodiscard]] std::optional<Series> runningSeriesOf(const Workspace& workspace, const PostId& id);

/// "Repeat…", or "Change the series…" and "End the series".
void addSeriesEntries(QMenu& menu, Workspace& workspace, PostActions& actions, const PostId& id, QWidget* parent);

} // namespace clarion
