#pragma once

#include "calendar/series.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QSpinBox;

namespace clarion {

class TimeField;

/// When a post comes again, in plain words: a kind, its days, a time and, where there is one, an end.
class SeriesRuleField final : public QWidget {
    Q_OBJECT
public:
    explicit SeriesRuleField(const SeriesRule& rule, QWidget* parent);

    /// As it is set now; it may lack a weekday.
    [[nodiscard]] SeriesRule rule() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QWidget* dayButtons();
    [[nodiscard]] QWidget* wholeRow(const std::vector<QWidget*>& widgets);
    void showKind();
    void fill();

    SeriesRule m_rule;
    bool m_filling = true;
    QComboBox* m_kind;
    QSpinBox* m_weeks;
    QButtonGroup* m_days;
    QSpinBox* m_dayOfMonth;
    QLabel* m_shorter;
    QComboBox* m_week;
    QComboBox* m_weekday;
    QSpinBox* m_gap;
    QSpinBox* m_uses;
    TimeField* m_time;
    QCheckBox* m_hasUntil;
    QDateEdit* m_until;
    std::vector<std::pair<QWidget*, std::vector<SeriesKind>>> m_rows;   ///< and the kinds that they belong to
};

} // namespace clarion
