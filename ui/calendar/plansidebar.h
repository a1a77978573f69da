#pragma once

#include <QWidget>

namespace clarion {

class MixPanel;

/// Beside the plan: the unscheduled tray, and under it the week's mix where there is room. The tray keeps at least half.
class PlanSidebar final : public QWidget {
    Q_OBJECT
public:
    PlanSidebar(QWidget* trayTitle, QWidget* tray, MixPanel* mix, QWidget* parent);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void allot();

    MixPanel* m_mix;
};

} // namespace clarion
