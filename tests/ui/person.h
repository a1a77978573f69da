#pragma once

#include "shell/mainwindow.h"
#include "support/temporaryworkspace.h"

#include <QAbstractItemView>
#include <QWidget>

#include <memory>

class QPushButton;

namespace clarion {

/// Style and palette as the program sets them, and no dialogs that belong to the desktop.
void dressApplication();

/// What a screen reader says of a widget.
[[nodiscard]] QString spokenName(QWidget* widget);

/// The one that a person finds by its kind and its name; nullptr where none can be seen.
template<typename Kind>
[[nodiscard]] Kind* seen(const QWidget* root, const QString& name)
{
    for (Kind* widget : root->findChildren<Kind*>()) {
        if (widget->isVisible() && spokenName(widget) == name)
            return widget;
    }
    return nullptr;
}

/// The same, where a test cannot go on without it.
template<typename Kind>
[[nodiscard]] Kind* the(const QWidget* root, const char* name)
{
    Kind* const widget = seen<Kind>(root, QString::fromUtf8(name));
    if (!widget)
        qFatal("no %s “%s” can be seen", Kind::staticMetaObject.className(), name);
    return widget;
}

/// Presses a button by its name, with the mouse. Ends the test where it cannot be seen.
void press(const QWidget* root, const char* button);

/// The page's main button, whose words change with the state. Ends the test where there is none.
[[nodiscard]] QPushButton* mainButton(const QWidget* page);

/// Types a text that may have accents, at the cursor.
void type(QWidget* field, const QString& text);

/// Everything that can be read in labels on this page.
[[nodiscard]] QString wordsOn(const QWidget* root);

/// A window over a workspace of the workshop, with a person in front of it.
class Desk {
public:
    /// The window belongs to the party of this area; without one, it begins with the first steps.
    explicit Desk(const char* areaCode = "E99000006", const QDateTime& now = {});
    ~Desk();

    [[nodiscard]] MainWindow* window() { return m_window.get(); }
    [[nodiscard]] QWidget* page() { return m_window->currentPage(); }
    [[nodiscard]] TemporaryWorkspace& workspace() { return m_workspace; }
    [[nodiscard]] ManualClock& clock() { return m_workspace.clock(); }
    /// Opens the window anew on the workspace as it is in its file.
    void restart();
    void closeWindow();

    PostId add(Post post);
    PostId add(const char* text, const char* planned = "", PostStatus status = PostStatus::Draft, const char* network = "facebook");
    [[nodiscard]] Post post(const PostId& id);
    [[nodiscard]] std::vector<Post> posts();
    /// Waits until everything that was begun has been written and the window has heard of it.
    void settle();

private:
    void open();

    TemporaryWorkspace m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace clarion
