#pragma once

#include "workspace/planning.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QToolButton;

namespace clarion {

class MixBars;

/// What a week of the plan is about, beside what the officer wants, and what it could do with. Advice only: nothing is planned
/// before somebody presses a button.
class MixPanel final : public QWidget {
    Q_OBJECT
public:
    MixPanel(Workspace& workspace, QWidget* parent);

    /// Shows the week that a day lies in.
    void showWeek(const QDate& day);
    void refresh();
    /// Shows as many suggestions as there is room for; hides where not even the bars have room.
    void fitInto(int width, int height);

Q_SIGNALS:
    /// How much room it needs may have changed.
    void contentChanged();
    void newPostWanted(const clarion::LocalTime& planned, const QString& subject, const QString& network);
    void failed(const clarion::Error& error);

private:
    struct SuggestionRow {
        QWidget* row;
        QLabel* sentence;
        QPushButton* button;
        MixSuggestion suggestion;
    };

    void buildHeader();
    void addSuggestionRow();
    void show(const PlannedMix& mix);
    void fillNetworks(const WeekMix& week);
    void setFolded(bool folded);
    void editTargets();
    void showRows(int suggestions);
    [[nodiscard]] int heightAt(int width) const;

    Workspace& m_workspace;
    QDate m_monday;
    QString m_chosenNetwork;      ///< empty for all of them
    MixTargets m_targets;
    bool m_isFolded = false;
    bool m_isEmpty = true;
    int m_suggested = 0;
    QToolButton* m_fold;
    QToolButton* m_network;
    QToolButton* m_targetsIcon;
    QLabel* m_nothing;
    MixBars* m_bars;
    QPushButton* m_targetsButton;
    std::vector<SuggestionRow> m_rows;
};

} // namespace clarion
