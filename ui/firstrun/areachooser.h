#pragma once

#include "workspace/workspace.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QLabel;

namespace clarion {

/// Finds an area by typing its name, or a postcode in it. The postcode goes nowhere from here.
class AreaChooser final : public QWidget {
    Q_OBJECT
public:
    AreaChooser(Workspace& workspace, QWidget* parent);

    [[nodiscard]] AreaKey chosen() const;
    void focusSearch();
    /// After feeds were read. Shows some areas to begin with, where there are few.
    void refresh();

Q_SIGNALS:
    void chosenChanged();
    void accepted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void showSome();
    void showNamed(const QString& text, const TypedPostcode& postcode);
    void showPostcode(const QString& text, const TypedPostcode& postcode);
    void fill(const std::vector<Area>& areas);
    /// What stands under the list.
    void note(const QString& text);

    Workspace& m_workspace;
    QLineEdit* m_search;
    QListWidget* m_list;
    QLabel* m_note;
};

} // namespace clarion
