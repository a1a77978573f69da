#pragma once

#include "calendar/plansettings.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace clarion {

/// What the plan shows: words, networks, states, labels; and views that the officer named.
class FilterBar final : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(QWidget* parent);

    [[nodiscard]] const PostFilter& filter() const { return m_filter; }
    void setFilter(const PostFilter& filter);
    void setLabels(const std::vector<Label>& labels);
    void setViews(const std::vector<PlanView>& views);
    void focusWords();

Q_SIGNALS:
    void filterChanged(const clarion::PostFilter& filter);
    void viewChosen(const clarion::PlanView& view);
    /// The present view is to be kept under this name.
    void viewNamed(const QString& name);
    void viewRemoved(const QString& name);

private:
    [[nodiscard]] QToolButton* addChoice(const QString& text);
    void fillChoice(QToolButton* button, const std::vector<std::pair<QString, QString>>& choices, QStringList PostFilter::*list);
    void fill();
    void change();
    void nameView();

    PostFilter m_filter;
    std::vector<Label> m_labels;
    std::vector<PlanView> m_views;
    QLineEdit* m_words;
    QToolButton* m_networks;
    QToolButton* m_statuses;
    QToolButton* m_labelChoice;
    QToolButton* m_viewChoice;
    QPushButton* m_clear;
    QTimer m_typing;
};

} // namespace clarion
