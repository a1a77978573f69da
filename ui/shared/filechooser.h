#pragma once

class QFileDialog;
class QString;
class QWidget;

namespace clarion {

/// A dialog that goes when it is closed. It never looks into the files that it lists: whoever closes a file of an open database,
/// in the same program, takes SQLite's locks on it away, and another program may then write over what this one is writing.
[[nodiscard]] QFileDialog* makeFileChooser(const QString& title, const QString& folder, const QString& filter, QWidget* parent);

/// Whether a file calls itself a picture that can be opened. Asked before a file is opened, for the same reason.
[[nodiscard]] bool isPictureName(const QString& file);

} // namespace clarion
