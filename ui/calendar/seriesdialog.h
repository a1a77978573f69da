#pragma once

#include "calendar/seriespreview.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace clarion {

class SeriesRuleField;
class WordingsEditor;

/// Makes or changes a series: when, in which words, and what that gives.
class SeriesDialog final : public QDialog {
    Q_OBJECT
public:
    /// `series` has no id while it is being made.
    SeriesDialog(const Workspace& workspace, Series series, SeriesSurroundings surroundings, QWidget* parent);

Q_SIGNALS:
    void chosen(const clarion::Series& series);

private:
    [[nodiscard]] Series current() const;
    void review();
    /// Why it cannot be planned like this; empty where it can.
    [[nodiscard]] QString obstacle(const Series& series) const;

    const Workspace& m_workspace;
    Series m_series;
    SeriesRuleField* m_rule;
    WordingsEditor* m_wordings;
    SeriesPreview* m_preview;
    QLabel* m_obstacle;
    QPushButton* m_accept;
};

} // namespace clarion
