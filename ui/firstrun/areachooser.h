#pragma once

#include "workspace/workspace.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QLabel;

namespace clarion {

/// Finds an area by typing its name.
class AreaChooser final : public QWidget {
    Q_OBJECT
public:
    AreaChooser(Workspace& workspace, QWidget* parent);

    [[nodiscard]] AreaKey chosen() const;
    void focusSearch();
    /// Shows some areas to begin with, for feeds that have few.
    void refresh();

Q_SIGNALS:
    void chosenChanged();
    void accepted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void fill(const std::vector<Area>& areas);

    Workspace& m_workspace;
    QLineEdit* m_search;
    QListWidget* m_list;
    QLabel* m_nothing;
};

} // namespace clarion
