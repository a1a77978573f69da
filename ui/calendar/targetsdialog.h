#pragma once

#include "calendar/mix.h"

#include <QDialog>

class QLabel;
class QSpinBox;

namespace clarion {

/// How much of a week should be about what. The targets need not add to a hundred: it says what is left.
class TargetsDialog final : public QDialog {
    Q_OBJECT
public:
    TargetsDialog(const MixTargets& targets, QWidget* parent);

Q_SIGNALS:
    void targetsChosen(const clarion::MixTargets& targets);

private:
    [[nodiscard]] MixTargets targets() const;
    void tellSum();

    std::vector<QSpinBox*> m_percents;   ///< in the order of subjectNames()
    QLabel* m_sum;
};

} // namespace clarion
