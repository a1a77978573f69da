#pragma once

#include <QString>

namespace clarion {

class MainWindow;
class Workspace;

/// Writes a picture of every page, light and dark, into a folder. Gives false where one could not be written.
[[nodiscard]] bool takeScreenshots(MainWindow& window, Workspace& workspace, const QString& folder);

/// Posts of a week for the screenshots and for demonstrations, made from the workshop's own tools and messages.
void plantExamplePosts(Workspace& workspace);

} // namespace clarion
