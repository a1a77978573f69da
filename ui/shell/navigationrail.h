#pragma once

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;
class QAction;

namespace clarion {

/// The pages at the left: icon and word, only icons where the window is narrow.
class NavigationRail final : public QWidget {
    Q_OBJECT
public:
    explicit NavigationRail(QWidget* parent);

    /// One of the pages; the action's text, icon and shortcut are shown.
    void addPage(QAction* action);
    /// Something else, at the foot.
    void addFoot(QAction* action);
    void setCollapsed(bool collapsed);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* addButton(QAction* action);

    QVBoxLayout* m_pages;
    QVBoxLayout* m_foot;
    QList<class RailButton*> m_buttons;
    bool m_collapsed = false;
};

} // namespace clarion
